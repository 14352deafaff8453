"""Collect the places where linked passages disagree."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop.comparing.assertions import Assertions, assertions_of
from desktop.comparing.matching import Range, side_of
from desktop.comparing.signs import Signs, may_disagree, signs_of
from desktop.comparing.wording import differing_amounts, disagreements
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

    Only solid links are read: a weaker one says too little. Their numbers are all compared; the words
    are matched for each passage's best link to each article, strongest first, up to `PARTNERS`.
    """
    by_number = {article.number: article for article in articles}
    read: dict[int, tuple[Assertions, Signs]] = {}
    found = []
    best = _best(links)
    for count, (pair, link) in enumerate(links.items()):
        if count % STEP == 0:
            progress(count / len(links))
        if link.strength is not Strength.SOLID:
            continue
        for place, span in zip(pair, (link.a, link.b), strict=True):
            if place not in read:
                read[place] = _read(by_number[span.article], words[place])
        (one, signs), (other, other_signs) = read[pair[0]], read[pair[1]]
        if pair in best and may_disagree(signs, other_signs):
            found += _conflicts(link, disagreements(one, other))
        elif pair not in best and not signs.units.isdisjoint(other_signs.units):
            found += _conflicts(link, differing_amounts(one, other))
    return tuple(found)


def _best(links: Mapping[tuple[int, int], Link]) -> set[tuple[int, int]]:
    """Return the solid links that are the best of both ends in the other article."""
    solid = [(pair, link) for pair, link in links.items() if link.strength is Strength.SOLID]
    taken: Counter[int] = Counter()
    taken_in: set[tuple[int, int]] = set()
    best: set[tuple[int, int]] = set()
    for pair, link in sorted(solid, key=lambda item: -item[1].score):
        ends = (pair[0], link.b.article), (pair[1], link.a.article)
        if max(taken[pair[0]], taken[pair[1]]) >= PARTNERS or not taken_in.isdisjoint(ends):
            continue
        taken_in.update(ends)
        taken.update(pair)
        best.add(pair)
    return best


def _read(article: Article, found: Sequence[Word]) -> tuple[Assertions, Signs]:
    passage = assertions_of(side_of(found, article.language.value), article.text)
    return passage, signs_of(passage)


def _conflicts(link: Link, found: Iterable[tuple[str, Range, Range]]) -> list[Conflict]:
    return [
        Conflict(kind, Span(link.a.article, *a), Span(link.b.article, *b)) for kind, a, b in found
    ]
