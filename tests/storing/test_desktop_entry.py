"""A Linux desktop opens projects with the program once it was told to, and forgets it again."""

import os
import shutil
import sqlite3
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.resources import resource
from desktop.storing.desktop_entry import FILES, install, remove
from desktop.story.errors import UserError

TYPE = "application/vnd.wireside.project+sqlite3"
pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="for Linux desktops")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


def entry(home: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, delimiters=["="])
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys are told by their case
    parser.read(home / "applications" / "wireside.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def project(path: Path, application_id: int) -> Path:
    base = sqlite3.connect(path)
    base.execute(f"PRAGMA application_id = {application_id}")
    base.execute("CREATE TABLE article (number INTEGER)")
    base.commit()
    base.close()
    return path


def type_of(home: Path, path: Path) -> str:
    """Ask a program of its own what type a file is: Qt reads the tables of types once."""
    code = (
        "import sys; from PySide6.QtCore import QMimeDatabase as Base;"
        "print(Base().mimeTypeForFile(sys.argv[1]).name())"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env=os.environ | {"XDG_DATA_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.strip()


def test_every_file_is_put_in_its_place(home):
    written = install(Path("/opt/wireside/bin/wireside"))
    assert sorted(written) == sorted(home / place for place in FILES.values())
    assert all(path.stat().st_size for path in written)


def test_the_entry_starts_the_launcher_that_was_named(home):
    install(Path("/opt/wireside/bin/wireside"))
    assert entry(home)["Exec"] == '"/opt/wireside/bin/wireside" %F'
    assert entry(home)["TryExec"] == "/opt/wireside/bin/wireside"
    assert entry(home)["MimeType"] == f"{TYPE};"


def test_a_launcher_in_an_odd_folder_is_quoted(home):
    install(Path('/home/o/My "news" 100% $x\\y/wireside'))
    assert entry(home)["Exec"] == r'"/home/o/My \\"news\\" 100%% \\$x\\\\y/wireside" %F'


def test_a_folder_that_no_entry_can_hold_is_refused_and_nothing_is_started(home):
    with pytest.raises(UserError):
        install(Path("/home/o/two\nlines/wireside"))


def test_installing_twice_leaves_one_of_each(home):
    install(Path("/first/wireside"))
    install(Path("/second/wireside"))
    assert entry(home)["TryExec"] == "/second/wireside"


def test_removing_leaves_none_of_the_files_and_nothing_else_is_touched(home):
    other = home / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    written = install(Path("/opt/wireside"))
    assert sorted(remove()) == sorted(written)
    assert not any(path.exists() for path in written)
    assert other.exists()


def test_removing_what_was_never_there_is_no_error(home):
    assert remove() == []


def test_a_desktop_without_the_usual_programs_is_no_error(home, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert install(Path("/opt/wireside"))
    assert remove()


def test_a_program_that_fails_is_no_error(home, tmp_path, monkeypatch):
    broken = tmp_path / "bin" / "update-mime-database"
    broken.parent.mkdir()
    broken.write_text("#!/bin/sh\nexit 7\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(broken.parent))
    assert install(Path("/opt/wireside"))


def test_a_folder_that_cannot_be_written_is_named(home):
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where a folder belongs", encoding="utf-8")
    with pytest.raises(UserError, match="cannot be written"):
        install(Path("/opt/wireside"))


def test_a_relative_data_home_is_not_believed(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert install(Path("/opt/w"))[0] == tmp_path / ".local/share/applications/wireside.desktop"


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="no shared-mime-info")
@pytest.mark.parametrize(
    ("name", "application_id", "expected"),
    [
        ("Strike.wireside", 0x57495245, TYPE),
        ("renamed without a suffix", 0x57495245, TYPE),
        ("other.db", 0x12345678, "application/vnd.sqlite3"),
    ],
)
def test_a_project_is_told_from_other_files(home, tmp_path, name, application_id, expected):
    install(Path("/opt/wireside"))
    assert type_of(home, project(tmp_path / name, application_id)) == expected


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".xml", ".svg"))])
def test_every_file_of_xml_is_sound(name):
    assert ElementTree.parse(resource(name)).getroot() is not None


def test_the_entry_the_types_and_the_description_name_one_type():
    named = [resource(n).read_text(encoding="utf-8") for n in FILES if n.startswith("linux/")]
    assert all(TYPE in text for text in named)


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", "linux/wireside.desktop"],
        ["appstreamcli", "validate", "--no-net", "linux/org.wireside.Wireside.metainfo.xml"],
        ["xmllint", "--noout", "linux/wireside-mime.xml"],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_judge_finds_no_fault(command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not here")
    run = subprocess.run(
        [*command[:-1], str(resource(command[-1]))], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
