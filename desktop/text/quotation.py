"""Where words stand in quotation marks: straight, curly, angled, low and single ones, line by line."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

MARK = re.compile('["“”„«»‘’‚‹›]')
CLOSED_BY = {
    '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "”": "”", "‘": "’", "‚": "‘’", "‹": "›",
}  # fmt: skip
"""The marks that open, each with those that close it; German and Swedish custom turn them round."""
ALWAYS_OPEN = frozenset("“„«‹")
"""Marks that may open after a letter too."""
OPENS_AFTER = frozenset(" \t\u00a0\u2009\u202f([{-–—/'‘«„“>‚‹\"")
"""What may stand before another mark that opens; 5" is an inch, not a quotation."""
SHORT_FOR = re.compile(r"\d\ds|(?:em|til|tis|twas|cause|n)\b", re.IGNORECASE)
"""What is said short behind an apostrophe that some programs turn round: the ‘90s."""
SINGLE = re.compile("[‘’]")
DEEPEST = 8
"""Marks that may stand open in one line; of more the first is let go, so that the time is linear."""
LINE = re.compile(r"[^\n]+")


@lru_cache(maxsize=128)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open code points of what stands in quotation marks, marks included.

    What stands in marks inside of others is not told apart. A mark that is not closed in its line is
    none, unless the next line opens again: a quotation over paragraphs. Linear in the text.
    """
    lines = [line.span() for line in LINE.finditer(text) if not line[0].isspace()]
    found: list[tuple[int, int]] = []
    for count, (start, end) in enumerate(lines):
        goes_on = count + 1 < len(lines) and _begins_in_marks(text, *lines[count + 1])
        found += _outermost(_pairs(text, start, end, goes_on=goes_on))
    return tuple(found)


def _outermost(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last = -1
    for start, end in sorted(pairs, key=lambda pair: (pair[0], -pair[1])):
        if start >= last:
            yield start, end
            last = end


def _begins_in_marks(text: str, start: int, end: int) -> bool:
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    return text[first] in CLOSED_BY and _opens(text, first, end)


def _pairs(text: str, start: int, end: int, *, goes_on: bool) -> Iterator[tuple[int, int]]:
    """Yield what is between two marks of a line, or between a mark and its end if it goes on."""
    opened: list[int] = []
    for match in MARK.finditer(text, start, end):
        place, mark = match.start(), match.group()
        closed = next(
            (
                depth
                for depth in reversed(range(len(opened)))
                if mark in _closers(text, opened[depth])
            ),
            None,
        )
        if closed is not None and _closes(text, place, end):
            if place > opened[closed] + 1:
                yield opened[closed], place + 1
            del opened[closed:]
        elif mark in CLOSED_BY and _opens(text, place, end):
            opened = [*opened, place][-DEEPEST:]
    if opened and goes_on and end > opened[0] + 1:
        yield opened[0], end


def _closers(text: str, place: int) -> str:
    return CLOSED_BY[text[place]]


def _closes(text: str, place: int, end: int) -> bool:
    """Tell whether a mark is no apostrophe: in a word, or of "the workers’ union" with a mark to come."""
    if text[place] != "’":
        return True
    before, after = text[place - 1 : place], text[place + 1 : min(place + 3, end)]
    if before.isspace() or (before.isalnum() and after[:1].isalnum()):
        return False
    is_of_many = before.casefold() == "s" and after[:1].isspace() and after[1:].isalnum()
    return not (is_of_many and _is_closed_later(text, place, end))


def _is_closed_later(text: str, place: int, end: int) -> bool:
    """Tell whether another single mark may close before one opens."""
    for match in SINGLE.finditer(text, place + 1, end):
        at = match.start()
        if match.group() == "‘":
            return False
        if not text[at - 1].isspace() and not text[at + 1 : min(at + 2, end)].isalnum():
            return True
    return False


def _opens(text: str, place: int, end: int) -> bool:
    """Tell whether a mark may open: a letter follows, and before most of them stands none."""
    mark, after = text[place], text[place + 1 : min(place + 2, end)]
    if not after or after.isspace() or (mark == "‘" and SHORT_FOR.match(text, place + 1)):
        return False
    before = text[place - 1 : place]
    return not before or before.isspace() or before in OPENS_AFTER or mark in ALWAYS_OPEN
