"""Pure edits of the saved searches: they are saved, named, ordered, taken away and looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.story.saved_search import SavedSearch, Seen

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.story.saved_search import Finds


def search_of(project: Project, number: int) -> SavedSearch | None:
    """Return a saved search; None if there is none with that number."""
    return next((each for each in project.searches if each.number == number), None)


def add_search(project: Project, new: SavedSearch) -> Project:
    """Save a search, last, under the next number; nothing without a query."""
    if not new.query.strip():
        return project
    number = project.counters.search
    name = new.name.strip() or new.query.strip()
    saved = new._replace(number=number, name=name, query=new.query.strip())
    return replace(
        project,
        searches=(*project.searches, saved),
        counters=project.counters._replace(search=number + 1),
    )


def rename_search(project: Project, number: int, name: str) -> Project:
    """Give a saved search another name; an empty one is none."""
    name = name.strip()
    return _with(project, number, name=name) if name else project


def remove_search(project: Project, number: int) -> Project:
    rest = tuple(each for each in project.searches if each.number != number)
    return project if rest == project.searches else replace(project, searches=rest)


def move_search(project: Project, number: int, place: int) -> Project:
    """Put a saved search at `place` (from 0) among the others."""
    saved = search_of(project, number)
    if saved is None:
        return project
    rest = [each for each in project.searches if each.number != number]
    rest.insert(max(0, place), saved)
    moved = tuple(rest)
    return project if moved == project.searches else replace(project, searches=moved)


def look_at(project: Project, number: int, finds: Finds, at: str) -> Project:
    """Say that somebody looked at a saved search: what it finds is new no more. No step of the reader."""
    saved = search_of(project, number)
    if saved is None:
        return project
    return _with(project, number, looked=at, seen=saved.seen.and_seen(finds))


def with_looks(
    searches: tuple[SavedSearch, ...], current: tuple[SavedSearch, ...]
) -> tuple[SavedSearch, ...]:
    """Return searches with what was seen until now: undo takes back no look."""
    if searches is current:
        return searches
    looks = {each.number: each for each in current}
    return tuple(
        each._replace(looked=looks[each.number].looked, seen=looks[each.number].seen)
        if each.number in looks
        else each
        for each in searches
    )


def _with(project: Project, number: int, **facts: str | Seen) -> Project:
    changed = tuple(
        each._replace(**facts) if each.number == number else each  # type: ignore[arg-type]  # names of its own fields
        for each in project.searches
    )
    return project if changed == project.searches else replace(project, searches=changed)
