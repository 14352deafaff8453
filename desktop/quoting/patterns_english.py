"""Find who says what in an English sentence by the order of its words."""

from typing import NamedTuple

from desktop.quoting.attribution import Attribution
from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns_clauses import Content, content_of, pre_content
from desktop.quoting.patterns_nouns import (
    ADVERBS,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    Mention,
    is_finite,
    is_noun_like,
    mention_from,
    mention_to,
    subject_before,
)
from desktop.quoting.patterns_tokens import Sentence
from desktop.story.quote import CueClass, Range

ENGLISH = "en"
SURE, LIKELY, UNSURE = 0.8, 0.7, 0.6
"""Confidences: marks or "that" beside the cue; a clause; a guess at the subject."""
DECLINES = frozenset("declined declines declining refused refuses refusing failed unable".split())
PAST_AS_BASE = frozenset("read forecast hit set put".split())
WEAK_MODALS = frozenset("could may might should must can cannot".split())
GOING_ON = frozenset("and but because or if unless so even not with despite though".split())
"""A reported clause goes on with these behind its cue: "…, he said, but not now"."""
MOST_CUES = 40
"""Attributions looked for in one sentence; what has more is no prose."""


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


def attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions of a sentence in order."""
    found: list[Found] = []
    at = 0
    while at < len(sentence) and len(found) < MOST_CUES:
        made = attribution_at(sentence, at, found)
        if made:
            found.append(made)
        at = max(at + 1, made.next if made else 0)
    return [placed(sentence, each) for each in found]


def attribution_at(sentence: Sentence, at: int, found: list[Found]) -> Found | None:
    token = sentence[at]
    if not token.is_word:
        return None
    phrase = phrase_end(sentence, at)
    if phrase:
        return from_phrase(sentence, at, phrase, found)
    verb = verb_at(sentence, at)
    if verb:
        made = from_verb(sentence, verb, found)
        if made:
            return made
    cue = lexicon(ENGLISH).nouns.get(token.low)
    return from_noun(sentence, at, cue, found) if cue else None


def placed(sentence: Sentence, found: Found) -> Attribution:
    """Return an attribution with token numbers turned into places."""

    def place(part: Range) -> Range:
        return sentence[part[0]].start, sentence[part[1] - 1].end

    return Attribution(
        place(found.cue),
        found.cue_class,
        speaker_place(sentence, found.speaker),
        tuple(place(part) for part in found.content if part[0] < part[1]),
        is_negated=found.is_negated,
        confidence=found.confidence,
        reason=found.reason,
    )


def speaker_place(sentence: Sentence, speaker: Range | None) -> Range | None:
    if speaker is None:
        return None
    last = sentence[speaker[1] - 1]
    end = (
        last.end - 2
        if last.low.endswith("'s") and last.is_capital and len(last.low) > 2
        else last.end
    )
    return sentence[speaker[0]].start, end


# --- cues


def phrase_end(sentence: Sentence, at: int) -> int:
    """Return the token after "according to" or its like that begins with token `at`, 0 for none."""
    for phrase in lexicon(ENGLISH).phrases:
        words = phrase.split()
        if (
            sentence[at].low == words[0]
            and [token.low for token in sentence[at : at + len(words)]] == words
        ):
            if phrase == "per" and not (
                at + 1 < len(sentence)
                and sentence[at + 1].is_capital
                and sentence[at - 1].text == ","
            ):
                return 0
            return at + len(words)
    return 0


def verb_at(sentence: Sentence, at: int) -> Verb | None:
    """Return the cue that begins with token `at`, the longest phrase of phrasal ones."""
    known = lexicon(ENGLISH)
    for length in (4, 3, 2, 1):
        if at + length > len(sentence):
            continue
        form = " ".join(token.low for token in sentence[at : at + length])
        cue = known.phrasal.get(form) if length > 1 else known.verbs.get(form)
        if cue:
            return verb_of(sentence, at, at + length, cue)
    return None


def verb_of(sentence: Sentence, start: int, end: int, cue: Cue) -> Verb:
    left, helpers = start, set()
    while left > 0 and start - left < 8:
        low = sentence[left - 1].low
        is_adverb = low in ADVERBS or (low.endswith("ly") and not sentence[left - 1].is_capital)
        if not (
            is_adverb
            or low in BE | HAVE | MODALS | DO
            or low.endswith("n't")
            or low == "to"
            or low in DECLINES
        ):
            break
        left -= 1
        helpers.add(low)
    low = sentence[start].low
    is_past = low in PAST_AS_BASE
    is_ing = low.endswith("ing") and low not in {"bring"}
    be = bool(helpers & BE) or any(each.endswith("n't") and each[:-3] in BE for each in helpers)
    negated = bool(helpers & (DECLINES | {"not", "never", "cannot"})) or any(
        each.endswith("n't") for each in helpers
    )
    return Verb(
        cue,
        start,
        end,
        left,
        is_ing,
        negated,
        be and not is_ing,
        low == cue.head and not is_past,
        frozenset(helpers),
    )


# --- verbs


def from_verb(sentence: Sentence, verb: Verb, found: list[Found]) -> Found | None:
    """Return what a verb attributes, None where it is no cue here."""
    if verb.is_negated and verb.cue.cue_class is CueClass.THOUGHT:
        return None
    if verb.is_passive or sentence[verb.start].is_capital and verb.start > 0:
        return None
    floor = floor_of(found)
    subject, confidence = subject_of(sentence, verb, floor, found)
    content = content_of(sentence, verb.cue, verb.end)
    pre = pre_content(sentence, floor, subject.edge if subject else verb.left)
    if subject is None or not is_close(subject, verb):
        turned = inverted(sentence, verb, floor)
        if turned and (subject is None or pre_content(sentence, floor, verb.left).is_quote):
            return turned
    if subject is None and not (pre.is_quote or content.is_quote):
        return None
    if not is_verb_form(sentence, verb, content, pre):
        return None
    return combined(verb, subject, content, pre, confidence, sentence)


def floor_of(found: list[Found]) -> int:
    return max((each.next for each in found if not each.is_negated), default=0)


def is_close(subject: Mention, verb: Verb) -> bool:
    return subject.end == verb.left


def is_verb_form(sentence: Sentence, verb: Verb, content: Content, pre: Content) -> bool:
    """Tell whether a form that could be a noun or an infinitive attributes words here."""
    before = sentence[verb.start - 1] if verb.start else None
    beside_marks = content.is_quote or pre.is_quote
    if before is not None and (before.low in DETERMINERS or before.low.endswith("'s")):
        return False
    if verb.is_base and verb.cue.head not in {"put"}:
        irregular = lexicon(ENGLISH).verbs.get(verb.cue.head)
        helped = verb.helpers & (MODALS | DO | {"to"})
        if not helped:
            return (
                irregular is not None
                and is_plural_subject(before)
                and (beside_marks or content.is_clause)
            )
        if "to" in helped or helped & WEAK_MODALS:
            return beside_marks or content.has_that or verb.is_negated
    return True


def is_plural_subject(before: object) -> bool:
    low = getattr(before, "low", "")
    return low in {
        "they",
        "we",
        "i",
        "you",
        "who",
        "some",
        "many",
        "others",
        "people",
        "police",
    } or (low.endswith("s") and not low.endswith(("'s", "ss")))


def subject_of(
    sentence: Sentence, verb: Verb, floor: int, found: list[Found]
) -> tuple[Mention | None, float]:
    """Return who speaks and how sure that is."""
    before = sentence[verb.left - 1] if verb.left else None
    is_participle = verb.is_ing and not verb.helpers & BE
    if verb.is_ing and before is not None and before.low == "as" and verb.left > 1:
        quoted = sentence[verb.left - 2]
        if quoted.low in {"quoted", "cited"}:
            left = verb.left - 2
            while left > floor and (sentence[left - 1].low in BE | HAVE | ADVERBS):
                left -= 1
            return subject_before(sentence, left, floor), SURE
    if before is not None and before.low in {"who", "which", "that"} and verb.left - 1 > 0:
        return relative_subject(sentence, verb.left - 1, floor), LIKELY
    if is_participle:
        follows = (
            before is None
            or not before.is_word
            or before.low in {"by", "and", "while", "as", "in", "but", "or"}
        )
        return (leading_subject(sentence, verb.left, found), LIKELY) if follows else (None, UNSURE)
    if before is not None and before.low in {"and", "but", "or", "then"} or "to" in verb.helpers:
        own = (
            subject_before(sentence, verb.left, floor)
            if "to" in verb.helpers and before and before.is_word
            else None
        )
        return (own or leading_subject(sentence, verb.left, found)), LIKELY
    found_before = subject_before(sentence, verb.left, floor)
    if found_before is None and before is not None and before.text == "," and found:
        found_before = leading_subject(sentence, verb.left, found)
    return found_before, SURE


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


def inverted(sentence: Sentence, verb: Verb, floor: int) -> Found | None:
    """Find "…," said Ana Ruiz."""
    if verb.left == 0 or verb.is_ing or verb.left != verb.start or verb.is_base:
        return None
    before = sentence[verb.left - 1]
    pre = pre_content(sentence, floor, verb.left)
    if not (before.is_quote or before.text in {",", "-", "–", "—", "?", "!"}) or not pre.ranges:
        return None
    named = mention_from(sentence, verb.end, len(sentence))
    if named is None:
        return None
    after = sentence[named.end] if named.end < len(sentence) else None
    if after is not None and is_finite(after) and not pre.is_quote:
        return None
    content = content_of(sentence, verb.cue, named.end)
    ranges = (*pre.ranges, *(content.ranges if content.is_quote and content.is_apart else ()))
    return Found(
        (verb.start, verb.end),
        verb.cue.cue_class,
        (named.start, named.end),
        ranges,
        content.next if len(ranges) > len(pre.ranges) else named.end,
        SURE if pre.is_quote else LIKELY,
        f"cue: {sentence[verb.start].low}, inverted",
    )


def combined(
    verb: Verb,
    subject: Mention | None,
    content: Content,
    pre: Content,
    confidence: float,
    sentence: Sentence,
) -> Found | None:
    """Choose between the words before the speaker and those after the cue."""
    ranges: tuple[Range, ...]
    after = verb.end
    if pre.is_quote and not (content.is_quote and content.is_apart):
        ranges = pre.ranges
    elif pre.is_quote and pre.is_closed is not None:
        ranges, after = (*pre.ranges, *content.ranges), content.next
    elif content.is_firm or (content.ranges and not pre.is_clause):
        ranges, after = content.ranges, content.next
    elif pre.is_clause and (content.is_empty or content.is_late):
        rest = content.rest if content.rest and sentence[content.rest[0][0]].low in GOING_ON else ()
        ranges, after = (*pre.ranges, *rest), rest[-1][1] if rest else verb.end
    elif pre.ranges and content.is_empty and content.rest:
        ranges, after = (*pre.ranges, *content.rest), content.rest[-1][1]
    else:
        ranges, after = content.ranges, content.next
    if not ranges and not verb.is_negated:
        return None
    speaker = (subject.start, subject.end) if subject else None
    return Found(
        (verb.start, verb.end),
        verb.cue.cue_class,
        speaker,
        () if verb.is_negated else ranges,
        max(after, verb.end),
        confidence,
        f"cue: {verb.cue.lemma}",
        verb.is_negated,
    )


# --- phrases, nouns


def from_phrase(sentence: Sentence, at: int, end: int, found: list[Found]) -> Found | None:
    """Find "according to NP": the words before it, after it, or on both sides."""
    named = mention_from(sentence, end, len(sentence))
    if named is None:
        return None
    floor = floor_of(found)
    before = at - 1 if at and sentence[at - 1].text in {",", "-", "–", "—"} else at
    ranges: list[Range] = (
        [(floor, before)] if before - floor >= 3 and not (found and before <= floor) else []
    )
    after = named.end
    comma = next(
        (j for j in range(after, min(len(sentence), after + 40)) if sentence[j].text == ","), None
    )
    is_first = at == 0 or not ranges
    if comma is not None and (is_first or comma == after) and not found:
        rest = end_of(sentence, comma + 1)
        first = sentence[comma + 1] if comma + 1 < len(sentence) else None
        if (
            first is not None
            and rest - comma > 3
            and not (ranges and first.low in {"which", "who", "a", "an", "the", "and", "but"})
        ):
            ranges.append((comma + 1, rest))
            after = comma + 1 if is_first else rest
    if not ranges:
        return None
    return Found(
        (at, end),
        CueClass.SPEECH,
        (named.start, named.end),
        tuple(ranges),
        after,
        SURE,
        "according to",
    )


def end_of(sentence: Sentence, start: int) -> int:
    end = len(sentence)
    while end > start and not (sentence[end - 1].is_word or sentence[end - 1].is_quote):
        end -= 1
    return end


def from_noun(sentence: Sentence, at: int, cue: Cue, found: list[Found]) -> Found | None:
    """Find "his claim that …"."""
    follows = sentence[at + 1].low if at + 1 < len(sentence) else ""
    by = mention_from(sentence, at + 2, len(sentence)) if follows in {"by", "from"} else None
    after = by.end if by else at + 1
    follows = sentence[after].low if after < len(sentence) else ""
    if follows not in cue.frames & {"that", "to"} or after + 3 >= len(sentence):
        return None
    content = content_of(sentence, cue, after)
    if not content.ranges:
        return None
    return Found(
        (at, at + 1),
        cue.cue_class,
        (by.start, by.end) if by else owner(sentence, at),
        content.ranges,
        content.next,
        UNSURE,
        f"noun: {sentence[at].low}",
    )


def owner(sentence: Sentence, at: int) -> Range | None:
    """Return whose claim it is: "his claim", "Ana Ruiz's repeated claim"."""
    for j in range(at - 1, max(-1, at - 4), -1):
        token = sentence[j]
        if token.low in {"his", "her", "their", "its", "our", "my"}:
            return j, j + 1
        if token.low.endswith(("'s", "s'")):
            named = mention_to(sentence, j, 0)
            return (named.start, named.end) if named else None
        if not token.is_word:
            return None
    return None
