"""Drag from one passage to another: the line that follows the mouse, and where it may end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from desktop.story.comparison import Span
from desktop.text.words import whole_words
from desktop.window.check_words import Drawn
from desktop.window.column import Placed
from desktop.window.compare_view import CLICK, CompareView
from desktop.window.link_overlay import LinkOverlay, Rubber
from desktop.window.linked import PassageRef, ref_at
from desktop.window.overrides import guarded
from desktop.window.scrolling import scroll_at_edge
from desktop.window.selection import Selection

MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)


@guarded
class LinkDrag(QObject):
    """Watches the mouse: pressed on a passage's address, or anywhere on it with Alt, it draws a link."""

    dropped = Signal(object)
    """The Drawn of where the drag began and ended."""
    target_changed = Signal()

    def __init__(self, view: CompareView, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("linkDrag")
        self.view = view
        self.overlay = LinkOverlay(view)
        self.source: Span | None = None
        self.is_moving = False
        self._grip = QPointF()
        """Where the source was pressed, px from its corner."""
        self._pressed = QPointF()
        view.lane_tip = self.tr(
            "Drag from here to a passage of another article to link the two. Keys: M, then L."
        )
        view.viewport().installEventFilter(self)

    @property
    def is_active(self) -> bool:
        return self.source is not None

    @property
    def target(self) -> PassageRef | None:
        """The passage of another article under the mouse."""
        rubber = self.overlay.rubber
        return None if rubber is None else rubber.target

    # --- the mouse ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in MOUSE or not isinstance(event, QMouseEvent):
            return False
        point = self.view.to_scene(event.position())
        if self.source is None:
            is_press = event.type() == QEvent.Type.MouseButtonPress
            return is_press and self._press(event, point)
        if event.type() == QEvent.Type.MouseMove:
            self._move(event, point)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._release(point)
        return True

    def _press(self, event: QMouseEvent, point: QPointF) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        place = self.view.scene.passage_at(point) if has_alt else self.view.lane_at(point)
        if place is None:
            return False
        self.view.show_ring(shown=False)
        self.source = self._source(place)
        self.is_moving = False
        self._pressed = point
        self._grip = point - QPointF(place.x, place.y)
        return True

    def _source(self, place: Placed) -> Span:
        """Return the selected part of a passage that is pressed, else all of it."""
        selection, ref = self.view.selection, (place.column, place.index)
        if selection is not None and (selection.column, selection.start.index) == ref:
            part = part_of(self.view, selection)
            if part is not None:
                return part
        return self.view.span_of(ref)

    def _move(self, event: QMouseEvent, point: QPointF) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self.cancel()
            return
        if not self.is_moving and (point - self._pressed).manhattanLength() <= CLICK:
            return
        self.is_moving = True
        self._open_rail(point)
        self._scroll(point)
        before = self.overlay.rubber
        self.overlay.rubber = self._rubber(point)
        self._show_cursor(point)
        if before is None or before.target != self.overlay.rubber.target:
            self.target_changed.emit()
        self.view.viewport().update()

    def _open_rail(self, point: QPointF) -> None:
        """Show the column whose rail is dragged over."""
        rail = self.view.scene.rail_at(point)
        if rail is not None:
            is_left = rail.column < self.view.stage.columns[0].column
            self.view.show_column(rail.column + (rail.size - 1 if is_left else 0))
            self.view.refresh()

    def _scroll(self, point: QPointF) -> None:
        """Scroll where the mouse is at an edge; a table also sideways."""
        scene, across = self.view.scene, self.view.horizontalScrollBar()
        right = across.value() + self.view.viewport().width()
        scroll_at_edge(self.view.verticalScrollBar(), point.y(), scene.top, scene.bottom)
        if scene.is_table:
            scroll_at_edge(across, point.x(), scene.left, right)

    def _rubber(self, point: QPointF) -> Rubber:
        assert self.source is not None
        start = self._pressed
        ref = ref_at(self.view.columns, self.view.refs, self.source)
        for place in self.view.scene.placed:
            if (place.column, place.index) == ref:
                start = QPointF(place.x, place.y) + self._grip
        place_at = self.view.scene.passage_at(point)
        if place_at is None or self._is_own(place_at):
            return Rubber(start, point, None)
        return Rubber(start, point, (place_at.column, place_at.index))

    def _is_own(self, place: Placed) -> bool:
        number = self.view.columns[place.column].article.number
        return self.source is not None and number == self.source.article

    def _show_cursor(self, point: QPointF) -> None:
        place = self.view.scene.passage_at(point)
        shape = Qt.CursorShape.ClosedHandCursor
        if place is not None:
            own = self._is_own(place)
            shape = Qt.CursorShape.ForbiddenCursor if own else Qt.CursorShape.DragLinkCursor
        self.view.viewport().setCursor(shape)

    def _release(self, point: QPointF) -> None:
        source, was_moving = self.source, self.is_moving
        place = self.view.scene.passage_at(point)
        self.cancel()
        if source is None or place is None:
            return
        ref = (place.column, place.index)
        if not was_moving:
            self.view.select(None)
            self.view.click_on(place, point)
        elif self.view.span_of(ref) != self.view.span_of(ref_of(self.view, source) or ref):
            self.dropped.emit(Drawn(source, self.view.span_of(ref)))

    def cancel(self) -> None:
        """End without a link."""
        self.source, self.is_moving = None, False
        self.overlay.rubber = None
        self.view.viewport().unsetCursor()
        self.view.viewport().update()
        self.target_changed.emit()


def ref_of(view: CompareView, span: Span) -> PassageRef | None:
    """Return the passage that a span is, or is a part of, if it is among the columns."""
    return ref_at(view.columns, view.refs, span)


def part_of(view: CompareView, selection: Selection) -> Span | None:
    """Return what is selected of one passage, widened to whole words; None if it is of several."""
    column = view.columns[selection.column]
    index = selection.start.index
    text = column.blocks[index].text
    found = selection.range_in(index, len(text))
    if found is None or selection.end.index != index:
        return None
    start, end = found
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end:
        return None
    start, end = whole_words(text, start, end)
    first = column.article.passages[index].start
    return Span(column.article.number, first + start, first + end)
