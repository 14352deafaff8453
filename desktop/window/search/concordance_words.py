"""The table of words near what was found: how often, and how often they would be there anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.searching.collocates import NEAR, Collocates
from desktop.window.figures.model import SUMS, Figure, FiguresModel
from desktop.window.said import decimal_words, number_words
from desktop.window.search.concordance_rows import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class NearModel(FiguresModel):
    """Rows are words, columns outlets; the first of both are the sums."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.near = Collocates()

    def show_near(self, near: Collocates) -> None:
        self.beginResetModel()
        self.near = near
        self._most = max((each.times for each in near.words), default=0)
        self.endResetModel()

    def rows_there(self) -> int:
        return len(self.near.words) + 1 if self.near.words else 0

    def columns_there(self) -> int:
        return len(self.near.outlets) + 1

    def title(self, row: int) -> str:
        return tr("All words near hits") if row == SUMS else self.near.words[row - 1].word

    def is_strong(self, row: int) -> bool:
        return row != SUMS

    def lines(self, column: int) -> tuple[str, ...]:
        if column == SUMS:
            texts = self.near.texts
            told = tr("1 text") if texts == 1 else tr("{} texts").format(number_words(texts))
            return tr("Near hits"), told
        return (self.near.outlets[column - 1] or tr("Outlet not stated"),)

    def _times(self, row: int, column: int) -> tuple[int, int]:
        """Return how often a word is near hits, and how many words are."""
        near = self.near
        whole = near.near if column == SUMS else near.near_by_outlet[column - 1]
        if row == SUMS:
            return whole, whole
        word = near.words[row - 1]
        return (word.times if column == SUMS else word.by_outlet[column - 1]), whole

    def figure(self, row: int, column: int) -> Figure:
        times, whole = self._times(row, column)
        if row == SUMS:
            return Figure(number_words(whole), "", tr("words"), is_filled=False)
        if not times:
            return Figure(empty="–")
        if column == SUMS:
            expected = expected_words(self.near.words[row - 1].expected)
            across = times / self._most if self._most else 0.0
            return Figure(number_words(times), "", expected, "", across, is_filled=True)
        return Figure(
            number_words(times), "", tr("of {}").format(number_words(whole)), is_filled=True
        )

    def has_bar(self, row: int, column: int) -> bool:
        return row != SUMS and column == SUMS

    def told(self, row: int, column: int) -> str:
        times, whole = self._times(row, column)
        said = tr("{} of {} words within {} of a hit").format(
            number_words(times), number_words(whole), NEAR
        )
        if row == SUMS or column != SUMS:
            return said
        return f"{said}, {expected_words(self.near.words[row - 1].expected)}"

    def tip(self, row: int, column: int) -> str:
        said = self.told(row, column)
        if row == SUMS:
            return said
        return f"{said}\n" + tr("Enter looks for the word, too")

    def opened(self, row: int, column: int) -> object:
        return "" if row == SUMS else self.near.words[row - 1].word


EXACT = 10
"""Times from which no decimals are told."""


def expected_words(expected: float) -> str:
    return tr("expected {}").format(
        decimal_words(expected, 1) if expected < EXACT else number_words(round(expected))
    )
