"""The lane of places found beside the overview of a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.window.scene_builder import Shown

LANE = 4.0
"""px across the lane of places found: under a strip that lies, left of one that stands."""
TICK = 2.0
"""px along the lane that a place found takes; the current one has three times as many."""


class Tick(NamedTuple):
    """A place found: its share of the text, and which of all places found in the columns it is."""

    share: float
    hit: int
    is_current: bool


def ticks_of(view: Shown) -> dict[int, tuple[Tick, ...]]:
    """Return the places found by column, the current one last: it is painted over the others."""
    found: dict[int, list[Tick]] = {}
    for number, hit in enumerate(view.hits):
        article = view.columns[hit.column].article
        share = (article.passages[hit.index].start + hit.start) / max(len(article.text), 1)
        found.setdefault(hit.column, []).append(Tick(share, number, number == view.hit))
    return {
        column: tuple(sorted(ticks, key=lambda tick: (tick.is_current, tick.share)))
        for column, ticks in found.items()
    }


def paint_ticks(painter: QPainter, theme: Theme, ticks: tuple[Tick, ...], width: float) -> None:
    """Paint places found in their lane, which begins at 0, 0; the current one is wider and higher."""
    last = -1
    for tick in ticks:
        x = round(tick.share * (width - TICK))
        if tick.is_current:
            fill(painter, QRectF(max(x - TICK, 0), 0, 3 * TICK, LANE), theme.link)
        elif x != last:
            fill(painter, QRectF(x, 1, TICK, LANE - 1), theme.link)
            last = x
