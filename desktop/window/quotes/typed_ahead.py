"""Tell whether a letter goes on with what is being typed to go to a line, or is a key of its own."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent


class Typing:
    """Remembers when a letter was typed last that is no key of the page."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()

    def note(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            self._since.start()

    def goes_on(self, event: QKeyEvent) -> bool:
        """Tell whether a letter follows another so soon that both are one word."""
        interval = QGuiApplication.styleHints().keyboardInputInterval()
        is_letter = bool(event.text()) and event.text().isprintable()
        return is_letter and self._since.isValid() and self._since.elapsed() < interval
