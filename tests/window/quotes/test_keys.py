"""What is told of the keys of the page of quotes is what they do."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from desktop.window.quotes.keys import COMMANDS, command_of


def test_every_single_key_that_is_told_does_what_is_told(qapp: QApplication) -> None:
    for command in COMMANDS:
        combination = QKeySequence(command.key)[0]
        typed = command.key if len(command.key) == 1 else ""
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), typed
        )
        assert command_of(event) == command.name
