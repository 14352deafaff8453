"""Find words in all columns: pure."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop.story.article import Article

MOST = 5000
"""Hits after which counting stops; more cannot be walked through."""


class Hit(NamedTuple):
    """Found words: column and passage from 0, half-open code points of the passage."""

    column: int
    index: int  # type: ignore[assignment]  # a tuple's own method, which nobody calls
    start: int
    end: int


def find_all(articles: Sequence[Article], query: str, *, match_case: bool) -> list[Hit]:
    """Find a phrase column by column; any run of blanks in it fits any other, any quote any quote."""
    words = query.split()
    if not words:
        return []
    pattern = re.compile(
        r"\s+".join(re.sub(QUOTES, QUOTES, re.escape(word)) for word in words),
        0 if match_case else re.IGNORECASE,
    )
    hits = []
    for column, article in enumerate(articles):
        for index in range(len(article.passages)):
            for match in pattern.finditer(article.passage_text(index)):
                hits.append(Hit(column, index, match.start(), match.end()))
                if len(hits) == MOST:
                    return hits
    return hits


QUOTES = "['\"‘’“”]"
