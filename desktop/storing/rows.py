"""A project as rows of tables, and back: what `write` compares and `load` checks."""

import json
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from typing import NamedTuple

from desktop.story.article import Article, Kind, Passage, Provenance, Stated
from desktop.story.comparison import Origin, Span
from desktop.story.decisions import Absence, CopyDecision, LinkDecision
from desktop.story.project import Counters, Numbered, Options, Project, Story

Value = int | str | bytes | None
Row = tuple[Value, ...]
STATED = ("language", "outlet", "carried_by", "byline", "published", "url", "title")


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
    """Return the same text for the same value, on every machine."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))


def row_digest(row: Row) -> bytes:
    """Return the SHA-256 of a row without its digest; TypeError if a value is of bytes."""
    return sha256(to_json(row).encode("ascii")).digest()


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
        "provenance": item.provenance,
    }
    for name in STATED:
        stated: Stated | None = getattr(item, name)
        facts[name] = None if stated is None else (stated.value, stated.evidence)
    passages = [(p.start, p.end, p.kind.value, p.reason, p.paragraph) for p in item.passages]
    original = item.provenance.sha256 if item.provenance is not None else None
    return (
        item.number,
        item.digest,
        original,
        item.newer_than or None,
        to_json(facts),
        to_json(passages),
    )


def build_article(row: Row, text: str) -> Article:
    """Rebuild an article; ValueError, TypeError or KeyError if the row is none of ours."""
    number, _, _, newer_than, facts_json, passages_json = row
    facts = json.loads(str(facts_json))
    stated = {name: None if facts[name] is None else Stated(*facts[name]) for name in STATED}
    language = stated.pop("language")
    if language is None or type(number) is not int or not isinstance(newer_than, int | None):
        raise ValueError("no article")
    for value in (facts["source"], facts["encoding"], facts["role"], facts["complete"]):
        check_text(value)
    for value in (language, *stated.values()):
        if value is not None:
            check_text(value.value), check_text(value.evidence)
    provenance = facts["provenance"]
    return Article(
        number,
        facts["source"],
        text,
        tuple(build_passages(json.loads(str(passages_json)), len(text))),
        language,
        facts["encoding"],
        role=facts["role"],
        complete=facts["complete"],
        provenance=None if provenance is None else Provenance(*map(check_text, provenance)),
        newer_than=newer_than or 0,
        **stated,
    )


KINDS = {kind.value: kind for kind in Kind}


def build_passages(rows: list[list[object]], size: int) -> Iterator[Passage]:
    last = 0
    for start, end, kind, reason, paragraph in rows:
        if type(start) is not int or type(end) is not int or type(paragraph) is not int:
            raise ValueError("a place is no number")
        if not last <= start < end <= size or type(reason) is not str:
            raise ValueError("a passage is not in its text")
        last = end
        yield Passage(start, end, KINDS[str(kind)], reason, paragraph)


def check_text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def check_span(number: object, start: object, end: object) -> Span:
    if type(number) is not int or type(start) is not int or type(end) is not int:
        raise ValueError("no span")
    if not 0 <= start < end:
        raise ValueError("no span")
    return Span(number, start, end)


def project_row(item: object) -> Row:
    assert isinstance(item, Project)
    value = {
        "identity": item.identity,
        "open_story": item.open_story,
        "counters": item.counters._asdict(),
        "options": item.options._asdict(),
    }
    return (1, to_json(value))


class Placed(NamedTuple):
    """A story and its place among the others."""

    place: int
    story: Story


def story_row(item: object) -> Row:
    assert isinstance(item, Placed)
    return (item.story.number, item.place, item.story.name)


def member_row(item: object) -> Row:
    assert isinstance(item, tuple)
    return item


def link_row(item: object) -> Row:
    assert isinstance(item, LinkDecision)
    a, b = item.a, item.b
    return (a.article, a.start, a.end, b.article, b.start, b.end, item.origin.value, item.by, item.at)  # fmt: skip


def absence_row(item: object) -> Row:
    assert isinstance(item, Absence)
    span = item.passage
    return (span.article, span.start, span.end, item.article, item.by, item.at)


def copies_row(item: object) -> Row:
    assert isinstance(item, CopyDecision)
    return (to_json(item.articles), int(item.is_copy), item.by, item.at)


def statement_row(item: object) -> Row:
    assert isinstance(item, Numbered)
    return (item.number, to_json([(s.article, s.start, s.end) for s in item.passages]))


def members(project: Project) -> dict[Row, object]:
    return {
        (story.number, number): (story.number, number, place, int(number in story.aside))
        for story in project.stories
        for place, number in enumerate(story.articles)
    }


TABLES: tuple[Table, ...] = (
    Table(
        "project",
        ("id", "value"),
        1,
        ("identity", "open_story", "counters", "options"),
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
)


# --- rows as a project's values -----------------------------------------------------------------


def build_head(value: str) -> tuple[str, int, Counters, Options]:
    """Return identity, open story, counters and options."""
    head = json.loads(value)
    counters = Counters(**head["counters"])
    options = Options(**head["options"])
    if not all(type(each) is int for each in (*counters, head["open_story"])):
        raise ValueError("no number")
    return check_text(head["identity"]), head["open_story"], counters, options


def build_link(row: Row) -> LinkDecision:
    a, b = check_span(*row[:3]), check_span(*row[3:6])
    return LinkDecision(a, b, Origin(str(row[6])), check_text(row[7]), check_text(row[8]))


def build_absence(row: Row) -> Absence:
    if type(row[3]) is not int:
        raise ValueError("no article")
    return Absence(check_span(*row[:3]), row[3], check_text(row[4]), check_text(row[5]))


def build_copies(row: Row) -> CopyDecision:
    numbers = json.loads(str(row[0]))
    if not all(type(number) is int for number in numbers):
        raise ValueError("no articles")
    return CopyDecision(tuple(numbers), bool(row[1]), check_text(row[2]), check_text(row[3]))


def build_numbered(row: Row) -> Numbered:
    if type(row[0]) is not int:
        raise ValueError("no number")
    return Numbered(row[0], tuple(check_span(*span) for span in json.loads(str(row[1]))))


def build_stories(stories: list[Row], rows: list[Row]) -> tuple[Story, ...]:
    of_story: dict[object, list[Row]] = {}
    for row in rows:
        of_story.setdefault(row[0], []).append(row)
    built = []
    for number, _, name in sorted(stories, key=lambda row: int(str(row[1]))):
        found = sorted(of_story.get(number, ()), key=lambda row: int(str(row[2])))
        articles = tuple(int(str(row[1])) for row in found)
        aside = frozenset(int(str(row[1])) for row in found if row[3])
        built.append(Story(check_text(name), articles, aside, int(str(number))))
    return tuple(built)
