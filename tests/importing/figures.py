"""Print how well sentences and kinds are found: python -m tests.importing.figures [--errors]."""

import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from desktop.importing import read_text
from desktop.resources import ROOT
from desktop.story.article import Article

CASES = ROOT / "tests" / "cases" / "articles"
Row = tuple[frozenset[str], str]


@dataclass
class Figures:
    """Counts over articles: passages and code points right per kind, boundaries, body lines lost."""

    passages: Counter[str] = field(default_factory=Counter)
    passages_right: Counter[str] = field(default_factory=Counter)
    signs: Counter[str] = field(default_factory=Counter)
    signs_right: Counter[str] = field(default_factory=Counter)
    found: int = 0
    wanted: int = 0
    shared: int = 0
    body_lost: int = 0
    leaked: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def boundary_f1(self) -> float:
        return 2 * self.shared / ((self.found + self.wanted) or 1)

    @property
    def accuracy(self) -> float:
        return self.signs_right.total() / (self.signs.total() or 1)


def folded(text: str) -> str:
    return re.sub(r"\s+", "", text)


def gold_rows(path: Path) -> list[Row]:
    rows = []
    for line in path.read_text("utf-8").splitlines()[1:]:
        kinds, _, text = line.partition("\t")
        rows.append((frozenset(kinds.split(",")), folded(text)))
    return [row for row in rows if row[1]]


def found_rows(article: Article) -> list[Row]:
    return [
        (frozenset({str(p.kind)}), folded(article.passage_text(i)))
        for i, p in enumerate(article.passages)
    ]


def labels(rows: list[Row]) -> tuple[list[frozenset[str]], set[int]]:
    """Return the kinds of every sign that is not blank, and where passages end."""
    signs: list[frozenset[str]] = []
    ends = set()
    for kinds, text in rows:
        signs += [kinds] * len(text)
        ends.add(len(signs))
    return signs, ends


def score(article: Article, gold: list[Row], into: Figures) -> None:
    signs, ends = labels(found_rows(article))
    wanted, wanted_ends = labels(gold)
    assert len(signs) == len(wanted), f"{article.source}: gold has another text"
    into.found += len(ends) - 1
    into.wanted += len(wanted_ends) - 1
    into.shared += len(ends & wanted_ends) - 1
    at = 0
    for kinds, text in gold:
        first = gold_name(kinds, text, gold)
        right = sum(sign <= kinds for sign in signs[at : at + len(text)])
        into.passages[first] += 1
        into.signs[first] += len(text)
        into.signs_right[first] += right
        into.passages_right[first] += right * 2 > len(text)
        if right * 2 <= len(text):
            got = Counter(next(iter(s)) for s in signs[at : at + len(text)]).most_common(1)[0][0]
            into.body_lost += first == "body"
            into.leaked += got == "body"
            into.errors.append(f"{article.source}: {'/'.join(sorted(kinds))} -> {got}: {text[:70]}")
        at += len(text)
    for place in sorted(ends ^ wanted_ends):
        text = "".join(text for _, text in gold)
        what = "false end" if place in ends else "missed end"
        into.errors.append(
            f"{article.source}: {what}: {text[max(0, place - 30) : place]} | {text[place : place + 25]}"
        )


def gold_name(kinds: frozenset[str], text: str, gold: list[Row]) -> str:
    return "body" if "body" in kinds else min(kinds)


def measure(prefix: str) -> Figures:
    """Score the articles of tests/cases/articles whose names begin with `prefix`."""
    figures = Figures()
    for path in sorted(CASES.glob(f"{prefix}-*.txt")):
        gold = gold_rows(path.with_suffix(".gold"))
        if gold:
            score(read_text(path.read_text("utf-8"), path.name), gold, figures)
    return figures


def show(name: str, figures: Figures) -> None:
    passages = figures.passages.total()
    print(f"\n{name}: {passages} passages, boundary F1 {figures.boundary_f1:.3f}, signs of the right kind {figures.accuracy:.3f}, "
          f"body passages lost {figures.body_lost} of {figures.passages['body']}, others taken for body {figures.leaked} of {passages - figures.passages['body']}")  # fmt: skip
    for kind, count in figures.passages.most_common():
        share = figures.signs_right[kind] / figures.signs[kind]
        print(
            f"  {kind:<12} {figures.passages_right[kind]:>4} of {count:<4} passages  {share:.3f} of signs"
        )


if __name__ == "__main__":
    for name in ("dev", "held"):
        figures = measure(name)
        show(name, figures)
        if name == "dev" and "--errors" in sys.argv:
            print("\n".join(figures.errors))
