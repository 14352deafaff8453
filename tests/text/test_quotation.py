"""Words in quotation marks, of whatever shape, are found; apostrophes and inches are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.quotation import quotations


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"We will rebuild it," she said.', ['"We will rebuild it,"']),
        ("“We will rebuild it,” she said.", ["“We will rebuild it,”"]),
        ("«Ми відбудуємо міст», — сказала вона.", ["«Ми відбудуємо міст»"]),
        ("„Ми відбудуємо“, – сказав він.", ["„Ми відбудуємо“"]),
        ("Sie sagte: „Wir bauen sie wieder auf.“", ["„Wir bauen sie wieder auf.“"]),
        ('It was "a scandal", and "a shame".', ['"a scandal"', '"a shame"']),
        ("The mayor's office said it wasn't so.", []),
        ('A 5" crack and a 7" crack were found.', []),
        ('She said: "It is not over.', []),
        ('One "opened\nbut the next line" closed.', []),
        ('Nothing "" here.', []),
        ("", []),
        ('("Yes," he said.)', ['"Yes,"']),
    ],
)
def test_what_stands_in_marks_is_found(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_quotation_goes_on_over_sentences() -> None:
    assert quoted('"It fell. Nobody was hurt," she said.') == ['"It fell. Nobody was hurt,"']


@given(st.text(alphabet='ab "“”„«»\n', max_size=40))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    found = quotations(text)
    assert all(0 <= start < end - 1 <= len(text) for start, end in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    assert all("\n" not in text[start:end] for start, end in found)
