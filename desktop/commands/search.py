"""`wireside search`: find what was written in a project or files, by passage, side by side, as a concordance."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from desktop.commands.reading import EVERY_KIND, SOME_UNREADABLE, refuse_addresses
from desktop.commands.telling import Progress, deliver, say
from desktop.exporting.search_file import FORMATS, SearchReport
from desktop.quoting.spellings import spellings
from desktop.searching.language import Understood, understand
from desktop.searching.saying import said
from desktop.searching.service import Result, Searcher
from desktop.searching.views import Order, lines_of
from desktop.story.errors import UserError
from desktop.workspace.known_quotes import remembered
from desktop.workspace.materials import Wanted, read_material
from desktop.workspace.search_report import VIEWS, Found
from desktop.workspace.search_report import report_of as report

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material
    from desktop.story.quote import Quotes

NOTHING = "No article could be read, so there is nothing to search. {why}"
QUOTED = ("quote", "speaker")
"""Fields that look where quotes were found."""
EVERY = 1_000_000
"""Documents whose passages are told: all."""


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
    wanted = Wanted(options.story, not options.patterns, progress.show, nothing=NOTHING)
    found = read_material(options.files, wanted)
    progress.end()
    for sentence in found.said:
        say(sentence)
    quotes, not_quoted = known_quotes(found.material)
    result = searched(found.material, quotes, asked)
    deliver(FORMATS[options.format](report_of(options, asked, result, found.material)), options)
    tell(asked, result)
    if not_quoted and any(f"{field}:" in options.query.lower() for field in QUOTED):
        say(f"Articles that were not looked through for quotes: {not_quoted}.")
    return SOME_UNREADABLE if found.said else 0


def known_quotes(material: Material) -> tuple[Quotes, int]:
    """Return the quotes of the story and of others as far as a window found them, and in how many articles nobody looked."""
    project, quotes = material.project, material.quotes
    shown = {article.number for article in project.columns}
    others = [article for article in project.articles if article.number not in shown]
    known = remembered(project, others)
    beside = [quote for number in sorted(known) for quote in known[number]]
    return quotes._replace(quotes=(*quotes.quotes, *beside)), len(others) - len(known)


def searched(material: Material, quotes: Quotes, asked: Understood) -> Result:
    """Search everything in a project, in an index of its own that is thrown away."""
    assert asked.tree is not None
    with TemporaryDirectory(prefix="wireside-search-") as folder:
        searcher = Searcher(Path(folder, "index"))
        try:
            texts = {article.number: article.text for article in material.project.articles}
            variants = spellings(quotes.quotes, texts)
            searcher.update(material.project, quotes, material.comparison, variants)
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
    found = Found(options.query, asked.tree, lines, result, material.project, material.comparison)
    return report(found, options.view, Order(options.sort))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside search",
        description="Find words in articles, in what is quoted in them, and in notes: in any form of the"
        " words, and side by side in what the other outlets wrote.",
        epilog='A query: missiles russia (both) · missiles OR rockets · -weapons · "long-range missiles" · '
        "missiles w/5 russia · w/s (one sentence) · atleast3 sanctions · headline: lead: outlet: byline: "
        'speaker: quote: note: code: story: · 2024-05 · date:"last week" · words>500 · miss* · w?r · zelensky~ · '
        '=May (letter by letter) · only:"Latin Post" · nocounterpart:NewsTrack · date:none · outlet:="Post" (the whole name). '
        + EVERY_KIND,
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
