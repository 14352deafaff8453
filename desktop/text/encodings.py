"""Tell the encoding of bytes that are said to be a text, and read them by it."""

from desktop.text.legacy import decode_legacy
from desktop.text.normal import CONTROLS

MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks; those of UTF-32 come before those of UTF-16, which they begin with."""

MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM\x00",
    b"II*\x00",
    b"MM\x00*",
    b"RIFF",
    b"\x1f\x8b",
    b"BZh",
    b"7z\xbc\xaf",
    b"\xfd7zXZ",
    b"Rar!",
    b"\x7fELF",
    b"MZ\x90",
    b"SQLite format 3",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
    b"OggS",
    b"ID3",
)
"""First bytes of the kinds of files that are taken for a text most often, and are none."""

CONTROL_SHARE = 0.05
"""Share of control characters (0–1) over which bytes are no text; a few strays are forgiven."""
STRAY_CONTROLS = 3
"""So many are forgiven in the shortest of texts too."""
WHOLE_FOR_BROKEN = 2
"""More whole sequences than this for each broken one: damaged UTF-8; old encodings hold next to none."""
NUL_PARITY = 0.95
"""Share of NULs at one parity that makes bytes UTF-16 (0–1)."""
NUL_SHARE = 0.04
"""Least share of NULs in UTF-16: only blanks and marks have one in Cyrillic text (0–1)."""


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of `data`, not yet in normal form, and the name of its encoding.

    Raises ValueError if it is no text: it begins with the magic of another kind of file, or over
    `CONTROL_SHARE` of its characters are control characters (NUL among them).
    """
    if data.startswith(MAGIC):
        raise ValueError("it begins like a file of another kind")
    text, encoding = marked(data) or wide(data) or unicode_bytes(data) or decode_legacy(data)
    if has_many_controls(text):
        raise ValueError("it has many control characters")
    return text, encoding


def marked(data: bytes) -> tuple[str, str] | None:
    """Decode by the byte order mark, if there is one."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    return None


def wide(data: bytes) -> tuple[str, str] | None:
    """Decode UTF-16 without a mark, told by NULs at every other place."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if even + odd < NUL_SHARE * len(data) or not even + odd:
        return None
    if max(even, odd) < NUL_PARITY * (even + odd):
        return None
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    text = data.decode(encoding, "replace")
    return None if "\ufffd" in text[:-1] else (text, encoding)


def unicode_bytes(data: bytes) -> tuple[str, str] | None:
    """Decode UTF-8, also when a few of its sequences are broken."""
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    is_cut = broken == 1 and text.endswith("\ufffd")
    return (text, "utf-8") if is_cut or whole > WHOLE_FOR_BROKEN * broken else None


def has_many_controls(text: str) -> bool:
    allowed = max(STRAY_CONTROLS, CONTROL_SHARE * len(text))
    return len(CONTROLS.findall(text)) > allowed
