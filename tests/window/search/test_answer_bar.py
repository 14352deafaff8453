"""What the buttons over a list of lines say that they are about."""

from desktop.window.search.answer_bar import Meant


def test_many_lines_are_counted_as_numbers_are_written() -> None:
    assert Meant(lines=2503).words == "all 2,503 lines"
    assert Meant(lines=2503, chosen=1200).words == "1,200 of 2,503 lines"
    assert Meant(lines=50, documents=12000, listed=50).words == "all lines of 12,000 documents"
