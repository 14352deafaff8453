"""The ordered trays of what a reader wants to keep or hand on."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from desktop.story.annotation import Anchor
from desktop.story.comparison import Span


class PinKind(StrEnum):
    """What was pinned; `Pin.of` is the number of what has one."""

    STATEMENT = "statement"
    """The passages in sight of a statement; `Pin.what` is the address it was pinned at ("A5.3")."""
    QUOTE = "quote"
    """One quote, or all of its utterance."""
    CONFLICT = "conflict"
    """A finding: what disagrees between passages; `Pin.what` is its kind."""
    ABSENCE = "absence"
    """A passage that a person looked for in `Pin.looked_in`, where it is not."""
    ANNOTATION = "annotation"
    WORDS = "words"
    """A selection or a passage."""


class Checked(NamedTuple):
    """A person compared a pin with the stored original. `at` is UTC, ISO 8601 with seconds."""

    by: str
    at: str


class Pin(NamedTuple):
    """Something pinned to a brief: its places as they were then, a note, and whether it was checked.

    What it says is read from the articles when it is shown. `number` is never used again.
    """

    number: int
    kind: PinKind
    anchors: tuple[Anchor, ...]
    of: int = 0
    what: str = ""
    looked_in: tuple[int, ...] = ()
    note: str = ""
    checked: Checked | None = None
    by: str = ""
    at: str = ""

    @property
    def spans(self) -> tuple[Span, ...]:
        """The places that are there, and the articles that were looked in."""
        places = (anchor.span for anchor in self.anchors if not anchor.is_orphan)
        return (*places, *(Span(number, 0, 0) for number in self.looked_in))


class Brief(NamedTuple):
    """A named, ordered tray of pins; `number` is never used again."""

    number: int
    name: str = ""
    """Empty: not named yet."""
    pins: tuple[Pin, ...] = ()
