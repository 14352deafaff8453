"""What is said of an empty place: no counterpart found, not compared, or checked absent."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from desktop.comparing import NO_METHOD
from desktop.story.comparison import Checked, Comparison, Span
from desktop.story.decisions import Absence
from desktop.window.check_words import (
    Why,
    absence_among,
    checked_sentence,
    in_cell,
    in_sentence,
    is_about,
    refused,
    why_empty,
)
from desktop.window.telling import local_date
from tests.window.invented import article, comparison

ONE = article(1, "The ferry ran aground.", "Nobody was hurt.")
TWO = article(2, "A ferry ran aground.")
THREE = article(3, "Паром сів на мілину.", language="uk")
FOUND = comparison(
    (ONE, TWO, THREE), ((0, 0), (1, 0), 0.9), not_compared=[(3, "no measured method")]
)
BY_NOBODY = Checked(2, "", "2026-05-03T12:00:00Z")
BY_MARTA = BY_NOBODY._replace(by="Marta Wolska")


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale.c())


def test_a_compared_article_has_no_counterpart_found() -> None:
    why = why_empty(TWO, FOUND)
    assert in_cell(why) == "no counterpart found"
    expected = "No counterpart found for A1.2 in A2 (Outlet 2)."
    assert in_sentence(why, "A1.2", TWO) == expected


def test_an_article_that_was_not_compared_says_why() -> None:
    why = why_empty(THREE, FOUND)
    assert in_cell(why) == "not compared: no measured method"
    assert in_sentence(why, "A1.2", THREE) == "A3 not compared: no measured method."


def test_before_a_comparison_nothing_is_said_to_be_missed() -> None:
    why = why_empty(TWO, Comparison())
    assert in_cell(why) == "not compared"
    assert in_sentence(why, "A1.2", TWO) == "A2 not compared."


def test_nothing_can_be_missed_in_a_text_that_is_marked_incomplete() -> None:
    cut = replace(TWO, complete="incomplete")
    assert in_cell(why_empty(cut, FOUND)) == "not compared: its text is marked incomplete"


@pytest.mark.parametrize(
    ("checked", "cell", "sentence"),
    [
        (
            BY_MARTA,
            "checked absent by Marta Wolska, 3\u00a0May\u00a02026",
            "Checked absent in A2 by Marta Wolska, 3 May 2026",
        ),
        (BY_NOBODY, "checked absent, 3\u00a0May\u00a02026", "Checked absent in A2, 3 May 2026"),
    ],
)
def test_who_looked_is_named_if_there_is_a_name(checked: Checked, cell: str, sentence: str) -> None:
    assert in_cell(Why(checked)) == cell
    assert checked_sentence(checked, "A2") == sentence


def test_what_a_person_said_counts_before_what_was_not_compared() -> None:
    assert in_cell(Why(BY_NOBODY, is_compared=False, reason="x")).startswith("checked absent")


def test_a_time_that_is_none_is_shown_as_it_is() -> None:
    assert local_date("yesterday") == "yesterday"


def test_the_latest_look_counts() -> None:
    own, early, late = Span(1, 0, 22), "2026-05-01T08:00:00Z", "2026-05-02T08:00:00Z"
    absences = (Absence(own, 2, "B", late), Absence(own, 2, "A", early), Absence(own, 3, "C", late))
    found = absence_among(absences, [own], 2)
    assert found is not None
    assert found.by == "B"
    assert absence_among(absences, [Span(1, 24, 40)], 2) is None


def test_a_look_stays_with_a_passage_whose_ends_moved_a_little() -> None:
    assert is_about(Span(1, 0, 22), Span(1, 0, 20))
    assert is_about(Span(1, 0, 40), Span(1, 24, 40))
    assert not is_about(Span(1, 0, 22), Span(1, 24, 40))


FOREIGN = Comparison((1, 2, 3), ((1, NO_METHOD), (3, "another")))


def test_the_only_article_that_could_be_compared_has_none_to_compare_it_with() -> None:
    why = why_empty(TWO, FOREIGN)
    expected = "A2 not compared: there is no other article to compare it with."
    assert in_sentence(why, "A1.2", TWO) == expected


def test_articles_with_one_reason_share_a_sentence() -> None:
    one = Comparison((1, 2, 3), ((1, "no measured method"), (3, "no measured method")))
    assert refused((ONE, TWO, THREE), one) == (
        "A1 and A3 not compared: no measured method.",
        "A2 not compared: there is no other article to compare it with.",
    )


def test_it_is_said_what_can_be_done_with_another_language() -> None:
    (*_, step) = refused((ONE, TWO, THREE), FOREIGN)
    assert step.startswith("Similar passages are looked for in English only.")
    assert "Ctrl+I" in step
    assert "Ctrl+4" in step
