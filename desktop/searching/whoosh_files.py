"""The one place that imports Whoosh (2.7.4): segments and tables of contents as it keeps them.

Its files are kept: compound segments, the ordered table of terms, columns, blocks of postings that are
skipped unread. What is in a block are arrays that numpy reads at once. Whoosh's pool that sorts, its
merging, matchers, searching and `refresh()` are not used: tests/searching/test_whoosh_faults.py says why.
"""

from __future__ import annotations

import pickle
import struct
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from operator import sub
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import whoosh
from whoosh import fields
from whoosh.codec.whoosh3 import W3Codec, W3PostingsWriter
from whoosh.columns import NumericColumn, VarBytesColumn
from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import BufferFile
from whoosh.index import TOC, clean_files
from whoosh.util.filelock import FileLock

VERSION = ".".join(map(str, whoosh.__version__))
NAME = "MAIN"
BLOCK = 128
"""Postings of a block; 32 and 512 were measured, within noise."""
HEAD = 4
"""Bytes before the first block."""
TERM = struct.Struct("!BfIBBfIIqi")
KEY, WORDS, DIGEST = "key", "words", "digest"
COLUMNS = {KEY: VarBytesColumn(), WORDS: NumericColumn("I"), DIGEST: NumericColumn("q")}
FAULTS = (
    OSError, EOFError, ValueError, KeyError, IndexError, AttributeError, TypeError, AssertionError,
    NameError, ImportError, MemoryError, OverflowError, struct.error, zlib.error, pickle.UnpicklingError,
    whoosh.index.IndexError, whoosh.index.EmptyIndexError, whoosh.index.IndexVersionError,
    whoosh.filedb.filestore.StorageError, whoosh.filedb.filetables.FileFormatError,
)  # fmt: skip
"""What Whoosh raises on damaged files."""


class IndexDamaged(Exception):
    """The index cannot be read, or not be trusted: it is built anew."""


def encode(places: Sequence[int]) -> bytes:
    """Write places as little-endian numbers of two bytes, or of four with a zero byte before them."""
    if places[-1] <= 0xFFFF:
        return struct.pack(f"<{len(places)}H", *places)
    return b"\0" + struct.pack(f"<{len(places)}I", *places)


def decode(value: bytes) -> tuple[int, ...]:
    if len(value) & 1:
        return struct.unpack(f"<{len(value) // 4}I", value[1:])
    return struct.unpack(f"<{len(value) // 2}H", value)


def schema() -> Any:
    return fields.Schema(text=fields.TEXT(phrase=True))


class Row(NamedTuple):
    """What is kept of a document beside its words."""

    key: str
    words: int
    digest: int


class Posting(NamedTuple):
    """A term's place in a segment: in how many documents it is held, and where they are listed."""

    term: str
    held: int
    offset: int
    length: int


Listed = tuple[Sequence[int], Sequence[float], Sequence[bytes]]
"""Docnums, weights and places of a term, in order."""


class Writer(W3PostingsWriter):  # type: ignore[misc]  # Whoosh has no types
    """Writes the parts of a block as arrays: numbers and places in tuples take six times as long to read."""

    def _mini_ids(self) -> bytes:
        ids: array[int] = self._ids
        return array("I", [ids[0], *map(sub, ids[1:], ids)]).tobytes()

    def _mini_weights(self) -> bytes | None:
        return None if set(self._weights) == {1.0} else self._weights.tobytes()

    def _mini_values(self) -> tuple[bytes, bytes] | tuple[bytes, ...]:
        sizes = list(map(len, self._values))
        if any(size & 1 for size in sizes):
            return (b"", *self._values)
        return array("I", [size >> 1 for size in sizes]).tobytes(), b"".join(self._values)


class Codec(W3Codec):  # type: ignore[misc]  # Whoosh has no types
    """Whoosh's, with blocks that are arrays. Tables of contents name it by its place."""

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Writer:  # noqa: FBT001 - Whoosh's
        return Writer(dbfile, self._blocklimit, byteids, self._compression, self._inlinelimit)


def write_segment(folder: Path, rows: Sequence[Row], terms: Iterable[tuple[str, Listed]]) -> Any:
    """Write a segment of documents, the terms in the order of their bytes; OSError if the disk is full."""
    storage, codec = FileStorage(str(folder)), Codec(blocklimit=BLOCK)
    segment = codec.new_segment(storage, NAME)
    documents = codec.per_document_writer(storage, segment)
    writer = codec.field_writer(storage, segment)
    try:
        _write_rows(documents, rows)
        _write_terms(writer, terms)
    finally:
        for each in (documents, writer):
            if not each.is_closed:  # the disk is full, or nobody waits any more
                with suppress(*FAULTS):
                    each.close()
    segment.set_doc_count(len(rows))
    segment.create_compound_file(storage)
    return segment


def _write_rows(documents: Any, rows: Sequence[Row]) -> None:
    for number, row in enumerate(rows):
        documents.start_doc(number)
        documents.add_column_value(KEY, COLUMNS[KEY], row.key.encode())
        documents.add_column_value(WORDS, COLUMNS[WORDS], row.words)
        documents.add_column_value(DIGEST, COLUMNS[DIGEST], row.digest)
        documents.finish_doc()
    documents.close()


def _write_terms(writer: Any, terms: Iterable[tuple[str, Listed]]) -> None:
    writer.start_field("text", schema()["text"])
    for term, listed in terms:
        writer.start_term(term.encode())
        _write_blocks(writer._postwriter, *listed)
        writer.finish_term()
    writer.finish_field()
    writer.close()


def _write_blocks(
    writer: Any, ids: Sequence[int], weights: Sequence[float], values: Sequence[bytes]
) -> None:
    """Hand postings to Whoosh by the block; its `add_posting` takes 1.5 µs for each."""
    for at in range(0, len(ids), BLOCK):
        if at:
            writer._write_block()
        writer._ids = array("I", ids[at : at + BLOCK])
        writer._weights = array("f", weights[at : at + BLOCK])
        writer._values = list(values[at : at + BLOCK])
        writer._minlength = writer._maxlength = 1
        writer._maxweight = max(writer._weights)


def write_toc(folder: Path, generation: int, segments: Sequence[Any]) -> str:
    """Write a table of contents beside the older ones; return its name."""
    name = str(TOC._filename(NAME, generation))
    (folder / name).unlink(missing_ok=True)  # of a commit that did not get further
    TOC(schema(), list(segments), generation).write(FileStorage(str(folder)), NAME)
    return name


def read_toc(folder: Path, generation: int) -> list[Any]:
    """Return the segments of a generation; whoever calls has seen that nobody changed the file."""
    try:
        return list(TOC.read(FileStorage(str(folder)), NAME, generation).segments)
    except FAULTS as error:
        raise IndexDamaged(f"table of contents: {error!r}") from error


def remove_others(folder: Path, generation: int, segments: Sequence[Any]) -> None:
    """Remove what no generation but this one needs; a file that is open elsewhere stays until later."""
    clean_files(FileStorage(str(folder)), NAME, generation, segments)


def segment_named(name: str, size: int) -> Any:
    """Return the segment with a name that another process wrote, of so many documents."""
    segment = Codec(blocklimit=BLOCK).new_segment(None, NAME)
    segment.segid = name.removeprefix(f"{NAME}_")
    segment.set_doc_count(size)
    segment.compound = True
    return segment


def segment_file(segment: Any) -> str:
    return str(segment.make_filename(segment.COMPOUND_EXT))


class ViewFile(BufferFile):  # type: ignore[misc]  # Whoosh has no types
    """A file in memory that is not copied: Whoosh's own copies all of it when it is opened."""

    def __init__(self, view: memoryview, name: str) -> None:
        self._buf, self._name, self._at = view, name, 0
        self.file, self.onclose = self, None
        self.is_real, self.is_closed = False, False

    def read(self, size: int = -1) -> bytes:
        end = len(self._buf) if size < 0 else self._at + size
        data = bytes(self._buf[self._at : end])
        self._at += len(data)
        return data

    def readline(self) -> bytes:
        rest = bytes(self._buf[self._at : self._at + 4096])
        return self.read(rest.index(b"\n") + 1) if b"\n" in rest else self.read()

    def seek(self, where: int, whence: int = 0) -> int:
        self._at = where + (0, self._at, len(self._buf))[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        self._buf.release()


class ViewStorage(CompoundStorage):  # type: ignore[misc]  # Whoosh has no types
    def open_file(self, name: str, *arguments: object, **named: object) -> Any:
        offset, length = self.range(name)
        return ViewFile(memoryview(self._source)[offset : offset + length], name)


def open_storage(path: Path) -> CompoundStorage:
    """Open a segment: as a view into the mapped file with the Whoosh this was written for, else its own way."""
    file = FileStorage(str(path.parent)).open_file(path.name)
    own = ViewStorage if whoosh.__version__ == (2, 7, 4) else CompoundStorage
    return own(file, use_mmap=True)


class SegmentFiles:
    """The files of one segment: its rows, its terms in order, the postings of a term by the block."""

    def __init__(self, folder: Path, segment: Any) -> None:
        try:
            self._storage = open_storage(folder / segment_file(segment))
            codec = segment.codec()
            self._documents = codec.per_document_reader(self._storage, segment)
            self._terms = codec.terms_reader(self._storage, segment)
            self._table, self._posts = self._terms._tindex, self._terms._postfile
            self.size: int = segment.doc_count_all()
        except FAULTS as error:
            raise IndexDamaged(f"segment: {error!r}") from error

    def rows(self) -> list[Row]:
        try:
            columns = [self._documents.column_reader(name, COLUMNS[name]) for name in COLUMNS]
            keys, words, digests = columns
            found = zip(map(bytes.decode, keys), words, digests, strict=False)
            rows = list(map(Row._make, found))
            if len(rows) != self.size:
                raise IndexDamaged("rows: not as many as documents")
            return rows
        except FAULTS as error:
            raise IndexDamaged(f"rows: {error!r}") from error

    def postings_from(self, prefix: str) -> Iterator[Posting]:
        """Give the terms from the first that is not before `prefix`, in the order of their bytes."""
        table = self._table
        get = table.dbfile.get
        try:
            start = table.closest_key_pos(b"\0\0" + prefix.encode("utf-8", "surrogatepass"))
            if start is None:
                return
            for key, key_length, data, length in table._ranges(pos=start):
                info = TERM.unpack(get(data, length))
                term = get(key + 2, key_length - 2).decode()
                yield Posting(term, info[2], info[8], info[9])
        except FAULTS as error:
            raise IndexDamaged(f"terms: {error!r}") from error

    def posting(self, term: str) -> Posting | None:
        """Return where a term is listed, None if it is in no document."""
        table = self._table
        try:
            for data, length in table.ranges_for_key(
                b"\0\0" + term.encode("utf-8", "surrogatepass")
            ):
                info = TERM.unpack(table.dbfile.get(data, length))
                return Posting(term, info[2], info[8], info[9])
        except FAULTS as error:
            raise IndexDamaged(f"terms: {error!r}") from error
        return None

    def blocks(self, posting: Posting) -> Iterator[Packed]:
        """Give the blocks of a term's postings; nothing is unpacked before it is asked for."""
        try:
            at, end = posting.offset + HEAD, posting.offset + posting.length
            while at < end:
                (length,) = struct.unpack("!i", self._posts.get(at, 4))
                file = BytesIO(self._posts.get(at + 4, abs(length)))
                count, last, _, packed, _, _ = pickle.load(file)  # noqa: S301 - seen to be our own
                yield Packed(count, last, packed, file)
                at += 4 + abs(length)
        except FAULTS as error:
            raise IndexDamaged(f"postings: {error!r}") from error

    def close(self) -> None:
        for each in (self._terms, self._documents, self._storage):
            each.close()


class Packed(NamedTuple):
    """Postings of one block, packed; `last` is the greatest docnum."""

    size: int
    last: int
    packing: int
    file: BytesIO

    def unpack(self) -> Unpacked:
        try:
            data = self.file.read()
            steps, weights, values = pickle.loads(  # noqa: S301 - seen to be our own
                zlib.decompress(data) if self.packing else data
            )
            ids = np.cumsum(np.frombuffer(steps, np.uint32), dtype=np.int64)
            weighed = (
                np.ones(len(ids), np.float32)
                if weights is None
                else np.frombuffer(weights, np.float32)
            )
            if values[0]:
                counts, places = (
                    np.frombuffer(values[0], np.uint32),
                    np.frombuffer(values[1], "<u2"),
                )
            else:
                apart = list(map(decode, values[1:]))
                counts = np.array(list(map(len, apart)), np.uint32)
                places = np.array([place for each in apart for place in each], np.uint32)
        except FAULTS as error:
            raise IndexDamaged(f"block: {error!r}") from error
        return Unpacked(ids, weighed, counts, places)


class Unpacked(NamedTuple):
    """A block of postings: documents, weights, how many places each has, and all places."""

    ids: Any
    weights: Any
    counts: Any
    places: Any


def lock_of(folder: Path) -> Any:
    """Return the lock of an index folder; it ends with its process, however that ends."""
    return FileLock(str(folder / "owner.lock"))
