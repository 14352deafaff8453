"""Write the import log as CSV: a line for each thing that was to be added, and what became of it."""

import csv
import io
from collections.abc import Sequence

from desktop.exporting.quotes_file import Cells, no_formulas
from desktop.story.article import Article, Stated
from desktop.story.imported import LogRow

COLUMNS = (
    "entry", "at_utc", "by", "source", "place", "part", "outcome", "reason", "article", "in_project",
    "outlet", "headline", "published", "published_evidence", "role", "complete", "complete_evidence",
    "newer_version_of", "nearly_same_text_as", "read_by", "original_sha256",
    "excluded_by", "excluded_at_utc", "excluded_because",
)  # fmt: skip


def as_csv(rows: Sequence[LogRow]) -> bytes:
    """Return CSV in UTF-8 with a byte order mark; no cell is taken for a formula."""
    written = io.StringIO()
    lines = csv.writer(written, lineterminator="\r\n")
    lines.writerow(COLUMNS)
    lines.writerows(no_formulas(_cells(row)) for row in rows)
    return written.getvalue().encode("utf-8-sig", "replace")


def _cells(row: LogRow) -> Cells:
    entry, exclusion = row.entry, row.exclusion
    return (
        entry.number, entry.at, entry.by, entry.name, entry.place, entry.part, entry.outcome.value,
        entry.why or "", _address(entry.article), *_of_article(row.article),
        _address(entry.other), " ".join(map(_address, row.copies)), *_of_original(row.article),
        *((exclusion.by, exclusion.at, exclusion.why) if exclusion else ("", "", "")),
    )  # fmt: skip


def _address(number: int) -> str:
    return f"A{number}" if number else ""


def _of_article(article: Article | None) -> Cells:
    if article is None:
        return ("no", *[""] * 7)
    published = article.published or Stated("", "")
    return (
        "yes", "" if article.outlet is None else article.outlet.value, article.headline or "",
        published.value, published.evidence, article.role, article.complete, article.complete_evidence,
    )  # fmt: skip


def _of_original(article: Article | None) -> Cells:
    if article is None or article.provenance is None:
        return "", ""
    return article.provenance.extractor, article.provenance.sha256
