"""Find who is named behind a sentence that itself says what somebody said: "Ruiz told friends she quit, an aide said"."""

from collections.abc import Sequence

from desktop.quoting.cues import lexicon
from desktop.quoting.patterns.before import WHENS
from desktop.quoting.patterns.subjects import LIKELY, Found
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import (
    DAYS,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    has_verb,
    is_finite,
    is_noun_like,
)
from desktop.story.quote import CueClass

ENGLISH = "en"
MOST_OF_SOURCE = 8
"""Words of a source behind the last comma: "two of the people who were there" is too long."""
MOST_BEHIND = 4
"""Words behind a last cue: "said on Tuesday evening"."""
MOST_HEARING = 8
"""Words behind a last cue that names who heard it: "told a news conference in Geneva"."""
LEAST_BEFORE = 4
LATE = frozenset("late early earlier later today yesterday".split())
LINKING = frozenset("and but or nor so yet while who which that as when where if because".split())


def final_source(sentence: Sentence, found: Sequence[Found]) -> Found | None:
    """Return who said the whole sentence, where what was found takes "an aide said" into its words."""
    end = len(sentence)
    while end and not (sentence[end - 1].is_word or sentence[end - 1].is_quote):
        end -= 1
    comma = next((i for i in range(end - 1, 0, -1) if is_parting(sentence[i])), 0)
    is_taken = any(takes(each, comma, end) or ends_at(each, comma) for each in found)
    if comma < LEAST_BEFORE or not (is_taken or (not found and may_be_said(sentence, comma))):
        return None
    tail = sentence[comma + 1 : end]
    at = cue_in(tail)
    if at is None:
        return None
    cue = comma + 1 + at
    who = (cue + 1, end) if at == 0 else (comma + 1, cue)
    last = comma + 1 if sentence[comma].is_quote else comma
    verb = lexicon(ENGLISH).verbs[tail[at].low]
    return Found(
        (cue, cue + 1), verb.cue_class, who, ((0, last),), end, LIKELY, f"cue: {verb.lemma}, final"
    )


def may_be_said(sentence: Sentence, comma: int) -> bool:
    """Tell whether the words up to a comma may be a sentence, not only a time or a place."""
    opener = sentence[0].low
    if opener in WHENS and not any(token.text == "," for token in sentence[:comma]):
        return False
    is_bare = opener in PREPOSITIONS or opener in LINKING or opener.endswith(("ing", "ed", "ly"))
    return not is_bare or has_verb(sentence, 0, comma)


def is_parting(token: Token) -> bool:
    return token.text == "," or (token.is_quote and token.last == ",")


def takes(found: Found, comma: int, end: int) -> bool:
    """Tell whether words begin before the last comma and go on behind it, up to the end."""
    return any(first < comma and last >= end for first, last in found.content)


def ends_at(found: Found, comma: int) -> bool:
    """Tell whether who speaks first says all up to the last comma: "Ruiz believes that it is over, an aide said"."""
    if found.speaker is None or found.speaker[0] > 0 or found.is_negated:
        return False
    return (
        found.cue[1] <= found.content[0][0] < found.content[-1][1] == comma
        if found.content
        else False
    )


def cue_in(tail: Sequence[Token]) -> int | None:
    """Return the place of the cue in "two officials said", "said an aide to Ruiz"."""
    if not tail or not all(token.is_word for token in tail) or tail[0].low in LINKING:
        return None
    cues = (i for i, token in enumerate(tail) if is_cue(token) and not is_noun(tail[:i], token))
    at = next(cues, None)
    if at is None:
        return None
    behind = tail[at + 1 :]
    if at == 0:
        is_source = 0 < len(behind) <= MOST_OF_SOURCE and (
            behind[0].is_capital or behind[0].low in DETERMINERS or behind[0].low in COUNTS
        )
        return at if is_source and not any(map(is_finite, behind)) else None
    is_short = is_short_end(tail[at], behind)
    is_source = at <= MOST_OF_SOURCE and not any(map(is_finite, tail[:at]))
    return at if is_short and is_source else None


def is_noun(before: Sequence[Token], token: Token) -> bool:
    """Tell whether a word that can be a noun is one: "offered one hint"."""
    is_either = (
        token.low in lexicon(ENGLISH).nouns or token.low == lexicon(ENGLISH).verbs[token.low].head
    )
    if not is_either or not before:
        return False
    return before[-1].low in DETERMINERS or is_finite(before[-1], is_loose=True)


def is_short_end(cue: Token, behind: Sequence[Token]) -> bool:
    """Tell whether only who heard it, a place or a time stands behind a last cue."""
    if not behind:
        return True
    verb = lexicon(ENGLISH).verbs[cue.low]
    if "hearer" in verb.frames:
        is_heard = is_noun_like(behind[0]) or behind[0].low in DETERMINERS | OBJECTS
        return len(behind) <= MOST_HEARING and is_heard and not any(map(is_finite, behind))
    first = behind[0].low
    return len(behind) <= MOST_BEHIND and (first in PREPOSITIONS or first in DAYS | LATE)


COUNTS = frozenset("one two three four five six several some many another".split())


def is_cue(token: Token) -> bool:
    cue = lexicon(ENGLISH).verbs.get(token.low)
    is_told = (
        cue is not None
        and cue.cue_class is CueClass.SPEECH
        and bool(cue.frames & {"bare", "hearer"})
    )
    return is_told and not token.is_capital and not token.low.endswith("ing")
