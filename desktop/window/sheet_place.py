"""Where a reader is in one article alone: the passage, the caret in it, and what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.story.comparison import Span
from desktop.window.selection import (
    Caret,
    Selection,
    all_of,
    step,
    step_passage,
    step_word,
    word_at,
)

if TYPE_CHECKING:
    from desktop.story.article import Article

START = Caret(0, 0)


class Place(NamedTuple):
    """What runs from `anchor` to `head` is selected; nothing where they are the same."""

    anchor: Caret = START
    head: Caret = START
    has_caret: bool = False
    """Whether the caret is shown: the reader moved it, or clicked."""

    @property
    def selection(self) -> Selection:
        return Selection(0, self.anchor, self.head)

    @property
    def passage(self) -> int:
        """The index of the passage the reader is in."""
        return self.head.index

    def to(self, head: Caret, *, extends: bool) -> Place:
        return Place(self.anchor if extends else head, head, has_caret=True)


def span_of(article: Article, selection: Selection) -> Span | None:
    """Return the selected words without spaces at their ends, None if there are none."""
    start = article.passages[selection.start.index].start + selection.start.point
    end = article.passages[selection.end.index].start + selection.end.point
    words = article.text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(article.number, start, end) if start < end else None


def passage_span(article: Article, index: int) -> Span:
    passage = article.passages[index]
    return Span(article.number, passage.start, passage.end)


MOVES = {"character": step, "word": step_word, "passage": step_passage}
ACROSS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}


def after_key(place: Place, texts: Sequence[str], event: QKeyEvent, *, from_right: bool) -> Place:
    """Return where a key takes the reader, the same place if the key is for something else.

    Up and Down go from passage to passage, with Shift they extend the selection by one; Ctrl with
    Left and Right goes by words, Shift with them extends by a character, both by a word.
    """
    if not texts:
        return place
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    if modifiers & Qt.KeyboardModifier.AltModifier:
        return place
    if event.matches(QKeySequence.StandardKey.SelectAll):
        whole = all_of(0, texts)
        return Place(whole.anchor, whole.head, has_caret=True)
    if key == Qt.Key.Key_Escape:
        return Place(Caret(place.passage, 0), Caret(place.passage, 0))
    if key in DOWN and not control:
        if shift and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return place.to(step_passage(texts, place.head, DOWN[key]), extends=True)
        if shift:
            return place
        index = min(max(place.passage + DOWN[key], 0), len(texts) - 1)
        return Place(Caret(index, 0), Caret(index, 0))
    if key in ACROSS and (shift or control):
        direction = -ACROSS[key] if from_right else ACROSS[key]
        move = step_word if control else step
        return place.to(move(texts, place.head, direction), extends=shift)
    return place


def word_around(place: Caret, texts: Sequence[str]) -> Place:
    found = word_at(0, place, texts[place.index])
    return Place(found.anchor, found.head, has_caret=True)


def whole_passage(index: int, texts: Sequence[str]) -> Place:
    return Place(Caret(index, 0), Caret(index, len(texts[index])), has_caret=True)
