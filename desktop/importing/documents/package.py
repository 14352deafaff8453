"""Find the chapters of an e-book by its package document (EPUB 3.3, section 5; OPF 2.0)."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote
from zipfile import ZipFile

from desktop.importing.documents.markup import parsed

if TYPE_CHECKING:
    from lxml.etree import _Element

CONTAINER, ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
PAGES = frozenset(
    {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"}
)
MOST_CHAPTERS = 3_000
DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


class Package(NamedTuple):
    """What the package document says: the members that hold the text, in order, and the book's facts."""

    spine: tuple[str, ...]
    title: str = ""
    language: str = ""
    date: str = ""
    is_periodical: bool = False
    is_locked: bool = False


def package_of(archive: ZipFile) -> Package:
    """Return the package; KeyError, ValueError or XMLSyntaxError if there is none."""
    names = set(archive.namelist())
    container = parsed(archive.read(CONTAINER))
    path = next((e.get("full-path", "") for e in container.iter("{*}rootfile")), "")
    root = parsed(archive.read(path))
    folder = posixpath.dirname(path)
    items = {e.get("id", ""): e for e in root.iter("{*}item")}
    spine = []
    for reference in root.iter("{*}itemref"):
        item = items.get(reference.get("idref", ""))
        if item is None or reference.get("linear") == "no" or not is_chapter(item):
            continue
        name = inside(folder, item.get("href", ""))
        if name in names:
            spine.append(name)
    spine = list(dict.fromkeys(spine))[:MOST_CHAPTERS]
    if not spine:
        raise ValueError("no chapters")
    return Package(
        tuple(spine),
        first(root, "title"),
        first(root, "language"),
        date_of(root),
        is_periodical(root),
        is_locked(archive, names, spine),
    )


def is_chapter(item: _Element) -> bool:
    is_page = item.get("media-type", "application/xhtml+xml") in PAGES
    return is_page and "nav" not in item.get("properties", "").split()


def inside(folder: str, address: str) -> str:
    """Return the name of a member by its address, as seen from the package document."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.split("#")[0])))


def first(root: _Element, name: str) -> str:
    found = next(root.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}"), None)
    return " ".join((found.text or "").split()) if found is not None else ""


def date_of(root: _Element) -> str:
    """Return the day of the issue, as far as it is given; "" where there is none or a blank one."""
    found = DATE.match(first(root, "date"))
    return found[0] if found and "1000" < found[0][:4] < "2200" else ""


def is_periodical(root: _Element) -> bool:
    """Tell whether the book says that it is an issue: a type, or the mark of a program for news."""
    words = [first(root, "type"), first(root, "subject")]
    words += [e.get("content") or e.text or "" for e in root.iter("{*}meta") if is_type(e)]
    return any(
        word in " ".join(words).casefold()
        for word in ("periodical", "newspaper", "magazine", "news")
    )


def is_type(meta: _Element) -> bool:
    return "publication_type" in (meta.get("name") or meta.get("property") or "")


def is_locked(archive: ZipFile, names: set[str], spine: list[str]) -> bool:
    """Tell whether chapters are encrypted; fonts alone may be, and do not matter."""
    if ENCRYPTION not in names:
        return False
    root = parsed(archive.read(ENCRYPTION))
    return any(
        posixpath.normpath(unquote(e.get("URI", ""))) in spine
        for e in root.iter("{*}CipherReference")
    )
