"""The window that lists every action with its keys, from the one table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.window.actions import MENUS, Row, rows, translated

SIZE = (560, 640)
KEYS_WIDTH = 180


class ShortcutsWindow(QDialog):
    """A list by menu, narrowed by what is typed over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts_window")
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("All actions with their keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self.field = QLineEdit(self)
        self.field.setObjectName("shortcuts_field")
        self.field.setAccessibleName(self.tr("Search actions"))
        self.field.setPlaceholderText(self.tr("Search actions or keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.narrow)
        self.tree = self._tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.field)
        column.addWidget(self.tree)
        self._fill()
        self.field.setFocus()

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("shortcuts_list")
        tree.setAccessibleName(self.tr("Actions"))
        tree.setColumnCount(2)
        tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setUniformRowHeights(True)
        tree.setFrameShape(QTreeWidget.Shape.NoFrame)
        tree.setStyleSheet("QTreeView::item { padding: 4px 2px; }")
        tree.setColumnWidth(0, SIZE[0] - KEYS_WIDTH - 60)
        return tree

    def _fill(self) -> None:
        for menu in MENUS:
            group = QTreeWidgetItem(self.tree, [translated(menu)])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for row in rows():
                if row.menu == menu:
                    item = QTreeWidgetItem(group, [translated(row.text), keys_of(row)])
                    item.setToolTip(0, translated(row.tip))
        self._fill_quotes()
        self.tree.expandAll()

    def _fill_quotes(self) -> None:
        """List the keys of the page of quotes, which act only there."""
        from desktop.window.quotes.keys import told

        group = QTreeWidgetItem(self.tree, [self.tr("On the page of quotes")])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        native = QKeySequence.SequenceFormat.NativeText
        for words, key in told():
            QTreeWidgetItem(group, [words, QKeySequence(key).toString(native)])

    def narrow(self, typed: str) -> None:
        """Show only the actions whose name, explanation or keys have all typed words."""
        words = typed.casefold().split()
        for group in self._groups():
            shown = 0
            for item in children(group):
                told = f"{item.text(0)} {item.toolTip(0)} {item.text(1)}".casefold()
                is_shown = all(word in told for word in words)
                item.setHidden(not is_shown)
                shown += is_shown
            group.setHidden(not shown)

    def shown_actions(self) -> list[str]:
        """Return the names of the actions in sight."""
        return [item.text(0) for g in self._groups() for item in children(g) if not item.isHidden()]

    def _groups(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount()))
        return [group for group in found if group is not None]


def children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [group.child(place) for place in range(group.childCount())]


def keys_of(row: Row) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in row.keys)


def show_shortcuts(parent: QWidget) -> ShortcutsWindow:
    """Open the list; it does not wait and keeps nobody from reading on."""
    made = ShortcutsWindow(parent)
    made.show()
    return made
