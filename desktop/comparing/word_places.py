"""Where the words of level passages differ: place by place over the words of one of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.comparing.matching import Range
from desktop.story.article import Article
from desktop.story.comparison import ChangeKind, Counterpart, Reading, Span, Strength
from desktop.text.words import Word, words_in

CONTEXT = 2
"""Most words shown on either side of what differs."""
CONTEXT_LETTERS = 10
"""Letters up to which the second of them is shown: a column of the panel holds about fourteen."""
JOINED = 5
"""Words of the base up to which places that stand one word apart are one."""
APART = 2
"""Words between two parts of a cell over which the words between are left out."""


class Cell(NamedTuple):
    """The words of one passage at a place, with context: half-open code points of its article's text.

    `parts` are in order; there are several where the words do not stand together. `runs` are what
    differs in them. `core` is from the first to the last of them, empty between two words where the
    passage has none of its own.
    """

    parts: tuple[Range, ...]
    runs: tuple[tuple[int, int, ChangeKind], ...]
    core: Range


class WordTable(NamedTuple):
    """A column for each passage, the base first, and a row of cells for each place that differs."""

    passages: tuple[Span, ...] = ()
    places: tuple[tuple[Cell, ...], ...] = ()


class Pair(NamedTuple):
    """A change as places in the lists of words; what is only in b stands before the word `a` names."""

    kind: ChangeKind
    a: Range
    b: Range | None


class Worded(NamedTuple):
    """A passage level with the base: its words and the changes, in order of the base."""

    words: Sequence[Word]
    pairs: tuple[Pair, ...]

    @property
    def differing(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.kind is not ChangeKind.SAME)


def level_counterparts(reading: Reading) -> tuple[Counterpart, ...]:
    """Return the surest counterpart of each article, unless it is doubtful or too different."""
    found: dict[int, Counterpart] = {}
    for each in reading.counterparts:
        if each.link.strength is Strength.SOLID:
            found.setdefault(each.span.article, each)
    return tuple(each for each in found.values() if not each.difference.is_rewritten)


def word_places(
    articles: Mapping[int, Article], base: Span, counterparts: Sequence[Counterpart]
) -> WordTable:
    """Lay the differences of several passages from one base over each other.

    Each word of the base that differs from one of them is in exactly one place. Linear in the words.
    """
    if not counterparts:
        return WordTable()
    own = words_in(articles[base.article].text, base.start, base.end)
    level = [_worded(own, each, articles[each.span.article].text) for each in counterparts]
    differing = [pair for each in level for pair in each.differing]
    places = _places(pair.a for pair in differing)
    rows = tuple(
        (_base_cell(own, differing, place), *(_cell(each, place) for each in level))
        for place in places
    )
    return WordTable((base, *(each.span for each in counterparts)), rows)


def _worded(own: Sequence[Word], counterpart: Counterpart, text: str) -> Worded:
    span = counterpart.span
    words = words_in(text, span.start, span.end)
    known = [
        (change.kind, _range(own, change.a), _range(words, change.b))
        for change in counterpart.difference.changes
    ]
    anchors = sorted((b, a) for kind, a, b in known if a and b and kind is not ChangeKind.MOVED)
    pairs = []
    for kind, a, b in known:
        if a is None and b is not None:
            place = _after(anchors, b[0])
            a = (place, place)
        if a is not None:
            pairs.append(Pair(kind, a, b))
    return Worded(words, tuple(sorted(pairs, key=lambda pair: pair.a)))


def _range(words: Sequence[Word], points: Range | None) -> Range | None:
    """Return which words lie in some code points."""
    if points is None:
        return None
    return bisect_left(words, (points[0],)), bisect_left(words, (points[1],))


def _after(anchors: Sequence[tuple[Range, Range]], place: int) -> int:
    """Return the place in the base after what stands before a word of the other side."""
    before = [a[1] for b, a in anchors if b[1] <= place]
    return before[-1] if before else 0


def _places(ranges: Iterable[Range]) -> list[Range]:
    """Join ranges that overlap or nearly touch; each range is in one place, and they are in order."""
    joined: list[Range] = []
    for start, end in sorted(set(ranges)):
        if joined and _belongs(joined[-1], (start, end)):
            first, last = joined[-1]
            joined[-1] = first, max(last, end)
        else:
            joined.append((start, end))
    return joined


def _belongs(place: Range, following: Range) -> bool:
    (start, end), (first, last) = place, following
    is_insertion = start == end or first == last
    if first < end or (first == end and is_insertion):
        return True
    return first - end <= 1 and max(end, last) - start <= JOINED


def _base_cell(own: Sequence[Word], differing: Sequence[Pair], place: Range) -> Cell:
    quiet = _quiet(len(own), (pair.a for pair in differing))
    runs = [(*pair.a, pair.kind) for pair in differing if pair.a[0] < pair.a[1]]
    return _made(own, set(range(*place)), place[0], quiet, runs)


def _cell(worded: Worded, place: Range) -> Cell:
    """Return what a passage has at a place of the base."""
    start, end = place
    core: set[int] = set()
    for pair in worded.pairs:
        if pair.b is None:
            continue
        if pair.kind is ChangeKind.SAME:
            shift = pair.b[0] - pair.a[0]
            shared = max(start, pair.a[0]), min(end, pair.a[1])
            core.update(word + shift for word in range(*shared))
        elif start <= pair.a[0] and pair.a[1] <= end:
            core.update(range(*pair.b))
    gap = _gap(worded.pairs, start)
    differing = [(*pair.b, pair.kind) for pair in worded.differing if pair.b]
    quiet = _quiet(len(worded.words), ((first, last) for first, last, _ in differing))
    return _made(worded.words, core, gap, quiet, differing)


def _gap(pairs: Iterable[Pair], place: int) -> int:
    """Return the word of a passage before which something would stand that is at a place of the base."""
    behind = (
        pair.b[1] - max(0, pair.a[1] - place)
        for pair in pairs
        if pair.b and pair.kind is ChangeKind.SAME and pair.a[0] < place
    )
    return max(behind, default=0)


def _quiet(count: int, differing: Iterable[Range]) -> set[int]:
    loud = {word for each in differing for word in range(*each)}
    return {word for word in range(count) if word not in loud}


def _made(
    words: Sequence[Word],
    core: set[int],
    gap: int,
    quiet: set[int],
    differing: Sequence[tuple[int, int, ChangeKind]],
) -> Cell:
    groups = list(_groups(sorted(core))) or [(gap, gap)]
    parts: list[Range] = []
    for start, end in groups:
        first = start - _context(words, range(start - 1, -1, -1), quiet)
        last = end + _context(words, range(end, len(words)), quiet)
        if parts and first <= parts[-1][1]:
            parts[-1] = parts[-1][0], last
        elif first < last:
            parts.append((first, last))
    runs = [
        (*_points(words, (max(start, first), min(end, last))), kind)
        for first, last in parts
        for start, end, kind in differing
        if max(start, first) < min(end, last)
    ]
    core_points = _points(words, (groups[0][0], groups[-1][1]))
    return Cell(tuple(_points(words, part) for part in parts), tuple(runs), core_points)


def _groups(places: Sequence[int]) -> Iterator[Range]:
    """Yield runs of words that stand together."""
    start = 0
    for index in range(1, len(places) + 1):
        if index == len(places) or places[index] - places[index - 1] > APART + 1:
            yield places[start], places[index - 1] + 1
            start = index


def _context(words: Sequence[Word], outwards: Iterable[int], quiet: set[int]) -> int:
    """Return how many words beside a place are shown: one, and a second if both are short."""
    taken = letters = 0
    for place in outwards:
        letters += len(words[place].surface)
        if place not in quiet or taken == CONTEXT or (taken and letters > CONTEXT_LETTERS):
            break
        taken += 1
    return taken


def _points(words: Sequence[Word], place: Range) -> Range:
    """Return the code points of some words; between two words, where the second begins."""
    if not words:
        return 0, 0
    if place[0] >= place[1]:
        where = words[place[0]].start if place[0] < len(words) else words[-1].end
        return where, where
    return words[place[0]].start, words[place[1] - 1].end
