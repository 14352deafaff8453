"""The workspace Quotes: who says what, and how each outlet words it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.window.quotes.model import Book, Material, State
from desktop.window.theme import Theme


class QuotesPage(QWidget):
    """Lists utterances, speakers or outlets; shows one of them as a table with a row for each text."""

    place_activated = Signal(str)
    """The address of a passage to show in Read, level with its counterparts."""
    wording_requested = Signal(object)
    """An Asked: how words differ; the answer comes back by `show_wording`."""
    check_requested = Signal(object)
    """An Empty (check_words): an article in which nothing was found."""
    same_requested = Signal(object)
    """Spans of quotes that the reader says report the same words (Y)."""
    apart_requested = Signal(object)
    """Two tuples of spans: quotes that do not report the words that the rest do (X)."""
    dismiss_requested = Signal(object)
    """Numbers of quotes that the reader says are none (Delete)."""
    correct_requested = Signal(int)
    """The number of a quote that the reader wants to correct (E)."""
    copy_requested = Signal(object)
    """Numbers of quotes to copy with their source (Ctrl+C)."""
    speaker_chosen = Signal(str)
    """The name of the speaker that is shown, "" for one who is not named (view Speakers)."""
    material_shown = Signal(object)
    """The Book that is shown now: for what stands beside the table (card, speakers × outlets)."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zoom = 1.0
        self.book = Book(Material())
        self.state = State()

    def show_material(self, material: Material) -> None:
        """Show other quotes; what was chosen stays chosen."""
        self.book = Book(material)
        self.material_shown.emit(self.book)

    def show_state(self, state: State) -> None:
        """Say how far the program is."""
        self.state = state

    def show_zoom(self, zoom: float) -> None:
        self.zoom = zoom

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme

    def put_side(self, name: str, title: str, widget: QWidget) -> None:
        """Offer a widget beside the table of quotes, under a title of its own (view Speakers)."""

    def filter_to(self, numbers: frozenset[int]) -> None:
        """Show only the quotes with these numbers, as a cell of a table of counts has them."""
