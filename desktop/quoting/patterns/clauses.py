"""Find the words said after an English cue."""

from desktop.quoting.cues import Cue
from desktop.quoting.patterns.before import LEAST_CLAUSE, NOTHING, Content, is_speech
from desktop.quoting.patterns.ends import (
    DASHES,
    LOOK_AHEAD,
    adverbials,
    clause_end,
    is_new_clause,
    trimmed,
)
from desktop.quoting.patterns.mentions import mention_from
from desktop.quoting.patterns.tokens import Sentence, Token
from desktop.quoting.patterns.words import (
    ADVERBS,
    ARTICLES,
    DAYS,
    DETERMINERS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    is_finite,
)

STOPS = frozenset({".", "?", "!", ";", "…"})
QUESTIONS = frozenset("whether if how why what who where when which".split())
NO_SUBJECTS = frozenset(
    "because while than who which until to by as so nothing and but or goodbye yes".split()
)
LEADING = frozenset("after under despite like with for".split())
"""Prepositions that a reported clause may begin with: "said after the vote, the price fell"."""
LEAST_CRY = 2
"""Blanks in marks that end in ! or ?, from which on they are a sentence: “Send them home!” """
LOOSE_CLAUSE = 4
"""Words of a clause behind "said" of which no verb is known: many a verb looks like a noun."""


def content_of(sentence: Sentence, cue: Cue, at: int) -> Content:
    """Return what is said after a cue that ends before token `at`."""
    if at >= len(sentence):
        return Content(is_empty=True, next=at)
    if "name" in cue.frames and sentence[at].is_quote:
        return Content(next=at)
    beside = marked(sentence, at)
    if beside.ranges:
        return beside
    frames = cue.frames
    for find in (reported, asked, heard, preposed, named):
        found = find(sentence, frames, at)
        if found.ranges:
            return found
    if sentence[at].low in {"is", "was"} and follows_that(sentence, at):
        return clause(sentence, at + 2, has_that=True)
    inserted = over_insertion(sentence, at)
    found = behind_insertion(sentence, frames, inserted) if inserted else NOTHING
    if found.ranges:
        return found
    late = adverbials(sentence, at)
    found = behind_adverbials(sentence, frames, late) if late > at else NOTHING
    if found.ranges:
        return found
    person = mention_from(sentence, at, len(sentence)) if "hearer" in frames else None
    return remainder(sentence, adverbials(sentence, person.end) if person else late)


def behind_insertion(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    if sentence[at].is_quote:
        return marked(sentence, at)._replace(is_apart=True)
    return reported(sentence, frames, at)


def behind_adverbials(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find what is said behind times and places: "said on Monday that"."""
    found = marked(sentence, at)
    if not found.ranges and at < len(sentence):
        found = reported(sentence, frames, at)
    if not found.ranges and at < len(sentence):
        found = asked(sentence, frames - {"to"}, at)
    return found._replace(is_late=not found.is_apart)


def over_insertion(sentence: Sentence, at: int) -> int:
    """Return the token of "that" or marks behind words between commas: "claimed, without evidence, that"."""
    mark = sentence[at].text
    if mark not in {",", *DASHES}:
        return 0
    for j in range(at + 2, min(len(sentence) - 1, at + LOOK_AHEAD)):
        if sentence[j].text == mark:
            after = sentence[j + 1]
            return j + 1 if after.low == "that" or after.is_quote else 0
        if not sentence[j].is_word:
            return 0
    return 0


def marked(sentence: Sentence, at: int) -> Content:
    """Find marks right after the cue, or after a comma or colon."""
    if at >= len(sentence):
        return NOTHING
    token = sentence[at]
    if token.is_title and at + 1 < len(sentence) and sentence[at + 1].is_word:
        return NOTHING
    if token.is_quote:
        end = clause_end(sentence, at)
        is_cry = token.last in {"?", "!"} and token.text.count(" ") >= LEAST_CRY
        if (is_speech(token) and token.last == ".") or is_cry:
            end = after_quotes(sentence, at)
        return Content(((at, end),), end, is_quote=True, is_firm=True)
    if token.text in {",", ":", *DASHES} and at + 1 < len(sentence):
        if sentence[at + 1].is_quote:
            end = after_quotes(sentence, at + 1)
            if (
                end < len(sentence)
                and sentence[end].is_word
                and sentence[end].low not in {"and", "but"}
            ):
                end = clause_end(sentence, at + 1)
            return Content(((at + 1, end),), end, is_quote=True, is_firm=True, is_apart=True)
        if token.text == ":":
            end = trimmed(sentence, at + 1, len(sentence))
            if end - at > LEAST_CLAUSE:
                return Content(((at + 1, end),), end, is_clause=True, is_firm=True)
    return NOTHING


def after_quotes(sentence: Sentence, at: int) -> int:
    end = at + 1
    while end < len(sentence) and sentence[end].is_quote:
        end += 1
    return end


def reported(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "(that) the vote was fair"."""
    token = sentence[at]
    if (
        token.low == "that"
        and frames & {"that", "bare", "hearer"}
        and not is_pronoun_that(sentence, at)
    ):
        return clause(sentence, at + 1, has_that=True)
    if (
        "bare" in frames
        and token.is_word
        and is_finite(token)
        and token.low not in {"had", "have"}
        and not token.is_capital
    ):
        end = clause_end(sentence, at)
        if end - at > LEAST_CLAUSE:
            return Content(((at, end),), end, is_clause=True)
    if "bare" in frames and begins_clause(sentence, at):
        end = clause_end(sentence, at)
        is_sure = sentence[at].low in {"he", "she", "they", "we", "i"}
        is_loose = "loose" in frames and is_loose_clause(sentence, at, end)
        if end - at >= LEAST_CLAUSE and (
            is_sure or is_loose or has_subject_verb(sentence, at, end)
        ):
            return Content(((at, end),), end, is_clause=True)
    return NOTHING


def is_loose_clause(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether words behind "said" are long enough to be a clause: "the rule kills jobs"."""
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


def clause(sentence: Sentence, at: int, *, has_that: bool = False) -> Content:
    while at < len(sentence) and sentence[at].text == ",":
        at += 1
    end = clause_end(sentence, at)
    if end - at < LEAST_CLAUSE and not (end > at and sentence[at].is_quote):
        return NOTHING
    return Content(((at, end),), end, is_clause=True, is_firm=True, has_that=has_that)


def begins_clause(sentence: Sentence, at: int) -> bool:
    token = sentence[at]
    if token.is_quote:
        return True
    low = token.low
    if (
        not token.is_word
        or low in DAYS | NO_SUBJECTS
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
        } and not follows_that(sentence, at)
    return low not in PREPOSITIONS or low in LEADING


def follows_that(sentence: Sentence, at: int) -> bool:
    return at + 1 < len(sentence) and sentence[at + 1].low == "that"


def has_subject_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether tokens hold a subject with its verb before any clause inside of it."""
    if sentence[start].low in PREPOSITIONS:
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
            return sum(is_finite(each, is_loose=True) for each in sentence[j + 1 : end]) > 1
    return sentence[start].low.endswith(("'s", "'re", "'ll", "'d", "'ve", "'m")) and sentence[
        start
    ].low.split("'")[0] in PRONOUNS | {
        "that",
        "there",
    }


def starts_subject(token: Token) -> bool:
    low = token.low
    return (
        token.is_word
        and (token.is_capital or low in PRONOUNS | DETERMINERS)
        and not is_finite(token, is_loose=True)
    )


def asked(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "whether the vote was fair", "to be heard", "to end the war" of vows."""
    low = sentence[at].low
    if "whether" in frames and low in QUESTIONS and at + 2 < len(sentence):
        end = clause_end(sentence, at)
        if end - at > LEAST_CLAUSE:
            return Content(((at, end),), end, is_clause=True, is_firm=True, has_that=True)
    if (
        (low == "to" or is_not_to(sentence, at))
        and "to" in frames
        and at + 1 < len(sentence)
        and sentence[at + 1].is_word
    ):
        end = clause_end(sentence, at)
        return Content(((at, end),), end, is_clause=True, is_firm=True)
    return NOTHING


def is_not_to(sentence: Sentence, at: int) -> bool:
    return sentence[at].low == "not" and at + 1 < len(sentence) and sentence[at + 1].low == "to"


def heard(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find what follows a person spoken to, or spoken of: "told them that …", "accused them of …"."""
    if not any(frame in {"hearer", "whom"} or frame.startswith("x-") for frame in frames):
        return NOTHING
    spoken_of = of_person(sentence, frames, at)
    if spoken_of.ranges:
        return spoken_of
    person = mention_from(sentence, at, len(sentence))
    if person is None or person.end >= len(sentence):
        return NOTHING
    if "whom" in frames and sentence[person.end].low in QUESTIONS:
        return asked(sentence, frames, person.end)
    if "hearer" not in frames:
        return NOTHING
    found = after_hearer(sentence, frames, person.end)
    if found.ranges:
        return found
    late = adverbials(sentence, person.end)
    found = after_hearer(sentence, frames, late) if late > person.end else NOTHING
    return found if found.ranges else far_that(sentence, late)


def of_person(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "the party to agree" of urged, "Ruiz of lying" of accused."""
    if not sentence[at].is_word or sentence[at].low in {"that", "to", "not", "for"}:
        return NOTHING
    for j in range(at + 1, min(len(sentence) - 1, at + LOOK_AHEAD)):
        low = sentence[j].low
        if (
            not sentence[j].is_word
            or low in {"that", "who", "which", "he", "she", "they"}
            or is_finite(sentence[j])
        ):
            break
        if f"x-{low}" not in frames or (
            low == "to" and (sentence[j + 1].is_capital or sentence[j + 1].low in ARTICLES)
        ):
            continue
        end = clause_end(sentence, j)
        start = j if low == "to" else at
        return Content(((start, end),), end, is_clause=True, is_firm=True)
    return NOTHING


def far_that(sentence: Sentence, at: int) -> Content:
    """Find "that" behind a hearer with a clause of its own: "told the jury on a day that …, that he was paid"."""
    for j in range(at, min(len(sentence) - 2, at + LOOK_AHEAD)):
        if sentence[j].is_quote or sentence[j].text in STOPS | {":"}:
            break
        after = sentence[j + 1]
        if sentence[j].low == "that" and (
            after.low in ARTICLES | PRONOUNS | POSSESSIVES or after.is_capital
        ):
            return clause(sentence, j + 1, has_that=True)
    return NOTHING


def after_hearer(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    if at >= len(sentence):
        return NOTHING
    found = marked(sentence, at)
    if not found.ranges:
        found = reported(sentence, frames | {"bare", "that"}, at)
    if not found.ranges:
        found = asked(sentence, frames - {"to"}, at)
    return found


def preposed(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "of a long war" of warned, what follows "called for"."""
    low = sentence[at].low
    if low in frames & {"of", "about", "against", "for", "at"} and at + 2 < len(sentence):
        end = clause_end(sentence, at + 1)
        is_known = sentence[at + 1].low in OBJECTS | ARTICLES and not sentence[at + 2].is_word
        if end - at > LEAST_CLAUSE and not is_known:
            return Content(((at + 1, end),), end, is_clause=True)
    is_thing = sentence[at].is_word and low not in {"to", "by", "that"} | OBJECTS
    if "thing" in frames and is_thing:
        end = clause_end(sentence, at)
        has_marks = any(token.is_quote for token in sentence[at:end])
        is_called = sentence[at - 1].low == "for" and end - at > LOOSE_CLAUSE
        if end - at > LEAST_CLAUSE + 1 and (has_marks or is_called or low.endswith("ing")):
            return Content(((at, end),), end, is_clause=True)
    return NOTHING


def named(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "called the plan “a mess”", "described it as reckless"."""
    if not frames & {"name", "as", "like"}:
        return NOTHING
    end = clause_end(sentence, at)
    for j in range(at + 1, min(end, at + LOOK_AHEAD)):
        token = sentence[j]
        is_likened = "like" in frames and token.low == "to" and j + 1 < end
        if is_likened and any(each.is_quote for each in sentence[j:end]):
            return Content(((at, end),), end, is_clause=True, is_firm=True)
        if token.is_quote and "name" in frames:
            return Content(((at, end),), end, is_clause=True, is_firm=True)
        if "as" in frames and token.low == "as" and j + 1 < end:
            return Content(((at, end),), end, is_clause=True, is_firm=True)
        if not token.is_word:
            break
    person = mention_from(sentence, at, end) if "name" in frames else None
    if person and person.end < end and sentence[person.end].low in {"a", "an", "the"}:
        return Content(((at, end),), end, is_clause=True, is_firm=True)
    return NOTHING


def remainder(sentence: Sentence, at: int) -> Content:
    """Tell what follows where nothing is said after the cue: the end, or the clause before goes on."""
    if at >= len(sentence) or sentence[at].text in STOPS or sentence[at].text in {")", "]"}:
        return Content(is_empty=True, next=at)
    if sentence[at].text not in {",", *DASHES}:
        return Content(next=at)
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    if after is None or not after.is_word or is_new_clause(sentence, at + 1):
        return Content(is_empty=True, next=at)
    end = clause_end(sentence, at + 1)
    return Content(is_empty=True, next=at, rest=((at + 1, end),) if end - at > LEAST_CLAUSE else ())
