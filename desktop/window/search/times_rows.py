"""The table of what was found by day and outlet, and what of the query each figure stands for."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.searching.over_time import DAY, MONTH, UNDATED, Count, OverTime
from desktop.searching.rewording import named, unstated
from desktop.window.figures.model import SUMS, Figure, FiguresModel
from desktop.window.said import decimal_words, number_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

ARTICLES, HITS, RATE = range(3)
"""What is counted."""
EXACT = 10
"""Hits in 1,000 words from which no decimals are told."""


def tr(text: str) -> str:
    return QCoreApplication.translate("OverTime", text)


class TimesModel(FiguresModel):
    """Rows are days, months or years, columns outlets; the first of both are the sums."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.table = OverTime()
        self.measure = ARTICLES
        self.asking: Callable[[str], str] = partial(named, "outlet")
        self._highest = 0.0

    def show_table(
        self, table: OverTime, measure: int, asking: Callable[[str], str] | None = None
    ) -> None:
        """Show counts; `asking` says a query for an outlet."""
        self.beginResetModel()
        self.asking = asking or partial(named, "outlet")
        self.table, self.measure = table, measure
        inner = (c for (p, o), c in table.cells.items() if p is not None and o is not None)
        self._highest = max(map(self.value, inner), default=0.0)
        self.endResetModel()

    def value(self, count: Count) -> float:
        if self.measure == RATE:
            return count.per_1000
        return count.hits if self.measure == HITS else count.texts

    def at(self, row: int, column: int) -> tuple[str | None, str | None]:
        """Return the period and the outlet of a cell, None for the sums."""
        table = self.table
        period = None if row == SUMS else table.periods[row - 1]
        return period, None if column == SUMS else table.outlets[column - 1]

    def count(self, row: int, column: int) -> Count:
        return self.table.at(*self.at(row, column))

    # --- what stands where ----------------------------------------------------------------------

    def rows_there(self) -> int:
        return len(self.table.periods) + 1 if self.table.periods else 0

    def columns_there(self) -> int:
        return len(self.table.outlets) + 1

    def title(self, row: int) -> str:
        return tr("In all") if row == SUMS else period_words(self.table.periods[row - 1])

    def lines(self, column: int) -> tuple[str, ...]:
        count = self.count(SUMS, column)
        name = tr("All outlets")
        if column != SUMS:
            name = self.table.outlets[column - 1] or tr("Outlet not stated")
        return name, of_words(count)

    def figure(self, row: int, column: int) -> Figure:
        count = self.count(row, column)
        if not count.of_texts:
            return Figure(empty="–")
        if not count.articles:
            return Figure(empty=tr("none in {}").format(texts_words(count.of_texts)))
        first, second = self._words(count)
        across = self.value(count) / self._highest if self._highest else 0.0
        return Figure(first, "", second, "", across, is_filled=True)

    def _words(self, count: Count) -> tuple[str, str]:
        of = tr("of {}").format(texts_words(count.of_texts))
        if self.measure == ARTICLES:
            copies = count.articles - count.texts
            more = tr(", {} more with the same text").format(copies) if copies else ""
            return number_words(count.texts), of + more
        if self.measure == HITS:
            return number_words(count.hits), tr("in {}").format(texts_words(count.texts))
        rate = count.per_1000
        told = decimal_words(rate, 1) if rate < EXACT else number_words(round(rate))
        return told, tr("n = {} in {} words").format(count.hits, number_words(count.words))

    def told(self, row: int, column: int) -> str:
        count = self.count(row, column)
        if not count.of_texts:
            return tr("no text in the project")
        if not count.articles:
            return tr("none in {}").format(texts_words(count.of_texts))
        parts = [tr("{} of {} found").format(count.texts, texts_words(count.of_texts))]
        if count.articles > count.texts:
            parts.append(tr("{} articles, copies counted once").format(count.articles))
        if self.table.has_hits:
            words = number_words(count.words)
            parts.append(tr("{} hits in {} words").format(number_words(count.hits), words))
            parts.append(tr("{} in 1,000 words").format(decimal_words(count.per_1000, 1)))
        return "; ".join(parts)

    def tip(self, row: int, column: int) -> str:
        told = self.told(row, column)
        if not self.count(row, column).articles:
            return told
        return f"{told}\n" + tr("Enter or a double click lists them, passage by passage")

    def opened(self, row: int, column: int) -> object:
        period, outlet = self.at(row, column)
        if not self.count(row, column).articles:
            return None
        parts = []
        if period is not None:
            parts.append(named("date", period) if period else unstated("date"))
        if outlet is not None:
            parts.append(self.asking(outlet) if outlet else unstated("outlet"))
        return Opened(tuple(parts))


class Opened(NamedTuple):
    """Parts of a query that a figure stands for; none for all that was found."""

    parts: tuple[str, ...]


def period_words(period: str) -> str:
    """Say a day, a month or a year in figures, as everywhere in the program."""
    if period == UNDATED:
        return tr("No date")
    if len(period) == DAY:
        names = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
        return f"{period} {names[date.fromisoformat(period).weekday()]}"
    return tr("Month {}").format(period) if len(period) == MONTH else period


def texts_words(count: int) -> str:
    return tr("1 text") if count == 1 else tr("{} texts").format(number_words(count))


def of_words(count: Count) -> str:
    """Say how much there is in all: with what was found and without."""
    words = number_words(count.words)
    return tr("{}, {} words").format(texts_words(count.of_texts), words)
