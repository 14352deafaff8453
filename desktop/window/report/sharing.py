"""Which words of articles others may be given: those that were pinned or coded, and no full text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Reader
from desktop.story.brief import Brief
from desktop.story.brief_rows import brief_rows
from desktop.story.comparison import Span
from desktop.story.quote import Range

Ranges = Mapping[int, tuple[Range, ...]]
"""Of each article, by number, what may be shown: sorted, none meets another."""


def chosen(material: Material) -> Brief | None:
    """Return the brief that was asked for, else the one that is open, else the first."""
    briefs = {brief.number: brief for brief in material.project.briefs}
    wanted = material.options.brief or material.project.open_brief
    return briefs.get(wanted) or next(iter(briefs.values()), None)


def for_others(material: Material) -> Ranges | None:
    """Return what others may be shown of each article, None for the reader's own desk: everything."""
    if material.options.reader is Reader.OWN:
        return None
    found: dict[int, list[Range]] = defaultdict(list)
    for span in (*pinned(material), *coded(material)):
        if span.end > span.start:
            found[span.article].append((span.start, span.end))
    return {number: united(ranges) for number, ranges in found.items()}


def pinned(material: Material) -> Iterable[Span]:
    """Return the words of the pins of the brief; of a conflict, the passages around them, too."""
    for row in brief_rows(material.project, chosen(material), material.quotes.quotes):
        for place in row.places:
            if not place.is_orphan and not place.is_whole:
                start = place.span.start - place.start
                yield Span(place.article.number, start, start + len(place.words))


def coded(material: Material) -> Iterable[Span]:
    """Return the words that have a code."""
    return (span for note in material.project.annotations if note.codes for span in note.spans)


def united(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Join ranges that meet or touch."""
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def shared(ranges: Iterable[Range], start: int, end: int) -> tuple[Range, ...]:
    """Return what of some ranges lies between two places."""
    cut = ((max(one, start), min(other, end)) for one, other in ranges)
    return tuple((one, other) for one, other in cut if one < other)
