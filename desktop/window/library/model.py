"""The rows of the library for Qt: articles, or headings with articles under them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.window.library.arranging import Group
from desktop.window.library.columns import ADDRESS, SHOWN, columns
from desktop.window.library.rows import Row
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip

ARTICLES = "application/x-wireside-articles"
"""What is dragged: numbers of articles, with commas."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FLAT = ""
"""Key of the one group that has no heading."""


class Said(NamedTuple):
    """What a reader typed into a cell: the article, the name of the fact and its value."""

    number: int
    fact: str
    value: str


Place = tuple[str, int]
"""The key of a group, and the number of an article in it; 0 is the heading."""


@guarded
class LibraryModel(QAbstractItemModel):
    """Shows groups of rows; the group `FLAT` alone has its rows at the top."""

    fact_stated = Signal(object)
    """A Said."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self.is_flat = True
        self.is_writable = True
        self.shows_columns = False
        self._where: dict[Place, tuple[int, int]] = {}

    # --- what is shown --------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows without headings."""
        self._show((), tuple(rows), is_flat=True)

    def show_groups(self, groups: Sequence[Group]) -> None:
        self._show(tuple(groups), (), is_flat=False)

    def _show(self, groups: tuple[Group, ...], rows: tuple[Row, ...], *, is_flat: bool) -> None:
        """Move to another arrangement; what is selected, edited or unfolded stays so."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self.place_of(index), index.column()) for index in before]
        self.groups, self.rows, self.is_flat = groups, rows, is_flat
        self._where = {}
        after = [self._index_of(place, column) for place, column in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def place_of(self, index: Index) -> Place:
        row = self.row_at(index)
        group = self.group_at(index)
        return (group.key if group is not None else FLAT), (row.number if row is not None else 0)

    def _index_of(self, place: Place, column: int) -> QModelIndex:
        """Find a row again; where headings came or went, the first place of its article."""
        where = self._places().get(place) or self._places().get((FLAT, place[1]))
        if where is None:
            return QModelIndex()
        group, row = where
        return self.createIndex(row, column, group)

    def _places(self) -> dict[Place, tuple[int, int]]:
        if not self._where:
            if self.is_flat:
                self._where = {(FLAT, r.number): (0, place) for place, r in enumerate(self.rows)}
            for at, group in enumerate(self.groups):
                self._where[(group.key, 0)] = (0, at)
                for place, row in enumerate(group.rows):
                    self._where[(group.key, row.number)] = (at + 1, place)
                    self._where.setdefault((FLAT, row.number), (at + 1, place))
        return self._where

    def index_of(self, number: int, column: int = 0) -> QModelIndex:
        """Return where an article is first; invalid if it is not shown."""
        return self._index_of((FLAT, number), column)

    def row_at(self, index: Index) -> Row | None:
        """Return the article at an index; None for headings."""
        if not index.isValid():
            return None
        group = index.internalId()
        if group:
            return self.groups[group - 1].rows[index.row()]
        return self.rows[index.row()] if self.is_flat else None

    def group_at(self, index: Index) -> Group | None:
        """Return the heading at an index, or the one over an article."""
        if self.is_flat or not index.isValid():
            return None
        group = index.internalId()
        return self.groups[group - 1 if group else index.row()]

    def numbers(self) -> list[int]:
        """Return the numbers of all articles shown, each once."""
        shown = [group.rows for group in self.groups] or [self.rows]
        return list(dict.fromkeys(row.number for rows in shown for row in rows))

    # --- Qt -------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject's own has no argument
        group = child.internalId() if child.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.rows) if self.is_flat else len(self.groups)
        if self.is_flat or parent.internalId() or parent.column() > 0:
            return 0
        return len(self.groups[parent.row()].rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(columns())

    def hasChildren(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() or not (self.is_flat or parent.internalId())

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.column() and self.is_flat:
            return ROW_FLAGS if index.isValid() else NO_FLAGS  # asked for 10,000 times a layout
        if not index.isValid():
            return NO_FLAGS
        row = self.row_at(index)
        if row is None:
            return HEADING_FLAGS
        column = columns()[index.column()]
        can_edit = self.is_writable and bool(column.fact) and not row.around.is_damaged
        return ROW_FLAGS | EDITABLE if can_edit else ROW_FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return self._heading(index, role)
        column = columns()[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cell(column.name).text
        if role == Qt.ItemDataRole.EditRole:
            return edited(row, column.fact)
        if role == Qt.ItemDataRole.ToolTipRole:
            cell = row.cell(column.name)
            return plain_tip(cell.tip or cell.text) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, column.name)
        if role == Qt.ItemDataRole.CheckStateRole and column.name == SHOWN and self.shows_columns:
            return Qt.CheckState.Checked if row.is_shown else Qt.CheckState.Unchecked
        return None

    def _spoken(self, row: Row, name: str) -> str:
        """Say a row where it begins, and what a cell is in its other columns."""
        if name == ADDRESS:
            return row.spoken
        heading = next(column.heading for column in columns() if column.name == name)
        if name == SHOWN and self.shows_columns:
            words = self.tr("has a column") if row.is_shown else self.tr("has no column")
            return f"{heading}: {words}"
        cell = row.cell(name)
        return f"{heading}: {cell.text} {cell.remark}".rstrip()

    def _heading(self, index: Index, role: int) -> object:
        group = self.group_at(index)
        if group is None or index.column():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return group.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{group.title}, {group.counts}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Report what was typed when it is something else; the project is edited elsewhere."""
        row = self.row_at(index)
        fact = columns()[index.column()].fact if index.isValid() else ""
        typed = " ".join(str(value).split())
        if row is None or not fact or role != Qt.ItemDataRole.EditRole:
            return False
        if typed == edited(row, fact):
            return False
        self.fact_stated.emit(Said(row.number, fact, typed))
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(columns()):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return columns()[section].heading
        return columns()[section].tip if role == Qt.ItemDataRole.ToolTipRole else None

    def mimeTypes(self) -> list[str]:
        return [ARTICLES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = (self.row_at(index) for index in indexes)
        numbers = dict.fromkeys(row.number for row in rows if row is not None)
        made = QMimeData()
        made.setData(ARTICLES, QByteArray(",".join(map(str, numbers)).encode("ascii")))
        return made

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


FLAGS = Qt.ItemFlag
NO_FLAGS = FLAGS.NoItemFlags
HEADING_FLAGS = FLAGS.ItemIsEnabled
EDITABLE = FLAGS.ItemIsEditable
ROW_FLAGS = (
    FLAGS.ItemIsEnabled
    | FLAGS.ItemIsSelectable
    | FLAGS.ItemIsDragEnabled
    | FLAGS.ItemNeverHasChildren
)


def edited(row: Row, fact: str) -> str:
    """Return what an editor of a fact begins with."""
    if not fact:
        return ""
    if fact == "title":
        return " ".join((row.article.headline or "").split())
    value = getattr(row.article, fact)
    if isinstance(value, str):
        return value
    return "" if value is None else value.value


def dragged(mime: QMimeData) -> tuple[int, ...]:
    """Return the numbers of dragged articles; none if something else is dragged."""
    text = bytes(mime.data(ARTICLES).data()).decode("ascii", "replace")
    return tuple(int(part) for part in text.split(",") if part.isdecimal())
