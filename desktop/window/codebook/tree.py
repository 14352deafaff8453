"""The codes as a tree: badge, name, how often used; ordered and nested by dragging and by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.story.annotation import Code
from desktop.story.codebook import children, walk
from desktop.window.codebook.moves import Moved, move_by
from desktop.window.codebook.words import annotations_said, spoken, tr, uses
from desktop.window.icons import paint_icon
from desktop.window.notes.colours import paint_badge
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.styles import SANS, sized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QAbstractItemModel

    from desktop.story.project import Project
    from desktop.window.theme import Theme

NUMBER = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
CODE = Qt.ItemDataRole.UserRole + 2
ROW = 28
BADGE = 17
INDENT = 18
INSET = 5
"""px from the left of a row to its badge: the ring of the keyboard goes around both."""
GAP = 7
ARROWS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Left: "out",
    Qt.Key.Key_Right: "in",
}
"""With Alt: where a key moves the code."""
Index = QModelIndex | QPersistentModelIndex


@guarded
class CodeDelegate(QStyledItemDelegate):
    """Paints a code: its badge, its name, and how many annotations have it."""

    def __init__(self, theme: Theme, tree: CodeTree) -> None:
        super().__init__(tree)
        self.theme, self.tree = theme, tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self.theme, option.rect
        code, count = index.data(CODE), index.data(COUNT)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(box, theme.current_row)
        top = box.top() + (box.height() - BADGE) / 2
        badge = QRectF(box.left() + INSET, round(top), BADGE, BADGE)
        paint_badge(painter, badge, theme, code.letter, code.colour)
        painter.setFont(sized(SANS, 11))
        room = painter.fontMetrics().horizontalAdvance(str(count)) + 8 if count else 4
        painter.setPen(theme.ink2 if is_chosen else theme.ink3)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if count:
            painter.drawText(box.adjusted(0, 0, -6, 0), right, str(count))
        painter.setFont(sized(SANS, 12.5))
        painter.setPen(theme.ink if code.is_applicable else theme.ink2)
        words = box.adjusted(INSET + BADGE + GAP, 0, -room - 6, 0)
        name = painter.fontMetrics().elidedText(
            " ".join(code.name.split()), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if is_chosen and self.tree.hasFocus():
            painter.setPen(QPen(theme.link, 2.0))
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))
        painter.restore()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(INSET + BADGE + GAP - 6, 0, 0, 0))

    def createEditor(
        self, parent: QWidget | None, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        made = super().createEditor(parent, option, index)
        made.setObjectName("code_rename")
        made.setAccessibleName(tr("Name of the code"))
        made.setFont(sized(SANS, 12.5))
        made.setStyleSheet("padding: 1px 4px;")
        return made

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Report the name; the tree shows it when it is the project's."""
        typed = str(editor.property("text")).strip()
        code = index.data(CODE)
        if typed and typed != code.name:
            self.tree.renamed.emit(code.number, typed)


@guarded
class CodeTree(QTreeWidget):
    """Shows the codes of a project; reports where the reader wants them to be."""

    moved = Signal(object)
    """The Moved."""
    renamed = Signal(int, str)
    chosen = Signal(int)
    """The number of the code the reader is at, 0 = none."""
    commanded = Signal(str)
    """"new", "new_below", "delete", or "edit"."""
    typed = Signal(str)
    """A letter, for the filter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.project: Project | None = None
        self._sought = ""
        self._order: list[tuple[int, int]] = []
        """The number and level of each code, as they are shown."""
        self._closed: set[int] = set()
        self.reader = ""
        """Whose annotations are counted."""
        self.setObjectName("code_tree")
        self.setAccessibleName(self.tr("Codes"))
        self.setToolTip(
            self.tr("Insert: new code. F2: rename. Alt+arrows: order and nest. Delete: delete.")
        )
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(INDENT)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)
        self.setExpandsOnDoubleClick(False)
        self.delegate = CodeDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.currentItemChanged.connect(self._tell_chosen)
        self.itemCollapsed.connect(self._close)
        self.itemExpanded.connect(self._open)
        self.show_theme(theme)

    # --- what is shown --------------------------------------------------------------------------

    def show_theme(self, theme: Theme) -> None:
        self.theme = self.delegate.theme = theme
        self.viewport().update()

    def show_project(self, project: Project) -> None:
        """Show the codes of a project; the one the reader is at stays the same."""
        before, self.project = self.project, project
        if before is None or before.codes is not project.codes:
            self._show_codes(project)
        self._count(project)

    def show_reader(self, reader: str) -> None:
        """Count the annotations of another reader."""
        if reader != self.reader:
            self.reader = reader
            if self.project is not None:
                self._count(self.project)

    def _count(self, project: Project) -> None:
        counts = uses(project, self.reader)
        for item in self._items():
            self._fill(item, counts)
        self.viewport().update()

    def _show_codes(self, project: Project) -> None:
        """Build the tree anew only where codes came, went or moved: a row may be in somebody's hand."""
        order = [(code.number, level) for level, code in walk(project)]
        if order != self._order:
            numbers = [number for number, _ in self._order]
            self._order = order
            self._build(project, numbers.index(self.number) if self.number in numbers else 0)
            return
        codes = {code.number: code for code in project.codes}
        self.blockSignals(True)
        for item in self._items():
            item.setData(0, CODE, codes[item.data(0, NUMBER)])
        self.blockSignals(False)
        self.show_sought(self._sought)

    def _build(self, project: Project, row: int) -> None:
        """Make the items; where the code the reader is at went, be at what stands at its row now."""
        here = self.number
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        items: dict[int, QTreeWidgetItem] = {}
        flags = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        for _, code in walk(project):
            item = QTreeWidgetItem(items.get(code.parent) or self.invisibleRootItem())
            item.setFlags(item.flags() | flags | Qt.ItemFlag.ItemIsDropEnabled)
            item.setData(0, NUMBER, code.number)
            item.setData(0, CODE, code)
            items[code.number] = item
        for number, item in items.items():
            item.setExpanded(number not in self._closed)
        self.blockSignals(False)
        self.show_sought(self._sought)
        if here in items:
            self.setCurrentItem(items[here])
        elif here and items:
            self.setCurrentItem(list(items.values())[min(row, len(items) - 1)])
        self.verticalScrollBar().setValue(place)
        if self.number != here:
            self.chosen.emit(self.number)

    def _fill(self, item: QTreeWidgetItem, counts: Mapping[int, int]) -> None:
        code: Code = item.data(0, CODE)
        count = counts.get(code.number, 0)
        self.blockSignals(True)
        item.setText(0, code.name)
        item.setData(0, COUNT, count)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken(code, count))
        tip = [code.name, annotations_said(count), *filter(None, (code.definition[:400],))]
        item.setToolTip(0, plain_tip("\n".join(tip)))
        self.blockSignals(False)

    def _items(self) -> list[QTreeWidgetItem]:
        root = self.invisibleRootItem()
        found: list[QTreeWidgetItem] = []
        stack = [root.child(place) for place in reversed(range(root.childCount()))]
        while stack:
            item = stack.pop()
            found.append(item)
            stack += [item.child(place) for place in reversed(range(item.childCount()))]
        return found

    @property
    def number(self) -> int:
        """The code the reader is at, 0 = none."""
        return int(self.currentIndex().data(NUMBER) or 0)

    @property
    def count(self) -> int:
        """How many codes are shown."""
        return sum(not item.isHidden() for item in self._items())

    def go_to(self, number: int) -> None:
        for item in self._items():
            if item.data(0, NUMBER) == number:
                self.setCurrentItem(item)
                self.scrollToItem(item)

    def rename_current(self) -> None:
        item = self.currentItem()
        if item is not None:
            self.editItem(item)

    def show_sought(self, words: str) -> None:
        """Show only the codes whose name, letter or definition has the words, and those above them."""
        self._sought = words
        wanted = words.casefold().split()
        for item in reversed(self._items()):
            code = item.data(0, CODE)
            text = f"{code.name}\n{code.letter}\n{code.definition}".casefold()
            shows = all(word in text for word in wanted)
            inner = any(not item.child(n).isHidden() for n in range(item.childCount()))
            item.setHidden(not shows and not (wanted and inner))
            if wanted and inner:
                self.blockSignals(True)
                item.setExpanded(True)
                self.blockSignals(False)

    # --- what the reader does -------------------------------------------------------------------

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.number)

    def _close(self, item: QTreeWidgetItem) -> None:
        self._closed.add(int(item.data(0, NUMBER)))

    def _open(self, item: QTreeWidgetItem) -> None:
        self._closed.discard(int(item.data(0, NUMBER)))

    def move_current(self, where: str) -> None:
        """Move the code the reader is at: "up", "down", "out" or "in"."""
        if self.project is not None and self.number:
            moved = move_by(self.project, self.number, where)
            if moved is not None:
                self._closed.discard(moved.parent)
                self.moved.emit(moved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        is_plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # what the field of a name leaves over is no command
        elif modifiers == Qt.KeyboardModifier.AltModifier and key in ARROWS:
            self.move_current(ARROWS[key])
        elif key == Qt.Key.Key_Insert:
            below = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.commanded.emit("new_below" if below else "new")
        elif is_plain and key == Qt.Key.Key_Delete:
            self.commanded.emit("delete")
        elif is_plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commanded.emit("edit")
        elif event.text().isprintable() and event.text().strip() and modifiers in PLAIN:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Report where a code was dropped; it moves when the project says so."""
        source = self.number
        place = self.place_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)  # else Qt takes the row away itself
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if source and place is not None:
            self._closed.discard(place[0])
            self.moved.emit(Moved(source, *place))

    def place_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return the parent and the place among the other codes there that a drop at a point means."""
        if self.project is None:
            return None
        item = self.itemAt(point)
        if item is None:
            return 0, len(children(self.project))
        code: Code = item.data(0, CODE)
        position = self.dropIndicatorPosition()
        positions = QAbstractItemView.DropIndicatorPosition
        if position == positions.OnItem:
            return code.number, len(children(self.project, code.number))
        others = [c.number for c in children(self.project, code.parent) if c.number != self.number]
        at = others.index(code.number) if code.number in others else len(others)
        return code.parent, at + (position == positions.BelowItem)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self.selectionModel().isSelected(QModelIndex(index)):
            painter.fillRect(rect, self.theme.current_row)
        if self.model().hasChildren(QModelIndex(index)):
            name = "down" if self.isExpanded(QModelIndex(index)) else "right"
            top = rect.top() + (rect.height() - 14) / 2
            place = QRectF(rect.right() - 15, top, 14, 14)
            paint_icon(painter, name, place, self.theme.ink2)


PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
