"""Find two numbers that changed places: "killed one and injured two", "killed two and injured one"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop.comparing.facts import number_value
from desktop.comparing.findings.reading import Difference, Pair, Read

WEIGHT = 0.7


class After(NamedTuple):
    """A number right after a word that carries content."""

    place: int
    value: float


def swapped_numbers(pair: Pair) -> Iterator[Difference]:
    """Yield the numbers of words that have each other's number in the other passage."""
    left, right = _numbers(pair.a), _numbers(pair.b)
    keys = [key for key in left if key in right and left[key].value != right[key].value]
    mine, others = [left[key].value for key in keys], [right[key].value for key in keys]
    if len(keys) < 2 or sorted(mine) != sorted(others):
        return
    for key in keys:
        x, y = left[key].place, right[key].place
        yield Difference("number", pair.a.at(x, x + 1), pair.b.at(y, y + 1), "", WEIGHT)


def _numbers(read: Read) -> dict[str, After]:
    """Return the number after each word that stands once, and before one."""
    side = read.side
    found: dict[str, After] = {}
    for place in range(1, len(side.words)):
        value = number_value(side.words[place].key)
        key = side.keys[place - 1]
        if value is None or side.is_stop(place - 1) or number_value(side.words[place - 1].key):
            continue
        if side.keys.count(key) == 1 and side.words[place].start - side.words[place - 1].end == 1:
            found[key] = After(place, value)
    return found
