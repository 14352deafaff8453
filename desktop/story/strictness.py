"""How sure a link must be to be shown: one comparison, seen strictly, in balance, or generously.

Nothing is computed again. What a person said is shown at every setting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.story.comparison import Comparison, Link, Origin, Span, Statement, Strength
from desktop.story.places import overlap

STRICT, BALANCED, GENEROUS = "strict", "balanced", "generous"


class Level(NamedTuple):
    """Least probabilities of a link that is shown, and of one that is only "possibly the same".

    `wrong` and `missed`: about one link in so many is wrong, and one of so many is not shown.
    Measured on three sets of stories (BENCHMARKS.md, Quality), said a little worse than measured.
    """

    least: float
    weak: float
    wrong: int
    missed: int


LEVELS = {
    STRICT: Level(0.9, 0.73, 10, 2),
    BALANCED: Level(0.73, 0.5, 6, 3),
    GENEROUS: Level(0.5, 0.5, 5, 4),
}


@dataclass(frozen=True, slots=True)
class Seen(Comparison):
    """A comparison as it looks at a setting.

    `possible` names, for a passage, the articles it is linked with less surely than is shown: of them
    nobody may say that no counterpart was found.
    """

    possible: Mapping[Span, frozenset[int]] = field(default_factory=dict, compare=False, repr=False)


def possibly(comparison: Comparison, passage: Span) -> frozenset[int]:
    """Return in which articles a passage has only links that are not sure enough to be shown."""
    if not isinstance(comparison, Seen):
        return frozenset()
    return comparison.possible.get(passage, frozenset())


class Ties(NamedTuple):
    """The other ends of the solid links of each span, and the spans of those that a person made.

    Only those may be parts of passages: of the program's links both ends are whole ones.
    """

    ends: dict[Span, list[Span]]
    said: dict[int, list[Span]]


class Sight(NamedTuple):
    """What some links look like at a setting; made beside the window, for it takes 30 ms for 30,000."""

    found: tuple[Link, ...]
    strictness: str
    links: tuple[Link, ...]
    tied: Ties
    possible: Mapping[Span, frozenset[int]]
    kept: dict[int, tuple[tuple[Span, ...], tuple[Span, ...]]]
    """By the identity of a statement's passages: they, and those that are shown."""


def sight_of(
    found: tuple[Link, ...], strictness: str, statements: tuple[Statement, ...] = ()
) -> Sight:
    """Return links as they look at a setting, and statements; linear in their number."""
    links = tuple(_ranked(found, LEVELS[strictness]))
    tied = _ties(links)
    kept = {id(each.passages): (each.passages, _kept(each.passages, tied)) for each in statements}
    return Sight(found, strictness, links, tied, _possible(found, LEVELS[strictness]), kept)


def seen(comparison: Comparison, strictness: str, sight: Sight | None = None) -> Seen:
    """Return what a comparison shows at a setting; linear in its links and passages.

    A link is solid if it is sure enough for the setting, maybe if it is nearly so, otherwise it is
    left out. A statement keeps the passages that a solid link ties to another of its passages; one
    that a single article is left to make is none. A `sight` of other links is not used.
    """
    if sight is None or sight.found is not comparison.links or sight.strictness != strictness:
        sight = sight_of(comparison.links, strictness)
    statements = (_seen_statement(each, sight) for each in comparison.statements)
    kept = tuple(each for each in statements if each is not None)
    return Seen(
        comparison.articles,
        comparison.not_compared,
        sight.links,
        kept,
        comparison.conflicts,
        sight.possible,
    )


def _possible(links: tuple[Link, ...], level: Level) -> dict[Span, frozenset[int]]:
    """Return where each passage has links that are not sure enough, of all that were found."""
    found: dict[Span, set[int]] = {}
    for link in links:
        if link.origin is Origin.AUTOMATIC and link.score < level.least:
            found.setdefault(link.a, set()).add(link.b.article)
            found.setdefault(link.b, set()).add(link.a.article)
    return {span: frozenset(numbers) for span, numbers in found.items()}


def _ranked(links: tuple[Link, ...], level: Level) -> Iterator[Link]:
    for link in links:
        is_said = link.origin is not Origin.AUTOMATIC
        if not is_said and link.score < level.weak:
            continue
        is_solid = is_said or link.score >= level.least
        strength = Strength.SOLID if is_solid else Strength.MAYBE
        yield link if link.strength is strength else link._replace(strength=strength)


def _ties(links: tuple[Link, ...]) -> Ties:
    known: dict[int, list[Span]] = {}  # links share their spans, which are slow to hash
    tied = Ties({}, {})
    for link in links:
        if link.strength is not Strength.SOLID or link.origin is Origin.REJECTED:
            continue
        for span, end in ((link.a, link.b), (link.b, link.a)):
            ends = known.get(id(span))
            if ends is None:
                ends = known[id(span)] = tied.ends.setdefault(span, [])
            ends.append(end)
            if link.origin is not Origin.AUTOMATIC:
                tied.said.setdefault(span.article, []).append(span)
    return tied


def _seen_statement(statement: Statement, sight: Sight) -> Statement | None:
    if statement.is_kept:
        return statement
    known = sight.kept.get(id(statement.passages))
    passages = _kept(statement.passages, sight.tied) if known is None else known[1]
    if passages == statement.passages:
        return statement
    if len({each.article for each in passages}) < 2:
        return None
    return statement._replace(passages=passages)


def _kept(passages: tuple[Span, ...], tied: Ties) -> tuple[Span, ...]:
    """Return the passages that a link ties to another of them, the same value if it is all."""
    kept = tuple(each for each in passages if _is_tied(each, passages, tied))
    return passages if len(kept) == len(passages) else kept


def _is_tied(passage: Span, others: tuple[Span, ...], tied: Ties) -> bool:
    """Tell whether a link leads to another of the passages; its ends may be parts of them."""
    rest = [other for other in others if other != passage]
    if any(overlap(end, other) for end in tied.ends.get(passage, ()) for other in rest):
        return True
    parts = (part for part in tied.said.get(passage.article, ()) if overlap(part, passage))
    return any(overlap(end, other) for part in parts for end in tied.ends[part] for other in rest)
