"""How a long document begins: so much that its first page can be shown before the whole is typeset."""

from __future__ import annotations

from desktop.exporting.pdf.document import Block, Document, Margin, Rows, Table
from desktop.window.report.compose import pruned

ENOUGH = 9_000
"""Code points that fill a first page of the smallest type, with room for what floats beside."""
LONG = 30_000
"""Code points from which a document is worth two ways: under it the whole takes half a second."""


def head_of(document: Document) -> Document:
    """Return a document with the first blocks alone; the same one if it is short."""
    if sum(map(length, document.blocks)) < LONG:
        return document
    room, kept = ENOUGH, []
    for block in document.blocks:
        if room <= 0:
            break
        kept.append(cut(block, room))
        room -= length(kept[-1])
    return document._replace(blocks=pruned(tuple(kept)), page_words="")


def cut(block: Block, room: int) -> Block:
    """Return a block with as many of its rows or passages as there is room for, and at least one."""
    if isinstance(block, Rows):
        return block._replace(rows=block.rows[: fitting(block.rows, room)])
    if isinstance(block, Margin) and not block.notes:
        return block._replace(passages=block.passages[: fitting(block.passages, room)])
    if isinstance(block, Table):
        return block._replace(rows=block.rows[: fitting(block.rows, room)])
    return block


def fitting(rows: tuple[object, ...], room: int) -> int:
    """Return how many rows there is room for, at least one."""
    count = 0
    while count < len(rows) and (room > 0 or not count):
        room -= length(rows[count])
        count += 1
    return count


def length(value: object) -> int:
    """Return how many code points stand in a block, or in several."""
    if isinstance(value, str):
        return len(value)
    return sum(map(length, value)) if isinstance(value, tuple) else 0
