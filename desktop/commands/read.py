"""`wireside read`: tell what the program makes of files, before anything is compared."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop import VERSION
from desktop.commands.reading import SOME_UNREADABLE, refuse_addresses, taken_of
from desktop.commands.telling import deliver, say
from desktop.exporting.reading_file import (
    ARTICLE,
    FAILED,
    FORMATS,
    NO_ARTICLE,
    REFERENCE,
    ReadingReport,
    Row,
)
from desktop.workspace.sources import Taken


def run(typed: Sequence[str]) -> int:
    """Print or write what the program makes of files, before anything is compared."""
    options = _parser().parse_args(typed)
    refuse_addresses(options.files)
    rows = [row for taken in taken_of(options.files) for row in _rows(taken)]
    deliver(FORMATS[options.format](ReadingReport(rows, VERSION)), options)
    failed = [row for row in rows if row.outcome == FAILED]
    for row in failed:
        say(row.why)
    count = sum(row.outcome == ARTICLE for row in rows)
    say(f"Articles: {count}, could not be read: {len(failed)}. Nothing was fetched.")
    return SOME_UNREADABLE if failed else 0


def _rows(taken: Taken) -> Iterator[Row]:
    """Tell what became of a file, part by part."""
    where = taken.name, taken.place
    for part, article in zip(taken.parts, taken.articles, strict=True):
        yield Row(*where, part, ARTICLE, article)
    for each in taken.listed:
        yield Row(*where, each.name, NO_ARTICLE, why=each.why)
    for reference in taken.references:
        yield Row(*where, "", REFERENCE, facts=reference.facts)
    for part, why in taken.failures:
        yield Row(*where, part, FAILED, why=why)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside read",
        description="Tell what the program makes of files: of each article its headline, dates, author, outlet and"
        " so on with where they come from, whether a part may be missing, and the kinds of its"
        " passages with the reasons; of everything else, what became of it.",
        epilog="Files are read without a network, in a process with limits of time, memory and size."
        " Addresses are never fetched here. The exit code is 2 if something could not be read.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE|FOLDER")
    parser.add_argument(
        "--format",
        choices=("table", "json", "csv", "text"),
        default="table",
        help="table: facts, and passages counted by kind; text: facts, and every passage",
    )
    parser.add_argument(
        "--output", type=Path, metavar="F", help="write to a file; else it is printed"
    )
    return parser
