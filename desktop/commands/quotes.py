"""`wireside quotes`: list who is quoted in files, with what and through whom."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from typing import NamedTuple

from desktop import VERSION
from desktop.commands.reading import EVERY_KIND, SOME_UNREADABLE, read
from desktop.commands.telling import deliver, say
from desktop.exporting.quotes_file import FORMATS, QuoteReport
from desktop.quoting.extract import plain
from desktop.quoting.names import unify
from desktop.quoting.parsing import Parser, best, is_model_wanted
from desktop.quoting.utterances import group
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles
from desktop.story.quote import Quote, Quotes


def run(typed: Sequence[str]) -> int:
    """Print or write who is quoted in files, with what and through whom."""
    options = _parser().parse_args(typed)
    found, failed = read(options.files)
    articles = add_articles(Project(), tuple(found)).columns
    if not articles:
        raise UserError("None of the files could be read, so there are no quotes.")
    said = _said_in(articles, with_model=not options.patterns)
    spoken = {
        number: tuple(quote for quote in quotes if quote.is_spoken)
        for number, quotes in said.quotes.items()
    }
    report = QuoteReport(articles, spoken, said.engines, said.engine, VERSION, plain)
    deliver(FORMATS[options.format](report), options)
    counts = f"Articles: {len(articles)}, quotes: {sum(map(len, spoken.values()))}"
    say(f"{counts}, found by {said.engine}.")
    return SOME_UNREADABLE if failed else 0


class Said(NamedTuple):
    """The quotes of articles by number, with addresses, and what found those of each and of all."""

    quotes: dict[int, tuple[Quote, ...]]
    engines: dict[int, str]
    engine: str


def _said_in(articles: Sequence[Article], *, with_model: bool) -> Said:
    """Find the quotes of articles, with a model if one is installed and wanted.

    Those of all kinds have addresses, in one order: as in the window, where all are shown.
    """
    parser = Parser(with_model=with_model and is_model_wanted())
    try:
        found = {article.number: parser.parse(article) for article in articles}
    finally:
        parser.stop()
    numbers = count(1)
    quotes = {
        number: tuple(quote._replace(number=next(numbers)) for quote in each.quotes)
        for number, each in found.items()
    }
    engines = {number: each.engine for number, each in found.items()}
    return Said(quotes, engines, best(engines.values()))


def gathered(articles: Sequence[Article], *, with_model: bool) -> Quotes:
    """Find the quotes of articles, and which of them report the same words."""
    said = _said_in(articles, with_model=with_model)
    found = [quote for each in said.quotes.values() for quote in each]
    quotes = unify(found, {article.number: article.text for article in articles})
    return Quotes(quotes, group(quotes, articles), said.engine)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside quotes",
        description="List who is quoted in articles: in quotation marks, and in indirect speech.",
        epilog="In English a language model finds indirect speech if one is installed; else, and in other"
        " languages, patterns do, which find less. " + EVERY_KIND,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--format", choices=("table", "json", "csv"), default="table")
    parser.add_argument("--patterns", action="store_true", help="use no language model")
    parser.add_argument(
        "--output", type=Path, metavar="F", help="write to a file; else it is printed"
    )
    return parser
