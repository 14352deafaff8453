"""Run what is typed: `wireside FILE…` opens the window, other words do without one."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop import VERSION, comparing
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles

if TYPE_CHECKING:
    from desktop.exporting.reading_file import Row
    from desktop.story.quote import Quote, Quotes
    from desktop.workspace.sources import Taken

SOME_UNREADABLE = 2
"""Exit code when a file could not be read, the rest compared or not."""
LEAST_ARTICLES = 2
PIPE_CLOSED = 1
LEAST_SIDE, MOST_SIDE = 320, 8000
"""Sides of a picture of the window, px."""
LEAST_ZOOM, MOST_ZOOM = 70, 250
"""Size of the articles' text in a picture, per cent."""
EVERY_KIND = (
    "Files of every kind that the window reads are read; of one that holds several articles, all are"
    " taken. Addresses are never fetched here."
)
SHOWN = ("table", "text")
"""Formats for a terminal, in its encoding."""
DRAWN = ("linked", "synopsis", "quotes", "speakers", "code", "library", "findings")
"""What of the window can be drawn."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if typed[:1] == ["compare"]:
            return compare_files(_compare_parser().parse_args(typed[1:]))
        if typed[:1] == ["quotes"]:
            return list_quotes(_quotes_parser().parse_args(typed[1:]))
        if typed[:1] == ["read"]:
            return read_files(_read_parser().parse_args(typed[1:]))
        if typed[:1] == ["integrate"]:
            return integrate(_integrate_parser().parse_args(typed[1:]))
        if typed[:1] == ["screenshot"]:
            return draw_window(_screenshot_parser().parse_args(typed[1:]))
        return _open(_parser().parse_args(typed).files)
    except UserError as error:
        _say(str(error))
        return SOME_UNREADABLE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        _say("Stopped.")
        return 130


def compare_files(options: argparse.Namespace) -> int:
    """Compare files and write what was found; files that cannot be read are named and left out."""
    from desktop import exporting  # a window needs what these load later only
    from desktop.comparing.counterparts import wording_of

    articles, failed = _read(options.files)
    project = add_articles(Project(), tuple(articles))
    if len(project.articles) < LEAST_ARTICLES:
        raise UserError(
            "Two different articles are needed for a comparison; "
            f"{len(project.articles)} different text(s) could be read."
        )
    comparison = comparing.compare(project.columns, progress=_show_progress)
    report = exporting.Report(project.columns, comparison, wording_of(project.articles), VERSION)
    quotes = _gathered(project.columns, with_model=not options.patterns)
    report = replace(report, quotes=quotes)
    exporting.write(options.output, report)
    counts = f"{len(comparison.links)} links, {sum(q.is_spoken for q in quotes.quotes)} quotes"
    _say(f"{options.output}: {len(project.columns)} articles, {counts}.")
    return SOME_UNREADABLE if failed else 0


def list_quotes(options: argparse.Namespace) -> int:
    """Print or write who is quoted in files, with what and through whom."""
    from desktop.exporting.quotes_file import FORMATS, QuoteReport
    from desktop.quoting.extract import plain

    read, failed = _read(options.files)
    articles = add_articles(Project(), tuple(read)).columns
    if not articles:
        raise UserError("None of the files could be read, so there are no quotes.")
    said = _said_in(articles, with_model=not options.patterns)
    spoken = {
        number: tuple(quote for quote in quotes if quote.is_spoken)
        for number, quotes in said.quotes.items()
    }
    report = QuoteReport(articles, spoken, said.engines, said.engine, VERSION, plain)
    _deliver(FORMATS[options.format](report), options)
    counts = f"Articles: {len(articles)}, quotes: {sum(map(len, spoken.values()))}"
    _say(f"{counts}, found by {said.engine}.")
    return SOME_UNREADABLE if failed else 0


def read_files(options: argparse.Namespace) -> int:
    """Print or write what the program makes of files, before anything is compared."""
    from desktop.exporting.reading_file import ARTICLE, FAILED, FORMATS, ReadingReport

    _refuse_addresses(options.files)
    rows = [row for taken in _taken(options.files) for row in _rows(taken)]
    _deliver(FORMATS[options.format](ReadingReport(rows, VERSION)), options)
    failed = [row for row in rows if row.outcome == FAILED]
    for row in failed:
        _say(row.why)
    count = sum(row.outcome == ARTICLE for row in rows)
    _say(f"Articles: {count}, could not be read: {len(failed)}. Nothing was fetched.")
    return SOME_UNREADABLE if failed else 0


def _rows(taken: Taken) -> Iterator[Row]:
    """Tell what became of a file, part by part."""
    from desktop.exporting import reading_file as made

    where = taken.name, taken.place
    for part, article in zip(taken.parts, taken.articles, strict=True):
        yield made.Row(*where, part, made.ARTICLE, article)
    for each in taken.listed:
        yield made.Row(*where, each.name, made.NO_ARTICLE, why=each.why)
    for reference in taken.references:
        yield made.Row(*where, "", made.REFERENCE, facts=reference.facts)
    for part, why in taken.failures:
        yield made.Row(*where, part, made.FAILED, why=why)


class Said(NamedTuple):
    """The quotes of articles by number, with addresses, and what found those of each and of all."""

    quotes: dict[int, tuple[Quote, ...]]
    engines: dict[int, str]
    engine: str


def _said_in(articles: Sequence[Article], *, with_model: bool) -> Said:
    """Find the quotes of articles, with a model if one is installed and wanted.

    Those of all kinds have addresses, in one order: as in the window, where all are shown.
    """
    from desktop.quoting.parsing import Parser, best, is_model_wanted

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


def _gathered(articles: Sequence[Article], *, with_model: bool) -> Quotes:
    """Find the quotes of articles, and which of them report the same words."""
    from desktop.quoting.names import unify
    from desktop.quoting.utterances import group
    from desktop.story.quote import Quotes

    said = _said_in(articles, with_model=with_model)
    found = [quote for each in said.quotes.values() for quote in each]
    quotes = unify(found, {article.number: article.text for article in articles})
    return Quotes(quotes, group(quotes, articles), said.engine)


def _deliver(content: str, options: argparse.Namespace) -> None:
    """Write to the file that was asked for, else print; tools read UTF-8, spreadsheets want a mark for it."""
    if options.output is not None:
        from desktop.exporting.writing import write_whole

        encoding = "utf-8-sig" if options.format == "csv" else "utf-8"
        write_whole(options.output, content.encode(encoding, "replace"))
        return
    is_shown = options.format in SHOWN
    encoding = (sys.stdout.encoding or "utf-8") if is_shown else "utf-8"
    sys.stdout.flush()
    sys.stdout.buffer.write(content.encode(encoding, "replace"))
    sys.stdout.buffer.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside",
        description="Read how several news outlets told the same story. Nothing is sent anywhere.",
        epilog="`wireside compare --help` tells how to compare files without the window,"
        " `wireside quotes --help` how to list who is quoted in them,"
        " `wireside read --help` how to see what the program makes of files,"
        " `wireside integrate --help` how to open projects by a double click.",
    )
    parser.add_argument("--version", action="version", version=f"Wireside {VERSION}")
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="a project, or articles and folders for a new one",
    )
    return parser


def _compare_parser() -> argparse.ArgumentParser:
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


def _quotes_parser() -> argparse.ArgumentParser:
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


def _read_parser() -> argparse.ArgumentParser:
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


def draw_window(options: argparse.Namespace) -> int:
    """Draw the window without a display, after all jobs are done, and save the picture."""
    _refuse_addresses(options.files)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.picture import Picture, draw

    wanted = Picture(options.size, options.mode, options.theme, options.select, options.zoom)
    failures = draw(options.output, options.files, wanted)
    for sentence in failures:
        _say(sentence)
    return SOME_UNREADABLE if failures else 0


def _screenshot_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside screenshot",
        description="Draw the window into a PNG file; without files, with the five examples.",
        epilog=EVERY_KIND,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--output", type=Path, required=True, metavar="window.png")
    parser.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH")
    parser.add_argument("--mode", choices=DRAWN, default="linked")
    parser.add_argument(
        "--theme", choices=("light", "dark", "light_contrast", "dark_contrast"), default="light"
    )
    parser.add_argument("--zoom", type=_zoom, default=1.0, metavar="PERCENT")
    parser.add_argument("--select", metavar="ADDRESS", help="a passage to read, such as A5.3")
    return parser


def _size(typed: str) -> tuple[int, int]:
    """Read "1600x1000", px."""
    width, _, height = typed.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{typed!r} is no size; type it as 1600x1000")
    size = int(width), int(height)
    if not all(LEAST_SIDE <= side <= MOST_SIDE for side in size):
        raise argparse.ArgumentTypeError(f"sides of {LEAST_SIDE} to {MOST_SIDE} px can be drawn")
    return size


def _zoom(typed: str) -> float:
    """Read "150", per cent, as 1.5."""
    if not typed.isdecimal() or not LEAST_ZOOM <= int(typed) <= MOST_ZOOM:
        raise argparse.ArgumentTypeError(f"type {LEAST_ZOOM} to {MOST_ZOOM} per cent")
    return int(typed) / 100


def integrate(options: argparse.Namespace) -> int:
    """Let a Linux desktop open projects by a double click, or no longer."""
    from desktop.resources import launcher
    from desktop.storing import desktop_entry

    changed = desktop_entry.remove() if options.remove else desktop_entry.install(launcher())
    for path in changed:
        _say(f"{'Removed' if options.remove else 'Written'}: {path}")
    return 0


def _integrate_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside integrate",
        description="Put Wireside into the menu of a Linux desktop, and open .wireside files by a double click.",
    )
    parser.add_argument("--remove", action="store_true", help="take it out again")
    return parser


def _open(files: list[Path]) -> int:
    from desktop.application import main as open_window

    _refuse_addresses(files)
    return int(open_window(files))


def _read(files: Sequence[Path]) -> tuple[list[Article], bool]:
    """Return the articles of all files; what could not be read is told, and that there was any."""
    _refuse_addresses(files)
    articles: list[Article] = []
    failed = False
    for taken in _taken(files):
        articles += taken.articles
        sentences = [str(why) for _, why in taken.failures]
        if not taken.articles and not sentences:
            sentences = [f"There is no article in {taken.name}."]
        for sentence in sentences:
            _say(sentence)
        failed = failed or bool(sentences)
    return articles, failed


def _taken(files: Sequence[Path]) -> Iterator[Taken]:
    """Read files of every kind in a process that may be stopped, and those in folders."""
    from desktop.workspace.typed import read_typed

    return read_typed(files)


def _refuse_addresses(files: Sequence[Path]) -> None:
    """Say that nothing is fetched here, if an address was typed."""
    for path in files:
        scheme, colon, rest = str(path).partition(":/")  # a path has one slash of the two
        if colon and scheme.casefold() in ("http", "https"):
            raise UserError(
                f"{scheme}://{rest.lstrip('/')} is an address, and nothing is fetched from the command line. Save the page and"
                " name the file, or add the address in the window, where you see it first."
            )


def _show_progress(share: float) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\rComparing … {share:4.0%}" + ("\n" if share >= 1 else ""))
    elif share in (0.0, 1.0):
        _say("Comparing …" if share == 0.0 else "Compared.")


def _say(sentence: str) -> None:
    """Print a sentence for the person; a closed or narrow terminal is no reason to fail.

    Names of files come from folders and may hold what a terminal would obey.
    """
    sentence = "".join(letter if letter.isprintable() else " " for letter in sentence)
    try:
        encoding = sys.stderr.encoding or "utf-8"
        print(sentence.encode(encoding, "replace").decode(encoding), file=sys.stderr)
    except OSError:
        return
