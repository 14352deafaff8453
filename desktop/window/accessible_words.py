"""What the panel paints, for assistive technology: marked texts, and the table of differing words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.window.accessible_parts import Nothing
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_cards import places_told
from desktop.window.word_table import WordTable


def painted_part(widget: QWidget) -> QAccessibleInterface | None:
    """Return the interface of a table of words or of a marked text; None for every other widget."""
    if not isinstance(widget, WordTable | MarkedText):
        return None
    if id(widget) not in PARTS:
        GONE.clear()
        PARTS[id(widget)] = WordTree(widget) if isinstance(widget, WordTable) else Text(widget)
        widget.destroyed.connect(partial(forget, id(widget)))
    return PARTS[id(widget)].make()


def forget(key: int) -> None:
    """Let go of what was made for a widget that is gone, but only when Qt has deleted it, too."""
    known = PARTS.pop(key)
    known.is_here = False
    GONE.append(known)


class Text:
    """Makes and keeps the interfaces of one marked text."""

    def __init__(self, widget: MarkedText) -> None:
        self.widget = widget
        self.is_here = True
        self._made: list[TextAccessible] = []

    def make(self) -> TextAccessible:
        """Make an interface whenever Qt asks; see `accessible.Tree.make_document`."""
        self._made.append(TextAccessible(self.widget))
        return self._made[-1]


class WordTree:
    """Makes and keeps the interfaces of one table, and tells which cell the keyboard is at."""

    def __init__(self, table: WordTable) -> None:
        self.table = table
        self._rows: dict[int, PlaceAccessible] = {}
        self._cells: dict[tuple[int, int], CellAccessible] = {}
        self._made: list[TableAccessible] = []
        self.is_here = True
        # Qt tells that the table has the focus after the table knows of it: the cell comes then
        table.cell_entered.connect(self.tell, Qt.ConnectionType.QueuedConnection)

    def row(self, row: int) -> PlaceAccessible:
        if row not in self._rows:
            made = PlaceAccessible(self, row)
            QAccessible.registerAccessibleInterface(made)
            self._rows[row] = made
        return self._rows[row]

    def cell(self, row: int, column: int) -> CellAccessible:
        if (row, column) not in self._cells:
            made = CellAccessible(self, row, column)
            QAccessible.registerAccessibleInterface(made)
            self._cells[row, column] = made
        return self._cells[row, column]

    @property
    def whole(self) -> TableAccessible:
        """The table itself, as Qt knows it now."""
        return self._made[-1]

    def make(self) -> TableAccessible:
        """Make an interface whenever Qt asks; see `accessible.Tree.make_document`."""
        self._made.append(TableAccessible(self.table, self))
        return self.whole

    def tell(self) -> None:
        """Tell which cell the reader is at."""
        if (
            self.is_here
            and QAccessible.isActive()
            and self.table.hasFocus()
            and self.table.table.rows
        ):
            event = QAccessibleEvent(self.cell(*self.table.at), QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)


@guarded
class TableAccessible(QAccessibleWidget):
    """The table: named by how many places there are; its children are the places."""

    def __init__(self, table: WordTable, tree: WordTree) -> None:
        super().__init__(table, QAccessible.Role.List)
        self.table = table
        self.tree = tree

    def childCount(self) -> int:
        return len(self.table.table.rows)

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.tree.row(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.row if isinstance(child, PlaceAccessible) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        rows = map(self.tree.row, range(self.childCount()))
        return next((row for row in rows if row.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.tree.cell(*self.table.at) if self.table.table.rows else None

    def text(self, part: QAccessible.Text) -> str:
        if part == QAccessible.Text.Name:
            heads = ", ".join(self.table.table.heads)
            return f"{places_told(self.childCount())}: {heads}"
        if part == QAccessible.Text.Description:
            return self.table.toolTip()
        return ""


@guarded
class PartOfTable(Nothing):
    """What places and cells share."""

    def __init__(self, tree: WordTree) -> None:
        super().__init__()
        self.tree = tree
        self.table = tree.table

    def window(self) -> QWindow | None:
        return self.table.window().windowHandle()

    def _on_screen(self, row: int, column: int | None) -> QRect:
        """Return where the cells of a place are, or one of them."""
        found = QRect()
        for box in self.table.boxes:
            if box.row == row and column in (None, box.column):
                found = found.united(box.rect.toRect())
        return QRect(self.table.mapToGlobal(QPoint(found.x(), found.y())), found.size())


@guarded
class PlaceAccessible(PartOfTable):
    """A place where the words differ: "A4.6: is able to use; A2.3: can use"."""

    def __init__(self, tree: WordTree, row: int) -> None:
        super().__init__(tree)
        self.row = row

    def isValid(self) -> bool:
        return self.row < len(self.table.table.rows)

    def parent(self) -> QAccessibleInterface:
        return self.tree.whole

    def childCount(self) -> int:
        return len(self.table.table.heads) if self.isValid() else 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return self.tree.cell(self.row, index) if 0 <= index < self.childCount() else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        cells = (self.tree.cell(self.row, column) for column in range(self.childCount()))
        return next((cell for cell in cells if cell.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.column if isinstance(child, CellAccessible) else -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        return self._on_screen(self.row, None)

    def text(self, part: QAccessible.Text) -> str:
        if not self.isValid() or part != QAccessible.Text.Name:
            return ""
        columns = range(len(self.table.table.heads))
        return "; ".join(self.table.said(self.row, column) for column in columns)


@guarded
class CellAccessible(PartOfTable):
    """The words of one passage at a place, what is marked in them, and which place it is."""

    def __init__(self, tree: WordTree, row: int, column: int) -> None:
        super().__init__(tree)
        self.row, self.column = row, column

    def isValid(self) -> bool:
        table = self.table.table
        return self.row < len(table.rows) and self.column < len(table.heads)

    def parent(self) -> QAccessibleInterface:
        return self.tree.row(self.row)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.StaticText

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self.table.at == (self.row, self.column) and self.table.hasFocus()
        return state

    def rect(self) -> QRect:
        return self._on_screen(self.row, self.column)

    def text(self, part: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if part == QAccessible.Text.Name:
            return self.table.said(self.row, self.column)
        if part == QAccessible.Text.Description:
            marked = self.table.marked(self.row, self.column)
            return "; ".join(part for part in (marked, self.table.where(self.row)) if part)
        return ""


@guarded
class TextAccessible(QAccessibleWidget):
    """A text with marks: the widget names itself, and says its marks."""

    def __init__(self, widget: MarkedText) -> None:
        super().__init__(widget, QAccessible.Role.Paragraph)


PARTS: dict[int, WordTree | Text] = {}
"""What was made for the painted parts of the panel and the pages, by their `id`."""
GONE: list[WordTree | Text] = []
"""Parts of widgets that are gone: deleted by us before Qt does, the program would crash."""
