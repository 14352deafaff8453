"""Read each passage once: its words, facts, quantities and the words near each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from desktop.comparing.assertions import Assertions, assertions_of
from desktop.comparing.matching import Side, side_of
from desktop.comparing.quantities import Quantity, quantities
from desktop.story.article import Article, Kind
from desktop.story.comparison import Link, Origin, Span, Strength
from desktop.text.words import words_in

NEAR = 8
"""Words on either side of a value that tell what it is about."""
SIGNS = frozenset("-−–")
PARTNERS = 6
"""Most passages that one passage is compared with: the time is linear in the passages."""


class Difference(NamedTuple):
    """Two places of two passages that may contradict each other; `weight` is 0–1."""

    kind: str
    a: Span
    b: Span
    note: str = ""
    weight: float = 0.5
    said: tuple[str, ...] = ()
    """What either says, in one unit, where it may be said twice."""


class Read:
    """One passage with everything that is compared of it, read when it is first asked for."""

    def __init__(self, article: Article, span: Span) -> None:
        self.article, self.span = article, span

    @cached_property
    def assertions(self) -> Assertions:
        found = words_in(self.article.text, self.span.start, self.span.end)
        return assertions_of(side_of(found, self.article.language.value), self.article.text)

    @cached_property
    def is_headline(self) -> bool:
        """Tell whether this is a headline, which says everything more surely than the text does."""
        return any(
            passage.start == self.span.start and passage.kind is Kind.HEADLINE
            for passage in self.article.passages
        )

    @property
    def words(self) -> str:
        """The printed words of the whole passage."""
        return self.article.text[self.span.start : self.span.end]

    @property
    def side(self) -> Side:
        return self.assertions.side

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        dated = frozenset(
            place
            for fact in self.assertions.facts
            if fact.kind == "date"
            for place in range(fact.start, fact.end)
        )
        found = quantities(self.side.words, dated)
        return tuple(each for each in found if not self._is_below_zero(each))

    def _is_below_zero(self, each: Quantity) -> bool:
        """Tell whether a sign stands before a temperature, which is in no word: such are not read."""
        start = self.side.words[each.start].start
        return each.dimension == "temperature" and self.article.text[start - 1 : start] in SIGNS

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(self.side.keys)

    @cached_property
    def content(self) -> frozenset[str]:
        """The words that carry content, without numbers."""
        side = self.side
        return frozenset(
            key
            for place, key in enumerate(side.keys)
            if not side.is_stop(place) and not key[-1:].isdigit()
        )

    def closeness(self, other: Read) -> float:
        """Return which share (0–1) of the content words of the shorter passage both have."""
        least = min(len(self.content), len(other.content))
        return len(self.content & other.content) / least if least else 0.0

    def text(self, start: int, end: int) -> str:
        """Return the printed words from one place to another."""
        words = self.side.words
        return self.article.text[words[start].start : words[end - 1].end]

    def at(self, start: int, end: int) -> Span:
        """Return the code points of the words from one place to another."""
        words = self.side.words
        return Span(self.span.article, words[start].start, words[end - 1].end)

    def near(self, start: int, end: int) -> dict[str, int]:
        """Return the content words near a value, each with how many words it is away."""
        side = self.side
        found: dict[str, int] = {}
        for place in range(max(0, start - NEAR), min(len(side.keys), end + NEAR)):
            if start <= place < end or side.is_stop(place) or side.keys[place][-1:].isdigit():
                continue
            apart = start - place if place < start else place - end + 1
            key = side.keys[place]
            found[key] = min(apart, found.get(key, apart))
        return found


class Pair(NamedTuple):
    """Two passages of different articles that a link ties."""

    a: Read
    b: Read
    is_best: bool
    """Whether each is the best counterpart of the other in that article, and is one surely."""
    is_sure: bool


def pairs(articles: Mapping[int, Article], links: Sequence[Link]) -> list[Pair]:
    """Return the links with their passages read, each passage with its `PARTNERS` surest.

    A link that a person confirmed or drew is sure, and comes before the program's own.
    """
    reads: dict[Span, Read] = {}
    taken: dict[Span, int] = {}
    best: set[tuple[Span, int]] = set()
    found = []
    for link in sorted(links, key=_rank):
        if link.origin is Origin.REJECTED:
            continue
        if not {link.a.article, link.b.article} <= articles.keys():
            continue
        ends = {(link.a, link.b.article), (link.b, link.a.article)}
        is_sure = link.strength is Strength.SOLID or link.origin is not Origin.AUTOMATIC
        is_best = is_sure and best.isdisjoint(ends)
        if max(taken.get(link.a, 0), taken.get(link.b, 0)) >= PARTNERS:
            continue
        best |= ends
        for end in (link.a, link.b):
            taken[end] = taken.get(end, 0) + 1
            if end not in reads:
                reads[end] = Read(articles[end.article], end)
        found.append(Pair(reads[link.a], reads[link.b], is_best, is_sure))
    return found


def _rank(link: Link) -> tuple[bool, float, Span, Span]:
    return link.origin is Origin.AUTOMATIC, -link.score, link.a, link.b
