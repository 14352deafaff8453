"""Read the quantities of a passage: how many, of what, how exactly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.comparing.facts import counted_on, number_value
from desktop.comparing.lexicon import BOUNDS, GLUED_NUMBERS, LARGE_NUMBERS, STOP_WORDS
from desktop.comparing.units import CELSIUS, CURRENCIES, DEGREES, PER, POWERS, UNITS, Unit
from desktop.text.lemmas import lemma
from desktop.text.words import Word, is_number

INFINITE = float("inf")
PLAIN = Unit("", 1)
"""That of a number which only counts."""
LONGEST_BOUND = 3
"""Words of "no more than"."""
HALVES_OF_DAY = frozenset({"am", "pm", "o'clock"})
"""What makes a time of a number; dates.py reads it."""
NOUNS = 3
"""Words after a number among which is what it counts: "48,000 Lumo 3 prams"."""
PLENTY = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2e6}
"""What a vague plural stands for at least."""
IN_TWO = frozenset({"length", "mass", "time"})
"""Dimensions of which a size is given in two units: "5 ft 6 in"."""
AFTER_IN = frozenset("the a an his her its their our this that these those each all some".split())
"""Words before which "in" is no inch."""
FRACTIONS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}
ORDINALS = {
    word: value
    for value, word in enumerate(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 3
    )
}
BEFORE = frozenset({"between", "minus", "from"})
"""Words that belong to the number after them, though they do not bound it."""
MORE_BOUNDS = {
    **BOUNDS,
    **dict.fromkeys(["top", "above", "exceed", "exceeds", "exceeding", "exceeded"], "least"),
    **dict.fromkeys(["below", "as much as", "as many as", "a maximum of"], "most"),
    **dict.fromkeys(["well over", "just over", "upwards of", "in excess of"], "least"),
    **dict.fromkeys(["close to", "just under", "around", "circa"], "about"),
    **dict.fromkeys("almost nearly approximately estimated roughly some".split(), "about"),
}


class Quantity(NamedTuple):
    """A number among the words `start` to `end` of a passage (half-open places in the list of words).

    `low` to `high` is what it allows, in the unit of its dimension; `value` is as printed there.
    `counted` are the dictionary forms of the words that may say what is counted. `bound`: least,
    most, about, or nothing.
    """

    low: float
    high: float
    value: float
    unit: Unit
    counted: tuple[str, ...]
    bound: str
    start: int
    end: int
    first: int
    """Where the words begin that bound it: of "at least 46" the first one."""

    @property
    def dimension(self) -> str:
        return self.unit.dimension


def quantities(passage: Sequence[Word], dated: frozenset[int]) -> tuple[Quantity, ...]:
    """Return the quantities of a passage; `dated` are the places of words that belong to dates."""
    found = []
    place = 0
    while place < len(passage):
        each = None if place in dated else _at(passage, place, dated)
        if each is not None:
            found.append(each)
        place = max(place + 1, each.end) if each is not None else place + 1
    return tuple(found)


def quantity_at(passage: Sequence[Word], place: int, dated: frozenset[int]) -> Quantity | None:
    """Return the quantity whose number begins at a place, None if it is a label or a time."""
    return _at(passage, place, dated)


def _at(passage: Sequence[Word], place: int, dated: frozenset[int]) -> Quantity | None:
    return _plenty(passage, place) or _ordinal(passage, place) or _exact(passage, place, dated)


def _plenty(passage: Sequence[Word], place: int) -> Quantity | None:
    key = passage[place].key
    if key not in PLENTY or _key(passage, place - 1) in {"the", "her", "his", "their"}:
        return None
    low = PLENTY[key]
    counted = _counted(passage, place + 1)
    return Quantity(low, low * 20, low, PLAIN, counted, "least", place, place + 1, place)


def _ordinal(passage: Sequence[Word], place: int) -> Quantity | None:
    """Read "finished seventh"; what is ranked is the word before, so that it can be compared."""
    value = ORDINALS.get(passage[place].key)
    if value is None or not place or passage[place - 1].key in STOP_WORDS["en"]:
        return None
    about = (lemma(passage[place - 1].key, "en"),)
    return Quantity(value, value, value, Unit("rank", 1), about, "", place, place + 1, place)


def _exact(passage: Sequence[Word], place: int, dated: frozenset[int]) -> Quantity | None:
    read = _fraction(passage, place) or _value(passage, place)
    if read is None:
        return None
    value, end, is_rough = read
    if _key(passage, end) in HALVES_OF_DAY:
        return None
    score = _score(passage, place, end, value)
    if score is not None:
        return score
    bound = "about" if is_rough else ""
    low = high = value
    bound = _bound(passage, place) or bound
    if _key(passage, place - 1) == "minus":
        low = high = value = -value
    upper = _upper(passage, (place, end), value, dated)
    if upper is not None:
        high, end, bound = upper[0], upper[1], ""
        low = _lower(low, high)
    return _measured(passage, (place, end), (low, high, value), bound)


def _lower(low: float, high: float) -> float:
    """Return the lower end of a range: of "10 to 12 million" the million belongs to both."""
    for size in (1e9, 1e6, 1e3):
        if high >= size and low < 1_000 and low * size <= high:
            return low * size
    return low


def _measured(
    passage: Sequence[Word], at: tuple[int, int], sizes: tuple[float, float, float], bound: str
) -> Quantity | None:
    start, end = at
    low, high, value = sizes
    mark = passage[start].key[:1]
    unit, after = _unit(passage, end)
    if not mark.isalnum() and mark in {"€", "$", "£", "¥"}:
        unit, after = Unit(mark, 1), end
    elif passage[end - 1].key.endswith("%"):
        unit, after = Unit("%", 1), end
    elif _is_age(passage, start, end):
        unit, after = Unit("age", 1), end
    is_bare = end == start + 1 and passage[start].key in {"one", *LARGE_NUMBERS}
    if unit is None and is_bare and _key(passage, start - 1) != "a":
        return None
    counted = () if unit is not None else _counted(passage, end)
    if unit is None and _is_label(passage, start):
        return None
    unit = unit or PLAIN
    low, high, value = ((each + unit.zero) * unit.worth for each in (low, high, value))
    if low == high:
        finer, after = _finer(passage, after, unit)
        low, high, value = low + finer, high + finer, value + finer
    if bound == "least":
        high = INFINITE
    if bound == "most":
        low = -INFINITE
    first = start - _bound_size(passage, start)
    return Quantity(low, high, value, unit, counted, bound, start, after, first)


def _finer(passage: Sequence[Word], at: int, unit: Unit) -> tuple[float, int]:
    """Read what a smaller unit adds and where it ends: the minutes of "2 hours and 5 minutes"."""
    start = at + (_key(passage, at) == "and")
    read = _value(passage, start) if start < len(passage) and unit.dimension in IN_TWO else None
    if read is None:
        return 0.0, at
    key = _key(passage, read[1])
    is_inch = key == "in" and _key(passage, read[1] + 1) not in AFTER_IN
    smaller = UNITS.get("inch" if is_inch else key)
    if smaller is None or smaller.dimension != unit.dimension:
        return 0.0, at
    finer = read[0] * smaller.worth
    return (finer, read[1] + 1) if finer < unit.worth else (0.0, at)


def _key(passage: Sequence[Word], place: int) -> str:
    return passage[place].key if 0 <= place < len(passage) else ""


def _fraction(passage: Sequence[Word], place: int) -> tuple[float, int, bool] | None:
    """Read "a quarter of a million" and "half a million"."""
    share = FRACTIONS.get(passage[place].key)
    if share is None:
        return None
    at = place + 1
    at += _key(passage, at) == "of"
    if _key(passage, at) == "a" and _key(passage, at + 1) in {"million", "billion"}:
        return share * LARGE_NUMBERS[_key(passage, at + 1)], at + 2, True
    return None


def _value(passage: Sequence[Word], place: int) -> tuple[float, int, bool] | None:
    """Read a number in digits or words: its value and where it ends; "a dozen" counts."""
    size = (0.0, 0.0)
    at = place
    while at < len(passage):
        value = _one_value(passage, at, place)
        if value is None:
            joins = passage[at].key == "and" and at > place
            is_large = joins and passage[at - 1].key in {"hundred", "thousand"}
            follows = _one_value(passage, at + 1, place) if at + 1 < len(passage) else None
            if not is_large or follows is None or follows >= 100:
                break
            at += 1
            continue
        if at == place:
            size = 0.0, value
        elif passage[at].key == "dozen":
            size = size[0], max(size[1], 1.0) * value
        elif 20 <= value < 100 and 0 < size[1] < 100:
            break
        else:
            size = counted_on(size, value)
        at += 1
    return None if at == place else (sum(size), at, False)


def _one_value(passage: Sequence[Word], at: int, start: int) -> float | None:
    """Return the value of one word of a number that begins at `start`."""
    word = passage[at]
    if at > start and word.key in GLUED_NUMBERS and word.start == passage[at - 1].end:
        return number_value(GLUED_NUMBERS[word.key])
    if at > start and is_number(word.key):
        return None
    if at > start and number_value(word.key) is not None and word.start > passage[at - 1].end + 1:
        return None
    return number_value(word.key)


def _bound(passage: Sequence[Word], place: int) -> str:
    size = _bound_size(passage, place)
    return MORE_BOUNDS.get(_joined(passage, place, size), "")


def _bound_size(passage: Sequence[Word], place: int) -> int:
    """Return how many words before a number bound it."""
    for size in range(min(LONGEST_BOUND, place), 0, -1):
        if _joined(passage, place, size) in MORE_BOUNDS:
            return size
    return int(_key(passage, place - 1) in BEFORE or _is_a_share(passage, place))


def _is_a_share(passage: Sequence[Word], place: int) -> bool:
    return passage[place].key in FRACTIONS and _key(passage, place - 1) == "a"


def _joined(passage: Sequence[Word], place: int, size: int) -> str:
    return " ".join(word.key for word in passage[place - size : place])


def _upper(
    passage: Sequence[Word], at: tuple[int, int], first: float, dated: frozenset[int]
) -> tuple[float, int] | None:
    """Read the upper end of "between 10 million and 12 million", "10 to 12"."""
    start, end = at
    joint_at = end + (UNITS.get(_key(passage, end)) is not None)
    joint, second = _key(passage, joint_at), joint_at + 1
    is_range = joint == "and" and _key(passage, start - 1) == "between"
    is_range = is_range or (joint == "to" and _key(passage, second)[:1].isalnum())
    if not is_range or second >= len(passage) or second in dated:
        return None
    read = _value(passage, second)
    if read is None or read[0] <= first:
        return None
    one, other = _measure(passage, at), _measure(passage, (second, read[1]))
    is_one = one in ("", other) or (other == "" and one in CURRENCIES)
    return read[:2] if is_one else None


def _measure(passage: Sequence[Word], at: tuple[int, int]) -> str:
    """Return the dimension of a number by its mark or its unit, nothing if it has neither."""
    start, end = at
    mark = passage[start].key[:1]
    if mark in CURRENCIES:
        return mark
    unit = Unit("%", 1) if passage[end - 1].key.endswith("%") else _unit(passage, end)[0]
    return unit.dimension if unit is not None else ""


def _score(passage: Sequence[Word], start: int, end: int, first: float) -> Quantity | None:
    """Read "3-1" and "three goals to one", the larger number first."""
    glued = end < len(passage) and passage[end].start - passage[end - 1].end <= 1
    word = passage[end].surface if glued else ""
    other = number_value(passage[end].key) if word[:1] in {"-", "–", "‑"} else None
    after = end + 1
    if other is None and _key(passage, end) in {"goal", "goals"} and _key(passage, end + 1) == "to":
        other = number_value(_key(passage, end + 2))
        after = end + 3
    if other is None or max(first, other) > 30 or first < 0:
        return None
    value = max(first, other) * 1_000 + min(first, other)
    return Quantity(value, value, value, Unit("score", 1), (), "", start, after, start)


def _unit(passage: Sequence[Word], at: int) -> tuple[Unit | None, int]:
    """Return the unit after a number, and the place after it."""
    key = _key(passage, at)
    dimension, worths = POWERS.get(key, ("", {}))
    if _key(passage, at + 1) in worths:
        return Unit(dimension, worths[_key(passage, at + 1)]), at + 2
    if key == "per" and _key(passage, at + 1) == "cent":
        key, at = "percent", at + 1
    if key in {"percentage", "point", "points"}:
        is_points = key != "percentage" or _key(passage, at + 1).startswith("point")
        return (Unit("points", 1), at + 1) if is_points else (None, at)
    if key in {"degree", "degrees"}:
        named = DEGREES.get(_key(passage, at + 1))
        return (named, at + 2) if named else (CELSIUS, at + 1)
    if key in {"f", "c"} and at and passage[at].surface in {"F", "C"}:
        return DEGREES[key], at + 1
    unit = UNITS.get(key)
    if unit is None:
        return None, at
    if unit.dimension != "length":
        return unit, at + 1
    if _key(passage, at + 1) == "h":
        return Unit("speed", unit.worth / UNITS["hour"].worth), at + 2
    each = UNITS.get(_key(passage, at + 2)) if _key(passage, at + 1) in PER else None
    if each is not None and each.dimension == "time":
        return Unit("speed", unit.worth / each.worth), at + 3
    return unit, at + 1


def _is_age(passage: Sequence[Word], start: int, end: int) -> bool:
    """Tell whether a number is an age: "34-year-old", "aged 34", "Asp, 81, was"; "who is 23"."""
    if [_key(passage, end), _key(passage, end + 1)] == ["year", "old"]:
        return True
    before = _key(passage, start - 1)
    if before == "aged" or [_key(passage, end), _key(passage, end + 1)] == ["years", "old"]:
        return True
    if end < len(passage) and passage[end].start - passage[end - 1].end < 2:
        return False
    if not passage[start].surface[:1].isdigit() or end != start + 1 or not start:
        return False
    is_apart = passage[start].start - passage[start - 1].end == 2
    ends_apart = end == len(passage) or passage[end].start - passage[start].end == 2
    is_said = before in {"is", "was"} and _key(passage, start - 2) == "who"
    return ends_apart and (is_apart or is_said) and len(passage[start].key) == 2


def _is_label(passage: Sequence[Word], start: int) -> bool:
    """Tell whether a number is part of a name: "Lumo 3", "Flight 214"."""
    if not start or not passage[start].surface[:1].isdigit():
        return False
    before = passage[start - 1]
    is_glued = passage[start].start - before.end <= 1
    return (
        is_glued
        and before.surface[:1].isupper()
        and start > 1
        and before.key not in STOP_WORDS["en"]
    )


def _counted(passage: Sequence[Word], at: int) -> tuple[str, ...]:
    """Return what may be counted: the words after a number up to a stop or another number."""
    while _key(passage, at) in {"of", "the", "them", "its", "their", "more", "other"}:
        at += 1
    found: list[str] = []
    for place in range(at, min(at + NOUNS, len(passage))):
        word = passage[place]
        is_broken = place > at and word.start - passage[place - 1].end > 1
        if is_broken or word.key in STOP_WORDS["en"]:
            break
        if not is_number(word.key):
            found.append(lemma(word.key, "en"))
    return tuple(found)
