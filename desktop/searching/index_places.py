"""Answer where words are from the segments of an index; numbers of documents count over all segments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.searching.analysis import SEPARATOR, form_of, query_words, stem_of, surface_of
from desktop.searching.lexicon import Expanded, Lexicon
from desktop.searching.postings import PLACE_BITS, Segment
from desktop.searching.spans import Bounds
from desktop.searching.tree import Word
from desktop.searching.writing import PARAGRAPHS, PARTS, SENTENCES
from desktop.text.words import fold

if TYPE_CHECKING:
    from desktop.searching.analysis import Analysis
    from desktop.searching.postings import Mask, Numbers, Weights
    from desktop.searching.tree import Single
    from desktop.searching.whoosh_files import Posting

Variants = dict[str, tuple[str, ...]]
"""Folded word -> the words that are the same name, itself among them."""


class Cut(NamedTuple):
    """An expansion that was cut: there would have been `all_words`."""

    part: Single
    words: int
    all_words: int


class Words(NamedTuple):
    """How words of a query are looked up: the languages of the documents, names that are spelled differently."""

    languages: tuple[str, ...] = ()
    variants: Variants = {}  # noqa: RUF012 - never changed


class IndexPlaces:
    """The segments as one; reads what is asked for, and remembers it for one query."""

    def __init__(
        self,
        segments: Sequence[Segment],
        words: Words,
        lexicon: Callable[[], Lexicon],
        analysis: Callable[[int], Analysis | None],
        check: Callable[[], None],
    ) -> None:
        self.segments, self.words = segments, words
        self._lexicon, self.analysis, self._check = lexicon, analysis, check
        sizes = [0, *map(len, segments)]
        self._bases = np.cumsum(sizes).tolist()
        self.size: int = self._bases[-1]
        self.cut: list[Cut] = []
        self._expanded: dict[tuple[type, Single], tuple[str, ...]] = {}
        self._weights: dict[tuple[type, Single], tuple[Numbers, Weights]] = {}

    @cached_property
    def nobody(self) -> Mask:
        return np.zeros(self.size, np.bool_)

    def terms(self, single: Single) -> tuple[str, ...]:
        """Return the terms of an index that a part of a query stands for."""
        key = type(single), single  # tuples of different classes may be equal
        known = self._expanded.get(key)
        if known is None:
            known = self._expanded[key] = tuple(self._terms(single))
        return known

    def _terms(self, single: Single) -> Iterable[str]:
        if not isinstance(single, Word):
            found: Expanded = self._lexicon().expand(single)
            if found.words < found.all_words:
                self.cut.append(Cut(single, found.words, found.all_words))
            return found.terms
        terms: dict[str, None] = {}
        for prefix in prefixes(single, self.words):
            for segment in self.segments:
                terms.update((posting.term, None) for posting in segment.begun(prefix))
        if single.is_exact:
            forms = {form_of(word.key) for word in query_words(single.text)}
            return [term for term in terms if term.rpartition(SEPARATOR)[2] in forms]
        return terms

    def _postings(self, single: Single) -> Iterator[tuple[int, Segment, Posting]]:
        """Give the base, the segment and the posting of each term in each segment."""
        for base, segment in zip(self._bases, self.segments, strict=False):
            for term in self.terms(single):
                self._check()
                for posting in segment.named(term):
                    yield base, segment, posting

    def weights(self, single: Single) -> tuple[Numbers, Weights]:
        """Return the documents that a part is in, rising, and how much of it."""
        key = type(single), single
        known = self._weights.get(key)
        if known is None:
            known = self._weights[key] = self._summed(single)
        return known

    def _summed(self, single: Single) -> tuple[Numbers, Weights]:
        if isinstance(single, Word) and single.is_exact:
            keys = self.keys(single, None)
            return counted(keys)
        found = [
            (base, segment.listed(posting, self._check))
            for base, segment, posting in self._postings(single)
        ]
        if len(found) == 1:
            base, listed = found[0]
            return listed.ids + base if base else listed.ids, listed.weights
        total = np.zeros(self.size)
        for base, listed in found:
            total[listed.ids + base if base else listed.ids] += listed.weights
        ids = np.flatnonzero(total)
        return ids, total[ids]

    def documents(self, single: Single) -> Mask:
        mask = self.nobody.copy()
        mask[self.weights(single)[0]] = True
        return mask

    def keys(self, single: Single, within: Mask | None) -> Numbers:
        found = self._keys(self._postings(single), within)
        if isinstance(single, Word) and single.is_exact and len(found):
            found = found[self._printed_so(single, found)]
        return found

    def _keys(
        self, postings: Iterable[tuple[int, Segment, Posting]], within: Mask | None
    ) -> Numbers:
        made = []
        for base, segment, posting in postings:
            here = None if within is None else within[base : base + len(segment)]
            keys = segment.keys(posting, here, self._check)
            made.append(keys + (base << PLACE_BITS) if base else keys)
        if not made:
            return np.empty(0, np.int64)
        found = made[0] if len(made) == 1 else np.concatenate(made)
        return found if len(made) == 1 else np.sort(found)

    def _printed_so(self, single: Word, keys: Numbers) -> Mask:
        """Tell which places have a word letter by letter, by the texts."""
        wanted = {surface_of(word.surface) for word in query_words(single.text)}
        documents = keys >> PLACE_BITS
        places = (keys & ((1 << PLACE_BITS) - 1)).tolist()
        chosen = np.zeros(len(keys), np.bool_)
        edges = np.flatnonzero(np.diff(documents, prepend=-1, append=-1)).tolist()
        for first, last in pairwise(edges):
            self._check()
            cut = self.analysis(int(documents[first]))
            if cut is None:
                continue
            printed = dict(zip(cut.places, cut.words, strict=True))
            for at in range(first, last):
                chosen[at] = surface_of(printed[places[at]].surface) in wanted
        return chosen

    def bounds(self, within: Mask | None) -> Bounds:
        parts = self._marks(PARTS, within)
        is_first = np.diff(parts >> PLACE_BITS, prepend=-1) != 0
        sentences, paragraphs = self._marks(SENTENCES, within), self._marks(PARAGRAPHS, within)
        return Bounds(sentences, paragraphs, parts[is_first], parts[~is_first])

    def _marks(self, term: str, within: Mask | None) -> Numbers:
        found = (
            (base, segment, posting)
            for base, segment in zip(self._bases, self.segments, strict=False)
            for posting in segment.named(term)
        )
        return self._keys(found, within)


def prefixes(word: Word, words: Words) -> list[str]:
    """Return what the terms of a word begin with: its stem in each language."""
    keys: dict[str, None] = {}
    for each in query_words(word.text):
        same = () if word.is_exact else words.variants.get(form_of(each.key), ())
        keys.update(dict.fromkeys((each.key, *map(fold, same))))
    stems = [(stem_of(key, language), language) for key in keys for language in words.languages]
    return list(dict.fromkeys(SEPARATOR.join((*stem, "")) for stem in stems))


def counted(keys: Numbers) -> tuple[Numbers, Weights]:
    """Return the documents of some keys and how many each has."""
    ids, counts = np.unique(keys >> PLACE_BITS, return_counts=True)
    return ids, counts.astype(np.float64)
