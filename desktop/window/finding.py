"""Find words in all columns, and show where a query found its own: pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.comparison import Span

MOST = 5000
"""Hits after which counting stops; more cannot be walked through."""


class Hit(NamedTuple):
    """Found words: column and passage from 0, half-open code points of the passage."""

    column: int
    index: int  # type: ignore[assignment]  # a tuple's own method, which nobody calls
    start: int
    end: int


def find_all(articles: Sequence[Article], query: str, *, match_case: bool) -> list[Hit]:
    """Find words in a row, column by column, however they are printed."""
    from desktop.window.printed import places  # a start looks for nothing

    found = (
        Hit(column, index, *place)
        for column, article in enumerate(articles)
        for index in range(len(article.passages))
        for place in places(article.passage_text(index), query, match_case=match_case)
    )
    return list(islice(found, MOST))


def hits_at(articles: Sequence[Article], spans: Iterable[Span]) -> list[Hit]:
    """Return places of articles as hits, column by column; what lies between passages is none."""
    columns = {article.number: column for column, article in enumerate(articles)}
    found = set()
    for number, start, end in spans:
        if number not in columns:
            continue
        column = columns[number]
        passages = articles[column].passages
        index = bisect_right(passages, start, key=lambda passage: passage.start) - 1
        if index >= 0 and start < passages[index].end:
            passage = passages[index]
            last = min(end, passage.end) - passage.start
            found.add(Hit(column, index, start - passage.start, last))
    return sorted(found)[:MOST]
