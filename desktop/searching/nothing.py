"""Say why a query found nothing: which of its parts is nowhere, and what there would be without one of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop.searching.joining import all_of
from desktop.searching.saying import said
from desktop.searching.tree import And, Node

MOST_PARTS = 8
"""Parts of a query that are looked for one by one."""


class Without(NamedTuple):
    """A part of a query, and how many documents there are without it."""

    part: str
    query: str
    """The query without the part."""
    total: int


class Nothing(NamedTuple):
    """Parts of a query that are nowhere, and parts without which something is found."""

    nowhere: tuple[str, ...] = ()
    without: tuple[Without, ...] = ()


def nothing_of(tree: Node, count: Callable[[Node], int]) -> Nothing:
    """Look for the parts of a query that found nothing; `count` tells how many documents one finds."""
    if not isinstance(tree, And) or len(tree.parts) > MOST_PARTS:
        return Nothing()
    nowhere = tuple(said(part) for part in tree.parts if not count(part))
    without = []
    for at, part in enumerate(tree.parts):
        rest = all_of(tree.parts[:at] + tree.parts[at + 1 :])
        if said(rest) and (total := count(rest)):
            without.append(Without(said(part), said(rest), total))
    return Nothing(nowhere, tuple(without))
