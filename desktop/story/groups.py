"""Things that are joined two by two, and what is together then."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)


class Groups(Generic[Thing]):
    """Groups of things; one that was never joined is alone. Nearly constant time for each step."""

    def __init__(self, pairs: Iterable[tuple[Thing, Thing]] = ()) -> None:
        self._above: dict[Thing, Thing] = {}
        self._size: dict[Thing, int] = {}
        for a, b in pairs:
            self.join(a, b)

    def group(self, thing: Thing) -> Thing:
        """Return the one that stands for the group of a thing."""
        top = thing
        while (above := self._above.get(top, top)) != top:
            top = above
        while thing != top:
            following = self._above[thing]
            self._above[thing], thing = top, following
        return top

    def are_together(self, a: Thing, b: Thing) -> bool:
        return self.group(a) == self.group(b)

    def join(self, a: Thing, b: Thing) -> None:
        one, other = self.group(a), self.group(b)
        if one == other:
            return
        if self._size.get(one, 1) < self._size.get(other, 1):
            one, other = other, one
        self._above[other] = one
        self._size[one] = self._size.get(one, 1) + self._size.get(other, 1)
