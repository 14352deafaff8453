"""Assistive technology meets the table of differing words as a list of places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.story.comparison import Span
from desktop.window.accessible import make_accessible
from desktop.window.bar_buttons import MenuButton
from desktop.window.marked_text import MarkedText
from desktop.window.marks import MarkKind
from desktop.window.panel_content import CellWords, Table
from desktop.window.panel_parts import source_style
from desktop.window.theme import LIGHT
from desktop.window.word_table import WordTable

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def cell(text: str, article: int, *runs: tuple[int, int, MarkKind]) -> CellWords:
    return CellWords(text, runs, Span(article, 0, len(text)))


TABLE = Table(
    ("A1.1", "A2.1"),
    (
        (cell("bridge was shut", 1, (11, 15, MarkKind.DIFFERS)), cell("bridge was closed", 2)),
        (cell("after rain", 1), cell("after four days", 2, (6, 10, MarkKind.ONLY))),
    ),
)


@pytest.fixture
def table(qtbot) -> WordTable:
    QAccessible.installFactory(make_accessible)
    made = WordTable(TABLE, LIGHT)
    qtbot.addWidget(made)
    made.fit(400, is_turned=False)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def interface(widget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def test_the_table_is_a_list_of_places_that_says_who_words_them_how(table) -> None:
    whole = interface(table)
    assert whole.role() == QAccessible.Role.List
    assert whole.text(NAME) == "Where the words differ, 2 places: A1.1, A2.1"
    assert [whole.child(row).text(NAME) for row in range(whole.childCount())] == [
        "A1.1: bridge was shut; A2.1: bridge was closed",
        "A1.1: after rain; A2.1: after four days",
    ]


def test_a_cell_says_its_words_its_marks_and_its_place(table) -> None:
    place = interface(table).child(1)
    said = [(place.child(c).text(NAME), place.child(c).text(DESCRIPTION)) for c in range(2)]
    assert said == [
        ("A1.1: after rain", "Where the words differ, place 2 of 2"),
        ("A2.1: after four days", "only on this side: four; Where the words differ, place 2 of 2"),
    ]
    assert place.indexOfChild(place.child(1)) == 1
    assert interface(table).indexOfChild(place) == 1


def test_the_cell_that_the_keyboard_is_at_has_the_focus(table, qtbot) -> None:
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    whole = interface(table)
    focused = [
        (row, column)
        for row in range(2)
        for column in range(2)
        if whole.child(row).child(column).state().focused
    ]
    assert focused == [(1, 1)]
    assert whole.focusChild().text(NAME) == "A2.1: after four days"


def test_places_lie_where_they_are_painted(table) -> None:
    whole = interface(table)
    for row in range(2):
        middle = whole.child(row).child(1).rect().center()
        assert whole.childAt(middle.x(), middle.y()) is whole.child(row)
        assert whole.child(row).childAt(middle.x(), middle.y()) is whole.child(row).child(1)


def test_a_marked_text_is_a_paragraph_that_says_its_marks(qtbot) -> None:
    QAccessible.installFactory(make_accessible)
    text = MarkedText("A2.1", "It was shut.", source_style(), LIGHT)
    qtbot.addWidget(text)
    text.show_runs([(7, 11, MarkKind.DIFFERS)])
    found = interface(text)
    assert found.role() == QAccessible.Role.Paragraph
    assert found.text(NAME) == "A2.1: It was shut."
    assert found.text(DESCRIPTION) == "differs: shut"


def test_a_button_with_a_menu_says_what_is_chosen_and_then_what_it_is_for(qtbot) -> None:
    button = MenuButton("links", "How sure a link must be")
    qtbot.addWidget(button)
    button.setText("Links: balanced ▾")
    found = interface(button)
    assert found.text(NAME) == "Links: balanced"
    assert found.text(DESCRIPTION) == "How sure a link must be"
