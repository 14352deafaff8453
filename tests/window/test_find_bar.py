"""The strip says what was found, and leads through it."""

import pytest
from PySide6.QtCore import Qt

from desktop.window.find_bar import FindBar
from desktop.window.theme import DARK, LIGHT


@pytest.fixture
def bar(qtbot):
    made = FindBar(LIGHT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_is_out_of_sight_until_asked_for(qtbot):
    bar = FindBar(LIGHT)
    qtbot.addWidget(bar)
    assert bar.isHidden()


def test_asking_for_capitals_is_reported(bar: FindBar, qtbot):
    with qtbot.waitSignal(bar.case_changed):
        bar.case.click()
    assert bar.case.isChecked()


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("next", "next_requested"),
        ("previous", "previous_requested"),
        ("close_button", "closed"),
    ],
)
def test_buttons_walk_and_close(bar: FindBar, qtbot, button, signal):
    bar.show_query("Kharkiv")
    bar.show_count(1, 2, 2)
    with qtbot.waitSignal(getattr(bar, signal)):
        getattr(bar, button).click()


def test_escape_closes_it(bar: FindBar, qtbot):
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.case, Qt.Key.Key_Escape)
    assert bar.isHidden()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ((3, 12, 4), "3 of 12 in 4 articles"),
        ((1, 1, 1), "1 of 1 in 1 article"),
        ((0, 12, 4), "12 in 4 articles"),
        ((0, 0, 0), "not found in the articles shown"),
    ],
)
def test_it_says_where_in_what_was_found_the_reader_is(bar: FindBar, found, words):
    bar.show_query("Kharkiv")
    bar.show_count(*found)
    assert bar.count.text() == words


def test_it_says_nothing_when_nothing_is_asked(bar: FindBar):
    bar.show_count(0, 0, 0)
    assert bar.count.text() == ""


def test_words_that_do_not_stand_in_a_row_are_not_said_to_be_missing(bar: FindBar):
    bar.show_query("walk bread")
    bar.show_count(0, 0, 0)
    assert bar.count.text() == "not found in a row in the articles shown"


def test_what_the_project_has_is_a_way_there_until_something_else_is_typed(bar: FindBar, qtbot):
    bar.show_query("Kharkiv")
    bar.show_count(0, 0, 0)
    bar.show_project("In the project: 31 articles")
    assert bar.project.text() == "In the project: 31 articles · Ctrl+Shift+F"
    assert "Enter" in bar.project.toolTip()
    with qtbot.waitSignal(bar.project_requested):
        bar.project.click()
    bar.show_query("Odesa")
    assert not bar.project.isVisible()


def test_a_query_says_itself_whether_capitals_matter(bar: FindBar):
    bar.show_query("miss* OR rockets", is_asked=True)
    assert not bar.case.isEnabled()
    assert "=Word" in bar.case.toolTip()
    bar.show_query("miss")
    assert bar.case.isEnabled()


def test_there_is_nowhere_to_go_when_nothing_was_found(bar: FindBar):
    bar.show_query("xyzzy")
    bar.show_count(0, 0, 0)
    assert not bar.next.isEnabled()
    assert not bar.previous.isEnabled()


def test_every_button_has_a_name(bar: FindBar):
    bar.show_theme(DARK)
    for button in (bar.next, bar.previous, bar.case, bar.close_button):
        assert button.accessibleName()
        assert button.objectName()
