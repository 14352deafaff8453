"""What the page says where there is nothing to list: what is going on, or what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.window.quotes.model import Book, Stage, State


def tr(text: str) -> str:
    return QCoreApplication.translate("QuotesNothing", text)


def nothing_words(state: State, book: Book, *, is_filtered: bool, is_listed: bool) -> str:
    """Return a sentence or two; "" where there is a list and nothing is going on."""
    if state.stage is Stage.LOOKING:
        if state.of > 1:
            words = tr("Looking for quotes … {} of {} articles are done.")
            return words.format(state.done, state.of)
        return tr("Looking for quotes …")
    if is_listed:
        return ""
    if is_filtered:
        return tr("No quote has all of this. “Show all” takes the filters away.")
    if state.stage is Stage.EMPTY or (not book.articles and state.stage is Stage.READY):
        return tr("There is no article yet. Add some with Ctrl+O, or paste one with Ctrl+V.")
    if state.stage is Stage.CANCELLED:
        return tr("Looking for quotes was cancelled. F5 begins again.")
    if state.stage is Stage.NOT_COMPARED:
        return tr("Quotes are looked for once the articles are compared. F5 compares them.")
    return tr(
        "The program found nobody quoted in these articles. What it missed can be added: select the"
        " words in Read (F4), then press Shift+Q."
    )
