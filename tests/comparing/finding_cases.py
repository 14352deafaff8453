"""The stories of tests/cases/findings and tests/cases/links, and what deserves a look in each."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desktop import importing
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.finding import Finding

CASES = Path(__file__).parents[1] / "cases"
OPEN = ("storm", "recall", "transfer", "count")
HELD = ("trial",)
"""Annotated with the others and not looked at while the rules were written."""
LINKED = ("ceasefire", "flood", "ruling")
MODALITY = {"modality": "certainty", "time": "date"}


class Expected(NamedTuple):
    """One row: a kind and the places that a finding of it may name, at least two of them."""

    kind: str
    places: tuple[Span, ...]
    words: tuple[str, ...] = ()


class Case(NamedTuple):
    """The articles of a story and what a reader should be shown of them."""

    articles: tuple[Article, ...]
    expected: tuple[Expected, ...]


@cache
def case(story: str) -> Case:
    """Return an annotated story; ValueError if a place is not to be found in it exactly once."""
    folder = CASES / "findings" / story
    articles = _articles(folder)
    rows = (folder / "findings.tsv").read_text("utf-8").splitlines()
    return Case(tuple(articles.values()), tuple(_expected(row, articles) for row in rows))


@cache
def linked_case(story: str) -> Case:
    """Return a story of tests/cases/links with its conflicts and its sentences without a link."""
    folder = CASES / "links" / story
    articles = _articles(folder)
    found = []
    for row in (folder / "conflicts.tsv").read_text("utf-8").splitlines():
        file_a, a, file_b, b, kind, words_a, words_b = row.split("\t")
        places = (
            _words_of(articles[file_a[:-4]], a, words_a),
            _words_of(articles[file_b[:-4]], b, words_b),
        )
        found.append(Expected(MODALITY.get(kind, kind), places))
    found = _merged(found)
    linked = set()
    for row in (folder / "links.tsv").read_text("utf-8").splitlines():
        file_a, a, file_b, b, _ = row.split("\t")
        linked |= {_words_of(articles[file_a[:-4]], a, a), _words_of(articles[file_b[:-4]], b, b)}
    for article in articles.values():
        for passage in article.passages:
            span = Span(article.number, passage.start, passage.end)
            if passage.is_compared and not any(overlaps(span, other) for other in linked):
                found.append(Expected("single", (span,)))
    return Case(tuple(articles.values()), tuple(found))


def _merged(rows: list[Expected]) -> list[Expected]:
    """Join the pairs that share a place: one finding names all of them."""
    merged: list[Expected] = []
    for row in rows:
        for each in [other for other in merged if _share(row, other)]:
            merged.remove(each)
            row = Expected(row.kind, (*each.places, *row.places))
        merged.append(row)
    return merged


def _share(row: Expected, other: Expected) -> bool:
    pairs = ((a, b) for a in row.places for b in other.places)
    return row.kind == other.kind and any(overlaps(a, b) for a, b in pairs)


def is_right(finding: Finding, expected: Expected) -> bool:
    """Tell whether a finding is of the kind of a row and names nothing but places of it."""
    kind = "number" if expected.kind == "precision" else expected.kind
    if kind == finding.kind == "spelling":
        return set(finding.words) <= set(expected.words)
    return kind == finding.kind and all(
        any(overlaps(span, place) for place in expected.places) for span in finding.spans
    )


def overlaps(one: Span, other: Span) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def _articles(folder: Path) -> dict[str, Article]:
    from dataclasses import replace

    paths = sorted(folder.glob("*.txt"))
    return {
        path.stem: replace(importing.read(path), number=number)
        for number, path in enumerate(paths, 1)
    }


def _expected(row: str, articles: dict[str, Article]) -> Expected:
    kind, *places = row.split("\t")
    found = tuple(_place(each, articles) for each in places)
    texts = {article.number: article.text for article in articles.values()}
    return Expected(kind, found, tuple(texts[s.article][s.start : s.end] for s in found))


def _place(said: str, articles: dict[str, Article]) -> Span:
    """Find `file: words around [the words]` in the text of the file."""
    file, words = said.split(": ", 1)
    before, inside, after = re.fullmatch(r"(.*)\[(.*)\](.*)", words, re.DOTALL).groups()  # type: ignore[union-attr]  # a case is well formed
    article = articles[file]
    count = article.text.count(before + inside + after)
    if count != 1:
        raise ValueError(f"{count} places: {said}")
    start = article.text.index(before + inside + after) + len(before)
    return Span(article.number, start, start + len(inside))


def _words_of(article: Article, sentence: str, words: str) -> Span:
    start = article.text.index(sentence)
    inside = sentence.find(words)
    if inside < 0:
        return Span(article.number, start, start + len(sentence))
    return Span(article.number, start + inside, start + inside + len(words))
