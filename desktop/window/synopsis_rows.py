"""Make the rows of the synopsis, put them in order and gather those that collapse: pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.story.article import Kind
from desktop.story.comparison import Comparison, Span
from desktop.story.strictness import possibly
from desktop.window.linked import PassageRef, passage_refs
from desktop.window.silence import is_silent_beside, silence_of
from desktop.window.table_row import (
    ALIKE,
    CODED_ALIKE,
    SINGLE,
    TWICE,
    UNCOMPARED,
    UNSURE,
    Band,
    Row,
)

if TYPE_CHECKING:
    from desktop.comparing.row_words import RowWords
    from desktop.story.copies import Texts
    from desktop.window.column import Column
    from desktop.window.row_codes import RowCodes

BY_ARTICLES = "articles"
BY_DIFFERENCE = "difference"
BY_CODES = "codes"
"""Orders of rows; the others are the address of an article, or "" for that of the first column."""
Words = Mapping[int, "RowWords"]


def rows_of(columns: Sequence[Column], comparison: Comparison) -> list[Row]:
    """Return a row for every statement, then for every other compared or doubled passage."""
    refs = passage_refs(columns)
    rows = []
    for statement in comparison.statements:
        known = {refs.get(span) or ref_at(columns, span) for span in statement.passages}
        found = tuple(sorted(ref for ref in known if ref is not None))
        if found:
            rows.append(Row(found, statement))
    stated = {ref for row in rows for ref in row.refs}
    return [*rows, *_others(columns, comparison, stated)]


def _others(
    columns: Sequence[Column], comparison: Comparison, stated: Collection[PassageRef]
) -> Iterable[Row]:
    """Return the passages that are in no statement: found in one article only, or printed twice."""
    unmeasured = {number for number, _ in comparison.not_compared}
    silence = silence_of(columns, comparison)
    for place, column in enumerate(columns):
        number = column.article.number
        if number not in comparison.articles or number in unmeasured:
            continue
        for index, passage in enumerate(column.article.passages):
            if passage.is_compared and (place, index) not in stated:
                is_unsure = possibly(comparison, Span(number, passage.start, passage.end))
                alone = SINGLE if is_silent_beside(number, silence) else UNCOMPARED
                yield Row(((place, index),), kind=UNSURE if is_unsure else alone)
            elif passage.kind is Kind.DUPLICATE:
                yield Row(((place, index),), kind=TWICE)


def ref_at(columns: Sequence[Column], span: Span) -> PassageRef | None:
    """Return the passage that is a span or holds it, as when a person linked a part of one."""
    for place, column in enumerate(columns):
        if column.article.number == span.article:
            ends = [passage.end for passage in column.article.passages]
            index = bisect_left(ends, span.end)
            is_held = index < len(ends) and column.article.passages[index].start <= span.start
            return (place, index) if is_held else None
    return None


def words_of(row: Row, words: Words) -> RowWords | None:
    """Return how a row is worded, if that is known of exactly its passages."""
    if row.statement is None:
        return None
    found = words.get(row.statement.number)
    return found if found and found.passages == row.statement.passages else None


# --- order --------------------------------------------------------------------------------------


def column_of_order(columns: Sequence[Column], order: str) -> int:
    """Return the column whose order the rows are in: the first, unless another is named."""
    return next((i for i, each in enumerate(columns) if each.article.address == order), 0)


def is_by_article(order: str) -> bool:
    """Tell whether an order is that of an article."""
    return order not in (BY_ARTICLES, BY_DIFFERENCE, BY_CODES)


def ordered(
    rows: Sequence[Row], columns: Sequence[Column], order: str, words: Words, texts: Texts | None
) -> list[Row]:
    """Sort rows; where an order says nothing of two rows, they are in that of the columns."""
    in_columns = sorted(rows, key=_place_in(column_of_order(columns, order)))
    if order == BY_ARTICLES:
        from desktop.window.counts import counted

        def many(row: Row) -> int:
            return -counted((columns[each].article.number for each, _ in row.refs), texts).texts

        return sorted(in_columns, key=many)
    if order == BY_DIFFERENCE:

        def share(row: Row) -> float:
            found = words_of(row, words)
            return 0.0 if found is None else -found.changed

        return sorted(in_columns, key=share)
    return in_columns


def _place_in(column: int) -> Callable[[Row], tuple[bool, PassageRef]]:
    """Return a key: rows with a passage of the column in its order, then the others."""

    def place(row: Row) -> tuple[bool, PassageRef]:
        own = [ref for ref in row.refs if ref[0] == column]
        return (False, min(own)) if own else (True, min(row.refs))

    return place


# --- bands --------------------------------------------------------------------------------------


def gathered(
    rows: Sequence[Row], words: Words, opened: Collection[str], codes: RowCodes | None = None
) -> list[Row]:
    """Put what collapses into bands: rows worded alike first, passages that stand alone last.

    With `codes`, rows whose articles have different codes are those that do not collapse.
    A closed band stands for its rows; an open one is followed by them.
    """
    kinds: dict[str, list[Row]] = {}
    for row in rows:
        kind = row.kind
        if codes is not None and row.statement is not None:
            kind = "" if codes.differ(row) else CODED_ALIKE
        elif codes is None:
            found = words_of(row, words)
            kind = ALIKE if found is not None and found.is_alike else row.kind
        kinds.setdefault(kind, []).append(row._replace(kind=kind))
    found_rows: list[Row] = []
    for kind in (ALIKE, "", CODED_ALIKE, UNSURE, SINGLE, UNCOMPARED, TWICE):
        own = kinds.get(kind, [])
        if kind and own:
            found_rows.append(Row((), kind=kind, band=Band(kind, tuple(own), kind in opened)))
        if not kind or kind in opened:
            found_rows += own
    return found_rows
