"""A story as tables for spreadsheets and statistics programs: CSV, each with its columns and what a row is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from desktop.exporting.csv_bytes import csv_bytes
from desktop.exporting.quotes_file import Cells, no_formulas
from desktop.exporting.tables import (
    articles,
    findings,
    notes,
    quotes,
    statements,
    utterances,
    wording,
)
from desktop.exporting.tables.source import Source

COMMA, SEMICOLON = ",", ";"
"""What stands between cells; spreadsheets of many languages split at semicolons only."""


class Table(NamedTuple):
    """A table: what a row of it is, and how it is made."""

    row: str
    columns: Callable[[Source], Sequence[str]]
    rows: Callable[[Source], Iterator[Cells]]


class Written(NamedTuple):
    """A table as a file has it, with the number of its rows below the head."""

    data: bytes
    rows: int


TABLES: dict[str, Table] = {
    "statements": Table(
        "a statement, with a column for each article", statements.columns, statements.rows
    ),
    "cells": Table("a statement in an article", statements.cell_columns, statements.cell_rows),
    "wording": Table(
        "words that differ between two linked passages", wording.columns, wording.rows
    ),
    "findings": Table("a place of a finding", findings.columns, findings.rows),
    "quotes": Table("a quote", quotes.columns, quotes.rows),
    "utterances": Table(
        "what was said once, with how each article has it", utterances.columns, utterances.rows
    ),
    "annotations": Table(
        "a place of an annotation with one of its codes", notes.columns, notes.rows
    ),
    "articles": Table("an article, with counts for statistics", articles.columns, articles.rows),
}
"""Every table by its name, the first is the one that is made when none is asked for."""
DEFAULT = "statements"


def write_table(name: str, source: Source, separator: str = COMMA) -> Written:
    """Return a table as CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    table = TABLES[name]
    rows = list(table.rows(source))
    columns = no_formulas(tuple(table.columns(source)))
    return Written(csv_bytes(map(str, columns), rows, separator), len(rows))
