"""Where projects live: those without a place of their own, those open lately, and forgetting one."""

import os
from pathlib import Path
from typing import NamedTuple

from desktop.storing.backups import backup_folder, backups_in, forget_backups
from desktop.storing.caches import forget_caches
from desktop.storing.clock import now_utc
from desktop.storing.codec import decode, encode
from desktop.storing.folders import config_folder, data_folder, private, write_private
from desktop.storing.logfile import forget_lines
from desktop.storing.state import Recent
from desktop.story.project import UNTITLED

SUFFIX = ".wireside"
EXAMPLE = "Example"
MOST_RECENT = 12
RECENT_FILE = "recent.json"


def projects_folder() -> Path:
    """Return the folder of new projects; that of whoever runs the program, and private."""
    return private(data_folder() / "projects")


def new_path(name: str = UNTITLED) -> Path:
    """Return the first free place for a new project: Untitled, Untitled 2 …"""
    folder, count = projects_folder(), 1
    path = folder / f"{name}{SUFFIX}"
    while path.exists():
        count += 1
        path = folder / f"{name} {count}{SUFFIX}"
    return path


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
    except (OSError, ValueError, RecursionError):
        return ()
    return tuple(Recent(Path(p), Path(p).stem, at) for p, at in stored.projects)


def remember_opened(path: Path) -> None:
    """Put a project at the top of the recent ones; OSError if that cannot be written."""
    path = path.absolute()
    rest = [each for each in recent() if each.path != path]
    store_recent((Recent(path, path.stem, now_utc()), *rest))


def forget_recent(path: Path | None = None) -> None:
    """Take a project, or all of them, from the recent ones."""
    keeps = () if path is None else tuple(each for each in recent() if each.path != path.absolute())
    store_recent(keeps)


def store_recent(projects: tuple[Recent, ...]) -> None:
    listed = tuple(Listed(os.fspath(each.path), each.opened) for each in projects[:MOST_RECENT])
    write_private(config_folder() / RECENT_FILE, encode(Remembered(listed)))


class Traces(NamedTuple):
    """What forgetting a project removes."""

    path: Path
    backups: int
    backup_folder: Path


def traces_of(path: Path, identity: str) -> Traces:
    folder = backup_folder(identity)
    return Traces(path, len(backups_in(folder)), folder)


def forget_project(path: Path, identity: str) -> None:
    """Remove a closed project with every trace: file, backups, caches, log lines, recent entry.

    OSError if the file cannot be removed; then nothing else is.
    """
    path.unlink(missing_ok=True)
    for beside in (f"{path.name}-journal", f".{path.name}.lock", f".{path.name}.part"):
        path.with_name(beside).unlink(missing_ok=True)
    forget_backups(identity)
    forget_caches(identity)
    forget_lines(identity)
    forget_recent(path)
