"""A project as rows of tables: what a change writes."""

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from json.encoder import encode_basestring_ascii as quoted
from typing import NamedTuple

from desktop.story.article import Article, Passage, Stated
from desktop.story.comparison import Span
from desktop.story.decisions import (
    Absence,
    CopyDecision,
    FindingDecision,
    Kept,
    LinkDecision,
    QuoteCorrection,
    UtteranceDecision,
)
from desktop.story.errors import Sentence
from desktop.story.project import Numbered, NumberedQuote, Project, Story

Value = int | str | bytes | None
Row = tuple[Value, ...]
PLAIN = frozenset({int, str})
ENCODER = json.JSONEncoder(ensure_ascii=True, separators=(",", ":"))
NAMES = {
    "project": Sentence("the project's settings and counters"),
    "article": Sentence("the list of articles"),
    "story": Sentence("the list of stories"),
    "story_article": Sentence("which articles belong to which story"),
    "link": Sentence("the decisions about links"),
    "absence": Sentence("the list of what was checked absent"),
    "copies": Sentence("the decisions about copies"),
    "statement": Sentence("the numbers of statements"),
    "kept": Sentence("the statements that a person keeps"),
    "finding": Sentence("the decisions about findings"),
    "quote": Sentence("the numbers of quotes"),
    "quote_correction": Sentence("the corrections of quotes"),
    "utterance": Sentence("the decisions about quotes of the same words"),
    "imported": Sentence("the import log"),
    "excluded": Sentence("what was left out of the project"),
    "code": Sentence("the codebook"),
    "annotation": Sentence("the annotations"),
    "brief": Sentence("the list of briefs"),
    "pin": Sentence("the pins of the briefs"),
    "coding": Sentence("how far articles are coded"),
    "saved_search": Sentence("the saved searches"),
}
"""What each table holds, in words."""
CORRECTED = (
    "start",
    "end",
    "kind",
    "speaker",
    "cue",
    "via",
    "cue_class",
    "name",
    "is_guess",
    "continues",
)
"""What is kept of a quote that a person corrected: confidence and reason are then that person's."""
STATED = (
    "language",
    "outlet",
    "carried_by",
    "byline",
    "published",
    "url",
    "title",
    "updated",
    "agency",
)


class Table(NamedTuple):
    """One table: its columns without the digest, of which the first `keys` are the key.

    `source` names the fields of a project that its rows come from; `rows` makes them by key, of
    values that are only turned into a row by `row` when they differ.
    """

    name: str
    columns: tuple[str, ...]
    keys: int
    source: tuple[str, ...]
    items: Callable[[Project], Mapping[Row, object]]
    row: Callable[[object], Row]


def to_json(value: object) -> str:
    """Return the same text for the same value, on every machine.

    In ASCII: SQLite takes no halves of a surrogate pair, which a pasted text may have.
    """
    return ENCODER.encode(value)


def row_digest(row: Row) -> bytes:
    """Return the SHA-256 of a row without its digest; TypeError if a value is of bytes."""
    return sha256(row_json(row).encode("ascii")).digest()


def row_json(row: Row) -> str:
    """Return `to_json` of a row: of numbers and texts only, as 10,000 annotations are, in half the time."""
    if not PLAIN.issuperset(map(type, row)):
        return to_json(row)
    return f"[{','.join([quoted(value) if type(value) is str else str(value) for value in row])}]"


def sum_bytes(total: int) -> bytes:
    """Return a sum of row digests as the table keeps it: 256 bits, the order of rows is no matter."""
    return (total % (1 << 256)).to_bytes(32, "big")


def text_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


# --- a project's values as rows -----------------------------------------------------------------


def article_row(item: object) -> Row:
    assert isinstance(item, Article)
    facts: dict[str, object] = {
        "source": item.source,
        "encoding": item.encoding,
        "role": item.role,
        "complete": item.complete,
        "role_evidence": item.role_evidence,
        "complete_evidence": item.complete_evidence,
        "provenance": item.provenance,
    }
    for name in STATED:
        stated: Stated | None = getattr(item, name)
        facts[name] = None if stated is None else (stated.value, stated.evidence)
    original = item.provenance.sha256 if item.provenance is not None else None
    return (
        item.number,
        item.digest,
        original,
        item.newer_than or None,
        to_json(facts),
        to_json(passage_columns(item.passages)),
    )


def passage_columns(passages: Sequence[Passage]) -> tuple[object, ...]:
    """Return starts, ends, paragraphs, and each kind with its reason and how many have it in a row.

    Column by column, for there are many: opening 1,000 articles takes a fifth less so.
    """
    runs = groupby(passages, lambda passage: (passage.kind.value, passage.reason))
    return (
        [passage.start for passage in passages],
        [passage.end for passage in passages],
        [passage.paragraph for passage in passages],
        [(*label, sum(1 for _ in run)) for label, run in runs],
    )


def project_row(item: object) -> Row:
    assert isinstance(item, Project)
    value = {
        "identity": item.identity,
        "open_story": item.open_story,
        "counters": item.counters._asdict(),
        "options": item.options._asdict(),
        "open_brief": item.open_brief,
    }
    return (1, to_json(value))


class Placed(NamedTuple):
    """A story and its place among the others."""

    place: int
    story: Story


def story_row(item: object) -> Row:
    assert isinstance(item, Placed)
    return (item.story.number, item.place, to_json(item.story.name))


def member_row(item: object) -> Row:
    assert isinstance(item, tuple)
    return item


def link_row(item: object) -> Row:
    assert isinstance(item, LinkDecision)
    a, b = item.a, item.b
    by, at = to_json(item.by), to_json(item.at)
    return (a.article, a.start, a.end, b.article, b.start, b.end, item.origin.value, by, at)


def absence_row(item: object) -> Row:
    assert isinstance(item, Absence)
    span = item.passage
    by, at = to_json(item.by), to_json(item.at)
    return (span.article, span.start, span.end, item.article, by, at)


def copies_row(item: object) -> Row:
    assert isinstance(item, CopyDecision)
    return (to_json(item.articles), int(item.is_copy), to_json(item.by), to_json(item.at))


def statement_row(item: object) -> Row:
    assert isinstance(item, Numbered)
    return (item.number, spans_json(item.passages))


def spans_json(spans: Sequence[Span]) -> str:
    return to_json([(span.article, span.start, span.end) for span in spans])


def kept_row(item: object) -> Row:
    assert isinstance(item, Kept)
    return (spans_json(item.passages), to_json(item.by), to_json(item.at))


def finding_row(item: object) -> Row:
    assert isinstance(item, FindingDecision)
    by, at = to_json(item.by), to_json(item.at)
    return (to_json(item.kind), spans_json(item.spans), item.state.value, by, at)


def quote_row(item: object) -> Row:
    assert isinstance(item, NumberedQuote)
    return (item.number, item.span.article, item.span.start, item.span.end)


def correction_row(item: object) -> Row:
    assert isinstance(item, QuoteCorrection)
    quote = item.quote
    value = {
        "found": (item.found.start, item.found.end),
        "quote": None if quote is None else {name: getattr(quote, name) for name in CORRECTED},
        "by": item.by,
        "at": item.at,
    }
    return (item.number, item.found.article, to_json(value))


def utterance_row(item: object) -> Row:
    assert isinstance(item, UtteranceDecision)
    a, b = item.a, item.b
    by, at = to_json(item.by), to_json(item.at)
    return (a.article, a.start, a.end, b.article, b.start, b.end, int(item.is_same), by, at)


def entry_row(item: object) -> Row:
    assert isinstance(item, tuple)
    number, outcome, *texts, why = item
    said = None if why is None else plain_sentence(why)
    return (number, to_json([outcome.value, *texts, said]))


def plain_sentence(value: object) -> object:
    """Return a sentence as its template and values, which are plain or sentences themselves."""
    if not isinstance(value, Sentence):
        return value if type(value) is int else str(value)
    return [value.template, {name: plain_sentence(v) for name, v in value.values.items()}]


def exclusion_row(item: object) -> Row:
    assert isinstance(item, tuple)
    return (item[0], *map(to_json, item[1:]))


def members(project: Project) -> dict[Row, object]:
    return {
        (story.number, number): (story.number, number, place, int(number in story.aside))
        for story in project.stories
        for place, number in enumerate(story.articles)
    }


OF_STORIES: tuple[Table, ...] = (
    Table(
        "project",
        ("id", "value"),
        1,
        ("identity", "open_story", "counters", "options", "open_brief"),
        lambda p: {(1,): p} if p.identity else {},
        project_row,
    ),
    Table(
        "article",
        ("number", "text", "original", "newer_than", "facts", "passages"),
        1,
        ("articles",),
        lambda p: {(a.number,): a for a in p.articles},
        article_row,
    ),
    Table(
        "story",
        ("number", "place", "name"),
        1,
        ("stories",),
        lambda p: {(s.number,): Placed(i, s) for i, s in enumerate(p.stories)},
        story_row,
    ),
    Table(
        "story_article",
        ("story", "article", "place", "aside"),
        2,
        ("stories",),
        members,
        member_row,
    ),
    Table(
        "link",
        ("a", "a_start", "a_end", "b", "b_start", "b_end", "origin", "by", "at"),
        6,
        ("links",),
        lambda p: {link_row(each)[:6]: each for each in p.links},
        link_row,
    ),
    Table(
        "absence",
        ("article", "start", "end", "looked_in", "by", "at"),
        4,
        ("absences",),
        lambda p: {absence_row(each)[:4]: each for each in p.absences},
        absence_row,
    ),
    Table(
        "copies",
        ("articles", "is_copy", "by", "at"),
        1,
        ("copies",),
        lambda p: {(to_json(each.articles),): each for each in p.copies},
        copies_row,
    ),
    Table(
        "statement",
        ("number", "passages"),
        1,
        ("numbered",),
        lambda p: {(each.number,): each for each in p.numbered},
        statement_row,
    ),
    Table(
        "kept",
        ("passages", "by", "at"),
        1,
        ("kept",),
        lambda p: {kept_row(each)[:1]: each for each in p.kept},
        kept_row,
    ),
    Table(
        "finding",
        ("kind", "spans", "state", "by", "at"),
        2,
        ("findings",),
        lambda p: {finding_row(each)[:2]: each for each in p.findings},
        finding_row,
    ),
    Table(
        "quote",
        ("number", "article", "start", "end"),
        1,
        ("quoted",),
        lambda p: {(each.number,): each for each in p.quoted},
        quote_row,
    ),
    Table(
        "quote_correction",
        ("number", "article", "value"),
        1,
        ("corrections",),
        lambda p: {(each.number,): each for each in p.corrections},
        correction_row,
    ),
    Table(
        "utterance",
        ("a", "a_start", "a_end", "b", "b_start", "b_end", "is_same", "by", "at"),
        6,
        ("utterances",),
        lambda p: {utterance_row(each)[:6]: each for each in p.utterances},
        utterance_row,
    ),
    Table(
        "imported",
        ("number", "value"),
        1,
        ("imported",),
        lambda p: {(each.number,): each for each in p.imported},
        entry_row,
    ),
    Table(
        "excluded",
        ("entry", "by", "at", "why"),
        1,
        ("excluded",),
        lambda p: {(each.entry,): each for each in p.excluded},
        exclusion_row,
    ),
)
