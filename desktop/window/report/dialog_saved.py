"""What the line at the foot says of a file that was written: its name, and the ways to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.window.announcing import announce
from desktop.window.parts import Cut, ink, tool
from desktop.window.report.words import tr
from desktop.window.theme import Theme

STAYS = 60_000
"""ms for which the ways to a file are offered."""
WIDEST = 320
"""px of the name of a file."""


class SavedNote(QWidget):
    """Names a file; opens it, or the folder it is in. Goes after a while, or when one of them was used."""

    def __init__(self, path: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_saved")
        self.path = path
        self.words = tr("Saved {}").format(path.name)
        self.setAccessibleName(self.words)
        self.name = Cut("report_saved_name", self)
        self.name.show_words(self.words, str(path))
        self.name.setMaximumWidth(WIDEST)
        self.open_ = tool("report_saved_open", tr("Open"), tr("Open the PDF in its program"), self)
        self.open_.clicked.connect(self._open)
        self.folder = tool(
            "report_saved_folder", tr("Show in folder"), tr("Open the folder it is in"), self
        )
        self.folder.clicked.connect(self._show_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for each in (self.name, self.open_, self.folder):
            row.addWidget(each)
        self.show_theme(theme)
        QTimer.singleShot(STAYS, self, self.deleteLater)

    def show_theme(self, theme: Theme) -> None:
        ink(self.name, theme, "ink")

    def _open(self) -> None:
        self._let_open(self.path)

    def _show_folder(self) -> None:
        self._let_open(self.path.parent)

    def _let_open(self, path: Path) -> None:
        """Let the system open a file or a folder; say so if it has nothing to do that with, or it is gone."""
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            return
        words = tr("Nothing here opens {}").format(path)
        self.name.show_words(words, words)
        announce(self, words)
