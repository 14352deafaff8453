"""Find the subject of an English cue: beside it, at the beginning of the sentence, or before "who"."""

from typing import NamedTuple

from desktop.quoting.cues import Cue
from desktop.quoting.patterns.before import NICKNAMED
from desktop.quoting.patterns.mentions import Mention, mention_from
from desktop.quoting.patterns.nouns import mention_to, subject_before
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import ADVERBS, BE, DETERMINERS, HAVE, is_noun_like
from desktop.story.quote import CueClass, Range

WRITINGS = frozenset(
    "letter statement tweet memo report email e-mail message ad post article speech interview note filing release".split()
)
"""A participle behind one tells what is written: "a statement saying that"."""
SPENT = frozenset("minutes hours days weeks months years decades time life career".split())
"""A participle behind one tells what was done meanwhile: "spent months telling"."""
MEANS = frozenset("use used uses using take took takes taking".split())
"""Before what is no speaker: "used a speech to say"."""
SURE, LIKELY, UNSURE = 0.8, 0.7, 0.6
"""Confidences: marks or "that" beside the cue; a clause; a guess at the subject."""


class Verb(NamedTuple):
    """A cue at tokens `start` to `end`; `left` is where its auxiliaries and adverbs begin."""

    cue: Cue
    start: int
    end: int
    left: int
    is_ing: bool
    is_negated: bool
    is_passive: bool
    is_base: bool
    helpers: frozenset[str]


class Found(NamedTuple):
    """An attribution in token numbers; `next` is where reading goes on."""

    cue: Range
    cue_class: CueClass
    speaker: Range | None
    content: tuple[Range, ...]
    next: int
    confidence: float
    reason: str
    is_negated: bool = False


def floor_of(found: list[Found]) -> int:
    return max((each.next for each in found if not each.is_negated), default=0)


def subject_of(
    sentence: Sentence, verb: Verb, floor: int, found: list[Found]
) -> tuple[Mention | None, float]:
    """Return who speaks and how sure that is."""
    before = sentence[verb.left - 1] if verb.left else None
    is_participle = verb.is_ing and not verb.helpers & BE
    if verb.is_ing and before is not None and before.low == "as" and verb.left > 1:
        quoted = quoted_as(sentence, verb.left - 1, floor)
        if quoted:
            return quoted, SURE
    if before is not None and before.low in {"who", "which", "that"} and verb.left - 1 > 0:
        return relative_subject(sentence, verb.left - 1, floor), LIKELY
    if is_participle:
        follows = (
            before is None
            or not before.is_word
            or before.low
            in WRITINGS | SPENT | {"by", "and", "while", "whilst", "as", "in", "but", "or"}
        )
        beside = None if follows else subject_with(sentence, verb.left, floor)
        if beside:
            return beside, LIKELY
        return (leading_subject(sentence, verb.left, found), LIKELY) if follows else (None, UNSURE)
    goes_on = before is not None and before.low in {"and", "but", "or", "then"}
    if goes_on or "to" in verb.helpers:
        own = (
            subject_before(sentence, verb.left, floor)
            if "to" in verb.helpers and before and before.is_word
            else None
        )
        if own is not None and own.start and sentence[own.start - 1].low in MEANS:
            own = None
        return (own or leading_subject(sentence, verb.left, found)), LIKELY
    found_before = subject_before(sentence, verb.left, floor)
    is_parted = before is not None and (before.text == "," or is_going_on(sentence, verb))
    if found_before is None and is_parted:
        return leading_subject(sentence, verb.left, found), LIKELY
    return found_before, SURE


def is_going_on(sentence: Sentence, verb: Verb) -> bool:
    """Tell whether a cue behind marks has a clause of its own: describing it as “a circus,” said he would sue."""
    before, rest = sentence[verb.left - 1], sentence[verb.end : verb.end + 2]
    if before.is_quote and sentence[verb.left - 2].low in NICKNAMED:
        return True
    is_clause = len(rest) > 1 and rest[0].low in {"he", "she", "they", "it"} and rest[1].is_word
    return before.is_quote and before.last == "," and is_clause


def subject_with(sentence: Sentence, at: int, floor: int) -> Mention | None:
    """Return who speaks in "with one poster writing", ", the ministry saying"."""
    found = subject_before(sentence, at, floor)
    if found is None or found.edge <= floor:
        return None
    before = sentence[found.edge - 1]
    return found if before.low == "with" or before.text == "," else None


def quoted_as(sentence: Sentence, at: int, floor: int) -> Mention | None:
    """Return who "was quoted (by NP) as saying", or whom somebody "quoted as saying"."""
    for j in range(at - 1, max(floor, at - 10), -1):
        if not sentence[j].is_word:
            return None
        if sentence[j].low in {"quoted", "cited"}:
            left = j
            while left > floor and sentence[left - 1].low in BE | HAVE | ADVERBS:
                left -= 1
            is_passive = any(token.low in BE for token in sentence[left:j])
            found = (
                subject_before(sentence, left, floor)
                if is_passive
                else mention_from(sentence, j + 1, at)
            )
            return found._replace(edge=min(found.edge, left)) if found else None
    return None


def relative_subject(sentence: Sentence, who: int, floor: int) -> Mention | None:
    """Return whom "who said" speaks of."""
    before = who - 1 if sentence[who - 1].text == "," else who
    if sentence[who].low == "that" and before != who:
        return None
    if before - 1 < 0:
        return None
    named = mention_to(sentence, before - 1, 0)
    return Mention(named.start, named.end, who) if named else None


def leading_subject(sentence: Sentence, at: int, found: list[Found]) -> Mention | None:
    """Return the subject of the sentence: who spoke last in it, or what it begins with."""
    for each in reversed(found):
        if each.speaker:
            return Mention(each.speaker[0], each.speaker[1], at)
    starts = [
        0,
        *(
            j + 1
            for j in range(min(at, 30))
            if sentence[j].text in {",", ";", ":"} or sentence[j].is_quote
        ),
    ]
    for start in starts:
        if start >= at or not starts_mention(sentence, start):
            continue
        named = mention_from(sentence, start, at)
        if named:
            return Mention(named.start, named.end, at)
    return None


def starts_mention(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    return (
        token.is_word
        and (token.low in DETERMINERS or is_noun_like(token))
        and not token.low.endswith(("ing", "ly", "ed"))
    )
