"""Print how well quotes are grouped: average precision of pairs, both tiers, and each false group.

Run with `python -m tests.quoting.utterance_figures [--found] [--each]`: on the annotated quotes, or on
those that the program finds with the model that is installed, matched to the annotated ones.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from desktop.quoting.attribution import Attribute
from desktop.quoting.said import prepare
from desktop.quoting.similarity import likeness, score
from desktop.quoting.utterances import group
from desktop.story.comparison import Span
from desktop.story.quote import Certainty, Quote, Utterance
from tests.quoting.utterance_cases import Case, Pair, cases

ARROW = " ≠ "


class Figures(NamedTuple):
    """Pairs of quotes of two articles: wanted, made and right in each tier, and the false ones."""

    average_precision: float
    wanted: int
    grouped: int
    right: int
    offered: int
    offered_right: int
    false: tuple[Pair, ...]
    split: tuple[Pair, ...]

    @property
    def precision(self) -> float:
        return self.right / self.grouped if self.grouped else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def offered_precision(self) -> float:
        return self.offered_right / self.offered if self.offered else 1.0

    @property
    def reached(self) -> float:
        """Return the share of pairs that stand in one tier or the other."""
        return (self.right + self.offered_right) / self.wanted if self.wanted else 1.0


def figures(case: Case) -> Figures:
    utterances = group(case.quotes, case.articles)
    same = set(_pairs(utterances, Certainty.SAME))
    possible = set(_pairs(utterances, Certainty.POSSIBLE)) - same
    truth = {pair: case.is_same(*pair) for pair in case.pairs()}
    grouped = [pair for pair in same if truth[pair] is not None]
    offered = [pair for pair in possible if truth[pair] is not None]
    wanted = {pair for pair, is_same in truth.items() if is_same}
    return Figures(
        average_precision(case, truth),
        len(wanted),
        len(grouped),
        sum(pair in wanted for pair in grouped),
        len(offered),
        sum(pair in wanted for pair in offered),
        tuple(pair for pair in grouped if not truth[pair]),
        tuple(sorted(wanted - same)),
    )


def average_precision(case: Case, truth: Mapping[Pair, bool | None]) -> float:
    """Return the mean, over the right pairs, of the precision down to each, by the score alone."""
    said = {each.span: each for each in prepare(case.quotes, {a.number: a for a in case.articles})}
    scored = [
        (score(likeness(said[a], said[b])), is_same)
        for (a, b), is_same in truth.items()
        if is_same is not None
    ]
    found, total = 0, 0.0
    for place, (_, is_same) in enumerate(sorted(scored, key=lambda each: -each[0]), 1):
        if is_same:
            found += 1
            total += found / place
    return total / found if found else 1.0


def _pairs(utterances: Sequence[Utterance], certainty: Certainty) -> Iterator[Pair]:
    for utterance in utterances:
        if utterance.certainty is certainty:
            pairs = combinations(sorted(utterance.quotes), 2)
            yield from ((a, b) for a, b in pairs if a.article != b.article)


def found_case(case: Case, quotes: Sequence[Quote]) -> Case:
    """Return the case with quotes that were found; those that match no annotated one are told apart."""
    ids = {
        quote.span: _annotated(case, quote.span) or f"none.{count}"
        for count, quote in enumerate(quotes)
        if quote.is_spoken
    }
    return case._replace(quotes=tuple(q for q in quotes if q.is_spoken), ids=ids)


def found_quotes(case: Case) -> list[Quote]:
    """Find the quotes of a case with the model that is installed."""
    from desktop.quoting.extract import find_quotes

    language = case.articles[0].language.value
    attribute = _parsing() if language == "en" else None
    return [
        quote._replace(article=article.number)
        for article in case.articles
        for quote in find_quotes(article.text, language=language, attribute=attribute)
    ]


def _parsing() -> Attribute | None:
    from desktop.quoting.extract import _parsing

    return _parsing()


def _annotated(case: Case, span: Span) -> str:
    """Return the ids of the annotated quotes that a found one has most of, or stands in."""
    found = []
    for other, identity in case.ids.items():
        if other.article == span.article:
            common = min(other.end, span.end) - max(other.start, span.start)
            if common >= 0.5 * min(other.end - other.start, span.end - span.start):
                found.append(identity)
    return " ".join(sorted(set(found)))


def print_figures(case: Case, *, is_each: bool) -> None:
    found = figures(case)
    print(
        f"{case.name:8} quotes {len(case.quotes):3}  AP {found.average_precision:.3f}  grouped P "
        f"{found.precision:.2f} R {found.recall:.2f} ({found.right} of {found.wanted})  possible P "
        f"{found.offered_precision:.2f} ({found.offered})  both R {found.reached:.2f}"
    )
    texts = {article.number: article.text for article in case.articles}
    print_pairs("FALSE", found.false, case, texts)
    if is_each:
        print_pairs("split", found.split, case, texts)
        print(f"   marks differ: {', '.join(sorted(differing(case)))}")


def differing(case: Case) -> set[str]:
    """Return the ids of the utterances whose words in marks differ, as the program finds them."""
    same = [each for each in group(case.quotes, case.articles) if each.marks_differ]
    return {case.ids[each.quotes[0]].split()[0].rstrip("?") for each in same}


def print_pairs(title: str, pairs: Sequence[Pair], case: Case, texts: Mapping[int, str]) -> None:
    for a, b in pairs:
        said = ARROW.join(texts[s.article][s.start : s.end][:100] for s in (a, b))
        print(f"   {title} {case.ids[a]}{ARROW}{case.ids[b]}: {said}")


if __name__ == "__main__":
    chosen = cases()
    for each in chosen:
        shown = found_case(each, found_quotes(each)) if "--found" in sys.argv else each
        print_figures(shown, is_each="--each" in sys.argv)
