"""How far a reader is with coding is said by them, or by their annotations."""

from desktop.story.annotating import annotate, set_progress
from desktop.story.annotation import Annotation, Progress
from desktop.story.coding import coded_by, next_progress, progress_now
from desktop.story.comparison import Span
from tests.window.invented import article, project

TWO = project(article(1, "The pier was shut."), article(2, "Nobody came."))
NOTED = annotate(TWO, [Span(1, 0, 8)], Annotation(0, by="Nadia", made="2026-01-01T00:00:00Z"))


def test_an_article_with_own_annotations_is_begun() -> None:
    coded = coded_by(NOTED, "Nadia")
    assert progress_now(NOTED, 1, coded) is Progress.BEGUN
    assert progress_now(NOTED, 2, coded) is None


def test_annotations_of_others_begin_nothing() -> None:
    assert coded_by(NOTED, "Petro") == frozenset()


def test_what_is_said_to_be_done_is_done() -> None:
    done = set_progress(NOTED, 1, Progress.DONE, "Nadia", "2026-01-01T00:00:00Z")
    assert progress_now(done, 1, coded_by(done, "Nadia")) is Progress.DONE


def test_a_memo_on_a_whole_article_is_no_coding() -> None:
    memo = annotate(TWO, [Span(1, 0, 0)], Annotation(0, comment="Odd", by="Nadia"))
    assert coded_by(memo, "Nadia") == frozenset()


def test_states_take_turns() -> None:
    assert next_progress(None, is_coded=False) is Progress.BEGUN
    assert next_progress(Progress.BEGUN, is_coded=False) is Progress.DONE
    assert next_progress(Progress.DONE, is_coded=False) is None
    assert next_progress(Progress.DONE, is_coded=True) is Progress.BEGUN
