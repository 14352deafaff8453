"""Read articles off the GUI thread, and hand on what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.jobs import LONG, Job
from desktop.story.errors import UserError
from desktop.story.project import Project, counted
from desktop.workspace import tasks
from desktop.workspace.tasks import Opened

if TYPE_CHECKING:
    from desktop.importing.content import Draft
    from desktop.story.imported import Arrival
    from desktop.workspace.fetching import Fetched
    from desktop.workspace.sources import Process, Taken, Way
    from desktop.workspace.workspace import Workspace

Show = Callable[[Opened], None]
Came = tuple["Taken", ...]
FETCH = "fetch"
"""The key of the job that fetches a page: there is one at a time."""


class Adding(QObject):
    """Knows which articles are on their way into the project."""

    opened = Signal(Opened)
    """What became of a choice of files; nothing at all after a cancel."""
    failed = Signal(BaseException)
    choice_wanted = Signal(object)
    """A Taken with drafts, of which the reader chooses: answered by `choose`."""
    fetched = Signal(object)
    """A Fetched: a page is there, to be looked at and then taken or dropped."""
    fetch_failed = Signal(BaseException)
    fetch_progressed = Signal(float)
    """The share of the page that has come, 0–1."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self.reader = ""
        """The name in the settings, for the log."""
        self.last = Opened()
        """What was told last: whoever comes later can still tell it to the reader."""
        self.open_choices: list[Taken] = []
        """What the reader has not chosen from yet."""
        self._keys: set[str] = set()
        """Of the jobs that read."""
        self._count = 0
        self._process: Process | None = None
        self._waiting: Fetched | None = None
        workspace.jobs.shut.connect(self.stop)

    @property
    def is_reading(self) -> bool:
        return bool(self._keys)

    @property
    def process(self) -> Process:
        """The process that reads; started by the first file that needs it."""
        if self._process is None:
            from desktop.workspace.sources import Process

            self._process = Process()
        return self._process

    def stop(self) -> None:
        """End the process that reads."""
        if self._process is not None:
            self._process.stop()

    # --- what is added --------------------------------------------------------------------------

    def add_files(self, paths: Sequence[Path]) -> None:
        """Add files, and those in folders, as one step."""
        self._submit(partial(self._read, tuple(paths), self._way()), self._add)

    def add_text(self, text: str, markup: str = "") -> None:
        """Add a pasted text; `markup` is the HTML that it was copied from, if any."""
        from desktop.workspace.pasting import read_paste

        self._submit(partial(read_paste, text, markup, self._way()), self._add)

    def read(self, paths: Sequence[Path], show: Show, scope: str = "") -> None:
        """Read files and give their articles to `show`; `scope` is whose caches are used.

        Of a file that holds several articles all are given: nobody chooses here.
        """

        def take(came: Came) -> Opened:
            opened = in_one(came)
            if opened.articles:
                show(opened)
            return opened

        way = self._way()
        if not way.scope:
            way = way._replace(scope=scope)

        def work(job: Job) -> Came:
            from desktop.workspace.typed import with_all

            return tuple(with_all(each, job, way) for each in self._read(tuple(paths), way, job))

        self._submit(work, take)

    def choose(self, taken: Taken, places: Sequence[int]) -> None:
        """Add the drafts at these places of what was to be chosen from."""
        from desktop.workspace.sources import make_chosen

        if not any(each is taken for each in self.open_choices):
            return  # it was of another project, or is answered
        self.open_choices = [each for each in self.open_choices if each is not taken]
        chosen = [taken.drafts[place] for place in places]
        rest = [draft for place, draft in enumerate(taken.drafts) if place not in set(places)]
        if not chosen:  # nothing is to be read: it is said at once, even while the window closes
            self._finish((bare_of(taken),), partial(self._add, skipped=tuple(rest)))
            return
        way = self._way()

        def work(job: Job) -> Came:
            return (make_chosen(taken, chosen, job, way),)

        self._submit(work, partial(self._add, skipped=tuple(rest)))

    def _way(self) -> Way:
        from desktop.workspace.sources import Way

        home, identity = self.workspace.home, self.workspace.project.identity
        return Way(self.process, home.keep, identity)

    def _read(self, paths: Sequence[Path], way: Way, job: Job) -> Came:
        from desktop.workspace.sources import read_paths

        way = way._replace(
            begin=partial(tell_file, job, self.tr("Reading {done} of {count}: {name}"))
        )
        return tuple(read_paths(paths, job, way))

    # --- an address -----------------------------------------------------------------------------

    def fetch(self, address: str) -> None:
        """Fetch a page and tell what is on it; nothing is added yet."""
        from desktop.workspace.fetching import fetch_page

        def work(job: Job) -> Fetched:
            return fetch_page(address, self.process, job, self.fetch_progressed.emit)

        self.drop_fetched()
        try:
            self.workspace.home.check_writable()
        except UserError as error:
            self.fetch_failed.emit(error)
            return
        label = self.tr("Fetching a page")
        self.workspace.jobs.submit(
            LONG, FETCH, label, work, self._show_fetched, self.fetch_failed.emit
        )

    def _show_fetched(self, found: object) -> None:
        self._waiting = found  # type: ignore[assignment]  # as the job returns it
        self.fetched.emit(found)

    def take_fetched(self) -> None:
        """Add the page that was fetched last."""
        from desktop.workspace.fetching import keep_page

        fetched, self._waiting = self._waiting, None
        if fetched is not None:
            self._submit(partial(keep_page, fetched, self.workspace.home.keep), self._add)

    def drop_fetched(self) -> None:
        """Give up fetching, and forget the page that came."""
        self.workspace.jobs.cancel(FETCH)
        self._waiting = None

    # --- into the project -----------------------------------------------------------------------

    def cancel(self) -> None:
        """Give up reading, and tell that nothing comes any more."""
        was_reading = self.is_reading
        for key in sorted(self._keys):
            self.workspace.jobs.cancel(key)
        self._keys.clear()
        self.drop_fetched()
        if was_reading:
            self.opened.emit(Opened())

    def leave(self) -> None:
        """Give up and forget whatever was on its way into the project that goes."""
        was_reading = self.is_reading
        for key in sorted(self._keys):
            self.workspace.jobs.cancel(key)
        self._keys.clear()
        self.drop_fetched()
        self.note_unchosen()
        self.last = Opened()
        if was_reading:
            said = self.tr(
                "Another project was opened while articles were being read for the one before."
                " They were not added to either. Add them again."
            )
            self.failed.emit(UserError(said))

    def note_unchosen(self) -> None:
        """Write into the log what nobody chose from before the project was closed."""
        from desktop.workspace.arriving import unchosen

        choices, self.open_choices = self.open_choices, []
        if choices:
            self.workspace.note(self._taking([unchosen(taken) for taken in choices]))

    def _add(self, came: Came, skipped: Sequence[Draft] = ()) -> Opened:
        """Add what came, as one step; the log keeps what did not come, too."""
        from desktop.workspace.arriving import arrivals_of

        opened = in_one(came)
        arrivals = arrivals_of(came, skipped)
        entries = self._take(arrivals, len(opened.articles)) if arrivals else ()
        asked = [taken for taken in came if taken.drafts]
        self.open_choices += asked
        for taken in asked:
            self.choice_wanted.emit(taken)
        return opened._replace(entries=entries)

    def _take(self, arrivals: Sequence[Arrival], count: int) -> tuple[int, ...]:
        """Put arrivals into the project: a step of the reader if more than the log changes."""
        change = self._taking(arrivals)
        project = self.workspace.project
        after = change(project)
        first = project.counters.entry
        if counted(project, after) == after:
            self.workspace.note(change)
        else:
            label = self.tr("Add {} articles").format(count)
            if count < 2:
                label = self.tr("Add article") if count else self.tr("Take over facts")
            self.workspace.edit(label, change)
        return tuple(range(first, self.workspace.project.counters.entry))

    def _taking(self, arrivals: Sequence[Arrival]) -> Callable[[Project], Project]:
        from desktop.storing.clock import now_utc
        from desktop.story.imported import take_in

        return partial(take_in, arrivals=arrivals, by=self.reader, at=now_utc())

    def _submit(self, work: Callable[[Job], Came], take: Callable[[Came], Opened]) -> None:
        try:
            self.workspace.home.check_writable()
        except UserError as error:
            self.failed.emit(error)
            return
        self._count += 1
        key = f"open {self._count}"
        self._keys.add(key)

        def done(result: object) -> None:
            assert isinstance(result, tuple)
            self._keys.discard(key)
            self._finish(result, take)

        def failed(error: BaseException) -> None:
            self._keys.discard(key)
            self.failed.emit(error)

        label = self.tr("Reading articles")
        self.workspace.jobs.submit(LONG, key, label, work, done, failed)

    def _finish(self, came: Came, take: Callable[[Came], Opened]) -> None:
        """Take what came, and tell what became of it."""
        known = tasks.addresses_of(in_one(came).articles, self.workspace.project.columns)
        before = self.workspace.project.counters.article
        opened = take(came)
        newer = tuple(
            (article.newer_than, article.number)
            for article in self.workspace.project.articles
            if article.newer_than and article.number >= before
        )
        self.last = opened._replace(known=known, newer=newer)
        self.opened.emit(self.last)


def tell_file(job: Job, words: str, name: str, done: int, count: int) -> None:
    """Say which file is read now, of how many; one alone needs no number."""
    if count > 1:
        job.label = words.format(done=done, count=count, name=name)


def bare_of(taken: Taken) -> Taken:
    """Return a file without what is in it."""
    return taken._replace(drafts=(), listed=(), references=(), failures=())


def in_one(came: Came) -> Opened:
    """Gather the articles, and the sentences about what could not be read."""
    return Opened(
        tuple(article for taken in came for article in taken.articles),
        tuple(sentence for taken in came for _, sentence in taken.failures),
    )
