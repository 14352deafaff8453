"""Find a part of a text again in another version of it.

First the same words, if they stand there once; then those among the same words around them; then the
most similar place by rapidfuzz (evidence/pdf.md §4). What is less similar than `LEAST_SCORE` is not
found: it is better shown as lost than put in a wrong place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

EXACT, CONTEXT, FUZZY = "exact", "context", "fuzzy"
AROUND = 32
"""Code points before and after that are compared."""
SHORT = 12
"""Code points up to which the same words may stand elsewhere by chance: their surroundings must agree."""
LEAST_SCORE = 0.55
"""Of the place found. From here on 4 % of the finds are wrong or fewer, and 0.7 % of the quotes are found in
an article that has them not; from .45 on 4.3 % are (python -m tests.benchmarks.anchors)."""
LEAST_AROUND = 0.5
"""Of the surroundings, for a short part."""
OCCURRENCES = 1_000
"""Most places that are compared; a part that stands more often is a word such as "the"."""
LONGEST = 4_000
"""Code points of a part that is searched for whole; of a longer one its two ends are."""
EDGE = 400
"""Code points of an end of a long part."""
WORD = re.compile(r"\w+")


class Anchor(NamedTuple):
    """Half-open code points of the new text; `score` is 0–1, `how` is EXACT, CONTEXT or FUZZY."""

    start: int
    end: int
    score: float
    how: str


class Part(NamedTuple):
    """A part of a text with what stands around it."""

    before: str
    quote: str
    after: str

    @property
    def whole(self) -> str:
        return self.before + self.quote + self.after


def find_again(text: str, start: int, end: int, new: str) -> Anchor | None:
    """Find the code points `start` to `end` of `text` in `new`; None if they have no place there.

    Never raises. Cost: about a millisecond for 20 words in 5,000.
    """
    start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
    if start >= end or not text[start:end].strip():
        return None
    if text == new:
        return Anchor(start, end, 1.0, EXACT)
    part = Part(text[max(0, start - AROUND) : start], text[start:end], text[end : end + AROUND])
    places = list(islice(_places(part.quote, new), OCCURRENCES + 1))
    if len(places) == 1 and len(part.quote) > SHORT and _stands_once(text, part.quote):
        return Anchor(places[0], places[0] + len(part.quote), 1.0, EXACT)
    if 0 < len(places) <= OCCURRENCES:
        found = _by_context(text, start, part, new, places)
        if found is not None:
            return found
    return _long(part, new) if end - start > LONGEST else _fuzzy(part, new)


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _stands_once(text: str, quote: str) -> bool:
    return text.find(quote, text.find(quote) + 1) < 0


def _by_context(
    text: str, start: int, part: Part, new: str, places: Sequence[int]
) -> Anchor | None:
    """Choose the place with the most similar surroundings, among equals the one of the same rank."""
    from desktop.text.fuzzy import Postfix, Prefix, ratio

    length = len(part.quote)
    ours = list(islice(_places(part.quote, text), OCCURRENCES))
    rank = ours.index(start) if start in ours else len(ours)

    def likeness(place: int) -> tuple[float, float]:
        """Return the run of equal characters beside the place, and how alike a side of it is."""
        before = new[max(0, place - len(part.before)) : place]
        after = new[place + length : place + length + len(part.after)]
        sides = [(part.before, before), (part.after, after)]
        alike = [ratio(one, other) / 100 for one, other in sides if one]
        run = Postfix.similarity(part.before, before) + Prefix.similarity(part.after, after)
        return run / AROUND + sum(alike), max(alike, default=1.0)

    scored = [(*likeness(place), -abs(n - rank), -n) for n, place in enumerate(places)]
    best = max(scored, key=lambda each: (each[0], each[2:]))
    if best[1] < LEAST_AROUND:
        return None
    place = places[-best[3]]
    return Anchor(place, place + length, 1.0, CONTEXT)


def _fuzzy(part: Part, new: str) -> Anchor | None:
    """Find the most similar place of a part with its surroundings, and cut these off again."""
    from desktop.text.fuzzy import partial_ratio_alignment, ratio

    needle = part.whole
    if len(needle) < len(new):
        window = partial_ratio_alignment(needle, new)
        if window is None:
            return None
        spare = len(needle) // 4
        first, last = max(0, window.dest_start - spare), min(len(new), window.dest_end + spare)
    else:
        first, last = 0, len(new)
    start, end = _carried(part, new[first:last])
    start, end = _to_words(new, first + start, first + end)
    score = round(ratio(part.quote, new[start:end]) / 100, 4)
    return Anchor(start, end, score, FUZZY) if start < end and score >= LEAST_SCORE else None


def _carried(part: Part, window: str) -> tuple[int, int]:
    """Carry the ends of the quote over to a window of the new text, by the difference of characters."""
    from desktop.text.fuzzy import Levenshtein

    ends = (len(part.before), len(part.before) + len(part.quote))
    start, end = len(window), 0
    for step in Levenshtein.opcodes(part.whole, window):
        if step.tag != "equal":
            continue
        one, other = max(step.src_start, ends[0]), min(step.src_end, ends[1])
        if one < other:
            start = min(start, step.dest_start + one - step.src_start)
            end = max(end, step.dest_start + other - step.src_start)
    return start, end


def _to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the rest of the words that the ends cut."""
    if start >= end:
        return start, end
    for word in WORD.finditer(text, max(0, start - AROUND)):
        if word.start() >= end:
            break
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    return start, end


def _long(part: Part, new: str) -> Anchor | None:
    """Find the two ends of a long part; it is what lies between."""
    first = _fuzzy(Part(part.before, part.quote[:EDGE], ""), new)
    last = _fuzzy(Part("", part.quote[-EDGE:], part.after), new)
    if first is None or last is None or last.end <= first.start:
        return None
    return Anchor(first.start, last.end, min(first.score, last.score), FUZZY)
