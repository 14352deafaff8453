"""Say a query as it was understood, in the language of queries itself: read again, it is the same."""

from __future__ import annotations

import re
from datetime import date

from desktop.searching.lexing import NONE
from desktop.searching.tree import (
    And,
    AtLeast,
    Between,
    Choice,
    Everything,
    Field,
    Fuzzy,
    Near,
    NoCounterpart,
    Node,
    Not,
    Only,
    Or,
    Outlet,
    Phrase,
    Prefix,
    Single,
    Unit,
    Unstated,
    Wild,
    Word,
)

OPERATOR = re.compile(r"NEAR|SAME|АБО|ИЛИ|(?i:and|or|not|(?:atleast|near|adj)[0-9]{1,3})")
"""Words that are operators unless they stand in quotation marks."""
ELIDED = re.compile(r"(?<=\w)(['’‘]) (?=\w)")
"""Behind "l'" and the like stands no space: it would be another word."""


def said(node: Node) -> str:
    """Return a query with every operator written out: `missile AND (russia OR "united states") AND NOT date:2024-05-01..`."""
    if isinstance(node, And):
        parts = [part for part in node.parts if not isinstance(part, Everything)]
        return " AND ".join(_grouped(part, Or) for part in parts)
    if isinstance(node, Or):
        return " OR ".join(_grouped(part, And) for part in node.parts)
    if isinstance(node, Not):
        return f"NOT {_grouped(node.part, And, Or, Near)}"
    if isinstance(node, Near):
        sign = {Unit.SENTENCE: "w/s", Unit.PARAGRAPH: "w/p"}.get(node.unit, f"w/{node.distance}")
        return f"{said(node.one)} {sign} {_grouped(node.other, Near)}"
    if isinstance(node, AtLeast):
        return f"atleast{node.times} {said(node.part)}"
    if isinstance(node, Choice):
        return f"({' OR '.join(said(part) for part in node.parts)})"
    if isinstance(node, Phrase):
        return _phrase(node)
    if isinstance(node, Between):
        return _between(node)
    if isinstance(node, Unstated):
        return f"{node.what}:{NONE}"
    if isinstance(node, Outlet):
        return f'outlet:="{node.name}"'
    if isinstance(node, Only | NoCounterpart):
        return f'{type(node).__name__.lower()}:"{node.outlet}"'
    return "" if isinstance(node, Everything) else _field(node.field) + _single(node)


def _grouped(node: Node, *kinds: type) -> str:
    return f"({said(node)})" if isinstance(node, kinds) else said(node)


def _field(field: Field) -> str:
    return "" if field is Field.TEXT else f"{field}:"


def _single(node: Single) -> str:
    if isinstance(node, Word):
        quoted = f'"{node.text}"' if OPERATOR.fullmatch(node.text) else node.text
        return f"={quoted}" if node.is_exact else quoted
    if isinstance(node, Prefix):
        return f"{node.text}*"
    if isinstance(node, Fuzzy):
        return f"{node.text}~{node.edits}"
    assert isinstance(node, Wild)
    return node.text


def _phrase(node: Phrase) -> str:
    exact = any(isinstance(part, Word) and part.is_exact for part in node.parts)
    return f'{_field(node.field)}{"=" if exact else ""}"{_inside(node)}"'


def _inside(node: Phrase) -> str:
    return ELIDED.sub(r"\1", " ".join(_part(part) for part in node.parts))


def _part(part: Single | Choice) -> str:
    if isinstance(part, Choice):
        said_ = (_inside(p) if isinstance(p, Phrase) else _part(p) for p in part.parts)
        return f"({' OR '.join(said_)})"
    return part.text if isinstance(part, Word) else _single(part)


def _between(node: Between) -> str:
    def end(value: int | None) -> str:
        if value is None:
            return ""
        return date.fromordinal(value).isoformat() if node.what == "day" else str(value)

    name = "date" if node.what == "day" else node.what
    if node.least == node.most:
        return f"{name}:{end(node.least)}"
    return f"{name}:{end(node.least)}..{end(node.most)}"
