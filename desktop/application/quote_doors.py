"""Quotes in the reader's hand: shown in the articles and on their page, corrected, joined, parted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.application.quote_feed import QuoteFeed
from desktop.story.comparison import Span
from desktop.story.quote import Quote, Quotes
from desktop.window.quote_lane import QuoteLane

if TYPE_CHECKING:
    from desktop.application.session import Session

LAYER = "layer_quotes"


class QuoteDoors(QObject):
    """Brings the quotes of the columns to what shows them, and what the reader says to the project."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("quoteDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self._described: dict[int, str] = {}
        """The speakers of the quotes shown, as printed, as far as they were asked for."""
        self.lane = QuoteLane(self.window.view, self.describe)
        layer = self.window.actions_[LAYER]
        layer.toggled.connect(self._show_layer)
        self.window.view.quote_reached.connect(self._frame)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.quotes_changed.connect(self.show)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        self.workspace.comparison_changed.connect(self._show_again)
        self._show_layer(layer.isChecked())
        self.show(self.workspace.quotes)
        self.feed = QuoteFeed(session, self._speakers)

    # --- what is shown --------------------------------------------------------------------------

    def show(self, quotes: Quotes) -> None:
        """Show other quotes wherever quotes are shown."""
        self._described = {}
        self.lane.show_quotes(quotes)

    def _show_again(self) -> None:
        """Mark the passages anew: their articles may be others now."""
        self.lane.show_quotes(self.workspace.quotes)

    def _show_layer(self, is_on: bool) -> None:  # noqa: FBT001  # what QAction.toggled says
        self.lane.set_shown(shown=is_on)

    def _frame(self, span: Span) -> None:
        self.session.words.show_place((span,))

    def describe(self, quote: Quote) -> str:
        """Return the speaker as printed, with what is said of him, "" for nobody."""
        if quote.number not in self._described:
            from desktop.quoting.names import described

            article = self.lane.article(quote.article)
            words = "" if article is None else described(article.text, quote)
            self._described[quote.number] = words
        return self._described[quote.number]

    def _speakers(self) -> Mapping[int, str]:
        return self.described

    @property
    def described(self) -> Mapping[int, str]:
        """The speakers of all quotes, by the quotes' numbers."""
        return {quote.number: self.describe(quote) for quote in self.lane.quotes.quotes}
