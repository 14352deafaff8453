"""Keys in small frames, each with what it does: those that can be pressed now."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

SIZE = 11.5
KEY_HEIGHT, KEY_PADDING = 17, 5
BETWEEN = 14


class Hint(NamedTuple):
    key: str
    words: str


@guarded
class KeyHints(QWidget):
    """Paints as many hints as there is room for, none by half."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hints: tuple[Hint, ...] = ()
        self.setObjectName("key_hints")
        self.setFont(sized(SANS, SIZE))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(KEY_HEIGHT + 4)

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        if hints != self.hints:
            self.hints = hints
            said = "; ".join(f"{hint.words}: {hint.key}" for hint in hints)
            self.setAccessibleName(self.tr("Keys: {}").format(said) if said else "")
            self.update()

    def _width(self, hint: Hint) -> int:
        metrics = self.fontMetrics()
        key = metrics.horizontalAdvance(hint.key) + 2 * KEY_PADDING
        return key + 6 + metrics.horizontalAdvance(hint.words)

    def fitting(self) -> tuple[Hint, ...]:
        """Return the hints there is room for, from the first."""
        found: list[Hint] = []
        room = self.width()
        for hint in self.hints:
            room -= self._width(hint) + (BETWEEN if found else 0)
            if room < 0:
                break
            found.append(hint)
        return tuple(found)

    def sizeHint(self) -> QSize:
        return QSize(0, KEY_HEIGHT + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, x = QPainter(self), self.theme, 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - KEY_HEIGHT) / 2
        middle = Qt.AlignmentFlag.AlignVCenter
        for hint in self.fitting():
            across = self.fontMetrics().horizontalAdvance(hint.key) + 2 * KEY_PADDING
            frame = QRectF(x, top, across, KEY_HEIGHT)
            painter.setPen(QPen(theme.line2, 1.0))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setPen(theme.ink2)
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, hint.key)
            words = QRectF(x + across + 6, 0, self._width(hint), self.height())
            painter.drawText(words, middle, hint.words)
            x += self._width(hint) + BETWEEN
