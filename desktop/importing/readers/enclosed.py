"""Read a page that stands inside another file, and texts whose encoding that file names."""

from __future__ import annotations

import codecs

from desktop.importing.content import Draft, Source
from desktop.story.errors import UserError

UTF8_MARK = codecs.BOM_UTF8
LATIN = ("ascii", "iso8859-1", "cp1252")
"""Read every byte as something: what the letters say counts more."""
MARKS = (UTF8_MARK, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def page_in(data: bytes, name: str, *, url: str = "", charset: str = "") -> Draft:
    """Return the article of a page in the file `name`; UserError if it has none.

    `charset` is what stands outside of the page, and goes before what the page says of itself.
    """
    from desktop.importing.readers.page import read

    given, encoding = in_utf8(data, charset)
    found = read(Source(name, given, url=url))
    if not found.drafts:
        raise UserError("There is no article in {source}.", source=name)
    draft = found.drafts[0]
    return draft._replace(encoding=encoding or draft.encoding)


def in_utf8(data: bytes, charset: str) -> tuple[bytes, str]:
    """Return a page in UTF-8 with its mark if `charset` reads it, else as it is and ""."""
    from desktop.importing.pages.encoding import WEAK

    encoding = known_encoding(charset)
    if not encoding or encoding in WEAK or data.startswith(MARKS):
        return data, ""
    try:
        return UTF8_MARK + data.decode(encoding).encode(), encoding
    except ValueError:
        return data, ""  # a header that lies: the page may know better


def text_of_bytes(data: bytes, charset: str = "") -> tuple[str, str]:
    """Return the text and the encoding it was read in; no byte stops it."""
    from desktop.text.encodings import decode

    encoding = known_encoding(charset)
    if encoding and encoding not in LATIN:
        try:
            return data.decode(encoding), encoding
        except ValueError:
            pass  # a header that lies: the bytes are looked at below
    try:
        return decode(data)
    except ValueError:
        return data.decode("utf-8", "replace"), "utf-8"


def known_encoding(charset: str) -> str:
    """Return Python's name of an encoding of text, "" if there is none of that name."""
    from desktop.importing.pages.encoding import is_text_codec

    try:
        found = codecs.lookup(charset.strip("\"' ")[:40]).name
    except (LookupError, ValueError):
        return ""
    return found if is_text_codec(found) else ""


def dated(evidence: str, captured: str | None) -> str:
    """Return evidence that tells when the page was saved, which is not when it was published."""
    return f"{evidence}, saved {captured}" if captured else evidence
