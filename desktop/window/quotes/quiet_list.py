"""What the two lists of the page have in common: their ground, and a bar that is quiet and keeps its room."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollBar, QWidget

from desktop.window.overrides import guarded
from desktop.window.quotes.typed_ahead import Typing, place_of


@guarded
class QuietScrollBar(QScrollBar):
    """Paints its handle only when there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


@guarded
class QuietList(QListView):
    """Lies on a ground of its own, without a frame, and is scrolled by pixels."""

    focused = Signal()
    commanded = Signal(str)
    """One of the names in `keys.COMMANDS`, about what is current."""
    left = Signal()
    """The reader goes to what is beside it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typing = Typing()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def show_ground(self, colour: QColor) -> None:
        """Take a colour for what no line covers."""
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, colour)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        self.viewport().update()

    def begun(self) -> Sequence[Sequence[str]]:
        """Return for each row what it may be said to begin with; nothing where nobody can go."""
        return ()

    def takes(self, event: QKeyEvent) -> bool:
        """Go to the row that begins with what is typed, if a key belongs to that; tell if so."""
        if not self.typing.take(event):
            return False
        rows = self.begun() if self.typing.letters else ()
        place = place_of(self.typing.letters, rows, self.currentIndex().row()) if rows else -1
        if place >= 0:
            self.setCurrentIndex(self.model().index(place, 0))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.typing.end()
        self.viewport().update()
        self.focused.emit()
