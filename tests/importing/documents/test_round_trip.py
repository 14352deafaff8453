"""Any paragraphs, written to a document and read again, are the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.importing.content import Source
from desktop.importing.readers import content_of
from desktop.story.article import Kind
from tests.importing.documents.made import docx_of, epub_of, odt_of, rtf_of
from tests.importing.documents.sheets import Layout, typeset, wrap

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
LETTERS_PRINTED = "abcdefghijklmnoprstuvwzäöüéèçñßABDEGHIKLMNPRSTW"


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


@pytest.mark.parametrize("seed", range(40))
def test_words_of_printed_pages_come_back_in_order(seed: int) -> None:
    random = Random(seed)  # not hypothesis: it takes minutes to make a failing page small
    paragraphs = [
        " ".join(
            "".join(random.choices(LETTERS_PRINTED, k=random.randint(2, 11)))
            for _ in range(random.randint(12, 60))
        )
        for _ in range(random.randint(2, 14))
    ]
    layout = Layout(
        columns=random.choice([1, 2]),
        indent=random.choice([0, 10, 14]),
        justified=random.random() < 0.5,
        spaced=random.random() < 0.5,
        rowwise=random.random() < 0.5,
        high=random.choice([842, 400]),
        foot="page #",
    )
    if layout.columns == 1:
        layout.gap = random.choice([0, 4, 8])
    elif ends_alone(paragraphs, layout):
        paragraphs.append(" ".join(["ending"] * 40))
    found = " ".join(texts(typeset(paragraphs, layout), "pdf")).split()
    assert found == " ".join(paragraphs).split()


def ends_alone(paragraphs: Sequence[str], layout: Layout) -> bool:
    """Tell whether a column holds only the last line or two: then it may as well be a cell of a table."""
    wide = (595 - 2 * layout.margin - layout.gutter) / 2
    room = int((layout.high - 2 * layout.margin - layout.size) // layout.leading) + 1
    return 0 < sum(len(wrap(p, wide, layout)) for p in paragraphs) % room < 4
