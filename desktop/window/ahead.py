"""Chooses what of the columns is painted before it comes into sight, while the reader scrolls.

A passage is laid out and painted once, whole, not cut to what each step brings into sight; and in
every frame about as many px are painted as the columns moved, so that no frame has to wait for all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.window.strips import NO_REACH, SPARE

if TYPE_CHECKING:
    from desktop.window.column import Column, Placed
    from desktop.window.scene import Scene
    from desktop.window.stage_layout import StageLayout


MOST = 1.2
"""How much more than the columns moved is painted in a frame; beyond, columns get what they need."""


class Edge(NamedTuple):
    """A column that moves, and the px of its text from which on it is not painted.

    `need` is where what is in sight ends, `most` where the room for what is painted does.
    """

    column: int
    start: float
    need: float
    most: float
    is_down: bool

    @property
    def slack(self) -> float:
        """How far the column can still move before it has to be painted, px."""
        return self.start - self.need if self.is_down else self.need - self.start


def reach_ahead(view: StageLayout, scene: Scene) -> None:
    """Say in a scene that was scrolled how far its columns are painted, and place what is there."""
    edges, moved = edges_of(view, scene)
    spent = 0.0
    for edge in sorted(edges, key=slack_of):
        if edge.slack >= 0 and spent >= moved:
            return
        column = view.columns[edge.column]
        indices, end = passages_ahead(column, edge)
        length = abs(end - edge.start)
        most = moved * MOST if edge.slack < 0 else moved
        if not indices or spent + length / 2 > most:
            spent += max(-edge.slack, 0.0)  # what is in sight is painted all the same
            continue
        spent += length
        scene.reach[edge.column] = (NO_REACH[0], end) if edge.is_down else (end, NO_REACH[1])
        scene.ahead.extend(placed_ahead(view, scene, edge.column, indices))


def slack_of(edge: Edge) -> float:
    return edge.slack


def edges_of(view: StageLayout, scene: Scene) -> tuple[list[Edge], float]:
    """Return where the columns that moved are painted no further, and how far all of them moved."""
    room = float(int(scene.bottom - scene.top))
    edges, total = [], 0.0
    for number, offset in scene.offsets.items():
        painted = view.painter.strips.painted(number)
        if painted is None:
            continue
        first, last, at = painted
        moved = offset - at
        if abs(moved) < 1 or abs(moved) > room / 2:
            continue
        total += abs(moved)
        if moved > 0:
            bottom = offset + room
            edges.append(Edge(number, last, bottom, bottom + SPARE, is_down=True))
        else:
            edges.append(Edge(number, first, offset, offset - SPARE, is_down=False))
    return edges, total


def passages_ahead(column: Column, edge: Edge) -> tuple[range, float]:
    """Return the passages from the edge on to be painted whole, and where they end.

    There are none where the next one has no room, is not laid out yet or is more than its words.
    """
    stack = column.stack
    tops = stack.tops
    if edge.is_down:
        first = stack.index_at(edge.start)
        last = stack.index_at(max(edge.start, edge.need - 1))
        indices, end = range(first, last + 1), tops[last + 1]
    else:
        last = stack.index_at(edge.start - 1)
        first = stack.index_at(min(edge.start - 1, edge.need))
        indices, end = range(first, last + 1), tops[first]
    fits = end <= edge.most if edge.is_down else end >= edge.most
    if not fits or not all(is_plain(column, index) for index in indices):
        return range(0), edge.start
    return indices, end


def is_plain(column: Column, index: int) -> bool:
    """Tell whether a passage is just its words, and of a height that is known."""
    if not column.blocks[index].is_exact or column.gap_at(index):
        return False
    return index not in column.folds


def placed_ahead(view: StageLayout, scene: Scene, number: int, indices: range) -> list[Placed]:
    """Lay out and place passages that are not in sight yet."""
    column = view.columns[number]
    x = next(place.x for place in scene.stage.columns if place.column == number)
    seen = {place.index for place in scene.placed if place.column == number}
    coming = [index for index in indices if index not in seen]
    for index in coming:
        if not column.blocks[index].is_ready:
            column.measure(index)
    return list(view.linked.places_of(number, coming, x, scene.top))
