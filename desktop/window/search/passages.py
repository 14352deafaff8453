"""What a search found, passage by passage, on a card for each document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.window.figures.model import SAID, Index
from desktop.window.figures.table import CHOOSING
from desktop.window.overrides import guarded
from desktop.window.painted_list import GivenRows, PaintedList, RowPainter
from desktop.window.said import number_words
from desktop.window.search.choosing import CONTROL, SHIFT, Flags, choice_of
from desktop.window.search.line_rows import MORE, Laid, Look, Room, laid, paint, paint_more
from desktop.window.search.line_words import Cards, tr
from desktop.window.search.result_view import MOST, ResultView
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from desktop.searching.views import Line
    from desktop.workspace.searching import Answer

FIRST, CHUNK = 50, 100
"""Rows that are given to the view at first, and more at a time: laying out 100 takes about 15 ms."""
KEPT = 400
"""Laid-out lines that are kept whole; of older ones only the height is."""
DISPLAY = Qt.ItemDataRole.DisplayRole.value


@guarded
class LinesModel(GivenRows):
    """Holds all lines, gives them to a view as it wants them; behind them a row that shows more."""

    chunk = CHUNK

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = Cards()
        self.more = ""
        """What the row at the end says, "" for none."""

    @property
    def size(self) -> int:
        """The number of all rows."""
        return len(self.cards) + bool(self.more)

    def show_cards(self, cards: Cards, more: str, least: int = 0) -> None:
        self.beginResetModel()
        self.cards, self.more = cards, more
        self.given = min(max(FIRST, least), self.size)
        self.endResetModel()

    def add_cards(self, cards: Cards, more: str) -> None:
        """Take an answer that begins with the lines that are shown."""
        last = self.given - 1
        self.cards, self.more = cards, more
        self.dataChanged.emit(self.index(max(0, last - 1), 0), self.index(last, 0), [])
        self.give(self.given + CHUNK)

    def is_more(self, row: int) -> bool:
        return row == len(self.cards) and bool(self.more)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, SAID):
            return None
        row = index.row()
        return self.more if self.is_more(row) else self.cards[row].spoken


@guarded
class LinePainter(RowPainter):
    """Paints lines from what was laid out."""

    def __init__(self, theme: Theme, parent: LinesList) -> None:
        super().__init__(theme, parent)
        self._list = parent
        self._laid: dict[tuple[int, Room], Laid] = {}
        self._heights: dict[tuple[int, Room], int] = {}
        self._sizes: dict[int, QSize] = {}
        """Of rows that are not the current one."""
        self.current = -1

    def forget(self) -> None:
        self._sizes.clear()
        self._laid.clear()
        self._heights.clear()

    def forget_from(self, row: int) -> None:
        """Forget the lines from one on: what follows it may be another."""
        for kept in (self._laid, self._heights):
            for key in [key for key in kept if key[0] >= row]:
                del kept[key]
        for at in [at for at in self._sizes if at >= row]:
            del self._sizes[at]

    def laid(self, row: int, *, is_current: bool) -> Laid:
        key = row, Room(self._list.viewport().width(), self.zoom, is_current)
        if key not in self._laid:
            if len(self._laid) >= KEPT:
                for old in list(self._laid)[: KEPT // 4]:
                    del self._laid[old]
            self._laid[key] = found = laid(self._list.lines.cards[row], key[1])
            self._heights[key] = int(found.height)
        return self._laid[key]

    def height(self, row: int, *, is_current: bool) -> int:
        if self._list.lines.is_more(row):
            return MORE
        key = row, Room(self._list.viewport().width(), self.zoom, is_current)
        found = self._heights.get(key)
        return int(self.laid(row, is_current=is_current).height) if found is None else found

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row; all rows are asked for theirs when some come."""
        row = index.row()
        if row != self.current and (known := self._sizes.get(row)) is not None:
            return known
        is_current = row == self.current
        size = QSize(self._list.viewport().width(), self.height(row, is_current=is_current))
        if not is_current:
            self._sizes[row] = size
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, area, view = index.row(), QRectF(option.rect), self._list
        is_current = row == view.currentIndex().row()
        look = Look(
            self.theme,
            self.zoom,
            is_current,
            view.hasFocus(),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
            view.selectionModel().isSelected(index),
        )
        if view.lines.is_more(row):
            paint_more(painter, view.lines.more, area, look)
            return
        paint(painter, view.lines.cards[row], self.laid(row, is_current=is_current), area, look)


@guarded
class LinesList(PaintedList):
    """Arrow keys go from line to line, Enter or a click reads one; Space and Ctrl choose several."""

    line_activated = Signal(object)
    left = Signal()
    more_wanted = Signal()
    painter_: LinePainter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_passages")
        self.setAccessibleName(self.tr("Passages found"))
        self.setToolTip("")
        self.setAccessibleDescription(
            self.tr("Enter reads the line in its article, Space chooses it, Esc goes to the box")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self._pressed: tuple[int, QPoint] | None = None
        self.lines = LinesModel(self)
        self.painter_ = LinePainter(theme, self)
        self.setModel(self.lines)
        self.setItemDelegate(self.painter_)

    # --- where the reader is --------------------------------------------------------------------

    def go_to(self, row: int) -> None:
        """Make a line the current one, without choosing it."""
        self.lines.give(row + 1)
        self.selectionModel().setCurrentIndex(self.lines.index(row, 0), Flags.NoUpdate)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the current line whole; rows are laid out anew only if that changes a height."""
        super().currentChanged(current, previous)
        self.painter_.current = current.row()
        heights = self.painter_.height
        rows = [index.row() for index in (current, previous) if index.isValid()]
        known = [row for row in rows if row < len(self.lines.cards)]
        if any(heights(row, is_current=True) != heights(row, is_current=False) for row in known):
            self.doItemsLayout()
        if current.isValid():
            self.scrollTo(current)
        self.viewport().update()

    def chosen(self) -> tuple[Line, ...]:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        cards = self.lines.cards
        return tuple(cards.lines[row] for row in rows if row < len(cards))

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> Flags:
        return choice_of(event)

    def selectAll(self) -> None:
        self.lines.give(self.lines.size)
        super().selectAll()

    # --- what the reader does -------------------------------------------------------------------

    def read(self, row: int) -> None:
        if self.lines.is_more(row):
            self.more_wanted.emit()
        elif 0 <= row < len(self.lines.cards):
            self.line_activated.emit(self.lines.cards.lines[row])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        is_plain = not event.modifiers() & (SHIFT | CONTROL)
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (index.row(), at) if index.isValid() and is_left and is_plain else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Read the line that was pressed: it may have grown under the pointer meanwhile."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            moved = (event.position().toPoint() - pressed[1]).manhattanLength()
            if moved < QApplication.startDragDistance():
                self.read(pressed[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        if key in CHOOSING and row >= 0:
            self.read(row)
        elif key == Qt.Key.Key_Escape:
            if self.selectionModel().hasSelection():
                self.clearSelection()
            else:
                self.left.emit()
        elif key == Qt.Key.Key_Up and row <= 0 and not event.modifiers() & SHIFT:
            self.left.emit()
        else:
            if key == Qt.Key.Key_End:
                self.lines.give(self.lines.size)
            super().keyPressEvent(event)


class PassagesView(ResultView):
    """Lists passages with what was found in them; Enter or a click reads one in its article."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LinesList(theme, self)
        self.answer: Answer | None = None
        self.list.line_activated.connect(self.line_activated)
        self.list.left.connect(self.left)
        self.list.more_wanted.connect(self.more_wanted)
        self.list.selectionModel().selectionChanged.connect(self.chosen_changed)
        self.setFocusProxy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.show_theme(theme)

    def chosen(self) -> tuple[Line, ...]:
        return self.list.chosen()

    # --- what is shown --------------------------------------------------------------------------

    def show_answer(self, answer: Answer) -> None:
        """Show other lines; the same ones, or those with more behind them, stay where they are."""
        before, self.answer = self.answer, answer
        lines, view = self.list.lines, self.list
        old, more = lines.cards.lines, more_words(answer)
        if before is not None and answer.lines == old and more == lines.more:
            return
        is_same_query = before is not None and before.asked.typed == answer.asked.typed
        cards = Cards(answer)
        if is_same_query and old and answer.lines[: len(old)] == old:
            row = len(old)
            view.painter_.forget_from(row - 1)
            lines.add_cards(cards, more)
            view.doItemsLayout()
            return
        kept = self._place() if is_same_query else None
        view.painter_.forget()
        row = _row_of(answer, kept[0]) if kept else 0
        view.painter_.current = row
        lines.show_cards(cards, more, row + CHUNK if row else 0)
        if lines.size:
            view.go_to(row)
        view.verticalScrollBar().setValue(kept[1] if kept and row else 0)

    def _place(self) -> tuple[tuple[object, ...], int] | None:
        """Return which line is the current one, and how far the list is scrolled."""
        row, lines = self.list.currentIndex().row(), self.list.lines.cards.lines
        if not 0 <= row < len(lines):
            return None
        return _key(lines[row]), self.list.verticalScrollBar().value()

    def show_theme(self, theme: Theme) -> None:
        self.list.show_theme(theme)

    def show_zoom(self, zoom: float) -> None:
        self.list.show_zoom(zoom)


def _key(line: Line) -> tuple[object, ...]:
    return line.kind, line.address, line.span


def _row_of(answer: Answer, key: tuple[object, ...]) -> int:
    return next((row for row, line in enumerate(answer.lines) if _key(line) == key), 0)


def more_words(answer: Answer) -> str:
    """Say that there is more to show, "" if all is there."""
    shown, total = len(answer.result.hits), answer.result.told
    if shown >= total:
        return ""
    if shown >= MOST:
        told = tr("The first {} of {} are shown. Narrow the search to see others.")
        return told.format(number_words(shown), number_words(total))
    return tr("Show more: {} of {} articles, quotes and notes are shown").format(
        number_words(shown), number_words(total)
    )
