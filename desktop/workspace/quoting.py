"""Find who is quoted in the columns, and apply what the reader said of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import CARE, Job, Jobs
from desktop.story.project import Project
from desktop.workspace.extracting import Extracting

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.decisions import UtteranceDecision
    from desktop.story.finding import Finding
    from desktop.story.quote import Quote, Quotes

QUOTE_AFTER = 200
"""ms from a change to looking for quotes: what is compared is shown first."""
KEY = "utterances"


Number = Callable[["Sequence[Quote]"], "tuple[Quote, ...]"]
"""Gives quotes their numbers, new ones too, and remembers them."""


class Found(NamedTuple):
    """What the program found in exactly these articles: quotes with their numbers."""

    articles: tuple[Article, ...]
    quotes: tuple[Quote, ...]
    engine: str


class Gathered(NamedTuple):
    """The quotes of a story with their utterances, and the findings that come of them.

    `articles` are the numbers of those that were looked through.
    """

    quotes: Quotes
    findings: tuple[Finding, ...]
    articles: tuple[int, ...]


class Quoting(QObject):
    """Knows the quotes of the articles that are shown; asks for numbers, and groups them."""

    found = Signal(object)
    """A Gathered."""
    failed = Signal(BaseException)

    def __init__(self, jobs: Jobs, number: Number, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs, self.number = jobs, number
        self.project = Project()
        self.gathered: Gathered | None = None
        """What was found last; None before that."""
        self._wanted: tuple[Article, ...] = ()
        """The articles whose quotes are shown, or will be; none after a cancel or a failure."""
        self._asked: tuple[Article, ...] = ()
        """Those that are being looked through."""
        self._found: Found | None = None
        self._applied: tuple[object, ...] = ()
        """What was grouped last."""
        self.extracting = Extracting(jobs, self)
        self.extracting.extracted.connect(self._take_extracted)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.extracting.failed.connect(self._fail)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUOTE_AFTER)
        self._soon.timeout.connect(self._extract)

    @property
    def by_program(self) -> tuple[Quote, ...]:
        """The quotes with their numbers as the program found them, whatever the reader says."""
        return () if self._found is None else self._found.quotes

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive() and self.extracting.is_settled

    @property
    def is_looking(self) -> bool:
        return self._soon.isActive() or self.extracting.is_extracting or KEY in self.jobs

    def has_looked_through(self, articles: Sequence[Article]) -> bool:
        """Tell whether what was found last is of exactly these articles."""
        numbers = tuple(article.number for article in articles)
        return self.gathered is not None and self.gathered.articles == numbers

    def show_project(self, project: Project) -> None:
        """Look for quotes if the columns are others now; apply what was said if only that is new."""
        self.project = project
        articles = project.columns
        if articles != self._wanted:
            self._wanted = articles
            self.jobs.cancel(KEY)
            self._soon.start()
        elif not self._soon.isActive() and not self.extracting.is_extracting:
            self._gather()

    def again(self) -> None:
        """Look once more after a cancel or a failure."""
        if not self._wanted:
            self.show_project(self.project)

    def cancel(self) -> None:
        """Give up looking; the next change looks again."""
        if self.is_looking:
            self._wanted, self._applied = (), ()
        self._soon.stop()
        self.extracting.cancel()
        self.jobs.cancel(KEY)

    def forget(self) -> None:
        """Drop what was found: another project is to be shown."""
        self.cancel()
        self.extracting.forget()
        self.project, self._wanted, self._found, self._applied = Project(), (), None, ()
        self.gathered = None

    def close(self) -> None:
        """Stop looking for good."""
        self.cancel()
        self.extracting.close()

    def _extract(self) -> None:
        """Look through the articles, unless what was found last is of these."""
        if self._found is not None and self._found.articles == self._wanted:
            self._applied = ()  # an earlier grouping may have been given up
            self._gather()
            return
        self._asked = self._wanted
        self.extracting.extract(self._asked, self.project.identity)

    def _take_extracted(self, found: Mapping[int, tuple[Quote, ...]], engine: str) -> None:
        """Number what was found, unless the columns are others by now: they are looked through next."""
        articles = self._asked
        if articles != self._wanted:
            return
        raw = [quote for article in articles for quote in found[article.number]]
        self._found = Found(articles, self.number(raw), engine)
        self._gather()

    def _fail(self, error: BaseException) -> None:
        self._wanted = ()
        self.failed.emit(error)

    def _gather(self) -> None:
        """Exchange what a person corrected, and group all in a job."""
        found = self._found
        if found is None or found.articles != self._wanted:
            return
        from desktop.story.quote_edits import corrected

        numbers = tuple(article.number for article in found.articles)
        said = tuple(each for each in self.project.corrections if each.found.article in numbers)
        decisions = self.project.utterances
        applied = (found, said, decisions)
        if applied == self._applied:
            return
        self._applied = applied
        quotes = corrected(found.quotes, said)

        def work(job: Job) -> Gathered:
            return gather(found.articles, quotes, decisions, found.engine)

        label = self.tr("Comparing quotes")
        self.jobs.submit(CARE, KEY, label, work, self._take, self._fail)

    def _take(self, found: object) -> None:
        assert isinstance(found, Gathered)
        self.gathered = found
        self.found.emit(found)


def gather(
    articles: Sequence[Article],
    quotes: tuple[Quote, ...],
    decisions: Sequence[UtteranceDecision],
    engine: str,
) -> Gathered:
    """Join the names of speakers over articles, and the quotes that report the same words."""
    from desktop.quoting.differing import worded_differently
    from desktop.quoting.names import unify
    from desktop.quoting.utterances import group
    from desktop.story.article import READER
    from desktop.story.quote import Quotes

    texts = {article.number: article.text for article in articles}
    joined = unify(quotes, texts)
    named = tuple(
        said if said.reason == READER else found for said, found in zip(quotes, joined, strict=True)
    )
    utterances = group(named, articles, decisions)
    found = Quotes(named, utterances, engine)
    differing = worded_differently(named, utterances, articles)
    return Gathered(found, differing, tuple(article.number for article in articles))
