"""Bring what a reader decided of two quotes to the quotes that are found now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop.story.comparison import Span
from desktop.story.decisions import UtteranceDecision
from desktop.story.groups import Groups
from desktop.story.places import Near
from desktop.story.quote import Quote

Pair = tuple[int, int]
"""The places of two quotes in a sorted list, the smaller first."""


class Links(NamedTuple):
    """What a reader said of pairs, by the places of the quotes; `said` has who is together by that."""

    must: frozenset[Pair]
    cannot: frozenset[Pair]
    said: Groups[int]

    def are_said_together(self, places: Iterable[int]) -> bool:
        """Tell whether a person said of some quotes that all of them are the same."""
        return len({self.said.group(place) for place in places}) == 1


def links_of(quotes: Sequence[Quote], decisions: Sequence[UtteranceDecision]) -> Links:
    """Bring decisions to the quotes of now, the newest first; an older one cannot undo a newer one.

    Nearly linear in the decisions.
    """
    place_of = {quote.span: place for place, quote in enumerate(quotes)}
    near = Near(place_of)
    must: set[Pair] = set()
    cannot: set[Pair] = set()
    said: Groups[int] = Groups()
    apart: dict[int, set[int]] = {}
    for decision in sorted(decisions, key=lambda each: each.at, reverse=True):
        one, other = (_now(span, place_of, near) for span in (decision.a, decision.b))
        if one is None or other is None or one == other:
            continue
        a, b = sorted((place_of[one], place_of[other]))
        if decision.is_same:
            if _join(a, b, said, apart):
                must.add((a, b))
        elif not said.are_together(a, b):
            cannot.add((a, b))
            apart.setdefault(said.group(a), set()).add(b)
            apart.setdefault(said.group(b), set()).add(a)
    return Links(frozenset(must), frozenset(cannot), said)


def _join(a: int, b: int, said: Groups[int], apart: dict[int, set[int]]) -> bool:
    """Join two groups unless they are said to be apart; `apart` has by group what it is apart from."""
    one, other = said.group(a), said.group(b)
    if any(said.group(place) == other for place in apart.get(one, ())):
        return False
    if one != other:
        both = apart.pop(one, set()) | apart.pop(other, set())
        said.join(a, b)
        apart[said.group(a)] = both
    return True


def _now(span: Span, places: Mapping[Span, int], near: Near) -> Span | None:
    """Return the place that the quote which a decision speaks of has now."""
    return span if span in places else near.same_quote(span)
