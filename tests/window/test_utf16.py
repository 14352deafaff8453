"""Code points and UTF-16 units are turned into each other without a loss."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.utf16 import Offsets, in_units

texts = st.text(
    st.one_of(st.characters(), st.characters(min_codepoint=0x1F300, max_codepoint=0x1F6FF)),
    max_size=60,
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(texts)
def test_a_position_survives_the_way_there_and_back(text: str) -> None:
    offsets = Offsets(text)
    for position in range(len(text) + 1):
        assert offsets.to_points(offsets.to_units(position)) == position


@given(texts)
def test_units_are_what_utf_16_takes_for_the_text_before(text: str) -> None:
    offsets = Offsets(text)
    for position in range(len(text) + 1):
        assert offsets.to_units(position) == units(text[:position])


@given(texts)
def test_every_unit_belongs_to_the_character_it_is_part_of(text: str) -> None:
    offsets = Offsets(text)
    for unit in range(units(text) + 1):
        point = offsets.to_points(unit)
        assert units(text[:point]) <= unit
        assert point == len(text) or unit < units(text[: point + 1])


@given(texts)
def test_a_text_in_units_has_the_same_utf_16(text: str) -> None:
    spread = in_units(text)
    assert len(spread) == units(text)
    assert spread.encode("utf-16-le", "surrogatepass") == text.encode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize(("unit", "point"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3)])
def test_the_middle_of_a_pair_is_its_start(unit: int, point: int) -> None:
    assert Offsets("a😀b").to_points(unit) == point


def test_an_empty_text_has_the_one_position_nought() -> None:
    offsets = Offsets("")
    assert (offsets.to_units(0), offsets.to_points(0)) == (0, 0)


def test_the_last_character_of_one_unit_is_counted_as_one() -> None:
    assert Offsets("\uffff\U00010000").to_units(2) == 3
