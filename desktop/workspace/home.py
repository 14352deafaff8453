"""Where the project is stored: its file, who may change it, and opening another one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import CARE, INTERACTIVE, Job, Jobs
from desktop.storing.state import Backup, FileState
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project
from desktop.workspace import tasks
from desktop.workspace.project_tasks import (
    back_up_there,
    check_originals,
    create_new,
    first_project,
    forget_untitled,
    is_project,
    open_example,
    open_restored,
    open_there,
    same_file,
    save_there,
)

if TYPE_CHECKING:
    from desktop.storing import opening
    from desktop.storing.project_file import ProjectFile

log = logging.getLogger(__name__)

LOOK_AGAIN = 2_000
"""ms between two looks whether the other window has closed the project."""


BACK_UP_AFTER = 300
"""ms from showing a project to keeping a copy of it: first the reader sees the texts."""


class Arrived(NamedTuple):
    """A project that was opened, and the files whose articles are to be added to it.

    `continues` tells that it is the one that was open, in another file: its steps can be undone.
    """

    found: opening.Opened
    files: tuple[Path, ...] = ()
    continues: bool = False


class Home(QObject):
    """Holds the file of the open project; without one, nothing is stored (a picture of the window)."""

    arrived = Signal(object)
    """An Arrived: the file is ours already, the project is to be shown."""
    state_changed = Signal(object)
    """A FileState."""
    originals_checked = Signal(object)
    """The SHA-256 of each stored original, and whether it is unchanged (a dict)."""
    leaving = Signal()
    """Another project comes, or this one goes: what is open about it closes."""
    failed = Signal(BaseException)
    refused = Signal(BaseException)
    """What was asked for could not be opened; something else is shown instead."""
    backup_failed = Signal(object)
    """A sentence that says why."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.state: FileState | None = None
        self.file: ProjectFile | None = None
        self.source: Path | None = None
        self._folder: object = None
        self.stores = False
        """Whether a project file belongs to this window; a picture of it has none."""
        self.is_moving = False
        """Whether the project is on its way to another file: what is changed now would be lost."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BACK_UP_AFTER)
        self._soon.timeout.connect(self._look_after)
        self._waiting = QTimer(self)
        self._waiting.setInterval(LOOK_AGAIN)
        self._waiting.timeout.connect(self.look_again)

    # --- storing --------------------------------------------------------------------------------

    def check_writable(self) -> None:
        """Raise a UserError that says why the project cannot be changed, if it cannot."""
        if self.state is not None and not self.state.is_writable:
            raise UserError(self.state.reason)
        if self.is_moving:
            raise UserError(self.tr("The project is being saved. Try again in a moment."))
        if self.stores and self.file is None:
            raise UserError(
                self.tr(
                    "No project is open, so nothing can be stored. Open one, or begin a new one."
                )
            )

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
        articles = [path for path in paths if not is_project(path)]
        self._start(lambda job: first_project(paths, job, self.refused.emit), articles)

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

    def restore(self, backup: Backup, name: str) -> None:
        """Open a backup as a project of its own, in the user's data folder."""
        self._start(lambda job: open_restored(backup.path, name), ())

    def forget(self, identity: str) -> None:
        """Remove the open project with every trace, then show another one.

        No job may run: it would leave what it is about to store.
        """
        from desktop.storing.failures import system_failure
        from desktop.storing.projects import forget_project

        if self.state is None:
            return
        path = self.state.path
        self.leaving.emit()
        self.close()
        gone = self.tr("This project was forgotten. Open another one, or begin a new one.")
        self._show(self.state._replace(reason=gone))
        try:
            forget_project(path, identity)
        except UserError as error:
            self.failed.emit(error)
        except OSError as error:
            self.failed.emit(system_failure(error, path))
        self.begin(())

    def save_as(self, path: Path, project: Project, undoable: Sequence[Article] = ()) -> None:
        """Write the project to another file and go on there.

        `undoable` are articles that undo or redo can bring back: their originals come along.
        """
        before = self.file
        is_lost = before is not None and before.is_lost
        if before is not None and not is_lost and same_file(path, before.path):
            return  # everything is in it already
        if before is not None and is_lost:
            before.lock.release()  # its name is free again
        originals = before.all_originals() if before is not None and is_lost else ()
        source = None if is_lost else self.source

        def tidy() -> None:
            if before is None or is_lost:
                return
            try:
                forget_untitled(before.path, project.identity)
            except (OSError, UserError) as error:
                log.warning("an untitled project was not removed: %s", type(error).__name__)

        work = partial(save_there, path, project, originals, source, tuple(undoable))
        self.is_moving = True
        self._start(work, (), tidy, continues=True)

    def _start(
        self,
        work: Callable[[Job], opening.Opened],
        files: Sequence[Path],
        then: Callable[[], None] = lambda: None,
        *,
        continues: bool = False,
    ) -> None:
        def both(job: Job) -> Arrived:
            from desktop.storing.projects import recent, remember_opened

            found = work(job)
            if [found.state.path] != [each.path for each in recent()[:1]]:
                remember_opened(found.state.path)
            return Arrived(found, tuple(files), continues)

        def failed(error: BaseException) -> None:
            self.is_moving = False
            self.failed.emit(error)
            if self.state is None:  # nothing may be shown whose changes are stored nowhere
                self._begin_anew(error)

        def done(result: object) -> None:
            assert isinstance(result, Arrived)
            self.is_moving = False
            if not continues:
                self.leaving.emit()
            self._adopt(result.found)
            self.arrived.emit(result)
            then()
            self._soon.start()

        self.stores = True
        label = self.tr("Opening the project")
        self.jobs.submit(INTERACTIVE, "project", label, both, done, failed, let_go)

    def _begin_anew(self, error: BaseException) -> None:
        """Begin a new project after the first one could not be opened; without one, change nothing."""
        from desktop.storing.projects import new_path

        path = new_path()
        reason = error.sentence if isinstance(error, UserError) else str(error)
        self.state = FileState(path, path.stem, reason)
        self.create()

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
        if state is None or not state.waits:
            self._waiting.stop()
            return
        if "project" in self.jobs:
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

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive()

    def close(self) -> None:
        """Let go of the file; another window may change it then."""
        self._waiting.stop()
        self._soon.stop()
        for key in ("backup", "originals"):
            self.jobs.cancel(key)
        if self.file is not None:
            self.file.close()
        self.file = self.source = self._folder = None

    # --- looking after it -----------------------------------------------------------------------

    def _look_after(self) -> None:
        """Look whether all originals are unchanged; of a sound project, keep a copy."""
        if self.file is None:
            return
        path = self.file.path

        def take(found: object) -> None:
            assert isinstance(found, dict)
            self.originals_checked.emit(found)
            if all(found.values()):  # a damaged one must not push out the sound copies
                self._care("backup", self.tr("Keeping a copy"), partial(back_up_there, path))

        check = partial(check_originals, path)
        self._care("originals", self.tr("Checking the originals"), check, take)

    def _care(
        self,
        key: str,
        label: str,
        work: Callable[[Job], object],
        done: Callable[[object], None] = lambda result: None,
    ) -> None:
        self.jobs.submit(CARE, key, label, work, done, self._backup_failed)

    def show_damage(self, damage: tuple[str, ...]) -> None:
        """Say what was found to be damaged while the project was open already."""
        if damage and self.state is not None:
            self._show(self.state._replace(damage=damage))

    def _backup_failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            self.failed.emit(error)
            return
        self.backup_failed.emit(error.sentence)


def let_go(result: object) -> None:
    """Close a project that was opened for nobody: its lock would stay with this process."""
    if isinstance(result, Arrived):
        result.found.close()
