"""Selected text across the passages of one column: pure positions in code points."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from desktop.story.article import Article
from desktop.window.utf16 import Offsets


@cache
def word_pattern() -> re.Pattern[str]:
    """Make the pattern of a word when the first is wanted: it costs 8 ms."""
    from desktop.text.words import LETTER

    return re.compile(rf"{LETTER}+(?:['’]{LETTER}+)*")


class Caret(NamedTuple):
    """A place between two characters of a passage; both count from 0."""

    index: int  # type: ignore[assignment]  # a tuple's own method, which nobody calls
    point: int


class Selection(NamedTuple):
    """What runs from `anchor`, where it began, to `head`, which moves."""

    column: int
    anchor: Caret
    head: Caret

    @property
    def start(self) -> Caret:
        return min(self.anchor, self.head)

    @property
    def end(self) -> Caret:
        return max(self.anchor, self.head)

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.head

    def to(self, head: Caret) -> "Selection":
        return self._replace(head=head)

    def range_in(self, index: int, length: int) -> tuple[int, int] | None:
        """Return the selected code points of a passage `length` long, None if there are none."""
        if not self.start.index <= index <= self.end.index:
            return None
        start = self.start.point if index == self.start.index else 0
        end = self.end.point if index == self.end.index else length
        return (start, end) if end > start else None


def all_of(column: int, texts: Sequence[str]) -> Selection:
    last = len(texts) - 1
    return Selection(column, Caret(0, 0), Caret(last, len(texts[last])))


def word_at(column: int, caret: Caret, text: str) -> Selection:
    """Select the word around a place, or nothing between words."""
    for match in word_pattern().finditer(text):
        if match.start() <= caret.point <= match.end():
            start, end = Caret(caret.index, match.start()), Caret(caret.index, match.end())
            return Selection(column, start, end)
    return Selection(column, caret, caret)


def step(texts: Sequence[str], caret: Caret, direction: int) -> Caret:
    """Move one character as a reader sees them on (1) or back (−1), over the ends of passages."""
    point = next_character(texts[caret.index], caret.point, direction)
    if point is not None:
        return Caret(caret.index, point)
    index = caret.index + direction
    if not 0 <= index < len(texts):
        return caret
    return Caret(index, 0 if direction > 0 else len(texts[index]))


def next_character(text: str, point: int, direction: int) -> int | None:
    """Return where the next (1) or previous (−1) character ends; None at the end of the text.

    A letter with its points, or an emoji of several parts, is one (Unicode TR29). O(length).
    """
    from PySide6.QtCore import QTextBoundaryFinder

    offsets = Offsets(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    finder.setPosition(offsets.to_units(point))
    found = finder.toNextBoundary() if direction > 0 else finder.toPreviousBoundary()
    return None if found < 0 else offsets.to_points(found)


def step_word(texts: Sequence[str], caret: Caret, direction: int) -> Caret:
    """Move to the next end of a word (1) or the previous start of one (−1)."""
    words = list(word_pattern().finditer(texts[caret.index]))
    if direction > 0:
        ends = [word.end() for word in words if word.end() > caret.point]
        return Caret(caret.index, ends[0]) if ends else step_passage(texts, caret, 1)
    starts = [word.start() for word in words if word.start() < caret.point]
    return Caret(caret.index, starts[-1]) if starts else step_passage(texts, caret, -1)


def step_passage(texts: Sequence[str], caret: Caret, direction: int) -> Caret:
    """Move to the start of the next passage, or to the end of the previous one."""
    index = caret.index + direction
    if 0 <= index < len(texts):
        return Caret(index, 0 if direction > 0 else len(texts[index]))
    return Caret(caret.index, len(texts[caret.index]) if direction > 0 else 0)


def selected_text(article: Article, selection: Selection) -> str:
    """Return the article's own characters from start to end, line ends included."""
    start = article.passages[selection.start.index].start + selection.start.point
    end = article.passages[selection.end.index].start + selection.end.point
    return article.text[start:end]


def source_line(article: Article, selection: Selection, outlet: str) -> str:
    """Say where copied text is from: outlet, headline where there is one, addresses."""
    first = article.passage_address(selection.start.index)
    last = article.passage_address(selection.end.index)
    address = first if first == last else f"{first}–{last}"
    headline = article.headline
    parts = [outlet, *([" ".join(headline.split())] if headline else []), address]
    return " · ".join(parts)
