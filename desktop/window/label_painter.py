"""Paints the first column of the synopsis: what each row is named by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.window.geometry import STAGE_TOP
from desktop.window.headers import VCENTER
from desktop.window.scene import Scene
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.table_places import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from desktop.window.scene_painter import ScenePainter

BADGE = 28.0
"""Height of the badge of a row with the air under it, px."""
QUOTE_LINES = 4
"""Lines of a row's clearest passage that its label shows, where there is room."""
LEAST_QUOTE = 38.0
"""Room for a line of the quotation and whose it is, px."""
MARK = 13.0
"""Width of the mark beside a disagreement, px."""
HEAD = 66.0
"""Height of what a label keeps in sight while its row is scrolled, px."""


def paint_label(kit: ScenePainter, painter: QPainter, label: Label, top: float) -> None:
    """Paint a label from the top of what is in sight of its row, as much of it as there is room for."""
    box = QRectF(label.box)
    box.setTop(min(max(box.top(), top + 2), max(box.top(), box.bottom() - HEAD)))
    kit.headers.paint_badge(
        painter, kit.theme, box.left(), box.top() + 4, label.badge, is_on=label.is_current
    )
    y = box.top() + BADGE
    theme = kit.theme
    if label.is_conflict:
        paint_conflict(kit, painter, QPointF(box.left(), y + 8))
    inset = MARK if label.is_conflict else 0.0
    parts: tuple[tuple[str, QFont, QColor, int, float], ...] = (
        (label.noticed, kit.label_font, theme.ink, 3, inset),
        (label.notes, kit.small_font, theme.ink2, 4, 0.0),
        (label.words, kit.small_font, theme.ink2, 3, 0.0),
        (label.quote, quote_font(), theme.ink, QUOTE_LINES, 0.0),
        (label.whose, kit.small_font, theme.ink2, 1, 0.0),
    )
    for words, font, colour, most, indent in parts:
        if not words:
            continue
        if words == label.quote:
            if box.bottom() - y < LEAST_QUOTE:
                break
            y += 5
        y = paint_lines(painter, words, font, colour, box, y, most, indent)


def paint_lines(
    painter: QPainter,
    words: str,
    font: QFont,
    colour: QColor,
    box: QRectF,
    y: float,
    most: int,
    indent: float,
) -> float:
    """Paint up to `most` lines that fit above the foot of `box`, and return where they end."""
    metrics = QFontMetricsF(font)
    pitch = metrics.height() + 1
    room = min(most, int((box.bottom() - y) / pitch))
    painter.setFont(font)
    painter.setPen(colour)
    for line in lines_of(words, box.width() - indent, room, font.toString()):
        painter.drawText(QRectF(box.left() + indent, y, box.width() - indent, pitch), VCENTER, line)
        y += pitch
    return y


@lru_cache(maxsize=512)
def lines_of(words: str, width: float, most: int, description: str) -> tuple[str, ...]:
    """Break words into at most so many lines of a width; the last one says that there is more."""
    if most < 1:
        return ()
    font = QFont()
    font.fromString(description)
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    if len(lines) > most:
        lines[most - 1 :] = [f"{lines[most - 1].rstrip('”» …')} …{closing(words)}"]
    return tuple(shortened(line, metrics, width) for line in lines)


def shortened(line: str, metrics: QFontMetricsF, width: float) -> str:
    """Cut a line that is too wide; a quotation stays closed."""
    end = closing(line)
    room = width - metrics.horizontalAdvance(end)
    if metrics.horizontalAdvance(line) <= width:
        return line
    return metrics.elidedText(line.removesuffix(end), Qt.TextElideMode.ElideRight, room) + end


def closing(words: str) -> str:
    """Return the mark that closes a quotation, so that one that is cut is closed, too."""
    return words[-1] if words.endswith(("”", "»")) else ""


@lru_cache(maxsize=1)
def quote_font() -> QFont:
    return sized(SERIF, 12)


@lru_cache(maxsize=1)
def corner_font() -> QFont:
    return sized(SANS, 13, QFont.Weight.DemiBold)


def paint_conflict(kit: ScenePainter, painter: QPainter, at: QPointF) -> None:
    """Paint the margin mark of passages that disagree: two bars."""
    for shift in (-2.0, 1.5):
        painter.fillRect(QRectF(at.x(), at.y() + shift, 7, 1.5), kit.theme.differs)


def paint_corner(kit: ScenePainter, painter: QPainter, scene: Scene) -> None:
    """Say over the first column what the rows are and in what order; draw where it ends."""
    left = scene.left - scene.label_width
    painter.setFont(corner_font())
    painter.setPen(kit.theme.ink)
    box = QRectF(left, STAGE_TOP + 10, scene.label_width - 8, 20)
    statements = QCoreApplication.translate("Scene", "Statements")
    painter.drawText(box, VCENTER, statements)
    painter.setFont(kit.small_font)
    painter.setPen(kit.theme.ink2)
    y = STAGE_TOP + 33
    for line in lines_of(scene.order, box.width(), 2, kit.small_font.toString()):
        painter.drawText(QRectF(left, y, box.width(), 17), VCENTER, line)
        y += 17
    if scene.is_scrolled:
        painter.setPen(kit.theme.line)
        painter.drawLine(
            QPointF(scene.left - 0.5, STAGE_TOP), QPointF(scene.left - 0.5, scene.bottom)
        )
