"""Paints the annotations of passages; letters are small pictures, made once in each theme."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from desktop.window.notes.colours import STRIPE, code_line, code_tint
from desktop.window.notes.drawing import DEEP_TINT, LETTER, LINE
from desktop.window.styles import SANS, sized
from desktop.window.theme import fill

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.window.notes.drawing import Drawn, Paint
    from desktop.window.theme import Theme

WIDE = 12
"""px of a picture of a letter."""
HEAD = LETTER + 1
"""px of its height."""
MOST_PICTURES = 500
ASIDE = (WIDE - int(STRIPE)) // 2
"""px by which such a picture reaches over its stripe to the left."""


class NotePainter:
    """Paints in one theme for one kind of screen."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.theme = theme
        self.ratio = ratio
        self.colours: dict[Paint, QColor] = {}
        # no brushes: for the first, PySide makes the 180 names of gradients, 2 ms
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self.font = sized(SANS, 8.5, QFont.Weight.DemiBold)

    def paint(
        self, painter: QPainter, drawn: Drawn, origin: QPointF, top: float, bottom: float
    ) -> None:
        """Paint what lies between two heights; `origin` is where the passage's text begins."""
        left, above = round(origin.x()), round(origin.y())
        first, last = top - above - HEAD, bottom - above
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(left, above)
        for paint, rectangles in drawn.areas:
            painter.setBrush(self.colours.get(paint) or self.colour(paint))
            painter.drawRects(rectangles)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, y, letter, colour in drawn.letters:
            if first < y < last:
                painter.drawPixmap(x - ASIDE, y, self.head(letter, colour))
        for x, y in drawn.more:
            if first < y < last:
                painter.drawPixmap(x - ASIDE, y, self.head("+", ""))
        painter.translate(-left, -above)

    def colour(self, paint: Paint) -> QColor:
        """Return a colour, made when it is wanted first."""
        name, kind = paint
        if kind == LINE:
            made = code_line(self.theme, name)
        else:
            made = code_tint(self.theme, name, is_current=kind == DEEP_TINT)
        self.colours[paint] = made
        return made

    def paint_outlines(self, painter: QPainter, drawn: Drawn, origin: QPointF) -> None:
        """Paint lines over and under the words that the reader is at."""
        left, above = round(origin.x()), round(origin.y())
        for (x, y, width, height), _, colour, is_current in drawn.fills:
            if is_current:
                line = code_line(self.theme, colour)
                fill(painter, QRectF(left + x, above + y, width, 1), line)
                fill(painter, QRectF(left + x, above + y + height - 1, width, 1), line)

    # --- small pictures -------------------------------------------------------------------------

    def picture(
        self, key: tuple[object, ...], width: int, height: int, draw: Callable[[QPainter], None]
    ) -> QPixmap:
        """Return a picture, made when it is wanted first."""
        found = self._pictures.get(key)
        if found is None:
            found = QPixmap(round(width * self.ratio), round(height * self.ratio))
            found.setDevicePixelRatio(self.ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            draw(painter)
            painter.end()
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
            self._pictures[key] = found
        return found

    def head(self, letter: str, colour: str) -> QPixmap:
        """Return a letter in a colour, or the small sign of a comment."""
        key = (letter, colour)
        return self._pictures.get(key) or self.picture(
            key, WIDE, HEAD, lambda painter: self._paint_head(painter, letter, colour)
        )

    def _paint_head(self, painter: QPainter, letter: str, colour: str) -> None:
        painter.setPen(code_line(self.theme, colour))
        if letter:
            painter.setFont(self.font)
            room = QRectF(0, -2, WIDE, LETTER + 4)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, letter)
            return
        left = (WIDE - 7) // 2
        painter.drawRect(QRectF(left + 0.5, 0.5, 7, 4))
        painter.drawLine(QPointF(left + 2.5, 4.5), QPointF(left + 2.5, 6.5))


KNOWN: dict[tuple[str, float], NotePainter] = {}
"""The painters of each theme and screen."""


def painter_of(theme: Theme, ratio: float) -> NotePainter:
    key = (theme.name, ratio)
    if key not in KNOWN:
        KNOWN[key] = NotePainter(theme, ratio)
    return KNOWN[key]


def paint_memo_sign(painter: QPainter, theme: Theme, menu: QRectF) -> None:
    """Paint a sheet with a turned corner left of an article's menu: there is a memo on it."""
    x, y = round(menu.left()) - 11, round(menu.center().y()) - 6
    painter.setPen(theme.ink2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = ((0, 0), (7, 0), (10, 3), (10, 12), (0, 12), (0, 0))
    painter.drawPolyline([QPointF(x + dx + 0.5, y + dy + 0.5) for dx, dy in corners])
    painter.drawPolyline(
        [QPointF(x + 7.5, y + 0.5), QPointF(x + 7.5, y + 3.5), QPointF(x + 10.5, y + 3.5)]
    )
    for below in (5, 8):
        painter.drawLine(QPointF(x + 2.5, y + below + 0.5), QPointF(x + 8.5, y + below + 0.5))


def paint_notes(
    painter: QPainter, drawn: Drawn, origin: QPointF, theme: Theme, clip: QRectF | None = None
) -> None:
    """Paint the annotations of a passage behind its words; only what is at the heights of `clip`."""
    kit = painter_of(theme, painter.device().devicePixelRatioF())
    top, bottom = (-inf, inf) if clip is None else (clip.top(), clip.bottom())
    kit.paint(painter, drawn, origin, top, bottom)
    if drawn.has_current:
        kit.paint_outlines(painter, drawn, origin)
