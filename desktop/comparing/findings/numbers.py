"""Find the numbers of two similar passages that cannot both be right, or are not equally exact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop.comparing.assertions import is_of_others
from desktop.comparing.findings.reading import Difference, Pair, Read
from desktop.comparing.quantities import Quantity
from desktop.comparing.sizes import PRECISION, SAME, alikeness, is_comparable, relation
from desktop.story.comparison import Span

LEAST_CONTEXT = 1.0
"""Sum over words near both numbers, from which they are about one thing (tests/cases/findings)."""
LEAST_SOLE = 0.7
"""The same for the only two numbers that are left of a dimension or a noun."""
LEAST_UNSURE = 1.9
"""The same where it is unsure whether the two passages state the same."""
FARTHEST = 20
"""How many times a number may be another one of the same thing, where nothing else says so."""
LOOSEST = 3
"""How many times a number may be another one that only bounds it: 212 on board, at least 16 hurt."""
BOUNDS = frozenset({"least", "most"})
OF_SIZE = frozenset({"", "rank"})
"""Dimensions that say nothing without what is counted."""
A_DIFFERENCE_OF_PRECISION = "a difference of precision"


class Candidate(NamedTuple):
    """Two numbers that may be of one thing, and how much speaks for it."""

    score: float
    x: Quantity
    y: Quantity


def differing_numbers(pair: Pair) -> Iterator[Difference]:
    """Yield the numbers that differ; those that the other side has too stand for themselves."""
    a, b = pair.a, pair.b
    left, right = list(a.quantities), list(b.quantities)
    if not left or not right:
        return
    least = LEAST_CONTEXT if pair.is_sure else LEAST_UNSURE
    for x in tuple(left):
        for y in right:
            if is_comparable(x, y) and relation(x, y) == SAME:
                left.remove(x)
                right.remove(y)
                break
    found = sorted(_candidates(a, b, left, right, least), key=lambda each: -each.score)
    taken: set[Quantity] = set()
    for score, x, y in found:
        if x in taken or y in taken:
            continue
        taken |= {x, y}
        how = relation(x, y)
        if how == SAME or (how == PRECISION and _is_loose(x, y)):
            continue
        weight = 0.2 if how == PRECISION else min(1.0, 0.5 + score / 10)
        note = A_DIFFERENCE_OF_PRECISION if how == PRECISION else ""
        said = tuple(f"{each.dimension} {each.value:g}" for each in (x, y))
        yield Difference("number", _place(a, x), _place(b, y), note, weight, said)


def _place(read: Read, each: Quantity) -> Span:
    return read.at(each.first, each.end)


def _candidates(
    a: Read, b: Read, left: list[Quantity], right: list[Quantity], least: float
) -> Iterator[Candidate]:
    for x in left:
        comparable = [y for y in right if is_comparable(x, y)]
        for y in comparable:
            is_sole = len(comparable) == 1 and sum(is_comparable(z, y) for z in left) == 1
            if is_of_others(a.assertions, x.start, b.assertions, y.start):
                continue
            score = _context(a, b, x, y) + alikeness(x, y)
            needed = LEAST_SOLE if is_sole and least < LEAST_UNSURE else least
            if _are_far(x, y):
                needed = LEAST_UNSURE
            if score >= needed:
                yield Candidate(score, x, y)


def _context(a: Read, b: Read, x: Quantity, y: Quantity) -> float:
    """Return what the words near both numbers say for their being of one thing."""
    one, other = a.near(x.start, x.end), b.near(y.start, y.end)
    shared = (one.keys() & other.keys()) - set(x.counted) - set(y.counted)
    return sum(2 / (2 + max(one[key], other[key])) for key in shared) + (
        0.3 if shared and x.dimension not in OF_SIZE else 0.0
    )


def _are_far(x: Quantity, y: Quantity) -> bool:
    """Tell whether two sizes are so far from each other that they are rather of two things."""
    return x.dimension != "score" and _is_times(x, y, FARTHEST)


def _is_loose(x: Quantity, y: Quantity) -> bool:
    """Tell whether one of two sizes only bounds the other, from far away."""
    return not {x.bound, y.bound}.isdisjoint(BOUNDS) and _is_times(x, y, LOOSEST)


def _is_times(x: Quantity, y: Quantity, most: float) -> bool:
    """Tell whether one of two sizes is more than so many times the other."""
    small, large = sorted((abs(x.value), abs(y.value)))
    return large > most * max(small, 1e-9)
