"""Read the pages in a web archive: .warc, .warc.gz and .wacz."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile

from desktop.importing.content import Content, Draft, Listed, Source
from desktop.importing.limits import (
    MB,
    MOST_DRAFTS,
    MOST_LISTED,
    LimitReached,
    check_archive,
    damaged,
    size,
    too_much,
)
from desktop.importing.readers.enclosed import dated, page_in
from desktop.importing.readers.outline import outline_of
from desktop.importing.readers.records import Left, Page, pages_of
from desktop.importing.readers.wacz import archives_in, pages_listed
from desktop.importing.stamps import stamp_of
from desktop.importing.unpacking import Gunzipped
from desktop.story.article import MAYBE_INCOMPLETE, Stated
from desktop.story.errors import UserError

EVIDENCE = "address in the web archive"
MOST_READ = 40
"""Pages that are read at once; of more, titles and first words are shown and the chosen ones read."""
MOST_HELD = 48 * MB
"""Bytes of pages that are kept together until the reader has chosen."""
MOST_TOLD = 200
"""Pages that were left out of which each is told."""


class Found(NamedTuple):
    """What stands in a web archive: its pages, and what was left out and why."""

    pages: list[Page]
    left: list[Left]


def read(source: Source) -> Content:
    """Return the pages of a web archive, as outlines if there are many; the reader chooses."""
    found = collected(source)
    if not found.pages:
        raise nothing_in(source.name, found.left)
    is_many = len(found.pages) > MOST_READ
    drafts: list[Draft] = []
    listed = [Listed(left.url, left.why, left.url) for left in found.left[:MOST_TOLD]]
    for part, page in named(found.pages):
        try:
            draft = outline_of(page) if is_many else whole(page, source.name)
        except LimitReached:
            raise
        except UserError as error:
            listed.append(Listed(page.url, error.sentence, page.url))
            continue
        drafts.append(with_facts(draft, page)._replace(part=part, original=page.data))
    if not drafts:
        raise nothing_in(source.name, found.left, listed)
    return Content(tuple(drafts), tuple(listed[:MOST_LISTED]), asks=len(drafts) > 1)


def collected(source: Source) -> Found:
    """Read the archive once, record by record, and keep its pages."""
    found = Found([], [])
    with source.open() as file:
        if file.read(4) == b"PK\x03\x04":
            file.seek(0)
            check_archive(file, source.name)
            file.seek(0)
            try:
                with ZipFile(file) as archive:
                    wanted = pages_listed(archive)
                    for member in archives_in(archive):
                        with archive.open(member) as inner:
                            collect(Gunzipped(inner, source.name), source.name, wanted, found)
            except (BadZipFile, NotImplementedError, EOFError, ValueError) as error:
                raise damaged(source.name) from error
        else:
            file.seek(0)
            collect(Gunzipped(file, source.name), source.name, frozenset(), found)
    return found


def collect(stream: Gunzipped, name: str, wanted: frozenset[str], found: Found) -> None:
    """Add the pages of one stream of records; those `wanted` only, if anything is."""
    seen = {(page.url, page.data) for page in found.pages}
    held = sum(len(page.data) for page in found.pages)
    for each in pages_of(stream, name):
        if isinstance(each, Left):
            if not wanted or each.url in wanted:
                found.left.append(each)
            continue
        if (wanted and each.url not in wanted) or (each.url, each.data) in seen:
            continue
        held += len(each.data)
        if held > MOST_HELD:
            raise too_much(name, "of pages", size(MOST_HELD))
        if len(found.pages) >= MOST_DRAFTS:
            raise too_much(name, "pages", f"{MOST_DRAFTS:,}")
        seen.add((each.url, each.data))
        found.pages.append(each)


def whole(page: Page, name: str) -> Draft:
    return page_in(page.data, name, url=page.url, charset=page.charset)


def with_facts(draft: Draft, page: Page) -> Draft:
    facts = dict(draft.facts)
    if page.url:
        facts["url"] = Stated(page.url, dated(EVIDENCE, stamp_of(page.date)))
    if page.is_cut:
        facts["complete"] = Stated(MAYBE_INCOMPLETE, "cut short in the web archive")
    return draft._replace(facts=facts)


def named(pages: list[Page]) -> Iterator[tuple[str, Page]]:
    """Give each page with what tells it from the others: its address, and when it was there before, the time."""
    taken: set[str] = set()
    for number, page in enumerate(pages, 1):
        part = page.url or f"page {number}"
        if part in taken:
            part = f"{part} ({page.date or number})"
        while part in taken:
            part = f"{part} ({number})"
        taken.add(part)
        yield part, page


def nothing_in(name: str, left: list[Left], listed: list[Listed] | None = None) -> UserError:
    """Return the sentence about an archive without an article, with the first reason there is."""
    reasons = [one.why for one in listed or []] or [one.why for one in left]
    if not reasons:
        return UserError(
            "There is no page in {name}: only pictures, scripts or failed requests. Save the page again.",
            name=name,
        )
    return UserError(
        "There is no page in {name} that can be read. The first one: {reason}",
        name=name,
        reason=reasons[0],
    )
