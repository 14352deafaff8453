"""The import log as a table: sorted by its heads, filtered by words, walked through by keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from desktop.story.imported import LogRow
from desktop.window import fonts
from desktop.window.adding.capped import folded
from desktop.window.adding.row_delegate import RowDelegate
from desktop.window.adding.words import headed, name_of, notes_of, state_of, whole_of
from desktop.window.fact_words import local_time
from desktop.window.overrides import guarded

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
WIDTHS = (48, 190, 128, 62, 200, 260, 130, 90)
"""px of the columns at first."""


SHORT_NAME, SHORT_HEADLINE, WIDE_NOTES = 150, 120, 420
"""px of columns in a log where most lines are no articles."""
LEAST_WIDTH = 84
MOST_LINES = 4
"""Lines of a reason in the table; the rest of it stands under the table."""
NUMBER, NAME, ARTICLE, HEADLINE, NOTES, AT, BY = 0, 1, 3, 4, 5, 6, 7
"""Columns that have something of their own."""


def tr(text: str) -> str:
    return QCoreApplication.translate("LogTable", text)


class Cells(NamedTuple):
    """A line as it is shown."""

    number: str
    name: str
    state: str
    address: str
    headline: str
    notes: str
    at: str
    by: str


def cells(row: LogRow) -> Cells:
    entry = row.entry
    return Cells(
        str(entry.number), name_of(row), state_of(row), f"A{entry.article}" if entry.article else "",
        headed(row), "; ".join(notes_of(row)), local_time(entry.at), entry.by,
    )  # fmt: skip


def headings() -> Cells:
    return Cells(
        tr("No."), tr("What was read"), tr("What became of it"), tr("Article"), tr("Headline"),
        tr("To know"), tr("When"), tr("By"),
    )  # fmt: skip


class LogModel(QAbstractTableModel):
    """The lines of the log, a row each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[LogRow, ...] = ()
        self._cells: list[Cells] = []
        self._wholes: list[str] = []
        self._headings = headings()

    def show_rows(self, rows: Sequence[LogRow]) -> None:
        """Show these lines; rows that only changed keep their place."""
        is_longer = [r.entry.number for r in rows] != [r.entry.number for r in self.rows]
        if is_longer:
            self.beginResetModel()
        self.rows = tuple(rows)
        self._cells = [cells(row) for row in rows]
        self._wholes = [whole_of(row) for row in rows]
        fonts.ensure_scripts("".join(self._wholes))
        if is_longer:
            self.endResetModel()
        elif rows:
            last = self.index(len(rows) - 1, len(self._headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [])

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._wholes[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return folded(self._wholes[index.row()])
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_head = orientation == Qt.Orientation.Horizontal
        if is_head and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return None


class Sorted(QSortFilterProxyModel):
    """Lines that have all words of the filter, in the order of a column; numbers by their size."""

    def __init__(self, model: LogModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._log = model
        self._wanted: list[str] = []
        self.setSourceModel(model)

    def show_filter(self, words: str) -> None:
        self._wanted = words.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        whole = str(
            self._log.data(self._log.index(source_row, 0), Qt.ItemDataRole.AccessibleTextRole)
        )
        return all(word in whole.casefold() for word in self._wanted)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        left, right = (self._log.rows[i.row()].entry for i in (source_left, source_right))
        if source_left.column() == NUMBER:
            return left.number < right.number
        if source_left.column() == ARTICLE:
            return left.article < right.article
        if source_left.column() == AT:
            return (left.at, left.number) < (right.at, right.number)
        one, other = (str(self._log.data(i)).casefold() for i in (source_left, source_right))
        return one < other


@guarded
class LogTable(QTreeView):
    """Shows lines; says what is asked for, and does none of it."""

    article_activated = Signal(int)
    row_chosen = Signal(str)
    """All that is known of the current line, as a sentence."""
    exclusion_asked = Signal()
    menu_asked = Signal(QPoint)
    """Where on the screen."""
    copy_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted = {NAME: WIDTHS[NAME], HEADLINE: WIDTHS[HEADLINE]}
        self._least_notes = WIDTHS[NOTES]
        self.model_ = LogModel(self)
        self.sorted = Sorted(self.model_, self)
        self.setObjectName("log_table")
        self.setAccessibleName(tr("What became of what was added"))
        self.setModel(self.sorted)
        self.setItemDelegate(RowDelegate(self, NOTES, MOST_LINES))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)  # a row is as high as its reason
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setMinimumSectionSize(40)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, width)
        self.header().sectionResized.connect(self._fit_rows)
        self.doubleClicked.connect(self.activate)

    def hide_past(self) -> None:
        """Leave out when and by whom: all of it was just now."""
        for column in (AT, BY):
            self.setColumnHidden(column, True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(NOTES, QHeaderView.ResizeMode.Stretch)

    def _fit_rows(self, column: int, _before: int, _now: int) -> None:
        if column == NOTES:
            self.scheduleDelayedItemsLayout()

    def _make_room(self, rows: Sequence[LogRow]) -> None:
        """Give reasons the room of headlines where there are few."""
        there = sum(row.article is not None for row in rows)
        if not rows or 2 * there > len(rows):
            return
        self.setColumnHidden(ARTICLE, not there)
        self.setColumnHidden(HEADLINE, not there)
        self._wanted, self._least_notes = {NAME: SHORT_NAME, HEADLINE: SHORT_HEADLINE}, WIDE_NOTES
        if self.isColumnHidden(AT):
            self._share_room()
        else:
            self.setColumnWidth(NAME, SHORT_NAME)
            self.setColumnWidth(HEADLINE, SHORT_HEADLINE)
            self.setColumnWidth(NOTES, WIDE_NOTES)

    def _share_room(self) -> None:
        """Make names and headlines as narrow as it takes to read the reasons beside them."""
        shown = [c for c in range(len(WIDTHS)) if not self.isColumnHidden(c)]
        fixed = sum(self.columnWidth(c) for c in shown if c not in (NAME, HEADLINE, NOTES))
        wanted = {c: width for c, width in self._wanted.items() if c in shown}
        room = self.viewport().width() - fixed - self._least_notes
        share = min(1.0, max(0, room) / sum(wanted.values()))
        for column, width in wanted.items():
            self.setColumnWidth(column, max(LEAST_WIDTH, round(share * width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.isColumnHidden(AT):
            self._share_room()

    def show_rows(self, rows: Sequence[LogRow]) -> None:
        if len(rows) != len(self.model_.rows):
            self._make_room(rows)
        self.model_.show_rows(rows)
        self.scheduleDelayedItemsLayout()
        if not self.currentIndex().isValid() and self.sorted.rowCount():
            self.setCurrentIndex(self.sorted.index(0, 0))
        self._tell(self.currentIndex())

    def chosen(self) -> tuple[LogRow, ...]:
        """Return the lines that are selected, by number."""
        rows = {self.sorted.mapToSource(i).row() for i in self.selectionModel().selectedRows()}
        return tuple(self.model_.rows[row] for row in sorted(rows))

    def shown(self) -> tuple[LogRow, ...]:
        """Return the lines that the filter leaves, in their order on the screen."""
        places = (self.sorted.index(row, 0) for row in range(self.sorted.rowCount()))
        return tuple(self.model_.rows[self.sorted.mapToSource(each).row()] for each in places)

    def activate(self) -> None:
        """Go to the article of the current line."""
        index = self.sorted.mapToSource(self.currentIndex())
        if index.isValid() and self.model_.rows[index.row()].article is not None:
            self.article_activated.emit(self.model_.rows[index.row()].entry.article)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._tell(current)

    def _tell(self, current: Index) -> None:
        whole = current.data(Qt.ItemDataRole.AccessibleTextRole) if current.isValid() else ""
        self.row_chosen.emit(str(whole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.activate()
        elif event.key() == Qt.Key.Key_Delete:
            self.exclusion_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())
