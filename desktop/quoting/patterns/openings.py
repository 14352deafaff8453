"""Tell whether words behind an English cue begin a clause that it reports."""

from desktop.quoting.patterns.ends import EARLY, LOOK_AHEAD
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import (
    ADVERBS,
    DAYS,
    DETERMINERS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    has_verb,
    is_finite,
)

NO_SUBJECTS = frozenset(
    "because while than who which until to by as so nothing and but or goodbye yes".split()
)
LEADING = frozenset("after under despite like with for".split())
"""Prepositions that a reported clause may begin with: "said after the vote, the price fell"."""
ABOUT = frozenset("about around over nearly roughly almost under".split())
LEAST = frozenset({"at least", "at most", "up to", "more than", "fewer than", "less than"})
NUMBERS = frozenset(
    "one two three four five six seven eight nine ten dozen dozens hundreds thousands millions half".split()
)
LOOSE_CLAUSE = 4
"""Words of a clause behind "said" of which no verb is known: many a verb looks like a noun."""


def is_loose_clause(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether words behind "said" are long enough to be a clause: "the rule kills jobs"."""
    if sentence[at].low in {"a", "an"} and not has_verb(sentence, at + 2, end):
        return False
    if end - at > LOOSE_CLAUSE:
        return sentence[at].low not in PREPOSITIONS
    is_subject = sentence[at].low in {"the", "this", "it", "that"} | POSSESSIVES
    verb = sentence[at + 2].low if end - at == LOOSE_CLAUSE else ""
    return is_subject and verb.endswith("s") and not verb.endswith(("ss", "'s", "ous"))


def is_pronoun_that(sentence: Sentence, at: int) -> bool:
    """Tell whether "that" stands for something: "said that." """
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    second = sentence[at + 2] if at + 2 < len(sentence) else None
    if (
        after is not None
        and after.text == ","
        and second is not None
        and second.low.endswith("ing")
    ):
        return True
    return after is None or (
        not after.is_word and not after.is_quote and after.text not in {",", "$", "(", "["}
    )


def begins_clause(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    if token.is_quote or is_amount(sentence, at):
        return True
    low = token.low
    if (
        not token.is_word
        or low in DAYS | NO_SUBJECTS | EARLY
        or (low in OBJECTS and low not in PRONOUNS | {"her"})
    ):
        return False
    if low in ADVERBS or (low.endswith("ly") and not token.is_capital):
        return low in {
            "only",
            "not",
            "all",
            "both",
            "even",
            "once",
            "now",
            "perhaps",
            "maybe",
        } and not (follows_that(sentence, at) or is_before_marks(sentence, at))
    return low not in PREPOSITIONS or low in LEADING


def is_amount(sentence: Sentence, at: int) -> bool:
    """Tell whether an amount begins a clause: "at least 30 people were killed"."""
    first = sentence[at].low
    behind = at + 2 if " ".join(each.low for each in sentence[at : at + 2]) in LEAST else at + 1
    if behind >= len(sentence) or (behind == at + 1 and first not in ABOUT):
        return False
    return sentence[behind].text[:1].isdigit() or sentence[behind].low in NUMBERS


def is_before_marks(sentence: Sentence, at: int) -> bool:
    """Tell whether no word stands between an adverb and marks: "said only: “No.”"."""
    after = sentence[at + 1 : at + 2]
    return bool(after) and not after[0].is_word


def follows_that(sentence: Sentence, at: int) -> bool:
    return at + 1 < len(sentence) and sentence[at + 1].low == "that"


def has_subject_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether tokens hold a subject with its verb before any clause inside of it."""
    if sentence[start].low in PREPOSITIONS and not is_amount(sentence, start):
        comma = next(
            (j for j in range(start, min(end, start + 12)) if sentence[j].text == ","), None
        )
        if comma is None or comma + 1 >= end or not starts_subject(sentence[comma + 1]):
            return False
    for j in range(start, min(end, start + LOOK_AHEAD)):
        token = sentence[j]
        if j > start and is_finite(token, is_loose=True):
            return True
        if token.is_quote and j > start:
            return True
        if token.low in {"that", "which", "who", "whose"} and j > start:
            return is_behind_relative(sentence, j, end)
    return sentence[start].low.endswith(("'s", "'re", "'ll", "'d", "'ve", "'m")) and sentence[
        start
    ].low.split("'")[0] in PRONOUNS | {
        "that",
        "there",
    }


def is_behind_relative(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether a verb follows the clause with "which" that a subject has: "her party, which won, would stay"."""
    verbs = [j for j in range(at + 1, end) if is_finite(sentence[j], is_loose=True)]
    return len(verbs) > 1 or any(sentence[j - 1].text == "," and j > at + 2 for j in verbs)


def starts_subject(token: Token) -> bool:
    low = token.low
    return (
        token.is_word
        and (token.is_capital or low in PRONOUNS | DETERMINERS)
        and not is_finite(token, is_loose=True)
    )


def is_not_to(sentence: Sentence, at: int) -> bool:
    return sentence[at].low == "not" and at + 1 < len(sentence) and sentence[at + 1].low == "to"
