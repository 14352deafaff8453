"""The lines of the list: an utterance, a speaker or an outlet each, and what is listed apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.story.quote import Quote, QuoteKind
from desktop.window.headers import BETWEEN, named_outlet
from desktop.window.quotes.filters import ALL, Filters, Sort, order_key, passing
from desktop.window.quotes.model import NO_QUOTE, Apart, Book, Group, Speaker, View
from desktop.window.quotes.words import (
    RANK,
    Look,
    clearest,
    counted_told,
    kind_words,
    look_of,
    names_differ,
    notes,
    shown_told,
    speaker_title,
    speaker_words,
    speakers_line,
    tr,
)
from desktop.window.voucher_words import short_words


class Subject(NamedTuple):
    """What a line is about: one of the three, by the view; `apart`: a single quote that is none.

    `number` is that of an utterance's first quote, of an article, or of the quote.
    """

    view: View
    number: int = 0
    speaker: Speaker = Speaker()
    apart: Apart | None = None


class Entry(NamedTuple):
    """One line of the list; `badges` are articles with how the words stand there."""

    subject: Subject
    words: str
    line: str
    badges: tuple[tuple[str, Look], ...]
    note: str = ""
    said: str = ""


class Fold(NamedTuple):
    """A line that opens and closes what is listed apart."""

    kind: Apart
    words: str
    quotes: int
    is_open: bool

    @property
    def said(self) -> str:
        state = tr("open") if self.is_open else tr("closed")
        return f"{self.words}: {self.quotes}, {state}"


Line = Entry | Fold


class Listed(NamedTuple):
    """The lines, with how many of how many there are in the view."""

    lines: tuple[Line, ...]
    shown: int
    of: int


def subject_of(book: Book, number: int) -> Subject:
    """Return what the list has for a quote: its utterance, or the quote that is no speech."""
    place = book.group_of.get(number)
    if place is not None:
        return Subject(View.UTTERANCES, book.groups[place].quotes[0].number)
    quote = book.by_number.get(number)
    if quote is not None:
        return Subject(View.UTTERANCES, number, apart=quote.kind)
    return Subject(View.UTTERANCES, number, apart=NO_QUOTE if number in book.dismissed else None)


def as_listed(book: Book, subject: Subject) -> Subject:
    """Return what the list has now for a line it had: an utterance may begin with another quote."""
    return subject_of(book, subject.number) if subject.view is View.UTTERANCES else subject


def listed(
    book: Book, view: View, filters: Filters, sort: Sort, opened: Collection[Apart]
) -> Listed:
    """List what passes the filters, in order; what is no speech stands at the end."""
    passed = passing(book, filters)
    found, of = LISTING[view](book, passed, sort)
    ends = (*apart(book, passed, opened), *taken_out(book, filters, opened))
    return Listed((*found, *ends), len(found), of)


def _utterances(book: Book, passed: Collection[int], sort: Sort) -> tuple[list[Entry], int]:
    order = sorted(range(len(book.groups)), key=lambda at: book.order_of(book.groups[at].quotes[0]))
    keyed = [
        (order_key(book, sort, group.quotes, place), utterance_entry(book, group))
        for place, group in enumerate(book.groups[at] for at in order)
        if any(quote.number in passed for quote in group.quotes)
    ]
    return [entry for _, entry in sorted(keyed, key=lambda each: each[0])], len(book.groups)


def _speakers(book: Book, passed: Collection[int], sort: Sort) -> tuple[list[Entry], int]:
    keyed = []
    for place, (speaker, quotes) in enumerate(book.by_speaker.items()):
        shown = [quote for quote in quotes if quote.number in passed]
        if shown:
            key = (not speaker.name, *order_key(book, sort, shown, place))
            keyed.append((key, speaker_entry(book, speaker, shown)))
    return [entry for _, entry in sorted(keyed, key=lambda each: each[0])], len(book.by_speaker)


def _outlets(book: Book, passed: Collection[int], sort: Sort) -> tuple[list[Entry], int]:
    found: list[tuple[int, Entry]] = []
    if not book.quotes:
        return [], 0
    is_filtered = len(passed) < len(book.by_number)
    for number in book.articles:
        shown = [quote for quote in book.by_outlet.get(number, ()) if quote.number in passed]
        if shown or not is_filtered:
            found.append((len(shown), outlet_entry(book, number, shown)))
    if sort is not Sort.PLACE:
        found.sort(key=lambda each: -each[0])
    return [entry for _, entry in found], len(book.articles)


LISTING = {View.UTTERANCES: _utterances, View.SPEAKERS: _speakers, View.OUTLETS: _outlets}


# --- one line -------------------------------------------------------------------------------------


def utterance_entry(book: Book, group: Group) -> Entry:
    first = min(group.quotes, key=lambda quote: (RANK[look_of(quote)], book.order_of(quote)))
    same = [quote for quote in group.quotes if quote.article == first.article]
    words = " ".join(book.words(quote) for quote in same)
    line = speakers_line(book, group.quotes)
    badges = badges_of(group.quotes)
    vouchers = (book.material.vouchers.get(quote.number) for quote in group.quotes)
    doubt = tr("speakers differ") if names_differ(book, group.quotes) else ""
    told = tuple(filter(None, (doubt, short_words(group.quotes, vouchers), *notes(group))))
    said = "; ".join((f"{first.address}: {words}", line, badges_said(badges), *told))
    subject = Subject(View.UTTERANCES, group.quotes[0].number)
    return Entry(subject, words, line, badges, BETWEEN.join(told), said)


def speaker_entry(book: Book, speaker: Speaker, quotes: Sequence[Quote]) -> Entry:
    title = speaker_title(book, speaker)
    line = counted_told(book, quotes, len(book.by_speaker[speaker]))
    if not speaker.name and len(quotes) > 1:
        line = f"{line}; {tr('may or may not be one person')}"
    badges = badges_of(quotes)
    said = f"{title}; {line}; {badges_said(badges)}"
    return Entry(Subject(View.SPEAKERS, 0, speaker), title, line, badges, "", said)


def outlet_entry(book: Book, number: int, quotes: Sequence[Quote]) -> Entry:
    article = book.articles[number]
    title = named_outlet(article)
    named = len({name for quote in quotes for name in book.names(quote)})
    every = len(book.by_outlet.get(number, ()))
    line = f"{shown_told(len(quotes), every)}, {named_told(named)}"
    if not quotes:
        line = tr("no quote found")
    if article.carried_by is not None:
        line = f"{tr('via {}').format(article.carried_by.value)} · {line}"
    badges = badges_of(quotes) or ((article.address, Look.INDIRECT),)
    said = f"A{number}, {title}; {line}"
    return Entry(Subject(View.OUTLETS, number), title, line, badges, "", said)


def named_told(count: int) -> str:
    if not count:
        return tr("no named speaker")
    return tr("1 named speaker") if count == 1 else tr("{} named speakers").format(count)


def apart(book: Book, passed: Collection[int], opened: Collection[Apart]) -> Iterator[Line]:
    """Yield what is no speech under a line each, closed until the reader opens it."""
    for kind in (QuoteKind.NO_COMMENT, QuoteKind.MARKED):
        quotes = [quote for quote in book.of_kind(kind) if quote.number in passed]
        if quotes:
            yield Fold(kind, apart_words(kind), len(quotes), kind in opened)
        if kind in opened:
            yield from (apart_entry(book, quote) for quote in quotes)


def taken_out(book: Book, filters: Filters, opened: Collection[Apart]) -> Iterator[Line]:
    """Yield what a person said is no quote; filters by what only a quote has hide it."""
    plain = filters._replace(text="", article=0)
    quotes = [
        quote
        for quote in sorted(book.dismissed.values(), key=book.order_of)
        if plain == ALL
        and filters.article in (0, quote.article)
        and all(word in book.words(quote).casefold() for word in filters.text.casefold().split())
    ]
    if quotes:
        yield Fold(NO_QUOTE, apart_words(NO_QUOTE), len(quotes), NO_QUOTE in opened)
    if NO_QUOTE in opened:
        yield from (apart_entry(book, quote, NO_QUOTE) for quote in quotes)


def apart_words(kind: Apart) -> str:
    if kind == NO_QUOTE:
        return tr("No quote, a person said")
    if kind is QuoteKind.NO_COMMENT:
        return tr("No comment")
    return tr("Marked words")


def apart_told(kind: Apart) -> str:
    """Say what is listed apart, and why."""
    if kind == NO_QUOTE:
        return tr("What the program took for quotes, and a person did not. Each can be taken back.")
    if kind is QuoteKind.NO_COMMENT:
        return tr("Who declined to speak, or left something open. Nobody is quoted with it.")
    return tr("Titles, nicknames, words held at a distance: in marks, but nobody is quoted.")


def apart_entry(book: Book, quote: Quote, apart: Apart | None = None) -> Entry:
    words = book.words(quote)
    line = speaker_words(book, quote) if quote.kind is QuoteKind.NO_COMMENT and not apart else ""
    said = "; ".join(part for part in (f"{quote.address}: {words}", line) if part)
    subject = Subject(View.UTTERANCES, quote.number, apart=apart or quote.kind)
    return Entry(subject, words, line, badges_of([quote]), "", said)


def badges_of(quotes: Iterable[Quote]) -> tuple[tuple[str, Look], ...]:
    """Return each article with how the words stand there, most in marks."""
    own: dict[int, list[Quote]] = {}
    for quote in quotes:
        own.setdefault(quote.article, []).append(quote)
    return tuple((f"A{number}", clearest(found)) for number, found in own.items())


def badges_said(badges: Iterable[tuple[str, Look]]) -> str:
    return ", ".join(f"{name} {kind_words(kind)}" for name, kind in badges)
