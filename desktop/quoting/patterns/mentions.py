"""Find who is named behind a cue, by the shape of the words."""

from typing import NamedTuple

from desktop.quoting.cues import lexicon
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import (
    ADVERBS,
    AMOUNTS,
    ARTICLES,
    BODIES,
    DAYS,
    DETERMINERS,
    HOSTS,
    INNER,
    MEDIA,
    MONTHS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUANTIFIERS,
    ROLES,
    SUBORDINATORS,
    TIMES,
    is_finite,
    is_noun_like,
)

LONGEST = 28
"""Tokens that a mention may have."""

SAYS = frozenset({"said", "says", "told"})
"""Verbs that are nothing else."""
SHOWS = frozenset("the show program series".split())
LINKS = frozenset("of for and at from with in to on".split())
ENDING = SUBORDINATORS | PREPOSITIONS | PRONOUNS | ADVERBS | DAYS | TIMES
"""Words that end a mention."""


class Mention(NamedTuple):
    """Half-open token numbers of who speaks; `edge` is where what belongs to the mention begins or ends."""

    start: int
    end: int
    edge: int


def is_mention(sentence: Sentence, start: int, k: int) -> bool:
    """Tell whether words can name who speaks: a name, a role, a plural, or a noun with an article."""
    first, last = sentence[start], sentence[k]
    if last.is_capital or first.low in DETERMINERS or first.low.endswith("'s"):
        return True
    return any(
        token.is_capital or token.low in ROLES | BODIES or token.low.endswith("s")
        for token in sentence[start : k + 1]
    )


def mention_from(sentence: Sentence, at: int, ceiling: int) -> Mention | None:
    """Return the mention that begins with token `at`: after "told", "according to" or an inverted cue."""
    if at >= ceiling or not sentence[at].is_word:
        return None
    first = sentence[at]
    if (first.low in PRONOUNS or first.low in OBJECTS) and not (
        first.low in POSSESSIVES | AMOUNTS | {"one"} and is_more(sentence, at + 1, ceiling)
    ):
        return Mention(at, at + 1, at + 1)
    j = at
    while j < ceiling and first_of_mention(sentence[j]):
        j += 1
    begin = j
    while j < ceiling and j - at < LONGEST and is_in_mention(sentence, j, begin, ceiling):
        j += 1
    if j == begin > at and sentence[at].low in AMOUNTS:
        return Mention(at, begin, begin)
    if j == begin or not is_mention(sentence, at, j - 1):
        return None
    while j > begin and sentence[j - 1].low in INNER | DETERMINERS | {"and", "&"}:
        j -= 1
    return Mention(at, j, j)


def is_more(sentence: Sentence, j: int, ceiling: int) -> bool:
    return (
        j < ceiling
        and sentence[j].is_word
        and is_noun_like(sentence[j])
        and sentence[j].low not in {"that"}
    )


def is_cue_here(token: Token, before: Token, after: Token | None) -> bool:
    """Tell whether a word is the verb of "economists caution that", "the judge said he"."""
    cue = lexicon("en").verbs.get(token.low)
    if cue is None or token.is_capital or after is None:
        return False
    is_past = token.low != cue.head and token.low not in lexicon("en").nouns
    is_telling = is_past and bool(cue.frames & {"bare", "hearer"})
    if token.low in SAYS:
        return True
    if not before.low.endswith("s") and not (is_telling and not token.low.endswith("ing")):
        return False
    return after.low in {"that"} | ARTICLES | PRONOUNS | POSSESSIVES


def first_of_mention(token: Token) -> bool:
    return token.low in DETERMINERS


def is_in_mention(sentence: Sentence, j: int, begin: int, ceiling: int) -> bool:
    """Tell whether token `j` goes on with a mention that began before it."""
    token, before = sentence[j], sentence[j - 1] if j > begin else None
    low = token.low
    after = sentence[j + 1] if j + 1 < ceiling else None
    if token.is_title and before is not None:
        return before.low.endswith(("'s", "s'")) or before.low in SHOWS
    if token.is_quote or not token.is_word:
        return token.text == "&"
    if before is None:
        return not is_finite(token) and (is_noun_like(token) or token.is_capital or "-" in low)
    if low in LINKS:
        return is_linked(token, before, after)
    if low in ARTICLES | POSSESSIVES | QUANTIFIERS:
        return before.low in INNER | {"and"}
    if low in ENDING or is_finite(token, is_loose=before.is_capital):
        return False
    is_reduced = low.endswith("ed") and after is not None and after.low in PREPOSITIONS | ARTICLES
    if is_reduced and not token.is_capital:
        return False
    if is_cue_here(token, before, after) or (low.endswith("ly") and not token.is_capital):
        return False
    if low in MONTHS and token.is_capital and before.low not in INNER:
        return False
    if token.is_capital and not before.is_capital and is_plural(before):
        return before.low == "states"
    is_between = after is not None and after.is_capital and begin == j - 1
    is_name_over = before.is_capital and not token.is_capital and sentence[begin].is_capital
    is_name_over = is_name_over and not is_between
    is_role = low in ROLES | MEDIA | HOSTS or before.low in DETERMINERS or before.low.endswith("'s")
    is_described = begin > 0 and sentence[begin - 1].low in DETERMINERS
    return is_role or is_described or not is_name_over


def is_linked(token: Token, before: Token, after: Token | None) -> bool:
    """Tell whether "of", "from", "and" and the like go on with a mention."""
    low = token.low
    if after is None:
        return False
    if low in {"of", "for"}:
        return after.is_word or after.is_quote
    if low == "and":
        return before.is_capital and (after.is_capital or after.low in POSSESSIVES)
    if low in {"at", "from", "with"}:
        return (after.is_capital or after.low in ARTICLES) and before.low not in OBJECTS
    return False


def is_plural(token: Token) -> bool:
    return token.low.endswith("s") and not token.low.endswith(("'s", "ss"))
