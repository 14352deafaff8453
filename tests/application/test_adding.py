"""Whatever is added has a line that says what became of it, and what a person decided of it stays."""

import csv
import http.server
import io
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.application.add_doors import candidate
from desktop.importing import reaching
from desktop.importing.content import Block, Draft
from desktop.storing.opening import open_project
from desktop.story.article import Kind, Stated
from desktop.window.adding.add_sheet import AddSheet
from desktop.window.adding.choose_sheet import ChooseSheet, tick
from desktop.window.adding.fetch_sheet import FetchSheet
from desktop.window.adding.log_sheet import LogSheet
from tests.application.hands import do, drop, files, press, sentences, settled, status, written

PAGE = """<!doctype html><html lang="en"><head><title>{title} | Gazette</title>
<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2026-03-0{day}T10:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
<p>A small ferry has carried commuters across the river since Monday, when the old bridge was closed.</p>
<p>{title}: the port authority said that it takes two hundred people an hour, and that nobody has to pay.</p>
<p>“We have not seen so many boats here for years,” said Ida Holm, who lives on the north bank.</p>
{end}</article></body></html>"""
WALL = '<p>The mayor said on Tuesday that the new bridge would be built by the</p><div class="paywall">Subscribe to continue reading</div>'
TITLES = (
    "Ferry runs instead of the bridge",
    "Council to pay for the ferry",
    "Harbour master resigns",
)


def page(day: int, end: str = "") -> str:
    return PAGE.format(title=TITLES[day - 1], day=day, end=end)


def archive(path: Path) -> Path:
    """Write a web archive with three pages."""
    records = []
    for day in (1, 2, 3):
        body = b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(day).encode()
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
            f"{day}>\r\nWARC-Date: 2026-03-0{day}T12:00:00Z\r\nWARC-Target-URI: https://gazette.example/{day}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        records.append(head.encode() + body + b"\r\n\r\n")
    path.write_bytes(b"".join(records))
    return path


def sheet_of(session: Session, kind: type[QObject]) -> object:
    found: object
    (found,) = session.window.findChildren(kind)
    return found


def log_of(session: Session) -> list[tuple[str, str, int]]:
    return [(e.part, e.outcome.value, e.article) for e in session.workspace.project.imported]


def test_the_pages_of_an_archive_are_chosen_and_the_log_knows_the_others(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(stored, files(archive(tmp_path / "coverage.warc")))
    settled(qtbot, stored)
    choosing = sheet_of(stored, ChooseSheet)
    assert isinstance(choosing, ChooseSheet)
    shown = [i.text(1) for i in choosing._items()]
    assert shown == list(TITLES)
    choosing.field.setText("council")
    choosing.tick_all()
    choosing.field.clear()
    assert choosing.add_button.text() == "Add 1 article"
    QTest.mouseClick(choosing.add_button, Qt.MouseButton.LeftButton)
    settled(qtbot, stored)
    new = stored.workspace.project.articles[-1]
    assert new.headline == TITLES[1]
    assert new.url is not None
    assert new.url.value == "https://gazette.example/2"
    assert [outcome for _, outcome, _ in log_of(stored)[3:]] == [
        "added",
        "not chosen",
        "not chosen",
    ]
    sheet = sheet_of(stored, LogSheet)
    assert isinstance(sheet, LogSheet)
    assert sheet.counts.text() == "1 added, 2 not chosen"
    sheet.close()


def test_choosing_nothing_adds_nothing(stored: Session, qtbot: QtBot, tmp_path: Path) -> None:
    before = stored.workspace.project.articles
    stored.workspace.open_files([archive(tmp_path / "coverage.warc")])
    settled(qtbot, stored)
    choosing = sheet_of(stored, ChooseSheet)
    assert isinstance(choosing, ChooseSheet)
    QTest.keyClick(choosing, Qt.Key.Key_Escape)
    settled(qtbot, stored)
    assert stored.workspace.project.articles == before
    assert [o for _, o, _ in log_of(stored)[3:]] == ["not chosen"] * 3
    sheet_of(stored, LogSheet).close()  # type: ignore[attr-defined]


def test_a_text_that_may_be_cut_is_not_compared_until_a_person_says_that_it_is_whole(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    names = [
        written(tmp_path / "a.html", page(1, WALL)), written(tmp_path / "b.html", page(3)),
    ]  # fmt: skip
    stored.workspace.open_files(names)
    settled(qtbot, stored)
    cut = stored.workspace.project.articles[-2]
    assert cut.complete == "may be incomplete"
    assert cut.may_lack
    sheet = sheet_of(stored, LogSheet)
    assert isinstance(sheet, LogSheet)
    assert sheet.counts.text() == "2 added, 1 may be incomplete"
    assert "may be incomplete: " in sheet.whole.text()
    QTest.mouseClick(sheet.whole_button, Qt.MouseButton.LeftButton)
    settled(qtbot, stored)
    said = stored.workspace.project.article(cut.number)
    assert (said.complete, said.complete_evidence) == ("whole", "the reader")
    assert not sheet.whole_button.isEnabled()
    stored.workspace.undo()
    assert stored.workspace.project.article(cut.number).complete == "may be incomplete"
    sheet.close()


def test_who_excludes_an_article_gives_a_reason_and_both_are_in_the_table_that_is_saved(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    stored.keep_settings(stored.settings._replace(reader="Ida Holm"))
    do(stored, "import_log")
    sheet = sheet_of(stored, LogSheet)
    assert isinstance(sheet, LogSheet)
    assert len(sheet.rows) == 3
    sheet.table.setFocus()
    # until the window is active, the articles behind it hold the keyboard, and Delete is theirs
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet.table, Qt.Key.Key_Delete)
    (asking,) = sheet.findChildren(QInputDialog)
    (field,) = asking.findChildren(QLineEdit)
    assert field.placeholderText().startswith("A reason is needed")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asking.isVisible()
    asking.setTextValue("an advertisement")
    asking.accept()
    settled(qtbot, stored)
    assert [a.number for a in stored.workspace.project.articles] == [2, 3]
    assert sheet.whole.text().startswith("gazette.txt. excluded. A1.")
    assert stored.workspace.undo_label == "Exclude A1"
    target = tmp_path / "log.csv"
    stored.add._save_csv(frozenset({1, 2, 3}), str(target))
    settled(qtbot, stored)
    rows = list(csv.DictReader(io.StringIO(target.read_text("utf-8-sig"))))
    assert [r["excluded_because"] for r in rows] == ["an advertisement", "", ""]
    assert rows[0]["excluded_by"] == "Ida Holm"
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [bool(row.exclusion) for row in sheet.rows] == [False] * 3
    assert sheet.rows[0].article is not None
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(sheet.table, Qt.Key.Key_Z, both)
    assert [bool(row.exclusion) for row in sheet.rows] == [True, False, False]
    sheet.close()


def test_what_was_added_is_still_in_the_log_when_it_was_undone(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    stored.workspace.open_files([written(tmp_path / "a.html", page(1))])
    settled(qtbot, stored)
    assert status(stored) == "A4: added"
    stored.workspace.undo()
    settled(qtbot, stored)
    do(stored, "import_log")
    sheet = sheet_of(stored, LogSheet)
    assert isinstance(sheet, LogSheet)
    assert "not in the project any more" in sheet.table.model_._wholes[3]
    sheet.close()


def test_a_text_that_is_nearly_another_is_said_to_be_so_when_that_is_found(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    first = page(
        1, "<p>Nobody knows yet when the bridge will be opened to cars again, she said.</p>" * 3
    )
    stored.workspace.open_files([written(tmp_path / "a.html", first)])
    settled(qtbot, stored)
    assert status(stored) == "A4: added"
    again = first.replace("said Ida Holm", "told us Ida Holm")
    stored.workspace.open_files([written(tmp_path / "b.html", again)])
    settled(qtbot, stored)
    assert status(stored) == "A5: nearly the same text as A4"


def test_copied_markup_keeps_its_headline_and_loses_no_word(stored: Session, qtbot: QtBot) -> None:
    data = QMimeData()
    inside = page(2).partition("<article>")[2].partition("</article>")[0]
    data.setHtml(f"<meta charset='utf-8'>{inside}")
    data.setText(
        f"{TITLES[1]}\n\nA small ferry has carried commuters across the river since Monday, when the old bridge was closed."
    )
    drop(stored, data)
    settled(qtbot, stored)
    new = stored.workspace.project.articles[-1]
    assert new.source == "pasted text"
    assert new.headline == TITLES[1]
    assert "said Ida Holm" in new.text


def test_the_source_of_a_page_that_is_pasted_is_read_as_a_page(
    stored: Session, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setText(page(1))
    drop(stored, data)
    settled(qtbot, stored)
    new = stored.workspace.project.articles[-1]
    assert new.headline == TITLES[0]
    assert (new.source, new.outlet and new.outlet.value) == ("pasted text", "Gazette")
    assert "<p>" not in new.text
    assert "Home" not in new.text
    assert stored.workspace.project.imported[-1].name == "pasted text"


def test_markup_that_comes_without_a_text_is_read(stored: Session, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml(page(2))
    assert not data.hasText()
    drop(stored, data)
    settled(qtbot, stored)
    assert stored.workspace.project.articles[-1].headline == TITLES[1]
    do(stored, "add")
    (adding,) = stored.window.findChildren(AddSheet)
    adding.basket.insertFromMimeData(data)
    assert "A small ferry has carried" in adding.basket.toPlainText()
    assert adding.give_button.isEnabled()
    adding.basket.setPlainText(page(3))
    assert adding.kind.text().startswith("The HTML of a page")
    adding.reject()


def test_a_pasted_page_without_an_article_is_said_to_have_none(
    stored: Session, qtbot: QtBot
) -> None:
    before = stored.workspace.project.articles
    data = QMimeData()
    data.setText("<!DOCTYPE html><html><head><title>x</title></head><body></body></html>")
    drop(stored, data)
    settled(qtbot, stored)
    assert stored.workspace.project.articles == before
    (sentence,) = sentences(stored)
    assert "pasted text" in sentence
    assert "pasted.html" not in sentence


def choosing_of(session: Session) -> ChooseSheet:
    shown = [each for each in session.window.findChildren(ChooseSheet) if each.isVisible()]
    (found,) = shown
    return found


def test_choices_are_asked_for_one_after_the_other_and_told_of_together(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    names = [archive(tmp_path / f"{letter}.warc") for letter in "abc"]
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.7 and no more")
    stored.workspace.open_files([*names, tmp_path / "d.pdf"])
    settled(qtbot, stored)
    for number in (1, 2, 3):
        choosing = choosing_of(stored)
        letter = "abc"[number - 1]
        assert choosing.windowTitle() == f"Choose articles of {letter}.warc ({number} of 3)"
        assert not stored.window.findChildren(LogSheet)
        if number == 2:
            choosing.reject()
        else:
            tick(choosing._items()[number - 1], Qt.CheckState.Checked)
            choosing.accept()
    settled(qtbot, stored)
    sheet = sheet_of(stored, LogSheet)
    assert isinstance(sheet, LogSheet)
    assert len(sheet.rows) == 10
    assert sheet.counts.text() == "2 added, 7 not chosen, 1 failed"
    stored.workspace.open_files([archive(tmp_path / "e.warc")])
    settled(qtbot, stored)
    assert choosing_of(stored).windowTitle() == "Choose articles of e.warc"
    choosing_of(stored).reject()
    settled(qtbot, stored)
    assert sheet_of(stored, LogSheet) is sheet
    assert len(sheet.rows) == 13
    sheet.close()


def test_what_nobody_chose_from_is_in_the_log_when_the_program_is_closed(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    stored.workspace.open_files([archive(tmp_path / "coverage.warc")])
    settled(qtbot, stored)
    state = stored.workspace.home.state
    assert state is not None
    stored.window.close()
    stored.close()
    found = open_project(state.path)
    assert found.file is not None
    found.file.close()
    last = found.project.imported[-1]
    assert (last.name, last.outcome.value) == ("coverage.warc", "not chosen")
    assert last.why is not None
    assert "before any of 3 articles was chosen" in last.why


def test_what_nobody_chose_from_is_in_the_log_when_another_project_comes(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    stored.workspace.open_files([archive(tmp_path / "coverage.warc")])
    settled(qtbot, stored)
    first = stored.workspace.home.state
    assert first is not None
    do(stored, "new_project")
    settled(qtbot, stored)
    assert not stored.workspace.project.imported
    stored.workspace.home.open(first.path)
    settled(qtbot, stored)
    assert stored.workspace.project.imported[-1].outcome.value == "not chosen"


def test_an_article_of_an_export_is_offered_by_its_headline_alone() -> None:
    blocks = (Block("Ferry runs", Kind.HEADLINE), Block("The Post, 250 words"), Block("It runs."))
    assert candidate(Draft(blocks)).title == "Ferry runs"
    stated = Draft(blocks, {"title": Stated("The ferry", "Factiva header")})
    assert candidate(stated).title == "The ferry"
    assert candidate(Draft(blocks[1:])).title == "The Post, 250 words"


def test_a_failure_is_told_with_the_name_of_its_file(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 and no more")
    stored.workspace.open_files([tmp_path / "scan.pdf"])
    settled(qtbot, stored)
    (sentence,) = sentences(stored)
    assert "scan.pdf" in sentence


def test_a_cancel_is_answered_and_reading_says_which_file(
    stored: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[str] = []
    stored.jobs.progressed.connect(lambda label, share: told.append(label))
    names = [written(tmp_path / f"{n}.html", page(1 + n % 3, f"<p>{n}.</p>")) for n in range(12)]
    stored.workspace.open_files(names)
    qtbot.waitUntil(lambda: any("2.html" in each for each in told), timeout=20_000)
    assert "Reading 3 of 12: 2.html" in told
    stored._cancel()
    assert status(stored) == "Cancelled: nothing was added."
    settled(qtbot, stored)
    assert len(stored.workspace.project.articles) == 3


# --- an address ---------------------------------------------------------------------------------------


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        is_there = self.path == "/ferry"
        body = page(1).encode() if is_there else b"<html><title>404</title>Not found</html>"
        self.send_response(200 if is_there else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

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


def fetching(session: Session) -> FetchSheet:
    found = sheet_of(session, FetchSheet)
    assert isinstance(found, FetchSheet)
    return found


def test_a_page_is_looked_at_before_it_is_added(stored: Session, qtbot: QtBot, site: str) -> None:
    QGuiApplication.clipboard().setText(f"{site}/ferry")
    do(stored, "add")
    (adding,) = stored.window.findChildren(AddSheet)
    assert adding.basket.toPlainText() == f"{site}/ferry"
    QTest.keyClick(adding.basket, Qt.Key.Key_Return)
    sheet = fetching(stored)
    qtbot.waitUntil(sheet.add_button.isEnabled, timeout=20_000)
    assert sheet.title.text() == TITLES[0]
    assert "Gazette" in sheet.facts.text()
    assert "2026-03-01" in sheet.facts.text()
    assert len(stored.workspace.project.articles) == 3
    QTest.mouseClick(sheet.add_button, Qt.MouseButton.LeftButton)
    settled(qtbot, stored)
    new = stored.workspace.project.articles[-1]
    assert new.headline == TITLES[0]
    assert new.provenance is not None
    assert (new.provenance.way_in, new.provenance.place) == ("address", f"{site}/ferry")
    assert stored.workspace.project.imported[-1].place == f"{site}/ferry"
    QGuiApplication.clipboard().setText("")


def test_the_window_is_small_while_there_is_no_page(
    stored: Session, qtbot: QtBot, site: str
) -> None:
    drop(stored, link(f"{site}/gone"))
    sheet = fetching(stored)
    assert not sheet.page.isVisible()
    assert sheet.height() < 260
    qtbot.waitUntil(sheet.again.isVisible, timeout=20_000)
    assert not sheet.page.isVisible()
    assert sheet.warning.isVisible()
    sheet.show_article(stored.workspace.project.articles[0])
    assert sheet.page.isVisible()
    assert not sheet.warning.isVisible()
    assert sheet.height() >= 500
    sheet.close()


def test_a_page_that_is_not_wanted_leaves_nothing(stored: Session, qtbot: QtBot, site: str) -> None:
    before = stored.workspace.project
    drop(stored, link(f"{site}/ferry"))
    sheet = fetching(stored)
    qtbot.waitUntil(sheet.add_button.isEnabled, timeout=20_000)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settled(qtbot, stored)
    assert stored.workspace.project == before


def test_a_page_that_is_not_there_is_said_and_can_be_tried_again(
    stored: Session, qtbot: QtBot, site: str
) -> None:
    drop(stored, link(f"{site}/gone"))
    sheet = fetching(stored)
    qtbot.waitUntil(sheet.again.isVisible, timeout=20_000)
    assert sheet.title.text() == "The page was not added"
    assert "404" in sheet.warning.text() or "not there" in sheet.warning.text()
    sheet.findChildren(QPushButton, "fetch_cancel")[0].click()
    settled(qtbot, stored)


def link(address: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    data.setText(address)
    return data


def test_a_text_that_only_mentions_an_address_is_a_text(stored: Session, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(
        "Read it at https://gazette.example/1, she said. It was late."
    )
    stored.window.view.setFocus()
    press(stored, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, stored)
    assert stored.workspace.project.articles[-1].source == "pasted text"
    assert not stored.window.findChildren(FetchSheet)


def test_an_empty_folder_is_said_to_be_empty(stored: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    drop(stored, files(tmp_path / "nothing"))
    settled(qtbot, stored)
    assert sentences(stored) == ["nothing is a folder without files that can be read."]
