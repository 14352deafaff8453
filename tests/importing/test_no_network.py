"""Reading a file opens no connection, and one module alone can: seen by Python's audit events."""

import ast
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.importing.content import Source
from desktop.importing.readers import content_of
from desktop.story.errors import UserError
from tests.importing import invented_files
from tests.importing.no_network import PROBES, watched

ROOT = Path(__file__).parents[2]
FETCHING = {"desktop/importing/fetching.py", "desktop/importing/reaching.py", "desktop/importing/refusals.py"}  # fmt: skip
CLIENTS = {"httpx", "httpcore", "requests", "urllib3", "aiohttp", "http", "ftplib", "smtplib", "websockets", "urllib"}  # fmt: skip
HARMLESS = {"urllib.parse", "http.cookies"}
QT_NETWORK = {"QtNetwork", "QtWebEngineCore", "QtWebSockets"}


def clients_in(tree):
    """Give what a module imports that can ask the web for something, lazily or not."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{each.name}" for each in node.names]
        for name in names:
            is_harmless = any(name == one or name.startswith(f"{one}.") for one in HARMLESS)
            if (name.split(".")[0] in CLIENTS and not is_harmless) or QT_NETWORK & set(
                name.split(".")
            ):
                yield name


def test_only_the_module_that_fetches_can_reach_the_web():
    found = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "desktop").rglob("*.py")
        if [*clients_in(ast.parse(file.read_text(encoding="utf-8")))]
    }
    assert found == FETCHING


@pytest.mark.parametrize(
    "planted", ["import httpx", "def f():\n    from urllib.request import urlopen", "from http import client",
                "from PySide6.QtNetwork import QNetworkAccessManager"]
)  # fmt: skip
def test_a_way_into_the_web_is_seen_however_it_is_imported(planted):
    assert [*clients_in(ast.parse(planted))]


def test_parsing_an_address_is_no_way_into_the_web():
    assert not [*clients_in(ast.parse("from urllib.parse import urlsplit"))]


def test_fetching_is_not_loaded_by_reading_files():
    names = [*invented_files.files()]
    code = (
        "import sys\nfrom desktop.importing.content import Source\nfrom desktop.importing.readers import content_of\n"
        "from tests.importing import invented_files\n"
        f"for name in {names!r}:\n    content_of(Source(name, invented_files.files()[name]))\n"
        "print({'httpx', 'desktop.importing.fetching'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # fmt: skip
    assert run.stdout.strip() == "set()"


@pytest.fixture(scope="module")
def _loaded():
    """Load what reads pages: urllib3, which trafilatura imports, tries then if this computer has IPv6."""
    content_of(Source("dike.html", invented_files.page()))


@pytest.mark.usefixtures("_loaded")
@pytest.mark.parametrize("name", [*invented_files.files()])
def test_reading_a_file_opens_no_socket(name):
    with watched() as events:
        assert content_of(Source(name, invented_files.files()[name]))
    assert not events


@pytest.mark.usefixtures("_loaded")
@pytest.mark.parametrize("name", [*PROBES])
def test_a_file_that_names_an_address_is_read_without_asking_it(name):
    """References to other places: entities, pictures, styles, frames, feeds, bodies kept elsewhere."""
    with watched() as events, suppress(UserError):
        content_of(Source(name, PROBES[name]))
    assert not events


def test_the_watch_sees_a_socket():
    import socket

    with watched() as events:
        socket.socket().close()
    assert events
