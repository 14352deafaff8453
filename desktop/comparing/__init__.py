"""Find what several articles state alike, and where their wording differs.

Importing this loads nothing else: the window imports it before its first paint.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.comparison import Comparison, WordingDifference

MEASURED_LANGUAGES = {"en": "latin"}
"""Languages in which the quality of links was measured, and their scripts; others are not compared."""
NO_METHOD = "no measured method for this language"
"""Why an article in another language is not compared."""

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Set before numpy is imported: the products here are small, and idle threads of OpenBLAS that wait for
# the next one cost 0.2 CPU s of the 0.5 s that 20 articles take.


def compare(
    articles: Sequence[Article],
    *,
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Comparison:
    """Find links, statements and conflicts; the order of the articles changes nothing but itself.

    `progress` gets shares from 0 to 1. Raises Cancelled soon after `is_cancelled` says so.
    """
    from desktop.comparing.comparison import find

    return find(articles, progress, is_cancelled)


def difference(
    text_a: str, span_a: tuple[int, int], text_b: str, span_b: tuple[int, int], language: str
) -> WordingDifference:
    """Compare two spans of two texts; each of their words is in exactly one change."""
    from desktop.comparing.wording import difference as find_difference

    return find_difference(text_a, span_a, text_b, span_b, language)


def align_words(a_tokens: Sequence[str], b_tokens: Sequence[str]) -> set[tuple[int, int]]:
    """Return which tokens of two sentences are the same word, or stand for each other one by one."""
    from desktop.comparing.wording import align_words as align

    return align(a_tokens, b_tokens)


def score_pairs(articles: list[list[str]]) -> list[tuple[int, int, int, int, float]]:
    """Return (article, sentence, article, sentence, probability) of every pair across articles."""
    from desktop.comparing.links import pairs_of

    return pairs_of(articles)
