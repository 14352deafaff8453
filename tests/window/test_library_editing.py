"""Facts are edited in the cell, one step each, and only real dates are taken."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.story.article import READER, Stated
from desktop.window.library import LibraryPage
from desktop.window.library.columns import places
from desktop.window.sheet import Choice
from tests.window.library_cases import Desk, let_go, make_desk, select, shown


@pytest.fixture
def desk(qtbot, faces) -> Desk:
    return make_desk(qtbot)


@pytest.fixture
def page(desk: Desk) -> LibraryPage:
    return desk.page


def open_field(page: LibraryPage, number: int, column: str) -> QWidget:
    index = page.model.index_of(number, places()[column])
    page.table.setCurrentIndex(index)
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    fact = page.table.viewport().findChildren(QWidget)
    field = next(each for each in fact if each.objectName().startswith("edit_"))
    assert isinstance(field, QLineEdit | Choice)
    return field


def type_into(field: QWidget, text: str) -> None:
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("column", "fact"),
    [("outlet", "outlet"), ("carried_by", "carried_by"), ("headline", "title")],
)
def test_f2_edits_a_cell_as_the_readers_word(desk, page, column, fact):
    type_into(open_field(page, 3, column), "Northern Wire")
    let_go()
    assert getattr(desk.article(3), fact) == Stated("Northern Wire", READER)
    assert len(desk.labels) == 1


def test_the_edit_is_named_for_undo(desk, page):
    type_into(open_field(page, 3, "outlet"), "Northern Wire")
    let_go()
    assert desk.labels == ["Outlet of A3"]
    desk.undo()
    assert desk.article(3).outlet is None


def test_the_row_stays_current_though_the_edit_moves_it(desk, page):
    page.table_layout.sort_by(places()["outlet"])
    before = shown(page).index(1)
    type_into(open_field(page, 1, "outlet"), "Zebra Times")
    let_go()
    assert shown(page).index(1) > before
    assert page.table.current_number() == 1


def test_the_same_words_are_no_edit(desk, page):
    field = open_field(page, 1, "outlet")
    QTest.keyClick(field, Qt.Key.Key_Return)
    let_go()
    assert desk.labels == []


def test_an_emptied_cell_is_not_stated(desk, page):
    field = open_field(page, 1, "outlet")
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    let_go()
    assert desk.article(1).outlet is None
    assert page.rows[1].cell("outlet").text == "not stated"


@pytest.mark.parametrize("column", ["outlet", "language"])
def test_keys_in_a_field_are_not_taken_for_those_of_the_table(desk, page, column):
    opened: list[int] = []
    page.article_activated.connect(opened.append)
    page.original_requested.connect(opened.append)
    field = open_field(page, 1, column)
    for key in (Qt.Key.Key_O, Qt.Key.Key_Delete, Qt.Key.Key_Slash, Qt.Key.Key_Return):
        QTest.keyClick(field, key)
    let_go()
    assert opened == []
    assert 1 in page.rows


def test_escape_changes_nothing(desk, page):
    field = open_field(page, 1, "outlet")
    QTest.keyClicks(field, "something")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    let_go()
    assert desk.labels == []


def test_a_date_is_taken_over_in_the_form_of_iso_8601(desk, page):
    type_into(open_field(page, 3, "published"), "2026-06-01 08:15")
    let_go()
    assert desk.article(3).published == Stated("2026-06-01T08:15", READER)


def test_what_is_no_date_stays_in_the_field_with_a_clear_sentence(desk, page):
    field = open_field(page, 3, "published")
    type_into(field, "30 May")
    assert desk.labels == []
    assert desk.told
    assert "“30 May” is no date" in desk.told[0]
    assert "2024-05-30" in desk.told[0]
    assert field.isVisible()
    type_into(field, "2026-05-30")
    let_go()
    assert desk.article(3).published == Stated("2026-05-30", READER)


def test_a_guessed_date_typed_again_is_no_edit_but_a_clearer_one_is(desk, page):
    type_into(open_field(page, 1, "published"), "2026-05-30T09:00")
    let_go()
    assert desk.article(1).published == Stated("2026-05-30T09:00", READER)
    assert not page.rows[1].cell("published").is_guess


@pytest.mark.parametrize(
    ("column", "value"), [("language", "de"), ("complete", "incomplete"), ("complete", "whole")]
)
def test_language_and_completeness_are_chosen_from_a_list(desk, page, column, value):
    field = open_field(page, 2, column)
    assert isinstance(field, Choice)
    field.setCurrentIndex(field.findData(value))
    QTest.keyClick(field, Qt.Key.Key_Return)
    let_go()
    article = desk.article(2)
    assert (article.language.value if column == "language" else article.complete) == value


def test_a_double_click_on_a_fact_edits_and_elsewhere_opens(qtbot, page):
    opened: list[int] = []
    page.article_activated.connect(opened.append)
    for column in ("address", "outlet"):
        box = page.table.visualRect(page.model.index_of(2, places()[column]))
        QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert opened == [2]
    assert page.table.viewport().findChild(QLineEdit, "edit_outlet") is not None


def test_tab_goes_on_to_the_next_field_of_the_row(desk, page):
    field = open_field(page, 3, "outlet")
    QTest.keyClicks(field, "Northern Wire")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    let_go()
    field = page.table.viewport().findChild(QLineEdit, "edit_carried_by")
    assert field is not None
    type_into(field, "Harbour Portal")
    let_go()
    assert desk.article(3).outlet == Stated("Northern Wire", READER)
    assert desk.article(3).carried_by == Stated("Harbour Portal", READER)


def test_left_and_right_walk_from_cell_to_cell(page):
    page.table.select_article(2)
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    assert page.table.currentIndex().column() == places()["outlet"]
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert page.table.currentIndex().column() == places()["address"]


def test_left_and_right_fold_headings(page):
    page.group("outlet")
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert not page.table.isExpanded(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.table.isExpanded(page.model.index(0, 0))


def test_ctrl_i_opens_all_facts_of_the_selected_articles(desk, page):
    select(page, [1, 2])
    QTest.keyClick(page.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = page.doing.dialog
    assert dialog is not None
    field = dialog.fields["carried_by"]
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Harbour Portal")
    dialog.state_facts()
    assert desk.labels == ["Carried by of 2 articles"]
    for number in (1, 2):
        assert desk.article(number).carried_by == Stated("Harbour Portal", READER)
    let_go()
    assert page.doing.dialog is None


def test_a_click_on_a_heading_folds_it(page):
    page.group("outlet")
    box = page.table.visualRect(page.model.index(0, 0))
    QTest.mouseClick(
        page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(20, 10)
    )
    assert not page.table.isExpanded(page.model.index(0, 0))
