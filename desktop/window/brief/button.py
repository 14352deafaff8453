"""The buttons that lead to the brief: the one in the top bar with the count, and those that pin."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.window.brief.words import tr
from desktop.window.chips import PADDING, RADIUS, FollowingButton
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

HEIGHT, GAP, BADGE = 30, 7, 20
KEY_HEIGHT = 16


@guarded
class BriefButton(FollowingButton):
    """ "Brief" with the number of pins, once there are some."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(action, tr("Brief"), theme, parent)
        self.count = 0

    def show_count(self, count: int, said: str) -> None:
        self.count = count
        self.setAccessibleName(f"{self.text()}: {said}" if count else self.text())
        self.updateGeometry()
        self.update()

    def _badge(self) -> int:
        return max(BADGE, self.fontMetrics().horizontalAdvance(str(self.count)) + 12)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        count = GAP + self._badge() - 4 if self.count else 0
        return QSize(2 * PADDING + words + count, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.link, 2.0) if self.shows_ring else QPen(theme.line2, 1.0))
        is_on = self.isChecked() or self.isDown()
        painter.setBrush(
            theme.pressed if is_on else theme.hover_row if self.underMouse() else theme.card
        )
        inset = 1.0 if self.shows_ring else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        painter.setPen(theme.ink)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(PADDING, 0, 0, 0), flags, self.text())
        if not self.count:
            return
        across, top = self._badge(), (self.height() - BADGE) / 2
        badge = QRectF(self.width() - PADDING - across + 4, top, across, BADGE)
        painter.setPen(QPen(theme.line2, 1.0) if is_on else Qt.PenStyle.NoPen)
        painter.setBrush(theme.pressed)
        painter.drawRoundedRect(badge, BADGE / 2, BADGE / 2)
        painter.setPen(theme.ink)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.count))


@guarded
class PinButton(FollowingButton):
    """ "Pin" with its key in a frame: the one thing in a panel that is filled."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(action, tr("Pin"), theme, parent)
        self.setAccessibleName(tr("Pin to the brief"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._small = sized(SANS, 11)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(2 * PADDING + words + GAP + KEY_HEIGHT + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink, 2.0) if self.shows_ring else Qt.PenStyle.NoPen)
        fill = theme.link.darker(115) if self.isDown() else theme.link
        painter.setBrush(fill if self.isEnabled() else theme.overview)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(theme.on_accent)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(PADDING, 0, 0, 0), flags, self.text())
        top = (self.height() - KEY_HEIGHT) / 2
        key = QRectF(self.width() - PADDING - KEY_HEIGHT, top, KEY_HEIGHT, KEY_HEIGHT)
        painter.setPen(QPen(theme.on_accent, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self._small)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "P")
