"""The head of the list of notes: title and menus, the field to find in, and what is left out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.window.filter_field import SeekingField
from desktop.window.notes.filters import Order
from desktop.window.notes.list_filter import FilterMenu, order_words
from desktop.window.panel_parts import heading
from desktop.window.parts import Cut, ink, tool
from desktop.window.theme import Theme

MARGIN = 14


class NotesHead(QWidget):
    """Says how many notes are listed, and takes what is to be listed."""

    order_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notes_head")
        self.theme = theme
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._rows.setSpacing(6)
        self._rows.addLayout(self._title_row(), 1)
        self._rows.addLayout(self._field_row(), 2)
        self._column.addLayout(self._rows)
        self._column.addWidget(self._filter_line())

    def turn(self, *, is_wide: bool) -> None:
        """Put title and field in one row in a drawer, where height is scarce."""
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        top, bottom = (4, 4) if is_wide else (12, 8)
        self._column.setContentsMargins(MARGIN, top, MARGIN, bottom)

    def show_order(self, order: Order) -> None:
        self.sort.setText(f"{order_words(order)} ▾")
        for action, each in zip(self.order_menu.actions(), Order, strict=True):
            action.setChecked(each is order)

    def show_theme(self, theme: Theme) -> None:
        self.theme = self.filter_menu.theme = theme
        ink(self.told, theme, "ink2")

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.title = heading(self.tr("Notes"))
        row.addWidget(self.title, 1)
        tip = self.tr("Write a memo on the article, the story, a code or the project")
        self.memo = tool("notes_memo", self.tr("Memo ▾"), tip, self)
        self.memo_menu = QMenu(self)
        self.memo_menu.setObjectName("notes_memo_menu")
        self._drops(self.memo, self.memo_menu)
        self.more = tool("notes_more", "⋯", self.tr("Copy or save what is listed"), self)
        self.more.setAccessibleName(self.tr("More"))
        self.more_menu = QMenu(self)
        self.more_menu.setObjectName("notes_more_menu")
        self._drops(self.more, self.more_menu)
        for each in (self.memo, self.more):
            row.addWidget(each)
        return row

    def _drops(self, button_: QToolButton, menu: QMenu) -> None:
        button_.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button_.setMenu(menu)

    def _field_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.field = SeekingField(self)
        self.field.setObjectName("notes_field")
        self.field.setAccessibleName(self.tr("Find in notes"))
        self.field.setToolTip(
            self.tr("Words, comments, codes, authors and addresses are looked through")
        )
        self.field.setPlaceholderText(self.tr("Find in notes"))
        self.field.setClearButtonEnabled(True)
        row.addWidget(self.field, 1)
        self.filter = tool(
            "notes_filter", self.tr("Filter ▾"), self.tr("Which notes to list"), self
        )
        self.filter_menu = FilterMenu(self.theme, self)
        self._drops(self.filter, self.filter_menu.menu)
        self.sort = tool("notes_order", "", self.tr("In what order"), self)
        self.order_menu = QMenu(self)
        self.order_menu.setObjectName("notes_order_menu")
        group = QActionGroup(self.order_menu)
        for order in Order:
            action = self.order_menu.addAction(order_words(order))
            action.setCheckable(True)
            action.triggered.connect(partial(self.order_chosen.emit, order))
            group.addAction(action)
        self._drops(self.sort, self.order_menu)
        self.show_order(Order.PLACE)
        row.addWidget(self.filter)
        row.addWidget(self.sort)
        return row

    def _filter_line(self) -> QWidget:
        made = self.line = QWidget(self)
        made.setObjectName("notes_filter_line")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        self.told = Cut("notes_told", made, size=11.5)
        row.addWidget(self.told, 1)
        tip = self.tr("List all notes again")
        self.clear = tool("notes_clear", self.tr("Show all"), tip, made)
        row.addWidget(self.clear)
        return made
