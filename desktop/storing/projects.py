"""Where projects live: those without a place of their own, those open lately, and forgetting one."""

import itertools
import logging
import os
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from desktop.storing.backups import forget_backups, identities_at
from desktop.storing.caches import forget_caches
from desktop.storing.clock import now_utc
from desktop.storing.codec import decode, encode
from desktop.storing.connecting import real
from desktop.storing.failures import system_failure
from desktop.storing.folders import config_folder, data_folder, private, write_private
from desktop.storing.lock import Lock
from desktop.storing.logfile import forget_lines
from desktop.storing.project_file import create, discard, part_of
from desktop.storing.state import Recent
from desktop.story.errors import UserError
from desktop.story.project import UNTITLED, Project

log = logging.getLogger(__name__)

SUFFIX = ".wireside"
EXAMPLE = "Example"
MOST_RECENT = 12
LONGEST_NAME = 200
"""Bytes of a name: with a number and `-journal` it must fit into 255."""
WAIT, PAUSE = 5.0, 0.02
"""Seconds in which another window has made a project, and between two looks."""
RECENT_FILE = "recent.json"


def projects_folder() -> Path:
    """Return the folder of new projects; that of whoever runs the program, and private."""
    return real(private(data_folder() / "projects"))


def places(name: str = UNTITLED) -> Iterator[Path]:
    """Give the places of new projects: Untitled, Untitled 2 …"""
    while len(os.fsencode(name)) > LONGEST_NAME:
        name = name[:-1]
    folder = projects_folder()
    yield folder / f"{name}{SUFFIX}"
    yield from (folder / f"{name} {count}{SUFFIX}" for count in itertools.count(2))


def new_path(name: str = UNTITLED) -> Path:
    """Return the first free place for a new project."""
    return next(path for path in places(name) if not path.exists())


def create_new(
    project: Project,
    name: str = UNTITLED,
    originals: Sequence[bytes] = (),
    source: Path | None = None,
) -> Path:
    """Write a project into a new file of its own; return its place. UserError if it cannot be written."""
    return next(p for p in places(name) if create_first(p, project, originals, source))


def create_first(
    path: Path, project: Project, originals: Sequence[bytes] = (), source: Path | None = None
) -> bool:
    """Write a project where there is none; False if there is one, or another window makes it now."""
    lock = Lock(path)
    end = time.monotonic() + WAIT
    try:
        while not path.exists():
            if lock.acquire():
                if not path.exists():
                    create(path, project, originals, source)
                    return True
            elif time.monotonic() > end:
                break
            else:
                time.sleep(PAUSE)
    except OSError as error:
        raise system_failure(error, path) from error
    finally:
        lock.release()
    return False


def example_path() -> Path:
    return projects_folder() / f"{EXAMPLE}{SUFFIX}"


def is_untitled(path: Path) -> bool:
    """Tell whether a project has no place that a person chose."""
    return path.parent == projects_folder() and path.stem.startswith(UNTITLED)


class Listed(NamedTuple):
    """A recent project as it is stored."""

    path: str
    opened: str


class Remembered(NamedTuple):
    """The recent projects as they are stored, the last one first."""

    projects: tuple[Listed, ...]


def recent() -> tuple[Recent, ...]:
    """Return the projects open lately, the last one first, whether they are still there or not."""
    try:
        stored = decode((config_folder() / RECENT_FILE).read_bytes(), Remembered)
    except (OSError, ValueError, TypeError, RecursionError):
        return ()
    return tuple(Recent(Path(p), Path(p).stem, at) for p, at in stored.projects)


def remember_opened(path: Path) -> None:
    """Put a project at the top of the recent ones; where that cannot be written, it stays open."""
    path = path.absolute()
    try:
        rest = [each for each in recent() if each.path != path]
        store_recent((Recent(path, path.stem, now_utc()), *rest))
    except OSError as error:
        log.warning("the recent projects were not written: %s", type(error).__name__)


def forget_recent(path: Path | None = None) -> None:
    """Take a project, or all of them, from the recent ones."""
    keeps = () if path is None else tuple(each for each in recent() if each.path != path.absolute())
    store_recent(keeps)


def store_recent(projects: tuple[Recent, ...]) -> None:
    listed = tuple(Listed(os.fspath(each.path), each.opened) for each in projects[:MOST_RECENT])
    write_private(config_folder() / RECENT_FILE, encode(Remembered(listed)))


def forget_project(path: Path, identity: str) -> None:
    """Remove a closed project with every trace: file, backups, caches, log lines, places, recent entry.

    A project that was saved over by this one goes with it. Raises what `forget_file` raises.
    """
    forget_file(path, {identity, *identities_at(real(path))})


def forget_file(path: Path, identities: Collection[str]) -> None:
    """Remove a closed project file, and the traces of the projects with some identities.

    UserError if another window has it open, OSError if the file cannot be removed; then nothing
    else is. OSError, too, if another trace cannot be removed; then all the others are.
    """
    from desktop.storing.places import forget_places

    path = real(path)
    lock = Lock(path)
    if not lock.acquire():
        raise UserError(
            "{name} is open in another window. Close that, then forget it.", name=path.name
        )
    with ExitStack() as traces:  # each goes, whatever becomes of the others
        traces.callback(lock.release)
        discard(path)
        traces.callback(forget_recent, path)
        for each in identities:
            traces.callback(forget_lines, each)
            traces.callback(forget_caches, each)
            traces.callback(forget_places, each)
            traces.callback(forget_backups, each)
        traces.callback(discard, part_of(path))
