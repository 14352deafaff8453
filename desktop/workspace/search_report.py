"""What a search found as a file has it: by passage, side by side, as a concordance; the window and the command share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from desktop import VERSION
from desktop.exporting.search_file import Row, SearchReport
from desktop.searching.documents import DocumentKind
from desktop.searching.saying import said
from desktop.searching.views import (
    Cell,
    Context,
    Line,
    Order,
    concordance,
    day_of,
    outlet_of,
    rows_of,
)

if TYPE_CHECKING:
    from desktop.searching.results import Result
    from desktop.searching.tree import Node
    from desktop.story.comparison import Comparison
    from desktop.story.project import Project

MARK = "[{}]"
"""Around what was found, in a terminal."""
DAY = len("2024-05-30")
"""Letters of a date that are shown in a terminal: its day."""
LEFT = 44
"""Letters of a concordance before what was found, in a terminal."""


class Found(NamedTuple):
    """What is told: a query as typed and as understood, the lines, and where they were found."""

    typed: str
    tree: Node
    lines: Sequence[Line]
    result: Result
    project: Project
    comparison: Comparison


def report_of(found: Found, view: str, order: Order = Order.RIGHT) -> SearchReport:
    """Say what was found in one of the `VIEWS`."""
    columns, rows, shown = VIEWS[view](found, order)
    understood, total = said(found.tree), found.result.total
    return SearchReport(found.typed, understood, view, total, columns, rows, shown, VERSION)


Viewed = tuple[tuple[str, ...], list[Row], list[str]]
ABOUT = (
    "kind", "article", "source", "outlet", "headline", "published", "url", "address", "start", "end",
)  # fmt: skip
"""What is said of every line: enough to cite it."""


def about(line: Line) -> dict[str, object]:
    """Say where a line stands; `source` is the file that its article was read from."""
    article, span = line.article, line.span
    has_place = span is not None and span.end > 0
    return {
        "kind": line.kind.value,
        "article": article.address if article else None,
        "source": article.source if article else None,
        "outlet": article.outlet.value if article and article.outlet else None,
        "headline": article.headline if article else None,
        "published": day_of(line) or None,
        "url": article.url.value if article and article.url else None,
        "address": line.address,
        "start": span.start if span is not None and has_place else None,
        "end": span.end if span is not None and has_place else None,
    }


def by_passage(found: Found, order: Order) -> Viewed:
    """Give every passage with what was found in it, the best documents first."""
    rows: list[Row] = [
        about(line) | {"text": line.text, "hits": [list(hit) for hit in line.hits]}
        for line in found.lines
    ]
    shown = []
    for line in found.lines:
        parts = (line.address, outlet_of(line), day_of(line)[:DAY])
        shown += ["  ".join(part for part in parts if part), f"    {marked(line)}"]
    return (*ABOUT, "text", "hits"), rows, shown


def marked(line: Line) -> str:
    """Return the words of a line with marks around what was found."""
    made, at = "", 0
    for start, end in line.hits:
        made += line.text[at:start] + MARK.format(line.text[start:end])
        at = end
    return made + line.text[at:]


def side_by_side(found: Found, order: Order) -> Viewed:
    """Give statements with a hit, and what every outlet wrote there."""
    articles = found.project.columns
    result = found.result
    statements = rows_of(
        found.lines,
        found.comparison,
        articles,
        result.statements,
        frozenset(result.alone),
        is_stated=result.is_stated,
    )
    rows: list[Row] = []
    shown: list[str] = []
    for row in statements:
        name = row.statement.address if row.statement else ""
        shown.append(name or "found in one text only")
        for cell in row.cells:
            for state, line in told(cell):
                rows.append(
                    {"statement": name or None, "article": cell.article.address, "source": cell.article.source,
                     "outlet": cell.article.outlet.value if cell.article.outlet else None,
                     "state": state, **(placed(line) if line else NO_PLACE)}
                )  # fmt: skip
                address, words = (line.address, marked(line)) if line else ("", state)
                shown.append(f"    {(address or cell.article.address):8} {words}")
    columns = ("statement", "article", "source", "outlet", "state", *NO_PLACE)
    return columns, rows, shown


NO_PLACE: Row = {"address": None, "start": None, "end": None, "text": "", "hits": []}
"""What is said of a cell without a passage."""


def placed(line: Line) -> Row:
    """Say where a passage stands, and its words as the outlet printed them."""
    assert line.span is not None
    hits = [list(hit) for hit in line.hits]
    places = (line.address, line.span.start, line.span.end, line.text, hits)
    return dict(zip(NO_PLACE, places, strict=True))


def told(cell: Cell) -> Iterator[tuple[str, Line | None]]:
    """Give what a cell holds: its state, and the passage if there is one."""
    article = cell.article
    for line in cell.lines:
        yield "hit" if line.hits else "asked for", line
    for span in cell.others:
        index = next(
            (n for n, p in enumerate(article.passages) if p.start <= span.start < p.end), None
        )
        address = article.address if index is None else article.passage_address(index)
        words = article.text[span.start : span.end]
        yield "counterpart", Line(DocumentKind.ARTICLE, article, address, span, words, ())
    if cell.absence is not None:
        yield cell.absence.value, None


def in_context(found: Found, order: Order) -> Viewed:
    """Give every hit with the words on both sides."""
    contexts = concordance(found.lines, order)
    rows: list[Row] = [
        about(each.line) | {"left": each.left, "words": each.words, "right": each.right}
        for each in contexts
    ]
    shown = [kwic(each) for each in contexts]
    return (*ABOUT, "left", "words", "right"), rows, shown


def kwic(context: Context) -> str:
    left = context.left[-LEFT:].rjust(LEFT)
    where = f"{context.line.address} {outlet_of(context.line)}".strip()
    return f"{left} {MARK.format(context.words)} {context.right[:LEFT].ljust(LEFT)}  {where}"


VIEWS: dict[str, Callable[[Found, Order], Viewed]] = {
    "passages": by_passage,
    "statements": side_by_side,
    "concordance": in_context,
}
