"""A whole article to read through: passage under passage, with what was found, one to be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.window.check_content import Line
from desktop.window.column import BOTTOM, LEFT, RIGHT, TOP
from desktop.window.finding import Hit
from desktop.window.geometry import RADIUS
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.ribbons import DOCK
from desktop.window.said import kind_word
from desktop.window.styles import SANS, sized, styles
from desktop.window.text_block import TextBlock
from desktop.window.theme import Theme

LANE = 25.0
"""Width of the lane of addresses, px; they are right-aligned in it."""
AIR = 3.0
"""px between passages, besides their padding."""
SHOWN = frozenset(MarkKind)
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@guarded
class Lines(QAbstractListModel):
    """The passages of an article, for the list and for screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.address}, {kind_word(line.kind)}: {line.text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.address}, {kind_word(line.kind)}"
        return None


@guarded
class ArticleText(QListView):
    """A list that reads like a column; a click, or Enter where the keyboard is, chooses a passage."""

    passage_chosen = Signal(int)
    """Which passage, from 0."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.picked: int | None = None
        self.blocks: list[TextBlock] = []
        self._model = Lines(self)
        self.setObjectName("check_article")
        self.setModel(self._model)
        self.setItemDelegate(Passages(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(22)
        self.clicked.connect(self._choose_at)

    # --- what is shown --------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.picked = None
        table = styles(self.zoom)
        self.blocks = [TextBlock(line.text, table[line.kind]) for line in lines]
        self._model.show(lines)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self.scheduleDelayedItemsLayout()

    def show_hits(self, hits: Sequence[Hit], current: int) -> None:
        """Frame what was found, and bring the hit at `current` into sight; −1 = none."""
        by_line: dict[int, list[tuple[int, int, MarkKind]]] = {}
        for place, hit in enumerate(hits):
            kind = MarkKind.FOUND_CURRENT if place == current else MarkKind.FOUND
            by_line.setdefault(hit.index, []).append((hit.start, hit.end, kind))
        for index, block in enumerate(self.blocks):
            if block.set_runs(by_line.get(index, ())):
                self.measured(index)
        if 0 <= current < len(hits):
            self.bring(hits[current].index)
        self.viewport().update()

    def bring(self, index: int) -> None:
        """Bring a passage into sight; the keyboard goes on from there."""
        place = self._model.index(index)
        self.setCurrentIndex(place)
        self.scrollTo(place, QAbstractItemView.ScrollHint.PositionAtCenter)

    def choose(self, index: int) -> None:
        """Choose a passage; the choice is shown and told."""
        self.picked = index
        self.viewport().update()
        self.passage_chosen.emit(index)

    def _choose_at(self, place: QModelIndex) -> None:
        self.choose(place.row())

    def measured(self, index: int) -> TextBlock:
        """Return a passage laid out for the present width and size."""
        block = self.blocks[index]
        style = styles(self.zoom)[self._model.lines[index].kind]
        block.estimate(max(80.0, self.viewport().width() - LEFT - RIGHT), style)
        block.prepare()
        return block

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex()
        if event.key() in CHOOSING and place.isValid():
            self.choose(place.row())
        elif event.matches(QKeySequence.StandardKey.Copy) and place.isValid():
            QGuiApplication.clipboard().setText(self._model.lines[place.row()].text)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave finding to the field over the text: typed letters would jump about."""


CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


@guarded
class Passages(QStyledItemDelegate):
    """Paints passages as the columns do: address, words, marks, and the chosen row."""

    def __init__(self, view: ArticleText) -> None:
        super().__init__(view)
        self.view = view
        self.address_font = sized(SANS, 11)
        self.chosen_font = sized(SANS, 11, QFont.Weight.Bold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        block = self.view.measured(index.row())
        return QSize(80, round(block.height + TOP + BOTTOM + AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, theme = self.view, self.view.theme
        box = QRectF(option.rect)
        block = view.blocks[index.row()]
        row = box.adjusted(0, 0, 0, -AIR)
        is_chosen = view.picked == index.row()
        painter.save()
        painter.setClipRect(box)
        if is_chosen:
            painter.fillRect(row, theme.current_row)
            for x in (row.left(), row.right() - DOCK):
                painter.fillRect(QRectF(x, row.top(), DOCK, row.height()), theme.link)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, theme.hover_row)
        if view.hasFocus() and view.currentIndex().row() == index.row():
            painter.setPen(QPen(theme.link, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(5, 1, -5, -1), RADIUS, RADIUS)
        painter.setFont(self.chosen_font if is_chosen else self.address_font)
        painter.setPen(theme.link if is_chosen else theme.ink3)
        lane = QRectF(box.left(), box.top() + TOP, LANE, block.style.pitch)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(lane, right, str(index.row() + 1))
        ink = getattr(theme, block.style.ink)
        origin = QPointF(box.left() + LEFT, box.top() + TOP)
        block.paint(painter, origin, theme, SHOWN, box, ink)
        painter.restore()
