"""Projects as a reader meets them: the File menu, the banner, dialogs and dropped files."""

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import load_settings
from desktop.story.annotation import Code
from desktop.story.codebook import add_code
from desktop.story.project import close_article
from desktop.window.damage_dialog import DamageDialog
from desktop.window.dialogs import Message
from desktop.window.forget_dialog import ForgetDialog
from desktop.window.settings_window import SettingsWindow
from tests.application.hands import addresses, do, drop, files, settled, sources
from tests.application.hands import dialog as dialog_of

Shown = TypeVar("Shown", bound=QWidget)


def shown(session: Session, kind: type[Shown]) -> Shown:
    """Return the dialog of a kind that is open."""
    found = session.window.findChild(kind)
    assert isinstance(found, kind)
    return found


def path_of(session: Session) -> Path:
    assert session.workspace.home.file is not None
    return session.workspace.home.file.path


def save_as(qtbot: QtBot, session: Session, path: Path) -> None:
    """Choose a place in the dialog of Save project as."""
    do(session, "save_as")
    dialog = dialog_of(session, "saveProjectDialog")
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    settled(qtbot, session)


def test_the_title_names_the_project_and_its_story(stored: Session) -> None:
    assert stored.window.windowTitle() == "Untitled – Wireside"


def test_a_new_project_is_empty_and_the_one_before_is_kept(qtbot: QtBot, stored: Session) -> None:
    before = path_of(stored)
    do(stored, "new_project")
    settled(qtbot, stored)
    assert sources(stored) == []
    assert path_of(stored) != before
    assert before.exists()
    do(stored, "new_project")
    settled(qtbot, stored)
    assert "empty already" in stored.window.status.place.text()


def test_a_project_with_a_codebook_is_not_called_empty(qtbot: QtBot, stored: Session) -> None:
    do(stored, "new_project")
    settled(qtbot, stored)
    stored.workspace.edit("code", lambda project: add_code(project, Code(0, "Causes")))
    before = path_of(stored)
    do(stored, "new_project")
    settled(qtbot, stored)
    assert path_of(stored) != before
    assert stored.workspace.project.codes == ()


def test_recent_projects_are_in_the_menu(qtbot: QtBot, stored: Session) -> None:
    first = path_of(stored)
    do(stored, "new_project")
    settled(qtbot, stored)
    assert stored.projects is not None
    stored.projects.fill_recent()
    rows = [a for a in stored.projects.recent.actions() if a.objectName() == "recent_project"]
    assert [row.data() for row in rows] == [path_of(stored), first]
    rows[1].trigger()
    settled(qtbot, stored)
    assert path_of(stored) == first
    assert len(sources(stored)) == 3


def test_a_project_saved_elsewhere_goes_on_there(
    qtbot: QtBot, stored: Session, tmp_path: Path
) -> None:
    target = tmp_path / "The bridge.wireside"
    save_as(qtbot, stored, target)
    assert path_of(stored) == target
    assert "The bridge" in stored.window.windowTitle()
    do(stored, "save")
    assert "stored already" in stored.window.status.place.text()


def test_a_dropped_project_is_opened(qtbot: QtBot, stored: Session, tmp_path: Path) -> None:
    target = tmp_path / "The bridge.wireside"
    save_as(qtbot, stored, target)
    do(stored, "new_project")
    settled(qtbot, stored)
    drop(stored, files(target))
    settled(qtbot, stored)
    assert path_of(stored) == target
    assert addresses(stored) == ["A1", "A2", "A3"]


def test_forgetting_names_what_goes_and_shows_the_example(qtbot: QtBot, stored: Session) -> None:
    path = path_of(stored)
    stored.last_folder = str(path.parent)
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.setValue("FileDialog/history", [path.parent.as_uri(), "file:///elsewhere"])
    kept.sync()
    do(stored, "forget")
    dialog = shown(stored, ForgetDialog)
    assert str(path) in [row[2] for row in dialog.rows]
    assert path.exists()
    dialog.confirmed.emit()
    dialog.reject()
    settled(qtbot, stored)
    assert not path.exists()
    assert stored.workspace.project.story.name == "Kharkiv decision"
    assert load_settings().last_folder == ""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert path.parent.as_uri() not in str(kept.value("FileDialog/history"))


def test_the_example_is_begun_anew_only_when_asked_for(qtbot: QtBot, stored: Session) -> None:
    do(stored, "example")
    settled(qtbot, stored)
    stored.workspace.edit("Close A1", lambda project: close_article(project, 1))
    do(stored, "reset_example")
    message = shown(stored, Message)
    assert addresses(stored) == ["A2", "A3", "A4", "A5"]
    button = message.findChild(QPushButton, "reset")
    assert isinstance(button, QPushButton)
    button.click()
    settled(qtbot, stored)
    assert addresses(stored) == ["A1", "A2", "A3", "A4", "A5"]


def test_a_damaged_project_says_so_and_offers_its_backups(
    qtbot: QtBot, stored: Session, caplog: pytest.LogCaptureFixture
) -> None:
    path = path_of(stored)
    do(stored, "new_project")
    settled(qtbot, stored)
    data = path.read_bytes()
    place = data.index(b"engineers found cracks")
    path.write_bytes(data[:place] + b"E" + data[place + 1 :])
    stored.workspace.home.open(path)
    settled(qtbot, stored)
    dialog = shown(stored, DamageDialog)
    assert any("A1" in sentence for sentence in dialog.state.damage)
    assert len(dialog.state.backups) == 1
    assert addresses(stored) == ["A2", "A3"]
    assert stored.window.banner.isVisible()
    dialog.backup_chosen.emit(dialog.state.backups[0])
    dialog.reject()
    settled(qtbot, stored)
    assert addresses(stored) == ["A1", "A2", "A3"]
    assert not stored.window.banner.isVisible()


def test_the_readers_name_is_kept_from_the_settings_window(qtbot: QtBot, stored: Session) -> None:
    do(stored, "settings")
    window = shown(stored, SettingsWindow)
    window.name.setText("Ana Ruiz")
    window.name.editingFinished.emit()
    window.close()
    assert stored.settings.reader == "Ana Ruiz"
    assert load_settings().reader == "Ana Ruiz"
