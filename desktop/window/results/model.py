"""The cells of a table of codes for Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.coded_counts import ALL, MEASURES, CodedCounts, Kind, Tally
from desktop.window.figures.model import SUMS, Figure, FiguresModel, Sign
from desktop.window.headers import named_outlet
from desktop.window.results.words import (
    ANNOTATIONS,
    all_lines,
    count_told,
    course_lines,
    figure_words,
    share_told,
    tr,
    words_told,
)

if TYPE_CHECKING:
    from desktop.window.notes.model import Notes


class CodesModel(FiguresModel):
    """Holds counts; the first row and column are the sums."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.counts = CodedCounts()
        self.notes: Notes | None = None
        self.measure = ANNOTATIONS
        self._highest = 0.0

    def show_counts(self, counts: CodedCounts, notes: Notes, measure: str) -> None:
        self.beginResetModel()
        self.counts, self.notes, self.measure = counts, notes, measure
        value = MEASURES[measure]
        inner = (cell for row in counts.rows[1:] for cell in row.cells[1:])
        self._highest = max(map(value, inner), default=0.0)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Tally:
        return self.counts.rows[row].cells[column]

    def _ends(self, row: int, column: int) -> tuple[int, int]:
        return self.counts.rows[row].code, self.counts.columns[column].number

    def _path(self, code: int) -> str:
        return "" if self.notes is None else self.notes.paths.get(code, "")

    def _code_sign(self, number: int) -> Sign:
        code = None if self.notes is None else self.notes.codes.get(number)
        return Sign() if code is None else Sign(code.letter or "·", code.colour)

    # --- what stands where ----------------------------------------------------------------------

    def rows_there(self) -> int:
        return len(self.counts.rows)

    def columns_there(self) -> int:
        return len(self.counts.columns)

    def title(self, row: int) -> str:
        code = self.counts.rows[row].code
        if code == ALL:
            return tr("All codes")
        known = None if self.notes is None else self.notes.codes.get(code)
        return "" if known is None else known.name

    def indent(self, row: int) -> int:
        return min(self.counts.rows[row].level, DEEPEST)

    def row_sign(self, row: int) -> Sign:
        return self._code_sign(self.counts.rows[row].code)

    def row_tip(self, row: int) -> str:
        return self._path(self.counts.rows[row].code)

    def lines(self, column: int) -> tuple[str, ...]:
        found = self.counts.columns[column]
        if column == SUMS:
            return all_lines(self.counts)
        if self.counts.choice.kind is Kind.CODES:
            return (self._path(found.number).rpartition(" > ")[2],)
        if self.counts.choice.kind is Kind.COURSE:
            return course_lines(found)
        return self._outlet_lines(column)

    def _outlet_lines(self, column: int) -> tuple[str, ...]:
        found = self.counts.columns[column]
        article = None if self.notes is None else self.notes.articles.get(found.number)
        lines = [] if article is None else [named_outlet(article)]
        if article is not None and article.carried_by is not None:
            lines.append(tr("via {}").format(article.carried_by.value))
        words = words_told(found.words)
        if found.copies:
            same = ", ".join(f"A{number}" for number in found.copies)
            likely = tr("{}, probably same text as {}")
            words = (likely if found.is_probable else tr("{}, same text as {}")).format(words, same)
        return *lines, words

    def column_sign(self, column: int) -> Sign:
        number = self.counts.columns[column].number
        if column == SUMS or self.counts.choice.kind is Kind.COURSE:
            return Sign()
        is_code = self.counts.choice.kind is Kind.CODES
        return self._code_sign(number) if is_code else Sign(f"A{number}")

    def figure(self, row: int, column: int) -> Figure:
        cell, ends = self.cell(row, column), self._ends(row, column)
        if cell.is_void:
            return Figure(empty="–")
        if not cell.places:
            return Figure(empty=tr("none"))
        count = count_told(self.counts, *ends, len(cell.places))
        first, second, less = figure_words(self.measure, count, cell)
        value = MEASURES[self.measure](cell)
        across = value / self._highest if self._highest else 0.0
        return Figure(first, "", second, less, across, is_filled=True)

    def told(self, row: int, column: int) -> str:
        cell, ends = self.cell(row, column), self._ends(row, column)
        if cell.is_void:
            return tr("nothing to count: a code beside itself or one below it")
        if not cell.places:
            return tr("none")
        count = count_told(self.counts, *ends, len(cell.places))
        share = tr("{} words").format(share_told(cell))
        return f"{count}, {words_told(cell.words)}, {share}"

    def tip(self, row: int, column: int) -> str:
        cell = self.cell(row, column)
        if not cell.places:
            return self.told(row, column)
        of = tr("{} of {}").format(words_told(cell.words), words_told(cell.of))
        return f"{self.told(row, column)}\n{of}\n" + tr("Enter goes to the list of them")

    def opened(self, row: int, column: int) -> object:
        return self.cell(row, column).places

    def place_told(self, row: int, column: int) -> str:
        """Say what a cell is about: "Causes, A5 Gazette"."""
        kind, number = self.counts.choice.kind, self.counts.columns[column].number
        parts = [self.title(row)]
        if column != SUMS:
            name = self.lines(column)[0]
            parts.append(f"A{number} {name}" if kind is Kind.OUTLETS else name)
        return (" + " if kind is Kind.CODES else ", ").join(parts)


DEEPEST = 4
"""Levels that names are set in at most: deeper ones have no room left."""
