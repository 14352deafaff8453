"""Quotes to copy with their source: words exactly as printed, marks only where the article has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData

from desktop.story.article import Article
from desktop.story.quote import Quote, QuoteKind
from desktop.text.isolating import isolated
from desktop.window.citation import plain_citation, rich_citation
from desktop.window.headers import outlet_label
from desktop.window.quotes.model import Book
from desktop.window.quotes.words import address_in

BETWEEN = " […] "
"""Stands for the cue that interrupts words, which is told before them."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Citing", text)


class Cited(NamedTuple):
    """One quote, or one that its cue interrupts: who says it, its words, how they stand, where from."""

    said_by: str
    words: str
    note: str
    article: Article
    address: str


def quote_citations(book: Book, numbers: Iterable[int]) -> QMimeData:
    """Return quotes for the clipboard, a paragraph each, in the order of the columns."""
    found = cited(book, numbers)
    made = QMimeData()
    made.setText("\n\n".join(map(plain, found)))
    made.setHtml("".join(map(rich, found)))
    return made


def cited(book: Book, numbers: Iterable[int]) -> list[Cited]:
    """Return what is to be copied of quotes; numbers that are no quote are left out."""
    quotes = {number: book.by_number[number] for number in numbers if number in book.by_number}
    ordered = sorted(quotes.values(), key=book.order_of)
    return [_cited(book, parts) for parts in interrupted(ordered)]


def interrupted(quotes: Sequence[Quote]) -> Iterator[list[Quote]]:
    """Yield quotes, those together that are one utterance interrupted by its cue."""
    held: list[Quote] = []
    for quote in quotes:
        if held and not (quote.continues and is_one(held[-1], quote)):
            yield held
            held = []
        held.append(quote)
    if held:
        yield held


def is_one(before: Quote, quote: Quote) -> bool:
    return (before.article, before.kind, before.name) == (quote.article, quote.kind, quote.name)


def _cited(book: Book, quotes: Sequence[Quote]) -> Cited:
    first = quotes[0]
    words = BETWEEN.join(book.words(quote) for quote in quotes)
    names = "/".join((address_in(book, first.span), *(quote.address for quote in quotes)))
    return Cited(attribution(book, first), words, note(first), book.articles[first.article], names)


def attribution(book: Book, quote: Quote) -> str:
    """Say who the article says says it, with its verb, and through whom: all as printed."""
    speaker, cue = speaker_of(book, quote), book.cue(quote)
    is_cue_first = bool(quote.cue and quote.speaker and quote.cue < quote.speaker)
    parts = (cue, speaker) if is_cue_first else (speaker, cue)
    told = " ".join(part for part in parts if part)
    via = book.printed(quote, quote.via)
    return tr("{}, through {}").format(told, via) if via else told


def speaker_of(book: Book, quote: Quote) -> str:
    """Return the speaker as described; what the program takes a pronoun for stands in brackets."""
    printed = book.described(quote)
    if quote.is_guess and quote.name and quote.name in printed:
        return tr("{} [a guess of the program]").format(printed)
    if quote.is_guess and quote.name:
        guess = tr("[the program’s guess: {}]").format(quote.name)
        return f"{printed} {guess}".strip()
    return printed or quote.name or tr("[speaker not stated]")


def note(quote: Quote) -> str:
    """Say what the marks do not: that words are reported."""
    notes = {
        QuoteKind.MIXED: tr("(reported, part of it in quotation marks)"),
        QuoteKind.INDIRECT: tr("(reported, not in quotation marks)"),
        QuoteKind.NO_COMMENT: tr("(no comment, in the article’s words)"),
        QuoteKind.MARKED: tr("(in quotation marks, not as speech)"),
    }
    return notes.get(quote.kind, "")


def plain(found: Cited) -> str:
    """Return one paragraph of text."""
    said_by, words = map(isolated, (found.said_by, found.words))
    told = " ".join(part for part in (tr("{}: {}").format(said_by, words), found.note) if part)
    source = plain_citation(found.article, found.address)
    return f"{told} – {unstated(found.article)}{source}"


def rich(found: Cited) -> str:
    """Return one paragraph of HTML; nothing in it adds quotation marks."""
    said_by, words = f"<bdi>{escape(found.said_by)}</bdi>", f"<bdi>{escape(found.words)}</bdi>"
    told = " ".join(
        part for part in (tr("{}: {}").format(said_by, words), escape(found.note)) if part
    )
    source = rich_citation(found.article, found.address)
    return f"<p>{told} – {unstated(found.article)}{source}</p>"


def unstated(article: Article) -> str:
    """Say that nobody states whose article it is: an address alone would look like an oversight."""
    return f"{outlet_label(article)}, " if article.outlet is None else ""
