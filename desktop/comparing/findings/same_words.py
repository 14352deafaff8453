"""Find long runs of the same words in texts that are no copies of each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from desktop.comparing.lexicon import STOP_WORDS
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.finding import Finding, FindingKind
from desktop.text.quotation import quotations
from desktop.text.words import Word, words_in

LEAST = 8
"""Words of a run; shorter ones stand in many reports of one event."""
LEAST_CONTENT = 4
"""Words of a run that carry content: "at the end of the day on which it was" has one."""
FULL = 30
"""Words from which a run cannot weigh more."""
IN_MARKS = "in quotation marks"
MOST_PLACES = 64
"""Articles with one run of eight words, over which it is taken for boilerplate."""

STEP = 1_024
"""Runs of eight words between two reports of progress."""
BREAK = "\n"
"""Begins what stands between two paragraphs, or where something is not compared: no run goes on over it."""


class Line(NamedTuple):
    """The words of the compared passages of an article, in order, and where each passage begins."""

    article: Article
    words: tuple[Word, ...]
    keys: tuple[str, ...]


Pair = tuple[int, int]


def same_words(
    articles: Mapping[int, Article],
    texts: Mapping[int, int],
    reach: Callable[[float], None],
) -> list[Finding]:
    """Return each run once, with all texts that have it; cost is about linear in the words."""
    lines = {number: _line(article) for number, article in articles.items()}
    found: dict[tuple[str, ...], dict[int, Span]] = {}
    shared = _starts(lines, texts, lambda share: reach(0.4 * share))
    reach(0.4)
    for (one, other), starts in shared.items():
        for i, j, length in _runs(lines[one], lines[other], starts):
            keys = lines[one].keys[i : i + length]
            if _has_content(keys):
                places = found.setdefault(keys, {})
                places.setdefault(one, _span(lines[one], i, length))
                places.setdefault(other, _span(lines[other], j, length))
    reach(1.0)
    return [_finding(keys, places, articles) for keys, places in found.items()]


def _line(article: Article) -> Line:
    words: list[Word] = []
    last = None
    for passage in article.passages:
        if not passage.is_compared:
            last = None
            continue
        if words and passage.paragraph != last:
            words.append(Word(0, 0, "", f"{BREAK}{article.number}.{passage.paragraph}"))
        last = passage.paragraph
        words += words_in(article.text, passage.start, passage.end)
    return Line(article, tuple(words), tuple(word.key for word in words))


def _starts(
    lines: Mapping[int, Line], texts: Mapping[int, int], reach: Callable[[float], None]
) -> dict[Pair, list[Pair]]:
    """Return for each two articles of two texts the places at which both have the same eight words."""
    places: dict[tuple[str, ...], list[Pair]] = {}
    for number, line in lines.items():
        for at in range(len(line.keys) - LEAST + 1):
            places.setdefault(line.keys[at : at + LEAST], []).append((number, at))
    shared: dict[Pair, list[Pair]] = {}
    for count, found in enumerate(places.values()):
        if count % STEP == 0:
            reach(count / len(places))
        if 1 < len(found) <= MOST_PLACES:
            for (one, i), (other, j) in combinations(found, 2):
                if texts[one] != texts[other]:
                    pair, starts = ((one, other), (i, j)) if one < other else ((other, one), (j, i))
                    shared.setdefault(pair, []).append(starts)
    return shared


def _runs(one: Line, other: Line, starts: Sequence[Pair]) -> Iterator[tuple[int, int, int]]:
    """Yield the longest runs: starts that follow each other on both sides are one."""
    known = set(starts)
    for i, j in sorted(starts):
        if (i - 1, j - 1) in known:
            continue
        length = LEAST
        while (i + length - LEAST + 1, j + length - LEAST + 1) in known:
            length += 1
        yield i, j, length


def _has_content(keys: Sequence[str]) -> bool:
    return sum(key not in STOP_WORDS["en"] for key in keys) >= LEAST_CONTENT


def _span(line: Line, start: int, length: int) -> Span:
    return Span(line.article.number, line.words[start].start, line.words[start + length - 1].end)


def _finding(
    keys: Sequence[str], places: Mapping[int, Span], articles: Mapping[int, Article]
) -> Finding:
    spans = tuple(sorted(places.values()))
    words = tuple(articles[s.article].text[s.start : s.end] for s in spans)
    is_quoted = all(is_in_marks(articles[span.article].text, span) for span in spans)
    weight = min(len(keys), FULL) / FULL * (0.4 if is_quoted else 1.0)
    note = IN_MARKS if is_quoted else ""
    return Finding(FindingKind.SAME_WORDS, spans, words, note, round(weight, 3))


def is_in_marks(text: str, span: Span) -> bool:
    """Tell whether most of a span stands in quotation marks."""
    inside = sum(
        max(0, min(end, span.end) - max(start, span.start)) for start, end in quotations(text)
    )
    return inside > 0.8 * (span.end - span.start)
