"""The table of articles: paints its rows itself, is walked through and edited by keys."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from desktop.window.library.columns import SHOWN, columns, places
from desktop.window.library.editing import CellEditor
from desktop.window.library.header import Header
from desktop.window.library.model import LibraryModel
from desktop.window.library.painting import ROW_HEIGHT, RowPainter, Section, State
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
KEYS = {
    (Qt.Key.Key_Delete, NONE): "remove",
    (Qt.Key.Key_O, NONE): "original",
    (Qt.Key.Key_I, CTRL): "facts",
    (Qt.Key.Key_C, CTRL): "cite",
    (Qt.Key.Key_F, CTRL): "filter",
    (Qt.Key.Key_Slash, NONE): "filter",
    (Qt.Key.Key_Space, NONE): "tick",
}
"""What keys ask for while the table has the focus."""


@guarded
class Table(QTreeView):
    """Shows a LibraryModel; says what was asked for by keys and clicks, and does none of it."""

    asked = Signal(str)
    """One of the values of `KEYS`."""
    article_activated = Signal(int)
    tick_clicked = Signal(int)
    menu_requested = Signal(QPoint)
    """Where on the screen."""

    def __init__(self, model: LibraryModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = model
        self.painter = RowPainter(theme)
        self._hovered = QPersistentModelIndex()
        self._sections: list[Section] = []
        self._uses_keys = False
        self.hidden_widths: dict[int, int] = {}
        """px that hidden columns had: Qt forgets them."""
        self.setObjectName("library_table")
        self.setAccessibleName(self.tr("Articles"))
        self.head = Header(theme, self)
        self.setHeader(self.head)
        self.setModel(model)
        self.editor = CellEditor(self)
        self.setItemDelegate(self.editor)
        self._set_up()
        self.show_theme(theme)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setExpandsOnDoubleClick(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.entered.connect(self._hover)
        self.viewportEntered.connect(self._leave)
        self.clicked.connect(self._click)
        self.doubleClicked.connect(self._double_click)

    def show_theme(self, theme: Theme) -> None:
        self.painter = RowPainter(theme)
        self.head.show_theme(theme)
        self.setStyleSheet(
            f"QTreeView {{ background: {theme.card.name()}; }}"
            f" QAbstractScrollArea::corner {{ background: {theme.card.name()}; border: none; }}"
        )
        self.viewport().update()

    # --- which articles -------------------------------------------------------------------------

    def current_number(self) -> int | None:
        row = self.library.row_at(self.currentIndex())
        return None if row is None else row.number

    def selected_numbers(self) -> tuple[int, ...]:
        """Return the numbers of the selected articles, each once, in the order shown."""
        found: dict[int, None] = {}
        for index in sorted(self.selectionModel().selectedRows(), key=order_of):
            row = self.library.row_at(index)
            if row is not None:
                found[row.number] = None
        return tuple(found)

    def select_article(self, number: int) -> None:
        """Select one article and bring it into sight."""
        index = self.library.index_of(number)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def edit_cell(self, number: int, column: str) -> None:
        """Open the field of a cell."""
        index = self.library.index_of(number, places()[column])
        self.setCurrentIndex(index)
        self.edit(index)

    def keep_current(self, at: int) -> None:
        """Go to the row that took the place of one that was removed."""
        is_lost = not self.currentIndex().isValid() and at >= 0
        if is_lost and self.hasFocus() and self.library.is_flat and self.library.rows:
            self.setCurrentIndex(self.library.index(min(at, len(self.library.rows) - 1), 0))

    def unfold(self, keys: set[str]) -> None:
        """Open the headings with these keys."""
        if keys and len(keys) == len(self.library.groups):
            self.expandAll()
            return
        for place, group in enumerate(self.library.groups):
            if group.key in keys:
                self.setExpanded(self.library.index(place, 0), True)

    # --- mouse ----------------------------------------------------------------------------------

    def _hover(self, index: QModelIndex) -> None:
        row = index.siblingAtColumn(0)
        if self._hovered != row:
            self._hovered = QPersistentModelIndex(row)
            self.viewport().update()

    def _leave(self) -> None:
        if self._hovered.isValid():
            self._hovered = QPersistentModelIndex()
            self.viewport().update()

    def _click(self, index: QModelIndex) -> None:
        row = self.library.row_at(index)
        if row is None:
            self.setExpanded(
                index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0))
            )
        elif columns()[index.column()].name == SHOWN:
            self.tick_clicked.emit(row.number)

    def _double_click(self, index: QModelIndex) -> None:
        row = self.library.row_at(index)
        column = columns()[index.column()]
        if row is not None and column.name != SHOWN and not index.flags() & EDITABLE:
            self.article_activated.emit(row.number)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._uses_keys = False
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.viewport().mapToGlobal(self.menu_place())
        self.menu_requested.emit(where)

    def menu_place(self) -> QPoint:
        """Return where a menu asked for by keys opens: at the current row."""
        box = self.visualRect(self.currentIndex())
        inside = box.intersected(self.viewport().rect())
        return QPoint(max(box.left(), 0) + 24, inside.bottom() if inside.isValid() else 24)

    # --- keys -----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # a field lets go of keys that are not meant for the table
            return
        self._uses_keys = True
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = KEYS.get((key, modifiers))
        if wanted is not None:
            self.asked.emit(wanted)
        elif key in ENTER and not modifiers:
            self._enter()
        else:
            super().keyPressEvent(event)
        self.viewport().update()

    def _enter(self) -> None:
        index = self.currentIndex().siblingAtColumn(0)
        number = self.current_number()
        if number is not None:
            self.article_activated.emit(number)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: the filter finds."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Walk from cell to cell to the left and right; from field to field with Tab."""
        index = self.currentIndex()
        actions = QAbstractItemView.CursorAction
        steps = {
            actions.MoveLeft: (-1, False),
            actions.MoveRight: (1, False),
            actions.MovePrevious: (-1, True),
            actions.MoveNext: (1, True),
        }
        if action in steps and self.library.row_at(index) is not None:
            found = self._beside(index, *steps[action])
            if found.isValid() or steps[action][1]:
                return found if found.isValid() else index
        return super().moveCursor(action, modifiers)

    def _beside(self, index: QModelIndex, step: int, only_editable: bool) -> QModelIndex:  # noqa: FBT001
        visual = self.head.visualIndex(index.column()) + step
        while 0 <= visual < self.head.count():
            logical = self.head.logicalIndex(visual)
            found = index.siblingAtColumn(logical)
            if not self.head.isSectionHidden(logical) and (
                not only_editable or found.flags() & EDITABLE
            ):
                return found
            visual += step
        return QModelIndex()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._uses_keys = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.library.rows:
            self.setCurrentIndex(self.library.index(0, 0))

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, event: object) -> None:
        self._sections = self.sections()
        super().paintEvent(event)  # type: ignore[arg-type]  # a QPaintEvent, which is handed on

    def sections(self) -> list[Section]:
        """Return the columns in sight."""
        head, width = self.head, self.viewport().width()
        found = []
        for place, column in enumerate(columns()):
            if head.isSectionHidden(place):
                continue
            left, size = head.sectionViewportPosition(place), head.sectionSize(place)
            if left < width and left + size > 0:
                found.append(Section(column, left, size))
        return found

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect
        place = QRectF(0, box.y(), self.viewport().width(), ROW_HEIGHT)
        state = self._state(index)
        row = self.library.row_at(index)
        group = self.library.group_at(index)
        if row is not None:
            self.painter.paint_row(painter, place, row, self._sections, state)
        elif group is not None:
            is_open = self.isExpanded(index)
            self.painter.paint_heading(painter, place, group, state, is_open=is_open)

    def _state(self, index: Index) -> State:
        current = self.currentIndex()
        is_current = current.row() == index.row() and current.internalId() == index.internalId()
        has_focus = self.hasFocus() and self._uses_keys and current.isValid() and is_current
        return State(
            self.selectionModel().isRowSelected(index.row(), index.parent()),
            self._hovered == index.sibling(index.row(), 0),
            self.hasFocus() or self.state() == QAbstractItemView.State.EditingState,
            columns()[current.column()].name if has_focus else "",
            self.library.shows_columns,
        )

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Paint none: headings have their own mark."""


EDITABLE = Qt.ItemFlag.ItemIsEditable


def order_of(index: QModelIndex) -> tuple[int, int]:
    return index.internalId(), index.row()
