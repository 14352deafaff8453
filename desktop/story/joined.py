"""Which passages of a row of articles are joined by links: what a view asks for all the time.

Made beside the window: of 50 articles and 30,000 links it takes 30 ms.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.comparison import Link, Origin, Span, Strength

Place = tuple[int, int]
"""An article in its row and a passage in it, both from 0."""


class Joined(NamedTuple):
    """The links of a row of articles, each from left to right; only solid ones make partners."""

    articles: tuple[Article, ...] = ()
    found: tuple[Link, ...] = ()
    """What it was made of: known by identity."""
    links: Sequence[tuple[Place, Place, float]] = ()
    """The solid links and their probabilities."""
    near: Sequence[tuple[Place, Place, Link]] = ()
    """All links between neighbours, those that are only possibly the same, too."""
    pairs: Mapping[tuple[int, int], Sequence[tuple[int, int, float]]] = {}
    """The solid links by the articles they join: passages and probability."""
    partners: Mapping[Place, set[Place]] = {}

    def fits(self, articles: Sequence[Article], found: tuple[Link, ...]) -> bool:
        """Tell whether it was made of these links and this row."""
        return self.found is found and self.articles == tuple(articles)


def join(
    articles: Sequence[Article],
    found: tuple[Link, ...],
    places: Mapping[Span, Place] | None = None,
) -> Joined:
    """Sort links by the passages they join; linear in their number."""
    if not found:
        return Joined(tuple(articles))
    places = places_of(articles) if places is None else places
    links: list[tuple[Place, Place, float]] = []
    near: list[tuple[Place, Place, Link]] = []
    pairs: dict[tuple[int, int], list[tuple[int, int, float]]] = defaultdict(list)
    partners: dict[Place, set[Place]] = defaultdict(set)
    for a, b, link in _ends_of(articles, places, found):
        if b[0] == a[0] + 1:
            near.append((a, b, link))
        if link.strength is Strength.SOLID:
            links.append((a, b, link.score))
            pairs[a[0], b[0]].append((a[1], b[1], link.score))
            partners[a].add(b)
            partners[b].add(a)
    return Joined(tuple(articles), found, links, near, dict(pairs), dict(partners))


def places_of(articles: Iterable[Article]) -> dict[Span, Place]:
    """Map the span of every passage to its article and index."""
    return {
        Span(article.number, passage.start, passage.end): (place, index)
        for place, article in enumerate(articles)
        for index, passage in enumerate(article.passages)
    }


def place_of(articles: Iterable[Article], places: Mapping[Span, Place], span: Span) -> Place | None:
    """Return the passage that a span is, or is a part of: a person may link a part."""
    exact = places.get(span)
    if exact is not None:
        return exact
    for place, article in enumerate(articles):
        if article.number == span.article:
            for index, passage in enumerate(article.passages):
                if passage.start <= span.start < passage.end:
                    return (place, index)
    return None


def _ends_of(
    articles: Sequence[Article], places: Mapping[Span, Place], links: Iterable[Link]
) -> Iterator[tuple[Place, Place, Link]]:
    """Yield the passages that links join, the left one first.

    Links share their spans, which are slow to hash: each is looked up once.
    """
    known: dict[int, Place | None] = {}
    for link in links:
        if link.origin is Origin.REJECTED:
            continue
        one, other = link.a, link.b
        try:
            a, b = known[id(one)], known[id(other)]
        except KeyError:
            a = known[id(one)] = place_of(articles, places, one)
            b = known[id(other)] = place_of(articles, places, other)
        if a is not None and b is not None:
            yield (a, b, link) if a < b else (b, a, link)
