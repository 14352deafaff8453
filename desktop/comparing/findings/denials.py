"""Find what one passage says and another denies, beside "not" itself."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.comparing.facts import is_negation
from desktop.comparing.findings.reading import Difference, Pair, Read

OPPOSITES = {
    "deny": "confirm admit acknowledge concede",
    "reject": "accept approve welcome back",
    "refuse": "agree accept",
    "guilty": "innocent acquit clear",
    "convict": "acquit clear",
    "acquit": "convict",
    "increase": "decrease fall drop decline",
    "rise": "fall drop decline",
    "open": "close shut",
    "rose": "fall drop decline",
    "win": "lose",
    "won": "lose",
}
"""Words that say the opposite of each other, by their dictionary forms."""
NEAREST = 3
"""Words between "not" and what it denies."""
LEAST_CLOSENESS = 0.4
"""Share of content words in common under which "not" on one side says nothing."""
PREVENTING = frozenset(
    "restrict bar ban prohibit forbid prevent stop avoid refuse fail lack deny reject unable".split()
)
"""Words that deny what follows them as well."""
ONLY_THEN = frozenset("only last until just first hardly barely".split())
"""Words beside which a statement denies too: "last played in 2009", "knew only in March"."""
LEAST_CONTEXT = 1
"""Content words near both."""


def differing_negation(pair: Pair) -> Iterator[Difference]:
    """Yield opposite words about the same thing, and words that are denied on one side only."""
    a, b = pair.a, pair.b
    if a.closeness(b) < LEAST_CLOSENESS:
        return
    yield from _opposites(a, b)
    yield from _denied(a, b)
    for each in _denied(b, a):
        yield each._replace(a=each.b, b=each.a)


def _opposites(a: Read, b: Read) -> Iterator[Difference]:
    for one, others in OPPOSITES.items():
        for other in others.split():
            for x, y in ((one, other), (other, one)):
                if x not in a.keys or y not in b.keys or y in a.keys or x in b.keys:
                    continue
                i, j = a.side.keys.index(x), b.side.keys.index(y)
                if _is_denied(a, i) or _is_denied(b, j):
                    continue
                if len(a.near(i, i + 1).keys() & b.near(j, j + 1).keys()) > 2 * LEAST_CONTEXT:
                    yield Difference("negation", a.at(i, i + 1), b.at(j, j + 1), "", 0.6)


def _denied(a: Read, b: Read) -> Iterator[Difference]:
    """Yield what `a` denies and `b` says: "has not conceded" and "has conceded"."""
    side = a.side
    for place in range(len(side.words)):
        if not is_negation(side.words, place, side.language):
            continue
        about = next(
            (
                at
                for at in range(place + 1, min(place + 1 + NEAREST, len(side.words)))
                if not side.is_stop(at)
            ),
            None,
        )
        if about is None or side.words[place].key in {"without", "nor"}:
            continue
        places = [at for at, key in enumerate(b.side.keys) if key == side.keys[about]]
        if len(places) != 1 or _is_denied(b, places[0]) or side.keys[about] in _denied_keys(b):
            continue
        if is_only_then(b) or not PREVENTING.isdisjoint(b.keys):
            continue
        if _is_gerund(b, places[0]) != _is_gerund(a, about):
            continue
        if (
            len(a.near(place, about + 1).keys() & b.near(places[0], places[0] + 1).keys())
            > LEAST_CONTEXT
        ):
            said = b.at(places[0], places[0] + 1)
            yield Difference("negation", a.at(place, about + 1), said, "", 0.7)


def is_only_then(read: Read) -> bool:
    """Tell whether a passage says "only" or the like, and so denies the rest."""
    return not ONLY_THEN.isdisjoint(read.keys)


def _is_gerund(read: Read, place: int) -> bool:
    return read.side.words[place].key.endswith("ing")


def _is_denied(read: Read, place: int) -> bool:
    side = read.side
    return any(
        is_negation(side.words, at, side.language) for at in range(max(0, place - NEAREST), place)
    )


def _denied_keys(read: Read) -> set[str]:
    """Return the words near after a negation."""
    side = read.side
    return {
        side.keys[near]
        for at in range(len(side.words))
        if is_negation(side.words, at, side.language)
        for near in range(at + 1, min(at + 1 + NEAREST, len(side.keys)))
    }
