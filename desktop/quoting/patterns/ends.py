"""Find where a reported clause ends, and what stands between a cue and it."""

from desktop.quoting.cues import lexicon
from desktop.quoting.patterns.mentions import mention_from
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import (
    ADVERBS,
    ARTICLES,
    DAYS,
    HAVE,
    MONTHS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    TIMES,
    is_finite,
)

EARLY = frozenset({"late", "early"})
"""Stand before a time: "said late Monday that"."""
DASHES = frozenset({"-", "--", "–", "—"})
SAYING = frozenset("that bare whether name x-to x-of to thing hearer".split())
"""What may follow cues that go on with what is said: "and added that"."""
NARRATING = frozenset(
    "citing referring according drawing prompting sparking alluding gesturing echoing contradicting seizing pointing".split()
)
"""Begin what the one who writes adds to somebody's words."""
TELLING_AGAIN = frozenset("reported wrote noted tells reports".split())
REMARKS = frozenset(
    "claim charge assertion allegation figure move step decision remark accusation line reference phrase comment sentiment".split()
)
"""What the one who writes calls somebody's words: ", a claim that experts reject"."""
DONE = frozenset("set left took made gave sent threw put cut held kept told".split())
"""Verbs of deeds, besides those on -ed."""
SEVERAL = frozenset("some many most several others both all".split())
"""People without a noun."""
SPANS = frozenset("minutes hours days weeks months years".split())
LOOK_AHEAD = 16
"""Tokens in which the verb of a clause is looked for."""
MOST_ADVERBIAL = 24
"""Tokens of times and places between a cue and what is said."""


def is_new_clause(sentence: Sentence, at: int) -> bool:
    """Tell whether words after a comma belong to the one who writes: "adding", "citing", "while"."""
    token = sentence[at]
    low = token.low
    if (low.endswith("ing") and not token.is_capital) or low in {
        "according",
        "who",
        "which",
        "while",
        "although",
        "though",
        "when",
        "after",
        "as",
    }:
        return True
    if low in {"and", "but", "then"} and at + 1 < len(sentence):
        return starts_with_cue(sentence, at + 1)
    return False


def starts_with_cue(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause begins with a cue, or with somebody and a cue."""
    verbs = lexicon("en").verbs
    if is_said_by_several(sentence, at):
        return True
    for j in range(at, min(len(sentence), at + 3)):
        low = sentence[j].low
        cue = verbs.get(low)
        if cue and low != cue.head and not low.endswith("ing"):
            return True
        if low not in ADVERBS | {"has", "had", "have", "he", "she", "they"}:
            break
    return cue_behind_mention(sentence, at) > 0


def is_said_by_several(sentence: Sentence, at: int) -> bool:
    """Tell whether an amount of people has a cue and "that": "and many doubt that"."""
    words = [token.low for token in sentence[at : at + 3]]
    return (
        len(words) == 3
        and words[0] in SEVERAL
        and words[1] in lexicon("en").verbs
        and words[2] == "that"
    )


def cue_behind_mention(sentence: Sentence, at: int) -> int:
    """Return the token after "somebody said" that begins with token `at`, 0 where nothing of the kind does."""
    person = mention_from(sentence, at, min(len(sentence), at + 12))
    if person is None or person.end >= len(sentence):
        return 0
    at = person.end
    if sentence[at].text == ",":
        ends = [
            j
            for j in range(at + 2, min(len(sentence) - 1, at + LOOK_AHEAD))
            if sentence[j].text == ","
        ]
        at = ends[0] + 1 if ends else at
    while at < len(sentence) - 1 and sentence[at].low in HAVE | ADVERBS:
        at += 1
    token = sentence[at]
    cue = lexicon("en").verbs.get(token.low)
    if cue is None or token.low.endswith("ing") or not cue.frames & {"bare", "that", "hearer"}:
        return 0
    is_plural = (
        sentence[person.end - 1].low.endswith("s") or sentence[person.end - 1].low in PRONOUNS
    )
    return at + 1 if token.low != cue.head or is_plural else 0


def is_tail_cue(sentence: Sentence, at: int) -> bool:
    """Tell whether "Reuters reported Tuesday" and an end stand at token `at`."""
    after = cue_behind_mention(sentence, at)
    if not after:
        return False
    after = adverbials(sentence, after)
    return after >= len(sentence) or not (sentence[after].is_word or sentence[after].is_quote)


def clause_end(sentence: Sentence, start: int) -> int:
    """Return the token after a reported clause that begins with token `start`."""
    end = len(sentence)
    depth = 0
    for j in range(start, len(sentence)):
        text = sentence[j].text
        if text in {"(", "["}:
            depth += 1
        elif text in {")", "]"}:
            depth -= 1
            if depth < 0:
                end = j
                break
        elif depth == 0 and j > start and (text == ";" or is_cut(sentence, j)):
            end = j
            break
    return trimmed(sentence, start, end)


def is_cut(sentence: Sentence, j: int) -> bool:
    """Tell whether a reported clause ends before token `j`."""
    if j + 1 >= len(sentence):
        return False
    token, after = sentence[j], sentence[j + 1]
    if token.text in {",", *DASHES}:
        return is_parted(sentence, j + 1)
    if sentence[j - 1].is_quote and sentence[j - 1].last == ",":
        return (
            is_past_cue(token, after)
            or token.low.endswith("ing")
            or is_parted(sentence, j)
            or goes_on_saying(sentence, j + 1)
        )
    if token.low == "according" and after.low == "to":
        return True
    return token.low in {"and", "but"} and goes_on_saying(sentence, j + 1)


def is_past_cue(token: Token, after: Token) -> bool:
    """Tell whether the one who spoke goes on: describing it as “a circus,” said he would sue."""
    cue = lexicon("en").verbs.get(token.low)
    is_past = cue is not None and token.low != cue.head and not token.is_capital
    return is_past and after.low in {"he", "she", "they", "it", "that"}


def is_parted(sentence: Sentence, at: int) -> bool:
    """Tell whether another says what follows a comma, or the speaker something new, from token `at`."""
    token = sentence[at]
    low = token.low
    is_participle = low.endswith("ing") and not token.is_capital
    is_cue = low in lexicon("en").verbs or is_phrasal(sentence, at)
    if (is_participle and is_cue) or low in NARRATING:
        return True
    if low in {"who", "which"} and starts_with_cue(sentence, at + 1):
        return not is_resumed(sentence, at)
    if low == "as" and is_told_again(sentence, at + 1):
        return True
    if opens_time(sentence, at) or is_deed(sentence, at):
        return True
    if low in {"a", "an"} and at + 2 < len(sentence) and sentence[at + 1].low in REMARKS:
        return True
    if low == "with" and any(
        each.low.endswith("ing") and each.low in lexicon("en").verbs
        for each in sentence[at + 2 : at + 7]
    ):
        return True
    if token.is_word and is_tail_cue(sentence, at):
        return True
    return (
        low in {"and", "but", "while", "though", "although"}
        and at + 1 < len(sentence)
        and starts_with_cue(sentence, at + 1)
    )


def opens_time(sentence: Sentence, at: int) -> bool:
    """Tell whether the one who writes adds when: ", even as aides packed", ", hours after the vote"."""
    after = sentence[at + 1].low if at + 1 < len(sentence) else ""
    low = sentence[at].low
    return (low == "even" and after == "as") or (low in SPANS and after in {"after", "before"})


def is_deed(sentence: Sentence, at: int) -> bool:
    """Tell whether what somebody did stands behind marks and a comma: he was “a danger”, and jailed him."""
    if sentence[at].low != "and" or at < 2 or at + 2 >= len(sentence):
        return False
    verb = sentence[at + 1].low
    is_behind_marks = sentence[at - 2].is_quote or sentence[at - 1].is_quote
    return (
        is_behind_marks
        and (verb.endswith("ed") or verb in DONE)
        and sentence[at + 2].low in OBJECTS | ARTICLES
    )


def is_resumed(sentence: Sentence, at: int) -> bool:
    """Tell whether a verb goes on behind a clause with "which": "her party, which says so, would stay"."""
    near = range(at + 2, min(len(sentence) - 1, at + MOST_ADVERBIAL))
    return any(sentence[j].text == "," and is_finite(sentence[j + 1]) for j in near)


def is_told_again(sentence: Sentence, at: int) -> bool:
    """Tell whether another has told the same: ", as the Gazette reported on Sunday"."""
    verb = next(
        (i for i in range(at + 1, min(at + 6, len(sentence))) if not is_of_name(sentence[i])), at
    )
    return verb > at and sentence[verb].low in TELLING_AGAIN


def is_of_name(token: Token) -> bool:
    return token.is_word and (token.is_capital or token.low in {"of", "the", "first"})


def is_phrasal(sentence: Sentence, at: int) -> bool:
    return (
        at + 1 < len(sentence)
        and f"{sentence[at].low} {sentence[at + 1].low}" in lexicon("en").phrasal
    )


def goes_on_saying(sentence: Sentence, at: int) -> bool:
    """Tell whether the one who spoke goes on: "and added that", "and said she"."""
    while at + 1 < len(sentence) and sentence[at].low in ADVERBS | HAVE:
        at += 1
    if at + 1 >= len(sentence):
        return False
    low, after = sentence[at].low, sentence[at + 1]
    cue = lexicon("en").phrasal.get(f"{low} {after.low}") or lexicon("en").verbs.get(low)
    if cue is None or not cue.frames & SAYING:
        return False
    if cue.particle and low != cue.head:
        return True
    if low.endswith("ing"):
        return after.low == "that"
    return (
        after.is_quote
        or (after.low in {"that", "whether", "how", "why"} | ARTICLES | PRONOUNS)
        or (after.low in OBJECTS and "x-to" in cue.frames)
        or (after.low == "to" and "to" in cue.frames and low != cue.head)
        or (
            low.endswith("ed")
            and any(frame.startswith("x-") for frame in cue.frames)
            and after.is_capital
        )
    )


def trimmed(sentence: Sentence, start: int, end: int) -> int:
    while end > start and not (
        sentence[end - 1].is_word
        or sentence[end - 1].is_quote
        or sentence[end - 1].text in {")", "]", "%"}
    ):
        end -= 1
    return end


def adverbials(sentence: Sentence, at: int) -> int:
    """Return the token after times and places that follow a cue: "on Monday in a statement"."""
    j = at
    while j < len(sentence) and j - at < MOST_ADVERBIAL:
        token = sentence[j]
        low = token.low
        if (
            low in DAYS | TIMES | ADVERBS | MONTHS
            or token.text.isdigit()
            or (low.endswith("ly") and not token.is_capital)
            or (low in EARLY and j + 1 < len(sentence) and sentence[j + 1].low in DAYS | TIMES)
        ):
            j += 1
        elif low in PREPOSITIONS | {"as"} and j + 1 < len(sentence) and sentence[j + 1].is_word:
            j = phrase_after(sentence, j + 1)
        elif (
            token.text == ","
            and j > at
            and j + 1 < len(sentence)
            and sentence[j - 1].text.isdigit()
            and sentence[j + 1].text.isdigit()
        ):
            j += 1
        else:
            break
    return j


def phrase_after(sentence: Sentence, at: int) -> int:
    """Return the token after a noun phrase that follows a preposition."""
    j = at
    while j < len(sentence) and j - at < LOOK_AHEAD:
        token = sentence[j]
        low = token.low
        is_programme = token.is_title and j + 1 < len(sentence) and sentence[j + 1].low == "that"
        if is_programme:
            return j + 1
        if (
            not token.is_word
            or low
            in {"that", "who", "which", "whether", "if", "and", "because", "while"} | PREPOSITIONS
        ):
            break
        if j > at and (low in PRONOUNS or is_finite(token) or starts_new(sentence, j)):
            break
        j += 1
    return max(j, at)


def starts_new(sentence: Sentence, j: int) -> bool:
    """Tell whether another noun phrase begins with token `j`."""
    token, before = sentence[j], sentence[j - 1]
    if token.low in ARTICLES | {"his", "her", "their", "its", "our", "my"}:
        return before.low not in {"all", "both", "half"}
    return (
        token.is_capital
        and not before.is_capital
        and before.low.endswith("s")
        and not before.low.endswith("'s")
    )
