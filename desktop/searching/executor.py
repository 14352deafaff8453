"""Find the documents that a query asks for, all of them, each with how well it fits.

The sets are exact. The score of a document is the sum over the words, phrases and the like of the
query, but for what stands under NOT, of Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance
Framework, 2009; k1 = 1.2, b = 0.75), a word of the headline counting twice; forms and expansions of a
word count as one word. It only puts results in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import log
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.searching.catalogue import NAMED, NO_DAY, Catalogue
from desktop.searching.documents import DocumentKind
from desktop.searching.index_places import IndexPlaces, counted
from desktop.searching.spans import candidates, hits_of, spans_of
from desktop.searching.stating import NO_CLAIM, Asked, Stating
from desktop.searching.text_places import of_names
from desktop.searching.tree import (
    And,
    AtLeast,
    Between,
    Choice,
    Everything,
    Field,
    Fuzzy,
    Near,
    NoCounterpart,
    Node,
    Not,
    Only,
    Or,
    Outlet,
    Prefix,
    Spot,
    Unstated,
    Wild,
    Word,
    field_of,
)

if TYPE_CHECKING:
    from desktop.searching.claims import Claims
    from desktop.searching.postings import Mask, Numbers, Weights

K1, B = 1.2, 0.75


class Stopped(Exception):
    """The search was cancelled."""


class Found(NamedTuple):
    """The documents that fit, as a mask over all, and the scores of all."""

    documents: Mask
    scores: Weights

    def ranked(self) -> Numbers:
        """Return the numbers of the documents, the best first, those that fit alike as in the project."""
        ids = np.flatnonzero(self.documents)
        order = np.argsort(-self.scores[ids].round(9), kind="stable")
        return ids[order]


class Executor:
    """One query on one state of the index."""

    def __init__(
        self,
        places: IndexPlaces,
        catalogue: Catalogue,
        words: Weights,
        claims: Claims,
    ) -> None:
        self.places, self.catalogue = places, catalogue
        self.words = words
        self.stating = Stating(catalogue, claims, places.terms, places.analysis)
        self.live = catalogue.live
        self.is_whole = bool(self.live.all())
        self.scores = np.zeros(places.size)
        self._branches: dict[int, Mask] = {}
        """Where each of several things between which is OR was found."""

    def marked(
        self, node: Node, within: Mask | None = None
    ) -> Iterator[tuple[Spot | Near, Mask | None]]:
        """Give the parts of a query that are marked in texts, each with the documents that it holds for; None = all.

        Of what has OR between it and does not hold for a document nothing is marked there.
        """
        if isinstance(node, Or):
            for part in node.parts:
                yield from self.marked(part, self._branch(part, within))
        elif isinstance(node, And):
            for part in node.parts:
                yield from self.marked(part, within)
        elif isinstance(node, AtLeast):
            yield node.part, within
        elif isinstance(node, Spot | Near):
            yield node, within

    def _branch(self, part: Node, within: Mask | None) -> Mask | None:
        if isinstance(part, Spot):  # is found wherever it stands
            return within
        mask = self._branches.get(id(part))
        mask = self._find(part, is_scored=False) if mask is None else mask
        return mask if within is None else mask & within

    def run(self, node: Node) -> Found:
        """Return what fits; Stopped or IndexDamaged may come out of it."""
        mask = self._find(node, is_scored=True) & self.live
        return Found(mask, self.scores)

    def _find(self, node: Node, *, is_scored: bool) -> Mask:
        if isinstance(node, And):
            return self._all(node, is_scored=is_scored)
        if isinstance(node, Or):
            found = [self._find(part, is_scored=is_scored) for part in node.parts]
            self._branches |= {id(part): mask for part, mask in zip(node.parts, found, strict=True)}
            return np.logical_or.reduce(found) if found else self.places.nobody
        if isinstance(node, Not):
            return self.live & ~self._find(node.part, is_scored=False)
        if isinstance(node, Everything):
            return self.live
        if isinstance(node, Between):
            return self._between(node)
        if isinstance(node, Unstated):
            return self.catalogue.without(node.what)
        if isinstance(node, Outlet):
            return self.catalogue.of_outlet(node.name)
        if isinstance(node, Only | NoCounterpart):
            return self._making(self.stating.demanded(node) or NO_CLAIM)
        return self._worded(node, is_scored=is_scored)

    def _all(self, node: And, *, is_scored: bool) -> Mask:
        found = [self._find(part, is_scored=is_scored) for part in node.parts]
        claims = self.stating.demanded(node)
        if claims is not None:
            found.append(self._making(claims))
        return np.logical_and.reduce(found) if found else self.live

    def _worded(self, node: Spot | Near | AtLeast, *, is_scored: bool) -> Mask:
        field = field_of(node)
        if field in NAMED:
            return self._named(node, field)
        ids, weights = self._counted(node, field)
        if not self.is_whole:
            chosen = self.live[ids]
            ids, weights = ids[chosen], weights[chosen]
        kind = {Field.QUOTE: DocumentKind.QUOTE, Field.NOTE: DocumentKind.NOTE}.get(field)
        if kind is not None:
            chosen = self.catalogue.are(kind)[ids]
            ids, weights = ids[chosen], weights[chosen]
        if is_scored:
            self._score(ids, weights)
        mask = self.places.nobody.copy()
        mask[ids] = True
        return mask

    def _counted(self, node: Spot | Near | AtLeast, field: Field) -> tuple[Numbers, Weights]:
        """Return the documents in which a part stands, rising, and how often or how weightily."""
        if isinstance(node, AtLeast):
            ids, counts = counted(spans_of(node.part, self.places).first)
            enough = counts >= node.times
            return ids[enough], counts[enough]
        if isinstance(node, Choice):
            return self._choice(node)
        if isinstance(node, Word | Prefix | Wild | Fuzzy) and field not in IN_PLACE:
            return self.places.weights(node)
        within = candidates(node, self.places)
        return counted(hits_of(node, self.places, within).first) if within.any() else NOTHING

    def _choice(self, node: Choice) -> tuple[Numbers, Weights]:
        total = np.zeros(self.places.size)
        for part in node.parts:
            ids, weights = self._counted(part, field_of(part))
            total[ids] += weights
        ids = np.flatnonzero(total)
        return ids, total[ids]

    def _score(self, ids: Numbers, weights: Weights) -> None:
        count = int(self.live.sum())
        if not len(ids) or not count:
            return
        usual = float(self.words[self.live].sum()) / count or 1.0
        rarity = log(1 + max(count - len(ids) + 0.5, 0.5) / (len(ids) + 0.5))
        spread = K1 * (1 - B + B * self.words[ids] / usual)
        self.scores[ids] += rarity * weights * (K1 + 1) / (weights + spread)

    def _between(self, node: Between) -> Mask:
        days = self.catalogue.days
        is_words = node.what == "words"
        numbers: Numbers | Weights = self.words if is_words else days
        mask = self.live.copy() if is_words else days != NO_DAY
        if node.least is not None:
            mask &= numbers >= node.least
        if node.most is not None:
            mask &= numbers <= node.most
        return mask

    def _named(self, node: Spot | Near | AtLeast, field: Field) -> Mask:
        """Return the documents with a name in which a part stands."""
        names, documents = self.catalogue.values(field)
        places = of_names(names, self.places.words.variants)
        plain = _as_text(node)
        if isinstance(plain, AtLeast):
            ids, counts = counted(spans_of(plain.part, places).first)
            ids = ids[counts >= plain.times]
        else:
            ids = counted(spans_of(plain, places).first)[0]
        mask = self.places.nobody.copy()
        for number in ids.tolist():
            mask[list(documents[number])] = True
        return mask

    def _making(self, asked: Asked) -> Mask:
        """Return the articles that make one of some claims."""
        tellers = (claim.tellers for claim in self.stating.claims(asked))
        return self.catalogue.with_numbers(frozenset().union(*tellers))


IN_PLACE = frozenset({Field.HEADLINE, Field.LEAD})
NOTHING = (np.empty(0, np.int64), np.empty(0))


Plain = Spot | Near | AtLeast


def _as_text(node: Plain) -> Plain:
    """Return a part with all its fields put to the text."""
    if isinstance(node, AtLeast):
        part = _as_text(node.part)
        return node._replace(part=part)  # type: ignore[arg-type]  # a spot stays a spot
    if isinstance(node, Near):
        return node._replace(one=_as_text(node.one), other=_as_text(node.other))  # type: ignore[arg-type]
    if isinstance(node, Choice):
        return Choice(tuple(map(_as_text, node.parts)))  # type: ignore[arg-type]
    return node._replace(field=Field.TEXT)


def never() -> bool:
    return False


def checking(is_cancelled: Callable[[], bool]) -> Callable[[], None]:
    """Return what raises Stopped as soon as a search is cancelled."""

    def check() -> None:
        if is_cancelled():
            raise Stopped

    return check
