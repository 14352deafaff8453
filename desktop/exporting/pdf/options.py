"""What a report shall show, as its dialog and the command line ask for it."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple


class Layout(StrEnum):
    """What is made of a story."""

    BRIEF = "brief"
    """The pins of a brief, for an editor."""
    COMPARISON = "comparison"
    """Statements side by side."""
    ARTICLE = "article"
    """One text after another, with notes beside it."""


class Marked(StrEnum):
    """What becomes annotations of the file."""

    NOTES = "notes"
    """The reader's annotations."""
    WORDING = "wording"
    QUOTES = "quotes"
    CONFLICTS = "conflicts"


class Reader(StrEnum):
    """Who gets the file: that decides how much of the articles it holds."""

    OWN = "own"
    """The reader's own desk: full texts."""
    OTHERS = "others"
    """Others: pinned and coded words with their addresses, no full text."""


class Options(NamedTuple):
    """Everything that is asked; `size` pt of the texts, `language` of the labels (ISO 639-1).

    `brief` is the number of a brief, 0 = the one that is open; `columns` those of a comparison.
    """

    layout: Layout = Layout.COMPARISON
    marked: frozenset[Marked] = frozenset({Marked.NOTES})
    paper: str = "a4"
    size: float = 10.0
    is_grey: bool = False
    language: str = "en"
    reader: Reader = Reader.OWN
    columns: int = 3
    brief: int = 0


PAPERS = ("a4", "us-letter")
LEAST_SIZE, MOST_SIZE = 7.0, 16.0
LEAST_COLUMNS, MOST_COLUMNS = 2, 4
EVERYTHING = frozenset(Marked)


def shares(articles: int, columns: int) -> tuple[int, ...]:
    """Share articles out over parts that have about as many each, and at most as many as there are columns."""
    parts = max(1, -(-articles // columns))
    cuts = [-(-part * articles // parts) for part in range(parts + 1)]
    return tuple(end - start for start, end in pairwise(cuts))
