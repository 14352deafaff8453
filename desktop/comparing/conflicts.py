"""Collect the places where linked passages disagree."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from desktop.comparing.matching import side_of
from desktop.comparing.reading import Reading, read
from desktop.comparing.wording import disagreements
from desktop.story.article import Article
from desktop.story.comparison import Conflict, Link, Span, Strength
from desktop.text.words import Word

PARTNERS = 6
"""Most articles in which one passage is checked: the time is linear in the passages."""
STEP = 64
"""Links between two reports of progress."""


def find_conflicts(
    links: Sequence[Link],
    articles: Sequence[Article],
    words_of: Mapping[Span, Sequence[Word]],
    progress: Callable[[float], None],
) -> tuple[Conflict, ...]:
    """Return the disagreements of links, in their order.

    Only solid links are read, for each passage its best one to each article, strongest first, up to
    `PARTNERS`: a weaker one says too little, and with 50 articles there are ten times as many.
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
                read[span] = _reading(by_number[span.article], words_of[span])
        if may_disagree(read[link.a], read[link.b]):
            found += _conflicts(link, read[link.a], read[link.b])
    return tuple(found)


def _best(links: Sequence[Link]) -> list[Link]:
    """Return the links that are the best of both ends in the other article, `PARTNERS` for each end."""
    taken: Counter[Span] = Counter()
    taken_in: set[tuple[Span, int]] = set()
    best = []
    for link in sorted(links, key=lambda link: -link.score):
        ends = {(link.a, link.b.article), (link.b, link.a.article)}
        if ends & taken_in or max(taken[link.a], taken[link.b]) >= PARTNERS:
            continue
        taken_in |= ends
        taken.update((link.a, link.b))
        best.append(link)
    return sorted(best, key=lambda link: (link.a, link.b))


def may_disagree(one: Reading, other: Reading) -> bool:
    """Tell cheaply whether two passages can disagree at all, so that few pairs need be matched."""
    if any(one.signs[each] != other.signs[each] for each in one.signs.keys() & other.signs.keys()):
        return True
    if not (one.denied ^ other.denied).isdisjoint(set(one.side.keys).intersection(other.side.keys)):
        return True
    return bool(one.modalities and other.modalities and one.modalities != other.modalities)


def _reading(article: Article, found: Sequence[Word]) -> Reading:
    return read(side_of(found, article.language.value), article.text)


def _conflicts(link: Link, one: Reading, other: Reading) -> list[Conflict]:
    return [
        Conflict(kind, Span(link.a.article, *a), Span(link.b.article, *b))
        for kind, a, b in disagreements(one, other)
    ]
