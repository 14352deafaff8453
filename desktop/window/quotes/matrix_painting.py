"""How the table speakers × outlets is painted: heads that stay in sight, figures with bars."""

from __future__ import annotations

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

PADDING = 9
ROW, COLUMN, NAMES, HEAD = 50, 160, 196, 66
"""px of a row, a column, the column of names and the heads."""
LEAST_COLUMN, LEAST_NAMES = 128, 140
"""px of a column and the names where the table has less room."""
LINE = 17
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

    def show_current(self, place: int) -> None:
        """Mark the section that the chosen cell is in."""
        if place != self.current:
            self.current = place
            self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(self.names, HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        box = QRectF(rect)
        painter.save()
        painter.setClipRect(box)
        painter.fillRect(box, self.theme.current_row if place == self.current else self.theme.bar)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.line)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), self.theme.line)
        room = box.adjusted(PADDING, 5, -PADDING, -5)
        if self.is_across:
            self._paint_outlet(painter, room, place)
        else:
            self._paint_speaker(painter, room, place)
        painter.restore()

    def _paint_outlet(self, painter: QPainter, room: QRectF, place: int) -> None:
        line = LINE
        column = self.cells.column_at(place)
        top = room.top()
        for count, words in enumerate(self.cells.lines(place)):
            is_first = count == 0
            weight = QFont.Weight.DemiBold if is_first else QFont.Weight.Normal
            font = sized(SANS, (12.5 if is_first else 11.5), weight)
            left = room.left()
            if is_first and column is not None:
                left = self._paint_badge(painter, QRectF(left, top, 0, line), f"A{column.article}")
            painter.setFont(font)
            painter.setPen(self.theme.ink if is_first else self.theme.ink2)
            width = room.right() - left
            painter.drawText(
                QRectF(left, top, width, line),
                TEXT,
                QFontMetricsF(font).elidedText(words, CUT, width),
            )
            top += line + (2 if is_first else 0)

    def _paint_badge(self, painter: QPainter, place: QRectF, words: str) -> float:
        """Paint an address; return where the words after it begin."""
        font = sized(SANS, 11, QFont.Weight.DemiBold)
        across = QFontMetricsF(font).horizontalAdvance(words) + 8
        box = QRectF(place.left(), place.top(), across, place.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.pressed)
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(self.theme.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box.right() + 6

    def _paint_speaker(self, painter: QPainter, room: QRectF, place: int) -> None:
        is_named = place == SUMS or bool(self.cells.rows[place].who.name)
        weight = QFont.Weight.DemiBold if is_named else QFont.Weight.Normal
        font = sized(SANS, 12.5, weight)
        painter.setFont(font)
        painter.setPen(self.theme.ink if is_named else self.theme.ink2)
        metrics, line = QFontMetricsF(font), LINE
        lines = two_lines(self.cells.title(place), metrics, room.width())
        top = room.center().y() - len(lines) * line / 2
        for words in lines:
            painter.drawText(QRectF(room.left(), top, room.width(), line), TEXT, words)
            top += line


def widths(room: float, columns: int) -> tuple[int, int]:
    """Return px of the names and of a column: narrower ones where all columns have room then."""
    if not columns or room >= NAMES + columns * COLUMN:
        return NAMES, COLUMN
    return LEAST_NAMES, max(LEAST_COLUMN, min(COLUMN, int(room - LEAST_NAMES) // columns))


def two_lines(words: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break words into at most two lines; what does not fit ends in an ellipsis."""
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    first = ""
    for word in words.split():
        longer = f"{first} {word}".strip()
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
    rest = words[len(first) :].strip()
    lines = [metrics.elidedText(first, CUT, width)]
    return [*lines, metrics.elidedText(rest, CUT, width)] if rest else lines


@guarded
class CellPainter(QStyledItemDelegate):
    """Paints words with n, the share, and the share as a bar; its filled part is in quotation marks."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells, self.theme = model, theme

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
        room = box.adjusted(PADDING, 5, -PADDING, 0)
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
        line = 16
        first, second = sized(SANS, 12.5), sized(SANS, 11.5)
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
        painter.setFont(sized(SANS, 11.5))
        painter.setPen(self.theme.ink2)
        place = QRectF(room.left(), room.top(), room.width(), 16)
        cell = self.cells.cell(index.row(), index.column())
        painter.drawText(place, TEXT, thoughts_words(cell) or empty_words(row, column))
