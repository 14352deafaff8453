"""Several briefs in a project: a new one, another one, another name, a copy, none."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.briefing import (
    add_brief,
    brief_of,
    duplicate_brief,
    open_brief,
    remove_brief,
    rename_brief,
)
from desktop.window.brief.words import brief_name

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.window.brief.panel import BriefPanel


class BriefChoices(QObject):
    """Turns what is chosen in the menu of briefs into edits of the project."""

    def __init__(self, session: Session, panel: BriefPanel) -> None:
        super().__init__(panel)
        self.workspace, self.window = session.workspace, session.window
        panel.brief_chosen.connect(self.choose)
        panel.new_requested.connect(self.ask_new)
        panel.rename_requested.connect(self.ask_name)
        panel.duplicate_requested.connect(self.duplicate)
        panel.delete_requested.connect(self.delete)

    def choose(self, number: int) -> None:
        if number != self.workspace.project.open_brief:
            self.workspace.edit(self.tr("Open a brief"), partial(open_brief, number=number))

    def ask_new(self) -> None:
        self._ask(self.tr("New brief"), "", self.begin)

    def ask_name(self) -> None:
        brief = brief_of(self.workspace.project)
        if brief is not None:
            self._ask(self.tr("Rename brief"), brief.name, self.rename)

    def begin(self, name: str) -> None:
        label = self.tr("New brief {}").format(name.strip()).strip()
        self.workspace.edit(label, partial(add_brief, name=name))

    def rename(self, name: str) -> None:
        brief = brief_of(self.workspace.project)
        if brief is not None:
            change = partial(rename_brief, number=brief.number, name=name)
            self.workspace.edit(self.tr("Rename brief"), change)

    def duplicate(self) -> None:
        brief = brief_of(self.workspace.project)
        if brief is not None:
            name = self.tr("{}, copy").format(brief_name(brief))
            change = partial(duplicate_brief, number=brief.number, name=name)
            self.workspace.edit(self.tr("Duplicate brief"), change)

    def delete(self) -> None:
        brief = brief_of(self.workspace.project)
        if brief is not None:
            change = partial(remove_brief, number=brief.number)
            self.workspace.edit(self.tr("Delete brief"), change)

    def _ask(self, title: str, name: str, take: Callable[[str], None]) -> None:
        from desktop.window.name_dialog import ask_name

        dialog = ask_name("brief_name", title, self.tr("Name of the brief"), name, self.window)
        dialog.textValueSelected.connect(take)
