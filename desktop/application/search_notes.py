"""Notes on all that was found: the coder asks once, and what it was told goes to each place in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, Signal

from desktop.storing.clock import now_utc
from desktop.story.annotating import annotate_each
from desktop.story.annotation import Annotation

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.story.comparison import Span
    from desktop.story.project import Project
    from desktop.window.notes.coder import Coder, Subject


class Draft(NamedTuple):
    """What the reader said so far: codes, names of codes that are yet to be made, colour, comment."""

    codes: tuple[int, ...] = ()
    names: tuple[str, ...] = ()
    colour: str = ""
    comment: str = ""


class SearchNotes(QObject):
    """Opens the coder on many places; nothing is written before it closes."""

    noted = Signal(int)
    """How many places got a note."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("searchNotes")
        self.session, self.window = session, session.window
        self.spans: tuple[Span, ...] = ()
        self.draft = Draft()
        self._coder: Coder | None = None
        self.window.theme_changed.connect(self._show_theme)
        self.window.closing.connect(self._close)
        session.workspace.leaving.connect(self._forget)

    @property
    def coder(self) -> Coder:
        """A coder of its own: that of the articles writes at once."""
        if self._coder is None:
            from desktop.window.notes.coder import Coder

            self._coder = made = Coder(self.window.theme, self.window)
            made.setObjectName("search_coder")
            made.code_chosen.connect(self._choose_code)
            made.code_named.connect(self._name_code)
            made.colour_chosen.connect(self._choose_colour)
            made.comment_written.connect(self._write_comment)
            made.codebook_requested.connect(self.window.actions_["codebook"].trigger)
            made.closed.connect(self._keep)
        return self._coder

    def ask(self, spans: tuple[Span, ...], box: QRect) -> None:
        """Ask what is to be noted on each of some places, beside a box in global px."""
        self._close()
        self.spans, self.draft = spans, Draft()
        self.coder.open_beside(box, self._subject())

    def _subject(self) -> Subject:
        from desktop.window.notes.coder import Subject

        recent = self.session.notes.recent
        count = len(self.spans)
        title = self.tr("New notes on {} places, made when this closes").format(count)
        if count == 1:
            title = self.tr("New note on 1 place, made when this closes")
        if self.draft.names:
            new = ", ".join(self.draft.names)
            title = self.tr("{} · new code: {}").format(title, new)
        codes, _, colour, comment = self.draft
        rest = (codes, colour, comment, recent.barred)
        return Subject(title, (), 0, recent.codes, recent.slots, *rest)

    def _take(self, draft: Draft) -> None:
        self.draft = draft
        self.coder.show_subject(self._subject())

    def _choose_code(self, code: int) -> None:
        codes = self.draft.codes
        rest = tuple(each for each in codes if each != code)
        self._take(self.draft._replace(codes=(*codes, code) if rest == codes else rest))

    def _name_code(self, typed: str) -> None:
        names = self.draft.names
        rest = tuple(each for each in names if each != typed)
        self._take(self.draft._replace(names=(*names, typed) if rest == names else rest))

    def _choose_colour(self, colour: str) -> None:
        self._take(self.draft._replace(colour=colour))

    def _write_comment(self, comment: str) -> None:
        self._take(self.draft._replace(comment=comment))

    def _keep(self) -> None:
        """Write what was said as one step; nothing if nothing was."""
        draft, self.draft = self.draft, Draft()
        if draft == Draft():
            return
        spans, by, at = self.spans, self.session.settings.reader, now_utc()

        def change(project: Project) -> Project:
            from desktop.story.code_seeking import make_code

            codes = draft.codes
            for name in draft.names:
                project, code = make_code(project, name)
                codes = (*codes, code)
            new = Annotation(0, (), codes, draft.colour, draft.comment, by=by, made=at)
            return annotate_each(project, spans, new)

        before = self.session.workspace.project
        label = self.tr("Notes on {} places").format(len(spans))
        self.session.workspace.edit(label, change)
        if self.session.workspace.project is not before:
            self.noted.emit(len(spans))

    def _forget(self) -> None:
        """Let go of what was said: the places are of a project that goes."""
        self.draft = Draft()
        if self._coder is not None:
            self._coder.close_anyway()

    def _close(self) -> None:
        if self._coder is not None:
            self._coder.close_up()

    def _show_theme(self) -> None:
        if self._coder is not None:
            self._coder.show_theme(self.window.theme)
