"""What a file may be at most, each limit with its reason, and the sentence that names file and limit."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, BinaryIO

from desktop.story.errors import Sentence, UserError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

KB = 1024
MB = 1024 * KB
GB = 1024 * MB

MOST_PLAIN = 20 * MB
"""Bytes of a plain text: 100 times the longest article."""
MOST_BYTES = 64 * MB
"""Bytes of any other file: a page saved whole with its pictures takes 12 MB, a book with them 40."""
MOST_ARCHIVE = 2 * GB
"""Bytes of a web archive, which is read record by record."""
MOST_RECORD = 16 * MB
"""Unpacked bytes of one page in a web archive; longer records (films, data) are no articles."""
MOST_RECORDS = 200_000
"""Records of a web archive that are looked at; reading that many takes about 20 s."""

MOST_UNPACKED = 128 * MB
"""Bytes that the members of a packed document hold together; libraries keep all of them at once."""
MOST_MARKUP = 16 * MB
"""Unpacked bytes of the members that are parsed; as a tree of elements they take about ten times that."""
MOST_RATIO = 100
"""How often a member may be larger than it is packed: text of people shrinks to a tenth at least."""
LEAST_SUSPECT = 1 * MB
"""Unpacked bytes below which nobody asks for the ratio: a blank picture shrinks very far."""
MOST_MEMBERS = 5_000
"""Files in a packed document; a book with all its pictures has some hundred."""
MOST_FOLDERS = 12
"""Folders in each other in the name of a member."""

MOST_PAGES = 1_000
"""Pages of a PDF that are read: a whole book, or a month of a paper."""
MOST_NESTED = 60
"""Elements, groups or parts of a message that stand in each other: people's documents reach 20."""

MOST_TEXT = 5 * MB
"""Bytes of text, in UTF-8, that one file may give: forty books."""
MOST_BLOCKS = 50_000
"""Paragraphs that one file may give: five books; more of them take the program itself its time."""
MOST_DRAFTS = 2_000
"""Articles that one file may give; an export of a press database holds at most 500."""
MOST_LISTED = 5_000
"""Things of a file that are told of without being articles, and references of a list."""

MEMORY = 300 * MB
"""What the process that reads may hold; 90 MB of it are the libraries."""
SECONDS, SECONDS_PER_MB = 10.0, 1.0
"""How long one file may take to be read: 100 times what a page takes, and more for a large one."""

MARKUP = (".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx", ".rdf", ".svg")
"""Suffixes of the members that are parsed."""
READ_ALONE = (".warc", ".warc.gz", ".gz", ".cdx", ".idx")
"""Suffixes of members that are streamed, and need no room: those of a packed web archive."""


class LimitReached(UserError):
    """Say which file is beyond which limit, and what to do."""


def too_large(name: str, most: int) -> LimitReached:
    """Return the sentence about a file with more bytes than are read."""
    return LimitReached(
        "{name} is larger than {most}, the most that is read of such a file. Save the article alone.",
        name=name,
        most=size(most),
    )


def too_much(name: str, what: str, most: object) -> LimitReached:
    """Return the sentence about a file that holds too much; `what` is a phrase like "pages"."""
    return LimitReached(
        "{name} was not read: it holds more than {most} {what}, the most that is read."
        " Save the article alone, or copy its text and paste it.",
        name=name,
        most=most,
        what=Sentence(what),
    )


def check_page(data: bytes, name: str) -> None:
    """Refuse a page of more paragraphs than are taken, before its text is looked for: each takes 40 µs."""
    if data.count(b"<p") + data.count(b"<P") <= MOST_BLOCKS:  # pictures and parameters among them
        return
    if sum(map(data.count, (b"<p>", b"<p ", b"<P>", b"<P "))) > MOST_BLOCKS:
        raise too_much(name, "paragraphs", f"{MOST_BLOCKS:,}")


def size(count: int) -> Sentence:
    """Return a number of bytes as it is said: "20 MB"; a window says it in its language."""
    if count >= GB:
        return Sentence("{number} GB", number=f"{count / GB:.4g}")
    if count >= MB:
        return Sentence("{number} MB", number=f"{count / MB:.4g}")
    if count >= KB:
        return Sentence("{number} kB", number=f"{count / KB:.4g}")
    return Sentence("{number} bytes", number=str(count))


def check_archive(file: BinaryIO, name: str) -> None:
    """Refuse a packed document that is a trap, by its table of contents; nothing is unpacked.

    To be called before any library sees the file. LimitReached names the limit; another UserError
    tells that it is damaged or locked. A member never gives more bytes than the table says, for
    `zipfile` stops there. The place in the file is put back.
    """
    from struct import error as StructError  # noqa: N812  # as the errors of other modules are called
    from zipfile import BadZipFile, ZipFile

    at = file.tell()
    try:
        with ZipFile(file) as archive:
            check_members(archive, name)
    except (BadZipFile, StructError, OSError, ValueError, NotImplementedError, IndexError) as error:
        raise damaged(name) from error
    finally:
        file.seek(at)


def damaged(name: str) -> UserError:
    return UserError(
        "{name} is damaged: its content cannot be unpacked. Ask for another copy of it.", name=name
    )


def check_members(archive: ZipFile, name: str) -> None:
    """Refuse an archive by what its table says; see `check_archive`."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise too_much(name, "files", f"{MOST_MEMBERS:,}")
    check_overlaps(members, name)
    unpacked = parsed = 0
    for member in members:
        check_member(member, name)
        if not member.filename.casefold().endswith(READ_ALONE):
            unpacked += member.file_size
        if member.filename.casefold().endswith(MARKUP):
            parsed += member.file_size
    for total, most in ((unpacked, MOST_UNPACKED), (parsed, MOST_MARKUP)):
        if total > most:
            raise LimitReached(
                "{name} was not read: unpacked it would take {total}, more than the limit of {most}."
                " Save the article alone, or copy its text and paste it.",
                name=name,
                total=size(total),
                most=size(most),
            )


def check_member(member: ZipInfo, name: str) -> None:
    if member.flag_bits & 0x1:
        raise UserError(
            "{name} is locked with a password. Open it in the program it is made for, and save it without one.",
            name=name,
        )
    if not is_inside(member.filename) or stat.S_ISLNK(member.external_attr >> 16):
        raise UserError(
            "{name} was not read: a part of it points outside of the file ({part}). Ask for another copy of it.",
            name=name,
            part=member.filename[:80],
        )
    if member.filename.count("/") > MOST_FOLDERS:
        raise too_much(name, "folders in each other", MOST_FOLDERS)
    is_streamed = member.filename.casefold().endswith(READ_ALONE)
    most = MOST_RATIO * max(member.compress_size, 1)
    if member.file_size > max(LEAST_SUSPECT, most) and not is_streamed:
        raise LimitReached(
            "{name} was not read: a part of it grows from {packed} to {unpacked} when it is unpacked,"
            " more than the limit of {most} times. Ask for another copy, or copy its text and paste it.",
            name=name,
            packed=size(member.compress_size),
            unpacked=size(member.file_size),
            most=MOST_RATIO,
        )


def check_overlaps(members: list[ZipInfo], name: str) -> None:
    """Refuse members that share their packed bytes: so a small file claims to be a huge one."""
    end = 0
    for member in sorted(members, key=lambda each: each.header_offset):
        if member.header_offset < end:
            raise damaged(name)
        end = member.header_offset + 30 + len(member.filename) + member.compress_size


def is_inside(name: str) -> bool:
    """Tell whether a name in an archive stays inside it: no drive, no root, no `..`."""
    parts = name.replace("\\", "/").split("/")
    return not (parts[0] == "" or ":" in parts[0] or ".." in parts)
