"""The list of a concordance: hits under each other, by outlet; keys sort, fold and read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.searching.views import Order
from desktop.window.figures.model import NO_INDEX, SAID, Index
from desktop.window.figures.table import CHOOSING
from desktop.window.overrides import guarded
from desktop.window.painted_list import PaintedList, RowPainter
from desktop.window.search.choosing import CONTROL, SHIFT, Flags, choice_of
from desktop.window.search.concordance_rows import (
    ROW,
    Block,
    Look,
    Row,
    line_of,
    paint,
    rows_of,
    spoken,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.searching.views import Line
    from desktop.window.theme import Theme

DISPLAY = Qt.ItemDataRole.DisplayRole.value
KEYS = {
    Qt.Key.Key_L.value: Order.LEFT,
    Qt.Key.Key_R.value: Order.RIGHT,
    Qt.Key.Key_O.value: Order.OUTLET,
    Qt.Key.Key_D.value: Order.DATE,
}
"""The keys that sort."""


@guarded
class HitsModel(QAbstractListModel):
    """Holds the rows that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.blocks: Sequence[Block] = ()
        self.folded: set[str] = set()
        """Names of outlets whose hits are not shown."""
        self.rows: list[Row] = []

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        self.beginResetModel()
        self.blocks = blocks
        self.rows = rows_of(blocks, self.folded)
        self.endResetModel()

    def fold(self, block: Block, *, is_folded: bool) -> None:
        """Fold an outlet, or show its hits."""
        if (block.name in self.folded) != is_folded:
            self.folded ^= {block.name}
            self.show_blocks(self.blocks)

    def row_of(self, block: Block) -> int:
        return next(i for i, row in enumerate(self.rows) if row.block is block)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, SAID):
            return None
        row = self.rows[index.row()]
        return spoken(row, is_folded=row.block.name in self.folded)


@guarded
class HitPainter(RowPainter):
    """Paints rows, all equally high."""

    def __init__(self, theme: Theme, parent: HitsList) -> None:
        super().__init__(theme, parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(ROW * self.zoom))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, view = self._list.hits.rows[index.row()], self._list
        look = Look(
            self.theme,
            self.zoom,
            index.row() == view.currentIndex().row(),
            view.hasFocus(),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
            row.block.name in view.hits.folded,
            view.selectionModel().isSelected(index),
        )
        paint(painter, row, QRectF(option.rect), look)


@guarded
class HitsList(PaintedList):
    """Enter or a click reads a hit, or folds an outlet; Left and Right fold it, too."""

    line_activated = Signal(object)
    left = Signal()
    order_wanted = Signal(object)
    """An Order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_concordance")
        self.setAccessibleName(self.tr("Hits with the words around them"))
        self.setAccessibleDescription(
            self.tr(
                "Enter reads a hit in its article, Space chooses it; Left and Right fold and open an"
                " outlet"
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.hits = HitsModel(self)
        self.painter_ = HitPainter(theme, self)
        self.setModel(self.hits)
        self.setItemDelegate(self.painter_)

    def show_blocks(self, blocks: Sequence[Block], *, keeps_place: bool) -> None:
        """Show other hits; the keyboard stays at the hit that it was at."""
        row = self._current()
        at = None if row is None or not keeps_place else row.context
        self.hits.show_blocks(blocks)
        places = (i for i, each in enumerate(self.hits.rows) if at and each.context is at)
        if self.hits.rows:
            self.setCurrentIndex(self.hits.index(next(places, min(1, len(self.hits.rows) - 1)), 0))

    def _current(self) -> Row | None:
        row = self.currentIndex().row()
        return self.hits.rows[row] if 0 <= row < len(self.hits.rows) else None

    def chosen(self) -> tuple[Line, ...]:
        """Return the hits that are chosen, each as a line of its own; with an outlet all of its hits."""
        rows = [self.hits.rows[index.row()] for index in self.selectionModel().selectedIndexes()]
        contexts = [
            context
            for row in rows
            for context in (row.block.contexts if row.context is None else (row.context,))
        ]
        places = {id(context): line_of(context) for context in contexts}
        listed = (context for block in self.hits.blocks for context in block.contexts)
        return tuple(places[id(context)] for context in listed if id(context) in places)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flags:
        return choice_of(event)

    def read(self, row: Row) -> None:
        """Read a hit, or fold or open its outlet."""
        if row.context is not None:
            self.line_activated.emit(line_of(row.context))
        else:
            self.fold(row, is_folded=row.block.name not in self.hits.folded)

    def fold(self, row: Row, *, is_folded: bool) -> None:
        self.hits.fold(row.block, is_folded=is_folded)
        self.setCurrentIndex(self.hits.index(self.hits.row_of(row.block), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self._current()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in CHOOSING and row is not None:
            self.read(row)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row is not None:
            self.fold(row, is_folded=key == Qt.Key.Key_Left)
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left.emit()
        elif is_plain and key in KEYS:
            self.order_wanted.emit(KEYS[key])
        elif event.text().isdigit():
            event.ignore()  # the view takes it: nobody seeks a hit by a digit
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_plain = not event.modifiers() & (SHIFT | CONTROL)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and is_plain:
            self.read(self.hits.rows[index.row()])
