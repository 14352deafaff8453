"""Tell which letters are typed to go to a line, and which are keys of the page."""

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeyEvent

from desktop.window.quotes.keys import command_of

PAUSE = 1_000
"""ms after a letter in which the next one still belongs to it; Qt's 400 are too few for who looks for keys."""
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
MARKS = "\"“”«„'‘ "
"""What a line may begin with that nobody types."""


class Typing:
    """The letters typed so far. A capital one, or one that is no key of the page, begins; all others go on."""

    def __init__(self) -> None:
        self.letters = ""
        self._since = QElapsedTimer()

    @property
    def is_under_way(self) -> bool:
        return bool(self.letters) and self._since.elapsed() < PAUSE

    def end(self) -> None:
        self.letters = ""

    def take(self, event: QKeyEvent) -> bool:
        """Take a letter, Backspace or Escape of what is being typed; tell whether it was one."""
        before = self.letters if self.is_under_way else ""
        self.letters = ""
        if before and event.key() == Qt.Key.Key_Escape:
            return True
        if before and event.key() == Qt.Key.Key_Backspace:
            self._note(before[:-1])
            return True
        if not is_letter(event) or not (before or begins(event)):
            return False
        self._note(before + event.text())
        return True

    def _note(self, letters: str) -> None:
        self.letters = letters
        self._since.start()


def is_letter(event: QKeyEvent) -> bool:
    """Tell whether a key writes something, and is no shortcut."""
    has_others = bool(event.modifiers() & ~PLAIN)
    return bool(event.text()) and event.text().isprintable() and not has_others


def begins(event: QKeyEvent) -> bool:
    """Tell whether a letter is no key of the page: with Shift none is."""
    return event.text().isalnum() and not command_of(event)


def place_of(letters: str, rows: Sequence[Sequence[str]], current: int) -> int:
    """Return the row of which something begins with what was typed, from the current one on; -1 for none.

    A letter again goes on to the next row that begins with it.
    """
    typed = letters.casefold()
    is_repeated = len(typed) > 1 and len(set(typed)) == 1
    for wanted, first in ((typed, current + (len(typed) == 1)), (typed[:1], current + 1)):
        for step in range(len(rows)):
            place = (first + step) % len(rows)
            if any(part.lstrip(MARKS).casefold().startswith(wanted) for part in rows[place]):
                return place
        if not is_repeated:
            break
    return -1
