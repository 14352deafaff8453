"""The page of quotes follows what the program knows: looking, cancelled, one article, checked."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.jobs import Job
from desktop.storing.clock import now_utc
from desktop.story.decisions import Absence
from desktop.story.errors import Cancelled
from desktop.story.judging import check_absent
from desktop.story.project import close_article
from desktop.window.check_view import CheckView
from desktop.window.quotes.model import Stage
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import RowKind
from desktop.workspace.extracting import Extracting
from tests.application.hands import Open, do, settled, written

SAID = {
    "gazette.txt": "Ferry to run all night\n\n“The ferry will run all night from the first of June,”"
    " said Mira Falk, the harbour master.\n\nA deckhand said the crew had not been asked.\n",
    "herald.txt": "Night ferry from June\n\nHarbour master Mira Falk said: “The ferry will run all"
    " night from June.”\n",
    "courier.txt": "Pier painted\n\nThe old pier has been painted green by children.\n",
}


@pytest.fixture
def ferry(tmp_path: Path) -> list[Path]:
    return [written(tmp_path / name, text) for name, text in SAID.items()]


def quotes(qtbot: QtBot, session: Session) -> QuotesPage:
    do(session, "quotes")
    settled(qtbot, session)
    return session.window.pages.quotes


def test_the_page_has_what_was_said_and_how_it_differs(
    begin: Open, ferry: list[Path], qtbot: QtBot
) -> None:
    page = quotes(qtbot, begin(*ferry))
    assert [row.badge for row in page.table.rows] == ["A1", "A2", "A3"]
    assert page.table.rows[0].speaker == "Mira Falk, the harbour master"
    assert page.rows.model_.marks_at(0).runs[0]
    assert page.state.stage is Stage.READY


def test_the_line_at_the_foot_says_the_quote_and_its_keys(
    begin: Open, ferry: list[Path], qtbot: QtBot
) -> None:
    session = begin(*ferry)
    page = quotes(qtbot, session)
    status = session.window.status
    assert (status.address.text(), status.place.text()) == ("Q1", "A1.2")
    assert status.hints is not None
    assert "utterance" in {hint.words for hint in status.hints.hints}
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    assert "row" in {hint.words for hint in status.hints.hints}
    do(session, "read")
    assert status.address.text() != "Q1"


def test_c_opens_the_check_and_a_look_is_believed(
    begin: Open, ferry: list[Path], qtbot: QtBot
) -> None:
    session = begin(*ferry)
    page = quotes(qtbot, session)
    QTest.keyClick(page.list, Qt.Key.Key_C)
    settled(qtbot, session)
    checks = session.window.findChildren(CheckView)
    assert len(checks) == 1
    checks[0].close()
    empty = page.table.rows[-1].empty
    assert empty is not None
    absence = Absence(empty.passage, empty.article, "Ada", now_utc())
    session.workspace.edit("Check", lambda project: check_absent(project, absence))
    settled(qtbot, session)
    assert page.table.rows[-1].words.startswith("Checked absent by Ada")


def test_one_article_has_its_quotes(begin: Open, ferry: list[Path], qtbot: QtBot) -> None:
    page = quotes(qtbot, begin(ferry[0]))
    assert page.filters.count.text() == "2 utterances"
    assert {row.kind for row in page.table.rows} == {RowKind.TEXT}


def test_no_article_says_how_to_add_one(begin: Open, ferry: list[Path], qtbot: QtBot) -> None:
    session = begin(ferry[0])
    page = quotes(qtbot, session)
    session.workspace.edit("Empty", lambda p: replace(p, stories=(p.story._replace(articles=()),)))
    settled(qtbot, session)
    assert page.state.stage is Stage.EMPTY
    assert "Ctrl+O" in page.nothing.text()
    assert page.table.rows == ()


def test_what_was_cancelled_is_said_and_begun_again(
    begin: Open, ferry: list[Path], qtbot: QtBot
) -> None:
    session = begin(*ferry[:2], settle=False)
    qtbot.waitUntil(lambda: session.workspace.project.columns != ())
    session.workspace.cancel()
    qtbot.waitUntil(lambda: session.is_open)
    page = quotes(qtbot, session)
    before = page.state.stage
    assert before in (Stage.NOT_COMPARED, Stage.CANCELLED)
    assert "F5" in page.nothing.text()
    do(session, "compare_again")
    settled(qtbot, session)
    after: Stage = page.state.stage
    assert after is Stage.READY
    assert page.table.rows != ()


def test_a_look_that_was_given_up_halfway_begins_at_nothing(
    begin: Open, ferry: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begin(*ferry)
    page = quotes(qtbot, session)
    monkeypatch.setattr(Extracting, "_find", halfway)
    session.workspace.edit("Close", partial(close_article, number=2))
    qtbot.waitUntil(lambda: page.state.done == 1, timeout=20_000)
    session.workspace.cancel()
    monkeypatch.undo()
    session.workspace.again()
    session.quotes.feed.show_state()
    assert (page.state.stage, page.state.done) == (Stage.LOOKING, 0)
    settled(qtbot, session)


def test_how_far_the_program_is_is_known_in_whatever_language_its_work_is_named(
    begin: Open, ferry: list[Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begin(*ferry)
    page = quotes(qtbot, session)
    monkeypatch.setattr(Extracting, "tr", lambda *_: "Пошук цитат")
    monkeypatch.setattr(Extracting, "_find", halfway)
    session.workspace.edit("Close", partial(close_article, number=2))
    qtbot.waitUntil(lambda: page.state.done == 1, timeout=20_000)
    session.workspace.cancel()


def halfway(
    extracting: Extracting, articles: object, scope: str, known: object, job: Job
) -> object:
    """Come to the half, and wait there."""
    job.report(0.5)
    job.stopped.wait(20)
    raise Cancelled


def test_a_zoom_reaches_the_page(begin: Open, ferry: list[Path], qtbot: QtBot) -> None:
    session = begin(*ferry)
    page = quotes(qtbot, session)
    before = page.rows.painter_.laid(0).height
    for _ in range(4):
        do(session, "zoom_in")
    assert page.rows.painter_.laid(0).height > before
