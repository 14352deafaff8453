"""Whatever is said of a quote, the keyboard stays at it; what is no quote can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.quotes.correcting import CorrectQuote
from desktop.window.quotes.entries import Entry, Fold
from desktop.window.quotes.page import QuotesPage
from tests.application.hands import Open, press, settled, status
from tests.application.harbour import PLANK, harbour_files, quote

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(begin: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Session:
    """A session that shows the page of quotes."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = begin(*harbour_files(tmp_path), is_stored=True)
    shown(qtbot, made)
    return made


def shown(qtbot: QtBot, session: Session) -> QuotesPage:
    press(session, Qt.Key.Key_4, CONTROL)
    settled(qtbot, session)
    return session.window.pages.quotes


def go_to(qtbot: QtBot, session: Session, beginning: str) -> QuotesPage:
    """Choose a quote on the page, and take the keyboard to its row."""
    page = session.window.pages.quotes
    assert page.show_quote(quote(session, beginning).number)
    page.rows.setFocus()
    settled(qtbot, session)
    return page


def do(qtbot: QtBot, session: Session, key: Qt.Key) -> None:
    press(session, key)
    settled(qtbot, session)


def at(page: QuotesPage) -> list[int]:
    row = page.rows.current
    return [] if row is None else [each.number for each in row.quotes]


def folds(page: QuotesPage) -> list[str]:
    return [line.words for line in page.list.model_.lines if isinstance(line, Fold)]


def test_who_corrects_a_name_stays_at_the_quote_and_undo_leads_back_with_it(
    qtbot: QtBot, session: Session
) -> None:
    page = go_to(qtbot, session, PLANK[2])
    number = quote(session, PLANK[2]).number
    press(session, Qt.Key.Key_E)
    sheet = next(each for each in session.window.findChildren(CorrectQuote) if each.isVisible())
    sheet.name.setText("Bo Lind")
    sheet.ok.click()
    settled(qtbot, session)
    assert at(page) == [number]
    session.workspace.undo()
    settled(qtbot, session)
    assert at(page) == [number]
    session.workspace.redo()
    settled(qtbot, session)
    assert at(page) == [number]


def test_who_takes_a_quote_out_stays_at_it(qtbot: QtBot, session: Session) -> None:
    page = go_to(qtbot, session, PLANK[2])
    number = quote(session, PLANK[2]).number
    do(qtbot, session, Qt.Key.Key_X)
    assert at(page) == [number]
    assert QApplication.focusWidget() is page.rows
    session.workspace.undo()
    settled(qtbot, session)
    assert at(page) == [number]
    assert len([row for row in page.table.rows if row.quotes]) == 3


def test_a_dismissed_quote_leaves_the_reader_in_the_list_beside_it(
    qtbot: QtBot, session: Session
) -> None:
    page = go_to(qtbot, session, "“Nobody can sleep")
    entries = [each for each in page.list.model_.lines if isinstance(each, Entry)]
    assert page.list.current is not None
    place = entries.index(page.list.current)
    assert place == len(entries) - 1 > 1, "the last, and what is before it is not the first"
    near = entries[place - 1].words
    do(qtbot, session, Qt.Key.Key_Delete)
    assert page.list.current is not None
    assert page.list.current.words == near
    assert QApplication.focusWidget() is page.list
    session.workspace.undo()
    settled(qtbot, session)
    assert page.list.current is not None
    assert page.list.current.words.startswith("“Nobody can sleep")


@pytest.mark.parametrize(("gone", "near"), [(0, 1), (1, 2), (2, 1)])
def test_a_quote_dismissed_from_a_group_leaves_the_reader_in_the_row_beside_it(
    qtbot: QtBot, session: Session, gone: int, near: int
) -> None:
    page = go_to(qtbot, session, PLANK[gone])
    beside = quote(session, PLANK[near]).number
    own = quote(session, PLANK[gone]).number
    do(qtbot, session, Qt.Key.Key_Delete)
    assert QApplication.focusWidget() is page.rows
    assert page.is_inside
    assert at(page) == [beside]
    session.workspace.undo()
    settled(qtbot, session)
    assert QApplication.focusWidget() is page.rows
    assert at(page) == [own], "undo leads back to the row"


@pytest.mark.parametrize("view", [Qt.Key.Key_W, Qt.Key.Key_O])
def test_a_quote_dismissed_among_those_of_a_speaker_or_outlet_leaves_the_reader_in_the_table(
    qtbot: QtBot, session: Session, view: Qt.Key
) -> None:
    page = session.window.pages.quotes
    do(qtbot, session, view)
    page.rows.setFocus()
    page.rows.go_to(1)
    quotes = [each.number for row in page.table.rows for each in row.quotes]
    assert at(page) == quotes[:1]
    do(qtbot, session, Qt.Key.Key_Delete)
    assert QApplication.focusWidget() is page.rows
    assert at(page) == quotes[1:2]


def test_what_is_no_quote_stands_at_the_end_and_is_taken_back_with_r(
    qtbot: QtBot, session: Session, begin: Open
) -> None:
    page = go_to(qtbot, session, "“Nobody can sleep")
    number = quote(session, "“Nobody can sleep").number
    do(qtbot, session, Qt.Key.Key_Delete)
    file = session.workspace.home.file
    assert file is not None
    path = file.path
    session.window.close()
    session.close()
    again = begin(path, is_stored=True)
    page = shown(qtbot, again)
    assert folds(page)[-1] == "No quote, a person said"
    press(again, Qt.Key.Key_End)
    press(again, Qt.Key.Key_Return)
    press(again, Qt.Key.Key_Down)
    assert page.list.current is not None
    assert page.list.current.words.startswith("“Nobody can sleep")
    assert page.side.release.isVisible()
    press(again, Qt.Key.Key_Delete)
    assert status(again).startswith("A person said that this is no quote.")
    do(qtbot, again, Qt.Key.Key_R)
    assert again.workspace.undo_label == f"Take back the correction of Q{number}"
    assert "No quote, a person said" not in folds(page)
    assert at(page) == [number]
    assert page.side.release.isHidden()


def test_who_is_at_what_is_listed_apart_stays_there(qtbot: QtBot, session: Session) -> None:
    page = go_to(qtbot, session, "“Nobody can sleep")
    number = quote(session, "“Nobody can sleep").number
    other = quote(session, PLANK[2]).number
    session.quotes.answers.dismiss([number])
    settled(qtbot, session)
    page.list.setFocus()
    press(session, Qt.Key.Key_End)
    assert page.list.fold is not None
    session.quotes.answers.dismiss([other])
    settled(qtbot, session)
    assert page.list.fold is not None
    assert page.list.fold.quotes == 2


def test_c_on_a_row_with_a_quote_says_what_to_choose(qtbot: QtBot, session: Session) -> None:
    page = go_to(qtbot, session, "“Nobody can sleep")
    asked: list[object] = []
    page.check_requested.connect(asked.append)
    press(session, Qt.Key.Key_C)
    assert asked == []
    assert status(session).startswith("Go to the row of an article in which nothing was found")
    page.list.setFocus()
    press(session, Qt.Key.Key_C)
    assert asked == []
    assert QApplication.focusWidget() is page.rows
    row = page.rows.current
    assert row is not None
    assert row.empty is not None
    press(session, Qt.Key.Key_C)
    assert asked == [row.empty]


def test_what_is_listed_under_the_last_line_comes_into_sight_when_it_is_opened(
    qtbot: QtBot, session: Session
) -> None:
    session.window.resize(1100, 420)
    page = go_to(qtbot, session, "“Nobody can sleep")
    do(qtbot, session, Qt.Key.Key_Delete)
    page.list.setFocus()
    press(session, Qt.Key.Key_End)
    settled(qtbot, session)
    assert page.list.verticalScrollBar().maximum() > 0
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    at_fold = page.list.currentIndex()
    below = page.list.visualRect(at_fold.siblingAtRow(at_fold.row() + 1))
    assert page.list.fold is not None
    assert page.list.viewport().rect().contains(below)
    assert page.list.viewport().rect().contains(page.list.visualRect(at_fold))
