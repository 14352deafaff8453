"""Tell of which queries the quotes in an article that is found add nothing to it."""

from __future__ import annotations

from desktop.searching.hits import parts_of
from desktop.searching.tree import And, Field, Node, Or, field_of


def adds_nothing(node: Node) -> bool:
    """Tell whether a quote is found by words, and by such only as are marked in its article, too."""
    if any(field_of(part) is Field.QUOTE for part in parts_of(node)):
        return False
    return _is_worded(node)


def _is_worded(node: Node) -> bool:
    """Tell whether whatever is found has words of the text that are asked for."""
    if isinstance(node, And):
        return any(map(_is_worded, node.parts))
    if isinstance(node, Or):
        return all(map(_is_worded, node.parts))
    return any(field_of(part) is Field.TEXT for part in parts_of(node))
