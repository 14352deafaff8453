"""Read the bytes of a page as text: by their mark, as UTF-8, by what they declare, by their letters."""

from __future__ import annotations

import codecs
import re

HEAD = 4_096
"""Bytes from the start in which a declaration is looked for; browsers look at 1,024."""
DECLARED = re.compile(
    rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})""",
    re.IGNORECASE,
)
MARKUP = re.compile(rb"<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.IGNORECASE | re.DOTALL)
WEAK = frozenset(
    {"ascii", "iso8859-1", "cp1252", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"}
)
"""Declared by programs that were never told: what the letters say counts more."""
CYRILLIC = frozenset({"cp1251", "koi8-r", "koi8-u", "iso8859-5", "cp866", "mac-cyrillic"})
CLEARLY = 0.15
"""How much better the letters of another encoding must read than those of the declared one."""
SAMPLE = 200_000
"""Bytes of markup in which the visible text for a guess is looked for."""


def text_of(data: bytes) -> tuple[str, str]:
    """Return the text of a page and the name of its encoding; never fails."""
    from desktop.text.encodings import marked, unicode_bytes, wide

    found = marked(data) or (wide(data) if b"\0" in data[:HEAD] else None)
    if found is not None:
        return found
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    return by_declaration(data) or unicode_bytes(data) or by_letters(data)


def by_declaration(data: bytes) -> tuple[str, str] | None:
    """Decode as a page declares, unless its letters then make no sense."""
    name = declared(data)
    if not name or name in WEAK:
        return None
    text = data.decode(name, "replace")
    if text.count("\ufffd") > 0.001 * len(text) + 2:
        return None
    if name in CYRILLIC:
        name = cyrillic(data, name)
        return data.decode(name, "replace"), name
    return text, name


def declared(data: bytes) -> str:
    """Return Python's name of the encoding that a page declares, "" if there is none it knows."""
    match = DECLARED.search(data[:HEAD])
    if match is None:
        return ""
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii", "replace")).name
    except (LookupError, ValueError):
        return ""
    return name if is_text_codec(name) else ""


def is_text_codec(name: str) -> bool:
    """Tell an encoding of text from the other codecs of Python: "hex", "zlib", "idna" …"""
    if name in ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7"):
        return False
    try:
        return b"a".decode(name) == "a" or name.startswith("utf-")
    except (LookupError, ValueError, TypeError):
        return False


def cyrillic(data: bytes, name: str) -> str:
    """Return the encoding a page declares, or another of Cyrillic if its letters speak for that."""
    from desktop.text.legacy import CYRILLIC as KNOWN
    from desktop.text.legacy import NAMES, best, cyrillic_letter, reading_score

    sample = visible(data)[:20_000]
    score, other = best(sample, KNOWN, cyrillic_letter)
    own = reading_score(sample.decode(name, "replace"), cyrillic_letter)
    return NAMES.get(other, other) if score > own + CLEARLY else name


def by_letters(data: bytes) -> tuple[str, str]:
    from desktop.text.legacy import decode_legacy

    _, name = decode_legacy(visible(data))
    return data.decode(name, "replace"), name


def visible(data: bytes) -> bytes:
    """Return the bytes of the text between the markup of a page, from its first part."""
    found = MARKUP.sub(b" ", data[:SAMPLE])
    return b" ".join(word for word in found.split() if any(byte > 0x7F for byte in word)) or found
