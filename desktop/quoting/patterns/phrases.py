"""Find who says what by phrases and nouns: "according to Ruiz", "his claim that …"."""

from desktop.quoting.cues import Cue, lexicon
from desktop.quoting.patterns.clauses import content_of, marked
from desktop.quoting.patterns.mentions import mention_from
from desktop.quoting.patterns.nouns import is_added, mention_to, subject_before
from desktop.quoting.patterns.subjects import (
    SURE,
    UNSURE,
    Found,
    floor_of,
    leading_subject,
    starts_mention,
)
from desktop.quoting.patterns.tokens import Sentence
from desktop.quoting.patterns.words import (
    ADVERBS,
    ARTICLES,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    POSSESSIVES,
    PRONOUNS,
    ROLES,
    has_verb,
    is_finite,
    is_noun_like,
)
from desktop.story.quote import CueClass, Range

ENGLISH = "en"
FIRST = 1
"""Token of a noun that a sentence begins with: a promise by Ruiz."""
LEAST = 3
"""Tokens of a clause that a phrase attributes."""
VOICING = frozenset(
    "expressed expresses voiced voices raised raises made makes issued issues reiterated renewed".split()
)
"""Verbs with a noun that attributes: "expressed concern that"."""
REPEATING = frozenset(
    "repeated repeats reiterated renewed withdrew retracted stressed made defended restated underlined recalled issued".split()
)
"""Verbs whose subject makes a claim of his own: "repeated his claim that"."""
CLAIMS = frozenset(
    "claim claims allegation allegations accusation accusations assertion assertions charge charges".split()
)
"""What is claimed by somebody, even where nobody is named, if a sentence is about it."""


def phrase_end(sentence: Sentence, at: int) -> int:
    """Return the token after "according to" or its like that begins with token `at`, 0 for none."""
    for phrase in lexicon(ENGLISH).phrases:
        words = phrase.split()
        if (
            sentence[at].low == words[0]
            and [token.low for token in sentence[at : at + len(words)]] == words
        ):
            if phrase == "per" and not is_per_somebody(sentence, at):
                return 0
            return at + len(words)
    return 0


def is_per_somebody(sentence: Sentence, at: int) -> bool:
    """Tell whether "per" names a source behind a comma, not a rate: "per two officials", "per head"."""
    if at + 1 >= len(sentence) or sentence[at - 1].text != ",":
        return False
    follows = sentence[at + 1]
    named = mention_from(sentence, at + 1, len(sentence))
    is_counted = follows.low in DETERMINERS or follows.low in ROLES
    is_role = named is not None and any(t.low in ROLES for t in sentence[named.start : named.end])
    return follows.is_capital or (is_counted and is_role)


def from_phrase(sentence: Sentence, at: int, end: int, found: list[Found]) -> Found | None:
    """Find "according to NP": the words before it, after it, or on both sides."""
    named = mention_from(sentence, end, len(sentence))
    if named is None:
        return None
    floor = floor_of(found)
    beside = marks_behind(sentence, floor, at, named.end)
    if beside:
        who = named.start, named.end
        return Found((at, end), CueClass.SPEECH, who, (beside,), beside[1], SURE, "according to")
    before = at - 1 if at and sentence[at - 1].text in {",", "-", "–", "—"} else at
    is_told = has_verb(sentence, floor, before)
    ranges: list[Range] = (
        [(floor, before)] if before - floor >= LEAST and (not found or is_told) else []
    )
    after = named.end
    comma = next(
        (j for j in range(after, min(len(sentence), after + 40)) if sentence[j].text == ","), None
    )
    if at == 0 and comma == after:
        comma = over_apposition(sentence, after)
        after = comma
    if not ranges and not found and comma == after and is_bare_subject(sentence, floor, before):
        ranges = [(floor, before)]
    is_first = at == 0 or not ranges
    if ranges and has_verb(sentence, floor, before):
        comma = None
    elif not ranges and not found and comma != after and begins_clause_here(sentence, after):
        ranges, comma = [(after, end_of(sentence, after))], None
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


def is_bare_subject(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether only somebody or something stands before an aside: "The ballots, according to Ruiz, were lost"."""
    if end - start not in range(1, LEAST):
        return False
    return starts_mention(sentence, start) and is_noun_like(sentence[end - 1])


def over_apposition(sentence: Sentence, at: int) -> int:
    """Return the second comma behind a name with what is added to it: "Ann Frey, a nurse,"."""
    stop = min(len(sentence) - LEAST, at + 2 * MOST_OWNER)
    end = next((j for j in range(at + 2, stop) if not sentence[j].is_word), at)
    is_closed = end > at and sentence[end].text == "," and sentence[at - 1].is_capital
    is_new = is_closed and (
        sentence[at + 1].low in {"a", "an", "who"} or sentence[at + 1].text.isdigit()
    )
    return end if is_new and is_added(sentence, at + 1, end) else at


SOURCES = frozenset("words view telling opinion account estimation".split())
"""Nouns of "in her words"."""
MOST_OWNER = 8
"""Tokens between "in" and whose words they are."""


def from_own_words(sentence: Sentence, at: int, found: list[Found]) -> Found | None:
    """Find "in Ana Ruiz's words": marks behind it, what follows it, or what stands before."""
    stop = min(len(sentence), at + MOST_OWNER)
    noun = next((j for j in range(at + 2, stop) if sentence[j].low in SOURCES), 0)
    owns = noun and sentence[noun - 1].low.endswith(("'s", "s'", "his", "her", "their"))
    if not owns or not all(token.is_word for token in sentence[at:noun]):
        return None
    comma = noun + 1 < len(sentence) and sentence[noun + 1].text == ","
    first = noun + 1 + comma
    floor = floor_of(found)
    if first < len(sentence) and sentence[first].is_quote:
        said = first, first + 1
    elif comma and at == floor:
        said = first, end_of(sentence, first)
    elif at - 1 - floor >= LEAST and sentence[at - 1].text == ",":
        said = floor, at - 1
    else:
        return None
    if said[1] - said[0] < LEAST and not sentence[said[0]].is_quote:
        return None
    cue = noun, noun + 1
    return Found(cue, CueClass.SPEECH, (at + 1, noun), (said,), max(cue[1], said[1]), SURE, "words")


def marks_behind(sentence: Sentence, floor: int, at: int, after: int) -> Range | None:
    """Return the marks behind an aside that only they belong to: "It was, in the words of Ruiz, “a joke”"."""
    first = after + (after < len(sentence) and sentence[after].text == ",")
    is_marked = first < len(sentence) and sentence[first].is_quote
    is_cut = at - floor > 1 and sentence[at - 1].text == "," and sentence[at - 2].low in BE
    return (first, first + 1) if is_marked and is_cut else None


def begins_clause_here(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause follows without a comma: "According to Ruiz the vote was fair"."""
    starts = (ARTICLES | PRONOUNS | POSSESSIVES) - {"who", "one", "some", "many"}
    if at + 3 >= len(sentence) or sentence[at].low not in starts:
        return False
    return has_verb(sentence, at + 1, len(sentence))


def end_of(sentence: Sentence, start: int) -> int:
    end = len(sentence)
    while end > start and not (sentence[end - 1].is_word or sentence[end - 1].is_quote):
        end -= 1
    return end


def from_noun(sentence: Sentence, at: int, cue: Cue, found: list[Found]) -> Found | None:
    """Find "his claim that …"."""
    follows = sentence[at + 1].low if at + 1 < len(sentence) else ""
    if sentence[at + 1 : at + 2] and sentence[at + 1].text == ":":
        return introduced(sentence, at, cue, found)
    by = mention_from(sentence, at + 2, len(sentence)) if follows in {"by", "from"} else None
    after = by.end if by else at + 1
    if not by and after + 1 < len(sentence) and sentence[after].low in {"is", "was", "remains"}:
        after += sentence[after + 1].low == "that"
    follows = sentence[after].low if after < len(sentence) else ""
    if follows not in cue.frames & {"that", "to"} or after + 3 >= len(sentence):
        return None
    content = content_of(sentence, cue, after)
    if not content.ranges:
        return None
    speaker = (by.start, by.end) if by else owner_named(sentence, at)
    whole = content.ranges
    if not by or at <= FIRST:
        content = content._replace(ranges=before_main_verb(sentence, whole))
    is_told = sentence[at].low in CLAIMS and at <= 1 and content.ranges != whole
    if speaker is None and not (is_told and (at == 0 or sentence[0].low in ARTICLES)):
        return None
    return Found(
        (at, at + 1),
        cue.cue_class,
        speaker,
        content.ranges,
        content.next,
        UNSURE,
        f"noun: {sentence[at].low}",
    )


def introduced(sentence: Sentence, at: int, cue: Cue, found: list[Found]) -> Found | None:
    """Find marks behind "released a statement:"."""
    content = marked(sentence, at + 1)
    if not content.is_quote:
        return None
    who = owner(sentence, at)
    leading = None if who else leading_subject(sentence, at, found)
    speaker = who or ((leading.start, leading.end) if leading else None)
    reason = f"noun: {sentence[at].low}"
    return Found((at, at + 1), cue.cue_class, speaker, content.ranges, content.next, UNSURE, reason)


def before_main_verb(sentence: Sentence, ranges: tuple[Range, ...]) -> tuple[Range, ...]:
    """End a clause before the verb of the sentence: "his claim that he won | was false"."""
    start, end = ranges[0]
    seen = False
    for j in range(start + 1, end):
        low = sentence[j].low
        if (
            low in {"and", "but", "that", "which", "who", "because", "if"}
            or not sentence[j].is_word
        ):
            seen = False
        elif is_verb_at(sentence, j):
            if seen and j - start > 2:
                return ((start, j),)
            seen = True
    return ranges


def is_verb_at(sentence: Sentence, at: int) -> bool:
    """Tell whether a finite verb begins a predicate: not "rules" of "the rules will", not "met" of "has never met"."""
    if not is_finite(sentence[at], is_loose=True):
        return False
    if sentence[at].low.endswith("s") and at + 1 < len(sentence) and is_finite(sentence[at + 1]):
        return sentence[at].low in BE | HAVE
    before = at - 1
    while before > 0 and sentence[before].low in ADVERBS:
        before -= 1
    return sentence[before].low not in BE | HAVE | MODALS


def owner_named(sentence: Sentence, at: int) -> Range | None:
    """Return whose claim it is, the subject where he repeats his own: "Ruiz renewed her claim"."""
    who = owner(sentence, at)
    if who is None or sentence[who[0]].low not in POSSESSIVES:
        return who
    verb = sentence[who[0] - 1].low if who[0] else ""
    named = subject_before(sentence, who[0] - 1, 0) if verb in REPEATING else None
    return (named.start, named.end) if named else who


def owner(sentence: Sentence, at: int) -> Range | None:
    """Return whose claim it is: "his claim", "Ana Ruiz's repeated claim"."""
    for j in range(at - 1, max(-1, at - 4), -1):
        token = sentence[j]
        if token.low in {"his", "her", "their", "its", "our", "my"}:
            return j, j + 1
        if token.low.endswith(("'s", "s'")):
            named = mention_to(sentence, j, 0)
            return (named.start, named.end) if named else None
        if token.low in VOICING or (j == at - 2 and is_held(sentence, j)):
            named = subject_before(sentence, over_helpers(sentence, j), 0)
            return (named.start, named.end) if named else None
        if not token.is_word:
            return None
    return None


def is_held(sentence: Sentence, of: int) -> bool:
    """Tell whether somebody is "of the view"."""
    return of > 0 and sentence[of].low == "of" and sentence[of - 1].low in BE


def over_helpers(sentence: Sentence, at: int) -> int:
    """Return the first of the auxiliaries and adverbs before a verb."""
    while at > 0 and (
        sentence[at - 1].low in HAVE | ADVERBS | BE or sentence[at - 1].low.endswith("ly")
    ):
        at -= 1
    return at
