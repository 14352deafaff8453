"""Small parts of the dialog of a report: cards of which one is chosen, each with a line that explains it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

RADIUS = 6.0
PAD, DOT, GAP = 10, 14, 8
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WIDTH = 280
"""px at which a card says how large it would like to be."""
WIDEST = 10_000
"""px in which the line of every card has room."""


@guarded
class OptionCard(QRadioButton):
    """One of several choices, with its name and a line below it; the arrow keys go from one to the next."""

    def __init__(self, name: str, words: tuple[str, str], theme: Theme, parent: QWidget) -> None:
        super().__init__(words[0], parent)
        self.setObjectName(name)
        self.setAccessibleName(words[0])
        self.setAccessibleDescription(words[1])
        self.setToolTip(words[1])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.line = words[1]
        self._theme = theme
        self._name_font = sized(SANS, 12.5, QFont.Weight.DemiBold)
        self._line_font = sized(SANS, 11.5)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _line_height(self, width: int) -> int:
        room = max(40, width - 2 * PAD - DOT - GAP)
        return (
            QFontMetrics(self._line_font)
            .boundingRect(QRect(0, 0, room, 999), WRAPPED, self.line)
            .height()
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 2 * PAD - 3 + QFontMetrics(self._name_font).height() + 2 + self._line_height(width)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def minimumSizeHint(self) -> QSize:
        """Return the least; how high it is depends on its width, which is asked for apart."""
        return QSize(160, self.heightForWidth(WIDEST))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on, has_focus = self.isChecked(), self.hasFocus()
        painter.setPen(
            QPen(theme.link if is_on or has_focus else theme.line2, 2.0 if has_focus else 1.0)
        )
        painter.setBrush(
            theme.current_row if is_on else theme.hover_row if self.underMouse() else theme.card
        )
        inset = 1.0 if has_focus else 0.5
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS
        )
        height = QFontMetrics(self._name_font).height()
        dot = QRectF(PAD, PAD - 1 + (height - DOT) / 2, DOT, DOT)
        painter.setPen(QPen(theme.link if is_on else theme.ink3, 1.5))
        painter.setBrush(theme.card)
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.link)
            painter.drawEllipse(dot.adjusted(4, 4, -4, -4))
        left = PAD + DOT + GAP
        across = self.width() - left - PAD
        painter.setFont(self._name_font)
        painter.setPen(theme.ink)
        painter.drawText(QRect(left, PAD - 1, across, height), WRAPPED, self.text())
        painter.setFont(self._line_font)
        painter.setPen(theme.ink2)
        painter.drawText(QRect(left, PAD + height + 1, across, self.height()), WRAPPED, self.line)
