"""Count which words stand near what was found, beside how often they would if words were spread evenly."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from desktop.text.languages import FREQUENT, frequent_words
from desktop.text.words import Word, is_number, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.searching.found_places import FoundIn
    from desktop.searching.hits import Range

NEAR = 5
"""Words on each side of a hit that count as near it."""
LEAST = 2
"""Times a word must stand near hits to be listed: once is chance."""
MOST = 200
"""Words that are listed."""


class Collocate(NamedTuple):
    """A word that stands near hits `times` times, in all texts counted once.

    `expected`: how often it would, if the words of these texts stood in no order. `by_outlet` are its
    times in the articles of each outlet, of which those with the same text count once.
    """

    word: str
    times: int
    expected: float
    by_outlet: tuple[int, ...]


class Collocates(NamedTuple):
    """Words near hits, those first that stand there most over what is expected.

    `near` of `total` words stand near one of the `hits`; hits themselves are counted in neither. `near_by_outlet` are the
    same for each outlet.
    """

    words: tuple[Collocate, ...] = ()
    outlets: tuple[str, ...] = ()
    near: int = 0
    total: int = 0
    hits: int = 0
    articles: int = 0
    texts: int = 0
    near_by_outlet: tuple[int, ...] = ()


class Counted(NamedTuple):
    """The words of one article: near its hits, all but the hits, and how they are printed."""

    near: Counter[str]
    every: Counter[str]
    printed: Counter[tuple[str, str]]


def collocates(
    found: Sequence[FoundIn],
    text_of: Mapping[int, int],
    outlet_of: Callable[[FoundIn], str],
    check: Callable[[], None],
) -> Collocates:
    """Count the words near hits; `text_of` maps an article to the text it has with others.

    `check` is called between articles, to raise. Linear in the words of the articles.
    """
    near, every, printed = Counter[str](), Counter[str](), Counter[tuple[str, str]]()
    by_outlet: dict[str, Counter[str]] = {}
    seen: set[object] = set()
    hits = texts = 0
    for each in found:
        check()
        counted, outlet = words_near(each), outlet_of(each)
        text = text_of.get(each.article.number, each.article.number)
        own = by_outlet.setdefault(outlet, Counter())
        if (outlet, text) not in seen:
            seen.add((outlet, text))
            own.update(counted.near)
        if text not in seen:
            seen.add(text)
            near.update(counted.near)
            every.update(counted.every)
            printed.update(counted.printed)
            hits += len(each.hits)
            texts += 1
    outlets = sorted(by_outlet, key=lambda name: (-by_outlet[name].total(), name))
    share = near.total() / every.total() if every else 0.0
    best = _prints(printed)
    stops = stop_words({each.article.language.value for each in found})
    rows = [
        Collocate(
            best[key], times, every[key] * share, tuple(by_outlet[name][key] for name in outlets)
        )
        for key, times in near.items()
        if times >= LEAST and is_telling(key, stops)
    ]
    rows.sort(key=lambda row: (row.expected - row.times, row.word))
    sums = tuple(by_outlet[name].total() for name in outlets)
    size = near.total(), every.total()
    return Collocates(tuple(rows[:MOST]), tuple(outlets), *size, hits, len(found), texts, sums)


def words_near(found: FoundIn) -> Counted:
    """Count the words of an article; one near two hits is counted once."""
    cut = words_of(found.article.text)
    inside = [_inside(cut, hit) for hit in found.hits]
    hit = {place for first, last in inside for place in range(first, last)}
    near = {
        place
        for first, last in inside
        for place in range(max(0, first - NEAR), min(len(cut), last + NEAR))
    } - hit
    every = Counter(word.key for word in cut)
    every -= Counter(cut[place].key for place in hit)
    return Counted(
        Counter(cut[place].key for place in near),
        every,
        Counter((cut[place].key, cut[place].surface) for place in near),
    )


def _inside(cut: Sequence[Word], hit: Range) -> tuple[int, int]:
    """Return the half-open places of the words that a hit covers a part of."""
    first = bisect_left(cut, hit[0], key=lambda word: word.end - 1)
    last = bisect_left(cut, hit[1], key=lambda word: word.start)
    return first, max(first, last)


def _prints(printed: Counter[tuple[str, str]]) -> dict[str, str]:
    """Return for each word how it is printed most often."""
    ordered = sorted(printed.items(), key=lambda each: (each[1], each[0][1]))
    return {key: surface.lstrip("-\u2010\u2011") for (key, surface), _ in ordered}


def stop_words(languages: Iterable[str]) -> frozenset[str]:
    """Return the most frequent words of some languages (the table of `text.languages`)."""
    tables = [
        frequent_words(script, language)
        for script, codes in FREQUENT.items()
        for language in languages
        if language in codes
    ]
    return frozenset[str]().union(*tables)


def is_telling(key: str, stops: frozenset[str]) -> bool:
    """Tell whether a word is listed: no stop word, no piece of one, but any number."""
    return key not in stops and (is_number(key) or (len(key) > 1 and key[0] not in "'’"))
