"""Write a codebook for other programs: as QDC (REFI-QDA 1.5) and as CSV."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from desktop.exporting.quotes_file import FORMULA
from desktop.story.annotation import About
from desktop.story.code_files import HEXES, clean, described, guid, written_path
from desktop.story.codebook import children, paths, walk
from desktop.story.errors import Sentence

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from desktop.story.project import Project

NAMESPACE = "urn:QDA-XML:codebook:1.0"
COLUMNS = (
    "path", "name", "description", "examples in", "examples out", "colour", "letter", "may be applied",
    "guid",
)  # fmt: skip
GUARDED = re.compile(rf"'*(?:{FORMULA.pattern})")
"""What gets a ' before it: a formula, and what has such a ' already, so that one can be taken away again."""
CSV = ".csv"


def codebook_bytes(project: Project, suffix: str) -> bytes:
    """Return the codebook as the file of a suffix: CSV, else QDC."""
    return as_csv(project) if suffix.lower() == CSV else as_qdc(project)


def as_qdc(project: Project) -> bytes:
    """Return XML in UTF-8; examples and letter ride in the description, each under its heading."""
    from xml.etree.ElementTree import Element, SubElement, tostring

    root = Element("CodeBook", {"xmlns": NAMESPACE, "origin": "Wireside"})
    above: dict[int, Element] = {0: SubElement(root, "Codes")}
    for _, code in walk(project):
        attributes = {
            "guid": guid(project.identity, "code", code.number),
            "name": clean(code.name),
            "isCodable": "true" if code.is_applicable else "false",
            "color": HEXES.get(code.colour, HEXES["slate"]),
        }
        above[code.number] = SubElement(above[code.parent], "Code", attributes)
        text = clean(described(code))
        if text:
            SubElement(above[code.number], "Description").text = text
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written.replace(b"\r", b"&#13;")


def as_csv(project: Project) -> bytes:
    """Return a table with a row for each code, in the order of the tree; UTF-8 with the mark of Excel."""
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    names = paths(project)
    for _, code in walk(project):
        cells = (
            written_path(names[code.number]),
            code.name,
            code.definition,
            code.included,
            code.excluded,
            code.colour,
            code.letter,
            "yes" if code.is_applicable else "no",
            guid(project.identity, "code", code.number),
        )
        rows.writerow([guarded(clean(cell)) for cell in cells])
    return written.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if GUARDED.match(cell) else cell


def losses(project: Project, suffix: str) -> list[Sentence]:
    """Say what of the codebook other programs will not see, or see in another place."""
    said: list[Sentence] = []
    codes = project.codes
    if suffix.lower() != CSV and any(c.included or c.excluded or c.letter for c in codes):
        said.append(
            Sentence(
                "Examples and letters stand in the description of each code: the format has no place"
                " of their own for them. Wireside puts them back when it reads the file."
            )
        )
    if any(clean(text) != text for code in codes for text in code if isinstance(text, str)):
        said.append(
            Sentence("Control characters are written as \ufffd: the file cannot hold them.")
        )
    memos = sum(each.about is About.CODE for each in project.annotations)
    if memos:
        said.append(Sentence("Memos on codes are not part of the file: {count}.", count=memos))
    parents = {code.parent for code in codes}
    same = sum(
        len(found) - len({code.name for code in found})
        for found in (children(project, parent) for parent in parents)
    )
    if same:
        said.append(
            Sentence(
                "Codes of one name in one place become one when the file is read again: {count}.",
                count=same,
            )
        )
    return said
