"""Drag an end of the annotation the reader is at to where its words begin or end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from desktop.story.annotating import move_anchor
from desktop.story.comparison import Span
from desktop.story.places import overlap
from desktop.window.notes.ends import dragged
from desktop.window.overrides import guarded
from desktop.window.scrolling import scroll_at_edge

if TYPE_CHECKING:
    from desktop.window.compare_view import CompareView


class Held(NamedTuple):
    """The end that is dragged: of which annotation and place, and where the place was and is now."""

    number: int
    place: int
    is_start: bool
    was: Span
    now: Span


class Moved(NamedTuple):
    """An annotation's place, and where it is to be."""

    number: int
    place: int
    span: Span


@guarded
class Handles(QObject):
    """Watches the mouse over the ends of the current annotation; nothing is stored before it is let go."""

    moved = Signal(object)
    """The Moved of an end that was let go."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setObjectName("noteHandles")
        self.view = view
        self.held: Held | None = None
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    # --- the mouse and Esc ----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.held is not None:
            return self._take_key(event)
        if not isinstance(event, QMouseEvent) or watched is not self.view.viewport():
            return False
        point = self.view.to_scene(event.position())
        kind = event.type()
        if self.held is None:
            if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
                return self._take(point)
            is_hover = kind == QEvent.Type.MouseMove and not event.buttons()
            return is_hover and self._show_cursor(point)
        if kind == QEvent.Type.MouseMove:
            self._drag(point)
        elif kind == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            self._let_go()
        return True

    def _take_key(self, event: QKeyEvent) -> bool:
        """Let Esc put the end back."""
        if event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.cancel()
        return True

    def _show_cursor(self, point: QPointF) -> bool:
        notes = self.view.made_notes
        if notes is None or notes.end_at(point) is None:
            return False
        self.view.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return True

    def _take(self, point: QPointF) -> bool:
        notes = self.view.made_notes
        end = None if notes is None else notes.end_at(point)
        annotation = None if notes is None or end is None else notes.annotation(end.number)
        found = self.view.words_at(point)
        if end is None or annotation is None or found is None:
            return False
        for place, anchor in enumerate(annotation.anchors):
            if not anchor.is_orphan and overlap(anchor.span, found[0]):
                span = anchor.span
                self.held = Held(annotation.number, place, end.is_start, span, span)
                return True
        return False

    def _drag(self, point: QPointF) -> None:
        """Show the annotation as it would be, in the column that it is in."""
        held, scene = self.held, self.view.scene
        if held is None:
            return
        scroll_at_edge(self.view.verticalScrollBar(), point.y(), scene.top, scene.bottom)
        place = self._place_at(held.was.article, point)
        if place is None:
            return
        text = self.view.project.article(held.was.article).text
        now = dragged(text, held.now, place, is_start=held.is_start)
        if now != held.now:
            self.held = held._replace(now=now)
            self._show(now)

    def _place_at(self, article: int, point: QPointF) -> int | None:
        """Return the code point nearest to a point, in the column of an article."""
        columns, scene = self.view.columns, self.view.scene
        column = next((n for n, c in enumerate(columns) if c.article.number == article), -1)
        place = scene.passage_at(point)
        if place is None or place.column != column:
            place = scene.nearest(column, point)
        if place is None:
            return None
        units = place.block.position_at(point.x() - place.text_x, point.y() - place.text_y)
        start = columns[column].article.passages[place.index].start
        return start + place.block.offsets.to_points(units)

    def _show(self, span: Span) -> None:
        held, project = self.held, self.view.project
        if held is not None:
            shown = move_anchor(project, held.number, held.place, span, "")
            self.view.notes.show_project(shown)
            self.view.notes.show_current(held.number)
            self.view.notes.repaint()

    def _let_go(self) -> None:
        held = self.held
        if held is None:
            return
        self.cancel()
        if held.now != held.was:
            self.moved.emit(Moved(held.number, held.place, held.now))

    def cancel(self) -> None:
        """Put the end back where it was."""
        held = self.held
        if held is not None:
            self._show(held.was)
            self.held = None
            self.view.notes.show_project(self.view.project)
            self.view.notes.repaint()
