"""Over a marked word a tooltip says what the others have there, and nothing over the same words."""

import pytest

from desktop.window.word_tips import word_tip
from tests.window.invented import article, comparison, reading, span

TOLD = (
    article(1, "They could hit back at the bridge on Monday.", "Rain fell."),
    article(2, "They can strike back at the bridge on Monday."),
    article(3, "They could hit back at the old bridge on Monday."),
    article(4, "Nobody at all knows when ferries will go to the other bank again."),
)
FOUND = comparison(TOLD, ((0, 0), (1, 0), 0.95), ((0, 0), (2, 0), 0.9), ((0, 0), (3, 0), 0.8))
ARTICLES = {each.number: each for each in TOLD}


def tip(column: int, word: str, passage: int = 0, against: int | None = None) -> str:
    place = TOLD[column].text.index(word)
    read = reading(TOLD, FOUND, (0, 0), against)
    return word_tip(read, ARTICLES, span(TOLD, (column, passage)), place)


@pytest.mark.parametrize(
    ("column", "word", "said"),
    [
        (0, "could", "A2: “can strike”"),
        (0, "hit", "A2: “can strike”"),
        (0, "Monday", ""),
        (1, "strike", "A1: “could hit”"),
        (1, "bridge", ""),
        (2, "old", "only on this side, against A1"),
        (2, "could", ""),
        (3, "Nobody", ""),
    ],
)
def test_a_marked_word_is_told_with_what_the_others_have(column: int, word: str, said: str) -> None:
    assert tip(column, word) == said


def test_against_another_article_it_is_that_one_which_is_told() -> None:
    assert tip(0, "could", against=2) == "A2: “can strike” · A3: “could hit”"


def test_nothing_is_said_of_passages_that_are_not_read() -> None:
    assert tip(0, "Rain", passage=1) == ""
    assert word_tip(None, ARTICLES, span(TOLD, (0, 0)), 3) == ""


def test_moved_words_are_told_as_such() -> None:
    moved = (
        article(1, "On Monday the council shut the bridge after cracks were found in a pillar."),
        article(2, "The council shut the bridge after cracks were found in a pillar on Monday."),
    )
    found = comparison(moved, ((0, 0), (1, 0), 0.95))
    read = reading(moved, found, (0, 0))
    articles = {each.number: each for each in moved}
    said = word_tip(read, articles, span(moved, (0, 0)), moved[0].text.index("Monday"))
    assert said.startswith("A2: “")
    assert said.endswith("in another place")
