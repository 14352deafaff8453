"""What the synopsis says in its bands, and of the order of its rows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.window.said import number_words
from desktop.window.synopsis_rows import (
    BY_ARTICLES,
    BY_CODES,
    BY_DIFFERENCE,
    column_of_order,
)
from desktop.window.table_row import ALIKE, CODED_ALIKE, SINGLE, TWICE, UNSURE, Band

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.window.column import Column
    from desktop.window.synopsis import Synopsis


def tr(text: str) -> str:
    return QCoreApplication.translate("Synopsis", text)


def order_words(synopsis: Synopsis) -> str:
    """Say in what order the rows are."""
    if synopsis.order == BY_ARTICLES:
        return tr("by number of texts") if synopsis.counts_texts else tr("by number of articles")
    if synopsis.order == BY_DIFFERENCE:
        return tr("most different first")
    if synopsis.order == BY_CODES:
        return tr("where codes differ")
    if not synopsis.columns:
        return ""
    column = synopsis.columns[column_of_order(synopsis.columns, synopsis.order)]
    return tr("in the order of {}").format(column.article.address)


def band_count(band: Band) -> str:
    count = len(band.rows)
    if band.kind in (ALIKE, CODED_ALIKE):
        return tr("1 row") if count == 1 else tr("{} rows").format(number_words(count))
    if band.kind == TWICE:
        return tr("1 line") if count == 1 else tr("{} lines").format(count)
    return tr("1 passage") if count == 1 else tr("{} passages").format(number_words(count))


def band_words(band: Band) -> str:
    """Say what the rows of a band have in common."""
    if band.kind == ALIKE:
        return tr("worded alike")
    if band.kind == CODED_ALIKE:
        return tr("coded alike, or coded in one article only, or not at all")
    if band.kind == TWICE:
        return tr("printed twice in the same article")
    if band.kind == SINGLE:
        return tr("with no counterpart found in any other article")
    if band.kind == UNSURE:
        return tr("with less sure links only than are shown")
    return tr("not compared: it takes two articles in languages that can be compared")


def addresses_of(columns: Sequence[Column], band: Band) -> str:
    """Name the rows of a band: their statements or lines, or how many stand in each article."""
    if band.kind in (ALIKE, CODED_ALIKE):
        return ", ".join(row.statement.address for row in band.rows if row.statement)
    refs = [row.refs[0] for row in band.rows]
    if band.kind == TWICE:
        return ", ".join(columns[column].article.passage_address(index) for column, index in refs)
    counts = Counter(column for column, _ in refs)
    each = (f"{columns[column].article.address} {counts[column]}" for column in sorted(counts))
    return " · ".join(each)


def band_sentence(columns: Sequence[Column], band: Band) -> str:
    """Say all of it in one line."""
    return f"{band_count(band)} {band_words(band)}: {addresses_of(columns, band)}"
