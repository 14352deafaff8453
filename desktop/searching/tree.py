"""A query as it is understood: a tree of what is looked for.

Booleans act on documents (an article, a quote, a note); what stands near each other, in one sentence or
paragraph, acts on the words of one of them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Field(StrEnum):
    """Where words are looked for."""

    TEXT = "text"
    """Headline, lead and body of an article; the words of a quote; the comment of a note."""
    HEADLINE = "headline"
    LEAD = "lead"
    OUTLET = "outlet"
    """The outlet, and whoever the article says carried it."""
    BYLINE = "byline"
    SPEAKER = "speaker"
    """Who is quoted, as printed or named."""
    QUOTE = "quote"
    """Words that somebody is quoted with."""
    NOTE = "note"
    """Words of a reader's comments."""
    CODE = "code"
    """Names of codes, from the top of the codebook."""
    STORY = "story"
    KIND = "kind"
    """"article", "quote" or "note"."""
    LANGUAGE = "language"
    """By its code ("uk") or its English name."""


class Word(NamedTuple):
    """A word in any of its forms; `is_exact`: as typed, letter by letter and in its case."""

    text: str
    field: Field = Field.TEXT
    is_exact: bool = False


class Prefix(NamedTuple):
    """Words that begin so."""

    text: str
    field: Field = Field.TEXT


class Wild(NamedTuple):
    """Words of a pattern: "?" is one character, "*" any number."""

    text: str
    field: Field = Field.TEXT


class Fuzzy(NamedTuple):
    """Words that differ from this one by at most `edits` letters added, left out or changed."""

    text: str
    edits: int = 1
    field: Field = Field.TEXT


Single = Word | Prefix | Wild | Fuzzy


class Choice(NamedTuple):
    """One of several single words or phrases, in a place of a phrase."""

    parts: tuple[Single | Phrase, ...]


class Phrase(NamedTuple):
    """Words one after another."""

    parts: tuple[Single | Choice, ...]
    field: Field = Field.TEXT


Spot = Single | Phrase | Choice
"""What has places in a text."""


class Unit(StrEnum):
    """What two things stand near each other in."""

    WORDS = "words"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class Near(NamedTuple):
    """Two things near each other, in any order: at most `distance` words apart, or in one `unit`.

    Neighbours are one word apart.
    """

    one: Spot | Near
    other: Spot | Near
    unit: Unit = Unit.WORDS
    distance: int = 5


class AtLeast(NamedTuple):
    """Something that stands in a document so many times at least."""

    times: int
    part: Spot


class Between(NamedTuple):
    """A day or a number of words from `least` to `most`, both included; None = no limit.

    `what` is "day" (days since 0001-01-01, as `date.toordinal` counts) or "words".
    """

    what: str
    least: int | None
    most: int | None


class Unstated(NamedTuple):
    """What states no "date", "outlet" or "byline"."""

    what: str


class Outlet(NamedTuple):
    """What is of the outlet with this very name, not of one whose name has it in it."""

    name: str


class Only(NamedTuple):
    """Claims that only this outlet makes, of those compared."""

    outlet: str


class NoCounterpart(NamedTuple):
    """Claims of others for which no counterpart was found in this outlet's articles."""

    outlet: str


class And(NamedTuple):
    parts: tuple[Node, ...]


class Or(NamedTuple):
    parts: tuple[Node, ...]


class Not(NamedTuple):
    part: Node


class Everything(NamedTuple):
    """All documents: a query that only leaves out."""


Node = (
    Single
    | Choice
    | Phrase
    | Near
    | AtLeast
    | Between
    | Unstated
    | Outlet
    | Only
    | NoCounterpart
    | And
    | Or
    | Not
    | Everything
)


def field_of(node: Spot | Near | AtLeast) -> Field:
    """Return the field in which a part is looked for: that of its first word."""
    if isinstance(node, AtLeast):
        return field_of(node.part)
    if isinstance(node, Near):
        return field_of(node.one)
    if isinstance(node, Choice):
        return field_of(node.parts[0]) if node.parts else Field.TEXT
    return node.field
