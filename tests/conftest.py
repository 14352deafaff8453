"""What holds for every test: no display, no network, folders of its own, nothing left behind."""

import logging
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.language_model import pytest_collection_modifyitems, pytest_terminal_summary

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["pytest_collection_modifyitems", "pytest_terminal_summary"]
pytest_plugins = ["tests.crashed"]

settings.register_profile("wireside", deadline=None)
settings.load_profile("wireside")
# How long an example takes depends on what else runs; speed is measured by tests/benchmarks.

if "WIRESIDE_TEST_DISPLAY" not in os.environ:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

os.environ["WIRESIDE_QUOTES"] = "patterns"
# A window finds quotes without the language model: loading it takes a second in each test. Tests of the model ask for it.

HOME = tempfile.TemporaryDirectory(prefix="wireside-tests-")
for variable, folder in {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}.items():
    path = Path(HOME.name, folder)
    path.mkdir(mode=0o700, exist_ok=True)
    os.environ[variable] = str(path)

THREAD_GRACE = 20.0
"""Seconds in which a thread that was told to stop must have stopped."""


LOOPBACK: set[str] = set()
"""Addresses of this computer that a test may connect to while it holds the fixture `loopback`."""


def refuse_network(self: socket.socket, address: object) -> None:
    raise AssertionError(f"a test reached for the network: {address!r}")


def is_loopback(address: object) -> bool:
    return isinstance(address, tuple) and address[0] in LOOPBACK


@pytest.fixture
def loopback() -> Iterator[str]:
    """Let a test reach servers of its own on 127.0.0.1, and nothing else."""
    LOOPBACK.add("127.0.0.1")
    yield "127.0.0.1"
    LOOPBACK.clear()


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    unix = getattr(socket, "AF_UNIX", None)

    def local_only(self: socket.socket, address: object) -> None:
        if self.family != unix and not is_loopback(address):
            refuse_network(self, address)
        connect(self, address)  # type: ignore[arg-type]  # whatever connect takes

    def local_only_ex(self: socket.socket, address: object) -> int:
        if self.family != unix and not is_loopback(address):
            refuse_network(self, address)
        return connect_ex(self, address)  # type: ignore[arg-type]  # whatever connect takes

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", local_only)
    patch.setattr(socket.socket, "connect_ex", local_only_ex)
    yield
    patch.undo()


@pytest.fixture(scope="session", autouse=True)
def _empty_clipboard() -> Iterator[None]:
    """Take what tests copied off the clipboard at the end.

    Qt's offscreen clipboard lets go of it when Python is gone, and the process ends with a
    segmentation fault (PySide6 6.8 to 6.11; not so with a display).
    """
    yield
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


@pytest.fixture
def speak(qapp: "QApplication") -> Iterator[Callable[[str], bool]]:
    """Return a function that has the interface speak a language, until the test ends."""
    from PySide6.QtCore import QLocale

    from desktop.window.language import install_language

    before = QLocale()
    yield lambda code: install_language(qapp, code)
    install_language(qapp, "en")
    QLocale.setDefault(before)


class Warnings(logging.Handler):
    """Collect what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves threads, timers or windows, or logs a warning.

    A test that takes `caplog` looks at the log itself.
    """
    reads_log = "caplog" in request.fixturenames
    threads, windows = set(threading.enumerate()), set(top_level_widgets())
    warnings = Warnings()
    logging.getLogger().addHandler(warnings)
    yield
    logging.getLogger().removeHandler(warnings)
    left = [f"thread {t.name}" for t in left_threads(threads)]
    left += [f"running timer of {owner}" for owner in running_timers(windows)]
    left += [f"window {w!r}" for w in top_level_widgets() if w not in windows]
    if not reads_log:
        left += warnings.lines
    if left:
        pytest.fail("left behind: " + "; ".join(left))


def left_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Return the threads that are new and do not end; Python's stand-ins for Qt's do not count."""
    dummy = threading._DummyThread
    new = [t for t in threading.enumerate() if t not in before and not isinstance(t, dummy)]
    for thread in new:
        thread.join(THREAD_GRACE)
    return [thread for thread in new if thread.is_alive()]


def top_level_widgets() -> list[object]:
    """Return the windows that exist once everything to be deleted is; without Qt there is none."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or not isinstance(widgets.QApplication.instance(), widgets.QApplication):
        return []
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return list(widgets.QApplication.topLevelWidgets())


def running_timers(before: set[object]) -> list[str]:
    """Return who owns a timer that still runs: the application or a window that was left."""
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QObject, QTimer

    owners = [QCoreApplication.instance(), *(w for w in top_level_widgets() if w not in before)]
    return [
        repr(owner)
        for owner in owners
        if isinstance(owner, QObject)
        and any(timer.isActive() for timer in owner.findChildren(QTimer))
    ]
