"""Tell how likely two quotes of different articles report the same words.

The measure of evidence/quotes.md §5 (stems shared, cosine, order of the words, who speaks), with what
tells two claims about one subject apart: numbers and names that disagree, somebody else who speaks.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from enum import IntEnum
from typing import NamedTuple

from desktop.quoting.aliases import COUNTRY_NAMES, bare
from desktop.quoting.said import NAMED, Name, Said, is_content
from desktop.quoting.speakers.alike import is_near, is_same


class Speakers(IntEnum):
    """How the speakers of two quotes relate."""

    CONTRARY = -1
    UNKNOWN = 0
    ROLE = 1
    SAME = 2


TINY = 1e-9
FULL_MASS = 4.0
"""Weight in common, of about three rare words, from which on it says all that a short quote is held."""
ADDED = {Speakers.SAME: 0.15, Speakers.ROLE: 0.10, Speakers.UNKNOWN: 0.0}
"""What the speakers add (evidence/quotes.md §5: .15); two of one role may be two people."""
CONTRARY_SHARE = 0.55
"""Two named people who speak of one thing in nearly the same words stay below every tier."""
FIGURES_AGREE, FIGURES_DISAGREE = 0.03, 0.12
DENIED = 0.06
"""Said here, denied there: mostly another claim."""
PROVING_RUN = 4
"""Content words in a row, in marks on both sides: nobody says the same by chance."""
PROVEN, PROVEN_EACH = 0.62, 0.02


def speakers(a: Said, b: Said) -> Speakers:
    """Tell whether two quotes can be of one speaker, as far as the texts say."""
    if any(_is_one_name(one, other) for one in a.names for other in b.names):
        return Speakers.SAME
    if a.names and b.names and not (_is_title(a, b) or _is_title(b, a)):
        return Speakers.UNKNOWN if a.is_guess or b.is_guess else Speakers.CONTRARY
    both = a.role & b.role
    if both - COUNTRY_NAMES or (both and (a.role <= b.role or b.role <= a.role)):
        return Speakers.ROLE
    return Speakers.UNKNOWN


def _is_title(a: Said, b: Said) -> bool:
    """Tell whether what is taken for a name is only what the other speaker is called: "the Minister"."""
    return all(set(bare(key, a.language)) <= b.role for name in a.names for key in name)


def _is_one_name(a: Name, b: Name) -> bool:
    if not (is_same(a[-1], b[-1]) or is_near(a[-1], b[-1])):
        return False
    return len(a) < 2 or len(b) < 2 or a[0][0] == b[0][0] or a[0] in b or b[0] in a


class Likeness(NamedTuple):
    """What two quotes have in common, each 0–1; `run` counts words, `common` sums weights.

    `held` is the share of the lighter quote that the other one has. `figures`, numbers and days, is 1 where those of one
    are among those of the other, −1 where none is, 0 where nothing can be told.
    """

    shared: float
    cosine: float
    order: float
    held: float
    common: float
    run: int
    figures: int
    speakers: Speakers
    is_denied: bool


def likeness(a: Said, b: Said) -> Likeness:
    """Measure two quotes against each other; about linear in their words."""
    from desktop.text.fuzzy import Indel

    who = speakers(a, b)
    both = a.weights.keys() & b.weights.keys()
    common = sum(a.weights[each] for each in both)
    squares = sum(a.weights[each] ** 2 for each in both)
    return Likeness(
        common / max(a.mass + b.mass - common, TINY),
        squares / max(a.length * b.length, TINY),
        Indel.normalized_similarity(a.bares, b.bares),
        common / max(min(a.mass, b.mass), TINY),
        common,
        _marked_run(a, b),
        _agreement(a.figures, b.figures),
        who,
        _is_denied(a, b, who) or _is_denied(b, a, who),
    )


def score(alike: Likeness) -> float:
    """Return how likely it is that two quotes report the same words, 0–1, only for putting in order."""
    held = alike.held * min(1.0, alike.common / FULL_MASS)
    found = (alike.shared + alike.cosine + alike.order + held) / 4
    if alike.speakers is Speakers.CONTRARY:
        return found * CONTRARY_SHARE
    found += ADDED[alike.speakers] + (FIGURES_AGREE if alike.figures == 1 else 0.0)
    if alike.figures == -1:
        found -= FIGURES_DISAGREE
    if alike.is_denied:
        found -= DENIED
    if alike.run >= PROVING_RUN:
        found = max(found, PROVEN + PROVEN_EACH * alike.run)
    return min(1.0, found)


def _is_denied(a: Said, b: Said, who: Speakers) -> bool:
    """Tell whether a quote denies what another one says: "had not been warned", "had been warned".

    Of one person's words that is told only where the other quote denies nothing: "is no consent" and
    "cannot be taken as consent" are one claim.
    """
    if who is Speakers.SAME and b.denied:
        return False
    return not (a.denied - b.denied).isdisjoint(b.weights)


def _agreement(a: frozenset[str], b: frozenset[str]) -> int:
    """Compare numbers with numbers and days with days; one that disagrees outweighs the other."""
    one, other = (
        (
            {each for each in side if each[:1].isdigit()},
            {each for each in side if each[:1] == NAMED},
        )
        for side in (a, b)
    )
    kinds = [_of_kind(x, y) for x, y in zip(one, other, strict=True)]
    kinds.append(_of_kind(a.difference(*one), b.difference(*other)))
    return min(kinds) or max(kinds[::2])


def _of_kind(a: Set[str], b: Set[str]) -> int:
    if not a or not b:
        return 0
    if a <= b or b <= a:
        return 1
    return 0 if a & b else -1


def _marked_run(a: Said, b: Said) -> int:
    """Return the content words of the longest run that stands in marks on both sides."""
    runs = (_longest_run(x, y, a.language) for x in a.marked for y in b.marked)
    return max(runs, default=0)


def _longest_run(a: Sequence[str], b: Sequence[str], language: str) -> int:
    best = 0
    before: dict[int, int] = {}
    places: dict[str, list[int]] = {}
    for place, key in enumerate(b):
        places.setdefault(key, []).append(place)
    for key in a:
        here = {}
        for place in places.get(key, ()):
            here[place] = before.get(place - 1, 0) + is_content(key, language)
            best = max(best, here[place])
        before = here
    return best
