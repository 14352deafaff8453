"""Tell whether the chapters of an e-book are articles, and put them together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from desktop.importing.content import Block
from desktop.importing.line import folded
from desktop.story.article import Kind

LEAST_WORDS, MOST_WORDS = 40, 6_000
"""Words of an article, between a note and a chapter of a book."""
LINKS = 0.6
"""Share of the letters of a list of contents that are links."""
NUMBERED = re.compile(
    r"(?:chapter|part|book|kapitel|teil|chapitre|partie|capítulo|parte|глава|розділ|часть|частина|الفصل|section)?"
    r"[\s.:]*(?:\d{1,3}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten)?[\s.:]*",
    re.IGNORECASE,
)
APPARATUS = frozenset(
    "contents tableofcontents inhalt inhaltsverzeichnis sommaire copyright impressum imprint cover titlepage dedication "
    "acknowledgements acknowledgments index acknowledgementsandnotes зміст содержание".split()
)
"""Titles of what is no article, as letters only."""


class Part(NamedTuple):
    """A chapter: its blocks, its title if it has a heading above its text, and what it is."""

    blocks: tuple[Block, ...]
    title: str = ""
    is_list: bool = False

    @property
    def words(self) -> int:
        return sum(len(block.text.split()) for block in self.blocks)

    @property
    def is_article(self) -> bool:
        is_long = self.words >= LEAST_WORDS
        return (
            bool(self.title)
            and is_long
            and not self.is_list
            and folded(self.title) not in APPARATUS
        )


def part_of(data: bytes) -> Part:
    """Return a chapter: nothing in it is an outlet's navigation, so all of its lines are kept."""
    from desktop.importing.pages.body import of_spots
    from desktop.importing.pages.spots import HEADINGS, spots_of
    from desktop.importing.pages.tree import parsed

    spots = spots_of(parsed(data).tree)
    signs = sum(len(spot.text) for spot in spots)
    linked = sum(spot.linked for spot in spots)
    blocks = of_spots(spots)
    place = next((i for i, spot in enumerate(spots[:4]) if spot.tag in HEADINGS), -1)
    if place < 0 or place >= len(blocks):
        return Part(blocks, is_list=signs > 0 and linked > LINKS * signs)
    title = blocks[place].text
    headline = Block(title, Kind.HEADLINE, "heading of the chapter", is_sure=True)
    return Part(
        (*blocks[:place], headline, *blocks[place + 1 :]),
        title,
        is_list=linked > LINKS * signs,
    )


def with_continuations(parts: Sequence[Part]) -> list[Part]:
    """Put what has no heading of its own to the article before it."""
    found: list[Part] = []
    for part in parts:
        if found and found[-1].title and not part.title and not part.is_list:
            found[-1] = found[-1]._replace(blocks=found[-1].blocks + part.blocks)
        else:
            found.append(part)
    return found


def are_articles(parts: Sequence[Part], *, is_periodical: bool) -> bool:
    """Tell whether chapters are articles: several, titled in words, none as long as a book's."""
    articles = [part for part in parts if part.is_article]
    if len(articles) < 2:
        return False
    worded = [p for p in articles if not NUMBERED.fullmatch(p.title) and len(p.title.split()) >= 3]
    is_short = median(part.words for part in articles) <= MOST_WORDS
    return is_periodical or (is_short and len(worded) > 0.6 * len(articles))


def joined(parts: Sequence[Part], title: str) -> tuple[Block, ...]:
    """Return all chapters as one text: the first heading is the headline, the others are within it."""
    blocks: list[Block] = []
    has_headline = False
    for part in parts:
        for block in () if part.is_list else part.blocks:
            if block.kind is Kind.HEADLINE and has_headline:
                block = block._replace(kind=Kind.SUBHEADING, is_sure=False)
            has_headline = has_headline or block.kind is Kind.HEADLINE
            blocks.append(block)
    if not has_headline and title:
        return (Block(title, Kind.HEADLINE, "title of the book", is_sure=True), *blocks)
    return tuple(blocks)
