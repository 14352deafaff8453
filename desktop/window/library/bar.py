"""The bar over the table: what to look for, under which headings, and how copies are counted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.window.filter_field import FilterField
from desktop.window.library.arranging import (
    BY_COPIES,
    BY_DATE,
    BY_OUTLET,
    BY_STORY,
    GROUPINGS,
    NO_GROUPS,
)
from desktop.window.parts import tool
from desktop.window.sheet import Tick

ROUNDING = 2
"""px by which words are wider than the whole number that Qt gives for them."""


class LibraryBar(QWidget):
    """The filter, the choice of headings, the switch for copies and the menu of columns."""

    words_typed = Signal(str)
    grouping_chosen = Signal(str)
    copies_once_chosen = Signal(bool)

    def __init__(
        self, fill_columns: Callable[[QMenu], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("library_bar")
        self.field = FilterField(self)
        self.field.setObjectName("library_filter")
        self.field.setAccessibleName(self.tr("Filter the articles"))
        self.field.setPlaceholderText(self.tr("Filter by outlet, headline, date …"))
        self.field.setToolTip(self.tr("Show only articles with all these words (Ctrl+F)"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(380)
        self.field.setMinimumWidth(110)
        self.field.textChanged.connect(self.words_typed)
        self.group = self._menu_button("library_group", self.tr("Put the articles under headings"))
        self.columns = self._menu_button(
            "library_columns", self.tr("Which columns are shown, and which one sorts")
        )
        self.columns.setText(self.tr("Columns ▾"))
        self.columns.setAccessibleName(self.tr("Columns"))
        self._fill_groups()
        self.columns.menu().aboutToShow.connect(partial(fill_columns, self.columns.menu()))
        self.once = Tick(
            "copies_once",
            self.tr("Count copies once"),
            self.tr("Count articles with the same text as one text, everywhere in the project"),
            self,
        )
        self.once.clicked.connect(self._choose_once)
        self.once.setMinimumWidth(self.once.sizeHint().width() + ROUNDING)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.group)
        row.addStretch(1)
        row.addWidget(self.once)
        row.addWidget(self.columns)

    def _menu_button(self, name: str, tip: str) -> QToolButton:
        made = tool(name, "", tip, self)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        menu.setObjectName(f"{name}_menu")
        made.setMenu(menu)
        return made

    def _fill_groups(self) -> None:
        names = self.group_names()
        for grouping in GROUPINGS:
            action = self.group.menu().addAction(names[grouping])
            action.setObjectName(f"group_{grouping or 'none'}")
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, grouping))
        self.show_grouping(NO_GROUPS)

    def group_names(self) -> dict[str, str]:
        return {
            NO_GROUPS: self.tr("Nothing"),
            BY_OUTLET: self.tr("Outlet"),
            BY_DATE: self.tr("Date"),
            BY_STORY: self.tr("Story"),
            BY_COPIES: self.tr("Copies"),
        }

    def _choose(self, grouping: str, _checked: object = None) -> None:
        self.grouping_chosen.emit(grouping)

    def _choose_once(self) -> None:
        self.copies_once_chosen.emit(self.once.isChecked())

    def show_grouping(self, grouping: str) -> None:
        name = self.group_names()[grouping]
        words = self.tr("Group by: {} ▾").format(name) if grouping else self.tr("Group by ▾")
        self.group.setText(words)
        self.group.setAccessibleName(self.tr("Group by: {}").format(name))
        for action in self.group.menu().actions():
            action.setChecked(action.objectName() == f"group_{grouping or 'none'}")
