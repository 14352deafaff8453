"""A pin in the tray: its address, a few words, and whether it was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.window.brief.words import badge, chip_words, short_state, spoken, state_words, tr
from desktop.window.chips import KEYBOARD, RADIUS
from desktop.window.icons import paint_icon
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.story.brief_rows import PinRow
    from desktop.window.brief.asks import PinAsks

MARGIN, GAP = 8, 8
TICK = 14
BADGE_HEIGHT = 18
LEAST_WORDS = 70
"""px of a pin's words that "not checked" must leave."""
LEFT_RIGHT = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = {Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000}
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@guarded
class PinChip(QAbstractButton):
    """A click shows the pin's place; on "not checked" it opens the original; dragging moves the pin."""

    dragged_to = Signal(int)
    """px from the left of the tray."""
    dropped = Signal(int)
    """The number of the pin that was dragged."""
    stepped = Signal(int)
    """How many chips further the keyboard is to go."""
    focused = Signal()

    def __init__(self, row: PinRow, theme: Theme, asks: PinAsks, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self.theme, self.asks = row, theme, asks
        self._pressed: QPoint | None = None
        self._is_dragged = False
        self._shows_ring = self._is_framed = self._is_terse = self._is_state_meant = False
        self.setMouseTracking(True)
        self.setObjectName(f"pin_{row.pin.number}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._activate)
        self._badge_font = sized(SANS, 11, QFont.Weight.DemiBold)
        self._font, self._small = sized(SANS, 12.5), sized(SANS, 11.5)

    def show_row(self, row: PinRow, count: int) -> None:
        """Show what a pin says now."""
        self.row = row
        self.setText(chip_words(row))
        self.setAccessibleName(spoken(row, count))
        state = state_words(row.pin.checked)
        keys = tr("Enter goes there, C checks, N notes, Del removes, Alt+Left and Alt+Right move")
        note = " ".join(row.pin.note[:400].split())
        said = (f"{badge(row)}: {self.text()[:400]}", note, state, keys)
        self.setToolTip(plain_tip("\n".join(part for part in said if part)))
        self.setAccessibleDescription(keys)
        self.updateGeometry()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    @property
    def is_framed(self) -> bool:
        return self._is_framed

    def set_framed(self, *, framed: bool) -> None:
        """Frame the chip: it is the one that is meant."""
        if framed != self._is_framed:
            self._is_framed = framed
            self.update()

    # --- where its parts are --------------------------------------------------------------------

    def _badge_width(self) -> int:
        return QFontMetrics(self._badge_font).horizontalAdvance(badge(self.row)) + 12

    def _state_width(self) -> int:
        words = QFontMetrics(self._small).horizontalAdvance(short_state(None))
        return words if self.row.pin.checked is None and not self._is_terse else TICK

    def has_room(self, width: int) -> bool:
        """Tell whether "not checked" could be said in so many px, and enough of the words beside it."""
        said = QFontMetrics(self._small).horizontalAdvance(short_state(None))
        room = width - 2 * MARGIN - self._badge_width() - 2 * GAP - said
        return self.row.pin.checked is not None or room >= LEAST_WORDS or width >= self.wanted()

    def show_terse(self, *, is_terse: bool) -> None:
        """Let a circle stand for "not checked", where there is little room."""
        if is_terse != self._is_terse:
            self._is_terse = is_terse
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.wanted(), 26)

    def wanted(self) -> int:
        """Return the px in which everything has room."""
        words = QFontMetrics(self._font).horizontalAdvance(self.text()[:200])
        said = QFontMetrics(self._small).horizontalAdvance(short_state(None))
        state = TICK if self.row.pin.checked is not None else said
        return 2 * MARGIN + self._badge_width() + words + state + 2 * GAP + 4

    def state_box(self) -> QRect:
        """Return where the state stands."""
        width = self._state_width()
        return QRect(self.width() - MARGIN - width, 0, width + MARGIN, self.height())

    def is_on_state(self, point: QPoint) -> bool:
        """Tell whether a point is on "not checked", or on the circle that stands for it, or right beside."""
        is_open = self.row.pin.checked is None
        return is_open and self.state_box().adjusted(-GAP, 0, 0, 0).contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_strong = self._shows_ring or self._is_framed
        painter.setPen(QPen(theme.link if is_strong else theme.line2, 2.0 if is_strong else 1.0))
        is_held = self.isDown() or self._is_dragged
        painter.setBrush(
            theme.pressed if is_held else theme.hover_row if self.underMouse() else theme.card
        )
        inset = 1.0 if is_strong else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        self._paint_badge(painter)
        self._paint_words(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        top = (self.height() - BADGE_HEIGHT) / 2
        box = QRectF(MARGIN - 1, top, self._badge_width(), BADGE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.pressed)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self.theme.ink)
        painter.setFont(self._badge_font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge(self.row))

    def _paint_words(self, painter: QPainter) -> None:
        state, left = self.state_box(), MARGIN + self._badge_width() + GAP
        end = state.left() - GAP
        sign = QRectF(state.left(), (self.height() - TICK) / 2, TICK, TICK)
        if self.row.pin.checked is not None:
            paint_icon(painter, "check", sign, self.theme.only)
        elif self._is_terse:
            painter.setPen(QPen(self._state_ink(), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(sign.adjusted(2, 2, -2, -2))
        else:
            painter.setFont(self._small)
            painter.setPen(self._state_ink())
            painter.drawText(state, MIDDLE, short_state(None))
        painter.setFont(self._font)
        painter.setPen(self.theme.ink)
        room = QRect(left, 0, max(0, end - left), self.height())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            room, MIDDLE, painter.fontMetrics().elidedText(self.text(), elide, room.width())
        )

    def _state_ink(self) -> QColor:
        return self.theme.link if self._is_state_meant else self.theme.ink2

    # --- the keyboard ---------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        self.focused.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not event.modifiers() and key in LEFT_RIGHT | ENDS:
            self.stepped.emit((LEFT_RIGHT | ENDS)[key])
        elif not self.asks.take_key(event, self.row):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            where = self.mapToGlobal(self.rect().bottomLeft())
        self.asks.show_menu(self.row, where, self)

    # --- the mouse ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left else None
        self._is_dragged = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        is_held = bool(event.buttons() & Qt.MouseButton.LeftButton) and self._pressed is not None
        if is_held and self._pressed is not None:
            far = (point - self._pressed).manhattanLength() > QApplication.startDragDistance()
            self._is_dragged = self._is_dragged or far
        if self._is_dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged_to.emit(self.mapToParent(point).x())
            return
        self._mean_state(is_meant=self.is_on_state(point))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mean_state(is_meant=False)
        super().leaveEvent(event)

    def _mean_state(self, *, is_meant: bool) -> None:
        """Show that a click here would open the originals."""
        if is_meant != self._is_state_meant:
            self._is_state_meant = is_meant
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        was_pressed, self._pressed = self._pressed, None
        if self._is_dragged:
            self._is_dragged = False
            self.setDown(False)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(self.row.pin.number)
            return
        if was_pressed is not None and self.is_on_state(point):
            self.setDown(False)
            self.asks.check(self.row)
        else:
            super().mouseReleaseEvent(event)

    def nextCheckState(self) -> None:
        """A chip has no state of its own."""

    def _activate(self) -> None:
        self.asks.activated.emit(self.row.pin.number)
