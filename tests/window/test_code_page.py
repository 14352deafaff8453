"""One article at a time is shown alone, and the others are named in a list."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.story.annotation import Coding, Progress
from desktop.window.code_page import CodePage
from desktop.window.styles import SANS, choose_body_font
from desktop.window.theme import DARK, LIGHT
from tests.window.invented import article, project

SENTENCE = "The bridge of Orsha was shut on Monday, and people went over by ferry. "
ONE = article(1, "The bridge was shut.", "Nobody was hurt.")
TWO = article(2, *[SENTENCE * 3] * 40, headline="Bridge shut")
THREE = article(3, "أغلق الجسر يوم الاثنين.", language="ar")


@pytest.fixture
def page(qtbot: QtBot, faces: None) -> CodePage:
    made = CodePage(LIGHT)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show_articles((ONE, TWO, THREE), 2)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def shown(page: CodePage) -> str:
    column = page.sheet.column
    return "" if column is None else column.article.address


def test_it_begins_with_the_article_the_reader_comes_from(page: CodePage) -> None:
    assert shown(page) == "A2"
    assert page.title.text() == "A2  Outlet 2  ·  2 of 3"


def test_arrow_keys_go_from_article_to_article(page: CodePage) -> None:
    QTest.keyClick(page.sheet, Qt.Key.Key_Right)
    assert shown(page) == "A3"
    assert not page.next.isEnabled()
    QTest.keyClick(page.sheet, Qt.Key.Key_Right)
    assert shown(page) == "A3"
    QTest.keyClick(page.sheet, Qt.Key.Key_Left)
    page.previous.click()
    assert shown(page) == "A1"
    assert not page.previous.isEnabled()


def test_outlets_are_hidden_on_request(page: CodePage) -> None:
    names = [page.list.item(row).text().split("\n")[0] for row in range(3)]
    assert names == ["A1  Outlet 1", "A2  Outlet 2", "A3  Outlet 3"]
    page.hides_outlets.click()
    names = [page.list.item(row).text().split("\n")[0] for row in range(3)]
    assert names == ["A1", "A2", "A3"]
    assert "Outlet" not in page.title.text()


def test_the_list_counts_words(page: CodePage) -> None:
    assert page.list.item(0).text().split("\n")[1] == "7 words"


def test_an_article_is_where_it_was_left(page: CodePage) -> None:
    bar = page.sheet.verticalScrollBar()
    QTest.keyClick(page.sheet, Qt.Key.Key_PageDown)
    QTest.keyClick(page.sheet, Qt.Key.Key_Space)
    left = bar.value()
    assert left > page.sheet.viewport().height()
    page.step(-1)
    assert bar.value() == 0
    page.step(1)
    assert bar.value() == left


def test_the_end_can_be_reached(page: CodePage) -> None:
    bar, column = page.sheet.verticalScrollBar(), page.sheet.column
    assert column is not None
    for _ in range(4):
        QTest.keyClick(page.sheet, Qt.Key.Key_End)
    last = len(column.blocks) - 1
    assert bar.value() == bar.maximum()
    assert column.blocks[last].is_ready
    bottom = column.stack.top(last) + column.stack.height_of(last) - column.offset
    assert bottom <= page.sheet.viewport().height()


def test_zoom_and_width_keep_the_passage_being_read(page: CodePage) -> None:
    page.sheet.verticalScrollBar().setValue(2500)
    column = page.sheet.column
    assert column is not None
    before, _ = column.position(page.sheet.line)
    page.show_zoom(1.5)
    page.resize(800, 500)
    after, _ = column.position(page.sheet.line)
    assert abs(after - before) <= 1


def test_no_line_is_wider_than_a_book_page(page: CodePage) -> None:
    page.resize(2500, 900)
    assert page.sheet.sheet.width() < 700


def test_the_columns_that_go_are_forgotten(page: CodePage) -> None:
    page.show_articles((ONE,), None)
    assert shown(page) == "A1"
    page.show_articles((), None)
    assert shown(page) == ""
    assert page.empty.isVisible()


def test_it_takes_the_theme(page: CodePage) -> None:
    page.show_theme(DARK)
    picture = page.sheet.grab().toImage()
    assert picture.pixelColor(3, 3) == DARK.page


def test_articles_without_an_outlet_are_named_by_their_headlines(page: CodePage) -> None:
    page.show_articles((ONE, replace(TWO, outlet=None)), 2)
    assert page.title.text() == "A2  Outlet not stated: “Bridge shut”  ·  2 of 2"


def test_another_typeface_is_shown_at_once(page: CodePage) -> None:
    column = page.sheet.column
    assert column is not None
    before = column.blocks[0].style.font.families()
    choose_body_font(SANS)
    try:
        page.show_theme(LIGHT)
        assert column.blocks[0].style.font.families() != before
    finally:
        choose_body_font("")


def test_another_project_begins_at_the_top(page: CodePage) -> None:
    bar = page.sheet.verticalScrollBar()
    bar.setValue(600)
    page.step(-1)
    page.step(1)
    assert bar.value() == 600
    other = article(2, *["Quite another text of as many words as the one before. " * 4] * 40)
    page.show_articles((ONE, other), 2)
    assert shown(page) == "A2"
    assert bar.value() == 0


def escape(widget: QWidget) -> bool:
    """Press Escape; tell whether the page took it."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_escape_leads_to_the_text_and_lets_go_of_words_before_it_leaves(page: CodePage) -> None:
    page.codebook.filter.setFocus()
    assert escape(page.codebook.filter)
    assert page.sheet.hasFocus()
    QTest.keyClick(page.sheet, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not page.sheet.place.selection.is_empty
    assert [escape(page.sheet) for _ in range(2)] == [True, False]
    assert page.sheet.selected is None


def test_ctrl_page_down_goes_round_to_what_is_not_done(page: CodePage, qtbot: QtBot) -> None:
    done = tuple(Coding(number, Progress.DONE, "", "") for number in (1, 3))
    page.show_project(replace(project(ONE, TWO, THREE), codings=done), 2)
    page.go_to(3)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.sheet, Qt.Key.Key_PageDown, control)
    assert shown(page) == "A2"
    with qtbot.waitSignal(page.told) as told:
        QTest.keyClick(page.sheet, Qt.Key.Key_PageDown, control)
    assert told.args == ["All other articles are done."]
    assert shown(page) == "A2"


def test_what_is_done_leaves_the_list_when_the_reader_goes_on(page: CodePage) -> None:
    done = (Coding(2, Progress.DONE, "", ""),)
    page.show_project(replace(project(ONE, TWO, THREE), codings=done), 2)
    page.only_open.click()
    assert not page.list.item(1).isHidden()
    page.next.click()
    assert page.list.item(1).isHidden()
    page.previous.click()
    assert not page.list.item(1).isHidden()


def test_a_row_is_as_high_as_what_it_says(page: CodePage) -> None:
    def height(row: int) -> int:
        return page.list.visualItemRect(page.list.item(row)).height()

    before = height(0)
    assert ONE.outlet is not None
    long = replace(ONE, outlet=ONE.outlet._replace(value="جريدة الصباح الطويلة جدا " * 4))
    page.show_articles((long, TWO, THREE), 2)
    assert height(0) > before
    assert height(1) == before


def test_without_an_article_it_says_how_to_add_one(page: CodePage) -> None:
    assert not page.empty.isVisible()
    page.show_articles((), None)
    assert not page.sheet.isVisible()
    assert page.empty.title.text() == "No articles yet"
    assert "Ctrl+O" in page.empty.sentence.text()
    assert page.title.text() == ""
    assert not page.next.isEnabled()
    page.show_articles((ONE,), None)
    assert page.sheet.isVisible()
