"""Stories are made, named, put in order and filled in the library."""

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop.window.library import LibraryPage
from desktop.window.library.columns import places
from desktop.window.library.menus import article_menu, story_menu
from desktop.window.library.stories import STORY, Renamed
from tests.window.library_cases import BRIDGE, SCHOOL, Desk, let_go, make_desk, select, shown

COPYING = Qt.DropAction.CopyAction


@pytest.fixture
def desk(qtbot, faces) -> Desk:
    return make_desk(qtbot)


@pytest.fixture
def page(desk: Desk) -> LibraryPage:
    return desk.page


def names(desk: Desk) -> list[str]:
    return [story.name for story in desk.project.stories]


def members(desk: Desk, number: int) -> tuple[int, ...]:
    return next(s.articles for s in desk.project.stories if s.number == number)


def entry(menu: QMenu, name: str) -> QAction:
    actions = [*menu.actions(), *(a for m in menu.findChildren(QMenu) for a in m.actions())]
    return next(action for action in actions if action.objectName() == name)


def entries(menu: QMenu) -> list[str]:
    return [action.objectName() for action in menu.actions() if action.objectName()]


def test_the_list_counts_articles_and_texts(page):
    counts = [(story.name, story.shown) for story in page.stories_model.listed]
    assert counts == [("All articles", "6"), ("Harbour bridge", "5, 4 texts"), ("School", "1")]


def test_a_new_story_is_chosen_and_its_name_can_be_typed_at_once(qtbot, desk, page):
    QTest.mouseClick(page.new_story, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.stories.findChild(QLineEdit, "story_name") is not None)
    field = page.stories.findChild(QLineEdit, "story_name")
    QTest.keyClicks(field, "Ferries")
    QTest.keyClick(field, Qt.Key.Key_Return)
    let_go()
    assert names(desk) == ["Harbour bridge", "School", "Ferries"]
    assert desk.labels == ["New story “New story”", "Rename story to “Ferries”"]
    assert page.chosen_story() is not None


def test_f2_renames_in_place(desk, page):
    page.choose_story(SCHOOL)
    page.stories.setFocus()
    QTest.keyClick(page.stories, Qt.Key.Key_F2)
    field = page.stories.findChild(QLineEdit, "story_name")
    QTest.keyClicks(field, "Budget")
    QTest.keyClick(field, Qt.Key.Key_Return)
    let_go()
    assert names(desk) == ["Harbour bridge", "Budget"]


def test_all_articles_is_no_story_to_rename_or_remove(desk, page):
    page.choose_story(0)
    QTest.keyClick(page.stories, Qt.Key.Key_F2)
    QTest.keyClick(page.stories, Qt.Key.Key_Delete)
    assert page.stories.findChild(QLineEdit, "story_name") is None
    assert desk.labels == []


def test_alt_and_arrows_put_stories_in_order(desk, page):
    page.choose_story(SCHOOL)
    QTest.keyClick(page.stories, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(desk) == ["School", "Harbour bridge"]
    QTest.keyClick(page.stories, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(desk.labels) == 1
    QTest.keyClick(page.stories, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(desk) == ["Harbour bridge", "School"]
    assert page.stories.chosen() == SCHOOL


def test_a_story_dragged_above_another_stands_before_it(desk, page):
    model = page.stories_model
    mime = model.mimeData([model.index_of(SCHOOL)])
    assert model.dropMimeData(mime, COPYING, 1, 0, QModelIndex())
    assert names(desk) == ["School", "Harbour bridge"]


def test_delete_removes_a_story_and_undo_brings_it_back(desk, page):
    page.choose_story(SCHOOL)
    QTest.keyClick(page.stories, Qt.Key.Key_Delete)
    assert names(desk) == ["Harbour bridge"]
    assert len(shown(page)) == 6
    assert desk.told == ["Removed story “School”; its articles stay. Ctrl+Z brings it back."]
    desk.undo()
    assert names(desk) == ["Harbour bridge", "School"]


def test_enter_opens_a_story(desk, page):
    page.choose_story(SCHOOL)
    QTest.keyClick(page.stories, Qt.Key.Key_Return)
    assert desk.project.open_story == SCHOOL
    assert next(s for s in page.stories_model.listed if s.is_open).number == SCHOOL


def test_articles_dragged_onto_a_story_are_added(desk, page):
    select(page, [1, 2])
    mime = page.model.mimeData(page.table.selectionModel().selectedIndexes())
    model = page.stories_model
    assert model.dropMimeData(mime, COPYING, -1, -1, model.index_of(SCHOOL))
    assert members(desk, SCHOOL) == (6, 1, 2)
    assert desk.labels == ["Add 2 articles to “School”"]


def test_articles_cannot_be_dropped_on_all_articles_or_between_stories(page):
    mime = page.model.mimeData([page.model.index_of(1)])
    model = page.stories_model
    assert not model.canDropMimeData(mime, COPYING, -1, -1, model.index_of(0))
    assert not model.canDropMimeData(mime, COPYING, 1, 0, QModelIndex())


def test_foreign_things_cannot_be_dropped_on_a_story(page):
    mime = QMimeData()
    mime.setText("5,6")
    model = page.stories_model
    assert not model.canDropMimeData(mime, COPYING, -1, -1, model.index_of(SCHOOL))
    assert not mime.hasFormat(STORY)


def test_ticks_choose_which_articles_have_a_column(desk, page):
    page.choose_story(BRIDGE)
    index = page.model.index_of(2, places()["shown"])
    assert not page.table.head.isSectionHidden(places()["shown"])
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    box = page.table.visualRect(index)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert set(desk.project.stories[0].aside) == {2}
    index = page.model.index_of(2, places()["shown"])
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_space_ticks_all_selected_articles(desk, page):
    page.choose_story(BRIDGE)
    select(page, [1, 3])
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert desk.project.stories[0].columns == (2, 4, 5)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert desk.project.stories[0].columns == (1, 2, 3, 4, 5)


def test_without_a_chosen_story_there_is_nothing_to_tick(desk, page):
    assert page.table.head.isSectionHidden(places()["shown"])
    page.table.select_article(1)
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert desk.labels == []
    assert desk.told == ["Choose a story first, at the left."]


def test_a_story_is_made_of_the_selected_articles(qtbot, desk, page):
    menu = article_menu(page.doing, (3, 6), page)
    entry(menu, "menu_new_story").trigger()
    assert desk.project.stories[-1].articles == (3, 6)
    assert shown(page) == [3, 6]
    qtbot.waitUntil(lambda: page.stories.findChild(QLineEdit, "story_name") is not None)


def test_the_menu_adds_to_stories_that_do_not_have_the_article(desk, page):
    menu = article_menu(page.doing, (1,), page)
    others = entry(menu, "menu_add_to_2")
    assert others.text() == "School"
    others.trigger()
    assert members(desk, SCHOOL) == (6, 1)


def test_the_menu_takes_from_the_chosen_story(desk, page):
    page.choose_story(SCHOOL)
    entry(article_menu(page.doing, (6,), page), "menu_take_from").trigger()
    assert members(desk, SCHOOL) == ()
    assert 6 in page.rows


def test_the_menu_closes_and_gives_columns_of_the_open_story(desk, page):
    entry(article_menu(page.doing, (2,), page), "menu_close").trigger()
    assert set(desk.project.story.aside) == {2}
    menu = article_menu(page.doing, (2,), page)
    assert "menu_close" not in entries(menu)
    entry(menu, "menu_give").trigger()
    assert not desk.project.story.aside


def test_the_menus_of_a_project_that_is_only_read_change_nothing(page):
    page.set_writable(False)
    assert entries(article_menu(page.doing, (1,), page)) == [
        "menu_open",
        "menu_original",
        "menu_facts",
        "menu_cite",
    ]
    assert entries(story_menu(page.doing, page.project.story, page)) == ["menu_open_story"]


def test_shift_f10_and_the_menu_key_open_the_menu_at_the_row(qtbot, page):
    page.table.select_article(2)
    reason = QContextMenuEvent.Reason.Keyboard  # as Qt sends it for either key
    QApplication.sendEvent(page.table.viewport(), QContextMenuEvent(reason, QPoint(), QPoint()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.objectName() == "article_menu"
    menu.close()
    let_go()


def test_the_place_of_the_menu_is_in_sight(page):
    page.table.select_article(2)
    place = page.table.menu_place()
    assert page.table.viewport().rect().contains(place)
    box = page.table.visualRect(page.table.currentIndex())
    assert box.top() <= place.y() <= box.bottom() + 1
    assert place.x() >= QPoint(0, 0).x()


def test_names_of_stories_are_no_html_and_no_shortcuts(desk, page):
    name = "Ships & <b>ports</b>"
    page.doing.rename_story(Renamed(SCHOOL, name))
    menu = article_menu(page.doing, (1,), page)
    assert entry(menu, "menu_add_to_2").text() == "Ships && <b>ports</b>"
    tip = page.stories_model.index_of(SCHOOL).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_the_menu_of_a_story_has_all_it_can_do(page):
    page.choose_story(SCHOOL)
    menu = story_menu(page.doing, page.chosen_story(), page)
    assert entries(menu) == [
        "menu_open_story",
        "menu_rename",
        "menu_up",
        "menu_down",
        "menu_remove_story",
        "menu_new_empty",
    ]
