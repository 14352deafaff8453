"""Fill a menu with the projects that were open before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.storing.state import Recent
from desktop.window.said import name_words
from desktop.window.telling import local_time, told_path

MNEMONICS = 9
"""Entries that can be chosen by a digit."""
LONGEST = 60
"""Characters of a folder that are shown."""


class RecentMenu(QObject):
    """Keeps one menu: a project a row, those that are gone with a way to take them off the list."""

    path_chosen = Signal(object)
    """The Path of a project."""
    forget_requested = Signal(object)
    """The Path of an entry to take off the list; the file, if any, stays."""
    clear_requested = Signal()

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.menu = menu
        self.menu.setToolTipsVisible(True)
        self._gone: list[QMenu] = []

    def fill(self, recent: Sequence[Recent]) -> None:
        """Show these projects, in their order; the menu is the menu's own to open."""
        self.menu.clear()
        for gone in self._gone:
            gone.deleteLater()
        self._gone.clear()
        for place, entry in enumerate(recent, 1):
            if entry.path.is_file():
                self._add(place, entry)
            else:
                self._add_gone(entry)
        if not recent:
            self.menu.addAction(self.tr("No project was open before")).setEnabled(False)
            return
        self.menu.addSeparator()
        clear = self.menu.addAction(self.tr("Clear this list"))
        clear.setObjectName("recent_clear")
        clear.setToolTip(self.tr("Forget which projects were open; the projects stay"))
        clear.triggered.connect(self._clear)

    def _add(self, place: int, entry: Recent) -> None:
        digit = f"&{place}  " if place <= MNEMONICS else ""
        action = self.menu.addAction(
            f"{digit}{written(name_words(entry.name))}\t{folder(entry.path)}"
        )
        action.setObjectName("recent_project")
        opened = self.tr("Last opened {}").format(local_time(entry.opened))
        action.setToolTip(f"{entry.path}\n{opened}")
        action.setData(entry.path)
        action.triggered.connect(self._choose)

    def _add_gone(self, entry: Recent) -> None:
        made = QMenu(
            self.tr("{} (not there any more)").format(written(name_words(entry.name))), self.menu
        )
        made.setObjectName("recent_gone")
        made.setToolTipsVisible(True)
        made.addAction(written(told_path(entry.path))).setEnabled(False)
        remove = made.addAction(self.tr("Take it off this list"))
        remove.setObjectName("recent_remove")
        remove.setToolTip(self.tr("Forget that this project was open"))
        remove.setData(entry.path)
        remove.triggered.connect(self._forget)
        self._gone.append(made)
        self.menu.addMenu(made)

    def _choose(self) -> None:
        self.path_chosen.emit(self._asked_for())

    def _forget(self) -> None:
        self.forget_requested.emit(self._asked_for())

    def _clear(self) -> None:
        self.clear_requested.emit()

    def _asked_for(self) -> Path:
        action = self.sender()
        assert isinstance(action, QAction)
        return Path(action.data())


def written(text: str) -> str:
    """Write a name so that a menu shows it as it is: & is a key there, a tab a column."""
    return text.replace("&", "&&").replace("\t", " ")


def folder(path: Path) -> str:
    """Return the folder of a project, its middle left out when it is long."""
    told = told_path(path.parent)
    half = (LONGEST - 1) // 2
    return written(told if len(told) <= LONGEST else f"{told[:half]}…{told[-half:]}")
