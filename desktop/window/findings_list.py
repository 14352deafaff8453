"""The list of findings: a model of rows, what paints them, and the keys that act on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.story.finding import Finding
from desktop.window.findings_rows import Fold, Heading, LaidRow, Row, laid, paint, place_at, said
from desktop.window.findings_words import FindingItem
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
WORDS = 28
"""px of the first line of a row, what it says: with less of it in sight, its title goes."""
RING = 2
"""px of the frame around the current row while the keyboard is here."""


@guarded
class FindingsModel(QAbstractListModel):
    """Holds rows; headings cannot be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return said(self.rows[index.row()]) if role in spoken else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@guarded
class FindingPainter(QStyledItemDelegate):
    """Paints rows, and keeps them measured for one width."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self._list = parent
        self._width = 0
        self._laid: dict[tuple[int, bool], LaidRow] = {}

    def forget(self) -> None:
        """Measure everything anew: other rows, or another width."""
        self._laid.clear()

    def is_current(self, index: Index) -> bool:
        return index.row() == self._list.currentIndex().row()

    def laid(self, index: Index) -> LaidRow:
        """Return a row measured for the list's width."""
        width = self._list.viewport().width()
        if width != self._width:
            self._width = width
            self.forget()
        key = (index.row(), self.is_current(index))
        if key not in self._laid:
            row = self._list.model().rows[index.row()]  # type: ignore[attr-defined]  # a FindingsModel
            self._laid[key] = laid(row, width, self.zoom, is_current=key[1])
        return self._laid[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        found = self.laid(index)
        return QSize(self._width, round(found.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._list.model().rows[index.row()]  # type: ignore[attr-defined]  # a FindingsModel
        area = QRectF(option.rect)
        is_current = self.is_current(index)
        paint(painter, row, self.laid(index), area, self.theme, is_current=is_current)
        if is_current and self._list.hasFocus():
            painter.setPen(QPen(self.theme.link, RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = RING / 2
            painter.drawRect(area.adjusted(inset, inset, -inset, -inset - 1))


@guarded
class FindingsList(QListView):
    """Shows the rows; the current finding is shown with all its places."""

    current_changed = Signal()
    activated_item = Signal(object)
    """The FindingItem that the reader wants to see in the articles."""
    place_activated = Signal(int)
    """One of the places of the current finding, from 0."""
    left = Signal()
    """The reader wants to go back to the articles."""
    fold_toggled = Signal()
    key_pressed = Signal(str)
    """What a key says of the current finding: "done", "not", "back" or "pin"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_list")
        self.setAccessibleName(self.tr("Findings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.model_ = FindingsModel(self)
        self.setModel(self.model_)
        self.painter_ = FindingPainter(theme, self)
        self.setItemDelegate(self.painter_)
        self._pressed = QPersistentModelIndex()
        self._place = -1
        self._is_pressed = False
        self.shown: Finding | None = None
        """The finding that was shown in the articles last."""

    # --- what is shown --------------------------------------------------------------------------

    def show_zoom(self, zoom: float) -> None:
        """Show what is quoted as large as the articles' text, 1 = 100 %."""
        if zoom != self.painter_.zoom:
            self.painter_.zoom = zoom
            self.painter_.forget()
            self.scheduleDelayedItemsLayout()
            self.viewport().update()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; no finding is the current one."""
        self.painter_.forget()
        self._place = -1
        self.model_.show_rows(rows)
        self.setCurrentIndex(NO_INDEX)  # else Qt goes to the first row when the keyboard comes

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        self.viewport().update()

    @property
    def current(self) -> FindingItem | None:
        """The finding that the reader is at."""
        index = self.currentIndex()
        row = self.model_.rows[index.row()] if index.isValid() else None
        return row if isinstance(row, FindingItem) else None

    @property
    def items(self) -> tuple[int, ...]:
        """The places of the findings among the rows."""
        return tuple(
            place for place, row in enumerate(self.model_.rows) if isinstance(row, FindingItem)
        )

    def go_to(self, place: int) -> None:
        """Make the row at a place the current one."""
        self.setCurrentIndex(self.model_.index(place, 0))

    def step(self, direction: int) -> FindingItem | None:
        """Go to the next finding or the one before; from the last to the first.

        Where the current one was not shown in the articles yet, it is the next one.
        """
        items, current = self.items, self.current
        if not items:
            return None
        if direction > 0 and current is not None and current.finding != self.shown:
            self.shown = current.finding
            return current
        here = self.currentIndex().row()
        later = [place for place in items if (place > here if direction > 0 else place < here)]
        if later:
            self.go_to(later[0] if direction > 0 else later[-1])
        else:
            self.go_to(items[0] if direction > 0 else items[-1])
        self.shown = None if self.current is None else self.current.finding
        return self.current

    # --- what the reader does -------------------------------------------------------------------

    def _press(self, index: Index) -> None:
        row = self.model_.rows[index.row()]
        if isinstance(row, FindingItem):
            self.shown = row.finding
            self.activated_item.emit(row)
        elif isinstance(row, Fold):
            self.fold_toggled.emit()

    # --- Qt -------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show what is pressed at once: rows change their height when another is the current one."""
        index = self.indexAt(event.position().toPoint())
        was_current = index.isValid() and index == self.currentIndex()
        kept = QPersistentModelIndex(index)
        self._is_pressed = True
        super().mousePressEvent(event)
        self._is_pressed = False
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = kept if was_current and is_left else QPersistentModelIndex()
        if kept.isValid() and is_left and not was_current:
            self._press(kept)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the place that was pressed, where the finding was the current one already."""
        super().mouseReleaseEvent(event)
        point = event.position()
        index = self.indexAt(point.toPoint())
        was_pressed = index.isValid() and index == self._pressed
        self._pressed = QPersistentModelIndex()
        if not was_pressed:
            return
        top = self.visualRect(index).top()
        place = place_at(self.painter_.laid(index), point.x(), point.y() - top)
        if place >= 0:
            self._go_to_place(place)
        else:
            self._press(index)

    def _go_to_place(self, place: int) -> None:
        self._place = place
        self.place_activated.emit(place)

    def _step_place(self, direction: int) -> None:
        current = self.current
        if current is not None:
            self._go_to_place((self._place + direction) % len(current.places))

    def _go_to_top(self) -> None:
        """Go to the first row that can be chosen; Qt would stay at the heading above it."""
        rows = self.model_.rows
        first = next((p for p, row in enumerate(rows) if not isinstance(row, Heading)), None)
        if first is not None:
            self.go_to(first)
            self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._place = -1
        before = self.visualRect(current).top()
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        if current.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(current).top() - before)
            self._bring_into_sight(current)
        self.viewport().update()
        self.current_changed.emit()

    def _bring_into_sight(self, current: Index) -> None:
        """Show the current row whole, and the title of its group where both have room.

        Right under its title, the end of a row that is too high goes out of sight first. What is
        pressed stays under the pointer.
        """
        self.scrollTo(current)
        over = self.visualRect(title := self._title_of(current)).top()
        if over >= 0 or self._is_pressed:
            return
        is_next = current.row() - title.row() == 1
        needed = self.visualRect(current).bottom() - over
        if is_next:
            needed = min(needed, self.visualRect(title).height() + WORDS)
        if needed < self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + over)

    def _title_of(self, current: Index) -> QModelIndex:
        """Return the row that says what group a finding is in."""
        above = range(current.row(), -1, -1)
        rows = self.model_.rows
        titles = (place for place in above if not isinstance(rows[place], FindingItem))
        return self.model_.index(next(titles, current.row()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.painter_.forget()
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self._bring_into_sight(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = Qt.Key(event.key())
        if is_plain and key in OPENING and self.currentIndex().isValid():
            self._press(self.currentIndex())
        elif is_plain and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._step_place(1 if key == Qt.Key.Key_Right else -1)
        elif is_plain and key == Qt.Key.Key_Home:
            self._go_to_top()
        elif is_plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        elif is_plain and key in ANSWERS:
            self.key_pressed.emit(ANSWERS[key])
        else:
            super().keyPressEvent(event)


OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
ANSWERS = {
    Qt.Key.Key_D: "done",
    Qt.Key.Key_Y: "done",
    Qt.Key.Key_X: "not",
    Qt.Key.Key_N: "not",
    Qt.Key.Key_Backspace: "not",
    Qt.Key.Key_Delete: "not",
    Qt.Key.Key_U: "back",
    Qt.Key.Key_P: "pin",
}
"""What the keys of the list say of the current finding."""
