"""`wireside compare`: compare files and write what was found as a comparison file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop import VERSION, comparing, exporting
from desktop.commands.quotes import gathered
from desktop.commands.reading import EVERY_KIND, SOME_UNREADABLE, read
from desktop.commands.telling import say, show_progress
from desktop.comparing.counterparts import wording_of
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles

LEAST_ARTICLES = 2


def run(typed: Sequence[str]) -> int:
    """Compare files and write what was found; files that cannot be read are named and left out."""
    options = _parser().parse_args(typed)
    articles, failed = read(options.files)
    project = add_articles(Project(), tuple(articles))
    if len(project.articles) < LEAST_ARTICLES:
        raise UserError(
            "Two different articles are needed for a comparison; "
            f"{len(project.articles)} different text(s) could be read."
        )
    comparison = comparing.compare(project.columns, progress=show_progress)
    report = exporting.Report(project.columns, comparison, wording_of(project.articles), VERSION)
    quotes = gathered(project.columns, with_model=not options.patterns)
    report = replace(report, quotes=quotes)
    exporting.write(options.output, report)
    counts = f"{len(comparison.links)} links, {sum(q.is_spoken for q in quotes.quotes)} quotes"
    say(f"{options.output}: {len(project.columns)} articles, {counts}.")
    return SOME_UNREADABLE if failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside compare",
        description="Compare articles and write what was found as JSON.",
        epilog=EVERY_KIND,
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--output", type=Path, required=True, metavar="comparison.json")
    parser.add_argument(
        "--patterns", action="store_true", help="find quotes without a language model"
    )
    return parser
