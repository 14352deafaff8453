"""Read a rich text file (.rtf): its paragraphs, without pictures, comments and what was deleted."""

from __future__ import annotations

from desktop.importing.content import Content, Draft, Source
from desktop.importing.documents.refusing import damaged, extractor
from desktop.importing.documents.rtf import paragraphs_of
from desktop.importing.documents.styles import blocks_of
from desktop.importing.exports import export_of
from desktop.story.errors import Sentence


def read(source: Source) -> Content:
    """Return the article of a rich text file; raises UserError."""
    data = source.read()
    if not data.lstrip(b"\xef\xbb\xbf\0 \t\r\n").startswith(b"{\\rtf"):
        raise damaged(source, Sentence("rich text file (.rtf)"))
    text = data.decode("latin-1")
    blocks, made_by = blocks_of(paragraphs_of(text)), extractor("striprtf")
    return export_of(blocks, made_by) or Content((Draft(blocks, extractor=made_by),))
