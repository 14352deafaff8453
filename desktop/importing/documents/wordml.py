"""Give the paragraphs of a WordprocessingML document (ISO/IEC 29500-1, section 17)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.importing.documents.markup import parsed
from desktop.importing.documents.styles import (
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
    from docx.document import Document
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
NOT_READ = frozenset(
    {f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "rt", "sdtPr", "instrText", "delText", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr")}
    | {FALLBACK}
)  # fmt: skip
"""Deleted and moved text, properties, and the second copy of a text box for old programs."""
SIGNS = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
}  # fmt: skip
BREAK = "\n\n"
"""Two line breaks in a row part paragraphs: so do web pages that were pasted into Word."""
OFF = frozenset({"0", "false", "off", "none"})
BODY_LEVEL = 9
"""The outline level of plain text (17.3.1.20)."""


class Style(NamedTuple):
    """What a style gives to its paragraphs and runs."""

    role: str | Kind
    is_hidden: bool


class Walk:
    """Go through a document once, collecting notes and text boxes on the way."""

    def __init__(self, styles: dict[str, Style], notes: dict[tuple[str, str], _Element]) -> None:
        self.styles = styles
        self.notes = notes
        self.boxes: list[_Element] = []
        self.cited: list[tuple[str, str]] = []

    def story(self, container: _Element) -> Iterator[Paragraph]:
        """Give the paragraphs of a body, cell, text box or note, in order."""
        kept = ""
        for child in self.children(container):
            if child.tag == f"{W}tbl":
                yield from rows_of(self.rows(child))
                continue
            role, text = self.role(child), kept + self.text(child)
            kept = ""
            if marks_deleted(child):
                kept = text
                continue
            for part in text.split(BREAK):
                yield Paragraph(part, role)
            yield from self.from_boxes()
        if kept:
            yield Paragraph(kept)

    def from_boxes(self) -> Iterator[Paragraph]:
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            yield from self.story(box)

    def children(self, container: _Element) -> Iterator[_Element]:
        """Give the paragraphs and tables in a container and in the wrappers within it."""
        for child in container:
            if child.tag in (f"{W}p", f"{W}tbl"):
                yield child
            elif child.tag not in NOT_READ and not is_placeholder(child):
                yield from self.children(child)

    def rows(self, table: _Element) -> Iterator[list[list[Paragraph]]]:
        for row in table.iter(f"{W}tr"):
            if next(row.iterancestors(f"{W}tbl")) is table and not is_deleted_row(row):
                cells = (c for c in row.iter(f"{W}tc") if next(c.iterancestors(f"{W}tr")) is row)
                yield [list(self.story(cell)) for cell in cells]

    def role(self, paragraph: _Element) -> str | Kind:
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return self.styles[""].role if "" in self.styles else PLAIN
        style = self.styles.get(value_of(properties.find(f"{W}pStyle")) or "")
        if style is not None and style.role:
            return style.role
        level = value_of(properties.find(f"{W}outlineLvl"))
        if level.isdecimal() and int(level) < BODY_LEVEL:
            return HEADING
        numbered = properties.find(f"{W}numPr/{W}numId")
        return ITEM if value_of(numbered) not in ("", "0") else PLAIN

    def text(self, paragraph: _Element) -> str:
        style = self.styles.get(value_of(paragraph.find(f"{W}pPr/{W}pStyle")))
        found: list[str] = []
        self.collect(paragraph, found, is_hidden=style is not None and style.is_hidden)
        return "".join(found)

    def collect(self, element: _Element, found: list[str], *, is_hidden: bool) -> None:
        for child in element:
            tag = child.tag
            if tag == f"{W}t" or tag == MATH_TEXT:
                if not is_hidden:  # between the words may stand an entity that is not resolved
                    found.append((child.text or "") + "".join(each.tail or "" for each in child))
            elif tag == f"{W}r":
                self.collect(child, found, is_hidden=self.hides(child, is_hidden=is_hidden))
            elif tag in SIGNS:
                found.append(SIGNS[tag])
            elif tag == f"{W}txbxContent":
                self.boxes.append(child)
            elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
                self.cited.append((tag.removeprefix(W)[:-9], child.get(f"{W}id", "")))
            elif tag not in NOT_READ and len(child) and not is_placeholder(child):
                self.collect(child, found, is_hidden=is_hidden)

    def hides(self, run: _Element, *, is_hidden: bool) -> bool:
        """Tell whether the text of a run is hidden: by itself, its style, or its paragraph's."""
        properties = run.find(f"{W}rPr")
        if properties is None:
            return is_hidden
        vanish = properties.find(f"{W}vanish")
        if vanish is not None:
            return value_of(vanish) not in OFF
        style = self.styles.get(value_of(properties.find(f"{W}rStyle")))
        return is_hidden or (style is not None and style.is_hidden)

    def cited_notes(self) -> Iterator[Paragraph]:
        """Give the footnotes and endnotes that the text refers to, each once, in that order."""
        for key in dict.fromkeys(self.cited):
            if key in self.notes:
                words = " ".join(p.text.strip() for p in self.story(self.notes[key]))
                yield Paragraph(words, NOTE)


def paragraphs_of(document: Document) -> Iterator[Paragraph]:
    """Give the paragraphs of a document, its notes at the end; headers and footers are no part of it."""
    walk = Walk(styles_of(document), notes_of(document))
    yield from walk.story(document.element.body)
    yield from walk.cited_notes()


def has_changes(document: Document) -> bool:
    """Tell whether changes are tracked in the text that nobody has accepted or rejected yet."""
    found = document.element.body.iter(*(f"{W}{name}" for name in ("ins", "del", "moveFrom")))
    return next(found, None) is not None


def value_of(element: _Element | None) -> str:
    return "" if element is None else element.get(f"{W}val", "")


def marks_deleted(paragraph: _Element) -> bool:
    """Tell whether the end of a paragraph was deleted: it goes on in the next one."""
    return paragraph.find(f"{W}pPr/{W}rPr/{W}del") is not None


def is_deleted_row(row: _Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def is_placeholder(element: _Element) -> bool:
    """Tell whether a field of a form still holds its "Click here to enter text"."""
    return element.tag == f"{W}sdt" and element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def styles_of(document: Document) -> dict[str, Style]:
    """Return the styles by their ids, each with what it takes from those it is based on."""
    elements = {e.get(f"{W}styleId", ""): e for e in document.styles.element.iter(f"{W}style")}
    return {key: style_of(key, elements) for key in elements}


MOST_BASES = 12
"""Word itself allows 10 styles, each based on the next."""


def style_of(key: str, elements: dict[str, _Element]) -> Style:
    role: str | Kind = PLAIN
    is_hidden = False
    for _ in range(MOST_BASES):
        element = elements.get(key)
        if element is None:
            break
        role = role or role_of(value_of(element.find(f"{W}name"))) or heading_role(element)
        vanish = element.find(f"{W}rPr/{W}vanish")
        is_hidden = is_hidden or (vanish is not None and value_of(vanish) not in OFF)
        key = value_of(element.find(f"{W}basedOn"))
    return Style(role, is_hidden)


def heading_role(style: _Element) -> str:
    level = value_of(style.find(f"{W}pPr/{W}outlineLvl"))
    if level.isdecimal() and int(level) < BODY_LEVEL:
        return HEADING
    return ITEM if style.find(f"{W}pPr/{W}numPr") is not None else PLAIN


def notes_of(document: Document) -> dict[tuple[str, str], _Element]:
    """Return the notes by ("footnote" or "endnote", id); separators between them are left out."""
    found = {}
    for relation in document.part.rels.values():
        name = relation.reltype.rsplit("/", 1)[-1]
        if name not in ("footnotes", "endnotes") or relation.is_external:
            continue
        for note in parsed(relation.target_part.blob).iter(f"{W}{name[:-1]}"):
            if not note.get(f"{W}type"):
                found[name[:-1], note.get(f"{W}id", "")] = note
    return found
