"""What a card says of a named speaker: how printed, with what verbs, quoted with what, outlet by outlet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.quote import Quote
from desktop.story.quoted_counts import Column, Tally, count_quotes
from desktop.text.isolating import isolated
from desktop.window.headers import named_outlet
from desktop.window.quotes.matrix_words import cell_words, marks_words, share_words, thoughts_words
from desktop.window.quotes.model import Book, Speaker
from desktop.window.quotes.words import (
    address_in,
    guessed,
    kind_words,
    look_of,
    outlets_told,
    together_words,
)


def tr(text: str) -> str:
    return QCoreApplication.translate("Card", text)


class Outlet(NamedTuple):
    """What one article has of the speaker: as printed (each with how often), and the quotes."""

    address: str
    name: str
    told: str
    printed: tuple[tuple[str, int], ...]
    quotes: tuple[Quote, ...]


class Portrait(NamedTuple):
    """Everything on a card; `verbs` are as printed, the most frequent first."""

    name: str = ""
    told: str = ""
    verbs: tuple[tuple[str, int], ...] = ()
    outlets: tuple[Outlet, ...] = ()
    guesses: int = 0
    filtered: str = ""


def portrait(book: Book, name: str, passed: Collection[int] | None = None) -> Portrait:
    """Collect what is known of a named speaker; empty for one who is not quoted.

    All quotes are on the card; `passed` are those that filters show elsewhere, None for all.
    """
    quotes = book.by_speaker.get(Speaker(name), ()) if name else ()
    if not quotes:
        return Portrait()
    material = book.material
    counts = count_quotes(
        quotes, material.articles, material.described, material.texts, material.persons
    )
    row = next(each for each in counts.rows if each.who.name == name)
    said = [quote for quote in quotes if not quote.is_thought]
    where = outlets_told(book, articles_of(said)) if said else ""
    told = (
        tr("{} in {}").format(cell_words(row.total), where) if said else "",
        marks_words(row.total) if said else "",
        thoughts_words(row.total),
        tr("the sum counts copies of a text once") if counts.has_copies else "",
    )
    outlets = tuple(
        outlet(book, column, cell, quotes)
        for column, cell in zip(counts.columns, row.cells, strict=True)
        if cell.shown
    )
    guesses = sum(quote.is_guess for quote in quotes)
    words = "; ".join(filter(None, told))
    hidden = filtered_told(name, quotes, passed)
    return Portrait(name, words, verbs(book, quotes), outlets, guesses, hidden)


def filtered_told(name: str, quotes: Sequence[Quote], passed: Collection[int] | None) -> str:
    """Say how many quotes filters show elsewhere, "" if all."""
    count = len(quotes) if passed is None else sum(q.number in passed for q in quotes)
    if count == len(quotes):
        return ""
    words = tr("{}: the filters show {} of {} quotes; the card has all of them.")
    return words.format(isolated(name), count, len(quotes))


def articles_of(quotes: Sequence[Quote]) -> set[int]:
    return {quote.article for quote in quotes}


def outlet(book: Book, column: Column, cell: Tally, quotes: Sequence[Quote]) -> Outlet:
    article = book.articles[column.article]
    own = tuple(quote for quote in quotes if quote.article == column.article)
    printed = Counter(book.described(quote) or tr("none found") for quote in own)
    name = named_outlet(article)
    if article.carried_by is not None:
        name = tr("{}, via {}").format(name, article.carried_by.value)
    counted = tr("{}, {}").format(cell_words(cell), share_words(cell)) if cell.numbers else ""
    told = "; ".join(filter(None, (counted, thoughts_words(cell))))
    return Outlet(article.address, name, told, tuple(printed.items()), own)


def verbs(book: Book, quotes: Sequence[Quote]) -> tuple[tuple[str, int], ...]:
    found = Counter(book.cue(q).casefold() or tr("no verb") for q in quotes)
    return tuple(sorted(found.items(), key=lambda each: (-each[1], each[0])))


# --- the page -------------------------------------------------------------------------------------


def page(book: Book, shown: Portrait) -> str:
    """Return a card as HTML, without the name that stands over it; links are addresses of passages."""
    if not shown.name:
        return f"<p class='quiet'>{escape(tr('Choose a named speaker to see the card.'))}</p>"
    lines = [f"<p>{escape(shown.filtered)}</p>"] if shown.filtered else []
    lines.append(f"<p class='quiet'>{escape(shown.told)}</p>")
    if shown.guesses:
        lines.append(f"<p class='quiet'>{escape(guesses_told(shown.guesses))}</p>")
    verbs = ", ".join(f"{verb}&nbsp;{count}" for verb, count in escaped(shown.verbs))
    lines.append(f"<p><span class='head'>{escape(tr('Verbs, as printed:'))}</span> {verbs}</p>")
    for each in shown.outlets:
        lines += outlet_lines(book, each, shown.name)
    return "".join(lines)


def escaped(counted: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    return [(escape(isolated(words)), count) for words, count in counted]


def guesses_told(count: int) -> str:
    if count == 1:
        return tr("1 of them is a guess of the program, marked “?”.")
    return tr("{} of them are guesses of the program, marked “?”.").format(count)


def outlet_lines(book: Book, each: Outlet, name: str) -> list[str]:
    printed = ", ".join(
        words if count == 1 else f"{words}&nbsp;{count}" for words, count in escaped(each.printed)
    )
    as_printed = escape(tr("As printed:"))
    return [
        f"<p class='outlet'>{each.address}&nbsp; {escape(isolated(each.name))}</p>",
        f"<p class='quiet'>{escape(each.told)}<br>{as_printed} {printed}</p>",
        *(quote_lines(book, quote, name) for quote in each.quotes),
    ]


def quote_lines(book: Book, quote: Quote, name: str) -> str:
    """Return a quote's words, and under them where they stand, how, and with what verb."""
    address = address_in(book, quote.span)
    facts = [kind_words(look_of(quote))]
    if vouched := book.vouched(quote):
        facts.append(vouched)
    if beside := together_words(book, quote, name):
        facts.append(beside)
    if quote.is_guess:
        facts.append(guessed(book, quote))
    facts.append(book.cue(quote) or tr("no verb"))
    if via := book.through(quote):
        facts.append(tr("came through: {}").format(via))
    told = " · ".join(escape(isolated(fact)) for fact in facts)
    link = f"<a href='{address}'>{quote.address} · {address}</a>"
    words = escape(book.words(quote))
    return f"<p class='words'>{words}</p><p class='quiet under'>{link} · {told}</p>"
