"""Write tables of codes as CSV: a line for each figure, with the places that it counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.exporting.csv_bytes import csv_bytes
from desktop.exporting.quotes_file import Cells
from desktop.story.addresses import place_address
from desktop.story.article import Article
from desktop.story.coded_counts import ALL, CodedCounts, Column, Kind, Row, Tally

COLUMNS = (
    "table", "row_code", "row_code_path", "column", "column_name", "same_text_as", "counted_unit", "counted_n", "words_n",
    "of_words_n", "words_per_1000_words", "annotation_ids", "places", "codes_below_summed", "coder", "articles_counted",
    "texts_counted", "story", "made_on", "made_with",
)  # fmt: skip
EVERY = "all"
NOBODY = "(no name given)"


class CodingTable(NamedTuple):
    """What is written: the counts with what their numbers stand for; `made` is a day, ISO 8601.

    `paths` maps codes to their names from the top, `measure` is what a picture shows: "annotations",
    "words" or "share".
    """

    counts: CodedCounts
    articles: Mapping[int, Article]
    paths: Mapping[int, str]
    story: str
    made: str
    program: str
    measure: str = "annotations"

    def code(self, number: int) -> str:
        return self.paths.get(number, "") if number else EVERY


def as_csv(table: CodingTable) -> bytes:
    """Return CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    return csv_bytes(COLUMNS, lines(table))


def lines(table: CodingTable) -> Iterator[Cells]:
    """Yield every figure, those of nothing too; the sums are rows and columns that say all."""
    counts = table.counts
    for row in counts.rows:
        for column, tally in zip(counts.columns, row.cells, strict=True):
            if not tally.is_void:
                yield (*own(table, row, column), *figures(table, row, column, tally), *foot(table))


def own(table: CodingTable, row: Row, column: Column) -> Cells:
    """Say which figure it is."""
    same = " ".join(f"A{number}" for number in column.copies)
    return (
        kind_words(table),
        str(row.code or ""),
        table.code(row.code),
        column_id(table, column),
        column_name(table, column),
        f"probably {same}" if same and column.is_probable else same,
    )


def kind_words(table: CodingTable) -> str:
    choice = table.counts.choice
    if choice.kind is Kind.OUTLETS:
        return "codes by outlet"
    if choice.kind is Kind.CODES:
        where = "in the same passage" if choice.in_passages else "on the same words"
        return f"codes together, {where}"
    return "codes over the course of an article"


def column_id(table: CodingTable, column: Column) -> str:
    if column.number == ALL:
        return EVERY
    return f"A{column.number}" if table.counts.choice.kind is Kind.OUTLETS else str(column.number)


def column_name(table: CodingTable, column: Column) -> str:
    kind = table.counts.choice.kind
    if column.number == ALL:
        return EVERY
    if kind is Kind.OUTLETS:
        outlet = table.articles[column.number].outlet
        return "" if outlet is None else outlet.value
    return table.code(column.number) if kind is Kind.CODES else f"tenth {column.number}"


def figures(table: CodingTable, row: Row, column: Column, tally: Tally) -> Cells:
    notes = dict.fromkeys(number for place in tally.places for number in place.annotations)
    places = (
        place_address(table.articles[place.span.article], place.span.start, place.span.end)
        for place in tally.places
    )
    return (
        unit_of(table.counts, row.code, column.number),
        len(tally.places),
        tally.words,
        tally.of,
        round(tally.share, 2),
        " ".join(f"N{number}" for number in notes),
        " ".join(places),
    )


def unit_of(counts: CodedCounts, code: int, column: int) -> str:
    """Say what is counted: of a code alone annotations, of two where they meet."""
    if counts.choice.kind is not Kind.CODES or ALL in (code, column):
        return "annotations"
    return "passages" if counts.choice.in_passages else "stretches of words"


def foot(table: CodingTable) -> Cells:
    counts = table.counts
    return (
        "yes" if counts.choice.with_below else "no",
        coder_words(table),
        " ".join(f"A{number}" for number in articles_of(counts)),
        counts.texts,
        table.story,
        table.made,
        table.program,
    )


def coder_words(table: CodingTable) -> str:
    coder = table.counts.choice.coder
    return EVERY if coder is None else coder or NOBODY


def articles_of(counts: CodedCounts) -> tuple[int, ...]:
    """Return the articles that the table is about."""
    article = counts.choice.article
    is_one = counts.choice.kind is Kind.COURSE and article in counts.articles
    return (article,) if is_one else counts.articles
