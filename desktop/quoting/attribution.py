"""What the steps of finding quotes hand on to each other."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from desktop.story.quote import CueClass, Range

TRANSCRIPT = "transcript"
"""The reason of the turns of a broadcast or an interview."""
ANSWERS = frozenset({"A", "ANSWER", "Answer"})
"""What stands before the words of whom an interview is with."""


class Role(StrEnum):
    """What a paragraph is, as far as speech goes."""

    HEADLINE = "headline"
    """Headlines, standfirsts and subheadings: "X: …", "… - reports"."""
    BODY = "body"
    SKIPPED = "skipped"
    """Bylines, credits, promotion, a headline that is repeated word for word: nobody speaks there."""


class Paragraph(NamedTuple):
    """Half-open code points of one line of a text that is not blank."""

    start: int
    end: int
    role: Role = Role.BODY


class Region(NamedTuple):
    """What stands in one pair of quotation marks.

    `start`, `end` include the marks, `inner` is what is between them. `is_closed` is false where the
    closing mark is missing (it ends with the paragraph, or before the cue). `goes_on` tells that a
    repeated opening mark carries on the region before. `depth` is 0 for the outermost marks.
    """

    start: int
    end: int
    inner: Range
    is_closed: bool = True
    goes_on: bool = False
    depth: int = 0


class Attribution(NamedTuple):
    """A cue with who speaks and what is said: from a parsed sentence, or from patterns.

    `content` are the clauses said, without cue and leading "that"; empty where the words can only be
    those in marks beside the cue. `speaker` is the mention at the cue without trailing apposition,
    maybe a pronoun. `via` is the outlet it came through, where the same sentence says so.
    """

    cue: Range
    cue_class: CueClass
    speaker: Range | None
    content: tuple[Range, ...]
    via: Range | None = None
    is_negated: bool = False
    confidence: float = 0.8
    reason: str = ""


Attribute = Callable[[str, tuple[Paragraph, ...], tuple[Region, ...]], list[Attribution]]
"""Finds the attributions of a text, given its paragraphs and what stands in marks."""
