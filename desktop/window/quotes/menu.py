"""What can be done with the quotes of a passage, for its menu and for keys in the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop.story.quote import Quote
from desktop.window.actions import Actions
from desktop.window.parts import menu_text
from desktop.window.quote_tips import printed

FIRST_WORDS = 34
"""Characters of a quote that name it in a menu."""


def tr(text: str) -> str:
    return QCoreApplication.translate("QuoteMenu", text)


class QuoteMenu(QObject):
    """Adds the quotes of a passage to a menu; what is chosen is reported with the quote's number."""

    show_chosen = Signal(int)
    correct_chosen = Signal(int)
    copy_chosen = Signal(int)
    card_chosen = Signal(int)
    dismiss_chosen = Signal(int)
    split_chosen = Signal(int)
    release_chosen = Signal(int)

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self.actions = actions

    def add_to(
        self,
        menu: QMenu,
        quotes: Sequence[tuple[Quote, str]],
        *,
        grouped: Callable[[Quote], bool],
        corrected: Callable[[Quote], bool],
        has_selection: bool,
    ) -> None:
        """Add an entry for each quote with its article's text, and one for words that are selected."""
        menu.addSeparator()
        for quote, text in quotes:
            inner = menu.addMenu(name_of(quote, text))
            inner.setObjectName(f"quote_menu_{quote.number}")
            self._add(inner, tr("Show in Quotes"), self.show_chosen, quote)
            if quote.is_spoken and quote.name:
                name = menu_text(quote.name)
                self._add(inner, tr("All quotes of {}").format(name), self.card_chosen, quote)
            self._add(inner, tr("Copy with its source"), self.copy_chosen, quote)
            self._add(inner, tr("Correct…"), self.correct_chosen, quote)
            if grouped(quote):
                self._add(inner, tr("Not the same words as the others"), self.split_chosen, quote)
            if corrected(quote):
                self._add(inner, tr("Take back the correction"), self.release_chosen, quote)
            self._add(inner, tr("No quote"), self.dismiss_chosen, quote)
        if has_selection:
            menu.addAction(self.actions["add_quote"])

    def choose(self, menu: QMenu, quotes: Sequence[tuple[Quote, str]], what: str) -> None:
        """Fill a menu with the quotes of a passage, to choose one of several: "show" or "correct"."""
        signal = {"show": self.show_chosen, "correct": self.correct_chosen}[what]
        for quote, text in quotes:
            self._add(menu, name_of(quote, text), signal, quote)

    def _add(self, menu: QMenu, words: str, signal: object, quote: Quote) -> None:
        action = menu.addAction(words)
        action.triggered.connect(partial(emit, signal, quote.number))


def emit(signal: object, number: int, _checked: object = None) -> None:
    signal.emit(number)  # type: ignore[attr-defined]  # a bound Signal has no type of its own


def name_of(quote: Quote, text: str) -> str:
    """Name a quote in a menu: "Q7: The president recently directed …"; an ampersand is no key."""
    words = printed(text, (quote.start, quote.end)).strip("\"“”„«»'‘’ ,.")
    if len(words) > FIRST_WORDS:
        words = f"{words[:FIRST_WORDS].rsplit(' ', 1)[0]} …"
    return f"{quote.address}: {words}".replace("&", "&&")
