"""Read postings of a segment into arrays."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.searching.whoosh_files import Posting, Row, SegmentFiles, Unpacked

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Numbers = NDArray[np.int64]
    Weights = NDArray[np.floating]
    Mask = NDArray[np.bool_]

PLACE_BITS = 32
"""A key is a document's number and, in its last bits, a place."""
MOST_UNPACKED = 200_000
"""Postings whose blocks are kept as they are read, some 30 bytes each."""
MOST_KEPT = 200_000
"""Postings kept unpacked for each segment, 16 bytes each: a word is asked for again with each key typed."""


class Listed(NamedTuple):
    """Numbers of documents in a segment, rising, and the weight of a term in each."""

    ids: Numbers
    weights: Weights


class Segment:
    """One segment, open: its rows, and what was read of its postings last."""

    def __init__(self, folder: Path, whoosh_segment: object, name: str) -> None:
        self.name = name
        self.files = SegmentFiles(folder, whoosh_segment)
        self._kept: OrderedDict[int, Listed] = OrderedDict()
        self._size = 0
        self._named: dict[str, list[Posting]] = {}
        self._unpacked: dict[int, list[Unpacked]] = {}
        self._unpacked_size = 0

    def __len__(self) -> int:
        return self.files.size

    @cached_property
    def rows(self) -> list[Row]:
        return self.files.rows()

    @cached_property
    def words(self) -> Weights:
        """How many words each document has."""
        return np.array([row.words for row in self.rows], np.float64)

    def close(self) -> None:
        self.files.close()

    def begun(self, prefix: str) -> list[Posting]:
        """Return the postings of all terms that begin so."""
        found = self._named.get(prefix)
        if found is None:
            found = []
            for posting in self.files.postings_from(prefix):
                if not posting.term.startswith(prefix):
                    break
                found.append(posting)
            if len(self._named) > MOST_KEPT // 10:
                self._named.clear()
            self._named[prefix] = found
        return found

    def named(self, term: str) -> list[Posting]:
        """Return the posting of a term, as a list that may be empty."""
        found = self._named.get(term)
        if found is None:
            posting = self.files.posting(term)
            found = self._named[term] = [] if posting is None else [posting]
        return found

    def listed(self, posting: Posting, check: Callable[[], None]) -> Listed:
        """Return in which documents a term is; `check` is called for each block and may raise."""
        kept = self._kept.get(posting.offset)
        if kept is not None:
            self._kept.move_to_end(posting.offset)
            return kept
        blocks = self._blocks(posting, check)
        if len(blocks) == 1:
            found = Listed(blocks[0].ids, blocks[0].weights)
        else:
            ids = np.concatenate([block.ids for block in blocks])
            found = Listed(ids, np.concatenate([block.weights for block in blocks]))
        self._keep(posting.offset, found)
        return found

    def _keep(self, offset: int, found: Listed) -> None:
        self._kept[offset] = found
        self._size += len(found.ids)
        while self._size > MOST_KEPT and self._kept:
            _, oldest = self._kept.popitem(last=False)
            self._size -= len(oldest.ids)

    def keys(self, posting: Posting, within: Mask | None, check: Callable[[], None]) -> Numbers:
        """Return where a term is, as keys, rising; in all documents or those `within`."""
        made = []
        for block in self._blocks(posting, check):
            ids, counts, places = block.ids, block.counts, block.places
            if within is not None:
                taken = within[ids]
                if not taken.any():
                    continue
                if not taken.all():
                    places = places[np.repeat(taken, counts)]
                    ids, counts = ids[taken], counts[taken]
            made.append(np.repeat(ids << PLACE_BITS, counts) + places)
        return np.concatenate(made) if made else np.empty(0, np.int64)

    def _blocks(self, posting: Posting, check: Callable[[], None]) -> list[Unpacked]:
        """Return the blocks of a term; those read last are kept, for what asks for places asked for weights."""
        found = self._unpacked.get(posting.offset)
        if found is None:
            found = []
            for block in self.files.blocks(posting):
                check()
                found.append(block.unpack())
            if self._unpacked_size + posting.held > MOST_UNPACKED:
                self._unpacked.clear()
                self._unpacked_size = 0
            self._unpacked[posting.offset] = found
            self._unpacked_size += posting.held
        return found

    def forget_postings(self) -> None:
        """Forget what was read (for measuring)."""
        self._kept.clear()
        self._unpacked.clear()
        self._unpacked_size = 0
        self._named.clear()
        self._size = 0
