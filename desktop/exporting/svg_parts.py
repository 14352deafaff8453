"""The parts that SVG pictures of tables are made of: letters, lines, words that fit."""

import re
import unicodedata
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from desktop.text.isolating import ENDED, ISOLATED

FAMILIES = "Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif"
"""Ours first; whoever opens the picture may not have it."""
LINE, EDGE = 17, 24
"""px of a line, and of the margin."""
LETTER = 0.56
"""Width of a letter against the size of type: Inter's mean on English news is 0.53."""
WIDE = 1.0
"""Width of a letter of a script that is as wide as high."""
BROKEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no letter for."""
CLOSING = "</svg>"


class Text(NamedTuple):
    """Words at a place: `y` is that of the baseline."""

    x: float
    y: float
    words: str
    size: float = 12.5
    is_strong: bool = False
    is_quiet: bool = False


def opening(width: float, height: float, title: str, note: str, families: str) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" role="img" font-family={quoteattr(families)}>\n'
        f"<title>{clean(title)}</title>\n<desc>{clean(note)}</desc>\n"
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    )


def text(shown: Text) -> str:
    weight = ' font-weight="600"' if shown.is_strong else ""
    fill = "#444444" if shown.is_quiet else "#000000"
    place = f'x="{shown.x:.1f}" y="{shown.y:.1f}"'
    return (
        f'<text {place} font-size="{shown.size}"{weight} fill="{fill}">{clean(shown.words)}</text>'
    )


def rule(left: float, right: float, y: float, colour: str = "#000000") -> str:
    place = f'x1="{left:.1f}" x2="{right:.1f}" y1="{y + 0.5:.1f}" y2="{y + 0.5:.1f}"'
    return f'<line {place} stroke="{colour}" stroke-width="1"/>'


def clean(words: str) -> str:
    """Return words as XML has them."""
    return escape(BROKEN.sub("\ufffd", words))


def across(words: str, size: float) -> float:
    """Guess how wide words are: nobody knows in which typeface they will be seen."""
    return size * sum(WIDE if unicodedata.east_asian_width(x) in "WF" else LETTER for x in words)


def wrapped(words: str, width: float, size: float) -> list[str]:
    """Break words into lines; one that is wider than a line ends in an ellipsis."""
    found = [""]
    for word in words.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and across(longer, size) > width:
            found.append(word)
        else:
            found[-1] = longer
    return [fitted(line, width, size) for line in found]


def fitted(words: str, width: float, size: float) -> str:
    """Cut words that are too wide; an ellipsis says so."""
    if across(words, size) <= width:
        return words
    while words and across(f"{words}…", size) > width:
        words = words[:-1]
    ended = ENDED if ISOLATED in words else ""
    return f"{words.rstrip()}…{ended}"
