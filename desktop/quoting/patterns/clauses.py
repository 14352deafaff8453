"""Find the words said after an English cue."""

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns.before import LEAST_CLAUSE, NOTHING, Content, is_speech
from desktop.quoting.patterns.called import before_aside, before_deed, named
from desktop.quoting.patterns.ends import (
    DASHES,
    LOOK_AHEAD,
    adverbials,
    clause_end,
    is_new_clause,
    trimmed,
)
from desktop.quoting.patterns.mentions import mention_from
from desktop.quoting.patterns.openings import (
    LOOSE_CLAUSE,
    begins_clause,
    follows_that,
    has_subject_verb,
    is_loose_clause,
    is_not_to,
    is_pronoun_that,
)
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import (
    ARTICLES,
    OBJECTS,
    POSSESSIVES,
    PRONOUNS,
    is_finite,
)

STOPS = frozenset({".", "?", "!", ";", "…"})
THANKING = frozenset({"thank", "congratulate"})
"""Say nothing without marks: "thanked him for his visit"."""
QUESTIONS = frozenset("whether if how why what who where when which".split())
PERIODS = frozenset("week month year spring summer autumn fall winter weekend".split())
NOT_PEOPLE = frozenset({"that", "to", "not", "for", "in", "on", "at", "during", "after"})
"""Begin no mention of who is told to do something."""
ADDRESSES = frozenset("speech letter address message statement email note memo visit".split())
"""Behind these "to" opens no request: "told us in a speech to parliament that"."""
LEAST_OF = 3
"""Tokens from "of" on that may hold what is said: "warned of a long war", not "spoke of the change"."""
LEAST_CRY = 2
"""Blanks in marks that end in ! or ?, from which on they are a sentence: “Send them home!” """


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
    if is_span_of_time(sentence, at):
        found = behind_adverbials(sentence, frames, at + 2)
        if found.ranges:
            return found
    for find in (reported, asked, heard, preposed, named):
        found = find(sentence, frames, at)
        if found.ranges and cue.lemma in THANKING:
            (start, end), *_ = found.ranges
            end = before_deed(sentence, start, end)
            found = found._replace(ranges=((start, end),), next=end)
            return found if has_marks(sentence, found) else Content(next=at)
        if found.ranges:
            return found
    if sentence[at].low in {"is", "was"} and follows_that(sentence, at):
        return clause(sentence, at + 2, has_that=True)
    late = adverbials(sentence, at)
    inserted = over_insertion(sentence, at) or over_insertion(sentence, late)
    found = behind_insertion(sentence, frames, inserted) if inserted else NOTHING
    if found.ranges:
        return found
    found = behind_adverbials(sentence, frames, late) if late > at else NOTHING
    if found.ranges:
        return found
    person = mention_from(sentence, at, len(sentence)) if "hearer" in frames else None
    return remainder(sentence, adverbials(sentence, person.end) if person else late)


def has_marks(sentence: Sentence, content: Content) -> bool:
    return any(token.is_quote for start, end in content.ranges for token in sentence[start:end])


def is_span_of_time(sentence: Sentence, at: int) -> bool:
    """Tell whether "this week" stands there: "said last year prices would fall"."""
    after = sentence[at + 1].low if at + 1 < len(sentence) else ""
    return sentence[at].low in {"this", "last"} and after in PERIODS


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
    mark = sentence[at].text if at < len(sentence) else ""
    if mark not in {",", *DASHES}:
        return 0
    for j in range(at + 2, min(len(sentence) - 1, at + LOOK_AHEAD)):
        if sentence[j].text == mark:
            after = sentence[j + 1]
            if is_said_by_other(sentence, j):
                return 0
            return j + 1 if after.low == "that" or after.is_quote else 0
        if not sentence[j].is_word:
            return 0
    return 0


def is_said_by_other(sentence: Sentence, comma: int) -> bool:
    """Tell whether somebody and a cue stand before the second comma: "Speaking in Rome, Ruiz said, “…”"."""
    cue = lexicon("en").verbs.get(sentence[comma - 1].low)
    return cue is not None and sentence[comma - 1].low != cue.head and sentence[comma - 2].is_word


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
    if "bare" in frames and begins_clause(sentence, at) and not is_warned(sentence, frames, at):
        end = clause_end(sentence, at)
        is_sure = sentence[at].low in {"he", "she", "they", "we", "i"} or is_it_does(sentence, at)
        is_loose = "loose" in frames and is_loose_clause(sentence, at, end)
        if end - at >= LEAST_CLAUSE and (
            is_sure or is_loose or has_subject_verb(sentence, at, end)
        ):
            return Content(((at, end),), end, is_clause=True)
    return NOTHING


def is_warned(sentence: Sentence, frames: frozenset[str], at: int) -> bool:
    """Tell whether a person and a preposition stand before marks: "warned Oslo against “a gamble”"."""
    for j in range(at + 1, min(len(sentence) - 1, at + LOOK_AHEAD)):
        if not sentence[j].is_word or is_finite(sentence[j]):
            return False
        if sentence[j + 1].is_quote:
            return f"x-{sentence[j].low}" in frames
    return False


def is_it_does(sentence: Sentence, at: int) -> bool:
    """Tell whether "it" has a verb of the present, whatever it is: "it amounts to"."""
    if sentence[at].low != "it" or at + 1 >= len(sentence):
        return False
    verb = sentence[at + 1]
    return verb.is_word and verb.low.endswith("s") and not verb.low.endswith(("ss", "us", "'s"))


def clause(sentence: Sentence, at: int, *, has_that: bool = False) -> Content:
    while at < len(sentence) and sentence[at].text == ",":
        at += 1
    end = clause_end(sentence, at)
    if end - at < LEAST_CLAUSE and not (end > at and sentence[at].is_quote):
        return NOTHING
    return Content(((at, end),), end, is_clause=True, is_firm=True, has_that=has_that)


def asked(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "whether the vote was fair", "to be heard", "to end the war" of vows."""
    low = sentence[at].low
    if "whether" in frames and low in QUESTIONS and at + 2 < len(sentence):
        end = clause_end(sentence, at)
        if end - at > LEAST_CLAUSE:
            return Content(((at, end),), end, is_clause=True, is_firm=True, has_that=True)
    is_to = low == "to" or is_not_to(sentence, at)
    has_verb_behind = at + 1 < len(sentence) and (
        sentence[at + 1].is_word or sentence[at + 1].is_quote
    )
    if is_to and "to" in frames and has_verb_behind:
        end = clause_end(sentence, at)
        return Content(((at, end),), end, is_clause=True, is_firm=True)
    return NOTHING


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
    if sentence[person.end].low in {"who", "whose"}:
        return far_that(sentence, person.end + 1)
    found = after_hearer(sentence, frames, person.end)
    if found.ranges:
        return found
    late = adverbials(sentence, person.end)
    found = after_hearer(sentence, frames, late) if late > person.end else NOTHING
    return found if found.ranges else far_that(sentence, late)


def of_person(sentence: Sentence, frames: frozenset[str], at: int) -> Content:
    """Find "the party to agree" of urged, "Ruiz of lying" of accused."""
    if not sentence[at].is_word or sentence[at].low in NOT_PEOPLE:
        return NOTHING
    for j in range(at + 1, min(len(sentence) - 1, at + LOOK_AHEAD)):
        low = sentence[j].low
        if sentence[j].text == "," and "x-to" in frames:
            return behind_relative(sentence, j)
        if low == "who" and j > at + 1 and "x-to" in frames and "hearer" not in frames:
            return behind_clause(sentence, j)
        if (
            not sentence[j].is_word
            or low in {"that", "who", "which", "he", "she", "they"}
            or is_finite(sentence[j])
        ):
            break
        is_to_people = low == "to" and (
            sentence[j - 1].low in ADDRESSES
            or sentence[j + 1].is_capital
            or sentence[j + 1].low in ARTICLES
        )
        if f"x-{low}" not in frames or is_to_people:
            continue
        end = clause_end(sentence, j)
        start = j if low == "to" or "hearer" in frames else at
        return Content(((start, end),), end, is_clause=True, is_firm=True)
    return NOTHING


def behind_relative(sentence: Sentence, comma: int) -> Content:
    """Find what a person is urged to behind what commas add: "urged lawmakers, some of whom had left, to sign"."""
    for j in range(comma + 2, min(len(sentence) - 2, comma + LOOK_AHEAD)):
        if sentence[j].text == "," and sentence[j + 1].low == "to":
            end = clause_end(sentence, j + 1)
            return Content(((j + 1, end),), end, is_clause=True, is_firm=True)
        if not sentence[j].is_word and sentence[j].text != ",":
            break
    return NOTHING


def behind_clause(sentence: Sentence, who: int) -> Content:
    """Find what people are urged to behind a clause on them: "urged those who had approved the sale to resign"."""
    for j in range(who + 3, min(len(sentence) - 1, who + LOOK_AHEAD)):
        before, after = sentence[j - 1], sentence[j + 1]
        if not (sentence[j].is_word and after.is_word):
            break
        is_noun_before = not is_finite(before, is_loose=True)
        is_verb_behind = not (after.is_capital or after.low in ARTICLES | POSSESSIVES)
        if sentence[j].low == "to" and is_noun_before and is_verb_behind:
            end = clause_end(sentence, j)
            return Content(((j, end),), end, is_clause=True, is_firm=True)
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
    is_of = low in frames & {"of", "about", "against", "for", "at"} and at + 1 < len(sentence)
    if is_of and sentence[at + 1].is_quote and clause_end(sentence, at + 1) == at + 2:
        return Content(((at + 1, at + 2),), at + 2, is_clause=True)
    if is_of and at + 2 < len(sentence):
        end = clause_end(sentence, at + 1)
        if sentence[at + 1].is_quote and is_finite(sentence[at + 2], is_loose=True):
            return Content(((at + 1, at + 2),), at + 2, is_clause=True)
        is_known = sentence[at + 1].low in OBJECTS | ARTICLES and not sentence[at + 2].is_word
        is_marked = any(token.is_quote for token in sentence[at:end])
        if end - at > (LEAST_CLAUSE if is_marked else LEAST_OF) and not is_known:
            return Content(((at + 1, end),), end, is_clause=True)
    is_thing = sentence[at].is_word and low not in {"to", "by", "that"} | OBJECTS
    if "thing" in frames and is_thing:
        end = before_aside(sentence, at, clause_end(sentence, at))
        is_marked = any(token.is_quote for token in sentence[at:end])
        is_called = sentence[at - 1].low == "for" and end - at > LOOSE_CLAUSE
        if end - at > LEAST_CLAUSE + 1 and (is_marked or is_called or low.endswith("ing")):
            return Content(((at, end),), end, is_clause=True)
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
