"""Find the names that two similar passages put in the same place."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.comparing.facts import Fact, is_other_form, is_same_name
from desktop.comparing.findings.reading import Difference, Pair, Read
from desktop.comparing.lexicon import STOP_WORDS, TITLES

LEAST_CONTEXT = 1.0
"""Sum over words near both names, from which they stand for one thing (tests/cases/findings)."""
SOURCES = frozenset("say tell accord report add write".split())
"""Words beside which a name is that of a source: two outlets may both have been told."""


def differing_names(pair: Pair) -> Iterator[Difference]:
    """Yield the two names that are left when those that both sides have are taken away."""
    a, b = pair.a, pair.b
    left, right = _left(a, b), _left(b, a)
    for x in left:
        for y in right:
            if _share_first_only(x, y):
                yield Difference("name", a.at(x.start, x.end), b.at(y.start, y.end), "", 0.6)
    if len(left) != 1 or len(right) != 1:
        return
    x, y = left[0], right[0]
    if is_same_name(x.value, y.value) or is_other_form(x.value, y.value):
        return
    if _is_source(a, x) or _is_source(b, y) or _is_short(a, x) or _is_short(b, y):
        return
    one, other = a.near(x.start, x.end), b.near(y.start, y.end)
    near = sum(2 / (2 + max(one[key], other[key])) for key in one.keys() & other.keys())
    if near >= LEAST_CONTEXT and _is_anchored(a, b, x, y):
        yield Difference("name", a.at(x.start, x.end), b.at(y.start, y.end), "", 0.6)


def _left(read: Read, other: Read) -> list[Fact]:
    """Return the names of a passage that the other does not have in any form."""
    known = set(other.side.keys) | {word.key for word in other.side.words}
    return [
        fact
        for fact in read.assertions.facts
        if fact.kind == "name"
        and not all(word in known for word in fact.value.split())
        and not any(word in TITLES for word in fact.value.split())
    ]


def _share_first_only(x: Fact, y: Fact) -> bool:
    """Tell whether two names of two words begin alike and end in two ways: Kettner Tools, Kettner Werke."""
    one, other = x.value.split(), y.value.split()
    if len(one) != 2 or len(other) != 2 or one[0] != other[0] or one[1] == other[1]:
        return False
    return not is_same_name(one[1], other[1])


def _is_source(read: Read, fact: Fact) -> bool:
    keys = read.side.keys
    near = keys[max(0, fact.start - 2) : fact.start] + keys[fact.end : fact.end + 2]
    return not SOURCES.isdisjoint(near)


def _is_short(read: Read, fact: Fact) -> bool:
    return read.text(fact.start, fact.end).isupper() and fact.end - fact.start == 1


def _is_anchored(a: Read, b: Read, x: Fact, y: Fact) -> bool:
    """Tell whether the next word that carries content, or the word right before, is the same."""
    after = [_next(read, fact.end) for read, fact in ((a, x), (b, y))]
    before = [
        read.side.words[fact.start - 1].key if fact.start else "" for read, fact in ((a, x), (b, y))
    ]
    is_after = after[0] == after[1] != ""
    return is_after or (before[0] == before[1] != "" and before[0] not in {"and", "the", "a"})


def _next(read: Read, place: int) -> str:
    for key, word in zip(read.side.keys[place:], read.side.words[place:], strict=True):
        if word.key not in STOP_WORDS["en"]:
            return key
    return ""
