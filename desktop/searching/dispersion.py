"""Say where in each article what was found lies: at its beginning, at its end, or all over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.searching.found_places import FoundIn
    from desktop.story.article import Article


class Strip(NamedTuple):
    """An article of `words` words; `ticks` are where its hits begin, as shares (0–1) of its letters."""

    article: Article
    words: int
    ticks: tuple[float, ...]


def strips(found: Iterable[FoundIn]) -> list[Strip]:
    """Return a strip for each article. Linear in the letters of their texts."""
    return [
        Strip(
            article,
            len(article.text.split()),
            tuple(start / max(1, len(article.text)) for start, _ in hits),
        )
        for article, hits in found
    ]
