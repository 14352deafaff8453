"""The articles of a story in a list at the left of the page Code, with what of them is left out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QListWidget, QVBoxLayout, QWidget

from desktop.window.panel_parts import label, quiet
from desktop.window.theme import Theme

WIDTH = 236


class Queue(QWidget):
    """Holds the list, how many are done, and what is said of coding one by one."""

    def __init__(self, note: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("code_queue")
        self.list = QListWidget(self)
        self.list.setObjectName("code_articles")
        self.list.setAccessibleName(self.tr("Articles of the story"))
        self.list.setToolTip(
            self.tr("Arrow keys choose an article, Space says how far it is coded")
        )
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.only_open = self._tick(
            "only_open",
            self.tr("Only those not done"),
            self.tr("Leave out of the list what is done"),
        )
        self.hides_outlets = self._tick(
            "hide_outlets",
            self.tr("Hide outlets"),
            self.tr("Name articles by their number only, so that who wrote it does not matter"),
        )
        self.counts = label("", 11.5)
        self.counts.setObjectName("code_counts")
        self.note = label(note, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        for widget in (self.counts, self.list, self.only_open, self.hides_outlets, self.note):
            column.addWidget(widget, int(widget is self.list))
            widget.setFixedWidth(WIDTH - 24)

    def _tick(self, name: str, words: str, tip: str) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setObjectName(name)
        made.setToolTip(tip)
        return made

    def show_theme(self, theme: Theme) -> None:
        palette = self.list.palette()
        palette.setColor(palette.ColorRole.Base, theme.bar)
        palette.setColor(palette.ColorRole.Highlight, theme.current_row)
        self.list.setPalette(palette)
        self.list.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        for box in (self.hides_outlets, self.only_open):
            palette = box.palette()
            palette.setColor(palette.ColorRole.Window, theme.ink3)  # Fusion draws the frame darker
            box.setPalette(palette)
        for each in (self.note, self.counts):
            quiet(each, theme)
