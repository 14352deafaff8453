"""A fault of the program is owned up to, can be reported, and holds no words of an article."""

import logging
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import comparing
from desktop.application import Session
from desktop.storing.logfile import log_path, start_log
from desktop.window.dialogs import Message
from desktop.window.exception_hook import install_exception_hook
from desktop.window.main_window import MainWindow
from tests.application.hands import Open, drop, files, settled

SECRET = "Engineers found cracks"


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[Path]:
    """The program's own log file."""
    handler = start_log()
    assert handler is not None
    yield log_path()
    logging.getLogger("desktop").removeHandler(handler)
    handler.close()
    log_path().unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def _compares_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def reports(session: Session) -> list[Message]:
    return [m for m in session.window.findChildren(Message) if m.objectName() == "bug_message"]


def test_a_bug_in_a_job_is_reported_once_without_the_articles(
    begin: Open,
    bridge: list[Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    log: Path,
) -> None:
    def wrong(*given: object, **named: object) -> None:
        raise ValueError(f"cannot compare {SECRET} in two of its pillars")

    monkeypatch.setattr(comparing, "compare", wrong)
    session = begin(bridge[0])
    drop(session, files(bridge[1]))
    qtbot.waitUntil(lambda: len(reports(session)) == 1)
    settled(qtbot, session)
    (report,) = reports(session)
    copy = report.findChild(QPushButton, "copy_details")
    assert isinstance(copy, QPushButton)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "in wrong" in copied
    assert SECRET not in copied
    assert str(bridge[0].parent) not in copied
    assert SECRET not in log.read_text(encoding="utf-8")
    report.close()


def test_after_a_bug_the_reader_can_go_on(
    begin: Open, bridge: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    right = comparing.compare
    monkeypatch.setattr(comparing, "compare", lambda *given, **named: [][0])
    session = begin(bridge[0], bridge[2])
    qtbot.waitUntil(lambda: len(reports(session)) == 1)
    reports(session)[0].close()
    monkeypatch.setattr(comparing, "compare", right)
    drop(session, files(bridge[1]))
    settled(qtbot, session)
    assert session.workspace.comparison.links
    assert reports(session) == []


def test_a_bug_in_the_window_is_reported_once_however_often_it_comes(
    begin: Open, bridge: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    session = begin(bridge[0])
    hook = install_exception_hook(session.show_failure, session)
    try:
        monkeypatch.setattr(MainWindow, "show_against", lambda *given: [][0])
        for _ in range(3):
            session.window.bar.menu.actions()[0].trigger()
        qtbot.waitUntil(lambda: len(reports(session)) == 1)
        assert "IndexError" in log.read_text(encoding="utf-8")
        reports(session)[0].close()
    finally:
        hook.remove()


def test_the_log_is_readable_by_its_owner_only(log: Path) -> None:
    logging.getLogger("desktop.test").warning("something")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
