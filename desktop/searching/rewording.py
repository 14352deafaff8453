"""Change a query as text: narrow it by something said about documents, take that away again, or go on with a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.searching.lexing import (
    CLOSING,
    NONE,
    OPENING,
    Part,
    Token,
    is_none,
    plain_name,
    tokens,
)

PLAIN = re.compile(rf"(?!{NONE}$)[\w-]+(?:\.[\w-]+)*", re.IGNORECASE)
"""A value that needs no quotation marks."""

Asked = tuple[str, str]
"""A field and its value, folded; "" for none, behind "=" as it is where it is the whole."""


def named(field: str, value: str) -> str:
    """Return what asks for a value of a field: `outlet:"Latin Post"`."""
    return f"{field}:{quoted(value)}"


def exactly(field: str, value: str) -> str:
    """Return what asks for a value that is the whole of a field: `outlet:="Post"`."""
    return f'{field}:="{plain_name(value)}"'


def unstated(field: str) -> str:
    """Return what asks for what does not state a field: `date:none`."""
    return f"{field}:{NONE}"


def quoted(value: str) -> str:
    """Return a value as it stands behind a field, in quotation marks if it needs them."""
    plain = plain_name(value)
    return plain if PLAIN.fullmatch(plain) else f'"{plain}"'


def has(typed: str, part: str) -> bool:
    """Tell whether a query asks for a part of `named` besides all else."""
    return next(_places(typed, part), None) is not None


def with_part(typed: str, part: str) -> str:
    """Return a query that asks for a part besides what it asks for already."""
    typed = _closed(typed.strip())
    if not typed:
        return part
    if has(typed, part):
        return typed
    return f"({typed}) {part}" if _has_or(typed) else f"{typed} {part}"


def without_part(typed: str, part: str) -> str:
    """Return a query that does not ask for a part any more."""
    found = next(_places(typed, part), None)
    if found is None:
        return typed
    start, end = found
    before, behind = typed[:start].rstrip(), typed[end:].lstrip()
    rest = f"{before} {behind}".strip() if before and behind else before + behind
    return _opened(without_part(rest, part))


def replaced(typed: str, word: str, other: str) -> str:
    """Return a query with another word in place of one, as it was typed, wherever it stands alone."""
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: other, typed, flags=re.IGNORECASE)


def asked_of(typed: str) -> frozenset[Asked]:
    """Return the fields with their values that a query asks for besides all else."""
    return frozenset(asked for asked, _, _ in _found(typed))


def key_of(part: str) -> Asked | None:
    """Return what a part of `named` is among those of `asked_of`."""
    return _values(list(tokens(part)))


def _places(typed: str, part: str) -> Iterator[tuple[int, int]]:
    wanted = key_of(part)
    return ((start, end) for asked, start, end in _found(typed) if asked == wanted)


def _found(typed: str) -> Iterator[tuple[Asked, int, int]]:
    """Give fields with their values outside of parentheses, wanted and not one of several, and where."""
    found = list(tokens(typed))
    if _has_or(typed):
        return
    depth, before = 0, None
    for at, token in enumerate(found):
        depth += (token.part is Part.OPEN) - (token.part is Part.CLOSE)
        pair = found[at : at + 2]
        is_wanted = before is None or before.part not in (Part.NOT, Part.MINUS, Part.NEAR)
        asked = _values(pair) if depth == 0 and is_wanted else None
        if asked is not None:
            joined = before if before is not None and before.part is Part.AND else token
            yield asked, joined.start, pair[-1].end
        before = token


def _values(pair: list[Token]) -> Asked | None:
    """Return the field and its value, None if it is something else."""
    if len(pair) != 2 or pair[0].part is not Part.FIELD:
        return None
    field, token = pair[0].value, pair[1]
    if token.part not in (Part.WORD, Part.QUOTED):
        return None
    value = " ".join(token.value.split())
    if token.is_exact:
        return field, f"={value}"
    return field, "" if is_none(field, token) else value.casefold()


def _has_or(typed: str) -> bool:
    """Tell whether a query has OR outside of parentheses."""
    depth = 0
    for token in tokens(typed):
        depth += (token.part is Part.OPEN) - (token.part is Part.CLOSE)
        if depth == 0 and token.part is Part.OR:
            return True
    return False


def _closed(typed: str) -> str:
    """Close what is still open, as its sense is taken."""
    found = list(tokens(typed))
    if found and found[-1].part is Part.QUOTED and not found[-1].is_closed:
        opening = next(each for each in typed[found[-1].start :] if each in OPENING)
        typed += CLOSING[opening][0]
    depth = sum((each.part is Part.OPEN) - (each.part is Part.CLOSE) for each in found)
    return typed + ")" * max(0, depth)


def _opened(typed: str) -> str:
    """Take away parentheses around all of a query."""
    found = list(tokens(typed))
    if len(found) < 2 or found[0].part is not Part.OPEN or found[-1].part is not Part.CLOSE:
        return typed
    depth = 0
    for token in found[:-1]:
        depth += (token.part is Part.OPEN) - (token.part is Part.CLOSE)
        if depth == 0:
            return typed
    return typed[found[0].end : found[-1].start].strip()
