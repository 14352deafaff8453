"""Where words stand in quotation marks: straight, curly, angled and low ones, paired in a paragraph."""

import re
from collections.abc import Iterator

MARK = re.compile('["“”„«»]|\n')
CLOSED_BY = {'"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "”": "”"}
"""The marks that open, each with those that close it; German and Swedish custom turn them round."""
OPENS_AFTER = frozenset(" \t\u00a0\u2009\u202f([{-–—/'‘«„“>")
"""What may stand before a straight mark that opens; 5" is an inch, not a quotation."""


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Return the half-open code points of what stands in quotation marks, marks included.

    A mark that is not closed before the end of its line is none. Linear in the text.
    """
    return tuple(_pairs(text))


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    start, closing = -1, ""
    for found in MARK.finditer(text):
        mark, place = found.group(), found.start()
        if mark == "\n":
            start = -1
        elif start >= 0 and mark in closing:
            if place > start + 1:
                yield start, place + 1
            start = -1
        elif start < 0 and _opens(text, mark, place):
            start, closing = place, CLOSED_BY[mark]


def _opens(text: str, mark: str, place: int) -> bool:
    """Tell whether a mark may open: a letter follows, and before a straight one stands none."""
    after = text[place + 1 : place + 2]
    if not after or after.isspace():
        return False
    before = text[place - 1 : place]
    return not before or before.isspace() or before in OPENS_AFTER or mark in "“„«"
