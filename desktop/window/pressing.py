"""Enter presses the button that has the focus, as the space bar does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolButton

ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
IN_DIALOGS = (QPushButton, QToolButton)
"""What Enter presses in a dialog; on a box to tick it does what the dialog is for."""


def pressed_by(
    event: QKeyEvent, kinds: tuple[type[QAbstractButton], ...] = IN_DIALOGS
) -> QAbstractButton | None:
    """Return the button in focus that a key presses, `None` for every other key."""
    if event.key() not in ENTER or event.isAutoRepeat():
        return None
    button = QApplication.focusWidget()
    return button if isinstance(button, kinds) and button.isEnabled() else None
