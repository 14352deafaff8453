"""Articles side by side: what is shown of a story, and what is marked in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.story.article import Article
from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.copies import Texts
from desktop.story.joined import Joined
from desktop.story.project import Project
from desktop.window.column import Column
from desktop.window.folding import folds_of
from desktop.window.headers import header_text
from desktop.window.linked import PassageRef, passage_refs, ref_at
from desktop.window.marks import MarkKind, Run
from desktop.window.overrides import guarded
from desktop.window.reading_marks import among, conflict_runs, marked_runs, within
from desktop.window.selection import Selection
from desktop.window.stage_layout import LINKED, SYNOPSIS, StageLayout
from desktop.window.styles import styles
from desktop.window.text_block import TextBlock
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.window.notes.lane import NoteLane

__all__ = ["LINKED", "SYNOPSIS", "StageView"]


@guarded
class StageView(StageLayout):
    """Shows the columns of a story; it reads values and reports facts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.shows_everything = False
        """Whether no passage is folded."""
        self.joined: Joined | None = None
        """What was made of the links before they are shown; used only if it is of these."""
        self.chooses_columns = False
        """Whether the columns of the counterparts come into sight when they are found."""
        self.selection: Selection | None = None
        self.extra_marks: dict[PassageRef, list[Run]] = {}
        self.wording: Mapping[Span, tuple[Run, ...]] = {}
        """The marks of passages that are marked though they are not being read."""
        self.quoted: Mapping[Span, tuple[Run, ...]] = {}
        """The quotes in each passage, from its start, while their lane is shown."""
        self._marked: set[TextBlock] = set()
        self._closed: dict[int, Column] = {}
        """Columns that went, by article number, with the heights they were at."""
        self._left: tuple[Span | None, Span | None] = (None, None)
        """The passages the keyboard was at and that was read, when their column went."""

    # --- content --------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Show the columns of a project; what did not change keeps its place."""
        policy = Qt.ScrollBarPolicy  # before anything changes: it lays out what is shown until now
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if project.columns else policy.ScrollBarAlwaysOff
        )
        if project.identity != self.project.identity:
            self._closed, self._left = {}, (None, None)
        before = self._closed | {column.article.number: column for column in self.columns}
        keep = None if self.focus_ref is None else self.span_of(self.focus_ref)
        read = None if self.current is None else self.span_of(self.current)
        selected = None if self.selection is None else self.columns[self.selection.column].article
        self.project = project
        table = styles(self.zoom)
        self.columns = [
            before[article.number]
            if article.number in before and before[article.number].article == article
            else Column(article, table)
            for article in project.columns
        ]
        for column in self.columns:
            old = before.get(column.article.number)
            if old is not None and old is not column:
                column.take_place_of(old)
        self.dense = []
        self.refs = dict(passage_refs(self.columns))
        self._keep_closed(before, keep, read)
        # a passage that was split or joined is found by where it begins
        self.focus_ref = ref_at(self.columns, self.refs, keep) if keep is not None else None
        self.pointed = None
        self.selection = self._still_selected(selected)
        is_stale = self._drop_stale(read)
        self.linked.show_columns(self.columns)
        if self.made_notes is not None or (project.annotations and self.shows_overviews):
            self.notes.show_project(project)
        self.show_comparison(self.comparison)
        if is_stale:
            self.passage_activated.emit(None)
        self._come_back()

    @property
    def notes(self) -> NoteLane:
        """What a reader wrote beside the articles; nothing of it is loaded before there is something."""
        return self._make_notes() if self.made_notes is None else self.made_notes

    def _make_notes(self) -> NoteLane:
        from desktop.window.notes.lane import NoteLane

        self.made_notes = NoteLane(self)
        self.made_notes.show_project(self.project)
        return self.made_notes

    def show_second_frame(self) -> None:
        """Show what a reader wrote, too: in the first frame of a start it was a third of it."""
        if self.project.annotations and self.made_notes is None:
            self._make_notes()
        super().show_second_frame()

    def show_notes(self, project: Project) -> None:
        """Show other annotations in articles that are as they were."""
        self.project = project
        if project.annotations or self.made_notes is not None:
            self.notes.show_project(project)
            self.notes.repaint()

    def _still_selected(self, article: Article | None) -> Selection | None:
        """Return what is selected where its article is now; nothing if that is closed or another text."""
        if article is None or self.selection is None:
            return None
        for place, column in enumerate(self.columns):
            if column.article.number == article.number and has_same_places(column.article, article):
                return self.selection._replace(column=place)
        return None

    def _keep_closed(
        self, before: dict[int, Column], focus: Span | None, read: Span | None
    ) -> None:
        """Keep the columns that go, and the reader's place in them: closing can be undone."""
        shown = {column.article.number for column in self.columns}
        closed = {number: each for number, each in before.items() if number not in shown}
        self._closed = dict(list(closed.items())[-CLOSED_KEPT:])
        if any(span is not None and span not in self.refs for span in (focus, read)):
            self._left = (focus, read)

    def _come_back(self) -> None:
        """Return to the place that went with a column, if the reader is nowhere else."""
        focus, read = self._left
        spans = [span for span in self._left if span is not None]
        if not spans or any(span not in self.refs for span in spans):
            return
        self._left = (None, None)
        if self.focus_ref is not None or self.current is not None:
            return
        self.focus_ref = None if focus is None else self.refs[focus]
        if read is not None:
            self.current = self.refs[read]
            self.passage_activated.emit(read)
        self.refresh()

    def _drop_stale(self, read: Span | None) -> bool:
        """Forget the passage being read if the stage lost it or what it is shown against."""
        spans = {read} if self.reading is None else {read, self.reading.current, self.reading.base}
        spans.discard(None)
        is_stale = (read is not None and read not in self.refs) or any(
            span is not None and ref_at(self.columns, self.refs, span) is None for span in spans
        )
        self.reading = None if is_stale or self.reading is None else self._among(self.reading)
        self.current = None if is_stale or read is None else self.refs[read]
        return is_stale

    def _among(self, reading: Reading) -> Reading | None:
        return among(reading, self.refs, {column.article.number for column in self.columns})

    def show_texts(self, texts: Texts) -> None:
        """Say which columns have the same text, and count it once."""
        self.texts = texts
        self._margins = None
        self.synopsis.show_texts(texts)
        if self.columns:
            self._show_headers()
            self.refresh()

    def _show_headers(self) -> None:
        reasons = dict(self.comparison.not_compared)
        self.headers = [
            header_text(column.article, reasons.get(column.article.number), self.texts)
            for column in self.columns
        ]

    def show_comparison(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._margins = None
        self._show_headers()
        self.linked.show_links(comparison, self.joined, self.refs)
        self.partners = self.linked.partners
        conflicts = conflict_runs(comparison.conflicts)
        self.conflict_refs = frozenset(
            ref
            for span, ref in (self.refs.items() if conflicts else ())
            if within(conflicts.get(span.article, ()), span.start, span.end)
        )
        self._show_folds()
        self._show_rows()
        self.relayout()
        self.apply_marks()

    def _show_folds(self) -> None:
        """Find what to fold; what takes part in a link stays open."""
        for place, column in enumerate(self.columns):
            linked = {ref[1] for ref in self.partners if ref[0] == place}
            folds = folds_of(column.article, linked.__contains__)
            column.folds = {index: fold for fold in folds for index in range(fold.start, fold.end)}
            column.unfolds_all = self.shows_everything

    def _show_rows(self) -> None:
        if self.mode != SYNOPSIS:
            return
        if not self.dense:
            table = styles(self.zoom, dense=True)
            self.dense = [Column(column.article, table) for column in self.columns]
        self.synopsis.show(self.dense, self.comparison)

    def show_reading(self, reading: Reading | None) -> None:
        """Mark the words of a reading and bring its passages level."""
        self.reading = reading = None if reading is None else self._among(reading)
        self.current = None if reading is None else self.refs.get(reading.current)
        if reading is not None and self.chooses_columns:
            self.show_counterparts()
        self.chooses_columns = False
        self.apply_marks()
        if reading is not None and self.current is not None:
            self._level(reading)
        self.show_empty_boxes()
        self.refresh()

    def show_theme(self, theme: Theme) -> None:
        self.painter.theme = theme
        self.repaint_all()

    def set_layers(self, shown: frozenset[MarkKind]) -> None:
        """Show these kinds of marks; the text does not move."""
        self.painter.shown = shown | ALWAYS
        self.painter.overviews.shows_conflicts = MarkKind.CONFLICT in shown
        self.repaint_all()

    def show_margins(self, *, shown: bool) -> None:
        """Show or hide the statement of each passage and in how many texts it stands."""
        if shown != self.has_margins:
            self.has_margins = shown
            self.refresh()

    def show_note_marks(self, *, shown: bool) -> None:
        """Show or hide what a reader wrote beside the articles; the text does not move."""
        if shown != self.has_note_marks:
            self.has_note_marks = shown
            self.refresh()

    def set_message(self, message: str) -> None:
        """Say something on an empty stage."""
        self.message = message
        self.refresh()

    def set_mode(self, mode: str) -> None:
        if mode != self.mode:
            self.mode = mode
            self._show_rows()
            self.relayout()
            self.apply_marks()
            if self.reading is not None and self.current is not None:
                self._level(self.reading)
            elif self.focus_ref is not None:
                self.reveal(self.focus_ref)
            self.refresh()

    def set_zoom(self, zoom: float) -> None:
        if zoom != self.zoom:
            self.zoom = zoom
            self.relayout()
            self.apply_marks()

    def set_against(self, number: int | None) -> None:
        """Show the other columns against one article, None = against the passage being read."""
        self.against = number
        if self.current is not None:
            self.passage_activated.emit(self.span_of(self.current))
        self.refresh()

    # --- folding --------------------------------------------------------------------------------

    def set_fold(self, ref: PassageRef, *, is_open: bool) -> None:
        """Open or close the run that a passage can be folded into; the reading line keeps its place."""
        column = self.columns[ref[0]]
        fold = column.folds.get(ref[1])
        if fold is None or column.unfolds_all or (fold.start in column.opened) is is_open:
            return
        column.opened ^= {fold.start}
        self._fold_anew()

    def unfold_all(self, *, shown: bool) -> None:
        """Show every passage as it is, or fold again what is no part of the account."""
        self.shows_everything = shown
        for column in self.columns:
            column.unfolds_all = shown
        self._fold_anew()

    def _fold_anew(self) -> None:
        line = self.linked.line
        placed = [column for column in self.columns if column.is_placed]
        positions = [column.position(line) for column in placed]
        for column, position in zip(placed, positions, strict=True):
            column.refold()
            if column.offset != 0:
                column.return_to(position, line)
        self.linked.rebase()
        self.refresh()

    # --- marks ----------------------------------------------------------------------------------

    def apply_marks(self) -> None:
        """Give every passage its marks: wording, conflicts, selection, search hits."""
        columns = self.active_columns
        marked: set[TextBlock] = set()
        changed: set[TextBlock] = set()
        for ref, runs in marked_runs(self).items():
            block = columns[ref[0]].blocks[ref[1]]
            if block.set_runs(runs):
                changed.add(block)
            marked.add(block)
        for block in self._marked:
            if block not in marked and block.set_runs(()):
                changed.add(block)
        self._marked = marked
        self._repaint_blocks(changed)

    def _repaint_blocks(self, changed: set[TextBlock]) -> None:
        """Paint the columns anew in which a passage in sight has other marks."""
        if changed:
            self.painter.strips.trim()
        touched = set()
        for place in self.scene.placed:
            place.block.prepare()
            if place.block in changed:
                touched.add(place.column)
        self.repaint_columns(touched)

    def repaint_columns(self, touched: set[int]) -> None:
        """Paint the words of some columns anew; of a table, all."""
        if self.mode != LINKED:
            self.repaint_all()
        elif touched:
            self.painter.strips.forget(touched)
            self._update_text()


CLOSED_KEPT = 4
"""Closed columns that keep their place: laid out they are large, and few are reopened."""
ALWAYS = frozenset({MarkKind.SELECTION, MarkKind.FOUND, MarkKind.FOUND_CURRENT, MarkKind.CURRENT})


def has_same_places(one: Article, other: Article) -> bool:
    """Tell whether passages begin and end at the same places of the same text."""
    if one.text != other.text or len(one.passages) != len(other.passages):
        return False
    pairs = zip(one.passages, other.passages, strict=True)
    return all(a[:2] == b[:2] for a, b in pairs)
