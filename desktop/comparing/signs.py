"""Tell cheaply whether two passages can disagree at all, so that few pairs need be matched."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.comparing.amounts import by_unit
from desktop.comparing.assertions import LOOSE, REACH, Assertions
from desktop.comparing.facts import Fact, is_negation, modality
from desktop.comparing.lexicon import NEGATIONS
from desktop.comparing.matching import Side


@dataclass(frozen=True, slots=True)
class Signs:
    """What a passage holds that another may contradict.

    `units` are what a number of its own counts. `values` are the values of facts by what they stand beside or count: two passages can only
    disagree in a number, date or name if they share such a place with other values. `denied` are
    content words that follow a negation, `modalities` what the modal verbs say.
    """

    keys: frozenset[str]
    units: frozenset[str]
    values: dict[tuple[str, str], frozenset[str]]
    denied: frozenset[str]
    modalities: frozenset[str]


def signs_of(passage: Assertions) -> Signs:
    """Gather the signs of a passage; none in a language whose negations are not known."""
    side = passage.side
    if side.language not in NEGATIONS:
        return Signs(frozenset(), frozenset(), {}, frozenset(), frozenset())
    held = frozenset(filter(None, (modality(word, side.language) for word in side.words)))
    return Signs(
        frozenset(side.keys),
        frozenset(by_unit(passage.facts)),
        _values(side, passage.facts),
        _denied(side),
        held,
    )


def may_disagree(one: Signs, other: Signs) -> bool:
    """Tell whether two passages may disagree; most that do not are told here."""
    if any(
        one.values[each] != other.values[each] for each in one.values.keys() & other.values.keys()
    ):
        return True
    if not (one.denied ^ other.denied).isdisjoint(one.keys & other.keys):
        return True
    return bool(one.modalities and other.modalities and one.modalities != other.modalities)


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


def _values(side: Side, found: tuple[Fact, ...]) -> dict[tuple[str, str], frozenset[str]]:
    values: dict[tuple[str, str], set[str]] = {}
    for fact in found:
        beside = {("", fact.unit)} if fact.kind == "number" and fact.unit else set()
        near = range(max(0, fact.start - LOOSE - REACH), fact.end + LOOSE + REACH)
        beside |= {
            ("before" if place < fact.start else "after", side.keys[place])
            for place in near[: len(side.keys) - near.start]
            if fact.kind == "date" or not side.is_stop(place)
        }
        for where, key in beside:
            values.setdefault((fact.kind + where, key), set()).add(fact.value)
    return {place: frozenset(found) for place, found in values.items()}
