"""Quotes in words: how a speaker is told, how words stand in an article, what found them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.article import READER
from desktop.story.comparison import Span
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.text.pronouns import is_pronoun
from desktop.window.panel_builder import address_of
from desktop.window.quotes.model import Book, Group, Speaker
from desktop.window.said import number_words
from desktop.window.voucher_words import by_person_words

if TYPE_CHECKING:
    from desktop.window.quotes.rows import TableRow

PATTERNS = "patterns"
"""What an engine is called, or begins with, where no language model was used."""
LOWERED = frozenset({"a", "an", "the", "one", "two", "three", "another", "some", "several", "many"})
"""Words that have a capital only where a sentence begins with them."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Quotes", text)


# --- who ------------------------------------------------------------------------------------------


def inside(printed: str) -> str:
    """Return words as they stand inside a sentence: "a US official"."""
    first, _, rest = printed.partition(" ")
    return f"{first.lower()} {rest}" if rest and first.lower() in LOWERED else printed


def speaker_words(book: Book, quote: Quote) -> str:
    """Tell who speaks: a name, a guess that looks like one, or how an unnamed speaker is described."""
    if quote.is_guess:
        return guessed(book, quote)
    if quote.name:
        return quote.name
    if quote.reason == READER and not book.described(quote):
        return tr("speaker not stated")
    return unnamed_words(book.described(quote))


def unnamed_words(printed: str) -> str:
    """Tell how an unnamed speaker is described; a pronoun describes nobody."""
    if not printed:
        return tr("no speaker found")
    if is_pronoun(printed):
        return tr("not named: “{}”").format(printed)
    return tr("described as {}").format(inside(printed))


def unsaid_words(row: TableRow, *, is_again: bool = False) -> str:
    """Say of a speaker, verb or outlet that is not known why: only a person says that it is not stated.

    `is_again`: a cell before it has said so.
    """
    if any(quote.reason == READER for quote in row.quotes):
        return tr("not stated")
    if row.has_patterns or is_again:
        return tr("not found")
    return tr("not found: no patterns for this language")


def guessed(book: Book, quote: Quote) -> str:
    """Tell what is printed, and whom the program takes it for: "She → Ana Ruiz?"."""
    printed = book.described(quote)
    if not quote.name:
        return unnamed_words(printed) if is_pronoun(printed) or not printed else printed
    if quote.name in printed:
        return f"{printed}?"
    return f"{printed} → {quote.name}?" if printed else f"{quote.name}?"


def meant(quote: Quote) -> str:
    """Return whom the program takes a speaker for, "" where it guesses nothing: "→ Ana Ruiz?"."""
    return f"→ {quote.name}?" if quote.is_guess and quote.name else ""


def said_to_be(book: Book, quote: Quote) -> str:
    """Return whom a person takes a speaker for who is printed otherwise, "" for nobody: "→ Ana Ruiz"."""
    is_said = quote.reason == READER and quote.name and not quote.is_guess
    is_printed = quote.name.casefold() in book.described(quote).casefold()
    return f"→ {quote.name}" if is_said and not is_printed else ""


def names_differ(book: Book, quotes: Iterable[Quote]) -> bool:
    """Tell whether two quotes name speakers of whom none is the same; guesses say nothing."""
    sets = [set(book.names(quote)) for quote in quotes if quote.name and not quote.is_guess]
    return any(not one & other for one, other in combinations(sets, 2))


def speaker_title(book: Book, speaker: Speaker) -> str:
    """Return the title of a speaker: a name, or how the article describes the one not named."""
    if speaker.name:
        return speaker.name
    return speaker_words(book, book.by_speaker[speaker][0])


def together_words(book: Book, quote: Quote, name: str) -> str:
    """Say with whom a named speaker says something, "" for one who speaks alone."""
    rest = [each for each in book.names(quote) if each != name]
    return tr("together with {}").format(", ".join(rest)) if name and rest else ""


def speakers_line(book: Book, quotes: Sequence[Quote]) -> str:
    """Tell the speakers of an utterance in one line; named and unnamed ones with their articles."""
    told: dict[str, list[str]] = {}
    for quote in quotes:
        addresses = told.setdefault(speaker_words(book, quote), [])
        if f"A{quote.article}" not in addresses:
            addresses.append(f"A{quote.article}")
    if len(told) == 1:
        return next(iter(told))
    printed = [inside(book.described(quote)) for quote in quotes]
    if all(printed) and not any(quote.name or quote.is_guess for quote in quotes):
        return tr("described as {}").format("; ".join(dict.fromkeys(printed)))
    return "; ".join(f"{', '.join(found)}: {words}" for words, found in told.items())


# --- how ------------------------------------------------------------------------------------------


class Look(StrEnum):
    """How words stand, as it is shown: the kinds of quotes, and what is reported to be thought."""

    DIRECT = QuoteKind.DIRECT.value
    MIXED = QuoteKind.MIXED.value
    INDIRECT = QuoteKind.INDIRECT.value
    THOUGHT = "thought"
    NO_COMMENT = QuoteKind.NO_COMMENT.value
    MARKED = QuoteKind.MARKED.value


def look_of(quote: Quote) -> Look:
    return Look.THOUGHT if quote.is_thought else Look(quote.kind.value)


def kind_words(look: Look) -> str:
    """Say how words stand in an article."""
    names = {
        Look.DIRECT: tr("in marks"),
        Look.MIXED: tr("part in marks"),
        Look.INDIRECT: tr("reported"),
        Look.THOUGHT: tr("thought, as reported"),
        Look.NO_COMMENT: tr("no comment"),
        Look.MARKED: tr("marked words"),
    }
    return names[look]


KINDS = (Look.DIRECT, Look.MIXED, Look.INDIRECT, Look.THOUGHT)
RANK = {look: place for place, look in enumerate(Look)}


def clearest(quotes: Iterable[Quote]) -> Look:
    """Return how words stand that stand in several ways: in marks first, thought last."""
    return min(map(look_of, quotes), key=RANK.__getitem__)


def has_marks_and_none(quotes: Iterable[Quote]) -> bool:
    """Tell whether an utterance is in marks in one article and reported in another."""
    kinds = {quote.kind for quote in quotes}
    return QuoteKind.INDIRECT in kinds and bool(kinds - {QuoteKind.INDIRECT})


def notes(group: Group) -> tuple[str, ...]:
    """Return what is worth knowing of an utterance, the most telling first."""
    found = []
    if group.utterance.marks_differ:
        found.append(tr("words differ"))
    if has_marks_and_none(group.quotes):
        found.append(tr("in marks here, reported there"))
    if group.utterance.is_confirmed:
        found.append(tr("confirmed"))
    if group.offered:
        found.append(tr("possibly the same"))
    return tuple(found)


def too_different(base: str) -> str:
    return tr("too different from {} for word marks").format(base)


def address_in(book: Book, span: Span) -> str:
    """Return the address of the passage that a quote begins in."""
    return address_of(book.articles[span.article], span)


# --- how many -------------------------------------------------------------------------------------


def quotes_told(count: int) -> str:
    return tr("1 quote") if count == 1 else tr("{} quotes").format(number_words(count))


def shown_told(count: int, of: int) -> str:
    """Count the quotes that are shown, and how many there are if filters leave some out."""
    return (
        quotes_told(count)
        if count == of
        else tr("{} of {} quotes shown").format(*map(number_words, (count, of)))
    )


def counted_told(book: Book, quotes: Sequence[Quote], of: int) -> str:
    """Count quotes of so many with their articles and texts; where copies repeat some, say what is left."""
    told, once = shown_told(len(quotes), of), book.once(quotes)
    if once < len(quotes):
        told = tr("{}, {} without copies").format(told, once)
    return f"{told}; {outlets_told(book, (quote.article for quote in quotes))}"


def outlets_told(book: Book, numbers: Iterable[int]) -> str:
    """Count articles, and their texts where some have the same: "5 articles, probably 3 texts"."""
    chosen = set(numbers)
    articles = tr("1 article") if len(chosen) == 1 else tr("{} articles").format(len(chosen))
    texts = book.texts(chosen)
    if texts == len(chosen):
        return articles
    own = tr("1 text") if texts == 1 else tr("{} texts").format(texts)
    return f"{articles}, {tr('probably {}').format(own) if book.is_probable(chosen) else own}"


def found_words(quotes: Quotes) -> str:
    """Say what found the quotes, and how many a person corrected or added."""
    count = sum(quote.reason == READER for quote in quotes.quotes)
    return "; ".join(filter(None, (engine_words(quotes.engine), by_person_words(count))))


def engine_words(engine: str) -> str:
    """Say what found the quotes, in which language, and what it was missing."""
    if not engine:
        return ""
    found, _, rest = engine.partition(" + ")
    name, _, why = found.partition(": ")
    if name != PATTERNS and why:
        return (
            tr(
                "Found with the English language model in an earlier start, in other articles by patterns"
            )
            if rest
            else tr(
                "Found with the English language model in an earlier start; it is not to be had now"
            )
        )
    if name != PATTERNS and rest:
        if rest.endswith(": no language model for this language"):
            return tr(
                "Found with the English language model (small, offline), by patterns in other languages"
            )
        return tr(
            "Found with the English language model (small, offline), in some articles by patterns"
        )
    if name != PATTERNS:
        return tr("Found with the English language model (small, offline)")
    reasons = {
        "": tr("no language model installed"),
        "no language model for this language": tr("there is a language model for English only"),
        "switched off": tr("the language model is switched off"),
        "the language model could not read it": tr(
            "the language model could not read the articles"
        ),
        "the language model stopped twice": tr("the language model stopped twice"),
        "model damaged or unknown": tr("the language model is damaged or unknown"),
        "this version of spaCy is not known to work": tr("another version of spaCy is installed"),
        "spaCy or its model does not load": tr("the language model does not load"),
    }
    return tr("Found by patterns; {}").format(reasons.get(why, why))
