"""Exports of press databases: one file with many articles becomes a draft for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop.importing.content import Block, Content, Draft

SIGNS = re.compile(
    rb"end\s+of\s+document|ende\s+des\s+dokument|dokumentende|fin\s+d[ue]\s+document|load-date|\d\s+(?:of|von|de)\s+\d+\s+do[ck]ument"
    rb"|do[ck]umento?\s+(?:\d+\s+(?:of|von|de)\s+\d|[a-z][a-z0-9]{3,11}\d{8}[a-z0-9]{3})",
    re.IGNORECASE,
)
"""What stands in any export, in bytes of any encoding that keeps ASCII."""
WORDS = tuple(map(re.compile, (b"document", b"dokument", b"load-date")))
"""One of them is in each of those signs, and they are found at once."""
NEAR = 60
"""Bytes of a sign before its word and from there on."""
LEAST_LINES = 5
"""Lines of the shortest article with its head and end."""


def may_be_export(data: bytes) -> bool:
    """Tell soon whether bytes are worth being split: pages without such signs are none."""
    small = data.lower()
    return any(is_sign(small, match.start()) for word in WORDS for match in word.finditer(small))


def is_sign(data: bytes, at: int) -> bool:
    """Tell whether a word stands in a sign; pages have hundreds that do not, in their scripts."""
    return SIGNS.search(data, max(0, at - NEAR), at + NEAR) is not None


def split_export(lines: Sequence[str]) -> tuple[Draft, ...] | None:
    """Return the articles of a Factiva or Nexis export, None if the lines are neither. O(n)."""
    from desktop.importing.exports import factiva, nexis

    lines = [
        text for line in lines for part in line.split("\n") if (text := " ".join(part.split()))
    ]
    if len(lines) < LEAST_LINES:
        return None
    drafts = factiva.drafts(lines) or nexis.drafts(lines)
    return tuple(draft._replace(part=f"article {n}") for n, draft in enumerate(drafts, 1)) or None


def export_of(blocks: Iterable[Block], extractor: str = "") -> Content | None:
    """Return what is in an export whose lines were read as blocks, None if it is none."""
    drafts = split_export([block.text for block in blocks])
    if drafts is None:
        return None
    drafts = tuple(draft._replace(extractor=extractor) for draft in drafts)
    return Content(drafts, asks=len(drafts) > 1)
