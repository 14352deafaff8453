"""Everything that was written is found as it is typed, and read where it stands, in the real program."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.search.page import SearchPage
from tests.application.hands import Open, do, settled

ENTER = Qt.Key.Key_Return


@pytest.fixture
def searched(begin: Open, bridge: list[Path]) -> Session:
    """A session on three articles; the page of a search is shown."""
    session = begin(*bridge)
    do(session, "search")
    return session


def page_of(session: Session) -> SearchPage:
    return session.window.pages.search


def type_in_box(qtbot: QtBot, session: Session, typed: str) -> None:
    """Type a query as a reader does, and wait for the answer to all of it."""
    box = session.window.top.box
    assert box.hasFocus()
    QTest.keyClicks(box, typed)
    qtbot.waitUntil(lambda: answered(session) == typed, timeout=10_000)
    settled(qtbot, session)


def answered(session: Session) -> str:
    answer = page_of(session).answer
    return "" if answer is None else answer.asked.typed


def test_words_are_found_in_any_form_while_they_are_typed(qtbot: QtBot, searched: Session) -> None:
    type_in_box(qtbot, searched, "repair week")
    answer = page_of(searched).answer
    assert answer is not None
    assert {line.address for line in answer.lines} >= {"A1.3", "A2.3"}
    assert answer.result.facets.kinds[0].times == 2


def test_enter_goes_to_what_was_found_and_again_reads_it(qtbot: QtBot, searched: Session) -> None:
    type_in_box(qtbot, searched, "ferries")
    QTest.keyClick(searched.window.top.box, ENTER)
    where = page_of(searched).focusWidget()
    assert where is not None
    QTest.keyClick(where, ENTER)
    view = searched.window.view
    assert searched.window.pages.is_reading
    assert view.focus_ref is not None
    column, passage = view.focus_ref
    assert "Ferries" in view.columns[column].blocks[passage].text
