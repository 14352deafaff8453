"""The addresses A5, A5.3, S12, Q7 and N4 as people type them, and that of a place in an article."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.story.article import Article

PATTERN = r"\s*(?:A(\d{1,6})(?:\.(\d{1,6}))?|S(\d{1,6})|Q(\d{1,6})|N(\d{1,6}))\s*"


class Address(NamedTuple):
    """An article, one of its passages (`passage` counts from 1, 0 = the article), a statement, a quote or a note."""

    article: int = 0
    passage: int = 0
    statement: int = 0
    quote: int = 0
    note: int = 0

    def __str__(self) -> str:
        if self.statement:
            return f"S{self.statement}"
        if self.quote:
            return f"Q{self.quote}"
        if self.note:
            return f"N{self.note}"
        return f"A{self.article}.{self.passage}" if self.passage else f"A{self.article}"


def parse_address(typed: str) -> Address | None:
    """Read "A5", "a5.3", "s12", "q7" or "n4"; None if it is no address."""
    match = re.fullmatch(PATTERN, typed, re.IGNORECASE)
    if match is None:
        return None
    address = Address(*(int(group or 0) for group in match.groups()))
    is_of = address.article or address.statement or address.quote or address.note
    return address if is_of else None


def place_address(article: Article, start: int, end: int) -> str:
    """Return "A5.3" for code points of an article, "A5.3–A5.4" over several passages, "A5" for all of it."""
    if end == 0 or not article.passages:
        return article.address
    starts = [passage.start for passage in article.passages]
    first = max(bisect_right(starts, start) - 1, 0)
    last = max(bisect_right(starts, max(end - 1, start)) - 1, first)
    one, other = article.passage_address(first), article.passage_address(last)
    return one if first == last else f"{one}–{other}"
