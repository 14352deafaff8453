"""The table of wording differences: the words that two linked passages do not share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.exporting.tables.source import FOOT, yes
from desktop.story.comparison import ChangeKind, Span

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.comparison import Link

COLUMNS = (
    "statement", "a_article", "a_outlet", "a_place", "b_article", "b_outlet", "b_place", "kind", "a_words", "b_words",
    "a_start", "a_end", "b_start", "b_end", "changed_share_of_words", "mostly_reworded", "link_strength", "link_by",
    "link_score", "a_passage", "b_passage",
)  # fmt: skip
DIGITS = 4
NOTHING = ("", "", "")


def columns(source: Source) -> Sequence[str]:
    return (*COLUMNS, *FOOT)


def rows(source: Source) -> Iterator[Cells]:
    """Yield every run of words that is not the same on both sides; moved ones say so."""
    for link in source.links:
        found = source.wording(link)
        start, end = _link(source, link)
        share = round(found.changed, DIGITS), yes(found.is_rewritten)
        for change in found.changes:
            if change.kind is not ChangeKind.SAME:
                a, b = _side(source, link.a, change.a), _side(source, link.b, change.b)
                places = a[0], b[0], *a[1:], *b[1:]
                yield (*start, change.kind.value, *places, *share, *end, *source.foot)


def _link(source: Source, link: Link) -> tuple[Cells, Cells]:
    sides = (
        cell
        for span in (link.a, link.b)
        for cell in (*source.head(span.article), source.address(span))
    )
    statements = {source.statements_at(span): None for span in (link.a, link.b)}
    by = link.strength.value, link.origin.value, round(link.score, DIGITS)
    shared = " ".join(dict.fromkeys(" ".join(statements).split()))
    return (shared, *sides), (*by, source.words(link.a), source.words(link.b))


def _side(source: Source, span: Span, place: tuple[int, int] | None) -> Cells:
    if place is None:
        return NOTHING
    return source.words(Span(span.article, *place)), *place
