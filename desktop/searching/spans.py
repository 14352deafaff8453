"""Find what stands next to, near and in one part of something, in arrays of places.

A key is a document's number in the upper bits and a place in it in the lower ones, so that all
documents are looked through at once. Spans are pairs of keys, first and last word, both included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from desktop.searching.analysis import GAP
from desktop.searching.tree import Choice, Field, Near, Phrase, Spot, Unit

if TYPE_CHECKING:
    from desktop.searching.postings import Mask, Numbers
    from desktop.searching.tree import Single

PLACE_BITS = 32


class Spans(NamedTuple):
    """Sorted by first, then by last; no two are equal."""

    first: Numbers
    last: Numbers


class Bounds(NamedTuple):
    """Where parts of the documents begin and end, as sorted keys; `lead` has a start and an end in turn."""

    sentences: Numbers
    paragraphs: Numbers
    headline_ends: Numbers
    lead: Numbers


class Places(Protocol):
    """Where single words are: in an index, or in texts that were cut."""

    def documents(self, single: Single) -> Mask: ...

    def keys(self, single: Single, within: Mask | None) -> Numbers: ...

    def bounds(self, within: Mask | None) -> Bounds: ...


NONE = Spans(np.empty(0, np.int64), np.empty(0, np.int64))


def spans_of(node: Spot | Near, places: Places, within: Mask | None = None) -> Spans:
    """Return every place where a part of a query stands, in all documents or those `within`."""
    if isinstance(node, Near):
        return _near(node, places, within, every=True)
    if isinstance(node, Choice):
        return _any([spans_of(part, places, within) for part in node.parts])
    if isinstance(node, Phrase):
        return in_field(_phrase(node, places, within), node.field, places, within)
    keys = places.keys(node, within)
    return in_field(Spans(keys, keys), node.field, places, within)


def hits_of(node: Spot | Near, places: Places, within: Mask | None = None) -> Spans:
    """Return the places of a part; of two things near each other those of the first, once each."""
    if isinstance(node, Near):
        return _near(node, places, within, every=False)
    return spans_of(node, places, within)


def candidates(node: Spot | Near, places: Places) -> Mask:
    """Return the documents in which the words of a part are, wherever they stand."""
    if isinstance(node, Near):
        return candidates(node.one, places) & candidates(node.other, places)
    if isinstance(node, Choice):
        some: Mask = np.logical_or.reduce([candidates(part, places) for part in node.parts])
        return some
    if isinstance(node, Phrase):
        every: Mask = np.logical_and.reduce([candidates(part, places) for part in node.parts])
        return every
    return places.documents(node)


def in_field(spans: Spans, field: Field, places: Places, within: Mask | None) -> Spans:
    """Keep what stands in the headline or the lead, if that is asked for."""
    if field is Field.HEADLINE and len(spans.first):
        ends = places.bounds(within).headline_ends
        document = spans.first >> PLACE_BITS
        at = np.searchsorted(ends, document << PLACE_BITS)
        at = np.minimum(at, max(len(ends) - 1, 0))
        return _those(spans, spans.last < ends[at]) if len(ends) else NONE
    if field is Field.LEAD and len(spans.first):
        lead = places.bounds(within).lead
        one = np.searchsorted(lead, spans.first, "right")
        other = np.searchsorted(lead, spans.last, "right")
        return _those(spans, (one == other) & (one % 2 == 1))
    return spans


def _phrase(node: Phrase, places: Places, within: Mask | None) -> Spans:
    found = None
    for part in node.parts:
        plain = part if isinstance(part, Choice) else part._replace(field=Field.TEXT)
        here = spans_of(plain, places, within)
        found = here if found is None else _followed(found, here)
        if not len(found.first):
            return NONE
    return found or NONE


def _followed(one: Spans, other: Spans) -> Spans:
    """Join spans that stand next to each other."""
    return _joined(one, other, one.last + 1, one.last + 1)


def _joined(one: Spans, other: Spans, least: Numbers, most: Numbers) -> Spans:
    """Join each span with those of `other` that begin from `least` to `most`, which are one for each."""
    begin = np.searchsorted(other.first, least, "left")
    count = np.searchsorted(other.first, most, "right") - begin
    count = np.maximum(count, 0)
    if not count.any():
        return NONE
    left = np.repeat(np.arange(len(count)), count)
    offset = np.arange(len(left)) - np.repeat(np.cumsum(count) - count, count)
    right = np.repeat(begin, count) + offset
    return _sorted(one.first[left], np.maximum(one.last[left], other.last[right]))


def _near(node: Near, places: Places, within: Mask | None, *, every: bool) -> Spans:
    one = spans_of(node.one, places, within)
    other = spans_of(node.other, places, within)
    if not len(one.first) or not len(other.first):
        return NONE
    if node.unit is Unit.WORDS:
        distance = max(min(node.distance, GAP - 1), 0)
        if not every:
            return _beside(one, other, distance)
        after = _joined(one, other, one.last + 1, one.last + distance)
        before = _joined(other, one, other.last + 1, other.last + distance)
        return _any([after, before])
    bounds = places.bounds(within)
    starts = bounds.sentences if node.unit is Unit.SENTENCE else bounds.paragraphs
    return _in_one(one, other, starts, every=every)


def _beside(one: Spans, other: Spans, distance: int) -> Spans:
    """Keep the spans that have one of the other within a distance, before or after."""
    after = np.searchsorted(other.first, one.last, "right")
    is_after = _at(other.first, after) - one.last <= distance
    ends = np.sort(other.last)
    before = np.searchsorted(ends, one.first, "left") - 1
    is_before = (before >= 0) & (one.first - ends[np.maximum(before, 0)] <= distance)
    return _those(one, is_after | is_before)


def _at(keys: Numbers, at: Numbers) -> Numbers:
    """Return keys by their place, one that is too great for all behind the last."""
    far = np.append(keys, np.iinfo(np.int64).max // 2)
    found: Numbers = far[at]
    return found


def _in_one(one: Spans, other: Spans, starts: Numbers, *, every: bool) -> Spans:
    """Join or keep spans that stand in one part with another that does not overlap."""
    one, other = _whole(one, starts), _whole(other, starts)
    if not len(one.first) or not len(other.first):
        return NONE
    begin = starts[np.searchsorted(starts, one.first, "right") - 1]
    end = _at(starts, np.searchsorted(starts, one.first, "right"))
    if every:
        after = _joined(one, other, one.last + 1, end - 1)
        ends = _at(starts, np.searchsorted(starts, other.first, "right"))
        before = _joined(other, one, other.last + 1, ends - 1)
        return _any([after, before])
    after_at = np.searchsorted(other.first, one.last, "right")
    is_after = _at(other.first, after_at) < end
    lasts = np.sort(other.last)
    at = np.searchsorted(lasts, one.first, "left") - 1
    is_before = (at >= 0) & (lasts[np.maximum(at, 0)] >= begin)
    return _those(one, is_after | is_before)


def _whole(spans: Spans, starts: Numbers) -> Spans:
    """Keep the spans that stand in one part."""
    one = np.searchsorted(starts, spans.first, "right")
    return _those(spans, (one > 0) & (one == np.searchsorted(starts, spans.last, "right")))


def _those(spans: Spans, chosen: Mask) -> Spans:
    return spans if chosen.all() else Spans(spans.first[chosen], spans.last[chosen])


def _any(several: list[Spans]) -> Spans:
    several = [each for each in several if len(each.first)]
    if len(several) < 2:
        return several[0] if several else NONE
    firsts = np.concatenate([each.first for each in several])
    return _sorted(firsts, np.concatenate([each.last for each in several]))


def _sorted(first: Numbers, last: Numbers) -> Spans:
    order = np.lexsort((last, first))
    first, last = first[order], last[order]
    new = np.ones(len(first), np.bool_)
    new[1:] = (first[1:] != first[:-1]) | (last[1:] != last[:-1])
    return Spans(first[new], last[new])
