"""Everything that is asked of the open project and changes nothing: originals, near passages, files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop import VERSION
from desktop.jobs import INTERACTIVE, LONG, Job
from desktop.story.comparison import Near, Span
from desktop.workspace.comparing import numbered, said

if TYPE_CHECKING:
    from desktop.workspace.workspace import Workspace

KEYS = ("suggest", "nearest", "original")
"""What can be given up; a file that is being written is finished."""


class Original(NamedTuple):
    """The stored bytes of an article's original; None if there are none."""

    article: int
    span: tuple[int, int] | None
    data: bytes | None


class Nearest(NamedTuple):
    """The passages of another article nearest to a passage: what `check_absence` looked for."""

    passage: Span
    article: int
    near: tuple[Near, ...]


class Asking(QObject):
    """Asks jobs, and tells what they found."""

    exported = Signal(Path)
    """A file that was written."""
    original_read = Signal(object)
    nearest_found = Signal(object)
    suggestions_found = Signal(object)
    failed = Signal(BaseException)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace

    def cancel(self) -> None:
        for key in KEYS:
            self.workspace.jobs.cancel(key)

    def read_original(
        self,
        number: int,
        span: tuple[int, int] | None = None,
        done: Callable[[object], None] | None = None,
    ) -> None:
        """Read the stored original of an article, to show it with a passage of its text.

        `done` takes it, where it is read for something else than to be shown.
        """
        if all(each.number != number for each in self.workspace.project.articles):
            return  # asked of a window that is older than the project
        article, source = self.workspace.project.article(number), self.workspace.home.source
        provenance = article.provenance

        def work(job: Job) -> Original:
            from desktop.storing.project_file import original_of

            if source is None or provenance is None:
                return Original(number, span, None)
            return Original(number, span, original_of(source, provenance.sha256))

        take = done or self.original_read.emit
        self._ask("original", self.tr("Reading the original"), work, take)

    def check_absence(self, passage: Span, article: int) -> None:
        """Find the passages of an article that are nearest to a passage of another one."""
        articles = {each.number: each for each in self.workspace.project.articles}
        if not {passage.article, article} <= set(articles):
            return  # asked of a menu or window that is older than the project

        def work(job: Job) -> Nearest:
            from desktop.comparing.nearest import nearest

            return Nearest(passage, article, nearest(passage, articles, article))

        self._ask("nearest", self.tr("Looking for near passages"), work, self.nearest_found.emit)

    def suggest_stories(self) -> None:
        """Propose groups of articles that report the same event."""
        articles = self.workspace.project.articles
        copies = tuple(group.articles for group in self.workspace.texts.groups)

        def work(job: Job) -> object:
            from desktop.comparing.suggestions import suggest_stories

            return suggest_stories(
                articles, copies, progress=job.report, is_cancelled=job.is_cancelled
            )

        label = self.tr("Looking for stories")
        self._ask("suggest", label, work, self.suggestions_found.emit, LONG)

    def export(self, path: Path) -> None:
        """Write the comparison of the open story to a file of the kind its suffix names.

        Quotes that were not looked for in all of its articles are left out, and the file says so.
        """
        project, comparison = self.workspace.project, self.workspace.comparison
        groups, quotes = self.workspace.texts.groups, self.workspace.quotes_of_all
        fits = self.workspace.comparing.fits(self.workspace.project.columns)

        def work(job: Job) -> Path:
            from desktop import comparing, exporting
            from desktop.comparing.counterparts import wording_of
            from desktop.comparing.judged import judge

            articles, found = project.columns, comparison
            if not fits:
                found = comparing.compare(articles, is_cancelled=job.is_cancelled)
                found = judge(found, articles, *said(project))
                found = numbered(project, found)[1]
            wording = wording_of(articles)
            links, absences, kept = said(project)
            report = exporting.Report(
                articles, found, wording, VERSION, groups, absences, links, kept, quotes
            )
            exporting.write(path, report)
            return path

        self._ask("export", self.tr("Saving"), work, self._tell_exported, LONG)

    def save(self, path: Path, make: Callable[[], bytes]) -> None:
        """Write what `make` returns to a file, whole or not at all; it is called in a job."""

        def work(job: Job) -> Path:
            from desktop.exporting.writing import write_whole

            write_whole(path, make())
            return path

        self._ask("save table", self.tr("Saving"), work, self._tell_exported, LONG)

    def _tell_exported(self, path: object) -> None:
        assert isinstance(path, Path)
        self.exported.emit(path)

    def _ask(
        self,
        key: str,
        label: str,
        work: Callable[[Job], object],
        done: Callable[[object], None],
        lane: str = INTERACTIVE,
    ) -> None:
        self.workspace.jobs.submit(lane, key, label, work, done, self.failed.emit)
