"""Draw annotations: what a reader shows and prints, the same in each.

A highlight multiplies what lies below it; of a stack only the first few do, the others are lines. In grey the pattern of its code's line is under the words, and the
code's letter, where it has one, above their beginning: tints of grey tell nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.exporting.pdf.document import Mark
from desktop.exporting.pdf.letters import Outline
from desktop.exporting.pdf.quads import Quad

FOOT = 0.14
"""Where the line below words is, as a share of their box: under the letters, through their descenders."""
LOWER = 0.09
"""How much lower that of each further mark on the same words is."""
LEVELS = 3
THICK = 0.045
"""Of a box's height: 0.6 pt below text of 10 pt."""
DASH = 0.045
"""Of a box's height for each px of a pattern: patterns are half as long as on a screen."""
CAPS = 0.25
"""Height of a letter at the upper corner of words: its badge hides no more than the tips of one of theirs."""
BADGE = 0.36
"""Side of that badge, dark with a light letter, so that it is found in a page of grey."""
PALER = 0.6
"""How much of the darkness of a tint is left in grey, where overlapping ones must leave words readable."""
WAVE = 0.07
NOTE = 10.0
"""pt of the sign of a note on a block."""

Colour = tuple[float, float, float]


class Look(NamedTuple):
    """How a mark is drawn.

    `level` is 0 for the first of the marks on the same words; `place` counts marks that begin there before it.
    `is_bare`: enough others fill its words, so it does not.
    """

    mark: Mark
    level: int = 0
    place: int = 0
    is_grey: bool = False
    is_bare: bool = False
    letter: Outline | None = None

    @property
    def fill(self) -> Colour:
        red, green, blue = colour_of(self.mark.colour, is_grey=self.is_grey)
        if not self.is_grey:
            return red, green, blue
        return (1 - (1 - red) * PALER,) * 3

    @property
    def line(self) -> Colour:
        return colour_of(self.mark.line, is_grey=self.is_grey)


def colour_of(name: str, *, is_grey: bool) -> Colour:
    """Return the parts of "#rrggbb", 0-1; in grey those of the same lightness (Rec. 709 luma)."""
    red, green, blue = (int(name[n : n + 2], 16) / 255 for n in (1, 3, 5))
    if not is_grey:
        return red, green, blue
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return luma, luma, luma


def drawn(look: Look, quads: Sequence[Quad]) -> bytes:
    """Return the content of a mark's appearance, in the page's coordinates."""
    made = {"Underline": _underline, "Squiggly": _squiggly, "Text": _note}
    return made.get(look.mark.kind, _highlight)(look, quads).encode("ascii")


def _highlight(look: Look, quads: Sequence[Quad]) -> str:
    if look.is_bare:
        return f"{_underline(look, quads)} {_letter(look, quads)}"
    boxes = " ".join(_numbers(q.x0, q.y0, q.x1 - q.x0, q.height) + " re" for q in quads)
    made = f"q /Multiply gs {_numbers(*look.fill)} rg {boxes} f Q"
    return f"{made} {_underline(look, quads)} {_letter(look, quads)}" if look.is_grey else made


def _underline(look: Look, quads: Sequence[Quad]) -> str:
    height = quads[0].height
    dashes = " ".join(f"{max(each * DASH * height, 0.3):.2f}" for each in look.mark.dashes)
    thick = THICK * height / (1.7 if look.mark.is_double else 1)
    foots = [FOOT - LOWER * (look.level % LEVELS)]
    if look.mark.is_double:
        foots.append(foots[0] - 0.06)
    lines = " ".join(
        f"{_numbers(q.x0, q.y0 + foot * q.height)} m {_numbers(q.x1, q.y0 + foot * q.height)} l"
        for q in quads
        for foot in foots
    )
    return f"q {_numbers(*look.line)} RG {thick:.2f} w [{dashes}] 0 d {lines} S Q"


def _squiggly(look: Look, quads: Sequence[Quad]) -> str:
    lines = []
    for q in quads:
        step, foot = WAVE * q.height, q.y0 + (FOOT - LOWER * (look.level % LEVELS)) * q.height
        count = max(1, round((q.x1 - q.x0) / step))
        wide = (q.x1 - q.x0) / count
        points = (
            _numbers(q.x0 + n * wide, foot + step * (n % 2)) + (" l" if n else " m")
            for n in range(count + 1)
        )
        lines.append(" ".join(points))
    thick = THICK * quads[0].height
    return f"q {_numbers(*look.line)} RG {thick:.2f} w 1 j {' '.join(lines)} S Q"


def _letter(look: Look, quads: Sequence[Quad]) -> str:
    """Return a letter on a badge at the beginning of the words, next to those of other marks there."""
    if look.letter is None:
        return ""
    first = quads[0]
    side, caps = BADGE * first.height, CAPS * first.height
    x, y = first.x0 - side / 2 + look.place * side * 1.1, first.y1 - side * 0.8
    scale = min(caps / look.letter.height, side * 0.84 / look.letter.width)
    left, low = x + (side - scale * look.letter.width) / 2, y + (side - caps) / 2
    place = _numbers(scale, 0, 0, scale, left, low)
    badge = f"{_numbers(*look.line)} rg {_numbers(x, y, side, side)} re f"
    return f"q {badge} 1 g {place} cm {look.letter.path} f Q"


def _note(look: Look, quads: Sequence[Quad]) -> str:
    """Return a sheet with lines."""
    x0, y0, x1, y1 = quads[0]
    sheet = _numbers(x0 + 0.5, y0 + 0.5, x1 - x0 - 1, y1 - y0 - 1)
    lines = " ".join(
        f"{_numbers(x0 + 2.5, y0 + n)} m {_numbers(x1 - 2.5, y0 + n)} l" for n in (3, 5, 7)
    )
    colours = f"{_numbers(*look.fill)} rg {_numbers(*look.line)} RG"
    return f"q {colours} 0.6 w {sheet} re B {lines} S Q"


def _numbers(*numbers: float) -> str:
    return " ".join(f"{n:.3f}".rstrip("0").rstrip(".") for n in numbers)
