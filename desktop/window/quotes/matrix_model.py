"""The cells of the table speakers × outlets for Qt: sums first, then the articles in their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.story.article import Article
from desktop.story.quoted_counts import Column, QuotedCounts, Row, Tally, by_name, by_words
from desktop.window.figures.model import SUMS, Figure, FiguresModel, Sign
from desktop.window.quotes.matrix_words import (
    cell_said,
    cell_tip,
    cell_words,
    column_lines,
    empty_words,
    row_tip,
    row_title,
    second_line,
    short_words,
    shorter_line,
    thoughts_words,
    total_lines,
    tr,
)


class MatrixModel(FiguresModel):
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

    def cell(self, row: int, column: int) -> Tally:
        found = self.rows[row]
        return found.total if column == SUMS else found.cells[column - 1]

    def column_at(self, column: int) -> Column | None:
        """Return an article's column; None for the sums."""
        return None if column == SUMS else self.counts.columns[column - 1]

    # --- what stands where ----------------------------------------------------------------------

    def rows_there(self) -> int:
        return len(self.rows)

    def columns_there(self) -> int:
        return len(self.counts.columns) + 1

    def title(self, row: int) -> str:
        return tr("All speakers") if row == SUMS else row_title(self.rows[row])

    def is_strong(self, row: int) -> bool:
        return row == SUMS or bool(self.rows[row].who.name)

    def row_tip(self, row: int) -> str:
        return row_tip(self.rows[row])

    def lines(self, column: int) -> tuple[str, ...]:
        found = self.column_at(column)
        if found is None:
            return total_lines(self.counts)
        return column_lines(found, self.articles[found.article])

    def column_sign(self, column: int) -> Sign:
        found = self.column_at(column)
        return Sign() if found is None else Sign(f"A{found.article}")

    def figure(self, row: int, column: int) -> Figure:
        cell, highest = self.cell(row, column), self.counts.highest
        if not cell.numbers:
            empty = thoughts_words(cell) or empty_words(self.rows[row], self.column_at(column))
            return Figure(empty=empty, is_filled=bool(cell.shown))
        return Figure(
            cell_words(cell),
            short_words(cell),
            second_line(cell),
            shorter_line(cell),
            cell.share / highest if highest else 0.0,
            cell.direct / cell.words if cell.words else 0.0,
            is_filled=True,
        )

    def told(self, row: int, column: int) -> str:
        return cell_said(self.rows[row], self.column_at(column), self.cell(row, column))

    def tip(self, row: int, column: int) -> str:
        return cell_tip(self.rows[row], self.column_at(column), self.cell(row, column))

    def opened(self, row: int, column: int) -> frozenset[int]:
        """Return the numbers of the quotes that a figure counts."""
        return frozenset(self.cell(row, column).shown)
