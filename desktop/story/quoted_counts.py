"""How much each speaker is quoted in each article: words, quotes, and the share of the article's words."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from desktop.story.article import COMPARED_KINDS, READER, Article, Kind
from desktop.story.comparison import Span
from desktop.story.copies import Texts
from desktop.story.places import Near
from desktop.story.quote import Quote, QuoteKind
from desktop.text.quotation import quotations

READ_KINDS = COMPARED_KINDS | {Kind.CAPTION}
"""The kinds of passages that quotes are looked for in; a share is of their words."""
THOUSAND = 1000
"""Words of an article that a share is given for."""
NOBODY: Mapping[str, tuple[str, ...]] = {}
PRINTED = re.compile(r"(?<!\S)[^\w\s]*(\w)\S*")
"""A word as a reader counts: what stands between blanks and has a letter or figure (its group)."""


class Who(NamedTuple):
    """A named speaker; or the one that `article` describes in some words, "" where nobody is stated.

    Speakers who are not named are never joined over articles.
    """

    name: str = ""
    article: int = 0
    described: str = ""


class Tally(NamedTuple):
    """Quotes by their numbers, with their words; `direct` of them in quotation marks.

    `of` counts the words of the article, or of the texts, that they stand in. Words that two quotes
    share are counted once. `guesses` counts quotes whose speaker's name is a guess of the program,
    `by_person` those that a person corrected or added. `thoughts` are the numbers of what is reported
    to be thought: nobody said it, so that none of the figures has it.
    """

    numbers: tuple[int, ...] = ()
    words: int = 0
    direct: int = 0
    of: int = 0
    guesses: int = 0
    by_person: int = 0
    thoughts: tuple[int, ...] = ()

    @property
    def shown(self) -> tuple[int, ...]:
        """The numbers of everything that is listed for the cell."""
        return (*self.numbers, *self.thoughts)

    @property
    def share(self) -> float:
        """Quoted words in 1,000 words."""
        return self.words * THOUSAND / self.of if self.of else 0.0


class Column(NamedTuple):
    """An article; `copies` are the others that have the same text, `is_probable` if no person said so."""

    article: int
    words: int
    copies: tuple[int, ...] = ()
    is_probable: bool = False


class Row(NamedTuple):
    """One speaker: a tally for each column, and one of all, in which a text counts once.

    `printed` is the speaker as the first quote's article has it.
    """

    who: Who
    printed: str
    cells: tuple[Tally, ...]
    total: Tally


class QuotedCounts(NamedTuple):
    """Who is quoted where; `total` is the row of all speakers."""

    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    total: Row = Row(Who(), "", (), Tally())

    @property
    def has_copies(self) -> bool:
        return any(column.copies for column in self.columns)

    @property
    def by_person(self) -> int:
        """How many quotes a person corrected or added, those of copies too."""
        return sum(cell.by_person for cell in self.total.cells)

    @property
    def has_joint(self) -> bool:
        """Tell whether a quote counts for several speakers, so that rows add up to more than all."""
        numbers = [n for row in self.rows for cell in row.cells for n in cell.numbers]
        return len(numbers) > len(set(numbers))

    @property
    def highest(self) -> float:
        """The highest share of any cell of a speaker."""
        return max((cell.share for row in self.rows for cell in row.cells), default=0.0)


def count_quotes(
    quotes: Iterable[Quote],
    articles: Sequence[Article],
    described: Mapping[int, str],
    texts: Texts | None = None,
    persons: Mapping[str, tuple[str, ...]] = NOBODY,
) -> QuotedCounts:
    """Count who is quoted in which article; `described` maps numbers of quotes to speakers as printed.

    `persons` maps the name of several who speak as one to the name of each: a quote of theirs counts
    for each of them, and once in the sums.

    Rows come by most words, named speakers first. No comment and marked words quote nobody. Linear in
    the texts, and in quotes × articles.
    """
    pages = {article.number: Page(article) for article in articles}
    spoken = [quote for quote in quotes if quote.is_spoken and quote.article in pages]
    columns = tuple(
        column_of(number, page.count, same_text(number, pages, texts), texts)
        for number, page in pages.items()
    )
    by_who: dict[Who, list[Quote]] = {}
    for quote in spoken:
        for each in whos(quote, pages, described, persons):
            by_who.setdefault(each, []).append(quote)
    rows = [
        counted(each, own, columns, pages)._replace(printed=printed(own[0], pages, described))
        for each, own in by_who.items()
    ]
    rows.sort(key=by_words)
    return QuotedCounts(columns, tuple(rows), counted(Who(), spoken, columns, pages))


def by_words(row: Row) -> tuple[bool, int]:
    """Put named speakers first, those with most words before others."""
    return not row.who.name, -row.total.words


def by_name(row: Row) -> tuple[bool, str, int]:
    """Put named speakers first, all in alphabetical order of what they are called."""
    return not row.who.name, (row.who.name or row.printed).casefold(), row.who.article


def who(quote: Quote, pages: Mapping[int, "Page"], described: Mapping[int, str]) -> Who:
    """Return whose words a quote is."""
    if quote.name:
        return Who(quote.name)
    return Who("", quote.article, printed(quote, pages, described).casefold())


def whos(
    quote: Quote,
    pages: Mapping[int, "Page"],
    described: Mapping[int, str],
    persons: Mapping[str, tuple[str, ...]],
) -> list[Who]:
    """Return each of those whose words a quote is."""
    names = persons.get(quote.name, ()) if quote.name else ()
    return [Who(name) for name in names] or [who(quote, pages, described)]


def printed(quote: Quote, pages: Mapping[int, "Page"], described: Mapping[int, str]) -> str:
    """Return the speaker as printed, "" where none is stated."""
    found = described.get(quote.number, "")
    if found or quote.speaker is None:
        return found
    return " ".join(pages[quote.article].text[slice(*quote.speaker)].split())


def column_of(number: int, words: int, copies: tuple[int, ...], texts: Texts | None) -> Column:
    """Make the column of an article; nobody but the program may say that its copies are some."""
    groups = () if texts is None or not copies else texts.groups
    doubts = (each for each in groups if number in each.articles and not each.is_confirmed)
    is_probable = any(set(copies) & set(group.articles) for group in doubts)
    return Column(number, words, copies, is_probable)


def same_text(number: int, among: Iterable[int], texts: Texts | None) -> tuple[int, ...]:
    """Return the other articles that have the same text as one, if such count once."""
    if texts is None or not texts.once:
        return ()
    return tuple(n for n in among if n != number and texts.count((n, number)).texts == 1)


class Page:
    """The words of an article, found by their places."""

    def __init__(self, article: Article) -> None:
        self.number, self.text = article.number, article.text
        self.starts = [match.start(1) for match in PRINTED.finditer(article.text)]
        read = [p for p in article.passages if p.kind in READ_KINDS]
        self.count = len(self._within((p.start, p.end) for p in read))

    @cached_property
    def marks(self) -> Near:
        """What stands in quotation marks: read once, and only where something is reported with marks."""
        return Near(Span(self.number, *pair) for pair in quotations(self.text))

    def _within(self, spans: Iterable[tuple[int, int]]) -> set[int]:
        """Return the places of the words whose first letter lies in one of the spans."""
        found: set[int] = set()
        for start, end in spans:
            found.update(range(bisect_left(self.starts, start), bisect_left(self.starts, end)))
        return found

    def tally(self, quotes: Sequence[Quote]) -> Tally:
        """Count quotes of this article, and list thoughts."""
        said = [quote for quote in quotes if not quote.is_thought]
        words = self._within((quote.start, quote.end) for quote in said)
        direct = self._within(part for quote in said for part in self._in_marks(quote))
        guesses = sum(quote.is_guess and bool(quote.name) for quote in said)
        numbers = tuple(quote.number for quote in said)
        by_person = sum(quote.reason == READER for quote in said)
        thoughts = tuple(quote.number for quote in quotes if quote.is_thought)
        return Tally(numbers, len(words), len(direct), self.count, guesses, by_person, thoughts)

    def _in_marks(self, quote: Quote) -> Sequence[tuple[int, int]]:
        """Return the parts of a quote that stand in quotation marks."""
        if quote.kind is QuoteKind.DIRECT:
            return [(quote.start, quote.end)]
        if quote.kind is not QuoteKind.MIXED:
            return []
        near = self.marks.at(quote.span)
        return [(max(each.start, quote.start), min(each.end, quote.end)) for each in near]


def counted(
    who: Who, quotes: Sequence[Quote], columns: Sequence[Column], pages: Mapping[int, Page]
) -> Row:
    """Count one speaker's quotes in every column."""
    by_article: dict[int, list[Quote]] = {column.article: [] for column in columns}
    for quote in quotes:
        by_article[quote.article].append(quote)
    cells = {number: pages[number].tally(own) for number, own in by_article.items()}
    return Row(who, "", tuple(cells.values()), total(cells, columns))


def total(cells: Mapping[int, Tally], columns: Sequence[Column]) -> Tally:
    """Add the cells of all texts; of copies the one with most words of the speaker is counted."""
    numbers: list[int] = []
    thoughts: list[int] = []
    words = direct = of = guesses = by_person = 0
    seen: set[int] = set()
    for column in columns:
        if column.article in seen:
            continue
        same = [cells[number] for number in (column.article, *column.copies)]
        seen.update((column.article, *column.copies))
        most = max(same, key=lambda cell: (cell.words, len(cell.thoughts)))
        numbers += most.numbers
        thoughts += most.thoughts
        words, direct = words + most.words, direct + most.direct
        guesses += most.guesses
        by_person += most.by_person
        of += max(cell.of for cell in same)
    return Tally(tuple(numbers), words, direct, of, guesses, by_person, tuple(thoughts))
