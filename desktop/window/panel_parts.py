"""What the panel and the window of checks are put together from: badges, labels, cards, rules."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.window.chips import KEYBOARD
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import TextStyle
from desktop.window.theme import Theme

INSET = 4
"""px by which our words are moved in, to stand on one line with the articles' words."""
NARROWEST_CARD = 170
SOURCE_SIZE = 13.5
SOURCE_PITCH = 19
"""The articles' words in the panel, px (mock/spec.md, Type)."""


def source_style(zoom: float = 1.0) -> TextStyle:
    size = SOURCE_SIZE * zoom
    return TextStyle.of(sized(SERIF, size), round(SOURCE_PITCH * zoom), "ink", size / 15)


@guarded
class Badge(QAbstractButton):
    """An address that leads to its passage."""

    pressed_address = Signal(str)

    def __init__(self, address: str, theme: Theme, *, chosen: bool) -> None:
        super().__init__()
        self._theme = theme
        self._chosen = chosen
        self._shows_ring = False
        self.setText(address)
        self.setObjectName(f"badge_{address}")
        self.setFont(sized(SANS, 11, QFont.Weight.DemiBold))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(self.fontMetrics().horizontalAdvance(address) + 12, 18)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.pressed_address.emit(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ink if self._chosen else theme.link, 2.0))
        if not self._shows_ring:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.link if self._chosen else theme.pressed)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.setPen(theme.on_accent if self._chosen else theme.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


@guarded
class Disagreement(QWidget):
    """A sentence about facts that disagree, behind the two bars that mark them."""

    def __init__(self, line: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("disagreement")
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET + 10, 6, 0, 0)
        self.words = label(line, 12.5)
        row.addWidget(self.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for y in (12, 16):
            painter.fillRect(INSET, y, 8, 2, self._theme.differs)


class Card(QWidget):
    """Holds parts under each other; several share a drawer's width evenly."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel_card")
        self.setMinimumWidth(NARROWEST_CARD)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.column.setSpacing(3)


def label(
    text: str,
    size: float,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    can_select: bool = True,
) -> QLabel:
    made = QLabel(text)
    made.setObjectName("panel_text")
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(sized(SANS, size, weight))
    made.setWordWrap(True)
    made.setContentsMargins(INSET, 0, INSET, 0)
    if can_select:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def card(parts: Iterable[QWidget]) -> QWidget:
    """Make a card of parts that need nothing else."""
    made = Card()
    for part in parts:
        made.column.addWidget(part)
    made.column.addStretch(1)
    return made


def heading(text: str) -> QLabel:
    made = label(text, 15.5, QFont.Weight.DemiBold)
    made.setObjectName("panel_title")
    return made


def quiet(made: QLabel, theme: Theme) -> QLabel:
    """Give a label the second ink."""
    palette = made.palette()
    palette.setColor(made.foregroundRole(), theme.ink2)
    made.setPalette(palette)
    return made


def rule(theme: Theme) -> QFrame:
    made = QFrame()
    made.setObjectName("panel_rule")
    made.setFixedHeight(1)
    made.setAutoFillBackground(True)
    palette = made.palette()
    palette.setColor(made.backgroundRole(), theme.line)
    made.setPalette(palette)
    return made
