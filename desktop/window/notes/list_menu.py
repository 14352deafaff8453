"""The menu of the notes that are chosen in the list, and that of all codes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.story.codebook import walk
from desktop.window.notes.colours import badge_icon
from desktop.window.parts import menu_text

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.window.notes.list_panel import NotesPanel

ICON = 14


def tr(text: str) -> str:
    return QCoreApplication.translate("NotesMenu", text)


def notes_menu(panel: NotesPanel) -> QMenu:
    """Return what can be done to the notes that are chosen."""
    chosen, current = panel.list.chosen, panel.list.current
    menu = QMenu(panel)
    menu.setObjectName("notes_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if current is not None and len(chosen) == 1:
        if current.spans:
            go = partial(panel.jump_requested.emit, current.number)
            menu.addAction(tr("Go to its words\tEnter"), go)
        menu.addAction(tr("Edit the comment\tF2"), panel.edit_comment)
        if not current.is_memo:
            code = partial(panel.coder_requested.emit, current.number)
            menu.addAction(tr("Codes and colour…\tN"), code)
            place = partial(panel.place_requested.emit, current.number)
            menu.addAction(tr("Put {} on the selected words").format(current.address), place)
        menu.addSeparator()
    if panel.notes is not None and panel.notes.codes and any(not n.is_memo for n in chosen):
        codes = codes_menu(panel, panel.notes.project, only_applicable=True)
        codes.setTitle(tr("Give or take a code"))
        codes.triggered.connect(partial(_give, panel))
        menu.addMenu(codes)
    menu.addAction(tr("Copy with source\tCtrl+C"), partial(panel.copy_requested.emit, chosen))
    menu.addSeparator()
    numbers = tuple(note.number for note in chosen)
    words = tr("Remove {} notes\tDel").format(len(chosen)) if len(chosen) > 1 else tr("Remove\tDel")
    menu.addAction(words, partial(panel.removal_requested.emit, numbers))
    return menu


def _give(panel: NotesPanel, action: QAction) -> None:
    panel.code_requested.emit(int(action.data()))


def codes_menu(parent: NotesPanel, project: Project, *, only_applicable: bool = False) -> QMenu:
    """Return all codes as a menu; an action's data is the number of its code."""
    menu = QMenu(parent)
    menu.setObjectName("notes_codes_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for level, code in walk(project):
        action = menu.addAction("    " * level + menu_text(code.name))
        action.setIcon(badge_icon(parent.theme, code, ICON))
        action.setData(code.number)
        action.setEnabled(code.is_applicable or not only_applicable)
    return menu
