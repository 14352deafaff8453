"""A scroll bar that shows nothing where nothing scrolls, and keeps its room."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar

from desktop.window.overrides import guarded


@guarded
class QuietScrollBar(QScrollBar):
    """Paints its handle only when there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)
