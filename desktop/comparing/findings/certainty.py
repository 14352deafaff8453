"""Find what one passage states and another only expects, suspects or has heard of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop.comparing.facts import is_negation
from desktop.comparing.findings.reading import Difference, Pair, Read

POSSIBLE, EXPECTED, HEARD, CERTAIN = "possible", "expected", "heard", "certain"
HEDGES = {
    **dict.fromkeys("may might could possibly perhaps maybe potentially".split(), POSSIBLE),
    **dict.fromkeys("likely expected probably due set poised believed thought".split(), EXPECTED),
    **dict.fromkeys(
        "apparently seemingly appears appeared seems seemed suspect presumed".split(), EXPECTED
    ),
    **dict.fromkeys(
        "reportedly allegedly alleged suspected purportedly purported rumoured rumored".split(),
        HEARD,
    ),
    **dict.fromkeys("unconfirmed understood".split(), HEARD),
    **dict.fromkeys("will shall".split(), CERTAIN),
}
NEEDS_TO = frozenset("likely expected due set poised believed thought understood".split())
"""Words that hedge before "to" (or "that") only: an expected guest is no hedge."""
SUBJECTS = frozenset("that he she it they we the a an".split())
"""Words before which "suspect" is what somebody does, not who somebody is."""
RULE = frozenset("rule rules ruled ruling".split())
EXCLUDE = frozenset("exclude excludes excluded excluding".split())
REFUSED = frozenset("refuse refuses refused refusing decline declines declined declining".split())
LONGEST = 6
"""Words after a hedge among which is what it hedges."""
SCOPE = 2
"""Content words after a hedge that it may be about."""
LEAST_CLOSENESS = 0.35
"""Share of content words in common from which what is not hedged may be stated."""
LIGHT = frozenset("be have to do not get also say been".split())

AUXILIARIES = frozenset(
    "be is are was were been being am has have had do does did to not also already now".split()
)
"""Words before a verb that are said with it."""
NO_VERBS = frozenset("according during following including thing nothing morning evening".split())


class Hedge(NamedTuple):
    """A hedge at a place, what it makes of the words at `about`."""

    place: int
    says: str
    about: tuple[int, ...]


def differing_certainty(pair: Pair) -> Iterator[Difference]:
    """Yield where the same words are hedged in one way here, in another or not at all there."""
    a, b = pair.a, pair.b
    left, right = hedges(a), hedges(b)
    if {each.says for each in left} == {each.says for each in right}:
        return
    done: set[int] = set()
    for one, other, held, against, is_turned in (
        (a, b, left, right, False),
        (b, a, right, left, True),
    ):
        for hedge in held:
            found = _against(one, other, hedge, against)
            if found is None or (hedge.place in done and is_turned):
                continue
            start, end, says = found
            x, y = one.at(hedge.place, hedge.place + 1), other.at(start, end)
            weight = 0.6 if CERTAIN in (says, hedge.says) or says else 0.5
            yield Difference("certainty", *((y, x) if is_turned else (x, y)), "", weight)
            if not is_turned:
                done.add(start)


def hedges(read: Read) -> list[Hedge]:
    """Return the hedges of a passage with the places of the words they are about.

    "Will probably" is not certain.
    """
    side = read.side
    found = []
    for place, word in enumerate(side.words):
        says = HEDGES.get(word.key)
        if _is_left_open(read, place):
            verb = place - (word.key == "out")
            found.append(Hedge(verb, POSSIBLE, _about(read, place)))
        if says is None or (word.surface == "May" and place):
            continue
        following = side.words[place + 1].key if place + 1 < len(side.words) else ""
        if word.key in NEEDS_TO and following not in {"to", "that"}:
            continue
        if word.key == "suspect" and following not in SUBJECTS:
            continue
        if any(
            is_negation(side.words, near, "en")
            for near in (place + 1, place - 1)
            if 0 <= near < len(side.words)
        ):
            continue
        found.append(Hedge(place, says, _about(read, place)))
    unsure = {each.about[:1] for each in found if each.says != CERTAIN}
    return [each for each in found if each.says != CERTAIN or each.about[:1] not in unsure]


def _is_left_open(read: Read, place: int) -> bool:
    """Tell whether "did not rule out" stands there, or "refused to exclude"."""
    words = read.side.words
    is_out = words[place].key == "out" and place > 0 and words[place - 1].key in RULE
    if not is_out and words[place].key not in EXCLUDE:
        return False
    at = place - is_out
    if at > 0 and is_negation(words, at - 1, "en"):
        return True
    return at > 1 and words[at - 1].key == "to" and words[at - 2].key in REFUSED


def _excludes(read: Read) -> bool:
    """Tell whether something is ruled out: beside what is not, that is said and denied."""
    return any(word.key in RULE | EXCLUDE for word in read.side.words)


def _about(read: Read, place: int) -> tuple[int, ...]:
    side = read.side
    found = []
    for at in range(place + 1, min(place + 1 + LONGEST, len(side.keys))):
        if side.is_stop(at) or side.keys[at] in LIGHT or side.words[at].key in HEDGES:
            continue
        found.append(at)
        if len(found) == SCOPE:
            break
    return tuple(found)


def _against(
    one: Read, other: Read, hedge: Hedge, against: list[Hedge]
) -> tuple[int, int, str] | None:
    """Return the words of the other passage that say the same in another way, and how."""
    if not hedge.about or any(each.says == hedge.says for each in against):
        return None
    if one.side.words[hedge.place].key in RULE | EXCLUDE and _excludes(other):
        return None
    key = one.side.keys[hedge.about[0]]
    places = [place for place, other_key in enumerate(other.side.keys) if other_key == key]
    if len(places) != 1:
        return None
    for each in against:
        if places[0] in each.about:
            return each.place, each.place + 1, each.says
    if hedge.says == CERTAIN or against or other.is_headline or _is_asked(other):
        return None
    if one.closeness(other) < LEAST_CLOSENESS or _ends(other, places[0]):
        return None
    if not _is_of_one(one, other, hedge.about[0], places[0]):
        return None
    return _begin(other, places[0]), places[0] + 1, ""


def _begin(read: Read, place: int) -> int:
    """Return where the verbs before a word begin that belong to it: "is considering declaring"."""
    words = read.side.words
    start = place
    while start and words[start].start - words[start - 1].end == 1:
        before = words[start - 1].key
        if before not in AUXILIARIES and not (before.endswith("ing") and before not in NO_VERBS):
            break
        start -= 1
    while start < place and words[start].key == "to":
        start += 1
    return start


def _ends(read: Read, place: int) -> bool:
    """Tell whether a word ends a clause, as a noun rather does than a verb."""
    words = read.side.words
    return place + 1 == len(words) or words[place + 1].start - words[place].end > 1


def _is_asked(read: Read) -> bool:
    """Tell whether nothing is stated: a question, a condition, a plan."""
    return not {"if", "whether", "would", "should", "can"}.isdisjoint(
        word.key for word in read.side.words
    )


def _is_of_one(one: Read, other: Read, i: int, j: int) -> bool:
    """Tell whether the same is said of the same: a word near both, or two names in both."""
    if one.near(i, i + 1).keys() & other.near(j, j + 1).keys():
        return True
    return len(_names(one) & _names(other)) > 1


def _names(read: Read) -> set[str]:
    facts = read.assertions.facts
    return {word for fact in facts if fact.kind == "name" for word in fact.value.split()}
