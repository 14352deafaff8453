"""Where a code goes in the tree by a key or by dragging."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.story.codebook import children, code_of

if TYPE_CHECKING:
    from desktop.story.project import Project


class Moved(NamedTuple):
    """Where a code is to go: below `parent` (0 = the top), at `place` from 0 among the others there."""

    number: int
    parent: int
    place: int


def move_by(project: Project, number: int, where: str) -> Moved | None:
    """Return where a key moves a code: up, down, out of the one above, in below the one before."""
    code = code_of(project, number)
    if code is None:
        return None
    siblings = [each.number for each in children(project, code.parent)]
    at = siblings.index(number)
    if where == "up":
        return Moved(number, code.parent, at - 1) if at else None
    if where == "down":
        return Moved(number, code.parent, at + 1) if at < len(siblings) - 1 else None
    if where == "in":
        if not at:
            return None
        above = siblings[at - 1]
        return Moved(number, above, len(children(project, above)))
    parent = code_of(project, code.parent)
    if parent is None:
        return None
    around = [each.number for each in children(project, parent.parent)]
    return Moved(number, parent.parent, around.index(parent.number) + 1)
