"""Read a PDF: the paragraphs of its columns, in reading order, apart from what stands in its margins."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop.importing.content import Content, Listed, Source
from desktop.importing.documents.margins import Page
from desktop.importing.documents.printed import draft_of
from desktop.importing.documents.refusing import BROKEN, damaged, extractor, protected
from desktop.importing.documents.rows import pieces_of
from desktop.importing.documents.runs import Faces, Run, dictionary, runs_of, upright
from desktop.importing.limits import MOST_PAGES, MOST_TEXT, LimitReached, too_much
from desktop.story.article import MAYBE_INCOMPLETE, Stated
from desktop.story.errors import Sentence, UserError

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_STREAM = 24 * 1024 * 1024
"""Bytes that one stream of a page may unpack to; a page of a broadsheet with all its rules takes 3 MB."""


def read(source: Source) -> Content:
    """Return the article of a PDF; raises UserError."""
    import pypdf
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
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
    except (PyPdfError, *BROKEN) as error:
        raise damaged(source, Sentence("PDF")) from error


def content_of(reader: PdfReader, source: Source) -> Content:
    """Return the article of an open PDF, and which of its pages hold no text."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise protected(source)
    count = len(reader.pages)
    if count > MOST_PAGES:
        raise too_much(source.name, "pages", MOST_PAGES)
    found = pages_of(reader, source)
    text = "".join(piece.text for page in found.pages for piece in page.pieces)
    if found.pictures and len(text) <= LEAST_TEXT * len(found.pictures):
        raise UserError(
            "{source} has pages of pictures without text ({count}): it was scanned. Let a program for reading"
            " scans (OCR) add the text, or type it.",
            source=source.name,
            count=len(found.pictures),
        )
    if not text:
        raise damaged(source, Sentence("PDF")) if found.broken else no_text(source)
    if len(UNREADABLE.findall(text)) > MOST_UNREADABLE * len(text):
        raise no_text(source)
    title = reader.metadata.title if reader.metadata else None
    draft = draft_of(found.pages, title if isinstance(title, str) else "")
    facts = dict(draft.facts)
    if found.broken or found.pictures:
        facts["complete"] = Stated(MAYBE_INCOMPLETE, "pages without text")
    draft = draft._replace(facts=facts, extractor=extractor("pypdf"))
    return Content((draft,), tuple(listed(source, found)))


LEAST_TEXT = 12
"""Signs for each page that is a picture, above which a PDF holds more than the numbers of scanned pages."""
MOST_UNREADABLE = 0.3
"""Of the signs: more of them are a font whose letters have no meaning in the file."""
UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]")
MOST_LISTED = 100
"""Pages without text that are told of."""


def no_text(source: Source) -> UserError:
    return UserError(
        "{source} holds no text that can be read: its letters are drawn, without saying which they are. Print the"
        " article to a new PDF, or let a program for reading scans (OCR) add the text.",
        source=source.name,
    )


def listed(source: Source, found: Found) -> Iterator[Listed]:
    """Tell of the pages that gave no text."""
    for number in found.pictures[:MOST_LISTED]:
        yield Listed(f"{source.name}, page {number}", Sentence("a page of pictures without text"))
    for number in found.broken[:MOST_LISTED]:
        yield Listed(f"{source.name}, page {number}", Sentence("a page that is damaged"))


class Found(NamedTuple):
    """The pages with their text, and the numbers of those that hold only pictures or are damaged."""

    pages: list[Page]
    pictures: list[int]
    broken: list[int]


def pages_of(reader: PdfReader, source: Source) -> Found:
    """Return the pages of a PDF; one that is damaged is left out, the others are read."""
    from pypdf.errors import LimitReachedError, PyPdfError

    faces = Faces()
    found = Found([], [], [])
    signs = 0
    for number in range(1, len(reader.pages) + 1):
        try:
            page = reader.pages[number - 1]
            runs = runs_of(page, reader, faces)
            made = page_of(page, runs, number)
        except LimitReachedError:
            raise
        except (PyPdfError, *BROKEN):
            found.broken.append(number)
            continue
        signs += sum(len(run.text) for run in runs)
        if signs > MOST_TEXT:
            raise too_much(source.name, "characters", f"{MOST_TEXT:,}")
        found.pages.append(made)
        if not made.pieces and has_picture(page):
            found.pictures.append(number)
    return found


def page_of(page: PageObject, runs: list[Run], number: int) -> Page:
    """Return the pieces of a page with its edges; a turned one has those of its text."""
    pieces = pieces_of(upright(runs), number)
    if runs and runs[0].turn:
        heights = [piece.y for piece in pieces] or [0.0]
        return Page(pieces, min(heights), max(heights))
    box = page.cropbox
    return Page(pieces, float(box.bottom), float(box.top))


def has_picture(page: PageObject) -> bool:
    return bool(dictionary(dictionary(page.get("/Resources")).get("/XObject")))
