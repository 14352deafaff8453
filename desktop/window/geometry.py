"""Where columns and their passages lie: pure numbers, in device-independent px."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

STAGE_SIDE = 16.0
STAGE_TOP = 12.0
STAGE_BOTTOM = 10.0
GUTTER = 40.0
RAIL = 44.0
NARROW_RAIL = 28.0
"""Of rails that are many: the address alone still fits."""
RAIL_GAP = 12.0
ENOUGH = 3
"""Columns that rails make room for: they get narrower first, then join into one on each side."""
COLUMN_LEAST = 250.0
"""Narrower columns leave too little text on a line to read (mock/spec.md, Space)."""
COLUMN_MOST = 460.0
"""About 58 characters of 15 px serif: wider lines read worse."""
HEADER = 84.0
RADIUS = 6.0
"""Of a card's corners; text ends this much above its foot."""


class Stack:
    """Heights on top of each other; tops are made anew only after a change."""

    __slots__ = ("_heights", "_tops")

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def tops(self) -> list[float]:
        """The top of every part, then the bottom of the last."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops

    @property
    def height(self) -> float:
        return self.tops[-1]

    def top(self, index: int) -> float:
        return self.tops[index]

    def height_of(self, index: int) -> float:
        return self._heights[index]

    def set_height(self, index: int, height: float) -> float:
        """Give a part its height and return by how much it grew."""
        grown = height - self._heights[index]
        if grown:
            self._heights[index] = height
            self._tops = None
        return grown

    def index_at(self, y: float) -> int:
        """Return the part at `y`, the nearest one outside; −1 if there is none."""
        if not self._heights:
            return -1
        return min(max(bisect_right(self.tops, y) - 1, 0), len(self._heights) - 1)

    def visible(self, top: float, bottom: float) -> range:
        """Return the parts that touch top … bottom."""
        if not self._heights or bottom <= 0 or top >= self.height:
            return range(0)
        return range(self.index_at(top), self.index_at(bottom) + 1)


class Place(NamedTuple):
    """The left edge and width of one column or rail; `column` counts from 0 in the story.

    A rail may stand for several neighbours: `size` columns from `column` on.
    """

    column: int
    x: float
    width: float
    size: int = 1


class Stage(NamedTuple):
    """The columns shown, the rails of the others, and the width everything needs."""

    columns: tuple[Place, ...]
    rails: tuple[Place, ...]
    width: float

    def column(self, index: int) -> Place | None:
        return next((place for place in self.columns if place.column == index), None)


NOWHERE = Stage((), (), 0.0)
"""The stage of what is not laid out."""


class Spacing(NamedTuple):
    """px that columns keep: between them, their least and greatest width, and left of all."""

    gutter: float
    least: float
    most: float
    left: float = 0.0


READING = Spacing(GUTTER, COLUMN_LEAST, COLUMN_MOST)
TABLE = Spacing(8.0, 190.0, 420.0, 150.0)
"""Columns of the synopsis stand beside a first column of labels, without ribbons between."""
WIDEST_ZOOM = 1.4
"""Columns grow with the type up to here; beyond, lines hold fewer words instead."""


def fit(count: int, room: float, spacing: Spacing) -> int:
    """Return how many of `count` columns fit beside the rails of the others, at least one."""
    shown = most_beside(count, room, spacing, RAIL)
    if shown >= ENOUGH:
        return shown
    return min(ENOUGH, most_beside(count, room, spacing, NARROW_RAIL, joined=True))


def most_beside(
    count: int, room: float, spacing: Spacing, rail: float, *, joined: bool = False
) -> int:
    """Return how many columns fit beside rails of a width, or beside one joined rail on each side."""
    for shown in range(count, 1, -1):
        rails = min(count - shown, 2) if joined else count - shown
        columns = shown * spacing.least + (shown - 1) * spacing.gutter
        if columns + rails * (rail + RAIL_GAP) <= room:
            return shown
    return 1


def runs_beside(
    first: int, shown: int, count: int, room: float, spacing: Spacing
) -> tuple[float, list[tuple[int, int]]]:
    """Return the width of the rails, and the columns that each stands for: its first and how many."""
    hidden = [*range(first), *range(first + shown, count)]
    columns = shown * spacing.least + (shown - 1) * spacing.gutter
    for rail in (RAIL, NARROW_RAIL):
        if columns + len(hidden) * (rail + RAIL_GAP) <= room:
            return rail, [(column, 1) for column in hidden]
    sides = ((0, first), (first + shown, count - first - shown))
    return NARROW_RAIL, [(start, number) for start, number in sides if number]


def zoomed(spacing: Spacing, zoom: float) -> Spacing:
    wider = min(max(zoom, 1.0), WIDEST_ZOOM)
    return spacing._replace(least=spacing.least * wider, most=spacing.most * max(zoom, 1.0))


def place_columns(count: int, first: int, width: float, spacing: Spacing) -> Stage:
    """Place `count` columns, from the one at `first` on, in `width` px; the rest become rails."""
    if not count:
        return Stage((), (), width)
    room = width - 2 * STAGE_SIDE - spacing.left
    shown = fit(count, room, spacing)
    first = min(max(first, 0), count - shown)
    rail, runs = runs_beside(first, shown, count, room, spacing)
    beside = len(runs) * (rail + RAIL_GAP) + (shown - 1) * spacing.gutter
    each = float(int(min(max((room - beside) / shown, spacing.least), spacing.most)))
    used = shown * each + beside
    x = STAGE_SIDE + spacing.left + max(0.0, (room - used) / 2 // 1)
    columns: list[Place] = []
    rails: list[Place] = []
    last = first + shown - 1
    for index, number in sorted([*runs, *((index, 1) for index in range(first, last + 1))]):
        if first <= index <= last:
            columns.append(Place(index, x, each))
            x += each + (spacing.gutter if index < last else RAIL_GAP)
        else:
            rails.append(Place(index, x, rail, number))
            x += rail + RAIL_GAP
    return Stage(tuple(columns), tuple(rails), max(width, used + spacing.left + 2 * STAGE_SIDE))


def place_table(count: int, width: float, spacing: Spacing) -> Stage:
    """Place all of `count` columns beside the labels; what does not fit is scrolled to, sideways."""
    if not count:
        return Stage((), (), width)
    left = STAGE_SIDE + spacing.left
    room = width - left - STAGE_SIDE - (count - 1) * spacing.gutter
    each = float(int(min(max(room / count, spacing.least), spacing.most)))
    places = tuple(Place(i, left + i * (each + spacing.gutter), each) for i in range(count))
    return Stage(places, (), max(width, places[-1].x + each + STAGE_SIDE))
