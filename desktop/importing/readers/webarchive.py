"""Read pages saved by Safari: a property list with the page and what belongs to it."""

from __future__ import annotations

import plistlib
from struct import error as StructError  # noqa: N812  # as the errors of other modules are called
from struct import unpack_from
from xml.parsers.expat import ExpatError

from desktop.importing.content import Content, Draft, Source
from desktop.importing.limits import LimitReached, too_much
from desktop.importing.readers.enclosed import page_in
from desktop.story.article import Stated
from desktop.story.errors import UserError

EVIDENCE = "address in the web archive"
MOST_OBJECTS = 100_000
"""Values in a property list; a page with all its pictures has some thousand."""
MOST_FRAMES = 40
"""Pages in the page that are looked into where it has no article itself."""
DEEPEST = 4
"""Pages in pages."""
MARK, TRAILER = b"bplist00", 32
TYPES = ("", "text/html", "application/xhtml+xml")
BROKEN = (
    plistlib.InvalidFileException, ExpatError, StructError, RecursionError, ValueError, LookupError, TypeError,
    AttributeError, OverflowError, OSError, EOFError,
)  # fmt: skip
"""What `plistlib` raises for files that are damaged."""


def read(source: Source) -> Content:
    """Return the page of a web archive, or the first page in it that has an article."""
    archive = loaded(source)
    failed: UserError | None = None
    for count, resource in enumerate(resources(archive)):
        if count > MOST_FRAMES:
            break
        try:
            return Content((page_of(resource, source),))
        except LimitReached:
            raise
        except UserError as error:
            failed = failed or error
    if failed is not None:
        raise failed
    raise UserError(
        "{name} holds no page that can be read. Open it in Safari, and save it as a page or copy its text.",
        name=source.name,
    )


def loaded(source: Source) -> dict[str, object]:
    """Return the property list; UserError if it is none, or one made to take all memory."""
    data = source.read()
    check_size(data, source.name)
    try:
        found = plistlib.loads(data)
    except BROKEN as error:
        raise damaged(source.name) from error
    if not isinstance(found, dict):
        raise damaged(source.name)
    return found


def damaged(name: str) -> UserError:
    return UserError(
        "{name} is no web archive of Safari that can be read, or it is damaged. Open the page again and save it anew.",
        name=name,
    )


def check_size(data: bytes, name: str) -> None:
    """Refuse a list that holds far more than its bytes: the library makes whatever they claim."""
    if data.startswith(MARK):
        try:
            count = objects_claimed(data)
        except StructError as error:
            raise damaged(name) from error
    else:
        if b"<!ENTITY" in data:
            raise UserError(
                "{name} was not read: it defines entities of its own, which no program for web archives does.",
                name=name,
            )
        count = data.count(b"<") // 2
    if count > MOST_OBJECTS:
        raise too_much(name, "values", f"{MOST_OBJECTS:,}")


def objects_claimed(data: bytes) -> int:
    """Return how many values the lists of a binary property list hold together.

    Each may point at the same bytes: then a small file claims billions. StructError if it is broken.
    """
    wide, count, table = unpack_from(">6xBxQ8xQ", data, len(data) - TRAILER)
    if count > MOST_OBJECTS or wide not in (1, 2, 4, 8):
        return int(count)
    total = int(count)
    for index in range(count):
        at = int.from_bytes(data[table + index * wide : table + (index + 1) * wide], "big")
        marker = data[at : at + 1]
        if not marker or marker[0] >> 4 not in (0xA, 0xC, 0xD):
            continue
        total += length_at(data, at)
        if total > MOST_OBJECTS:
            break
    return total


def length_at(data: bytes, at: int) -> int:
    """Return how many values the list at a place has; a long one has its length behind the marker."""
    short = data[at] & 0xF
    if short != 0xF:
        return short
    size = 1 << (data[at + 1] & 0x3) if at + 1 < len(data) else 0
    return int.from_bytes(data[at + 2 : at + 2 + size], "big")


def resources(archive: dict[str, object], depth: int = 0) -> list[dict[str, object]]:
    """Return the page, then the pages in it; a list may hold itself, so `depth` ends it."""
    found = []
    main = archive.get("WebMainResource")
    if isinstance(main, dict):
        found.append(main)
    frames = archive.get("WebSubframeArchives")
    if depth < DEEPEST and isinstance(frames, list):
        for frame in frames[:MOST_FRAMES]:
            if isinstance(frame, dict) and len(found) <= MOST_FRAMES:
                found += resources(frame, depth + 1)
    return found


def page_of(resource: dict[str, object], source: Source) -> Draft:
    data, url = resource.get("WebResourceData"), resource.get("WebResourceURL")
    kind, charset = resource.get("WebResourceMIMEType"), resource.get("WebResourceTextEncodingName")
    if not isinstance(data, bytes) or (isinstance(kind, str) and kind.casefold() not in TYPES):
        raise UserError(
            "{name} holds something that is no page. Open it in Safari, copy the text and paste it.",
            name=source.name,
        )
    address = url if isinstance(url, str) and url.startswith(("http://", "https://")) else ""
    draft = page_in(
        data, source.name, url=address, charset=charset if isinstance(charset, str) else ""
    )
    if not address:
        return draft
    return draft._replace(facts={**draft.facts, "url": Stated(address, EVIDENCE)})
