"""Where a reader was in the articles, to come back to after another page or another start."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.window.stage_view import LINKED

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


def at_line(view: CompareView) -> Span | None:
    """Return the passage at the reading line, in the synopsis the first one in sight."""
    if not view.columns:
        return None
    if view.mode == LINKED:
        column = view.columns[view.linked.lead]
        ref = view.linked.lead, column.position(view.linked.line)[0]
    else:
        seen = [(each.y, each.column, each.index) for each in view.scene.placed]
        ref = min((each for each in seen if each[0] >= view.scene.top), default=(0, -1, -1))[1:]
    return view.span_of(ref) if view.has(ref) else None


def bring_to_line(view: CompareView, span: Span) -> None:
    """Scroll to a passage, if it is there and another one is at the reading line."""
    ref = view.refs.get(span)
    if ref is None or at_line(view) == span:
        return
    view.show_column(ref[0])
    if view.mode != LINKED:
        view.reveal(ref)
        return
    linked, column = view.linked, view.columns[ref[0]]
    linked.take_lead(ref[0])
    column.measure(ref[1])
    offset = column.stack.top(ref[1]) + min(1.0, column.stack.height_of(ref[1]) / 2) - linked.line
    linked.scroll_to(min(max(offset, 0.0), max(linked.greatest(ref[0]), 0.0)))
    view.refresh()
