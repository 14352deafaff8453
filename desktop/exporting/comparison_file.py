"""Write everything a comparison found as the JSON of COMPARISON_FILE.md.

The same input always gives the same bytes: keys in a fixed order, numbers with four digits.

A statement joins passages of several articles, so what was looked for without any link is in none.
`checked_absent` at the end lists every look of a person, in a statement or not:
`{"passage": {"article", "start", "end"}, "article", "by", "at"}`, the latest of two at the same place.
Left out are those that a link answers, and those on articles that are not in the file. No statement
is made of one passage: an id would have to be kept for it, and a row in the synopsis.

`copy_group_confirmed` of an article: true if a person said so, false if the program only proposes
the copy group, null without one.

`decided` of a link and `kept` of a statement: `{"by", "at"}` where a person said that this is a link,
or none, or that exactly these passages are the statement; else null.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from desktop.exporting.quote_rows import quote_rows, utterance_rows
from desktop.exporting.writing import write_whole
from desktop.story.article import Article, Passage, Stated
from desktop.story.comparison import (
    HOW_SURE,
    MAYBE,
    SOLID,
    Checked,
    Comparison,
    Conflict,
    Link,
    Origin,
    Span,
    Statement,
    WordingDifference,
)
from desktop.story.decisions import Absence, CopyGroup, Kept, LinkDecision
from desktop.story.judging import word_on
from desktop.story.places import covers, holds, is_same_place
from desktop.story.quote import Quotes

FORMAT, VERSION = "wireside-comparison", 1
NO_QUOTES = Quotes()
DIGITS = 4

Wording = Callable[[Link], WordingDifference]
Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Report:
    """What an export needs; `wording` gives the wording of a link, `copies` to `kept` are what a person said."""

    articles: tuple[Article, ...]
    comparison: Comparison
    wording: Wording
    program: str
    copies: tuple[CopyGroup, ...] = ()
    absences: tuple[Absence, ...] = ()
    decisions: tuple[LinkDecision, ...] = ()
    kept: tuple[Kept, ...] = ()
    quotes: Quotes = NO_QUOTES


def write_comparison_file(path: Path, report: Report) -> None:
    """Write a report as JSON, in UTF-8; UserError if the file cannot be written."""
    content = json.dumps(comparison_as_json(report), ensure_ascii=False, indent=1)
    write_whole(path, (_without_surrogates(content) + "\n").encode("utf-8"))


def comparison_as_json(report: Report) -> Json:
    """Return the content of a comparison file."""
    comparison = report.comparison
    refused = {number for number, _ in comparison.not_compared}
    copies = _copies(report)
    return {
        "format": FORMAT,
        "version": VERSION,
        "made_with": {
            "wireside": report.program,
            "links": "lexical",
            "quotes": report.quotes.engine or None,
        },
        "how_sure": {"solid": SOLID, "maybe": MAYBE, "note": HOW_SURE},
        "articles": [
            _article(each, copies.get(each.number, NO_COPY), is_compared=each.number not in refused)
            for each in report.articles
        ],
        "links": [
            _link(link, report.wording(link), _decided(link, report.decisions))
            for link in comparison.links
        ],
        "statements": [
            _statement(statement, _kept(statement, report.kept))
            for statement in comparison.statements
        ],
        "conflicts": [_conflict(conflict) for conflict in comparison.conflicts],
        "quotes": quote_rows(report.quotes, report.articles),
        "utterances": utterance_rows(report.quotes, report.articles),
        "checked_absent": [_absence(absence) for absence in _open_absences(report)],
    }


class Copy(NamedTuple):
    """The address of the first article of a copy group, and whether a person confirmed the group."""

    first: str | None
    is_confirmed: bool | None


NO_COPY = Copy(None, None)


def _copies(report: Report) -> dict[int, Copy]:
    """Map the articles of copy groups to their group, named by its first article in the report."""
    present = {article.number for article in report.articles}
    return {
        number: Copy(f"A{min(present.intersection(group.articles))}", group.is_confirmed)
        for group in report.copies
        for number in present.intersection(group.articles)
        if len(present.intersection(group.articles)) > 1
    }


def _article(article: Article, copy: Copy, *, is_compared: bool) -> Json:
    return {
        "id": article.address,
        "source": article.source,
        "outlet": _stated(article.outlet),
        "carried_by": _stated(article.carried_by),
        "agency": _stated(article.agency),
        "role": article.role,
        "role_evidence": article.role_evidence or None,
        "headline": article.headline,
        "byline": _stated(article.byline),
        "published": _stated(article.published),
        "published_evidence": None if article.published is None else article.published.evidence,
        "updated": _stated(article.updated),
        "updated_evidence": None if article.updated is None else article.updated.evidence,
        "url": _stated(article.url),
        "language": article.language.value,
        "compared": is_compared,
        "complete": article.complete,
        "complete_evidence": article.complete_evidence or None,
        "copy_group": copy.first,
        "copy_group_confirmed": copy.is_confirmed,
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


def _decided(link: Link, decisions: Sequence[LinkDecision]) -> Json | None:
    """Return who said something of a link and when."""
    if link.origin is Origin.AUTOMATIC:
        return None
    said = word_on(decisions, link)
    return _word("", "") if said is None else _word(said.by, said.at)


def _kept(statement: Statement, kept: Sequence[Kept]) -> Json | None:
    """Return who keeps a statement and since when."""
    if not statement.is_kept:
        return None
    said = next((each for each in kept if _is_about(each, statement)), Kept((), "", ""))
    return _word(said.by, said.at)


def _is_about(kept: Kept, statement: Statement) -> bool:
    return any(is_same_place(one, other) for one in kept.passages for other in statement.passages)


def _word(by: str, at: str) -> Json:
    return {"by": by or None, "at": at or None}


def _link(link: Link, wording: WordingDifference, decided: Json | None) -> Json:
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
        "decided": decided,
    }


def _statement(statement: Statement, kept: Json | None) -> Json:
    return {
        "id": statement.address,
        "passages": [_span(passage) for passage in statement.passages],
        "no_counterpart_found": _addresses(statement.no_counterpart_found),
        "not_compared": _addresses(statement.not_compared),
        "checked_absent": [_look(each) for each in statement.checked_absent],
        "kept": kept,
    }


def _open_absences(report: Report) -> list[Absence]:
    """Return what a person looked for in vain, sorted: the latest at each place, without answered ones."""
    present = {article.number for article in report.articles}
    links = [each for each in report.comparison.links if each.origin is not Origin.REJECTED]
    kept: list[Absence] = []
    for absence in sorted(report.absences, key=lambda each: (each.at, each.by), reverse=True):
        is_told = any(_is_same_look(absence, later) for later in kept)
        numbers = {absence.passage.article, absence.article}
        if numbers <= present and not is_told and not _is_answered(absence, links):
            kept.append(absence)
    return sorted(kept)


def _is_same_look(a: Absence, b: Absence) -> bool:
    is_same = covers(a.passage, b.passage) and covers(b.passage, a.passage)
    return a.article == b.article and is_same


def _is_answered(absence: Absence, links: Sequence[Link]) -> bool:
    """Tell whether a link leads from what was looked for, or a part of it, into the article."""
    ends = (pair for link in links for pair in ((link.a, link.b), (link.b, link.a)))
    return any(
        other.article == absence.article
        and (holds(absence.passage, one) or covers(absence.passage, one))
        for one, other in ends
    )


def _absence(absence: Absence) -> Json:
    look = Checked(absence.article, absence.by, absence.at)
    return {"passage": _span(absence.passage), **_look(look)}


def _look(look: Checked) -> Json:
    return {"article": f"A{look.article}", "by": look.by or None, "at": look.at}


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
