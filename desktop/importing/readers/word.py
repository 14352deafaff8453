"""Read a Word document (.docx): its paragraphs as they stand after all changes, without what is hidden."""

from __future__ import annotations

from desktop.importing.content import Content, Draft, Source
from desktop.importing.documents.refusing import BROKEN, changes_told, damaged, extractor, protected
from desktop.importing.documents.styles import blocks_of
from desktop.importing.documents.wordml import has_changes, paragraphs_of
from desktop.importing.exports import export_of
from desktop.importing.limits import check_archive
from desktop.story.errors import Sentence

OLE = b"\xd0\xcf\x11\xe0"
"""How a compound file begins: a protected document, or one of Word 97."""


def read(source: Source) -> Content:
    """Return the article of a Word document; raises UserError."""
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    kind = Sentence("Word document (.docx)")
    with source.open() as file:
        if file.read(4) == OLE:
            raise protected(source)
        file.seek(0)
        check_archive(file, source.name)
    try:
        with source.open() as file:
            document = Document(file)
        title = document.core_properties.title or ""
        found = list(paragraphs_of(document))
    except (PackageNotFoundError, *BROKEN) as error:
        raise damaged(source, kind) from error
    blocks, made_by = blocks_of(found, title), extractor("python-docx")
    told = changes_told(source, has_changes(document))
    return export_of(blocks, made_by) or Content((Draft(blocks, extractor=made_by),), told)
