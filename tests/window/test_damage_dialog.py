"""A damaged project is named precisely, and the backups are one step away."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.storing.state import Backup, FileState
from desktop.window.damage_dialog import DamageDialog
from desktop.window.telling import local_time
from desktop.window.theme import LIGHT

DAMAGE = ("The text of A4 is not the one that was stored.", "The list of links cannot be read.")


@pytest.fixture(autouse=True)
def _in_tokyo(monkeypatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def state(tmp_path) -> FileState:
    first, second = tmp_path / "1.wireside", tmp_path / "2.wireside"
    first.write_bytes(b"x" * 2048)
    backups = (Backup(first, "2025-09-24T20:05:00Z", 12), Backup(second, "2025-09-01T00:00:00Z", 1))
    return FileState(tmp_path / "Strike.wireside", "Strike", "It is damaged.", DAMAGE, backups)


@pytest.fixture
def dialog(qtbot, faces, state) -> DamageDialog:
    return shown(qtbot, state)


def shown(qtbot, state: FileState) -> DamageDialog:
    made = DamageDialog(LIGHT, state)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(dialog: DamageDialog) -> list[str]:
    return [dialog.backups.item(place).text() for place in range(dialog.backups.count())]


def test_every_damage_is_named(dialog):
    assert dialog.damage.toPlainText().splitlines() == list(DAMAGE)


def test_the_file_is_named_and_said_to_be_left_as_it_is(dialog, state):
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert str(state.path) in said
    assert "The file itself is left as it is." in said


def test_a_backup_is_told_by_local_time_articles_and_size(dialog):
    assert rows(dialog)[0].startswith("25 September 2025, 05:05")
    assert "12 articles" in rows(dialog)[0]
    assert "2 " in rows(dialog)[0].rsplit("·", 1)[1]


def test_a_backup_whose_size_nobody_can_tell_is_still_listed(dialog):
    assert rows(dialog)[1].endswith("· 1 article")


def test_the_newest_backup_is_opened_by_one_key(dialog, state, qtbot):
    with qtbot.waitSignal(dialog.backup_chosen) as told:
        qtbot.keyClick(dialog.backups, Qt.Key.Key_Return)
    assert told.args == [state.backups[0]]
    assert not dialog.isVisible()


def test_another_backup_is_opened_by_its_button(dialog, state, qtbot):
    qtbot.keyClick(dialog.backups, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.backup_chosen) as told:
        dialog.open_.click()
    assert told.args == [state.backups[1]]


def test_a_backup_is_reported_once(dialog, qtbot):
    found: list[object] = []
    dialog.backup_chosen.connect(found.append)
    qtbot.keyClick(dialog.backups, Qt.Key.Key_Return)
    assert len(found) == 1


def test_what_is_undamaged_can_be_saved(dialog, qtbot):
    with qtbot.waitSignal(dialog.copy_requested):
        dialog.copy.click()


def test_without_a_backup_none_is_offered(qtbot, faces, state):
    dialog = shown(qtbot, state._replace(backups=()))
    assert dialog.findChild(QLabel, "no_backups") is not None
    assert not dialog.open_.isVisible()


def test_escape_closes_and_reports_nothing(dialog, qtbot):
    found: list[object] = []
    dialog.backup_chosen.connect(found.append)
    dialog.copy_requested.connect(found.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert found == []
    assert not dialog.isVisible()


def test_a_time_that_is_none_is_shown_as_it_is():
    assert local_time("some day") == "some day"
