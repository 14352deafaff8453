"""Words that are attributed to somebody, and which of them are the same words in several articles."""

from enum import StrEnum
from typing import NamedTuple

from desktop.story.comparison import Span

Range = tuple[int, int]
"""Half-open code points of the text of the article that a quote is in."""


class QuoteKind(StrEnum):
    """How words are attributed; the last two are listed apart, for nobody is quoted with them."""

    DIRECT = "direct"
    """All in quotation marks."""
    MIXED = "mixed"
    """A reported clause with quotation marks in it."""
    INDIRECT = "indirect"
    """Reported without quotation marks."""
    NO_COMMENT = "no_comment"
    """Somebody declined to speak, or left something open: "has not commented"."""
    MARKED = "marked"
    """In quotation marks without being speech: titles, nicknames, scare quotes."""


SPOKEN = frozenset({QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT})


class CueClass(StrEnum):
    """What kind of verb attributes the words; shown as a filter, never in place of the verb."""

    SPEECH = "speech"
    """say, tell, according to"""
    ACT = "act"
    """urge, warn, deny, accuse"""
    THOUGHT = "thought"
    """believe, fear, expect"""


class Quote(NamedTuple):
    """Words attributed to somebody.

    `start`, `end` span the words said: marks included for direct quotes; a mixed or indirect one is the
    reported clause, without cue or leading "that". `speaker`, `cue` and `via` are places in the same
    text, None where nothing is stated. `name` is the speaker's name where one is known, else empty:
    unnamed speakers are never given one. `is_guess` tells that the speaker was resolved by the program
    (a pronoun, the person named before), not printed at the cue. `continues` tells that the words go on
    from the quote before: one utterance, interrupted by its cue. `confidence` is 0–1, `reason` says in
    a few words what the quote was found by. `number` is the n of the address Qn, 0 outside a project.
    """

    article: int
    start: int
    end: int
    kind: QuoteKind
    speaker: Range | None = None
    cue: Range | None = None
    via: Range | None = None
    cue_class: CueClass = CueClass.SPEECH
    name: str = ""
    is_guess: bool = False
    continues: bool = False
    confidence: float = 1.0
    reason: str = ""
    number: int = 0

    @property
    def span(self) -> Span:
        return Span(self.article, self.start, self.end)

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place that it names: its words, speaker, cue and the outlet it came through."""
        ranges = (self.speaker, self.cue, self.via)
        return (self.span, *(Span(self.article, *each) for each in ranges if each is not None))

    @property
    def address(self) -> str:
        return f"Q{self.number}"

    @property
    def is_spoken(self) -> bool:
        return self.kind in SPOKEN

    @property
    def is_thought(self) -> bool:
        """Tell whether it is what somebody is reported to think, without words in quotation marks."""
        return self.kind is QuoteKind.INDIRECT and self.cue_class is CueClass.THOUGHT


class Certainty(StrEnum):
    """How sure it is that quotes report the same words."""

    SAME = "same"
    """Grouped by the program, or by a person."""
    POSSIBLE = "possible"
    """Offered for confirmation."""


class Utterance(NamedTuple):
    """Quotes that report the same words of the same speaker; one quote alone is an utterance too.

    `quotes` are the spans of spoken quotes, sorted. `is_confirmed`: a person said so. `marks_differ`:
    two articles print different words inside quotation marks.
    """

    quotes: tuple[Span, ...]
    certainty: Certainty = Certainty.SAME
    is_confirmed: bool = False
    marks_differ: bool = False


class Quotes(NamedTuple):
    """Everything quoted in a story: `quotes` of all kinds sorted by article and start.

    `engine` names what found indirect speech: a language model's name, or "patterns".
    """

    quotes: tuple[Quote, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    engine: str = ""
