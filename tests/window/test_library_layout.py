"""The columns of the library are sorted, hidden, moved and kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.window.library import LibraryPage
from desktop.window.library.columns import places
from tests.window.library_cases import BRIDGE, make_desk, shown
from tests.window.test_library_stories import entry


@pytest.fixture
def page(qtbot, faces) -> LibraryPage:
    return make_desk(qtbot).page


def columns_menu(page: LibraryPage) -> QMenu:
    menu = page.bar.columns.menu()
    assert isinstance(menu, QMenu)
    page.table_layout.fill_menu(menu)
    return menu


def click_head(page: LibraryPage, column: str) -> None:
    head, place = page.table.head, places()[column]
    where = head.rect().center()
    where.setX(head.sectionViewportPosition(place) + 20)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_click_on_a_head_sorts_and_another_turns_it_round(page):
    click_head(page, "outlet")
    assert shown(page) == [2, 5, 1, 6, 4, 3]
    click_head(page, "outlet")
    assert shown(page) == [4, 1, 6, 5, 2, 3]


def test_sorting_can_be_done_from_a_menu(page):
    entry(columns_menu(page), "sort_published").trigger()
    assert shown(page)[:2] == [1, 2]
    entry(columns_menu(page), "sort_published").trigger()
    assert shown(page)[:2] == [2, 1]


def test_a_column_can_be_hidden_and_shown(page):
    entry(columns_menu(page), "column_language").trigger()
    assert page.table.head.isSectionHidden(places()["language"])
    entry(columns_menu(page), "column_byline").trigger()
    assert not page.table.head.isSectionHidden(places()["byline"])


def test_the_headline_takes_the_room_that_is_left(page):
    page.resize(2200, 700)
    head = page.table.head
    assert head.length() == page.table.viewport().width()
    assert head.sectionSize(places()["headline"]) > 250


def test_choosing_a_story_and_back_leaves_the_widths_alone(page):
    before = page.state()
    page.choose_story(BRIDGE)
    page.filter("bridge")
    page.filter("")
    page.choose_story(0)
    assert page.state() == before


def test_the_layout_is_there_again_in_another_window(qtbot, page):
    head = page.table.head
    head.moveSection(head.visualIndex(places()["published"]), 1)
    head.resizeSection(places()["outlet"], 233)
    entry(columns_menu(page), "column_language").trigger()
    entry(columns_menu(page), "sort_outlet").trigger()
    page.group("date")
    state = page.state()
    other = make_desk(qtbot).page
    other.restore(state)
    assert other.state() == state
    assert other.table.head.visualIndex(places()["published"]) == 1
    assert other.table.head.sectionSize(places()["outlet"]) == 233
    assert other.table.head.isSectionHidden(places()["language"])
    assert other.wanted.grouping == "date"
    assert other.wanted.sort == "outlet"


def test_the_state_is_plain_text_for_the_settings(page):
    from desktop.storing.settings import sound_settings

    state = page.state()
    assert "\n" not in state
    assert sound_settings({"library": state}).library == state


def test_damaged_state_is_as_if_there_were_none(page):
    before = page.state()
    page.restore("columns=sort=§ group=�")
    assert page.state().split("stories=")[0] == before.split("stories=")[0]


def test_all_can_be_arranged_as_at_first(page):
    before = page.state()
    entry(columns_menu(page), "column_language").trigger()
    entry(columns_menu(page), "sort_words").trigger()
    entry(columns_menu(page), "columns_reset").trigger()
    assert page.state().split(" sort=")[0] == before.split(" sort=")[0]
    assert not page.table.head.isSectionHidden(places()["language"])
