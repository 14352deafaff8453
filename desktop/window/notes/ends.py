"""Move the ends of an annotation by words or to where the mouse is, in whole characters as readers see them."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder

from desktop.story.comparison import Span
from desktop.window.utf16 import Offsets

REACH = 400
"""Code points around an end in which the next word is looked for: none is longer in news."""


def moved_start(text: str, span: Span, direction: int) -> Span:
    """Move the start to the word before (−1) or after (1); the same span if there is none."""
    found = [place for place in words(text, span.start)[0] if place < span.end]
    return span._replace(start=next_of(found, span.start, direction))


def moved_end(text: str, span: Span, direction: int) -> Span:
    """Move the end to that of the word before (−1) or after (1); the same span if there is none."""
    found = [place for place in words(text, span.end)[1] if place > span.start]
    return span._replace(end=next_of(found, span.end, direction))


def next_of(places: list[int], at: int, direction: int) -> int:
    if direction > 0:
        return min((place for place in places if place > at), default=at)
    return max((place for place in places if place < at), default=at)


def words(text: str, around: int) -> tuple[list[int], list[int]]:
    """Return where words near a place begin and end (Unicode TR29); signs between words are none."""
    first = max(0, around - REACH)
    part = text[first : around + REACH]
    offsets = Offsets(part)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, part)
    reasons = QTextBoundaryFinder.BoundaryReason
    starts, ends = [], []
    units = 0
    while units >= 0:
        found = finder.boundaryReasons()
        place = first + offsets.to_points(units)
        is_cut = (place == first and first > 0) or place == around + REACH
        if found & reasons.StartOfItem and not is_cut:
            starts.append(place)
        if found & reasons.EndOfItem and not is_cut:
            ends.append(place)
        units = finder.toNextBoundary()
    return starts, ends


def dragged(text: str, span: Span, place: int, *, is_start: bool) -> Span:
    """Put one end where the mouse is: between characters, and never past the other end."""
    place = boundary(text, place)
    if is_start:
        return span._replace(start=place) if place < span.end else span
    return span._replace(end=place) if place > span.start else span


def boundary(text: str, place: int) -> int:
    """Return the start of the character that a place is in: a letter with its signs is one (TR29)."""
    first = max(0, place - REACH)
    part = text[first : place + REACH]
    offsets = Offsets(part)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, part)
    units = offsets.to_units(place - first)
    finder.setPosition(units)
    if finder.isAtBoundary():
        return place
    return first + offsets.to_points(max(finder.toPreviousBoundary(), 0))
