"""Attributions of a parse, mended where the order of words is surer of them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from desktop.quoting.attribution import Attribution, Region
from desktop.quoting.cues import lexicon
from desktop.quoting.patterns.asides import ASIDE
from desktop.quoting.patterns.ends import DONE, NARRATING, REMARKS
from desktop.quoting.patterns.subjects import SURE
from desktop.quoting.patterns.tokens import Token, words
from desktop.quoting.patterns.words import PREPOSITIONS, is_finite
from desktop.story.quote import CueClass, Range

JOINED = re.compile(r",?\s+(?:and|or|nor|but)\s", re.IGNORECASE)
"""Opens the rest of a clause that a parse may have ended too soon."""
GOING_ON = re.compile(r"(?:and|but|or|nor|to|because|if|unless)\s", re.IGNORECASE)
"""Opens how a clause goes on behind a cue between commas: "It failed, he said, because nobody paid"."""
FINAL = re.compile(
    r"(?:[^\S\n](?:on|in|at|during|late|early|after|to)\b(?:[^\S\n][\w.’'-]+){0,12}?|(?:[^\S\n][\w.’'-]+){0,7}?)"
    r"[\"'”’)]*(?:[.;?!,\n–—]|$)"
)
"""What stands behind a cue that ends a sentence or its aside: times and places."""
THAT = re.compile(r"\s+(?:[\w’'-]+,?\s+){0,12}that\s", re.IGNORECASE)
"""What stands between a cue and the words it reports."""
SUBORDINATE = re.compile(r"\b(?:although|though|while|whereas|when|after|as)\s+$", re.IGNORECASE)
"""Opens a clause in which somebody speaks, before the main one: "Although X said A, B"."""
AS = "As "
AS_TOLD = re.compile(r"(?:\s+[\w’'-]+){0,6},\s+")
"""What stands between a cue and the sentence that its clause opens: "As Ruiz told us last week, it failed"."""
INTENDED = re.compile(r"\bto\s+$")
"""Opens what nobody has said yet: "is expected to say"."""
RELATIVE = re.compile(
    r"\b(?:that|which|who|whom|if|unless|until|before|whether)\s+$", re.IGNORECASE
)
"""Opens a clause in which others say something of a thing: "a bill that critics say …"."""
ADDED_RELATIVE = re.compile(r",\s+(?:which|who)\s+$")
"""Opens such a clause between commas: "a bill, which critics say kills jobs, passed"."""
OF_NOUN = re.compile(r"\w+\s+that\s")
"""Opens what is told of, not what is told: "denied reports that …"."""
REMARK = re.compile(rf"an?\s+(?:{'|'.join(sorted(REMARKS))})\b")
ADDED = re.compile(rf",\s+(?:(?:{'|'.join(sorted(NARRATING))})\b|{REMARK.pattern})")
"""Opens what the one who writes adds to somebody's words."""
DEED = re.compile(
    rf"(?:,[\"”’']|[\"”’'],)\s+and\s+(?:\w+ed|{'|'.join(sorted(DONE))})\s+(?:it|him|her|them|the|an?)\b"
)
"""Opens what somebody did, behind marks and a comma: he was “a danger”, and jailed him."""
LISTED = re.compile(r"[\"”’']?,?\s+and\s+[\"“‘'][^\"”’]+[\"”’]$")
"""What is joined to words in marks: and “cruel”."""
BACKSHIFTED = frozenset("would could might had was were".split())
"""Verbs of reported speech: a clause without them behind a comma is the one's who writes."""
MOST_OF_REST = 8
"""Words in which such a verb stands."""
NEAR = 40
"""Code points before a speaker that tell what opens the clause."""
MOST_NEAR = 8
"""Attributions looked at for one place, so that the time is linear."""
LEAST_SURE = 0.7
"""Confidence of patterns from which on they may add what the parse does not see."""
PEOPLE = re.compile(r"\s+(?:[\w’'-]+\s+){1,14}")
"""Who is asked to do something, between a cue and "to"."""
LEAST_WORDS = 3
SOMEBODY = frozenset("he she they it there".split())
"""Begin a clause that a participle reports: "saying he would sue"."""
FINDING = frozenset({"find", "show"})
"""Who finds or shows something need not say it."""


def combined(
    text: str,
    regions: Sequence[Region],
    parsed: Sequence[Attribution],
    patterns: Sequence[Attribution],
) -> list[Attribution]:
    """Return the attributions of a parse, mended, and those only patterns find; both come sorted by cue; linear."""
    found: list[Attribution | None] = list(parsed)
    starts = [each.cue[0] for each in parsed]
    added = []
    for other in patterns:
        if other.is_negated or not other.content or other.confidence < LEAST_SURE:
            continue
        at = bisect_left(starts, other.cue[0])
        near = range(max(0, at - MOST_NEAR), min(len(parsed), at + MOST_NEAR))
        own = next((i for i in near if meets(parsed[i].cue, other.cue)), None)
        rivals = [
            i for i in near if i != own and not parsed[i].is_negated and touches(parsed[i], other)
        ]
        is_clear = not rivals or is_sure(text, other)
        if not is_clear or not all(is_upside_down(parsed[i], other) for i in rivals):
            continue
        if own is not None:
            found[own] = mended(text, regions, parsed[own], other)
        elif is_sure(text, other):
            added.append(other)
        else:
            continue
        for i in rivals:
            found[i] = None
    return sorted([*filter(None, found), *added], key=cue_of)


def cue_of(attribution: Attribution) -> Range:
    return attribution.cue


def meets(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def has(said: Attribution, place: Range) -> bool:
    """Tell whether a place is in what somebody says."""
    return any(meets(each, place) for each in said.content)


def touches(one: Attribution, other: Attribution) -> bool:
    """Tell whether two attributions cannot both be kept apart: one has words or the cue of the other."""
    return (
        has(one, other.cue) or has(other, one.cue) or any(has(one, each) for each in other.content)
    )


def is_upside_down(one: Attribution, other: Attribution) -> bool:
    """Tell whether each holds the cue of the other, so that one of them is misread."""
    return has(one, other.cue) and has(other, one.cue)


def is_in_marks(regions: Sequence[Region], place: Range) -> bool:
    """Tell whether words in marks hold a place; regions are sorted by start."""
    at = bisect_right(regions, place[0], key=start_of) - 1
    near = regions[max(0, at - MOST_NEAR) : at + 1]
    return any(each.start <= place[0] < each.end for each in near)


def start_of(region: Region) -> int:
    return region.start


def mended(
    text: str, regions: Sequence[Region], one: Attribution, other: Attribution
) -> Attribution:
    """Return what a parse found at a cue, with the words that it lost and the order of words shows."""
    if one.speaker is None or one.is_negated or other.speaker is None:
        return one
    if is_in_marks(regions, one.speaker) and not is_in_marks(regions, other.speaker):
        return one._replace(speaker=other.speaker)
    if has(other, one.speaker) and is_aside(text, one, other):
        return other._replace(via=one.via)
    if not meets(one.speaker, other.speaker):
        return one
    if one.cue[0] == other.cue[0] and one.cue[1] < other.cue[1] and is_sure(text, other):
        return other._replace(via=one.via)
    if not one.content:
        return one._replace(content=other.content) if is_sure(text, other) else one
    if is_late(text, one, other) or is_longer(text, one, other) or is_remark(text, one, other):
        return one._replace(content=other.content)
    if not frames_of(text, one) & {"bare", "that", "hearer"}:
        return one._replace(content=other.content) if is_list(text, one, other) else one
    is_kept = all(
        any(is_part(text, each, whole) for whole in other.content) for each in one.content
    )
    if is_kept and all(is_known(text, one, each) for each in other.content):
        return one._replace(content=other.content)
    return one


def frames_of(text: str, said: Attribution) -> frozenset[str]:
    cue = lexicon("en").verbs.get(text[slice(*said.cue)].lower())
    return cue.frames if cue else frozenset()


def is_aside(text: str, one: Attribution, other: Attribution) -> bool:
    """Tell whether a parse took for the speaker what an aside stands behind: "The boat, the navy said, sank"."""
    is_around = other.content[0][1] <= other.cue[0] < other.content[-1][0]
    is_held = all(any(meets(each, whole) for whole in other.content) for each in one.content)
    return is_around and is_held and is_sure(text, other)


def is_part(text: str, part: Range, whole: Range) -> bool:
    """Tell whether a clause is a whole one, but for what follows on "and" and is no cue."""
    if is_near(text, part[0], whole[0]) and is_near(text, part[1], whole[1]):
        return True
    joined = JOINED.match(text, part[1], whole[1])
    if part[0] != whole[0] or part[1] >= whole[1] or joined is None:
        return False
    behind = words(text, joined.end(), whole[1])[:MOST_OF_REST]
    cue = lexicon("en").verbs.get(behind[0].low) if behind else None
    is_other = len(behind) > 1 and behind[1].low in PREPOSITIONS - (cue.frames if cue else set())
    if cue is not None and cue.frames != {"quote"} and not is_other:
        return False
    if "but" in joined.group().lower():
        return bool(behind) and behind[0].low in BACKSHIFTED
    return joined.group()[0] != "," or any(each.low in BACKSHIFTED for each in behind)


def is_near(text: str, one: int, other: int) -> bool:
    """Tell whether nothing but marks and blanks stands between two places."""
    return not any(map(str.isalnum, text[min(one, other) : max(one, other)]))


def is_known(text: str, one: Attribution, place: Range) -> bool:
    """Tell whether a parse has the words, or they go on from those it has around the cue."""
    if has(one, place):
        return True
    first, last = one.content[0], one.content[-1]
    if place[0] >= one.cue[1] and last[1] <= one.cue[0]:
        return bool(GOING_ON.match(text, *place))
    return place[1] <= one.cue[0] and first[0] >= one.cue[1]


def is_list(text: str, one: Attribution, other: Attribution) -> bool:
    """Tell whether a parse lost what is named, or the second of two names: called it “rash” and “cruel”."""
    (start, end), (first, last) = one.content[0], other.content[0]
    if first < start and "name" in frames_of(text, one):
        return end <= last and is_sure(text, other)
    return start == first and end < last and bool(LISTED.match(text, end, last))


def is_late(text: str, one: Attribution, other: Attribution) -> bool:
    """Tell whether a parse took a place before "that" into what is said: "says in the letter that he left"."""
    start, end = one.content[0][0], one.content[-1][1]
    first, last = other.content[0][0], other.content[-1][1]
    is_behind = one.cue[1] <= start < first and is_near(text, last, end)
    is_led = any(each.fullmatch(text, one.cue[1], first) for each in (THAT, ASIDE))
    return is_behind and is_led and is_sure(text, other)


def is_longer(text: str, one: Attribution, other: Attribution) -> bool:
    """Tell whether a parse took what the one who writes adds, or the main clause, into what is said."""
    if one.speaker is None or len(one.content) != 1 or len(other.content) != 1:
        return False
    (start, end), (first, last) = one.content[0], other.content[0]
    if start != first or last >= end:
        return False
    if any(DEED.match(text, at, end) for at in (last - 2, last - 1)):
        return True
    if ASIDE.fullmatch(text, last, end):
        return True
    if text[last] != ",":
        return False
    if ADDED.match(text, last, end):
        return True
    near = max(0, one.speaker[0] - NEAR)
    return any(each.search(text, near, one.speaker[0]) for each in (SUBORDINATE, ADDED_RELATIVE))


def is_remark(text: str, one: Attribution, other: Attribution) -> bool:
    """Tell whether a parse took what is said of the words for some: "It failed, he said, a claim others reject"."""
    last = one.content[-1]
    is_behind = one.cue[1] <= last[0] and text[one.cue[1] : last[0]].strip() == ","
    if not is_behind or not REMARK.match(text, last[0], last[1]):
        return False
    return other.content[-1][1] <= one.cue[0] and is_sure(text, other)


def is_sure(text: str, said: Attribution) -> bool:
    """Tell whether the order of words alone makes sure of an attribution."""
    start, end = said.content[0]
    said_words = sum(len(text[slice(*each)].split()) for each in said.content)
    is_named = any(mark in text[start:end] for mark in '"“')
    is_short = said_words < LEAST_WORDS and not is_named
    if said.speaker is None or is_short:
        return False
    cue = lexicon("en").verbs.get(text[slice(*said.cue)].lower())
    if cue is not None and cue.lemma in FINDING:
        return False
    if INTENDED.search(text, max(0, said.cue[0] - NEAR), said.cue[0]):
        return False
    if RELATIVE.search(text, max(0, said.speaker[0] - NEAR), said.speaker[0]):
        return False
    if start >= said.cue[1]:
        opening = text[max(0, said.speaker[0] - len(AS)) : said.speaker[0]]
        is_aside_first = opening == AS and AS_TOLD.fullmatch(text, said.cue[1], start) is not None
        return is_aside_first or is_reported(text, said, start)
    begin, last = min(said.speaker[0], said.cue[0]), max(said.speaker[1], said.cue[1])
    is_parted = end <= begin and text[end:begin].strip() == ","
    return is_parted and bool(FINAL.match(text, last))


def is_reported(text: str, said: Attribution, start: int) -> bool:
    """Tell whether "that", a plain clause or an infinitive follows right on a cue."""
    gap, end = text[said.cue[1] : start], said.content[0][1]
    tokens = words(text, start, end)
    if not tokens or is_finite(tokens[0], is_loose=True):
        return False
    if THAT.fullmatch(gap):
        return True
    form = text[slice(*said.cue)].lower()
    cue = lexicon("en").verbs.get(form) or lexicon("en").phrasal.get(form)
    if cue is None or said.cue_class is CueClass.THOUGHT:
        return False
    if tokens[0].low == "to" and "x-to" in cue.frames and said.confidence >= SURE:
        return bool(PEOPLE.fullmatch(gap))
    is_late = ASIDE.fullmatch(gap) is not None
    if gap.strip() and not is_late:
        return False
    if tokens[0].low == "to":
        return "to" in cue.frames
    if tokens[0].low in ("whether", "why", "how") and "whether" in cue.frames:
        return True
    if tokens[0].low.endswith("ing") and "thing" in cue.frames:
        return len(tokens) > LEAST_WORDS
    if "name" in cue.frames:
        named = text[start:end]
        return ":" not in named and named[-1] in '"”'
    return "bare" in cue.frames and is_plain(form, tokens) and not OF_NOUN.match(text, start)


def is_plain(form: str, tokens: Sequence[Token]) -> bool:
    """Tell whether words right behind a cue have a verb; behind a participle a pronoun must begin them."""
    has_verb = any(is_finite(token, is_loose=True) for token in tokens[1:])
    return has_verb and (not form.endswith("ing") or tokens[0].low in SOMEBODY)
