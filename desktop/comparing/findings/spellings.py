"""Find names that outlets spell in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from desktop.comparing.facts import names_of
from desktop.comparing.lexicon import STOP_WORDS, TITLES
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.finding import Finding, FindingKind
from desktop.text.words import words_of

LIKENESS = 0.7
"""Least likeness (Indel, 0–1) of two spellings of a name whose other words are the same."""
ALONE = 0.8
"""The same of a single word that stands beside nothing that tells."""
SHORTEST = 4
"""Letters of a name that may be spelled in two ways."""
MOST_PLACES = 12
"""Places of one spelling that a finding names, one an article."""
STAND_INS = (
    "kyiv kiev", "kharkiv kharkov", "odesa odessa", "lviv lvov", "chernobyl chornobyl", "dnipro dnepr",
    "zelensky zelenskyy zelenskiy zelenskyi", "mohammed muhammad mohamed mohammad muhammed mohamad",
    "gaddafi qaddafi gadhafi kadafi", "hezbollah hizbullah hizbollah", "hussein husain hussain",
    "beijing peking", "myanmar burma", "mumbai bombay", "turkey turkiye türkiye", "yusuf youssef yousef",
    "quran koran", "abdallah abdullah", "houthi huthi", "osama usama", "alexei alexey aleksei aleksey",
    "sergei sergey", "dmitry dmitri dmitriy", "volodymyr vladimir", "yevgeny evgeny yevgeni",
)  # fmt: skip
USUAL = {word: place for place, words in enumerate(STAND_INS) for word in words.split()}
GIVEN = frozenset(
    "mohammed muhammad mohamed mohammad muhammed mohamad hussein husain hussain yusuf youssef yousef"
    " abdallah abdullah osama usama alexei alexey aleksei aleksey sergei sergey dmitry dmitri dmitriy"
    " volodymyr vladimir yevgeny evgeny yevgeni".split()
)
"""Those of them that many people are called."""
ENDINGS = ("s", "n", "an", "ian", "i", "ese", "ish", "er", "ers", "'s")
"""What makes another word of a name, no other spelling: Ukraine, Ukrainian."""


class Name(NamedTuple):
    """A word of a name where it stands, with the words of names right before and after it."""

    key: str
    before: str
    after: str
    span: Span


def spelling_variants(articles: Mapping[int, Article]) -> list[Finding]:
    """Return the names that are spelled in two ways or more, each with where it first stands."""
    names = [name for number in sorted(articles) for name in _names(articles[number])]
    by_key: dict[str, list[Name]] = {}
    for name in names:
        by_key.setdefault(name.key, []).append(name)
    groups: dict[str, set[str]] = {}
    for one, other in _alike(by_key):
        joined = groups.get(one, {one}) | groups.get(other, {other})
        for key in joined:
            groups[key] = joined
    seen = {frozenset(keys) for keys in groups.values()}
    return [_finding(sorted(keys), by_key, articles) for keys in sorted(seen, key=sorted)]


def _names(article: Article) -> Iterator[Name]:
    known = names_of(article.text) | frozenset(USUAL)
    words = words_of(article.text)
    compared = [(p.start, p.end) for p in article.passages if p.is_compared]
    index = 0
    for place, word in enumerate(words):
        while index < len(compared) and compared[index][1] <= word.start:
            index += 1
        if index == len(compared) or word.start < compared[index][0]:
            continue
        if word.key not in known or not word.surface[:1].isupper() or len(word.key) < SHORTEST:
            continue
        before = words[place - 1] if place else None
        after = words[place + 1] if place + 1 < len(words) else None
        near = [
            each.key
            if each is not None
            and each.surface[:1].isupper()
            and gap == " "
            and each.key not in STOP_WORDS["en"]
            else ""
            for each, gap in (
                (before, article.text[before.end : word.start] if before else ""),
                (after, article.text[word.end : after.start] if after else ""),
            )
        ]
        span = Span(article.number, word.start, word.end)
        yield Name(word.key, near[0], near[1], span)


def _alike(by_key: Mapping[str, Sequence[Name]]) -> Iterator[tuple[str, str]]:
    from desktop.text.fuzzy import ratio

    by_first: dict[str, list[str]] = {}
    for key in sorted(by_key):
        by_first.setdefault(key[0], []).append(key)
    for keys in by_first.values():
        for one, other in combinations(keys, 2):
            if abs(len(one) - len(other)) > 3:
                continue
            likeness = ratio(one, other) / 100
            if likeness >= LIKENESS and _are_one(by_key[one], by_key[other], likeness):
                yield one, other
    usual: dict[int, list[str]] = {}
    for key in sorted(by_key):
        if key in USUAL:
            usual.setdefault(USUAL[key], []).append(key)
    for keys in usual.values():
        for one, other in combinations(keys, 2):
            if _may_be_one(by_key[one], by_key[other]):
                yield one, other


def _are_one(one: Sequence[Name], other: Sequence[Name], likeness: float) -> bool:
    """Tell whether two words are one name: a neighbour in common, or nothing that parts them."""
    a, b = sorted((one[0].key, other[0].key), key=len)
    if b.startswith(a) and b[len(a) :] in ENDINGS and not b.endswith(a[-1] * 2):
        return False
    if any(key in TITLES for key in (a, b)) or not (a.isalpha() and b.isalpha()):
        return False
    befores = _neighbours(one, 0) & _neighbours(other, 0)
    afters = _neighbours(one, 1) & _neighbours(other, 1)
    if befores - TITLES or afters:
        return not _are_both_in_one(one, other) or likeness >= ALONE
    return False


def _may_be_one(one: Sequence[Name], other: Sequence[Name]) -> bool:
    """Tell whether two usual spellings stand for one: before two family names they do not.

    Nor does a given name that stands alone and one before a family name: it may be anybody's.
    """
    from desktop.text.fuzzy import ratio

    left, right = _neighbours(one, 1), _neighbours(other, 1)
    if one[0].key in GIVEN and bool(left) != bool(right):
        return False
    alike = (ratio(a, b) >= 100 * LIKENESS for a in left for b in right)
    return not left or not right or any(alike)


def _neighbours(names: Sequence[Name], side: int) -> set[str]:
    return {(name.after if side else name.before) for name in names} - {""}


def _are_both_in_one(one: Sequence[Name], other: Sequence[Name]) -> bool:
    """Tell whether one article has both: then they are rather two persons."""
    return bool({n.span.article for n in one} & {n.span.article for n in other})


def _finding(
    keys: Sequence[str], by_key: Mapping[str, Sequence[Name]], articles: Mapping[int, Article]
) -> Finding:
    chosen: list[Span] = []
    for key in keys:
        first: dict[int, Span] = {}
        for name in by_key[key]:
            first.setdefault(name.span.article, name.span)
        chosen += list(first.values())[:MOST_PLACES]
    spans = tuple(sorted(chosen))
    words = tuple(articles[s.article].text[s.start : s.end] for s in spans)
    return Finding(FindingKind.SPELLING, spans, words, "", min(1.0, 0.3 + 0.1 * len(spans)))
