"""Tell how alike the passages of each statement are worded, to put rows in order and name them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.comparison import (
    ChangeKind,
    Comparison,
    Origin,
    Span,
    Statement,
    WordingDifference,
)
from desktop.story.errors import Cancelled


class RowWords(NamedTuple):
    """How the passages of a statement are worded, each other article's against the clearest one.

    `changed` is the mean share (0–1) of words that are not the same, over the other articles;
    `places` counts the runs that differ; `is_alike`: every passage has one with all the same words in
    each other article;
    `is_rewritten`: each other article is too different for word marks.
    """

    passages: tuple[Span, ...]
    clearest: Span
    changed: float
    places: int
    is_alike: bool
    is_rewritten: bool


ALIKE = frozenset({ChangeKind.SAME})
UNMARKED = frozenset({ChangeKind.SAME, ChangeKind.MOVED})
Known = Mapping[tuple[Span, ...], RowWords]


def row_words(
    comparison: Comparison,
    articles: Sequence[Article],
    known: Known,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[int, RowWords]:
    """Word every statement by its number; what is `known` of the same passages is taken over.

    Of a statement with several passages of one article nothing is: which of them is worded hangs on
    the links. Cost is one wording difference, about 0.2 ms, for each other article of a statement. Raises
    Cancelled between two statements.
    """
    by_number = {article.number: article for article in articles}
    scores = _scores(comparison)
    found = {}
    for statement in comparison.statements:
        if is_cancelled():
            raise Cancelled
        passages = tuple(each for each in statement.passages if each.article in by_number)
        outlets = {each.article for each in passages}
        if len(outlets) < 2:
            continue
        clearest = clearest_of(passages, scores)
        before = known.get(statement.passages) if len(outlets) == len(passages) else None
        if before is None or before.clearest != clearest:
            before = _worded(statement, passages, clearest, scores, by_number)
        found[statement.number] = before
    return found


def _scores(comparison: Comparison) -> dict[tuple[Span, Span], float]:
    return {
        pair: link.score
        for link in comparison.links
        if link.origin is not Origin.REJECTED
        for pair in ((link.a, link.b), (link.b, link.a))
    }


def clearest_of(passages: Sequence[Span], scores: Mapping[tuple[Span, Span], float]) -> Span:
    """Return the passage that is linked most surely with the others, the first of equals."""
    return max(passages, key=lambda one: sum(scores.get((one, other), 0.0) for other in passages))


def _worded(
    statement: Statement,
    passages: Sequence[Span],
    clearest: Span,
    scores: Mapping[tuple[Span, Span], float],
    articles: Mapping[int, Article],
) -> RowWords:
    best: dict[int, Span] = {}
    for each in sorted(passages, key=lambda span: -scores.get((clearest, span), 0.0)):
        if each.article != clearest.article:
            best.setdefault(each.article, each)
    worded = [_difference(clearest, span, articles) for span in best.values()]
    places = sum(change.kind not in UNMARKED for each in worded for change in each.changes)
    is_alike = all(map(_is_same, worded))
    return RowWords(
        statement.passages,
        clearest,
        sum(each.changed for each in worded) / len(worded),
        places,
        is_alike and _all_are_alike(passages, clearest.article, articles),
        all(each.is_rewritten for each in worded),
    )


def _difference(a: Span, b: Span, articles: Mapping[int, Article]) -> WordingDifference:
    from desktop.comparing.wording import difference

    one, other = articles[a.article], articles[b.article]
    language = one.language.value
    return difference(one.text, (a.start, a.end), other.text, (b.start, b.end), language)


def _all_are_alike(passages: Sequence[Span], number: int, articles: Mapping[int, Article]) -> bool:
    """Tell whether each article says with the same words what the one with that number says."""
    own = [span for span in passages if span.article == number]
    others = {span.article for span in passages} - {number}
    for other in others:
        theirs = [span for span in passages if span.article == other]
        pairs = {(a, b) for a in own for b in theirs if _is_same(_difference(a, b, articles))}
        if {a for a, _ in pairs} != set(own) or {b for _, b in pairs} != set(theirs):
            return False
    return True


def _is_same(worded: WordingDifference) -> bool:
    return all(change.kind in ALIKE for change in worded.changes)
