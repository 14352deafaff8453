"""The window opens on whatever is named on the command line: pages, folders, and projects with them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import commands
from tests.application.hands import Open, sentences, written
from tests.importing.invented_files import record

PAGE = """<!doctype html><html lang="en"><head><title>{title} | Gazette</title>
<meta property="og:site_name" content="Gazette"></head><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
<p>A small ferry has carried commuters across the river since Monday, when the old bridge was closed.</p>
<p>{title}: the port authority said that it takes two hundred people an hour, and that nobody pays.</p>
<p>“We have not seen so many boats here for years,” said Ida Holm, who lives on the north bank.</p>
</article></body></html>"""
TITLES = ("Ferry runs instead of the bridge", "Council to pay for the ferry")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two pages, one of them in a folder in it."""
    made = tmp_path / "coverage"
    (made / "more").mkdir(parents=True)
    written(made / "a.html", PAGE.format(title=TITLES[0]))
    written(made / "more" / "b.html", PAGE.format(title=TITLES[1]))
    return made


def headlines(session: object) -> list[str]:
    return [a.headline for a in session.workspace.project.articles]  # type: ignore[attr-defined]


def test_a_folder_becomes_a_new_project_of_its_pages(begin: Open, folder: Path) -> None:
    session = begin(folder, is_stored=True)
    assert headlines(session) == list(TITLES)
    assert session.workspace.home.file is not None
    assert [e.outcome.value for e in session.workspace.project.imported] == ["added", "added"]


def test_a_page_becomes_a_new_project(begin: Open, folder: Path) -> None:
    session = begin(folder / "a.html", is_stored=True)
    assert headlines(session) == [TITLES[0]]


def test_pages_beside_a_project_are_added_to_it(begin: Open, folder: Path, qtbot: QtBot) -> None:
    first = begin(folder / "a.html", is_stored=True)
    path = first.workspace.home.file.path  # type: ignore[union-attr]
    first.close()
    second = begin(path, folder / "more", is_stored=True)
    assert headlines(second) == list(TITLES)
    assert second.workspace.home.file.path == path  # type: ignore[union-attr]


def test_an_empty_folder_opens_an_empty_project_and_is_told(begin: Open, tmp_path: Path) -> None:
    empty = tmp_path / "nothing"
    empty.mkdir()
    session = begin(empty, is_stored=True)
    assert headlines(session) == []
    assert sentences(session) == ["nothing is a folder without files that can be read."]


def test_a_picture_shows_all_articles_of_a_file_for_nobody_chooses(
    begin: Open, tmp_path: Path
) -> None:
    archive = tmp_path / "coverage.warc"
    pages = [PAGE.format(title=title).encode() for title in TITLES]
    archive.write_bytes(
        b"".join(record(page, f"https://post.invalid/{n}") for n, page in enumerate(pages))
    )
    session = begin(archive)
    assert headlines(session) == list(TITLES)


def test_an_address_is_refused_before_a_window_opens(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.application.main", lambda files: pytest.fail("a window opened"))
    assert commands.main(["https://gazette.example/1"]) == 2
    assert "https://gazette.example/1 is an address" in capsys.readouterr().err
