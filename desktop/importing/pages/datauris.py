"""Cut data URIs out of the bytes of a page: lxml drops the rest of a page after some 10 MB of them."""

from __future__ import annotations

import re

SHORTEST = 200
"""Bytes of a URI's data from which on it is cut; a short one does no harm."""
START = re.compile(
    rb"[dD][aA][tT][aA]:(?:[a-zA-Z]+/[\w.+-]+)?(?:;[\w.+-]+(?:=[\w.+-]*)?)*,", re.ASCII
)
ENCODED = re.compile(rb"(?:[\w+/=%.~!*$:;?@,-]+|\s+(?=[\w+/=%]{60}))*", re.ASCII)
"""Base64 and percent-encoded data, also when it is broken into lines."""
QUOTES = {ord('"'): b'"', ord("'"): b"'"}
EMPTY = b"data:,"


def without_data_uris(data: bytes) -> bytes:
    """Return a page with every long data URI made empty. O(n)."""
    parts: list[bytes] = []
    small = data.lower()
    done = at = 0
    while (at := small.find(b"data:", at)) >= 0:
        match = START.match(data, at)
        if match is None:
            at += 1
            continue
        start, body = match.start(), match.end()
        end = end_of(data, start, body)
        at = max(end, body)
        if end - body >= SHORTEST:
            parts += (data[done:start], EMPTY)
            done = end
    if not parts:
        return data
    parts.append(data[done:])
    return b"".join(parts)


def end_of(data: bytes, start: int, body: int) -> int:
    """Return where a URI ends: at its quote if it is drawn in plain SVG, else after its last sign."""
    found = ENCODED.match(data, body)
    end = found.end() if found else body
    quote = QUOTES.get(data[start - 1]) if start else None
    if (
        quote is None
        or data[end : end + 1] not in (b"<", b" ", b"'", b'"', b"#", b"(")
        or b"base64" in data[start:body]
    ):
        return end
    closing = data.find(quote, end)
    return closing if closing >= 0 and is_drawing(data[start:body]) else end


def is_drawing(head: bytes) -> bool:
    return b"svg" in head.lower()
