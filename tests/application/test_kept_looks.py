"""What the menus change of the looks is stored at once: the program may be killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.storing.settings import Settings, load_settings
from tests.application.hands import Open, do

KILLED = """
import os, signal
from PySide6.QtCore import QTimer
from desktop.application import Session, make_application
from desktop.storing.settings import Settings
application = make_application()
session = Session(Settings(theme="light"), ())
session.window.show()
def choose():
    if not session.is_open:
        QTimer.singleShot(20, choose)
        return
    session.window.actions_["theme_dark"].trigger()
    QTimer.singleShot(100, lambda: os.kill(os.getpid(), signal.SIGKILL))
choose()
application.exec()
"""


@pytest.mark.parametrize(
    ("action", "name", "value"),
    [
        ("theme_dark", "theme", "dark"),
        ("theme_system", "theme", "system"),
        ("zoom_in", "zoom", 1.1),
        ("margin_numbers", "margin_numbers", False),
        ("layer_notes", "note_marks", False),
        ("panel", "panel", False),
        ("synopsis", "mode", "synopsis"),
        ("quotes", "page", "quotes"),
        ("search_statements", "search_view", "statements"),
    ],
)
def test_what_a_menu_changes_is_stored_while_the_window_is_open(
    begin: Open, bridge: list[Path], qtbot: QtBot, action: str, name: str, value: object
) -> None:
    session = begin(*bridge)
    do(session, action)
    qtbot.waitUntil(lambda: getattr(session.settings, name) == value, timeout=2_000)
    assert getattr(load_settings(), name) == value


def test_a_layer_that_is_switched_off_is_stored(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    assert "DIFFERS" in session.window.looks.settings_now("").layers
    do(session, "layer_differs")
    qtbot.waitUntil(lambda: "DIFFERS" not in load_settings().layers, timeout=2_000)


def test_a_window_whose_looks_are_not_changed_writes_nothing(
    begin: Open, bridge: list[Path], tmp_path: Path
) -> None:
    begin(*bridge)
    assert load_settings() == Settings()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_theme_outlives_a_program_that_is_killed(tmp_path: Path) -> None:
    variables = os.environ | {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", KILLED], cwd=root, env=variables, timeout=60, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    stored = next(tmp_path.rglob("settings.json")).read_text()
    assert '"theme": "dark"' in stored
