"""Unpack gzip and deflate bit by bit, and stop at a limit."""

from __future__ import annotations

import zlib
from typing import Protocol

from desktop.importing.limits import MB, MOST_RATIO, MOST_RECORD, LimitReached, size

CHUNK = 64 * 1024
LEAST_SUSPECT = 32 * MB
"""Unpacked bytes of a stream below which nobody asks for the ratio: they take no room together."""
GZIP = 16 + zlib.MAX_WBITS


class Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class Gunzipped:
    """A stream of gzip members as one stream of bytes; what is no gzip is handed on as it is.

    Raises LimitReached, naming `name`, as soon as it grows beyond measure. A stream that breaks
    off gives what was in it until there.
    """

    def __init__(self, file: Readable, name: str) -> None:
        self._file, self._name = file, name
        self._packed = self._given = 0
        self._waiting = file.read(2)
        self._is_packed = self._waiting == b"\x1f\x8b"
        self._member = zlib.decompressobj(GZIP)
        self._is_over = False

    def read(self, count: int = CHUNK, /) -> bytes:
        """Return at most `count` bytes, b"" at the end."""
        if not self._is_packed:
            start, self._waiting = self._waiting, b""
            return start or self._file.read(count)
        while not self._is_over:
            if not self._waiting:
                self._waiting = self._file.read(CHUNK)
                self._packed += len(self._waiting)
            given = self._unpack(count)
            if given:
                return given
        return b""

    def _unpack(self, count: int) -> bytes:
        if not self._waiting and not self._member.unconsumed_tail:
            self._is_over = True
        if self._member.eof:
            self._member = zlib.decompressobj(GZIP)
        try:
            given = self._member.decompress(self._waiting, count)
        except zlib.error:
            self._is_over = True  # rubbish after the last member, or a member that is damaged
            return b""
        self._waiting = self._member.unused_data or self._member.unconsumed_tail
        self._given += len(given)
        if self._given > LEAST_SUSPECT and self._given > MOST_RATIO * self._packed:
            raise LimitReached(
                "{name} was not read: it grows beyond {most} times its size when it is unpacked, and a page in it may"
                " have {record}: those are the limits. Copy the text of the article and paste it.",
                name=self._name,
                most=MOST_RATIO,
                record=size(MOST_RECORD),
            )
        return given


class TooMuchError(ValueError):
    """Tell that unpacked bytes are more than was allowed."""

    def __init__(self, most: int) -> None:
        super().__init__(f"more than {size(most)} when it is unpacked")


class Unpacker:
    """Undo the content encoding of a transfer, chunk by chunk; ValueError for one that is not known."""

    KNOWN = ("", "identity", "gzip", "x-gzip", "deflate")

    def __init__(self, encoding: str, most: int) -> None:
        encoding = encoding.strip().casefold()
        if encoding not in self.KNOWN:
            raise ValueError(f"packed as {encoding[:20]}")
        self._most, self._given = most, 0
        self._stream = None
        if "gzip" in encoding:
            self._stream = zlib.decompressobj(GZIP)
        elif encoding == "deflate":
            self._stream = zlib.decompressobj()
        self._is_first = True

    def feed(self, data: bytes) -> bytes:
        """Return what `data` unpacks to; TooMuchError beyond the limit, ValueError if it is damaged."""
        try:
            given = self._decompress(data)
        except zlib.error as error:
            raise ValueError("its packing is damaged") from error
        self._given += len(given)
        if self._given > self._most:
            raise TooMuchError(self._most)
        return given

    def _decompress(self, data: bytes) -> bytes:
        if self._stream is None:
            return data
        room = self._most - self._given + 1
        try:
            given = self._stream.decompress(data, room)
        except zlib.error:
            if not self._is_first:
                raise
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS)  # deflate as some servers send it
            given = self._stream.decompress(data, room)
        self._is_first = False
        return given
