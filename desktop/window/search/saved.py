"""The saved searches on the page of a search: run, named, ordered, taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.story.saved_search import Finds, SavedSearch
from desktop.window.overrides import guarded
from desktop.window.parts import button, ink, words
from desktop.window.search.saved_rows import HEIGHT, SavedModel, SavedPainter, tr
from desktop.window.theme import Theme

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOST_ROWS = 7
"""Rows that are in sight at once; the facets stand below."""
MARGIN = 16


@guarded
class SavedList(QListView):
    """Shows the saved searches; a click or Enter runs one."""

    run_requested = Signal(int)
    removal_requested = Signal(int)
    menu_requested = Signal(QPoint)
    """Where on the screen."""
    left = Signal()

    def __init__(self, model: SavedModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.saved = model
        self.setObjectName("saved_searches")
        self.setAccessibleName(tr("Saved searches"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.look = SavedPainter(theme, self)
        self.setItemDelegate(self.look)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)

    def chosen(self) -> int:
        """Return the number of the search that the keyboard is at, 0 for none."""
        saved = self.saved.search(self.currentIndex())
        return 0 if saved is None else saved.number

    def choose(self, number: int) -> None:
        self.setCurrentIndex(self.saved.index_of(number))

    def rename(self, number: int) -> None:
        """Open the field with the name of a search."""
        self.choose(number)
        self.edit(self.saved.index_of(number))

    def shift(self, step: int) -> None:
        """Ask for the chosen search to go one place up or down."""
        row = self.currentIndex().row()
        self.saved.move_before(self.chosen(), row + (2 if step > 0 else -1))

    def run(self) -> None:
        if self.chosen():
            self.run_requested.emit(self.chosen())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton and not was_dragged
        if is_click and self.indexAt(event.position().toPoint()) == self.currentIndex():
            self.run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # a field lets go of Enter too
            return
        key = Qt.Key(event.key())
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shift(-1 if key == Qt.Key.Key_Up else 1)
        elif key in ENTER:
            self.run()
        elif key == Qt.Key.Key_Delete and self.chosen():
            self.removal_requested.emit(self.chosen())
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(24, 0)
            where = self.viewport().mapToGlobal(place)
        else:
            self.setCurrentIndex(self.indexAt(event.pos()))
        if self.chosen():
            self.menu_requested.emit(where)


@guarded
class SavedPart(QWidget):
    """The list of saved searches under its heading, or what to do to have one."""

    save_requested = Signal()
    copy_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saved_part")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.model = SavedModel(self)
        self.heading = words("saved_heading", 12.5, self, is_strong=True)
        self.heading.setText(tr("Saved"))
        tip = tr("Keep this search under a name, and see later what is new in it (Ctrl+D)")
        self.save = button("save_search", tr("Save search"), tip, self)
        self.save.clicked.connect(self.save_requested)
        self.empty = words("saved_empty", 12, self)
        self.empty.setWordWrap(True)
        self.empty.setText(
            tr("Save a search, and it stands here with what is new since you last looked.")
        )
        self.list = SavedList(self.model, theme, self)
        self.list.menu_requested.connect(self._open_menu)
        self._lay_out()
        self.show_searches(())
        self.show_theme(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 8, 8, 4)
        head.addWidget(self.heading, 1)
        head.addWidget(self.save)
        self.empty.setContentsMargins(MARGIN, 0, MARGIN, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.list)

    def show_searches(self, searches: Sequence[SavedSearch]) -> None:
        self.model.show_searches(searches)
        self.empty.setVisible(not searches)
        self.list.setVisible(bool(searches))
        self.list.setFixedHeight(HEIGHT * min(len(searches), MOST_ROWS))

    def show_new(self, number: int, new: Finds) -> None:
        self.model.show_new(number, new)

    def show_open(self, number: int) -> None:
        """Mark the search that is asked now; 0 = none of them."""
        self.model.show_open(number)

    def show_savable(self, *, is_savable: bool) -> None:
        """Let the query be saved, if there is one."""
        self.save.setEnabled(is_savable)

    def show_theme(self, theme: Theme) -> None:
        self.list.look.theme = theme
        self.list.setStyleSheet(f"QListView {{ background: {theme.bar.name()}; }}")
        ink(self.heading, theme, "ink")
        ink(self.empty, theme, "ink2")
        self.list.viewport().update()

    def _open_menu(self, where: QPoint) -> None:
        self.menu().popup(where)

    def menu(self) -> QMenu:
        """Make the menu of the search that the keyboard is at."""
        number, rows = self.list.chosen(), self.model.rowCount()
        row = self.list.currentIndex().row()
        menu = QMenu(self)
        menu.setObjectName("saved_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        entries = (
            ("saved_run", tr("Search"), tr("Enter"), self.list.run, True),
            ("saved_rename", tr("Rename"), "F2", partial(self.list.rename, number), True),
            ("saved_copy", tr("Copy the query"), "", partial(self._copy, number), True),
            ("saved_up", tr("Move up"), "Alt+Up", partial(self.list.shift, -1), row > 0),
            (
                "saved_down",
                tr("Move down"),
                "Alt+Down",
                partial(self.list.shift, 1),
                row < rows - 1,
            ),
            ("saved_remove", tr("Remove"), "Del", partial(self._remove, number), True),
        )
        for name, text, key, do, is_on in entries:
            action = menu.addAction(f"{text}\t{key}" if key else text)
            action.setObjectName(name)
            action.setEnabled(is_on)
            action.triggered.connect(partial(call, do))
        return menu

    def _copy(self, number: int) -> None:
        self.copy_requested.emit(number)

    def _remove(self, number: int) -> None:
        self.list.removal_requested.emit(number)


def call(do: Callable[[], object], _checked: object = None) -> None:
    do()
