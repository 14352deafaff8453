"""Print how many findings of each kind are right, and how many of those wanted are found.

Run with `python -m tests.comparing.finding_figures [--each]`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop import comparing
from desktop.comparing.findings import find_findings
from desktop.story.finding import Finding
from tests.comparing.finding_cases import HELD, LINKED, OPEN, Case, case, is_right, linked_case

FACTS = ("number", "date", "name", "negation", "certainty")
OTHERS = ("single", "same_words", "spelling")
OF_LINKED = ("number", "certainty", "single")
"""What was annotated in the stories of tests/cases/links."""


class Figure(NamedTuple):
    """How many findings were made and right, how many rows were wanted and found."""

    made: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0

    def plus(self, other: Figure) -> Figure:
        return Figure(*(a + b for a, b in zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 1.0


def figures(cases: Iterable[tuple[Case, tuple[str, ...]]]) -> dict[str, Figure]:
    """Return the figures of each kind over several stories."""
    found: dict[str, Figure] = {}
    for each, kinds in cases:
        made = find_findings(each.articles, comparing.compare(each.articles))
        for kind in kinds:
            figure = _of_kind(kind, made, each)
            found[kind] = found.get(kind, Figure()).plus(figure)
    return found


def together(found: dict[str, Figure], kinds: tuple[str, ...] = FACTS) -> Figure:
    """Return the figures of several kinds as one."""
    total = Figure()
    for kind in kinds:
        total = total.plus(found.get(kind, Figure()))
    return total


def open_cases() -> Iterator[tuple[Case, tuple[str, ...]]]:
    yield from ((case(story), FACTS + OTHERS) for story in OPEN)


def linked_cases() -> Iterator[tuple[Case, tuple[str, ...]]]:
    yield from ((linked_case(story), OF_LINKED) for story in LINKED)


def held_cases() -> Iterator[tuple[Case, tuple[str, ...]]]:
    yield from ((case(story), FACTS + OTHERS) for story in HELD)


def _of_kind(kind: str, findings: Iterable[Finding], wanted: Case) -> Figure:
    made = [each for each in findings if each.kind == kind]
    rows = [row for row in wanted.expected if row.kind == kind]
    also = [row for row in wanted.expected if kind == "number" and row.kind == "precision"]
    right = sum(any(is_right(each, row) for row in rows + also) for each in made)
    found = sum(any(is_right(each, row) for each in made) for row in rows)
    return Figure(len(made), right, len(rows), found)


def describe(finding: Finding, of: Case) -> str:
    """Say a finding in one line, with some words around each place."""
    texts = {article.number: article.text for article in of.articles}
    places = []
    for span in finding.spans[:6]:
        text = texts[span.article]
        before, after = text[max(0, span.start - 25) : span.start], text[span.end : span.end + 25]
        places.append(f"A{span.article} …{before}[{text[span.start : span.end][:90]}]{after}…")
    note = f" ({finding.note})" if finding.note else ""
    return f"{finding.kind}{note} {finding.weight:.2f}: " + " | ".join(places).replace("\n", "¶")


def _print_each(cases: Iterable[tuple[Case, tuple[str, ...]]]) -> None:
    for each, kinds in cases:
        made = find_findings(each.articles, comparing.compare(each.articles))
        for finding in made:
            if finding.kind in kinds:
                good = any(is_right(finding, row) for row in each.expected)
                print("+" if good else "-", describe(finding, each))
        for row in each.expected:
            if row.kind in kinds and not any(is_right(finding, row) for finding in made):
                missed = Finding(row.kind, row.places, ())  # type: ignore[arg-type]  # only printed
                print("  missed", describe(missed, each))


def _print(title: str, found: dict[str, Figure]) -> None:
    print(
        f"\n{title}\n{'kind':12}{'made':>6}{'right':>7}{'precision':>11}{'wanted':>8}{'recall':>8}"
    )
    rows = dict(found, together=together(found))
    for kind, each in rows.items():
        share = f"{each.precision:.2f}" if each.made else "–"
        recall = f"{each.recall:.2f}" if each.wanted else "–"
        print(f"{kind:12}{each.made:6}{each.right:7}{share:>11}{each.wanted:8}{recall:>8}")


def main(arguments: list[str]) -> None:
    if "--each" in arguments:
        _print_each(open_cases())
        _print_each(linked_cases())
    _print("Four stories the rules were written on", figures(open_cases()))
    _print("Three stories of tests/cases/links", figures(linked_cases()))
    if "--held" in arguments:
        _print("One story held back", figures(held_cases()))


if __name__ == "__main__":
    main(sys.argv[1:])
