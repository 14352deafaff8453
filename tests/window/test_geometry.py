"""Columns and passages lie where they fit: pure numbers."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.geometry import (
    COLUMN_LEAST,
    COLUMN_MOST,
    NARROW_RAIL,
    RAIL,
    READING,
    STAGE_SIDE,
    TABLE,
    Spacing,
    Stack,
    fit,
    place_columns,
    zoomed,
)

heights = st.lists(st.integers(0, 300).map(float), max_size=30)
some_heights = st.lists(st.integers(1, 300).map(float), min_size=1, max_size=30)
counts = st.integers(1, 12)
widths = st.integers(0, 4000).map(float)
spacings = st.sampled_from([READING, TABLE, zoomed(READING, 1.25), zoomed(TABLE, 2.0)])


@given(heights)
def test_the_top_of_a_part_is_the_sum_of_all_above(parts: list[float]) -> None:
    stack = Stack(parts)
    assert stack.tops == [sum(parts[:index]) for index in range(len(parts) + 1)]
    assert stack.height == sum(parts)


@given(some_heights, st.data())
def test_tops_follow_a_changed_height(parts: list[float], data: st.DataObject) -> None:
    stack = Stack(parts)
    assert stack.height == sum(parts)
    index = data.draw(st.integers(0, len(parts) - 1))
    height = float(data.draw(st.integers(0, 300)))
    assert stack.set_height(index, height) == height - parts[index]
    parts[index] = height
    assert stack.tops == [sum(parts[:each]) for each in range(len(parts) + 1)]
    assert stack.height_of(index) == height


@given(some_heights, st.floats(0, 1, exclude_max=True))
def test_the_part_at_a_height_contains_it(parts: list[float], share: float) -> None:
    stack = Stack(parts)
    y = share * stack.height
    index = stack.index_at(y)
    assert stack.top(index) <= y < stack.top(index) + parts[index]


def test_outside_a_stack_the_nearest_part_is_meant() -> None:
    stack = Stack([10.0, 20.0])
    assert (stack.index_at(-5.0), stack.index_at(500.0)) == (0, 1)


def test_an_empty_stack_has_no_part_anywhere() -> None:
    assert Stack(()).index_at(0.0) == -1
    assert list(Stack(()).visible(0.0, 100.0)) == []


@given(some_heights, st.integers(-400, 4000), st.integers(1, 900))
def test_every_part_that_shows_is_visible(parts: list[float], top: int, room: int) -> None:
    stack = Stack(parts)
    showing = {
        index
        for index in range(len(parts))
        if stack.top(index) < top + room and stack.top(index) + parts[index] > top
    }
    assert showing <= set(stack.visible(top, top + room))


@given(some_heights, st.integers(-400, 4000), st.integers(1, 900))
def test_no_part_far_from_the_window_is_visible(parts: list[float], top: int, room: int) -> None:
    stack = Stack(parts)
    for index in stack.visible(top, top + room):
        assert stack.top(index) <= top + room
        assert stack.top(index) + parts[index] >= top


@given(counts, st.integers(-2, 14), widths, spacings)
def test_every_article_is_a_column_or_a_rail(
    count: int, first: int, width: float, spacing: Spacing
) -> None:
    stage = place_columns(count, first, width, spacing)
    places = (*stage.columns, *stage.rails)
    covered = [p.column + step for p in places for step in range(p.size)]
    assert sorted(covered) == list(range(count))
    assert {place.size for place in stage.columns} == {1}


@given(counts, st.integers(-2, 14), widths, spacings)
def test_columns_and_rails_never_overlap(
    count: int, first: int, width: float, spacing: Spacing
) -> None:
    stage = place_columns(count, first, width, spacing)
    places = sorted((*stage.columns, *stage.rails), key=lambda place: place.x)
    columns = [place.column for place in places]
    assert columns == sorted(columns)
    for one, other in pairwise(places):
        assert one.x + one.width < other.x


@given(counts, st.integers(-2, 14), widths, spacings)
def test_no_column_is_narrower_than_can_be_read_or_wider_than_reads_well(
    count: int, first: int, width: float, spacing: Spacing
) -> None:
    for place in place_columns(count, first, width, spacing).columns:
        assert int(spacing.least) <= place.width <= spacing.most


@given(counts, st.integers(-2, 14), widths, spacings)
def test_everything_lies_on_the_stage(
    count: int, first: int, width: float, spacing: Spacing
) -> None:
    stage = place_columns(count, first, width, spacing)
    places = (*stage.columns, *stage.rails)
    assert min(place.x for place in places) >= STAGE_SIDE + spacing.left
    assert max(place.x + place.width for place in places) <= stage.width - STAGE_SIDE


@given(counts, st.integers(-2, 14), widths, spacings)
def test_a_stage_is_wider_than_its_room_only_for_a_single_column(
    count: int, first: int, width: float, spacing: Spacing
) -> None:
    stage = place_columns(count, first, width, spacing)
    assert stage.width == width or len(stage.columns) == 1


@given(counts, st.integers(-2, 14), widths, spacings)
def test_the_columns_shown_are_neighbours_from_the_wanted_one_on(
    count: int, first: int, width: float, spacing: Spacing
) -> None:
    shown = [place.column for place in place_columns(count, first, width, spacing).columns]
    assert shown == list(range(shown[0], shown[0] + len(shown)))
    assert shown[0] == min(max(first, 0), count - len(shown))


@given(st.integers(2, 12), widths)
def test_more_room_never_shows_fewer_columns(count: int, room: float) -> None:
    assert fit(count, room, READING) <= fit(count, room + 100, READING)


def test_five_articles_fit_a_wide_screen_without_rails() -> None:
    stage = place_columns(5, 0, 1600.0, READING)
    assert (len(stage.columns), len(stage.rails)) == (5, 0)


@pytest.mark.parametrize(
    ("count", "width"), [(8, 1000.0), (12, 1000.0), (12, 1100.0), (60, 1000.0)]
)
@pytest.mark.parametrize("first", [0, 3, 60])
def test_many_articles_leave_three_columns_on_a_small_screen(
    count: int, width: float, first: int
) -> None:
    stage = place_columns(count, first, width, READING)
    assert len(stage.columns) == 3
    assert stage.width == width


def test_rails_get_narrower_before_they_join() -> None:
    wide, narrow, joined = (place_columns(n, 0, 1100.0, READING) for n in (5, 8, 12))
    assert [(rail.width, rail.size) for rail in wide.rails] == [(RAIL, 1)] * 2
    assert [(rail.width, rail.size) for rail in narrow.rails] == [(NARROW_RAIL, 1)] * 5
    assert [(rail.width, rail.size) for rail in joined.rails] == [(NARROW_RAIL, 9)]


def test_joined_rails_stand_on_both_sides_of_the_columns_shown() -> None:
    stage = place_columns(12, 4, 1100.0, READING)
    assert [(rail.column, rail.size) for rail in stage.rails] == [(0, 4), (7, 5)]


def test_columns_share_what_room_there_is() -> None:
    widths_of = {place.width for place in place_columns(3, 0, 1100.0, READING).columns}
    assert widths_of == {float(int((1100 - 32 - 80) / 3))}


def test_few_columns_stand_in_the_middle_of_a_wide_stage() -> None:
    (place,) = place_columns(1, 0, 1200.0, READING).columns
    assert place.width == COLUMN_MOST
    assert abs((place.x + place.width / 2) - 600) <= 1


def test_below_a_readable_width_the_stage_is_wider_than_the_window() -> None:
    stage = place_columns(1, 0, 150.0, READING)
    assert stage.columns[0].width == COLUMN_LEAST
    assert stage.width == COLUMN_LEAST + 2 * STAGE_SIDE


def test_no_article_needs_no_column() -> None:
    stage = place_columns(0, 0, 800.0, READING)
    assert (stage.columns, stage.rails, stage.width) == ((), (), 800.0)


def test_a_column_is_found_by_its_article_and_a_rail_is_none() -> None:
    stage = place_columns(5, 0, 700.0, READING)
    shown = {place.column for place in stage.columns}
    assert [stage.column(index) is not None for index in range(5)] == [
        index in shown for index in range(5)
    ]


@pytest.mark.parametrize("zoom", [0.5, 0.9])
def test_smaller_type_makes_no_narrower_columns(zoom: float) -> None:
    assert zoomed(READING, zoom) == READING


def test_columns_grow_with_larger_type_up_to_a_limit() -> None:
    assert zoomed(READING, 1.2).least > COLUMN_LEAST
    assert zoomed(READING, 3.0).least == zoomed(READING, 2.0).least
