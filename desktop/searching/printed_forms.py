"""Tell how a text prints a word: the forms of an index are folded ("obrien"), and nobody writes so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.searching.analysis import Analysis
    from desktop.searching.documents import Document
    from desktop.searching.postings import Segment

MOST_READ = 3
"""Texts that are read for a word in small letters: one may have it in its headline alone."""
FEW = 8
"""Documents of a term that are looked at for one that was not deleted."""


class Prints:
    """The documents of an index, asked for a word as one of them prints it."""

    def __init__(
        self,
        segments: Sequence[Segment],
        documents: Sequence[Document | None],
        cut: Callable[[int], Analysis | None],
    ) -> None:
        self._segments, self._documents, self._cut = segments, documents, cut

    def printed(self, form: str, terms: Sequence[str]) -> str:
        """Return how a word stands in one of its first texts, in small letters if it does so there; else its form."""
        whole = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)", re.IGNORECASE)
        words: list[str] = []
        for number, text in islice(self._texts(terms), MOST_READ):
            words += whole.findall(text) or self._cut_words(number, terms)
            if any(map(str.islower, words)):
                break
        return next(filter(str.islower, words), words[0] if words else form)

    def _texts(self, terms: Sequence[str]) -> Iterator[tuple[int, str]]:
        base = 0
        for segment in self._segments:
            for posting in (each for term in terms for each in segment.named(term)):
                for block in segment.files.blocks(posting):
                    for number in block.unpack().ids[:FEW].tolist():
                        document = self._documents[base + number]
                        if document is not None:
                            yield base + number, document.text
                    break  # one block of a word is enough
            base += len(segment)

    def _cut_words(self, number: int, terms: Sequence[str]) -> Iterator[str]:
        cut = self._cut(number)
        if cut is not None:
            words = zip(cut.terms, cut.words, strict=True)
            yield from (word.surface for term, word in words if term in terms)
