"""Say how two sizes stand to each other: marks in the texts and findings ask this one judge."""

from __future__ import annotations

from math import ceil, floor, isclose

from desktop.comparing.quantities import INFINITE, Quantity
from desktop.comparing.units import CONVERTED, CURRENCIES, SLACK, WHOLE

ROUGHLY = 0.05
"""Share by which a number after "about" may be off."""
ONE_UNIT = 1e-6
"""Share by which the worth of one unit may be off that is reckoned in two ways: mph, miles per hour."""
DECIMALS = 6
"""Of a size in its unit: 9 km/h, reckoned in metres a second and back, are 9.000000000000002."""
SAME, PRECISION, DIFFERENT = "same", "precision", "different"
PEOPLE = frozenset(
    "person man woman people child victim passenger resident protester hooligan saver investor voter"
    " civilian soldier worker student family household demonstrator detainee tourist".split()
)
ALIKE = (
    PEOPLE,
    frozenset("home house household residence property dwelling customer".split()),
    frozenset("game match appearance outing".split()),
    frozenset("goal time".split()),
    frozenset("people person fisherman sailor crew man".split()),
)
"""Words that may count one thing."""


def is_comparable(x: Quantity, y: Quantity) -> bool:
    """Tell whether two numbers measure in one dimension, or may count one thing.

    Sums in two currencies may be converted; but as many dollars as euros are one sum and a slip.
    """
    if x.dimension != y.dimension:
        return x.value == y.value and {x.dimension, y.dimension} <= CURRENCIES
    if x.dimension:
        return True
    return not x.counted or not y.counted or alikeness(x, y) > 0


def alikeness(x: Quantity, y: Quantity) -> float:
    """Return how much what two numbers count speaks for its being one thing, 0–1."""
    if not x.counted or not y.counted:
        return 0.0
    if set(x.counted) & set(y.counted):
        return 1.0
    return 0.6 if any(_has(x, group) and _has(y, group) for group in ALIKE) else 0.0


def _has(each: Quantity, group: frozenset[str]) -> bool:
    return not group.isdisjoint(each.counted)


def relation(x: Quantity, y: Quantity) -> str:
    """Say whether two quantities are the same, differ in precision, or contradict each other."""
    if x.dimension != y.dimension:
        return DIFFERENT
    if _is_converted(x, y):
        return SAME
    if _is_rounded(x, y) or _is_rounded(y, x):
        return PRECISION
    if _are_two_bounds(x, y):
        return PRECISION if _is_rounder(x, y) or _is_rounder(y, x) else DIFFERENT
    is_rough = "about" in (x.bound, y.bound)
    apart = max(x.low, y.low) - min(x.high, y.high)
    if apart > (ROUGHLY * max(abs(x.value), abs(y.value)) if is_rough else 0):
        return DIFFERENT
    if _is_range(x) and _is_range(y):
        return SAME if (x.low, x.high) == (y.low, y.high) else PRECISION
    bounds = {x.bound, y.bound} - {"about"}
    return SAME if x.value == y.value and len(bounds) < 2 else PRECISION


def _is_converted(x: Quantity, y: Quantity) -> bool:
    """Tell whether one size is the other in another unit, as outlets round it; of ranges both ends."""
    if _is_one_unit(x, y):
        return False
    share, whole = SLACK.get(x.dimension, CONVERTED), WHOLE.get(x.dimension, 0.0)
    ends = [(x.value, y.value)]
    if _is_range(x) and _is_range(y):
        ends.append((x.high, y.high))
    return all(abs(a - b) <= max(share * max(abs(a), abs(b)), whole) for a, b in ends)


def _is_one_unit(x: Quantity, y: Quantity) -> bool:
    """Tell whether two sizes of one dimension are in one unit, however it is written: %, per cent."""
    return isclose(x.unit.worth, y.unit.worth, rel_tol=ONE_UNIT) and x.unit.zero == y.unit.zero


def _are_two_bounds(x: Quantity, y: Quantity) -> bool:
    """Tell whether both are open to the same side from two values: "at least 12", "at least 14"."""
    return x.value != y.value and (x.high == y.high == INFINITE or x.low == y.low == -INFINITE)


def _is_rounder(x: Quantity, y: Quantity) -> bool:
    """Tell whether x is y made round, down or up as its bound asks: more than 20, at least 22."""
    if not _is_one_unit(x, y):
        return False
    one, other = (round(abs(each.value / x.unit.worth), DECIMALS) for each in (x, y))
    if not one.is_integer() or one == 0:
        return False
    step = 1
    while one % (10 * step) == 0:
        step *= 10
    return (floor(other / step) if x.high == INFINITE else ceil(other / step)) * step == one


def _is_range(each: Quantity) -> bool:
    return not each.bound and each.low != each.high


def _is_rounded(x: Quantity, y: Quantity) -> bool:
    """Tell whether a whole number is what a fraction rounds to: 9 per cent and 9.4."""
    if x.dimension in {"score", "rank", "age"} or x.value == y.value:
        return False
    one, other = (round(each.value / x.unit.worth, DECIMALS) for each in (x, y))
    whole = one.is_integer() and not other.is_integer()
    return whole and abs(other) < 100 and round(other) == one and _is_one_unit(x, y)
