"""The page of quotes in a session: it leads into the articles, and looking through it leaves them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.addresses import Address
from desktop.window.marks import MarkKind
from tests.application.hands import SEEDS, Open, do, settled

LINES = 66
"""px, three lines: a view shown again brings its passages level anew."""


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
    QTest.keyClick(session.window.pages.quotes.list, Qt.Key.Key_Down)
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
    QTest.keyClick(quotes.list, Qt.Key.Key_Down)
    base = quotes.base
    assert base is not None
    QTest.keyClick(quotes.list, Qt.Key.Key_Return)
    settled(qtbot, session)
    view = session.window.view
    assert session.window.pages.is_reading
    assert view.current is not None
    passage = view.span_of(view.current)
    assert passage.article == base.article
    assert passage.start <= base.start < passage.end


def test_the_words_of_the_utterance_in_most_articles_are_marked(
    qtbot: QtBot, session: Session
) -> None:
    do(session, "quotes")
    settled(qtbot, session)
    quotes = session.window.pages.quotes
    shown = quotes.table.rows
    assert len({row.badge for row in shown if row.has_words}) >= 3
    kinds = {kind for *_, kind in quotes.rows.model_.marks_at(1).runs[0]}
    assert MarkKind.DIFFERS in kinds


def test_an_article_that_goes_takes_its_quotes_along(qtbot: QtBot, session: Session) -> None:
    do(session, "quotes")
    settled(qtbot, session)
    quotes = session.window.pages.quotes
    assert 5 in quotes.book.by_outlet
    from desktop.story.project import close_article

    session.workspace.edit("Close", lambda project: close_article(project, 5))
    settled(qtbot, session)
    assert 5 not in quotes.book.by_outlet
    session.workspace.undo()
    settled(qtbot, session)
    assert 5 in quotes.book.by_outlet
