"""Which found quotes are the annotated ones, and what is wrong with a case."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from desktop.story.quote import Quote, QuoteKind, Range
from tests.quoting.cases import Case

WORD = re.compile(r"\w+(?:['’`\-]\w+)*")
LEAST_OVERLAP = 0.5
"""Shared words by all words, from which on two quotes are the same one (evidence/quotes.md §3)."""
ALIKE_IN_A_CASE = 0.9
Words = frozenset[int]
"""The starts of words in a text."""


class Pair(NamedTuple):
    made: Quote
    gold: Quote


def words(text: str, place: Range | None) -> Words:
    """Return the words of a place, without a leading "that"."""
    if place is None:
        return frozenset()
    found = list(WORD.finditer(text, *place))
    if len(found) > 1 and found[0].group().lower() == "that":
        found = found[1:]
    return frozenset(match.start() for match in found)


def content(text: str, quote: Quote) -> Words:
    return words(text, (quote.start, quote.end))


def overlap(first: Words, second: Words) -> float:
    """Return the shared words by all words, 0–1."""
    return len(first & second) / max(1, len(first | second))


def pairs(text: str, made: Sequence[Quote], gold: Sequence[Quote]) -> list[Pair]:
    """Pair quotes one to one, best overlap first."""
    ranked = sorted(
        (
            (-overlap(content(text, a), content(text, b)), i, j)
            for i, a in enumerate(made)
            for j, b in enumerate(gold)
        ),
    )
    taken: dict[int, int] = {}
    for worse, i, j in ranked:
        least = _least(gold[j].kind)
        if -worse >= least and i not in taken and j not in taken.values():
            taken[i] = j
    return [Pair(made[i], gold[j]) for i, j in sorted(taken.items())]


def _least(kind: QuoteKind) -> float:
    # What was declined is said long or short: any shared word will do.
    return 1e-9 if kind is QuoteKind.NO_COMMENT else LEAST_OVERLAP


def is_right_speaker(text: str, pair: Pair) -> bool:
    """See whether the right mention or the right last name was found, or rightly nobody."""
    made, gold = pair
    if gold.speaker is None:
        return made.speaker is None or (made.is_guess and not gold.cue)
    if words(text, made.speaker) & words(text, gold.speaker):
        return True
    return bool(gold.name) and last_word(gold.name) in {
        last_word(made.name),
        last_word(text[slice(*made.speaker)] if made.speaker else ""),
    }


def is_right_name(text: str, pair: Pair) -> bool:
    """See whether the last name is right, or no name is given to nobody."""
    given = pair.made.name
    return last_word(given) == last_word(pair.gold.name)


def last_word(name: str) -> str:
    found = WORD.findall(name)
    return re.sub(r"['’]s$", "", found[-1]).casefold() if found else ""


def wrongs(case: Case, made: Sequence[Quote]) -> list[str]:
    """List what is wrong in a small case, as readable lines; empty if it is right."""
    text, lines = case.text, []
    spoken = [quote for quote in made if quote.is_spoken]
    other = [quote for quote in made if not quote.is_spoken]
    found = pairs(text, spoken, [quote for quote in case.quotes if quote.is_spoken])
    found += pairs(text, other, [quote for quote in case.quotes if not quote.is_spoken])
    for quote in case.quotes:
        if quote not in [pair.gold for pair in found]:
            lines.append(f"missed {shown(text, quote)}")
    for quote in made:
        if quote not in [pair.made for pair in found]:
            lines.append(f"too much {shown(text, quote)}")
    for pair in found:
        lines += _wrongs_of(text, pair)
    return lines


def _wrongs_of(text: str, pair: Pair) -> list[str]:
    made, gold = pair
    lines = []
    if made.kind is not gold.kind:
        lines.append(f"kind {made.kind}, should be {shown(text, gold)}")
    if gold.is_spoken and not _alike(text, pair):
        lines.append(f"words {shown(text, made)}, should be {shown(text, gold)}")
    if gold.kind is not QuoteKind.MARKED and not is_right_speaker(text, pair):
        wanted = text[slice(*gold.speaker)] if gold.speaker else "nobody"
        given = text[slice(*made.speaker)] if made.speaker else "nobody"
        lines.append(f"speaker {given!r}, should be {wanted!r} of {shown(text, gold)}")
    return lines


def wrong_outlets(case: Case, made: Sequence[Quote]) -> list[str]:
    """List the quotes that are found, but not with the outlet they came through."""
    gold = [quote for quote in case.quotes if quote.is_spoken]
    lines = []
    for pair in pairs(case.text, [quote for quote in made if quote.is_spoken], gold):
        if not is_right_outlet(case.text, pair):
            given = case.text[slice(*pair.made.via)] if pair.made.via else "none"
            lines.append(f"via {given!r} of {shown(case.text, pair.gold)}")
    return lines


def is_right_outlet(text: str, pair: Pair) -> bool:
    if pair.gold.via is None:
        return pair.made.via is None
    return bool(words(text, pair.made.via) & words(text, pair.gold.via))


def _alike(text: str, pair: Pair) -> bool:
    return overlap(content(text, pair.made), content(text, pair.gold)) >= ALIKE_IN_A_CASE


def shown(text: str, quote: Quote) -> str:
    return f"{quote.kind} {text[quote.start : quote.end]!r}"
