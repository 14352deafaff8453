"""The same words in several articles: confirmed, parted, joined by hand, left to the program again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.quotes.correcting import CorrectQuote
from tests.application.hands import Open, do, press, settled, status
from tests.application.harbour import PLANK, group, harbour_files, quote


@pytest.fixture
def session(begin: Open, tmp_path: Path, qtbot: QtBot) -> Session:
    """A session that shows the page of quotes."""
    made = begin(*harbour_files(tmp_path))
    show_quotes(qtbot, made)
    return made


def show_quotes(qtbot: QtBot, session: Session) -> None:
    press(session, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, session)


def go_to(qtbot: QtBot, session: Session, beginning: str) -> None:
    """Choose a quote on the page, and take the keyboard to its row."""
    page = session.window.pages.quotes
    assert page.show_quote(quote(session, beginning).number)
    page.rows.setFocus()
    settled(qtbot, session)


def test_y_confirms_a_group(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, PLANK[0])
    press(session, Qt.Key.Key_Y)
    settled(qtbot, session)
    first = quote(session, PLANK[0])
    assert any(
        each.is_confirmed
        for each in session.workspace.quotes.utterances
        if first.span in each.quotes
    )
    assert session.workspace.undo_label == "Q1, Q3 and Q5 report the same words"


def test_x_takes_a_quote_out_of_its_group_and_undo_puts_it_back(
    qtbot: QtBot, session: Session
) -> None:
    go_to(qtbot, session, PLANK[2])
    press(session, Qt.Key.Key_X)
    settled(qtbot, session)
    assert group(session, quote(session, PLANK[2])) == (quote(session, PLANK[2]).span,)
    assert len(group(session, quote(session, PLANK[0]))) == 2
    assert session.workspace.undo_label == "Q5 not the words of Q1 and Q3"
    session.workspace.undo()
    settled(qtbot, session)
    assert len(group(session, quote(session, PLANK[2]))) == 3


def test_m_and_l_join_two_quotes(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, "“Nobody can sleep")
    press(session, Qt.Key.Key_M)
    assert status(session).startswith("Marked: Q4.")
    go_to(qtbot, session, "the repairs had cost")
    press(session, Qt.Key.Key_L)
    settled(qtbot, session)
    assert quote(session, "“Nobody can sleep").span in group(
        session, quote(session, "the repairs had cost")
    )
    assert session.quotes.marked == 0


def test_what_is_grouped_with_a_quote_is_joined_with_it(qtbot: QtBot, session: Session) -> None:
    members = set(group(session, quote(session, PLANK[0])))
    assert len(members) > 1
    go_to(qtbot, session, "“Nobody can sleep")
    press(session, Qt.Key.Key_M)
    go_to(qtbot, session, PLANK[0])
    press(session, Qt.Key.Key_L)
    said = session.workspace.project.utterances
    both = members | {quote(session, "“Nobody can sleep").span}
    assert {span for each in said for span in each.spans if each.is_same} == both


def test_l_without_a_mark_says_what_to_do_first(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, PLANK[0])
    print(
        "DBG",
        session.window.pages.shown,
        session.window.focusWidget(),
        session.window.pages.quotes.rows.hasFocus(),
        session.quotes.marked,
    )
    press(session, Qt.Key.Key_L)
    assert status(session).startswith("Mark a quote first (M)")
    assert session.workspace.undo_label is None


def test_r_leaves_the_grouping_to_the_program_again(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, PLANK[0])
    press(session, Qt.Key.Key_Y)
    settled(qtbot, session)
    go_to(qtbot, session, PLANK[0])
    press(session, Qt.Key.Key_R)
    settled(qtbot, session)
    assert session.workspace.project.utterances == ()


def test_delete_takes_a_quote_for_none(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, "“Nobody can sleep")
    press(session, Qt.Key.Key_Delete)
    settled(qtbot, session)
    assert "Q4" not in {each.address for each in session.workspace.quotes.quotes}
    assert session.workspace.undo_label == "Take A2's quote Q4 for no quote"


def test_e_opens_the_sheet_of_the_row(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, PLANK[1])
    press(session, Qt.Key.Key_E)
    found = session.window.findChild(CorrectQuote)
    assert isinstance(found, CorrectQuote)
    assert found.windowTitle() == "Correct Q3"
    found.reject()


def test_a_mark_whose_quote_went_is_said_to_be_gone(qtbot: QtBot, session: Session) -> None:
    go_to(qtbot, session, "“Nobody can sleep")
    press(session, Qt.Key.Key_M)
    session.quotes.answers.dismiss([4])
    settled(qtbot, session)
    label = session.workspace.undo_label
    go_to(qtbot, session, PLANK[0])
    press(session, Qt.Key.Key_L)
    assert status(session) == "Q4 is not here any more."
    assert session.workspace.undo_label == label


def test_a_mark_is_none_in_the_next_project(
    begin: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    session = begin(*harbour_files(tmp_path), is_stored=True)
    show_quotes(qtbot, session)
    go_to(qtbot, session, "“Nobody can sleep")
    press(session, Qt.Key.Key_M)
    do(session, "new_project")
    qtbot.waitUntil(lambda: not session.workspace.project.articles)
    session.workspace.open_files(harbour_files(tmp_path))
    qtbot.waitUntil(lambda: len(session.workspace.project.articles) > 1)
    settled(qtbot, session)
    show_quotes(qtbot, session)
    go_to(qtbot, session, PLANK[0])
    press(session, Qt.Key.Key_L)
    assert status(session).startswith("Mark a quote first (M)")
