"""The keys, the finder and addresses walk through the passages of all columns."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.story.addresses import Address, parse_address
from desktop.story.project import close_article
from desktop.window.compare_view import CompareView
from desktop.window.marks import MarkKind
from desktop.window.stage_view import SYNOPSIS
from tests.window.conftest import MakeView, Told
from tests.window.hands import is_in_sight, placed
from tests.window.invented import article, comparison, project

FILLER = "Nothing of note was said here. " * 6
ONE = article(
    1,
    "The old bridge was shut on Monday.",
    "Only here.",
    *[FILLER] * 10,
    "Repairs may begin in late May.",
)
TWO = article(2, "The new bridge was shut on Friday.", *[FILLER] * 10, "Repairs begin in May.")
PAIRS = (((0, 0), (1, 0), 0.9), ((0, 12), (1, 11), 0.9))
LONELY = comparison((ONE, TWO), *PAIRS)


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    return make_view(project(ONE, TWO), LONELY)


@pytest.fixture
def seeds(make_view: MakeView, five: Told) -> CompareView:
    return make_view(*five)


# --- passages and columns -------------------------------------------------------------------------


def test_walking_starts_at_the_first_passage_in_sight(view: CompareView) -> None:
    view.next_passage(1)
    assert view.focus_ref == (0, 0)


def test_walking_goes_down_the_column_and_brings_it_into_sight(view: CompareView) -> None:
    view.move_focus((0, 0))
    for _ in range(11):
        view.next_passage(1)
    assert view.focus_ref == (0, 11)
    assert is_in_sight(view, (0, 11))


def test_walking_up_stops_at_the_first_passage(view: CompareView) -> None:
    view.move_focus((0, 1))
    view.next_passage(-1)
    view.next_passage(-1)
    assert view.focus_ref == (0, 0)


def test_the_next_column_is_entered_at_the_counterpart(view: CompareView) -> None:
    view.move_focus((0, 12))
    view.next_column(1)
    assert view.focus_ref == (1, 11)


def test_without_counterpart_the_next_column_is_entered_at_the_same_height(
    view: CompareView,
) -> None:
    view.move_focus((0, 3))
    view.next_column(1)
    assert view.focus_ref is not None
    entered = placed(view, view.focus_ref)
    left = placed(view, (0, 3))
    assert entered.y <= left.y <= entered.y + entered.height


def test_there_is_no_column_beyond_the_last(view: CompareView) -> None:
    view.move_focus((1, 2))
    view.next_column(1)
    assert view.focus_ref == (1, 2)


def test_a_moved_focus_is_told(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.waitSignal(view.focus_moved) as told:
        view.move_focus((1, 2))
    assert told.args == [(1, 2)]


def test_after_scrolling_away_an_arrow_key_goes_on_at_the_reading_line(view: CompareView) -> None:
    view.move_focus((0, 0))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not is_in_sight(view, (0, 0))
    at_line = view.columns[0].position(view.linked.line)[0]
    offset = view.columns[0].offset
    view.next_passage(1)
    assert at_line > 2
    assert view.focus_ref == (0, at_line)
    assert view.columns[0].offset == pytest.approx(offset, abs=1)
    view.next_passage(1)
    assert view.focus_ref == (0, at_line + 1)


def test_after_scrolling_away_the_next_column_is_entered_at_the_reading_line(
    view: CompareView,
) -> None:
    view.move_focus((0, 0))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.next_column(1)
    assert view.focus_ref is not None
    assert view.focus_ref[0] == 1
    assert view.focus_ref[1] > 2


def test_a_column_that_has_no_counterpart_is_entered_with_a_word(view: CompareView) -> None:
    view.move_focus((0, 1))
    beside = view.next_column(1)
    assert beside == ((0, 1), view.focus_ref)
    view.move_focus((0, 0))
    assert view.next_column(1) is None
    assert view.focus_ref == (1, 0)


# --- differences ----------------------------------------------------------------------------------


def current_mark(view: CompareView) -> str:
    """Return the words of the difference that is framed."""
    assert view.current is not None
    block = view.columns[view.current[0]].blocks[view.current[1]]
    framed = [mark for mark in block.marks if mark.kind is MarkKind.CURRENT]
    return " ".join(block.text[mark.start : mark.end] for mark in framed)


def test_differences_are_walked_word_by_word_then_passage_by_passage(view: CompareView) -> None:
    view.activate((0, 0))
    seen = []
    for _ in range(4):
        view.next_difference(1)
        seen.append((view.current, current_mark(view)))
    assert seen == [
        ((0, 0), "old"),
        ((0, 0), "Monday"),
        ((0, 12), "may"),
        ((0, 12), "late"),
    ]


def test_differences_are_walked_back_from_the_last_of_a_passage(view: CompareView) -> None:
    view.activate((0, 12))
    view.next_difference(1)
    view.next_difference(-1)
    assert (view.current, current_mark(view)) == ((0, 0), "Monday")


def test_the_passage_of_a_difference_is_in_sight(view: CompareView) -> None:
    view.activate((0, 0))
    for _ in range(3):
        view.next_difference(1)
    assert is_in_sight(view, (0, 12))


def test_without_a_reading_the_first_difference_is_gone_to(view: CompareView) -> None:
    view.next_difference(1)
    assert view.current in view.partners
    assert current_mark(view)


def test_walking_differences_of_the_seeds_comes_round_to_every_linked_passage(
    seeds: CompareView,
) -> None:
    met = set()
    for _ in range(2000):
        seeds.next_difference(1)
        met.add(seeds.current)
        if met >= set(seeds.partners):
            break
    assert met == set(seeds.partners)


def test_where_nothing_is_linked_there_is_no_difference(make_view: MakeView) -> None:
    view = make_view(project(ONE, TWO), comparison((ONE, TWO)))
    view.next_difference(1)
    assert view.current is None


# --- in one article only --------------------------------------------------------------------------


def test_passages_of_one_article_only_are_walked_one_by_one(seeds: CompareView) -> None:
    single = {
        (place, index)
        for place, column in enumerate(seeds.columns)
        for index, passage in enumerate(column.article.passages)
        if passage.is_compared and (place, index) not in seeds.partners
    }
    met = set()
    for _ in single:
        seeds.next_single(1)
        met.add(seeds.focus_ref)
    assert len(single) > 5
    assert met == single


def test_passages_of_an_article_not_compared_are_not_called_single(make_view: MakeView) -> None:
    three = (ONE, TWO, article(3, "Weather."))
    found = comparison(three, not_compared=[(2, "another language")])
    view = make_view(project(*three), found)
    met = []
    for _ in range(14):
        view.next_single(1)
        met.append(view.focus_ref)
    assert {ref[0] for ref in met if ref} == {0, 2}


def test_before_comparing_nothing_is_called_single(make_view: MakeView) -> None:
    view = make_view(project(ONE, TWO), comparison(()))
    view.next_single(1)
    assert view.focus_ref is None


# --- finding --------------------------------------------------------------------------------------


def test_hits_are_counted_over_all_columns(view: CompareView) -> None:
    view.find_words("bridge", match_case=False)
    assert (len(view.hits), view.hit_articles) == (2, 2)


def test_the_first_hit_is_the_current_one(view: CompareView) -> None:
    view.find_words("bridge", match_case=False)
    kinds = {
        ref: [mark.kind for mark in placed(view, ref).block.marks if mark.kind >= MarkKind.FOUND]
        for ref in [(0, 0), (1, 0)]
    }
    assert kinds == {(0, 0): [MarkKind.FOUND_CURRENT], (1, 0): [MarkKind.FOUND]}


def test_hits_are_walked_round_and_brought_into_sight(view: CompareView) -> None:
    view.find_words("Repairs", match_case=True)
    met = []
    for _ in range(3):
        assert view.focus_ref is not None
        assert is_in_sight(view, view.focus_ref)
        met.append(view.focus_ref)
        view.find_next(1)
    assert met == [(0, 12), (1, 11), (0, 12)]


def test_finding_begins_at_the_focus(view: CompareView) -> None:
    view.move_focus((1, 0))
    view.find_words("bridge", match_case=False)
    assert view.focus_ref == (1, 0)


def test_words_that_are_nowhere_have_no_hit(view: CompareView) -> None:
    view.find_words("tunnel", match_case=False)
    view.find_next(1)
    assert (view.hit, view.hits) == (-1, [])


def test_an_empty_query_takes_the_frames_away(view: CompareView) -> None:
    view.find_words("bridge", match_case=False)
    view.find_words("", match_case=False)
    assert placed(view, (0, 0)).block.marks == ()


def test_hits_of_a_closed_article_are_gone(view: CompareView) -> None:
    view.find_words("bridge", match_case=False)
    view.show_project(close_article(view.project, 1))
    for _ in range(2):
        view.find_next(1)
        assert view.focus_ref == (0, 0)
    assert view.hit_articles == 1


def test_hits_stay_where_columns_stay(view: CompareView) -> None:
    view.find_words("bridge", match_case=False)
    view.show_comparison(LONELY)
    marks = placed(view, (0, 0)).block.marks
    assert [mark.kind for mark in marks] == [MarkKind.FOUND_CURRENT]


# --- addresses ------------------------------------------------------------------------------------


def test_an_address_is_gone_to_and_read(view: CompareView) -> None:
    assert view.go_to(Address(2, 12))
    assert view.current == (1, 11)
    assert is_in_sight(view, (1, 11))


def test_the_address_of_an_article_is_its_first_passage(view: CompareView) -> None:
    assert view.go_to(Address(2))
    assert view.current == (1, 0)


def test_the_address_of_a_statement_is_its_first_passage(seeds: CompareView) -> None:
    statement = seeds.comparison.statements[3]
    assert seeds.go_to(Address(statement=statement.number))
    assert seeds.current is not None
    assert seeds.span_of(seeds.current) in statement.passages


@pytest.mark.parametrize("typed", ["A9", "A1.99", "S99", "A999999.1"])
def test_an_unknown_address_goes_nowhere(view: CompareView, typed: str) -> None:
    address = parse_address(typed)
    assert address is not None
    assert not view.go_to(address)
    assert (view.current, view.focus_ref) == (None, None)


def test_an_address_is_gone_to_in_the_synopsis_too(view: CompareView) -> None:
    view.set_mode(SYNOPSIS)
    assert view.go_to(Address(1, 13))
    assert is_in_sight(view, (0, 12))


def test_every_passage_of_the_seeds_can_be_gone_to(seeds: CompareView) -> None:
    assert len(seeds.columns) == 5
    assert all(column.blocks for column in seeds.columns)
    for column in seeds.columns:
        for index in range(len(column.blocks)):
            address = parse_address(column.article.passage_address(index))
            assert address is not None
            assert seeds.go_to(address)
            assert seeds.current is not None
            assert is_in_sight(seeds, seeds.current)


def test_the_empty_places_are_those_of_the_passage_the_keyboard_went_to(
    make_view: MakeView,
) -> None:
    told = [article(number, "A ferry ran aground.", "Four were hurt.") for number in (1, 2)]
    view = make_view(project(*told), comparison(told))
    view.activate((0, 0))
    view.move_focus((0, 1))
    assert [place.passage for place in view.empty_places()] == [view.span_of((0, 1))]
