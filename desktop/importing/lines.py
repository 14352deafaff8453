"""Find the paragraphs of a text: a line each, or several hard-wrapped lines."""

import re
from dataclasses import dataclass
from itertools import pairwise

Span = tuple[int, int]

NARROW, WIDE = 45, 100
"""Code points of the longest line between which lines may have been wrapped by a program."""
LEAST_PAIRS = 3
"""Lines that follow a full one directly, from which on a text counts as wrapped."""
WRAPPED_SHARE = 0.6
"""Share of full lines among those that another line follows directly (0–1)."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A half-open span without outer blanks; `gap` tells whether a blank line stands before it."""

    start: int
    end: int
    gap: bool


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of `text` in order; every character that is not blank lies in one."""
    lines = list(line_spans(text))
    full = wrapped_width(text, lines)
    found: list[Paragraph] = []
    previous: Span | None = None
    for start, end in lines:
        if start == end:
            previous = None
            continue
        if previous is not None and full and is_full(text, previous, (start, end), full):
            found[-1] = Paragraph(found[-1].start, end, found[-1].gap)
        else:
            found.append(Paragraph(start, end, previous is None))
        previous = (start, end)
    return found


def line_spans(text: str) -> list[Span]:
    """Return the spans of the lines without outer blanks."""
    spans = []
    start = 0
    for line in text.split("\n"):
        left = start + len(line) - len(line.lstrip())
        spans.append((left, max(left, start + len(line.rstrip()))))
        start += len(line) + 1
    return spans


def wrapped_width(text: str, lines: list[Span]) -> int:
    """Return the width lines were wrapped at, 0 if they were not."""
    width = max((end - start for start, end in lines), default=0)
    if not NARROW <= width <= WIDE:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if a[0] < a[1] and b[0] < b[1]]
    full = sum(is_full(text, a, b, width) for a, b in pairs)
    return width if full >= LEAST_PAIRS and full >= WRAPPED_SHARE * len(pairs) else 0


def is_full(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether the first word of the following line had no room on this one."""
    word = re.match(r"\S+", text[following[0] : following[1]])
    return line[1] - line[0] + 1 + (len(word.group()) if word else 0) > width
