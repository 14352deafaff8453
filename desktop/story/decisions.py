"""What a reader decided about links, empty places and copies: the program's guesses stay guesses."""

from typing import NamedTuple

from desktop.story.comparison import Origin, Span


class LinkDecision(NamedTuple):
    """A link that a person confirmed, rejected or drew; `a` comes before `b`.

    `by` is the name in the settings, perhaps empty; `at` is UTC, ISO 8601 with seconds.
    """

    a: Span
    b: Span
    origin: Origin
    by: str
    at: str


class Absence(NamedTuple):
    """A person looked for `passage` in another article, and it is not there."""

    passage: Span
    article: int
    by: str
    at: str


class CopyDecision(NamedTuple):
    """A person said that articles have the same text, or that they have not; at least two, sorted."""

    articles: tuple[int, ...]
    is_copy: bool
    by: str
    at: str


class CopyGroup(NamedTuple):
    """Articles whose bodies are nearly the same text, sorted; proposed until a person confirms it."""

    articles: tuple[int, ...]
    is_confirmed: bool = False


class Attachments(NamedTuple):
    """Everything a reader attached to one article."""

    links: tuple[LinkDecision, ...]
    absences: tuple[Absence, ...]


def ordered(a: Span, b: Span) -> tuple[Span, Span]:
    return (a, b) if a < b else (b, a)
