"""Real sessions of the program on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session, make_application
from desktop.storing.settings import Settings
from tests.application.hands import BRIDGE, Open, settled, written

LIGHT = Settings(theme="light")


@pytest.fixture
def bridge(tmp_path: Path) -> list[Path]:
    """Three articles of one story, as files."""
    return [written(tmp_path / name, text) for name, text in BRIDGE.items()]


@pytest.fixture
def begin(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Return a function that starts the program on files and waits until all is done."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    before = qapp.palette(), qapp.styleSheet(), qapp.font()
    sessions: list[Session] = []

    def start(
        *files: Path,
        settings: Settings = LIGHT,
        settle: bool = True,
        is_stored: bool = False,
        opens_on_finding: bool = False,
    ) -> Session:
        make_application()
        session = Session(settings, files, is_stored=is_stored)
        session.opens_on_finding = opens_on_finding
        sessions.append(session)
        session.window.resize(1600, 1000)
        session.window.show()
        if settle:
            settled(qtbot, session)
            session.window.activateWindow()
            qtbot.waitUntil(session.window.isActiveWindow)
        return session

    yield start
    for session in sessions:
        end(session)
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
    qapp.setFont(before[2])


@pytest.fixture
def stored(
    begin: Open, bridge: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Session:
    """A session on a project file of its own, with three articles."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return begin(*bridge, is_stored=True)


def end(session: Session) -> None:
    """Close a session as leaving the program does, and forget its window."""
    session.window.close()
    session.close()
    session.window.deleteLater()
    session.deleteLater()
