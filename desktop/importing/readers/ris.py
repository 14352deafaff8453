"""Read references in RIS."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.importing.content import Reference
from desktop.importing.limits import MOST_LISTED, too_much
from desktop.importing.readers.citing import reference

EVIDENCE = "RIS list"
MOST_LINES = 200_000
"""Lines of a list: 40 for each of the references that are taken."""
MOST_IN_ONE = 2_000
"""Lines of one reference; each line that goes on is added to a growing text."""
TAG = re.compile(r"([A-Z][A-Z0-9])\s{1,2}-\s?(.*)")
TITLES = ("title", "primary_title", "translated_title", "short_title", "secondary_title")
OUTLETS = ("secondary_title", "journal_name", "alternate_title3", "alternate_title2", "alternate_title1", "publisher", "name_of_database")  # fmt: skip
DATES = ("date", "year", "publication_year")
FILES = ("file_attachments1", "file_attachments2")


def from_ris(text: str, name: str) -> list[Reference]:
    """Return the references of a list; LimitReached, naming the file, if it is too long."""
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        raise too_much(name, "lines", f"{MOST_LINES:,}")
    found: list[Reference] = []
    for record in records(text):
        if len(found) > MOST_LISTED:
            break
        found += parsed(record)
    return found


def records(text: str) -> Iterator[list[str]]:
    """Give the lines of each reference, in the one way that rispy takes; one without its end counts too."""
    lines: list[str] = []
    for line in text.splitlines():
        found = TAG.match(line)
        tag = found[1] if found else ""
        if tag == "TY" and lines:
            yield lines
            lines = []
        if found is None or tag == "ER":
            lines += [line] if lines and line.strip() and not tag else []
        elif lines or tag == "TY":
            lines.append(f"{tag}  - {found[2]}")
        if tag == "ER" and lines:
            yield lines
            lines = []
    if lines:
        yield lines


def parsed(lines: list[str]) -> list[Reference]:
    """Return the reference in some lines; none if they hold nothing that rispy understands."""
    import rispy

    text = "\n".join([*lines[:MOST_IN_ONE], "ER  - "])
    try:
        entries = rispy.loads(text, delimiter_tags_mapping={}, skip_unknown_tags=True)
    except (KeyError, TypeError, ValueError, AttributeError, StopIteration):
        return []
    return [of_entry(entry) for entry in entries]


def of_entry(entry: dict[str, object]) -> Reference:
    title = first(entry, TITLES)
    urls = strings(entry.get("urls"))
    return reference(
        EVIDENCE,
        title=title,
        outlet=next((value for value in values(entry, OUTLETS) if value != title), ""),
        authors=strings(entry.get("authors")) or strings(entry.get("first_authors")),
        published=first(entry, DATES),
        url=next((url for url in urls if url.casefold().startswith("http")), ""),
        language=first(entry, ("language",)),
        files=[*values(entry, FILES), *(url for url in urls if url.casefold().startswith("file:"))],
    )


def first(entry: dict[str, object], keys: tuple[str, ...]) -> str:
    return next(values(entry, keys), "")


def values(entry: dict[str, object], keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        yield from (value for value in strings(entry.get(key)) if value)


def strings(value: object) -> list[str]:
    listed = value if isinstance(value, list) else [value]
    return [one for one in listed if isinstance(one, str)]
