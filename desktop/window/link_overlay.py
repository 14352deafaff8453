"""Paints what a reader is about to link: a frame around the marked end, the line that follows the mouse."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.story.comparison import Span
from desktop.window.column import Placed
from desktop.window.compare_view import CompareView
from desktop.window.geometry import RADIUS
from desktop.window.linked import PassageRef, ref_at
from desktop.window.marks import ABOVE, BELOW, Mark, MarkKind, pieces
from desktop.window.scene import Scene

DASHES = [4.0, 3.0]
DOT = 4.0
"""Radius of the ends of the line, px."""


class Rubber(NamedTuple):
    """The line of a drag, in the scene, and the passage it would link with."""

    start: QPointF
    end: QPointF
    target: PassageRef | None


class LinkOverlay:
    """What is painted over the articles while a link is being made."""

    def __init__(self, view: CompareView) -> None:
        self.view = view
        self.mark: Span | None = None
        self.rubber: Rubber | None = None
        view.painter.last = self.paint

    def paint(self, painter: QPainter, scene: Scene) -> None:
        if self.mark is None and self.rubber is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        width = max(scene.stage.width, float(self.view.viewport().width()))
        left = scene.left if scene.is_table else 0.0
        painter.setClipRect(QRectF(left, scene.top, width, scene.bottom - scene.top))
        if self.mark is not None:
            self._paint_mark(painter, scene, self.mark)
        if self.rubber is not None:
            self._paint_rubber(painter, scene, self.rubber)
        painter.restore()

    def _paint_mark(self, painter: QPainter, scene: Scene, mark: Span) -> None:
        ref = ref_at(self.view.columns, self.view.refs, mark)
        place = None if ref is None else placed(scene, ref)
        if ref is None or place is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self.view.painter.theme.link, 1.5)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        whole = self.view.span_of(ref)
        if mark == whole:
            painter.drawRoundedRect(frame(place, is_table=scene.is_table), RADIUS, RADIUS)
            return
        for box in part_boxes(place, mark.start - whole.start, mark.end - whole.start):
            painter.drawRoundedRect(box, 3, 3)

    def _paint_rubber(self, painter: QPainter, scene: Scene, rubber: Rubber) -> None:
        theme = self.view.painter.theme
        place = None if rubber.target is None else placed(scene, rubber.target)
        if place is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.link, 2))
            painter.drawRoundedRect(frame(place, is_table=scene.is_table), RADIUS, RADIUS)
        painter.setPen(rubber_pen(theme.card, 5))
        painter.drawLine(rubber.start, rubber.end)
        painter.setPen(rubber_pen(theme.link, 2))
        painter.drawLine(rubber.start, rubber.end)
        painter.setBrush(theme.link)
        painter.drawEllipse(rubber.start, DOT, DOT)
        painter.setBrush(theme.link if place is not None else theme.card)
        painter.drawEllipse(rubber.end, DOT, DOT)


def rubber_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def placed(scene: Scene, ref: PassageRef) -> Placed | None:
    return next((p for p in scene.placed if (p.column, p.index) == ref), None)


def frame(place: Placed, *, is_table: bool) -> QRectF:
    """Return the frame of a passage: outside the one that shows the focus."""
    if is_table:
        return QRectF(place.x + 1.5, place.y + 1.5, place.width - 3, place.height + 7)
    box = QRectF(place.x + 4, place.text_y - 5, place.width - 8, 0)
    box.setBottom(place.y + place.height + 1)
    return box


def part_boxes(place: Placed, start: int, end: int) -> list[QRectF]:
    """Return the boxes around code points of a passage, one a line."""
    block, units = place.block, place.block.offsets.to_units
    scale = block.style.scale
    mark = Mark(units(start), units(end), MarkKind.FOUND)
    shown = QRectF(place.x, place.y, place.width, place.height)  # a cell may be cut short
    boxes = (
        QRectF(
            place.text_x + piece.x - 2,
            place.text_y + piece.y - ABOVE * scale,
            piece.width + 4,
            (ABOVE + BELOW) * scale,
        )
        for piece in pieces(block.ensure(), [mark])
    )
    return [box for box in boxes if shown.contains(box.center())]
