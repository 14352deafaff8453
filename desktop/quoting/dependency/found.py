"""What a rule on parsed sentences found: a cue, who speaks, what is said, as tokens."""

from typing import TYPE_CHECKING, NamedTuple

from desktop.story.quote import CueClass

if TYPE_CHECKING:
    from spacy.tokens import Token

SURE, LIKELY, POSSIBLE, DOUBTFUL = 0.9, 0.8, 0.65, 0.4
"""How far a rule is to be trusted; judged by hand on political articles."""

IN_THE_WORDS = "in the words of"
"""The reason of "in X's words"."""
AS_SAID = "as somebody said"
"""The reason of "as X put it"."""


class Found(NamedTuple):
    """Token numbers of a parse; `speaker` is the head of the mention.

    `needs_marks`: an object that is speech only with quotation marks in it ("condemned the “raid”"), or
    nothing but a quotation beside the clause.
    """

    cue: tuple[int, ...]
    cue_class: CueClass
    speaker: "Token | None"
    content: frozenset[int] = frozenset()
    via: "Token | None" = None
    is_negated: bool = False
    confidence: float = LIKELY
    reason: str = ""
    needs_marks: bool = False
    clause: frozenset[int] = frozenset()


class Contents(NamedTuple):
    """The token numbers of what a verb reports, and what they are to it."""

    words: set[int]
    reason: str = ""
    needs_marks: bool = False
