"""Words that are looked for in the articles: typed ones, or those of a query, framed and walked through."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.story.comparison import Span
from desktop.window.counts import counted
from desktop.window.finding import Hit, find_all, hits_at
from desktop.window.linked import PassageRef
from desktop.window.marks import MarkKind, Run
from desktop.window.table_stage import TableStage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.story.project import Project
    from desktop.window.theme import Theme


class FindingView(TableStage):
    """A stage with frames around words that are looked for, one of them the current one."""

    hit_reached = Signal()
    """Another hit is the current one, by a click beside an overview."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.query = ("", False)
        """What was typed, and whether capitals matter."""
        self.spans: tuple[Span, ...] | None = None
        """Where a query found its words; None: they are found as they were typed."""
        self._from: PassageRef | None = None
        """Where the reader was before words were typed: each of their letters is looked for from there."""
        self._went: PassageRef | None = None
        """Where finding took the reader last."""

    def show_project(self, project: Project) -> None:
        """Show the columns of a project; words that were being looked for are found anew."""
        current = self.hit_span
        self.hits, self.hit, self.extra_marks = [], -1, {}
        super().show_project(project)
        if self.query[0]:
            self.hits = self._found()
            self.hit = -1 if current is None else self._nearest(current)
            self.extra_marks = self.hit_marks()
            self.apply_marks()

    # --- looking for ----------------------------------------------------------------------------

    def find_words(self, query: str, *, match_case: bool) -> None:
        """Find words in all columns and go to the first hit at or after the focus."""
        self.query, self.spans = (query, match_case), None
        self.hits = self._found()
        self.hit = self._nearest(None)
        self._show_hit()

    def show_found(self, query: str, spans: Sequence[Span], current: Span | None = None) -> None:
        """Frame what a query found, and go to the hit at `current`; without one, stay at that before."""
        before = self.hit_span if self.query[0] == query else None
        self.frame_found(query, spans)
        self.hit = self._nearest(current or before)
        if current is None and before is not None and before == self.hit_span:
            self.show_marks()
        else:
            self._show_hit()

    def frame_found(self, query: str, spans: Sequence[Span]) -> None:
        """Frame what a query found, and go nowhere."""
        self.query, self.spans = (query, False), tuple(spans)
        self.hits, self.hit = self._found(), -1
        self.show_marks()

    def _found(self) -> list[Hit]:
        query, match_case = self.query
        articles = [column.article for column in self.columns]
        if self.spans is not None:
            return hits_at(articles, self.spans)
        return find_all(articles, query, match_case=match_case)

    def _nearest(self, span: Span | None) -> int:
        """Return the hit at a place, else the first after it in its article, else after the focus."""
        if not self.hits:
            return -1
        numbers = [column.article.number for column in self.columns]
        if span is not None and span.article in numbers:
            column = numbers.index(span.article)
            passages = self.columns[column].article.passages
            index = bisect_left(passages, span.start + 1, key=lambda each: each.start) - 1
            start = span.start - passages[max(index, 0)].start
            wanted = (column, max(index, 0), max(start, 0))
        else:
            if self.focus_ref is None or self.focus_ref != self._went:
                self._from = self.start_ref()
            wanted = (*(self._from or (0, 0)), 0)
        later = (at for at, hit in enumerate(self.hits) if hit[:3] >= wanted)
        return next(later, 0)

    def start_ref(self) -> PassageRef | None:
        """Return where walking begins: the focus, else the first passage in sight."""
        if self.focus_ref is not None:
            return self.focus_ref
        return min(
            (
                (place.column, place.index)
                for place in self.scene.placed
                if place.y >= self.scene.top
            ),
            default=(0, 0) if self.columns and self.columns[0].blocks else None,
        )

    # --- walking --------------------------------------------------------------------------------

    def find_next(self, direction: int) -> None:
        if self.hits:
            start = self.hit if self.hit >= 0 or direction > 0 else 0
            self.go_to_hit((start + direction) % len(self.hits))

    def go_to_hit(self, hit: int) -> None:
        self.hit = hit
        self._show_hit()

    def _show_hit(self) -> None:
        self.show_marks()
        if self.hit >= 0:
            found = self.hits[self.hit]
            self.focus_ref = self._went = (found.column, found.index)
            self.set_fold(self.focus_ref, is_open=True)
            self.reveal(self.focus_ref)
            self.focus_moved.emit(self.focus_ref)
            self.apply_marks()

    def show_marks(self) -> None:
        """Frame the hits, in the text and in the overviews."""
        self.extra_marks = self.hit_marks()
        self.apply_marks()
        self.refresh()

    # --- what was found -------------------------------------------------------------------------

    def hit_marks(self) -> dict[PassageRef, list[Run]]:
        found: dict[PassageRef, list[Run]] = {}
        for index, hit in enumerate(self.hits):
            kind = MarkKind.FOUND_CURRENT if index == self.hit else MarkKind.FOUND
            found.setdefault((hit.column, hit.index), []).append((hit.start, hit.end, kind))
        return found

    @property
    def hit_span(self) -> Span | None:
        """The place of the current hit in its article."""
        if not 0 <= self.hit < len(self.hits):
            return None
        column, index, start, end = self.hits[self.hit]
        article = self.columns[column].article
        base = article.passages[index].start
        return Span(article.number, base + start, base + end)

    @property
    def hit_articles(self) -> int:
        return len({hit.column for hit in self.hits})

    @property
    def hit_texts(self) -> int:
        """In how many texts something was found: copies are one."""
        numbers = {self.columns[hit.column].article.number for hit in self.hits}
        return counted(numbers, self.texts).texts
