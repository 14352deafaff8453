"""Labels stand once and links lead to one, whatever the parts of a document ask for; how long it will be."""

import pypdfium2
import pytest

from desktop.exporting.pdf.document import Box, Cell, Heading, Para, Row, Rows, Run
from desktop.exporting.pdf.making import about_pages, make_pdf
from desktop.exporting.pdf.options import Layout
from desktop.window.report.compose import compose, pruned
from tests.window.invented import article, project
from tests.window.report.reports import material


def test_the_first_use_of_a_label_keeps_it() -> None:
    blocks = (Heading("One", 1, "here"), Box((Para((Run("Two"),), label="here"),)))
    assert pruned(blocks) == (blocks[0], Box((Para((Run("Two"),)),)))


def test_a_link_to_nothing_is_plain_words() -> None:
    made = pruned((Para((Run("there", to="p-1-1"), Run("gone", to="p-9-9")), label="p-1-1"),))
    assert made == (Para((Run("there", to="p-1-1"), Run("gone")), label="p-1-1"),)


def test_the_page_of_nothing_is_not_told() -> None:
    made = pruned((Para((Run("words "), Run("page {}", style="page", to="gone"))),))
    assert made == (Para((Run("words "), Run(""))),)


def test_links_are_found_wherever_they_stand() -> None:
    row = Row((Cell((Para((Run("x", to="gone"),)),), (Run("y", to="gone"),)),), None, ())
    (made,) = pruned((Rows((), (row,), 1),))
    assert "gone" not in repr(made)


def test_what_is_right_stays_the_same_value() -> None:
    blocks = (Heading("One", 1, "one"), Para((Run("to it", to="one"),)))
    made = pruned(blocks)
    assert all(one is other for one, other in zip(made, blocks, strict=True))


@pytest.mark.parametrize("layout", [Layout.ARTICLE, Layout.COMPARISON])
@pytest.mark.parametrize("size", [8.0, 11.0])
def test_how_many_pages_there_will_be_is_about_known(layout: Layout, size: float) -> None:
    sentence = (
        "Sentence {} of a long report about the harbour, the ferry and those who wait for it."
    )
    long = article(1, *(sentence.format(n) for n in range(800)))
    document = compose(material(project(long), layout, size=size))
    with pypdfium2.PdfDocument(make_pdf(document).data) as pdf:
        assert 0.6 < about_pages(document) / len(pdf) < 1.6
