"""Collect the places where linked passages disagree."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from desktop.comparing.assertions import Assertions, assertions_of
from desktop.comparing.matching import side_of
from desktop.comparing.wording import disagreements
from desktop.story.article import Article
from desktop.story.comparison import Conflict, Link, Span, Strength
from desktop.text.words import Word

PARTNERS = 6
"""Most articles in which one passage is checked: the time is linear in the passages."""
STEP = 64
"""Links between two reports of progress."""


def find_conflicts(
    links: Mapping[tuple[int, int], Link],
    articles: Sequence[Article],
    words: Sequence[Sequence[Word]],
    progress: Callable[[float], None],
) -> tuple[Conflict, ...]:
    """Return the disagreements of links between passages, given by number as their words are.

    Only solid links are read, for each passage its best one to each article, strongest first, up to
    `PARTNERS`: a weaker one says too little, and with 50 articles there are ten times as many.
    """
    by_number = {article.number: article for article in articles}
    read: dict[int, Assertions] = {}
    found = []
    best = _best(links)
    for count, pair in enumerate(best):
        if count % STEP == 0:
            progress(count / len(best))
        link = links[pair]
        for place, span in zip(pair, (link.a, link.b), strict=True):
            if place not in read:
                read[place] = _assertions(by_number[span.article], words[place])
        one, other = read[pair[0]], read[pair[1]]
        if may_disagree(one, other):
            found += _conflicts(link, one, other)
    return tuple(found)


def _best(links: Mapping[tuple[int, int], Link]) -> list[tuple[int, int]]:
    """Return the solid links that are the best of both ends in the other article, in order."""
    solid = [(pair, link) for pair, link in links.items() if link.strength is Strength.SOLID]
    taken: Counter[int] = Counter()
    taken_in: set[tuple[int, int]] = set()
    best = set()
    for pair, link in sorted(solid, key=lambda item: -item[1].score):
        ends = (pair[0], link.b.article), (pair[1], link.a.article)
        if max(taken[pair[0]], taken[pair[1]]) >= PARTNERS or not taken_in.isdisjoint(ends):
            continue
        taken_in.update(ends)
        taken.update(pair)
        best.add(pair)
    return [pair for pair, _ in solid if pair in best]


def may_disagree(one: Assertions, other: Assertions) -> bool:
    """Tell cheaply whether two passages can disagree at all, so that few pairs need be matched."""
    if any(one.signs[each] != other.signs[each] for each in one.signs.keys() & other.signs.keys()):
        return True
    if not (one.denied ^ other.denied).isdisjoint(set(one.side.keys).intersection(other.side.keys)):
        return True
    return bool(one.modalities and other.modalities and one.modalities != other.modalities)


def _assertions(article: Article, found: Sequence[Word]) -> Assertions:
    return assertions_of(side_of(found, article.language.value), article.text)


def _conflicts(link: Link, one: Assertions, other: Assertions) -> list[Conflict]:
    return [
        Conflict(kind, Span(link.a.article, *a), Span(link.b.article, *b))
        for kind, a, b in disagreements(one, other)
    ]
