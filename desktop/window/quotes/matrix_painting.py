"""How the table speakers × outlets is painted: heads that stay in sight, figures with bars."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.story.quoted_counts import Tally
from desktop.window.overrides import guarded
from desktop.window.quotes.matrix_model import SUMS, MatrixModel
from desktop.window.quotes.matrix_words import (
    cell_words,
    empty_words,
    second_line,
    short_words,
    thoughts_words,
)
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

PADDING, EDGE = 9, 5
"""px left free beside words, and above and below them."""
ROW, COLUMN, NAMES = 50, 160, 196
"""px of a row, a column and the column of names in plain type."""
LEAST_COLUMN, LEAST_NAMES = 128, 140
"""px of a column and the names where the table has less room."""
LINE, UNDER = 17, 2
"""px of a line of words, and between an outlet and what is said of it."""
NAMED, FIGURE, QUIET, SMALL = 12.5, 12.5, 11.5, 11.0
"""px of type: names, figures, what is said below them, addresses."""
MOST_OF_NAME, MOST_LINES = 3, 3
"""Lines of an outlet in a head, and of each thing said of it; the tooltip has what is more."""
BADGE_ROOM, BADGE_GAP = 8, 6
BAR = 5
TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
CUT = Qt.TextElideMode.ElideRight


@guarded
class MatrixHead(QHeaderView):
    """The names of speakers, or what the articles are; stays when the table scrolls."""

    def __init__(
        self, orientation: Qt.Orientation, model: MatrixModel, theme: Theme, parent: QWidget
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
        self.setObjectName("matrix_outlets" if self.is_across else "matrix_speakers")
        self.setAccessibleName(self.tr("Outlets") if self.is_across else self.tr("Speakers"))
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(COLUMN if self.is_across else ROW)
        self.names = NAMES
        """px of the names of speakers."""

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
            indent = self._badge_width(place) if count == 0 else 0.0
            most = MOST_OF_NAME if count == 0 else MOST_LINES
            lines = broken(words, QFontMetricsF(font), width - indent, most)
            found += [HeadLine(line, font, indent, is_name=count == 0) for line in lines]
        return found

    def name_font(self) -> QFont:
        return sized(SANS, NAMED * self.scale, QFont.Weight.DemiBold)

    def _badge_font(self) -> QFont:
        return sized(SANS, SMALL * self.scale, QFont.Weight.DemiBold)

    def _badge_width(self, place: int) -> float:
        """Return px that the address of a column takes before the outlet; the sums have none."""
        column = self.cells.column_at(place)
        if column is None:
            return 0.0
        across = QFontMetricsF(self._badge_font()).horizontalAdvance(f"A{column.article}")
        return across + BADGE_ROOM + BADGE_GAP

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
            self._paint_outlet(painter, room, place)
        else:
            self._paint_speaker(painter, room, place)
        painter.restore()

    def _paint_outlet(self, painter: QPainter, room: QRectF, place: int) -> None:
        column = self.cells.column_at(place)
        pitch, top = LINE * self.scale, room.top()
        if column is not None:
            across = self._badge_width(place) - BADGE_GAP
            self._paint_badge(painter, QRectF(room.left(), top, across, pitch), column.article)
        lines = self.head_lines(place, room.width())
        for count, line in enumerate(lines):
            if count and lines[count - 1].is_name and not line.is_name:
                top += UNDER
            painter.setFont(line.font)
            painter.setPen(self.theme.ink if line.is_name else self.theme.ink2)
            left = room.left() + line.indent
            painter.drawText(QRectF(left, top, room.right() - left, pitch), TEXT, line.words)
            top += pitch

    def _paint_badge(self, painter: QPainter, box: QRectF, article: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.pressed)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._badge_font())
        painter.setPen(self.theme.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"A{article}")

    def _paint_speaker(self, painter: QPainter, room: QRectF, place: int) -> None:
        is_named = place == SUMS or bool(self.cells.rows[place].who.name)
        weight = QFont.Weight.DemiBold if is_named else QFont.Weight.Normal
        font = sized(SANS, NAMED * self.scale, weight)
        painter.setFont(font)
        painter.setPen(self.theme.ink if is_named else self.theme.ink2)
        metrics, line = QFontMetricsF(font), LINE * self.scale
        lines = broken(self.cells.title(place), metrics, room.width(), 2)
        top = room.center().y() - len(lines) * line / 2
        for words in lines:
            painter.drawText(QRectF(room.left(), top, room.width(), line), TEXT, words)
            top += line


class HeadLine(NamedTuple):
    """A line of a column's head; `indent` are px left free for the address."""

    words: str
    font: QFont
    indent: float = 0.0
    is_name: bool = False


def widths(room: float, columns: int, scale: float = 1.0) -> tuple[int, int]:
    """Return px of the names and of a column: narrower ones where all columns have room then."""
    names, column = round(NAMES * scale), round(COLUMN * scale)
    if not columns or room >= names + columns * column:
        return names, column
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


@guarded
class CellPainter(QStyledItemDelegate):
    """Paints words with n, the share, and the share as a bar; its filled part is in quotation marks."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells, self.theme = model, theme
        self.scale = 1.0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box = QRectF(option.rect)
        state = option.state
        cell = self.cells.cell(index.row(), index.column())
        is_sum = SUMS in (index.row(), index.column())
        painter.save()
        painter.setClipRect(box)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, self._ground(is_current, is_sum, bool(cell.shown)))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.line)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), self.theme.line)
        room = box.adjusted(PADDING, EDGE, -PADDING, 0)
        if cell.numbers:
            self._paint_figures(painter, room, cell, is_sum)
        else:
            self._paint_empty(painter, room, index)
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(self.theme.link, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _ground(self, is_current: bool, is_sum: bool, is_filled: bool) -> object:  # noqa: FBT001  # three facts of one cell
        if is_current:
            return self.theme.current_row
        if is_sum:
            return self.theme.bar
        return self.theme.card if is_filled else self.theme.page

    def _paint_figures(
        self,
        painter: QPainter,
        room: QRectF,
        cell: Tally,
        is_sum: bool,  # noqa: FBT001
    ) -> None:
        line = (LINE - 1) * self.scale
        first, second = sized(SANS, FIGURE * self.scale), sized(SANS, QUIET * self.scale)
        words = cell_words(cell)
        if QFontMetricsF(first).horizontalAdvance(words) > room.width():
            words = short_words(cell)
        for top, font, ink, told in (
            (room.top(), first, self.theme.ink, words),
            (room.top() + line, second, self.theme.ink2, second_line(cell)),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            cut = QFontMetricsF(font).elidedText(told, CUT, room.width())
            painter.drawText(QRectF(room.left(), top, room.width(), line), TEXT, cut)
        highest = self.cells.counts.highest
        if not is_sum and highest:
            self._paint_bar(painter, room, cell, highest)

    def _paint_bar(self, painter: QPainter, room: QRectF, cell: Tally, highest: float) -> None:
        across = max(3.0, room.width() * cell.share / highest)
        top = room.bottom() - (BAR + 4)
        bar = QRectF(room.left() + 0.5, round(top) + 0.5, across, BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        filled = across * cell.direct / cell.words if cell.words else 0.0
        if filled:
            painter.fillRect(QRectF(bar.left(), bar.top(), filled, bar.height()), self.theme.quote)
        painter.setPen(self.theme.quote)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)

    def _paint_empty(
        self, painter: QPainter, room: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, column = self.cells.rows[index.row()], self.cells.column_at(index.column())
        font, line = sized(SANS, QUIET * self.scale), (LINE - 1) * self.scale
        painter.setFont(font)
        painter.setPen(self.theme.ink2)
        cell = self.cells.cell(index.row(), index.column())
        words = thoughts_words(cell) or empty_words(row, column)
        for count, told in enumerate(broken(words, QFontMetricsF(font), room.width(), 2)):
            place = QRectF(room.left(), room.top() + count * line, room.width(), line)
            painter.drawText(place, TEXT, told)
