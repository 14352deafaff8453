"""Codes and comments on quotes, from the page of quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from desktop.story.annotation import About
from desktop.story.quote import Quote
from desktop.window.notes.target import Target

if TYPE_CHECKING:
    from desktop.application.note_doors import NoteDoors

MOST_CHOICES = 3
"""Quotes that can be chosen one by one in the coder."""


class QuoteNotes(QObject):
    """Codes the quotes that the page names, with a key or in the coder beside the row the reader is at."""

    def __init__(self, doors: NoteDoors) -> None:
        super().__init__(doors)
        self.setObjectName("quoteNotes")
        self.doors, self.pages = doors, doors.window.pages
        self.pages.quotes_made.connect(self._take_page)
        if self.pages.made_quotes is not None:
            self._take_page()

    def _take_page(self) -> None:
        self.pages.quotes.note_requested.connect(self.open_on)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

        self.pages.quotes.code_requested.connect(self.give)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)

    def give(self, quotes: tuple[Quote, ...], digit: int) -> None:
        """Give quotes together the recent code of a key, or take it away."""
        self.doors.leave()
        self.doors.give_recent(self.target(quotes), digit)

    def open_on(self, quotes: tuple[Quote, ...]) -> None:
        """Code quotes together; each of a few can be chosen instead."""
        target = self.target(quotes)
        single = [self.target((quote,)) for quote in quotes] if len(quotes) > 1 else []
        choices = (target, *single) if len(single) <= MOST_CHOICES else (target,)
        self.doors.leave()
        self.doors.open_on(target, self._box(), choices)

    def target(self, quotes: tuple[Quote, ...]) -> Target:
        first = quotes[0]
        words = first.address
        if len(quotes) > 1:
            words = self.tr("{} and {} more").format(words, len(quotes) - 1)
        return Target(About.QUOTE, tuple(quote.span for quote in quotes), first.number, words)

    def _box(self) -> QRect:
        """Return where the current row or line is, in global px."""
        page = self.pages.quotes
        view = page.rows if page.rows.hasFocus() else page.list
        box = view.visualRect(view.currentIndex())
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())
