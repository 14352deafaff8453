"""Read what a passage asserts that another may contradict."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.comparing.facts import Fact, facts, is_same_name, names_of
from desktop.comparing.matching import Side

NO_NAMES = frozenset({"de"})
"""Languages whose capitals show no names."""
LOOSE = 2
"""Most other words, all of them stop words or titles, beside the two values in a gap."""
REACH = 2
"""Words after a gap among which the next content word must be."""


@dataclass(frozen=True, slots=True)
class Assertions:
    """The words of a passage and the facts among them, in order."""

    side: Side
    facts: tuple[Fact, ...]

    def names_before(self, place: int) -> list[str]:
        """Return the names that stand before a word."""
        return [each.value for each in self.facts if each.kind == "name" and each.end <= place]


def is_of_others(one: Assertions, x: int, other: Assertions, y: int) -> bool:
    """Tell whether both sides name somebody before a word whom the other does not."""
    left, right = one.names_before(x), other.names_before(y)
    return bool(left and right) and not any(
        is_same_name(name, another) for name in left for another in right
    )


def assertions_of(side: Side, text: str) -> Assertions:
    """Find the facts of a passage, and its names by the capitals of the text it stands in."""
    names = frozenset() if side.language in NO_NAMES else names_of(text)
    return Assertions(side, facts(side.words, names))
