"""Say why two passages are linked: the words, names and numbers that both have, and neighbours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from desktop.comparing.evidence import NEIGHBOURS, is_content, is_name
from desktop.comparing.matching import Range
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Link, Origin, Span, Strength
from desktop.text.frequencies import zipf
from desktop.text.stems import stem
from desktop.text.words import Word, is_number, words_in

RARE = 4.6
"""Zipf value under which a shared word is called rare: about 40 times in a million words."""


class Shared(NamedTuple):
    """A word that both passages have: where it is printed first in each, in code points of its text."""

    a: Range
    b: Range


class Why(NamedTuple):
    """What speaks for a link; words of each kind are in order of rarity, the rarest first.

    `neighbours` are linked passages beside the two: pairs of spans, the first in the article of `a`.
    """

    a: Span
    b: Span
    rare: tuple[Shared, ...] = ()
    names: tuple[Shared, ...] = ()
    numbers: tuple[Shared, ...] = ()
    other: tuple[Shared, ...] = ()
    neighbours: tuple[tuple[Span, Span], ...] = ()


def why(articles: Mapping[int, Article], comparison: Comparison, link: Link) -> Why:
    """Gather what two linked passages share. Linear in their words and in the links."""
    one, other = (_words(articles[end.article], end) for end in (link.a, link.b))
    numbers = _shared(one, other, _number)
    names = _shared(one, other, _name)
    text = articles[link.a.article].text
    named = {_stem(text, each) for each in (*names, *numbers)}
    words = [each for each in _shared(one, other, _content) if _stem(text, each) not in named]
    is_rare = [_rarity(text, each) < RARE for each in words]
    return Why(
        link.a,
        link.b,
        tuple(each for each, rare in zip(words, is_rare, strict=True) if rare),
        names,
        numbers,
        tuple(each for each, rare in zip(words, is_rare, strict=True) if not rare),
        neighbours(articles, comparison, link),
    )


def neighbours(
    articles: Mapping[int, Article], comparison: Comparison, link: Link
) -> tuple[tuple[Span, Span], ...]:
    """Return the links between the passages next to those of a link."""
    if NEIGHBOURS not in link.reasons:
        return ()
    beside = [_beside(articles[end.article], end) for end in (link.a, link.b)]
    return tuple(
        (each.a, each.b)
        for each in comparison.links
        if each.a in beside[0]
        and each.b in beside[1]
        and (each.a, each.b) != (link.a, link.b)
        and each.strength is Strength.SOLID
        and each.origin is not Origin.REJECTED
    )


def _beside(article: Article, span: Span) -> frozenset[Span]:
    """Return the passage of a span and the two around it."""
    index = bisect_right([each.start for each in article.passages], span.start) - 1
    around = article.passages[max(index - 1, 0) : index + 2]
    return frozenset(Span(article.number, each.start, each.end) for each in around)


def _words(article: Article, span: Span) -> Sequence[Word]:
    return words_in(article.text, span.start, span.end)


def _shared(
    one: Sequence[Word],
    other: Sequence[Word],
    key_of: Callable[[Word, Sequence[Word]], str],
) -> tuple[Shared, ...]:
    """Return the words of one kind that both have, each once, the rarest first."""
    first: dict[str, Word] = {}
    for word in reversed(other):
        first[key_of(word, other)] = word
    first.pop("", None)
    found: dict[str, tuple[float, Shared]] = {}
    for word in one:
        key = key_of(word, one)
        twin = first.get(key)
        if twin is not None and key not in found:
            found[key] = zipf(word.key), Shared((word.start, word.end), (twin.start, twin.end))
    return tuple(shared for _, shared in sorted(found.values()))


def _number(word: Word, _sentence: Sequence[Word]) -> str:
    return word.key if is_number(word.key) else ""


def _name(word: Word, sentence: Sequence[Word]) -> str:
    return stem(word.key) if is_content(word) and is_name(word, sentence) else ""


def _content(word: Word, _sentence: Sequence[Word]) -> str:
    return stem(word.key) if is_content(word) else ""


def _stem(text: str, shared: Shared) -> str:
    return stem(_printed(text, shared).key)


def _rarity(text: str, shared: Shared) -> float:
    return zipf(_printed(text, shared).key)


def _printed(text: str, shared: Shared) -> Word:
    (word, *_) = words_in(text, *shared.a)
    return word
