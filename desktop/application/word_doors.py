"""Why passages are linked, what marked words stand for, and the marks of all passages at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from desktop.jobs import INTERACTIVE, LONG, Job
from desktop.story.comparison import Comparison, Link, Reading, Span
from desktop.story.judging import has, word_on
from desktop.story.project import Project
from desktop.window.marks import MarkKind, Run
from desktop.window.panel_content import Ends
from desktop.window.word_tips import word_tip

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.window.column import Column
    from desktop.window.linked import PassageRef

ALL = "mark_all"
"""The action, and the job that it starts."""


class WordDoors(QObject):
    """Answers what a reader asks about words; made when the first texts are shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window, self.jobs = session.workspace, session.window, session.jobs
        self.readings: Sequence[Reading] = ()
        """What is marked while all is marked."""
        self._marked: tuple[Comparison, int | None] | None = None
        panel, actions = self.window.panel, self.window.actions_
        panel.why_requested.connect(self.ask_why)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        panel.place_activated.connect(self.show_place)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        actions["why"].triggered.connect(self.ask_focused)
        actions[ALL].toggled.connect(self.mark_all)
        actions["against"].triggered.connect(self.mark_again)
        self.window.bar.against_chosen.connect(self.mark_again)
        self.workspace.comparison_changed.connect(self.mark_again)
        self.workspace.project_changed.connect(self.mark_again)
        self.workspace.project_changed.connect(self.show_settings)
        self.workspace.comparison_changed.connect(self.show_settings)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self.show_settings)
        self.window.view.passage_activated.connect(self.forget_place)
        self.window.status.cancel_requested.connect(self.give_up)
        self.window.view.word_tip = self.tip
        self.show_settings()
        self.name_all()

    def show_settings(self) -> None:
        """Let the panel follow the strictness of the project and the size of the text."""
        from desktop.window.check_words import refused

        strictness = self.workspace.project.options.strictness
        self.window.panel.show_settings(strictness, self.window.view.zoom)
        project, comparison = self.workspace.project, self.workspace.comparison
        numbers = {article.number for article in project.columns}
        self.window.panel.show_stage(
            len(numbers),
            is_compared=numbers <= set(comparison.articles),
            has_pair=len(numbers & set(comparison.compared)) > 1,
            reasons=refused(project.columns, comparison),
        )

    # --- why two passages are linked ------------------------------------------------------------

    def ask_focused(self) -> None:
        """Ask of the counterpart the reader is at, else of the first in the panel."""
        from desktop.window.panel_cards import ranked

        found = ranked(self.session.absences.counterparts())
        if found and found[0].ends is not None:
            self.window.show_side("panel")
            self.ask_why(found[0].ends)
        else:
            self.window.status.show_place(
                self.tr("Bring a passage with similar ones level first (Enter), then ask why.")
            )

    def ask_why(self, ends: Ends) -> None:
        """Find what two linked passages share, and say it in the panel."""
        project, comparison = self.workspace.project, self.workspace.shown
        link = next((each for each in comparison.links if (each.a, each.b) == ends), None)
        if link is None or not all(has(project, end) for end in ends):
            return

        def work(job: Job) -> tuple[str, ...]:
            return told_why(project, comparison, link)

        def done(found: object) -> None:
            if isinstance(found, tuple):
                self.window.panel.show_why(ends, found)

        self.jobs.submit(
            INTERACTIVE, "why", self.tr("Comparing words"), work, done, self.workspace.failed.emit
        )

    # --- where words are ------------------------------------------------------------------------

    def show_place(self, spans: tuple[Span, ...]) -> None:
        """Frame words in the articles, and bring the first of them into sight."""
        view = self.window.view
        marks = view.hit_marks()
        found = [place for span in spans for place in parts_of(view.columns, span)]
        for ref, start, end in found:
            marks.setdefault(ref, []).append((start, end, FRAME))
        view.extra_marks = marks
        view.apply_marks()
        if found:
            view.reveal(found[0][0])

    def forget_place(self) -> None:
        """Frame no words of a passage that is not read any more."""
        view = self.window.view
        marks = view.hit_marks()
        if marks != view.extra_marks:
            view.extra_marks = marks
            view.apply_marks()

    def tip(self, passage: Span, place: int) -> str:
        """Return what the others have in the place of a word, for a tooltip."""
        view = self.window.view
        articles = {column.article.number: column.article for column in view.columns}
        numbers = set(articles)
        for reading in (view.reading, *self.readings):
            if reading is None or not _numbers(reading) <= numbers:
                continue
            words = word_tip(reading, articles, passage, place)
            if words:
                return words
        return ""

    # --- all marks ------------------------------------------------------------------------------

    def mark_again(self) -> None:
        """Mark all anew when the comparison or what it is shown against is another."""
        self.name_all()
        if self.window.actions_[ALL].isChecked():
            self.mark_all(is_on=True)

    @property
    def base(self) -> int | None:
        """The article that all are marked against: the chosen one, else the leftmost."""
        view = self.window.view
        return view.against or (view.columns[0].article.number if view.columns else None)

    def name_all(self) -> None:
        """Say in the action against which article it marks."""
        words = self.tr("Mark all passages")
        if self.base is not None:
            words = self.tr("Mark all passages against {}").format(f"A{self.base}")
        self.window.actions_[ALL].setText(words)

    def give_up(self) -> None:
        """Switch the marks off when the reader cancels before they are there."""
        if ALL in self.jobs:
            self.window.actions_[ALL].setChecked(False)

    def mark_all(self, is_on: object) -> None:
        """Mark the words of every linked pair against one column, or only those being read again."""
        view = self.window.view
        against = self.base
        if not is_on or against is None:
            self.jobs.cancel(ALL)
            self._marked, self.readings = None, ()
            self.window.bar.show_all_marked("")
            view.show_wording(None)
            return
        wanted = self.workspace.shown, against
        if self._marked is not None and self._marked[0] is wanted[0] and self._marked[1] == against:
            return
        self._marked = wanted
        self.window.bar.show_all_marked(f"A{against}")
        project, comparison = self.workspace.project, self.workspace.shown

        def work(job: Job) -> Marked:
            return worded(project, comparison, against, job)

        label = self.tr("Marking all words against A{}").format(against)
        self.jobs.submit(LONG, ALL, label, work, self._show_all, self.workspace.failed.emit)

    def _show_all(self, found: object) -> None:
        assert isinstance(found, Marked)
        self.readings = found.readings
        self.window.view.show_wording(found.marks)


FRAME = MarkKind.CURRENT


class Marked(NamedTuple):
    """The readings of an article's passages, and the marks they make in every article."""

    readings: Sequence[Reading]
    marks: Mapping[Span, tuple[Run, ...]]


def told_why(project: Project, comparison: Comparison, link: Link) -> tuple[str, ...]:
    """Say in sentences why two passages are linked."""
    from desktop.comparing.why import why
    from desktop.window.why_words import why_sentences

    articles = {article.number: article for article in project.articles}
    return why_sentences(
        why(articles, comparison, link),
        link,
        articles,
        word_on(project.links, link),
        project.options.strictness,
    )


def worded(project: Project, comparison: Comparison, against: int, job: Job) -> Marked:
    """Word every linked passage of an article against the others."""
    from desktop.comparing.all_wording import all_readings
    from desktop.window.all_marks import all_marks
    from desktop.workspace.tasks import among

    articles = {article.number: article for article in project.columns}
    if against not in articles:
        return Marked((), {})
    found = all_readings(
        articles,
        among(comparison, articles),
        against,
        progress=job.report,
        is_cancelled=job.is_cancelled,
    )
    readings = tuple(found)
    return Marked(readings, all_marks(readings))


def parts_of(columns: Sequence[Column], span: Span) -> Iterator[tuple[PassageRef, int, int]]:
    """Yield what of a span lies in each passage, counted from where that begins.

    A run of the same words may go over several; a place without words is one in which others have some.
    """
    for place, column in enumerate(columns):
        if column.article.number == span.article:
            for index, passage in enumerate(column.article.passages):
                start, end = max(span.start, passage.start), min(span.end, passage.end)
                if start < end or start == end == span.start == span.end:
                    yield (place, index), start - passage.start, end - passage.start


def _numbers(reading: Reading) -> set[int]:
    spans = (reading.current, reading.base, *(each.span for each in reading.counterparts))
    return {span.article for span in spans}
