"""Paragraphs found in another text, and the words that differ between two versions."""

import time

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.beside import NOWHERE, changes, set_beside

MADE = [
    "Dam gives way",
    "The dam gave way at noon, and the village was cut off.",
    "Repairs begin on Monday.",
]
PAGE = [
    "News Weather Sport",
    "Dam gives way!",
    "By Nadia Orlenko",
    "The dam gave way at noon, and the village was cut off. Share this",
    "A flooded street in the village",
    "Repairs begin on Monday.",
    "Sign up for our letter",
]


def test_paragraphs_are_found_and_what_was_left_out_is_told() -> None:
    found = set_beside(MADE, PAGE)
    assert found.places == (1, 3, 5)
    assert [PAGE[place] for place in found.left_out] == [
        "News Weather Sport",
        "By Nadia Orlenko",
        "A flooded street in the village",
        "Sign up for our letter",
    ]


def test_one_paragraph_made_of_two_lines_holds_both() -> None:
    found = set_beside(["The dam gave way at noon. Nobody of the village was hurt."], [
        "The dam gave way at noon.", "Nobody of the village was hurt.", "Another line of the page"
    ])  # fmt: skip
    assert found.left_out == (2,)


def test_the_same_words_twice_are_found_in_their_order() -> None:
    assert set_beside(["Read more", "Read more"], ["Read more", "x", "Read more"]).places == (0, 2)


def test_what_is_nowhere_is_said_to_be_nowhere() -> None:
    assert set_beside(["Nothing of this stands there at all"], PAGE).places == (NOWHERE,)
    assert set_beside([], []).left_out == ()


def test_cyrillic_and_arabic_paragraphs_are_found() -> None:
    page = [
        "Новини",
        "Міст закрили у понеділок, бо знайшли тріщини.",
        "أُغلق الجسر يوم الاثنين بعد العثور على شقوق.",
    ]
    found = set_beside(
        [
            "أُغلق الجسر يوم الاثنين بعد العثور على شقوق.",
            "Міст закрили у понеділок, бо знайшли тріщини.",
        ],
        page,
    )
    assert found.places == (2, 1)


def test_words_put_in_and_taken_out_are_counted_where_they_are() -> None:
    after = "The old dam gave way at noon."
    found = changes("The dam gave way at eleven.", after)
    assert [after[start:end] for start, end in found.spans] == ["old", "noon"]
    assert (found.added, found.removed) == (2, 1)
    gone = changes("one two three", "one three")
    assert (gone.spans, gone.gone, gone.removed) == ((), (4,), 1)
    assert changes("one two", "one").gone == (3,)


@given(st.text("ab .\n", max_size=40))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert changes(text, text).words == 0


@given(
    st.lists(st.sampled_from("abcd"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12)
)
def test_counts_add_up(before: list[str], after: list[str]) -> None:
    found = changes(" ".join(before), " ".join(after))
    assert len(before) - found.removed == len(after) - found.added
    text = " ".join(after)
    assert sum(len(text[a:b].split()) for a, b in found.spans) == found.added


def test_twenty_thousand_words_are_compared_in_a_moment() -> None:
    words = [f"w{n % 3000}" for n in range(20_000)]
    other = [word if n % 50 else f"x{n}" for n, word in enumerate(words)]
    start = time.process_time()
    assert changes(" ".join(words), " ".join(other)).added == 400
    lines = [" ".join(words[n : n + 40]) for n in range(0, 20_000, 40)]
    assert len(set_beside(lines, lines).places) == 500
    assert time.process_time() - start < 20  # no race: an accident of quadratic time takes minutes


def test_a_paragraph_that_was_changed_is_not_left_out() -> None:
    here = ["The dam gave way early in the afternoon, and the village was cut off."]
    found = set_beside(here, ["Home", "The dam gave way at noon, and the village was cut off."])
    assert (found.places, found.left_out) == ((1,), (0,))


def test_a_mark_that_is_changed_is_no_word() -> None:
    found = changes("Rain is expected. Yes", "Rain is expected! Yes")
    assert (found.words, len(found.spans)) == (0, 1)
