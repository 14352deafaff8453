"""How passages word a statement becomes marks in each of them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.comparison import (
    REWRITTEN,
    Change,
    ChangeKind,
    Conflict,
    Counterpart,
    Link,
    Origin,
    Reading,
    Span,
    Strength,
    WordingDifference,
)
from desktop.window.marks import Mark, MarkKind, Run, to_marks
from desktop.window.reading_marks import STRENGTH, conflict_runs, reading_marks, strongest, within
from desktop.window.utf16 import Offsets

BASE = Span(1, 100, 140)
OTHER = Span(2, 10, 50)
THIRD = Span(3, 0, 40)


def counterpart(span: Span, *changes: Change, changed: float = 0.2) -> Counterpart:
    link = Link(BASE, span, 0.9, Strength.SOLID, Origin.AUTOMATIC, ())
    return Counterpart(span, link, WordingDifference(changes, changed))


def reading(*counterparts: Counterpart, current: Span = BASE) -> Reading:
    return Reading(current, BASE, counterparts, (), ())


@st.composite
def any_runs(draw: st.DrawFn) -> list[Run]:
    spans = st.tuples(st.integers(0, 30), st.integers(1, 10), st.sampled_from(STRENGTH))
    return [(start, start + length, kind) for start, length, kind in draw(st.lists(spans))]


@given(any_runs())
def test_laid_runs_cover_what_the_runs_cover_and_nothing_else(runs: list[Run]) -> None:
    covered = {place for start, end, _ in runs for place in range(start, end)}
    laid = [place for start, end, _ in strongest(runs) for place in range(start, end)]
    assert sorted(covered) == laid


@given(any_runs())
def test_at_each_place_the_strongest_kind_shows(runs: list[Run]) -> None:
    for start, end, kind in strongest(runs):
        for place in range(start, end):
            here = [STRENGTH.index(run[2]) for run in runs if run[0] <= place < run[1]]
            assert STRENGTH.index(kind) == max(here)


@given(any_runs())
def test_laid_runs_are_as_long_as_can_be(runs: list[Run]) -> None:
    laid = strongest(runs)
    for one, other in pairwise(laid):
        assert one[1] < other[0] or one[2] is not other[2]


@given(any_runs(), st.integers(0, 40), st.integers(1, 20))
def test_runs_cut_to_a_passage_lie_in_it(runs: list[Run], start: int, length: int) -> None:
    cut = within(runs, start, start + length)
    expected = {
        (place - start, kind)
        for run_start, run_end, kind in runs
        for place in range(run_start, run_end)
        if start <= place < start + length
    }
    assert {(place, kind) for s, e, kind in cut for place in range(s, e)} == expected
    assert all(0 <= s < e <= length for s, e, _ in cut)


def test_words_that_differ_are_marked_on_both_sides() -> None:
    change = Change(ChangeKind.SUBSTITUTED, (105, 110), (15, 22))
    found = reading_marks(reading(counterpart(OTHER, change)))
    assert found == {
        BASE: ((105, 110, MarkKind.DIFFERS),),
        OTHER: ((15, 22, MarkKind.DIFFERS),),
    }


def test_words_of_one_side_are_marked_there_only() -> None:
    changes = (
        Change(ChangeKind.ONLY_A, (100, 104), None),
        Change(ChangeKind.ONLY_B, None, (30, 34)),
    )
    found = reading_marks(reading(counterpart(OTHER, *changes)))
    assert found[BASE] == ((100, 104, MarkKind.ONLY),)
    assert found[OTHER] == ((30, 34, MarkKind.ONLY),)


def test_every_kind_of_change_has_a_mark() -> None:
    for kind in ChangeKind:
        change = Change(kind, (100, 101), (10, 11))
        assert reading_marks(reading(counterpart(OTHER, change)))[OTHER]


def test_the_base_shows_where_it_differs_from_any_counterpart() -> None:
    same = Change(ChangeKind.SAME, (100, 110), (10, 20))
    other = Change(ChangeKind.SUBSTITUTED, (104, 108), (4, 8))
    found = reading_marks(reading(counterpart(OTHER, same), counterpart(THIRD, other)))
    assert found[BASE] == (
        (100, 104, MarkKind.SAME),
        (104, 108, MarkKind.DIFFERS),
        (108, 110, MarkKind.SAME),
    )


def test_only_the_surest_counterpart_of_an_article_marks_the_base() -> None:
    less_sure = Span(2, 60, 90)
    first = counterpart(OTHER, Change(ChangeKind.SAME, (100, 110), (10, 20)))
    second = counterpart(less_sure, Change(ChangeKind.ONLY_A, (100, 140), None))
    found = reading_marks(reading(first, second))
    assert found[BASE] == ((100, 110, MarkKind.SAME),)


def test_a_rewritten_pair_keeps_only_its_conflicts() -> None:
    changes = (
        Change(ChangeKind.SUBSTITUTED, (100, 110), (10, 20)),
        Change(ChangeKind.CONFLICT, (112, 115), (22, 25)),
    )
    found = reading_marks(reading(counterpart(OTHER, *changes, changed=REWRITTEN + 0.1)))
    assert found[OTHER] == ((22, 25, MarkKind.CONFLICT),)
    assert found[BASE] == ((112, 115, MarkKind.CONFLICT),)


def test_a_passage_without_counterpart_has_no_marks() -> None:
    assert reading_marks(reading()) == {BASE: ()}


def test_both_places_of_a_conflict_are_marked_by_article() -> None:
    found = conflict_runs([Conflict("number", Span(1, 3, 6), Span(2, 8, 9))])
    assert found == {1: [(3, 6, MarkKind.CONFLICT)], 2: [(8, 9, MarkKind.CONFLICT)]}


def test_marks_after_an_astral_character_count_its_two_units() -> None:
    marks = to_marks([(0, 1, MarkKind.SAME), (2, 4, MarkKind.ONLY)], Offsets("😀 ab"))
    assert marks == (Mark(0, 2, MarkKind.SAME), Mark(3, 5, MarkKind.ONLY))
