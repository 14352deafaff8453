"""What a row of the synopsis is, and a place in its table."""

from typing import NamedTuple

from desktop.story.comparison import Statement
from desktop.window.linked import PassageRef

ALIKE, SINGLE, UNSURE, TWICE, UNCOMPARED = "alike", "single", "unsure", "twice", "uncompared"
CODED_ALIKE = "coded_alike"
"""Kinds of rows that collapse into a band: worded alike, found in one article only, linked less surely
than is shown, printed twice in one article, of articles that were compared with no other, and (where rows are in order of that) coded alike."""

OUTSIDE = "outside"
"""The kind of a row, in a table of what was found, whose passage takes no part in the comparison."""


class Row(NamedTuple):
    """A statement's passages, a passage that no other article has, or the band of such rows.

    `kind` is the band it collapses into, "" if it does not.
    """

    refs: tuple[PassageRef, ...]
    statement: Statement | None = None
    kind: str = ""
    band: "Band | None" = None

    @property
    def is_band(self) -> bool:
        return self.band is not None


class Band(NamedTuple):
    """Rows that are shown as one line until the reader opens it."""

    kind: str
    rows: tuple[Row, ...]
    is_open: bool


class CellAt(NamedTuple):
    """A place in the table, row and column from 0; a band is one place over all columns."""

    row: int
    column: int
