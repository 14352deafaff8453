"""The codes of the keys 1 to 9: those given before keep their keys, the others follow the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.story.code_seeking import KEYS, Listed, barred, listed, recent

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.window.actions import Actions


class RecentCodes(QObject):
    """Knows which key gives which code while a project is open, and names them in the menu."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("recentCodes")
        self.actions = actions
        self.slots: tuple[int, ...] = (0,) * KEYS
        """The numbers of the codes of the keys 1 to 9, 0 for none."""
        self.codes: tuple[Listed, ...] = ()
        """The codes that can be given."""
        self.barred: tuple[Listed, ...] = ()
        """Those that cannot: their names are taken all the same."""
        self._shown: Project | None = None

    def show_project(self, project: Project) -> None:
        """Take what was given and the codebook; only a code that was not given yet may lose its key."""
        before, self._shown = self._shown, project
        if before is None or before.identity != project.identity:
            before, self.slots = None, ()
        is_new_book = before is None or before.codes is not project.codes
        if not is_new_book and before is not None and before.annotations is project.annotations:
            return
        if is_new_book:
            self.codes, self.barred = listed(project), barred(project)
        used = (code for each in project.annotations for code in each.codes)
        self.slots = recent(used, self.slots, self.codes)
        self._name_keys()

    def _name_keys(self) -> None:
        names = {each.code.number: each.words for each in self.codes}
        for digit, number in enumerate(self.slots, 1):
            words = names.get(number, self.tr("Recent code {}").format(digit))
            self.actions[f"code_{digit}"].setText(words.replace("&", "&&"))
