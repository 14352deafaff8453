"""The synopsis: one row per statement, one cell per article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.comparison import Comparison, Origin, Span, Statement
from desktop.story.copies import Texts
from desktop.window.column import Column, Placed
from desktop.window.geometry import Stack, Stage
from desktop.window.linked import PassageRef, passage_refs

if TYPE_CHECKING:
    from desktop.window.check_words import Empty

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


class CellAt(NamedTuple):
    """A place in the table, row and column from 0."""

    row: int
    column: int


class Synopsis:
    """Rows on top of each other, scrolled together.

    `pointed` and `focused` are empty cells: under the mouse, and where the keyboard is.
    """

    def __init__(self) -> None:
        self.columns: list[Column] = []
        self.stage = Stage((), (), 0.0)
        self.room = 0.0
        self.offset = 0.0
        self.rows: list[Row] = []
        self.stack = Stack(())
        self._cells: list[dict[int, list[int]]] = []
        self._row_of: dict[PassageRef, int] = {}
        self._scores: dict[frozenset[Span], float] | None = None
        self._idle_from = 0
        self.comparison = Comparison()
        self.texts: Texts | None = None
        self.pointed: CellAt | None = None
        self.focused: CellAt | None = None

    def show_texts(self, texts: Texts) -> None:
        """Count copies as one text in the labels of rows."""
        self.texts = texts

    def show(self, columns: list[Column], comparison: Comparison, title: str) -> None:
        """Make the rows; `title` stands over the passages found in one article only."""
        focused = None if self.focused is None else self.empty_place(self.focused)
        self.columns = columns
        self.comparison = comparison
        self.rows = rows_of(columns, comparison, title)
        self._scores = None
        self._cells = [cells_of(row) for row in self.rows]
        self._row_of = {ref: index for index, row in enumerate(self.rows) for ref in row.refs}
        self.pointed = None
        self.focused = None if focused is None else self.cell_of(focused)
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

    # --- empty cells ----------------------------------------------------------------------------

    def is_empty(self, cell: CellAt) -> bool:
        """Tell whether a statement has no passage there; what is no cell at all is not empty."""
        if not (0 <= cell.row < len(self.rows) and 0 <= cell.column < len(self.columns)):
            return False
        return not self.rows[cell.row].is_divider and cell.column not in self._cells[cell.row]

    def empty_place(self, cell: CellAt) -> Empty | None:
        """Return what is looked for in an empty cell: the clearest passage of its row."""
        if not self.is_empty(cell):
            return None
        passage = self.span_of(self.clearest(cell.row))
        from desktop.window.check_words import Empty

        return Empty(passage, self.columns[cell.column].article.number)

    def cell_of(self, place: Empty) -> CellAt | None:
        """Return the empty cell of the row that has a passage; None if the cell is filled now."""
        by_number = {each.article.number: index for index, each in enumerate(self.columns)}
        ref = ref_at(self.columns, place.passage)
        row = None if ref is None else self._row_of.get(ref)
        if row is None or place.article not in by_number:
            return None
        cell = CellAt(row, by_number[place.article])
        return cell if self.is_empty(cell) else None

    def clearest(self, row: int) -> PassageRef:
        """Return the passage that is linked most surely with the others of its row."""
        refs = self.rows[row].refs
        if len(refs) == 1:
            return refs[0]
        if self._scores is None:
            self._scores = {
                frozenset((link.a, link.b)): link.score
                for link in self.comparison.links
                if link.origin is not Origin.REJECTED
            }
        spans = [self.span_of(ref) for ref in refs]
        sums = {
            ref: sum(self._scores.get(frozenset((span, other)), 0.0) for other in spans)
            for ref, span in zip(refs, spans, strict=True)
        }
        return max(refs, key=sums.__getitem__)

    def span_of(self, ref: PassageRef) -> Span:
        article = self.columns[ref[0]].article
        passage = article.passages[ref[1]]
        return Span(article.number, passage.start, passage.end)

    def empty_rows(self, column: int) -> list[int]:
        """Return the rows without a passage in a column. Linear in the rows."""
        return [
            row
            for row in range(len(self.rows))
            if column < len(self.columns) and self.is_empty(CellAt(row, column))
        ]

    def beside(self, cell: CellAt, direction: int) -> PassageRef | CellAt | None:
        """Return what stands in the same row, one column on (1) or back (−1)."""
        return self._at(CellAt(cell.row, cell.column + direction))

    def beyond(self, cell: CellAt, direction: int) -> PassageRef | CellAt | None:
        """Return what stands in the same column, in the next (1) or previous (−1) row."""
        row = cell.row + direction
        while 0 <= row < len(self.rows) and self.rows[row].is_divider:
            row += direction
        return self._at(CellAt(row, cell.column))

    def _at(self, cell: CellAt) -> PassageRef | CellAt | None:
        if self.is_empty(cell):
            return cell
        is_row = 0 <= cell.row < len(self.rows)
        found = self._cells[cell.row].get(cell.column) if is_row else None
        return None if not found else (cell.column, found[0])

    # --- scrolling ------------------------------------------------------------------------------

    def reveal(self, ref: PassageRef) -> None:
        """Scroll until the row of a passage is in sight."""
        row = self.row_of(ref)
        if row is not None:
            self.reveal_row(row)

    def reveal_row(self, row: int) -> None:
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
        known = {refs.get(span) or ref_at(columns, span) for span in statement.passages}
        found = tuple(sorted(ref for ref in known if ref is not None))
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


def ref_at(columns: Sequence[Column], span: Span) -> PassageRef | None:
    """Return the passage that is a span or holds it, as when a person linked a part of one."""
    for place, column in enumerate(columns):
        if column.article.number == span.article:
            ends = [passage.end for passage in column.article.passages]
            index = bisect_left(ends, span.end)
            is_held = index < len(ends) and column.article.passages[index].start <= span.start
            return (place, index) if is_held else None
    return None
