"""Whatever a reader does in whatever order, no error comes of it."""

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.comparison import Span
from desktop.story.strictness import LEVELS
from desktop.window.bar_buttons import MenuButton
from tests.application import random_reader
from tests.application.hands import BRIDGE, addresses, do, settled, written
from tests.application.random_edits import edits, statement_edits
from tests.application.random_reader import RandomReader

STEPS = 120


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("seed", [1, 2, 3, 5])
def test_anything_in_any_order_goes_well(stored: Session, tmp_path: Path, seed: int) -> None:
    reader = RandomReader(stored, tmp_path, seed)
    try:
        reader.run(STEPS)
    finally:
        reader.leave()
    assert reader.failures == []
    assert len(reader.done) >= STEPS


def test_no_key_opens_a_menu_that_waits_in_a_loop_of_its_own(
    stored: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random_reader, "KEYS", (Qt.Key.Key_Space,))
    button = stored.window.findChild(MenuButton, "storyButton")
    assert button is not None
    opened: list[bool] = []

    def close() -> None:
        opened.append(True)
        QTimer.singleShot(0, button.menu_.close)

    button.menu_.aboutToShow.connect(close)
    button.setFocus()
    assert QApplication.focusWidget() is button
    reader = RandomReader(stored, tmp_path, 1)
    assert reader.press_key() == "(Key_Space)"
    reader.leave()
    assert opened == []


def test_at_random_statements_are_shaped_and_seen_at_every_setting(stored: Session) -> None:
    project, statements = stored.workspace.project, stored.workspace.comparison.statements
    assert statements
    drawn = Random(1)
    shaped = [statement_edits(drawn, project, statements) for _ in range(40)]
    done = {name for each in shaped for name, change in each if change(project) != project}
    assert {"lock a statement", "split a statement", "join statements", "look in vain"} <= done
    seen = {
        change(project).options.strictness
        for _ in range(40)
        for name, change in edits(drawn, project)
        if name == "strictness"
    }
    assert seen == set(LEVELS)


def test_a_new_project_begins_while_the_library_is_shown(qtbot: QtBot, stored: Session) -> None:
    stored.window.view.activate((0, 1))
    settled(qtbot, stored)
    do(stored, "library")
    with qtbot.waitSignal(stored.workspace.opened):
        do(stored, "new_project")
    settled(qtbot, stored)
    assert addresses(stored) == []
    assert stored.window.library.project.articles == ()
    do(stored, "linked")
    assert stored.window.view.scene.placed == []


def test_an_added_article_is_undone_while_the_library_is_shown(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    text = BRIDGE["gazette.txt"].replace("eleven", "ten")
    stored.workspace.open_files([written(tmp_path / "more.txt", text)])
    settled(qtbot, stored)
    stored.window.view.activate((3, 1))
    settled(qtbot, stored)
    do(stored, "library")
    do(stored, "undo")
    settled(qtbot, stored)
    do(stored, "linked")
    assert addresses(stored) == ["A1", "A2", "A3"]
    assert {place.column for place in stored.window.view.scene.placed} == {0, 1, 2}
    assert stored.window.view.current is None


def test_what_is_gone_to_while_the_library_is_shown_is_in_sight_after(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    lines = (f"On day {day} the ferry carried {day * 40} people." for day in range(1, 80))
    do(stored, "library")
    stored.workspace.open_files([written(tmp_path / "long.txt", "Days\n\n" + "\n\n".join(lines))])
    settled(qtbot, stored)
    stored.window.view.reveal((3, 70))
    do(stored, "linked")
    assert (3, 70) in {(place.column, place.index) for place in stored.window.view.scene.placed}


def test_what_is_done_to_passages_is_offered_only_while_they_are_shown(stored: Session) -> None:
    names = (
        "next_difference",
        "copy",
        "against",
        "check",
        "move_left",
        "close_article",
        "find_next",
    )
    actions = stored.window.actions_
    assert all(actions[name].isEnabled() for name in names)
    do(stored, "library")
    assert not any(actions[name].isEnabled() for name in names)
    assert actions["find"].isEnabled()
    do(stored, "synopsis")
    assert all(actions[name].isEnabled() for name in names)


def test_looking_in_an_article_that_is_gone_asks_nothing(qtbot: QtBot, stored: Session) -> None:
    with qtbot.assertNotEmitted(stored.workspace.failed):
        stored.workspace.asking.check_absence(Span(1, 0, 30), 9)
        stored.workspace.asking.check_absence(Span(9, 0, 30), 1)
        settled(qtbot, stored)


def test_pasting_nothing_is_said_in_words(stored: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(type(QGuiApplication.clipboard()), "mimeData", lambda *_: None)
    monkeypatch.setattr(stored, "show_failure", lambda error: said.append(str(error)))
    do(stored, "paste")
    assert said == ["There is no text, no file and no address here to add."]
