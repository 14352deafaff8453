"""Write quotes for people and tools: as a table to read, as JSON, as CSV."""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.quote import Quote, Range

FORMAT, VERSION = "wireside-quotes", 1
COLUMNS = (
    "id", "article", "source", "outlet", "kind", "start", "end", "speaker", "name", "cue", "cue_class",
    "via", "words", "confidence", "reason", "engine", "guess",
)  # fmt: skip
FORMULA = re.compile(r"[\s\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
"""What spreadsheets take for a formula at the beginning of a cell; a leading ' keeps it a text."""
UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
"""Line ends, and what a terminal would obey."""
SURROGATE = re.compile("[\ud800-\udfff]")
WIDEST = {"kind": 8, "speaker": 32, "cue": 18, "via": 20}
"""Letters of a column of the table, at most; words said are never cut."""

Json = dict[str, object]
Cells = tuple[str | int | float, ...]
Plain = Callable[[str, Quote], Mapping[str, object]]
"""Gives a quote as plain values, given the text it is in."""


class QuoteReport(NamedTuple):
    """What is written: articles with their quotes by number, and what found those of each."""

    articles: tuple[Article, ...]
    quotes: Mapping[int, tuple[Quote, ...]]
    engines: Mapping[int, str]
    engine: str
    program: str
    plain: Plain


def as_json(report: QuoteReport) -> str:
    """Return JSON; positions are half-open code points of the article's `text`."""
    content: Json = {
        "format": FORMAT,
        "version": VERSION,
        "made_with": {"wireside": report.program},
        "engine": report.engine,
        "articles": [_article(article, report) for article in report.articles],
    }
    written = json.dumps(content, ensure_ascii=False, indent=1)
    return SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", written) + "\n"


def as_csv(report: QuoteReport) -> str:
    """Return comma separated values, a line for each quote; no cell is taken for a formula."""
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for article in report.articles:
        engine = report.engines[article.number]
        rows.writerows(_cells(quote, article, engine) for quote in report.quotes[article.number])
    return written.getvalue()


def as_table(report: QuoteReport) -> str:
    """Return lines to read in a terminal, articles apart."""
    shown = [
        (article, [_shown(quote, article.text) for quote in report.quotes[article.number]])
        for article in report.articles
    ]
    lines = [line for _, rows in shown for line in rows]
    widths = [max((len(row[each]) for row in lines), default=0) for each in range(5)]
    written = []
    for article, rows in shown:
        outlet = "" if article.outlet is None else article.outlet.value
        written.append(_printable(f"{article.address}  {outlet or article.source}"))
        if not rows:
            written.append("    no quote found")
        for *parts, words in rows:
            cells = [part.ljust(width) for part, width in zip(parts, widths, strict=True)]
            written.append("  ".join(["   ", *cells, words]).rstrip())
        written.append("")
    return "\n".join(written)


FORMATS: dict[str, Callable[[QuoteReport], str]] = {
    "table": as_table,
    "json": as_json,
    "csv": as_csv,
}
"""The writer of each format."""


def _article(article: Article, report: QuoteReport) -> Json:
    return {
        "id": article.address,
        "source": article.source,
        "outlet": None if article.outlet is None else article.outlet.value,
        "language": article.language.value,
        "engine": report.engines[article.number],
        "text_sha256": article.digest,
        "text": article.text,
        "quotes": [
            {"id": quote.address, "words": _words(article.text, (quote.start, quote.end))}
            | dict(report.plain(article.text, quote))
            | {"guess": quote.is_guess}
            for quote in report.quotes[article.number]
        ],
    }


def _cells(quote: Quote, article: Article, engine: str) -> Cells:
    text = article.text
    outlet = "" if article.outlet is None else article.outlet.value
    row: Cells = (
        quote.address, article.address, article.source, outlet, quote.kind.value, quote.start, quote.end,
        _words(text, quote.speaker), quote.name, _words(text, quote.cue), quote.cue_class.value,
        _words(text, quote.via), _words(text, (quote.start, quote.end)), quote.confidence, quote.reason,
        engine, int(quote.is_guess),
    )  # fmt: skip
    return no_formulas(row)


def no_formulas(row: Cells) -> Cells:
    """Return the cells of a row with a mark before words that a spreadsheet would take for a formula."""
    return tuple(
        f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell for cell in row
    )


def _shown(quote: Quote, text: str) -> tuple[str, ...]:
    parts = {
        "kind": quote.kind.value,
        "speaker": _words(text, quote.speaker),
        "cue": _words(text, quote.cue),
        "via": f"via {_words(text, quote.via)}" if quote.via else "",
    }
    cut = (_cut(_printable(words), WIDEST[name]) for name, words in parts.items())
    return quote.address, *cut, _printable(_words(text, (quote.start, quote.end)))


def _words(text: str, place: Range | None) -> str:
    return "" if place is None else text[slice(*place)]


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _printable(words: str) -> str:
    return UNPRINTABLE.sub(" ", words)
