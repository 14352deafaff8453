"""Read what a passage holds that another may contradict."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.comparing.facts import Fact, facts, is_negation, modality, names_of
from desktop.comparing.lexicon import NEGATIONS
from desktop.comparing.matching import Side

NO_NAMES = frozenset({"de"})
"""Languages whose capitals show no names."""
LOOSE = 2
"""Most other words, all of them stop words or titles, beside the two values in a gap."""
REACH = 2
"""Words after a gap among which the next content word must be."""


@dataclass(frozen=True, slots=True)
class Assertions:
    """The words of a passage, the facts among them, and what it denies and holds possible.

    `signs` are the values by what they stand beside or count: two passages can only disagree in a
    number, date or name if they share such a place with other values. `denied` are content words
    that follow a negation, `modalities` what the modal verbs say.
    """

    side: Side
    facts: tuple[Fact, ...]
    signs: dict[tuple[str, str], frozenset[str]]
    denied: frozenset[str]
    modalities: frozenset[str]


def assertions_of(side: Side, text: str) -> Assertions:
    """Find the facts of a passage, and its names by the capitals of the text it stands in."""
    language = side.language
    names = frozenset() if language in NO_NAMES else names_of(text)
    found = facts(side.words, names)
    if language not in NEGATIONS:
        return Assertions(side, found, {}, frozenset(), frozenset())
    held = (modality(word, language) for word in side.words)
    return Assertions(
        side, found, _signs(side, found), _denied(side), frozenset(filter(None, held))
    )


def _denied(side: Side) -> frozenset[str]:
    """Return the content words that a negation stands before."""
    size = len(side.words)
    return frozenset(
        side.keys[place]
        for start in range(size)
        if is_negation(side.words, start, side.language)
        for place in range(start + 1, min(size, start + 1 + LOOSE + REACH))
        if not side.is_stop(place)
    )


def _signs(side: Side, found: tuple[Fact, ...]) -> dict[tuple[str, str], frozenset[str]]:
    signs: dict[tuple[str, str], set[str]] = {}
    for fact in found:
        beside = {("", fact.unit)} if fact.kind == "number" and fact.unit else set()
        near = range(max(0, fact.start - LOOSE - REACH), fact.end + LOOSE + REACH)
        beside |= {
            ("before" if place < fact.start else "after", side.keys[place])
            for place in near[: len(side.keys) - near.start]
            if fact.kind == "date" or not side.is_stop(place)
        }
        for where, key in beside:
            signs.setdefault((fact.kind + where, key), set()).add(fact.value)
    return {place: frozenset(values) for place, values in signs.items()}
