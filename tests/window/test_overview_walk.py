"""The overview of a column is gone along by keyboard, and said in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.storing.settings import Settings
from desktop.story.comparison import Conflict
from desktop.window.main_window import MainWindow
from desktop.window.overview_walk import value_of
from tests.window.invented import article, comparison, project, span

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 2
ARTICLES = tuple(article(number, *[LONG] * 12) for number in (1, 2))
LINKED = comparison(
    ARTICLES, *(((0, each), (1, each), 0.9) for each in range(12) if each not in (4, 9))
)
FOUND = replace(
    LINKED, conflicts=(Conflict("number", span(ARTICLES, (0, 6)), span(ARTICLES, (1, 6))),)
)
ALT = Qt.KeyboardModifier.AltModifier
DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


@pytest.fixture
def window(qtbot: QtBot, faces: None) -> MainWindow:
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.show_project(project(*ARTICLES))
    made.show_comparison(FOUND)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    for _ in made.completing():
        pass
    made.view.setFocus()
    made.view.move_focus((0, 0))
    return made


def test_page_keys_with_alt_go_from_sign_to_sign(window: MainWindow) -> None:
    reached = []
    for key in (DOWN, DOWN, DOWN, UP):
        QTest.keyClick(window.view, key, ALT)
        reached.append(window.view.focus_ref)
    assert reached == [(0, 4), (0, 6), (0, 9), (0, 6)]


def test_after_the_last_sign_the_line_at_the_foot_says_so(window: MainWindow) -> None:
    window.view.move_focus((0, 10))
    window.actions_["next_sign"].trigger()
    assert window.view.focus_ref == (0, 10)
    assert window.status.place.text().startswith("No more signs below")


def test_the_overview_says_how_far_and_how_many(window: MainWindow) -> None:
    assert value_of(window.view, 0) == "0 % into the text, 10 of 12 passages have counterparts"
