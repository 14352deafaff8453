"""What a search found, as people read it: by passage, side by side, as a concordance."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from desktop.searching.documents import DocumentKind
from desktop.story.absent import Absent, Reasons
from desktop.story.comparison import Span
from desktop.story.places import overlap
from desktop.story.quote import Quote

if TYPE_CHECKING:
    from desktop.searching.hits import Hit, Range
    from desktop.story.article import Article
    from desktop.story.comparison import Comparison, Statement
    from desktop.story.project import Project

CONTEXT = 60
"""Code points of a concordance on each side of what was found."""


class Line(NamedTuple):
    """A passage of an article, words of a quote, or a note, with what was found in it.

    `span` is its place in the article, None for a note on none; `hits` are half-open code points of
    `text`; a headline that does not stand in the text has the span of the whole article. `address`
    is that of the passage, quote ("Q7") or note ("N4").
    """

    kind: DocumentKind
    article: Article | None
    address: str
    span: Span | None
    text: str
    hits: tuple[Range, ...]


def lines_of(hits: Iterable[Hit], project: Project) -> list[Line]:
    """Return a line for each passage with hits, the documents in their order.

    Words of a quote that were found in its article, too, stand there once.
    """
    articles = {article.number: article for article in project.articles}
    lines = [line for hit in hits for line in _lines(hit, articles.get(hit.document.article))]
    printed = {
        place for line in lines if line.kind is DocumentKind.ARTICLE for place in _places(line)
    }
    return [
        line
        for line in lines
        if line.kind is not DocumentKind.QUOTE
        or not line.hits
        or not printed.issuperset(_places(line))
    ]


def _places(line: Line) -> set[Span]:
    """Return where in an article the hits of a line are."""
    if line.span is None or not line.span.end:
        return set()
    number, start, _ = line.span
    return {Span(number, start + first, start + last) for first, last in line.hits}


def _lines(hit: Hit, article: Article | None) -> list[Line]:
    document = hit.document
    kind, source = document.kind, document.source
    if kind is DocumentKind.ARTICLE and article is not None:
        return _of_article(hit, article)
    if isinstance(source, Quote) and article is not None:
        return [_line(kind, article, source.address, source.span, document.text, hit)]
    whole = (Span(article.number, 0, 0)) if article is not None else None
    found = tuple(each for passage in hit.passages for each in passage.hits)
    return [Line(kind, article, document.key, whole, document.text, found)]


def _of_article(hit: Hit, article: Article) -> list[Line]:
    made = []
    for each in hit.passages:
        if each.passage < 0:
            whole, title = Span(article.number, 0, 0), article.title.value if article.title else ""
            if _is_printed(title, article, hit):
                continue
            made.append(
                Line(DocumentKind.ARTICLE, article, article.address, whole, title, each.hits)
            )
            continue
        passage = article.passages[each.passage]
        span = Span(article.number, passage.start, passage.end)
        made.append(
            _cut(
                DocumentKind.ARTICLE,
                article,
                article.passage_address(each.passage),
                span,
                each.hits,
            )
        )
    if not made:  # found by what is said about it: its outlet, its day
        place = hit.snippet.start, hit.snippet.start + len(hit.snippet.text)
        made.append(
            _cut(DocumentKind.ARTICLE, article, article.address, Span(article.number, *place), ())
        )
    return made


def _is_printed(title: str, article: Article, hit: Hit) -> bool:
    """Tell whether a title stands among the passages found, too: then it is shown there."""
    found = (article.passages[each.passage] for each in hit.passages if each.passage >= 0)
    return any(article.text[p.start : p.end].split() == title.split() for p in found)


def _line(
    kind: DocumentKind, article: Article, address: str, span: Span, text: str, hit: Hit
) -> Line:
    found = tuple(each for passage in hit.passages for each in passage.hits)
    inside = tuple((s, e) for s, e in found if span.start <= s and e <= span.end)
    return _cut(kind, article, address, span, inside)


def _cut(
    kind: DocumentKind, article: Article, address: str, span: Span, hits: Sequence[Range]
) -> Line:
    text = article.text[span.start : span.end]
    shifted = tuple(
        (max(s, span.start) - span.start, min(e, span.end) - span.start) for s, e in hits
    )
    return Line(kind, article, address, span, text, shifted)


# --- side by side -------------------------------------------------------------------------------


class Cell(NamedTuple):
    """What an article has in a row: lines with hits, passages of the same statement without, or neither."""

    article: Article
    lines: tuple[Line, ...] = ()
    others: tuple[Span, ...] = ()
    absence: Absent | None = None


class Row(NamedTuple):
    """A statement with a hit, or a passage that stands alone (`statement` is None), in every outlet."""

    statement: Statement | None
    cells: tuple[Cell, ...]


def rows_of(
    lines: Sequence[Line],
    comparison: Comparison,
    articles: Sequence[Article],
    asked: Sequence[Statement] = (),
    alone: Collection[Span] = (),
    *,
    is_stated: bool = False,
) -> list[Row]:
    """Return the rows of a search; `asked` and `alone` are what the query names itself, all if `is_stated`.

    `asked` are statements, `alone` passages in none.
    """
    here = {article.number for article in articles}
    found = [
        line
        for line in lines
        if line.kind is DocumentKind.ARTICLE
        and line.span is not None
        and line.span.end
        and line.span.article in here
    ]
    reasons = Reasons(comparison)
    wanted = {statement.number for statement in asked}
    rows: list[tuple[int, Row]] = []
    rest = set(range(len(found)))
    for statement in comparison.statements:
        is_asked = statement.number in wanted or not is_stated
        of = [n for n, line in enumerate(found) if is_asked and _is_in(line, statement)]
        if of or statement.number in wanted:
            rest.difference_update(of)
            inside = [found[place] for place in of]
            cells = tuple(_cell(statement, article, inside, reasons) for article in articles)
            rows.append((min(of, default=len(found)), Row(statement, cells)))
    for place in rest:
        if found[place].span in alone or (found[place].hits and not is_stated):
            cells = tuple(_beside(found[place], article, reasons) for article in articles)
            rows.append((place, Row(None, cells)))
    return [row for _, row in sorted(rows, key=lambda each: each[0])]


def _is_in(line: Line, statement: Statement) -> bool:
    return any(overlap(hit, passage) for hit in _places(line) for passage in statement.passages)


def _cell(statement: Statement, article: Article, lines: Sequence[Line], reasons: Reasons) -> Cell:
    number = article.number
    mine = tuple(line for line in lines if line.span is not None and line.span.article == number)
    spans = [line.span for line in mine if line.span is not None]
    others = tuple(
        passage
        for passage in statement.passages
        if passage.article == number and not any(overlap(passage, span) for span in spans)
    )
    is_empty = not mine and not others
    return Cell(
        article, mine, others, reasons.of_statement(statement, number) if is_empty else None
    )


def _beside(line: Line, article: Article, reasons: Reasons) -> Cell:
    """Return what stands beside a passage that is in no statement: itself, or nothing and why."""
    assert line.span is not None
    if article.number == line.span.article:
        return Cell(article, (line,))
    return Cell(article, absence=reasons.of_passages((line.span,), article.number))


# --- concordance --------------------------------------------------------------------------------


class Context(NamedTuple):
    """What was found once, with the words on both sides of it."""

    left: str
    words: str
    right: str
    line: Line
    start: int
    """In the text of the line."""


class Order(StrEnum):
    LEFT = "left"
    """By the words before, the nearest first."""
    RIGHT = "right"
    OUTLET = "outlet"
    DATE = "date"


def concordance(lines: Iterable[Line], order: Order = Order.RIGHT) -> list[Context]:
    """Return every hit with its context, sorted."""
    made = [_context(line, *hit) for line in lines for hit in line.hits]
    return sorted(made, key=KEYS[order])


def _context(line: Line, start: int, end: int) -> Context:
    text = line.text
    left = " ".join(text[max(0, start - CONTEXT) : start].split())
    right = " ".join(text[end : end + CONTEXT].split())
    return Context(left, text[start:end], right, line, start)


def outlet_of(line: Line) -> str:
    """Return the outlet of a line, or the file it came from."""
    article = line.article
    if article is None:
        return ""
    return article.outlet.value if article.outlet else article.source


def day_of(line: Line) -> str:
    """Return the date as the article states it, "" if it states none."""
    published = line.article.published if line.article else None
    return published.value if published else ""


def _by_left(context: Context) -> tuple[str, ...]:
    return (*reversed(context.left.casefold().split()), context.right.casefold())


def _by_right(context: Context) -> tuple[str, ...]:
    return context.words.casefold(), context.right.casefold()


def _by_outlet(context: Context) -> tuple[str, ...]:
    return outlet_of(context.line).casefold(), *_by_right(context)


def _by_date(context: Context) -> tuple[str, ...]:
    day = day_of(context.line)
    return "" if day else "undated", day, *_by_right(context)


KEYS: dict[Order, Callable[[Context], tuple[str, ...]]] = {
    Order.LEFT: _by_left,
    Order.RIGHT: _by_right,
    Order.OUTLET: _by_outlet,
    Order.DATE: _by_date,
}
