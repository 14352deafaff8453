"""Lays out the annotations of one passage: fills with brackets behind its words, stripes beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect

from desktop.window.marks import has_right_to_left, is_right_to_left, runs_on_line, x_of
from desktop.window.notes.colours import STRIPE, cut, pattern_of
from desktop.window.notes.runs import NoteRun, Stripe
from desktop.window.utf16 import in_units

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout, QTextLine

    from desktop.window.text_block import TextBlock

INSET = 3
"""px by which what lies on another fill is lower than it, above and below, at 15 px text."""
BESIDE = 2
"""px between the words' room and the first stripe."""
LANES, APART = 3, 4
"""Stripes side by side, and px from one to the next."""
LETTER = 8
"""px of a letter's height in the margin."""

Box = tuple[int, int, int, int]
"""x, y, width and height, px from where a passage's text begins."""


class Fill(NamedTuple):
    """The part of an annotation in one line."""

    box: Box
    number: int
    colour: str
    is_current: bool


class End(NamedTuple):
    """Where an annotation begins or ends: a bracket that opens towards its words.

    `x` is between two characters.
    """

    x: int
    y: int
    height: int
    number: int
    colour: str
    is_start: bool
    opens_right: bool
    is_current: bool


class Bar(NamedTuple):
    """A stripe beside the words, with its letter or the sign of a comment at its head.

    `letter_y` is None where there is no room for it, or nothing to show.
    """

    box: Box
    colour: str
    letter: str
    letter_y: int | None
    is_comment: bool
    numbers: tuple[int, ...]


Paint = tuple[str, int]
"""A colour, and whether it is that of a fill, of a fill the reader is at or of a line."""
TINT, DEEP_TINT, LINE = 0, 1, 2
FOOT = 4
"""px that a bracket's feet reach over the words."""

Area = tuple[Paint, list[QRect]]
"""What is painted in one colour in one step."""


class Letter(NamedTuple):
    """The head of a stripe: the letter of a code, or the sign of a comment where that is empty."""

    x: int
    y: int
    letter: str
    colour: str


class Drawn(NamedTuple):
    """What is painted of a passage's annotations, back to front."""

    fills: tuple[Fill, ...] = ()
    ends: tuple[End, ...] = ()
    bars: tuple[Bar, ...] = ()
    more: tuple[tuple[int, int], ...] = ()
    """Where a plus says that there are more stripes than can be shown."""
    areas: tuple[Area, ...] = ()
    """The fills, ends and stripes, those of one colour in one step, back to front."""
    letters: tuple[Letter, ...] = ()
    has_current: bool = False
    is_wide: bool = False
    """Whether stripes stand where the number of texts is: there is one line only."""

    def numbers_at(self, x: float, y: float) -> set[int]:
        """Return the annotations whose words or stripes are at a point."""
        found = {fill.number for fill in self.fills if is_in(fill.box, x, y)}
        return found.union(*(bar.numbers for bar in self.bars if is_in(bar.box, x, y)))


def is_in(box: Box, x: float, y: float) -> bool:
    return box[0] <= x < box[0] + box[2] and box[1] <= y < box[1] + box[3]


Line = tuple[int, int, int, int, "QTextLine"]
"""A laid-out line: its UTF-16 units without spaces at its end, its top and height in px."""


def lines_of(layout: QTextLayout, text: str, pitch: float) -> list[Line]:
    """Return the lines of a passage; `text` is its UTF-16 units."""
    lines = []
    top = 0
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        start = line.textStart()
        end = start + line.textLength()
        while end > start and text[end - 1].isspace():
            end -= 1
        height = int(max(pitch, ceil(line.height())))  # as TextBlock.ensure stacks them
        lines.append((start, end, top, height, line))
        top += height
    return lines


def spans_of(
    lines: Sequence[Line], start: int, end: int, *, mixed: bool
) -> Iterator[tuple[int, int, float, float]]:
    """Yield line by line where the units start … end are: its top and height, left and right."""
    for from_, to, top, height, line in lines:
        if from_ >= end:
            return
        first = start if start > from_ else from_
        last = end if end < to else to
        if first >= last:
            continue
        if mixed:
            for left, right in runs_on_line(line, first, last, mixed=True):
                yield top, height, left, right
        else:
            left = x_of(line, first) if first > from_ else 0.0
            yield top, height, left, x_of(line, last)


def draw(block: TextBlock, runs: Sequence[NoteRun], current: int, lanes: int = LANES) -> Drawn:
    """Prepare the annotations of a passage that is laid out.

    `current` is where the reader is; beside the words there is room for so many `lanes`.
    """
    text = in_units(block.text)
    is_mixed = not text.isascii() and has_right_to_left(text)
    lines = lines_of(block.ensure(), text, block.style.pitch)
    units = block.offsets.to_units
    inset = round(INSET * block.style.scale)
    levels: tuple[list[Fill], ...] = ([], [], [])
    ends: list[End] = []
    reach: list[tuple[NoteRun, int, int]] = []
    for run in runs:
        first, after, number, level, begins, ends_here, look = run
        colour, is_current = look.colour, number == current
        # its outline would run through the words if it were as low as others that lie on a fill
        lower = 0 if is_current else level * inset
        start, end = units(first), units(after)
        fills = levels[level]
        box: Box | None = None
        for top, height, left, right in spans_of(lines, start, end, mixed=is_mixed):
            x = round(left)
            last = (x, top + lower, round(right) - x, height - 2 * lower)
            fills.append(Fill(last, number, colour, is_current))
            if box is None:
                box = last
        if box is None:
            continue
        reach.append((run, box[1] - lower, last[1] + last[3] + lower))
        of = (number, colour)
        if begins:
            x, opens_right = (box[0], True)
            if is_mixed:
                x, opens_right = edge(lines, text, start, box, is_start=True)
            ends.append(End(x, box[1], box[3], *of, True, opens_right, is_current))
        if ends_here:
            x, opens_right = (last[0] + last[2], False)
            if is_mixed:
                x, opens_right = edge(lines, text, end - 1, last, is_start=False)
            ends.append(End(x, last[1], last[3], *of, False, opens_right, is_current))
    under = lines[0][2] + lines[0][3] if lines else 0
    bars, more = beside(reach, ceil(block.width) + BESIDE, lanes, under)
    has_current = any(run.number == current for run in runs)
    every = (*levels[0], *levels[1], *levels[2])
    is_wide = any(bar.box[1] < under and bar.box[0] > block.width + APART for bar in bars)
    areas = areas_of(levels, ends, bars)
    return Drawn(every, tuple(ends), bars, more, areas, letters_of(bars), has_current, is_wide)


def areas_of(
    levels: Sequence[Sequence[Fill]], ends: Sequence[End], bars: Sequence[Bar]
) -> tuple[Area, ...]:
    """Gather what is painted in each colour; steps cost more than the pixels they paint.

    Line by line they were three times as many, and stripes were pictures of their own.
    """
    areas: dict[object, Area] = {}
    for level, fills in enumerate(levels):
        for (x, y, width, height), number, colour, is_current in fills:
            paint = (colour, DEEP_TINT if is_current else TINT)
            # the topmost may lie on one another: each is painted for itself, in its turn
            key = (level, paint, number if level == len(levels) - 1 else 0)
            if key not in areas:
                areas[key] = (paint, [])
            areas[key][1].append(QRect(x, y, width, height))
    for colour, rectangles in (
        *((end.colour, bracket(end)) for end in ends),
        *((bar.colour, dashes(bar)) for bar in bars),
    ):
        paint = (colour, LINE)
        if paint not in areas:
            areas[paint] = (paint, [])
        areas[paint][1].extend(rectangles)
    return tuple(areas.values())


def dashes(bar: Bar) -> Iterator[QRect]:
    """Yield the parts of a stripe in the pattern of its colour, none where its letter is."""
    (x, y, _, height), letter_y = bar.box, bar.letter_y
    end = y + height
    pattern, is_double = pattern_of(bar.colour)
    width = int(STRIPE)
    parts = [(y, end)]
    if letter_y is not None:
        parts = [(y, letter_y - 1), (letter_y + LETTER + 1, end)]
    for first, last in parts:
        for start, length in cut(first, last, pattern) if last > first else ():
            top, high = int(start), int(length)
            if is_double:
                yield QRect(x, top, 1, high)
                yield QRect(x + width - 1, top, 1, high)
            else:
                yield QRect(x, top, width, high)


def letters_of(bars: Sequence[Bar]) -> tuple[Letter, ...]:
    return tuple(
        Letter(bar.box[0], bar.letter_y, "" if bar.is_comment else bar.letter, bar.colour)
        for bar in bars
        if bar.letter_y is not None
    )


def bracket(end: End) -> tuple[QRect, QRect, QRect]:
    """Return the upright of a bracket and its feet."""
    thick = 2 if end.is_current else 1
    upright = end.x - (thick if end.opens_right else 0)
    foot = upright if end.opens_right else upright + thick - FOOT
    return (
        QRect(upright, end.y, thick, end.height),
        QRect(foot, end.y, FOOT, thick),
        QRect(foot, end.y + end.height - thick, FOOT, thick),
    )


def edge(
    lines: Sequence[Line], text: str, first: int, box: Box, *, is_start: bool
) -> tuple[int, bool]:
    """Return the x of an end, and whether its words are to the right of it.

    `first` is the unit at the end, `box` where its words are.
    """
    if "\udc00" <= text[first] <= "\udfff":
        first -= 1
    count = 2 if "\ud800" <= text[first] <= "\udbff" else 1
    line = next(each[4] for each in reversed(lines) if each[0] <= first)
    glyphs = line.glyphRuns(first, count)
    from_right = glyphs[0].isRightToLeft() if glyphs else is_right_to_left(text)
    opens_right = is_start is not from_right
    if not glyphs:
        return (box[0] if opens_right else box[0] + box[2]), opens_right
    found = glyphs[0].boundingRect()
    return round(found.left() if opens_right else found.right()), opens_right


# --- the margin -----------------------------------------------------------------------------------


def beside(
    reach: Sequence[tuple[NoteRun, int, int]], left: int, lanes: int, under: int = 0
) -> tuple[tuple[Bar, ...], tuple[tuple[int, int], ...]]:
    """Lay a stripe for each code beside its words, as many as there is room for; a plus says that there are more.

    Only the first lane has room beside what is in the margin above `under`.
    """
    bars: list[Bar] = []
    more: list[tuple[int, int]] = []
    taken = [0] * lanes
    lettered = hidden_until = 0
    for stripe, top, bottom, numbers in segments(reach):
        lane = next((n for n, until in enumerate(taken) if until <= top), None)
        if lane is None:
            if top >= hidden_until:
                more.append((left + lanes * APART, bottom - LETTER))
                hidden_until = bottom
            continue
        taken[lane] = bottom
        letter_y = None
        above = top + 1
        if lane and top < under <= bottom - LETTER:
            above = under  # beside the first line is the number of texts
        if stripe.letter or stripe.is_comment:
            y = max(above, lettered)
            if y + LETTER <= bottom:
                # begins with its letter: what is over it would run through the letter beside it
                above = letter_y = y
                lettered = y + LETTER
        box = (left + lane * APART, above, APART, bottom - 1 - above)
        of = (stripe.colour, stripe.letter, letter_y, stripe.is_comment)
        bars.append(Bar(box, *of, tuple(numbers)))
    return tuple(apart(bars)), tuple(more)


def apart(bars: Sequence[Bar]) -> list[Bar]:
    """Leave the stripes out that run beside the letter of another one."""
    if len(bars) < 2:
        return list(bars)
    found = list(bars)
    for of in bars:
        if of.letter_y is None:
            continue
        gap_top, gap_bottom = of.letter_y, of.letter_y + LETTER
        found = [
            part
            for bar in found
            for part in (
                parts_around(bar, gap_top, gap_bottom)
                if abs(bar.box[0] - of.box[0]) == APART
                else (bar,)
            )
        ]
    return found


def parts_around(bar: Bar, top: int, bottom: int) -> Iterator[Bar]:
    """Yield what a stripe is over and under a gap; its letter stays with the part that has it."""
    x, y, width, height = bar.box
    end = y + height
    if end <= top or y >= bottom or (bar.letter_y is not None and bar.letter_y + LETTER > top):
        yield bar
        return
    if top > y:
        yield bar._replace(box=(x, y, width, top - y))
    if end > bottom:
        yield bar._replace(box=(x, bottom, width, end - bottom), letter_y=None)


def segments(
    reach: Sequence[tuple[NoteRun, int, int]],
) -> list[tuple[Stripe, int, int, list[int]]]:
    """Join what the annotations with one code cover, from the top: px from the passage's first line."""
    last: dict[Stripe, tuple[Stripe, int, int, list[int]]] = {}
    found: list[tuple[Stripe, int, int, list[int]]] = []
    for run, top, bottom in reach:
        for stripe in run.look.stripes:
            known = last.get(stripe)
            if known is not None and top <= known[2]:
                known[3].append(run.number)
                joined = (stripe, known[1], max(bottom, known[2]), known[3])
                found[found.index(known)] = joined
            else:
                joined = (stripe, top, bottom, [run.number])
                found.append(joined)
            last[stripe] = joined
    return sorted(found, key=place_of)


def place_of(segment: tuple[Stripe, int, int, list[int]]) -> tuple[int, int]:
    return segment[1], segment[0].code
