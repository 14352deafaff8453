"""Give the paragraphs of an OpenDocument text (OASIS ODF 1.3, part 3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.importing.documents.markup import parsed
from desktop.importing.documents.styles import (
    CONTENTS,
    HEADING,
    ITEM,
    NOTE,
    PLAIN,
    Paragraph,
    role_of,
    rows_of,
)
from desktop.story.article import Kind

if TYPE_CHECKING:
    from lxml.etree import _Element

ENCRYPTION = b"encryption-data"
NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, OFFICE, STYLE, DRAW = (
    f"{{{NAMES}{name}:1.0}}" for name in ("text", "table", "office", "style", "drawing")
)
TITLE = "{http://purl.org/dc/elements/1.1/}title"
NOT_READ = frozenset(
    {
        *(f"{TEXT}{name}" for name in ("tracked-changes", "note-citation", "ruby-text", "hidden-text", "hidden-paragraph",
            "placeholder", "sequence-decls", "variable-decls", "user-field-decls", "list-header", "number")),
        *(f"{OFFICE}{name}" for name in ("annotation", "annotation-end", "forms", "binary-data")),
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}title",
        "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}desc",
    }
)  # fmt: skip
"""Deleted text and comments, what stands for something else, and descriptions of pictures."""
INDEXES = frozenset(
    f"{TEXT}{name}" for name in ("table-of-content", "illustration-index", "table-index", "alphabetical-index",
        "user-index", "object-index")
)  # fmt: skip
BREAK = "\n\n"
MOST_BLANKS = 1_000
"""Blanks that one element may stand for."""


class Style(NamedTuple):
    """What a style gives to its paragraphs and spans."""

    role: str | Kind
    is_hidden: bool


class Walk:
    """Go through a text once, collecting notes and text boxes on the way."""

    def __init__(self, styles: dict[str, Style]) -> None:
        self.styles = styles
        self.boxes: list[_Element] = []
        self.notes: list[_Element] = []

    def story(self, container: _Element, role: str = PLAIN) -> Iterator[Paragraph]:
        """Give the paragraphs of a body, cell, list, text box or note, in order."""
        for child in container:
            tag = child.tag
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                own = self.role(child)
                if own == PLAIN or role == CONTENTS:
                    own = role
                for part in self.text(child).split(BREAK):
                    yield Paragraph(part, own)
                yield from self.from_boxes()
            elif tag == f"{TABLE}table":
                yield from rows_of(self.rows(child))
            elif tag == f"{TEXT}list":
                yield from self.story(child, role or ITEM)
            elif tag in INDEXES:
                yield from self.story(child, CONTENTS)
            elif tag == f"{DRAW}text-box":
                yield from self.story(child)
            elif tag not in NOT_READ and isinstance(tag, str):
                yield from self.story(child, role)

    def from_boxes(self) -> Iterator[Paragraph]:
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            yield from self.story(box)

    def rows(self, table: _Element) -> Iterator[list[list[Paragraph]]]:
        for row in table.iter(f"{TABLE}table-row"):
            if next(row.iterancestors(f"{TABLE}table")) is table:
                yield [list(self.story(cell)) for cell in row if cell.tag == f"{TABLE}table-cell"]

    def role(self, paragraph: _Element) -> str | Kind:
        name = paragraph.get(f"{TEXT}style-name", "")
        role = self.styles[name].role if name in self.styles else role_of(name)
        return HEADING if role in (PLAIN, ITEM) and paragraph.tag == f"{TEXT}h" else role

    def hides(self, element: _Element) -> bool:
        style = self.styles.get(element.get(f"{TEXT}style-name", ""))
        return style is not None and style.is_hidden

    def text(self, paragraph: _Element) -> str:
        found: list[str] = []
        if not self.hides(paragraph):
            self.collect(paragraph, found)
        return "".join(found)

    def collect(self, element: _Element, found: list[str]) -> None:
        found.append(plain(element.text))
        for child in element:
            tag = child.tag
            if tag == f"{TEXT}s":
                count = child.get(f"{TEXT}c", "1")
                found.append(" " * min(int(count) if count.isdecimal() else 1, MOST_BLANKS))
            elif tag == f"{TEXT}tab":
                found.append("\t")
            elif tag == f"{TEXT}line-break":
                found.append("\n")
            elif tag == f"{DRAW}text-box":
                self.boxes.append(child)
            elif tag == f"{TEXT}note":
                self.notes.append(child)
            elif isinstance(tag, str) and tag not in NOT_READ and not self.hides(child):
                self.collect(child, found)
            found.append(plain(child.tail))

    def cited_notes(self) -> Iterator[Paragraph]:
        """Give the footnotes and endnotes, in the order in which the text refers to them."""
        for note in self.notes:
            body = note.find(f"{TEXT}note-body")
            if body is not None:
                yield Paragraph(" ".join(p.text.strip() for p in self.story(body)), NOTE)


def paragraphs_of(content: bytes, styles: bytes | None) -> Iterator[Paragraph]:
    """Give the paragraphs of a text, its notes at the end; headers and footers are no part of it."""
    root = parsed(content)
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise ValueError("no text")
    walk = Walk(styles_of([root, *([parsed(styles)] if styles else [])]))
    yield from walk.story(body)
    yield from walk.cited_notes()


def plain(text: str | None) -> str:
    """Return text with its line ends as blanks: only an element parts lines (ODF 6.1.2)."""
    return " ".join((text or "").splitlines()) if text and "\n" in text else text or ""


def title_of(meta: bytes | None) -> str:
    found = next(parsed(meta).iter(TITLE), None) if meta else None
    return (found.text or "") if found is not None else ""


def styles_of(roots: list[_Element]) -> dict[str, Style]:
    """Return the styles by their names, each with what it takes from its parents."""
    elements = {
        style.get(f"{STYLE}name", ""): style
        for root in reversed(roots)
        for style in root.iter(f"{STYLE}style")
        if style.get(f"{STYLE}family") in ("paragraph", "text")
    }
    return {name: style_of(name, elements) for name in elements}


MOST_PARENTS = 12


def style_of(name: str, elements: dict[str, _Element]) -> Style:
    role: str | Kind = PLAIN
    is_hidden = False
    for _ in range(MOST_PARENTS):
        element = elements.get(name)
        if element is None:
            role = role or role_of(name)
            break
        role = role or role_of(element.get(f"{STYLE}display-name") or name)
        display = element.find(f"{STYLE}text-properties")
        is_hidden = is_hidden or (display is not None and display.get(f"{TEXT}display") == "none")
        name = element.get(f"{STYLE}parent-style-name", "")
    return Style(role, is_hidden)
