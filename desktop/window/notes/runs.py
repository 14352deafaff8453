"""Which annotations lie on which words of a passage, and how those on the same words are told apart."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.annotation import COLOURS

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation, Code

LEVELS = 3
"""Annotations on the same words that are seen each for itself; the margin tells of more."""
LONG = 2_000
"""Code points from which a place counts as long: the short ones are looked up by where they begin."""

Place = tuple[int, int, int]
"""Half-open code points of an article's text, and the number of the annotation on them."""


class Stripe(NamedTuple):
    """What the margin shows of a code, or of a note without one: its colour and letter."""

    code: int = 0
    colour: str = ""
    letter: str = ""
    is_comment: bool = False


class Look(NamedTuple):
    """How an annotation looks: the colour of its fill, and its stripes in the margin."""

    colour: str
    stripes: tuple[Stripe, ...]


class NoteRun(NamedTuple):
    """The part of an annotation in one passage: half-open code points from where that begins.

    `level` counts those under it on the same words; `begins` and `ends` tell whether its own ends
    are in this passage.
    """

    start: int
    end: int
    number: int
    level: int
    begins: bool
    ends: bool
    look: Look


class Places:
    """The places in one article, found by where they are."""

    __slots__ = ("_long", "_longest", "_short", "_starts")

    def __init__(self, places: Iterable[Place]) -> None:
        ordered = sorted(places)
        self._long = [place for place in ordered if place[1] - place[0] > LONG]
        self._short = ordered
        if self._long:
            self._short = [place for place in ordered if place[1] - place[0] <= LONG]
        self._starts = [place[0] for place in self._short]
        self._longest = max([place[1] - place[0] for place in self._short], default=0)

    def within(self, start: int, end: int) -> list[Place]:
        """Return the places that have a part between two code points, by where they begin."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        found = [place for place in self._short[first:last] if place[1] > start]
        if self._long:
            found += [place for place in self._long if place[1] > start and place[0] < end]
            found.sort()
        return found


def look_of(annotation: Annotation, codes: Mapping[int, Code]) -> Look:
    """Return how an annotation looks: its own colour goes before that of its first code."""
    known = [codes[number] for number in annotation.codes if number in codes]
    own = annotation.colour if annotation.colour in COLOURS else ""
    colour = own or (known[0].colour if known else "")
    stripes = tuple(Stripe(code.number, code.colour, code.letter) for code in known)
    if not stripes:
        stripes = (Stripe(0, colour, "", is_comment=bool(annotation.comment)),)
    return Look(colour, stripes)


def runs_of(
    places: Sequence[Place], looks: Mapping[int, Look], start: int, end: int
) -> tuple[NoteRun, ...]:
    """Cut places, by where they begin, to a passage; the longer of two on the same words lies below."""
    open_until: list[int] = []
    runs: list[NoteRun] = []
    for first, last, number in sorted(places, key=from_the_longest):
        for level, until in enumerate(open_until):
            if until <= first:
                open_until[level] = last
                break
        else:
            level = len(open_until)
            open_until.append(last)
        runs.append(
            NoteRun(
                (first if first > start else start) - start,
                (last if last < end else end) - start,
                number,
                level if level < LEVELS else LEVELS - 1,
                first >= start,
                last <= end,
                looks[number],
            )
        )
    return tuple(runs)


def from_the_longest(place: Place) -> tuple[int, int]:
    return place[0], -place[1]


def changed_between(
    before: Sequence[Annotation], after: Sequence[Annotation]
) -> tuple[Sequence[Annotation], Sequence[Annotation]]:
    """Return what went and what came, without what both have at their ends. O(n), by identity."""
    first, least = 0, min(len(before), len(after))
    while first < least and before[first] is after[first]:
        first += 1
    last = 0
    while last < least - first and before[-1 - last] is after[-1 - last]:
        last += 1
    return before[first : len(before) - last], after[first : len(after) - last]
