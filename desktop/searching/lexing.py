"""Cut a typed query into its parts, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

OPENING = '"“”„«»'
CLOSING = {'"': '"“”', "“": '”"', "”": '”"', "„": '“”"', "«": '»"', "»": '«»"'}
"""What ends words that begin with a quotation mark: people mix those of their keyboard and of a page."""


class Part(StrEnum):
    OPEN = "("
    CLOSE = ")"
    AND = "AND"
    OR = "OR"
    NOT = "NOT"
    MINUS = "-"
    NEAR = "near"
    """`value` is a number of words, "sentence" or "paragraph"."""
    ATLEAST = "atleast"
    FIELD = "field"
    COMPARE = "compare"
    """`value` is "day" or "words", the sign, and what stands behind it."""
    QUOTED = "quoted"
    WORD = "word"


class Token(NamedTuple):
    """A part of a query; half-open code points of what was typed. `is_closed`: a quotation has its end."""

    part: Part
    value: str
    start: int
    end: int
    is_exact: bool = False
    is_closed: bool = True


FIELDS = (
    "headline", "lead", "outlet", "byline", "speaker", "quote", "note", "code", "story", "text",
    "kind", "language", "date", "words", "only", "nocounterpart",
)  # fmt: skip
USUAL_DISTANCE = 10
SPACE = re.compile(r"\s+")
OPERATOR = re.compile(r"(AND|OR|NOT)(?=[\s()]|$)")
NEAR = re.compile(
    r"(?:(?:w|near)/(?P<n>\d{1,3}|s|p)|(?P<plain>NEAR)|SAME[ \t]+(?P<unit>SENTENCE|PARAGRAPH))(?=[\s()]|$)",
    re.IGNORECASE,
)
ATLEAST = re.compile(r"atleast(\d{1,3})(?=[\s(:\"“”„«»=])[ \t:]*", re.IGNORECASE)
FIELD = re.compile(rf"({'|'.join(FIELDS)}):[ \t]*", re.IGNORECASE)
COMPARE = re.compile(
    r"(?:(?P<name>date|words)[ \t]*)?(?P<sign>[<>]=?)[ \t]*(?P<value>[\d-]+)(?=[\s()]|$)", re.I
)
WORD = re.compile(r"[^\s()\"“”„«»]+")
UNITS = {"s": "sentence", "p": "paragraph"}


def tokens(typed: str) -> Iterator[Token]:
    """Give the parts of a query in their order; cost is linear."""
    at = 0
    while at < len(typed):
        space = SPACE.match(typed, at)
        if space:
            at = space.end()
            continue
        token = _token(typed, at)
        at = token.end
        yield token


def _token(typed: str, at: int) -> Token:
    letter = typed[at]
    if letter in "()":
        return Token(Part(letter), letter, at, at + 1)
    if letter in OPENING or (letter == "=" and typed[at + 1 : at + 2] in tuple(OPENING)):
        return _quoted(typed, at)
    if (
        letter in "-−"
        and at + 1 < len(typed)
        and not typed[at + 1].isspace()
        and _is_begin(typed, at)
    ):
        return Token(Part.MINUS, letter, at, at + 1)
    return _named(typed, at) or _word(typed, at)


def _is_begin(typed: str, at: int) -> bool:
    return at == 0 or typed[at - 1].isspace() or typed[at - 1] == "("


def _quoted(typed: str, at: int) -> Token:
    is_exact = typed[at] == "="
    begin = at + is_exact
    ends = CLOSING[typed[begin]]
    end = next((n for n in range(begin + 1, len(typed)) if typed[n] in ends), -1)
    if end < 0:
        return Token(Part.QUOTED, typed[begin + 1 :], at, len(typed), is_exact, is_closed=False)
    return Token(Part.QUOTED, typed[begin + 1 : end], at, end + 1, is_exact)


def _named(typed: str, at: int) -> Token | None:
    """Return an operator, a field or a comparison; these begin a word only."""
    found = OPERATOR.match(typed, at)
    if found:
        return Token(Part(found[1]), found[1], at, found.end())
    found = NEAR.match(typed, at)
    if found and _is_operator(found):
        unit = (found["unit"] or "").casefold() or UNITS.get((found["n"] or "").casefold())
        return Token(Part.NEAR, unit or found["n"] or str(USUAL_DISTANCE), at, found.end())
    found = ATLEAST.match(typed, at)
    if found:
        return Token(Part.ATLEAST, found[1], at, found.end())
    found = FIELD.match(typed, at)
    if found:
        return Token(Part.FIELD, found[1].casefold(), at, found.end())
    found = COMPARE.match(typed, at)
    if found:
        what = "words" if (found["name"] or "").casefold() == "words" else "day"
        value = f"{what} {found['sign']} {found['value']}"
        return Token(Part.COMPARE, value, at, found.end())
    return None


def _is_operator(found: re.Match[str]) -> bool:
    """Tell NEAR and SAME SENTENCE, in capitals, from the words "near" and "same sentence"."""
    typed = found[0]
    return "/" in typed or typed == typed.upper()


def _word(typed: str, at: int) -> Token:
    found = WORD.match(typed, at)
    assert found is not None
    is_exact = found[0].startswith("=") and len(found[0]) > 1
    return Token(Part.WORD, found[0][is_exact:], at, found.end(), is_exact)
