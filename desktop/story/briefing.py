"""Pure edits of the briefs: pins are added, moved, noted, checked and taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.story.anchoring import anchors_at
from desktop.story.brief import Brief, Checked, Pin, PinKind

if TYPE_CHECKING:
    from desktop.story.comparison import Span
    from desktop.story.project import Project


def brief_of(project: Project) -> Brief | None:
    """Return the brief that is open: the one chosen last, else the first; None if there is none."""
    chosen = (brief for brief in project.briefs if brief.number == project.open_brief)
    return next(chosen, project.briefs[0] if project.briefs else None)


def add_brief(project: Project, name: str) -> Project:
    """Begin a brief and open it."""
    number = project.counters.brief
    return replace(
        project,
        briefs=(*project.briefs, Brief(number, name.strip())),
        open_brief=number,
        counters=project.counters._replace(brief=number + 1),
    )


def open_brief(project: Project, number: int) -> Project:
    is_there = any(brief.number == number for brief in project.briefs)
    return replace(project, open_brief=number) if is_there else project


def rename_brief(project: Project, number: int, name: str) -> Project:
    return _with(project, number, lambda brief: brief._replace(name=name.strip()))


def duplicate_brief(project: Project, number: int, name: str) -> Project:
    """Begin a brief with the same pins, under numbers of their own, and open it."""
    known = next((brief for brief in project.briefs if brief.number == number), None)
    if known is None:
        return project
    first = project.counters.pin
    pins = tuple(pin._replace(number=first + at) for at, pin in enumerate(known.pins))
    project = add_brief(project, name)
    project = _with(project, project.open_brief, lambda brief: brief._replace(pins=pins))
    return replace(project, counters=project.counters._replace(pin=first + len(pins)))


def remove_brief(project: Project, number: int) -> Project:
    rest = tuple(brief for brief in project.briefs if brief.number != number)
    opened = project.open_brief if project.open_brief != number else 0
    return replace(project, briefs=rest, open_brief=opened)


def add_pin(project: Project, spans: Iterable[Span], new: Pin) -> Project:
    """Pin something to the open brief, last; a first brief is begun if there is none.

    Nothing where no place is there, or where the same is pinned already. `new` says kind, of, what,
    looked_in, by and at.
    """
    anchors = anchors_at(project, spans)
    if not anchors:
        return project
    if not project.briefs:
        project = add_brief(project, "")
    brief = brief_of(project)
    assert brief is not None
    pin = new._replace(number=project.counters.pin, anchors=anchors)
    if any(is_same_pin(each, pin) for each in brief.pins):
        return project
    project = _with(project, brief.number, lambda b: b._replace(pins=(*b.pins, pin)))
    return replace(project, counters=project.counters._replace(pin=pin.number + 1))


def add_pins(project: Project, pins: Iterable[tuple[Iterable[Span], Pin]]) -> Project:
    """Pin several things to the open brief, in their order; what is pinned already stays where it is."""
    made = [new._replace(anchors=anchors_at(project, spans)) for spans, new in pins]
    if not any(pin.anchors for pin in made):
        return project
    if not project.briefs:
        project = add_brief(project, "")
    brief = brief_of(project)
    assert brief is not None
    known = {_same(pin) for pin in brief.pins}
    added, number = [], project.counters.pin
    for pin in made:
        if pin.anchors and _same(pin) not in known:
            known.add(_same(pin))
            added.append(pin._replace(number=number))
            number += 1
    project = _with(project, brief.number, lambda b: b._replace(pins=(*b.pins, *added)))
    return replace(project, counters=project.counters._replace(pin=number))


def _same(pin: Pin) -> tuple[object, ...]:
    """Return what two pins share that are the same."""
    return pin.kind, pin.spans, pin.what if pin.kind is PinKind.CONFLICT else ""


def is_same_pin(one: Pin, other: Pin) -> bool:
    """Tell whether two pins are of the same kind and places; a finding's kind counts, too."""
    return _same(one) == _same(other)


def same_pin(project: Project, spans: Iterable[Span], new: Pin) -> Pin | None:
    """Return the pin of the open brief that is of the same kind and places."""
    brief = brief_of(project)
    asked = new._replace(anchors=anchors_at(project, spans))
    return next((each for each in brief.pins if is_same_pin(each, asked)), None) if brief else None


def move_pin(project: Project, number: int, place: int) -> Project:
    """Put a pin at `place` (from 0) among the others of its brief."""

    def moved(brief: Brief) -> Brief:
        pin = next(each for each in brief.pins if each.number == number)
        rest = [each for each in brief.pins if each.number != number]
        rest.insert(max(0, place), pin)
        return brief._replace(pins=tuple(rest))

    return _with_brief_of(project, number, moved)


def note_pin(project: Project, number: int, note: str) -> Project:
    return _with_pin(project, number, lambda pin: pin._replace(note=note))


def check_pin(project: Project, number: int, checked: Checked | None) -> Project:
    """Say that a pin was compared with its originals, or (None) that it was not."""
    return _with_pin(project, number, lambda pin: pin._replace(checked=checked))


def remove_pin(project: Project, number: int) -> Project:
    return _with_brief_of(
        project,
        number,
        lambda brief: brief._replace(pins=tuple(p for p in brief.pins if p.number != number)),
    )


def _with(project: Project, number: int, change: Callable[[Brief], Brief]) -> Project:
    changed = tuple(change(b) if b.number == number else b for b in project.briefs)
    return project if changed == project.briefs else replace(project, briefs=changed)


def _with_brief_of(project: Project, pin: int, change: Callable[[Brief], Brief]) -> Project:
    for brief in project.briefs:
        if any(each.number == pin for each in brief.pins):
            return _with(project, brief.number, change)
    return project


def _with_pin(project: Project, number: int, change: Callable[[Pin], Pin]) -> Project:
    def changed(brief: Brief) -> Brief:
        pins = tuple(change(pin) if pin.number == number else pin for pin in brief.pins)
        return brief._replace(pins=pins)

    return _with_brief_of(project, number, changed)
