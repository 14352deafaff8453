"""Read a PDF: the paragraphs of its columns, in reading order, apart from what stands in its margins."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop.importing.content import Content, Listed, Source
from desktop.importing.documents.margins import Page
from desktop.importing.documents.printed import draft_of
from desktop.importing.documents.refusing import damaged, extractor, protected
from desktop.importing.documents.rows import pieces_of
from desktop.importing.documents.runs import Faces, dictionary, runs_of, upright
from desktop.importing.limits import MOST_PAGES, MOST_TEXT, LimitReached, too_much
from desktop.story.errors import Sentence, UserError

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_STREAM = 24 * 1024 * 1024
"""Bytes that one stream of a page may unpack to; a page of a broadsheet with all its rules takes 3 MB."""


def read(source: Source) -> Content:
    """Return the article of a PDF; raises UserError."""
    import pypdf
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.ERROR)
    try:
        with (
            pypdf.apply_configuration(
                zlib_maximum_output_length=MOST_STREAM,
                lzw_maximum_output_length=MOST_STREAM,
                run_length_maximum_output_length=MOST_STREAM,
                array_based_stream_maximum_output_length=MOST_STREAM,
            ),
            source.open() as file,
        ):
            return content_of(pypdf.PdfReader(file), source)
    except (FileNotDecryptedError, DependencyError) as error:
        raise protected(source) from error
    except (LimitReachedError, MemoryError, RecursionError) as error:
        raise LimitReached(
            "{source} was not read: a part of it unpacks to more than the limit of {most}, or is nested without end."
            " Print the article to a new PDF, or copy its text and paste it.",
            source=source.name,
            most="24 MB",
        ) from error
    except (
        PyPdfError, KeyError, ValueError, TypeError, AttributeError, IndexError, AssertionError, OverflowError,
        NotImplementedError, ZeroDivisionError,
    ) as error:  # fmt: skip
        raise damaged(source, Sentence("PDF")) from error


def content_of(reader: PdfReader, source: Source) -> Content:
    """Return the article of an open PDF, and which of its pages hold no text."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise protected(source)
    count = len(reader.pages)
    if count > MOST_PAGES:
        raise too_much(source.name, "pages", MOST_PAGES)
    pages, blank = pages_of(reader, source)
    if not any(page.pieces for page in pages):
        raise UserError(
            "{source} has pages of pictures without text ({count}): it was scanned. Let a program for reading"
            " scans (OCR) add the text, or type it.",
            source=source.name,
            count=count,
        )
    title = reader.metadata.title if reader.metadata else None
    draft = draft_of(pages, title if isinstance(title, str) else "")
    listed = tuple(
        Listed(f"{source.name}, page {number}", Sentence("a page of pictures without text"))
        for number in blank[:MOST_BLANK]
    )
    return Content((draft._replace(extractor=extractor("pypdf")),), listed)


MOST_BLANK = 100
"""Pages without text that are told of."""


def pages_of(reader: PdfReader, source: Source) -> tuple[list[Page], list[int]]:
    """Return the pages with their text, and the numbers of those that hold pictures only."""
    faces = Faces()
    pages: list[Page] = []
    blank: list[int] = []
    signs = 0
    for number, page in enumerate(reader.pages, 1):
        runs = runs_of(page, reader, faces)
        signs += sum(len(run.text) for run in runs)
        if signs > MOST_TEXT:
            raise too_much(source.name, "characters", f"{MOST_TEXT:,}")
        box = page.cropbox
        pieces = pieces_of(upright(runs), number)
        edges = (float(box.bottom), float(box.top))
        if runs and runs[0].turn:
            ys = [piece.y for piece in pieces] or [0.0]
            edges = (min(ys), max(ys))
        pages.append(Page(pieces, *edges))
        if not pieces and has_picture(page):
            blank.append(number)
    return pages, blank


def has_picture(page: PageObject) -> bool:
    return bool(dictionary(dictionary(page.get("/Resources")).get("/XObject")))
