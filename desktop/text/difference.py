"""Find the smallest difference of two token lists, with the methods of difflib's SequenceMatcher.

The longest common subsequence is exact (rapidfuzz) up to `EXACT_CELLS`; beyond that unique runs of
tokens anchor it, so that memory stays bounded. Tokens are interned first: rapidfuzz compares items by
hash, and takes −1.0 for −2.0 (evidence/wording.md C5).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import groupby

EXACT_CELLS = 15_000 * 15_000
"""Most cells of an exact table: 28 MB of bits (evidence/wording.md C5.4)."""
BLOCK = 15_000
"""Tokens of a piece where a larger gap has no anchor."""
ANCHORS = (3, 2, 1)
"""Lengths of the runs that are looked for, unique on both sides."""

Opcode = tuple[str, int, int, int, int]
Block = tuple[int, int, int]


class TokenDifference:
    """Compare two sequences of hashable tokens."""

    def __init__(self, a: Sequence[Hashable], b: Sequence[Hashable]) -> None:
        numbers: dict[Hashable, int] = {}
        self._a = [numbers.setdefault(token, len(numbers)) for token in a]
        self._b = [numbers.setdefault(token, len(numbers)) for token in b]
        self._blocks: list[Block] | None = None

    def get_matching_blocks(self) -> list[Block]:
        """Return (place in a, place in b, length) of the equal runs, and (len(a), len(b), 0) last."""
        if self._blocks is None:
            pairs = _merged(_matches(self._a, self._b, 0, 0, ANCHORS))
            self._blocks = _slid(pairs, self._a, self._b)
        return [*self._blocks, (len(self._a), len(self._b), 0)]

    def get_opcodes(self) -> list[Opcode]:
        """Return (tag, i1, i2, j1, j2) with the tags equal, replace, delete, insert."""
        opcodes: list[Opcode] = []
        i = j = 0
        for start_a, start_b, length in self.get_matching_blocks():
            if i < start_a or j < start_b:
                tag = (
                    "replace"
                    if i < start_a and j < start_b
                    else "delete"
                    if i < start_a
                    else "insert"
                )
                opcodes.append((tag, i, start_a, j, start_b))
            if length:
                opcodes.append(("equal", start_a, start_a + length, start_b, start_b + length))
            i, j = start_a + length, start_b + length
        return opcodes

    def ratio(self) -> float:
        """Return 2·equal / all tokens, 1 for two empty lists."""
        total = len(self._a) + len(self._b)
        equal = sum(length for _, _, length in self.get_matching_blocks())
        return 2 * equal / total if total else 1.0


def _matches(
    a: Sequence[int], b: Sequence[int], i: int, j: int, anchors: Sequence[int]
) -> Iterator[Block]:
    """Return the equal runs of two lists that lie at i and j, in order."""
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    if head:
        yield i, j, head
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    if middle_a and middle_b:
        yield from _inner(middle_a, middle_b, i + head, j + head, anchors)
    if tail:
        yield i + len(a) - tail, j + len(b) - tail, tail


def _inner(
    a: Sequence[int], b: Sequence[int], i: int, j: int, anchors: Sequence[int]
) -> Iterator[Block]:
    if len(a) * len(b) <= EXACT_CELLS:
        yield from _exact(a, b, i, j)
    elif anchors:
        yield from _between(_anchors(a, b, anchors[0]), a, b, i, j, anchors)
    else:
        pieces = max(len(a), len(b)) // BLOCK + 1
        cuts = [(len(a) * n // pieces, len(b) * n // pieces) for n in range(1, pieces)]
        yield from _between(cuts, a, b, i, j, ())


def _between(
    cuts: list[tuple[int, int]],
    a: Sequence[int],
    b: Sequence[int],
    i: int,
    j: int,
    anchors: Sequence[int],
) -> Iterator[Block]:
    """Match the pieces between cuts, with the shorter anchors."""
    last_a = last_b = 0
    for cut_a, cut_b in [*cuts, (len(a), len(b))]:
        yield from _matches(a[last_a:cut_a], b[last_b:cut_b], i + last_a, j + last_b, anchors[1:])
        last_a, last_b = cut_a, cut_b


def _exact(a: Sequence[int], b: Sequence[int], i: int, j: int) -> Iterator[Block]:
    from desktop.text.fuzzy import Indel

    for each in Indel.opcodes(a, b):
        if each.tag == "equal":
            yield i + each.src_start, j + each.dest_start, each.src_end - each.src_start


def _anchors(a: Sequence[int], b: Sequence[int], length: int) -> list[tuple[int, int]]:
    """Return the places of runs unique on both sides, in the longest increasing order."""
    in_a, in_b = _unique_runs(a, length), _unique_runs(b, length)
    pairs = [(place, in_b[run]) for run, place in in_a.items() if run in in_b]
    return _increasing(sorted(pairs))


def _unique_runs(tokens: Sequence[int], length: int) -> dict[tuple[int, ...], int]:
    runs = list(zip(*(tokens[step:] for step in range(length)), strict=False))
    count = Counter(runs)
    return {run: place for place, run in enumerate(runs) if count[run] == 1}


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest subsequence with growing second places (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (_, second) in enumerate(pairs):
        pile = bisect_left(tops, second)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [second]
        ends[pile : pile + 1] = [index]
    chosen = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = before[index]
    return chosen[::-1]


def _common(a: Sequence[int], b: Sequence[int]) -> int:
    """Return how many tokens two lists begin with alike."""
    if not a or not b or a[0] != b[0]:
        return 0
    return next(
        (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )


def _merged(blocks: Iterator[Block]) -> list[Block]:
    """Join runs that touch on both sides."""
    merged: list[Block] = []
    for i, j, length in blocks:
        if merged and (merged[-1][0] + merged[-1][2], merged[-1][1] + merged[-1][2]) == (i, j):
            i, j, length = merged[-1][0], merged[-1][1], merged[-1][2] + length
            merged.pop()
        merged.append((i, j, length))
    return merged


def _slid(blocks: list[Block], a: Sequence[int], b: Sequence[int]) -> list[Block]:
    """Slide a pure insertion or deletion over an equal run where that joins it to the next change."""
    slid: list[Block] = []
    for i, j, length in blocks:
        if slid and _can_slide(slid[-1], (i, j, length), a, b):
            last_i, last_j, last = slid.pop()
            slid.append((last_i, last_j, last + length))
        else:
            slid.append((i, j, length))
    return _merged(iter(slid))


def _can_slide(last: Block, block: Block, a: Sequence[int], b: Sequence[int]) -> bool:
    """Tell whether the change before a run is of one side, and the run also continues before it."""
    i, j, length = block
    end_a, end_b = last[0] + last[2], last[1] + last[2]
    if (end_a < i) == (end_b < j):
        return False
    return list(a[end_a : end_a + length]) == list(b[end_b : end_b + length])


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return the half-open runs of increasing whole numbers."""
    found = []
    for _, group in groupby(enumerate(places), key=lambda item: item[1] - item[0]):
        members = [place for _, place in group]
        found.append((members[0], members[-1] + 1))
    return found
