"""What an export is made of for each suffix: an annotated PDF, a table, a comparison file."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.exporting.pdf.options import Layout, Marked, Options, Reader

if TYPE_CHECKING:
    from desktop.exporting.pdf.answers import Made
    from desktop.workspace.materials import Found

Report = Callable[[str, float], None]
PAPERS = {"a4": "a4", "letter": "us-letter"}
"""What is typed for a paper, and typst's name of it."""
SEPARATORS = {"comma": ",", "semicolon": ";"}
STEPS = {
    "composing": "Composing the PDF",
    "typesetting": "Typesetting the PDF",
    "annotating": "Annotating the PDF",
}
MOST_LETTERS = 10
"""Letters without a shape that are named."""
NO_MARKS = ("/Link", "/Popup", "/Widget")
"""Kinds of annotations in a PDF that mark nothing."""


class Export(NamedTuple):
    """What is to be written and how, and a line that says what it is."""

    put: Callable[[Path], None]
    words: str


def pdf(found: Found, options: argparse.Namespace, report: Report) -> Export:
    """Make a PDF in a process of its own, as the window does; UserError if that fails."""
    from desktop.exporting.pdf.answers import Going
    from desktop.workspace.reporting import Press, never

    def tell(begun: object) -> None:
        if isinstance(begun, Going):
            report(STEPS[begun.step.value], begun.done / max(begun.whole, 1))

    material = found.material._replace(options=pdf_options(found, options))
    press = Press()
    try:
        made: Made = press.ask(material, tell, never)  # type: ignore[assignment]  # what it answers to a Material
    finally:
        press.end()
    if made.error is not None:
        raise made.error
    return Export(_putting(made.data), said_of_pdf(made, len(material.project.columns)))


def pdf_options(found: Found, options: argparse.Namespace) -> Options:
    """Return what was asked for; without annotations of a reader, the program's own are marked."""
    default = Options()
    project = found.material.project
    layout = default.layout if options.layout is None else Layout(options.layout)
    inside = set(project.story.articles)
    is_noted = any(span.article in inside for note in project.annotations for span in note.spans)
    is_own = is_noted or layout is Layout.BRIEF
    by_program = frozenset({Marked.NOTES, Marked.QUOTES, Marked.CONFLICTS})
    marked = default.marked if is_own else by_program
    return default._replace(
        layout=layout,
        marked=marked if options.mark is None else options.mark,
        paper=PAPERS[options.paper] if options.paper else default.paper,
        size=options.size or default.size,
        is_grey=options.grey,
        language=options.language or default.language,
        reader=Reader(options.reader) if options.reader else default.reader,
        columns=options.columns or default.columns,
        brief=brief_of(found, options.brief) if options.brief else 0,
    )


def brief_of(found: Found, named: str) -> int:
    """Return the number of a brief with a name or number; UserError if there is none."""
    from desktop.story.errors import UserError

    briefs = found.material.project.briefs
    for key in (lambda each: each.name, lambda each: str(each.number)):
        numbers = [each.number for each in briefs if key(each) == named]
        if len(numbers) == 1:
            return numbers[0]
    known = ", ".join(f"{each.number} {each.name}".strip() for each in briefs) or "none"
    raise UserError(
        "There is no brief {named} in the project. It has: {known}.", named=named, known=known
    )


def said_of_pdf(made: Made, articles: int) -> str:
    """Say how much is in a PDF, and which letters stand as boxes."""
    import pikepdf

    with pikepdf.Pdf.open(BytesIO(made.data)) as read:
        pages = len(read.pages)
        kinds = [str(each.Subtype) for page in read.pages for each in page.obj.get("/Annots", ())]
    marks = sum(kind not in NO_MARKS for kind in kinds)
    words = (
        f"{counted(pages, 'page')}, {counted(marks, 'annotation')}, {counted(articles, 'article')}."
    )
    letters = sorted({each for each in made.missing if not each.isspace()})
    if not letters:
        return words
    named = ", ".join(_name(each) for each in letters[:MOST_LETTERS])
    more = f" and {len(letters) - MOST_LETTERS} more" if len(letters) > MOST_LETTERS else ""
    return f"{words} No font here has {named}{more}: empty boxes stand for them."


def _name(letter: str) -> str:
    """Name a letter, and show it where a terminal can."""
    number, name = f"U+{ord(letter):04X}", unicodedata.name(letter, "").lower()
    if not letter.isprintable():
        return number
    return f"{letter} ({number}, {name})" if name else f"{letter} ({number})"


def counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def table(found: Found, options: argparse.Namespace, report: Report) -> Export:
    """Make one of the tables."""
    from desktop.exporting.tables import DEFAULT, TABLES
    from desktop.workspace.tables import table_of

    name = options.table or DEFAULT
    report(f"Making the table {name}", 0.0)
    made = table_of(name, found.material, SEPARATORS[options.separator or "comma"])
    words = f"{counted(made.rows, 'row')}, each {TABLES[name].row} (table {name})."
    if options.table is None:
        others = ", ".join(each for each in TABLES if each != name)
        words += f" Other tables, with --table: {others}."
    return Export(_putting(made.data), words)


def comparison(found: Found, options: argparse.Namespace, report: Report) -> Export:
    """Make a comparison file: everything that was found, however strictly it is shown."""
    from desktop import VERSION, exporting
    from desktop.comparing.counterparts import wording_of
    from desktop.workspace.comparing import said

    material, everything = found.material, found.everything
    project, articles = material.project, material.project.columns
    links, absences, kept = said(project)
    report("Making the comparison file", 0.0)
    made = exporting.Report(
        articles, everything, wording_of(articles), VERSION, material.copies, absences, links, kept,
        material.quotes,
    )  # fmt: skip
    quotes = sum(quote.is_spoken for quote in material.quotes.quotes)
    words = f"{counted(len(articles), 'article')}, {counted(len(everything.links), 'link')}, {counted(quotes, 'quote')}."
    return Export(lambda path: exporting.write(path, made), words)


def _putting(data: bytes) -> Callable[[Path], None]:
    from desktop.exporting.writing import write_whole

    return lambda path: write_whole(path, data)


WRITERS: dict[str, Callable[[Found, argparse.Namespace, Report], Export]] = {
    ".pdf": pdf,
    ".csv": table,
    ".json": comparison,
}
"""What makes an export, by the suffix of its name."""
