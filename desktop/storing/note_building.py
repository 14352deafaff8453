"""Rows as what a reader wrote; ValueError, TypeError or KeyError if a row is none of ours."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from desktop.storing.building import a_count, a_number, a_place, a_text, told
from desktop.storing.rows import Row
from desktop.story.comparison import Span

if TYPE_CHECKING:
    from desktop.story.annotation import About, Anchor, Annotation, Code, Coding
    from desktop.story.brief import Brief, Checked, Pin
    from desktop.story.saved_search import Runs, SavedSearch

Item = TypeVar("Item")
DECODE = json.JSONDecoder().decode
"""`json.loads` without asking each time how: there may be 10,000 annotations."""


def build_code(row: Row) -> tuple[int, Code]:
    """Return a code and its place among the others."""
    from desktop.story.annotation import Code

    name, parent, definition, included, excluded, colour, letter, applicable = json.loads(
        str(row[2])
    )
    return a_place(row[1]), Code(
        a_number(row[0]),
        a_text(name),
        a_count(parent),
        a_text(definition),
        a_text(included),
        a_text(excluded),
        a_colour(colour),
        a_text(letter),
        is_applicable=yes_or_no(applicable),
    )


def a_colour(value: object) -> str:
    from desktop.story.annotation import COLOURS

    if value not in COLOURS:
        raise ValueError("no colour")
    return str(value)


def yes_or_no(value: object) -> bool:
    if value not in (0, 1):
        raise ValueError("neither yes nor no")
    return bool(value)


@cache
def values_of_notes() -> tuple[type[Annotation], type[Anchor], dict[str, About]]:
    """Return what annotations are made of, and what they are about by what is stored.

    Looked up once: of 10,000, importing names and asking the enumeration each time takes 15 ms.
    """
    from desktop.story.annotation import About, Anchor, Annotation

    return Annotation, Anchor, {about.value: about for about in About}


def build_annotation(row: Row) -> Annotation:
    annotation_of, _, kinds = values_of_notes()
    anchors, codes, colour, comment, about, of, by, made, changed = DECODE(str(row[1]))
    return annotation_of(
        a_number(row[0]),
        build_anchors(anchors),
        tuple([a_number(code) for code in codes]),
        a_colour(colour) if colour else "",
        a_text(comment),
        kinds[about],
        a_count(of),
        a_text(by),
        a_text(made),
        a_text(changed),
    )


def build_anchors(found: list[list[object]]) -> tuple[Anchor, ...]:
    _, anchor_of, _ = values_of_notes()
    return tuple(
        [
            anchor_of(
                a_place_in(number, start, end),
                a_text(quote),
                a_text(before),
                a_text(after),
                yes_or_no(orphan),
            )
            for number, start, end, quote, before, after, orphan in found
        ]
    )


def a_place_in(number: object, start: object, end: object) -> Span:
    """Return a span of words, or of an article as a whole."""
    if (
        type(start) is not int
        or type(end) is not int
        or not (0 <= start < end or start == end == 0)
    ):
        raise ValueError("no span")
    return Span(a_number(number), start, end)


def build_brief(row: Row) -> tuple[int, Brief]:
    from desktop.story.brief import Brief

    return a_place(row[1]), Brief(a_number(row[0]), told(row[2]))


def build_pin(row: Row) -> tuple[int, int, Pin]:
    """Return the brief of a pin, its place in it, and the pin."""
    from desktop.story.brief import Pin, PinKind

    kind, anchors, of, what, looked_in, note, checked, by, at = json.loads(str(row[3]))
    pin = Pin(
        a_number(row[0]),
        PinKind(kind),
        build_anchors(anchors),
        a_count(of),
        a_text(what),
        tuple(map(a_number, looked_in)),
        a_text(note),
        build_checked(checked),
        a_text(by),
        a_text(at),
    )
    return a_number(row[1]), a_place(row[2]), pin


def build_checked(value: list[object] | None) -> Checked | None:
    from desktop.story.brief import Checked

    if value is None:
        return None
    by, at = value
    return Checked(a_text(by), a_text(at))


def build_coding(row: Row) -> Coding:
    from desktop.story.annotation import Coding, Progress

    return Coding(a_number(row[0]), Progress(str(row[1])), told(row[2]), told(row[3]))


def build_search(row: Row) -> tuple[int, SavedSearch]:
    """Return a saved search and its place among the others."""
    from desktop.story.saved_search import SavedSearch, Seen

    name, query, view = map(a_text, DECODE(str(row[2])))
    articles, notes = DECODE(str(row[4]))
    seen = Seen(build_runs(articles), build_runs(notes))
    return a_place(row[1]), SavedSearch(a_number(row[0]), name, query, view, told(row[3]), seen)


def build_runs(found: list[list[object]]) -> Runs:
    """Rebuild numbers that follow each other: apart, and in rising order."""
    made, before = [], -1
    for first, last in found:
        run = a_number(first), a_number(last)
        if not before + 1 < run[0] <= run[1]:
            raise ValueError("runs are not in order")
        made.append(run)
        before = run[1]
    return tuple(made)


def in_places(items: Iterable[tuple[int, Item]]) -> tuple[Item, ...]:
    """Put items in the order of their places."""
    return tuple(item for _, item in sorted(items, key=lambda each: each[0]))


def with_pins(
    briefs: Iterable[tuple[int, Brief]], pins: Iterable[tuple[int, int, Pin]]
) -> tuple[Brief, ...]:
    """Put briefs in order, each with its pins; a pin without its brief is left out."""
    of_brief: dict[int, list[tuple[int, Pin]]] = {}
    for brief, place, pin in pins:
        of_brief.setdefault(brief, []).append((place, pin))
    return tuple(
        each._replace(pins=in_places(of_brief.pop(each.number, ()))) for each in in_places(briefs)
    )
