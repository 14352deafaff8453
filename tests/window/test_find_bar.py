"""The find bar reports what is typed, and says what was found."""

import pytest
from PySide6.QtCore import Qt

from desktop.window.find_bar import FindBar
from desktop.window.theme import DARK, LIGHT


@pytest.fixture
def bar(qtbot):
    made = FindBar(LIGHT)
    qtbot.addWidget(made)
    made.open_bar()
    qtbot.waitExposed(made)
    return made


def test_it_is_out_of_sight_until_asked_for(qtbot):
    bar = FindBar(LIGHT)
    qtbot.addWidget(bar)
    assert bar.isHidden()


def test_typing_reports_the_words(bar: FindBar, qtbot):
    with qtbot.waitSignal(bar.query_changed) as told:
        bar.field.setText("Kharkiv")
    assert told.args == ["Kharkiv", False]


def test_asking_for_capitals_reports_again(bar: FindBar, qtbot):
    bar.field.setText("us")
    with qtbot.waitSignal(bar.query_changed) as told:
        bar.case.click()
    assert told.args == ["us", True]


def test_opening_it_with_words_finds_them(bar: FindBar, qtbot):
    with qtbot.waitSignal(bar.query_changed) as told:
        bar.open_bar("Politico")
    assert told.args == ["Politico", False]
    assert bar.field.selectedText() == "Politico"


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "next_requested"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "next_requested"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "previous_requested"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "closed"),
    ],
)
def test_keys_in_the_field_walk_and_close(bar: FindBar, qtbot, key, modifier, signal):
    count = 0

    def tell() -> None:
        nonlocal count
        count += 1

    getattr(bar, signal).connect(tell)
    qtbot.keyClick(bar.field, key, modifier)
    assert count == 1


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ((3, 12, 4), "3 of 12 in 4 articles"),
        ((1, 1, 1), "1 of 1 in 1 article"),
        ((0, 12, 4), "12 in 4 articles"),
        ((0, 0, 0), "not found in any article"),
    ],
)
def test_it_says_where_in_what_was_found_the_reader_is(bar: FindBar, found, words):
    bar.field.setText("Kharkiv")
    bar.show_count(*found)
    assert bar.count.text() == words


def test_it_says_nothing_when_nothing_is_asked(bar: FindBar):
    bar.show_count(0, 0, 0)
    assert bar.count.text() == ""


def test_there_is_nowhere_to_go_when_nothing_was_found(bar: FindBar):
    bar.field.setText("xyzzy")
    bar.show_count(0, 0, 0)
    assert not bar.next.isEnabled()
    assert not bar.previous.isEnabled()


def test_every_button_has_a_name(bar: FindBar):
    bar.show_theme(DARK)
    for button in (bar.next, bar.previous, bar.case, bar.close_button):
        assert button.accessibleName()
        assert button.objectName()
