"""Open a file to be read: its bytes within the limits of its kind, or its path if it is read bit by bit."""

from __future__ import annotations

from pathlib import Path

from desktop.importing.content import Source
from desktop.importing.limits import MOST_ARCHIVE, MOST_BYTES, MOST_PLAIN, too_large
from desktop.importing.reading import check_regular, is_plain, refusals

HEAD = 4096
"""Bytes at the start of a file that tell what it is."""
SPOKEN_OF = (b"ocument", b"OCUMENT", b"okument", b"OKUMENT", b"oad-Date", b"LOAD-DATE")
"""One of them is in any export of a press database: found at once, without loading what looks closer."""
STREAMED = (".warc", ".warc.gz", ".wacz")
"""Suffixes of web archives, which may be larger than what is kept in memory."""


def opened(path: Path) -> Source:
    """Return the source of a file; UserError names the file, and the limit or what to do.

    The bytes are those of one moment: what reads them later sees no file that changed.
    """
    with refusals(path):
        size = check_regular(path)
        if size > MOST_ARCHIVE:
            raise too_large(path.name, MOST_ARCHIVE)
        with path.open("rb") as file:
            head = file.read(HEAD)
            most = most_of(head, path.name)
            if most == MOST_ARCHIVE and size > MOST_BYTES:
                return Source(path.name, path=path.absolute())
            most = min(most, MOST_BYTES)
            if size > most:
                raise too_large(path.name, most)
            data = head + file.read(most + 1 - len(head))
    if len(data) > most:
        raise too_large(path.name, most)
    return Source(path.name, data)


def most_of(head: bytes, name: str) -> int:
    """Return how many bytes a file with that start may have; UserError if nobody reads such files."""
    if is_plain(head, name):
        return MOST_PLAIN
    from desktop.importing.sniffing import told_by_head

    is_archive = told_by_head(head, name) == "warc" or name.casefold().endswith(STREAMED)
    return MOST_ARCHIVE if is_archive else MOST_BYTES


def is_text_source(source: Source) -> bool:
    """Tell whether a source is read as plain text, without the process."""
    return source.data is not None and is_plain(source.data, source.name)


def may_hold_several(source: Source) -> bool:
    """Tell whether a plain text may be an export of a press database, with many articles in it."""
    data = source.data or b""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = data.replace(b"\0", b"")  # UTF-16, in which databases export, too
    if not any(word in data for word in SPOKEN_OF):
        return False
    from desktop.importing.exports import may_be_export

    return may_be_export(data)
