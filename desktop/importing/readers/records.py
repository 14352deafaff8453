"""Go through the records of a web archive and give the pages among them, with a limit for each."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.importing.limits import KB, MOST_RECORD, MOST_RECORDS, LimitReached, size, too_much
from desktop.importing.unpacking import CHUNK, Gunzipped, TooMuchError, Unpacker
from desktop.story.errors import Sentence, UserError

if TYPE_CHECKING:
    from warcio.archiveiterator import ArchiveIterator

logging.getLogger("warcio.recordloader").setLevel(logging.CRITICAL)
# It logs addresses that it mends.

LONGEST_LINE = 16 * KB
"""Bytes of a line of a record's head; addresses reach 8 kB."""
LONGEST_HEAD = 64 * KB
"""Bytes of all lines of a head, of a record or of an answer."""
MOST_FAULTS = 1_000
"""Places from which a damaged archive is taken up again."""
MOST_CHUNKS = 100_000
"""Chunks of a transfer: servers send 4 kB and more at once."""
PAGE_TYPES = ("text/html", "application/xhtml+xml")


class Page(NamedTuple):
    """A page of a web archive, unpacked. `charset` is what the server said, `date` when it was saved."""

    url: str
    date: str
    data: bytes
    charset: str = ""
    is_cut: bool = False


class Left(NamedTuple):
    """A page that was left out, and why."""

    url: str
    why: Sentence


class Answer(NamedTuple):
    """The head of a server's answer, names in small letters, and where the body begins."""

    status: int
    headers: dict[str, str]
    body: bytes


def pages_of(stream: Gunzipped, name: str) -> Iterator[Page | Left]:
    """Give the pages that a stream of records holds, in their order; UserError if there is no record."""
    count = 0
    for record in records_of(stream, name):
        count += 1
        if count > MOST_RECORDS:
            raise too_much(name, "records", f"{MOST_RECORDS:,}")
        if record.rec_type in ("response", "resource"):
            found = page_of(record)
            if found is not None:
                yield found
    if not count:
        raise UserError(
            "{name} is no web archive that can be read, or it is damaged. Save the page again.",
            name=name,
        )


def records_of(stream: Gunzipped, name: str) -> Iterator[Any]:
    """Give records as warcio reads them; where one lies about its length, go on at the next."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    reader = bounded_reader(stream, name)
    line: bytes | None = None
    for _ in range(MOST_FAULTS):
        records: ArchiveIterator = silent(ArchiveIterator(stream, no_record_parse=True))
        records.reader, records.next_line = reader, line
        reader.head = 0
        try:
            for record in records:
                yield record
                reader.head = 0  # the lines read next are the head of another one
        except (ArchiveLoadFailed, AttributeError, UnicodeDecodeError):
            pass
        line = next_start(reader)
        if line is None:
            return


def silent(records: ArchiveIterator) -> ArchiveIterator:
    records.INC_RECORD = ""  # it would print a line of the archive
    return records


def next_start(reader: Any) -> bytes | None:
    """Return the next line that begins a record, None at the end."""
    while True:
        reader.head = 0
        line = reader.plain_line()
        if not line or line.startswith(b"WARC/"):
            return line or None


def bounded_reader(stream: Gunzipped, name: str) -> Any:
    """Return warcio's reader of lines with a limit for lines and heads: its own reads any length at once."""
    from warcio.bufferedreaders import BufferedReader

    class Bounded(BufferedReader):  # type: ignore[misc]  # warcio has no types
        head = 0

        def readline(self, length: int | None = None) -> bytes:
            line = self.plain_line(length)
            self.head += len(line)
            if self.head > LONGEST_HEAD or (len(line) >= LONGEST_LINE and line[-1:] != b"\n"):
                raise LimitReached(
                    "{name} was not read: the head of a record in it is longer than {most}, the limit."
                    " Save the page again.",
                    name=name,
                    most=size(LONGEST_HEAD),
                )
            return line

        def plain_line(self, length: int | None = None) -> bytes:
            line: bytes = super().readline(min(length or LONGEST_LINE, LONGEST_LINE))
            return line

    return Bounded(stream, block_size=CHUNK)


def page_of(record: Any) -> Page | Left | None:
    """Return the page in a record, None if it holds something else."""
    head = record.rec_headers
    url, date = (
        head.get_header("WARC-Target-URI") or head.get_header("uri") or "",
        head.get_header("WARC-Date") or "",
    )
    if record.rec_type == "resource":
        kind, _, parameters = (record.content_type or "").partition(";")
        answer = Answer(200, {}, b"")
    else:
        answer = answer_of(record.raw_stream)
        kind, _, parameters = answer.headers.get("content-type", "").partition(";")
    if answer.status != 200 or kind.strip().casefold() not in PAGE_TYPES:
        return None
    data = answer.body + rest_of(record.raw_stream, MOST_RECORD + 1 - len(answer.body))
    if len(data) > MOST_RECORD:
        return Left(url, too_long())
    is_cut = bool(head.get_header("WARC-Truncated")) or len(data) == 0
    left = getattr(record.raw_stream, "limit", 0)
    return unpacked(Page(url, date, data, charset_in(parameters), is_cut or left > 0), answer)


def unpacked(page: Page, answer: Answer) -> Page | Left:
    """Undo what the server did to a page to send it."""
    data = page.data
    if "chunked" in answer.headers.get("transfer-encoding", "").casefold():
        data = without_chunks(data)
        if page.data and not data:
            return Left(page.url, Sentence("Its packed text is damaged."))
    encoding = answer.headers.get("content-encoding", "")
    try:
        data = Unpacker(encoding, MOST_RECORD).feed(data)
    except TooMuchError:
        return Left(page.url, too_long())
    except ValueError:
        if encoding.strip().casefold() in Unpacker.KNOWN:
            if data.lstrip()[:1] != b"<":
                return Left(page.url, Sentence("Its packed text is damaged."))
            return page._replace(data=data)  # unpacked already by what made the archive
        return Left(
            page.url,
            Sentence(
                "It is packed as {encoding}, which cannot be unpacked here. Save the page itself and add that.",
                encoding=encoding[:20],
            ),
        )
    return page._replace(data=data)


def too_long() -> Sentence:
    return Sentence(
        "It is larger than {most}, the most that is read of a page.", most=size(MOST_RECORD)
    )


def answer_of(stream: Any) -> Answer:
    """Read the head of a server's answer and what was read of the body with it."""
    data = rest_of(stream, LONGEST_HEAD)
    ends = [at for at in (data.find(b"\r\n\r\n"), data.find(b"\n\n")) if at >= 0]
    if not data.startswith(b"HTTP/") or not ends:
        return Answer(200 if data else 0, {}, data)
    end = min(ends)
    first, *lines = data[:end].decode("latin-1").splitlines()
    status = first.split(" ")[1:2]
    headers: dict[str, str] = {}
    for line in lines:
        field, _, value = line.partition(":")
        headers.setdefault(field.strip().casefold(), value.strip())
    body = data[end:].removeprefix(b"\r\n\r\n") if data[end : end + 1] == b"\r" else data[end + 2 :]
    return Answer(int(status[0]) if status and status[0].isdecimal() else 0, headers, body)


def rest_of(stream: Any, most: int) -> bytes:
    """Return at most `most` of the next bytes of a stream."""
    pieces: list[bytes] = []
    left = most
    while left > 0:
        piece = stream.read(min(left, CHUNK))
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def without_chunks(data: bytes) -> bytes:
    """Return a body sent in chunks as one; where it is none, from there on as it is."""
    pieces: list[bytes] = []
    at = 0
    for _ in range(MOST_CHUNKS):
        end = data.find(b"\r\n", at, at + 64)
        length = data[at:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            count = int(length, 16)
        except ValueError:
            break
        if count <= 0:
            return b"".join(pieces)
        pieces.append(data[end + 2 : end + 2 + count])
        at = end + 2 + count + 2
    else:
        return b""  # no server sends so many
    return b"".join([*pieces, data[at:]])


def charset_in(parameters: str) -> str:
    for one in parameters[:200].split(";"):
        name, _, value = one.partition("=")
        if name.strip().casefold() == "charset":
            return value.strip()
    return ""
