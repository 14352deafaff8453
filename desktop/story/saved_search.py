"""A search that was saved, with what it found when somebody last looked."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from typing import NamedTuple

Runs = tuple[tuple[int, int], ...]
"""Numbers in rising order, as the first and last of those that follow each other."""


class Finds(NamedTuple):
    """The numbers of the articles and notes that a search finds; a quote is found in its article."""

    articles: frozenset[int] = frozenset()
    notes: frozenset[int] = frozenset()

    @property
    def total(self) -> int:
        return len(self.articles) + len(self.notes)


class Seen(NamedTuple):
    """The articles and notes that somebody saw in a search."""

    articles: Runs = ()
    notes: Runs = ()

    def and_seen(self, finds: Finds) -> Seen:
        """Return this with what was found now: what goes and comes back is not new."""
        return Seen(
            joined(self.articles, runs_of(finds.articles)), joined(self.notes, runs_of(finds.notes))
        )


class SavedSearch(NamedTuple):
    """A query under a name; `number` is never used again.

    `view` names how what was found is shown. `looked` is when somebody looked last (UTC, ISO 8601
    with seconds; "" = never), `seen` what there has been until then.
    """

    number: int
    name: str
    query: str
    view: str = ""
    looked: str = ""
    seen: Seen = Seen()

    def new_among(self, finds: Finds) -> Finds:
        """Return what was not there when somebody last looked; cost: O(documents)."""
        if not self.looked:
            return Finds()
        return Finds(
            frozenset(outside(finds.articles, self.seen.articles)),
            frozenset(outside(finds.notes, self.seen.notes)),
        )


def runs_of(numbers: Iterable[int]) -> Runs:
    """Return numbers as runs."""
    return joined((), tuple((number, number) for number in sorted(numbers)))


def joined(one: Runs, other: Runs) -> Runs:
    """Return the runs of all numbers that are in either."""
    made: list[tuple[int, int]] = []
    for first, last in sorted((*one, *other)):
        if made and first <= made[-1][1] + 1:
            made[-1] = made[-1][0], max(made[-1][1], last)
        else:
            made.append((first, last))
    return tuple(made)


def outside(numbers: Iterable[int], runs: Runs) -> list[int]:
    """Return those of the numbers that are in none of the runs."""
    firsts = [first for first, _ in runs]

    def is_in(number: int) -> bool:
        place = bisect(firsts, number)
        return place > 0 and number <= runs[place - 1][1]

    return [number for number in numbers if not is_in(number)]
