"""The field that words are typed into to see less of a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.window.overrides import guarded


@guarded
class SeekingField(QLineEdit):
    """Takes words; Escape empties it before it leads away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


@guarded
class FilterField(SeekingField):
    """Goes on to what it filters with Down or Enter, and with Escape once it is empty."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_empty = event.key() == Qt.Key.Key_Escape and not self.text()
        if is_empty or event.key() in ONWARD:
            self.left.emit()
        else:
            super().keyPressEvent(event)


ONWARD = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter})
