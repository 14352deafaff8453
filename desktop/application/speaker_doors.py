"""Speakers in numbers on the page of quotes: card and table; quotes copied, the table saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop import VERSION
from desktop.application.saving_tables import ask_where, save_table, table_bytes
from desktop.window.announcing import announce
from desktop.window.quotes.card import SpeakerCard
from desktop.window.quotes.matrix import Matrix
from desktop.window.quotes.model import Book, Speaker

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.exporting.speakers_table import SpeakersTable
    from desktop.window.main_window import MainWindow
    from desktop.window.quotes.page import QuotesPage

CARD, TABLE = "card", "matrix"


class SpeakerDoors(QObject):
    """Puts card and table beside the quotes of the page, and does what they ask for."""

    def __init__(self, session: Session, page: QuotesPage) -> None:
        super().__init__(session)
        self.session, self.page, self.window = session, page, session.window
        self.card = SpeakerCard(page.theme, page)
        self.matrix = Matrix(page.theme, page)
        page.put_side(CARD, self.tr("Card"), self.card)
        about_all = self.tr("All speakers of the story, whatever is chosen or filtered in the list")
        page.put_side(TABLE, self.tr("Speakers by outlets"), self.matrix, about_all)
        self._wire()
        self.card.show_book(page.book)
        self.card.show_passed(page.passed)
        self.matrix.show_book(page.book)
        self._show_look()

    def _wire(self) -> None:
        page, actions = self.page, self.window.actions_
        page.material_shown.connect(self.card.show_book)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.material_shown.connect(self.matrix.show_book)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.filtered.connect(self.card.show_passed)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        page.speaker_chosen.connect(self.card.show_speaker)
        page.speaker_chosen.connect(self.matrix.follow)
        page.speaker_picked.connect(self._go_to_speaker)
        page.copy_requested.connect(self.copy)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.card.place_activated.connect(page.place_activated)
        self.matrix.quotes_chosen.connect(self._show_quotes)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.matrix.copied.connect(self._copy_cell)
        self.matrix.save_requested.connect(self.choose_file)
        self.window.theme_changed.connect(self._show_look)
        self.window.pages.page_shown.connect(self._show_look)
        for name in ("zoom_in", "zoom_out", "zoom_reset"):
            actions[name].triggered.connect(self._show_look)

    def _show_look(self) -> None:
        theme, zoom = self.window.theme, self.window.view.zoom
        if (self.card.theme, self.card.zoom) != (theme, zoom):
            self.card.show_look(theme, zoom)
        if self.matrix.theme != theme:
            self.matrix.show_theme(theme)
        if self.matrix.zoom != zoom:
            self.matrix.show_zoom(zoom)

    def _go_to_speaker(self, name: str) -> None:
        """Go to who is picked in the list, but not among the quotes of a cell: it is come back to."""
        if not self.page.turns.comes_from_table:
            self.matrix.show_speaker(name)

    def show_card(self, name: str) -> None:
        """Show the card of a named speaker on the page."""
        first, *_ = self.page.book.material.persons.get(name, (name,))
        self.page.show_speaker(Speaker(first))
        self.page.side.show_side(CARD)

    def _show_quotes(self, numbers: frozenset[int]) -> None:
        """Show the quotes that a figure counts, and bring the keyboard to them."""
        self.page.filter_to(numbers)
        self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- the clipboard --------------------------------------------------------------------------

    def copy(self, numbers: tuple[int, ...]) -> None:
        """Copy quotes of the page with their sources."""
        copy_quotes(self.window, self.page.book, numbers)

    def _copy_cell(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        tell(self.window, self.tr("Copied {}").format(words))

    # --- files ----------------------------------------------------------------------------------

    def choose_file(self, suffix: str) -> None:
        """Ask where the table is to be saved."""
        ask_where(self.session, "speakers", suffix, self.save)

    def save(self, name: str) -> None:
        """Write the table to a file of the kind its suffix names."""
        save_table(self.session, name, partial(content, self._table()))

    def _table(self) -> SpeakersTable:
        """Return the table as it is shown now, in its order."""
        from desktop.exporting.speakers_table import SpeakersTable
        from desktop.storing.clock import now_utc

        self.matrix.count()
        material, model = self.page.book.material, self.matrix.model
        counts = model.counts._replace(rows=model.rows[1:])
        story = self.session.workspace.project.story.name
        day = now_utc()[:10]
        engine = material.quotes.engine
        program = f"Wireside {VERSION}"
        vouchers = material.vouchers
        return SpeakersTable(counts, material.articles, story, day, engine, program, vouchers)


def copy_quotes(window: MainWindow, book: Book, numbers: Sequence[int]) -> None:
    """Copy quotes with their sources, as plain and as rich text."""
    from desktop.window.quotes.citing import quote_citations

    made = quote_citations(book, numbers)
    if made.text():
        QGuiApplication.clipboard().setMimeData(made)
        count = len(set(numbers).intersection(book.by_number))
        one = tr("Copied 1 quote with its source")
        many = tr("Copied {} quotes with their sources").format(count)
        tell(window, one if count == 1 else many)


def tell(window: MainWindow, words: str) -> None:
    window.status.show_place(words)
    announce(window.view, words)


def tr(text: str) -> str:
    return QCoreApplication.translate("SpeakerDoors", text)


def content(table: SpeakersTable, suffix: str) -> bytes:
    """Return the table as a file of a kind has it."""
    from desktop.exporting.speakers_svg import as_svg
    from desktop.exporting.speakers_table import as_csv

    return table_bytes(suffix, partial(as_csv, table), partial(as_svg, table))
