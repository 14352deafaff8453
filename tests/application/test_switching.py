"""Another project comes: what is open about the one before closes, and nothing of it lands there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.opening import open_project
from desktop.story.stories import choose_columns
from desktop.window.check_view import CheckView
from desktop.window.damage_dialog import DamageDialog
from desktop.window.dialogs import Message
from desktop.window.original_window import OriginalWindow
from tests.application.hands import Open, do, press, settled, sources, written


def test_windows_about_a_project_close_with_it(qtbot: QtBot, stored: Session) -> None:
    stored.window.go_to("A1.4")
    settled(qtbot, stored)
    do(stored, "original")
    qtbot.waitUntil(lambda: stored.window.findChild(OriginalWindow) is not None)
    stored.window.view.setFocus()
    stored.workspace.asking.check_absence(stored.window.view.empty_places()[0].passage, 2)
    qtbot.waitUntil(lambda: stored.window.findChild(CheckView) is not None)
    do(stored, "new_project")
    settled(qtbot, stored)
    assert sources(stored) == []
    for kind in (CheckView, OriginalWindow):
        assert not [each for each in stored.window.findChildren(kind) if each.isVisible()]


def test_a_story_without_columns_says_where_its_articles_are_when_it_is_opened(
    qtbot: QtBot, stored: Session, begin: Open
) -> None:
    home = stored.workspace.home
    assert home.file is not None
    path = home.file.path
    stored.workspace.edit("Close all", lambda project: choose_columns(project, 1, ()))
    settled(qtbot, stored)
    do(stored, "new_project")
    settled(qtbot, stored)
    assert "Drop files here" in stored.window.view.message
    home.open(path)
    settled(qtbot, stored)
    assert "library" in stored.window.view.message
    assert "library" in begin(path, is_stored=True).window.view.message


def test_the_window_is_not_closed_while_articles_are_read(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    late = [
        written(tmp_path / f"late-{n}.txt", f"Late\n\nThe {n}th late report.\n") for n in range(9)
    ]
    stored.workspace.open_files(late)
    stored.window.close()
    assert stored.window.isVisible()
    message = stored.window.findChild(Message, "close_message")
    assert isinstance(message, Message)
    settled(qtbot, stored)
    assert len(sources(stored)) == 12
    message.reject()
    stored.window.close()
    assert not stored.window.isVisible()


def test_the_window_closes_all_the_same_when_told_so(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    stored.workspace.open_files([written(tmp_path / "late.txt", "Late\n\nA late report.\n")])
    stored.window.close()
    button = stored.window.findChild(QPushButton, "close_anyway")
    assert isinstance(button, QPushButton)
    button.click()
    assert not stored.window.isVisible()


def test_a_file_without_its_beginning_offers_its_backups(
    qtbot: QtBot, stored: Session, caplog: pytest.LogCaptureFixture
) -> None:
    assert stored.workspace.home.file is not None
    path = stored.workspace.home.file.path
    do(stored, "new_project")
    settled(qtbot, stored)
    path.write_bytes(b"")
    stored.workspace.home.open(path)
    settled(qtbot, stored)
    dialog = stored.window.findChild(DamageDialog)
    assert isinstance(dialog, DamageDialog)
    dialog.backup_chosen.emit(dialog.state.backups[0])
    dialog.reject()
    settled(qtbot, stored)
    assert len(sources(stored)) == 3


def test_a_start_that_fails_leaves_menus_and_a_project_that_stores(
    qtbot: QtBot, begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    empty = tmp_path / "empty.wireside"
    empty.touch()
    session = begin(empty, is_stored=True)
    message = session.window.findChild(Message, "error_message")
    assert isinstance(message, Message)
    message.reject()
    assert session.window.menus["File"].actions()
    do(session, "new_project")
    settled(qtbot, session)
    session.workspace.add_text("Words that are pasted into a project.")
    settled(qtbot, session)
    file = session.workspace.home.file
    assert file is not None
    assert open_project(file.path).project == session.workspace.project


def test_the_key_for_empty_places_does_nothing_in_an_empty_project(
    qtbot: QtBot, stored: Session
) -> None:
    do(stored, "new_project")
    settled(qtbot, stored)
    stored.window.view.setFocus()
    press(stored, Qt.Key.Key_C)
    assert stored.window.findChild(CheckView) is None
