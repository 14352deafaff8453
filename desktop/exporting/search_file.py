"""Write what a search found: as lines to read in a terminal, as JSON, as CSV."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.exporting.csv_bytes import csv_bytes
from desktop.exporting.quotes_file import SURROGATE, UNPRINTABLE

FORMAT, VERSION = "wireside-search", 1

Cells = tuple[str | int | float, ...]
Row = Mapping[str, object]


class SearchReport(NamedTuple):
    """What was found: `rows` have the `columns` as keys, and more for JSON; `shown` are lines for a terminal."""

    query: str
    understood: str
    view: str
    total: int
    columns: tuple[str, ...]
    rows: Sequence[Row]
    shown: Sequence[str]
    program: str


def as_json(report: SearchReport) -> str:
    """Return JSON; positions are half-open code points of the article's text, of `text` for `hits`."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "made_with": {"wireside": report.program},
        "query": report.query,
        "understood": report.understood,
        "view": report.view,
        "documents": report.total,
        "rows": [dict(row) for row in report.rows],
    }
    written = json.dumps(content, ensure_ascii=False, indent=1)
    return SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", written) + "\n"


def as_csv(report: SearchReport) -> str:
    """Return comma separated values; no cell is taken for a formula."""
    lines: list[Cells] = [
        tuple(_cell(row.get(name, "")) for name in report.columns) for row in report.rows
    ]
    return csv_bytes(report.columns, lines).decode("utf-8-sig")


def _cell(value: object) -> str | int | float:
    if value is None:
        return ""
    return value if isinstance(value, str | int | float) else json.dumps(value, ensure_ascii=False)


def as_table(report: SearchReport) -> str:
    """Return lines to read in a terminal."""
    return "".join(f"{UNPRINTABLE.sub(' ', line)}\n" for line in report.shown)


FORMATS = {"table": as_table, "json": as_json, "csv": as_csv}
"""The writer of each format."""
