"""Make a table into CSV that spreadsheets read as it is meant."""

import csv
import io
from collections.abc import Iterable

from desktop.exporting.quotes_file import Cells, no_formulas


def csv_bytes(columns: Iterable[str], lines: Iterable[Cells], separator: str = ",") -> bytes:
    """Return CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    written = io.StringIO()
    rows = csv.writer(written, delimiter=separator, lineterminator="\r\n")
    rows.writerow(columns)
    for cells in lines:
        rows.writerow(no_formulas(cells))
    return written.getvalue().encode("utf-8-sig", "replace")
