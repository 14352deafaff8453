"""The heads of a table of figures: what its rows and columns are; they stay when it scrolls."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.window.figures.model import FiguresModel, Sign
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

PADDING, EDGE = 9, 5
"""px left free beside words, and above and below them."""
ROW, COLUMN, NAMES = 50, 160, 196
"""px of a row, a column and the column of names in plain type."""
LEAST_COLUMN, LEAST_NAMES = 128, 140
"""px of a column and the names where the table has less room."""
MOST_COLUMN = 252
"""px of a column where it has more: the longest that is said below a figure."""
LINE, UNDER = 17, 2
"""px of a line of words, and between a name and what is said of it."""
NAMED, QUIET, SMALL = 12.5, 11.5, 11.0
"""px of type: names, what is said below them, addresses."""
MOST_OF_NAME, MOST_LINES = 3, 3
"""Lines of a name in a head, and of each thing said of it; the tooltip has what is more."""
SIGN_ROOM, SIGN_GAP = 8, 6
LEVEL = 12
"""px that a name is set in for each level above it."""
TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
CUT = Qt.TextElideMode.ElideRight


class HeadLine(NamedTuple):
    """A line of a column's head; `indent` are px left free for the sign."""

    words: str
    font: QFont
    indent: float = 0.0
    is_name: bool = False


@guarded
class FiguresHead(QHeaderView):
    """The names of rows, or what the columns are."""

    def __init__(
        self, orientation: Qt.Orientation, model: FiguresModel, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(orientation, parent)
        self.cells, self.theme = model, theme
        self.scale = 1.0
        """How much larger than in plain type."""
        self.tall = 0
        """px of the heads of columns."""
        self.current = -1
        """The section that the chosen cell is in."""
        self.is_across = orientation == Qt.Orientation.Horizontal
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(COLUMN if self.is_across else ROW)
        self.names = NAMES
        """px of the names of rows."""

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.viewport().update()

    def show_scale(self, scale: float) -> None:
        """Take another size of type."""
        self.scale = scale
        if not self.is_across:
            self.setDefaultSectionSize(round(ROW * scale))
        self.fit()

    def fit(self) -> None:
        """Be as high as the head with most lines in the width that columns have now."""
        if self.is_across:
            counts = range(self.cells.columnCount())
            self.tall = max((self._height(place) for place in counts), default=0)
        self.updateGeometry()
        self.viewport().update()

    def _height(self, place: int) -> int:
        lines = self.head_lines(place, self.defaultSectionSize() - 2 * PADDING)
        return round(len(lines) * LINE * self.scale) + UNDER + 2 * EDGE

    def head_lines(self, place: int, width: float) -> list[HeadLine]:
        """Break what is said in a column's head into lines."""
        found = []
        for count, words in enumerate(self.cells.lines(place)):
            font = self.name_font() if count == 0 else sized(SANS, QUIET * self.scale)
            indent = self._room_of(self.cells.column_sign(place)) if count == 0 else 0.0
            most = MOST_OF_NAME if count == 0 else MOST_LINES
            lines = broken(words, QFontMetricsF(font), width - indent, most)
            found += [HeadLine(line, font, indent, is_name=count == 0) for line in lines]
        return found

    def name_font(self, *, is_strong: bool = True) -> QFont:
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        return sized(SANS, NAMED * self.scale, weight)

    def _sign_font(self) -> QFont:
        return sized(SANS, SMALL * self.scale, QFont.Weight.DemiBold)

    def _room_of(self, sign: Sign) -> float:
        """Return px that a sign takes before the name."""
        if not sign.words:
            return 0.0
        if sign.colour:
            return (LINE - 1) * self.scale + SIGN_GAP
        across = QFontMetricsF(self._sign_font()).horizontalAdvance(sign.words)
        return across + SIGN_ROOM + SIGN_GAP

    def show_current(self, place: int) -> None:
        """Mark the section that the chosen cell is in."""
        if place != self.current:
            self.current = place
            self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self.names, self.tall)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        box = QRectF(rect)
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, self.theme.current_row if place == self.current else self.theme.bar)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.line)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), self.theme.line)
        room = box.adjusted(PADDING, EDGE, -PADDING, -EDGE)
        if self.is_across:
            self._paint_column(painter, room, place)
        else:
            self._paint_row(painter, room, place)
        painter.restore()

    def _paint_column(self, painter: QPainter, room: QRectF, place: int) -> None:
        pitch, top = LINE * self.scale, room.top()
        self._paint_sign(painter, room.left(), top, self.cells.column_sign(place))
        lines = self.head_lines(place, room.width())
        for count, line in enumerate(lines):
            if count and lines[count - 1].is_name and not line.is_name:
                top += UNDER
            painter.setFont(line.font)
            painter.setPen(self.theme.ink if line.is_name else self.theme.ink2)
            left = room.left() + line.indent
            painter.drawText(QRectF(left, top, room.right() - left, pitch), TEXT, line.words)
            top += pitch

    def _paint_sign(self, painter: QPainter, left: float, top: float, sign: Sign) -> None:
        if not sign.words:
            return
        box = QRectF(left, top, self._room_of(sign) - SIGN_GAP, LINE * self.scale)
        if sign.colour:
            from desktop.window.notes.colours import paint_badge

            side = round(box.width())
            square = QRectF(round(left), round(top + 1), side, side)
            paint_badge(painter, square, self.theme, sign.words, sign.colour)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.pressed)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._sign_font())
        painter.setPen(self.theme.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign.words)

    def _paint_row(self, painter: QPainter, room: QRectF, place: int) -> None:
        is_strong, sign = self.cells.is_strong(place), self.cells.row_sign(place)
        font = self.name_font(is_strong=is_strong)
        line = LINE * self.scale
        left = room.left() + LEVEL * self.scale * self.cells.indent(place)
        beside = left + self._room_of(sign)
        words = self.cells.title(place)
        lines = broken(words, QFontMetricsF(font), max(20.0, room.right() - beside), 2)
        top = room.center().y() - len(lines) * line / 2
        self._paint_sign(painter, left, top, sign)
        painter.setFont(font)
        painter.setPen(self.theme.ink if is_strong else self.theme.ink2)
        for told in lines:
            painter.drawText(QRectF(beside, top, room.right() - beside, line), TEXT, told)
            top += line


def widths(room: float, columns: int, scale: float = 1.0) -> tuple[int, int]:
    """Return px of the names and of a column: narrower ones where all columns have room then.

    Where there is more room, columns take of it what the longest figures need.
    """
    names, column = round(NAMES * scale), round(COLUMN * scale)
    if not columns or room >= names + columns * column:
        share = (room - names) / max(columns, 1)
        return names, round(min(max(column, share), MOST_COLUMN * scale))
    names, least = round(LEAST_NAMES * scale), round(LEAST_COLUMN * scale)
    return names, max(least, min(column, int(room - names) // columns))


def broken(words: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Break words into at most so many lines; what does not fit ends in an ellipsis."""
    lines: list[str] = []
    rest = words.split()
    while rest and len(lines) < most - 1:
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) <= width:
            count += 1
        lines.append(" ".join(rest[:count]))
        rest = rest[count:]
    lines += [" ".join(rest)] if rest else []
    return [metrics.elidedText(line, CUT, width) for line in lines]
