"""The place beside the articles, or below them in a narrow window, that holds one panel at a time."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.window.overrides import guarded

WIDTH, HEIGHT = 352, 200
"""px of a panel beside the articles, and of a drawer below them, until somebody drags the edge."""
LEAST_WIDTH, LEAST_HEIGHT = 280, 40
"""px that are left to a panel: of a drawer its title, the rest scrolls."""
EIGHT_LINES = 290
"""px of height in which a column shows its header and eight lines of text: a drawer leaves them."""
LEAST_READING = (360, 180)
"""px that are left to the articles, across and down."""
SHARE = 0.28
"""Of the height, what a drawer takes at most until somebody drags its edge: the articles come first."""


class Side(QWidget):
    """Shows one of the panels put into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._pages: dict[str, QWidget] = {}
        self.shown = "panel"
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def put(self, name: str, page: QWidget) -> None:
        """Take in a panel; it is seen when it is the one shown."""
        self._pages[name] = page
        self._column.addWidget(page)
        page.setVisible(name == self.shown)

    def page(self, name: str) -> QWidget | None:
        return self._pages.get(name)

    def has(self, name: str) -> bool:
        return name in self._pages

    def show_page(self, name: str) -> None:
        self.shown = name
        for each, page in self._pages.items():
            page.setVisible(each == name)


@guarded
class Middle(QSplitter):
    """The articles and the side, with an edge between them that can be dragged."""

    side_resized = Signal()

    def __init__(self, reading: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("middle")
        self.width_beside, self.height_below = WIDTH, HEIGHT
        self._side = side
        self._reading = reading
        self.setHandleWidth(1)
        self.addWidget(reading)
        self.addWidget(side)
        self.setChildrenCollapsible(False)
        self._keep_least()
        self.splitterMoved.connect(self._remember)

    @property
    def is_drawer(self) -> bool:
        return self.orientation() == Qt.Orientation.Vertical

    def turn(self, *, is_narrow: bool) -> None:
        """Put the side beside the articles, or below them."""
        if is_narrow != self.is_drawer:
            directions = Qt.Orientation
            self.setOrientation(directions.Vertical if is_narrow else directions.Horizontal)
            self._keep_least()
            self.place()

    def _keep_least(self) -> None:
        across, down = LEAST_READING
        self._reading.setMinimumSize(0 if self.is_drawer else across, down)
        if self.is_drawer:
            self._side.setMinimumSize(0, LEAST_HEIGHT)
        else:
            self._side.setMinimumSize(LEAST_WIDTH, 0)

    def place(self) -> None:
        """Give the side the size it was left with, the articles the rest."""
        whole = self.height() if self.is_drawer else self.width()
        wanted = self._drawer() if self.is_drawer else self.width_beside
        self.setSizes([max(1, whole - wanted - 1), wanted])

    def _drawer(self) -> int:
        """Return the height that the reader gave the drawer if it fits, else a share of the whole."""
        room = self.height() - LEAST_READING[1] - 1
        if self.height_below != HEIGHT and self.height_below <= room:
            return self.height_below
        free = min(round(SHARE * self.height()), self.height() - EIGHT_LINES - 1)
        return max(LEAST_HEIGHT, min(self.height_below, free))

    def _remember(self) -> None:
        if self.is_drawer:
            self.height_below = self._side.height()
        else:
            self.width_beside = self._side.width()
        self.side_resized.emit()

    def minimumSizeHint(self) -> QSize:
        """Let the window become narrow enough for the side to go below the articles."""
        return QSize(*LEAST_READING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()
