"""Edited versions of texts, with the true place of a part of them."""

from pathlib import Path
from random import Random
from typing import NamedTuple

from desktop.text.words import words

ARTICLES = Path(__file__).parents[1] / "cases" / "articles"
LEAD = (
    "This report was updated in the afternoon with a statement of the ministry, which said that it "
    "would answer all questions in writing before the end of the week.\n\n"
)
SHORTEST, LONGEST = 4, 20
"""Words of a quote."""


class Edited(NamedTuple):
    text: str
    start: int
    end: int
    new: str
    true_start: int
    true_end: int


def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(ARTICLES.glob("*.txt"))]


def edited(
    text: str, share: float, random: Random, pool: list[str], *, spares_quote: bool, leads: bool
) -> Edited:
    """Choose a quote and change a share of the words: half of them another, a quarter gone, a quarter new."""
    found = words(text)
    count = min(random.randint(SHORTEST, LONGEST), len(found))
    first = random.randint(0, len(found) - count)
    last = first + count - 1
    pieces = [LEAD if leads else ""]
    at = length = 0
    length = len(pieces[0])
    spans: list[tuple[int, int] | None] = []
    for n, word in enumerate(found):
        said = word.surface
        if random.random() < share and not (spares_quote and first <= n <= last):
            kind = random.random()
            other = random.choice(pool)
            said = other if kind < 0.5 else "" if kind < 0.75 else f"{said} {other}"
        gap = text[at : word.start]
        pieces += [gap, said]
        spans.append((length + len(gap), length + len(gap) + len(said)) if said else None)
        length += len(gap) + len(said)
        at = word.end
    new = "".join([*pieces, text[at:]])
    left = [span for span in spans[first : last + 1] if span]
    start, end = found[first].start, found[last].end
    if not left:
        return Edited(text, start, end, new, 0, 0)
    return Edited(text, start, end, new, left[0][0], left[-1][1])


def overlap(case: Edited, start: int, end: int) -> float:
    """Return the share (0–1) of both spans together that they have in common."""
    both = max(0, min(end, case.true_end) - max(start, case.true_start))
    return both / (max(end, case.true_end) - min(start, case.true_start))
