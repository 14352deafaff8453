"""What a table of figures shows, for Qt: the sums are its first row and column."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
DISPLAY = Qt.ItemDataRole.DisplayRole.value
TIP = Qt.ItemDataRole.ToolTipRole.value
SAID = Qt.ItemDataRole.AccessibleTextRole.value
SUMS = 0
"""The row and the column of the sums: seen without scrolling."""


class Figure(NamedTuple):
    """What a cell says: a figure, what is said below it, each also in less room, and a bar.

    `across` is the bar's length against the longest, 0–1, 0 = none; `filled` the part of it that is
    filled. A cell without `first` says `empty`. `is_filled`: there is something to open.
    """

    first: str = ""
    short: str = ""
    second: str = ""
    less: str = ""
    across: float = 0.0
    filled: float = 1.0
    empty: str = ""
    is_filled: bool = False


class Sign(NamedTuple):
    """What stands before a name: an address, or the letter of a code in its colour."""

    words: str = ""
    colour: str = ""


@guarded
class FiguresModel(QAbstractTableModel):
    """Says what stands where; the values themselves are those of a table of its own."""

    # --- to be said by each table ---------------------------------------------------------------

    def rows_there(self) -> int:
        """Count the rows, that of the sums too; 0 = there is nothing to show."""
        raise NotImplementedError

    def columns_there(self) -> int:
        """Count the columns, that of the sums too."""
        raise NotImplementedError

    def title(self, row: int) -> str:
        raise NotImplementedError

    def lines(self, column: int) -> tuple[str, ...]:
        """Return the lines of a column's head."""
        raise NotImplementedError

    def figure(self, row: int, column: int) -> Figure:
        raise NotImplementedError

    def told(self, row: int, column: int) -> str:
        """Say a cell for a screen reader; its row and column are read from the heads."""
        raise NotImplementedError

    def tip(self, row: int, column: int) -> str:
        raise NotImplementedError

    def opened(self, row: int, column: int) -> object:
        """Return what a cell opens; nothing that is false is opened."""
        raise NotImplementedError

    # --- what most say alike --------------------------------------------------------------------

    def is_strong(self, row: int) -> bool:
        """Tell whether a row's name is one that stands out."""
        return True

    def indent(self, row: int) -> int:
        """Return how many levels a row's name is set in."""
        return 0

    def row_sign(self, row: int) -> Sign:
        return Sign()

    def column_sign(self, column: int) -> Sign:
        return Sign()

    def row_tip(self, row: int) -> str:
        return self.title(row)

    def has_bar(self, row: int, column: int) -> bool:
        """Tell whether a cell may have a bar: the sums have none, they would make the others short."""
        return SUMS not in (row, column)

    # --- Qt -------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.rows_there()

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() or not self.rows_there() else self.columns_there()

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, TIP, SAID):
            return None
        row, column = index.row(), index.column()
        if role == DISPLAY:
            figure = self.figure(row, column)
            return figure.first or figure.empty
        if role == TIP:
            return plain_tip(self.tip(row, column))
        return self.told(row, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        if role not in (DISPLAY, TIP, SAID):
            return None
        if orientation == Qt.Orientation.Horizontal:
            sign = self.column_sign(section)
            address = f"{sign.words} " if sign.words and not sign.colour else ""
            joint = "\n" if role == TIP else ", "
            return plain_tip(address + joint.join(self.lines(section)))
        if role == TIP and section != SUMS:
            return plain_tip(self.row_tip(section))
        return self.title(section)
