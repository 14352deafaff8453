"""Cut a typed query into its parts, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

OPENING = '"“”„«»'
CLOSING = {'"': '"“”', "“": '”"“', "”": '”"', "„": '“”"', "«": '»"', "»": '«»"'}
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
    slop: int = 0
    """Words that may be between those of a quotation, as in "ferry harbour"~5; 0 = none."""
    is_ordered: bool = False
    """Whether what is near each other was asked for in this order, as by pre/5."""


FIELDS = (
    "headline", "lead", "outlet", "byline", "speaker", "quote", "note", "code", "story", "text",
    "kind", "language", "date", "words", "only", "nocounterpart",
)  # fmt: skip
ALIASES = {
    "title": "headline", "lede": "lead", "source": "outlet", "publication": "outlet",
    "author": "byline", "by": "byline", "tag": "code", "lang": "language",
}  # fmt: skip
"""What other programs call a field."""
SINCE = {"before": "<", "after": ">", "since": ">=", "until": "<="}
MARKS = re.compile(f"[{OPENING}]")
NONE = "none"
"""Behind one of `STATED`, without quotation marks: what states nothing of it."""
STATED = ("date", "outlet", "byline")
USUAL_DISTANCE = 10
SPACE = re.compile(r"\s+")
OPERATOR = re.compile(r"(?:(AND|OR|NOT)|(АБО|ИЛИ|\|\|?))(?=[\s()]|$)")
NEAR = re.compile(
    r"(?:(?:w|near|pre)?/(?P<n>\d{1,3}|s(?:ent(?:ence)?)?|p(?:ara(?:graph)?)?)|(?:near|adj)(?P<glued>\d{1,3})"
    r"|(?P<plain>NEAR)|SAME[ \t]+(?P<unit>SENTENCE|PARAGRAPH))(?=[\s()]|$)",
    re.IGNORECASE,
)
ORDERED = ("pre", "adj")
ATLEAST = re.compile(r"atleast[ \t]*(\d{1,3})(?=[\s(:\"“”„«»=])[ \t:]*", re.IGNORECASE)
FIELD = re.compile(rf"({'|'.join((*FIELDS, *ALIASES))}):[ \t]*", re.IGNORECASE)
COMPARE = re.compile(
    r"(?:(?P<name>date|words)[ \t]*)?(?P<sign>[<>]=?)[ \t]*(?P<value>\d[\d,./\u00a0\u202f-]*)(?=[\s()]|$)",
    re.I,
)
SINCE_DAY = re.compile(rf"({'|'.join(SINCE)}):[ \t]*(\d[\d./-]*)(?=[\s()]|$)", re.IGNORECASE)
DAY = r"\d{4}-\d{2}(?:-\d{2})?"
RANGE = re.compile(rf"{DAY}[ \t]*(?:\.\.|–|—)[ \t]*{DAY}(?=[\s()]|$)")
LETTERS = r"[^\W\d_]{3,10}"
DAYS = re.compile(
    rf"(?:(?:last|past|previous|this)[ \t]+(?:\d{{1,4}}[ \t]+)?(?:day|week|month|year)s?"
    rf"|{DAY}[ \t]*(?:\.\.|–|—|to\b)[ \t]*{DAY}"
    rf"|\d{{1,2}}[ \t]+{LETTERS}\.?[ \t]+\d{{4}}|{LETTERS}\.?[ \t]+(?:\d{{1,2}},?[ \t]+)?\d{{4}})(?=[\s()]|$)",
    re.IGNORECASE,
)
"""Days in several words behind "date:"."""
SINGLE = re.compile(r"['‘]([^\s'’‘](?:.*?[^\s'’‘])?)['’](?=[\s().,;:!?]|$)")
"""Words in single quotation marks; an apostrophe within a word ends none."""
SLOP = re.compile(r"~(\d{1,3})(?=[\s()]|$)")
QUIET = ("and", "or")
"""Operators in small letters, where they stand between two things."""
WORD = re.compile(r"[^\s()\"“”„«»]+")
UNITS = {"s": "sentence", "p": "paragraph"}
ENDING = frozenset({Part.WORD, Part.QUOTED, Part.CLOSE, Part.COMPARE})
"""Parts that may stand before an operator."""
BEGINNING = frozenset(Part) - {Part.AND, Part.OR, Part.NEAR}
"""Parts that may stand behind one, or end the group that it stands in while it is typed."""


def plain_name(name: str) -> str:
    """Return a name as it can stand in quotation marks: without such marks of its own."""
    return " ".join(MARKS.sub(" ", name).split())


def is_none(field: str, token: Token) -> bool:
    """Tell whether what stands behind a field asks for what does not state it."""
    is_typed = token.part is Part.WORD and not token.is_exact
    return field in STATED and is_typed and token.value.casefold() == NONE


def tokens(typed: str) -> Iterator[Token]:
    """Give the parts of a query in their order; cost is linear."""
    found = list(_tokens(typed))
    before: Token | None = None
    for at, token in enumerate(found):
        before = _in_small_letters(token, before, found[at + 1] if at + 1 < len(found) else None)
        yield before


def _tokens(typed: str) -> Iterator[Token]:
    at = 0
    while at < len(typed):
        space = SPACE.match(typed, at)
        if space:
            at = space.end()
            continue
        token = _token(typed, at)
        at = token.end
        yield token
        days = DAYS.match(typed, at) if (token.part, token.value) == (Part.FIELD, "date") else None
        if days:
            at = days.end()
            yield Token(Part.QUOTED, days[0], days.start(), at)


def _in_small_letters(token: Token, before: Token | None, behind: Token | None) -> Token:
    """Return "and" and "or" as the operators they are behind a thing, and "not" behind one of those."""
    word = token.value.casefold()
    if token.part is not Part.WORD or token.is_exact or before is None:
        return token
    if word in QUIET and _is_thing(before) and (behind is None or behind.part in BEGINNING):
        return token._replace(part=Part(word.upper()))
    is_asked = before.part in (Part.AND, Part.OR) and behind is not None
    if word == "not" and is_asked and behind is not None and behind.part is not Part.CLOSE:
        return token._replace(part=Part.NOT)
    return token


def _is_thing(token: Token) -> bool:
    """Tell whether a part may stand before an operator; signs alone are nothing."""
    is_sign = token.part in (Part.WORD, Part.QUOTED) and not any(map(str.isalnum, token.value))
    return token.part in ENDING and not is_sign


def _token(typed: str, at: int) -> Token:
    letter = typed[at]
    if letter in "()":
        return Token(Part(letter), letter, at, at + 1)
    if letter in OPENING or (letter == "=" and typed[at + 1 : at + 2] in tuple(OPENING)):
        return _quoted(typed, at)
    if letter in "-−" and typed[at + 1 : at + 2].strip("-− \t\n") and _is_begin(typed, at):
        return Token(Part.MINUS, letter, at, at + 1)
    single = SINGLE.match(typed, at) if letter in "'‘" and _is_begin(typed, at) else None
    if single:
        return Token(Part.QUOTED, single[1], at, single.end())
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
    slop = SLOP.match(typed, end + 1)
    if slop:
        words, count = typed[begin + 1 : end], int(slop[1])
        return Token(Part.QUOTED, words, at, slop.end(), is_exact, slop=count)
    return Token(Part.QUOTED, typed[begin + 1 : end], at, end + 1, is_exact)


def _named(typed: str, at: int) -> Token | None:
    """Return an operator, a field or a comparison; these begin a word only."""
    found = OPERATOR.match(typed, at)
    if found:
        return Token(Part(found[1] or "OR"), found[0], at, found.end())
    found = NEAR.match(typed, at)
    if found and _is_operator(found):
        count = (found["n"] or found["glued"] or str(USUAL_DISTANCE)).casefold()
        unit = (found["unit"] or "").casefold() or UNITS.get(count[0])
        is_ordered = found[0].casefold().startswith(ORDERED)
        return Token(Part.NEAR, unit or count, at, found.end(), is_ordered=is_ordered)
    found = ATLEAST.match(typed, at)
    if found:
        return Token(Part.ATLEAST, found[1], at, found.end())
    found = FIELD.match(typed, at)
    if found:
        name = found[1].casefold()
        return Token(Part.FIELD, ALIASES.get(name, name), at, found.end())
    found = SINCE_DAY.match(typed, at)
    if found:
        value = f"day {SINCE[found[1].casefold()]} {found[2]}"
        return Token(Part.COMPARE, value, at, found.end())
    found = COMPARE.match(typed, at)
    if found:
        what = "words" if (found["name"] or "").casefold() == "words" else "day"
        value = f"{what} {found['sign']} {found['value']}"
        return Token(Part.COMPARE, value, at, found.end())
    return None


def _is_operator(found: re.Match[str]) -> bool:
    """Tell NEAR and SAME SENTENCE, in capitals, from the words "near" and "same sentence"."""
    typed = found[0]
    return "/" in typed or found["glued"] is not None or typed == typed.upper()


def _word(typed: str, at: int) -> Token:
    days = RANGE.match(typed, at) if typed[at].isdigit() else None
    if days:
        return Token(Part.WORD, "".join(days[0].split()), at, days.end())
    found = WORD.match(typed, at)
    assert found is not None
    is_exact = found[0].startswith("=") and len(found[0]) > 1
    return Token(Part.WORD, found[0][is_exact:], at, found.end(), is_exact)
