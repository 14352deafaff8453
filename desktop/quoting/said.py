"""Make quotes ready to be compared: words as bare stems with weights, figures, denials, speakers."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.quoting.aliases import COUNTRY_NAMES, bare
from desktop.quoting.attribution import Paragraph
from desktop.quoting.marks import regions
from desktop.story.article import READER, Article
from desktop.story.comparison import Span
from desktop.story.quote import Quote, QuoteKind, Range
from desktop.text.days import month_of
from desktop.text.frequencies import background
from desktop.text.words import Word, is_number, words_in

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
NAMED = "^"
"""What a capital word among the figures begins with."""
LEAST_QUOTES = 12
"""Quotes that an article is taken to have at least, so that weights mean the same in a small story."""
AND = re.compile(r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\bі\b|\bта\b|\bи\b)\s*", re.IGNORECASE)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday понеділок вівторок середа четвер п'ятниця субота неділя "
    "понеділка вівторка середу середи п'ятницю п'ятниці суботу суботи неділю неділі montag dienstag mittwoch "
    "donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche".split()
)
TITLES = frozenset("mr mrs ms miss dr sir".split())


Name = tuple[str, ...]
"""The keys of a person's name."""


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
    figures: frozenset[str]
    marked: tuple[tuple[str, ...], ...]
    names: tuple[Name, ...]
    role: frozenset[str]
    denied: frozenset[str]
    is_guess: bool


class Cut(NamedTuple):
    """The words of a quote as bare stems, with their weight in the language at large, and its figures."""

    bares: tuple[str, ...]
    base: Mapping[str, float]
    figures: frozenset[str]
    denied: frozenset[str]


def prepare(quotes: Iterable[Quote], articles: Mapping[int, Article]) -> tuple[Said, ...]:
    """Return the quotes with what is compared of them; weights come from all quotes together."""
    known = [quote for quote in quotes if quote.article in articles]
    cuts = [_cut(quote, articles[quote.article]) for quote in known]
    weight = _weights(known, cuts)
    found: list[Said] = []
    named = _words_of_names(known, articles)
    for quote, cut in zip(known, cuts, strict=True):
        article = articles[quote.article]
        weights = {each: weight[each] for each in cut.base}
        names, role = _who(quote, article)
        if quote.reason == READER and names:
            role -= named  # a person says that who is printed there is somebody else
        if found and not names and not role and found[-1].span.article == quote.article:
            role = found[-1].role  # "they added"
        found.append(
            Said(
                span=quote.span,
                language=article.language.value,
                bares=cut.bares,
                weights=weights,
                mass=sum(weights.values()),
                length=_length(weights),
                figures=cut.figures,
                marked=tuple(
                    _keys(article.text, *place) for place in marked_places(quote, article)
                ),
                names=names,
                role=role,
                denied=cut.denied,
                is_guess=quote.is_guess,
            )
        )
    return tuple(_with_all_roles(found))


def _with_all_roles(said: Sequence[Said]) -> Iterator[Said]:
    """Give every named speaker what any article calls that person: "the minister" may be meant."""
    roles: dict[str, frozenset[str]] = {}
    for each in said:
        for name in each.names:
            roles[name[-1]] = roles.get(name[-1], frozenset()) | each.role
    for each in said:
        found = (roles[name[-1]] for name in each.names)
        yield each._replace(role=each.role.union(*found))


def together(a: Said, b: Said) -> Said:
    """Return two quotes of one article as one, the words of the second behind those of the first."""
    weights = {**a.weights, **b.weights}
    return a._replace(
        bares=a.bares + b.bares,
        weights=weights,
        mass=sum(weights.values()),
        length=_length(weights),
        figures=a.figures | b.figures,
        marked=a.marked + b.marked,
        names=a.names or b.names,
        role=a.role or b.role,
        denied=a.denied | b.denied,
    )


def _length(weights: Mapping[str, float]) -> float:
    return math.sqrt(sum(weight * weight for weight in weights.values()))


def _weights(quotes: Sequence[Quote], cuts: Sequence[Cut]) -> dict[str, float]:
    """Weigh each stem: by how rare it is at large, and in how many quotes of an article it is at most.

    Counted by article, so that what all outlets report is not taken for common.
    """
    counts: dict[str, Counter[int]] = {}
    base: dict[str, float] = {}
    for quote, cut in zip(quotes, cuts, strict=True):
        for each, weight in cut.base.items():
            counts.setdefault(each, Counter())[quote.article] += 1
            base[each] = min(weight, base.get(each, weight))
    most = max([LEAST_QUOTES, *Counter(quote.article for quote in quotes).values()])
    return {
        each: base[each] * math.log((most + 2) / (max(found.values()) + 0.5))
        for each, found in counts.items()
    }


def _cut(quote: Quote, article: Article) -> Cut:
    language = article.language.value
    bares: list[str] = []
    base: dict[str, float] = {}
    figures, denied = set(), set()
    is_denying = False
    for word in words_in(article.text, quote.start, quote.end):
        key = "usa" if word.surface in SHORT_FOR_AMERICA else word.key
        for each in bare(key, language):
            bares.append(each)
            is_figure = each[:1].isdigit()
            base[each] = general_weight(each if is_figure else key, language)
            if is_figure or _is_day(word, language):
                figures.add(each)
            elif word.surface[:1].isupper() and bares[:-1] and language == "en":
                figures.add(NAMED + each)
            if is_denying and not is_figure and is_content(key, language):
                denied.add(each)
                is_denying = False
            is_denying = is_denying or each in DENYING
    return Cut(tuple(bares), base, frozenset(figures), frozenset(denied))


def _is_day(word: Word, language: str) -> bool:
    """Tell whether a word names a month or a day of the week: "may" and "march" do not."""
    is_named = word.key in month_of() or word.key in WEEKDAYS
    return is_named and (language != "en" or word.surface[:1].isupper())


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


def _who(quote: Quote, article: Article) -> tuple[tuple[Name, ...], frozenset[str]]:
    """Return who is named, as words of each, and the words of the description, as bare stems."""
    language = article.language.value
    if quote.speaker is None:
        return _persons(quote.name, language), frozenset()
    names = _persons(quote.name, language)
    if names and _is_outlet(article.text, quote.speaker):
        names = ()
    named = {key for name in names for key in name}
    role: set[str] = set()
    for word in words_in(article.text, *quote.speaker):
        if word.key not in named and word.key not in NO_ROLE:
            key = "usa" if word.surface in SHORT_FOR_AMERICA else word.key
            if is_content(key, language):
                role.update(bare(key, language))
    return names, frozenset(role)


def _persons(name: str, language: str) -> tuple[Name, ...]:
    """Cut "Ana Ruiz and Jon Bell" in two; a country that speaks is nobody with a name."""
    parts = (_keys(part, 0, len(part)) for part in AND.split(name))
    persons = (tuple(key for key in keys if key not in TITLES) for keys in parts)
    return tuple(
        person
        for person in persons
        if person and not all(set(bare(key, language)) <= COUNTRY_NAMES for key in person)
    )


def _words_of_names(quotes: Iterable[Quote], articles: Mapping[int, Article]) -> frozenset[str]:
    """Return the words of everybody's name, as bare stems."""
    named = {(quote.name, articles[quote.article].language.value) for quote in quotes}
    return frozenset(
        each
        for name, language in named
        for person in _persons(name, language)
        for key in person
        for each in bare(key, language)
    )


def _is_outlet(text: str, mention: Range) -> bool:
    """Tell whether an outlet speaks: whom it has the words from may be anybody."""
    from desktop.quoting.outlets import outlet_in

    return outlet_in(text, mention) is not None
