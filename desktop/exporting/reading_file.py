"""Write what was made of files: for people as a table or text, for tools as JSON or CSV."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from desktop.exporting.quotes_file import SURROGATE, UNPRINTABLE, Json, no_formulas
from desktop.story.article import OWN_WORDS, UNCONFIRMED, Article, Stated

FORMAT, VERSION = "wireside-reading", 1
ARTICLE, NO_ARTICLE, REFERENCE, FAILED = "article", "no article", "reference", "failed"
"""What can become of a file or a part of it."""
FACTS = (
    "title", "outlet", "carried_by", "agency", "byline", "published", "updated", "url", "language",
)  # fmt: skip
"""Facts of an article that have a value and its evidence, or are not stated."""
DATES = ("published", "updated")
COLUMNS = (
    "file", "place", "part", "outcome", "reason", "headline",
    *(name for fact in FACTS for name in (fact, f"{fact}_evidence")),
    "role", "role_evidence", "complete", "complete_evidence", "passages", "characters",
    "read_by", "original_sha256",
)  # fmt: skip
NAME_WIDTH = 12
"""Letters of the names of facts in the table."""


class Row(NamedTuple):
    """What became of a file or a part of it: an article, facts of one, or a sentence that says why not."""

    file: str
    place: str
    part: str
    outcome: str
    article: Article | None = None
    why: str = ""
    facts: Mapping[str, Stated] = {}


class ReadingReport(NamedTuple):
    """What is written: a row for each file or part, and which program read them."""

    rows: Sequence[Row]
    program: str


def as_json(report: ReadingReport) -> str:
    """Return JSON; positions are half-open code points of the article's `text`."""
    content: Json = {
        "format": FORMAT,
        "version": VERSION,
        "made_with": {"wireside": report.program},
        "read": [_plain(row) for row in report.rows],
    }
    written = json.dumps(content, ensure_ascii=False, indent=1)
    return SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", written) + "\n"


def as_csv(report: ReadingReport) -> str:
    """Return comma separated values, a line for each article or failure; no cell is taken for a formula."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    rows.writerows(no_formulas(_cells(row)) for row in report.rows)
    return written.getvalue()


def as_table(report: ReadingReport) -> str:
    """Return lines to read in a terminal: of each article its facts, and how many passages of which kind."""
    return _lines(report, _kinds)


def as_text(report: ReadingReport) -> str:
    """Return lines to read in a terminal: of each article its facts, and every passage with its kind."""
    return _lines(report, _passages)


FORMATS: dict[str, Callable[[ReadingReport], str]] = {
    "table": as_table,
    "json": as_json,
    "csv": as_csv,
    "text": as_text,
}
"""The writer of each format."""


def facts_of(article: Article) -> dict[str, Stated]:
    """Return what is stated of an article, by name."""
    found = {name: getattr(article, name) for name in FACTS}
    return {name: stated for name, stated in found.items() if stated is not None}


# --- lines for people ------------------------------------------------------------------------------------


def _lines(report: ReadingReport, passages: Callable[[Article], list[str]]) -> str:
    written = []
    for row in report.rows:
        where = f"{row.file}, {row.part}" if row.part else row.file
        written.append(_printable(f"{where}: {row.outcome}"))
        if row.why:
            written.append(f"    {_printable(row.why)}")
        if row.article is not None:
            written += [*_facts(row.article), *passages(row.article)]
        written += [_fact(name, *stated) for name, stated in row.facts.items()]
        written.append("")
    return "\n".join(written)


def _facts(article: Article) -> list[str]:
    stated = facts_of(article)
    lines = [] if "title" in stated else [_headline(article)]
    lines += [_fact(name, *(stated.get(name) or ("not stated", ""))) for name in _wanted(stated)]
    lines.append(_fact("role", article.role, article.role_evidence))
    lines.append(_fact("complete", article.complete, article.complete_evidence))
    return lines


def _headline(article: Article) -> str:
    if article.headline is None:
        return _fact("headline", "not stated")
    return _fact("headline", article.headline, "its text")


def _wanted(stated: Mapping[str, Stated]) -> list[str]:
    """Return the facts to be shown: those that every article has or lacks, and others that are stated."""
    return [f for f in FACTS if f in stated or f in ("outlet", "byline", "published")]


def _fact(name: str, value: str, evidence: str = "") -> str:
    if name in DATES and evidence in OWN_WORDS:
        evidence = f"{UNCONFIRMED}{evidence}"  # as the window has it: what a text says is a guess
    said = f"{value}  ({evidence})" if evidence else value
    return f"    {name.replace('_', ' ').ljust(NAME_WIDTH)}{_printable(said)}"


def _kinds(article: Article) -> list[str]:
    counts = Counter((passage.kind.value, passage.reason) for passage in article.passages)
    lines = [_fact("passages", str(len(article.passages)))]
    for (kind, reason), count in counts.items():
        lines.append(_printable(f"{count:8}  {kind}" + (f": {reason}" if reason else "")))
    return lines


def _passages(article: Article) -> list[str]:
    lines = [""]
    for number, passage in enumerate(article.passages, 1):
        kind = passage.kind.value + (f": {passage.reason}" if passage.reason else "")
        words = article.text[passage.start : passage.end]
        lines.append(_printable(f"    {number:4}  [{kind}] {words}"))
    return lines


def _printable(text: str) -> str:
    return UNPRINTABLE.sub(" ", text)


# --- values for tools ------------------------------------------------------------------------------------


def _plain(row: Row) -> Json:
    made: Json = {"file": row.file, "place": row.place, "part": row.part, "outcome": row.outcome}
    if row.why:
        made["reason"] = row.why
    if row.facts:
        made["facts"] = _stated(row.facts)
    if row.article is not None:
        made["article"] = _article(row.article)
    return made


def _stated(facts: Mapping[str, Stated]) -> Json:
    return {name: {"value": s.value, "evidence": s.evidence} for name, s in facts.items()}


def _article(article: Article) -> Json:
    extractor, digest = _origin(article)
    return {
        "headline": article.headline,
        "facts": _stated(facts_of(article)),
        "role": {"value": article.role, "evidence": article.role_evidence},
        "complete": {"value": article.complete, "evidence": article.complete_evidence},
        "read_by": extractor,
        "original_sha256": digest,
        "text_sha256": article.digest,
        "text": article.text,
        "passages": [
            {
                "start": passage.start,
                "end": passage.end,
                "kind": passage.kind.value,
                "reason": passage.reason,
                "text": article.text[passage.start : passage.end],
            }
            for passage in article.passages
        ],
    }


def _origin(article: Article) -> tuple[str, str]:
    origin = article.provenance
    return ("", "") if origin is None else (origin.extractor, origin.sha256)


def _cells(row: Row) -> tuple[str | int | float, ...]:
    article = row.article
    facts = row.facts if article is None else facts_of(article)
    told = [part for name in FACTS for part in facts.get(name, ("", ""))]
    where = (row.file, row.place, row.part, row.outcome, row.why)
    if article is None:
        return *where, "", *told, *[""] * 8
    return (
        *where, article.headline or "", *told,
        article.role, article.role_evidence, article.complete, article.complete_evidence,
        len(article.passages), len(article.text), *_origin(article),
    )  # fmt: skip
