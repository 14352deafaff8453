"""What typed words and phrases ask for: words cut as those of a text are, beginnings, patterns, spellings."""

from __future__ import annotations

import re

from desktop.searching.tree import Choice, Field, Fuzzy, Phrase, Prefix, Single, Wild, Word
from desktop.text.words import words

LEAST_LETTERS = 2
"""Letters that a beginning or a pattern must have."""
MOST_EDITS = 2
FUZZY = re.compile(r"(.+?)~(\d{0,2})$")
QUESTION = re.compile(r"([^*?]*)\?[^\w*?]*$")
"""A word with a question mark behind it, which is no pattern: people paste headlines."""
SEPARATED = re.compile(r"(?<=\d)[,.\u00a0\u202f](?=\d{3}(?!\d))")
ADDRESS = re.compile(r"\w+://|www\.")


def counts_of(typed: str) -> tuple[int | None, int | None] | None:
    """Return from how many to how many "300..500", "500.." or "500" names, None if it names none."""
    first, dots, last = without_separators(re.sub("[–—]", "..", typed)).partition("..")
    numbers = [each for each in (first, last) if each]
    if not numbers or not all(re.fullmatch(r"[0-9]{1,9}", each) for each in numbers):
        return None
    least = int(first) if first else None
    return least, (int(last) if last else None) if dots else least


def without_separators(typed: str) -> str:
    """Return numbers without what is printed between their thousands."""
    return SEPARATED.sub("", typed)


def word_parts(typed: str, field: Field, *, is_exact: bool) -> tuple[Single, ...]:
    """Return what one typed word asks for: several words where it is printed as several ("US-supplied")."""
    fuzzy = None if is_exact else FUZZY.match(typed)
    if fuzzy and _letters(fuzzy[1]):
        cut = words(fuzzy[1])
        edits = min(int(fuzzy[2] or 1), MOST_EDITS)
        return (Fuzzy(cut[0].surface, edits, field),) if len(cut) == 1 else _plain(fuzzy[1], field)
    asked = QUESTION.match(typed)
    typed = asked[1] if asked else typed
    if not is_exact and ("*" in typed or "?" in typed) and not ADDRESS.match(typed):
        return _pattern(typed, field)
    return _plain(typed, field, is_exact=is_exact)


def _plain(typed: str, field: Field, *, is_exact: bool = False) -> tuple[Single, ...]:
    cut = [
        each.surface.lstrip("-\u2010\u2011")
        for each in words(typed)
        if not _is_possessive(each.key)
    ]
    return tuple(Word(each, field, is_exact) for each in cut if each)


def _is_possessive(key: str) -> bool:
    return key == "'s"


def _pattern(typed: str, field: Field) -> tuple[Single, ...]:
    """Read a word with "*" and "?"; signs around it that belong to no word are left out."""
    text = "".join(each for each in typed if each.isalnum() or each in "*?'’-_").strip("'’-_")
    if not _letters(text):
        return (Wild(text, field),) if text else ()
    if "?" not in text and text.count("*") == 1 and text.endswith("*"):
        return (Prefix(text[:-1], field),)
    return (Wild(text, field),)


def is_too_short(part: Single) -> bool:
    """Tell whether a beginning or a pattern has too few letters to be looked for."""
    return isinstance(part, Prefix | Wild) and _letters(part.text) < LEAST_LETTERS


def _letters(text: str) -> int:
    return sum(each.isalnum() for each in text)


def phrase_parts(typed: str, field: Field, *, is_exact: bool) -> tuple[Single | Choice, ...]:
    """Return the words of a phrase; "(deficit OR surplus)" in it is a choice."""
    parts: list[Single | Choice] = []
    for piece in re.split(r"(\([^()]*\))", typed):
        if piece.startswith("(") and piece.endswith(")") and len(piece) > 1:
            parts += _choice(piece[1:-1], field, is_exact=is_exact)
        else:
            parts += _sequence(piece, field, is_exact=is_exact)
    return tuple(parts)


def _choice(typed: str, field: Field, *, is_exact: bool) -> list[Single | Choice]:
    made: list[Single | Phrase] = []
    has_capitals = re.search(r"\sOR\s", f" {typed} ")
    between = r"\sOR\s" if has_capitals else r"(?<=\S)\s(?i:or)\s(?=\S)"
    for each in re.split(between, f" {typed} " if has_capitals else typed.strip()):
        cut = _sequence(each, field, is_exact=is_exact)
        if cut:
            made.append(cut[0] if len(cut) == 1 else Phrase(tuple(cut), field))
    if len(made) == 1:
        return list(made[0].parts) if isinstance(made[0], Phrase) else [made[0]]
    return [Choice(tuple(made))] if made else []


def _sequence(typed: str, field: Field, *, is_exact: bool) -> list[Single]:
    found: list[Single] = []
    for each in typed.replace("(", " ").replace(")", " ").split():
        parts = word_parts(each, field, is_exact=is_exact)
        found += [part for part in parts if not is_too_short(part)]
    return found
