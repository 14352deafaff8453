"""Tell how likely two quotes of different articles report the same words.

The measure of evidence/quotes.md §5 (stems shared, cosine, order of the words, who speaks), with what
tells two claims about one subject apart: numbers and names that disagree, somebody else who speaks.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from desktop.quoting.aliases import COUNTRY_NAMES, bare
from desktop.quoting.alike import is_near, is_same
from desktop.quoting.attribution import Paragraph
from desktop.quoting.marks import regions
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.quote import Quote, QuoteKind, Range
from desktop.text.frequencies import background
from desktop.text.words import is_number, words_in

CONTENT = 3.6
"""Least background, in nats, of a word that carries content (Zipf value under about 6.1)."""
LEAST_CONTENT_LETTERS = 4
"""Letters of one in a language without a table of frequencies."""
LONGEST_BACKGROUND = 10.0
"""Background from which on a word weighs the same: it is rare, and no table knows how rare."""
SHORT_FOR_AMERICA = frozenset({"US", "U.S.", "USA", "U.S", "U.S.A."})
NO_ROLE = frozenset(
    "he she they it i we him her them his their who others another one two three four several second "
    "asked named name told said speak spoke condition anonymity because senior top former".split()
)
"""Words of a mention that do not say who speaks."""
DENYING = frozenset(
    "not no never =nobody noth neither nor without nowher не ні ніхто ніщо ніколи без жоден нет никто "
    "никогд nicht kein niemand nie ohne ne pas jamais rien aucun sans".split()
)
"""Words, as bare stems, that turn a claim round."""


class Speakers(IntEnum):
    """How the speakers of two quotes relate."""

    CONTRARY = -1
    UNKNOWN = 0
    ROLE = 1
    SAME = 2


TINY = 1e-9
LEAST_QUOTES = 12
"""Quotes that an article is taken to have at least, so that weights mean the same in a small story."""
FULL_MASS = 4.0
"""Weight in common, of about three rare words, from which on it says all that a short quote is held."""
ADDED = {Speakers.SAME: 0.15, Speakers.ROLE: 0.10, Speakers.UNKNOWN: 0.0}
"""What the speakers add (evidence/quotes.md §5: .15); two of one role may be two people."""
CONTRARY_SHARE = 0.55
"""Two named people who speak of one thing in nearly the same words stay below every tier."""
NUMBERS_AGREE, NUMBERS_DISAGREE = 0.03, 0.12
DENIED = 0.06
"""Said here, denied there: mostly another claim."""
PROVING_RUN = 4
"""Content words in a row, in marks on both sides: nobody says the same by chance."""
PROVEN, PROVEN_EACH = 0.62, 0.02
TITLES = frozenset("mr mrs ms miss dr sir".split())


class Said(NamedTuple):
    """A quote, ready to be compared.

    `bares` are its words as bare stems, in order; `weights` the weight of each different one;
    `marked` the keys of what stands in marks, one tuple for each region; `role` are the words that
    describe the speaker, as bare stems.
    """

    span: Span
    language: str
    bares: tuple[str, ...]
    weights: Mapping[str, float]
    mass: float
    length: float
    numbers: frozenset[str]
    marked: tuple[tuple[str, ...], ...]
    names: tuple[str, ...]
    role: frozenset[str]
    is_denied: bool
    is_guess: bool


def prepare(quotes: Iterable[Quote], articles: Mapping[int, Article]) -> tuple[Said, ...]:
    """Return the quotes with what is compared of them; weights come from all quotes together."""
    known = [quote for quote in quotes if quote.article in articles]
    cut = [_bares(quote, articles[quote.article]) for quote in known]
    spread = _spread(known, cut)
    found: list[Said] = []
    for quote, bares in zip(known, cut, strict=True):
        article = articles[quote.article]
        language = article.language.value
        weights = {each: _weight(each, base, spread) for each, base in dict(bares).items()}
        order = tuple(each for each, _ in bares)
        names, role = _who(quote, article)
        if found and not names and not role and found[-1].span.article == quote.article:
            role = found[-1].role  # "they added"
        found.append(
            Said(
                quote.span, language, order, weights, sum(weights.values()),
                _length(weights),
                frozenset(each for each in weights if each[:1].isdigit()),
                tuple(_keys(article.text, *place) for place in marked_places(quote, article)),
                names, role, not DENYING.isdisjoint(order), quote.is_guess,
            )
        )  # fmt: skip
    return tuple(_with_all_roles(found))


def _with_all_roles(said: Sequence[Said]) -> Iterator[Said]:
    """Give every named speaker what any article calls that person: "the minister" may be meant."""
    roles: dict[str, frozenset[str]] = {}
    for each in said:
        if each.names:
            roles[each.names[-1]] = roles.get(each.names[-1], frozenset()) | each.role
    for each in said:
        yield each._replace(role=roles[each.names[-1]]) if each.names else each


def together(a: Said, b: Said) -> Said:
    """Return two quotes of one article as one, the words of the second behind those of the first."""
    weights = {**a.weights, **b.weights}
    return a._replace(
        bares=a.bares + b.bares,
        weights=weights,
        mass=sum(weights.values()),
        length=_length(weights),
        numbers=a.numbers | b.numbers,
        marked=a.marked + b.marked,
        names=a.names or b.names,
        role=a.role or b.role,
        is_denied=a.is_denied or b.is_denied,
    )


def _length(weights: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights.values()))


class Spread(NamedTuple):
    """How many quotes of an article have a stem at most, and how many quotes an article has at most."""

    counts: Mapping[str, int]
    most: int


def _spread(quotes: Sequence[Quote], cut: Sequence[Sequence[tuple[str, float]]]) -> Spread:
    """Count by article, so that what all outlets report is not taken for common."""
    counts: dict[str, Counter[int]] = {}
    for quote, bares in zip(quotes, cut, strict=True):
        for each in dict(bares):
            counts.setdefault(each, Counter())[quote.article] += 1
    most = max([LEAST_QUOTES, *Counter(quote.article for quote in quotes).values()])
    return Spread({each: max(found.values()) for each, found in counts.items()}, most)


def _weight(each: str, base: float, spread: Spread) -> float:
    return base * math.log((spread.most + 2) / (spread.counts[each] + 0.5))


def _bares(quote: Quote, article: Article) -> list[tuple[str, float]]:
    """Return the bare words of a quote, each with the weight it has in the language at large."""
    language = article.language.value
    found: list[Said] = []
    for word in words_in(article.text, quote.start, quote.end):
        key = "usa" if word.surface in SHORT_FOR_AMERICA else word.key
        base = general_weight(key, language)
        found += [(each, base) for each in bare(key, language)]
    return found


@lru_cache(maxsize=65536)
def general_weight(key: str, language: str) -> float:
    """Return 0–1, how much a word says apart from any story."""
    if language == "en":
        return min(LONGEST_BACKGROUND, background(key)) / LONGEST_BACKGROUND
    return 1.0 if is_number(key) or len(key) >= LEAST_CONTENT_LETTERS else 0.3


def is_content(key: str, language: str) -> bool:
    if language == "en":
        return background(key) >= CONTENT
    return is_number(key) or len(key) >= LEAST_CONTENT_LETTERS


def _keys(text: str, start: int, end: int) -> tuple[str, ...]:
    return tuple(word.key for word in words_in(text, start, end))


def marked_places(quote: Quote, article: Article) -> tuple[Range, ...]:
    """Return what of a quote stands in quotation marks, without the marks."""
    if quote.kind is QuoteKind.INDIRECT:
        return ()
    inner = [
        (max(start, quote.start), min(end, quote.end))
        for start, end in _outermost(article.text)
        if start < quote.end and end > quote.start
    ]
    if not inner and quote.kind is QuoteKind.DIRECT:
        return ((quote.start, quote.end),)
    return tuple(place for place in inner if place[0] < place[1])


@lru_cache(maxsize=128)
def _outermost(text: str) -> tuple[Range, ...]:
    place, lines = 0, []
    for line in text.split("\n"):
        if line and not line.isspace():
            lines.append(Paragraph(place, place + len(line)))
        place += len(line) + 1
    return tuple(region.inner for region in regions(text, lines) if not region.depth)


def _who(quote: Quote, article: Article) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return the words of the speaker's name as they sound, and those of the description."""
    named = _keys(quote.name, 0, len(quote.name))
    names = tuple(key for key in named if key not in TITLES)
    if quote.speaker is None:
        return names, frozenset()
    role: set[str] = set()
    for word in words_in(article.text, *quote.speaker):
        if word.key not in named and word.key not in NO_ROLE:
            key = "usa" if word.surface in SHORT_FOR_AMERICA else word.key
            if is_content(key, article.language.value):
                role.update(bare(key, article.language.value))
    return names, frozenset(role)


def speakers(a: Said, b: Said) -> Speakers:
    """Tell whether two quotes can be of one speaker, as far as the texts say."""
    if a.names and b.names and _is_one_name(a.names, b.names):
        return Speakers.SAME
    if a.names and b.names and not (_is_title(a, b) or _is_title(b, a)):
        return Speakers.UNKNOWN if a.is_guess or b.is_guess else Speakers.CONTRARY
    both = a.role & b.role
    if both - COUNTRY_NAMES or (both and (a.role <= b.role or b.role <= a.role)):
        return Speakers.ROLE
    return Speakers.UNKNOWN


def _is_title(a: Said, b: Said) -> bool:
    """Tell whether what is taken for a name is only what the other speaker is called: "the Minister"."""
    return all(set(bare(name, a.language)) <= b.role for name in a.names)


def _is_one_name(a: Sequence[str], b: Sequence[str]) -> bool:
    if not (is_same(a[-1], b[-1]) or is_near(a[-1], b[-1])):
        return False
    return len(a) < 2 or len(b) < 2 or a[0][0] == b[0][0] or a[0] in b or b[0] in a


class Likeness(NamedTuple):
    """What two quotes have in common, each 0–1; `run` counts words, `common` sums weights.

    `held` is the share of the lighter quote that the other one has. `numbers` is 1 where those of one
    are among those of the other, −1 where none is, 0 where nothing can be told.
    """

    shared: float
    cosine: float
    order: float
    held: float
    common: float
    run: int
    numbers: int
    speakers: Speakers
    is_denied: bool


def likeness(a: Said, b: Said) -> Likeness:
    """Measure two quotes against each other; about linear in their words."""
    from desktop.text.fuzzy import Indel

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
        _numbers(a.numbers, b.numbers),
        speakers(a, b),
        a.is_denied != b.is_denied,
    )


def score(alike: Likeness) -> float:
    """Return how likely it is that two quotes report the same words, 0–1, only for putting in order."""
    held = alike.held * min(1.0, alike.common / FULL_MASS)
    found = (alike.shared + alike.cosine + alike.order + held) / 4
    if alike.speakers is Speakers.CONTRARY:
        return found * CONTRARY_SHARE
    found += ADDED[alike.speakers] + (NUMBERS_AGREE if alike.numbers == 1 else 0.0)
    if alike.numbers == -1:
        found -= NUMBERS_DISAGREE
    if alike.is_denied:
        found -= DENIED
    if alike.run >= PROVING_RUN:
        found = max(found, PROVEN + PROVEN_EACH * alike.run)
    return min(1.0, found)


def _numbers(a: frozenset[str], b: frozenset[str]) -> int:
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
