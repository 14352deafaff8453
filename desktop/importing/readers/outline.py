"""Tell title and first words of a page at little cost, for a choice among many pages."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from desktop.importing.content import Block, Draft
from desktop.importing.readers.enclosed import in_utf8
from desktop.story.article import Kind, Stated

if TYPE_CHECKING:
    from desktop.importing.readers.records import Page

LOOKED_AT = 256 * 1024
"""Bytes of a page in which its title and first words are looked for."""
FIRST_WORDS = 300
"""Characters of its text that are shown."""
TITLE = re.compile(r"<title[^<>]{0,200}>([^<]{1,500})", re.IGNORECASE)
SCRIPTS = re.compile(r"(?is)<(script|style|template|svg|nav|header|noscript)\b")
PARAGRAPH = re.compile(r"(?i)<p\b[^<>]{0,1000}>")
TAG = re.compile(r"<[^<>]{0,2000}>")
SHORTEST = 60
"""Characters of the first paragraph that is taken for one of the article, not of a menu."""


def outline_of(page: Page) -> Draft:
    """Return a draft with the title and the first words of a page, to be read as a whole when it is chosen."""
    from desktop.importing.pages.encoding import text_of

    start = page.data[:LOOKED_AT].rpartition(b">")[0]
    given, said = in_utf8(start, page.charset)
    text, encoding = text_of(given)
    found = TITLE.search(text)
    title = words(found[1]) if found else page.url
    blocks = [Block(title, Kind.HEADLINE, "title of the page", is_sure=True)]
    first = first_words(text)
    if first:
        blocks.append(Block(first))
    facts = {"title": Stated(title, "title of the page")} if found else {}
    return Draft(
        tuple(blocks), facts, extractor="outline", encoding=said or encoding, is_outline=True
    )


def first_words(text: str) -> str:
    """Return the beginning of the first paragraph that is long enough for one."""
    for found in PARAGRAPH.finditer(text):
        end = text.find("</p", found.end(), found.end() + 5_000)
        paragraph = words(TAG.sub("", text[found.end() : end if end >= 0 else found.end() + 1_000]))
        if len(paragraph) >= SHORTEST:
            return paragraph[:FIRST_WORDS]
    return ""


def words(text: str) -> str:
    return " ".join(html.unescape(text).split())
