"""Where the project is stored: its file, who may change it, and opening another one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import LONG, Job, Jobs
from desktop.resources import seeds
from desktop.storing.state import FileState
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles
from desktop.story.stories import rename_story
from desktop.workspace import tasks
from desktop.workspace.tasks import Opened

if TYPE_CHECKING:
    from desktop.storing import opening
    from desktop.storing.project_file import ProjectFile

log = logging.getLogger(__name__)

LOOK_AGAIN = 2_000
"""ms between two looks whether the other window has closed the project."""


class Arrived(NamedTuple):
    """A project that was opened, and the articles that were read for it."""

    found: opening.Opened
    read: Opened


class Home(QObject):
    """Holds the file of the open project; without one, nothing is stored (a picture of the window)."""

    arrived = Signal(object)
    """An Arrived: the file is ours already, the project is to be shown."""
    state_changed = Signal(object)
    """A FileState."""
    failed = Signal(BaseException)
    backup_failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.state: FileState | None = None
        self.file: ProjectFile | None = None
        self.source: Path | None = None
        self._folder: object = None
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_AGAIN)
        self._waiting.timeout.connect(self.look_again)

    # --- storing --------------------------------------------------------------------------------

    def check_writable(self) -> None:
        """Raise a UserError that says why the project cannot be changed, if it cannot."""
        if self.state is not None and not self.state.is_writable:
            raise UserError(self.state.reason)

    def write(self, before: Project, after: Project) -> None:
        """Store a change; UserError if it is not stored."""
        self.check_writable()
        if self.file is not None:
            self.file.write(before, after)

    @property
    def keep(self) -> tasks.Keep:
        """The function that stores the originals of the project that is open now."""
        return tasks.keep_nothing if self.file is None else self.file.keep

    # --- opening --------------------------------------------------------------------------------

    def begin(self, paths: Sequence[Path]) -> None:
        """Open what was asked for, or what was open last, or the example."""
        self._start(lambda job: first_project(paths, job), [p for p in paths if not is_project(p)])

    def open(self, path: Path, files: Sequence[Path] = ()) -> None:
        """Open a project and add articles to it; the open one stays open until that has worked."""
        if self.file is not None and same_file(path, self.file.path):
            self.failed.emit(UserError(self.tr("{} is open already.").format(path.name)))
            return
        self._start(lambda job: open_there(path), files)

    def create(self, files: Sequence[Path] = ()) -> None:
        """Make a new project in the user's data folder, of some articles or empty."""
        self._start(lambda job: create_new(), files)

    def open_example(self) -> None:
        """Open the reader's own copy of the example; made when there is none."""
        self._start(open_example, ())

    def save_as(self, path: Path, project: Project) -> None:
        """Write the project to another file and go on there."""
        if self.file is not None and same_file(path, self.file.path):
            return  # everything is in it already
        source, before = self.source, self.file

        def work(job: Job) -> opening.Opened:
            return save_there(path, project, source)

        def tidy() -> None:
            if before is not None:
                forget_untitled(before.path, project.identity)

        self._start(work, (), tidy)

    def _start(
        self,
        work: Callable[[Job], opening.Opened],
        files: Sequence[Path],
        then: Callable[[], None] = lambda: None,
    ) -> None:
        def both(job: Job) -> Arrived:
            from desktop.storing.projects import remember_opened

            found = work(job)
            keep = tasks.keep_nothing if found.file is None else found.file.keep
            scope = found.project.identity
            read = tasks.read_files(files, job, keep, scope) if files else Opened((), ())
            remember_opened(found.state.path)
            return Arrived(found, read)

        def done(result: object) -> None:
            assert isinstance(result, Arrived)
            self._adopt(result.found)
            self.arrived.emit(result)
            then()
            self._look_after()

        self.jobs.submit(
            LONG, "project", self.tr("Opening the project"), both, done, self.failed.emit
        )

    def _adopt(self, found: opening.Opened) -> None:
        self.close()
        self.file, self.source, self._folder = found.file, found.source, found.folder
        self._show(found.state)
        log.info("project %s opened", found.project.identity)
        if found.state.waits:
            self._waiting.start()

    def _show(self, state: FileState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def look_again(self) -> None:
        """Open the project to write, as soon as nobody else has it."""
        state = self.state
        if state is None or not state.waits or "project" in self.jobs:
            self._waiting.stop()
            return
        from desktop.storing.lock import Lock

        lock = Lock(state.path)
        try:
            is_free = lock.acquire()
        except OSError:
            return
        if is_free:
            lock.release()
            self._waiting.stop()
            self.open(state.path)

    def close(self) -> None:
        """Let go of the file; another window may change it then."""
        self._waiting.stop()
        for key in ("backup", "project"):
            self.jobs.cancel(key)
        if self.file is not None:
            self.file.close()
        self.file = self.source = self._folder = None

    # --- looking after it -----------------------------------------------------------------------

    def _look_after(self) -> None:
        """Keep a copy of a sound file, then look whether all originals are unchanged."""
        file = self.file
        if file is None:
            return
        path = file.path

        def work(job: Job) -> tuple[str, ...]:
            return back_up_and_check(path, job)

        def done(damage: object) -> None:
            assert isinstance(damage, tuple)
            if damage and self.state is not None:
                self._show(self.state._replace(damage=damage))

        self.jobs.submit(LONG, "backup", self.tr("Keeping a copy"), work, done, self._backup_failed)

    def _backup_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.failed.emit(error)
            return
        self.backup_failed.emit(str(error))


# --- what the jobs do ---------------------------------------------------------------------------


def is_project(path: Path) -> bool:
    return path.suffix.casefold() == ".wireside"


def first_project(paths: Sequence[Path], job: Job) -> opening.Opened:
    """Open the project among the paths, a new one for articles, the last one, or the example."""
    from desktop.storing.projects import recent

    asked = next((path for path in paths if is_project(path)), None)
    if asked is not None:
        return open_there(asked)
    if paths:
        return create_new()
    last = next((each.path for each in recent() if each.path.exists()), None)
    return open_example(job) if last is None else open_there(last)


def open_there(path: Path) -> opening.Opened:
    from desktop.storing.opening import open_project

    return with_example(open_project(path))


def with_example(found: opening.Opened) -> opening.Opened:
    from desktop.storing.projects import example_path

    is_example = found.state.path == example_path()
    return found._replace(state=found.state._replace(is_example=is_example))


def create_new() -> opening.Opened:
    from desktop.storing.project_file import create
    from desktop.storing.projects import new_path

    path = new_path()
    create(path, Project())
    return open_there(path)


def open_example(job: Job) -> opening.Opened:
    """Open the example project, made of the five articles if it is not there."""
    from desktop.storing.project_file import create
    from desktop.storing.projects import example_path

    path = example_path()
    if path.exists():
        return open_there(path)
    story = tasks.example_story()
    originals: list[bytes] = []

    def keep(data: Sequence[bytes], articles: Sequence[Article]) -> None:
        originals.extend(data)

    read = tasks.read_files([seeds() / name for name in story.files], job, keep, "")
    named = rename_story(Project(), 1, story.name)
    create(path, add_articles(named, read.articles), originals)
    return open_there(path)


def save_there(path: Path, project: Project, source: Path | None) -> opening.Opened:
    """Write a project to a file that nobody else has open, and open that."""
    from desktop.storing.failures import system_failure
    from desktop.storing.lock import Lock
    from desktop.storing.project_file import create

    lock = Lock(path)
    try:
        if not lock.acquire():
            raise UserError(
                f"{path.name} is open in another window, so it is not replaced. Choose another name."
            )
    except OSError as error:
        raise system_failure(error, path) from error
    try:
        create(path, project, source=source)
    finally:
        lock.release()
    return open_there(path)


def forget_untitled(path: Path, identity: str) -> None:
    """Remove a project without a place of its own that was saved in another one."""
    from desktop.storing.projects import forget_project, is_untitled

    if is_untitled(path):
        forget_project(path, identity)


def back_up_and_check(path: Path, job: Job) -> tuple[str, ...]:
    """Make a backup; return sentences about originals that are not what they were."""
    import sqlite3

    from desktop.storing.backups import back_up
    from desktop.storing.failures import said
    from desktop.storing.project_file import originals_in

    try:
        back_up(path)
        damage = []
        for digest, is_unchanged in originals_in(path):
            if job.is_cancelled():
                break
            if not is_unchanged:
                damage.append(f"The stored original {digest[:12]} … is damaged.")
    except (OSError, sqlite3.Error) as error:
        raise said(error, path) from error
    return tuple(damage)


def same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
