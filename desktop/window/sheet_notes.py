"""The annotations a reader made in the one article that is shown, prepared for painting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from desktop.window.codebook.by_article import ByArticle
from desktop.window.notes.drawing import Drawn, draw
from desktop.window.notes.painting import paint_notes
from desktop.window.notes.runs import Look, NoteRun, Places, look_of, runs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPainter, QTextLayout

    from desktop.story.annotation import Annotation
    from desktop.story.article import Article
    from desktop.story.project import Project
    from desktop.window.column import Column
    from desktop.window.theme import Theme

MOST_TOLD = 4
"""Annotations that a tooltip tells of."""


class SheetNotes:
    """Knows the runs of each passage; what is painted is made for the passages in sight."""

    def __init__(self) -> None:
        self.project: Project | None = None
        self.reader = ""
        self.is_shown = True
        self.current = 0
        self.by_article = ByArticle()
        self._article: Article | None = None
        self._own: tuple[Annotation, ...] = ()
        self._looks: dict[int, Look] = {}
        self._places = Places(())
        self._drawn: dict[int, tuple[QTextLayout, Drawn]] = {}

    def show_article(self, article: Article | None) -> None:
        self._article = article
        self._gather()

    def show_project(self, project: Project, reader: str) -> bool:
        """Take other annotations or codes; tell if there can be others to show."""
        before, same = self.project, self.reader == reader
        self.project, self.reader = project, reader
        if (
            same
            and before is not None
            and before.annotations is project.annotations
            and before.codes is project.codes
        ):
            return False
        self._gather()
        return True

    def show_current(self, number: int) -> bool:
        """Let an annotation stand out; tell if that changes anything."""
        number = number if any(each.number == number for each in self._own) else 0
        if number == self.current:
            return False
        self.current = number
        self._drawn = {}
        return True

    def _gather(self) -> None:
        self._drawn, self._own, self._places, self._looks = {}, (), Places(()), {}
        article, project = self._article, self.project
        if article is None or project is None:
            return
        self.by_article.show(project.annotations)
        here = self.by_article.of(article.number)
        self._own = tuple(each for each in here if each.is_of(self.reader))
        codes = {code.number: code for code in project.codes}
        self._looks = {each.number: look_of(each, codes) for each in self._own}
        places = [
            (span.start, span.end, each.number)
            for each in self._own
            for span in each.spans
            if span.article == article.number and span.end
        ]
        self._places = Places(places)
        if self.current not in self._looks:
            self.current = 0

    def runs(self, index: int) -> tuple[NoteRun, ...]:
        """Return the parts of annotations in a passage, in code points from its start."""
        if self._article is None:
            return ()
        passage = self._article.passages[index]
        places = self._places.within(passage.start, passage.end)
        return runs_of(places, self._looks, passage.start, passage.end)

    def prepare(self, column: Column, seen: Iterable[int]) -> None:
        """Make what is painted of the passages in sight; their texts are laid out."""
        seen = list(seen)
        self._drawn = {index: kept for index, kept in self._drawn.items() if index in seen}
        for index in seen:
            block = column.blocks[index]
            if not block.is_ready:
                continue
            layout = block.ensure()
            kept = self._drawn.get(index)
            if kept is None or kept[0] is not layout:
                self._drawn[index] = (layout, draw(block, self.runs(index), self.current))

    def paint(
        self, painter: QPainter, index: int, origin: QPointF, theme: Theme, clip: QRectF
    ) -> None:
        """Paint what was prepared of a passage; its words go over it."""
        kept = self._drawn.get(index)
        if kept is not None and self.is_shown:
            paint_notes(painter, kept[1], origin, theme, clip)

    def at(self, point: int) -> tuple[Annotation, ...]:
        """Return the annotations on a code point of the article, the innermost first."""
        found = []
        for each in self._own:
            sizes = [
                span.end - span.start
                for span in each.spans
                if self._article is not None
                and span.article == self._article.number
                and span.start <= point < span.end
            ]
            if sizes:
                found.append((min(sizes), -each.number, each))
        return tuple(each for _, _, each in sorted(found, key=lambda one: one[:2]))

    def told(self, index: int) -> str:
        """Say the annotations of a passage, "" if there are none."""
        if self.project is None:
            return ""
        from desktop.story.codebook import paths
        from desktop.window.notes.note_words import note_told

        names = paths(self.project)
        numbers = dict.fromkeys(run.number for run in self.runs(index))
        notes = [each for each in self._own if each.number in numbers]
        return "; ".join(note_told(note, names) for note in notes)

    def tip(self, notes: Sequence[Annotation]) -> str:
        """Say what some annotations are."""
        if not notes or self.project is None or self._article is None:
            return ""
        from desktop.window.notes.note_words import note_tip

        here = self._article.number
        return "\n".join(note_tip(self.project, note, here) for note in notes[:MOST_TOLD])
