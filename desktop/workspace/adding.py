"""Read articles off the GUI thread, and hand on what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import LONG, Job
from desktop.story.errors import UserError
from desktop.story.project import add_articles
from desktop.workspace import tasks
from desktop.workspace.tasks import Opened

if TYPE_CHECKING:
    from desktop.workspace.workspace import Workspace

Show = Callable[[Opened], None]


class Adding(QObject):
    """Knows which articles are on their way into the project."""

    opened = Signal(Opened)
    """What became of a choice of files; nothing at all after a cancel."""
    failed = Signal(BaseException)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self._keys: set[str] = set()
        """Of the jobs that read."""
        self._count = 0

    @property
    def is_reading(self) -> bool:
        return bool(self._keys)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files as one step."""
        self.read(paths, self._add)

    def add_text(self, text: str, source: str) -> None:
        """Add a pasted text."""
        keep = self.workspace.home.keep

        def work(job: Job) -> Opened:
            return tasks.read_paste(text, source, keep)

        self._submit(work, self._add)

    def read(self, paths: Sequence[Path], show: Show, scope: str = "") -> None:
        """Read files and give what was read to `show`; `scope` is whose caches are used."""
        keep = self.workspace.home.keep
        whose = self.workspace.project.identity or scope
        self._submit(lambda job: tasks.read_files(paths, job, keep, whose), show)

    def cancel(self) -> None:
        """Give up reading, and tell that nothing comes any more."""
        was_reading = self.is_reading
        for key in sorted(self._keys):
            self.workspace.jobs.cancel(key)
        self._keys.clear()
        if was_reading:
            self.opened.emit(Opened((), ()))

    def _add(self, opened: Opened) -> None:
        count = len(opened.articles)
        label = self.tr("Add article") if count == 1 else self.tr("Add {} articles").format(count)
        self.workspace.edit(label, lambda project: add_articles(project, opened.articles))

    def _submit(self, work: Callable[[Job], Opened], show: Show) -> None:
        try:
            self.workspace.home.check_writable()
        except UserError as error:
            self.failed.emit(error)
            return
        self._count += 1
        key = f"open {self._count}"
        self._keys.add(key)

        def done(result: object) -> None:
            assert isinstance(result, Opened)
            self._keys.discard(key)
            known = tasks.addresses_of(result.articles, self.workspace.project.columns)
            before = self.workspace.project.counters.article
            if result.articles:
                show(result)
            newer = tuple(
                (article.newer_than, article.number)
                for article in self.workspace.project.articles
                if article.newer_than and article.number >= before
            )
            self.opened.emit(result._replace(known=known, newer=newer))

        def failed(error: BaseException) -> None:
            self._keys.discard(key)
            self.failed.emit(error)

        label = self.tr("Reading articles")
        self.workspace.jobs.submit(LONG, key, label, work, done, failed)
