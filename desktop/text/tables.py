"""Look words up in a sorted table of the resources.

A dictionary of 30,000 words takes 12 ms to fill; the lines of the file, split, are searched as they
stand: 3 ms, then 2 µs a word. tests/benchmarks measures it as part of the first comparison.
"""

from bisect import bisect_left
from functools import cache

from desktop.resources import resource

MARK = "\t"
"""What parts the columns; it sorts before every letter."""


def look_up(table: str, key: str) -> list[str] | None:
    """Return the other columns of the line of `key` in `resources/words/TABLE.tsv`, or None."""
    lines = table_lines(table)
    start = key + MARK
    place = bisect_left(lines, start)
    if place == len(lines) or not lines[place].startswith(start):
        return None
    return lines[place].split(MARK)[1:]


@cache
def table_lines(table: str) -> list[str]:
    """Return the lines, which make.py has sorted by code points."""
    text = resource(f"words/{table}.tsv").read_text(encoding="utf-8")
    return text.removesuffix("\n").split("\n")
