"""Quotes to copy with their source: words exactly as printed, marks only where the article has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMimeData

from desktop.story.article import READER, Article
from desktop.story.quote import CueClass, Quote, QuoteKind
from desktop.text.isolating import isolated
from desktop.window.citation import plain_citation, rich_citation
from desktop.window.headers import outlet_label
from desktop.window.quotes.model import Book
from desktop.window.quotes.words import address_in

BETWEEN = " […] "
"""Stands for the cue that interrupts words, which is told behind them."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Citing", text)


class Cited(NamedTuple):
    """One quote, or one that its cue interrupts: its words, how they stand, who says it, where from.

    `cue` is the verb as printed, `via` the outlet it came through, `through` the clause that names it.
    """

    words: str
    note: str
    speaker: str
    cue: str
    via: str
    through: str
    article: Article
    address: str
    vouched: str = ""
    """Which person corrected or added it, and when."""


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
    via = without_the(book.printed(first, first.via))
    through = book.through(first)
    return Cited(
        words,
        note(first),
        speaker_of(book, first),
        verb_of(book, quotes),
        via,
        "" if without_the(through) == via else through,
        book.articles[first.article],
        names,
        "; ".join(dict.fromkeys(filter(None, map(book.vouched, quotes)))),
    )


def verb_of(book: Book, quotes: Sequence[Quote]) -> str:
    """Return the verb as printed, "" where the words or the speaker have it already."""
    first = quotes[0]
    if first.cue is None:
        return ""
    told = [(quote.start, quote.end) for quote in quotes]
    told += [] if first.speaker is None else [first.speaker]
    is_told = any(first.cue[0] < end and first.cue[1] > start for start, end in told)
    return "" if is_told else book.cue(first)


def without_the(outlet: str) -> str:
    """Return the name of an outlet without its article: "the Herald", but "the newspaper" and "The Hill"."""
    first, _, rest = outlet.partition(" ")
    return rest if first == "the" and rest[:1].isupper() else outlet


def speaker_of(book: Book, quote: Quote) -> str:
    """Return the speaker as described; what the program takes a pronoun for stands in brackets."""
    printed = book.described(quote)
    if quote.is_guess and quote.name and quote.name in printed:
        return tr("{} [a guess of the program]").format(printed)
    if quote.is_guess and quote.name:
        guess = tr("[the program’s guess: {}]").format(quote.name)
        return f"{printed} {guess}".strip()
    if quote.reason == READER and quote.name and quote.name not in printed:
        return f"{printed} {tr('[as a person says: {}]').format(quote.name)}".strip()
    nobody = "" if quote.kind is QuoteKind.MARKED else _nobody(quote)
    return printed or quote.name or nobody


def _nobody(quote: Quote) -> str:
    """Say that no speaker is known: only a person says that none is stated."""
    is_by_person = quote.reason == READER
    return tr("[speaker not stated]") if is_by_person else tr("[no speaker found]")


def note(quote: Quote) -> str:
    """Say what the marks do not: that words are reported, or thought."""
    if quote.kind is QuoteKind.INDIRECT and quote.cue_class is CueClass.THOUGHT:
        return tr("(thought, as reported; not in quotation marks)")
    notes = {
        QuoteKind.MIXED: tr("(reported, part of it in quotation marks)"),
        QuoteKind.INDIRECT: tr("(reported, not in quotation marks)"),
        QuoteKind.NO_COMMENT: tr("(no comment, in the article’s words)"),
        QuoteKind.MARKED: tr("(in quotation marks, not as speech)"),
    }
    return notes.get(quote.kind, "")


def said_by(found: Cited, own: Callable[[str], str]) -> str:
    """Say who says it, with which verb and through whom, all as printed: right whatever the verb is.

    `own` makes words of an article ready for what they are put into.
    """
    parts = [own(found.speaker)] if found.speaker else []
    if found.cue:
        parts.append(tr("“{}”").format(own(found.cue)))
    if found.through:
        via, through = own(found.via), own(found.through)
        parts.append(tr("via {} (as printed: “{}”)").format(via, through))
    elif found.via:
        parts.append(tr("via {}").format(own(found.via)))
    said = ", ".join(parts)
    return "" if not said else f"{said} " if said.endswith(".") else f"{said}. "


def plain(found: Cited) -> str:
    """Return one paragraph of text."""
    told = " ".join(part for part in (isolated(found.words), found.note) if part)
    source = plain_citation(found.article, found.address)
    vouched = tr(" [{}]").format(isolated(found.vouched)) if found.vouched else ""
    return f"{told} – {said_by(found, isolated)}{unstated(found.article)}{source}{vouched}"


def rich(found: Cited) -> str:
    """Return one paragraph of HTML; nothing in it adds quotation marks to words of articles."""
    told = " ".join(part for part in (bdi(found.words), escape(found.note)) if part)
    source = rich_citation(found.article, found.address)
    vouched = tr(" [{}]").format(bdi(found.vouched)) if found.vouched else ""
    return f"<p>{told} – {said_by(found, bdi)}{unstated(found.article)}{source}{vouched}</p>"


def bdi(words: str) -> str:
    return f"<bdi>{escape(words)}</bdi>"


def unstated(article: Article) -> str:
    """Say that nobody states whose article it is: an address alone would look like an oversight."""
    return f"{outlet_label(article)}, " if article.outlet is None else ""
