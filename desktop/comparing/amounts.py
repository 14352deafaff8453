"""Tell whether two numbers contradict each other: "at least 46 people", "about 40 people"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.comparing.assertions import Assertions
from desktop.comparing.facts import Fact
from desktop.comparing.lexicon import STOP_WORDS

if TYPE_CHECKING:
    from desktop.comparing.quantities import Quantity


def differing(one: Assertions, other: Assertions) -> list[tuple[Fact, Fact]]:
    """Pair the numbers that contradict each other, wherever they stand, by what they count.

    Only the one number of a unit on either side counts, and none whose value the other side has too.
    """
    left, right = by_unit(one.facts), by_unit(other.facts)
    values = {fact.value for fact in one.facts}, {fact.value for fact in other.facts}
    return [
        (fact, right[unit])
        for unit, fact in left.items()
        if unit in right
        and fact.value not in values[1]
        and right[unit].value not in values[0]
        and contradict(one, fact, other, right[unit])
    ]


def contradict(one: Assertions, x: Fact, other: Assertions, y: Fact) -> bool:
    """Tell whether two numbers of one thing cannot both be right, as the findings judge it.

    Labels and times of day are no sizes: two of them differ when their values do.
    """
    if x.value == y.value and x.unit == y.unit:
        return False
    from desktop.comparing.sizes import DIFFERENT, is_comparable, relation

    left, right = _quantity(one, x), _quantity(other, y)
    if left is None or right is None:
        return x.value != y.value
    return is_comparable(left, right) and relation(left, right) == DIFFERENT


def _quantity(of: Assertions, fact: Fact) -> Quantity | None:
    from desktop.comparing.quantities import quantity_at

    dated = frozenset(
        place for each in of.facts if each.kind == "date" for place in range(each.start, each.end)
    )
    return quantity_at(of.side.words, fact.start, dated)


def by_unit(found: Sequence[Fact]) -> dict[str, Fact]:
    """Return the only number of each unit."""
    numbers = [fact for fact in found if fact.kind == "number" and fact.unit]
    units = Counter(fact.unit for fact in numbers)
    return {
        fact.unit: fact
        for fact in numbers
        if units[fact.unit] == 1 and fact.unit not in STOP_WORDS["en"]
    }
