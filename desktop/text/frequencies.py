"""Tell how frequent an English word is in general writing, as a background to the articles."""

import math
from functools import cache

from desktop.resources import resource
from desktop.text.words import is_number

RAREST = 1.0
"""Zipf value of a word that is not in the table (one in 10^8 words)."""
LARGEST_VALUE = 12.0
"""Cap of `background`, in nats."""
SENTENCE = 20
"""Words of a sentence, for the chance that a word is in one."""


@cache
def background(key: str) -> float:
    """Return min(12, −ln P(a sentence of 20 words holds the word)), in nats."""
    chance = 10.0 ** (zipf(key) - 9.0)
    return min(LARGEST_VALUE, -math.log(-math.expm1(SENTENCE * math.log1p(-chance))))


def zipf(key: str) -> float:
    """Return log10 of the occurrences of a folded key in 10^9 words."""
    table = _table()
    known = table.get(key)
    if known is not None:
        return known
    return _number(key, table) if is_number(key) else RAREST


def _number(key: str, table: dict[str, float]) -> float:
    """Share the frequency of all numbers of that many digits among them."""
    digits = sum(character.isdigit() for character in key)
    return max(RAREST, table.get("0" * digits, RAREST) - max(0, digits - 1))


@cache
def _table() -> dict[str, float]:
    table: dict[str, float] = {}
    for line in resource("words/english.tsv").read_text(encoding="utf-8").splitlines():
        value, _, keys = line.partition("\t")
        table.update(dict.fromkeys(keys.split(" "), float(value)))
    return table
