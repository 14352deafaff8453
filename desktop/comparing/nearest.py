"""Find the passages of another article that a reader should look at before saying that it has none.

Works in every language: stems and character n-grams, as in links, each weighed by how rare they are in
the article; between languages only names and numbers, by sound; at last the place in the article.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.comparing.vectors import LONGEST_GRAM, SHORTEST_GRAM
from desktop.story.article import Article
from desktop.story.comparison import Near, Span
from desktop.text.frequencies import background
from desktop.text.roots import root, sounded
from desktop.text.words import Word, is_number, words_in

COUNT = 5
"""Passages a reader is shown."""
ACROSS = "*"
"""In place of a language: between two languages."""
DECIMALS = 6
"""Digits of a score: equal ones are put in order by place, not by the low bits of a sum."""


class Index(NamedTuple):
    """The features of an article's passages, how rare each is, and the length of each vector."""

    counted: list[Counter[str]]
    idf: dict[str, float]
    lengths: list[float]


def nearest(
    span: Span, articles: Mapping[int, Article], other: int, count: int = COUNT
) -> tuple[Near, ...]:
    """Return the `count` passages of article `other`, of any kind, that are nearest to a span.

    Where nothing more is shared, those at the same place of the article follow with the score 0; only
    an article without text has none. KeyError for an article that is not there. Cost: the first
    question about an article is linear in its words, the next ones in the passages that share some.
    """
    here, there = articles[span.article], articles[other]
    spans = tuple((p.start, p.end) for p in there.passages)
    if not spans:
        return (Near(Span(other, 0, len(there.text)), 0.0),) if there.text.strip() else ()
    language = here.language.value if here.language.value == there.language.value else ACROSS
    asked = words_in(here.text, span.start, span.end)
    scores = _scores(asked, language, there.text, spans)
    place = span.start / max(1, len(here.text))
    length = max(1, len(there.text))

    def order(index: int) -> tuple[float, float, int]:
        return -scores[index], abs(spans[index][0] / length - place), index

    best = sorted(range(len(spans)), key=order)[:count]
    return tuple(Near(Span(other, *spans[index]), scores[index]) for index in best)


def _scores(
    asked: Sequence[Word], language: str, text: str, spans: tuple[tuple[int, int], ...]
) -> list[float]:
    """Return the mean of the cosines of stems and of character grams for each passage."""
    indices = _indices(text, spans, language)
    scores = [0.0] * len(spans)
    for index, features in zip(indices, _features(asked, language), strict=True):
        weights = {
            each: _damped(times) * index.idf.get(each, 0.0)
            for each, times in Counter(features).items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        wanted = [(each, weight * index.idf[each]) for each, weight in weights.items() if weight]
        for place, counts in enumerate(index.counted):
            shared = sum(w * _damped(counts[each]) for each, w in wanted if each in counts)
            scores[place] += shared / (length * index.lengths[place]) / 2
    return [round(score, DECIMALS) for score in scores]


@lru_cache(maxsize=32)
def _indices(text: str, spans: tuple[tuple[int, int], ...], language: str) -> tuple[Index, Index]:
    """Index an article by stems and by grams; kept, because a reader asks for one passage after another."""
    stems, grams = [], []
    for span in spans:
        one, other = _features(words_in(text, *span), language)
        stems.append(Counter(one))
        grams.append(Counter(other))
    stem_idf = {
        each: math.sqrt(value * background(each)) if language == "en" else value
        for each, value in _rarity(stems).items()
    }
    gram_idf = {each: value + 1 for each, value in _rarity(grams).items()}
    return _index(stems, stem_idf), _index(grams, gram_idf)


def _rarity(counted: Sequence[Counter[str]]) -> dict[str, float]:
    """Return ln((n + 1) / (df + 1)) of each feature, over n passages and the question."""
    spread: Counter[str] = Counter()
    for counts in counted:
        spread.update(counts.keys())
    values = [math.log((len(counted) + 2) / (n + 1)) for n in range(len(counted) + 1)]
    return {each: values[n] for each, n in spread.items()}


def _index(counted: list[Counter[str]], idf: dict[str, float]) -> Index:
    squares = {each: value * value for each, value in idf.items()}
    lengths = [
        math.sqrt(sum(_damped(n) ** 2 * squares[each] for each, n in counts.items())) or 1.0
        for counts in counted
    ]
    return Index(counted, idf, lengths)


def _damped(times: int) -> float:
    return 1.0 if times == 1 else 1 + math.log(times)


def _features(words: Sequence[Word], language: str) -> tuple[list[str], list[str]]:
    """Return the stems and the grams of words; between languages those of names and numbers."""
    if language == ACROSS:
        keys = [sounded(word.key) for word in words if _travels(word)]
        stems = keys
    else:
        keys = [word.key for word in words]
        stems = [root(key, language) for key in keys]
    return stems, [gram for key in keys for gram in _grams(key)]


def _travels(word: Word) -> bool:
    """Tell whether a word may be the same in another language; scripts without capitals say nothing."""
    first = word.surface[:1]
    return is_number(word.key) or first.isupper() or (first.isalpha() and first == first.upper())


@lru_cache(maxsize=65536)
def _grams(key: str) -> tuple[str, ...]:
    """Return the runs of 3–5 characters of a word, padded with one blank."""
    padded = f" {key} "
    sizes = range(SHORTEST_GRAM, min(LONGEST_GRAM, len(padded)) + 1)
    return tuple(padded[i : i + size] for size in sizes for i in range(len(padded) - size + 1))
