"""Find the paragraphs of one text in another, and the words that differ between two versions of one.

Paragraphs are the same if their letters are; else the one is found in the other by runs of three
words that both have. Linear in the length of the texts, but for a run that stands in more than
`MOST_PLACES` paragraphs, which tells nothing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from desktop.text.difference import TokenDifference

RUN = 3
"""Words of a run."""
MOST_PLACES = 12
LEAST_SHARE = 0.5
"""Share of the runs of the shorter paragraph that the other one must have to be its counterpart (0–1)."""
HELD_SHARE = 0.8
"""Share of the runs of a paragraph that the other text must have to hold it (0–1)."""
PIECE = re.compile(r"\w\S*\w|\S")
"""A word, or a mark before or behind one."""
BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
NOWHERE = -1


class Beside(NamedTuple):
    """Which paragraph of the other text each one is, or NOWHERE, and which of the other have none here."""

    places: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()


class Changes(NamedTuple):
    """What differs between two versions: spans of new words in the newer one, and how many words.

    `gone` are places in the newer one where words were taken out; all count code points.
    """

    spans: tuple[tuple[int, int], ...] = ()
    gone: tuple[int, ...] = ()
    added: int = 0
    removed: int = 0

    @property
    def words(self) -> int:
        return self.added + self.removed


def key_of(text: str) -> str:
    """Return the letters and digits of a paragraph, by which it is told."""
    return "".join(filter(str.isalnum, text.casefold())) or text.strip()


def runs_of(text: str) -> list[tuple[str, ...]]:
    words = [key_of(word) for word in text.split()]
    words = [word for word in words if word]
    return [tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)]


def set_beside(here: Sequence[str], there: Sequence[str]) -> Beside:
    """Find paragraphs in those of another text, each in its turn; say which of the others have none here."""
    keys = [key_of(text) for text in there]
    by_key: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        by_key[key].append(place)
    finder = _Runs(there)
    places: list[int] = []
    last = NOWHERE
    for text in here:
        same = by_key.get(key_of(text), [])
        found = next((place for place in same if place > last), same[0] if same else NOWHERE)
        if found == NOWHERE:
            found = finder.nearest(text)
        places.append(found)
        last = found if found != NOWHERE else last
    own = {key_of(text) for text in here}
    runs = {run for text in here for run in runs_of(text)}
    found_here = set(places)
    left_out = tuple(
        place
        for place, key in enumerate(keys)
        if key not in own and place not in found_here and not finder.is_held(place, runs)
    )
    return Beside(tuple(places), left_out)


class _Runs:
    """The runs of three words of some paragraphs, and where they stand."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.runs = [runs_of(text) for text in texts]
        self.places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, runs in enumerate(self.runs):
            for run in set(runs):
                self.places[run].append(place)

    def nearest(self, text: str) -> int:
        """Return the paragraph that shares most runs with a text, NOWHERE if they are too few."""
        own = set(runs_of(text))
        shared: Counter[int] = Counter()
        for run in own:
            places = self.places.get(run, ())
            if len(places) <= MOST_PLACES:
                shared.update(places)
        if not shared:
            return NOWHERE
        best, count = min(shared.items(), key=lambda each: (-each[1], each[0]))
        shorter = min(len(own), len(self.runs[best]))
        return best if count >= LEAST_SHARE * shorter else NOWHERE

    def is_held(self, place: int, runs: set[tuple[str, ...]]) -> bool:
        own = self.runs[place]
        return bool(own) and sum(run in runs for run in own) >= HELD_SHARE * len(own)


def changes(before: str, after: str) -> Changes:
    """Find the words that differ, what both texts begin and end with left aside first."""
    old = [(m.group(), m.span()) for m in PIECE.finditer(before)]
    new = [(m.group(), m.span()) for m in PIECE.finditer(after)]
    head = 0
    while head < min(len(old), len(new)) and old[head][0] == new[head][0]:
        head += 1
    tail = 0
    most = min(len(old), len(new)) - head
    while tail < most and old[-1 - tail][0] == new[-1 - tail][0]:
        tail += 1
    ours, theirs = old[head : len(old) - tail], new[head : len(new) - tail]
    difference = TokenDifference([word for word, _ in ours], [word for word, _ in theirs])
    spans, gone, added, removed = [], [], 0, 0
    for tag, i1, i2, j1, j2 in difference.get_opcodes():
        if tag == "equal":
            continue
        added += _words(theirs[j1:j2])
        removed += _words(ours[i1:i2])
        if j2 > j1:
            spans.append((theirs[j1][1][0], theirs[j2 - 1][1][1]))
        else:
            at = head + j1
            gone.append(new[at][1][0] if at < len(new) else len(after.rstrip()))
    return Changes(tuple(spans), tuple(gone), added, removed)


def _words(pieces: Sequence[tuple[str, tuple[int, int]]]) -> int:
    """Count the words among pieces; marks are none."""
    return sum(any(map(str.isalnum, piece)) for piece, _ in pieces)


def paragraph_spans(text: str) -> list[tuple[int, int]]:
    """Return the spans of what blank lines part, without outer blanks."""
    found, start = [], 0
    for gap in [*BLANK_LINES.finditer(text), None]:
        end = len(text) if gap is None else gap.start()
        part = text[start:end]
        if part.strip():
            left = start + len(part) - len(part.lstrip())
            found.append((left, left + len(part.strip())))
        start = end if gap is None else gap.end()
    return found
