"""A window that makes one code of two: which one is kept, and what that does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.story.codebook import code_of
from desktop.window.codebook.words import merge_words, path_said, targets
from desktop.window.notes.colours import badge_icon
from desktop.window.sheet import Sheet, plain_label

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.window.theme import Theme

WIDTH = 460
BADGE = 17
NUMBER = Qt.ItemDataRole.UserRole


def tr(text: str) -> str:
    return QCoreApplication.translate("MergeSheet", text)


class MergeSheet(Sheet):
    """Lists the codes that this one can go into."""

    chosen = Signal(int, int)
    """The code that goes, and the one that stays."""

    def __init__(
        self, theme: Theme, project: Project, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__("merge_sheet", tr("Merge codes"), theme, parent)
        self.project, self.number = project, number
        code = code_of(project, number)
        self.setMinimumSize(WIDTH, 420)
        name = "" if code is None else code.name
        self.add_title(tr("Merge {} into another code").format(name))
        self.list = QListWidget(self)
        self.list.setObjectName("merge_targets")
        self.list.setAccessibleName(tr("Code that is kept"))
        self.list.setIconSize(QSize(BADGE, BADGE))
        self.list.setToolTip(tr("Arrow keys choose the code that is kept"))
        for _, target in targets(project, number):
            item = QListWidgetItem(
                badge_icon(theme, target, BADGE), path_said(project, target.number)
            )
            item.setData(NUMBER, target.number)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._say)
        self.list.itemDoubleClicked.connect(self.merge)
        self.column.addWidget(self.list, 1)
        self.said = plain_label("merge_said", "", self)
        self.said.setMinimumHeight(3 * self.said.fontMetrics().lineSpacing())
        self.column.addWidget(self.said)
        cancel = self.make_button("merge_cancel", tr("Cancel"), tr("Change nothing (Esc)"))
        cancel.clicked.connect(self.reject)
        self.button = self.make_button("merge_do", tr("Merge"), tr("Make one code of two (Enter)"))
        self.button.clicked.connect(self.merge)
        self.button.setDefault(True)
        self.add_buttons(cancel, self.button)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._say()
        self.list.setFocus()

    @property
    def into(self) -> int:
        return int(self.list.currentIndex().data(NUMBER) or 0)

    def _say(self) -> None:
        none = tr("There is no other code it could go into.")
        self.said.setText(merge_words(self.project, self.number, self.into) if self.into else none)
        self.button.setEnabled(bool(self.into))

    def merge(self) -> None:
        if self.into:
            self.chosen.emit(self.number, self.into)
            self.accept()
