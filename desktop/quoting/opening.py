"""Where a story is opened: at what one person said and the outlets print in other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.quote import Certainty, Quote, QuoteKind, Utterance
from desktop.text.words import words_in

LEAST_WORDS = 4
"""Words in marks that are looked at; fewer are a title, a nickname, or a word held at arm's length."""


def opening_quote(articles: Sequence[Article]) -> Span | None:
    """Return the passage whose words in marks differ from those of most other articles, None if none do.

    Reads only what stands in marks, not who says it, for a start waits for it: what is the same
    utterance then shows by its words alone. Five articles take some 0.05 s.
    """
    from desktop.quoting.utterances import group

    by_number = {article.number: article for article in articles}
    quotes = [quote for article in articles for quote in _in_marks(article)]
    if len({quote.article for quote in quotes}) < 2:
        return None
    place = differing_place(quotes, group(quotes, articles), by_number)
    return None if place is None else _passage(by_number[place.article], place)


def _in_marks(article: Article) -> Iterator[Quote]:
    """Yield what stands in the outermost marks of the paragraphs where somebody may speak."""
    from desktop.quoting.marks import regions
    from desktop.quoting.paragraphs import paragraphs_of_article, paragraphs_of_text

    lines = paragraphs_of_article(article) if article.passages else paragraphs_of_text(article.text)
    for region in regions(article.text, lines):
        if not region.depth and len(words_in(article.text, *region.inner)) >= LEAST_WORDS:
            yield Quote(article.number, region.start, region.end, QuoteKind.DIRECT)


def differing_place(
    quotes: Sequence[Quote], utterances: Sequence[Utterance], articles: dict[int, Article]
) -> Span | None:
    """Return the quote that differs in marks from most others, then by most words; the earlier of two."""
    from desktop.quoting.differing import differences

    by_span = {quote.span: quote for quote in quotes}
    best: tuple[tuple[int, int, int, int], Span] | None = None
    for order, utterance in enumerate(utterances):
        if not utterance.marks_differ or utterance.certainty is not Certainty.SAME:
            continue
        said = [by_span[span] for span in utterance.quotes if span in by_span]
        found = differences(said, articles)
        for quote in said:
            pairs = {pair: each for pair, each in found.items() if quote.article in pair}
            if not pairs:
                continue
            told = {number for pair in found for number in pair}
            words = sum(each.words for each in pairs.values())
            rank = (len(told), len(pairs), words, -order)
            if best is None or rank > best[0]:
                best = rank, quote.span
    return None if best is None else best[1]


def _passage(article: Article, span: Span) -> Span:
    """Return the passage that a quote begins in, the quote itself if it begins in none."""
    for passage in article.passages:
        if passage.start <= span.start < passage.end:
            return Span(article.number, passage.start, passage.end)
    return span
