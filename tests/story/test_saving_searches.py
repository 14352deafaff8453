"""Searches are saved under numbers of their own, and tell what is new since somebody looked."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.project import Project, counted, is_only_noted
from desktop.story.saved_search import Finds, SavedSearch, Seen, joined, outside, runs_of
from desktop.story.saving_searches import (
    add_search,
    look_at,
    move_search,
    remove_search,
    rename_search,
    search_of,
)

AT, LATER = "2026-11-23T04:20:00Z", "2026-11-24T09:00:00Z"
NUMBERS = st.frozensets(st.integers(1, 60))


def saved(*queries: str) -> Project:
    project = Project()
    for query in queries:
        project = add_search(project, SavedSearch(0, "", query, "passages"))
    return project


def finds(*articles: int, notes: tuple[int, ...] = ()) -> Finds:
    return Finds(frozenset(articles), frozenset(notes))


def test_a_search_is_saved_under_its_query_until_it_has_a_name() -> None:
    project = saved("  bridge OR міст ")
    assert project.searches == (SavedSearch(1, "bridge OR міст", "bridge OR міст", "passages"),)
    assert rename_search(project, 1, " The bridge ").searches[0].name == "The bridge"
    assert rename_search(project, 1, "  ") is project
    assert rename_search(project, 9, "other") is project


def test_nothing_is_saved_without_a_query() -> None:
    assert saved("  ") == Project()


def test_a_number_is_never_given_twice_not_even_after_an_undo() -> None:
    before = saved("bridge")
    after = add_search(before, SavedSearch(0, "", "ferry"))
    undone = counted(before, after)
    assert add_search(undone, SavedSearch(0, "", "cranes")).searches[-1].number == 3
    removed = remove_search(after, 2)
    assert add_search(removed, SavedSearch(0, "", "cranes")).searches[-1].number == 3


def test_searches_keep_the_order_they_are_put_in() -> None:
    project = saved("one", "two", "three")

    def names(project: Project) -> list[str]:
        return [each.name for each in project.searches]

    assert names(move_search(project, 3, 0)) == ["three", "one", "two"]
    assert names(move_search(project, 1, 2)) == ["two", "three", "one"]
    assert names(move_search(project, 1, 99)) == ["two", "three", "one"]
    assert names(move_search(project, 3, -4)) == ["three", "one", "two"]
    assert move_search(project, 2, 1) is project
    assert move_search(project, 7, 1) is project


def test_what_was_not_there_when_somebody_looked_is_new() -> None:
    project = look_at(saved("bridge"), 1, finds(1, 2, 5, notes=(3,)), AT)
    (search,) = project.searches
    assert search.looked == AT
    assert search.new_among(finds(1, 2, 5, notes=(3,))) == Finds()
    assert search.new_among(finds(1, 4, 6, notes=(3, 4))) == finds(4, 6, notes=(4,))
    assert search.new_among(finds(1, 4, 6, notes=(3, 4))).total == 3


def test_what_went_and_came_back_is_not_new() -> None:
    project = look_at(saved("bridge"), 1, finds(1, 2, 3), AT)
    project = look_at(project, 1, finds(1), LATER)
    assert project.searches[0].seen == Seen(((1, 3),), ())
    assert project.searches[0].new_among(finds(1, 2, 3, 4)) == finds(4)


def test_nothing_is_called_new_before_anybody_looked() -> None:
    assert saved("bridge").searches[0].new_among(finds(1, 2)) == Finds()


def test_undo_takes_back_a_name_but_no_look() -> None:
    before = saved("bridge")
    named = rename_search(before, 1, "The bridge")
    current = look_at(named, 1, finds(1, 2), AT)
    undone = counted(before, current)
    assert undone.searches == (current.searches[0]._replace(name="bridge"),)
    assert counted(named, current) == current


def test_a_search_that_was_removed_comes_back_with_what_was_seen() -> None:
    project = look_at(saved("bridge", "ferry"), 2, finds(4), AT)
    removed = remove_search(project, 2)
    assert [each.number for each in removed.searches] == [1]
    assert counted(project, removed).searches == project.searches
    assert search_of(removed, 2) is None
    assert remove_search(removed, 2) is removed


def test_a_look_at_a_search_that_is_gone_changes_nothing() -> None:
    project = saved("bridge")
    assert look_at(project, 4, finds(1), AT) is project


def test_saving_a_search_compares_nothing_anew() -> None:
    project = Project()
    assert is_only_noted(project, add_search(project, SavedSearch(0, "", "ferry")))


@given(NUMBERS, NUMBERS, NUMBERS)
def test_runs_hold_exactly_the_numbers_they_were_made_of(one, other, asked):
    runs = joined(runs_of(one), runs_of(other))
    assert runs == runs_of(one | other)
    assert set(outside(asked, runs)) == asked - one - other
    flat = [number for run in runs for number in run]
    assert flat == sorted(flat)
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(runs))
