"""Join parts of a query, and say which of them have places in a text."""

from __future__ import annotations

from desktop.searching.tree import (
    And,
    Choice,
    Everything,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Prefix,
    Spot,
    Wild,
    Word,
)


def all_of(parts: tuple[Node, ...]) -> Node:
    """Join with AND; what is joined so already is taken apart."""
    flat = tuple(p for part in parts for p in (part.parts if isinstance(part, And) else (part,)))
    flat = tuple(part for part in flat if part != Everything())
    if all(isinstance(part, Not) for part in flat):
        flat = (Everything(), *flat)
    return flat[0] if len(flat) == 1 else And(flat)


def any_of(parts: tuple[Node, ...]) -> Node:
    flat = tuple(p for part in parts for p in (part.parts if isinstance(part, Or) else (part,)))
    return flat[0] if len(flat) == 1 else Or(flat)


def spot_of(node: Node) -> Spot | Near | None:
    """Return what has places in a text: a group of words between which is OR is a choice."""
    if isinstance(node, Or):
        parts = tuple(p for p in node.parts if isinstance(p, Word | Prefix | Wild | Fuzzy | Phrase))
        same = len({part.field for part in parts}) == 1
        return Choice(parts) if len(parts) == len(node.parts) and same else None
    if isinstance(node, Word | Prefix | Wild | Fuzzy | Phrase | Choice | Near):
        return node
    return None
