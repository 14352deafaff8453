"""The synopsis: one row per statement, one cell per article."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.story.comparison import Comparison, Statement
from desktop.window.column import Column, Placed
from desktop.window.geometry import Stack, Stage
from desktop.window.linked import PassageRef, passage_refs

CELL = 12.0
"""Padding of a cell, px."""
ADDRESS = 24.0
"""Height of the line with a passage's address over its text, px."""
ROW_GAP = 8.0
EMPTY = 44.0
"""Least height of a row, px: two lines of interface type."""
DIVIDER = 42.0


class Row(NamedTuple):
    """A statement's passages, or a passage that no other article has, or a dividing title."""

    refs: tuple[PassageRef, ...]
    statement: Statement | None = None
    title: str = ""

    @property
    def is_divider(self) -> bool:
        return not self.refs


class Synopsis:
    """Rows on top of each other, scrolled together."""

    def __init__(self) -> None:
        self.columns: list[Column] = []
        self.stage = Stage((), (), 0.0)
        self.room = 0.0
        self.offset = 0.0
        self.rows: list[Row] = []
        self.stack = Stack(())
        self._cells: list[dict[int, list[int]]] = []
        self._row_of: dict[PassageRef, int] = {}
        self._idle_from = 0

    def show(self, columns: list[Column], comparison: Comparison, title: str) -> None:
        """Make the rows; `title` stands over the passages found in one article only."""
        self.columns = columns
        self.rows = rows_of(columns, comparison, title)
        self._cells = [cells_of(row) for row in self.rows]
        self._row_of = {ref: index for index, row in enumerate(self.rows) for ref in row.refs}
        self.restack()

    def place(self, stage: Stage, room: float) -> None:
        self.stage = stage
        self.room = room

    def restack(self) -> None:
        """Guess all heights anew."""
        self._idle_from = 0
        self.stack = Stack([self.row_height(index) for index in range(len(self.rows))])

    def row_height(self, row: int) -> float:
        if self.rows[row].is_divider:
            return DIVIDER
        tallest = max(self.cell_height(column, found) for column, found in self._cells[row].items())
        return max(tallest, EMPTY) + ROW_GAP

    def cell_height(self, column: int, indexes: Sequence[int]) -> float:
        blocks = self.columns[column].blocks
        return CELL + sum(ADDRESS + blocks[index].height for index in indexes)

    def greatest(self) -> float:
        return max(0.0, self.stack.height - self.room + ROW_GAP)

    def row_of(self, ref: PassageRef) -> int | None:
        return self._row_of.get(ref)

    def reveal(self, ref: PassageRef) -> None:
        """Scroll until the row of a passage is in sight."""
        row = self.row_of(ref)
        if row is None:
            return
        top = self.stack.top(row) - self.offset
        if top < 0 or top + min(self.stack.height_of(row), self.room) > self.room:
            self.offset = min(max(self.stack.top(row) - self.room / 3, 0.0), self.greatest())

    def measure(self, row: int) -> float:
        for column, indexes in self._cells[row].items():
            for index in indexes:
                self.columns[column].blocks[index].prepare()
        return self.stack.set_height(row, self.row_height(row))

    def measure_next(self) -> bool:
        """Lay out one more row; False when all are."""
        if self._idle_from >= len(self.rows):
            return False
        row = self._idle_from
        self._idle_from += 1
        grown = self.measure(row)
        if self.stack.top(row) < self.offset:
            self.offset += grown
        return True

    def settle(self) -> bool:
        """Lay out the rows in sight, until none of them changes; tell if one did."""
        for round_ in range(len(self.rows)):
            visible = self.stack.visible(self.offset, self.offset + self.room)
            grown = [self.measure(row) for row in visible]
            if not any(grown):
                return round_ > 0
        return bool(self.rows)

    def visible_rows(self) -> range:
        return self.stack.visible(self.offset, self.offset + self.room)

    def placed(self, top: float) -> list[Placed]:
        """Return the passages in sight; `top` is where the rows begin in the viewport."""
        found = []
        x_of = {place.column: place for place in self.stage.columns}
        for row in self.visible_rows():
            for column, indexes in self._cells[row].items():
                if column not in x_of:
                    continue
                place = x_of[column]
                y = top + self.stack.top(row) - self.offset
                for index in indexes:
                    block = self.columns[column].blocks[index]
                    height = ADDRESS + block.height
                    found.append(
                        Placed(
                            column,
                            index,
                            place.x,
                            y,
                            place.width,
                            height,
                            place.x + CELL,
                            y + ADDRESS + 2,
                            block,
                        )
                    )
                    y += height
        return found


def rows_of(columns: Sequence[Column], comparison: Comparison, title: str) -> list[Row]:
    """Order statements by the first article that makes them, then list the rest by article."""
    refs = passage_refs(columns)
    rows = []
    for statement in comparison.statements:
        found = tuple(sorted(refs[span] for span in statement.passages if span in refs))
        if found:
            rows.append(Row(found, statement))
    rows.sort(key=lambda row: row.refs[0])
    stated = {ref for row in rows for ref in row.refs}
    unmeasured = {number for number, _ in comparison.not_compared}
    single = [
        Row(((place, index),))
        for place, column in enumerate(columns)
        if column.article.number in comparison.articles and column.article.number not in unmeasured
        for index, passage in enumerate(column.article.passages)
        if passage.is_compared and (place, index) not in stated
    ]
    return [*rows, Row((), None, title), *single] if single else rows


def cells_of(row: Row) -> dict[int, list[int]]:
    cells: dict[int, list[int]] = {}
    for column, index in row.refs:
        cells.setdefault(column, []).append(index)
    return cells
