"""A closed article that comes back stands where it was, and so does the reader in it."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.addresses import Address
from tests.application.hands import SEEDS, Open, do, settled


@pytest.fixture
def session(begin: Open, qtbot: QtBot) -> Session:
    session = begin(*SEEDS)
    session.window.view.go_to(Address(2, 15))
    settled(qtbot, session)
    return session


def close_and_undo(qtbot: QtBot, session: Session) -> None:
    do(session, "close_article")
    settled(qtbot, session)
    assert len(session.window.view.columns) == 4
    do(session, "undo")
    settled(qtbot, session)


def test_the_passage_being_read_comes_back_with_its_article(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    before = (view.current, view.focus_ref)
    offset = view.columns[1].offset
    assert offset > 100
    close_and_undo(qtbot, session)
    assert (view.current, view.focus_ref) == before
    assert view.columns[1].offset == pytest.approx(offset, abs=44)
    assert view.reading is not None


def test_who_reads_elsewhere_meanwhile_stays_there(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    do(session, "close_article")
    settled(qtbot, session)
    view.go_to(Address(5, 4))
    settled(qtbot, session)
    do(session, "undo")
    settled(qtbot, session)
    assert view.current is not None
    assert view.span_of(view.current).article == 5
    assert view._is_level()  # the one word for what is meant: counterparts stand level
