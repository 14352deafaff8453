"""Make a font of empty boxes for letters that no font here has: each keeps its own code, so it stays text.

Without one, typst sets the box that stands in every font for "no such letter"; readers cannot say what letter that
was (pdfium gives none of them, poppler all but the first), and PDF/UA-1 forbids it (7.21.8).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from itertools import pairwise

FAMILY = "Wireside Boxes"
EM, WIDE, HIGH, UNDER = 1000, 600, 700, 200
LEFT, RIGHT, FRAME = 50, 550, 50
"""Units of an em, as those above: where a box stands in its width, and how thick its frame is."""
MOST = 60_000
"""Letters of one font; glyphs have numbers of 16 bits."""


def box_font(letters: str) -> bytes:
    """Return a TrueType font in which every one of the letters is a box."""
    codes = sorted(set(map(ord, letters)))[:MOST]
    count, box = len(codes) + 1, _box()
    numbers = (0x10000, HIGH, -UNDER, 0, WIDE, LEFT, WIDE - RIGHT, RIGHT, 1, *(0,) * 7, count)
    return _font(
        {
            b"OS/2": _os2(codes),
            b"cmap": _cmap(codes),
            b"glyf": box * count,
            b"head": _head(),
            b"hhea": struct.pack(">I" + "h" * 3 + "H" + "h" * 11 + "H", *numbers),
            b"hmtx": struct.pack(">Hh", WIDE, LEFT) * count,
            b"loca": struct.pack(f">{count + 1}I", *range(0, (count + 1) * len(box), len(box))),
            b"maxp": struct.pack(">I14H", 0x10000, count, 8, 2, 0, 0, 1, *(0,) * 8),
            b"name": _name(),
            b"post": struct.pack(">IIhh5I", 0x30000, 0, -100, 50, *(0,) * 5),
        }
    )


def _box() -> bytes:
    """Return the glyph: a frame of two contours, the inner one the other way round."""
    low, high, right = FRAME, HIGH - FRAME, RIGHT - FRAME
    outer = [(LEFT, 0), (LEFT, HIGH), (RIGHT, HIGH), (RIGHT, 0)]
    inner = [(LEFT + FRAME, low), (right, low), (right, high), (LEFT + FRAME, high)]
    points = [(0, 0), *outer, *inner]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    made = struct.pack(">5h", 2, LEFT, 0, RIGHT, HIGH) + struct.pack(">3H", 3, 7, 0) + b"\x01" * 8
    made += struct.pack(">8h", *(x for x, _ in steps)) + struct.pack(">8h", *(y for _, y in steps))
    return made + b"\0" * (-len(made) % 4)


def _cmap(codes: Sequence[int]) -> bytes:
    """Return the table of codes, format 12: one group a letter."""
    groups = b"".join(struct.pack(">3I", code, code, place) for place, code in enumerate(codes, 1))
    table = struct.pack(">HHIII", 12, 0, 16 + len(groups), 0, len(codes)) + groups
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + table


def _head() -> bytes:
    times = (0, 0)
    return struct.pack(
        ">IIIIHHqqhhhhHHhhh",
        *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0, EM, *times),
        *(LEFT, 0, RIGHT, HIGH, 0, 8, 2, 1, 0),
    )


def _os2(codes: Sequence[int]) -> bytes:
    first, last = (min(code, 0xFFFF) for code in (min(codes, default=0), max(codes, default=0)))
    return struct.pack(
        ">HhHHHhhhhhhhhhhh10s4I4sHHHhhhHHIIhhHHH",
        *(4, WIDE, 400, 5, 0, *(0,) * 10, 0, b"\0" * 10, 0, 0, 0, 0, b"WIRE"),
        *(0x40, first, last, HIGH, -UNDER, 90, HIGH, UNDER, 0, 0, 500, HIGH, 0, 32, 1),
    )


def _name() -> bytes:
    texts = {1: FAMILY, 2: "Regular", 4: FAMILY, 6: FAMILY.replace(" ", "")}
    records, words = b"", b""
    for number, text in texts.items():
        said = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(said), len(words))
        words += said
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + words


def _font(tables: dict[bytes, bytes]) -> bytes:
    """Return a file of tables, each at a multiple of four."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">IHHHH", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    place = 12 + 16 * count
    entries, bodies = b"", b""
    for tag, body in sorted(tables.items()):
        whole = body + b"\0" * (-len(body) % 4)
        checksum = sum(struct.unpack(f">{len(whole) // 4}I", whole)) & 0xFFFFFFFF
        entries += struct.pack(">4sIII", tag, checksum, place + len(bodies), len(body))
        bodies += whole
    return head + entries + bodies
