"""Words from right to left are held together, all others are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.isolating import ENDED, ISOLATED, isolated


@pytest.mark.parametrize("words", ["الميناء", "port הנמל 7", "“ميناء”"])
def test_arabic_and_hebrew_are_isolated(words: str):
    assert isolated(words) == f"{ISOLATED}{words}{ENDED}"


@pytest.mark.parametrize("words", ["", "harbour", "Міст", "12 %", "港"])
def test_other_words_stay_as_they_are(words: str):
    assert isolated(words) == words


@given(st.text(max_size=30))
def test_the_words_themselves_never_change(words: str):
    assert isolated(words) in (words, f"{ISOLATED}{words}{ENDED}")
