"""Gather by article where in its text something was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.searching.hits import Range
    from desktop.searching.views import Line
    from desktop.story.article import Article


class FoundIn(NamedTuple):
    """An article and the half-open code points of its text where something was found, sorted."""

    article: Article
    hits: tuple[Range, ...]


def found_in(lines: Iterable[Line]) -> list[FoundIn]:
    """Return the articles of lines in their order; a headline outside the text has no place in it."""
    articles: dict[int, Article] = {}
    places: dict[int, set[Range]] = {}
    for line in lines:
        if line.article is None or line.span is None or not line.span.end:
            continue
        number, start, _ = line.span
        articles.setdefault(number, line.article)
        own = places.setdefault(number, set())
        own.update((start + first, start + last) for first, last in line.hits)
    return [
        FoundIn(article, tuple(sorted(places[number])))
        for number, article in articles.items()
        if places[number]
    ]
