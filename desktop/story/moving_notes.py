"""Offer annotations and pins on one version of an article to a later one, and move them there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.story.anchoring import anchor_at
from desktop.story.brief import PinKind
from desktop.story.brief_rows import address_of_span
from desktop.story.moving import Finder, Move, NotePlace, PinPlace, move_attachments, moves
from desktop.text import anchors as text_anchors

if TYPE_CHECKING:
    from desktop.story.annotation import Anchor
    from desktop.story.brief import Brief, Pin
    from desktop.story.project import Project

Exchange = tuple["Anchor", "Anchor"]
"""A place and what comes in its stead."""


def all_moves(project: Project, old: int, new: int) -> tuple[Move, ...]:
    """Return all that a reader attached to or wrote on version `old`, with its place in `new`.

    KeyError if one is not there. Cost: up to a millisecond for each place.
    """
    finder = NoteFinder(Finder(project.article(old), project.article(new)))
    found = [*moves(project, old, new)]
    for note in project.annotations:
        for anchor in note.anchors:
            if anchor.span.article == old:
                found += finder.moves(NotePlace(note.number, anchor), note.anchors)
    for brief in project.briefs:
        for pin in brief.pins:
            for anchor in pin.anchors:
                if anchor.span.article == old:
                    attached = PinPlace(brief.number, pin.number, anchor)
                    found += finder.moves(attached, pin.anchors)
    return tuple(found)


def move_all(project: Project, chosen: tuple[Move, ...]) -> Project:
    """Move what was chosen; of annotations and pins only the place in the older version.

    A pin that was checked is to be checked again: it was compared with the older original.
    """
    project = move_attachments(project, chosen)
    notes: dict[int, list[Exchange]] = {}
    pins: dict[int, list[Exchange]] = {}
    for attached, changed, *_ in chosen:
        if isinstance(attached, NotePlace) and isinstance(changed, NotePlace):
            pair = attached.anchor, changed.anchor
            notes.setdefault(attached.annotation, []).append(pair)
        elif isinstance(attached, PinPlace) and isinstance(changed, PinPlace):
            pins.setdefault(attached.pin, []).append((attached.anchor, changed.anchor))
    if notes:
        annotations = tuple(
            each._replace(anchors=exchanged(each.anchors, notes.get(each.number, ())))
            for each in project.annotations
        )
        project = replace(project, annotations=annotations)
    if pins:
        briefs = tuple(_moved_brief(project, brief, pins) for brief in project.briefs)
        project = replace(project, briefs=briefs)
    return project


def _moved_brief(project: Project, brief: Brief, pins: dict[int, list[Exchange]]) -> Brief:
    return brief._replace(
        pins=tuple(_moved_pin(project, pin, pins.get(pin.number, ())) for pin in brief.pins)
    )


def _moved_pin(project: Project, pin: Pin, pairs: Sequence[Exchange]) -> Pin:
    """Move places of a pin; where a statement was pinned at one of them, it is pinned there still."""
    anchors = exchanged(pin.anchors, pairs)
    if anchors == pin.anchors:
        return pin
    named = {_address(project, old): _address(project, new) for old, new in pairs}
    is_statement = pin.kind is PinKind.STATEMENT
    what = named.get(pin.what, pin.what) if is_statement else pin.what
    return pin._replace(anchors=anchors, what=what, checked=None)


def _address(project: Project, anchor: Anchor) -> str:
    return address_of_span(project.article(anchor.span.article), anchor.span)


def exchanged(anchors: tuple[Anchor, ...], pairs: Iterable[Exchange]) -> tuple[Anchor, ...]:
    """Put places in the stead of others that are still there, each once, sorted."""
    for old, new in pairs:
        if old in anchors:
            anchors = tuple(sorted({new, *(each for each in anchors if each != old)}))
    return anchors


class NoteFinder:
    """Finds the places of what a reader wrote in a newer version; equal places are looked for once."""

    def __init__(self, finder: Finder) -> None:
        self.finder = finder
        self._found: dict[Anchor, tuple[Anchor, text_anchors.Anchor] | None] = {}

    def moves(self, attached: NotePlace | PinPlace, anchors: tuple[Anchor, ...]) -> Iterator[Move]:
        """Yield the move of a place; none if what it belongs to has the new place already."""
        anchor = attached.anchor
        quote = anchor.quote
        found = self.find(anchor)
        if found is None:
            yield Move(attached, None, "", 0.0, quote)
        elif found[0] not in anchors:
            place, how = found
            yield Move(attached, attached._replace(anchor=place), how.how, how.score, quote)

    def find(self, anchor: Anchor) -> tuple[Anchor, text_anchors.Anchor] | None:
        if anchor not in self._found:
            self._found[anchor] = self._find(anchor)
        return self._found[anchor]

    def _find(self, anchor: Anchor) -> tuple[Anchor, text_anchors.Anchor] | None:
        new = self.finder.new
        if anchor.is_whole and not anchor.is_orphan:
            exact = text_anchors.Anchor(0, 0, 1.0, text_anchors.EXACT)
            return anchor_at(new, 0, 0), exact
        if not anchor.is_orphan:
            found = self.finder.find(anchor.span)
            return None if found is None else (anchor_at(new, *found[0][1:]), found[1])
        around = anchor.before + anchor.quote + anchor.after
        start = len(anchor.before)
        place = text_anchors.find_again(around, start, start + len(anchor.quote), new.text)
        return None if place is None else (anchor_at(new, place.start, place.end), place)


def newest_versions(project: Project) -> dict[int, int]:
    """Map each article that has a newer version to the newest one."""
    newer = {a.newer_than: a.number for a in project.articles if a.newer_than}
    found = {}
    for number in newer:
        last, seen = number, {number}
        while last in newer and newer[last] not in seen:
            last = newer[last]
            seen.add(last)
        found[number] = last
    return found


def is_left(anchor: Anchor, newest: str) -> bool:
    """Tell whether a place stays with an older text because the newest one has not its words."""
    return bool(anchor.quote) and not anchor.is_orphan and anchor.quote not in newest
