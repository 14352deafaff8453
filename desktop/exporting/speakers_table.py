"""Write the table speakers × outlets as CSV: one line for each speaker and article that has quotes."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from desktop.exporting.quotes_file import FORMULA
from desktop.story.article import Article
from desktop.story.quoted_counts import Column, QuotedCounts, Row, Tally

UNCHECKED = "found by the program, not checked"
COLUMNS = (
    "speaker", "is_named", "article", "outlet", "carried_by", "quotes_n", "quoted_words_n",
    "words_in_quotation_marks_n", "article_words_n", "quoted_words_per_1000_words", "quotes_with_guessed_speaker_n", "quote_ids",
    "same_text_as", "story", "made_on", "found_by", "state",
)  # fmt: skip
ALL = "all"
Cells = tuple[str | int | float, ...]


class SpeakersTable(NamedTuple):
    """What is written: the counts with their articles; `made` is a day, ISO 8601."""

    counts: QuotedCounts
    articles: tuple[Article, ...]
    story: str
    made: str
    engine: str
    program: str

    def article(self, column: Column) -> Article:
        return next(each for each in self.articles if each.number == column.article)


def speaker_of(row: Row) -> str:
    """Name a speaker; one who is not named as described, which no two articles share."""
    if row.who.name:
        return row.who.name
    return f"described as {row.printed}" if row.printed else "speaker not stated"


def outlet_of(article: Article) -> str:
    return "" if article.outlet is None else article.outlet.value


def as_csv(table: SpeakersTable) -> bytes:
    """Return CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for cells in lines(table):
        rows.writerow([no_formula(cell) if isinstance(cell, str) else cell for cell in cells])
    return written.getvalue().encode("utf-8-sig", "replace")


def lines(table: SpeakersTable) -> Iterator[Cells]:
    """Yield the figures of each speaker: every article's that has any, then the sum."""
    for row in table.counts.rows:
        yield from row_lines(table, row, speaker_of(row), "yes" if row.who.name else "no")
    yield from row_lines(table, table.counts.total, ALL, "")


def row_lines(table: SpeakersTable, row: Row, speaker: str, is_named: str) -> Iterator[Cells]:
    for column, cell in zip(table.counts.columns, row.cells, strict=True):
        if cell.numbers:
            article = table.article(column)
            carrier = "" if article.carried_by is None else article.carried_by.value
            same = " ".join(f"A{number}" for number in column.copies)
            own = (speaker, is_named, article.address, outlet_of(article), carrier)
            yield (*own, *figures(cell), same, *foot(table))
    yield (speaker, is_named, ALL, "", "", *figures(row.total), "", *foot(table))


def figures(cell: Tally) -> Cells:
    quotes = " ".join(f"Q{number}" for number in cell.numbers)
    share = round(cell.share, 2)
    return len(cell.numbers), cell.words, cell.direct, cell.of, share, cell.guesses, quotes


def foot(table: SpeakersTable) -> tuple[str, str, str, str]:
    return table.story, table.made, table.engine, UNCHECKED


def no_formula(cell: str) -> str:
    return f"'{cell}" if FORMULA.match(cell) else cell
