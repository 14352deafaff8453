"""Reading, walking, finding and selecting in the articles, without regard to how it is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from desktop.story.addresses import Address
from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.project import Project
from desktop.window.finding_view import FindingView
from desktop.window.headers import outlet_label
from desktop.window.linked import PassageRef, ref_at
from desktop.window.marks import MarkKind, Run
from desktop.window.navigation import next_anywhere, next_in_column
from desktop.window.overrides import guarded
from desktop.window.reading_marks import reading_marks, within
from desktop.window.selection import Caret, Selection, all_of, selected_text, source_line
from desktop.window.silence import silence_of, stands_alone
from desktop.window.stage_layout import LINKED
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.window.check_words import Empty

DIFFERENT = frozenset({MarkKind.DIFFERS, MarkKind.ONLY, MarkKind.CONFLICT})


@guarded
class ReadingView(FindingView):
    """A stage with a passage being read, words that are looked for, and a selection."""

    selection_changed = Signal()
    content_changed = Signal()
    """Other articles, or other counterparts."""
    quote_reached = Signal(object)
    """The Span of a quote that the reader went to by its address."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.hunk = -1
        self.leap = 0
        self.strip: QWidget | None = None
        """The overview strip that the keyboard can be at, once it is made."""
        self.quote_places: Mapping[int, Span] = {}
        """Where the quotes of the columns are, by their numbers."""

    def show_project(self, project: Project) -> None:
        """Show the columns of a project."""
        self.hunk = -1
        self.leap = 0
        super().show_project(project)

    def show_comparison(self, comparison: Comparison) -> None:
        super().show_comparison(comparison)
        self.content_changed.emit()

    # --- reading --------------------------------------------------------------------------------

    def activate(self, ref: PassageRef, *, by_mouse: bool = False) -> None:
        """Read a passage: the counterparts follow when they are found.

        Under the mouse the columns stay where they are; from elsewhere those of the counterparts come.
        """
        if not self.has(ref):
            return
        self.set_fold(ref, is_open=True)
        self.focus_ref = ref
        self.current = ref
        self.hunk = -1
        self.chooses_columns = not by_mouse
        self.focus_moved.emit(ref)
        self.passage_activated.emit(self.span_of(ref))

    def read_span(self, span: Span) -> None:
        """Read the passage of a span, if it is among the columns."""
        ref = self.refs.get(span)
        if ref is not None:
            self.reveal(ref)
            self.activate(ref)

    def activate_focused(self) -> None:
        if self.focus_ref is not None and not self.toggle_fold(self.focus_ref):
            self.activate(self.focus_ref)

    def toggle_fold(self, ref: PassageRef) -> bool:
        """Open a line that stands for several passages, or close it again; False if it is none."""
        column = self.columns[ref[0]]
        fold = column.folds.get(ref[1])
        if fold is None or column.unfolds_all or self.mode != LINKED or ref[1] != fold.start:
            return False
        self.set_fold(ref, is_open=fold.start not in column.opened)
        return True

    def release(self) -> None:
        """Let go of selection and search hits, then of the passage being read."""
        if self.selection is not None:
            self.select(None)
        elif self.current is not None:
            self.current = None
            self.hunk = -1
            self.extra_marks = self.hit_marks()
            self.passage_activated.emit(None)

    def show_reading(self, reading: Reading | None) -> None:
        super().show_reading(reading)
        if self.leap and reading is not None:
            hunks = self.hunks()
            self.go_to_hunk(0 if self.leap > 0 else len(hunks) - 1)
        self.leap = 0

    def show_wording(self, marks: Mapping[Span, tuple[Run, ...]] | None) -> None:
        """Mark passages that are not being read too, in code points of their articles; None ends it."""
        self.wording = {} if marks is None else marks
        self.apply_marks()
        self.refresh()

    def go_to(self, address: Address) -> bool:
        """Jump to an address and read there; False if nothing has it."""
        ref = self.ref_of(address)
        if ref is None:
            return False
        self.set_fold(ref, is_open=True)
        self.reveal(ref)
        self.activate(ref)
        if address.quote:
            self.quote_reached.emit(self.quote_places[address.quote])
        return True

    def against_focused(self) -> int | None:
        """Return the article to show the others against: the focused one, None to let go of it."""
        if self.focus_ref is None:
            return None
        number = self.columns[self.focus_ref[0]].article.number
        return None if number == self.against else number

    def empty_places(self) -> tuple[Empty, ...]:
        """Return where the passage in focus has no counterpart: the articles to look through."""
        ref = self.focus_ref or self.current
        if ref is None:
            return ()
        span = self.span_of(ref)
        filled = {self.columns[each[0]].article.number for each in self.partners.get(ref, ())}
        filled.add(span.article)
        numbers = (column.article.number for column in self.columns)
        from desktop.window.check_words import Empty

        return tuple(Empty(span, number) for number in numbers if number not in filled)

    # --- places ---------------------------------------------------------------------------------

    def ref_of(self, address: Address) -> PassageRef | None:
        """Return the passage an address names, the first of an article or a statement."""
        if address.quote:
            span = self.quote_places.get(address.quote)
            return None if span is None else ref_at(self.columns, self.refs, span)
        if address.statement:
            for statement in self.comparison.statements:
                if statement.number == address.statement:
                    found = (ref_at(self.columns, self.refs, s) for s in statement.passages)
                    return min((ref for ref in found if ref is not None), default=None)
            return None
        for index, column in enumerate(self.columns):
            if column.article.number == address.article:
                passage = max(address.passage - 1, 0)
                return (index, passage) if passage < len(column.blocks) else None
        return None

    def describe(self, ref: PassageRef) -> str:
        """Say in words what a passage is and in how many places it has counterparts."""
        from desktop.window.cell_words import describe

        is_folded = self.mode == LINKED and self.columns[ref[0]].fold_at(ref[1]) is not None
        return f"{describe(self, ref)}, {self.tr('folded')}" if is_folded else describe(self, ref)

    # --- walking --------------------------------------------------------------------------------

    def walked_from(self) -> PassageRef | None:
        """Return where an arrow key goes on: the focus, or the reading line if that was scrolled away."""
        ref = self.focus_ref
        if ref is None or self.mode != LINKED or not self.stage.columns or self.is_near(ref):
            return self.start_ref()
        shown = self.stage.column(ref[0]) is not None
        lead = self.linked.lead
        if not shown and self.stage.column(lead) is None:
            lead = self.stage.columns[0].column
        place = ref[0] if shown else lead
        column = self.columns[place]
        index = column.position(self.linked.line)[0]
        fold = column.fold_at(index)
        return (place, index if fold is None else fold.start)

    def is_near(self, ref: PassageRef) -> bool:
        """Tell whether any of a passage is in sight of the linked columns."""
        column, index = self.columns[ref[0]], ref[1]
        if self.stage.column(ref[0]) is None:
            return False
        top = column.stack.top(index) - column.offset
        return top < self.linked.room and top + max(column.stack.height_of(index), 1.0) > 0

    def move_focus(self, ref: PassageRef | None) -> None:
        if ref is None or not self.has(ref):
            return
        self.focus_ref = ref
        self.setFocus()
        self.show_ring(shown=True)
        self.reveal(ref)
        self.focus_moved.emit(ref)

    def next_passage(self, direction: int) -> None:
        start = self.walked_from()
        if self.focus_ref is None or start != self.focus_ref:
            self.move_focus(start)
            return
        count = len(self.columns[self.focus_ref[0]].blocks)
        self.move_focus(next_in_column(self.focus_ref, count, direction, self.is_stop))

    def is_stop(self, ref: PassageRef) -> bool:
        """Tell whether walking stops at a passage: a folded line is one stop."""
        return self.mode != LINKED or not self.columns[ref[0]].is_hidden(ref[1])

    def next_column(self, direction: int) -> tuple[PassageRef, PassageRef] | None:
        """Go to the counterpart in the next column, a doubtful one that is shown, or what is level.

        Return from where and where to, if the two are not linked.
        """
        start = self.walked_from()
        if start is None:
            return None
        column = start[0] + direction
        if not 0 <= column < len(self.columns) or not self.columns[column].blocks:
            return None
        partners = sorted(ref for ref in self.partners.get(start, ()) if ref[0] == column)
        linked = partners or [ref for ref in self.doubtful(start) if ref[0] == column]
        self.show_column(column)
        target = linked[0] if linked else (column, self.level_with(start, column))
        self.move_focus(target)
        return None if linked else (start, target)

    def doubtful(self, ref: PassageRef) -> list[PassageRef]:
        """Return what the passage being read has for counterparts, the unsure ones among them."""
        if self.reading is None or ref != self.current:
            return []
        found = (ref_at(self.columns, self.refs, c.span) for c in self.reading.counterparts)
        return [each for each in found if each is not None]

    def level_with(self, ref: PassageRef, column: int) -> int:
        """Return the passage of a column that stands at the first line of another column's one."""
        own = next((p for p in self.scene.placed if (p.column, p.index) == ref), None)
        top = own.y + 1 if own else self.scene.top
        level = self.scene.nearest(column, QPointF(0, top))
        return 0 if level is None else level.index

    def next_single(self, direction: int) -> None:
        """Go to the next passage that was found in one article only."""
        silence = silence_of(self.columns, self.comparison)
        counts = [len(column.blocks) for column in self.columns]
        self.move_focus(
            next_anywhere(
                self.start_ref(),
                counts,
                direction,
                lambda ref: stands_alone(self, ref, silence),
            )
        )

    def hunks(self) -> list[Run]:
        """Return the differing runs of the passage being read, counted from its start."""
        if self.reading is None or self.current is None:
            return []
        span = self.span_of(self.current)
        runs = reading_marks(self.reading).get(span, ())
        return [run for run in within(runs, span.start, span.end) if run[2] in DIFFERENT]

    def next_difference(self, direction: int) -> None:
        """Go to the next differing words; after a passage's last, to the next passage with some."""
        hunks = self.hunks()
        target = self.hunk + direction if self.hunk >= 0 or direction > 0 else -1
        if hunks and 0 <= target < len(hunks):
            self.go_to_hunk(target)
            return
        start = self.current or self.start_ref()
        if start is None:
            return
        counts = [len(column.blocks) for column in self.columns]
        ref = next_anywhere(start, counts, direction, lambda found: bool(self.partners.get(found)))
        if ref is not None:
            self.leap = direction
            self.reveal(ref)
            self.activate(ref)

    def go_to_hunk(self, index: int) -> None:
        hunks = self.hunks()
        self.hunk = index if 0 <= index < len(hunks) else -1
        self.extra_marks = self.hit_marks()
        if self.hunk >= 0 and self.current is not None:
            start, end, _ = hunks[self.hunk]
            self.extra_marks.setdefault(self.current, []).append((start, end, MarkKind.CURRENT))
        self.apply_marks()

    # --- selecting ------------------------------------------------------------------------------

    def select(self, selection: Selection | None) -> None:
        self.selection = selection
        self.apply_marks()
        self.selection_changed.emit()

    def select_all(self) -> None:
        """Select the whole article the reader is in."""
        start = self.start_ref()
        if start is not None:
            self.select(all_of(start[0], self._texts(start[0])))

    def copied(self, *, with_source: bool) -> str:
        """Return the selection, else the passage the reader is on; empty if there is neither."""
        selection = self.selection
        if (selection is None or selection.is_empty) and self.focus_ref is not None:
            column, index = self.focus_ref
            end = Caret(index, len(self._texts(column)[index]))
            selection = Selection(column, Caret(index, 0), end)
        if selection is None or selection.is_empty:
            return ""
        article = self.columns[selection.column].article
        text = selected_text(article, selection)
        if not with_source:
            return text
        return f"{text}\n{source_line(article, selection, outlet_label(article))}"

    def _texts(self, column: int) -> list[str]:
        return [block.text for block in self.columns[column].blocks]
