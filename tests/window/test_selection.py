"""Selected text is the article's own text, whatever way it was selected."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.selection import (
    Caret,
    Selection,
    all_of,
    selected_text,
    source_line,
    step,
    step_passage,
    step_word,
    word_at,
)
from tests.window.invented import article, paragraph

BRIDGE = article(4, "The bridge is shut.", "It isn't safe, they say.", headline="Bridge\nshut")
TEXTS = [BRIDGE.passage_text(index) for index in range(3)]

Walk = Callable[[Sequence[str], Caret, int], Caret]

passage_texts = st.lists(st.text("ab c’é😀", min_size=1, max_size=9), min_size=1, max_size=5)


@st.composite
def selections(draw: st.DrawFn) -> tuple[list[str], Selection]:
    texts = draw(passage_texts)

    def caret() -> Caret:
        index = draw(st.integers(0, len(texts) - 1))
        return Caret(index, draw(st.integers(0, len(texts[index]))))

    return texts, Selection(0, caret(), caret())


@given(selections())
def test_the_ranges_of_the_passages_rebuild_the_selected_text(
    drawn: tuple[list[str], Selection],
) -> None:
    texts, selection = drawn
    parts = []
    for index in range(selection.start.index, selection.end.index + 1):
        start, end = selection.range_in(index, len(texts[index])) or (0, 0)
        parts.append(texts[index][start:end])
    assert selected_text(article(1, *texts), selection) == "\n\n".join(parts)


@given(selections())
def test_passages_outside_a_selection_have_no_range(drawn: tuple[list[str], Selection]) -> None:
    texts, selection = drawn
    outside = set(range(len(texts))) - set(range(selection.start.index, selection.end.index + 1))
    assert all(selection.range_in(index, len(texts[index])) is None for index in outside)


@given(selections())
def test_it_does_not_matter_from_which_end_text_is_selected(
    drawn: tuple[list[str], Selection],
) -> None:
    texts, selection = drawn
    turned = Selection(0, selection.head, selection.anchor)
    assert selected_text(article(1, *texts), turned) == selected_text(article(1, *texts), selection)


@given(passage_texts)
def test_all_is_the_whole_article(texts: list[str]) -> None:
    assert selected_text(article(1, *texts), all_of(0, texts)) == "\n\n".join(texts)


def test_sentences_of_a_paragraph_are_copied_with_the_blank_between() -> None:
    text = paragraph(1, "One.", "Two.")
    assert selected_text(text, Selection(0, Caret(0, 0), Caret(1, 4))) == "One. Two."


def test_a_selection_that_was_not_moved_is_empty() -> None:
    assert Selection(0, Caret(1, 3), Caret(1, 3)).is_empty


@given(passage_texts)
def test_stepping_on_meets_every_place_and_ends(texts: list[str]) -> None:
    places = [Caret(0, 0)]
    while (following := step(texts, places[-1], 1)) != places[-1]:
        places.append(following)
    assert places == [Caret(i, p) for i, text in enumerate(texts) for p in range(len(text) + 1)]


@given(selections())
def test_a_step_back_undoes_a_step_on(drawn: tuple[list[str], Selection]) -> None:
    texts, selection = drawn
    caret = selection.head
    ahead = step(texts, caret, 1)
    assert ahead == caret or step(texts, ahead, -1) == caret


@given(selections(), st.sampled_from([step_word, step_passage]))
def test_words_and_passages_are_walked_to_the_end_of_the_article(
    drawn: tuple[list[str], Selection], walk: Walk
) -> None:
    texts, selection = drawn
    caret = selection.head
    for _ in range(sum(map(len, texts)) + len(texts) + 1):
        following = walk(texts, caret, 1)
        assert following >= caret
        caret = following
    assert caret == Caret(len(texts) - 1, len(texts[-1]))


@given(selections(), st.sampled_from([step_word, step_passage]))
def test_words_and_passages_are_walked_back_to_the_start(
    drawn: tuple[list[str], Selection], walk: Walk
) -> None:
    texts, selection = drawn
    caret = selection.head
    for _ in range(sum(map(len, texts)) + len(texts) + 1):
        before = walk(texts, caret, -1)
        assert before <= caret
        caret = before
    assert caret == Caret(0, 0)


def test_a_step_by_words_ends_where_the_word_ends() -> None:
    assert step_word(TEXTS, Caret(1, 0), 1) == Caret(1, 3)
    assert step_word(TEXTS, Caret(1, 3), 1) == Caret(1, 10)


def test_a_step_back_by_words_ends_where_the_word_begins() -> None:
    assert step_word(TEXTS, Caret(1, 10), -1) == Caret(1, 4)


@pytest.mark.parametrize("point", [3, 5, 8])
def test_a_word_with_an_apostrophe_is_one_word(point: int) -> None:
    found = word_at(0, Caret(2, point), TEXTS[2])
    assert selected_text(BRIDGE, found) == "isn't"


def test_between_words_nothing_is_selected() -> None:
    assert word_at(0, Caret(0, 2), "a   b").is_empty


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("שָׁלוֹם עולם", "שָׁלוֹם"),
        ("كَتَبَ رسالة", "كَتَبَ"),
        ("кни́га стоит", "кни́га"),
        ("हिन्दी में", "हिन्दी"),
    ],
)
def test_vowel_points_and_accents_belong_to_their_word(text: str, word: str) -> None:
    found = word_at(0, Caret(0, 1), text)
    assert text[found.start.point : found.end.point] == word


def test_the_source_names_outlet_headline_and_address() -> None:
    line = source_line(BRIDGE, Selection(0, Caret(1, 0), Caret(1, 3)), "The Herald")
    assert line == "The Herald · Bridge shut · A4.2"


def test_the_source_of_several_passages_names_the_first_and_the_last() -> None:
    line = source_line(BRIDGE, Selection(0, Caret(2, 3), Caret(1, 0)), "The Herald")
    assert line == "The Herald · Bridge shut · A4.2–A4.3"


def test_the_source_of_an_article_without_headline_names_none() -> None:
    line = source_line(article(2, "Text."), Selection(0, Caret(0, 0), Caret(0, 3)), "Post")
    assert line == "Post · A2.1"


FAMILY = "👨\u200d👩\u200d👧"
POINTED = "שָׁ"


@pytest.mark.parametrize("character", [FAMILY, POINTED, "🇺🇦", "e\u0301", "😀", "a"])
def test_a_step_goes_over_a_whole_character(character: str) -> None:
    texts = [f"x{character}y"]
    after = Caret(0, 1 + len(character))
    assert step(texts, Caret(0, 1), 1) == after
    assert step(texts, after, -1) == Caret(0, 1)
