"""Put the pieces of a page into the order in which they are read: headline, columns, feet."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from desktop.importing.documents.rows import Piece

LEAST_LINES = 3
"""Lines on either side of a gutter; fewer are a table or a caption."""
LEAST_WORDS = 2.5
"""Words in the middle line of a column; cells of tables hold fewer."""
LEAST_SIGNS = 14
"""Signs in it: figures of a table are short."""
CROSSING = 0.34
"""Of the pieces on both sides: at most so many may lie over the gutter."""
DEEPEST = 12
"""Columns and boxes within each other."""
MOST_PIECES = 4_000
"""Pieces of a page; a broadsheet has 1,500 lines."""
Region = list[Piece]


def regions_of(pieces: Sequence[Piece], depth: int = 0) -> list[Region]:
    """Return the pieces by columns, in reading order; a region is one column between two breaks."""
    if not pieces:
        return []
    is_usual = depth < DEEPEST and len(pieces) <= MOST_PIECES
    gutter = gutter_of(pieces) if is_usual else None
    if gutter is None:
        return [sorted(pieces, key=lambda piece: (-piece.y, piece.x))]
    found: list[Region] = []
    is_rtl = sum(p.is_rtl for p in pieces) > len(pieces) / 2
    for band in bands(pieces, gutter):
        left = [p for p in band if p.end <= gutter]
        right = [p for p in band if p.x >= gutter]
        if left and right and is_beside(left, right):
            for side in (right, left) if is_rtl else (left, right):
                found.extend(regions_of(side, depth + 1))
        else:
            found.extend(regions_of(band, depth + 1) if len(band) < len(pieces) else [band])
    return found


def gutter_of(pieces: Sequence[Piece]) -> float | None:
    """Return the place of the gutter that the fewest pieces cross, None if there is no column."""
    best: tuple[float, float] | None = None
    for place in candidates(pieces):
        left = [p for p in pieces if p.end <= place]
        right = [p for p in pieces if p.x >= place]
        crossing = len(pieces) - len(left) - len(right)
        if crossing > CROSSING * (len(left) + len(right)):
            continue
        if is_column(left) and is_column(right) and is_beside(left, right):
            cost = crossing / len(pieces) - min(len(left), len(right)) / len(pieces) / 10
            if best is None or cost < best[0]:
                best = cost, place
    return None if best is None else best[1]


def candidates(pieces: Sequence[Piece]) -> list[float]:
    """Return the places just left of where several pieces begin."""
    starts = sorted(p.x for p in pieces)
    size = median(p.size for p in pieces)
    first = starts[0]
    found: list[float] = []
    group: list[float] = []
    for start in [*starts, float("inf")]:
        if group and start - group[-1] > 0.3 * size:
            if len(group) >= LEAST_LINES and group[0] - first > 3 * size:
                found.append(group[0] - 0.2 * size)
            group = []
        group.append(start)
    return found[:40]


def is_column(pieces: Sequence[Piece]) -> bool:
    """Tell whether pieces are lines of text, not cells of a table."""
    return (
        len(pieces) >= LEAST_LINES
        and median(p.words for p in pieces) >= LEAST_WORDS
        and median(len(p.text) for p in pieces) >= LEAST_SIGNS
    )


def is_beside(left: Sequence[Piece], right: Sequence[Piece]) -> bool:
    """Tell whether two groups share at least as much of the height as a line takes."""
    top = min(max(p.y for p in left), max(p.y for p in right))
    foot = max(min(p.y for p in left), min(p.y for p in right))
    return top - foot >= 0 and bool(left) and bool(right)


def bands(pieces: Sequence[Piece], gutter: float) -> list[Region]:
    """Part the page from top to bottom where pieces lie over the gutter."""
    found: list[Region] = []
    was_crossing: bool | None = None
    for piece in sorted(pieces, key=lambda p: (-p.y, p.x)):
        crosses = piece.x < gutter < piece.end
        if crosses != was_crossing:
            found.append([])
        found[-1].append(piece)
        was_crossing = crosses
    return found
