"""The readers of files: each module has `read(source: Source) -> Content`, and raises UserError.

A reader may also let any of the errors in `UNFORESEEN` out of a broken file: who calls it in a
process of its own says which file that was. Nothing here opens a network connection.
"""

from __future__ import annotations

from importlib import import_module

from desktop.importing.content import Content, Source

READERS: dict[str, str] = {
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".mhtml": "mail",
    ".mht": "mail",
    ".eml": "mail",
    ".webarchive": "webarchive",
    ".docx": "word",
    ".odt": "opendocument",
    ".rtf": "richtext",
    ".epub": "book",
    ".pdf": "pdf",
    ".warc": "warc",
    ".warc.gz": "warc",
    ".wacz": "warc",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
    ".ris": "references",
    ".bib": "references",
    ".json": "references",
}
"""Suffix of a file -> the module of this package that reads it; plain text is read by `reading`."""


def suffix_of(name: str) -> str:
    """Return the suffix that names a reader, in small letters; "" if none does."""
    folded = name.casefold()
    fitting = [suffix for suffix in READERS if folded.endswith(suffix)]
    return max(fitting, key=len, default="")


def content_of(source: Source) -> Content:
    """Read a source in this process; UserError or an error of the reader's libraries."""
    module = import_module(f"{__name__}.{READERS[suffix_of(source.name)]}")
    found = module.read(source)
    assert isinstance(found, Content)
    return found
