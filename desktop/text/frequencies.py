"""Tell how frequent an English word is in general writing, as a background to the articles."""

import math
from functools import cache, lru_cache

from desktop.text.tables import look_up
from desktop.text.words import is_number

TABLE = "english"
"""Each line holds a word, its Zipf value, and its stem where that is another word."""
RAREST = 1.0
"""Zipf value of a word that is not in the table (one in 10^8 words)."""
LARGEST_VALUE = 12.0
"""Cap of `background`, in nats."""
SENTENCE = 20
"""Words of a sentence, for the chance that a word is in one."""


def background(key: str) -> float:
    """Return min(12, −ln P(a sentence of 20 words holds the word)), in nats."""
    return _background(zipf(key))


@lru_cache(maxsize=65536)
def zipf(key: str) -> float:
    """Return log10 of the occurrences of a folded key in 10^9 words."""
    known = look_up(TABLE, key)
    if known is not None:
        return float(known[0])
    return _number(key) if is_number(key) else RAREST


@cache
def _background(value: float) -> float:
    chance = 10.0 ** (value - 9.0)
    return min(LARGEST_VALUE, -math.log(-math.expm1(SENTENCE * math.log1p(-chance))))


def _number(key: str) -> float:
    """Share the frequency of all numbers of that many digits among them."""
    digits = sum(character.isdigit() for character in key)
    shape = look_up(TABLE, "0" * digits)
    return max(RAREST, float(shape[0]) - max(0, digits - 1)) if shape else RAREST
