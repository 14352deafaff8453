"""One way of showing what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.searching.views import Line
    from desktop.window.theme import Theme
    from desktop.workspace.searching import Answer


MOST = 5_000
"""Documents whose passages are shown at most."""


class ResultView(QWidget):
    """Shows answers in its way while it is in sight."""

    line_activated = Signal(object)
    """A Line that is to be read in its article."""
    left = Signal()
    """Escape was pressed: the box is wanted."""
    more_wanted = Signal()
    """The lines of more documents are to be shown."""
    chosen_changed = Signal()
    """Other lines are chosen: `chosen` says which."""
    narrowed = Signal(str)
    """What is wanted besides, as text of a query: `outlet:"Latin Post"`."""

    listed = Signal(tuple)
    """What was found is to be seen passage by passage, with parts of a query wanted besides, perhaps none."""

    check_requested = Signal(object)
    """An Empty: a place without a counterpart that the reader wants to look at."""

    def show_answer(self, answer: Answer) -> None:
        raise NotImplementedError

    def show_theme(self, theme: Theme) -> None:
        raise NotImplementedError

    def show_zoom(self, zoom: float) -> None:
        raise NotImplementedError

    def chosen(self) -> tuple[Line, ...]:
        """Return the lines that the reader chose, none if nothing was chosen: then all are meant."""
        return ()
