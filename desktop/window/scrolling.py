"""How far each column is scrolled when one of them leads: pure numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar

READING_LINE = 1 / 3
"""Where on the stage the reading line is, as a share of its height from the top."""
EASE = 900.0
"""px of scrolling over which columns pulled level drift back to where the links put them."""

Anchor = tuple[float, float]
"""A place in the leading column and the same in another, both px from the column's top."""


class Candidate(NamedTuple):
    """A link as an anchor: the tops of its two passages and its probability."""

    lead: float
    other: float
    score: float


def increasing_chain(candidates: Sequence[Candidate]) -> list[Anchor]:
    """Choose the anchors of the greatest total probability that rise in both columns. O(n²)."""
    ordered = sorted(candidates, key=lambda c: (c.lead, c.other))
    best: list[float] = []
    before: list[int] = []
    for index, candidate in enumerate(ordered):
        total, previous = candidate.score, -1
        for earlier in range(index):
            rises = (
                ordered[earlier].lead < candidate.lead and ordered[earlier].other < candidate.other
            )
            if rises and best[earlier] + candidate.score > total:
                total, previous = best[earlier] + candidate.score, earlier
        best.append(total)
        before.append(previous)
    chain: list[Anchor] = []
    at = max(range(len(ordered)), key=best.__getitem__, default=-1)
    while at >= 0:
        chain.append((ordered[at].lead, ordered[at].other))
        at = before[at]
    return chain[::-1]


def follow(y: float, anchors: Sequence[Anchor]) -> float:
    """Carry a place of the leading column over, straight between anchors (sorted, rising)."""
    if not anchors:
        return y
    index = bisect_right(anchors, y, key=lambda anchor: anchor[0])
    if index == 0:
        return anchors[0][1] + y - anchors[0][0]
    if index == len(anchors):
        return anchors[-1][1] + y - anchors[-1][0]
    (x1, y1), (x2, y2) = anchors[index - 1], anchors[index]
    return y1 + (y - x1) * (y2 - y1) / (x2 - x1)


def with_ends(
    chain: Sequence[Anchor], lead_height: float, other_height: float, line: float, room: float
) -> list[Anchor]:
    """Add the anchors that bring both columns to their start and to their end together.

    `line` is the reading line and `room` the height of the stage, px.
    """
    top = line
    lead_end = max(top + 1, lead_height - room + line)
    other_end = max(top + 1, other_height - room + line)
    inside = [
        (lead, other) for lead, other in chain if top < lead < lead_end and top < other < other_end
    ]
    return [(top, top), *inside, (lead_end, other_end)]


def eased(shift: float, travelled: float) -> float:
    """Return what is left of a shift after scrolling `travelled` px away from where it was made."""
    return shift * max(0.0, 1.0 - abs(travelled) / EASE)


EDGE = 24.0
"""px from the edge of the stage within which dragging scrolls."""


def scroll_at_edge(bar: QScrollBar, at: float, first: float, last: float) -> None:
    """Move a bar by a step if a place is at the first or last px of what is in sight."""
    if at < first + EDGE:
        bar.setValue(bar.value() - bar.singleStep())
    elif at > last - EDGE:
        bar.setValue(bar.value() + bar.singleStep())
