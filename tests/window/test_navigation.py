"""The keys that walk go to the nearest wanted passage."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.window.navigation import next_anywhere, next_in_column

COUNTS = (3, 0, 2)


def test_the_next_wanted_passage_of_a_column_is_the_nearest() -> None:
    wanted = {(0, 3), (0, 5), (1, 2)}
    assert next_in_column((0, 1), 9, 1, wanted.__contains__) == (0, 3)
    assert next_in_column((0, 4), 9, -1, wanted.__contains__) == (0, 3)


def test_a_column_has_no_passage_past_its_ends() -> None:
    assert next_in_column((0, 8), 9, 1, lambda ref: True) is None
    assert next_in_column((0, 0), 9, -1, lambda ref: True) is None


def test_the_passage_one_is_on_is_not_the_next() -> None:
    assert next_in_column((0, 2), 4, 1, {(0, 2)}.__contains__) is None


def test_walking_goes_on_in_the_next_column_that_has_text() -> None:
    assert next_anywhere((0, 2), COUNTS, 1, lambda ref: True) == (2, 0)
    assert next_anywhere((2, 0), COUNTS, -1, lambda ref: True) == (0, 2)


def test_walking_goes_round_at_the_end() -> None:
    assert next_anywhere((2, 1), COUNTS, 1, lambda ref: True) == (0, 0)
    assert next_anywhere((0, 0), COUNTS, -1, lambda ref: True) == (2, 1)


def test_walking_from_nowhere_begins_at_an_end() -> None:
    assert next_anywhere(None, COUNTS, 1, lambda ref: True) == (0, 0)
    assert next_anywhere(None, COUNTS, -1, lambda ref: True) == (2, 1)


def test_the_only_wanted_passage_is_come_back_to() -> None:
    assert next_anywhere((0, 1), COUNTS, 1, {(0, 1)}.__contains__) == (0, 1)


def test_where_nothing_is_wanted_there_is_nowhere_to_go() -> None:
    assert next_anywhere((0, 1), COUNTS, 1, lambda ref: False) is None
    assert next_anywhere(None, (), 1, lambda ref: True) is None


@given(st.lists(st.integers(0, 4), min_size=1, max_size=4), st.sampled_from([1, -1]), st.data())
def test_walking_meets_every_wanted_passage_once_before_it_returns(
    counts: list[int], direction: int, data: st.DataObject
) -> None:
    refs = [(column, index) for column, count in enumerate(counts) for index in range(count)]
    wanted = set(data.draw(st.lists(st.sampled_from(refs), max_size=6))) if refs else set()
    met, at = [], None
    for _ in wanted:
        at = next_anywhere(at, counts, direction, wanted.__contains__)
        met.append(at)
    assert met == sorted(wanted, reverse=direction < 0)
