"""Linked reading: columns scrolled together at the reading line."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop.story.comparison import Comparison, Link, Span
from desktop.story.joined import Joined, join, place_of, places_of
from desktop.window.column import LEFT, TOP, Column, Placed
from desktop.window.geometry import NOWHERE, Stage
from desktop.window.scrolling import (
    READING_LINE,
    Anchor,
    Candidate,
    eased,
    follow,
    increasing_chain,
    with_ends,
)

PassageRef = tuple[int, int]
"""A column and a passage in it, both from 0."""


class Linked:
    """Where each column is scrolled to; one of them leads and the others follow its links."""

    def __init__(self) -> None:
        self.columns: list[Column] = []
        self.stage: Stage = NOWHERE
        self.room = 0.0
        self.lead = 0
        self.links: Sequence[tuple[PassageRef, PassageRef, float]] = ()
        self.near: Sequence[tuple[PassageRef, PassageRef, Link]] = ()
        """All links between neighbours: those that ribbons are drawn for."""
        self.partners: Mapping[PassageRef, set[PassageRef]] = {}
        """The passages that each is linked with."""
        self._pairs: Mapping[tuple[int, int], Sequence[tuple[int, int, float]]] = {}
        """The links by the columns they join, the left one first: passages and probability."""
        self._near_at: dict[PassageRef, list[int]] = {}
        """Which of the links between neighbours each passage has."""
        self._chains: dict[tuple[int, int], list[tuple[int, int]]] = {}
        self._shifts: list[float] = []
        self._shifted_at = 0.0

    @property
    def line(self) -> float:
        return self.room * READING_LINE

    # --- content --------------------------------------------------------------------------------

    def show_columns(self, columns: list[Column]) -> None:
        self.columns = columns
        self.lead = min(self.lead, max(0, len(columns) - 1))
        self.links = self.near = ()
        self._near_at = {}
        self.partners = {}
        self._pairs = {}
        self._chains.clear()
        self.rebase()

    def show_links(
        self,
        comparison: Comparison,
        joined: Joined | None = None,
        refs: Mapping[Span, PassageRef] | None = None,
    ) -> None:
        """Take the links between the columns; each leads from left to right.

        Only solid ones lead; those that are only possibly the same have a ribbon while they are read.
        `joined` is what may have been made of them before, `refs` those of the columns.
        """
        articles = [column.article for column in self.columns]
        if joined is None or not joined.fits(articles, comparison.links):
            joined = join(articles, comparison.links, refs)
        self.links, self.near = joined.links, joined.near
        self._near_at = {}
        self._pairs, self.partners = joined.pairs, joined.partners
        self._chains.clear()
        self.rebase()

    def place(self, stage: Stage, room: float) -> None:
        self.stage = stage
        self.room = room
        self._lead_what_scrolls()

    def _lead_what_scrolls(self) -> None:
        """Let the longest column lead where the leading one is all in sight: its bar could do nothing."""
        columns = range(len(self.columns))
        if self.columns and not self.greatest(self.lead):
            self.lead = max(columns, key=lambda index: (self.greatest(index), index == self.lead))

    # --- scrolling ------------------------------------------------------------------------------

    def greatest(self, column: int) -> float:
        """Return how far a column can be scrolled, px; some air is left under its end."""
        return max(0.0, self.columns[column].stack.height - self.room + AIR)

    def take_lead(self, column: int) -> None:
        """Let another column lead from where all of them are."""
        if column != self.lead:
            self.lead = column
            self.rebase()

    def scroll_to(self, offset: float) -> None:
        """Scroll the leading column and let the others follow."""
        if not self.columns:
            return
        leading = self.columns[self.lead]
        leading.offset = offset
        for index, column in enumerate(self.columns):
            if index != self.lead:
                left = eased(self._shifts[index], offset - self._shifted_at)
                column.offset = self.followed(index) + left

    def followed(self, index: int) -> float:
        """Return the offset that the links give a column for where the leading one is."""
        anchors = self.anchors(index)
        return follow(self.columns[self.lead].offset + self.line, anchors) - self.line

    def rebase(self) -> None:
        """Keep every column where it is, whatever the links say, and ease from here."""
        if not all(column.is_placed for column in self.columns) or not self.columns:
            self._shifts = [0.0] * len(self.columns)
            return
        self._shifted_at = self.columns[self.lead].offset
        self._shifts = [
            0.0 if index == self.lead else column.offset - self.followed(index)
            for index, column in enumerate(self.columns)
        ]

    def anchors(self, other: int) -> list[Anchor]:
        lead, follower = self.columns[self.lead], self.columns[other]
        chain = [
            (lead.stack.top(a), follower.stack.top(b)) for a, b in self.chain(self.lead, other)
        ]
        return with_ends(
            chain, lead.stack.height + AIR, follower.stack.height + AIR, self.line, self.room
        )

    def chain(self, lead: int, other: int) -> list[tuple[int, int]]:
        """Return the rising pairs of passages that guide scrolling; made once per comparison."""
        if (lead, other) not in self._chains:
            best: dict[int, tuple[float, int]] = {}
            for a, b, score in self._pairs.get((min(lead, other), max(lead, other)), ()):
                if other < lead:
                    a, b = b, a
                if (score, -b) > best.get(a, (0.0, 0)):
                    best[a] = (score, -b)
            candidates = [Candidate(a, -b, score) for a, (score, b) in best.items()]
            self._chains[lead, other] = [(int(a), int(b)) for a, b in increasing_chain(candidates)]
        return self._chains[lead, other]

    def level(self, base: PassageRef, counterparts: Sequence[PassageRef]) -> None:
        """Bring counterparts, the surest first, to the height of the base, and all of them into sight.

        The base moves up only as far as the longest of them needs, and stays in sight itself.
        """
        levelled = one_a_column(base, counterparts)
        height = self.text_height(base)
        spare = self.room - MARGIN - height - self._longest([base, *levelled])
        if spare < 0:
            raised = min(-spare, max(0.0, height - FADED))
            self.columns[base[0]].offset += raised
            height = self.text_height(base)
        for other, passage in levelled:
            self.columns[other].offset = self.columns[other].text_top(passage) - height
        self.lead = base[0]
        self.rebase()

    def _longest(self, refs: Sequence[PassageRef]) -> float:
        """Return the greatest height of the texts of passages whose columns are shown, px."""
        shown = {place.column for place in self.stage.columns}
        heights = [self.columns[c].blocks[i].height for c, i in refs if c in shown]
        return max(heights, default=0.0)

    def is_level(self, base: PassageRef, counterparts: Sequence[PassageRef]) -> bool:
        """Tell whether counterparts are where `level` would bring them."""
        if not all(column.is_placed for column in self.columns):
            return False
        height = self.text_height(base)
        levelled = one_a_column(base, counterparts)
        return all(abs(self.text_height(ref) - height) <= LEVEL for ref in levelled)

    def text_height(self, ref: PassageRef) -> float:
        """Return where the text of a passage begins, px from the top of the stage."""
        column = self.columns[ref[0]]
        return column.text_top(ref[1]) - column.offset

    def reveal(self, ref: PassageRef) -> None:
        """Bring a passage to the reading line unless it is well in sight."""
        column, index = self.columns[ref[0]], ref[1]
        top = column.stack.top(index) - column.offset
        bottom = top + min(column.stack.height_of(index), self.room / 2)
        if top < MARGIN or bottom > self.room * (1 - LOW):
            self.take_lead(ref[0])
            target = column.stack.top(index) - self.line
            self.scroll_to(min(max(target, 0.0), max(self.greatest(ref[0]), 0.0)))

    def measure_next(self) -> bool:
        """Lay out one more passage out of sight; False when all are."""
        if any(column.measure_next() for column in self.columns):
            return True
        self.rebase()
        return False

    # --- what is in sight -----------------------------------------------------------------------

    def near_of(self, refs: Iterable[PassageRef]) -> list[tuple[PassageRef, PassageRef, Link]]:
        """Return the links between neighbours that any of some passages has, in their order."""
        known = self._near_at
        if not known:
            for number, (a, b, _) in enumerate(self.near):
                known.setdefault(a, []).append(number)
                known.setdefault(b, []).append(number)
        found = {number for ref in refs if ref in known for number in known[ref]}
        return [self.near[number] for number in sorted(found)]

    def settle(self) -> bool:
        """Lay out what is in sight, keep what is at the reading line; tell if heights changed."""
        shown = [self.columns[place.column] for place in self.stage.columns]
        heights = [column.measure_visible(self.room, self.line) for column in shown]
        changed = any(heights)
        if changed:
            self.rebase()
        return changed

    def placed(self, top: float) -> list[Placed]:
        """Return the passages in sight; `top` is where the columns begin in the viewport."""
        found: list[Placed] = []
        for place in self.stage.columns:
            column = self.columns[place.column]
            seen = column.stack.visible(column.offset, column.offset + self.room)
            shown: Iterable[int] = seen
            if column.folds:
                shown = [index for index in seen if not column.is_hidden(index)]
            found.extend(self.places_of(place.column, shown, place.x, top))
        return found

    def places_of(
        self, number: int, indices: Iterable[int], x: float, top: float
    ) -> Iterator[Placed]:
        """Yield where passages of a column are; `top` is where the columns begin in the viewport."""
        column = self.columns[number]
        stack, blocks, gaps = column.stack, column.blocks, column.paragraph_gaps
        width, above = column.width, top - round(column.offset)
        for index in indices:
            gap = column.gap_at(index) if column.gap is not None else 0.0
            y = above + stack.top(index) + gap
            height = stack.height_of(index) - gap
            text_y = y + gaps[index] + TOP
            block = blocks[index]
            yield Placed(number, index, x, y, width, height, x + LEFT, text_y, block)


def one_a_column(base: PassageRef, counterparts: Sequence[PassageRef]) -> list[PassageRef]:
    """Return the first counterpart in every column but the base's."""
    first: dict[int, PassageRef] = {}
    for ref in counterparts:
        if ref[0] != base[0]:
            first.setdefault(ref[0], ref)
    return list(first.values())


LEVEL = 1.0
"""px by which passages that were brought level may differ after rounding."""
AIR = 60.0
"""px under the end of a column, so that the last passage is not at the edge."""
MARGIN = 8.0
"""px: nearer to the upper edge than this, a passage counts as out of sight."""
FADED = 26.0
"""px from the upper edge where text is not faded any more."""
LOW = 0.12
"""Share of the stage at its foot where a passage is too low to read on from."""


def passage_refs(columns: Sequence[Column]) -> Mapping[Span, PassageRef]:
    """Map the span of every passage to its column and index."""
    return places_of(column.article for column in columns)


def ref_at(
    columns: Sequence[Column], refs: Mapping[Span, PassageRef], span: Span
) -> PassageRef | None:
    """Return the passage that a span is, or is a part of: a person may link a part."""
    return place_of((column.article for column in columns), refs, span)
