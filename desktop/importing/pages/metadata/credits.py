"""Find the news agency that an article is from: in its byline, its dateline, the line at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.importing import agencies
from desktop.importing.content import Block
from desktop.importing.glued import agency_beside_place
from desktop.importing.pages.metadata import json_ld
from desktop.importing.pages.metadata.head import Head
from desktop.importing.pages.metadata.layout import Layout
from desktop.importing.pages.metadata.people import AUTHOR_METAS, LABEL, MARKED_NAME
from desktop.story.article import Stated

JSON_LD, META = "JSON-LD of the page", "meta element of the page"
BYLINE, DATELINE, END = "byline of the page", "dateline in its text", "line at the end of its text"
WITH = re.compile(r"\w\s+(?:avec|with|con)\s+\w", re.IGNORECASE)
"""Between an outlet, or a person, and the agency whose text they used."""
LAST_LINES, FIRST_LINES = 6, 4


class Credit(NamedTuple):
    """The agency with the evidence; `is_copied` where the text itself is signed as the agency's, `is_used`
    where it is signed by somebody else with the agency."""

    stated: Stated
    is_copied: bool
    is_used: bool = False


def agency_of(head: Head, layout: Layout, blocks: Sequence[Block]) -> Credit | None:
    """Return the agency that the page names as the one the text is from, None if it names none."""
    texts = [block.text for block in blocks]
    for text in texts[:FIRST_LINES] + [line.text for line in layout.head() if not line.is_picture]:
        if name := agencies.dateline_agency(text) or agency_beside_place(text):
            return Credit(Stated(name, DATELINE), is_copied=True)
    for found, evidence in signed(head, layout):
        if name := agencies.agencies_named(LABEL.sub("", found)):
            is_used = WITH.search(found) is not None
            return Credit(Stated(name, evidence), is_copied=not is_used, is_used=is_used)
    if name := agencies.end_agency(reversed(texts[-LAST_LINES:])):
        return Credit(Stated(name, END), is_copied=False)
    for text in reversed(texts[-LAST_LINES:] + [line.text for line in layout.head()]):
        match = agencies.BY_CORRESPONDENT.search(text[-120:])
        if match and (name := agencies.agency_named(match["name"] or match["other"] or "")):
            return Credit(Stated(name, END), is_copied=False)
    return None


def signed(head: Head, layout: Layout) -> Iterator[tuple[str, str]]:
    """Give the authors that the page states, and the lines about the headline that may name one."""
    if head.main is not None:
        for key in ("author", "creator", "provider", "sourceOrganization"):
            for value in head.graph.resolved(head.main.get(key)):
                yield json_ld.words(value), JSON_LD
    for name in (*AUTHOR_METAS, "source", "article:source", "news_source"):
        yield head.first(name), META
    for line in layout.head():
        if line.is_picture:
            continue
        if len(line.text) <= 60 or (len(line.text) <= 120 and MARKED_NAME.search(line.name)):
            yield line.text.split(" - ")[0], BYLINE
