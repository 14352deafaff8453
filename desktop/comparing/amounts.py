"""Tell whether two numbers contradict each other: "at least 46 people", "about 40 people"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop.comparing.facts import Fact
from desktop.comparing.lexicon import STOP_WORDS

ROUGHLY = 0.05
"""Share by which a number after "about" may be off: 3,900 households are "almost 4,000"."""
LEAST, MOST, ABOUT = "least", "most", "about"


def differing(one: Sequence[Fact], other: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Pair the numbers that contradict each other, wherever they stand, by what they count.

    Only the one number of a unit on either side counts, and none whose value the other side has too.
    """
    left, right = by_unit(one), by_unit(other)
    values = {fact.value for fact in one}, {fact.value for fact in other}
    return [
        (fact, right[unit])
        for unit, fact in left.items()
        if unit in right
        and fact.value not in values[1]
        and right[unit].value not in values[0]
        and contradict(fact, right[unit])
    ]


def contradict(x: Fact, y: Fact) -> bool:
    """Tell whether two numbers of one thing cannot both be right."""
    if x.value == y.value or (x.bound == y.bound and x.bound in (LEAST, MOST)):
        return False
    a, b = float(x.value), float(y.value)
    slack = ROUGHLY * max(a, b) if ABOUT in (x.bound, y.bound) else 0.0
    if LEAST in (x.bound, y.bound) or MOST in (x.bound, y.bound):
        low, high = (b, a) if x.bound == LEAST or y.bound == MOST else (a, b)
        return high > low + slack
    return abs(a - b) > slack and not _is_rounded(a, b) and not _is_rounded(b, a)


def _is_rounded(a: float, b: float) -> bool:
    """Tell whether a whole number is what a fraction rounds to: 9 per cent and 9.4."""
    return a.is_integer() and not b.is_integer() and round(b) == a


def by_unit(found: Sequence[Fact]) -> dict[str, Fact]:
    """Return the only number of each unit."""
    numbers = [fact for fact in found if fact.kind == "number" and fact.unit]
    units = Counter(fact.unit for fact in numbers)
    return {
        fact.unit: fact
        for fact in numbers
        if units[fact.unit] == 1 and fact.unit not in STOP_WORDS["en"]
    }
