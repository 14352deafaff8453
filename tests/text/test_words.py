from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.words import fold, keys, whole_words, words, words_in


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("The U.S. and the U.K said", ["the", "us", "and", "the", "uk", "said"]),
        ("US-supplied weapons", ["us", "supplied", "weapons"]),
        ("Ukraine’s second-largest city", ["ukraine", "'s", "second", "largest", "city"]),
        ("can't won't don’t cannot", ["can", "not", "will", "not", "do", "not", "can", "not"]),
        ("$275 million, 1,000 or 12 000; 3.5, 20% on the 80th", None),
        ("об’єкт під'їзд", ["об'єкт", "під'їзд"]),
        ("l’accord d'Hollande", ["l'", "accord", "d'", "hollande"]),
        ("كِتَابٌ جديد", ["كتاب", "جديد"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
    ],
)
def test_words_are_cut_and_folded_as_people_read_them(printed, expected):
    if expected is None:
        expected = ["$275", "million", "1000", "or", "12000", "3.5", "20%", "on", "the", "80"]
    assert keys(printed) == expected


def test_a_hyphen_belongs_to_the_second_part_of_a_compound():
    assert [word.surface for word in words("US-supplied")] == ["US", "-supplied"]


def test_a_lone_surrogate_is_no_word():
    assert keys("a \ud800 b") == ["a", "b"]


@given(st.text())
def test_words_lie_in_order_at_their_places(text):
    found = words(text)
    assert all(text[word.start : word.end] == word.surface for word in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(word.key == fold(word.surface) for word in found)


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_words_of_a_span_lie_inside_it(text, start, length):
    assert all(
        start <= w.start and w.end <= start + length for w in words(text, start, start + length)
    )


@given(st.text(alphabet="ab.'’-5 \n"), st.integers(0, 20), st.integers(0, 20))
def test_a_passage_has_the_words_of_its_text_that_it_holds(text, start, length):
    found = list(words_in(text, start, start + length))
    assert all(start <= w.start and w.end <= start + length for w in found)
    assert found == words(text, start, start + length) or not set(found) - set(words(text))


@pytest.mark.parametrize(
    ("text", "chosen", "expected"),
    [
        ("The barge leaked despite the partial lifting", "espite the partial liftin", None),
        ("The barge leaked despite the partial lifting", "leaked despite", "leaked despite"),
        ("They don't want it", "do", "don't"),
        ("They cannot want it", "not want", "cannot want"),
        ("A harbour-side café", "arbour", "harbour"),
        ("A harbour-side café", "id", "side"),
        ("Міст закрили після огляду", "акрили післ", "закрили після"),
        ("أغلق الجسر يوم الثلاثاء", "لجسر يو", "الجسر يوم"),
        ("It cost 12 000 crowns", "000 crow", "12 000 crowns"),
        ("One , two", ",", ","),
    ],
)
def test_a_part_of_a_text_is_widened_to_whole_words(text, chosen, expected):
    start = text.index(chosen)
    first, last = whole_words(text, start, start + len(chosen))
    assert text[first:last] == (expected or "despite the partial lifting")
