"""Tell which claims a query asks for, when it has `only:` or `nocounterpart:` in it.

A claim is a statement, or a compared passage that is in none. What is joined to those with AND has to
stand in the claim: its words in one of the passages that make it. What is said about an article (outlet, day), what is counted and what is not wanted acts on articles.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.searching.catalogue import NAMED, Catalogue, forms_of
from desktop.searching.documents import DocumentKind
from desktop.searching.hits import claiming
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
    from desktop.searching.claims import Claim, Claims
    from desktop.searching.hits import Hit

Range = tuple[int, int]
Asked = frozenset[int]
"""Claims by their place among all."""
NO_CLAIM: Asked = frozenset()
PLACES = (1 << PLACE_BITS) - 1
ELSEWHERE = (*NAMED, Field.QUOTE, Field.NOTE)
"""Fields whose words do not stand in the passages of articles."""


class Stating:
    """The claims of a comparison, asked by a query; what was read of articles is kept for it."""

    def __init__(
        self,
        catalogue: Catalogue,
        claims: Claims,
        terms: Callable[[Single], Sequence[str]],
        cut: Callable[[int], Analysis | None],
    ) -> None:
        self._catalogue, self._claims = catalogue, claims
        self._terms, self._cut = terms, cut
        self._ranges: dict[tuple[object, int], list[Range]] = {}
        self._known: dict[int, Asked | None] = {}

    def demanded(self, node: Node) -> Asked | None:
        """Return which of all claims what is found has to make; None if it need not make any."""
        if id(node) not in self._known:
            self._known[id(node)] = self._demanded(node)
        return self._known[id(node)]

    def _demanded(self, node: Node) -> Asked | None:
        if isinstance(node, Only | NoCounterpart):
            return self._named(node)
        if isinstance(node, Or):
            each = [self.demanded(part) for part in node.parts]
            several = [claims for claims in each if claims is not None]
            return NO_CLAIM.union(*several) if several and len(several) == len(each) else None
        return self._all(node) if isinstance(node, And) else None

    def _all(self, node: And) -> Asked | None:
        parts = [(part, self.demanded(part)) for part in node.parts]
        named = [claims for _, claims in parts if claims is not None]
        if not named:
            return None
        worded = [part for part, claims in parts if claims is None]
        found = frozenset.intersection(*named)
        return frozenset(n for n in found if all(self._stands(part, n) for part in worded))

    def mentioned(self, node: Node) -> Asked:
        """Return the claims that a part of a query asks for, beside others that ask for words alone."""
        parts = node.parts if isinstance(node, Or) else (node,)
        return NO_CLAIM.union(*(self.demanded(part) or NO_CLAIM for part in parts))

    def claims(self, asked: Asked, articles: Collection[int] | None = None) -> tuple[Claim, ...]:
        """Return some of the claims in their order, those that one of some articles makes."""
        made = (self._claims.all[number] for number in sorted(asked))
        return tuple(c for c in made if articles is None or not c.tellers.isdisjoint(articles))

    def told(self, hits: list[Hit], node: Node) -> list[Hit]:
        """Tell in articles of the passages of the claims that are asked for."""
        asked = self.claims(self.mentioned(node))
        if not asked:
            return hits
        places, is_whole = self._claims.places(asked), self.demanded(node) is not None
        return [
            claiming(hit, places[hit.document.article], is_whole=is_whole)
            if hit.document.kind is DocumentKind.ARTICLE and hit.document.article in places
            else hit
            for hit in hits
        ]

    def _named(self, node: Only | NoCounterpart) -> Asked:
        theirs = articles_of(self._catalogue, node.outlet)
        is_meant = _is_only if isinstance(node, Only) else _is_without
        claims = enumerate(self._claims.all)
        return frozenset(number for number, claim in claims if is_meant(claim, theirs))

    def _stands(self, node: Node, number: int) -> bool:
        """Tell whether a part of a query stands in the passages of a claim, or is not about words there."""
        if isinstance(node, And):
            return all(self._stands(part, number) for part in node.parts)
        if isinstance(node, Or):
            worded = [part for part in node.parts if self.demanded(part) is None]
            is_named = number in self.mentioned(node)
            return is_named or any(self._stands(part, number) for part in worded)
        part = node.part if isinstance(node, AtLeast) else node
        if not isinstance(part, Spot | Near) or field_of(part) in ELSEWHERE:
            return True
        return any(
            passage.start <= first and last <= passage.end
            for passage in self._claims.all[number].statement.passages
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
        """Where in the index the articles are that make claims."""
        return {
            each.article: number
            for number, each in enumerate(self._catalogue.documents)
            if each and each.kind is DocumentKind.ARTICLE and each.article in self._claims.tellers
        }


def _is_only(claim: Claim, theirs: frozenset[int]) -> bool:
    """Tell whether one outlet alone makes a claim: in the others nothing was found, or a person looked in vain."""
    others = claim.looked - theirs
    is_missed = bool(others) and others <= claim.without | claim.checked
    return is_missed and claim.tellers <= theirs


def _is_without(claim: Claim, theirs: frozenset[int]) -> bool:
    """Tell whether others make a claim for which nothing was found in an outlet's articles."""
    here = claim.looked & theirs
    is_missed = not here.isdisjoint(claim.without) and here <= claim.without | claim.checked
    return is_missed and claim.tellers.isdisjoint(theirs)


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
