"""Tell which statements a query asks for, when it has `only:` or `nocounterpart:` in it.

What is joined to those with AND has to stand in the statement: its words in one of the passages that make
it. What is said about an article (outlet, day), what is counted and what is not wanted acts on articles.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.searching.catalogue import NAMED, Catalogue, forms_of
from desktop.searching.documents import DocumentKind
from desktop.searching.postings import PLACE_BITS
from desktop.searching.spans import spans_of
from desktop.searching.text_places import TextPlaces
from desktop.searching.tree import (
    And,
    AtLeast,
    Field,
    Near,
    NoCounterpart,
    Node,
    Only,
    Or,
    Single,
    Spot,
    field_of,
)

if TYPE_CHECKING:
    from desktop.searching.analysis import Analysis
    from desktop.story.comparison import Comparison, Statement

Range = tuple[int, int]
PLACES = (1 << PLACE_BITS) - 1
ELSEWHERE = (*NAMED, Field.QUOTE, Field.NOTE)
"""Fields whose words do not stand in the passages of articles."""


class Stating:
    """The statements of a comparison, asked by a query; what was read of articles is kept for it."""

    def __init__(
        self,
        catalogue: Catalogue,
        comparison: Comparison,
        terms: Callable[[Single], Sequence[str]],
        cut: Callable[[int], Analysis | None],
    ) -> None:
        self._catalogue, self._comparison = catalogue, comparison
        self._terms, self._cut = terms, cut
        self._ranges: dict[tuple[object, int], list[Range]] = {}

    def demanded(self, node: Node) -> tuple[Statement, ...] | None:
        """Return the statements that what is found has to make; None if it need not make any."""
        if isinstance(node, Only | NoCounterpart):
            return tuple(self._named(node))
        if isinstance(node, Or):
            each = [self.demanded(part) for part in node.parts]
            several = [statements for statements in each if statements is not None]
            return _any(several) if several and len(several) == len(each) else None
        return self._all(node) if isinstance(node, And) else None

    def _all(self, node: And) -> tuple[Statement, ...] | None:
        parts = [(part, self.demanded(part)) for part in node.parts]
        named = [statements for _, statements in parts if statements is not None]
        if not named:
            return None
        found = [s for s in named[0] if all(s in others for others in named[1:])]
        worded = [part for part, statements in parts if statements is None]
        return tuple(s for s in found if all(self._stands(part, s) for part in worded))

    def mentioned(self, node: Node) -> tuple[Statement, ...]:
        """Return the statements that a part of a query asks for, beside others that ask for words alone."""
        parts = node.parts if isinstance(node, Or) else (node,)
        return _any([found for part in parts if (found := self.demanded(part)) is not None])

    def _named(self, node: Only | NoCounterpart) -> Iterable[Statement]:
        theirs = articles_of(self._catalogue, node.outlet)
        for statement in self._comparison.statements:
            tellers = {span.article for span in statement.passages}
            without = statement.no_counterpart_found
            if isinstance(node, Only):
                is_meant = bool(without) and tellers <= theirs
            else:
                is_meant = not theirs.isdisjoint(without) and tellers.isdisjoint(theirs)
            if is_meant:
                yield statement

    def _stands(self, node: Node, statement: Statement) -> bool:
        """Tell whether a part of a query stands in the passages of a statement, or is not about words there."""
        if isinstance(node, And):
            return all(self._stands(part, statement) for part in node.parts)
        if isinstance(node, Or):
            demanded = self.mentioned(node)
            worded = [part for part in node.parts if self.demanded(part) is None]
            return statement in demanded or any(self._stands(part, statement) for part in worded)
        part = node.part if isinstance(node, AtLeast) else node
        if not isinstance(part, Spot | Near) or field_of(part) in ELSEWHERE:
            return True
        return any(
            passage.start <= first and last <= passage.end
            for passage in statement.passages
            for first, last in self._places(part, passage.article)
        )

    def _places(self, part: Spot | Near, article: int) -> list[Range]:
        """Return where in the text of an article a part stands, as code points."""
        key = (type(part), part), article
        if key not in self._ranges:
            number = self._numbers.get(article)
            cut = None if number is None else self._cut(number)
            self._ranges[key] = [] if cut is None else list(self._spans(part, cut))
        return self._ranges[key]

    def _spans(self, part: Spot | Near, cut: Analysis) -> Iterable[Range]:
        spans = spans_of(part, TextPlaces([cut], self._terms))
        for first, last in zip(spans.first.tolist(), spans.last.tolist(), strict=True):
            begin = bisect_left(cut.places, first & PLACES)
            end = bisect_left(cut.places, last & PLACES, begin)
            if min(cut.passages[begin], cut.passages[end]) >= 0:  # a title is no part of the text
                yield cut.words[begin].start, cut.words[end].end

    @cached_property
    def _numbers(self) -> dict[int, int]:
        """Where in the index the articles are that make statements."""
        tellers = {span.article for s in self._comparison.statements for span in s.passages}
        return {
            each.article: number
            for number, each in enumerate(self._catalogue.documents)
            if each and each.article in tellers and each.kind is DocumentKind.ARTICLE
        }


def _any(several: Iterable[Iterable[Statement]]) -> tuple[Statement, ...]:
    found = {statement.number: statement for each in several for statement in each}
    return tuple(found[number] for number in sorted(found))


def articles_of(catalogue: Catalogue, outlet: str) -> frozenset[int]:
    """Return the numbers of the articles of an outlet whose name has these words one after another."""
    wanted = forms_of(outlet)
    names, of_document = catalogue.outlets
    meant = {
        n
        for n, name in enumerate(names)
        if wanted and f" {' '.join(wanted)} " in f" {' '.join(forms_of(name))} "
    }
    numbers = of_document.tolist()
    documents = zip(catalogue.documents, numbers, strict=True)
    return frozenset(d.article for d, n in documents if d is not None and n in meant)
