"""Numbers of four digits and more are parted as the language of the interface parts them."""

import pytest

from desktop.window.adding.add_sheet import AddSheet
from desktop.window.codebook.words import annotations_said, codes_said
from desktop.window.counts import articles_told, texts_told
from desktop.window.quotes.words import quotes_told, shown_told
from desktop.window.theme import LIGHT


def test_the_words_of_a_pasted_text_are_parted_in_thousands(qtbot, speak):
    sheet = AddSheet(LIGHT)
    qtbot.addWidget(sheet)
    sheet.basket.setPlainText("word " * 5_324)
    assert sheet.kind.text() == "A text of 5,324 words."
    speak("uk")
    sheet.basket.setPlainText("word " * 5_325)
    assert "5\u00a0325" in sheet.kind.text()


@pytest.mark.usefixtures("speak")
@pytest.mark.parametrize(
    ("say", "counts", "words"),
    [
        (annotations_said, (1_200,), "1,200 annotations"),
        (codes_said, (1_200,), "1,200 codes"),
        (articles_told, (1_200,), "1,200 articles"),
        (texts_told, (1_200,), "1,200 texts"),
        (quotes_told, (1_200,), "1,200 quotes"),
        (shown_told, (7, 1_200), "7 of 1,200 quotes shown"),
    ],
)
def test_counts_are_parted_in_thousands(say, counts, words):
    assert say(*counts) == words
