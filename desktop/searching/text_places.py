"""Answer where words are from texts that were cut: the few that are shown, or the names of a field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from desktop.searching.analysis import form_of, query_words, surface_of
from desktop.searching.catalogue import name_terms
from desktop.searching.index_places import Variants
from desktop.searching.lexicon import Lexicon
from desktop.searching.postings import PLACE_BITS
from desktop.searching.spans import Bounds
from desktop.searching.tree import Word

if TYPE_CHECKING:
    from desktop.searching.analysis import Analysis
    from desktop.searching.postings import Mask, Numbers
    from desktop.searching.tree import Single


class TextPlaces:
    """Texts by number, their words found by the terms that `terms` gives for a part of a query."""

    def __init__(self, cut: Sequence[Analysis], terms: Callable[[Single], Sequence[str]]) -> None:
        self._cut, self._terms = cut, terms

    def documents(self, single: Single) -> Mask:
        mask = np.zeros(len(self._cut), np.bool_)
        mask[self.keys(single, None) >> PLACE_BITS] = True
        return mask

    def keys(self, single: Single, within: Mask | None) -> Numbers:
        wanted = frozenset(self._terms(single))
        found = []
        for number, cut in enumerate(self._cut):
            if within is not None and not within[number]:
                continue
            base = number << PLACE_BITS
            if isinstance(single, Word) and single.is_exact:
                printed = {surface_of(word.surface) for word in query_words(single.text)}
                rows = zip(cut.terms, cut.places, cut.words, strict=True)
                found += [
                    base + place
                    for term, place, word in rows
                    if term in wanted and surface_of(word.surface) in printed
                ]
            else:
                rows2 = zip(cut.terms, cut.places, strict=True)
                found += [base + place for term, place in rows2 if term in wanted]
        return np.sort(np.array(found, np.int64))

    def bounds(self, within: Mask | None) -> Bounds:
        cuts = [(number << PLACE_BITS, cut) for number, cut in enumerate(self._cut)]
        return Bounds(
            np.array([base + each for base, cut in cuts for each in cut.sentences], np.int64),
            np.array([base + each for base, cut in cuts for each in cut.paragraphs], np.int64),
            np.array([base + cut.headline_end for base, cut in cuts], np.int64),
            np.array([base + each for base, cut in cuts for each in cut.lead], np.int64),
        )


def of_names(names: Sequence[str], variants: Variants) -> TextPlaces:
    """Return the places in names: their words have no stems, and are words of one sentence."""
    from desktop.searching.analysis import Analysis

    cuts = []
    for name in names:
        words, terms = query_words(name), name_terms(name)
        cuts.append(
            Analysis(
                terms, list(range(len(terms))), words, [0] * len(terms), [0], [0], len(terms), []
            )
        )
    lexicon = Lexicon((term, 1) for cut in cuts for term in cut.terms)

    def terms_of(single: Single) -> Sequence[str]:
        if not isinstance(single, Word):
            return lexicon.expand(single).terms
        forms = [form_of(word.key) for word in query_words(single.text)]
        same = [] if single.is_exact else [v for form in forms for v in variants.get(form, ())]
        return [term for text in (single.text, *same) for term in name_terms(text)]

    return TextPlaces(cuts, terms_of)
