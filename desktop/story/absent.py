"""Why an article has no passage of a statement: absence is only ever what was looked for."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import cached_property

from desktop.story.comparison import Comparison, Origin, Span, Statement, Strength
from desktop.story.strictness import possibly


class Absent(StrEnum):
    """In the words of files and tables."""

    CHECKED = "checked absent"
    """A person looked for it."""
    NOT_COMPARED = "not compared"
    SIMILAR = "similar passage in another row"
    """One is linked, and stands in another statement."""
    POSSIBLY = "nothing sure enough"
    """Only what is less sure than the setting wants."""
    NOT_FOUND = "no counterpart found"


class Reasons:
    """Says it for a comparison; a look takes as long as there are passages."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison

    def of_statement(self, statement: Statement, number: int) -> Absent:
        """Return why an article has no passage of a statement."""
        if any(look.article == number for look in statement.checked_absent):
            return Absent.CHECKED
        if number in statement.not_compared:
            return Absent.NOT_COMPARED
        return self.of_passages(statement.passages, number)

    def of_passages(self, passages: Sequence[Span], number: int) -> Absent:
        """Return why an article has no counterpart of passages, as far as nobody looked for them."""
        compared = self.comparison.compared
        if number not in compared or not any(span.article in compared for span in passages):
            return Absent.NOT_COMPARED
        if any(number in self._linked.get(span, ()) for span in passages):
            return Absent.SIMILAR
        if any(number in possibly(self.comparison, span) for span in passages):
            return Absent.POSSIBLY
        return Absent.NOT_FOUND

    def not_found(self, statement: Statement) -> frozenset[int]:
        """Return the articles in which no counterpart of a statement was found."""
        compared = self.comparison.compared
        tellers = {span.article for span in statement.passages}
        if compared.isdisjoint(tellers):
            return frozenset()
        told = tellers.union(statement.not_compared, (c.article for c in statement.checked_absent))
        for span in statement.passages:
            told |= self._linked.get(span, set())
            told |= possibly(self.comparison, span)
        return compared - told

    @cached_property
    def _linked(self) -> dict[Span, set[int]]:
        """Map the ends of solid links to the articles that they lead to."""
        found: dict[Span, set[int]] = {}
        for link in self.comparison.links:
            if link.strength is Strength.SOLID and link.origin is not Origin.REJECTED:
                found.setdefault(link.a, set()).add(link.b.article)
                found.setdefault(link.b, set()).add(link.a.article)
        return found
