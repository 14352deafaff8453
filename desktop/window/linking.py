"""Links by a reader's hand: mark a passage or a part of it, go to another article, link."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.story.comparison import Span
from desktop.story.judging import has
from desktop.story.project import Project
from desktop.window.check_words import Drawn
from desktop.window.compare_view import CompareView
from desktop.window.link_drag import LinkDrag, part_of
from desktop.window.linked import PassageRef
from desktop.window.overrides import guarded


@guarded
class Linking(QObject):
    """Knows the end that is marked for linking, and joins it with another one."""

    link_drawn = Signal(object)
    """The Drawn."""
    mark_changed = Signal()
    refused = Signal(str)
    """A sentence that says why nothing was linked, or what to do first."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setObjectName("linking")
        self.view = view
        self.mark: Span | None = None
        self.drag = LinkDrag(view, self)
        self.drag.dropped.connect(self.join)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        view.installEventFilter(self)

    # --- which passage ------------------------------------------------------------------------------

    def focus(self) -> PassageRef | None:
        """Return the passage the reader is at; None in an empty cell of the synopsis."""
        if self.view.cell is not None:
            return None
        ref = self.view.focus_ref or self.view.current
        return ref if ref is not None and self.view.has(ref) else None

    def passage(self) -> Span | None:
        """Return the whole passage the reader is at."""
        ref = self.focus()
        return None if ref is None else self.view.span_of(ref)

    def end(self) -> Span | None:
        """Return the selected part of a passage, else the passage the reader is at; None with a word why."""
        selection = self.view.selection
        if selection is None or selection.is_empty:
            found = self.passage()
            if found is None:
                self.refused.emit(self.tr("Go to a passage first, or select a part of one."))
            return found
        found = part_of(self.view, selection)
        if found is None:
            self.refused.emit(self.tr("Select words of one passage only to link a part of it."))
        return found

    def name(self, span: Span) -> str:
        """Say which passage a span is, or is a part of."""
        if not has(self.view.project, span):
            return f"A{span.article}"
        from desktop.window.panel_builder import address_of, index_of

        article = self.view.project.article(span.article)
        address = address_of(article, span)
        passage = article.passages[index_of(article, span)]
        is_whole = (passage.start, passage.end) == (span.start, span.end)
        return address if is_whole else self.tr("a part of {}").format(address)

    # --- mark, go, link -----------------------------------------------------------------------------

    def mark_end(self) -> None:
        """Remember the passage in focus, or the selected part of it; the same again lets go of it."""
        span = self.end()
        if span is None:
            return
        if self.view.selection is not None:
            self.view.select(None)
        self._set_mark(None if span == self.mark else span)

    def let_go(self) -> None:
        """Forget what is marked."""
        if self.mark is not None:
            self._set_mark(None)

    def check_mark(self, project: Project) -> None:
        """Let go of what is marked if its article is gone from the project."""
        if self.mark is not None and not has(project, self.mark):
            self.let_go()

    def _set_mark(self, span: Span | None) -> None:
        self.mark = span
        self.drag.overlay.mark = span
        self.view.viewport().update()
        self.mark_changed.emit()

    def marked(self) -> Span | None:
        """Return what is marked, if it is still there; None with a word what to do."""
        if self.mark is None or not has(self.view.project, self.mark):
            self.let_go()
            self.refused.emit(
                self.tr("Mark a passage first (M), go to another article, then link them (L).")
            )
        return self.mark

    def draw(self) -> None:
        """Link the passage in focus, or the selected part of it, with the marked one."""
        marked = self.marked()
        end = None if marked is None else self.end()
        if marked is not None and end is not None:
            self.join(Drawn(marked, end))

    def join(self, drawn: Drawn) -> None:
        """Report two ends to be linked, unless they are of the same article."""
        if not (has(self.view.project, drawn.a) and has(self.view.project, drawn.b)):
            self.let_go()
            return
        if drawn.a.article == drawn.b.article:
            said = self.tr("{} and {} are of the same article: a link joins two articles.")
            self.refused.emit(said.format(self.name(drawn.a), self.name(drawn.b)))
            return
        self.let_go()
        if self.view.selection is not None:
            self.view.select(None)
        self.link_drawn.emit(drawn)

    # --- Qt -----------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Esc cancel a drag, then let go of the mark, before it means anything else."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or not (self.drag.is_active or self.mark is not None):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if self.drag.is_active:
                self.drag.cancel()
            else:
                self.let_go()
        return True
