"""A small window that asks what something is to be called."""

from PySide6.QtWidgets import QInputDialog, QWidget

WIDTH = 420
"""px, in which the title stands whole."""


def ask_name(object_name: str, title: str, label: str, name: str, parent: QWidget) -> QInputDialog:
    """Ask for a name, beginning with one; `textValueSelected` says what was typed."""
    made = QInputDialog(parent)
    made.setObjectName(object_name)
    made.setWindowTitle(title)
    made.setLabelText(label)
    made.setTextValue(name)
    made.resize(WIDTH, made.sizeHint().height())
    made.finished.connect(made.deleteLater)
    made.open()
    return made
