"""Of which passages may be said that no counterpart was found, and in which articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from desktop.story.article import INCOMPLETE
from desktop.story.comparison import Comparison, Span
from desktop.story.strictness import possibly

if TYPE_CHECKING:
    from desktop.window.column import Column
    from desktop.window.linked import PassageRef


class Linked(Protocol):
    """What of a view is asked; all of it is only read."""

    columns: list[Column]
    comparison: Comparison

    @property
    def partners(self) -> Mapping[PassageRef, set[PassageRef]]: ...


def silent_numbers(columns: Sequence[Column], comparison: Comparison) -> frozenset[int]:
    """Return the articles of which may be said that nothing was found in them: compared, and whole."""
    compared = comparison.compared
    return frozenset(
        column.article.number
        for column in columns
        if column.article.number in compared and column.article.complete != INCOMPLETE
    )


def stands_alone(view: Linked, ref: PassageRef, silent: frozenset[int]) -> bool:
    """Tell whether no counterpart of a compared passage was found, not even an unsure one.

    `silent` are the articles of which that may be said; it takes one besides the passage's own.
    """
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    if not passage.is_compared or article.number not in view.comparison.compared:
        return False
    if view.partners.get(ref) or not silent - {article.number}:
        return False
    return not possibly(view.comparison, Span(article.number, passage.start, passage.end))
