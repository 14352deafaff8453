"""Make the whole file: typeset a document, then turn its marks into annotations."""

from __future__ import annotations

from collections.abc import Callable

from desktop.exporting.pdf.annotating import annotate
from desktop.exporting.pdf.answers import Going, Made, Step
from desktop.exporting.pdf.document import Document, Margin, Run
from desktop.exporting.pdf.typesetting import typeset

__all__ = ["Made", "make_pdf"]

LETTERS = 2000
"""Code points on a page of 10 pt, notes beside the text apart: 1,600 to 2,200 in comparisons and articles of 10 to 250 pages."""


def make_pdf(document: Document, tell: Callable[[Going], object] = lambda going: None) -> Made:
    """Return the file; UserError if it cannot be typeset. `tell` hears what is done next, and how far."""

    def report(page: int, pages: int) -> None:
        tell(Going(Step.ANNOTATING, page, pages))

    tell(Going(Step.TYPESETTING, 0, about_pages(document)))
    laid = typeset(document)
    return Made(annotate(laid.data, document, report), laid.missing)


def about_pages(document: Document) -> int:
    """Return how many pages a document may have, a quarter more or less."""
    scale: float = (document.size / 10) ** 1.5  # at both sizes measured, 8 and 12 pt
    return round(words_in(document.blocks) * scale / LETTERS)


def words_in(value: object) -> int:
    """Return how many code points stand on the pages, those of notes beside the text apart."""
    if isinstance(value, Run):
        return len(value.text)
    if isinstance(value, Margin):
        value = value.passages
    return sum(map(words_in, value)) if isinstance(value, tuple) else 0
