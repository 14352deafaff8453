"""From a note to its words: the story, the column and the passage, wherever they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.annotating import annotation_of
from desktop.story.annotation import About, Annotation
from desktop.story.comparison import Span
from desktop.story.project import add_articles
from desktop.story.stories import stories_with
from desktop.window.announcing import announce
from desktop.window.linked import ref_at
from desktop.window.pages import CODE, READ

if TYPE_CHECKING:
    from desktop.application.session import Session


class NoteJumps(QObject):
    """Leads to the words of notes, and says so where there are none."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self._last = (0, 0)
        """The note that was gone to last, and which of its places."""

    def jump(self, number: int) -> None:
        """Read the words of a note; the column of their article opens if it is closed."""
        note = annotation_of(self.workspace.project, number)
        if note is None:
            return
        if note.about is About.STORY:
            self.session.stories.open(note.of)
        span = self._next_place(note)
        if span is None:
            self._tell_nowhere(note)
        elif self._show_column(span.article):
            self._read(note, span)

    def _next_place(self, note: Annotation) -> Span | None:
        """Return the first place of a note, or the next one if the reader is at that already."""
        spans = note.spans
        place = 0
        if self.session.notes.number == note.number == self._last[0] and spans:
            place = (self._last[1] + 1) % len(spans)
        self._last = note.number, place
        return spans[place] if spans else None

    def read_alone(self, note: Annotation) -> bool:
        """Go to the words on the page of one article alone; False unless that page is shown and has them."""
        pages = self.window.pages
        span = next(iter(note.spans), None)
        if (
            pages.shown != CODE
            or span is None
            or note.is_memo
            or not pages.code.go_to(span.article)
        ):
            return False
        from desktop.window.panel_builder import index_of

        article = self.workspace.project.article(span.article)
        pages.code.sheet.reveal(index_of(article, span))
        self.session.notes.go_to(note.number)
        return True

    def _tell_nowhere(self, note: Annotation) -> None:
        if note.has_orphan:
            words = self.tr("{} has no place: its words are not in the article any more.")
            self.tell(words.format(note.address))
        elif note.about in (About.CODE, About.PROJECT):
            self.tell(self.tr("{} is a memo; F2 edits it.").format(note.address))

    def _show_column(self, article: int) -> bool:
        """Open the column of an article, and its story; say so if it is in none."""
        project = self.workspace.project
        if article not in project.story.articles:
            stories = stories_with(project, article)
            if not stories:
                words = self.tr("A{} is in no story. The library (Ctrl+3) puts it into one.")
                self.tell(words.format(article))
                return False
            self.session.stories.open(stories[0].number)
        project = self.workspace.project
        if article not in project.story.columns:
            label = self.tr("Reopen A{}").format(article)
            shown = (project.article(article),)
            self.workspace.edit(label, partial(add_articles, articles=shown))
        if not self.window.pages.is_reading:
            self.window.pages.show(READ, takes_focus=False)
        return True

    def _read(self, note: Annotation, span: Span) -> None:
        view = self.window.view
        if span.end == 0:
            from desktop.story.addresses import Address

            view.go_to(Address(article=span.article))
            return
        ref = ref_at(view.columns, view.refs, span)
        if ref is None:
            self.tell(self.tr("The words of {} are not shown.").format(note.address))
            return
        view.show_column(ref[0])
        view.read_span(view.span_of(ref))
        self.session.notes.go_to(note.number)

    def tell(self, sentence: str) -> None:
        self.window.status.show_place(sentence)
        announce(self.window.view, sentence)
