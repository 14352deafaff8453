"""Notes are found by what they say, wherever it stands, and listed in the order asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.story.annotating import annotate, recode
from desktop.story.annotation import Annotation
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.notes.filters import (
    EVERYTHING,
    Kind,
    NoteFilter,
    Order,
    Title,
    authors,
    outlets,
    passing,
    rows,
)
from desktop.window.notes.model import Notes, folded
from tests.window.notes.noted import noted, with_lost, with_second_story


def found(wanted: NoteFilter, project: Project | None = None) -> list[int]:
    return [note.number for note in passing(Notes(project or noted()), wanted)]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (EVERYTHING, [1, 2, 3, 4, 5, 6, 7]),
        (NoteFilter(code=2), [1, 3, 7]),
        (NoteFilter(code=1), [1, 3, 7]),
        (NoteFilter(code=3), [2, 3]),
        (NoteFilter(outlet="Річковик"), [3]),
        (NoteFilter(author="Ana"), [1, 2]),
        (NoteFilter(author=""), [5, 6, 7]),
        (NoteFilter(colour="plum"), [4]),
        (NoteFilter(colour="sky"), [1, 3, 7]),
        (NoteFilter(Kind.MEMOS), [5, 6, 7]),
        (NoteFilter(Kind.WORDS), [1, 2, 3, 4]),
        (NoteFilter(Kind.COMMENTED), [1, 5, 6, 7]),
        (NoteFilter(Kind.UNCODED), [4]),
        (NoteFilter(Kind.LOST), []),
        (NoteFilter(code=2, author="Ana"), [1]),
    ],
)
def test_notes_pass_by_what_they_have(wanted: NoteFilter, numbers: list[int]) -> None:
    assert found(wanted) == numbers


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("says", [1]),
        ("SAYS who", [1]),
        ("causes", [1, 3, 7]),
        ("ana", [1, 2]),
        ("олена", [3, 4]),
        ("ПОРОМ", [3]),
        ("العبارة", [4]),
        ("n4", [4]),
        ("a1.2", [2, 3]),
        ("gazette ferry", [2, 3]),
        ("  ", [1, 2, 3, 4, 5, 6, 7]),
        ("nowhere", []),
    ],
)
def test_typed_words_are_found_in_words_comments_codes_and_authors(
    typed: str, numbers: list[int]
) -> None:
    assert found(NoteFilter(text=typed)) == numbers


def test_a_memo_on_a_story_and_the_notes_in_its_articles_are_of_the_story() -> None:
    project = with_second_story(noted())
    assert found(NoteFilter(story=2), project) == [4]
    assert 6 in found(NoteFilter(story=1), project)


def test_what_has_no_place_is_found_by_that() -> None:
    assert found(NoteFilter(Kind.LOST), with_lost(noted(), 3)) == [3]


def test_any_quotation_mark_finds_any_other() -> None:
    assert folded("“Don’t”  ask") == folded('"don\'t" ASK')


@given(st.text("aбжéїب“”' \t"))
def test_large_and_small_letters_are_alike(text: str) -> None:
    assert folded(text.upper()) == folded(text.lower())


def test_a_note_that_changed_is_found_by_what_it_says_now() -> None:
    before = Notes(noted())
    assert [n.number for n in passing(before, NoteFilter(text="naming"))] == [2, 3]
    after = Notes(recode(before.project, 2, (2,), "2026-11-30T12:00:00Z"), before)
    assert [n.number for n in passing(after, NoteFilter(text="naming"))] == [3]


def listed(order: Order) -> list[str | int]:
    notes = Notes(with_lost(noted(), 4))
    found = rows(notes, notes.project.annotations, order)
    return [f"{r.group} {r.of} {r.size}" if isinstance(r, Title) else r.number for r in found]


def test_by_place_notes_come_as_their_words_stand_memos_first_lost_ones_last() -> None:
    assert listed(Order.PLACE) == ["memos 0 3", 5, 6, 7, "article 1 3", 2, 3, 1, "lost 0 1", 4]


def test_by_code_a_note_comes_under_each_of_its_codes() -> None:
    expected = ["memos 0 3", 5, 6, 7, "code 2 2", 3, 1, "code 3 2", 2, 3, "code 0 1", 4]
    assert listed(Order.CODE) == expected


def test_newest_first_has_no_headings() -> None:
    assert listed(Order.NEWEST) == [7, 6, 5, 4, 3, 2, 1]


def test_a_changed_note_is_newest() -> None:
    project = recode(noted(), 1, (3,), "2026-12-01T12:00:00Z")
    notes = Notes(project)
    first = rows(notes, project.annotations, Order.NEWEST)[0]
    assert isinstance(first, Annotation)
    assert first.number == 1


def test_what_can_be_chosen_is_counted() -> None:
    notes = Notes(noted())
    assert authors(notes) == {"": 3, "Ana": 2, "Олена": 2}
    assert outlets(notes) == {"Outlet not stated": 1, "Річковик": 1, "The Gazette": 4}


def test_warming_makes_all_ready_in_small_steps() -> None:
    project = noted()
    for _ in range(500):
        project = annotate(project, [Span(1, 0, 5)], Annotation(0, comment="again"))
    steps = sum(1 for _ in Notes(project).warming())
    assert steps == 1
