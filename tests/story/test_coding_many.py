"""A code is given to many annotations, or taken away, in one step."""

from desktop.story.annotating import code_all
from desktop.story.annotation import Annotation
from desktop.story.project import Project

LATER = "2026-11-22T13:00:00Z"
NOTES = (Annotation(1, codes=(5,), comment="kept"), Annotation(2), Annotation(3, codes=(5, 6)))
PROJECT = Project(annotations=NOTES)


def codes(project: Project) -> list[tuple[int, ...]]:
    return [note.codes for note in project.annotations]


def test_a_code_is_given_to_those_that_lack_it() -> None:
    given = code_all(PROJECT, [1, 2], 5, is_taken=False, at=LATER)
    assert codes(given) == [(5,), (5,), (5, 6)]
    assert [note.changed for note in given.annotations] == ["", LATER, ""]
    assert given.annotations[0] is NOTES[0]


def test_a_code_is_taken_away_and_the_rest_stays() -> None:
    taken = code_all(PROJECT, [1, 3], 5, is_taken=True, at=LATER)
    assert codes(taken) == [(), (), (6,)]
    assert taken.annotations[0].comment == "kept"


def test_where_nothing_changes_the_project_is_the_same() -> None:
    assert code_all(PROJECT, [1, 3], 5, is_taken=False, at=LATER) is PROJECT
