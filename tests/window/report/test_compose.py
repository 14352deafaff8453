"""Labels stand once and links lead to one, whatever the parts of a document ask for."""

from desktop.exporting.pdf.document import Box, Cell, Heading, Para, Row, Rows, Run
from desktop.window.report.compose import pruned


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
