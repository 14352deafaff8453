"""`wireside search`: find what was written in a project or files, by passage, side by side, as a concordance."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop import VERSION
from desktop.commands.reading import EVERY_KIND, SOME_UNREADABLE, refuse_addresses
from desktop.commands.telling import Progress, deliver, say
from desktop.exporting.search_file import FORMATS, Row, SearchReport
from desktop.searching.language import Understood, understand
from desktop.searching.saying import said
from desktop.searching.service import Result, Searcher
from desktop.searching.views import (
    Cell,
    Context,
    Line,
    Order,
    concordance,
    day_of,
    lines_of,
    outlet_of,
    rows_of,
)
from desktop.story.errors import UserError
from desktop.workspace.materials import Wanted, read_material

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material

EVERY = 1_000_000
"""Documents whose passages are told: all."""
MARK = "[{}]"
"""Around what was found, in a terminal."""
LEFT = 44
"""Letters of a concordance before what was found, in a terminal."""


def run(typed: Sequence[str]) -> int:
    """Read, compare and search; a project stays as it is."""
    options = _parser().parse_args(typed)
    refuse_addresses(options.files)
    asked = understand(options.query, date.today())  # noqa: DTZ011  # "last week" is the person's
    for trouble in asked.troubles:
        place = options.query[trouble.start : trouble.end]
        say(f"{trouble.sentence} ({place!r}, character {trouble.start + 1})")
    if asked.tree is None:
        raise UserError("There is nothing to look for in {query}.", query=repr(options.query))
    progress = Progress()
    wanted = Wanted(options.story, with_model=not options.patterns, report=progress.show)
    found = read_material(options.files, wanted)
    progress.end()
    for sentence in found.said:
        say(sentence)
    result = searched(found.material, asked)
    deliver(FORMATS[options.format](report_of(options, asked, result, found.material)), options)
    tell(asked, result)
    return SOME_UNREADABLE if found.said else 0


def searched(material: Material, asked: Understood) -> Result:
    """Search everything in a project, in an index of its own that is thrown away."""
    assert asked.tree is not None
    with TemporaryDirectory(prefix="wireside-search-") as folder:
        searcher = Searcher(Path(folder, "index"))
        try:
            searcher.update(material.project, material.quotes, material.comparison)
            return searcher.search(asked.tree, shown=EVERY)
        finally:
            searcher.close()


def tell(asked: Understood, result: Result) -> None:
    """Say how the query was understood, what was found, and what was not looked for."""
    assert asked.tree is not None
    kinds = ", ".join(f"{facet.value}: {facet.times}" for facet in result.facets.kinds)
    say(f"Looked for {said(asked.tree)}. Found {kinds or 'nothing'}.")
    for word, other in result.meant:
        say(f"{word} stands nowhere. Did you mean {other}?")
    for cut in result.cut:
        say(
            f"{said(cut.part)} stands for {cut.all_words} words; {cut.words} of them were looked for. Type more letters."
        )


def report_of(
    options: argparse.Namespace, asked: Understood, result: Result, material: Material
) -> SearchReport:
    assert asked.tree is not None
    lines = lines_of(result.hits, material.project)
    columns, rows, shown = VIEWS[options.view](lines, result, material, Order(options.sort))
    return SearchReport(
        options.query, said(asked.tree), options.view, result.total, columns, rows, shown, VERSION
    )


Viewed = tuple[tuple[str, ...], list[Row], list[str]]
ABOUT = ("kind", "article", "source", "outlet", "published", "address", "start", "end")


def about(line: Line) -> dict[str, object]:
    """Say where a line stands; `source` is the file that its article was read from."""
    article, span = line.article, line.span
    has_place = span is not None and span.end > 0
    return {
        "kind": line.kind.value,
        "article": article.address if article else None,
        "source": article.source if article else None,
        "outlet": article.outlet.value if article and article.outlet else None,
        "published": day_of(line) or None,
        "address": line.address,
        "start": span.start if span is not None and has_place else None,
        "end": span.end if span is not None and has_place else None,
    }


def by_passage(lines: Sequence[Line], result: Result, material: Material, order: Order) -> Viewed:
    """Give every passage with what was found in it, the best documents first."""
    rows: list[Row] = [
        about(line) | {"text": line.text, "hits": [list(hit) for hit in line.hits]}
        for line in lines
    ]
    shown = []
    for line in lines:
        parts = (line.address, outlet_of(line), day_of(line))
        shown += ["  ".join(part for part in parts if part), f"    {marked(line)}"]
    return (*ABOUT, "text", "hits"), rows, shown


def marked(line: Line) -> str:
    """Return the words of a line with marks around what was found."""
    made, at = "", 0
    for start, end in line.hits:
        made += line.text[at:start] + MARK.format(line.text[start:end])
        at = end
    return made + line.text[at:]


def side_by_side(lines: Sequence[Line], result: Result, material: Material, order: Order) -> Viewed:
    """Give statements with a hit, and what every outlet wrote there."""
    articles = material.project.columns
    found = rows_of(lines, material.comparison, articles, result.statements)
    rows: list[Row] = []
    shown: list[str] = []
    for row in found:
        name = row.statement.address if row.statement else ""
        shown.append(name or "found in one text only")
        for cell in row.cells:
            for state, address, text in told(cell):
                rows.append(
                    {"statement": name or None, "article": cell.article.address, "source": cell.article.source,
                     "outlet": cell.article.outlet.value if cell.article.outlet else None,
                     "state": state, "address": address, "text": text}
                )  # fmt: skip
                shown.append(f"    {(address or cell.article.address):8} {text or state}")
    columns = ("statement", "article", "source", "outlet", "state", "address", "text")
    return columns, rows, shown


def told(cell: Cell) -> Iterator[tuple[str, str | None, str]]:
    """Give what a cell holds: its state, the address of the passage, its words."""
    article = cell.article
    for line in cell.lines:
        yield "hit", line.address, marked(line)
    for span in cell.others:
        index = next(
            (n for n, p in enumerate(article.passages) if p.start <= span.start < p.end), None
        )
        address = article.address if index is None else article.passage_address(index)
        yield "counterpart", address, article.text[span.start : span.end]
    if cell.absence is not None:
        yield cell.absence.value, None, ""


def in_context(lines: Sequence[Line], result: Result, material: Material, order: Order) -> Viewed:
    """Give every hit with the words on both sides."""
    contexts = concordance(lines, order)
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


View = Callable[[Sequence[Line], Result, "Material", Order], Viewed]
VIEWS: dict[str, View] = {
    "passages": by_passage,
    "statements": side_by_side,
    "concordance": in_context,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside search",
        description="Find words in articles, in what is quoted in them, and in notes: in any form of the"
        " words, and side by side in what the other outlets wrote.",
        epilog='A query: missiles russia (both) · missiles OR rockets · -weapons · "long-range missiles" · '
        "missiles w/5 russia · w/s (one sentence) · atleast3 sanctions · headline: lead: outlet: byline: "
        'speaker: quote: note: code: story: · 2024-05 · date:"last week" · words>500 · miss* · w?r · zelensky~ · '
        '=May (letter by letter) · only:"Latin Post" · nocounterpart:NewsTrack. ' + EVERY_KIND,
    )
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("files", nargs="+", type=Path, metavar="PROJECT|FILE|FOLDER")
    parser.add_argument("--view", choices=tuple(VIEWS), default="passages")
    parser.add_argument(
        "--sort", choices=tuple(Order), default=Order.RIGHT, help="of a concordance"
    )
    parser.add_argument("--format", choices=tuple(FORMATS), default="table")
    parser.add_argument("--story", default="", help="number or name of a story of a project")
    parser.add_argument(
        "--patterns", action="store_true", help="find quotes without a language model"
    )
    parser.add_argument(
        "--output", type=Path, metavar="F", help="write to a file; else it is printed"
    )
    return parser
