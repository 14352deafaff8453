"""What a reader decided about links, empty places and copies: the program's guesses stay guesses."""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop.story.comparison import Origin, Span

if TYPE_CHECKING:
    from desktop.story.quote import Quote


class Placed(Protocol):
    """What a person said of places in articles."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place it is about; an article as a whole is an empty one."""


class LinkDecision(NamedTuple):
    """A link that a person confirmed, rejected or drew; `a` comes before `b`.

    `by` is the name in the settings, perhaps empty; `at` is UTC, ISO 8601 with seconds.
    """

    a: Span
    b: Span
    origin: Origin
    by: str
    at: str

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.a, self.b


class Absence(NamedTuple):
    """A person looked for `passage` in another article, and it is not there."""

    passage: Span
    article: int
    by: str
    at: str

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.passage, Span(self.article, 0, 0)


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


class Kept(NamedTuple):
    """A person said that exactly these passages make one statement: locked, merged or split off.

    Sorted and not empty; no passage is in two of them. A single passage stands alone, in no statement.
    """

    passages: tuple[Span, ...]
    by: str
    at: str


class FindingState(StrEnum):
    """What a person said of a finding; one that is not decided on has none of these."""

    DONE = "done"
    NOT_A_FINDING = "not_a_finding"


class FindingDecision(NamedTuple):
    """A person looked at a finding; `kind` and `spans` are those of the finding."""

    kind: str
    spans: tuple[Span, ...]
    state: FindingState
    by: str
    at: str


class QuoteCorrection(NamedTuple):
    """A person said what the quote Qn is, or (`quote` is None) that nobody is quoted there.

    `found` is the place it had when that was said: the program's, or the reader's own.
    """

    number: int
    found: Span
    quote: Quote | None
    by: str
    at: str

    @property
    def spans(self) -> tuple[Span, ...]:
        return (self.found,) if self.quote is None else (self.found, *self.quote.spans)


class UtteranceDecision(NamedTuple):
    """A person said that two quotes report the same words, or that they do not; `a` before `b`."""

    a: Span
    b: Span
    is_same: bool
    by: str
    at: str

    @property
    def spans(self) -> tuple[Span, ...]:
        return self.a, self.b


class Attachments(NamedTuple):
    """Everything a reader attached to one article."""

    links: tuple[LinkDecision, ...]
    absences: tuple[Absence, ...]
    kept: tuple[Kept, ...] = ()
    findings: tuple[FindingDecision, ...] = ()
    corrections: tuple[QuoteCorrection, ...] = ()
    utterances: tuple[UtteranceDecision, ...] = ()


def is_about(item: Placed, articles: Collection[int]) -> bool:
    """Tell whether something is said of a place in one of the articles."""
    return any(span.article in articles for span in item.spans)


def ordered(a: Span, b: Span) -> tuple[Span, Span]:
    return (a, b) if a < b else (b, a)
