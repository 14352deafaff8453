"""Which articles and notes a search finds: what saved searches remember, and are asked about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from desktop.searching.documents import Document, DocumentKind
from desktop.story.annotation import Annotation
from desktop.story.saved_search import Finds

if TYPE_CHECKING:
    from desktop.searching.postings import Mask

Documents = Sequence[Document | None]
"""In the order of the index, None where one was deleted."""


def finds_of(documents: Documents, mask: Mask) -> Finds:
    """Return the articles and notes among the documents of a mask; cost: O(documents)."""
    found = [documents[number] for number in np.flatnonzero(mask).tolist()]
    notes = {_note(each) for each in found if each and each.kind is DocumentKind.NOTE}
    articles = {each.article for each in found if each and each.kind is not DocumentKind.NOTE}
    return Finds(frozenset(articles), frozenset(notes))


def mask_of(documents: Documents, finds: Finds) -> Mask:
    """Return the documents that are among some articles and notes."""
    return np.array([each is not None and _is_among(each, finds) for each in documents], np.bool_)


def _is_among(document: Document, finds: Finds) -> bool:
    if document.kind is DocumentKind.NOTE:
        return _note(document) in finds.notes
    return document.article in finds.articles


def _note(document: Document) -> int:
    assert isinstance(document.source, Annotation)
    return document.source.number
