"""Find the passages for which no other text has a counterpart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from math import log

from desktop.comparing.facts import names_of
from desktop.comparing.lexicon import STOP_WORDS
from desktop.story.article import Article, Kind, Passage
from desktop.story.comparison import Comparison, Origin, Span
from desktop.story.errors import Cancelled
from desktop.story.finding import Finding, FindingKind
from desktop.story.places import overlap
from desktop.text.stems import stem
from desktop.text.words import is_number, keys, words_in

LEAST_WORDS = 4
"""Words from which a passage says something: "Good evening." does not."""
LEAST_CONTENT = 3
"""Its different words that carry content."""
MOST_SHARED = 0.2
"""Share of a passage's words, by rarity, from which another text has something of it."""
MOST_PLACES = 200
"""Passages with a word, over which it says nothing."""
SAME_AGAIN = 0.6
"""Share of the words of a passage that a copy has in one of its own: one finding names one of them."""
FULL = 12
"""Numbers, names and words in marks from which more adds nothing to the weight."""
MARKS = frozenset('"“”„«»‘')


def single_passages(
    comparison: Comparison,
    articles: Mapping[int, Article],
    texts: Mapping[int, int],
    is_cancelled: Callable[[], bool],
) -> list[Finding]:
    """Return what one text alone has; neighbours of one paragraph are one finding.

    `texts` maps the number of an article to that of its text: copies have one. A link of any
    strength that nobody rejected is a counterpart.
    """
    if len({texts[number] for number in articles}) < 2:
        return []
    linked = _linked(comparison, texts)
    near = Near(articles, texts)
    seen: dict[int, list[frozenset[str]]] = {}
    found = []
    whole = {texts[n] for n, each in articles.items() if not each.may_lack}
    for number in sorted(articles):
        article = articles[number]
        if is_cancelled():
            raise Cancelled
        if not whole - {texts[number]}:
            continue  # nothing can be missed in a text of which a part is missing
        for run in _runs(article, linked.get(number, frozenset()), near):
            words = tuple(article.text[span.start : span.end] for span in run)
            said = frozenset(word for each in words for word in keys(each))
            before = seen.setdefault(texts[number], [])
            if not any(len(said & each) >= SAME_AGAIN * len(said) for each in before):
                before.append(said)
                weight = round(_weight(article, run), 3)
                found.append(Finding(FindingKind.SINGLE, run, words, "", weight))
    return found


class Near:
    """Knows how much of a passage's words one passage of another text has, weak as that may be."""

    def __init__(self, articles: Mapping[int, Article], texts: Mapping[int, int]) -> None:
        self._texts = texts
        self._keys: dict[Span, frozenset[str]] = {}
        self._places: dict[str, list[Span]] = {}
        for number, article in articles.items():
            for passage in article.passages:
                if passage.is_compared:
                    span = Span(number, passage.start, passage.end)
                    found = words_in(article.text, span.start, span.end)
                    keys = frozenset(stem(w.key) for w in found if w.key not in STOP_WORDS["en"])
                    self._keys[span] = keys if len(found) >= LEAST_WORDS else frozenset()
                    for key in keys:
                        self._places.setdefault(key, []).append(span)
        self._rarity = {
            key: log(1 + len(self._keys) / len(places)) for key, places in self._places.items()
        }

    def is_alone(self, span: Span) -> bool:
        """Tell whether a passage says something, and no other text has much of its words."""
        keys = self._keys[span]
        if len(keys) < LEAST_CONTENT:
            return False
        text = self._texts[span.article]
        shares: dict[Span, float] = {}
        for key in keys:
            for place in self._places[key] if len(self._places[key]) <= MOST_PLACES else ():
                if self._texts[place.article] != text:
                    shares[place] = shares.get(place, 0.0) + self._rarity[key]
        total = sum(self._rarity[key] for key in keys)
        return max(shares.values(), default=0.0) < MOST_SHARED * total


def _linked(comparison: Comparison, texts: Mapping[int, int]) -> dict[int, frozenset[Span]]:
    """Return what is linked with another text, each place once, by the numbers of the articles."""
    found: dict[int, set[Span]] = {}
    for link in comparison.links:
        ends = (link.a, link.b)
        if link.origin is Origin.REJECTED or not {e.article for e in ends} <= texts.keys():
            continue
        if texts[link.a.article] != texts[link.b.article]:
            for end in ends:
                found.setdefault(end.article, set()).add(end)
    return {number: frozenset(spans) for number, spans in found.items()}


def _runs(article: Article, linked: Set[Span], near: Near) -> Iterator[tuple[Span, ...]]:
    """Yield the passages of the body without a counterpart, neighbours of a paragraph together."""
    run: list[Span] = []
    last: Passage | None = None
    for passage in article.passages:
        span = Span(article.number, passage.start, passage.end)
        is_alone = passage.kind is Kind.BODY and not _is_linked(span, linked)
        if run and (not is_alone or last is None or last.paragraph != passage.paragraph):
            yield tuple(run)
            run = []
        if is_alone and near.is_alone(span):
            run.append(span)
        last = passage
    if run:
        yield tuple(run)


def _is_linked(span: Span, linked: Set[Span]) -> bool:
    return span in linked or any(overlap(span, other) for other in linked)


def _weight(article: Article, run: Sequence[Span]) -> float:
    """Weigh numbers, names and quoted words: what a reader would check first."""
    names, points = names_of(article.text), 0
    for span in run:
        for word in words_in(article.text, span.start, span.end):
            is_name = word.key in names and word.key not in STOP_WORDS["en"]
            points += 2 if is_number(word.key) or is_name else 0
        points += 3 * (not MARKS.isdisjoint(article.text[span.start : span.end]))
    return min(points, FULL) / FULL
