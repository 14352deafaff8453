"""The table of findings: a row for each place of one, with what a person said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.exporting.tables.source import FOOT
from desktop.story.finding_edits import decisions_on

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.decisions import FindingDecision

COLUMNS = (
    "finding", "kind", "note", "weight", "places_n", "place", "article", "outlet", "address", "start", "end",
    "words", "passage", "statement", "state", "decided_by", "decided_at",
)  # fmt: skip
DIGITS = 4
UNDECIDED = "found by the program, not checked"
STATES = {"done": "looked at by a person", "not_a_finding": "said by a person to be no finding"}


def columns(source: Source) -> Sequence[str]:
    return (*COLUMNS, *FOOT)


def rows(source: Source) -> Iterator[Cells]:
    """Yield the places of each finding; its number says only which rows belong together."""
    material = source.material
    for number, (found, said) in enumerate(decisions_on(material.project, material.findings), 1):
        head = (number, found.kind.value, found.note, round(found.weight, DIGITS), len(found.spans))
        for place, (span, words) in enumerate(zip(found.spans, found.words, strict=False), 1):
            yield (
                *head, place, *source.head(span.article), source.address(span), span.start, span.end, words,
                passage_of(source, span.article, span.start, span.end), source.statements_at(span),
                *state(said), *source.foot,
            )  # fmt: skip


def passage_of(source: Source, number: int, start: int, end: int) -> str:
    """Return the passages that some words stand in, for reading them without the article."""
    article = source.articles[number]
    inside = [p for p in article.passages if p.start < end and start < p.end]
    return article.text[inside[0].start : inside[-1].end] if inside else ""


def state(said: FindingDecision | None) -> Cells:
    return (UNDECIDED, "", "") if said is None else (STATES[said.state.value], said.by, said.at)
