"""Put the lines of printed columns together to paragraphs, and words that were hyphenated."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from desktop.importing.documents.rows import Piece

OTHER_SIZE = 0.09
"""Share by which type must be larger or smaller to be another paragraph."""
INDENT, DEEPEST_INDENT = 0.7, 9.0
"""Of the size of the type."""
LOOSE = 1.33
"""Times the usual distance of baselines: a paragraph begins after a larger one."""
LOOSEST = 1.9
SLACK = 0.6
"""Of the size of the type: the room that a word must miss for a line to be full."""
END = re.compile(r"[.!?:…؟。۔][\"'”’»“)\]]*$")
BULLET = re.compile(r"(?:[•·▪●◦‣■□]|[-–—*]\s|\(?\d{1,2}[.)]\s)")
HYPHENS = "-\u00ad\u2010"
SIGN_WIDTH = 0.5
"""Of the size of the type: what a letter takes on the average (Times .44, Helvetica .52)."""


def ends(text: str) -> bool:
    """Tell whether a line ends like a sentence; only its end is looked at."""
    return END.search(text[-12:]) is not None


class Line(NamedTuple):
    """A line of a column; `start` and `end` in points in the direction of reading, from either edge."""

    start: float
    end: float
    y: float
    size: float
    text: str
    is_bold: bool
    page: int


class Written(NamedTuple):
    """A paragraph of a printed page."""

    lines: tuple[Line, ...]
    text: str

    @property
    def size(self) -> float:
        return median(line.size for line in self.lines)

    @property
    def is_bold(self) -> bool:
        return all(line.is_bold for line in self.lines)

    @property
    def page(self) -> int:
        return self.lines[0].page


def paragraphs_of(regions: Sequence[Sequence[Piece]], body: float) -> list[Written]:
    """Return the paragraphs of columns in reading order; `body` is the size of the text."""
    grouped: list[list[Line]] = []
    for region in regions:
        lines = lines_of(region)
        if not lines:
            continue
        breaks = breaks_of(lines)
        goes_on = bool(grouped) and goes_over(grouped[-1], lines, body)
        for line, begins in zip(lines, breaks, strict=True):
            if begins and not (goes_on and line is lines[0]):
                grouped.append([])
            grouped[-1].append(line)
    whole = words_within(grouped)
    return [
        Written(tuple(group), joined([line.text for line in group], whole)) for group in grouped
    ]


def lines_of(region: Sequence[Piece]) -> list[Line]:
    """Return the lines of a region; pieces of one height are cells, or a line with a wide blank."""
    rows: list[list[Piece]] = []
    for piece in region:
        if rows and abs(rows[-1][0].y - piece.y) <= 0.4 * min(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    edges = min((p.x for p in region), default=0.0) + max((p.end for p in region), default=0.0)
    return [line_of(sorted(row, key=lambda piece: piece.x), edges) for row in rows]


def line_of(row: list[Piece], edges: float) -> Line:
    """Return the line of a row; `edges` is the sum of the edges of its column, to mirror it by."""
    is_rtl = sum(p.is_rtl for p in row) > len(row) / 2
    start, end = row[0].x, max(p.end for p in row)
    if is_rtl:
        row = row[::-1]
        start, end = edges - end, edges - start
    text = " ".join(piece.text for piece in row)
    largest = max(row, key=lambda piece: len(piece.text))
    return Line(start, end, largest.y, largest.size, text, all(p.is_bold for p in row), row[0].page)


def breaks_of(lines: list[Line]) -> list[bool]:
    """Tell of each line whether a paragraph begins with it."""
    ends = sorted(line.end for line in lines)
    right = ends[int(0.9 * (len(ends) - 1))] if len(ends) > 3 else ends[-1]
    left = min(line.start for line in lines)
    leading, size = leading_of(lines), body_size_of(lines)
    indent = indent_of(lines, left)
    found = [True]
    for place, (before, line) in enumerate(pairwise(lines)):
        opener = found[place]
        following = lines[place + 2] if place + 2 < len(lines) else None
        found.append(
            begins(
                before, line, following, Column(left, right, leading, size, indent, opens=opener)
            )
        )
    return found


class Column(NamedTuple):
    """How the lines of a column lie: its edges, their distance, and whether the last line opened a paragraph."""

    left: float
    right: float
    leading: float
    size: float
    indent: float | None
    opens: bool


def indent_of(lines: list[Line], left: float) -> float | None:
    """Return where the first lines of paragraphs start, None if they do not stand in."""
    found = Counter(
        round(a.start)
        for a, b in pairwise(lines)
        if a.start - b.start > INDENT * a.size and b.start - left < 0.3 * b.size
    )
    place, count = found.most_common(1)[0] if found else (0, 0)
    return float(place) if count >= 2 and place - left < DEEPEST_INDENT * lines[0].size else None


def body_size_of(lines: list[Line]) -> float:
    """Return the size of most of the letters."""
    counts: Counter[float] = Counter()
    for line in lines:
        counts[line.size] += len(line.text)
    return counts.most_common(1)[0][0]


LEAST_GAPS = 0.2
"""Of the most frequent distance of baselines: how often that of the lines within paragraphs is found,
where most paragraphs have one line."""


def leading_of(lines: list[Line]) -> float:
    """Return the distance of baselines within paragraphs, to half a point: the smallest frequent one."""
    gaps = Counter(
        round((a.y - b.y) * 2) / 2
        for a, b in pairwise(lines)
        if abs(a.size - b.size) <= OTHER_SIZE * a.size and 0.8 * a.size < a.y - b.y < 2.6 * a.size
    )
    if not gaps:
        return 1.25 * median(line.size for line in lines)
    least = max(2.0, LEAST_GAPS * max(gaps.values()))
    return min((gap for gap, count in gaps.items() if count >= least), default=min(gaps))


def begins(before: Line, line: Line, following: Line | None, column: Column) -> bool:
    """Tell whether a line begins a paragraph, by type, distance, indent and the end of the line above."""
    size = line.size
    if abs(before.size - size) > OTHER_SIZE * max(before.size, size):
        return True
    if before.is_bold != line.is_bold and (before.is_bold or is_heading(line, column)):
        return True
    if line.y > before.y or is_apart(before, line, column):
        return True
    if before.text[-1:] in HYPHENS and before.text[-2:-1].isalpha() and line.text[:1].isalpha():
        return False
    if BULLET.match(line.text) and (ends(before.text) or has_room(before, line, column)):
        return True
    return is_indented(before, line, following, column) or is_left_short(before, line, column)


def is_apart(before: Line, line: Line, column: Column) -> bool:
    """Tell whether more room than usual lies between two lines; a full one without end may have more."""
    gap = before.y - line.y
    usual = max(column.leading * line.size / column.size, line.size)
    if gap <= LOOSE * usual:
        return False
    goes_on = not ends(before.text) and not has_room(before, line, column)
    return not goes_on or gap > LOOSEST * usual


def has_room(before: Line, line: Line, column: Column) -> bool:
    """Tell whether the first word of a line would have fitted on the line above."""
    word = line.text.split(" ", 1)[0]
    return column.right - before.end >= ((len(word) + 1) * SIGN_WIDTH + SLACK) * line.size


def is_heading(line: Line, column: Column) -> bool:
    return line.is_bold and line.end < column.right - 2 * line.size


def is_indented(before: Line, line: Line, following: Line | None, column: Column) -> bool:
    """Tell whether a line stands in from the one above as the first of a paragraph does."""
    shift = (line.start - before.start) / line.size
    if column.indent is not None and abs(line.start - column.indent) < 0.3 * line.size:
        runs_on = abs(shift) < 0.3 and not ends(before.text)
        return not (runs_on and not has_room(before, line, column))
    if shift > INDENT:
        is_centred = (
            abs((line.start + line.end) - (before.start + before.end)) < 1.2 * line.size
            and min(before.start, line.start) > column.left + line.size
        )
        is_hanging = following is not None and abs(following.start - line.start) < 0.3 * line.size
        if is_hanging and column.opens and BULLET.match(before.text):
            return False
        return shift < DEEPEST_INDENT and not is_centred
    if shift < -INDENT:
        return not column.opens
    return False


def is_left_short(before: Line, line: Line, column: Column) -> bool:
    """Tell whether the first word of a line would have had room on the line above."""
    if not has_room(before, line, column):
        return False
    if ends(before.text):
        return True
    is_large = line.size > (1 + OTHER_SIZE) * column.size or (before.is_bold and line.is_bold)
    if is_large and column.right - before.end < 0.75 * (column.right - before.start):
        return False
    return (
        column.right - before.end > 0.3 * (column.right - before.start)
        and not line.text[:1].islower()
    )


SEEN_LINES = 40
"""Lines of a paragraph that are looked at."""


def goes_over(group: list[Line], lines: list[Line], body: float) -> bool:
    """Tell whether a paragraph goes on in the next column or on the next page."""
    last, first = group[-1], lines[0]
    if abs(last.size - first.size) > OTHER_SIZE * max(last.size, first.size):
        return False
    if abs(last.size - body) > OTHER_SIZE * body or last.is_bold != first.is_bold:
        return False
    if last.text[-1:] in HYPHENS and first.text[:1].islower():
        return True
    if BULLET.match(first.text):
        return False
    if not ends(last.text):
        return True
    is_indented = len(lines) > 1 and first.start - lines[1].start > INDENT * first.size
    above = group[-SEEN_LINES:]
    is_full = len(above) > 1 and last.end > max(line.end for line in above) - 1.5 * last.size
    is_ragged = len(above) > 1 and len({round(line.end) for line in above[:-1]}) > 1
    goes_on = is_full and not is_indented and not is_ragged and len(above) > 2
    return goes_on or first.text[:1].islower()


WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LAST_HALF = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[-\u00ad\u2010]$")
FIRST_HALF = re.compile(r"[^\W\d_]+")


def words_within(groups: Iterable[Sequence[Line]]) -> Counter[str]:
    """Count the words that stand whole in a line: they tell which halves belong together."""
    found: Counter[str] = Counter()
    for group in groups:
        for line in group:
            text = line.text[:-1] if LAST_HALF.search(line.text[-LONGEST_WORD:]) else line.text
            for word in WORD.findall(text):
                found[word.casefold()] += 1
                if "-" in word:
                    found.update(part.casefold() for part in word.split("-"))
    return found


def joined(lines: Sequence[str], whole: Counter[str]) -> str:
    """Return lines as one, with the words that were parted at their ends put together."""
    found = list(lines[:1])
    for line in lines[1:]:
        before, between = seam(found[-1], line, whole)
        found[-1] = before
        found += [between, line]
    return "".join(found).replace("\u00ad", "")


def seam(before: str, line: str, whole: Counter[str]) -> tuple[str, str]:
    """Return a line as it stands before the next one, and what comes between them."""
    last = before[-LONGEST_WORD:]
    half, rest = LAST_HALF.search(last), FIRST_HALF.match(line)
    if last.endswith("\u00ad") and rest:
        return before[:-1], ""
    if half and rest:
        return before[:-1], "-" if keeps_hyphen(half[1], rest[0], whole) else ""
    if re.search(r"\d[-\u2010]$", last) and line[:1].isalnum():
        return before[:-1], "-"  # "12-year-old", "2014-15"
    is_open = last.endswith(("/", "–", "—")) and not last.endswith((" –", " —", " /"))
    return before, "" if is_open else " "


LONGEST_WORD = 80
"""Letters of a word that may be parted."""
KEPT = frozenset(
    "self ex half well mid vice then twenty thirty forty fifty sixty seventy eighty ninety".split()
)
"""English first halves that keep the hyphen if nothing else is known."""
ENGLISH = ("the", "of", "is", "they")
FREQUENT, KNOWN = 3.3, 1.5
"""Zipf values (log10 of occurrences in 10^9 words): of a half that is a word by itself, of a whole word."""
LEAST_HALF = 3
"""Letters; shorter halves are syllables."""


def keeps_hyphen(half: str, rest: str, whole: Counter[str]) -> bool:
    """Tell whether the hyphen between two halves is the word's own.

    By what stands elsewhere in the text first ("well-known", "international"), then by capitals
    ("Anglo-American"), then, in English, by the words that the language has.
    """
    left, right = half.rsplit("-", 1)[-1].casefold(), rest.casefold()
    with_hyphen = whole[f"{half.casefold()}-{right}"] + whole[f"{left}-{right}"]
    without = whole[left + right]
    if with_hyphen or without:
        return with_hyphen > without
    if rest[0].isupper() and not (half.isupper() and rest.isupper()):
        return True
    return any(word in whole for word in ENGLISH) and is_english_compound(left, right)


def is_english_compound(left: str, right: str) -> bool:
    """Tell whether two halves are English words that together are none."""
    from desktop.text.frequencies import zipf

    if zipf(left + right) >= KNOWN:
        return False
    if left in KEPT:
        return zipf(right) >= FREQUENT
    is_long = len(left) >= LEAST_HALF and len(right) >= LEAST_HALF
    return is_long and zipf(left) >= FREQUENT and zipf(right) >= FREQUENT
