"""Put the runs of a page together to pieces of lines, parted where a column may end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from desktop.importing.documents.runs import RTL, Run, has_rtl

SAME_ROW = 0.45
"""Of the size of the type: how far baselines of one row lie apart; a raised note mark 0.4."""
APART = 0.95
"""Of the size of the type: a wider gap may be the gutter between columns; a justified line
stretches its blanks to 0.8."""
JOINED = 0.14
"""Of the size of the type: runs that are nearer are parts of a word."""
CAP_SIZE = 1.8
"""Times the size of the text: a first letter that is larger reaches down into its lines."""
CAP_HEIGHT = 0.72
"""Of the size of the type: capitals of most faces."""
NOTE_SIZE, NOTE_RISE = 0.78, 0.2
"""Of the size of the text: a figure that is smaller and higher refers to a note."""
RTL_SIGN = re.compile(f"[{RTL}]")
MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


class Piece(NamedTuple):
    """A line of text, or the part of it that lies in one column."""

    x: float
    end: float
    y: float
    size: float
    text: str
    is_bold: bool
    is_margin: bool
    page: int = 0
    is_rtl: bool = False

    @property
    def words(self) -> int:
        return len(self.text.split())


def pieces_of(runs: Iterable[Run], page: int) -> list[Piece]:
    """Return the pieces of a page from top to bottom, those of a row from left to right."""
    found = without_doubles(list(runs))
    if not found:
        return []
    body = body_size(found)
    found = [raised(run, found[max(0, i - 1) : i + 2], body) for i, run in enumerate(found)]
    pieces: list[Piece] = []
    for row in rows(found):
        pieces.extend(piece_of(part, page) for part in parts(row, body))
    return [piece for piece in pieces if piece.text.strip()]


def body_size(runs: Sequence[Run | Piece]) -> float:
    """Return the size in which most letters are set, in points."""
    counts: dict[float, int] = {}
    for run in runs:
        size = round(run.size * 2) / 2
        counts[size] = counts.get(size, 0) + len(run.text)
    return max(counts, key=lambda size: (counts[size], size), default=10.0) or 10.0


def raised(run: Run, around: list[Run], body: float) -> Run:
    """Raise a large first letter that reaches down into its lines to the first of them."""
    if run.size < CAP_SIZE * body or not run.text.strip("\"“„«‘' ").isalpha():
        return run
    is_alone = len(run.text.strip("\"“„«‘' ")) == 1 and all(
        other is run or abs(other.size - run.size) > 0.1 * run.size for other in around
    )
    if not is_alone:
        return run
    return run._replace(y=run.y + (run.size - body) * CAP_HEIGHT, size=body * 1.01)


def without_doubles(runs: list[Run]) -> list[Run]:
    """Leave out what is drawn again in the same place, which some programs do for bold type."""
    found: list[Run] = []
    for run in runs:
        is_double = any(
            run.text == other.text
            and abs(run.x - other.x) < 0.12 * run.size
            and abs(run.y - other.y) < 0.12 * run.size
            for other in found[-3:]
        )
        if not is_double:
            found.append(run)
    return found


def rows(runs: list[Run]) -> list[list[Run]]:
    """Return the runs by rows, from top to bottom, each from left to right."""
    found: list[list[Run]] = []
    top = size = 0.0
    for run in sorted(runs, key=lambda run: (-run.y, run.x)):
        if found and top - run.y <= SAME_ROW * max(size, run.size):
            found[-1].append(run)
            size = max(size, run.size)
        else:
            found.append([run])
            top, size = run.y, run.size
    return [sorted(row, key=lambda run: run.x) for row in found]


def parts(row: list[Run], body: float) -> list[list[Run]]:
    """Part a row where columns may end, and where the size changes as between a headline and text."""
    found = [[row[0]]]
    end = row[0].end
    for before, run in pairwise(row):
        size = max(min(before.size, run.size), 0.6 * body)
        if run.x - end > APART * size:
            found.append([run])
            end = run.end
        else:
            found[-1].append(run)
            end = max(end, run.end)
    return found


def piece_of(runs: list[Run], page: int) -> Piece:
    """Return the piece that runs from left to right make."""
    size = max((run.size for run in runs if len(run.text) > 1), default=runs[0].size)
    runs = [run for place, run in enumerate(runs) if not is_note_mark(runs, place, size)]
    right = any(run.glyphs is not None for run in runs)
    if right:
        text = logical(glyphs_of(runs))
    else:
        text = "".join(blank_before(runs, i) + run.text for i, run in enumerate(runs))
    letters = sum(len(run.text) for run in runs)
    bold = sum(len(run.text) for run in runs if run.is_bold)
    return Piece(
        min(run.x for run in runs),
        max(run.end for run in runs),
        median(run.y for run in runs if run.size >= 0.9 * size or len(runs) == 1),
        size,
        " ".join(plain(text).split()),
        is_bold=bold > 0.8 * letters,
        is_margin=all(run.is_margin for run in runs),
        page=page,
        is_rtl=right and len(RTL_SIGN.findall(text)) > sum(c.isalpha() for c in text) / 2,
    )


def blank_before(runs: list[Run], place: int) -> str:
    """Return a blank where the gap before a run parts words."""
    if place == 0:
        return ""
    before, run = runs[place - 1], runs[place]
    if before.text.endswith(" ") or run.text.startswith(" "):
        return ""
    is_cap = place == 1 and len(before.text) == 1 and before.size > run.size
    return " " if run.x - before.end > JOINED * min(before.size, run.size) and not is_cap else ""


def is_note_mark(runs: list[Run], place: int, size: float) -> bool:
    """Tell whether a run is the raised number of a note, after a mark or a long word."""
    run = runs[place]
    text = run.text.strip()
    if place == 0 or run.size > NOTE_SIZE * size or not (text.isdecimal() and len(text) <= 3):
        return False
    before = runs[place - 1]
    if run.y - before.y < NOTE_RISE * size:
        return False
    word = before.text.rstrip().rsplit(" ", 1)[-1]
    return not word[-1:].isalnum() or (word.isalpha() and len(word) >= 4)


def plain(text: str) -> str:
    """Return text with ligatures as letters, and Arabic letters instead of their drawn forms."""
    if text.isascii():
        return text
    return "".join(
        unicodedata.normalize("NFKC", c)
        if "\ufb00" <= c <= "\ufdff" or "\ufe70" <= c <= "\ufeff"
        else c
        for c in text.replace("\u00a0", " ").replace("\u200b", "").replace("\ufeff", "")
    )


def glyphs_of(runs: list[Run]) -> list[str]:
    """Return the glyphs of runs from left to right, with the blanks between words."""
    found: list[str] = []
    for place, run in enumerate(runs):
        found.extend(blank_before(runs, place))
        found.extend(run.glyphs if run.glyphs is not None else run.text)
    return found


def logical(glyphs: list[str]) -> str:
    """Return glyphs that stand from left to right in the order in which they are read.

    Where most letters are written from right to left the line is turned round, and within it each
    run of Latin letters and numbers is turned back; else only the runs of such letters are turned.
    """
    right = sum(has_rtl(glyph) is not None for glyph in glyphs)
    left = sum(glyph.isalpha() and has_rtl(glyph) is None for glyph in glyphs)
    if right >= left:
        return "".join(
            "".join(reversed(part)) if is_left else "".join(part).translate(MIRRORED)
            for is_left, part in stretches(glyphs[::-1], turned=False)
        )
    return "".join(
        "".join(reversed(part)).translate(MIRRORED) if not is_left else "".join(part)
        for is_left, part in stretches(glyphs, turned=True)
    )


def stretches(glyphs: list[str], *, turned: bool) -> list[tuple[bool, list[str]]]:
    """Part glyphs into stretches that run from left to right and those that do not.

    Marks and blanks go with what is around them if both sides agree, else with the line (`turned`
    tells that it runs from left to right).
    """
    ways: list[bool | None] = []
    for glyph in glyphs:
        if has_rtl(glyph) and not any(unicodedata.bidirectional(c) == "AN" for c in glyph):
            ways.append(False)
        else:
            ways.append(True if any(c.isalnum() for c in glyph) else None)
    settle(ways, turned=turned)
    found: list[tuple[bool, list[str]]] = []
    for way, glyph in zip(ways, glyphs, strict=True):
        if not found or found[-1][0] != way:
            found.append((bool(way), []))
        found[-1][1].append(glyph)
    return found


def settle(ways: list[bool | None], *, turned: bool) -> None:
    """Give each mark the way of both its sides, or that of the line."""
    at = 0
    while at < len(ways):
        end = at
        while end < len(ways) and ways[end] is None:
            end += 1
        if end > at:
            before = ways[at - 1] if at else turned
            after = ways[end] if end < len(ways) else turned
            ways[at:end] = [before if before == after else turned] * (end - at)
        at = max(end, at + 1)
