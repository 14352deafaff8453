"""Tell what a paragraph is from the style that its writer gave it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from desktop.importing.content import Block
from desktop.importing.line import folded
from desktop.story.article import Kind

TITLE, HEADING, ITEM, QUOTE, CONTENTS, ROW, NOTE, PLAIN = (
    "title", "heading", "list item", "block quote", "table of contents", "row of a table", "footnote", "",
)  # fmt: skip
"""What a paragraph may be besides the kinds: `Paragraph.role`."""

STYLES: tuple[tuple[str, str | Kind], ...] = (
    (r"(?:title|headline|titel|titre|título|titolo|назва|название|заголовок|заглавие|العنوان)", TITLE),
    (
        r"(?:subtitle|standfirst|deck|lead|lede|lead-?in|teaser|vorspann|untertitel|sous-titre|chap[oô]|подзаголовок|"
        r"підзаголовок|лид|лід|العنوان الفرعي)(?: ?\d)?",
        Kind.STANDFIRST,
    ),
    (r"(?:head(?:ing|er)|überschrift|titre|título|titolo|заголовок|عنوان) ?\d{1,2}(?: .*)?", HEADING),
    (
        r"(?:heading|überschrift|cross-?head(?:ing)?|sub-?head(?:ing|line)?|zwischentitel|zwischenüberschrift|"
        r"inter-?titre|междзаголовок|підрозділ)",
        HEADING,
    ),
    (
        r"(?:caption|beschriftung|bildunterschrift|légende|leyenda|didascalia|название объекта|назва об.єкта|"
        r"illustration|abbildung|figure|drawing|photo caption|подпись|підпис)(?: .*)?",
        Kind.CAPTION,
    ),
    (r"(?:by-?line|author|autor|autorenzeile|auteur|signature|автор)", Kind.BYLINE),
    (r"(?:date-?line|date|datum|ortsmarke|дата)", Kind.DATELINE),
    (r"(?:photo )?credit|bildnachweis|crédit(?: photo)?", Kind.CREDIT),
    (r"(?:intense )?quote|quotations?|block ?(?:text|quote)|zitat|citation|cita|цитата", QUOTE),
    (r"(?:list|liste|aufzählung|numbering|список|маркированный список).*", ITEM),
    (r"(?:toc|contents|verzeichnis|inhaltsverzeichnis|tdm|tm|table of contents|оглавление|зміст)(?: .*)?", CONTENTS),
    (r"(?:footnote|endnote)(?: text)?|fußnote.*|note de bas de page.*", NOTE),
)  # fmt: skip
"""Names of styles, in small letters, in the languages of word processors and of newsrooms' templates."""


class Paragraph(NamedTuple):
    """A paragraph of a document: its text, and the role or kind that its style gives it."""

    text: str
    role: str | Kind = PLAIN


@cache
def role_of(name: str) -> str | Kind:
    """Return what a paragraph in the style of that name is."""
    name = " ".join(name.replace("_20_", " ").replace("_", " ").casefold().split())[:80]
    return next((role for pattern, role in STYLES if re.fullmatch(pattern, name)), PLAIN)


MOST_ABOVE = 3
"""Paragraphs above the first heading, where that is the headline: a section's name, a date."""
LONGEST_ABOVE = 120
"""Characters; a longer paragraph above it is text, and the heading one within it."""


def blocks_of(paragraphs: Iterable[Paragraph], title: str = "") -> tuple[Block, ...]:
    """Return the blocks of a document; `title` is what its properties call it."""
    found = [p for p in paragraphs if p.text.strip()]
    place = headline_of(found, title)
    notes = [p for p in found if p.role == NOTE]
    body = [block_of(p, is_headline=i == place) for i, p in enumerate(found) if p.role != NOTE]
    return (*body, *(block_of(p, is_headline=False) for p in notes))


def headline_of(paragraphs: list[Paragraph], title: str) -> int:
    """Return the place of the paragraph that is the headline by its style, -1 if none is."""
    styled = next((i for i, p in enumerate(paragraphs) if p.role == TITLE), -1)
    if styled >= 0:
        return styled
    for place, paragraph in enumerate(paragraphs[: MOST_ABOVE + 1]):
        if paragraph.role == HEADING or (title and folded(paragraph.text) == folded(title)):
            return place
        is_sentence = paragraph.text.rstrip("\"'”’»“ ").endswith((".", "!", "?", "…", "؟"))
        if len(paragraph.text) > (LONGEST_ABOVE / 2 if is_sentence else LONGEST_ABOVE):
            break
    return -1


REASONS: dict[str, tuple[Kind, str, bool]] = {
    TITLE: (Kind.SUBHEADING, "style of a title", False),
    HEADING: (Kind.SUBHEADING, "style of a heading", False),
    ITEM: (Kind.BODY, "item of a list", False),
    QUOTE: (Kind.BODY, "style of a quotation", False),
    CONTENTS: (Kind.RELATED, "table of contents", True),
    ROW: (Kind.BODY, "row of a table", True),
    NOTE: (Kind.BODY, "footnote", False),
}
"""Role -> its kind, the reason, and whether the words of the paragraph may change it."""


def block_of(paragraph: Paragraph, *, is_headline: bool) -> Block:
    text, role = paragraph
    if is_headline:
        return Block(text, Kind.HEADLINE, "title of the document", is_sure=True)
    if isinstance(role, Kind):
        return Block(text, role, f"style of a {role}", is_sure=role is not Kind.STANDFIRST)
    if role in REASONS:
        return Block(text, *REASONS[role])
    return Block(text)


LONGEST_CELL = 160
"""Characters; a longer cell holds text of its own: the table was made for its looks."""


def holds_text(cell: list[Paragraph]) -> bool:
    """Tell whether a cell holds paragraphs, not a word or a figure."""
    has_sentences = len(cell) > 1 and all(p.text.rstrip().endswith(".") for p in cell)
    return len(cell) > 2 or len(cell[0].text) > LONGEST_CELL or has_sentences


def rows_of(rows: Iterable[list[list[Paragraph]]]) -> Iterable[Paragraph]:
    """Give a table row by row, "Region | Killed | Wounded"; one that is only a frame, as its text.

    A row is a list of cells, a cell a list of paragraphs.
    """
    for row in rows:
        cells = [[p for p in cell if p.text.strip()] for cell in row]
        cells = [cell for cell in cells if cell]
        is_frame = len(cells) == 1 or any(holds_text(cell) for cell in cells)
        if is_frame:
            for cell in cells:
                yield from cell
        elif cells:
            words = (" ".join(" ".join(p.text.split()) for p in cell) for cell in cells)
            yield Paragraph(" | ".join(words), ROW)
