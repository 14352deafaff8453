"""What jobs do with project files: open, make, restore, save, look after them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.jobs import Job
from desktop.resources import seeds
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles
from desktop.story.stories import rename_story
from desktop.workspace import tasks

if TYPE_CHECKING:
    from desktop.storing import opening


def is_project(path: Path) -> bool:
    return path.suffix.casefold() == ".wireside"


def begins_project(paths: Sequence[Path]) -> bool:
    """Tell whether a new project is made for what was asked for: articles, and no project."""
    return bool(paths) and not any(map(is_project, paths))


def first_project(
    paths: Sequence[Path], job: Job, refuse: Callable[[BaseException], None]
) -> opening.Opened:
    """Open the project among the paths, a new one for articles, the last one, or the example.

    What cannot be opened is told to `refuse`, and the next best is opened.
    """
    from desktop.storing.projects import recent

    if begins_project(paths):
        return create_new()
    asked = [path for path in paths if is_project(path)][:1]
    last = [each.path for each in recent() if each.path.exists() and each.path not in asked]
    for path in (*asked, *last):
        try:
            return open_there(path)
        except UserError as error:
            refuse(error)
    return open_example(job)


def open_there(path: Path) -> opening.Opened:
    from desktop.storing.opening import open_project

    return with_example(open_project(path))


def with_example(found: opening.Opened) -> opening.Opened:
    from desktop.storing.projects import example_path

    is_example = found.state.path == example_path()
    return found._replace(state=found.state._replace(is_example=is_example))


def create_new() -> opening.Opened:
    from desktop.storing.projects import create_new as create

    return open_there(create(Project()))


def open_restored(backup: Path, name: str) -> opening.Opened:
    """Open a copy of a backup, which stays what it is."""
    from desktop.storing.opening import read_backup
    from desktop.storing.projects import create_new as create

    found = read_backup(backup)
    return open_there(create(found.project, name, source=found.source))


def open_example(job: Job) -> opening.Opened:
    """Open the example project, made of the five articles if it is not there."""
    from desktop.storing.projects import create_first, example_path
    from desktop.workspace.sources import read_files

    path = example_path()
    if path.exists():
        return open_there(path)
    story = tasks.example_story()
    originals: list[bytes] = []

    def keep(data: Sequence[bytes], articles: Sequence[Article]) -> None:
        originals.extend(data)

    read = read_files([seeds() / name for name in story.files], job, keep, tasks.EXAMPLE_SCOPE)
    named = rename_story(Project(), 1, story.name)
    create_first(path, add_articles(named, read.articles), originals)
    return open_there(path)


def save_there(
    path: Path,
    project: Project,
    originals: Sequence[bytes],
    source: Path | None,
    undoable: Sequence[Article],
    job: Job,
) -> opening.Opened:
    """Write a project to a file that nobody else has open, and open that."""
    from desktop.storing.connecting import real
    from desktop.storing.failures import system_failure
    from desktop.storing.lock import Lock
    from desktop.storing.project_file import create

    path = real(path)
    lock = Lock(path)
    try:
        if not lock.acquire():
            raise UserError(
                "{name} is open in another window, so it is not replaced. Choose another name.",
                name=path.name,
            )
    except OSError as error:
        raise system_failure(error, path) from error
    try:
        create(path, project, originals, source, undoable)
    finally:
        lock.release()
    return open_there(path)


def forget_untitled(path: Path, identity: str) -> None:
    """Remove a project without a place of its own that was saved in another one.

    Backups of another project that was at its place once stay: perhaps nothing else is left of it.
    """
    from desktop.storing.projects import forget_file, is_untitled

    if is_untitled(path):
        forget_file(path, (identity,))


def back_up_there(path: Path, job: Job) -> None:
    """Make a backup of a project, unless the last one is the same; note when it was open."""
    import sqlite3

    from desktop.storing.backups import back_up
    from desktop.storing.failures import said
    from desktop.storing.projects import remember_opened

    try:
        remember_opened(path)
        back_up(path)
    except (OSError, sqlite3.Error) as error:
        raise said(error, path) from error


def check_originals(path: Path, job: Job) -> dict[str, bool]:
    """Return the SHA-256 of each stored original, and whether it is unchanged."""
    import sqlite3

    from desktop.storing.failures import said
    from desktop.storing.project_file import originals_in

    found: dict[str, bool] = {}
    try:
        for digest, is_unchanged in originals_in(path):
            if job.is_cancelled():
                break
            found[digest] = is_unchanged
    except sqlite3.Error as error:
        raise said(error, path) from error
    return found


def same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
