"""How a code stands in a file: its colour as other programs write it, its path, its words in one text."""

from __future__ import annotations

import re
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from desktop.story.annotation import COLOURS, Code
from desktop.story.codebook import SEPARATOR

HEXES = dict(
    zip(
        COLOURS,
        "#8f6400 #35759e #b93a66 #55721a #7a4ba3 #0b7a78 #a33f27 #566575".split(),
        strict=True,
    )
)
"""The colours as they are painted on light paper (window/notes/colours.py; a test holds them equal)."""
HEADINGS = {"included": "Examples in", "excluded": "Examples out", "letter": "Letter"}
"""What stands over the parts of a code for which a file has no place of their own."""
NAMES = {heading: field for field, heading in HEADINGS.items()}
PART = re.compile(rf"(?:\A|\n\n)({'|'.join(NAMES)}):\n")
LOOKS_SO = re.compile(rf"^(\\*(?:{'|'.join(NAMES)}):)$", re.MULTILINE)
ESCAPED = re.compile(rf"^\\(\\*(?:{'|'.join(NAMES)}):)$", re.MULTILINE)
HEX = re.compile(r"#?([0-9a-fA-F]{6})\Z")
APART = re.compile(r"(?<!\\)((?:\\\\)*)" + re.escape(SEPARATOR))
NOT_WRITTEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold (XML 1.0, 2.2)."""


class Described(NamedTuple):
    """The parts of a code that stand in one text."""

    definition: str = ""
    included: str = ""
    excluded: str = ""
    letter: str = ""


def described(code: Code) -> str:
    """Return definition, examples and letter as one readable text, which `read_description` takes apart."""
    text = escaped(code.definition)
    for field, heading in HEADINGS.items():
        value = getattr(code, field)
        if value:
            text += ("\n\n" if text else "") + f"{heading}:\n{escaped(value)}"
    return text


def read_description(text: str) -> Described:
    """Take a text apart; one that is not ours is the definition as a whole."""
    parts = PART.split(text)
    found = {"definition": unescaped(parts[0])}
    for heading, value in zip(parts[1::2], parts[2::2], strict=True):
        found[NAMES[heading]] = unescaped(value)
    return Described(**found)


def escaped(text: str) -> str:
    """Mark the lines that look like one of our headings."""
    return LOOKS_SO.sub(r"\\\1", text)


def unescaped(text: str) -> str:
    return ESCAPED.sub(r"\1", text)


def written_path(names: tuple[str, ...]) -> str:
    """Return a path as one text: "Frames > Causes"; > and \\ in a name have a \\ before them."""
    return SEPARATOR.join(re.sub(r"([\\>])", r"\\\1", name) for name in names)


def read_path(text: str) -> tuple[str, ...]:
    """Return the names of a path."""
    marked = APART.sub("\\1\0", text)
    names = (re.sub(r"\\([\\>])", r"\1", part).strip() for part in marked.split("\0"))
    return tuple(name for name in names if name)


def named_colour(written: str) -> str:
    """Return the colour that a file names, the nearest of ours for a number, "" for neither."""
    name = written.strip().casefold()
    if name in COLOURS:
        return name
    found = HEX.match(name)
    if found is None:
        return ""
    wanted = rgb(found[1])
    return min(COLOURS, key=lambda each: distance(rgb(HEXES[each][1:]), wanted))


def rgb(hexes: str) -> tuple[int, ...]:
    return tuple(int(hexes[place : place + 2], 16) for place in (0, 2, 4))


def distance(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def guid(identity: str, kind: str, number: int) -> str:
    """Return an identifier that is the same whenever the project is written, and no other's."""
    return str(uuid5(NAMESPACE_URL, f"urn:wireside:{identity}:{kind}:{number}")).upper()


def clean(text: str) -> str:
    """Return a text without what a file of codes cannot hold."""
    return NOT_WRITTEN.sub("\ufffd", text)
