"""Write the table speakers × outlets as CSV: a line for each speaker and article, then the sums."""

from collections.abc import Iterator, Mapping, Sized
from typing import NamedTuple

from desktop.exporting.csv_bytes import csv_bytes
from desktop.exporting.quotes_file import Cells
from desktop.story.article import Article
from desktop.story.quoted_counts import Column, QuotedCounts, Row, Tally
from desktop.story.vouched import Voucher
from desktop.text.pronouns import is_pronoun

UNCHECKED = "found by the program, not checked"
COLUMNS = (
    "row_type", "speaker", "is_named", "article", "outlet", "carried_by", "quotes_n", "quoted_words_n",
    "words_in_quotation_marks_n", "words_of_headline_body_and_captions_n", "quoted_words_per_1000_words_of_headline_body_and_captions",
    "quotes_with_guessed_speaker_n", "quotes_corrected_or_added_by_a_person_n", "quote_ids",
    "thoughts_reported_n", "thought_ids",
    "same_text_as", "story", "made_on", "found_by", "state", "vouched_for_by",
)  # fmt: skip
ALL = "all"
FIGURE, OF_SPEAKER, OF_ARTICLE, OF_ALL = (
    "speaker in article", "sum of speaker", "sum of article", "sum of all",
)  # fmt: skip
"""The types of rows; who adds up a column takes one type only."""


class SpeakersTable(NamedTuple):
    """What is written: the counts with their articles; `made` is a day, ISO 8601."""

    counts: QuotedCounts
    articles: tuple[Article, ...]
    story: str
    made: str
    engine: str
    program: str
    vouchers: Mapping[int, Voucher] = {}

    def article(self, column: Column) -> Article:
        return next(each for each in self.articles if each.number == column.article)


def speaker_of(row: Row) -> str:
    """Name a speaker; one who is not named as described, which no two articles share."""
    if row.who.name:
        return row.who.name
    if is_pronoun(row.printed):
        return f"not named: “{row.printed}”"
    return f"described as {row.printed}" if row.printed else "no speaker found"


def outlet_of(article: Article) -> str:
    return "" if article.outlet is None else article.outlet.value


def as_csv(table: SpeakersTable) -> bytes:
    """Return CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    return csv_bytes(COLUMNS, lines(table))


def lines(table: SpeakersTable) -> Iterator[Cells]:
    """Yield the figures of each speaker in each article that has any; all sums stand below them."""
    named = [(row, speaker_of(row), "yes" if row.who.name else "no") for row in table.counts.rows]
    for row, speaker, is_named in named:
        yield from article_lines(table, row, FIGURE, speaker, is_named)
    for row, speaker, is_named in named:
        yield sum_line(table, row, OF_SPEAKER, speaker, is_named)
    yield from article_lines(table, table.counts.total, OF_ARTICLE, ALL, "")
    yield sum_line(table, table.counts.total, OF_ALL, ALL, "")


def article_lines(
    table: SpeakersTable, row: Row, row_type: str, speaker: str, is_named: str
) -> Iterator[Cells]:
    for column, cell in zip(table.counts.columns, row.cells, strict=True):
        if cell.shown:
            article = table.article(column)
            carrier = "" if article.carried_by is None else article.carried_by.value
            same = " ".join(f"A{number}" for number in column.copies)
            same = f"probably {same}" if column.is_probable else same
            own = (row_type, speaker, is_named, article.address, outlet_of(article), carrier)
            yield (*own, *figures(cell), same, *foot(table, cell))


def sum_line(table: SpeakersTable, row: Row, row_type: str, speaker: str, is_named: str) -> Cells:
    own = (row_type, speaker, is_named, ALL, "", "")
    return (*own, *figures(row.total), "", *foot(table, row.total))


def figures(cell: Tally) -> Cells:
    quotes, thoughts = (
        " ".join(f"Q{number}" for number in numbers) for numbers in (cell.numbers, cell.thoughts)
    )
    share = round(cell.share, 2)
    said = len(cell.numbers), cell.words, cell.direct, cell.of, share
    return *said, cell.guesses, cell.by_person, quotes, len(cell.thoughts), thoughts


def foot(table: SpeakersTable, cell: Tally) -> tuple[str, ...]:
    vouched = "; ".join(vouched_for(table, cell))
    return table.story, table.made, table.engine, state_of(cell.by_person, cell.numbers), vouched


def state_of(by_person: int, numbers: Sized) -> str:
    """Say whether the program or a person vouches for quotes, or who for how many."""
    if not by_person:
        return UNCHECKED
    if by_person == len(numbers):
        return "corrected or added by a person"
    return f"{by_person} corrected or added by a person, the others {UNCHECKED}"


def vouched_for(table: SpeakersTable, cell: Tally) -> Iterator[str]:
    """Yield who corrected or added which quote, and on what day."""
    for number in cell.numbers:
        voucher = table.vouchers.get(number)
        if voucher is not None:
            by = voucher.by or "a person"
            yield f"Q{number} {voucher.said.value} by {by}, {voucher.at[:10]}"
