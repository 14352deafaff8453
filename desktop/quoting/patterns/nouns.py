"""Find who speaks before a cue by the shape of the words: there is no parser here."""

import re

from desktop.quoting.cues import lexicon
from desktop.quoting.patterns.mentions import LONGEST, Mention, is_mention
from desktop.quoting.patterns.tokens import Kind, Sentence, Token
from desktop.quoting.patterns.words import (
    ADVERBS,
    AMOUNTS,
    ARTICLES,
    DAYS,
    DETERMINERS,
    INNER,
    MONTHS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    ROLES,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    TIMES,
    has_verb,
    is_finite,
    is_noun_like,
    is_pronoun,
)

MOST_COUNTED = 6
"""Words of "three former senior officials briefed"."""
MOST_CHUNKS = 4
"""Commas passed over for what is added to a name: "Ruiz, 45, a lawyer, who …, said"."""
LONGEST_NICKNAME = 30
"""Code points of a nickname with its marks."""
ADDING = frozenset("who which whose whom speaking citing however meanwhile though too".split())
BEFORE_MENTIONS = SUBORDINATORS | PREPOSITIONS | ADVERBS | PRONOUNS
"""Words that a mention begins after."""


PARTY = re.compile(r"[RDI]-[A-Z]")
"""The party and place behind a lawmaker's name: "Ana Low, R-Ohio"."""


def subject_before(sentence: Sentence, at: int, floor: int) -> Mention | None:
    """Find who speaks in the words that end before token `at`, not going beyond token `floor`."""
    k = at - 1
    if k < floor:
        return None
    while k > floor and sentence[k].low in DAYS | TIMES:
        k -= 1
        if k > floor and sentence[k].low in {"on", "from", "in", "late", "early"}:
            k -= 1
    token = sentence[k]
    if token.is_word:
        found = mention_to(sentence, k, floor)
        is_agent = found is not None and found.edge > 0 and sentence[found.edge - 1].low == "by"
        return None if is_agent else found
    if token.text in {",", "-", "--", "–", "—"}:
        return over_added(sentence, k, floor)
    if token.text in {")", "]"}:
        opening = opening_before(sentence, k, floor)
        return subject_before(sentence, opening, floor) if opening is not None else None
    return None


def opening_before(sentence: Sentence, k: int, floor: int) -> int | None:
    for j in range(k - 1, max(floor, k - LONGEST) - 1, -1):
        if sentence[j].text in {"(", "["}:
            return j
    return None


def over_added(sentence: Sentence, k: int, floor: int) -> Mention | None:
    """Find the mention before what commas or dashes part from it: "Ruiz, the mayor, said"."""
    mark = sentence[k].text
    passed, end = 0, k
    found: Mention | None = None
    for j in range(k - 1, max(floor, k - 2 * LONGEST), -1):
        token = sentence[j]
        if token.is_quote and token.last in {",", ".", "?", "!"}:
            break
        if token.text != mark:
            continue
        passed += 1
        named = named_before(sentence, j, floor) if is_added(sentence, j + 1, end) else None
        if named and PARTY.match(sentence[named.start].text):
            end = j
            continue
        if named:
            found = joined(sentence, named, j, end)
            end = j
            if sentence[named.start].low not in ARTICLES or named.start == floor:
                return found
        elif found or passed > MOST_CHUNKS:
            break
    return found


def named_before(sentence: Sentence, j: int, floor: int) -> Mention | None:
    """Return the mention that ends before token `j`, where it begins its clause."""
    before = j
    if sentence[before - 1].text == ")":
        before = opening_before(sentence, before - 1, floor) or before
    found = mention_to(sentence, before - 1, floor) if before > floor else None
    return found if found and is_bare_mention(sentence, found, floor) else None


def joined(sentence: Sentence, named: Mention, comma: int, end: int) -> Mention:
    """Take a name between commas into the mention: "her lawyer, Miriam Gold, said"."""
    last = comma + 1
    while last < end and sentence[last].is_capital and sentence[last].low not in PREPOSITIONS:
        last += 1
    is_name = last - comma > 2 and (last == end or sentence[last].low in {"of", "from", ","})
    if is_name and not sentence[named.end - 1].is_capital:
        return named._replace(end=last)
    return named


def is_bare_mention(sentence: Sentence, found: Mention, floor: int) -> bool:
    """Tell whether a mention begins its clause, so that it can be a subject."""
    if found.edge <= floor:
        return True
    before = sentence[found.edge - 1]
    return (
        not before.is_word
        or before.low in SUBORDINATORS | TIME_PREPOSITIONS
        or before.low in TIMES | DAYS
        or before.text[0].isdigit()
    )


def is_added(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether tokens may be what is added to a name: an apposition, a clause with "who", an age."""
    if start >= end:
        return False
    token = sentence[start]
    is_participle = start + 1 < end and sentence[start + 1].low.endswith("ed")
    if token.low in ADDING or (token.low in ADVERBS and is_participle):
        return True
    if (
        token.low in ARTICLES | POSSESSIVES | AMOUNTS
        or token.text[0].isdigit()
        or token.low in PREPOSITIONS
    ):
        return not is_finite(sentence[min(start + 1, end - 1)])
    if has_verb(sentence, start, end) and not token.low.endswith(("ing", "ed")):
        return False
    return token.is_word and token.low not in SUBORDINATORS | PRONOUNS


def mention_to(sentence: Sentence, k: int, floor: int) -> Mention | None:
    """Return the mention whose last token is `k`."""
    last = sentence[k]
    if is_pronoun(last) and not (
        last.low in AMOUNTS and k > floor and sentence[k - 1].low == "the"
    ):
        return Mention(k, k + 1, k)
    is_number = last.text.isdigit() and k > floor and sentence[k - 1].is_capital
    if not is_number and not is_noun_like(last) and not (last.is_capital and last.is_word):
        return None
    start = walk_left(sentence, k, floor)
    start = trimmed_left(sentence, start, k)
    if start > k or not is_mention(sentence, start, k):
        return None
    who = relative_before(sentence, start, floor)
    if who is not None:
        return mention_to(sentence, who - 1, floor)
    return Mention(start, k + 1, start)


def relative_before(sentence: Sentence, start: int, floor: int) -> int | None:
    """Return the place of "who" before words that are the end of a clause with it: "a man who met Lee said"."""
    for j in range(start - 1, max(floor, start - LONGEST), -1):
        low = sentence[j].low
        if low == "who":
            return (
                j
                if j > floor and sentence[j - 1].is_word and is_noun_like(sentence[j - 1])
                else None
            )
        if not sentence[j].is_word or low in SUBORDINATORS:
            return None
    return None


def walk_left(sentence: Sentence, k: int, floor: int) -> int:
    """Return the first token of the noun phrase that ends in token `k`."""
    j = k
    while j >= floor and k - j < LONGEST:
        token = sentence[j]
        low = token.low
        if token.kind is Kind.POINT:
            if token.text != "&":
                break
        elif token.is_quote:
            if j == floor or not sentence[j - 1].is_word or not is_nickname(token):
                break
        elif low in DETERMINERS or (low.endswith(("'s", "s'")) and token.is_capital and j > floor):
            if low in ARTICLES | POSSESSIVES and not goes_left(sentence, j, floor):
                return j
        elif low in INNER or low == "and":
            if j == k or not is_joint(sentence, j, floor):
                break
        elif (
            low in BEFORE_MENTIONS
            or is_finite(token)
            or (j != k and is_verb_here(sentence, j, floor))
        ):
            break
        j -= 1
    return j + 1


def is_nickname(token: Token) -> bool:
    return len(token.text) <= LONGEST_NICKNAME and token.last.isalnum()


def is_joint(sentence: Sentence, j: int, floor: int) -> bool:
    """Tell whether a preposition or "and" stands inside of a mention."""
    if sentence[j].low == "and":
        return joins(sentence, j, floor)
    return takes_preposition(sentence, j, floor)


def is_verb_here(sentence: Sentence, j: int, floor: int) -> bool:
    """Tell whether a word that can be a cue is a verb: not behind an article, and no base form."""
    token = sentence[j]
    cue = lexicon("en").verbs.get(token.low)
    if cue is None or token.low.endswith("ing") or token.is_capital or cue.head == token.low:
        return False
    before = sentence[j - 1] if j > floor else None
    return before is None or before.low not in DETERMINERS


def goes_left(sentence: Sentence, j: int, floor: int) -> bool:
    """Tell whether a noun phrase goes on to the left of an article: "the head *of the* office"."""
    return j > floor and (
        (sentence[j - 1].low in INNER and takes_preposition(sentence, j - 1, floor))
        or (sentence[j - 1].low == "and" and joins(sentence, j - 1, floor))
        or sentence[j - 1].low in AMOUNTS
    )


def takes_preposition(sentence: Sentence, j: int, floor: int) -> bool:
    """Tell whether the word before a preposition is a noun it belongs to."""
    if j <= floor:
        return False
    before = sentence[j - 1]
    if not is_noun_like(before) or is_finite(before, is_loose=False):
        return sentence[j].low == "of" and before.low in AMOUNTS | {"one", "many", "some"}
    if sentence[j].low in {"of", "for"} or before.low in ROLES:
        return True
    if before.is_capital:
        is_of_many = sentence[j].low in {"on", "near", "inside"} and before.low.endswith("s")
        is_placing = sentence[j].low in {"from", "at", "with", "in"} or is_of_many
        return is_placing and begins_clause(sentence, j - 1, floor)
    if is_described_many(sentence, j, floor):
        return True
    return not is_finite(before, is_loose=True) and begins_clause(sentence, j - 1, floor)


def is_described_many(sentence: Sentence, j: int, floor: int) -> bool:
    """Tell whether a participle before a preposition describes several: "two people briefed *on* the plan"."""
    if j - 2 < floor or not sentence[j - 1].low.endswith(("ed", "familiar", "close")):
        return False
    noun = sentence[j - 2]
    is_many = noun.low == "people" or (noun.low.endswith("s") and not noun.low.endswith("ss"))
    first = next((i for i in range(j - 2, floor, -1) if not sentence[i - 1].is_word), floor)
    is_counted = sentence[first].low in AMOUNTS or sentence[first].low == noun.low
    return is_many and is_counted and j - first <= MOST_COUNTED


def begins_clause(sentence: Sentence, k: int, floor: int) -> bool:
    """Tell whether the noun phrase that ends in token `k` stands at the beginning of its clause."""
    for j in range(k, max(floor, k - LONGEST) - 1, -1):
        token = sentence[j]
        if token.low in ARTICLES | POSSESSIVES or j == floor:
            before = sentence[j - 1] if j > floor else None
            if before is not None and before.low == "of":
                continue
            return before is None or not before.is_word or before.low in SUBORDINATORS
        if not token.is_word or token.low in SUBORDINATORS:
            return True
        if is_finite(token) or token.low in ADVERBS:
            return False
    return False


def joins(sentence: Sentence, j: int, floor: int) -> bool:
    """Tell whether "and" joins two names or nouns of one subject, not two clauses."""
    if j <= floor or not is_noun_like(sentence[j - 1]) or is_pronoun(sentence[j + 1]):
        return False
    return begins_at_clause(sentence, j - 1, floor)


def begins_at_clause(sentence: Sentence, k: int, floor: int) -> bool:
    for j in range(k, max(floor, k - 10) - 1, -1):
        token = sentence[j]
        if j == floor:
            return not is_finite(token, is_loose=True)
        if not token.is_word:
            return token.text in {",", ";", ":"} or token.is_quote
        if token.low in SUBORDINATORS:
            return token.low != "and"
        if is_finite(token, is_loose=True) or token.low in ADVERBS or token.low in OBJECTS:
            return False
    return False


def trimmed_left(sentence: Sentence, start: int, k: int) -> int:
    """Drop what stands before a mention without being part of it: days, times, adverbs."""
    while start < k:
        token = sentence[start]
        low = token.low
        is_time = low in DAYS | TIMES - {"this"} or (
            low in MONTHS and not sentence[start + 1].is_capital
        )
        is_adverb = low in ADVERBS or (low.endswith("ly") and not token.is_capital)
        is_number = token.text.isdigit() and sentence[start + 1].is_capital
        is_mark = not (token.is_word or token.is_quote)
        if not (low in INNER | {"and", "&", "or"} or is_time or is_adverb or is_number or is_mark):
            break
        start += 1
    return start
