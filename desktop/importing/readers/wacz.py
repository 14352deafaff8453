"""Look into a packed web archive (.wacz): its record files, and its list of what the reader visited."""

from __future__ import annotations

import json
from zipfile import ZipFile, ZipInfo

from desktop.importing.limits import MB

RECORDS = (".warc", ".warc.gz")
LISTS = ("pages/pages.jsonl", "pages/extraPages.jsonl")
LONGEST_LIST = 4 * MB
"""Bytes of a list of pages that are looked at: some ten thousand addresses."""


def archives_in(archive: ZipFile) -> list[ZipInfo]:
    """Return the members that hold records. Their names are compared, never used as paths."""
    return [member for member in archive.infolist() if member.filename.endswith(RECORDS)]


def pages_listed(archive: ZipFile) -> frozenset[str]:
    """Return the addresses that were visited as pages; none if the archive does not say."""
    found: set[str] = set()
    for member in archive.infolist():
        if member.filename not in LISTS:
            continue
        with archive.open(member) as file:
            for line in file.read(LONGEST_LIST).splitlines():
                found.update(address_in(line))
    return frozenset(found)


def address_in(line: bytes) -> list[str]:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return []
    url = said.get("url") if isinstance(said, dict) else None
    return [url] if isinstance(url, str) and url else []
