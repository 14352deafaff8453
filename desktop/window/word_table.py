"""The table of the places where the words of level passages differ."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from desktop.window.chips import KEYBOARD
from desktop.window.marked_text import in_words
from desktop.window.marks import (
    Mark,
    Piece,
    is_right_to_left,
    paint_behind,
    paint_over,
    pieces,
    to_marks,
)
from desktop.window.overrides import guarded
from desktop.window.panel_content import CellWords, Table
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import FROM_LEFT, FROM_RIGHT
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

SIZE, PITCH = 13.0, 18.0
"""px of the words (mock/spec.md, Type)."""
SCALE = SIZE / 15
ACROSS, DOWN = 7, 5
"""px of room around the words of a cell."""
NARROWEST, WIDEST = 92, 150
"""px of a cell, at least: as wide as its longest word; what does not fit stands below, beside the base."""
NARROWEST_TURNED = 118
HEAD_HEIGHT, HEAD_WIDTH = 24, 46
BETWEEN = 10
"""px between two parts of a table that does not fit across."""


class Box(NamedTuple):
    """A cell in its place: `row` counts the places, `column` the passages; heads have row -1."""

    rect: QRectF
    row: int
    column: int


class Laid(NamedTuple):
    """The table in one width."""

    boxes: tuple[Box, ...]
    width: int


class Words(NamedTuple):
    """The words of a cell laid out, with the rectangles of their marks."""

    layout: QTextLayout
    height: float
    marks: tuple[Piece, ...]


@guarded
class WordTable(QWidget):
    """A column for each passage and a row for each place; turned, the other way round."""

    place_activated = Signal(object)
    """The words of a row, as spans of their articles' texts."""
    cell_entered = Signal()
    """The keyboard came to a cell."""

    def __init__(self, table: Table, theme: Theme, zoom: float = 1.0) -> None:
        super().__init__()
        self.table = table
        self.theme = theme
        self._zoom = zoom
        self.is_turned = False
        self.at = (0, 0)
        """The row and the column the keyboard is at."""
        self.chosen = -1
        self._pointed = -1
        self._shows_ring = False
        self._font = sized(SERIF, SIZE * zoom)
        self._head_font = sized(SANS, 11.5, QFont.Weight.DemiBold)
        self._needs = [self._needed(column) for column in range(len(table.heads))]
        self._head_width = max(HEAD_WIDTH, self._longest_head())
        self._words: dict[tuple[CellWords, int], Words] = {}
        self._now = Laid((), 0)
        self.setObjectName("word_table")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        tip = self.tr(
            "Arrow keys go from cell to cell; Enter or a click shows the place in the articles"
        )
        self.setToolTip(tip)
        self._name()

    def fit(self, width: int, *, is_turned: bool) -> None:
        """Take a width; turned, the passages stand below each other, as in a drawer.

        The size is fixed: a layout that asks for heights would have every cell laid out in each of
        the widths it tries.
        """
        if (width, is_turned) != (self._now.width, self.is_turned):
            self.is_turned = is_turned
            boxes = tuple(self._turned(width - 1) if is_turned else self._upright(width - 1))
            height = max((box.rect.bottom() for box in boxes), default=0.0)
            self._now = Laid(boxes, width)
            self.setFixedSize(width, round(height) + 1)
            self.update()

    # --- where everything is --------------------------------------------------------------------

    @property
    def boxes(self) -> tuple[Box, ...]:
        return self._now.boxes

    def _upright(self, width: int) -> Iterator[Box]:
        """Lay passages side by side; the base is repeated where they do not all fit."""
        y = 0.0
        for columns in self._bands(width):
            needed = [self._needs[column] for column in columns]
            spare = (width - sum(needed)) / len(needed)
            edges = [sum(needed[:count]) + count * spare for count in range(len(needed) + 1)]
            places = list(zip(columns, pairwise(edges), strict=True))
            for column, (left, right) in places:
                yield Box(QRectF(left, y, right - left, HEAD_HEIGHT), -1, column)
            y += HEAD_HEIGHT
            for row, cells in enumerate(self.table.rows):
                height = self._tallest((cells[c], right - left) for c, (left, right) in places)
                for column, (left, right) in places:
                    yield Box(QRectF(left, y, right - left, height), row, column)
                y += height
            y += BETWEEN

    def _bands(self, width: int) -> Iterator[list[int]]:
        """Yield which passages stand side by side: the base, and as many others as fit."""
        band = [0]
        for column in range(1, len(self._needs)):
            if len(band) > 1 and sum(self._needs[c] for c in (*band, column)) > width:
                yield band
                band = [0]
            band.append(column)
        yield band

    def _longest_head(self) -> int:
        """Return the width in which no address is cut: A2.3339 is longer than A2.3."""
        metrics = QFontMetricsF(self._head_font)
        heads = (metrics.horizontalAdvance(head) for head in self.table.heads)
        return ceil(max(heads, default=0.0)) + 2 * ACROSS

    def _needed(self, column: int) -> float:
        """Return the width in which no word of a column is broken."""
        texts = (row[column].text for row in self.table.rows)
        words = (word for text in texts for word in text.replace("-", "- ").split())
        longest = max(words, key=len, default="")
        across = QFontMetricsF(self._font).horizontalAdvance(longest) + 2 * ACROSS + 2
        return min(max(across, NARROWEST * self._zoom), WIDEST * self._zoom)

    def _turned(self, width: int) -> Iterator[Box]:
        """Lay passages below each other, places side by side, as many as fit."""
        fitting = max(
            1, int((width - self._head_width) // max(NARROWEST_TURNED * self._zoom, *self._needs))
        )
        count = len(self.table.rows)
        across = (width - self._head_width) / min(fitting, max(count, 1))
        y = 0.0
        for first in range(0, count, fitting):
            rows = range(first, min(first + fitting, count))
            for column in range(len(self.table.heads)):
                height = self._tallest((self.table.rows[row][column], across) for row in rows)
                yield Box(QRectF(0, y, self._head_width, height), -1, column)
                for place, row in enumerate(rows):
                    x = self._head_width + place * across
                    yield Box(QRectF(x, y, across, height), row, column)
                y += height
            y += BETWEEN

    def _tallest(self, cells: Iterable[tuple[CellWords, float]]) -> float:
        """Return the height of a row of cells, each with its width."""
        return max(self._laid_words(cell, across).height for cell, across in cells) + 2 * DOWN

    def _laid_words(self, cell: CellWords, across: float) -> Words:
        key = cell, int(across)
        if key not in self._words:
            self._words[key] = self._made_words(cell, max(across - 2 * ACROSS, 20.0))
        return self._words[key]

    def _made_words(self, cell: CellWords, width: float) -> Words:
        marks = to_marks(cell.runs, Offsets(cell.text))
        text = cell.text.replace("\n", " ").replace("\t", " ")
        layout = QTextLayout(text, self._font)
        layout.setTextOption(FROM_RIGHT if is_right_to_left(text) else FROM_LEFT)
        layout.setFormats([self._loud(mark) for mark in marks])
        layout.setCacheEnabled(True)
        height = laid_lines(layout, width, round(PITCH * self._zoom))
        return Words(layout, height, pieces(layout, marks))

    def _loud(self, mark: Mark) -> QTextLayout.FormatRange:
        """Set words that differ in the first ink; what is beside them stands in the second.

        As formats of the layout: selections given to QTextLayout.draw of Qt 6.11 lose their colour
        on the second line where they begin inside a word (test_word_table tells when that ends).
        """
        made = QTextLayout.FormatRange()
        made.start, made.length = mark.start, mark.end - mark.start
        made.format = QTextCharFormat()
        made.format.setForeground(self.theme.ink)
        return made

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        clip = QRectF(event.rect())
        for box in self._now.boxes:
            if box.rect.intersects(clip):
                self._paint_box(painter, box)
        if self._shows_ring:
            for box in self._now.boxes:
                if (box.row, box.column) == self.at:
                    painter.setPen(QPen(self.theme.link, 2.0))
                    painter.drawRect(box.rect.adjusted(2, 2, -1, -1))
                    break

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        theme, rect = self.theme, box.rect
        fill = theme.bar if box.row < 0 else theme.card
        if box.row >= 0 and box.row == self.chosen:
            fill = theme.current_row
        elif box.row >= 0 and box.row == self._pointed:
            fill = theme.hover_row
        painter.fillRect(rect, fill)
        painter.setPen(theme.line)
        painter.drawRect(rect.toRect())
        if box.row < 0:
            painter.setFont(self._head_font)
            painter.setPen(theme.ink)
            words = rect.adjusted(ACROSS, 0, -2, 0)
            if self.is_turned:
                words.setHeight(PITCH * self._zoom + 2 * DOWN)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.table.heads[box.column])
            return
        words_ = self._laid_words(self.table.rows[box.row][box.column], rect.width())
        origin = QPointF(rect.x() + ACROSS, rect.y() + DOWN)
        paint_behind(painter, words_.marks, origin, theme, SCALE * self._zoom)
        painter.setPen(theme.ink2)
        words_.layout.draw(painter, origin, [], rect)
        paint_over(painter, words_.marks, origin, theme, SCALE * self._zoom)

    # --- mouse and keyboard ---------------------------------------------------------------------

    def _at_point(self, point: QPointF) -> Box | None:
        found = (box for box in self._now.boxes if box.row >= 0 and box.rect.contains(point))
        return next(found, None)

    def choose(self, row: int) -> None:
        """Show a place as chosen, and report its words."""
        if 0 <= row < len(self.table.rows):
            self.chosen = row
            self.update()
            self.place_activated.emit(tuple(cell.place for cell in self.table.rows[row]))

    def go_to(self, row: int, column: int) -> None:
        """Bring the keyboard to a cell."""
        row = min(max(row, 0), len(self.table.rows) - 1)
        column = min(max(column, 0), len(self.table.heads) - 1)
        if (row, column) != self.at:
            self.at = row, column
            self._name()
            self.update()
            self.cell_entered.emit()

    def _name(self) -> None:
        """Say the cell the keyboard is at: that is what a screen reader reads."""
        if not self.table.rows:
            return
        self.setAccessibleName(f"{self.said(*self.at)}. {self.where(self.at[0])}")
        self.setAccessibleDescription(self.marked(*self.at))

    def said(self, row: int, column: int) -> str:
        """Say the words of a cell: "A4.6: is able to use"."""
        return f"{self.table.heads[column]}: {self.table.rows[row][column].text}"

    def marked(self, row: int, column: int) -> str:
        """Say what is marked in the words of a cell."""
        cell = self.table.rows[row][column]
        return in_words(cell.text, cell.runs)

    def where(self, row: int) -> str:
        """Say which place a row is."""
        place = self.tr("Where the words differ, place {} of {}")
        return place.format(row + 1, len(self.table.rows))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self._at_point(event.position())
        if box is not None and event.button() is Qt.MouseButton.LeftButton:
            self.go_to(box.row, box.column)
            self.choose(box.row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        box = self._at_point(event.position())
        pointed = -1 if box is None else box.row
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(event.key())
        if step is not None and not event.modifiers():
            down, right = step[::-1] if self.is_turned else step
            self._shows_ring = True
            self.go_to(self.at[0] + down, self.at[1] + right)
            self.update()
        elif event.key() in CHOOSING:
            self.choose(self.at[0])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        self.update()
        self.cell_entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        self.update()


def laid_lines(layout: QTextLayout, width: float, least: float) -> float:
    """Wrap a layout to a width in lines at least so high; return its height in px."""
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        pitch = max(least, float(ceil(line.height())))
        line.setPosition(QPointF(0.0, y + (pitch - line.height()) / 2))
        y += pitch
    layout.endLayout()
    return max(y, least)


STEPS = {
    Qt.Key.Key_Down.value: (1, 0),
    Qt.Key.Key_Up.value: (-1, 0),
    Qt.Key.Key_Right.value: (0, 1),
    Qt.Key.Key_Left.value: (0, -1),
}
"""Rows and columns that a key goes on."""
CHOOSING = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value, Qt.Key.Key_Space.value})
