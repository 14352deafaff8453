"""Guess whom a pronoun stands for: the last person named that it fits."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop.quoting.speakers.given_names import Gender
from desktop.quoting.speakers.naming import NOBODY, Named
from desktop.quoting.speakers.people import People, Person, last_before
from desktop.quoting.speakers.printed_name import gender_of_lead
from desktop.quoting.speakers.sentence import Sentences
from desktop.story.quote import Quote, Range
from desktop.text.pronouns import KINDS

BOTH_IN = {"de": {"sie": "she"}}
"""Pronouns that mean something else in one language, where the verb does not say they are many."""
GENDERS: dict[str, Gender] = {"he": "m", "she": "f"}
OBLIQUE = re.compile(
    r"\b(?:with|to|by|of|from|about|against|at|on|in|for|alongside|behind|than|mit|von|bei|gegen|avec|de|par|contre|à|з|із|від|до|про|с|от|о|к|у)"
    r"\s+(?:the\s+)?(?:[\w.'’-]+\s+){0,4}$"
)
"""A name right behind a preposition and titles is no subject."""
FRAME = re.compile(r"(?:For|Für|Pour|Для)\s+(?:[\w.'’-]+\s+){0,3}$")
"""What tells whose view a sentence takes: "For Ruiz, it was late." """


ONE = re.compile(
    r"(?:an?|the|another|one|this|that|ein|eine|der|die|un|une|le|la|l['’]|his|her|its|their)\s(?!\w*(?:ministry|council|company|bank|union|government|court|agency|report|study)\b)(?!.*s$)",
    re.IGNORECASE,
)
"""One person without a name."""
MOST_BACK = 60
"""Sentences and quotes looked back for whom a pronoun stands for, so that the time is linear."""


class Places(NamedTuple):
    """What pronouns are resolved with."""

    text: str
    sentences: Sentences
    people: People
    language: str


def kind_of(printed: str, language: str) -> str:
    """Return "he", "she", "they" or "it" for a pronoun of any language, "" for other words."""
    word = printed.strip().lower()
    return BOTH_IN.get(language, {}).get(word) or KINDS.get(word, "")


def stands_for(places: Places, kind: str, at: int, earlier: Sequence[tuple[Quote, Named]]) -> Named:
    """Return whom a pronoun at a place stands for, given the quotes before it with their speakers."""
    if kind == "they":
        return for_many(at, earlier)
    if kind == "it":
        return for_thing(earlier, at)
    person = for_person(places, GENDERS[kind], at, earlier)
    if person is None or is_unnamed_nearer(places.text, GENDERS[kind], person, at, earlier):
        return NOBODY
    return Named(person.name, person, is_guess=True)


def is_unnamed_nearer(
    text: str, gender: Gender, person: Person, at: int, earlier: Sequence[tuple[Quote, Named]]
) -> bool:
    """Tell whether somebody without a name spoke after the person was named: "a spokeswoman"."""
    for quote, named in reversed(earlier):
        if quote.speaker is None or quote.speaker[1] > at:
            continue
        if named.name or named.person or last_before(person, at) > quote.speaker[0]:
            return False
        printed = text[slice(*quote.speaker)]
        words = tuple(re.findall(r"[\w-]+", printed))
        told = gender_of_lead(words[:4])
        if kind_of(printed, "") or told not in ("", gender):
            return False
        return ONE.match(printed) is not None and "\n\n" not in text[quote.speaker[1] : at]
    return False


def for_many(at: int, earlier: Sequence[tuple[Quote, Named]]) -> Named:
    """Let "they" be the organisation that spoke last; people and unnamed sources are given no name."""
    for quote, named in reversed(earlier):
        if quote.speaker is not None and quote.speaker[0] < at:
            return NOBODY if named.person else named._replace(is_guess=True)
    return NOBODY


def for_thing(earlier: Sequence[tuple[Quote, Named]], at: int) -> Named:
    for quote, named in reversed(earlier):
        if quote.speaker and quote.speaker[0] < at and named.name and named.person is None:
            return Named(named.name, None, is_guess=True)
    return NOBODY


def for_person(
    places: Places, gender: Gender, at: int, earlier: Sequence[tuple[Quote, Named]]
) -> Person | None:
    """Go back sentence by sentence; in each the subject comes first, then who is named last."""
    last = places.sentences.index(at)
    first = max(0, last - MOST_BACK)
    start = places.sentences.spans[first][0] if last >= 0 else at
    mentions = places.people.mentions(start, at)
    mentions += [
        (quote.speaker, named.person, False)
        for quote, named in earlier[-MOST_BACK:]
        if quote.speaker and named.person and start <= quote.speaker[0] < at
    ]
    mentions.sort(key=lambda each: each[0])
    for wanted in (strong, weak):
        index = last
        while index >= first:
            sentence = places.sentences.spans[index]
            inside = [
                each
                for each in mentions
                if sentence[0] <= each[0][0] < min(sentence[1], at) and wanted(each[1], gender)
            ]
            best = subject(places.text, sentence, inside)
            if best is not None:
                return best
            index -= 1
    return None


def strong(person: Person, gender: Gender) -> bool:
    return person.is_sure and (not gender or person.gender in (gender, ""))


def weak(person: Person, gender: Gender) -> bool:
    return not person.is_sure and person.gender == "" and len(person.full) > 1


def subject(
    text: str, sentence: Range, inside: Sequence[tuple[Range, Person, bool]]
) -> Person | None:
    """Return the first person who may be the subject, else the last one named."""
    if not inside:
        return None
    for place, person, is_owner in inside:
        before = text[sentence[0] : place[0]]
        if not is_owner and (FRAME.search(before) or not OBLIQUE.search(before)):
            return person
    return inside[-1][1]
