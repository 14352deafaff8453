"""Turn code points, which values count in, into UTF-16 units, which Qt counts in, and back."""

from itertools import accumulate

LAST_ONE_UNIT = "\uffff"
"""The last character that is one UTF-16 unit long."""


def in_units(text: str) -> str:
    """Return a text with one character per UTF-16 unit; an astral character becomes its pair."""
    if text.isascii() or max(text) <= LAST_ONE_UNIT:
        return text
    return "".join(
        character if character <= LAST_ONE_UNIT else pair_of(ord(character)) for character in text
    )


def pair_of(code: int) -> str:
    high, low = divmod(code - 0x10000, 0x400)
    return chr(0xD800 + high) + chr(0xDC00 + low)


class Offsets:
    """Positions in one text; identical in both counts when the text has no astral character."""

    __slots__ = ("_units",)

    def __init__(self, text: str) -> None:
        is_plain = text.isascii() or max(text) <= LAST_ONE_UNIT
        self._units: list[int] | None = (
            None
            if is_plain
            else [0, *accumulate(2 if character > LAST_ONE_UNIT else 1 for character in text)]
        )

    def to_units(self, position: int) -> int:
        """Return the UTF-16 position of a code point position (0 … len(text))."""
        return position if self._units is None else self._units[position]

    def to_points(self, units: int) -> int:
        """Return the code point position of a UTF-16 position; inside a pair, its start."""
        if self._units is None:
            return units
        low, high = 0, len(self._units) - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._units[middle] <= units else (low, middle - 1)
        return low
