"""Of which passages may be said that no counterpart was found, and in which articles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

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


class Silence(NamedTuple):
    """Which articles were compared, and of which of them may be said that nothing was found in them."""

    compared: frozenset[int]
    whole: frozenset[int]


def silence_of(columns: Sequence[Column], comparison: Comparison) -> Silence:
    """Find the articles that were compared, and those of them of which no part is missing."""
    compared = comparison.compared
    whole = frozenset(
        column.article.number
        for column in columns
        if column.article.number in compared and not column.article.may_lack
    )
    return Silence(compared, whole)


def is_silent_beside(number: int, silence: Silence) -> bool:
    """Tell whether there is an article, besides the one with that number, that may be said silent."""
    return len(silence.whole) > (number in silence.whole)


def stands_alone(view: Linked, ref: PassageRef, silence: Silence) -> bool:
    """Tell whether no counterpart of a compared passage was found, not even an unsure one."""
    if not silence.whole or view.partners.get(ref):
        return False
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    if not passage.is_compared or article.number not in silence.compared:
        return False
    if not is_silent_beside(article.number, silence):
        return False
    return not possibly(view.comparison, Span(article.number, passage.start, passage.end))
