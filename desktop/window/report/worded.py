"""How the passages of each statement are worded, against the clearest of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop.comparing.row_words import clearest_of
from desktop.comparing.wording import difference
from desktop.exporting.pdf.material import Material
from desktop.story.comparison import ChangeKind, Origin, Span, WordingDifference


class Other(NamedTuple):
    """A passage of another article, and how its words differ from the clearest one's (a = clearest)."""

    span: Span
    difference: WordingDifference


class Worded(NamedTuple):
    """A statement's clearest passage: the one that is linked most surely with the others."""

    clearest: Span
    others: tuple[Other, ...] = ()

    @property
    def is_alike(self) -> bool:
        """Tell whether all others say it with the same words."""
        same = (c.kind is ChangeKind.SAME for each in self.others for c in each.difference.changes)
        return bool(self.others) and all(same)

    @property
    def is_rewritten(self) -> bool:
        """Tell whether all others are too different for word marks."""
        return bool(self.others) and all(each.difference.is_rewritten for each in self.others)


def worded_rows(material: Material) -> Mapping[int, Worded]:
    """Word every statement by its number; cost about 0.2 ms for each passage."""
    articles = {article.number: article for article in material.project.articles}
    scores = {
        pair: link.score
        for link in material.comparison.links
        if link.origin is not Origin.REJECTED
        for pair in ((link.a, link.b), (link.b, link.a))
    }
    found = {}
    for statement in material.comparison.statements:
        passages = tuple(each for each in statement.passages if each.article in articles)
        if not passages:
            continue
        clearest = clearest_of(passages, scores)
        own = articles[clearest.article]
        others = tuple(
            Other(
                span,
                difference(
                    own.text,
                    (clearest.start, clearest.end),
                    articles[span.article].text,
                    (span.start, span.end),
                    own.language.value,
                ),
            )
            for span in passages
            if span.article != clearest.article
        )
        found[statement.number] = Worded(clearest, others)
    return found
