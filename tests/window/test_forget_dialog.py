"""Nobody forgets a project by accident, or without knowing what goes and what stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.storing.state import Backup, FileState
from desktop.window.forget_dialog import ForgetDialog
from desktop.window.theme import LIGHT

STATE = FileState(
    Path.home() / "Strike <b>.wireside",
    "Strike <b>",
    backups=(
        Backup(Path("/data/backups/1.wireside"), "2025-09-24T20:05:00Z", 12),
        Backup(Path("/data/backups/2.wireside"), "2025-09-20T20:05:00Z", 11),
    ),
)


@pytest.fixture
def dialog(qtbot, faces) -> ForgetDialog:
    return shown(qtbot, caches=14)


def shown(qtbot, caches: int) -> ForgetDialog:
    made = ForgetDialog(LIGHT, STATE, caches)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_project_and_every_backup_are_named_with_their_files(dialog):
    named = [whole for _, _, whole in dialog.rows if whole]
    assert named == [str(STATE.path), *(str(backup.path) for backup in STATE.backups)]


def test_caches_log_and_the_menu_are_named_too(dialog):
    assert [what for what, _, _ in dialog.rows[3:]] == ["Caches", "Log", "Recent projects"]
    assert dialog.rows[3][1].startswith("14 files")


def test_a_project_without_caches_names_none(qtbot, faces):
    assert "Caches" not in [what for what, _, _ in shown(qtbot, caches=0).rows]


def test_what_stays_is_said(dialog):
    assert "exported" in dialog.findChild(QLabel, "forget_stays").text()


def test_the_answer_that_keeps_is_the_one_at_hand(dialog):
    assert dialog.keep.isDefault()
    assert not dialog.forget.isDefault()
    assert dialog.focusWidget() is dialog.keep


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_pressed_in_haste_forgets_nothing(dialog, qtbot, key):
    found: list[object] = []
    dialog.confirmed.connect(lambda: found.append("forget"))
    qtbot.keyClick(dialog, key)
    assert found == []
    assert not dialog.isVisible()


def test_a_confirmed_answer_is_reported_once(dialog, qtbot):
    with qtbot.waitSignal(dialog.confirmed):
        dialog.forget.click()
    assert not dialog.isVisible()


def test_a_name_that_looks_like_html_is_shown_as_it_is(dialog):
    assert all(label.textFormat().name == "PlainText" for label in dialog.findChildren(QLabel))
