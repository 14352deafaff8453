"""Put the pieces of a page into the order in which they are read: headline, columns, feet."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from desktop.importing.documents.rows import Piece

LEAST_LINES = 3
"""Lines on either side of a gutter; fewer are a table or a caption."""
LEAST_BESIDE = 6
"""Lines of a column beside which another may hold one or two: there the text ends."""
LEAST_WORDS, LEAST_SIGNS, LEAST_SHARE = 3, 14, 0.5
"""Words and signs of a line, and how much of a column's text stands in such lines: cells of tables are shorter."""
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
        few, many = sorted((len(left), len(right)))
        is_enough = few >= LEAST_LINES or (few and many >= LEAST_BESIDE)
        if is_enough and is_column(left) and is_column(right) and is_beside(left, right):
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
            if group[0] - first > 3 * size:
                found.append(group[0] - 0.2 * size)
            group = []
        group.append(start)
    return found[:40]


def is_column(pieces: Sequence[Piece]) -> bool:
    """Tell whether pieces are lines of text, not cells of a table; a justified line may be in pieces."""
    lines = sum(
        len(p.text) for p in pieces if p.words >= LEAST_WORDS and len(p.text) >= LEAST_SIGNS
    )
    return lines > LEAST_SHARE * sum(len(p.text) for p in pieces)


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
