"""Make the whole file: typeset a document, then turn its marks into annotations."""

from __future__ import annotations

from collections.abc import Callable

from desktop.exporting.pdf.annotating import annotate
from desktop.exporting.pdf.answers import Made, Step
from desktop.exporting.pdf.document import Document
from desktop.exporting.pdf.typesetting import typeset

__all__ = ["Made", "make_pdf"]


def make_pdf(document: Document, tell: Callable[[Step], object] = lambda step: None) -> Made:
    """Return the file; UserError if it cannot be typeset. `tell` hears what is done next."""
    tell(Step.TYPESETTING)
    laid = typeset(document)
    tell(Step.ANNOTATING)
    return Made(annotate(laid.data, document), laid.missing)
