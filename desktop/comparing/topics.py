"""Say what an article is about: its words, names and numbers, weighed by how rare they are.

Two lists for each article. `words` are compared within one language: roots, with names and numbers
weighing more. `traces` are compared between languages: the sounds of names, and numbers.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from desktop.comparing.lexicon import STOP_WORDS
from desktop.story.article import Article, Kind
from desktop.text.cosine import cosines
from desktop.text.frequencies import background
from desktop.text.languages import FREQUENT, frequent_words
from desktop.text.roots import UNSPACED, root, sounded
from desktop.text.words import Word, is_number, keys, words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

READ = frozenset({Kind.HEADLINE, Kind.STANDFIRST, Kind.SUBHEADING, Kind.BODY, Kind.CAPTION})
"""The kinds that tell of the event; a promotion tells of others."""
NAME, NUMBER = 2.0, 1.5
"""How much more than a word a name and a number say about the event."""
TRACE = 5
"""Letters of the sound of a name that are compared between languages: endings differ."""
LEAST_DIGITS = 2
"""Digits of a number that is compared between languages."""
ELSEWHERE = 50
"""Articles that are thought to be beside those of the project, so that what five articles of one event
share is not taken for the language of all."""
USUAL = 1 / 4
"""Of the background of an English word in nats, so that it leaves a usual word its value."""
SCRIPT_OF = {code: script for script, codes in FREQUENT.items() for code in codes}
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "понеділок вівторок середу середа четвер п'ятницю п'ятниця суботу субота неділю неділя сьогодні вчора "
    "понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье сегодня вчера".split()
)
"""Every news text names one, whatever the event."""
TITLES = frozenset({Kind.HEADLINE, Kind.SUBHEADING})
"""Kinds in which capitals may be of the outlet's style."""


@dataclass(frozen=True, slots=True)
class Topic:
    """How often an article has each feature, damped, and how each is printed most often.

    `trace_of` maps the features of names and numbers to their traces; `headline` are the features of it.
    """

    words: dict[str, float]
    traces: dict[str, float]
    printed: dict[str, str]
    trace_of: dict[str, str]
    headline: frozenset[str]


class Likeness(NamedTuple):
    """The cosines of articles, 0–1: by words in one language, by traces in all."""

    words: NDArray[np.float32]
    traces: NDArray[np.float32]


def topic_of(article: Article) -> Topic:
    """Read an article: the damped counts of its features, names and numbers raised."""
    language = article.language.value
    inside, opening = _counted(article)
    names = {key for surface, key in inside if surface[:1].isupper()}
    counts: Counter[str] = Counter()
    traces: Counter[str] = Counter()
    printed: dict[str, tuple[int, str]] = {}
    trace_of: dict[str, str] = {}
    raised: dict[str, float] = {}
    for (surface, key), times in (inside + opening).items():
        if _is_stop(surface, key, language):
            continue
        feature = root(key, language)
        counts[feature] += times
        if feature not in printed or printed[feature][0] < times:
            printed[feature] = times, surface
        if is_number(key):
            raised[feature] = NUMBER
            trace_of[feature] = key if sum(map(str.isdigit, key)) >= LEAST_DIGITS else ""
        elif key in names:
            raised[feature] = NAME
            trace_of[feature] = sounded(key)[:TRACE]
        if trace := trace_of.get(feature):
            traces[trace] += times
    return Topic(
        {each: _damped(n) * raised.get(each, 1.0) for each, n in counts.items()},
        {each: _damped(n) for each, n in traces.items()},
        {each: surface for each, (_, surface) in printed.items()},
        trace_of,
        frozenset(root(key, language) for key in keys(article.headline or "")),
    )


def _counted(article: Article) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]]]:
    """Count the words, as printed and folded: those inside sentences, and those of titles and openings."""
    inside: Counter[tuple[str, str]] = Counter()
    opening: Counter[tuple[str, str]] = Counter()
    for passage in article.passages:
        if passage.kind not in READ:
            continue
        found = _said(words(article.text, passage.start, passage.end), article.language.value)
        first = len(found) if passage.kind in TITLES else 1
        opening.update(found[:first])
        inside.update(found[first:])
    return inside, opening


def _said(found: Sequence[Word], language: str) -> list[tuple[str, str]]:
    """Return the words as printed and folded; signs without blanks between in pairs, which are words."""
    if language not in UNSPACED:
        return [(word.surface, word.key) for word in found]
    return [
        (one.surface + other.surface, one.key + other.key)
        for one, other in pairwise(found)
        if one.end == other.start
    ]


def rarity(topics: Sequence[Mapping[str, float]], languages: Sequence[str]) -> dict[str, float]:
    """Return how much each feature says: rare among the articles, and in English and numbers at all."""
    spread: Counter[str] = Counter()
    english: set[str] = set()
    for features, language in zip(topics, languages, strict=True):
        spread.update(features.keys())
        if language == "en":
            english.update(features)
    whole = len(topics) + ELSEWHERE
    values = {each: math.log((whole + 1) / (n + 1)) for each, n in spread.items()}
    for each in values:
        if each in english or is_number(each):
            values[each] = math.sqrt(values[each] * background(each) * USUAL)
    return values


def likeness(
    topics: Sequence[Topic], words: Mapping[str, float], traces: Mapping[str, float]
) -> Likeness:
    """Compare all articles, given how much each feature says; memory goes with their number squared."""
    return Likeness(
        _cosines([each.words for each in topics], words),
        _cosines([each.traces for each in topics], traces),
    )


def _cosines(
    topics: Sequence[Mapping[str, float]], values: Mapping[str, float]
) -> NDArray[np.float32]:
    import numpy as np

    numbers = {each: n for n, each in enumerate(sorted(values))}
    rows = np.repeat(np.arange(len(topics)), [len(features) for features in topics])
    columns = np.array([numbers[each] for features in topics for each in features], dtype=np.int64)
    weights = np.array(
        [value * values[each] for features in topics for each, value in features.items()],
        dtype=np.float32,
    )
    return cosines(rows, columns, weights, len(topics))


@lru_cache(maxsize=65536)
def _is_stop(surface: str, key: str, language: str) -> bool:
    """Tell whether a word says nothing about an event; "US" does, though "us" does not."""
    if len(surface) > 1 and surface.isupper():
        return False
    if key.startswith("'") or not any(character.isalnum() for character in key):
        return True
    script = SCRIPT_OF.get(language)
    frequent = frequent_words(script, language) if script else frozenset[str]()
    return key in WEEKDAYS or key in frequent or key in STOP_WORDS.get(language, ())


def _damped(times: int) -> float:
    return 1 + math.log(times)
