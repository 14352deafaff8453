"""How the lines of an original are set out as a text, and which lines of two texts belong together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from desktop.story.beside import Line, Told
from desktop.text.beside import NOWHERE, Changes, paragraph_spans

ITEM, PICTURE = "item", "picture"
BULLET = "• "


class SetOut(NamedTuple):
    """A text, the number of the row (from 0) where each line begins, and where each stands in the text."""

    text: str = ""
    rows: tuple[int, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def set_out(lines: Sequence[Line], picture: str) -> SetOut:
    """Set lines out as paragraphs; `picture` words the line that stands for a picture: "[Picture: {}]"."""
    parts: list[str] = []
    rows: list[int] = []
    spans: list[tuple[int, int]] = []
    at = row = 0
    before = ""
    for line in lines:
        gap = "" if not parts else "\n" if line.sort == before == ITEM else "\n\n"
        text = line.text
        if line.sort == ITEM:
            text = BULLET + text
        elif line.sort == PICTURE:
            text = picture.format(text)
        at, row = at + len(gap), row + len(gap)
        parts += (gap, text)
        rows.append(row)
        spans.append((at, at + len(text)))
        at, row = at + len(text), row + text.count("\n")
        before = line.sort
    return SetOut("".join(parts), tuple(rows), tuple(spans))


class Level(NamedTuple):
    """Rows where paragraphs of the left text begin, and the rows of their counterparts, in order of the left."""

    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()

    def to_right(self, row: int) -> tuple[int, int] | None:
        """Return the row on the left that a row belongs to, and its counterpart."""
        return _at(self.left, self.right, row)

    def to_left(self, row: int) -> tuple[int, int] | None:
        pairs = sorted(zip(self.right, self.left, strict=True))
        return _at([pair[0] for pair in pairs], [pair[1] for pair in pairs], row)


def _at(from_: Sequence[int], to: Sequence[int], row: int) -> tuple[int, int] | None:
    place = bisect_right(from_, row) - 1
    return None if place < 0 else (from_[place], to[place])


def level_of(told: Told, rows: Sequence[int]) -> Level:
    """Return which rows of an edited text and of its original belong together."""
    starts = row_starts(told.text)
    pairs = [
        (bisect_right(starts, start) - 1, rows[place])
        for (start, _), place in zip(paragraph_spans(told.text), told.beside.places, strict=False)
        if place != NOWHERE
    ]
    return Level(tuple(a for a, _ in pairs), tuple(b for _, b in pairs))


def row_starts(text: str) -> list[int]:
    """Return where each row of a text begins."""
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return starts


def changed_rows(text: str, changes: Changes) -> set[int]:
    """Return the rows in which words were put in or taken out."""
    starts = row_starts(text)
    places = [*changes.spans, *((at, at + 1) for at in changes.gone)]
    return {
        row
        for start, end in places
        for row in range(bisect_right(starts, start) - 1, bisect_right(starts, end - 1))
    }


def rows_of(lines: Sequence[Line], rows: Sequence[int], places: Sequence[int]) -> set[int]:
    """Return all rows of some lines of an original."""
    return {rows[place] + n for place in places for n in range(lines[place].text.count("\n") + 1)}
