"""A part of a text is found again in another version of it, or said to be lost."""

from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.text.anchors import CONTEXT, EXACT, FUZZY, LEAST_SCORE, find_again
from tests.text.edited import edited, overlap, texts

OLD = (
    "The mayor resigned on Tuesday. Eleven people drowned when the dike broke.\n\n"
    "The mayor said nothing. The dike will be rebuilt, the governor promised."
)
ROUNDS = 150
LEAST = {0.0: 1.0, 0.05: 0.96, 0.15: 0.93, 0.30: 0.84}
"""Share of quotes found at .8 or more of their true place, by the share of words changed; measured
1.00, .995, .98 and .92."""


def find(quote, new, old=OLD, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = old.index(quote, start + 1)
    found = find_again(old, start, start + len(quote), new)
    return None if found is None else (new[found.start : found.end], found.how)


def test_words_that_stand_there_once_are_found_wherever_they_are():
    new = "A new lead.\n\n" + OLD.replace("The mayor resigned on Tuesday. ", "")
    assert find("Eleven people drowned when the dike broke.", new) == (
        "Eleven people drowned when the dike broke.",
        EXACT,
    )


def test_an_unchanged_text_has_everything_where_it_was():
    found = find_again(OLD, 4, 9, OLD)
    assert found is not None
    assert (found.start, found.end, found.score) == (4, 9, 1.0)


def test_among_equal_words_the_surroundings_decide():
    new = "The mayor said nothing. Then rain.\n\nThe mayor resigned on Tuesday."
    start = OLD.index("The mayor", 5)
    found = find_again(OLD, start, start + 9, new)
    assert found is not None
    assert (found.start, found.how) == (0, CONTEXT)


def test_a_line_printed_twice_keeps_its_rank():
    old = "Two\nTwo\nTwo\n"
    found = [find_again(old, at, at + 3, "Lead\n" + old) for at in (0, 4, 8)]
    assert [each.start for each in found if each] == [5, 9, 13]


def test_a_short_word_elsewhere_is_not_taken_for_it():
    assert find("dike", "A story about Dutch children and a finger in a dike.") is None


def test_changed_words_are_found_with_whole_words_at_the_ends():
    new = OLD.replace(
        "Eleven people drowned when the dike broke", "Twelve persons drowned when a dike burst"
    )
    assert find("Eleven people drowned when the dike broke.", new) == (
        "Twelve persons drowned when a dike burst.",
        FUZZY,
    )


def test_what_is_gone_is_lost():
    assert (
        find("Eleven people drowned when the dike broke.", "Shares rose on Friday as banks gained.")
        is None
    )
    assert find("Eleven people drowned when the dike broke.", "") is None


def test_blanks_are_nowhere():
    assert find_again("a   b", 1, 4, "a   b c") is None


def test_a_long_part_is_found_by_its_ends():
    body = " ".join(f"Sentence number {n} tells of something." for n in range(300))
    new = body.replace("number 150", "number one hundred and fifty").replace(
        "number 0", "number nought"
    )
    found = find_again(body, 0, len(body), new)
    assert found is not None
    assert found.how == FUZZY
    assert found.end == len(new)


@pytest.mark.parametrize("share", LEAST)
def test_quotes_are_found_in_edited_versions(share):
    random, sources = Random(11), texts()
    pool = sorted({word for text in sources for word in text.split()})
    right = 0
    for n in range(ROUNDS):
        text = random.choice(sources)
        case = edited(text, share, random, pool, spares_quote=False, leads=n % 2 == 0)
        found = find_again(case.text, case.start, case.end, case.new)
        right += found is not None and overlap(case, found.start, found.end) >= 0.8
    assert right / ROUNDS >= LEAST[share]


alphabet = st.sampled_from("ab .\n\u0301й桥\U0001d538\U0001f1fa\ud800")
any_text = st.one_of(st.text(), st.text(alphabet))


@given(any_text, st.integers(-5, 60), st.integers(-5, 60), any_text)
@example("aaaa aaaa aaaa", 0, 4, "aaaa " * 50)
@example("word", 0, 4, "a word more")
def test_any_text_gives_a_place_inside_the_new_one(text, start, end, new):
    found = find_again(text, start, end, new)
    if found is not None:
        assert 0 <= found.start < found.end <= len(new)
        assert LEAST_SCORE <= found.score <= 1
        if found.how != FUZZY:
            assert new[found.start : found.end] == text[max(0, start) : end]


@given(any_text, st.integers(0, 40), st.integers(1, 30), any_text)
def test_a_text_with_something_added_before_keeps_every_part(text, start, length, lead):
    end = min(len(text), start + length)
    quote = text[start:end]
    new = f"{lead}\n\n{text}"
    found = find_again(text, start, end, new)
    if quote.strip():
        assert found is not None
        assert new[found.start : found.end] == quote
