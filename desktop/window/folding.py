"""Which passages are folded to one line: neighbours that are no part of the account itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article, Kind
from desktop.text.isolating import isolated

FOLDED = frozenset(
    {
        Kind.CAPTION,
        Kind.CREDIT,
        Kind.BYLINE,
        Kind.DATELINE,
        Kind.RIGHTS,
        Kind.VIDEO,
        Kind.PROMOTION,
        Kind.RELATED,
        Kind.DUPLICATE,
    }
)
"""Kinds that take no part in links; the others are the account."""
FIRST = 60
"""Characters of the first words: more than a line of the widest column holds."""


class Fold(NamedTuple):
    """Neighbouring passages, half-open, that show as one line while they are closed."""

    start: int
    end: int


def folds_of(article: Article, is_linked: Callable[[int], bool]) -> tuple[Fold, ...]:
    """Return the runs of an article to fold.

    A dateline on the line of a lead stays: without it the lead begins in mid-air. So does what a
    person has linked.
    """
    if not any(kind in FOLDED for kind in {p.kind for p in article.passages}):
        return ()
    account = {p.paragraph for p in article.passages if p.kind not in FOLDED}

    def runs() -> Iterator[Fold]:
        start = None
        for index, passage in enumerate(article.passages):
            leads_in = passage.kind is Kind.DATELINE and passage.paragraph in account
            if passage.kind in FOLDED and not leads_in and not is_linked(index):
                start = index if start is None else start
            elif start is not None:
                yield Fold(start, index)
                start = None
        if start is not None:
            yield Fold(start, len(article.passages))

    return tuple(runs())


def fold_words(article: Article, fold: Fold) -> str:
    """Name the kinds in a fold, each once, and quote its first words, in the direction of their own."""
    from desktop.window.said import kind_word

    kinds = dict.fromkeys(p.kind for p in article.passages[fold.start : fold.end])
    named = ", ".join(kind_word(kind) for kind in kinds)
    words = " ".join(article.passage_text(fold.start).split())[:FIRST]
    return QCoreApplication.translate("Folding", "{}: {}").format(named, isolated(words))
