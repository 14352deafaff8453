"""The page of a search: what narrows it, goes on with it, explains it, and what it says when there is nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.search.facet_rows import FacetRow
from desktop.window.search.page import SearchPage
from desktop.window.search.passages import PassagesView
from desktop.window.top_bar import SearchBox
from desktop.workspace.searching import View
from tests.application.hands import Open, do, settled

Type = Callable[[str], None]
Key = Qt.Key


@pytest.fixture
def searched(begin: Open, bridge: list[Path]) -> Session:
    """A session on three articles; the page of a search is shown."""
    session = begin(*bridge)
    do(session, "search")
    return session


@pytest.fixture
def page(searched: Session) -> SearchPage:
    return searched.window.pages.search


@pytest.fixture
def box(searched: Session) -> SearchBox:
    return searched.window.top.box


@pytest.fixture
def type_(qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox) -> Type:
    """Type into the box as a reader does, and wait for the answer to all of it."""

    def typed(words: str) -> None:
        assert box.hasFocus()
        QTest.keyClicks(box, words)
        wait_for(qtbot, searched, box.text())

    return typed


def wait_for(qtbot: QtBot, session: Session, typed: str) -> None:
    def is_answered() -> bool:
        answer = session.window.pages.search.answer
        return answer is not None and answer.asked.typed == typed

    qtbot.waitUntil(is_answered, timeout=10_000)
    settled(qtbot, session)


def facets(page: SearchPage) -> dict[str, FacetRow]:
    return {row.words: row for row in page.facets.facets.rows}


def passages(page: SearchPage) -> PassagesView:
    view = page.view(View.PASSAGES)
    assert isinstance(view, PassagesView)
    return view


def offered(page: SearchPage) -> list[str]:
    assert page.suggestions is not None
    return [each.shown for each in page.suggestions.list.offers]


# --- narrowing ----------------------------------------------------------------------------------


def test_a_facet_is_added_to_the_query_and_taken_away_again(
    qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    project = searched.workspace.project
    type_("repairs OR ferries")
    assert searched.workspace.quotes.quotes
    row = facets(page)["Quotes"]
    page.facets.use(row)
    assert box.text() == "(repairs OR ferries) kind:quote"
    wait_for(qtbot, searched, box.text())
    answer = page.answer
    assert answer is not None
    assert answer.result.total == row.times
    assert facets(page)["Quotes"].is_on
    page.facets.use(facets(page)["Quotes"])
    assert box.text() == "repairs OR ferries"
    assert searched.workspace.project is project


def test_a_section_is_folded_and_stays_so(page: SearchPage, type_: Type) -> None:
    type_("repairs")
    head = facets(page)["Kind"]
    assert head.is_head
    page.facets.use(head)
    assert "Quotes" not in facets(page)
    type_(" weeks")
    assert not facets(page)["Kind"].is_open


# --- going on with what is typed ----------------------------------------------------------------


def test_tab_completes_the_word_that_is_offered(
    qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("ferr")
    assert offered(page) == ["Ferries"], "as it is printed"
    assert page.suggestions is not None
    assert page.suggestions.list.isVisible()
    QTest.keyClick(box, Key.Key_Tab)
    assert box.text() == "Ferries"
    assert box.hasFocus()
    assert not page.suggestions.list.isVisible()


def test_a_word_that_is_begun_finds_those_that_begin_so(page: SearchPage, type_: Type) -> None:
    type_("ferr")
    assert page.head.count.text() == "1 article"
    assert page.head.understood.text() == "Understood as: ferr*"


def test_a_field_goes_on_with_its_values(
    qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("bridge sto")
    assert "story:" in offered(page)
    assert page.suggestions is not None
    while page.suggestions.list.offers[page.suggestions.list.at].shown != "story:":
        QTest.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box, Key.Key_Tab)
    assert box.text() == "bridge story:"
    wait_for(qtbot, searched, box.text())
    (story,) = searched.workspace.project.stories
    assert offered(page) == [story.name]
    QTest.keyClick(box, Key.Key_Right)
    assert box.text().startswith("bridge story:")
    wait_for(qtbot, searched, box.text())
    assert page.head.count.text().startswith("3 articles")


def test_escape_takes_the_offers_away_first(page: SearchPage, box: SearchBox, type_: Type) -> None:
    type_("ferr")
    assert page.suggestions is not None
    QTest.keyClick(box, Key.Key_Escape)
    assert not page.suggestions.list.isVisible()
    assert box.text() == "ferr"
    assert page.isVisible()


def test_down_goes_to_what_was_found_and_up_back_to_the_box(
    page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("bridge")
    QTest.keyClick(box, Key.Key_Down)
    found = passages(page).list
    assert found.hasFocus()
    QTest.keyClick(found, Key.Key_Up)
    assert box.hasFocus()


# --- what is said -------------------------------------------------------------------------------


def test_what_is_broken_is_said_with_its_place(
    qtbot: QtBot, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("council (bridge")
    assert page.head.trouble.isHidden()  # it may be closed yet
    qtbot.waitUntil(page.head.trouble.isVisible)
    assert "not closed" in page.head.trouble.text()
    assert box.troubles == ((8, 9),)
    type_(")")
    assert page.head.trouble.isHidden()
    assert not box.troubles


def test_a_mistyped_word_is_offered_rightly(
    qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("counsil bridge")
    assert page.stack.currentWidget() is page.empty
    assert "council" in page.empty.told.text()
    page.empty.told.linkActivated.emit("council bridge")
    wait_for(qtbot, searched, "council bridge")
    assert box.text() == "council bridge"
    assert page.stack.currentWidget() is passages(page)


def test_the_part_that_is_nowhere_is_named(page: SearchPage, type_: Type) -> None:
    type_("bridge zeppelin ")
    told = page.empty.told.text()
    assert "Nowhere in the project: <b>zeppelin</b>" in told
    assert "3 found by" in told


# --- examples -----------------------------------------------------------------------------------


def test_examples_are_shown_until_something_is_typed_and_one_runs_on_a_click(
    qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox
) -> None:
    wait_for(qtbot, searched, "")
    assert page.examples is not None
    assert page.stack.currentWidget() is page.examples
    queries = [button.example.query for card in page.examples.cards for button in card.buttons]
    assert any("bridge" in query.lower() for query in queries)
    page.examples.cards[0].buttons[0].click()
    assert box.text() == queries[0]
    wait_for(qtbot, searched, queries[0])
    assert page.answer is not None
    assert page.answer.result.total
    page.head.help.click()
    assert page.stack.currentWidget() is page.examples
    page.head.help.click()
    assert page.stack.currentWidget() is passages(page)


# --- places -------------------------------------------------------------------------------------


def test_the_list_is_where_it_was_when_the_page_comes_back(
    qtbot: QtBot, searched: Session, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("bridge")
    QTest.keyClick(box, Key.Key_Down)
    found = passages(page).list
    QTest.keyClick(found, Key.Key_Down)
    QTest.keyClick(found, Key.Key_Down)
    assert found.currentIndex().row() == 2
    QTest.keyClick(found, Key.Key_Return)
    assert searched.window.pages.is_reading
    do(searched, "search")
    wait_for(qtbot, searched, "bridge")
    assert found.currentIndex().row() == 2
    assert found.hasFocus()


def test_the_key_of_the_page_goes_to_the_box_while_it_is_shown(
    searched: Session, page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("bridge")
    QTest.keyClick(box, Key.Key_Down)
    do(searched, "search")
    assert box.hasFocus()
    assert box.selectedText() == "bridge"


def test_space_chooses_lines_and_reading_keeps_them_chosen(
    page: SearchPage, box: SearchBox, type_: Type
) -> None:
    type_("bridge")
    QTest.keyClick(box, Key.Key_Down)
    view = passages(page)
    assert view.chosen() == ()
    QTest.keyClick(view.list, Key.Key_Space)
    QTest.keyClick(view.list, Key.Key_Down)
    QTest.keyClick(view.list, Key.Key_Down)
    QTest.keyClick(view.list, Key.Key_Space)
    lines = view.list.lines.cards.lines
    assert view.chosen() == (lines[0], lines[2])
    QTest.keyClick(view.list, Key.Key_Escape)
    assert view.chosen() == ()
    assert QApplication.focusWidget() is view.list


# --- as it is typed -----------------------------------------------------------------------------


def test_a_large_project_is_asked_when_the_keys_rest(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    searched: Session,
    page: SearchPage,
    box: SearchBox,
) -> None:
    monkeypatch.setattr("desktop.application.search_doors.MANY", 2)
    wait_for(qtbot, searched, "")
    asked: list[str] = []
    page.asked.connect(lambda each: asked.append(each.typed))
    QTest.keyClicks(box, "bridge")
    assert asked == []
    wait_for(qtbot, searched, "bridge")
    assert asked == ["bridge"]
    QTest.keyClicks(box, " council")
    QTest.keyClick(box, Key.Key_Return)
    assert asked == ["bridge", "bridge council"]


def test_the_help_opens_where_it_is_about_searching(searched: Session, page: SearchPage) -> None:
    from desktop.window.help_window import HelpWindow

    do(searched, "help")
    window = searched.window.findChild(HelpWindow)
    assert isinstance(window, HelpWindow)
    item = window.list.currentItem()
    assert item is not None
    assert item.text() == "Searching"
    window.close()
