"""One article as a stack of passages, scrolled on its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from desktop.story.article import Article, Kind
from desktop.window.folding import Fold
from desktop.window.geometry import Stack
from desktop.window.text_block import TextBlock, TextStyle

Span = tuple[int, int]
LEFT = 33.0
RIGHT = 24.0
TOP = 4.0
BOTTOM = 5.0
NEW_PARAGRAPH = 7.0
"""Padding of a passage, px (mock/spec.md, Space); the address stands in the left one.

The number of texts stands in the right one, 12 px off the words: nearer, a text from the right to
the left, whose lines begin there, seems to begin with it.
"""


class Placed(NamedTuple):
    """A passage where it is now: `x`, `y` of its box in the viewport and `text_x`, `text_y` of its text."""

    column: int
    index: int  # type: ignore[assignment]  # a tuple's own method, which nobody calls
    x: float
    y: float
    width: float
    height: float
    text_x: float
    text_y: float
    block: TextBlock


class Gap(NamedTuple):
    """Room of `height` px kept free before the passage with the index `before`, for what is said there."""

    before: int
    height: float
    title: str = ""
    sentence: str = ""
    is_checked: bool = False


class Column:
    """The laid-out passages of one article in one width."""

    def __init__(self, article: Article, styles: Mapping[Kind, TextStyle]) -> None:
        self.article = article
        text = article.text
        self.blocks = [
            TextBlock(text[passage.start : passage.end], styles[passage.kind])
            for passage in article.passages
        ]
        self.paragraph_gaps = paragraph_gaps(article)
        self.folds: dict[int, Fold] = {}
        """Of every passage that can be folded, the run it belongs to."""
        self.opened: set[int] = set()
        """Where the runs begin that the reader opened."""
        self.unfolds_all = True
        self.fold_height = 0.0
        self.gap: Gap | None = None
        self.stack = Stack(())
        self.width = 0.0
        self.offset = 0.0
        self._idle_from = 0
        self.laid_out: Callable[[Column, int], None] | None = None
        """Told of a passage out of sight while its layout is there."""
        self._laid_out: set[int] = set()

    def place(
        self, width: float, styles: Mapping[Kind, TextStyle], beside: float = LEFT + RIGHT
    ) -> None:
        """Take another width or type; `beside` px of it are no text. Heights are estimates until seen."""
        for block, passage in zip(self.blocks, self.article.passages, strict=True):
            block.estimate(width - beside, styles[passage.kind])
        self.width = width
        self.fold_height = styles[Kind.CAPTION].pitch
        self._idle_from = 0
        self.stack = Stack(self._box_heights())

    def _box_heights(self) -> list[float]:
        if self.folds or self.gap is not None:
            return [self.box_height(index) for index in range(len(self.blocks))]
        pairs = zip(self.blocks, self.paragraph_gaps, strict=True)
        return [TOP + block.height + BOTTOM + gap for block, gap in pairs]

    def take_place_of(self, old: Column) -> None:
        """Scroll to where an earlier value of the article was; passages may have been split or joined."""
        before = [(p.start, p.end) for p in old.article.passages]
        now = [(p.start, p.end) for p in self.article.passages]
        if before == now:
            self.stack, self.width, self.offset = old.stack, old.width, old.offset
            self.folds, self.opened, self.gap = old.folds, old.opened, old.gap
            self.unfolds_all, self.fold_height = old.unfolds_all, old.fold_height
        elif old.article.text == self.article.text and old.is_placed and old.blocks:
            self._take_places(old, before, now)

    def _take_places(self, old: Column, before: Sequence[Span], now: Sequence[Span]) -> None:
        """Keep the passages that are the same, and lay out those that were split or joined between them."""
        places = {span: index for index, span in enumerate(before)}
        heights = []
        for index, span in enumerate(now):
            place = places.get(span)
            if place is not None:
                self.blocks[index] = old.blocks[place]
                if place in old._laid_out:
                    self._laid_out.add(index)
                heights.append(old.stack.height_of(place))
            else:
                self.blocks[index].measure_for(old.blocks[0])
                heights.append(self.box_height(index))
        self.stack, self.width, self.fold_height = Stack(heights), old.width, old.fold_height
        starts = {span[0]: index for index, span in enumerate(now)}
        opened = (starts.get(before[index][0]) for index in old.opened)
        self.opened = {index for index in opened if index is not None}
        self.offset, self.unfolds_all = old.offset, old.unfolds_all

    @property
    def is_placed(self) -> bool:
        return len(self.stack) == len(self.blocks)

    def fold_at(self, index: int) -> Fold | None:
        """Return the closed run that a passage is folded into."""
        fold = self.folds.get(index)
        if fold is None or self.unfolds_all or fold.start in self.opened:
            return None
        return fold

    def is_opened(self, index: int) -> bool:
        """Tell whether an opened run begins with a passage."""
        fold = self.folds.get(index)
        return fold is not None and fold.start == index in self.opened and not self.unfolds_all

    def is_hidden(self, index: int) -> bool:
        """Tell whether a passage shows only as a part of the line before it."""
        fold = self.fold_at(index)
        return fold is not None and index > fold.start

    def refold(self) -> None:
        """Take the heights anew after runs were opened or closed."""
        for index in self.folds:
            self.stack.set_height(index, self.box_height(index))

    def gap_at(self, index: int) -> float:
        """Return how much room is kept free before a passage, px."""
        return self.gap.height if self.gap is not None and self.gap.before == index else 0.0

    def set_gap(self, gap: Gap | None, keep: int | None) -> None:
        """Keep room free in one place, or nowhere.

        The passage with the index `keep` stays where it is; with None what is above the room does.
        """
        if gap == self.gap or not self.is_placed:
            return
        top = 0.0 if keep is None else self.text_top(keep)
        touched = {each.before for each in (self.gap, gap) if each is not None}
        self.gap = gap
        for index in touched:
            self.stack.set_height(index, self.box_height(index))
        if keep is not None:
            self.offset += self.text_top(keep) - top

    def box_height(self, index: int) -> float:
        fold = self.fold_at(index)
        if fold is not None and index > fold.start:
            return 0.0
        inner = self.blocks[index].height if fold is None else self.fold_height
        return self.gap_at(index) + TOP + inner + BOTTOM + self.paragraph_gaps[index]

    def text_top(self, index: int) -> float:
        """Return where the text of a passage begins, px from the column's top."""
        return self.stack.top(index) + self.gap_at(index) + self.paragraph_gaps[index] + TOP

    def measure(self, index: int) -> float:
        """Lay one passage out and return by how much the column grew."""
        block = self.blocks[index]
        block.prepare()
        self._laid_out.add(index)
        return self.stack.set_height(index, self.box_height(index))

    def measure_visible(self, room: float, line: float) -> bool:
        """Lay out what shows in `room` px, keep what is at the reading line; tell if heights changed.

        A column at its very start stays there, however much grows above the reading line.
        """
        changed = False
        for _ in range(SETTLING):
            fixed = self.stack.index_at(self.offset + line)
            moved = False
            for index in self.stack.visible(self.offset, self.offset + room):
                grown = 0.0 if self.blocks[index].is_ready else self.measure(index)
                if grown:
                    moved = True
                    if index < fixed and self.offset != 0:
                        self.offset += grown
            changed = changed or moved
            if not moved:
                break
        if len(self._laid_out) > MOST_LAID_OUT:
            self._let_go_beyond(self.stack.visible(self.offset, self.offset + room))
        return changed

    def _let_go_beyond(self, seen: range) -> None:
        """Forget the layouts that are far from what is in sight."""
        kept = range(seen.start - KEPT_LAID_OUT, seen.stop + KEPT_LAID_OUT)
        for index in self._laid_out:
            if index not in kept:
                self.blocks[index].let_go()
        self._laid_out.intersection_update(kept)

    def measure_next(self) -> bool:
        """Find the height of one more passage that was not seen yet; False when all are known."""
        while self._idle_from < len(self.blocks):
            index = self._idle_from
            self._idle_from += 1
            block = self.blocks[index]
            if not block.is_exact:
                block.ensure()
                if self.laid_out is not None:
                    self.laid_out(self, index)
                block.let_go()
                grown = self.stack.set_height(index, self.box_height(index))
                if grown and self.stack.top(index) < self.offset:
                    self.offset += grown
                return True
        return False

    def position(self, line: float) -> tuple[int, float]:
        """Return the passage at the reading line and the share of it above the line."""
        index = self.stack.index_at(self.offset + line)
        if index < 0:
            return 0, 0.0
        share = (self.offset + line - self.stack.top(index)) / max(self.stack.height_of(index), 1.0)
        return index, share

    def return_to(self, position: tuple[int, float], line: float) -> None:
        """Scroll so that a position is at the reading line again."""
        index, share = position
        if index < len(self.stack):
            self.measure(index)
            self.offset = self.stack.top(index) + share * self.stack.height_of(index) - line


MOST_LAID_OUT = 24
"""Passages of a column with a layout before those far away lose theirs: 10 kB each."""
KEPT_LAID_OUT = 6
"""Passages above and below what is in sight that keep their layouts: half a page."""
SETTLING = 4
"""Rounds after which the visible passages are exact; each round corrects estimates above."""


def paragraph_gaps(article: Article) -> list[float]:
    """Return the extra space above each passage: where a paragraph begins."""
    gaps = []
    before = None
    for passage in article.passages:
        gaps.append(NEW_PARAGRAPH if passage.paragraph != before else 0.0)
        before = passage.paragraph
    return gaps
