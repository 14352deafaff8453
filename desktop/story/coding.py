"""How far a reader is with coding: what they said of an article, else what their annotations say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.story.annotating import progress_of
from desktop.story.annotation import Progress

if TYPE_CHECKING:
    from collections.abc import Collection

    from desktop.story.project import Project


def coded_by(project: Project, reader: str) -> frozenset[int]:
    """Return the articles in whose words a reader has annotations."""
    own = (each for each in project.annotations if each.is_of(reader))
    return frozenset(span.article for each in own for span in each.spans if span.end)


def progress_now(project: Project, article: int, coded: Collection[int]) -> Progress | None:
    """Return how far an article is coded; one with annotations is begun, unless it is said to be done."""
    said = progress_of(project, article)
    return Progress.BEGUN if said is None and article in coded else said


def next_progress(now: Progress | None, *, is_coded: bool) -> Progress | None:
    """Return what follows in turn: not begun, begun, done; one with annotations is never not begun."""
    if now is None:
        return Progress.BEGUN
    if now is Progress.BEGUN:
        return Progress.DONE
    return Progress.BEGUN if is_coded else None
