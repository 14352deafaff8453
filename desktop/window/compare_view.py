"""Reading with mouse and keyboard: activating, selecting, finding and walking through passages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.story.addresses import parse_address
from desktop.story.comparison import Span
from desktop.window.cell_parts import ADDRESS
from desktop.window.column import Placed
from desktop.window.linked import PassageRef
from desktop.window.margin import margin_tip
from desktop.window.marks import is_right_to_left
from desktop.window.overrides import guarded
from desktop.window.overview import share_in, tick_at, told
from desktop.window.reading_view import ReadingView
from desktop.window.ribbons import Ribbon, Tab
from desktop.window.said import telling_reason
from desktop.window.scene import Head
from desktop.window.scene_painter import LANE
from desktop.window.selection import (
    Caret,
    Selection,
    step,
    step_passage,
    step_word,
    word_at,
)
from desktop.window.stage_view import LINKED
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation


@guarded
class CompareView(ReadingView):
    """A stage that reacts: click or Enter reads a passage, dragging selects, keys walk."""

    passage_menu_requested = Signal(object, QPoint)
    """A PassageRef and where on the screen."""
    empty_activated = Signal(object)
    """The Empty whose box was clicked."""
    link_menu_requested = Signal(object, QPoint)
    """The Ribbon of a link and where on the screen."""
    article_menu_requested = Signal(int, QPoint)
    """A column and where on the screen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.pressed: QPointF | None = None
        self.word_tip: Callable[[Span, int], str] | None = None
        """What the others have in the place of a code point of a passage's article, "" if the same."""
        self.quote_tip: Callable[[Span, int], str] | None = None
        """Who says the words at a code point of a passage's article, "" where nobody is quoted."""
        self.is_selecting = False
        """Whether the button was pressed on text and is still down."""
        self.dragged: tuple[int, QRectF] | None = None
        """The column whose overview strip the button was pressed on, and where the strip is."""
        self.lane_tip = ""
        """What can be done at the address of a passage, once it can."""

    def _caret_at(self, point: QPointF, column: int | None = None) -> tuple[int, Caret] | None:
        place = self.scene.passage_at(point)
        if column is not None and (place is None or place.column != column):
            place = self.scene.nearest(column, point)
        if place is None:
            return None
        units = place.block.position_at(point.x() - place.text_x, point.y() - place.text_y)
        return place.column, Caret(place.index, place.block.offsets.to_points(units))

    def caret_at(self, where: QPoint) -> tuple[int, Caret] | None:
        """Return the column and the place in its text at a point of the screen, if there is text."""
        return self._caret_at(self.to_scene(QPointF(self.viewport().mapFromGlobal(where))))

    def _extend(self, event: QKeyEvent) -> bool:
        """Extend the selection by a Shift key; False if the key is none of those."""
        direction, by = EXTENDING.get(Qt.Key(event.key()), (0, ""))
        if not direction or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        if by == "character" and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = "word"
        start = self.start_ref()
        if start is None:
            return False
        selection = self.selection or Selection(start[0], Caret(start[1], 0), Caret(start[1], 0))
        if by != "passage" and self._is_from_right(selection):
            direction = -direction
        move = {"character": step, "word": step_word, "passage": step_passage}[by]
        head = move(self._texts(selection.column), selection.head, direction)
        before, self.focus_ref = self.focus_ref, (selection.column, head.index)
        self.reveal(self.focus_ref)
        if self.focus_ref != before:
            self.focus_moved.emit(self.focus_ref)
        self.select(selection.to(head))
        return True

    def _is_from_right(self, selection: Selection) -> bool:
        """Tell whether a selection ends in text from the right, where the left arrow leads on."""
        return is_right_to_left(self._texts(selection.column)[selection.head.index])

    # --- Qt -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.show_ring(shown=False)
        self.is_selecting = False
        point = self.to_scene(event.position())
        strip = self.scene.strip_at(point)
        if strip is not None:
            self._press_strip(*strip, point)
            return
        menu = self.scene.menu_at(point)
        rail = self.scene.rail_at(point)
        tab = self.scene.tab_at(point)
        if menu is not None:
            self.article_menu_requested.emit(menu.column, event.globalPosition().toPoint())
        elif rail is not None and rail.size > 1:
            self._show_joined(rail, event.globalPosition().toPoint())
        elif rail is not None:
            self.show_column(rail.column)
            self.refresh()
        elif tab is not None:
            if tab.label:
                self.reveal(tab.target)
            self.activate(tab.target if tab.label else tab.source, by_mouse=True)
        elif isinstance(link := self.scene.link_at(point), Ribbon):
            self.activate(link.ends_at(point.x())[0], by_mouse=True)
        elif (box := self.scene.box_at(point)) is not None:
            self.empty_activated.emit(box.place)
        else:
            self._press(point, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _press_strip(self, head: Head, box: QRectF, point: QPointF) -> None:
        """Go to the place found that was clicked, else along the article."""
        tick = None if head.overview is None else tick_at(box, head.overview, point)
        if tick is not None:
            self.go_to_hit(tick.hit)
            self.hit_reached.emit()
            return
        self.dragged = None if head in self.scene.rails else (head.column, box)
        self.go_along(head.column, share_in(box, point))

    def _press(self, point: QPointF, *, extend: bool) -> None:
        caret = self._caret_at(point)
        self.pressed = point
        self.is_selecting = caret is not None
        if caret is None:
            self.select(None)
        elif extend and self.selection is not None and self.selection.column == caret[0]:
            self.select(self.selection.to(caret[1]))
            self.pressed = None
        else:
            self.select(Selection(caret[0], caret[1], caret[1]))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = self.to_scene(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self.dragged is not None:
                self.go_along(self.dragged[0], share_in(self.dragged[1], point))
            if self.selection is None or not self.is_selecting:
                return
            caret = self._caret_at(point, self.selection.column)
            if caret is not None:
                self._scroll_while_selecting(point)
                self.select(self.selection.to(caret[1]))
            return
        link = self.scene.link_at(point)
        place = self.scene.passage_at(point)
        hover = None if place is None else (place.column, place.index)
        self._point_at(hover, link)
        if self.lane_at(point) is not None:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return
        scene = self.scene
        signs = (scene.rail_at(point), link, scene.strip_at(point), scene.box_at(point))
        is_link = hover is not None or any(sign is not None for sign in signs)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        )

    def _point_at(self, ref: PassageRef | None, link: Ribbon | Tab | None) -> None:
        if ref == self.pointed and link == self.painter.pointed_link:
            return
        from desktop.window.pointing import point_at, point_at_link

        if link != self.painter.pointed_link:
            point_at_link(self, link)
        if ref != self.pointed:
            point_at(self, ref)

    def lane_at(self, point: QPointF) -> Placed | None:
        """Return the passage whose address is at a point, once something can be done there."""
        place = self.scene.passage_at(point) if self.lane_tip else None
        if place is None:
            return None
        is_address = point.x() - place.x < LANE
        if self.scene.is_table:
            is_address = point.y() - place.y < ADDRESS
        return place if is_address else None

    def _scroll_while_selecting(self, point: QPointF) -> None:
        bar = self.verticalScrollBar()
        if point.y() < self.scene.top:
            bar.setValue(bar.value() - bar.singleStep())
        elif point.y() > self.scene.bottom:
            bar.setValue(bar.value() + bar.singleStep())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.is_selecting = False
        self.dragged = None
        if self.pressed is None:
            return
        point = self.to_scene(event.position())
        moved = (point - self.pressed).manhattanLength() > CLICK
        self.pressed = None
        if moved or self.selection is None or not self.selection.is_empty:
            return
        self.select(None)
        place = self.scene.passage_at(point)
        if place is None:
            return
        self.click_on(place, point)

    def click_on(self, place: Placed, point: QPointF) -> None:
        """Read a passage that was clicked, or open or close the line it is folded into."""
        ref = (place.column, place.index)
        if not (self._is_fold_sign(place, point) and self.toggle_fold(ref)):
            self.activate(ref, by_mouse=True)

    def _is_fold_sign(self, place: Placed, point: QPointF) -> bool:
        """Tell whether a click opens a folded line, or closes one at the address of its first passage."""
        is_closed = (place.column, place.index) in self.scene.folded
        return is_closed or (not self.scene.is_table and point.x() - place.x < LANE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        caret = self._caret_at(self.to_scene(event.position()))
        if caret is not None:
            self.is_selecting = True
            self.select(word_at(caret[0], caret[1], self._texts(caret[0])[caret[1].index]))

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tooltip what a cut header says, and why a passage is what it is."""
        if isinstance(event, QHelpEvent):
            from desktop.window.parts import plain_tip

            words = self.tip_at(self.to_scene(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), plain_tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, point: QPointF) -> str:
        """Return what there is to say of a place of the scene, "" if nothing."""
        if self.scene.is_table:
            from desktop.window.table_tips import table_tip

            said = table_tip(self, point)
            if said:
                return said
        strip = self.scene.strip_at(point)
        if strip is not None and strip[0].overview is not None:
            shown = strip[0].overview
            return told(strip[0].text, shown.parts, len(shown.ticks))
        head = self.scene.head_at(point) or self.scene.rail_at(point)
        if head is not None:
            from desktop.window.head_tips import head_tip

            memos = "" if self.made_notes is None else self.made_notes.memos_told(head.column)
            return head_tip(self.scene, head, point, memos)
        link = self.scene.link_at(point)
        if link is not None:
            from desktop.window.ribbon_words import link_tip

            return link_tip(self, link, point.x())
        box = self.scene.box_at(point)
        if box is not None:
            from desktop.window.empty_boxes import box_tip

            return box_tip(box)
        cell = self.scene.empty_at(point)
        if cell is not None:
            from desktop.window.cell_words import empty_sentence

            return empty_sentence(self, cell.at)
        place = self.scene.passage_at(point)
        if place is None:
            return ""
        said, quoted = self._tip_of_word(point), self._tip_of_quote(point)
        noted = "" if self.made_notes is None else self.made_notes.tip(point)
        if said or noted:
            return "\n".join(filter(None, (said, quoted, noted)))
        passage = self.columns[place.column].article.passages[place.index]
        words = [
            quoted,
            self.describe((place.column, place.index)),
            telling_reason(passage.kind, passage.reason),
        ]
        margin = self.margins.get((place.column, place.index))
        if margin is not None:
            words.append(margin_tip(margin, self.comparison, self.texts))
        if self.lane_at(point) is not None:
            words.append(self.lane_tip)
        return "\n".join(filter(None, words))

    def note_at(self, point: QPointF) -> tuple[Annotation, ...]:
        """Return the annotations painted at a point, the innermost first."""
        return () if self.made_notes is None else self.made_notes.note_at(point)

    def words_at(self, point: QPointF) -> tuple[Span, int] | None:
        """Return the passage at a point and the code point of its article's text there."""
        place = self.scene.passage_at(point)
        if place is None or (place.column, place.index) in self.scene.folded:
            return None
        units = place.block.position_at(point.x() - place.text_x, point.y() - place.text_y)
        span = self.span_of((place.column, place.index))
        return span, span.start + place.block.offsets.to_points(units)

    def _tip_of_word(self, point: QPointF) -> str:
        found = self.words_at(point)
        return "" if self.word_tip is None or found is None else self.word_tip(*found)

    def _tip_of_quote(self, point: QPointF) -> str:
        found = None if self.quote_tip is None else self.words_at(point)
        return "" if self.quote_tip is None or found is None else self.quote_tip(*found)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None, None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        column = self.scene.column_at(self.to_scene(event.position()).x())
        if column is not None and self.mode == LINKED:
            self.linked.take_lead(column)
            self._sync_bars()
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        point = self.to_scene(QPointF(event.pos()))
        ref = self.focus_ref
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.scene.passage_at(point)
            ref = self.labelled_at(point) if place is None else (place.column, place.index)
        head = self.scene.head_at(point) or self.scene.rail_at(point)
        link = None if ref is not None else self.scene.link_at(point)
        if ref is not None:
            self.passage_menu_requested.emit(ref, event.globalPos())
        elif isinstance(link, Ribbon):
            self.link_menu_requested.emit(link, event.globalPos())
        elif head is not None and head.size > 1:
            self._show_joined(head, event.globalPos())
        elif head is not None:
            self.article_menu_requested.emit(head.column, event.globalPos())

    def _show_joined(self, rail: Head, where: QPoint) -> None:
        """List the articles that a rail stands for, to choose one."""
        from desktop.window.rail_menu import rail_menu

        rail_menu(self, rail).popup(where)

    def labelled_at(self, point: QPointF) -> PassageRef | None:
        """Return the clearest passage of the row of the synopsis whose label is at a point."""
        label = self.scene.label_at(point)
        address = None if label is None else parse_address(label.badge)
        return None if address is None else self.ref_of(address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.show_ring(shown=True)
        if not self._extend(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.show_ring(shown=event.reason() in KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.repaint_all()


KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
CLICK = 4
"""px: a mouse that moved less between press and release has clicked."""
EXTENDING = {
    Qt.Key.Key_Right: (1, "character"),
    Qt.Key.Key_Left: (-1, "character"),
    Qt.Key.Key_Down: (1, "passage"),
    Qt.Key.Key_Up: (-1, "passage"),
}
