"""Find who says what in an English sentence by the order of its words."""

from desktop.quoting.attribution import Attribution
from desktop.quoting.cues import lexicon
from desktop.quoting.outlets import outlet_in
from desktop.quoting.patterns.adjectives import from_adjective
from desktop.quoting.patterns.before import Content, pre_content
from desktop.quoting.patterns.called import named, named_so
from desktop.quoting.patterns.clauses import content_of, has_marks
from desktop.quoting.patterns.cutting import (
    LONG_DASHES,
    before_dash,
    before_finite,
    before_main_clause,
    before_verb_of_whole,
)
from desktop.quoting.patterns.ends import clause_end
from desktop.quoting.patterns.final import final_source
from desktop.quoting.patterns.mentions import Mention, mention_from
from desktop.quoting.patterns.nouns import is_added
from desktop.quoting.patterns.passives import by_agent
from desktop.quoting.patterns.phrases import from_noun, from_own_words, from_phrase, phrase_end
from desktop.quoting.patterns.subjects import (
    LIKELY,
    SURE,
    Found,
    Verb,
    floor_of,
    starts_mention,
    subject_of,
)
from desktop.quoting.patterns.tokens import Kind, Sentence
from desktop.quoting.patterns.verbs import (
    ENGLISH,
    FINDERS,
    can_attribute,
    is_agent_behind,
    is_close,
    is_verb_form,
    verb_at,
)
from desktop.quoting.patterns.words import PREPOSITIONS, is_finite, is_noun_like
from desktop.story.quote import Range

GOING_ON = frozenset("and but because or if unless so even not with despite though".split())
"""A reported clause goes on with these behind its cue: "…, he said, but not now"."""
SUBORDINATES = frozenset(
    "although though while when as after if because since whereas before".split()
)
"""Begin a clause that the main one follows behind a comma."""
ACCORDING = "according to"
"""The reason of what is found by this phrase."""
MOST_CUES = 40
"""Attributions looked for in one sentence; what has more is no prose."""


def attributions(sentence: Sentence) -> list[Attribution]:
    """Return the attributions of a sentence in order."""
    found = found_in(sentence)
    placed_ones: list[Attribution] = []
    for each in found:
        inner = within(sentence, each)
        if is_relayed(sentence, each):
            placed_ones += [placed(sentence, each), *inner]
        else:
            placed_ones += passed_on(sentence, each, inner) or [placed(sentence, each)]
    return sorted(placed_ones, key=cue_of)


def cue_of(attribution: Attribution) -> Range:
    return attribution.cue


def within(sentence: Sentence, found: Found) -> list[Attribution]:
    """Return who speaks in what is said behind an outlet, or behind "according to"."""
    if found.reason != ACCORDING and not is_relayed(sentence, found):
        return []
    parts = (sentence[start:end] for start, end in found.content if start > found.cue[0])
    return [placed(part, other) for part in parts for other in found_in(part)]


def passed_on(sentence: Sentence, found: Found, inner: list[Attribution]) -> list[Attribution]:
    """Return what another says where "according to" tells little else: "According to police, he said that …"."""
    if not inner or inner[0].speaker is None or not inner[0].content or inner[0].is_negated:
        return []
    is_first = inner[0].speaker[0] == sentence[found.content[0][0]].start
    return inner if is_first and inner[0].content[0][0] > inner[0].cue[0] else []


def is_relayed(sentence: Sentence, found: Found) -> bool:
    """Tell whether an outlet passes words on, so that another may speak in them."""
    if found.speaker is None or not found.content or found.content[0][0] < found.cue[1]:
        return False
    name = " ".join(token.text for token in sentence[found.speaker[0] : found.speaker[1]])
    return outlet_in(name, (0, len(name))) is not None


def found_in(sentence: Sentence) -> list[Found]:
    found: list[Found] = []
    at = 0
    while at < len(sentence) and len(found) < MOST_CUES:
        made = attribution_at(sentence, at, found)
        if made:
            found.append(made)
        at = max(at + 1, made.next if made else 0)
    whole = final_source(sentence, found)
    return [whole] if whole else found


def attribution_at(sentence: Sentence, at: int, found: list[Found]) -> Found | None:
    token = sentence[at]
    if not token.is_word:
        return None
    phrase = phrase_end(sentence, at)
    if phrase:
        return from_phrase(sentence, at, phrase, found)
    if token.low == "in" and (made := from_own_words(sentence, at, found)):
        return made
    verb = verb_at(sentence, at)
    if verb:
        made = from_verb(sentence, verb, found)
        if made:
            return made
    cue = lexicon(ENGLISH).nouns.get(token.low)
    return from_noun(sentence, at, cue, found) if cue else from_adjective(sentence, at)


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
    end = last.end - 2 if last.low.endswith("'s") and len(last.low) > len("it's") else last.end
    return sentence[speaker[0]].start, end


# --- verbs


def from_verb(sentence: Sentence, verb: Verb, found: list[Found]) -> Found | None:
    """Return what a verb attributes, None where it is no cue here."""
    by = is_agent_behind(sentence, verb.end)
    if verb.is_passive and by:
        return by_agent(sentence, verb)
    if not can_attribute(sentence, verb) or (by and not verb.is_ing and not verb.is_base):
        return None
    floor = floor_of(found)
    subject, confidence = subject_of(sentence, verb, floor, found)
    if verb.cue.lemma == "find" and not is_finder(sentence, subject):
        return None
    content = content_for(sentence, verb, subject)
    if verb.cue.lemma == "put it" and subject and word_before(sentence, subject) == "as":
        return as_told(sentence, verb, subject, content)
    pre = pre_content(sentence, floor, subject.edge if subject else verb.left)
    if subject is None or not is_close(subject, verb):
        turned = inverted(sentence, verb, floor)
        is_turned = (confidence < SURE and not content.has_that) or pre_content(
            sentence, floor, verb.left
        ).is_quote
        if turned and (subject is None or is_turned):
            return turned
    beside_marks = pre.is_quote or content.is_quote
    is_bare_quote = verb.cue.frames == {"quote"} or subject is None
    if (is_bare_quote and not beside_marks) or not is_verb_form(
        sentence, verb, subject, content, pre
    ):
        return None
    is_within = subject is not None and subject.end < verb.left and not is_close(subject, verb)
    if not pre.is_quote and (is_within or follows_relative(sentence, verb)):
        pre = without(pre, subject)
    is_unsaid = subject is not None and (
        is_nobody(sentence, subject) or word_before(sentence, subject) in {"if", "unless"}
    )
    if is_unsaid and not beside_marks:
        return None
    if subject and word_before(sentence, subject) == "as":
        return as_told(sentence, verb, subject, content)
    return combined(verb, subject, content, pre, confidence, sentence)


def is_finder(sentence: Sentence, subject: Mention | None) -> bool:
    """Tell whether somebody says what was found: a court, a study."""
    return subject is not None and any(
        token.low in FINDERS for token in sentence[subject.start : subject.end]
    )


def is_nobody(sentence: Sentence, subject: Mention) -> bool:
    """Tell whether nobody said it: "no one in the room said", not "no fewer than ten officials", "No 10"."""
    first, *rest = sentence[subject.start : subject.end]
    is_counted = bool(rest) and (rest[0].low in {"fewer", "less", "more"} or rest[0].text.isdigit())
    return first.low in {"no", "nobody", "none", "neither"} and not is_counted


def word_before(sentence: Sentence, subject: Mention) -> str:
    before = sentence[subject.edge - 1].low if subject.edge else ""
    return "" if before == "as" and sentence[subject.edge - 2].low == "such" else before


def content_for(sentence: Sentence, verb: Verb, subject: Mention | None) -> Content:
    """Return what is said behind a verb, as far as the clause goes that the subject stands in."""
    before = word_before(sentence, subject) if subject else ""
    is_what = before in {"what", "whom", "which"} and verb.end < len(sentence)
    if is_what and "name" in verb.cue.frames:
        return named_so(sentence, verb.end)
    content = content_of(sentence, verb.cue, verb.end)
    if verb.cue.lemma == "find" and not content.ranges:
        content = marked_finding(sentence, verb)
    if subject and word_before(sentence, subject) in LONG_DASHES:
        content = before_dash(sentence, content)
    if follows_relative(sentence, verb):
        content = before_verb_of_whole(sentence, verb, content)
    if before in SUBORDINATES:
        return before_main_clause(sentence, content)
    if subject and before in {"which", "who"} and sentence[subject.edge - 2].text == ",":
        return before_finite(sentence, content)
    if follows_relative(sentence, verb) and verb.left > 1 and sentence[verb.left - 2].text == ",":
        return before_finite(sentence, content)
    return content


def marked_finding(sentence: Sentence, verb: Verb) -> Content:
    """Find what a court calls something: found the search “unlawful”."""
    at = verb.end
    if at >= len(sentence) or sentence[at].is_quote:
        return Content(next=at)
    content = named(sentence, frozenset({"name"}), at)
    return content if has_marks(sentence, content) else Content(next=at)


def follows_relative(sentence: Sentence, verb: Verb) -> bool:
    return bool(verb.left) and sentence[verb.left - 1].low in {"who", "which", "that"}


def without(pre: Content, subject: Mention | None) -> Content:
    """Leave out words before a cue that name its subject."""
    if subject is None or any(start <= subject.start < end for start, end in pre.ranges):
        return Content()
    return pre


def as_told(sentence: Sentence, verb: Verb, subject: Mention, content: Content) -> Found | None:
    """Find "As Ruiz told Reuters, the vote was fair"."""
    end = min(len(sentence), verb.end + 12)
    comma = next((j for j in range(verb.end, end) if sentence[j].text == ","), 0)
    is_first = subject.edge <= 1
    ranges = content.ranges if content.is_quote else ()
    after = content.next
    colon = next((j for j in range(verb.end, end - 1) if sentence[j].text == ":"), 0)
    if not ranges and colon and sentence[colon + 1].is_quote:
        after = colon + 2
        ranges = ((colon + 1, after),)
    if not ranges and comma and is_first and len(sentence) - comma > 4:
        after = clause_end(sentence, comma + 1)
        ranges = ((comma + 1, after),)
    if not ranges and verb.cue.lemma == "put it":
        ranges = marks_before(sentence, subject.edge - 1)
        after = verb.end
    if not ranges:
        return None
    who = subject.start, subject.end
    cue = verb.start, verb.end
    return Found(cue, verb.cue.cue_class, who, ranges, after, LIKELY, f"cue: {verb.cue.lemma}")


def marks_before(sentence: Sentence, at: int) -> tuple[Range, ...]:
    """Return a sentence with words in marks before "as somebody put it": "It was “a gift,” as Ruiz put it"."""
    end = at - 1 if at and sentence[at - 1].text == "," else at
    is_ended = end > 0 and sentence[end - 1].is_quote
    return ((0, end),) if is_ended and end > 1 else ()


def over_apposition(sentence: Sentence, at: int) -> int:
    """Return the token after what commas add to a name, the second comma."""
    if at >= len(sentence) or sentence[at].text != ",":
        return at
    end = next(
        (j for j in range(at + 1, min(len(sentence), at + 16)) if sentence[j].text == ","), 0
    )
    is_between = end and all(token.is_word for token in sentence[at + 1 : end])
    return end if is_between and is_added(sentence, at + 1, end) else at


def inverted(sentence: Sentence, verb: Verb, floor: int) -> Found | None:
    """Find "…," said Ana Ruiz."""
    if verb.left == 0 or verb.is_ing or verb.left != verb.start or verb.is_base:
        return None
    before = sentence[verb.left - 1]
    pre = pre_content(sentence, floor, verb.left)
    if not (before.is_quote or before.text in {",", "-", "–", "—", "?", "!"}) or not pre.ranges:
        return None
    named = mention_from(sentence, verb.end, len(sentence))
    if named is None or sentence[verb.end].low == "that":
        return None
    after = sentence[named.end] if named.end < len(sentence) else None
    if after is not None and is_finite(after) and not pre.is_quote:
        return None
    content = content_of(sentence, verb.cue, over_apposition(sentence, named.end))
    behind = content.ranges if content.is_quote and content.is_apart else ()
    if not pre.is_quote and not pre.is_clause:
        behind = content.rest
    ranges = (*pre.ranges, *behind)
    return Found(
        (verb.start, verb.end),
        verb.cue.cue_class,
        (named.start, named.end),
        ranges,
        content.next if len(ranges) > len(pre.ranges) else named.end,
        SURE if pre.is_quote else LIKELY,
        f"cue: {sentence[verb.start].low}, inverted",
    )


def goes_on(sentence: Sentence, pre: Content, at: int) -> bool:
    """Tell whether a reported clause goes on behind its cue with token `at`."""
    opener = sentence[pre.ranges[0][0]].low if pre.ranges else ""
    is_subclause = opener in SUBORDINATES | {"unless"} or (
        opener == "it" and sentence[at].low == "to"
    )
    return is_subclause or sentence[at].low in GOING_ON or is_finite(sentence[at])


def is_begun(sentence: Sentence, pre: Content, content: Content) -> bool:
    """Tell whether marks have the verb of what stands before the cue: "Ministers, she argued, “are paid to worry”"."""
    if not (pre.ranges and content.is_quote and content.is_apart) or pre.is_clause:
        return False
    (first, last), quote = pre.ranges[0], sentence[content.ranges[0][0]]
    opener = quote.text.lstrip("\"'“‘«„` ").partition(" ")[0]
    is_verb = is_finite(quote._replace(kind=Kind.WORD, text=opener, low=opener), is_loose=True)
    return is_verb and starts_mention(sentence, first) and is_noun_like(sentence[last - 1])


def is_show(sentence: Sentence, at: int) -> bool:
    """Tell whether marks behind a preposition hold a title: appearing on “Meet the Capital,”."""
    token = sentence[at]
    bare = token._replace(text=token.text.rstrip(" \"'”’“‘»«„,"))
    return at > 0 and sentence[at - 1].low in PREPOSITIONS and bare.is_title


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
    is_reporting = content.has_that or (content.is_clause and not content.is_quote)
    if pre.is_quote and is_reporting and is_show(sentence, pre.ranges[-1][1] - 1):
        pre = Content()
    if pre.is_quote and not (content.is_quote and content.is_apart):
        ranges = pre.ranges
    elif pre.is_quote or is_begun(sentence, pre, content):
        ranges, after = (*pre.ranges, *content.ranges), content.next
    elif content.is_firm or (content.ranges and not pre.is_clause):
        ranges, after = content.ranges, content.next
    elif pre.is_clause and (content.is_empty or content.is_late):
        rest = content.rest if content.rest and goes_on(sentence, pre, content.rest[0][0]) else ()
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
