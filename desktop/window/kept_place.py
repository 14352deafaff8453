"""Where a reader was in the articles, to come back to after another page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.story.comparison import Span
    from desktop.window.compare_view import CompareView


class KeptPlace(NamedTuple):
    """The passage read, the one the keyboard is at, and how far each article is scrolled, px."""

    current: Span | None
    focus: Span | None
    first: int
    lead: int
    offsets: dict[int, float]
    """By the number of the article."""


def keep_place(view: CompareView) -> KeptPlace:
    return KeptPlace(
        None if view.current is None else view.span_of(view.current),
        None if view.focus_ref is None else view.span_of(view.focus_ref),
        view.first,
        view.linked.lead,
        {column.article.number: column.offset for column in view.columns},
    )


def return_to(view: CompareView, kept: KeptPlace) -> None:
    """Bring a view that is not shown back to a place; what is gone from it is passed over."""
    if list(kept.offsets) == [column.article.number for column in view.columns]:
        view.first = kept.first
        view.linked.lead = kept.lead
    for column in view.columns:
        column.offset = kept.offsets.get(column.article.number, column.offset)
    current = None if kept.current is None else view.refs.get(kept.current)
    view.await_passage(None if current is None else kept.current)
    if current is None:
        view.current = None
        view.passage_activated.emit(None)
    else:
        view.activate(current, by_mouse=True)
    view.focus_ref = None if kept.focus is None else view.refs.get(kept.focus)
    view.focus_moved.emit(view.focus_ref)
