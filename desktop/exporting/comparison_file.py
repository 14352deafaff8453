"""Write everything a comparison found as the JSON of COMPARISON_FILE.md.

The same input always gives the same bytes: keys in a fixed order, numbers with four digits.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.exporting.writing import write_whole
from desktop.story.article import Article, Passage, Stated
from desktop.story.comparison import (
    HOW_SURE,
    MAYBE,
    SOLID,
    Comparison,
    Conflict,
    Link,
    Span,
    Statement,
    WordingDifference,
)
from desktop.story.decisions import CopyGroup

FORMAT, VERSION = "wireside-comparison", 1
DIGITS = 4

Wording = Callable[[Link], WordingDifference]
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Report:
    """What an export needs: articles, their comparison, how to get the wording of a link, and copies."""

    articles: tuple[Article, ...]
    comparison: Comparison
    wording: Wording
    program: str
    copies: tuple[CopyGroup, ...] = ()


def write_comparison_file(path: Path, report: Report) -> None:
    """Write a report as JSON, in UTF-8; UserError if the file cannot be written."""
    content = json.dumps(comparison_as_json(report), ensure_ascii=False, indent=1)
    write_whole(path, (_without_surrogates(content) + "\n").encode("utf-8"))


def comparison_as_json(report: Report) -> Json:
    """Return the content of a comparison file."""
    comparison = report.comparison
    refused = {number for number, _ in comparison.not_compared}
    copies = _first_copies(report)
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_with": {"wireside": report.program, "links": "lexical", "quotes": None},
        "how_sure": {"solid": SOLID, "maybe": MAYBE, "note": HOW_SURE},
        "articles": [
            _article(each, copies.get(each.number), is_compared=each.number not in refused)
            for each in report.articles
        ],
        "links": [_link(link, report.wording(link)) for link in comparison.links],
        "statements": [_statement(statement) for statement in comparison.statements],
        "conflicts": [_conflict(conflict) for conflict in comparison.conflicts],
        "quotes": [],
        "utterances": [],
    }


def _first_copies(report: Report) -> dict[int, str]:
    """Map the articles of copy groups to the address of the group's first article in the report."""
    present = {article.number for article in report.articles}
    return {
        number: f"A{min(present.intersection(group.articles))}"
        for group in report.copies
        for number in present.intersection(group.articles)
        if len(present.intersection(group.articles)) > 1
    }


def _article(article: Article, copy_group: str | None, *, is_compared: bool) -> Json:
    return {
        "id": article.address,
        "source": article.source,
        "outlet": _stated(article.outlet),
        "carried_by": _stated(article.carried_by),
        "role": article.role,
        "headline": article.headline,
        "byline": _stated(article.byline),
        "published": _stated(article.published),
        "published_evidence": None if article.published is None else article.published.evidence,
        "url": _stated(article.url),
        "language": article.language.value,
        "compared": is_compared,
        "complete": article.complete,
        "copy_group": copy_group,
        "text_sha256": article.digest,
        "text": article.text,
        "passages": [_passage(article, n, p) for n, p in enumerate(article.passages)],
    }


def _stated(value: Stated | None) -> str | None:
    return None if value is None else value.value


def _passage(article: Article, index: int, passage: Passage) -> Json:
    return {
        "id": article.passage_address(index),
        "start": passage.start,
        "end": passage.end,
        "kind": passage.kind.value,
        "paragraph": passage.paragraph,
    }


def _link(link: Link, wording: WordingDifference) -> Json:
    return {
        "a": _span(link.a),
        "b": _span(link.b),
        "score": round(link.score, DIGITS),
        "strength": link.strength.value,
        "origin": link.origin.value,
        "reasons": list(link.reasons),
        "wording": [
            {"kind": change.kind.value, "a": _range(change.a), "b": _range(change.b)}
            for change in wording.changes
        ],
    }


def _statement(statement: Statement) -> Json:
    return {
        "id": statement.address,
        "passages": [_span(passage) for passage in statement.passages],
        "no_counterpart_found": _addresses(statement.no_counterpart_found),
        "not_compared": _addresses(statement.not_compared),
        "checked_absent": [
            {"article": f"A{each.article}", "by": each.by or None, "at": each.at}
            for each in statement.checked_absent
        ],
    }


def _conflict(conflict: Conflict) -> Json:
    return {
        "kind": conflict.kind,
        "a": _span(conflict.a),
        "b": _span(conflict.b),
        "state": conflict.state,
    }


def _span(span: Span) -> Json:
    return {"article": f"A{span.article}", "start": span.start, "end": span.end}


def _range(span: tuple[int, int] | None) -> list[int] | None:
    return None if span is None else list(span)


def _addresses(numbers: Sequence[int]) -> list[str]:
    return [f"A{number}" for number in numbers]


def _without_surrogates(content: str) -> str:
    """Write a lone surrogate as its escape, which JSON readers turn back into one code point."""
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in content)
