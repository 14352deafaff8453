"""What comparing found: links, statements, conflicts and wording differences."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

SOLID = 0.73
"""Least probability of a solid link (evidence: precision .80–.88 on two topic sets)."""
MAYBE = 0.5
"""Least probability of a link that is shown at all."""
HOW_SURE = "about 1 solid link in 6 is wrong, 1 in 3 is missed"


class Strength(StrEnum):
    SOLID = "solid"
    MAYBE = "maybe"


class Origin(StrEnum):
    AUTOMATIC = "automatic"
    CONFIRMED = "confirmed"
    DRAWN = "drawn"
    REJECTED = "rejected"


class ChangeKind(StrEnum):
    """How two runs of words relate; conflict = a number, date, name, negation or modality disagrees."""

    SAME = "same"
    MOVED = "moved"
    SUBSTITUTED = "substituted"
    CONFLICT = "conflict"
    ONLY_A = "only_a"
    ONLY_B = "only_b"


class Span(NamedTuple):
    """Half-open code points of the text of the article with that number."""

    article: int
    start: int
    end: int


class Checked(NamedTuple):
    """A person looked for something in the article with that number, and it is not there.

    `by` is a name, perhaps empty; `at` is UTC, ISO 8601 with seconds.
    """

    article: int
    by: str
    at: str


class Near(NamedTuple):
    """A passage that shares words with another one; `score` is 0–1, only for putting in order."""

    span: Span
    score: float


class Change(NamedTuple):
    """One run of a wording difference; `a`, `b` are half-open code points of the two articles' texts."""

    kind: ChangeKind
    a: tuple[int, int] | None
    b: tuple[int, int] | None


class WordingDifference(NamedTuple):
    """All words of two spans, each in exactly one change; sorted by place in a, the rest by b.

    `changed` is the share (0–1) of the words of both sides that are not same or moved; `scattered`
    that of words moved by ones and twos.
    """

    changes: tuple[Change, ...]
    changed: float
    scattered: float = 0.0

    @property
    def is_rewritten(self) -> bool:
        """Tell whether word marks would be confetti, so that both sides are shown whole."""
        is_scattered = self.changed + self.scattered > SCATTERED
        return self.changed > REWRITTEN or (self.changed > MOSTLY and is_scattered)


REWRITTEN = 0.6
"""Share of changed words over which a pair is shown whole (DESIGN.md, How it looks)."""
MOSTLY, SCATTERED = 0.5, 0.7
"""So is one whose words are mostly changed, and over the second share changed or moved by ones and twos.

Counting these as changed at 0.6 would flip 15 of 348 pairs, 14 of which are read well with their
marks; at 0.7 it flips the one in which hardly two words stand together (tests/comparing/test_wording.py).
"""


class Link(NamedTuple):
    """Two spans of different articles that state the same; `score` is a probability, 0–1."""

    a: Span
    b: Span
    score: float
    strength: Strength
    origin: Origin
    reasons: tuple[str, ...]


class Statement(NamedTuple):
    """One claim and the passages that make it: a row of the synopsis, with the address Sn.

    Three name articles: compared without a counterpart found, never compared, and looked through
    by a person. `is_kept`: a person said that these passages make it, and the program leaves it so.
    """

    number: int
    passages: tuple[Span, ...]
    no_counterpart_found: tuple[int, ...]
    not_compared: tuple[int, ...]
    checked_absent: tuple[Checked, ...] = ()
    is_kept: bool = False

    @property
    def address(self) -> str:
        return f"S{self.number}"


class Conflict(NamedTuple):
    """Two linked places that disagree; `kind` is number, date, name, negation or modality."""

    kind: str
    a: Span
    b: Span
    state: str = "open"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing a set of articles found. `not_compared` maps an article's number to the reason."""

    articles: tuple[int, ...] = ()
    not_compared: tuple[tuple[int, str], ...] = ()
    links: tuple[Link, ...] = ()
    statements: tuple[Statement, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    @property
    def compared(self) -> frozenset[int]:
        """The numbers of the articles that were compared with at least one other."""
        refused = dict(self.not_compared)
        measured = frozenset(number for number in self.articles if number not in refused)
        return measured if len(measured) > 1 else frozenset()


class Counterpart(NamedTuple):
    """A passage linked with the one being read, and how its words differ from the base's (a = base)."""

    span: Span
    link: Link
    difference: WordingDifference


class Reading(NamedTuple):
    """The passage a reader is on, with all its counterparts, the surest first.

    `base` is the passage the others are shown against: the one being read, or its counterpart in
    the column chosen for that; when it is a counterpart, the passage being read stands among the
    counterparts with its own difference.
    """

    current: Span
    base: Span
    counterparts: tuple[Counterpart, ...]
    no_counterpart_found: tuple[int, ...]
    not_compared: tuple[int, ...]
    checked_absent: tuple[Checked, ...] = ()
