"""What is on its way into a project when another one comes: it lands in neither, and that is said."""

import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.importing import reaching
from desktop.story.errors import UserError
from desktop.window.adding.choose_sheet import ChooseSheet
from desktop.window.adding.fetch_sheet import FetchSheet
from desktop.window.adding.log_sheet import LogSheet
from tests.application.hands import do, drop, settled, written
from tests.application.test_adding import TITLES, archive, page

TEXT = "The ferry\n\nA small ferry has carried commuters across the river since Monday.\n"
FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Gazette</title>{items}</channel></rss>"""
ITEM = "<item><title>{title}</title><link>https://gazette.example/{n}</link>{rest}</item>"
PARAGRAPH = "<p>{title}: the port authority said that it takes two hundred people an hour, and nobody has to pay.</p>"


def item(number: int, *, is_whole: bool) -> str:
    title = TITLES[number]
    whole = PARAGRAPH.format(title=title) * 9
    rest = f"<content:encoded><![CDATA[{whole}]]></content:encoded>" if is_whole else ""
    return ITEM.format(title=title, n=number, rest=rest)


PAGES = {
    "/plain.txt": ("text/plain; charset=utf-8", TEXT),
    "/feed": (
        "application/rss+xml",
        FEED.format(items=item(0, is_whole=True) + item(1, is_whole=True)),
    ),
    "/titles": (
        "application/rss+xml",
        FEED.format(items=item(0, is_whole=False) + item(1, is_whole=False)),
    ),
}


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, text = PAGES[self.path]
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text.encode())))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture
def site(loopback: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(reaching, "getproxies", dict)
    server = http.server.ThreadingHTTPServer((loopback, 0), Answers)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://{loopback}:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def link(address: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    data.setText(address)
    return data


@pytest.fixture
def told(stored: Session) -> list[str]:
    found: list[str] = []
    stored.workspace.failed.connect(lambda error: found.append(str(error)))
    return found


def test_articles_that_are_read_for_a_project_land_in_no_other(
    stored: Session, qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    workspace = stored.workspace
    workspace.home.create()
    workspace.open_files(
        [written(tmp_path / f"{n}.html", page(1 + n % 3, f"<p>{n}.</p>")) for n in range(40)]
    )
    settled(qtbot, stored)
    assert workspace.project.articles == ()
    assert workspace.project.imported == ()
    assert not workspace.is_reading
    assert [each for each in told if each.startswith("Another project was opened while")]


def test_a_choice_of_a_project_that_went_is_none_of_the_next(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    stored.workspace.open_files([archive(tmp_path / "coverage.warc")])
    settled(qtbot, stored)
    (taken,) = stored.workspace.adding.open_choices
    do(stored, "new_project")
    settled(qtbot, stored)
    assert not [each for each in stored.window.findChildren(ChooseSheet) if each.isVisible()]
    assert stored.workspace.adding.open_choices == []
    stored.workspace.adding.choose(taken, (0, 1))
    settled(qtbot, stored)
    assert stored.workspace.project.articles == ()
    assert stored.workspace.project.imported == ()


def test_a_page_that_was_fetched_for_a_project_is_not_added_to_the_next(
    stored: Session, qtbot: QtBot, site: str
) -> None:
    drop(stored, link(f"{site}/plain.txt"))
    (sheet,) = stored.window.findChildren(FetchSheet)
    qtbot.waitUntil(sheet.add_button.isEnabled, timeout=20_000)
    do(stored, "new_project")
    settled(qtbot, stored)
    stored.workspace.adding.take_fetched()
    settled(qtbot, stored)
    assert stored.workspace.project.articles == ()


def test_a_plain_text_from_an_address_says_where_it_is_from(
    stored: Session, qtbot: QtBot, site: str
) -> None:
    drop(stored, link(f"{site}/plain.txt"))
    (sheet,) = stored.window.findChildren(FetchSheet)
    qtbot.waitUntil(sheet.add_button.isEnabled, timeout=20_000)
    QTest.mouseClick(sheet.add_button, Qt.MouseButton.LeftButton)
    settled(qtbot, stored)
    new = stored.workspace.project.articles[-1]
    assert new.provenance is not None
    assert (new.provenance.way_in, new.provenance.place) == ("address", f"{site}/plain.txt")
    assert new.url is not None
    assert new.url.value == f"{site}/plain.txt"


def test_the_articles_of_a_feed_at_an_address_are_chosen_from(
    stored: Session, qtbot: QtBot, site: str
) -> None:
    drop(stored, link(f"{site}/feed"))
    qtbot.waitUntil(lambda: bool(stored.workspace.adding.open_choices), timeout=20_000)
    settled(qtbot, stored)
    (choosing,) = stored.window.findChildren(ChooseSheet)
    assert [each.text(1) for each in choosing._items()] == list(TITLES[:2])
    choosing.tick_all()
    choosing.accept()
    settled(qtbot, stored)
    new = stored.workspace.project.articles[-2:]
    assert [each.headline for each in new] == list(TITLES[:2])
    assert [each.newer_than for each in new] == [0, 0]
    assert {each.provenance and each.provenance.way_in for each in new} == {"address"}
    for sheet in stored.window.findChildren(LogSheet):
        sheet.close()


def test_a_feed_of_titles_is_said_to_hold_no_texts(
    stored: Session, qtbot: QtBot, site: str
) -> None:
    drop(stored, link(f"{site}/titles"))
    (sheet,) = stored.window.findChildren(FetchSheet)
    qtbot.waitUntil(sheet.again.isVisible, timeout=20_000)
    assert "only names 2 articles" in sheet.warning.text()
    sheet.close()


def test_nothing_is_fetched_for_a_project_that_is_only_read(
    stored: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise UserError("It is open in another window.")

    monkeypatch.setattr(stored.workspace.home, "check_writable", refuse)
    drop(stored, link("https://gazette.example/1"))
    (sheet,) = stored.window.findChildren(FetchSheet)
    assert sheet.warning.text() == "It is open in another window."
    assert "fetch" not in stored.workspace.jobs
    sheet.close()


@pytest.mark.parametrize("answer", [ChooseSheet.reject, ChooseSheet.accept])
def test_what_else_is_in_a_file_stands_in_the_log_once(
    stored: Session, qtbot: QtBot, tmp_path: Path, answer: Callable[[ChooseSheet], None]
) -> None:
    items = "".join(item(n, is_whole=n < 2) for n in range(3))
    stored.workspace.open_files([written(tmp_path / "feed.rss", FEED.format(items=items))])
    settled(qtbot, stored)
    (choosing,) = stored.window.findChildren(ChooseSheet)
    choosing.tick_all()
    answer(choosing)
    settled(qtbot, stored)
    log = stored.workspace.project.imported[3:]
    assert [each.part for each in log if each.outcome == "no article"] == [TITLES[2]]
    assert len(log) == 3
    for sheet in stored.window.findChildren(LogSheet):
        sheet.close()


def test_markup_that_cannot_be_read_keeps_no_copied_text_out(stored: Session, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<p>" * 60_000)
    data.setText(TEXT)
    drop(stored, data)
    settled(qtbot, stored)
    assert stored.workspace.project.articles[-1].text.startswith("The ferry")


def test_a_file_with_a_name_in_no_encoding_is_added_and_stays(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    name = b"f\xe4hre \xff".decode("utf-8", "surrogateescape")
    good, bad = tmp_path / f"{name}.html", tmp_path / f"{name}.pdf"
    good.write_text(page(1))
    bad.write_bytes(b"%PDF-1.7 and no more")
    (tmp_path / f"{name}.txt").write_text(TEXT)
    stored.workspace.open_files([good, bad, tmp_path / f"{name}.txt"])
    settled(qtbot, stored)
    assert [e.outcome.value for e in stored.workspace.project.imported[3:]] == [
        "added",
        "failed",
        "added",
    ]
    (sheet,) = stored.window.findChildren(LogSheet)
    assert sheet.isVisible()
    csv = tmp_path / "log.csv"
    stored.add._save_csv(frozenset({4, 5, 6}), str(csv))
    settled(qtbot, stored)
    assert csv.read_bytes().count(b"\r\n") == 4
    sheet.close()
    before, home = stored.workspace.project, stored.workspace.home
    assert home.file is not None
    path = home.file.path
    do(stored, "new_project")
    settled(qtbot, stored)
    home.open(path)
    settled(qtbot, stored)
    assert home.state is not None
    assert not home.state.damage
    assert stored.workspace.project.imported == before.imported
