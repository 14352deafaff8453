"""Compare the columns whenever they change, and apply what the reader decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs import INTERACTIVE, LONG, Job, Jobs
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.decisions import Absence, Kept, LinkDecision
from desktop.story.joined import Joined, join
from desktop.story.project import Numbered, Project
from desktop.story.strictness import Sight, sight_of
from desktop.workspace.tasks import (
    Copies,
    among,
    compare_cached,
    compared_parts,
    comparison_key,
    copies_cached,
)

COMPARE_AFTER = 30
"""ms from a change to comparing anew: texts are painted first, and changes in a row count as one."""

COPIES_AFTER = 120
"""ms from a comparison to looking for copies: what was found is painted first, with both cores."""


class Comparing(QObject):
    """Knows the project as it was shown last, what the program found in it, and how it is judged."""

    found = Signal(Comparison)
    """A new comparison: the program's links and the reader's decisions, statements not yet numbered."""
    copies_found = Signal(object)
    """The groups of article numbers with nearly the same text that the program proposes."""
    read = Signal(object)
    failed = Signal(BaseException)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.project = Project()
        self._found = Comparison()
        self.sight: Sight | None = None
        """What the program's own links look like at the project's setting."""
        self.joined: Joined | None = None
        """Which passages they join, in the order of the columns."""
        self._compared: object = None
        self._found_for: object = None
        """What was asked for last, and what the last comparison is of (`compared_parts`)."""
        self._looked_through: tuple[Article, ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COMPARE_AFTER)
        self._soon.timeout.connect(self._compare_now)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(COPIES_AFTER)
        self._later.timeout.connect(self._look_for_copies)

    @property
    def is_settled(self) -> bool:
        return not self._soon.isActive() and not self._later.isActive()

    @property
    def is_comparing(self) -> bool:
        return self._soon.isActive() or "compare" in self.jobs

    def show_project(self, project: Project) -> None:
        """Compare if the columns are others now; judge anew if only the decisions are."""
        before, self.project = self.project, project
        parts = compared_parts(self._articles())
        if parts != self._compared:
            self._compared = parts
            self._soon.start()
        elif parts == self._found_for and said(project) != said(before):
            self._judge()

    def fits(self, articles: Sequence[Article]) -> bool:
        """Tell whether what was found last is of exactly these articles as they are now."""
        by_number = tuple(sorted(articles, key=lambda article: article.number))
        return compared_parts(by_number) == self._found_for

    def forget(self) -> None:
        """Drop everything that was found: another project is to be shown."""
        self.cancel()
        self._found, self._found_for, self.project = Comparison(), None, Project()
        self.sight = self.joined = None

    def cancel(self) -> None:
        self._compared = self._looked_through = None
        self._soon.stop()
        self._later.stop()
        for key in ("compare", "reading", "copies"):
            self.jobs.cancel(key)

    def again(self) -> None:
        """Compare the columns once more after a cancel, and look through them; what goes on goes on."""
        if self._compared is None:
            self.show_project(self.project)

    def _articles(self) -> tuple[Article, ...]:
        return tuple(sorted(self.project.columns, key=lambda article: article.number))

    def _compare_now(self) -> None:
        parts, articles, scope = self._compared, self._articles(), self.project.identity
        strictness, columns = self.project.options.strictness, self.project.columns

        def work(job: Job) -> tuple[Comparison, Sight, Joined]:
            found = compare_cached(comparison_key(articles), articles, scope, job)
            sight = sight_of(found.links, strictness, found.statements)
            return found, sight, join(columns, sight.links)

        take = partial(self._take, parts)
        self.jobs.submit(LONG, "compare", self.tr("Comparing"), work, take, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._compared = None
        self.failed.emit(error)

    def _take(self, parts: object, found: object) -> None:
        """Take what a job found, unless the columns are others by now: the next job is on its way."""
        assert isinstance(found, tuple)
        if parts != self._compared:
            return
        self._found, self.sight, self.joined = found
        self._found_for = parts
        self._judge()
        self._later.start()

    def _judge(self) -> None:
        project, found = self.project, self._found
        if any(said(project)):
            from desktop.comparing.judged import judge

            found = judge(found, self._articles(), *said(project))
        self.found.emit(found)

    def _look_for_copies(self) -> None:
        """Find copies among all articles, when there are others than the last time."""
        articles, scope = self.project.articles, self.project.identity
        if articles is self._looked_through:
            return
        self._looked_through = articles

        def work(job: Job) -> Copies:
            return copies_cached(articles, scope, job)

        self.jobs.submit(
            LONG, "copies", self.tr("Looking for copies"), work, self._tell_copies, self.failed.emit
        )

    def _tell_copies(self, found: object) -> None:
        assert isinstance(found, Copies)
        self.copies_found.emit(found.groups)

    def read_passage(self, shown: Comparison, current: Span | None, against: int | None) -> None:
        """Find how the counterparts of a passage word it, against the column `against` if set."""
        if current is None:
            self.jobs.cancel("reading")
            self.read.emit(None)
            return
        project = self.project

        def work(job: Job) -> Reading:
            from desktop.comparing.counterparts import read_passage

            texts = {article.number: article for article in project.columns}
            return read_passage(
                texts, among(shown, texts), current, against, absences=project.absences
            )

        self.jobs.submit(
            INTERACTIVE,
            "reading",
            self.tr("Comparing words"),
            work,
            self.read.emit,
            self.failed.emit,
        )


Said = tuple[tuple[LinkDecision, ...], tuple[Absence, ...], tuple[Kept, ...]]


def said(project: Project) -> Said:
    """Return what the reader said of links, empty places and statements."""
    return project.links, project.absences, project.kept


def numbered(project: Project, found: Comparison) -> tuple[Project, Comparison]:
    """Give each statement the number it had, a new one to the others, and remember both.

    Of articles that have no column now, the passages of a statement stay remembered.
    """
    from desktop.comparing.numbering import renumber

    statements, free = renumber(project.numbered, found.statements, project.counters.statement)
    known = {each.number: each for each in project.numbered}
    for statement in statements:
        before = known.get(statement.number, Numbered(0, ())).passages
        closed = (span for span in before if span.article not in found.articles)
        passages = tuple(sorted({*statement.passages, *closed}))
        known[statement.number] = Numbered(statement.number, passages)
    remembered = tuple(known[number] for number in sorted(known))
    if remembered != project.numbered or free != project.counters.statement:
        counters = project.counters._replace(statement=free)
        project = replace(project, numbered=remembered, counters=counters)
    return project, replace(found, statements=statements)
