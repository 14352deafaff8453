"""Collect the places where linked passages disagree."""

from collections.abc import Callable, Sequence

from desktop.comparing.disagreement import Reading
from desktop.comparing.wording import disagreements, reading
from desktop.story.article import Article
from desktop.story.comparison import Conflict, Link, Span, Strength

STEP = 64
"""Links between two reports of progress."""


def find_conflicts(
    links: Sequence[Link], articles: Sequence[Article], progress: Callable[[float], None]
) -> tuple[Conflict, ...]:
    """Return the disagreements of links, in their order.

    Only of solid links that are the best of both their ends in the other article: a weaker one says
    too little, and with 50 articles there are ten times as many.
    """
    by_number = {article.number: article for article in articles}
    read: dict[Span, Reading] = {}
    found = []
    solid = _best([link for link in links if link.strength is Strength.SOLID])
    for count, link in enumerate(solid):
        if count % STEP == 0:
            progress(count / len(solid))
        for span in (link.a, link.b):
            if span not in read:
                read[span] = _reading(by_number[span.article], span)
        if may_disagree(read[link.a], read[link.b]):
            found += _conflicts(link, read[link.a], read[link.b])
    return tuple(found)


def _best(links: Sequence[Link]) -> list[Link]:
    """Return the links that no other link of either end to the same article surpasses."""
    top: dict[tuple[Span, int], float] = {}
    for link in links:
        for end in ((link.a, link.b.article), (link.b, link.a.article)):
            top[end] = max(link.score, top.get(end, 0.0))
    return [
        link
        for link in links
        if link.score == top[link.a, link.b.article] == top[link.b, link.a.article]
    ]


def may_disagree(one: Reading, other: Reading) -> bool:
    """Tell cheaply whether two passages can disagree at all, so that few pairs need be matched."""
    if one.denials != other.denials or one.modalities != other.modalities:
        return True
    return any(
        one.values[kind] - other.values[kind] and other.values[kind] - one.values[kind]
        for kind in one.values.keys() & other.values.keys()
    )


def _reading(article: Article, span: Span) -> Reading:
    return reading(article.text, (span.start, span.end), article.language.value)


def _conflicts(link: Link, one: Reading, other: Reading) -> list[Conflict]:
    return [
        Conflict(kind, Span(link.a.article, *a), Span(link.b.article, *b))
        for kind, a, b in disagreements(one, other)
    ]
