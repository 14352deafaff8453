"""`wireside export`: write a project or files as an annotated PDF, a table, or a comparison file."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop.commands.export_kinds import PAPERS, SEPARATORS, WRITERS
from desktop.commands.reading import EVERY_KIND, SOME_UNREADABLE, refuse_addresses
from desktop.commands.telling import Progress, say
from desktop.exporting.pdf.options import (
    LEAST_COLUMNS,
    LEAST_SIZE,
    MOST_COLUMNS,
    MOST_SIZE,
    Layout,
    Marked,
    Reader,
)
from desktop.exporting.tables import DEFAULT, TABLES
from desktop.resources import resource
from desktop.story.errors import UserError
from desktop.workspace.materials import Wanted, read_material

ALL, NONE = "all", "none"
OF_PDF = ("layout", "mark", "paper", "size", "grey", "columns", "brief", "reader", "language")
OF_TABLE = ("table", "separator")


def run(typed: Sequence[str]) -> int:
    """Read, find and write; a project stays as it is."""
    parser = _parser()
    options = parser.parse_args(typed)
    refuse_addresses(options.files)
    kind = options.to.suffix.lower()
    check_kind(kind, options, parser)
    check_place(options)
    if logging.lastResort is not None:
        logging.lastResort.setLevel(logging.ERROR)  # what is to be said is said in sentences
    progress = Progress()
    try:
        wanted = Wanted(options.story, with_model=not options.patterns, report=progress.show)
        found = read_material(options.files, wanted)
        written = WRITERS[kind](found, options, progress.show)
        check_free(options)
        written.put(options.to)
    finally:
        progress.end()
    for sentence in found.said:
        say(sentence)
    say(f"{options.to}: {written.words}")
    return SOME_UNREADABLE if found.said else 0


def check_kind(kind: str, options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Refuse a suffix that nothing is written for, and options that the kind of file has no use for."""
    if kind not in WRITERS:
        known = ", ".join(sorted(WRITERS))
        raise UserError(
            "{path}: the name of the output must end in {known}.", path=options.to, known=known
        )
    unused = (*(OF_PDF if kind != ".pdf" else ()), *(OF_TABLE if kind != ".csv" else ()))
    for name in unused:
        if getattr(options, name) not in (None, False):
            parser.error(f"--{name} is of no use for a file that ends in {kind}")


def check_place(options: argparse.Namespace) -> None:
    """Refuse, before anything is read, a place where nothing can be written or something is lost."""
    place: Path = options.to
    if not place.parent.is_dir():
        raise UserError("{path}: there is no folder {folder}.", path=place, folder=place.parent)
    if place.is_dir():
        raise UserError("{path}: there is a folder of that name.", path=place)
    for file in options.files:
        with suppress(OSError):
            if file.samefile(place):
                raise UserError(
                    "{path} is read, and never replaced. Choose another name.", path=place
                )
    if not options.force and os.path.lexists(place) and may_replace(place):
        options.force = True
    check_free(options)


def check_free(options: argparse.Namespace) -> None:
    """Refuse to replace a file that is there, unless that was asked for."""
    if not options.force and os.path.lexists(options.to):
        raise UserError(
            "{path} is there already. Add --force to replace it, or choose another name.",
            path=options.to,
        )


def may_replace(place: Path) -> bool:
    """Ask at a terminal whether a file may be replaced."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    say(f"{place} is there already. Replace it? Type y and Enter; anything else leaves it.")
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def marks_of(typed: str) -> frozenset[Marked]:
    """Read "notes,quotes", "all" or "none"."""
    if typed in (ALL, NONE):
        return frozenset(Marked) if typed == ALL else frozenset()
    known = {each.value: each for each in Marked}
    names = [name.strip() for name in typed.split(",")]
    if not set(names) <= set(known):
        raise argparse.ArgumentTypeError(
            f"{typed!r}: type {', '.join(known)}, several with commas; or {ALL}, or {NONE}"
        )
    return frozenset(known[name] for name in names)


def size_of(typed: str) -> float:
    """Read the size of the texts, pt."""
    with suppress(ValueError):
        if LEAST_SIZE <= float(typed) <= MOST_SIZE:
            return float(typed)
    raise argparse.ArgumentTypeError(f"type {LEAST_SIZE:g} to {MOST_SIZE:g} points")


def languages() -> list[str]:
    """Return the languages that labels can be in."""
    made = resource("translations").glob("wireside_*.qm")
    return ["en", *sorted(each.stem.removeprefix("wireside_") for each in made)]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside export",
        description="Write a story as an annotated PDF (out.pdf), as a table (out.csv), or everything that was"
        " found as a comparison file (out.json). A project is only read, and stays as it is.",
        epilog="Without annotations of a reader a PDF has the program's quotes and conflicts as annotations."
        " The exit code is 2 if something could not be read or written. " + EVERY_KIND,
    )
    parser.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="PROJECT|FILE|FOLDER",
        help="one project, or articles",
    )
    parser.add_argument("--to", type=Path, required=True, metavar="out.pdf|out.csv|out.json")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    parser.add_argument(
        "--story",
        default="",
        metavar="NAME",
        help="a story of the project, by name or number; of files, the name of theirs",
    )
    parser.add_argument(
        "--patterns", action="store_true", help="find quotes without a language model"
    )
    _add_table(parser)
    _add_pdf(parser)
    return parser


def _add_table(parser: argparse.ArgumentParser) -> None:
    table = parser.add_argument_group("for a table")
    rows = "; ".join(f"{name}: a row is {each.row}" for name, each in TABLES.items())
    table.add_argument(
        "--table", choices=tuple(TABLES), help=f"which one, {DEFAULT} if none is named. {rows}"
    )
    table.add_argument(
        "--separator",
        choices=tuple(SEPARATORS),
        help="what stands between cells: spreadsheets of many languages want semicolons",
    )


def _add_pdf(parser: argparse.ArgumentParser) -> None:
    pdf = parser.add_argument_group("for a PDF")
    pdf.add_argument(
        "--layout",
        choices=[each.value for each in Layout],
        help="the pins of a brief, statements side by side (the one that is made if none is named), or"
        " one article after another",
    )
    pdf.add_argument(
        "--mark",
        type=marks_of,
        metavar="LIST",
        help=f"what becomes annotations: {', '.join(Marked)}, several with commas; or {ALL}, or {NONE}",
    )
    pdf.add_argument(
        "--reader",
        choices=[each.value for each in Reader],
        help="own: full texts, for your own desk; others: only what is pinned or coded, to hand on",
    )
    pdf.add_argument("--brief", metavar="NAME", help="which brief, by name or number")
    pdf.add_argument("--paper", choices=tuple(PAPERS))
    pdf.add_argument("--size", type=size_of, metavar="PT", help="of the texts")
    pdf.add_argument("--columns", type=int, choices=range(LEAST_COLUMNS, MOST_COLUMNS + 1))
    pdf.add_argument("--grey", action="store_true", help="for printing in black and white")
    pdf.add_argument("--language", choices=languages(), help="of the labels")
