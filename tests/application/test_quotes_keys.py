"""Everything on the page of quotes is reached with keys, and the foot says with which."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.annotation import About, Code
from desktop.story.codebook import add_code
from desktop.story.project import Project
from desktop.window.pages import READ
from desktop.window.quotes.model import View
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.quiet_list import QuietScrollBar
from desktop.window.quotes.rows import RowKind
from desktop.window.quotes.said import row_said
from desktop.window.quotes.wording import CellMarks
from desktop.window.sheet import Sheet
from tests.application.hands import Open, press, settled, written
from tests.application.harbour import harbour_files

SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def opened(qtbot: QtBot, session: Session) -> QuotesPage:
    press(session, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, session)
    return session.window.pages.quotes


@pytest.fixture
def session(begin: Open, tmp_path: Path) -> Session:
    return begin(*harbour_files(tmp_path))


def hints(session: Session) -> list[str]:
    shown = session.window.status.hints
    assert shown is not None
    return [hint.words for hint in shown.hints]


def test_v_shows_card_and_table_in_turn_and_the_foot_has_their_keys(
    qtbot: QtBot, session: Session
) -> None:
    page = opened(qtbot, session)
    press(session, Qt.Key.Key_V)
    assert page.view is View.SPEAKERS
    assert page.side.shown == "card"
    assert "show in Read" in hints(session)
    press(session, Qt.Key.Key_V)
    assert page.side.shown == "matrix"
    assert hints(session)[:2] == ["cell", "quotes counted there"]
    assert "against this" not in hints(session)
    assert session.window.status.address.text() == "", "no quote is in sight"
    press(session, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list
    assert hints(session)[0] == "speaker"
    press(session, Qt.Key.Key_V)
    assert page.side.beside is None
    assert all(tab.toolTip().endswith("(V)") for tab in page.side.tabs.values())


def test_escape_leads_back_from_the_quotes_of_a_cell_to_the_table(
    qtbot: QtBot, session: Session
) -> None:
    page = opened(qtbot, session)
    page.filters.field.setText("harbour")
    before = page.filters.filters
    for _ in range(2):
        press(session, Qt.Key.Key_V)
    press(session, Qt.Key.Key_Return)
    assert page.filters.filters.numbers
    assert page.side.shown == "quotes"
    assert hints(session)[0] == "back to the table of speakers"
    press(session, Qt.Key.Key_Right)
    press(session, Qt.Key.Key_Escape)
    assert page.side.shown == "matrix"
    assert page.filters.filters == before
    where = QApplication.focusWidget()
    assert where is not None
    assert page.side.stack.currentWidget().isAncestorOf(where)


@pytest.mark.parametrize("is_in_rows", [False, True])
def test_escape_leads_back_to_the_articles_where_there_is_nothing_else_to_go_back_to(
    qtbot: QtBot, session: Session, *, is_in_rows: bool
) -> None:
    opened(qtbot, session)
    if is_in_rows:
        press(session, Qt.Key.Key_Right)
    press(session, Qt.Key.Key_Escape)
    assert session.window.pages.shown == READ


def test_f_goes_to_the_filters_and_arrows_from_one_to_the_next(
    qtbot: QtBot, session: Session
) -> None:
    page = opened(qtbot, session)
    press(session, Qt.Key.Key_F)
    assert QApplication.focusWidget() is page.filters.speaker
    press(session, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.filters.outlet
    shown: list[str] = []
    menu = page.filters.outlet.menu_
    menu.aboutToShow.connect(partial(shown.append, "outlets"))
    QTimer.singleShot(50, menu.close)
    press(session, Qt.Key.Key_Return)
    assert shown == ["outlets"]
    press(session, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.list
    assert page.filters.speaker.toolTip().endswith("(F)")


def test_without_quotes_the_foot_has_no_keys_of_a_list_and_says_how_to_add_one(
    begin: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = begin(written(tmp_path / "pier.txt", "Pier painted\n\nThe old pier is green.\n"))
    page = opened(qtbot, session)
    assert hints(session) == []
    assert "Shift+Q" in page.nothing.text()


def test_a_scroll_bar_shows_no_handle_where_nothing_scrolls(qtbot: QtBot, session: Session) -> None:
    page = opened(qtbot, session)
    for view in (page.list, page.rows):
        bar: QScrollBar = view.verticalScrollBar()
        assert isinstance(bar, QuietScrollBar)
        assert bar.maximum() == bar.minimum()
        picture = bar.grab().toImage()
        colours = {picture.pixel(picture.width() // 2, y) for y in range(0, picture.height(), 3)}
        assert len(colours) == 1


def test_many_verbs_are_offered_in_menus_of_twenty(
    begin: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    verbs = (
        "said added told warned insisted argued claimed noted stressed explained replied"
        " announced predicted promised repeated suggested conceded admitted denied declared"
        " recalled asserted remarked"
    ).split()
    text = "\n\n".join(
        f"“The pier number {place} will be green by winter,” Ana Ruiz {verb}."
        for place, verb in enumerate(verbs)
    )
    session = begin(written(tmp_path / "pier.txt", f"Pier painted\n\n{text}\n"))
    page = opened(qtbot, session)
    menu = page.filters.cue.menu_
    menu.aboutToShow.emit()
    entries = [each for each in menu.actions() if not each.isSeparator()]
    plain = [each for each in entries if each.menu() is None]
    assert len(plain) == 21
    inner = [each.menu() for each in entries if each.menu() is not None]
    assert len(inner) == 1


def test_a_word_that_is_typed_in_list_or_table_opens_no_sheet_and_escape_stays(
    qtbot: QtBot, session: Session
) -> None:
    page = opened(qtbot, session)
    for view in (page.list, page.rows):
        view.setFocus()
        for letter, modifier in (("L", SHIFT), ("e", PLAIN), ("x", PLAIN), ("m", PLAIN)):
            QTest.keyClicks(view, letter, modifier)
        assert session.workspace.undo_label is None
        assert not session.quotes.marked
        assert not session.window.findChildren(Sheet)
        press(session, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is view
        assert session.window.pages.shown != READ


def with_code(project: Project, name: str) -> Project:
    return add_code(project, Code(0, name))


def test_digits_give_all_quotes_of_the_words_a_recent_code_and_take_it_away(
    qtbot: QtBot, session: Session
) -> None:
    session.workspace.edit("codes", partial(with_code, name="Warnings"))
    page = opened(qtbot, session)
    meant = page.doing.group
    assert meant is not None
    press(session, Qt.Key.Key_1)
    (note,) = session.workspace.project.annotations
    assert (note.about, note.codes) == (About.QUOTE, (1,))
    assert set(note.spans) == {quote.span for quote in meant.quotes}
    assert "Warnings" in session.window.status.place.text()
    press(session, Qt.Key.Key_1)
    assert session.workspace.project.annotations == ()
    press(session, Qt.Key.Key_2)
    assert "No code has the key 2 yet" in session.window.status.place.text()
    assert page.view is View.UTTERANCES


def test_a_row_says_which_codes_its_quotes_have(qtbot: QtBot, session: Session) -> None:
    session.workspace.edit("codes", partial(with_code, name="Warnings"))
    page = opened(qtbot, session)
    press(session, Qt.Key.Key_1)
    settled(qtbot, session)
    rows = [row for row in page.table.rows if row.kind is RowKind.TEXT]
    assert rows
    assert all(row.lines[-1] == "coded Warnings" for row in rows)
    assert "coded Warnings" in row_said(page.table, 0, CellMarks())
    press(session, Qt.Key.Key_1)
    settled(qtbot, session)
    assert not any("coded" in line for row in page.table.rows for line in row.lines)
