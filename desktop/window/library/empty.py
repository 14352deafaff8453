"""What stands in the place of the table when it has nothing to show, and what to do about it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.window.parts import button, ink, words
from desktop.window.theme import Theme


class Emptiness(NamedTuple):
    """A title, a sentence that says what to do, and the words of a button, if there is one."""

    title: str
    sentence: str
    button: str = ""


def nothing_yet() -> Emptiness:
    """Say that a project has no article, and how to add one."""
    translate = QCoreApplication.translate
    drop = translate(
        "LibraryPage",
        "Drop files here, add files (Ctrl+O), a folder or an address (Ctrl+Shift+A),"
        " or paste a text (Ctrl+V).",
    )
    return Emptiness(translate("LibraryPage", "No articles yet"), drop)


class EmptyPlace(QWidget):
    """Shows an Emptiness in its middle."""

    button_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_empty")
        self.title = words("empty_title", 15.5, self, is_strong=True)
        self.sentence = words("empty_sentence", 12.5, self)
        self.sentence.setWordWrap(True)
        self.button = button("empty_button", self.tr("Clear"), "", self)
        self.button.clicked.connect(self.button_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 48)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self.title, self.sentence):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(widget)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAutoFillBackground(True)
        self.show_theme(theme)

    def show_emptiness(self, shown: Emptiness) -> None:
        self.title.setText(shown.title)
        self.sentence.setText(shown.sentence)
        self.button.setVisible(bool(shown.button))
        if shown.button:
            self.button.setText(shown.button)
            self.button.setAccessibleName(shown.button)
            self.button.setToolTip(shown.button)
        self.setAccessibleName(f"{shown.title}. {shown.sentence}")

    def show_theme(self, theme: Theme) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.card)
        self.setPalette(palette)
        ink(self.title, theme, "ink")
        ink(self.sentence, theme, "ink2")
