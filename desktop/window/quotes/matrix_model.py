"""The cells of the table speakers × outlets for Qt: sums first, then the articles in their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.story.article import Article
from desktop.story.quoted_counts import Column, QuotedCounts, Row, Tally, by_name, by_words
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.quotes.matrix_words import (
    cell_said,
    cell_tip,
    cell_words,
    column_lines,
    empty_words,
    row_tip,
    row_title,
    thoughts_words,
    total_lines,
    tr,
)

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
DISPLAY = Qt.ItemDataRole.DisplayRole.value
TIP = Qt.ItemDataRole.ToolTipRole.value
SAID = Qt.ItemDataRole.AccessibleTextRole.value
SUMS = 0
"""The row and the column of the sums: seen without scrolling."""


@guarded
class MatrixModel(QAbstractTableModel):
    """Holds counts; row 0 are all speakers, column 0 all texts."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.counts = QuotedCounts()
        self.articles: dict[int, Article] = {}
        self.rows: tuple[Row, ...] = ()
        self.is_by_name = False

    def show_counts(self, counts: QuotedCounts, articles: Sequence[Article]) -> None:
        self.beginResetModel()
        self.counts = counts
        self.articles = {article.number: article for article in articles}
        self.rows = self._sorted()
        self.endResetModel()

    def sort_by_name(self, *, is_by_name: bool) -> None:
        """Put the rows in alphabetical order, or those with most words first."""
        if is_by_name != self.is_by_name:
            self.beginResetModel()
            self.is_by_name = is_by_name
            self.rows = self._sorted()
            self.endResetModel()

    def _sorted(self) -> tuple[Row, ...]:
        if not self.counts.rows:
            return ()
        rows = self.counts.rows
        if self.is_by_name:
            return self.counts.total, *sorted(rows, key=by_name)
        return self.counts.total, *sorted(rows, key=by_words)

    # --- what stands where ----------------------------------------------------------------------

    def cell(self, row: int, column: int) -> Tally:
        found = self.rows[row]
        return found.total if column == SUMS else found.cells[column - 1]

    def column_at(self, column: int) -> Column | None:
        """Return an article's column; None for the sums."""
        return None if column == SUMS else self.counts.columns[column - 1]

    def title(self, row: int) -> str:
        return tr("All speakers") if row == SUMS else row_title(self.rows[row])

    def lines(self, column: int) -> tuple[str, ...]:
        """Return the lines of a column's head."""
        found = self.column_at(column)
        if found is None:
            return total_lines(self.counts)
        return column_lines(found, self.articles[found.article])

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or not self.rows else len(self.counts.columns) + 1

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, TIP, SAID):
            return None
        row, column = self.rows[index.row()], self.column_at(index.column())
        cell = self.cell(index.row(), index.column())
        if role == DISPLAY:
            if cell.numbers:
                return cell_words(cell)
            return thoughts_words(cell) or empty_words(row, column)
        if role == TIP:
            return plain_tip(cell_tip(row, column, cell))
        return cell_said(row, column, cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role not in (DISPLAY, TIP, SAID):
            return None
        if orientation == Qt.Orientation.Horizontal:
            column = self.column_at(section)
            address = "" if column is None else f"A{column.article} "
            joint = "\n" if role == TIP else ", "
            return plain_tip(address + joint.join(self.lines(section)))
        if role == TIP and section != SUMS:
            return plain_tip(row_tip(self.rows[section]))
        return self.title(section)
