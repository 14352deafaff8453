"""Where words stand in quotation marks: straight, curly, angled, low, doubled and single ones, line by line."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

MARK = re.compile("''|``|‘‘|’’|[\"“”„‟«»‹›‘’‚'`「」『』＂]")
CLOSED_BY = {
    '"': '"', "“": "”", "”": "”", "„": "“", "‟": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’",
    "‚": "‘", "'": "'", "''": "''", "``": "''", "‘‘": "’’", "’’": "’’", "「": "」", "『": "』", "＂": "＂",
}  # fmt: skip
"""The marks that open, each with the one that closes it; German and Swedish custom turn them round."""
ALSO_BY = {
    '"': ("”", "“", "''"), "“": ('"', "“", "''"), "”": ('"',), "„": ("”", '"', "„", "''"), "»": ("»",), "‘": ("'",),
    "‚": ("’",), "'": ("’",), "''": ('"', "’’"), "``": ('"', "”"), "‘‘": ("''", '"', "”"),
}  # fmt: skip
"""What else closes them in texts that mix styles."""
SINGLE = frozenset("‘’‚'`")
CLOSING = frozenset(("”", "’", "»", "›", "’’", "」", "』"))
"""Marks that close where their place does not tell."""
TURNED = frozenset(("”", "»", "›", "’’"))
"""Marks that close, and open in some countries."""
ALWAYS_OPEN = frozenset(("“", "„", "«", "‹", "‘‘", "``", "「", "『"))
"""Marks that may open after a letter too."""
OPENS_AFTER = frozenset("([{-–—/'‘«„“>‚‹\"`「『¿¡….,:;")
"""What may stand before another mark that opens; 5" is an inch, not a quotation."""
ENDS = frozenset(".,;:!?…)]}-–—")
"""What may stand between a closing mark and the next word."""
SHORT_FOR = re.compile(
    r"\d\d?s?\b|(?:em|til|tis|twas|twere|cause|cuz|bout|round|n)\b", re.IGNORECASE
)
"""What is said short behind an apostrophe that some programs turn round: the ‘90s."""
MEASURE = re.compile(r"(?<=\d)['’′]\s?\d{1,2}(?:\.\d+)?(?P<inch>\"|''|”)")
"""Feet and inches: 5'10"."""
SLIPPED = re.compile(r"[,:]\" (?=[A-Z\[])")
"""An opening mark with its blank on the wrong side: `she said," We go."`"""
DEEPEST = 8
"""Marks that may stand open in one line; of more the first is let go, so that the time is linear."""
LINE = re.compile(r"[^\n]+")


class Pair(NamedTuple):
    """Two marks and what is between: half-open code points with the marks, and of the inside."""

    start: int
    end: int
    inner_start: int
    inner_end: int


class Marks(NamedTuple):
    """The marks of one line: those that close each other, sorted, and those that are left alone.

    `opened` and `closed` are the places (start, end) of double marks without a partner.
    """

    pairs: tuple[Pair, ...]
    opened: tuple[tuple[int, int], ...]
    closed: tuple[tuple[int, int], ...]


class _Mark(NamedTuple):
    """A mark with what its place allows; `is_in_word` tells that a letter follows on a letter."""

    start: int
    end: int
    shape: str
    may_open: bool
    may_close: bool
    is_in_word: bool


@lru_cache(maxsize=128)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open code points of what stands in quotation marks, marks included.

    What stands in marks inside of others is not told apart. A mark that is not closed in its line is
    none, unless the next line opens again: a quotation over paragraphs. Linear in the text.
    """
    lines = [line.span() for line in LINE.finditer(text) if not line[0].isspace()]
    found: list[tuple[int, int]] = []
    for count, (start, end) in enumerate(lines):
        marks = marks_of(text, start, end)
        spans = [(pair.start, pair.end) for pair in marks.pairs]
        goes_on = count + 1 < len(lines) and begins_in_marks(text, *lines[count + 1])
        if marks.opened and goes_on and end > marks.opened[0][1]:
            spans.append((marks.opened[0][0], end))
        found += _outermost(spans)
    return tuple(found)


def begins_in_marks(text: str, start: int, end: int) -> bool:
    """Tell whether the first thing in a line is a mark that may open."""
    line = text[start:end]
    match = MARK.match(text, start + len(line) - len(line.lstrip()), end)
    return match is not None and match[0] in CLOSED_BY and _may_open(text, match, end)


def marks_of(text: str, start: int, end: int) -> Marks:
    """Pair the quotation marks of one line; linear in it."""
    marks = _marks(text, start, end)
    closes_later = _closes_later(marks)
    opened: list[_Mark] = []
    pairs: list[Pair] = []
    alone: list[tuple[int, int]] = []
    for count, mark in enumerate(marks):
        depth = _partner(opened, mark) if mark.may_close else None
        is_kept = depth is not None and not _is_passed_over(marks, count, closes_later, text)
        if depth is not None and is_kept:
            first = opened[depth]
            if mark.start > first.end:
                pairs.append(Pair(first.start, mark.end, first.end, mark.start))
            del opened[depth:]
        elif (mark.may_open and mark.shape in CLOSED_BY) or (
            depth is None and closes_later[count] and SLIPPED.match(text, mark.start - 1)
        ):
            opened = [*opened, mark][-DEEPEST:]
        elif depth is None and mark.may_close and mark.shape not in SINGLE:
            alone.append((mark.start, mark.end))
    left = tuple((mark.start, mark.end) for mark in opened if mark.shape != "'")
    return Marks(tuple(sorted(pairs, key=lambda pair: (pair.start, -pair.end))), left, tuple(alone))


def _outermost(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last = -1
    for start, end in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        if start >= last:
            yield start, end
            last = end


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    """List what may be a quotation mark by its place, apostrophes and inches left out."""
    inches = {match.start("inch") for match in MEASURE.finditer(text, start, end)}
    found = []
    for match in MARK.finditer(text, start, end):
        if match.start() in inches:
            continue
        may_open, may_close = _may_open(text, match, end), _may_close(text, match, start, end)
        if _is_isolated(text, match, start, end):
            is_closing = match[0] in CLOSING
            is_turned = match[0] in ('"', "''", "”", "»")
            may_open, may_close = not is_closing and match[0] not in SINGLE, is_closing or is_turned
        if may_open or may_close:
            around = text[max(start, match.start() - 1) : match.end() + 1]
            is_in_word = around[:1].isalnum() and around[-1:].isalnum()
            found.append(_Mark(*match.span(), match[0], may_open, may_close, is_in_word))
    return found


def _is_isolated(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether blanks stand on both sides, so that only the shape or the count tells."""
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < end else " "
    return before.isspace() and after.isspace()


def _may_open(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether a mark may open: a letter follows, and before most of them stands none."""
    mark, place, after = match[0], match.start(), text[match.end() : min(match.end() + 1, end)]
    if not after or after.isspace() or mark in CLOSING - TURNED:
        return False
    if mark in SINGLE and (SHORT_FOR.match(text, match.end()) or after in ENDS):
        return False
    if place == 0 or text[place - 1].isspace():
        return True
    is_turned = mark in TURNED and text[place - 1] not in "([{-–—/"
    return (text[place - 1] in OPENS_AFTER and not is_turned and _is_word(after)) or (
        mark in ALWAYS_OPEN and _is_word(after)
    )


def _is_word(character: str) -> bool:
    return character not in ENDS and not character.isspace()


def _may_close(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Tell whether a mark may close: something stands before it, and it is no apostrophe."""
    mark, place = match[0], match.start()
    after = text[match.end() : min(match.end() + 1, end)]
    if place == start or text[place - 1] in "([{":
        return False
    if text[place - 1].isspace():
        return mark in CLOSING and not after.isalnum()
    if mark in ("“", "„", "``", "«", "‘") or mark in SINGLE:
        return not after.isalnum()
    return mark not in ("‘‘", "「", "『")


def _partner(opened: Sequence[_Mark], mark: _Mark) -> int | None:
    """Return which open mark this one closes: its own partner before one of another style.

    A single mark closes nothing over a double one, for it may still be an apostrophe.
    """
    for depth in reversed(range(len(opened))):
        if mark.shape == CLOSED_BY[opened[depth].shape]:
            return depth
        if mark.shape in SINGLE and opened[depth].shape not in SINGLE:
            return None
    if mark.is_in_word:
        return None
    also = (
        d for d in reversed(range(len(opened))) if mark.shape in ALSO_BY.get(opened[d].shape, ())
    )
    return next(also, None)


def _closes_later(marks: Sequence[_Mark]) -> list[bool]:
    """Tell for each mark whether another like it closes after it before one like it opens."""
    found = [False] * len(marks)
    following: dict[bool, bool] = {}
    for count in reversed(range(len(marks))):
        is_single = marks[count].shape in SINGLE
        found[count] = following.get(is_single, False)
        following[is_single] = marks[count].may_close and not marks[count].may_open
    return found


def _is_passed_over(
    marks: Sequence[_Mark], count: int, closes_later: Sequence[bool], text: str
) -> bool:
    """Tell whether a mark is rather "the workers’ union" or an inch, with one to close still to come."""
    mark = marks[count]
    if not closes_later[count]:
        return False
    before, after = text[mark.start - 1], text[mark.end : mark.end + 2]
    is_before_word = after[:1].isspace() and after[1:].isalnum()
    if mark.shape in SINGLE:
        return before.casefold() in "sn" and is_before_word
    return mark.shape in ('"', "”") and before.isdigit() and is_before_word and after[1:].islower()
