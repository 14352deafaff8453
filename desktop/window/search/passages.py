"""What a search found, passage by passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.search.result_view import ResultView
from desktop.window.styles import SERIF, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.searching.views import Line
    from desktop.workspace.searching import Answer

Index = QModelIndex | QPersistentModelIndex
CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@guarded
class LinesModel(QAbstractListModel):
    """Lines of an answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        from desktop.searching.views import day_of, outlet_of

        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self.lines[index.row()]
        parts = (line.address, outlet_of(line), day_of(line))
        return f"{' · '.join(filter(None, parts))}\n{line.text}"


@guarded
class LinesList(QListView):
    """Gives Enter and Escape to the view that it is in."""

    chosen = Signal(int)
    """The row that is to be read."""
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in CHOOSING and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PassagesView(ResultView):
    """Lists passages with what was found in them; Enter or a click reads one in its article."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LinesList(self)
        self.list.setObjectName("search_passages")
        self.list.setAccessibleName(self.tr("Passages found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.lines = LinesModel(self)
        self.list.setModel(self.lines)
        self.list.clicked.connect(lambda index: self._read(index.row()))
        self.list.chosen.connect(self._read)
        self.list.left.connect(self.left)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.show_theme(theme)

    def _read(self, row: int) -> None:
        self.line_activated.emit(self.lines.lines[row])

    def show_answer(self, answer: Answer) -> None:
        self.lines.show_lines(answer.lines)
        if answer.lines:
            self.list.setCurrentIndex(self.lines.index(0, 0))

    def show_theme(self, theme: Theme) -> None:
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.card)
        self.list.setPalette(palette)

    def show_zoom(self, zoom: float) -> None:
        self.list.setFont(sized(SERIF, 15 * zoom))
