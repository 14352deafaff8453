"""A pin on its card: what it is, its words and sources, the reader's note, and whether it was checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.story.brief import PinKind
from desktop.text.isolating import isolated
from desktop.window.brief.note_field import NoteField
from desktop.window.brief.words import (
    first_address,
    looked_words,
    said_of,
    source_words,
    spoken,
    state_words,
    title,
    tr,
)
from desktop.window.chips import KEYBOARD, RADIUS
from desktop.window.findings_words import mark_of
from desktop.window.icons import icon
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_parts import INSET, Badge, label, quiet, source_style
from desktop.window.parts import button, tool
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.brief_rows import PinPlace, PinRow
    from desktop.window.brief.asks import PinAsks

LONGEST = 600
"""Code points of words that a card shows; the copied brief has all of them."""
FIRST = 4
"""Places that a card shows until all are asked for, one of each article; a statement may have twenty."""


@guarded
class PinCard(QFrame):
    """Takes the keyboard as a whole; Tab goes on to what is in it."""

    focused = Signal(int)
    """The number of the pin that the keyboard came to."""
    address_activated = Signal(str)
    stepped = Signal(int)
    """How many cards further the keyboard is to go."""
    dragged_to = Signal(int)
    """px from the top of what holds the cards."""
    dropped = Signal(int)
    """The number of the pin that was dragged."""

    def __init__(self, row: PinRow, theme: Theme, asks: PinAsks, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self.theme, self.asks = row, theme, asks
        self.zoom = 1.0
        self._shows_all = False
        self._pressed: QPoint | None = None
        self._is_dragged = self._shows_ring = self._is_framed = False
        self.setObjectName(f"pin_card_{row.pin.number}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 10)
        self.column.setSpacing(4)
        self._body: QWidget | None = None
        self.note = NoteField("", self)
        self.note.note_changed.connect(self._keep_note)
        self.note.left.connect(self._take_back_focus)
        self.column.addWidget(self.note)
        self.column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.state = button("pin_state", "", "", self)
        self.state.clicked.connect(self._press_state)
        self.remove = tool("pin_remove", "", tr("Remove from the brief (Del)"), self)
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.state)
        row.addStretch(1)
        row.addWidget(self.remove)
        return row

    # --- what is shown --------------------------------------------------------------------------

    def show_row(self, row: PinRow, count: int, theme: Theme, zoom: float) -> None:
        """Show what a pin says now; its words are laid out anew only if they are others."""
        is_same = self._body is not None and (row, theme, zoom) == (self.row, self.theme, self.zoom)
        self.row, self.theme, self.zoom = row, theme, zoom
        self.setAccessibleName(spoken(row, count))
        self.setAccessibleDescription(
            tr("Enter goes there, C checks, N notes, Del removes, Alt+Up and Alt+Down move")
        )
        if is_same:
            return
        self._show_body()
        self.note.setAccessibleName(tr("Note of pin {}").format(row.place))
        self.note.show_note(row.pin.note)
        self.remove.setIcon(icon("close", theme.ink2))
        self.remove.setAccessibleName(tr("Remove pin {}").format(row.place))
        self._show_state()
        self.update()

    def _show_state(self) -> None:
        checked = self.row.pin.checked
        words = state_words(checked)
        said = tr("Open the stored original beside it, then say whether it says so (C)")
        if checked is not None:
            said = tr("Look again, or take back that it was checked")
        shown = words if checked is not None else tr("Not checked: check it…")
        self.state.setText(shown)
        self.state.setIcon(icon("check", self.theme.only) if checked is not None else QIcon())
        self.state.setAccessibleName(tr("Pin {}: {}").format(self.row.place, words))
        self.state.setAccessibleDescription(said)
        self.state.setToolTip(said)

    def _show_body(self) -> None:
        body = QWidget(self)
        body.setObjectName("pin_body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in self._parts():
            column.addWidget(part)
        if self._body is not None:
            self.column.replaceWidget(self._body, body)
            body.show()  # else the card is empty for a turn
            self._body.hide()
            self._body.deleteLater()
        else:
            self.column.insertWidget(0, body)
        self._body = body

    def _parts(self) -> Iterator[QWidget]:
        head = label(f"{self.row.place}. {title(self.row)}", 12.5, QFont.Weight.DemiBold)
        head.setObjectName("pin_title")
        yield head
        if self.row.pin.kind is PinKind.STATEMENT and len(self.row.places) > 1:
            yield quiet(label(tr("found by the program"), 11.5), self.theme)
        shown = self.row.places if self._shows_all else first_of_each(self.row.places)
        for place in shown:
            yield from self._place(place)
        if len(shown) < len(self.row.places):
            yield self._rest(len(self.row.places))
        for looked in self.row.looked:
            yield label(looked_words(looked, first_address(self.row)), 12)
        if self.row.annotation is not None and self.row.annotation.comment:
            words = self.row.annotation.comment[:LONGEST]
            comment = label(tr("Comment: {}").format(isolated(words)), 12.5)
            comment.setObjectName("pin_comment")
            yield comment

    def _rest(self, count: int) -> QWidget:
        words = tr("Show all {} places").format(count)
        made = tool("pin_show_all", words, words, self)
        made.clicked.connect(self._show_all)
        return made

    def _show_all(self) -> None:
        self._shows_all = True
        self._show_body()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self, place: PinPlace) -> Iterator[QWidget]:
        line = QWidget(self)
        line.setObjectName("pin_source")
        row = QHBoxLayout(line)
        row.setContentsMargins(INSET, 4, 0, 0)
        row.setSpacing(4)
        made = Badge(place.address, self.theme, chosen=False)
        made.setToolTip(tr("Show {} in the articles").format(place.address))
        made.pressed_address.connect(self.address_activated)
        row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(quiet(label(source_words(place), 11.5), self.theme), 1)
        yield line
        words = place.words[:LONGEST] + ("…" if len(place.words) > LONGEST else "")
        if words:
            name = tr("{}, words").format(place.address)
            text = MarkedText(name, words.replace("\n", " "), source_style(self.zoom), self.theme)
            mark = mark_of(self.row.pin.what) if self.row.pin.kind is PinKind.CONFLICT else None
            if mark is not None and place.end <= len(words):
                text.show_runs([(place.start, place.end, mark)])
            yield text
        said = said_of(place)
        if said:
            yield quiet(label(said, 11.5), self.theme)

    @property
    def is_framed(self) -> bool:
        return self._is_framed

    def set_framed(self, *, framed: bool) -> None:
        """Frame the card: it is the one that is meant."""
        if framed != self._is_framed:
            self._is_framed = framed
            self.update()

    # --- what the reader does -------------------------------------------------------------------

    def _press_state(self) -> None:
        if self.row.pin.checked is None:
            self.asks.check(self.row)
        else:
            self.asks.show_menu(
                self.row, self.state.mapToGlobal(self.state.rect().bottomLeft()), self
            )

    def _remove(self) -> None:
        self.asks.remove_requested.emit(self.row.pin.number)

    def _keep_note(self, note: str) -> None:
        self.asks.note_changed.emit(self.row.pin.number, note)

    def _take_back_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def write_note(self) -> None:
        """Bring the keyboard into the note."""
        self.note.setFocus(Qt.FocusReason.TabFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    # --- Qt -------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        self.focused.emit(self.row.pin.number)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        self.update()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of a pin, also from the words and badges in it."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in STEPS:  # the scroll area above would take them
            self.stepped.emit(STEPS[Qt.Key(event.key())])
            return
        is_own = self.hasFocus() or event.key() not in OF_PARTS
        if not (is_own and self.asks.take_key(event, self.row)):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            where = self.mapToGlobal(QPoint(20, 20))
        self.asks.show_menu(self.row, where, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left else None
        self._is_dragged = False
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        far = (point - self._pressed).manhattanLength() > QApplication.startDragDistance()
        if far or self._is_dragged:
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged_to.emit(self.mapToParent(point).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._pressed = self._is_dragged, False, None
        self.unsetCursor()
        if was_dragged:
            self.dropped.emit(self.row.pin.number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asks.activated.emit(self.row.pin.number)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_strong = self._shows_ring or self._is_framed
        painter.setPen(QPen(theme.link if is_strong else theme.line, 2.0 if is_strong else 1.0))
        painter.setBrush(theme.card)
        inset = 1.0 if is_strong else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)


def first_of_each(places: Sequence[PinPlace]) -> Sequence[PinPlace]:
    """Return the first place in each article, up to a few; all if that leaves out one at most."""
    firsts: dict[int, PinPlace] = {}
    for place in places:
        firsts.setdefault(place.article.number, place)
    found = list(firsts.values())[:FIRST]
    return places if len(places) <= len(found) + 1 else found


STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -100_000,
    Qt.Key.Key_End: 100_000,
}
OF_PARTS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace})
"""Keys that what is in a card has a use for, or that would surprise there."""
