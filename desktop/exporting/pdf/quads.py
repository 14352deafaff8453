"""Find the boxes of marked words, joined where they touch in a line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pikepdf

LEAST = 0.05
"""pt of width or height below which a box covers no letter: typst gives such where the direction changes."""
APART = 0.3
"""pt between boxes that still touch; letters are never set that close on purpose."""
SAME_LINE = 1.0
"""pt by which the feet of boxes of one line may differ: fonts of other scripts reach deeper."""


class Quad(NamedTuple):
    """A box upright on the page, pt from the lower left corner."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def area(self) -> float:
        return (self.x1 - self.x0) * self.height


def quads_of(link: pikepdf.Object) -> tuple[Quad, ...]:
    """Return the boxes of a link, one a line; at least one, though its words may be mere space."""
    whole = Quad(*(float(n) for n in link["/Rect"]))
    numbers = [float(n) for n in link.get("/QuadPoints", ())]
    found = [] if numbers else [whole]
    for start in range(0, len(numbers), 8):
        xs, ys = numbers[start : start + 8 : 2], numbers[start + 1 : start + 8 : 2]
        found.append(Quad(min(xs), min(ys), max(xs), max(ys)))
    seen = tuple(q for q in found if q.x1 - q.x0 > LEAST and q.height > LEAST)
    return seen or (whole._replace(x1=whole.x1 + LEAST, y1=whole.y1 + LEAST),)


def joined(quads: Iterable[Quad]) -> tuple[Quad, ...]:
    """Return the boxes with those that touch in a line made one, in their order."""
    placed = sorted(enumerate(quads), key=lambda each: (each[1].y0, each[1].x0))
    made: list[tuple[int, Quad]] = []
    for place, quad in placed:
        before, last = made[-1] if made else (0, None)
        if last and abs(quad.y0 - last.y0) < SAME_LINE and quad.x0 <= last.x1 + APART:
            made[-1] = min(before, place), around((last, quad))
        else:
            made.append((place, quad))
    return tuple(quad for _, quad in sorted(made))


def around(quads: Sequence[Quad]) -> Quad:
    return Quad(
        min(q.x0 for q in quads),
        min(q.y0 for q in quads),
        max(q.x1 for q in quads),
        max(q.y1 for q in quads),
    )


def points_of(quads: Iterable[Quad]) -> list[float]:
    """Return /QuadPoints in the order that all readers take: upper left, upper right, lower left, lower right."""
    return [n for q in quads for n in (q.x0, q.y1, q.x1, q.y1, q.x0, q.y0, q.x1, q.y0)]
