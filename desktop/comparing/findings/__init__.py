"""Find what deserves a reader's look in a comparison; importing this loads nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.comparison import Comparison
    from desktop.story.finding import Finding


def find_findings(
    articles: Sequence[Article],
    comparison: Comparison,
    *,
    copies: Sequence[tuple[int, ...]] = (),
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Finding, ...]:
    """Return what the program noticed, kind by kind, within a kind the weightiest first.

    `copies` are groups of numbers of articles with the same text: each counts as one text.
    `progress` gets shares from 0 to 1. Raises Cancelled soon after `is_cancelled` says so.
    """
    from desktop.comparing.findings.finder import find

    return find(articles, comparison, copies, progress, is_cancelled)
