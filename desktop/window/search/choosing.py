"""How lines of a list are chosen: by Space and Ctrl alone; going through the lines and reading them chooses nothing."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

Flags = QItemSelectionModel.SelectionFlag
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def choice_of(event: QEvent | None) -> Flags:
    """Return what an event does to the lines that are chosen."""
    if not isinstance(event, QKeyEvent | QMouseEvent):
        return Flags.NoUpdate
    if event.modifiers() & SHIFT:
        return Flags.SelectCurrent
    is_space = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
    is_click = isinstance(event, QMouseEvent) and bool(event.modifiers() & CONTROL)
    is_press = is_click and event.type() == QMouseEvent.Type.MouseButtonPress
    return Flags.Toggle if is_space or is_press else Flags.NoUpdate
