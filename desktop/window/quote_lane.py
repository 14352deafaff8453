"""The lane of quotes in the articles: waves under what is reported, and who is quoted at a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QObject

from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.places import overlap
from desktop.story.quote import Certainty, Quote, QuoteKind, Quotes
from desktop.window.column import Column
from desktop.window.compare_view import CompareView
from desktop.window.linked import PassageRef
from desktop.window.marks import MarkKind, Run
from desktop.window.quote_tips import IN_MARKS, quote_tip, told

WAVED = frozenset({QuoteKind.INDIRECT, QuoteKind.MIXED})
"""Kinds that the print does not mark, or not whole."""


class QuoteLane(QObject):
    """Knows the quotes of a view; marks the words of those that are reported while it is shown."""

    def __init__(
        self,
        view: CompareView,
        describe: Callable[[Quote], str],
        vouch: Callable[[Quote], str],
    ) -> None:
        super().__init__(view)
        self.setObjectName("quoteLane")
        self.view = view
        self.describe = describe
        """The speaker of a quote as printed, with what describes him; "" for nobody."""
        self.vouch = vouch
        """Which person corrected or added a quote, and when; "" for what the program found."""
        self.quotes = Quotes()
        self.is_shown = False
        self._by_article: dict[int, list[Quote]] = {}
        view.quote_tip = self.tip

    def show_quotes(self, quotes: Quotes) -> None:
        """Take other quotes; the marks of the passages follow."""
        self.quotes = quotes
        self._by_article = {}
        for quote in quotes.quotes:
            self._by_article.setdefault(quote.article, []).append(quote)
        self.view.quote_places = {quote.number: quote.span for quote in quotes.quotes}
        self._mark()

    def set_shown(self, *, shown: bool) -> None:
        """Mark reported words, or no more."""
        if shown != self.is_shown:
            self.is_shown = shown
            self._mark()

    def _mark(self) -> None:
        """Prepare the marks of each passage, none while the layer is off."""
        view = self.view
        runs = dict(waves(view.columns, self._by_article)) if self.is_shown else {}
        if runs != view.quoted:
            view.quoted = runs
            view.apply_marks()

    # --- who is quoted where ----------------------------------------------------------------------

    def at(self, article: int, place: int) -> Quote | None:
        """Return the innermost quote around a code point of an article."""
        around = [q for q in self._by_article.get(article, ()) if q.start <= place < q.end]
        return min(around, key=lambda quote: quote.end - quote.start, default=None)

    def of_passage(self, ref: PassageRef) -> list[Quote]:
        """Return the quotes that have a part in a passage, in order of the text."""
        if not self.view.has(ref):
            return []
        span = self.view.span_of(ref)
        quotes = self._by_article.get(span.article, ())
        return [quote for quote in quotes if quote.start < span.end and quote.end > span.start]

    def by_number(self, number: int) -> Quote | None:
        return next((quote for quote in self.quotes.quotes if quote.number == number), None)

    def article(self, number: int) -> Article | None:
        columns = self.view.columns
        return next((c.article for c in columns if c.article.number == number), None)

    def tip(self, passage: Span, place: int) -> str:
        """Say who says the words at a place, "" where nobody is quoted."""
        quote = self.at(passage.article, place)
        article = self.article(passage.article)
        if quote is None or article is None:
            return ""
        known = self.quotes
        described = self.describe(quote)
        found = told(quote, article.text, described, known.quotes, known.utterances)
        return quote_tip(found._replace(vouched=self.vouch(quote)))


def differing_in(quotes: Quotes, passage: Span) -> int:
    """Count the articles with other words in marks for what is quoted in a passage, 0 if none differ."""
    by_span = {quote.span: quote for quote in quotes.quotes if quote.kind in IN_MARKS}
    counts = [0]
    for utterance in quotes.utterances:
        if utterance.marks_differ and utterance.certainty is Certainty.SAME:
            marked = [span for span in utterance.quotes if span in by_span]
            if any(overlap(span, passage) for span in marked):
                counts.append(len({span.article for span in marked}))
    return max(counts)


def waves(
    columns: list[Column], quotes: Mapping[int, list[Quote]]
) -> Iterator[tuple[Span, tuple[Run, ...]]]:
    """Yield the passages with reported words, and where these are, counted from the passage's start."""
    for column in columns:
        article = column.article
        reported = [quote for quote in quotes.get(article.number, ()) if quote.kind in WAVED]
        if not reported:
            continue
        for passage in article.passages:
            start, end = passage.start, passage.end
            runs = tuple(
                (max(quote.start, start) - start, min(quote.end, end) - start, MarkKind.QUOTE)
                for quote in reported
                if quote.start < end and quote.end > start
            )
            if runs:
                yield Span(article.number, start, end), runs
