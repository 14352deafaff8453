"""Which quotes are listed, and in what order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.story.quote import Quote
from desktop.window.quotes.model import Book
from desktop.window.quotes.words import Look, look_of


class Sort(StrEnum):
    """The order of a list."""

    PLACE = "place"
    """As they come in the columns."""
    TEXTS = "texts"
    """What most texts have is first."""
    LENGTH = "length"
    """What has most words is first."""


class Filters(NamedTuple):
    """What a quote must have to be listed; the empty value of each lets all pass.

    `speaker` is a name, `article` a number, `cue` the printed verb in small letters, `numbers` are
    those of quotes that something else on the page leads to.
    """

    speaker: str = ""
    article: int = 0
    kind: Look | None = None
    cue: str = ""
    is_unnamed: bool = False
    text: str = ""
    numbers: frozenset[int] = frozenset()


ALL = Filters()


def passing(book: Book, filters: Filters) -> frozenset[int]:
    """Return the numbers of the quotes of all kinds that pass. Linear in the quotes."""
    if filters == ALL:
        return frozenset(book.by_number)
    typed = filters.text.casefold().split()
    return frozenset(quote.number for quote in book.quotes if _passes(book, quote, filters, typed))


def _passes(book: Book, quote: Quote, filters: Filters, typed: Sequence[str]) -> bool:
    if filters.numbers and quote.number not in filters.numbers:
        return False
    if filters.speaker and filters.speaker not in book.names(quote):
        return False
    if filters.article and quote.article != filters.article:
        return False
    if filters.kind is not None and look_of(quote) is not filters.kind:
        return False
    if filters.cue and cue_of(book, quote) != filters.cue:
        return False
    if filters.is_unnamed and quote.name:
        return False
    found = book.searched[quote.number] if typed else ""
    return all(word in found for word in typed)


def cue_of(book: Book, quote: Quote) -> str:
    """Return the printed verb in small letters, "" where none is."""
    return book.cue(quote).casefold()


def names(book: Book) -> Mapping[str, int]:
    """Return the named speakers in alphabetical order, each with how many quotes it has."""
    found = Counter(name for quote in book.quotes for name in book.names(quote))
    return {name: found[name] for name in sorted(found, key=str.casefold)}


def cues(book: Book) -> Mapping[str, int]:
    """Return the printed verbs, the most frequent first."""
    found = Counter(cue for quote in book.spoken if (cue := cue_of(book, quote)))
    return dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))


def order_key(book: Book, sort: Sort, quotes: Sequence[Quote], place: int) -> tuple[int, ...]:
    """Return what puts quotes that are listed as one in order; `place` counts them as they come."""
    if sort is Sort.TEXTS:
        return -book.texts(quote.article for quote in quotes), place
    if sort is Sort.LENGTH:
        return -max((quote.end - quote.start for quote in quotes), default=0), place
    return (place,)
