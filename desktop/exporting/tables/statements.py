"""The tables of statements: a column for each article, or a row for each statement in each article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop.exporting.tables.source import FOOT, yes
from desktop.story.absent import Absent
from desktop.story.places import is_same_place

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.comparison import Span, Statement
    from desktop.story.decisions import Kept

COLUMNS = ("statement", "articles_with_it_n", "articles_compared_n", "articles_n")
KEPT = ("kept_as_it_is", "kept_by", "kept_at")
CELLS = (
    "statement", "article", "outlet", "state", "places", "words", "start", "end", "annotation_ids",
    "looked_in_vain_by", "looked_in_vain_at",
)  # fmt: skip
HAS = "has it"


class Cell(NamedTuple):
    """What an article has of a statement, or why it has nothing; `by` and `at` are a person's word."""

    state: str
    spans: tuple[Span, ...] = ()
    by: str = ""
    at: str = ""


def columns(source: Source) -> Sequence[str]:
    return (*COLUMNS, *(source.name(each.number) for each in source.columns), *KEPT, *FOOT)


def rows(source: Source) -> Iterator[Cells]:
    """Yield every statement with the passages of each article, each after its address."""
    for statement in source.material.comparison.statements:
        cells = [cell_of(source, statement, each.number) for each in source.columns]
        yield (
            statement.address,
            sum(cell.state == HAS for cell in cells),
            sum(not cell.state.startswith(Absent.NOT_COMPARED) for cell in cells),
            len(cells),
            *(worded(source, cell) for cell in cells),
            *kept_words(source, statement),
            *source.foot,
        )


def worded(source: Source, cell: Cell) -> str:
    if cell.spans:
        return "\n".join(f"[{source.address(span)}] {source.words(span)}" for span in cell.spans)
    if not cell.at:
        return cell.state
    return f"{cell.state} by {cell.by or 'a person'} on {cell.at[:10]}"


def cell_columns(source: Source) -> Sequence[str]:
    return (*CELLS, *KEPT, *FOOT)


def cell_rows(source: Source) -> Iterator[Cells]:
    """Yield what each article has of each statement: a row for each passage, one where it has none."""
    for statement in source.material.comparison.statements:
        end = (*kept_words(source, statement), *source.foot)
        for article in source.columns:
            cell = cell_of(source, statement, article.number)
            head = (statement.address, *source.head(article.number), cell.state)
            for span in cell.spans:
                words = source.address(span), source.words(span), span.start, span.end
                yield (*head, *words, source.notes_at(span), "", "", *end)
            if not cell.spans:
                yield (*head, "", "", "", "", "", cell.by, cell.at, *end)


def cell_of(source: Source, statement: Statement, number: int) -> Cell:
    """Return what an article has of a statement: absence is only ever what was looked for."""
    spans = tuple(span for span in statement.passages if span.article == number)
    if spans:
        return Cell(HAS, spans)
    why = source.reasons.of_statement(statement, number)
    if why is Absent.CHECKED:
        look = next(look for look in statement.checked_absent if look.article == number)
        return Cell(why.value, by=look.by, at=look.at)
    reason = dict(source.material.comparison.not_compared).get(number, "")
    is_said = why is Absent.NOT_COMPARED and reason
    return Cell(f"{why}: {reason}" if is_said else why.value)


def kept_words(source: Source, statement: Statement) -> Cells:
    """Return whether a person said that exactly these passages make it, who and when."""
    said = _kept(source.material.project.kept, statement) if statement.is_kept else None
    if said is None:
        return yes(statement.is_kept), "", ""
    return "yes", said.by, said.at


def _kept(kept: Sequence[Kept], statement: Statement) -> Kept | None:
    for each in kept:
        if any(is_same_place(a, b) for a in each.passages for b in statement.passages):
            return each
    return None
