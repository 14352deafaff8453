"""Find what somebody is sure or afraid of, in English: "is convinced that …", "remains confident the vote was fair"."""

from desktop.quoting.patterns.clauses import reported
from desktop.quoting.patterns.nouns import subject_before
from desktop.quoting.patterns.phrases import over_helpers
from desktop.quoting.patterns.subjects import UNSURE, Found
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import BE
from desktop.story.quote import CueClass

ADJECTIVES = dict.fromkeys(
    "adamant clear blunt explicit emphatic categorical".split(), CueClass.SPEECH
)
ADJECTIVES |= dict.fromkeys(
    "concerned worried afraid fearful convinced confident hopeful optimistic pessimistic sure certain skeptical sceptical"
    " doubtful persuaded alarmed".split(),
    CueClass.THOUGHT,
)
EXPLETIVES = frozenset({"it", "that", "this", "there"})
LINKING = BE | frozenset("remain remains remained sounded seemed became".split())
FRAMES = frozenset({"that"})


def from_adjective(sentence: Sentence, at: int) -> Found | None:
    """Return who is sure of something, if an adjective with its verb and "that" stands at token `at`."""
    cue_class = ADJECTIVES.get(sentence[at].low)
    if cue_class is None or at < 2 or at + 1 >= len(sentence):
        return None
    left = over_helpers(sentence, at)
    if sentence[left - 1].low in LINKING:
        left -= 1
    elif sentence[left].low not in LINKING:
        return None
    content = reported(sentence, FRAMES, at + 1)
    subject = subject_before(sentence, left, 0)
    if not content.ranges or subject is None or sentence[subject.start].low in EXPLETIVES:
        return None
    is_negated = any(token.low in {"not", "never"} for token in sentence[left:at])
    if is_negated:
        return None
    who = subject.start, subject.end
    reason = f"adjective: {sentence[at].low}"
    return Found((at, at + 1), cue_class, who, content.ranges, content.next, UNSURE, reason)
