"""Bring what a reader decided of two quotes to the quotes that are found now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop.story.comparison import Span
from desktop.story.decisions import UtteranceDecision
from desktop.story.quote import Quote

Pair = tuple[int, int]
"""The places of two quotes in a sorted list, the smaller first."""


class Links(NamedTuple):
    """What a reader said of pairs, by the places of the quotes."""

    must: frozenset[Pair]
    cannot: frozenset[Pair]


def links_of(quotes: Sequence[Quote], decisions: Sequence[UtteranceDecision]) -> Links:
    """Bring decisions to the quotes of now, the newest first; an older one cannot undo a newer one."""
    by_article: dict[int, list[int]] = {}
    for place, quote in enumerate(quotes):
        by_article.setdefault(quote.article, []).append(place)
    must: set[Pair] = set()
    cannot: set[Pair] = set()
    for decision in sorted(decisions, key=lambda each: each.at, reverse=True):
        a = _place_of(decision.a, quotes, by_article)
        b = _place_of(decision.b, quotes, by_article)
        if a is None or b is None or a == b:
            continue
        group_a, group_b = reached(a, must), reached(b, must)
        if decision.is_same:
            if not any((min(x, y), max(x, y)) in cannot for x in group_a for y in group_b):
                must.add((min(a, b), max(a, b)))
        elif b not in group_a:
            cannot.add((min(a, b), max(a, b)))
    return Links(frozenset(must), frozenset(cannot))


def reached(place: int, pairs: Iterable[Pair]) -> set[int]:
    found, grows = {place}, True
    while grows:
        more = {x for pair in pairs if found & set(pair) for x in pair}
        grows = not more <= found
        found |= more
    return found


def _place_of(
    span: Span, quotes: Sequence[Quote], by_article: Mapping[int, Sequence[int]]
) -> int | None:
    """Return the quote that a decision speaks of: the one that overlaps its span most."""
    best, most = None, 0
    for place in by_article.get(span.article, ()):
        quote = quotes[place]
        overlap = min(quote.end, span.end) - max(quote.start, span.start)
        if overlap > most:
            best, most = place, overlap
    return best
