"""A code is found by a few letters, made by typing it, and keeps its key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.story.annotation import Code
from desktop.story.code_seeking import (
    KEYS,
    Listed,
    is_name_new,
    listed,
    make_code,
    recent,
    seek,
)
from desktop.story.codebook import add_code, paths
from desktop.story.project import Project


def codebook() -> Project:
    made = Project()
    for name, parent, is_applicable in (
        ("Frames", 0, False),
        ("Problem definition", 1, True),
        ("Causes", 1, True),
        ("Économie", 0, True),
        ("Хто винен", 0, True),
        ("Caution", 0, True),
    ):
        made = add_code(made, Code(0, name, parent, is_applicable=is_applicable))
    return made


def found(typed: str) -> list[str]:
    return [each.code.name for each in seek(listed(codebook()), typed)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("cau", "Causes"),
        ("CAUT", "Caution"),
        ("def", "Problem definition"),
        ("frames ca", "Causes"),
        ("pbdf", "Problem definition"),
        ("econ", "Économie"),
        ("винен", "Хто винен"),
        ("ХТО", "Хто винен"),
        ("  causes ", "Causes"),
    ],
)
def test_a_few_letters_find_a_code(typed: str, first: str):
    assert found(typed)[0] == first


def test_the_letter_of_a_code_finds_it_first():
    letters = {each.code.letter: each.code.name for each in listed(codebook())}
    for letter, name in letters.items():
        assert found(letter)[0] == name


def test_a_code_that_only_holds_others_cannot_be_given():
    assert "Frames" not in found("")
    assert found("zzz") == []


def test_nothing_typed_lists_all_in_the_order_of_the_codebook():
    assert found(" ") == ["Problem definition", "Causes", "Économie", "Хто винен", "Caution"]


def test_what_no_code_is_called_can_be_made():
    made = codebook()
    assert not is_name_new(listed(made), "causes")
    assert not is_name_new(listed(made), "frames > CAUSES")
    assert not is_name_new(listed(made), " > ")
    assert is_name_new(listed(made), "Cause")
    after, number = make_code(made, "frames > Remedies")
    assert paths(after)[number] == ("Frames", "Remedies")
    after, number = make_code(after, "Tone > Irony")
    assert paths(after)[number] == ("Tone", "Irony")
    assert len(after.codes) == len(made.codes) + 3


def numbered(*numbers: int) -> tuple[Listed, ...]:
    return tuple(Listed(Code(number, f"c{number}"), (f"c{number}",)) for number in numbers)


def test_keys_begin_with_what_was_used_then_follow_the_codebook():
    assert recent((3, 1), (), numbered(1, 2, 3, 4))[:5] == (3, 1, 2, 4, 0)


def test_a_code_used_anew_takes_the_key_of_one_that_was_not():
    codes = numbered(*range(1, 13))
    before = recent((2,), (), codes)
    assert before == (2, 1, 3, 4, 5, 6, 7, 8, 9)
    assert recent((2, 12), before, codes) == (2, 1, 3, 4, 5, 6, 7, 8, 12)


def test_a_code_that_went_leaves_its_key_to_the_next():
    before = recent((1, 2, 3), (), numbered(1, 2, 3))
    assert recent((1, 3), before, numbered(1, 3, 4))[:3] == (1, 4, 3)


@given(st.lists(st.integers(1, 15), max_size=30))
def test_a_code_that_was_given_never_changes_its_key(uses: list[int]):
    codes = numbered(*range(1, 16))
    keys: tuple[int, ...] = recent((), (), codes)
    held: dict[int, int] = {}
    for place in range(len(uses)):
        keys = recent(uses[: place + 1], keys, codes)
        assert len(keys) == KEYS
        for number in uses[: place + 1]:
            if number in keys:
                assert held.setdefault(number, keys.index(number)) == keys.index(number)
