"""Read lists of references: RIS, BibTeX and CSL-JSON, as Zotero and its like write them."""

from __future__ import annotations

from collections.abc import Callable

from desktop.importing.content import Content, Listed, Reference, Source
from desktop.importing.limits import MB, MOST_LISTED, too_large, too_much
from desktop.importing.readers.bibtex import from_bibtex
from desktop.importing.readers.csl import from_json
from desktop.importing.readers.enclosed import text_of_bytes
from desktop.importing.readers.ris import from_ris
from desktop.story.errors import Sentence, UserError

MOST_BYTES = 16 * MB
"""Bytes of a list; 5,000 references with their summaries take 10 MB."""
READERS: dict[str, Callable[[str, str], list[Reference]]] = {
    ".ris": from_ris,
    ".bib": from_bibtex,
    ".json": from_json,
}


def read(source: Source) -> Content:
    """Return what a list says of articles; entries without a title and an address are told of."""
    data = source.read()
    if len(data) > MOST_BYTES:
        raise too_large(source.name, MOST_BYTES)
    text = text_of_bytes(data)[0]
    found = reader_of(source, text)(text, source.name)
    if not found:
        raise UserError(
            "There is no reference in {name}. Export the list again, as RIS, BibTeX or CSL-JSON.",
            name=source.name,
        )
    if len(found) > MOST_LISTED:
        raise too_much(source.name, "references", f"{MOST_LISTED:,}")
    known = [each for each in found if "title" in each.facts or "url" in each.facts]
    unnamed = [each for each in found if each not in known]
    why = Sentence("It has no title and no address, so no article can be found for it.")
    listed = tuple(Listed(said(each), why) for each in unnamed)
    return Content(listed=listed, references=tuple(known))


def reader_of(source: Source, text: str) -> Callable[[str, str], list[Reference]]:
    """Return who reads a list: by what it begins with, then by its suffix."""
    start = text[:1_000].lstrip("\ufeff \t\r\n")
    if start.startswith(("{", "[")):
        return from_json
    if start.startswith(("@", "%")):
        return from_bibtex
    if start.startswith("TY "):
        return from_ris
    return READERS.get(source.suffix, from_ris)


def said(reference: Reference) -> str:
    """Return words to tell a reference without a title by."""
    return ", ".join(fact.value for fact in reference.facts.values()) or "?"
