"""How much of a cell of the synopsis is shown: all of it, or so many lines that the row stays readable."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.window.text_block import TextBlock

CELL = 12.0
"""Padding of a cell, px."""
ADDRESS = 24.0
"""Height of the line with a passage's address over its text, px."""
MORE = 24.0
"""Height of the line that says how many passages are not shown, px."""
CODES = 22.0
"""Height of the line at the foot that says which codes the passages carry, px."""
MOST_LINES = 12
"""Lines of a cell that are shown at first: about a third of a small window."""
LEAST_LINES = 3
"""Fewer lines of a passage than this are not worth beginning it."""
SLACK = 3
"""Lines by which a cell may be longer: to cut so little hides more than it saves."""


class Part(NamedTuple):
    """The passages of a cell that are shown, each with its height; how many more there are.

    `is_cut`: the last passage shown goes on below. `foot` are px below them for their codes.
    """

    heights: tuple[float, ...]
    hidden: int = 0
    is_cut: bool = False
    foot: float = 0.0

    @property
    def height(self) -> float:
        return CELL + sum(self.heights) + (MORE if self.is_short else 0.0) + self.foot

    @property
    def is_short(self) -> bool:
        return self.is_cut or bool(self.hidden)


def part_of(blocks: Sequence[TextBlock], *, is_open: bool) -> Part:
    """Return what is shown of a cell's passages: whole ones while they fit, then a part of the next."""
    heights = [ADDRESS + block.height for block in blocks]
    if is_open or not blocks:
        return Part(tuple(heights))
    pitch = blocks[0].style.pitch
    most = ADDRESS + MOST_LINES * pitch
    if sum(heights) <= most + SLACK * pitch:
        return Part(tuple(heights))
    shown: list[float] = []
    for height in heights:
        room = most - sum(shown)
        if height > room:
            lines = int((room - ADDRESS) / pitch)
            is_cut = not shown or lines >= LEAST_LINES
            shown += [ADDRESS + lines * pitch] if is_cut else []
            return Part(tuple(shown), len(blocks) - len(shown), is_cut)
        shown.append(height)
    return Part(tuple(shown))
