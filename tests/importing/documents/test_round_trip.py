"""Any paragraphs, written to a document and read again, are the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importing.content import Source
from desktop.importing.readers import content_of
from desktop.story.article import Kind
from tests.importing.documents.made import docx_of, epub_of, odt_of, rtf_of
from tests.importing.documents.sheets import Layout, typeset

LETTERS = st.characters(
    categories=("Ll", "Lu", "Lo", "Lm", "Nd", "Mn", "So", "Sc"), exclude_characters="\x00"
)
MARKED = st.text(
    st.one_of(LETTERS, st.sampled_from("„“”‘’«»—–…,.!?;:()[]{}\\<>&'\"%+-٪،؟")),
    min_size=1,
    max_size=12,
)
PARAGRAPHS = st.lists(
    st.lists(MARKED, min_size=1, max_size=30).map(" ".join), min_size=1, max_size=12
)
WORDS = st.text("abcdefghijklmnoprstuvwzäöüéèçñßABDEGHIKLMNPRSTW", min_size=1, max_size=11)
PRINTED = st.lists(st.lists(WORDS, min_size=6, max_size=60).map(" ".join), min_size=2, max_size=12)


def epub_text(paragraphs: Sequence[str]) -> bytes:
    return epub_of([("", paragraphs)], title="")


def texts(data: bytes, suffix: str) -> list[str]:
    blocks = content_of(Source(f"made.{suffix}", data)).drafts[0].blocks
    return [" ".join(b.text.split()) for b in blocks if not (b.kind is Kind.RIGHTS and b.is_sure)]


@pytest.mark.parametrize(("suffix", "make"), [("docx", docx_of), ("odt", odt_of), ("rtf", rtf_of)])
@given(paragraphs=PARAGRAPHS)
@settings(max_examples=60, deadline=None)
def test_paragraphs_of_documents_come_back(
    suffix: str, make: Callable[[Sequence[str]], bytes], paragraphs: list[str]
) -> None:
    wanted = [" ".join(p.split()) for p in paragraphs]
    assert texts(make(paragraphs), suffix) == wanted


@given(paragraphs=PARAGRAPHS)
@settings(max_examples=60, deadline=None)
def test_words_of_books_come_back(paragraphs: list[str]) -> None:
    assert " ".join(texts(epub_text(paragraphs), "epub")).split() == " ".join(paragraphs).split()


@given(
    paragraphs=PRINTED,
    layout=st.builds(
        Layout,
        columns=st.sampled_from([1, 2]),
        indent=st.sampled_from([0, 10, 14]),
        gap=st.sampled_from([0, 4, 8]),
        justified=st.booleans(),
        spaced=st.booleans(),
        rowwise=st.booleans(),
        high=st.sampled_from([842, 400]),
    ),
)
@settings(max_examples=80, deadline=None)
def test_words_of_printed_pages_come_back_in_order(paragraphs: list[str], layout: Layout) -> None:
    layout.foot = "page #"
    assert (
        " ".join(texts(typeset(paragraphs, layout), "pdf")).split() == " ".join(paragraphs).split()
    )
