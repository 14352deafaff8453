"""Where in the articles a reader wants sentences to part or to join, and which passages are a run."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.window.compare_view import CompareView
from desktop.window.linked import PassageRef
from desktop.window.selection import Caret

WORD = re.compile(r"\S+")
MOST_SHOWN = 4
"""Words at a place that are enough to know it by."""


class Run(NamedTuple):
    """Passages in a row of one article, both ends counted in."""

    first: int
    last: int

    @property
    def size(self) -> int:
        return self.last - self.first + 1


def place_between(text: str, point: int) -> int | None:
    """Return where the word begins that is nearest to a place; None before the first word of a passage."""
    starts = [found.start() for found in WORD.finditer(text)][1:]
    if not starts:
        return None
    nearest = min(starts, key=lambda start: abs(start - point))
    inside = next((w for w in WORD.finditer(text) if w.start() <= point < w.end()), None)
    if inside is not None:
        is_first_half = 2 * (point - inside.start()) <= inside.end() - inside.start()
        nearest = inside.start() if is_first_half else following(text, inside.end())
    return nearest if nearest in starts else None


def following(text: str, end: int) -> int:
    """Return where the word after a place begins, the length of the text if there is none."""
    found = WORD.search(text, end)
    return len(text) if found is None else found.start()


def words_at(text: str, place: int) -> str:
    """Return the first words from a place on."""
    words = text[place:].split()
    return " ".join(words[:MOST_SHOWN]) + (" …" if len(words) > MOST_SHOWN else "")


def chosen_place(view: CompareView, pointer: tuple[int, Caret] | None = None) -> Place | None:
    """Return where a sentence is to be split: at the pointer, else at an end of what is selected."""
    selection = view.selection
    if pointer is not None:
        column, carets = pointer[0], [pointer[1]]
    elif selection is not None and not selection.is_empty:
        column, carets = selection.column, [selection.start, selection.end]
    else:
        return None
    if column >= len(view.columns):
        return None
    for caret in carets:
        text = view.columns[column].blocks[caret.index].text
        at = place_between(text, caret.point)
        if at is not None:
            return Place((column, caret.index), at, words_at(text, at))
    return None


class Place(NamedTuple):
    """A place in a passage, in code points of the passage, and the words that begin there."""

    ref: PassageRef
    at: int
    words: str


def selected_run(view: CompareView, column: int) -> Run | None:
    """Return the passages that a selection touches, if it is in a column and of several."""
    selection = view.selection
    if selection is None or selection.column != column:
        return None
    last = selection.end.index
    if selection.end.point == 0 and last > selection.start.index:
        last -= 1
    run = Run(selection.start.index, last)
    return run if run.size > 1 else None
