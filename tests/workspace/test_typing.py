"""A word that is being typed is looked for by its beginning as soon as it is none of its own."""

import pytest

from desktop.searching.lexicon import Suggestion
from desktop.workspace.searching import is_begun, last_word


@pytest.mark.parametrize(
    ("typed", "known", "is_meant"),
    [
        ("the ferr", "ferry", True),
        ("ferry", "ferry", False),
        ("O'Bri", "obrien", True),
        ("об’єд", "обєднання", True),
        ("ferry w/", "", False),
        ("f", "ferry", False),
        ("miss*", "missile", False),
    ],
)
def test_a_beginning_is_told_from_a_word(typed: str, known: str, is_meant: bool) -> None:
    words = [Suggestion(known, 1)] if known else []
    assert is_begun(typed, words) is is_meant
    assert last_word(f"{typed} ") == ""
