"""Have the index of the open project: in step with it, whole, and in order, while the window ticks."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from queue import Empty, SimpleQueue
from tempfile import mkdtemp
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import Job
from desktop.storing.folders import cache_folder
from desktop.story.errors import Cancelled
from desktop.workspace.known_quotes import KnownQuotes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.searching.building import Step
    from desktop.searching.service import Searcher
    from desktop.searching.upkeep import Backlog
    from desktop.story.comparison import Comparison
    from desktop.story.copies import Texts
    from desktop.story.project import Project
    from desktop.story.quote import Quotes
    from desktop.workspace.workspace import Workspace

log = logging.getLogger(__name__)

Result = TypeVar("Result")

LANE = "searching"
"""The lane of what uses the index: one thread at a time."""
BUILDING = "indexing"
"""The lane of waiting for the process that indexes."""
FOLDER = "search"
"""The folder of the index, in the project's folder of caches: forgetting the project removes it."""
BUILD, HAND_OUT, SWITCH, SETTLE = "search_build", "search_hand", "search_switch", "search_settle"
STEP, TIDY, END = "search_step", "search_tidy", "search_end"
"""The keys of the jobs."""
STEP_AFTER = 800
"""ms from a change of the project to bringing the index in step, once something was looked for."""
TIDY_AFTER = 5_000
"""ms without a question after which the index is put in order."""
MOST_FAILURES = 2
"""Times in a row that the process may fail before it is not begun again."""


class Indexed(NamedTuple):
    """How many articles of a project are in its index by now."""

    articles: int = 0
    of: int = 0
    is_growing: bool = True
    """Whether the others are being indexed: it may have been stopped, or have failed."""

    @property
    def is_whole(self) -> bool:
        return self.articles >= self.of


class Known(NamedTuple):
    """What is searched. `not_quoted` articles were not looked through for quotes."""

    project: Project
    quotes: Quotes
    comparison: Comparison
    texts: Texts
    not_quoted: int
    folder: Path


class State(NamedTuple):
    """How the index is, once it is in step."""

    missing: int
    was_rebuilt: bool


class SearchIndex(QObject):
    """Owns the index. `known`, `rest` and `cancel` are called in the GUI thread, `brought` in a job of `LANE`."""

    grew = Signal()
    """More is found than before: articles were indexed, quotes of other stories are known."""
    noted = Signal(str)
    """Something about the index that the reader may be told in a line."""
    failed = Signal(BaseException)
    _told = Signal(object)
    _written = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace, self.jobs = workspace, workspace.jobs
        self.quotes = KnownQuotes(workspace)
        self.quotes.found.connect(self.grew)
        self.quotes.failed.connect(self.failed)
        self._searcher: Searcher | None = None
        """Used by jobs of the lane alone."""
        self._own: Path | None = None
        """A folder for where there is none of caches, or a project is stored nowhere; removed at the end."""
        self._variants: tuple[object, Mapping[str, Sequence[str]]] = ((), {})
        self._steps: SimpleQueue[Step] = SimpleQueue()
        self._failures = 0
        self._is_given_up = self._is_told = self._is_verified = self._is_used = False
        self._told.connect(self._take_state)
        self._written.connect(self._switch)
        self._soon = self._timer(STEP_AFTER, self._step)
        self._idle = self._timer(TIDY_AFTER, self._tidy)
        for changed in (workspace.project_changed, workspace.quotes_changed, self.grew):
            changed.connect(self._step_soon)
        workspace.leaving.connect(self.forget)
        self.jobs.shut.connect(self._close)

    def _timer(self, after: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(call)
        return timer

    @property
    def is_building(self) -> bool:
        """Tell whether many articles are being indexed."""
        return any(key in self.jobs for key in (BUILD, HAND_OUT, SETTLE))

    def known(self) -> Known:
        """Return what is searched now; what is done while nobody asks is given up."""
        self._is_used = True
        self._idle.stop()
        self._soon.stop()
        self.jobs.cancel(TIDY)
        self.jobs.cancel(STEP)
        return self._known()

    def rest(self) -> None:
        """Ask nothing for a while; what was cancelled goes on with the next question."""
        self._is_given_up, self._failures = False, 0

    def cancel(self) -> None:
        """Index no more articles for now; those that are indexed are found."""
        if BUILD in self.jobs:
            self.jobs.cancel(BUILD)
            self._is_given_up = True
            words = self.tr("Indexing was stopped. It goes on when the search is opened again.")
            self.noted.emit(words)
            self._settle(is_full=False)

    def forget(self) -> None:
        """Let the index go: another project is to be shown."""
        for key in (BUILD, HAND_OUT, SWITCH, STEP, TIDY):
            self.jobs.cancel(key)
        self._soon.stop()
        self._idle.stop()
        self.rest()
        self._is_told = self._is_verified = self._is_used = False
        self.quotes.forget()
        searcher, self._searcher = self._searcher, None
        if searcher is not None:
            self.jobs.submit(LANE, END, "", lambda _: searcher.close(), ignore, ignore)

    def _known(self) -> Known:
        workspace = self.workspace
        project, gathered = workspace.project, self.quotes.gathered()
        told = (workspace.shown, workspace.texts, gathered.not_quoted)
        return Known(project, gathered.quotes, *told, self._folder(project))

    def _folder(self, project: Project) -> Path:
        """Return a folder that is there: the project's own, or one for as long as the program runs."""
        if self.workspace.home.stores:
            try:
                folder = cache_folder() / project.identity / FOLDER
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                if self._own is None:
                    log.warning("search index not in the folder of caches: %s", error)
            else:
                return folder
        self._own = self._own or Path(mkdtemp(prefix="wireside-search-"))
        return self._own

    def _close(self) -> None:
        """Let the folder go; no job runs any more."""
        self._soon.stop()
        self._idle.stop()
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None
        if self._own is not None:
            shutil.rmtree(self._own, ignore_errors=True)
            self._own = None

    # --- in the lane's thread -------------------------------------------------------------------

    def brought(self, known: Known, job: Job) -> tuple[Searcher, Indexed]:
        """Return the index in step with the project, and how much is in it; Stopped if nobody waits."""
        from desktop.searching.service import Searcher

        if self._searcher is None:
            self._searcher = Searcher(known.folder / "index", defers=True)
        searcher = self._searcher
        project, quotes, comparison = known[:3]
        searcher.update(project, quotes, comparison, self._spelled(known), job.is_cancelled)
        return searcher, self._indexed(searcher, project)

    def _indexed(self, searcher: Searcher, project: Project) -> Indexed:
        missing, count = searcher.missing, len(project.articles)
        self._told.emit(State(missing, searcher.was_rebuilt))
        return Indexed(count - missing, count, not self._is_given_up)

    def mending(self, ask: Callable[[], Result]) -> Result:
        """Return what a question gives; if the index turns out to be damaged, ask once more of a new one."""
        from desktop.searching.whoosh_files import IndexDamaged

        try:
            return ask()
        except IndexDamaged as damage:
            assert self._searcher is not None
            self._searcher.mend(damage)
            return ask()

    def _spelled(self, known: Known) -> Mapping[str, Sequence[str]]:
        """Return how names are spelled in the quotes; made once for the same quotes."""
        from desktop.quoting.spellings import spellings

        quotes, found = self._variants
        if quotes is not known.quotes.quotes:
            texts = {article.number: article.text for article in known.project.articles}
            found = spellings(known.quotes.quotes, texts)
            self._variants = known.quotes.quotes, found
        return found

    # --- while nobody asks ----------------------------------------------------------------------

    def _step_soon(self) -> None:
        if self._is_used:
            self._soon.start()

    def _step(self) -> None:
        """Bring the index in step, so that the next question is answered at once."""
        known = self._known()
        self._submit(STEP, lambda job: self._careful(known, job, is_tidied=False))

    def _tidy(self) -> None:
        """Read the index through, once, and join its small segments; a question comes first."""
        known = self._known()
        self._submit(TIDY, lambda job: self._careful(known, job, is_tidied=True))

    def _careful(self, known: Known, job: Job, *, is_tidied: bool) -> None:
        from desktop.searching.service import Stopped

        try:
            searcher, _ = self.brought(known, job)
            if not is_tidied:
                return
            if not self._is_verified:
                searcher.verify(job.is_cancelled)
                self._is_verified = True
                self._indexed(searcher, known.project)
            self.mending(lambda: searcher.tidy(job.is_cancelled))
        except Stopped as stopped:
            raise Cancelled from stopped

    def _take_state(self, state: object) -> None:
        assert isinstance(state, State)
        if TIDY not in self.jobs:
            self._idle.start()
        if state.was_rebuilt and not self._is_told:
            self._is_told = True
            self.noted.emit(self.tr("The search index was damaged and has been made anew."))
        if state.missing and not self._is_given_up and not self.is_building:
            self._submit(HAND_OUT, self._hand_out, self._build)

    # --- many articles --------------------------------------------------------------------------

    def _hand_out(self, _job: Job) -> object:
        return None if self._searcher is None else self._searcher.backlog()

    def _build(self, handed: object) -> None:
        """Have articles indexed by the process; each segment that is whole is found at once."""
        from desktop.searching.upkeep import Backlog

        if not isinstance(handed, Backlog):
            return
        backlog: Backlog = handed

        def work(job: Job) -> None:
            from desktop.searching.building import build

            for step in build(backlog.items(), backlog.folder, job.is_cancelled):
                job.report(step.done / backlog.size)
                if step.segment:
                    self._steps.put(step)
                    self._written.emit()

        label = self.tr("Indexing articles")
        self.jobs.submit(BUILDING, BUILD, label, work, self._finish, self._fail_building)

    def _switch(self) -> None:
        """Put in what was written."""
        self.jobs.submit(
            LANE, SWITCH, "", self._take_steps, lambda _: self.grew.emit(), self._fail_switching
        )

    def _fail_switching(self, error: BaseException) -> None:
        self.jobs.cancel(BUILD)
        self._fail_building(error)

    def _take_steps(self, _job: Job) -> None:
        while True:
            try:
                step = self._steps.get_nowait()
            except Empty:
                return
            if self._searcher is not None:
                self._searcher.take(step)

    def _finish(self, _done: object) -> None:
        self._failures = 0
        self._settle(is_full=False)

    def _fail_building(self, error: BaseException) -> None:
        """Begin again, elsewhere where nothing can be written; after several times leave it."""
        from desktop.searching.building import Ended

        if not isinstance(error, (Ended, OSError)):
            self._is_given_up = True
            self.failed.emit(error)
        log.warning("indexing articles: %s", error)
        self._failures += 1
        if self._failures > MOST_FAILURES and not self._is_given_up:
            self._is_given_up = True
            words = self.tr("Not all articles could be indexed; those that are not are not found.")
            self.noted.emit(words)
        self._settle(is_full=isinstance(error, OSError))

    def _settle(self, *, is_full: bool) -> None:
        """Take what was written last, and look what is missing now."""

        def work(job: Job) -> None:
            self._take_steps(job)
            if self._searcher is not None:
                self._searcher.end_backlog(is_full=is_full)

        self._submit(SETTLE, work, lambda _: self.grew.emit())

    def _submit(
        self,
        key: str,
        work: Callable[[Job], object],
        done: Callable[[object], None] | None = None,
    ) -> None:
        self.jobs.submit(LANE, key, "", work, done or ignore, self._fail)

    def _fail(self, error: BaseException) -> None:
        """A disk that is full is no fault of ours: the next question begins elsewhere."""
        if isinstance(error, OSError):
            log.warning("search index: %s", error)
        else:
            self.failed.emit(error)


def ignore(_result: object) -> None:
    """Let go."""
