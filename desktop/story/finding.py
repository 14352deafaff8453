"""What the program noticed and a reader may want to look at: a finding, of one of nine kinds."""

from enum import StrEnum
from typing import NamedTuple

from desktop.story.comparison import Span


class FindingKind(StrEnum):
    """What was noticed; each kind can be switched off."""

    MARKS = "marks"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    CERTAINTY = "certainty"
    SINGLE = "single"
    SAME_WORDS = "same_words"
    SPELLING = "spelling"


class Finding(NamedTuple):
    """Something that deserves a look.

    `spans` are sorted: the words concerned, or whole passages; `words` says them as printed, one for
    each span. `note` adds what qualifies it ("a difference of precision"), perhaps nothing. `weight`
    is 0-1, only for putting in order. A finding is the same as before if kind and spans are.
    """

    kind: FindingKind
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    note: str = ""
    weight: float = 0.0
