"""Write segments: of documents, and of other segments that are joined."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from heapq import merge
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from desktop.searching.analysis import Wording, analyse
from desktop.searching.whoosh_files import Listed, Posting, Row, encode, write_segment

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.searching.analysis import Analysis
    from desktop.searching.postings import Segment

SENTENCES, PARAGRAPHS, PARTS = "\x02s", "\x02p", "\x02r"
"""Terms that hold where sentences and paragraphs begin, and where headline and lead end."""
HEADLINE_BOOST = 2
"""How often a word of the headline counts."""
ONE_PLACE = 4096
"""Places whose encoding is made once."""

Columns = tuple[list[int], list[float], list[bytes]]


class Item(NamedTuple):
    """A document to be written; `digest` differs if other words would be found."""

    key: str
    digest: int
    wording: Wording


class Written(NamedTuple):
    """A segment that was written, of Whoosh; `holds` are documents of one that was written before."""

    segment: Any
    holds: Any = None


def write_segments(
    items: Iterable[Item], folder: Path, early: Sequence[int] = ()
) -> Iterator[Written]:
    """Write documents into segments of `SegmentWriter.MOST`, each told when it is whole.

    At so many documents as `early` has, rising, those that there are by then are written, too: they can be
    searched before all are there.
    """
    writer, before = SegmentWriter(), None
    for item in items:
        writer.add(item.key, item.digest, analyse(item.wording))
        count = len(writer.rows)
        if count < writer.MOST and count not in early:
            continue
        segment = writer.write(folder)
        yield Written(segment, before)
        before = segment
        if count >= writer.MOST:
            writer, before, early = SegmentWriter(), None, ()
    if writer.rows and (before is None or before.doc_count_all() < len(writer.rows)):
        yield Written(writer.write(folder), before)


class SegmentWriter:
    """Collects documents, up to `MOST`, and writes them; nothing is on the disk before."""

    MOST = 10_000
    """Documents of a segment: 10,000 of 400 words take some 150 MB while they are collected."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._terms: dict[str, Columns] = {}
        self._floats = [float(n) for n in range(64)]
        self._encoded = _encoded()

    def add(self, key: str, digest: int, analysis: Analysis) -> None:
        """Add a document; cost is linear in its words."""
        number = len(self.rows)
        self.rows.append(Row(key, len(analysis.terms), digest))
        found: dict[str, list[int]] = {}
        for term, place in zip(analysis.terms, analysis.places, strict=True):
            try:
                found[term].append(place)
            except KeyError:
                found[term] = [place]
        found[SENTENCES], found[PARAGRAPHS] = analysis.sentences, analysis.paragraphs
        found[PARTS] = [analysis.headline_end, *analysis.lead]
        end, terms, floats, encoded = (
            analysis.headline_end,
            self._terms,
            self._floats,
            self._encoded,
        )
        for term, places in found.items():
            if not places:
                continue
            weight = len(places)
            if places[0] < end:
                weight += sum([place < end for place in places]) * (HEADLINE_BOOST - 1)
            columns = terms.get(term)
            if columns is None:
                columns = terms[term] = ([], [], [])
            columns[0].append(number)
            columns[1].append(floats[weight] if weight < 64 else float(weight))
            is_one = len(places) == 1 and places[0] < ONE_PLACE
            columns[2].append(encoded[places[0]] if is_one else encode(places))

    def write(self, folder: Path) -> Any:
        """Write the segment; OSError if it cannot be."""
        ordered = sorted(self._terms.items())
        return write_segment(folder, self.rows, ordered)


@cache
def _encoded() -> list[bytes]:
    return [encode([place]) for place in range(ONE_PLACE)]


def join(
    folder: Path,
    segments: Sequence[Segment],
    gone: Sequence[set[int]],
    check: Callable[[], None],
) -> Any:
    """Write one segment of several without their deleted documents; `check` may raise for each term."""
    rows: list[Row] = []
    numbers: list[list[int]] = []
    for segment, deleted in zip(segments, gone, strict=True):
        new = []
        for number, row in enumerate(segment.rows):
            new.append(-1 if number in deleted else len(rows))
            if number not in deleted:
                rows.append(row)
        numbers.append(new)
    return write_segment(folder, rows, _joined(segments, numbers, check))


def _joined(
    segments: Sequence[Segment], numbers: Sequence[list[int]], check: Callable[[], None]
) -> Iterator[tuple[str, Listed]]:
    term, columns = "", ([], [], [])  # type: tuple[str, Columns]
    numbered = [_numbered(segment, n) for n, segment in enumerate(segments)]
    for posting, index in merge(*numbered, key=lambda row: (row[0].term, row[1])):
        if posting.term != term:
            if columns[0]:
                yield term, columns
            check()
            term, columns = posting.term, ([], [], [])
        _append(columns, segments[index], posting, numbers[index])
    if columns[0]:
        yield term, columns


def _numbered(segment: Segment, index: int) -> Iterable[tuple[Posting, int]]:
    return ((posting, index) for posting in segment.files.postings_from(""))


def _append(columns: Columns, segment: Segment, posting: Posting, numbers: list[int]) -> None:
    for block in segment.files.blocks(posting):
        unpacked = block.unpack()
        ends = np.cumsum(unpacked.counts).tolist()
        places, start = unpacked.places.tolist(), 0
        rows = zip(unpacked.ids.tolist(), unpacked.weights.tolist(), ends, strict=True)
        for number, weight, end in rows:
            new = numbers[number]
            if new >= 0:
                columns[0].append(new)
                columns[1].append(weight)
                columns[2].append(encode(places[start:end]))
            start = end
