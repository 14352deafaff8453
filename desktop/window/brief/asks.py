"""What a reader asks of a pin, the same in the tray and on its card: keys, menu, and the signals of both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.window.brief.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.story.brief_rows import PinRow

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
EARLIER = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
LATER = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})


class PinAsks(QObject):
    """Reports what is asked of pins, by their numbers."""

    activated = Signal(int)
    """Show the pin's place in the articles."""
    check_requested = Signal(int)
    """Open the stored originals of a pin that is not checked."""
    uncheck_requested = Signal(int)
    remove_requested = Signal(int)
    move_requested = Signal(int, int)
    """A pin and its new place among the others, from 0."""
    note_requested = Signal(int)
    """The reader wants to write the note of a pin."""
    note_changed = Signal(int, str)
    panel_requested = Signal()
    left = Signal()
    """The reader wants to go back to the articles."""

    def check(self, row: PinRow) -> None:
        """Begin to check a pin; one that is checked keeps it, the menu takes it back."""
        self.check_requested.emit(row.pin.number)

    def step(self, row: PinRow, direction: int) -> None:
        """Move a pin by one place; the door knows where the end is."""
        self.move_requested.emit(row.pin.number, max(0, row.place - 1 + direction))

    def take_key(self, event: QKeyEvent, row: PinRow) -> bool:
        """Do what a key asks of a pin; False if it is none of these keys."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == ALT and key in EARLIER | LATER:
            self.step(row, -1 if key in EARLIER else 1)
            return True
        if held != NONE:
            return False
        number = row.pin.number
        act: Callable[[], None] | None = None
        if key in ENTER:
            act = partial(self.activated.emit, number)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            act = partial(self.remove_requested.emit, number)
        elif key == Qt.Key.Key_C:
            act = partial(self.check, row)
        elif key == Qt.Key.Key_N:
            act = partial(self.note_requested.emit, number)
        elif key == Qt.Key.Key_Escape:
            act = self.left.emit
        if act is not None:
            act()
        return act is not None

    def show_menu(self, row: PinRow, where: QPoint, parent: QWidget) -> None:
        """Offer all that can be done with a pin."""
        menu = QMenu(parent)
        menu.setObjectName("pin_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        number = row.pin.number
        entries: list[tuple[str, str, Callable[[], None]]] = [
            (tr("Show in the articles"), "Enter", partial(self.activated.emit, number)),
            (tr("Check against the original…"), "C", partial(self.check, row)),
            (tr("Note…"), "N", partial(self.note_requested.emit, number)),
            (tr("Move up"), "Alt+Up", partial(self.step, row, -1)),
            (tr("Move down"), "Alt+Down", partial(self.step, row, 1)),
            (tr("Remove from the brief"), "Del", partial(self.remove_requested.emit, number)),
        ]
        if row.pin.checked is not None:
            back = partial(self.uncheck_requested.emit, number)
            entries.insert(2, (tr("Take back that it was checked"), "", back))
        for words, key, act in entries:
            made = menu.addAction(f"{words}\t{key}" if key else words)
            made.triggered.connect(partial(_do, act))
        menu.popup(where)


def _do(act: Callable[[], None], _checked: object = None) -> None:
    act()
