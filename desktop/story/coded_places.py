"""Where codes lie in an article: which words and passages they touch, and where they meet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.comparison import Span

if TYPE_CHECKING:
    from desktop.story.article import Article

TENTHS = 10
"""Parts of an article, of as many words each, that its course is shown in."""
Ranges = list[tuple[int, int]]
"""Half-open, sorted, none over another."""


class Coded(NamedTuple):
    """One place of an annotation, with its codes and the words that it touches, from `first` on."""

    span: Span
    annotation: int
    codes: tuple[int, ...]
    first: int
    last: int


class Page:
    """The words of an article, what stands between blanks, found by their places."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.starts: list[int] = []
        self.ends: list[int] = []
        place = 0
        for word in article.text.split():
            start = article.text.index(word, place)
            place = start + len(word)
            self.starts.append(start)
            self.ends.append(place)
        self.count = len(self.starts)

    def words(self, start: int, end: int) -> tuple[int, int]:
        """Return which words some code points touch, half-open."""
        first = bisect_right(self.ends, start)
        return first, max(first, bisect_left(self.starts, end))

    def tenth(self, part: int) -> range:
        """Return the words of a tenth, from 0."""
        first, last = (-(-place * self.count // TENTHS) for place in (part, part + 1))
        return range(first, last)

    def cut(self, first: int, last: int) -> Iterator[tuple[int, int, int]]:
        """Yield each tenth that some words are in, and which of them are."""
        for part in range(first * TENTHS // max(1, self.count), TENTHS):
            tenth = self.tenth(part)
            if tenth.start >= last:
                break
            start, end = max(first, tenth.start), min(last, tenth.stop)
            if start < end:
                yield part, start, end

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        passages = self.article.passages
        return [p.start for p in passages], [p.end for p in passages]

    def touched(self, coded: Iterable[Coded]) -> frozenset[int]:
        """Return the passages that places have a part in."""
        starts, ends = self._bounds
        found: set[int] = set()
        for each in coded:
            first = bisect_right(ends, each.span.start)
            found.update(range(first, bisect_left(starts, each.span.end)))
        return frozenset(found)

    def both(self, one: Laid, other: Laid) -> Ranges:
        """Return the passages that have places of both."""
        passages = self.article.passages
        return [
            (passages[at].start, passages[at].end) for at in sorted(one.passages & other.passages)
        ]


class Laid:
    """The places of a code in one article, found by where they are."""

    def __init__(self, coded: Iterable[Coded], page: Page) -> None:
        self.coded, self._page = sorted(coded), page
        self._starts = [each.span.start for each in self.coded]
        self._longest = max((e.span.end - e.span.start for e in self.coded), default=0)
        self.ranges = joined((each.span.start, each.span.end) for each in self.coded)

    @cached_property
    def passages(self) -> frozenset[int]:
        return self._page.touched(self.coded)

    def within(self, start: int, end: int) -> Iterator[int]:
        """Yield the annotations that have a part between two code points."""
        first = bisect_left(self._starts, start - self._longest)
        for each in self.coded[first : bisect_left(self._starts, end)]:
            if each.span.end > start:
                yield each.annotation


def joined(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Join ranges that lie over each other; those that only touch stay apart."""
    found: Ranges = []
    for start, end in sorted(ranges):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def size(ranges: Iterable[tuple[int, int]]) -> int:
    return sum(end - start for start, end in ranges)


def on_both(one: Laid, other: Laid) -> Ranges:
    """Return the stretches that lie under places of both. Linear in the places."""
    first, second = one.ranges, other.ranges
    found, at, beside = [], 0, 0
    while at < len(first) and beside < len(second):
        start = max(first[at][0], second[beside][0])
        end = min(first[at][1], second[beside][1])
        if start < end:
            found.append((start, end))
        if first[at][1] < second[beside][1]:
            at += 1
        else:
            beside += 1
    return found
