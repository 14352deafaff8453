"""Make the whole file: typeset a document, then turn its marks into annotations."""

from __future__ import annotations

from collections.abc import Callable

from desktop.exporting.pdf.annotating import annotate
from desktop.exporting.pdf.answers import Going, Made, Step
from desktop.exporting.pdf.document import Document, length
from desktop.exporting.pdf.typesetting import typeset

__all__ = ["Made", "make_pdf"]

LETTERS = 2600
"""Code points on a page of 10 pt, with all that stands between and beside them; halves and doubles happen."""


def make_pdf(document: Document, tell: Callable[[Going], object] = lambda going: None) -> Made:
    """Return the file; UserError if it cannot be typeset. `tell` hears what is done next, and how far."""

    def report(page: int, pages: int) -> None:
        tell(Going(Step.ANNOTATING, page, pages))

    tell(Going(Step.TYPESETTING, 0, about_pages(document)))
    laid = typeset(document)
    return Made(annotate(laid.data, document, report), laid.missing)


def about_pages(document: Document) -> int:
    """Return how many pages a document may have."""
    return round(length(document.blocks) * (document.size / 10) ** 2 / LETTERS)
