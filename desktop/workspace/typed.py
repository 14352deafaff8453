"""Read what was typed on a command line: files of every kind, and those in folders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.jobs import Job, ignore
from desktop.story.article import WAY_FILE
from desktop.workspace.sources import (
    Process,
    Taken,
    Way,
    make_chosen,
    read_paths,
)
from desktop.workspace.tasks import keep_nothing


def read_typed(paths: Sequence[Path]) -> Iterator[Taken]:
    """Give what each file holds, in the order typed, and what is to be said of folders behind it.

    All articles of a file that holds several: nobody is there to choose. Originals are kept nowhere.
    """
    job = Job("typed", "", ignore, ignore, ignore)
    way = Way(Process(), keep_nothing, way_in=WAY_FILE)
    try:
        for taken in read_paths(paths, job, way):
            yield with_all(taken, job, way)
    finally:
        way.process.stop()


def with_all(taken: Taken, job: Job, way: Way) -> Taken:
    """Make articles of everything that a reader could choose from."""
    if not taken.drafts:
        return taken
    made = make_chosen(taken, taken.drafts, job, way)
    return made._replace(listed=taken.listed, references=taken.references)
