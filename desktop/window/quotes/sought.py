"""What a reader looks for in an article that has no quote of an utterance: the words quoted, no more."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.story.article import Article
from desktop.story.comparison import Link, Origin, Span
from desktop.story.places import covers, overlap
from desktop.story.quote import Quote
from desktop.window.check_words import Empty
from desktop.window.panel_builder import index_of
from desktop.window.quotes.model import Book, Group


def passage_of(book: Book, quote: Quote) -> Span:
    """Return the passage that a quote begins in."""
    return passage_at(book, quote.span)


def passage_at(book: Book, span: Span) -> Span:
    """Return the passage that a span begins in."""
    article = book.articles[span.article]
    passage = article.passages[index_of(article, span)]
    return Span(article.number, passage.start, passage.end)


def words_of(book: Book, quote: Quote) -> Span:
    """Return the words of a quote in the passage that it begins in: all of that, where little is left."""
    passage = passage_of(book, quote)
    words = Span(quote.article, quote.start, min(quote.end, passage.end))
    return passage if covers(words, passage) else words


def place_sought(book: Book, group: Group, article: Article) -> Empty | None:
    """Return what a reader can look for in an article; None where it has a passage similar to all of it.

    Of a passage that is linked with the article, only a part can be said to be absent there.
    """
    for quote in group.quotes:
        words = words_of(book, quote)
        is_whole = covers(words, passage_of(book, quote))
        if not (is_whole and is_linked(book.material.comparison.links, words, article.number)):
            return Empty(words, article.number)
    return None


def is_linked(links: Iterable[Link], passage: Span, article: int) -> bool:
    """Tell whether a passage, or a part of it, is linked with an article."""
    return any(
        other.article == article and one.article == passage.article and overlap(one, passage)
        for link in links
        if link.origin is not Origin.REJECTED
        for one, other in ((link.a, link.b), (link.b, link.a))
    )
