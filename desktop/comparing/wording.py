"""Say how the wording of two linked passages differs, word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from desktop.comparing.assertions import Assertions, assertions_of
from desktop.comparing.disagreement import Disagreement, Reader
from desktop.comparing.matching import Gap, Range, Side, match, moved_runs, side, side_of
from desktop.story.comparison import Change, ChangeKind, WordingDifference
from desktop.text.difference import runs
from desktop.text.words import Word, fold

LONGEST_RATIO = 4
"""A run stands for another at most so many times as long; else each is only on its side."""

FEW = 2
"""Words of a moved run that says little of its own: most are found by chance in two sentences on one event."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One change, as places in the lists of words."""

    kind: ChangeKind
    a: Range | None
    b: Range | None


def difference(
    text_a: str, span_a: Range, text_b: str, span_b: Range, language: str
) -> WordingDifference:
    """Compare two spans of two texts; each of their words is in exactly one change.

    Names are told by the capitals of the whole texts. Cost is about 0.2 ms for two sentences.
    """
    one = assertions(text_a, span_a, language)
    other = assertions(text_b, span_b, language)
    pieces = _pieces(Reader(one, other))
    return WordingDifference(
        _changes(pieces, one.side, other.side),
        *_shares(pieces, one.side, other.side),
    )


@lru_cache(maxsize=256)
def assertions(text: str, span: Range, language: str) -> Assertions:
    """Read the words and facts of a span of a text; kept, as one passage is compared with several."""
    return assertions_of(side(text, *span, language), text)


def disagreements(one: Assertions, other: Assertions) -> list[tuple[str, Range, Range]]:
    """Return the kind and the code points of each place where two passages disagree."""
    found = Reader(one, other).disagreements(match(one.side, other.side))
    return [_in_text(each, one.side, other.side) for each in found]


def differing_amounts(one: Assertions, other: Assertions) -> list[tuple[str, Range, Range]]:
    """Return the same for the numbers alone, found by what they count, without matching words."""
    return [_in_text(each, one.side, other.side) for each in Reader(one, other).amounts()]


def _in_text(each: Disagreement, a: Side, b: Side) -> tuple[str, Range, Range]:
    return each.kind, _points(a, each.a), _points(b, each.b)


def align_words(a_tokens: Sequence[str], b_tokens: Sequence[str]) -> set[tuple[int, int]]:
    """Return which tokens of two sentences are the same word, or stand for each other one by one."""
    one, other = (
        assertions_of(
            side_of([Word(0, 0, token, fold(token) or token) for token in tokens], "en"), ""
        )
        for tokens in (a_tokens, b_tokens)
    )
    pieces = _pieces(Reader(one, other))
    return {
        pair
        for piece in pieces
        if piece.a and piece.b and piece.a[1] - piece.a[0] == piece.b[1] - piece.b[0]
        for pair in zip(range(*piece.a), range(*piece.b), strict=True)
    }


def _pieces(reader: Reader) -> list[Piece]:
    a, b = reader.a, reader.b
    matching = match(a, b)
    found = reader.disagreements(matching)
    matching = matching.without((each.a, each.b) for each in found)
    moved = moved_runs(a, b, matching)
    matching = matching.without(moved)
    pieces = [Piece(ChangeKind.CONFLICT, each.a, each.b) for each in found]
    for ranges, kind in ((matching.equal, ChangeKind.SAME), (moved, ChangeKind.MOVED)):
        for one, other in ranges:
            pieces += _by_surface(reader, _pairs(one, other, found), kind)
    for gap in matching.gaps:
        pieces += _of_gap(gap, reader, found)
    return _ordered(pieces)


def _pairs(one: Range, other: Range, found: Sequence[Disagreement]) -> list[tuple[int, int]]:
    """Return the places of a run pair by pair, without the words of disagreements."""
    used_a = {place for each in found for place in range(*each.a)}
    used_b = {place for each in found for place in range(*each.b)}
    pairs = zip(range(*one), range(*other), strict=True)
    return [(i, j) for i, j in pairs if i not in used_a and j not in used_b]


def _by_surface(
    reader: Reader, pairs: Sequence[tuple[int, int]], kind: ChangeKind
) -> Iterator[Piece]:
    """Split a run of equal keys where the words are printed differently: "hit" and "hitting"."""

    def key(numbered: tuple[int, tuple[int, int]]) -> tuple[bool, int]:
        place, (i, j) = numbered
        return reader.a.words[i].key == reader.b.words[j].key, i - place

    for (is_same, _), group in groupby(enumerate(pairs), key=key):
        members = [pair for _, pair in group]
        (i, j), (last_i, last_j) = members[0], members[-1]
        yield Piece(kind if is_same else ChangeKind.SUBSTITUTED, (i, last_i + 1), (j, last_j + 1))


def _of_gap(gap: Gap, reader: Reader, found: Sequence[Disagreement]) -> Iterator[Piece]:
    """Pair what is left of a gap run by run, between the disagreements in it."""
    start_a = start_b = 0
    for end_a, end_b in [*_cuts(gap, found), (len(reader.a.keys), len(reader.b.keys))]:
        left = [place for place in gap.a if start_a <= place < end_a]
        right = [place for place in gap.b if start_b <= place < end_b]
        yield from _paired(runs(left), runs(right), reader)
        start_a, start_b = end_a, end_b


def _cuts(gap: Gap, found: Sequence[Disagreement]) -> list[tuple[int, int]]:
    """Return where disagreements that stand in the same order on both sides cut a gap."""
    cuts: list[tuple[int, int]] = []
    for each in sorted(found, key=lambda each: each.a):
        cut = each.a[0], each.b[0]
        if not cuts or cut[1] > cuts[-1][1]:
            cuts.append(cut)
    return [cut for cut in cuts if cut < gap.following]


def _paired(left: Sequence[Range], right: Sequence[Range], reader: Reader) -> Iterator[Piece]:
    """Let the n-th run on one side stand for the n-th on the other, where it can."""
    for n in range(max(len(left), len(right))):
        one = left[n] if n < len(left) else None
        other = right[n] if n < len(right) else None
        if (
            one
            and other
            and _can_stand(reader.a, reader.b, one, other)
            and reader.may_stand(one, other)
        ):
            yield Piece(ChangeKind.SUBSTITUTED, one, other)
            continue
        if one:
            yield Piece(ChangeKind.ONLY_A, one, None)
        if other:
            yield Piece(ChangeKind.ONLY_B, None, other)


def _can_stand(a: Side, b: Side, one: Range, other: Range) -> bool:
    """Tell whether two runs are about as long, and both or neither say something."""
    lengths = sorted((one[1] - one[0], other[1] - other[0]))
    if lengths[1] > LONGEST_RATIO * lengths[0]:
        return False
    return a.has_content(one) == b.has_content(other)


def _ordered(pieces: list[Piece]) -> list[Piece]:
    """Sort by the place in a; put what is only in b before what follows it there."""
    placed = sorted((p for p in pieces if p.a is not None), key=lambda p: p.a or (0, 0))
    loose = sorted((p for p in pieces if p.a is None), key=lambda p: p.b or (0, 0))
    ordered: list[Piece] = []
    for piece in placed:
        while (
            loose
            and piece.b
            and piece.kind is not ChangeKind.MOVED
            and _starts_before(loose[0], piece)
        ):
            ordered.append(loose.pop(0))
        ordered.append(piece)
    return ordered + loose


def _starts_before(one: Piece, other: Piece) -> bool:
    return one.b is not None and other.b is not None and one.b < other.b


def _changes(pieces: Sequence[Piece], a: Side, b: Side) -> tuple[Change, ...]:
    return tuple(
        Change(
            piece.kind,
            None if piece.a is None else _points(a, piece.a),
            None if piece.b is None else _points(b, piece.b),
        )
        for piece in pieces
    )


def _points(side: Side, span: Range) -> Range:
    """Return the code points from the first to the last word of a run."""
    return side.words[span[0]].start, side.words[span[1] - 1].end


def _shares(pieces: Sequence[Piece], a: Side, b: Side) -> tuple[float, float]:
    """Return the share of changed words, and of words that are moved by ones and twos."""
    total = len(a.words) + len(b.words)
    changed, scattered = total, 0
    for piece in pieces:
        lengths = [span[1] - span[0] for span in (piece.a, piece.b) if span]
        if piece.kind in (ChangeKind.SAME, ChangeKind.MOVED):
            changed -= sum(lengths)
        if piece.kind is ChangeKind.MOVED and max(lengths) <= FEW:
            scattered += sum(lengths)
    return (changed / total, scattered / total) if total else (0.0, 0.0)
