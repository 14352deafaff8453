"""Match the words of two passages: those in the same order, those moved, and the gaps between.

The longest common subsequence of the words' dictionary forms, without its chaff, then runs that
stand elsewhere on the other side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.comparing.facts import number_value
from desktop.comparing.lexicon import MODALITIES, NEGATIONS, STOP_WORDS
from desktop.text.difference import TokenDifference
from desktop.text.lemmas import lemma
from desktop.text.words import Word, words_in

ISLAND = 2
"""Most stop words of an equal run between two changes that is dropped as chaff."""
SHORT = 200
"""Words of both sides up to which one content word may count as moved."""
LEAST_MOVED = 5
"""Words of a moved run in longer passages (evidence/wording.md C3: 94.6 % found, none false)."""
REPEATED = 16
"""A word left over more often than this begins no moved run: it keeps the search linear."""

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Side:
    """The words of one passage and the keys under which they are matched."""

    words: tuple[Word, ...]
    keys: tuple[str, ...]
    stops: tuple[bool, ...]
    language: str

    def is_stop(self, place: int) -> bool:
        """Tell whether a word carries no content; "US" is no "us"."""
        return self.stops[place]

    def has_content(self, span: Range) -> bool:
        return not all(map(self.is_stop, range(*span)))

    def surfaces(self, span: Range) -> tuple[str, ...]:
        return tuple(word.key for word in self.words[slice(*span)])


@dataclass(frozen=True, slots=True)
class Gap:
    """What lies between two equal runs, as places on both sides, and the places that follow."""

    a: tuple[int, ...]
    b: tuple[int, ...]
    following: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Matching:
    """Equal runs in order and the gaps between them, as places in the lists of words."""

    equal: tuple[tuple[Range, Range], ...]
    gaps: tuple[Gap, ...]

    @property
    def free_a(self) -> frozenset[int]:
        """The places of the first side that lie in gaps."""
        return frozenset(place for gap in self.gaps for place in gap.a)

    @property
    def free_b(self) -> frozenset[int]:
        """The places of the other side that lie in gaps."""
        return frozenset(place for gap in self.gaps for place in gap.b)

    def without(self, runs: Iterable[tuple[Range, Range]]) -> Matching:
        """Return the matching without some words in its gaps."""
        pairs = list(runs)
        gone_a = {place for one, _ in pairs for place in range(*one)}
        gone_b = {place for _, other in pairs for place in range(*other)}
        gaps = (
            Gap(
                tuple(place for place in gap.a if place not in gone_a),
                tuple(place for place in gap.b if place not in gone_b),
                gap.following,
            )
            for gap in self.gaps
        )
        return Matching(self.equal, tuple(gaps))


def side(text: str, start: int, end: int, language: str) -> Side:
    """Cut a span of a text into words with the keys of their dictionary forms."""
    return side_of(words_in(text, start, end), language)


def side_of(found: Sequence[Word], language: str) -> Side:
    """Give words the keys of their dictionary forms; "four" and "4" share one."""
    known = STOP_WORDS.get(language, frozenset())
    return Side(
        tuple(found),
        tuple([_key(word.key, language) for word in found]),
        tuple([w.key in known and not (len(w.key) > 1 and w.surface.isupper()) for w in found]),
        language,
    )


def match(a: Side, b: Side) -> Matching:
    """Match the words in the same order; memory and time are bounded as in TokenDifference."""
    blocks = _without_chaff(TokenDifference(a.keys, b.keys).get_matching_blocks(), a, b)
    equal = tuple(((i, i + n), (j, j + n)) for i, j, n in blocks if n)
    return Matching(equal, tuple(_gaps(blocks, len(a.keys), len(b.keys))))


def moved_runs(a: Side, b: Side, matching: Matching) -> list[tuple[Range, Range]]:
    """Find what stands elsewhere on the other side: the longest runs in the gaps, the nearest first."""
    free_a, free_b = set(matching.free_a), set(matching.free_b)
    least = 1 if len(a.keys) + len(b.keys) <= SHORT else LEAST_MOVED
    found = []
    for i, j, length in _candidates(a, b, free_a, free_b):
        if length < least:
            break
        size = _free_length(i, j, length, free_a, free_b)
        if size < least or not a.has_content((i, i + size)):
            continue
        found.append(((i, i + size), (j, j + size)))
        free_a.difference_update(range(i, i + size))
        free_b.difference_update(range(j, j + size))
    return found


@lru_cache(maxsize=65536)
def _key(key: str, language: str) -> str:
    value = None if key == "one" else number_value(key)
    if value is not None:
        mark = key[0] if not key[0].isalnum() else ""
        return f"{mark}{value:g}{'%' if key.endswith('%') else ''}"
    if key in MODALITIES.get(language, {}) or key in NEGATIONS.get(language, ()):
        return key
    return lemma(key, language)


def _without_chaff(
    blocks: Iterable[tuple[int, int, int]], a: Side, b: Side
) -> list[tuple[int, int, int]]:
    """Drop equal runs of one or two stop words that have a change on either side."""
    kept = []
    for i, j, length in blocks:
        is_inside = max(i, j) > 0 and _has_more(a, b, i + length, j + length)
        if not (0 < length <= ISLAND and is_inside and not a.has_content((i, i + length))):
            kept.append((i, j, length))
    return kept


def _has_more(a: Side, b: Side, i: int, j: int) -> bool:
    return i < len(a.keys) or j < len(b.keys)


def _gaps(blocks: Iterable[tuple[int, int, int]], size_a: int, size_b: int) -> list[Gap]:
    gaps = []
    i = j = 0
    for start_a, start_b, length in blocks:
        if i < start_a or j < start_b:
            a, b = tuple(range(i, start_a)), tuple(range(j, start_b))
            gaps.append(Gap(a, b, (start_a, start_b) if length else (size_a, size_b)))
        i, j = start_a + length, start_b + length
    return gaps


def _candidates(a: Side, b: Side, free_a: set[int], free_b: set[int]) -> list[tuple[int, int, int]]:
    """Return the starts and lengths of equal runs of words left over, the best first."""
    places = _places(b, free_b)
    counts = _places(a, free_a)
    pairs = {
        (i, j)
        for key, starts in counts.items()
        if len(starts) <= REPEATED and len(places.get(key, ())) <= REPEATED
        for i in starts
        for j in places.get(key, ())
    }

    def length(i: int, j: int) -> int:
        return _length(lambda step: (i + step, j + step) in pairs)

    found = [(i, j, length(i, j)) for i, j in pairs if (i - 1, j - 1) not in pairs]
    wide, high = max(1, len(b.keys)), max(1, len(a.keys))
    return sorted(found, key=lambda run: (-run[2], abs(run[0] * wide - run[1] * high), run))


def _places(side: Side, free: set[int]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place in sorted(free):
        places.setdefault(side.keys[place], []).append(place)
    return places


def _free_length(i: int, j: int, length: int, free_a: set[int], free_b: set[int]) -> int:
    return min(length, _length(lambda step: i + step in free_a and j + step in free_b))


def _length(holds: Callable[[int], bool]) -> int:
    step = 0
    while holds(step):
        step += 1
    return step
