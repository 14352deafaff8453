"""The columns of the table of articles: what each is called and how wide it begins."""

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class Column(NamedTuple):
    """A column; `fact` is the name under which its cells can be edited, empty if they cannot."""

    name: str
    heading: str
    tip: str
    width: int
    fact: str = ""
    is_shown: bool = True
    is_number: bool = False


ADDRESS, SHOWN, HEADLINE, WORDS = "address", "shown", "headline", "words"
"""Columns that are something special: the handle of a row, a box to tick, what is widest."""
LEAST_WIDTH, MOST_WIDTH = 40, 1200
"""px."""


def tr(text: str) -> str:
    return QCoreApplication.translate("LibraryColumns", text)


@cache
def columns() -> tuple[Column, ...]:
    """Return all columns in the order they begin with; `SHOWN` is only there while a story is chosen."""
    return (
        Column(ADDRESS, tr("No."), tr("The address of the article; it is never used again"), 52),
        Column(SHOWN, tr("Column"), tr("Tick the articles that have a column (Space)"), 64),
        Column("outlet", tr("Outlet"), tr("Whose text it is (F2 edits)"), 144, "outlet"),
        Column("carried_by", tr("Carried by"), tr("Who spread the text"), 110, "carried_by"),
        Column(
            HEADLINE, tr("Headline"), tr("The headline, of the text or as stated"), 250, "title"
        ),
        Column(
            "published", tr("Date"), tr("When it was published, with evidence"), 164, "published"
        ),
        Column(WORDS, tr("Words"), tr("Words of the text"), 56, is_number=True),
        Column("language", tr("Language"), tr("The language of the text"), 80, "language"),
        Column("complete", tr("Complete"), tr("Whether the text is all there is"), 80, "complete"),
        Column(
            "role",
            tr("Kind of text"),
            tr("What it is among the outlet's texts"),
            100,
            "role",
            False,
        ),
        Column(
            "agency", tr("Agency"), tr("The agency whose text it is"), 100, "agency", is_shown=False
        ),
        Column(
            "updated", tr("Updated"), tr("When it was changed last"), 140, "updated", is_shown=False
        ),
        Column("copies", tr("Copies"), tr("Articles with the same text"), 168),
        Column("stories", tr("Stories"), tr("The stories it is in"), 100),
        Column(
            "version",
            tr("Version"),
            tr("The article that it is a newer text of"),
            116,
            is_shown=False,
        ),
        Column("added", tr("Added"), tr("How and when it came into the project"), 184),
        Column("byline", tr("Byline"), tr("Who wrote it"), 120, "byline", is_shown=False),
        Column("url", tr("Web address"), tr("Where it was published"), 180, "url", is_shown=False),
        Column("source", tr("File"), tr("The file that it was read from"), 160, is_shown=False),
    )


@cache
def places() -> dict[str, int]:
    """Map the name of each column to its place in `columns()`."""
    return {column.name: place for place, column in enumerate(columns())}
