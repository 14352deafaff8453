"""Ribbons join linked neighbours that are in sight; tabs point to those that are not."""

import pytest

from desktop.window.column import Column
from desktop.window.geometry import READING, place_columns
from desktop.window.linked import Linked
from desktop.window.ribbons import FAR, Gutters, Rank, Ribbon, gutters
from desktop.window.styles import styles
from tests.window.invented import Ref, article, comparison

pytestmark = pytest.mark.usefixtures("faces")

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 3
TOP, ROOM = 96.0, 400.0
BAND = (TOP, TOP + ROOM)
NONE: frozenset[Ref] = frozenset()


def flow(*pairs: tuple[Ref, Ref, float], count: int = 3) -> Linked:
    made = [Column(article(number, *[LONG] * 12), styles(1.0)) for number in range(1, count + 1)]
    stage = place_columns(count, 0, 1400.0, READING)
    for column in made:
        column.place(stage.columns[0].width, styles(1.0))
    found = Linked()
    found.place(stage, ROOM)
    found.show_columns(made)
    found.show_links(comparison([column.article for column in made], *pairs))
    while found.measure_next():
        pass
    return found


def between(made: Linked, current: frozenset[Ref] = NONE, hover: Ref | None = None) -> Gutters:
    return gutters(made, made.placed(TOP), current, hover, BAND)


def test_a_solid_link_of_neighbours_in_sight_is_a_ribbon() -> None:
    (ribbon,) = between(flow(((0, 1), (1, 1), 0.9))).ribbons
    assert (ribbon.left, ribbon.right, ribbon.rank) == ((0, 1), (1, 1), Rank.PLAIN)


def test_a_ribbon_fills_the_gutter_from_card_to_card() -> None:
    made = flow(((0, 1), (1, 1), 0.9))
    (ribbon,) = between(made).ribbons
    left, right = made.stage.columns[:2]
    assert ribbon.x == (left.x + left.width, right.x)


def test_a_link_over_a_column_is_no_ribbon() -> None:
    assert between(flow(((0, 1), (2, 1), 0.9))) == Gutters()


def test_a_link_that_may_be_shows_only_when_it_is_read() -> None:
    made = flow(((0, 1), (1, 1), 0.6))
    assert between(made).ribbons == ()
    (ribbon,) = between(made, frozenset({(0, 1), (1, 1)})).ribbons
    assert ribbon.rank is Rank.WEAK


def test_the_ribbon_being_read_is_painted_last() -> None:
    made = flow(((0, 0), (1, 0), 0.9), ((0, 1), (1, 1), 0.9))
    ranks = [ribbon.rank for ribbon in between(made, frozenset({(0, 0), (1, 0)})).ribbons]
    assert ranks == [Rank.PLAIN, Rank.CURRENT]


def test_a_link_with_both_ends_out_of_sight_shows_nothing() -> None:
    assert between(flow(((0, 11), (1, 11), 0.9))) == Gutters()


def test_a_passage_that_nobody_looks_at_has_no_tab() -> None:
    assert between(flow(((0, 1), (1, 11), 0.9))) == Gutters()


def test_the_passage_being_read_has_a_tab() -> None:
    made = flow(((0, 1), (1, 11), 0.6))
    (tab,) = between(made, frozenset({(0, 1), (1, 11)})).tabs
    assert tab.rank is Rank.WEAK


def test_a_counterpart_below_what_is_in_sight_is_a_tab_down() -> None:
    (tab,) = between(flow(((0, 1), (1, 11), 0.9)), hover=(0, 1)).tabs
    assert (tab.source, tab.target, tab.is_up) == ((0, 1), (1, 11), False)


def test_a_counterpart_above_what_is_in_sight_is_a_tab_up() -> None:
    made = flow(((0, 1), (1, 0), 0.9))
    made.columns[1].offset = made.greatest(1)
    (tab,) = between(made, hover=(0, 1)).tabs
    assert tab.is_up


def test_a_tab_stands_at_its_passage_inside_the_gutter() -> None:
    made = flow(((0, 1), (1, 11), 0.9))
    (tab,) = between(made, hover=(0, 1)).tabs
    left, right = made.stage.columns[:2]
    assert left.x + left.width <= tab.box.left()
    assert tab.box.right() <= right.x
    place = next(p for p in made.placed(TOP) if (p.column, p.index) == (0, 1))
    assert place.y <= tab.box.center().y() <= place.y + place.height


def test_a_tab_of_a_passage_cut_by_an_edge_stays_in_the_band() -> None:
    made = flow(((0, 0), (1, 11), 0.9))
    made.columns[0].offset = made.columns[0].stack.height_of(0) - 6
    (tab,) = between(made, hover=(0, 0)).tabs
    assert BAND[0] <= tab.box.top()
    assert tab.box.bottom() <= BAND[1]


def test_several_counterparts_out_of_sight_are_one_tab() -> None:
    made = flow(((0, 1), (1, 10), 0.9), ((0, 1), (1, 11), 0.9))
    tabs = between(made, hover=(0, 1)).tabs
    assert len(tabs) == 1


def test_the_tab_being_read_goes_before_another() -> None:
    made = flow(((0, 1), (1, 10), 0.9), ((0, 1), (1, 11), 0.9))
    (tab,) = between(made, frozenset({(0, 1), (1, 11)}), (0, 1)).tabs
    assert (tab.target, tab.rank) == ((1, 11), Rank.CURRENT)


def test_a_rail_has_no_ribbons() -> None:
    made = flow(((0, 1), (1, 1), 0.9))
    made.place(place_columns(3, 0, 450.0, READING), ROOM)
    assert between(made) == Gutters()


@pytest.mark.parametrize(("distance", "is_far"), [(FAR - 1, False), (FAR + 1, True)])
def test_a_steep_ribbon_is_drawn_as_a_line(distance: float, *, is_far: bool) -> None:
    ribbon = Ribbon(
        (0, 0), (1, 0), (0.0, 40.0), (10.0, 30.0), (10.0 + distance, 30.0 + distance), Rank.PLAIN
    )
    assert ribbon.is_far is is_far


def test_a_counterpart_over_a_column_is_named_on_both_sides() -> None:
    made = flow(((0, 1), (2, 1), 0.9))
    found = between(made, frozenset({(0, 1), (2, 1)}))
    assert [(tab.source, tab.target, tab.label) for tab in found.tabs] == [
        ((0, 1), (2, 1), "A3"),
        ((2, 1), (0, 1), "A1"),
    ]
    first, second, third = made.stage.columns
    for tab, left, right in zip(found.tabs, (first, second), (second, third), strict=True):
        assert left.x + left.width <= tab.box.left() < tab.box.right() <= right.x


def test_a_counterpart_next_door_needs_no_name() -> None:
    made = flow(((0, 1), (1, 1), 0.9))
    assert between(made, frozenset({(0, 1), (1, 1)})).tabs == ()
