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


class Gathered(NamedTuple):
    """The quotes of a story with their utterances, and the findings that come of them."""

    quotes: Quotes
    findings: tuple[Finding, ...]


class Quoting(QObject):
    """Knows the quotes of the articles that are shown; asks for numbers, and groups them."""

    began = Signal()
    """Quotes are being looked for, or will be soon."""
    found = Signal(object)
    """A Gathered."""
    failed = Signal(BaseException)

    def __init__(self, jobs: Jobs, number: Number, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs, self.number = jobs, number
        self.project = Project()
        self.gathered: Gathered | None = None
        """What was found last; None before that."""
        self.by_program: tuple[Quote, ...] = ()
        """The quotes with their numbers as the program found them, whatever the reader says."""
        self._raw: Mapping[int, tuple[Quote, ...]] = {}
        self._engine = ""
        self._articles: tuple[Article, ...] = ()
        self._applied: tuple[object, ...] = ()
        self.extracting = Extracting(jobs, self)
        self.extracting.extracted.connect(self._take_extracted)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.extracting.failed.connect(self.failed)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(QUOTE_AFTER)
        self._soon.timeout.connect(self._extract)

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive() and self.extracting.is_settled

    @property
    def is_looking(self) -> bool:
        return self._soon.isActive() or self.extracting.is_extracting or KEY in self.jobs

    def show_project(self, project: Project) -> None:
        """Look for quotes if the columns are others now; apply what was said if only that is new."""
        self.project = project
        articles = project.columns
        if articles != self._articles:
            self._articles = articles
            self.jobs.cancel(KEY)
            self._applied = ()
            self._soon.start()
            self.began.emit()
        elif self._raw and not self.extracting.is_extracting and not self._soon.isActive():
            self._gather()

    def again(self) -> None:
        """Look once more after a cancel."""
        if not self._articles:
            self.show_project(self.project)

    def cancel(self) -> None:
        """Give up looking; the next change looks again."""
        if self.is_looking:
            self._articles = ()
        self._soon.stop()
        self.extracting.cancel()
        self.jobs.cancel(KEY)

    def forget(self) -> None:
        """Drop what was found: another project is to be shown."""
        self.cancel()
        self.extracting.forget()
        self.project, self._articles, self._raw, self._applied = Project(), (), {}, ()
        self.gathered = None
        self.by_program = ()

    def close(self) -> None:
        """Stop looking for good."""
        self.cancel()
        self.extracting.close()

    def _extract(self) -> None:
        self.extracting.extract(self._articles, self.project.identity)

    def _take_extracted(self, found: Mapping[int, tuple[Quote, ...]], engine: str) -> None:
        if set(found) == {article.number for article in self._articles}:
            self._raw, self._engine = found, engine
            self._gather()

    def _gather(self) -> None:
        """Number what was found, exchange what a person corrected, and group it in a job."""
        from desktop.story.quote_edits import corrected

        numbers = {article.number for article in self._articles}
        said = tuple(each for each in self.project.corrections if each.found.article in numbers)
        decisions = self.project.utterances
        applied = (self._articles, self._raw, said, decisions)
        if applied == self._applied:
            return
        self._applied = applied
        raw = [quote for article in self._articles for quote in self._raw.get(article.number, ())]
        self.by_program = self.number(raw)
        quotes = corrected(self.by_program, said)
        articles, engine = self._articles, self._engine

        def work(job: Job) -> Gathered:
            return gather(articles, quotes, decisions, engine)

        label = self.tr("Comparing quotes")
        self.jobs.submit(CARE, KEY, label, work, self._take, self.failed.emit)

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
    return Gathered(found, worded_differently(named, utterances, articles))
