"""The quiet line over the articles that says why the project cannot be changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.storing.state import FileState
from desktop.window.overrides import guarded
from desktop.window.said import said
from desktop.window.sheet import plain_label
from desktop.window.theme import Theme

BAR_WIDTH = 3
"""px of the bar at the left edge, as at the edge of a current passage."""


@guarded
class Banner(QWidget):
    """One sentence and what can be done about it; hidden while the project can be changed."""

    copy_requested = Signal()
    damage_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("State of the project file"))
        self.theme = theme
        self.state: FileState | None = None
        self.sentence: QLabel = plain_label("banner_sentence", "", self)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.damage = self._button(
            "banner_damage",
            self.tr("Show what is damaged…"),
            self.tr("See what is damaged and which backups there are"),
        )
        self.damage.clicked.connect(self.damage_requested)
        self.copy = self._button(
            "banner_copy",
            self.tr("Save a copy…"),
            self.tr("Save what you see as a project of your own, which can be changed"),
        )
        self.copy.clicked.connect(self.copy_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.damage)
        row.addWidget(self.copy)
        self.hide()

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        made.setAccessibleName(text)
        made.setAccessibleDescription(tip)
        made.setToolTip(tip)
        return made

    def show_state(self, state: FileState) -> None:
        """Say why the project cannot be changed, if so."""
        self.state = state
        sentences = [said(state.reason)]
        if state.waits:
            sentences.append(
                self.tr("You can make changes here as soon as the other window closes it.")
            )
        self.sentence.setText(" ".join(sentences))
        self.setAccessibleDescription(self.sentence.text())
        self.damage.setVisible(bool(state.damage))
        self.setVisible(not state.is_writable)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.current_row)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.line)
        painter.fillRect(0, 0, BAR_WIDTH, self.height() - 1, self.theme.link)
