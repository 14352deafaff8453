"""Make any text fit for a page or for a string of a PDF file."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pikepdf

UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
    + "".join(chr(plane << 16 | last) for plane in range(1, 17) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""What a page cannot show: control characters that break no line, lone surrogates, noncharacters, marks of byte order."""
REPLACEMENT, JOINER = "\ufffd", "\u2060"
LONE = re.compile("[\ud800-\udfff]")
PICTURES = str.maketrans({"\x00": "\u2400", "\x1b": "\u241b"})
"""NUL ends a string in some readers, and escape begins the name of a language: both become their pictures."""


def page_text(text: str) -> str:
    """Return a text of the same length with a replacement character for what no page can show."""
    return UNFIT.sub(_shown, text) if UNFIT.search(text) else text


def _shown(found: re.Match[str]) -> str:
    return JOINER if found[0] == "\ufeff" else REPLACEMENT


def said_text(text: str) -> str:
    """Return a text that every reader takes whole out of a string of a file."""
    return LONE.sub(REPLACEMENT, text).translate(PICTURES)


def pdf_string(text: str) -> pikepdf.String:
    """Return a text string: ASCII where it is that, else UTF-16."""
    text = said_text(text)
    if text.isascii() and (text.isprintable() or not text):
        return pikepdf.String(text)
    return pikepdf.String(b"\xfe\xff" + text.encode("utf-16-be"))


def pdf_date(moment: str) -> str:
    """Return a date of a file for an ISO 8601 moment; "" for what is none."""
    try:
        read = datetime.fromisoformat(moment)
    except ValueError:
        return ""
    whole = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    return f"D:{whole:%Y%m%d%H%M%S}Z"
