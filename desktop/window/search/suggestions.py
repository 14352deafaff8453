"""The list under the box: how a query can go on, while it is being typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.window.overrides import guarded
from desktop.window.search.offers import Offer
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

ROW, FOOT = 27, 24
"""px of an offer, and of the line that says the keys."""
PADDING = 12
WIDEST, LEAST_WIDTH = 460, 340
UNDER = 4
"""px between the box and the list."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ALT = Qt.KeyboardModifier.AltModifier


@guarded
class OffersList(QWidget):
    """Paints offers; the keyboard stays in the box."""

    taken = Signal(object)
    """An Offer that was clicked."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.offers: Sequence[Offer] = ()
        self.at = 0
        self.setObjectName("search_offers")
        self.setAccessibleName(self.tr("How the search can go on"))
        self.setToolTip(self.tr("A click, Tab or Right completes; Alt with Up and Down chooses"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._font, self._small = sized(SANS, 13), sized(SANS, 11.5)
        self.hide()

    def show_offers(self, offers: Sequence[Offer], under: QWidget) -> None:
        """Show offers under the box, or nothing."""
        if list(offers) != list(self.offers):
            self.offers, self.at = offers, 0
        if not offers:
            self.hide()
            return
        window = under.window()
        at = under.mapTo(window, QPoint(0, under.height() + UNDER))
        width = max(LEAST_WIDTH, min(WIDEST, under.width()))
        left = max(4, min(at.x(), window.width() - width - 4))
        self.setGeometry(left, at.y(), width, len(offers) * ROW + FOOT + 8)
        said = ", ".join(f"{offer.shown} {offer.remark}" for offer in offers)
        self.setAccessibleDescription(said)
        self.show()
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        self.at = (self.at + by) % len(self.offers)
        self.update()

    def _row(self, event: QMouseEvent) -> int:
        return int((event.position().y() - 4) // ROW)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row(event)
        if 0 <= row < len(self.offers) and row != self.at:
            self.at = row
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row(event)
        if 0 <= row < len(self.offers) and event.button() == Qt.MouseButton.LeftButton:
            self.taken.emit(self.offers[row])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line2, 1.0))
        painter.setBrush(theme.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        for place, offer in enumerate(self.offers):
            row = QRectF(1, 4 + place * ROW, self.width() - 2, ROW)
            if place == self.at:
                fill(painter, row, theme.current_row)
                fill(painter, QRectF(1, row.top(), 3, ROW), theme.link)
            area = row.adjusted(PADDING, 0, -PADDING, 0)
            painter.setFont(self._small)
            painter.setPen(theme.ink3 if place != self.at else theme.ink2)
            painter.drawText(area, RIGHT, offer.remark)
            area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(offer.remark) - 12)
            painter.setFont(self._font)
            painter.setPen(theme.ink)
            metrics = painter.fontMetrics()
            said = metrics.elidedText(offer.shown, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, LEFT, said)
        foot = QRectF(PADDING, 4 + len(self.offers) * ROW, self.width() - 2 * PADDING, FOOT)
        fill(painter, QRectF(1, foot.top(), self.width() - 2, 1), theme.line)
        painter.setFont(sized(SANS, 11))
        painter.setPen(theme.ink3)
        painter.drawText(foot, LEFT, self.tr("Tab completes · Alt+↑↓ chooses · ↓ results"))


class Suggestions(QObject):
    """Shows offers while the box is typed in, and takes the keys that choose one."""

    completed = Signal(str)
    """The query with an offer in it."""
    left_down = Signal()
    """Down was pressed: what was found is wanted."""

    def __init__(self, box: QLineEdit, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.box = box
        self.list = OffersList(theme, box.window())
        self.list.taken.connect(self.take)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self._is_typing = False
        self.is_on = False
        """Whether the box is that of a search now."""
        box.textEdited.connect(self._begin)
        box.installEventFilter(self)

    @property
    def is_typing(self) -> bool:
        """Tell whether the reader is in the middle of a query: offers are of use then only."""
        is_end = self.box.cursorPosition() == len(self.box.text())
        return self.is_on and self._is_typing and is_end and self.box.hasFocus()

    def _begin(self) -> None:
        self._is_typing = True
        if not self.box.text() or self.box.text()[-1].isspace():
            self.list.hide()

    def turn(self, *, is_on: bool) -> None:
        """Begin or end with the page of a search."""
        self.is_on = is_on
        self.rest()

    def rest(self) -> None:
        """Offer nothing until something is typed."""
        self._is_typing = False
        self.list.hide()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self.list.show_offers(offers if self.is_typing else (), self.box)

    def take(self, offer: Offer) -> None:
        """Put an offer in the place of what was typed of it."""
        self.list.hide()
        text = self.box.text()[: offer.start] + offer.text
        self.completed.emit(text)
        self._is_typing = True  # a field that was completed goes on with its values

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.rest()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.is_on:
            return self._takes(event)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key of the box was for the offers, or leads to what was found."""
        key, is_open = Qt.Key(event.key()), self.list.isVisible()
        has_alt = bool(event.modifiers() & ALT)
        if is_open and has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif is_open and key in (Qt.Key.Key_Tab, Qt.Key.Key_Right) and self.is_typing:
            self.take(self.list.offers[self.list.at])
        elif is_open and key == Qt.Key.Key_Escape:
            self.rest()
        elif key == Qt.Key.Key_Down and not has_alt:
            self.rest()
            self.left_down.emit()
        else:
            return False
        return True

    def show_theme(self, theme: Theme) -> None:
        self.list.theme = theme
        self.list.update()
