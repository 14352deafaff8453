"""The marks of every passage that is worded against one article."""

from collections.abc import Iterable

from desktop.story.comparison import Reading, Span
from desktop.window.marks import Run
from desktop.window.reading_marks import reading_marks


def all_marks(readings: Iterable[Reading]) -> dict[Span, tuple[Run, ...]]:
    """Return the marks of readings of one article; a passage with several links shows the surest."""
    found: dict[Span, tuple[Run, ...]] = {}
    best: dict[Span, float] = {}
    for reading in readings:
        scores = {each.span: each.link.score for each in reading.counterparts}
        for span, runs in reading_marks(reading).items():
            score = scores.get(span, 1.0)
            if score > best.get(span, -1.0):
                found[span], best[span] = runs, score
    return found
