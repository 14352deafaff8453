"""The rows of the table: each text's wording of what is chosen, and the articles that have none."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.comparing import NO_METHOD
from desktop.quoting.extract import has_patterns
from desktop.story.article import Article
from desktop.story.comparison import Checked, Span
from desktop.story.judging import statement_of
from desktop.story.quote import Quote, QuoteKind
from desktop.text.words import fold
from desktop.window.check_words import Empty, Why, absence_among, in_cell, why_empty
from desktop.window.headers import named_outlet, oddities, outlet_label, short_name
from desktop.window.panel_builder import address_of
from desktop.window.quotes.entries import Subject
from desktop.window.quotes.model import NO_QUOTE, Book, Group, View
from desktop.window.quotes.sought import passage_at, place_sought, words_of
from desktop.window.quotes.words import (
    address_in,
    clearest,
    counted_told,
    kind_words,
    meant,
    names_differ,
    outlets_told,
    quotes_told,
    said_to_be,
    shown_told,
    speaker_title,
    speaker_words,
    speakers_line,
    together_words,
    tr,
)

PART = "\u2028"
"""Stands between the quotes of one row: each begins a line."""


class RowKind(StrEnum):
    """What a row of the table is."""

    TEXT = "text"
    """The words of one text."""
    EMPTY = "empty"
    """An article in which nothing was found."""
    HEADING = "heading"
    """The rows below are of one outlet or speaker, or only possibly the same."""
    OFFERED = "offered"
    """The words of a text that are possibly the same."""


class TableRow(NamedTuple):
    """One row; `group` is the place of the utterance that its quotes are of, -1 for none."""

    kind: RowKind
    words: str = ""
    quotes: tuple[Quote, ...] = ()
    article: int = 0
    outlet: str = ""
    lines: tuple[str, ...] = ()
    speaker: str = ""
    cue: str = ""
    via: str = ""
    address: str = ""
    group: int = -1
    empty: Empty | None = None
    is_known: bool = True
    """Whether the outlet is stated."""
    guess: str = ""
    """Whom the program takes the printed speaker for; never compared, for nobody printed it."""
    corrected: str = ""
    """Whom a person takes the printed speaker for; never compared either."""
    vouched: str = ""
    """Which person corrected or added the words, and when."""
    beside: str = ""
    """With whom the speaker says it, who speaks as one with another."""
    coded: str = ""
    """The codes of the quotes."""
    has_patterns: bool = True
    """Whether the program has patterns for the language of the text."""

    @property
    def has_words(self) -> bool:
        return self.kind in (RowKind.TEXT, RowKind.OFFERED)

    @property
    def taken_for(self) -> str:
        """Whom somebody takes the printed speaker for; a guess of the program ends in "?"."""
        return "; ".join(filter(None, (self.corrected, self.guess)))

    @property
    def badge(self) -> str:
        return f"A{self.article}" if self.article else ""

    @property
    def cells(self) -> tuple[str, str, str, str]:
        return self.words, self.speaker, self.cue, self.via


class Table(NamedTuple):
    """What is chosen: its title, a line below that, and the rows; `base`: the row others are against."""

    title: str = ""
    told: str = ""
    rows: tuple[TableRow, ...] = ()
    base: int = -1
    why_base: str = ""
    language: str = ""

    @property
    def has_one_speaker(self) -> bool:
        """Tell whether all texts of an utterance name one speaker."""
        names = {q.name for row in self.rows if row.kind is RowKind.TEXT for q in row.quotes}
        return bool(self.rows) and self.rows[0].group >= 0 and len(names) == 1 and "" not in names


def table(book: Book, subject: Subject, against: int, passed: Collection[int]) -> Table:
    """Make the table of what is chosen; `against` is the article that the reader wants others against."""
    if subject.apart is not None:
        is_out = subject.apart == NO_QUOTE
        quote = (book.dismissed if is_out else book.by_number).get(subject.number)
        return Table() if quote is None else single(book, quote, is_out=is_out)
    if subject.view is View.UTTERANCES:
        place = book.group_of.get(subject.number)
        return Table() if place is None else utterance(book, place, against)
    if subject.view is View.SPEAKERS:
        return by_outlet(book, subject, passed)
    return by_speaker(book, subject.number, passed)


# --- an utterance ---------------------------------------------------------------------------------


def utterance(book: Book, place: int, against: int) -> Table:
    group = book.groups[place]
    rows = list(text_rows(book, group.quotes, RowKind.TEXT, place))
    offered = list(offered_rows(book, group))
    base, why = (-1, "") if len(rows) < 2 and not offered else base_of(book, rows, against)
    taken = {row.article for row in offered}
    silent = list(empty_rows(book, group, taken))
    rows += offered
    title = speakers_line(book, group.quotes)
    language = book.articles[group.quotes[0].article].language.value
    return Table(capital(title), told(book, group), (*rows, *silent), base, why, language)


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def told(book: Book, group: Group) -> str:
    """Say in how many articles an utterance stands, and how; who grouped it."""
    if len(group.articles) == 1:
        return tr("In 1 article")
    marked = {quote.article for quote in group.quotes if quote.kind is not QuoteKind.INDIRECT}
    if not marked:
        words = tr("Reported in {}").format(outlets_told(book, group.articles))
    else:
        words = tr("Quotation marks in {}").format(outlets_told(book, marked))
        rest = set(group.articles) - marked
        if rest:
            words = tr("{}, reported without in {}").format(words, len(rest))
    is_confirmed = group.utterance.is_confirmed
    by = tr("confirmed by a person") if is_confirmed else tr("grouped by the program")
    if names_differ(book, group.quotes):
        by = tr("{}, though different speakers are named").format(by)
    unnamed = len(group.articles) > 1 and not any(quote.name for quote in group.quotes)
    doubt = tr(" Unnamed; may or may not be one person.") if unnamed else ""
    return f"{words}; {by}.{doubt}"


def text_rows(book: Book, quotes: Sequence[Quote], kind: RowKind, place: int) -> Iterator[TableRow]:
    """Yield a row for each text: what a copy words the same stands under the row of the other."""
    by_article: dict[int, list[Quote]] = {}
    for quote in quotes:
        by_article.setdefault(quote.article, []).append(quote)
    for numbers in book.copies(list(by_article)):
        kept: list[list[int]] = []
        for number in numbers:
            words = folded(book, by_article[number])
            same = (held for held in kept if folded(book, by_article[held[0]]) == words)
            held = next(same, None)
            if held is None:
                kept.append([number])
            else:
                held.append(number)
        for held in kept:
            row = text_row(book, by_article[held[0]], kind, place)
            yield with_copies(book, row, held, by_article)


def folded(book: Book, quotes: Sequence[Quote]) -> str:
    return " ".join(fold(word) for quote in quotes for word in book.words(quote).split())


def with_copies(
    book: Book, row: TableRow, numbers: Sequence[int], quotes: dict[int, list[Quote]]
) -> TableRow:
    if len(numbers) == 1:
        return row
    same = ", ".join(f"A{number}" for number in numbers)
    is_probable = book.is_probable(numbers)
    line = tr("{}: probably the same text") if is_probable else tr("{}: the same text")
    line = line.format(same)
    every = tuple(quote for number in numbers for quote in quotes[number])
    return row._replace(lines=(*row.lines, line), quotes=every)


def text_row(
    book: Book, quotes: Sequence[Quote], kind: RowKind = RowKind.TEXT, place: int = -1
) -> TableRow:
    """Make the row of one text's quotes."""
    first = quotes[0]
    article = book.articles[first.article]
    address = address_in(book, first.span)
    numbers = ", ".join(quote.address for quote in quotes)
    state = kind_words(clearest(quotes))
    vouched = tuple(dict.fromkeys(filter(None, map(book.vouched, quotes))))
    codes = book.coded(quotes)
    coded = tr("coded {}").format(codes) if codes else ""
    lines = (*carried(article), f"{numbers} · {address} · {state}", *vouched, coded)
    return TableRow(
        kind,
        PART.join(book.words(quote) for quote in quotes),
        tuple(quotes),
        first.article,
        outlet_label(article),
        tuple(line for line in lines if line),
        joined(book.described(quote) for quote in quotes),
        joined(book.cue(quote) for quote in quotes),
        joined(book.through(quote) for quote in quotes),
        address,
        place,
        is_known=article.outlet is not None,
        guess=joined(meant(quote) for quote in quotes),
        corrected=joined(said_to_be(book, quote) for quote in quotes),
        vouched="; ".join(vouched),
        coded=coded,
        has_patterns=has_patterns(article.text, article.language.value),
    )


def joined(parts: Iterator[str]) -> str:
    """Return the parts that are something, each once."""
    return "; ".join(dict.fromkeys(part for part in parts if part))


def carried(article: Article) -> tuple[str, ...]:
    """Say in a line who carries an article, who wrote it, or what tells it from others."""
    if article.carried_by is not None:
        return (tr("via {}").format(article.carried_by.value),)
    if article.outlet is None:
        return (short_name(article),)
    if article.byline is not None:
        return (tr("by {}").format(article.byline.value),)
    return tuple(oddities(article)[:1])


def offered_rows(book: Book, group: Group) -> Iterator[TableRow]:
    """Yield the texts of each utterance that may be the same one, under a heading of their own."""
    for place in group.offered:
        quotes = book.groups[place].quotes
        rows = list(text_rows(book, quotes, RowKind.OFFERED, place))
        where = ", ".join(row.badge for row in rows)
        yield TableRow(RowKind.HEADING, tr("Possibly the same, in {}").format(where))
        yield from rows


def base_of(book: Book, rows: Sequence[TableRow], against: int) -> tuple[int, str]:
    """Return the row the others are shown against, and why that one: no text is privileged."""
    for place, row in enumerate(rows):
        if against in {quote.article for quote in row.quotes}:
            return place, tr("Shown against {}, as you chose.").format(row.badge)
    for place, row in enumerate(rows):
        if "transcript" in book.articles[row.article].role:
            return place, tr("Shown against {}, a transcript.").format(row.badge)
    every = (book.printed(quote, quote.via).casefold() for row in rows for quote in row.quotes)
    through = [via for via in every if via]
    for place, row in enumerate(rows):
        outlet = book.articles[row.article].outlet
        name = "" if outlet is None else outlet.value.casefold()
        if name and any(name in via or via in name for via in through):
            said = tr("Shown against {}: others say that they have it from there.")
            return place, said.format(row.badge)
    said = tr("Shown against {}, the first row; B on another row changes that.")
    return 0, said.format(rows[0].badge)


# --- articles in which nothing was found ------------------------------------------------------------


def empty_rows(book: Book, group: Group, taken: Collection[int]) -> Iterator[TableRow]:
    """Yield a row for each article without a quote of an utterance, and say why it has none."""
    spans = [words_of(book, quote) for quote in group.quotes]
    for number, article in book.articles.items():
        if number in group.articles or number in taken:
            continue
        words, address = silence(book, spans, article)
        yield TableRow(
            RowKind.EMPTY,
            words,
            (),
            number,
            outlet_label(article),
            () if article.outlet is not None else carried(article),
            address=address,
            empty=place_sought(book, group, article),
            is_known=article.outlet is not None,
        )


def silence(book: Book, spans: Sequence[Span], article: Article) -> tuple[str, str]:
    """Say why an article has no quote, with the address of a similar passage where it has one."""
    checked = absence_among(book.material.absences, spans, article.number)
    if checked is not None:
        return capital(in_cell(Why(Checked(checked.article, checked.by, checked.at)))), ""
    languages = {book.articles[span.article].language.value for span in spans}
    is_abroad = article.language.value not in languages
    for span in dict.fromkeys(passage_at(book, span) for span in spans):
        statement = statement_of(book.material.comparison.statements, span)
        for found in () if statement is None else statement.passages:
            if found.article == article.number:
                abroad = tr("Not compared: the similar passage is in another language")
                said = abroad if is_abroad else tr("No such quote found in the similar passage")
                return said, address_of(article, found)
    if is_abroad:
        return tr("Not compared: the article is in another language"), ""
    why = why_empty(article, book.material.comparison)
    if (
        why.reason == NO_METHOD and not article.may_lack
    ):  # its quotes were compared, its passages not
        return tr("No quote of the same words found"), ""
    return capital(in_cell(why)), ""


# --- a speaker, an outlet, a single quote -----------------------------------------------------------


def by_outlet(book: Book, subject: Subject, passed: Collection[int]) -> Table:
    """Show what a speaker is quoted with, outlet by outlet."""
    every = book.by_speaker.get(subject.speaker, ())
    quotes = [q for q in every if q.number in passed]
    if not quotes:
        return Table()
    rows: list[TableRow] = []
    for number in dict.fromkeys(quote.article for quote in quotes):
        own = [quote for quote in quotes if quote.article == number]
        heading = f"A{number} {outlet_label(book.articles[number])} · {quotes_told(len(own))}"
        rows.append(TableRow(RowKind.HEADING, heading))
        rows += [of_speaker(book, quote, subject.speaker.name) for quote in own]
    line = counted_told(book, quotes, len(every))
    return Table(capital(speaker_title(book, subject.speaker)), line, tuple(rows))


def of_speaker(book: Book, quote: Quote, name: str) -> TableRow:
    """Make the row of a quote among those of a speaker; say who else says it."""
    row, said = text_row(book, [quote]), together_words(book, quote, name)
    return row._replace(lines=(*row.lines, said), beside=said) if said else row


def by_speaker(book: Book, number: int, passed: Collection[int]) -> Table:
    """Show whom an article quotes, speaker by speaker."""
    if number not in book.articles:
        return Table()
    every = book.by_outlet.get(number, ())
    quotes = [q for q in every if q.number in passed]
    if not quotes:
        return Table(f"A{number} {named_outlet(book.articles[number])}", tr("No quote found."))
    rows: list[TableRow] = []
    speakers = dict.fromkeys(speaker for quote in quotes for speaker in book.speakers(quote))
    for speaker in sorted(speakers, key=lambda each: not each.name):
        own = [quote for quote in quotes if speaker in book.speakers(quote)]
        heading = f"{capital(speaker_title(book, speaker))} · {quotes_told(len(own))}"
        rows.append(TableRow(RowKind.HEADING, heading))
        rows += [of_speaker(book, quote, speaker.name) for quote in own]
    title = f"A{number} {named_outlet(book.articles[number])}"
    return Table(title, shown_told(len(quotes), len(every)), tuple(rows))


def single(book: Book, quote: Quote, *, is_out: bool = False) -> Table:
    """Show a quote that is listed apart; `is_out`: a person said that it is none."""
    title = capital(speaker_words(book, quote))
    if is_out:
        told = tr("A person said that this is no quote. R takes that back.")
        return Table(tr("No quote"), told, (text_row(book, [quote]),))
    line = tr("Nobody is quoted with these words: they are marked for another reason.")
    if quote.kind is QuoteKind.NO_COMMENT:
        line = tr("Said nothing, or left something open.")
    else:
        title = tr("Marked words")
    return Table(title, line, (text_row(book, [quote]),))
