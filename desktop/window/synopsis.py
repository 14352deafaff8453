"""The synopsis: one row per statement, one cell per article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.story.comparison import Comparison, Origin, Span
from desktop.story.copies import Texts
from desktop.window.cell_parts import ADDRESS, CELL, CODES, Part, part_of
from desktop.window.column import Column, Placed
from desktop.window.geometry import Stack, Stage
from desktop.window.linked import PassageRef
from desktop.window.table_row import UNCOMPARED, CellAt, Row

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.story.annotation import Code
    from desktop.window.check_words import Empty
    from desktop.window.row_codes import RowCodes
    from desktop.window.row_facts import RowFacts
    from desktop.window.synopsis_rows import Words

ROW_GAP = 8.0
EMPTY = 78.0
"""Least height of a row, px: a badge, what is noticed, and a line of the words that name it."""
NAMING_LINE = 18.0
"""px of that line at a zoom of 100 %."""
BAND = 31.0
"""Height of a line that stands for collapsed rows, px."""
Key = object
"""What a row is known by when it is in another place: a number, a Span or the kind of a band."""


class Synopsis:
    """Rows on top of each other, scrolled together.

    `pointed` and `focused` are places without a passage: under the mouse, and where the keyboard is.
    """

    def __init__(self) -> None:
        self.columns: list[Column] = []
        self.stage = Stage((), (), 0.0)
        self.room = 0.0
        self.zoom = 1.0
        self.offset = 0.0
        self.rows: list[Row] = []
        self.stack = Stack(())
        self.order = ""
        """An address, BY_ARTICLES, BY_DIFFERENCE or BY_CODES; "" is the order of the first column."""
        self.opened = {UNCOMPARED}
        """The kinds of bands that are open."""
        self.words: Words = {}
        self.facts: RowFacts | None = None
        """What is noticed of rows; made when they are first painted."""
        self.codes: RowCodes | None = None
        """The codes of passages; None where nothing is coded."""
        self.comparison = Comparison()
        self.texts: Texts | None = None
        self.pointed: CellAt | None = None
        self.focused: CellAt | None = None
        self._all: list[Row] = []
        self._cells: list[dict[int, list[int]]] = []
        self._row_of: dict[PassageRef, int] = {}
        self._closed: dict[PassageRef, str] = {}
        self._unfolded: set[Key] = set()
        self._scores: dict[frozenset[Span], float] | None = None
        self._idle_from = 0

    # --- content --------------------------------------------------------------------------------

    def show_texts(self, texts: Texts) -> None:
        """Count copies as one text in the labels of rows, and where rows are in order of their number."""
        anchor, focused = self._anchor(), self._held()
        self.texts = texts
        if self.rows:
            self._arrange(anchor, focused)

    @property
    def counts_texts(self) -> bool:
        """Tell whether articles with the same text count once."""
        return self.texts is not None and self.texts.once

    def show(self, columns: list[Column], comparison: Comparison) -> None:
        """Make the rows; what was in sight and where the keyboard was stays so."""
        from desktop.window.synopsis_rows import rows_of

        anchor, focused = self._anchor(), self._held()
        self.columns = columns
        self.comparison = comparison
        self.facts = None
        self._all = rows_of(columns, comparison)
        self._scores = None
        self._arrange(anchor, focused)

    def show_words(self, words: Words) -> None:
        """Take how the rows are worded: those worded alike collapse, and order may be another."""
        anchor, focused = self._anchor(), self._held()
        self.words = words
        self._arrange(anchor, focused)

    def show_codes(self, codes: RowCodes | None) -> None:
        """Take other codes: cells have another height, and rows may differ in others."""
        anchor, focused = self._anchor(), self._held()
        self.codes = codes
        if self.rows:
            self._arrange(anchor, focused)

    def measure_codes(self, refs: Collection[PassageRef]) -> None:
        """Give the rows of passages whose codes changed the height that they need now."""
        for row in {self._row_of[ref] for ref in refs if ref in self._row_of}:
            self.measure(row)

    def set_order(self, order: str) -> None:
        """Put the rows in another order and begin at their top."""
        focused = self._held()
        self.order = order
        self._arrange(None, focused)
        self.offset = 0.0

    def set_band(self, kind: str, *, is_open: bool) -> None:
        """Open or close the line that stands for collapsed rows."""
        if (kind in self.opened) == is_open:
            return
        anchor, focused = self._anchor(), self._held()
        self.opened ^= {kind}
        self._arrange(anchor, focused)

    def _arrange(self, anchor: tuple[Key, Key, float] | None, focused: object) -> None:
        """Put all rows in order, gather those that collapse, and go back to a place and the focus."""
        from desktop.window.synopsis_rows import BY_CODES, gathered, ordered

        rows = ordered(self._all, self.columns, self.order, self.words, self.texts)
        codes = self.codes if self.order == BY_CODES else None
        self.rows = gathered(rows, self.words, self.opened, codes)
        self._cells = [cells_of(row) for row in self.rows]
        self._row_of = {ref: index for index, row in enumerate(self.rows) for ref in row.refs}
        self._closed = {
            ref: row.band.kind
            for row in self.rows
            if row.band is not None and not row.band.is_open
            for own in row.band.rows
            for ref in own.refs
        }
        self.pointed = None
        self.focused = self._found_again(focused)
        self._stack()
        self._return_to(anchor)

    def _held(self) -> object:
        """Return what the keyboard is at, to be found again: an Empty, or a band with a column."""
        if self.focused is None or self.focused.row >= len(self.rows):
            return None
        band = self.rows[self.focused.row].band
        if band is not None:
            return band.kind, self.focused.column
        return self.empty_place(self.focused)

    def _found_again(self, held: object) -> CellAt | None:
        from desktop.window.check_words import Empty

        if isinstance(held, Empty):
            return self.cell_of(held)
        if isinstance(held, tuple):
            row = self.band_row(held[0])
            return None if row is None else CellAt(row, held[1])
        return None

    def band_row(self, kind: str) -> int | None:
        """Return the row of a band."""
        return next((i for i, row in enumerate(self.rows) if row.band and row.kind == kind), None)

    # --- layout ---------------------------------------------------------------------------------

    def place(self, stage: Stage, room: float, zoom: float = 1.0) -> None:
        self.stage = stage
        self.room = room
        self.zoom = zoom

    def restack(self) -> None:
        """Guess all heights anew; the row at the top stays there."""
        anchor = self._anchor()
        self._stack()
        self._return_to(anchor)

    def _stack(self) -> None:
        self._idle_from = 0
        self.stack = Stack([self.row_height(index) for index in range(len(self.rows))])

    def row_height(self, row: int) -> float:
        if self.rows[row].is_band:
            return BAND + ROW_GAP
        tallest = max(self.part(row, column).height for column in self._cells[row])
        return max(tallest, EMPTY + NAMING_LINE * (self.zoom - 1)) + ROW_GAP

    def part(self, row: int, column: int) -> Part:
        """Return how much of a filled cell is shown."""
        return self._part(row, column, is_open=self.key_of(self.rows[row]) in self._unfolded)

    def _part(self, row: int, column: int, *, is_open: bool) -> Part:
        blocks = self.columns[column].blocks
        own = [blocks[index] for index in self._cells[row].get(column, ())]
        part = part_of(own, is_open=is_open)
        return part._replace(foot=CODES) if self.codes_at(CellAt(row, column)) else part

    def codes_at(self, cell: CellAt) -> tuple[Code, ...]:
        """Return the codes of the passages of a cell."""
        return () if self.codes is None else self.codes.of(self.passages_at(cell))

    def can_fold(self, row: int) -> bool:
        """Tell whether a row is longer than what is shown at first."""
        cells = self._cells[row]
        return any(self._part(row, column, is_open=False).is_short for column in cells)

    def is_unfolded(self, row: int) -> bool:
        return self.key_of(self.rows[row]) in self._unfolded

    def unfold(self, row: int, *, is_open: bool = True) -> None:
        """Show the whole of a row, or as much as at first."""
        key = self.key_of(self.rows[row])
        if (key in self._unfolded) != is_open:
            self._unfolded ^= {key}
            self.measure(row)

    def key_of(self, row: Row) -> Key:
        if row.statement is not None:
            return row.statement.number
        return row.kind if row.is_band else self.span_of(row.refs[0])

    def _anchor(self) -> tuple[Key, Key, float] | None:
        """Return the row at the top, the band it may be in, and how far it is scrolled."""
        top = self.stack.index_at(self.offset)
        if self.offset <= 0 or not 0 <= top < len(self.rows):
            return None
        row = self.rows[top]
        return self.key_of(row), row.kind, self.offset - self.stack.top(top)

    def _return_to(self, anchor: tuple[Key, Key, float] | None) -> None:
        if anchor is None:
            return
        key, kind, shift = anchor
        keys = [self.key_of(row) for row in self.rows]
        found = next((keys.index(each) for each in (key, kind) if each in keys), None)
        if found is not None:
            self.offset = self.stack.top(found) + min(shift, self.stack.height_of(found))
        self.offset = max(0.0, min(self.offset, self.greatest()))

    def greatest(self) -> float:
        return max(0.0, self.stack.height - self.room + 2 * ROW_GAP)

    def row_of(self, ref: PassageRef) -> int | None:
        """Return the row a passage stands in; None if it has none or that is in a closed band."""
        return self._row_of.get(ref)

    # --- cells ----------------------------------------------------------------------------------

    def is_empty(self, cell: CellAt) -> bool:
        """Tell whether a statement has no passage there; what is no cell at all is not empty."""
        if not (0 <= cell.row < len(self.rows) and 0 <= cell.column < len(self.columns)):
            return False
        return not self.rows[cell.row].is_band and cell.column not in self._cells[cell.row]

    def passages_at(self, cell: CellAt) -> list[PassageRef]:
        """Return the passages of a cell, also those that are not shown."""
        if not 0 <= cell.row < len(self.rows):
            return []
        return [(cell.column, index) for index in self._cells[cell.row].get(cell.column, ())]

    def empty_place(self, cell: CellAt) -> Empty | None:
        """Return what is looked for in an empty cell: the clearest passage of its row."""
        if not self.is_empty(cell):
            return None
        passage = self.span_of(self.clearest(cell.row))
        from desktop.window.check_words import Empty

        return Empty(passage, self.columns[cell.column].article.number)

    def cell_of(self, place: Empty) -> CellAt | None:
        """Return the empty cell of the row that has a passage; None if the cell is filled now."""
        from desktop.window.synopsis_rows import ref_at

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

    # --- scrolling ------------------------------------------------------------------------------

    def show_current(self, ref: PassageRef) -> None:
        """Open the row of the passage being read and scroll until it is in sight."""
        self.reveal(ref)
        row = self.row_of(ref)
        if row is not None:
            self.unfold(row)

    def uncover(self, ref: PassageRef) -> None:
        """Open the band a passage is hidden in."""
        if ref in self._closed:
            self.set_band(self._closed[ref], is_open=True)

    def reveal(self, ref: PassageRef) -> None:
        """Scroll until a passage is in sight; what hides it is opened."""
        self.uncover(ref)
        row = self.row_of(ref)
        if row is None:
            return
        shown = len(self.part(row, ref[0]).heights)
        if ref[1] not in self._cells[row][ref[0]][:shown]:
            self.unfold(row)
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
            grown = [self.measure(row) for row in self.visible_rows()]
            if not any(grown):
                return round_ > 0
        return bool(self.rows)

    def visible_rows(self) -> range:
        return self.stack.visible(self.offset, self.offset + self.room)

    def top_of(self, row: int) -> float:
        """Return where a row begins, px under the headers; some air is left over the first one."""
        return ROW_GAP + self.stack.top(row) - self.offset

    def placed(self, top: float) -> list[Placed]:
        """Return the passages in sight; `top` is where the rows begin in the viewport."""
        places = {place.column: place for place in self.stage.columns}
        return [
            placed
            for row in self.visible_rows()
            for column in self._cells[row]
            if column in places
            for placed in self._placed_in(row, column, places[column].x, top)
        ]

    def _placed_in(self, row: int, column: int, x: float, top: float) -> list[Placed]:
        width = self.columns[column].width
        y = top + self.top_of(row)
        found = []
        indexes: Sequence[int] = self._cells[row][column]
        for index, height in zip(indexes, self.part(row, column).heights, strict=False):
            block = self.columns[column].blocks[index]
            found.append(
                Placed(column, index, x, y, width, height, x + CELL, y + ADDRESS + 2, block)
            )
            y += height
        return found


def cells_of(row: Row) -> dict[int, list[int]]:
    cells: dict[int, list[int]] = {}
    for column, index in row.refs:
        cells.setdefault(column, []).append(index)
    return cells
