"""The table at the right: a row for each text, then the articles that have none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.story.quote import Quote
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.quotes import table_rows
from desktop.window.quotes.keys import command_of, tip_of
from desktop.window.quotes.quiet_list import QuietList
from desktop.window.quotes.rows import RowKind, Table, TableRow
from desktop.window.quotes.said import row_said
from desktop.window.quotes.table_rows import (
    BETWEEN,
    Column,
    Faces,
    Laid,
    Look,
    Press,
    columns_of,
    headings,
    lay,
    ours,
)
from desktop.window.quotes.wording import NO_MARKS, CellMarks, Marks
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme


def same_rows(one: Table, other: Table) -> bool:
    """Tell whether two tables have the same texts and gaps, whatever is said of them."""
    return [(row.kind, row.quotes, row.article) for row in one.rows] == [
        (row.kind, row.quotes, row.article) for row in other.rows
    ]


HEAD_TEXT, HEAD_PADDING = 12, 7
"""px of the names of the columns, and above and below them."""
SHOW = "show"
"""What an address in a row does: that of Enter."""
QWIDGETSIZE_MAX = 16_777_215
"""px that Qt takes for no limit."""
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
BATCH = 40
"""Rows laid out at once: an outlet may have hundreds."""
NO_INDEX = QModelIndex()
UNMARKED = CellMarks()
Index = QModelIndex | QPersistentModelIndex


@guarded
class TableHead(QWidget):
    """Names the columns."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.inside = 0
        """px of the rows' width, without a scroll bar."""
        self.setObjectName("quotes_table_head")
        self.setAccessibleName(", ".join(headings()))
        self.fit(0, 1.0)

    def fit(self, inside: int, zoom: float) -> None:
        """Stand over rows of a width; names too long for their column take more lines."""
        self.inside, self.zoom = inside, zoom
        self.setFont(sized(SANS, HEAD_TEXT * ours(zoom), QFont.Weight.DemiBold))
        tall = max(self.room_of(*each).height() for each in self.named())
        self.setFixedHeight(round(tall) + 2 * HEAD_PADDING)
        self.update()

    def named(self) -> list[tuple[Column, str]]:
        """Return the columns with their names; what stands below the words is named there."""
        return list(zip(columns_of(self.inside, self.zoom), headings(), strict=False))

    def room_of(self, column: Column, words: str) -> QRect:
        """Return the px that a name takes in its column."""
        place = QRect(0, 0, int(column.width) + BETWEEN - 2, QWIDGETSIZE_MAX)
        return self.fontMetrics().boundingRect(place, WRAPPED, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        area = self.rect().adjusted(0, 0, self.inside - self.width(), 0)
        painter.fillRect(area, theme.bar)
        painter.setPen(theme.line)
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.setPen(theme.ink2)
        for column, words in self.named():
            place = QRectF(column.left, 0, column.width + BETWEEN - 2, self.height())
            painter.drawText(place, WRAPPED | Qt.AlignmentFlag.AlignVCenter, words)


@guarded
class RowsModel(QAbstractListModel):
    """Holds the rows of what is chosen, and their marks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = Table()
        self.marks: Marks = NO_MARKS

    def show_table(self, table: Table, marks: Marks) -> None:
        self.beginResetModel()
        self.table, self.marks = table, marks
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def marks_at(self, place: int) -> CellMarks:
        return self.marks.rows.get(place, UNMARKED)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.table.rows):
            return None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return row_said(self.table, index.row(), self.marks_at(index.row()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.table.rows[index.row()].kind is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags  # the keyboard passes it over
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@guarded
class RowPainter(QStyledItemDelegate):
    """Paints rows, and keeps them laid out for one width."""

    def __init__(self, theme: Theme, parent: RowsView) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.shown: frozenset[MarkKind] = frozenset(MarkKind)
        self.faces = Faces.of(1.0)
        self._view = parent
        self._width = 0
        self._laid: dict[int, Laid] = {}

    def forget(self) -> None:
        self._laid.clear()

    def laid(self, place: int) -> Laid:
        """Return a row laid out in the width of the table."""
        width = self._view.viewport().width()
        if width != self._width:
            self._width = width
            self.forget()
        if place not in self._laid:
            rows = self._view.model_.table.rows
            following = rows[place + 1].group if place + 1 < len(rows) else -1
            is_last = rows[place].group != following
            self._laid[place] = lay(rows[place], width, self.faces, self.zoom, is_last=is_last)
        return self._laid[place]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(self.laid(index.row()).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, place = self._view.model_, index.row()
        has_focus = self._view.hasFocus()
        is_chosen = self._view.selectionModel().isSelected(index)
        is_current = index == self._view.currentIndex()
        look = Look(
            self.theme,
            self.shown,
            model.marks_at(place),
            is_current=has_focus and (is_current or is_chosen),
            is_base=place == model.table.base,
            has_focus=has_focus and is_current,
        )
        row = model.table.rows[place]
        table_rows.paint(painter, row, self.laid(place), QRectF(option.rect), look)


@guarded
class RowsView(QuietList):
    """Shows the rows; Enter shows one in Read, keys and small buttons say something of it."""

    row_activated = Signal()
    row_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("quotes_table", parent)
        self.setAccessibleName(self.tr("Wording, text by text"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.model_ = RowsModel(self)
        self.setModel(self.model_)
        self.painter_ = RowPainter(theme, self)
        self.setItemDelegate(self.painter_)
        self.setMouseTracking(True)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        self.show_ground(theme.page)

    def show_zoom(self, zoom: float) -> None:
        self.painter_.zoom = zoom
        self.painter_.faces = Faces.of(zoom)
        self.painter_.forget()
        self.scheduleDelayedItemsLayout()

    def show_shown(self, kinds: frozenset[MarkKind]) -> None:
        self.painter_.shown = kinds
        self.viewport().update()

    # --- what is shown --------------------------------------------------------------------------

    def show_table(self, table: Table) -> None:
        """Show other rows; the row with the same quotes stays the current one."""
        if table == self.model_.table:
            return
        is_same = same_rows(table, self.model_.table)
        marks = self.model_.marks if is_same else NO_MARKS
        at, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self.painter_.forget()
        self.model_.show_table(table, marks)
        if is_same:
            self.go_to(at)
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
        else:
            self.go_to(next((at for at, row in enumerate(table.rows) if row.has_words), 0))
            self.scrollToTop()

    def needed(self) -> int:
        """Return the height of all rows in px; so many that they are laid out bit by bit need all there is."""
        count = len(self.model_.table.rows)
        if count > BATCH:
            return QWIDGETSIZE_MAX
        return round(sum(round(self.painter_.laid(place).height) for place in range(count)))

    def go_to(self, place: int) -> None:
        """Make a row the current one."""
        self.setCurrentIndex(self.model_.index(place, 0))

    def show_marks(self, marks: Marks) -> None:
        self.model_.marks = marks
        self.viewport().update()

    @property
    def current(self) -> TableRow | None:
        at = self.currentIndex().row()
        return self.model_.table.rows[at] if 0 <= at < len(self.model_.table.rows) else None

    @property
    def chosen_quotes(self) -> tuple[Quote, ...]:
        """The quotes of all rows that are selected, in order; of none, those of the current row."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        rows = [self.model_.table.rows[place] for place in places]
        if not rows and self.current is not None:
            rows = [self.current]
        return tuple(quote for row in rows for quote in row.quotes)

    # --- Qt -------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            above = current.row() - 1
            if above >= 0 and self.model_.table.rows[above].kind is RowKind.HEADING:
                self.scrollTo(self.model_.index(above, 0))
            self.scrollTo(current)
        self.row_changed.emit()
        self.viewport().update()

    def _press_at(self, point: QPointF) -> str:
        """Return the command of what is under a point, "" for none."""
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return ""
        laid = self.painter_.laid(index.row())
        inside = point - QPointF(self.visualRect(index).topLeft())
        found: Press | None = next((p for p in laid.presses if p.rect.contains(inside)), None)
        if found is not None:
            return found.command
        is_article = self.model_.table.rows[index.row()].kind is RowKind.TEXT
        return (
            "against" if is_article and laid.badge.adjusted(-4, -4, 4, 4).contains(inside) else ""
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        command = self._press_at(event.position())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if not (command and is_left and event.modifiers() == Qt.KeyboardModifier.NoModifier):
            return
        if command == SHOW:
            self.row_activated.emit()
        else:
            self.commanded.emit(command)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = bool(self._press_at(event.position()))
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if not self._press_at(event.position()):
            self.row_activated.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            point = QPointF(event.pos())  # type: ignore[attr-defined]  # a QHelpEvent
            command = self._press_at(point)
            tip = self.tr("Show the passage in Read (Enter)") if command == SHOW else ""
            self.setToolTip(tip or (tip_of(command) if command else ""))
        return bool(super().viewportEvent(event))

    def begun(self) -> Sequence[Sequence[str]]:
        """Return what each row begins with: its article, the outlet, the words; a heading is passed over."""
        return [
            () if row.kind is RowKind.HEADING else (row.badge, row.outlet, row.words, row.speaker)
            for row in self.model_.table.rows
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes(event):
            return
        command, key = command_of(event), Qt.Key(event.key())
        if command:
            self.commanded.emit(command)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.row_activated.emit()
        elif key == Qt.Key.Key_Left:
            self.left.emit()
        elif key != Qt.Key.Key_Right and not self._scroll_within(key):
            super().keyPressEvent(event)

    def _scroll_within(self, key: Qt.Key) -> bool:
        """Scroll through a row that is higher than the table before going to the next; tell if so."""
        place, bar = self.visualRect(self.currentIndex()), self.verticalScrollBar()
        step = max(40, self.viewport().height() // 2)
        hidden = (
            place.bottom() - self.viewport().height() if key == Qt.Key.Key_Down else -place.top()
        )
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or hidden <= 0:
            return False
        bar.setValue(bar.value() + (1 if key == Qt.Key.Key_Down else -1) * min(step, hidden))
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.painter_.forget()
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
