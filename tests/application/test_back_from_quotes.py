"""Looking through the quotes leaves the reader's place in the articles as it was."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.addresses import Address
from tests.application.hands import SEEDS, Open, do, settled

LINES = 44
"""px, two lines: a view shown again brings its passages level anew."""


@pytest.fixture
def session(begin: Open, qtbot: QtBot) -> Session:
    session = begin(*SEEDS)
    session.window.view.go_to(Address(4, 6))
    settled(qtbot, session)
    return session


def heights(session: Session) -> list[float]:
    return [round(column.offset) for column in session.window.view.columns]


def visit(qtbot: QtBot, session: Session) -> None:
    do(session, "quotes")
    settled(qtbot, session)
    session.window.pages.quotes.list.setCurrentRow(1)
    settled(qtbot, session)
    do(session, "read")
    settled(qtbot, session)


def test_a_visit_to_the_quotes_leaves_the_passage_being_read(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    before, offsets = (view.current, view.focus_ref), heights(session)
    visit(qtbot, session)
    assert view.current is not None
    assert (view.current, view.focus_ref) == before
    assert heights(session) == pytest.approx(offsets, abs=LINES)
    assert view.reading is not None
    assert view.reading.current == view.span_of(view.current)


def test_who_reads_no_passage_reads_none_after_the_quotes(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    view.release()
    settled(qtbot, session)
    view.verticalScrollBar().setValue(300)
    before = heights(session)
    visit(qtbot, session)
    assert (view.current, heights(session)) == (None, before)


def test_a_quote_that_is_opened_is_gone_to(qtbot: QtBot, session: Session) -> None:
    do(session, "quotes")
    settled(qtbot, session)
    quotes = session.window.pages.quotes
    quotes.list.setCurrentRow(1)
    chosen = quotes.current
    assert chosen is not None
    quotes.list.itemActivated.emit(quotes.list.currentItem())
    settled(qtbot, session)
    view = session.window.view
    assert session.window.pages.is_reading
    assert view.current is not None
    assert view.span_of(view.current).article == chosen.base.article


def test_who_comes_back_to_the_quotes_finds_their_words_marked(
    qtbot: QtBot, session: Session
) -> None:
    do(session, "quotes")
    settled(qtbot, session)
    rows = session.window.pages.quotes.rows
    before = [words.accessibleDescription() for _, words in rows if words is not None]
    assert any(before)
    do(session, "read")
    settled(qtbot, session)
    do(session, "quotes")
    settled(qtbot, session)
    rows = session.window.pages.quotes.rows
    assert [words.accessibleDescription() for _, words in rows if words is not None] == before
