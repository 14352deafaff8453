"""Make a draft of the printed pages of a PDF: paragraphs with the kinds that type and place tell."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.importing.content import Block, Draft
from desktop.importing.documents.columns import regions_of
from desktop.importing.documents.margins import RUNNING_HEAD, Margins, Page, margins_of
from desktop.importing.documents.rows import Piece, body_size
from desktop.importing.documents.wrapped import END, Written, paragraphs_of
from desktop.importing.line import folded
from desktop.story.article import Kind, Stated

LARGER, SMALLER = 1.14, 0.93
"""Times the size of the text: type of a heading, of a caption or note."""
LEAST_HEADLINE, LONGEST_HEADLINE, LONGEST_HEADING, LONGEST_SMALL = 3, 40, 14, 60
"""Words."""
LEAST_TITLE = 8
"""Letters of a title that is looked for in the text."""
FOOTER = "footer of the printed page"


def draft_of(pages: Sequence[Page], title: str) -> Draft:
    """Return the draft of a PDF; `title` is what its properties call it."""
    margins = margins_of(pages)
    everything = [piece for page in pages for piece in page.pieces]
    inner = [piece for piece in everything if piece not in margins.reasons]
    if not inner:
        inner, margins = everything, Margins({}, margins.url)
    body = body_size(inner)
    regions: list[list[Piece]] = []
    for page in pages:
        regions.extend(regions_of([p for p in page.pieces if p not in margins.reasons]))
    paragraphs = paragraphs_of(regions, body)
    place = headline_of(paragraphs, body, title)
    blocks = [block_of(p, i, place, body) for i, p in enumerate(paragraphs)]
    facts = {"url": Stated(margins.url, FOOTER)} if margins.url else {}
    return Draft((*blocks, *marginal(margins.reasons)), facts)


def marginal(reasons: dict[Piece, str]) -> list[Block]:
    """Return what stands around the text, each text once, after all of it."""
    seen: dict[str, Block] = {}
    for piece, reason in reasons.items():
        key = folded("".join(c for c in piece.text if not c.isdigit())) or reason
        seen.setdefault(key, Block(piece.text, Kind.RIGHTS, reason or RUNNING_HEAD, is_sure=True))
    return list(seen.values())


def headline_of(paragraphs: Sequence[Written], body: float, title: str) -> int:
    """Return the place of the headline on the first page: the title, else the largest type; -1 if none is larger.

    A short paragraph in larger type than the headline is the name of the paper.
    """
    first = [
        (i, p)
        for i, p in enumerate(paragraphs)
        if p.page == paragraphs[0].page and len(p.text.split()) <= LONGEST_HEADLINE
    ]
    key = folded(title)
    for place, paragraph in first:
        text = folded(paragraph.text)
        is_long = len(paragraph.text.split()) >= LEAST_HEADLINE
        if is_long and len(text) >= LEAST_TITLE and key.startswith(text):
            return place
    large = [(p.size, -i, i) for i, p in first if p.size >= LARGER * body]
    worded = [entry for entry in large if len(paragraphs[entry[2]].text.split()) >= LEAST_HEADLINE]
    best = max(worded or large, default=None)
    return -1 if best is None else best[2]


def block_of(paragraph: Written, place: int, headline: int, body: float) -> Block:
    """Return a paragraph as a block, with the kind that its type tells."""
    words = len(paragraph.text.split())
    text = paragraph.text
    if place == headline:
        return Block(text, Kind.HEADLINE, "largest type of the first page", is_sure=True)
    ends = bool(END.search(text))
    if (
        0 <= place - headline <= 2
        and headline >= 0
        and paragraph.size >= LARGER * body
        and words > 6
    ):
        return Block(text, Kind.STANDFIRST, "larger type under the headline")
    if paragraph.size >= LARGER * body and words <= LONGEST_HEADING and not ends:
        return Block(text, Kind.SUBHEADING, "larger type")
    if paragraph.is_bold and words <= LONGEST_HEADING and not ends and place > headline + 1:
        return Block(text, Kind.SUBHEADING, "bold line")
    if paragraph.size <= SMALLER * body and 4 <= words <= LONGEST_SMALL:
        return Block(text, Kind.CAPTION, "smaller type than the text")
    return Block(text)
