"""The claims of a comparison: its statements, and the compared passages that are linked with no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.absent import Reasons
from desktop.story.comparison import Span, Statement
from desktop.story.places import overlap

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.comparison import Comparison

ALONE = 0
"""The number of a claim that no statement makes."""


class Claim(NamedTuple):
    """A statement, or a passage in none (its number is ALONE), and where nothing of it was found.

    `without` are the articles in which no counterpart was found, `checked` those in which a person looked
    in vain, `looked` all in which one was looked for.
    """

    statement: Statement
    tellers: frozenset[int]
    without: frozenset[int]
    checked: frozenset[int]
    looked: frozenset[int]

    @property
    def is_alone(self) -> bool:
        return self.statement.number == ALONE


class Claims:
    """Made when it is first asked for, once for a comparison; a look is linear in its passages."""

    def __init__(self, comparison: Comparison, articles: Sequence[Article]) -> None:
        self.comparison, self.articles = comparison, articles

    @cached_property
    def all(self) -> tuple[Claim, ...]:
        """The statements in their order, then the passages that stand alone."""
        reasons = Reasons(self.comparison)
        stated = (*self.comparison.statements, *map(_alone, self._alone()))
        return tuple(_claim(statement, reasons) for statement in stated)

    @cached_property
    def tellers(self) -> frozenset[int]:
        """The numbers of all articles that make a claim."""
        return frozenset().union(*(claim.tellers for claim in self.all))

    def places(self, claims: Iterable[Claim]) -> dict[int, set[int]]:
        """Return the passages of some claims: which of those of each article, counted from 0."""
        spans: dict[int, set[Span]] = {}
        for claim in claims:
            for span in claim.statement.passages:
                spans.setdefault(span.article, set()).add(span)
        return {
            article.number: set(_inside(article, spans[article.number]))
            for article in self.articles
            if article.number in spans
        }

    def _alone(self) -> Iterator[Span]:
        compared = self.comparison.compared
        stated: dict[int, set[Span]] = {}
        for statement in self.comparison.statements:
            for span in statement.passages:
                stated.setdefault(span.article, set()).add(span)
        for article in self.articles:
            if article.number not in compared:
                continue
            spans = [
                Span(article.number, p.start, p.end) for p in article.passages if p.is_compared
            ]
            taken = stated.get(article.number, set())
            parts = taken.difference(spans)
            for span in spans:
                if span not in taken and not any(overlap(span, part) for part in parts):
                    yield span


def _inside(article: Article, spans: set[Span]) -> Iterator[int]:
    """Give the passages that are some spans, or have a part in common with one."""
    whole = [Span(article.number, passage.start, passage.end) for passage in article.passages]
    parts = spans.difference(whole)
    for number, passage in enumerate(whole):
        if passage in spans or any(overlap(passage, part) for part in parts):
            yield number


def _alone(span: Span) -> Statement:
    return Statement(ALONE, (span,), (), ())


def _claim(statement: Statement, reasons: Reasons) -> Claim:
    tellers = frozenset(span.article for span in statement.passages)
    checked = frozenset(each.article for each in statement.checked_absent) - tellers
    compared = reasons.comparison.compared
    known = compared.difference(statement.not_compared) if compared & tellers else frozenset[int]()
    return Claim(
        statement, tellers, reasons.not_found(statement), checked, known - tellers | checked
    )
