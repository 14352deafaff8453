"""Searches are saved, named, put in order and run, and say what is new, in the real program."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.application.saved_searches import SavedSearches
from desktop.storing.opening import open_project
from desktop.story.saved_search import SavedSearch
from desktop.window.search.line_words import Cards
from desktop.workspace.search_index import LANE
from tests.application.hands import Open, do, press, settled, written

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
ENTER = Qt.Key.Key_Return
FERRY = (
    "Ferry replaces the Orsha bridge\n\nA ferry took the first passengers over the river on Friday, a"
    " week after cracks shut the bridge.\n\nTickets are free until repairs end.\n"
)


@pytest.fixture
def searched(stored: Session) -> Session:
    """A session on a project of three articles; the page of a search is shown."""
    do(stored, "search")
    return stored


def saved_of(session: Session) -> SavedSearches:
    return session.search.saved


def file_of(session: Session) -> Path:
    state = session.workspace.home.state
    assert state is not None
    return state.path


def names(session: Session) -> list[str]:
    return [each.name for each in session.workspace.project.searches]


def look_for(qtbot: QtBot, session: Session, typed: str) -> None:
    box = session.window.top.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, typed)
    page = session.window.pages.search
    qtbot.waitUntil(
        lambda: page.answer is not None and page.answer.asked.typed == typed, timeout=10_000
    )
    settled(qtbot, session)


def save(qtbot: QtBot, session: Session, typed: str, name: str = "") -> SavedSearch:
    """Look for something and save it by its key; type a name into the field that opens."""
    look_for(qtbot, session, typed)
    QTest.keyClick(session.window, Qt.Key.Key_D, CTRL)
    type_name(qtbot, session, name)
    return session.workspace.project.searches[-1]


def type_name(qtbot: QtBot, session: Session, name: str) -> None:
    part = saved_of(session).part
    qtbot.waitUntil(lambda: part.list.findChild(QLineEdit, "saved_search_name") is not None)
    field = part.list.findChild(QLineEdit, "saved_search_name")
    assert isinstance(field, QLineEdit)
    if name.isascii():
        QTest.keyClicks(field, name)
    else:
        field.insert(name)  # QTest has keys for ASCII only
    QTest.keyClick(field, ENTER)
    qtbot.waitUntil(lambda: part.list.findChild(QLineEdit, "saved_search_name") is None)
    settled(qtbot, session)


def click(session: Session, number: int) -> None:
    listed = saved_of(session).part.list
    place = listed.visualRect(listed.saved.index_of(number)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)


def add(qtbot: QtBot, session: Session, path: Path) -> None:
    before = len(session.workspace.project.articles)
    session.workspace.open_files([path])
    qtbot.waitUntil(lambda: len(session.workspace.project.articles) > before, timeout=10_000)
    settled(qtbot, session)


def new_counts(session: Session) -> dict[str, int]:
    model = saved_of(session).part.model
    return {each.name: model.new_in(each).total for each in model.searches}


def found(session: Session) -> set[str]:
    answer = session.window.pages.search.answer
    assert answer is not None
    return {line.address.partition(".")[0] for line in answer.lines}


def marked_new(session: Session) -> set[str]:
    """Return the articles over whose passages stands that they are new."""
    cards = Cards(session.window.pages.search.answer)
    heads = [card.head for card in map(cards.__getitem__, range(len(cards))) if card.head]
    return {head.address for head in heads if "new since you last looked" in head.spoken}


def test_a_search_is_saved_by_its_key_and_named_at_once(qtbot: QtBot, searched: Session) -> None:
    saved = save(qtbot, searched, "bridge OR ferries", "The bridge")
    assert (saved.name, saved.query, saved.view) == ("The bridge", "bridge OR ferries", "passages")
    assert saved.looked
    assert saved.seen.articles == ((1, 3),)
    assert new_counts(searched) == {"The bridge": 0}
    part = saved_of(searched).part
    assert part.empty.isHidden()
    assert part.model.open_number == saved.number


def test_the_proposed_name_is_the_query(qtbot: QtBot, searched: Session) -> None:
    assert save(qtbot, searched, '"two pillars"').name == '"two pillars"'


def test_the_same_search_is_not_saved_twice(qtbot: QtBot, searched: Session) -> None:
    save(qtbot, searched, "ferries", "Ferries")
    save(qtbot, searched, "ferries", "On the water")
    assert names(searched) == ["On the water"]


def test_without_a_query_nothing_is_saved(qtbot: QtBot, searched: Session) -> None:
    QTest.keyClick(searched.window, Qt.Key.Key_D, CTRL)
    assert names(searched) == []
    assert not saved_of(searched).part.save.isEnabled()
    assert not saved_of(searched).part.empty.isHidden()
    assert searched.window.top.box.hasFocus()


def test_what_comes_after_a_look_is_new_and_can_be_seen_alone(
    qtbot: QtBot, searched: Session, tmp_path: Path
) -> None:
    saved = save(qtbot, searched, "bridge", "Bridge")
    save(qtbot, searched, "council", "Council")
    do(searched, "read")
    add(qtbot, searched, written(tmp_path / "ferry.txt", FERRY))
    assert new_counts(searched) == {"Bridge": 0, "Council": 0}, "nothing is counted meanwhile"
    do(searched, "search")
    settled(qtbot, searched)
    assert new_counts(searched) == {"Bridge": 1, "Council": 0}
    listed = saved_of(searched).part.list
    index = listed.saved.index_of(saved.number)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Bridge, new articles: 1"
    click(searched, saved.number)
    settled(qtbot, searched)
    only = saved_of(searched).only_new
    assert only.isVisible()
    assert only.text() == "New only (1)"
    assert found(searched) == {"A1", "A2", "A3", "A4"}
    assert marked_new(searched) == {"A4"}
    QTest.mouseClick(only, Qt.MouseButton.LeftButton)
    settled(qtbot, searched)
    assert found(searched) == {"A4"}
    answer = searched.window.pages.search.answer
    assert answer is not None
    assert answer.result.facets.kinds[0].times == 1
    QTest.mouseClick(only, Qt.MouseButton.LeftButton)
    settled(qtbot, searched)
    assert found(searched) == {"A1", "A2", "A3", "A4"}
    assert new_counts(searched) == {"Bridge": 0, "Council": 0}, "it was looked at"


def test_what_comes_while_a_new_search_is_open_is_new_too(
    qtbot: QtBot, searched: Session, tmp_path: Path
) -> None:
    save(qtbot, searched, "bridge", "Bridge")
    do(searched, "read")
    add(qtbot, searched, written(tmp_path / "ferry.txt", FERRY))
    do(searched, "search")
    settled(qtbot, searched)
    assert saved_of(searched).only_new.text() == "New only (1)"
    assert saved_of(searched).only_new.isVisible()
    do(searched, "read")
    do(searched, "search")
    settled(qtbot, searched)
    assert saved_of(searched).only_new.isVisible(), "a line was read in its article meanwhile"


def test_a_look_is_no_step_and_is_not_taken_back(
    qtbot: QtBot, searched: Session, tmp_path: Path
) -> None:
    saved = save(qtbot, searched, "bridge", "Bridge")
    add(qtbot, searched, written(tmp_path / "ferry.txt", FERRY))
    label = searched.workspace.undo_label
    click(searched, saved.number)
    settled(qtbot, searched)
    assert searched.workspace.undo_label == label
    seen = searched.workspace.project.searches[0].seen
    assert seen.articles == ((1, 4),)
    searched.workspace.undo()
    assert searched.workspace.project.searches[0].seen == seen


def test_another_query_is_not_the_saved_one(qtbot: QtBot, searched: Session) -> None:
    saved = save(qtbot, searched, "bridge", "Bridge")
    part = saved_of(searched).part
    look_for(qtbot, searched, "bridge shut")
    assert part.model.open_number == 0
    assert saved_of(searched).only_new.isHidden()
    click(searched, saved.number)
    settled(qtbot, searched)
    assert searched.window.top.box.text() == "bridge"
    assert part.model.open_number == saved.number


def test_searches_are_named_ordered_and_removed_by_keys(qtbot: QtBot, searched: Session) -> None:
    for word in ("bridge", "council", "ferries"):
        save(qtbot, searched, word)
    QTest.keyClick(searched.window, Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    listed = saved_of(searched).part.list
    assert listed.hasFocus()
    listed.choose(3)
    press(searched, Qt.Key.Key_Up, ALT)
    assert names(searched) == ["bridge", "ferries", "council"]
    assert listed.chosen() == 3
    press(searched, Qt.Key.Key_F2)
    type_name(qtbot, searched, "Boats")
    assert names(searched) == ["bridge", "Boats", "council"]
    listed.setFocus()
    press(searched, Qt.Key.Key_Delete)
    assert names(searched) == ["bridge", "council"]
    assert searched.workspace.undo_label == "Remove search “Boats”"
    searched.workspace.undo()
    assert names(searched) == ["bridge", "Boats", "council"]
    press(searched, Qt.Key.Key_Escape)
    assert searched.window.top.box.hasFocus()


def test_the_list_comes_into_sight_in_a_narrow_window(qtbot: QtBot, searched: Session) -> None:
    searched.window.resize(1000, 700)
    qtbot.waitUntil(lambda: not saved_of(searched).part.isVisible())
    save(qtbot, searched, "bridge", "Bridge")
    assert saved_of(searched).part.list.isVisible()
    assert saved_of(searched).part.list.hasFocus()


def test_a_narrow_window_says_that_something_is_new(
    qtbot: QtBot, searched: Session, tmp_path: Path
) -> None:
    save(qtbot, searched, "bridge", "Bridge")
    look_for(qtbot, searched, "ferries")
    add(qtbot, searched, written(tmp_path / "ferry.txt", FERRY))
    filters = searched.window.pages.search.filters
    assert filters.text() == "Filters"
    searched.window.resize(1000, 700)
    qtbot.waitUntil(lambda: filters.text() == "Filters (1 new)")
    QTest.mouseClick(filters, Qt.MouseButton.LeftButton)
    assert filters.text() == "Filters"
    assert saved_of(searched).part.isVisible()


def test_enter_runs_a_search(qtbot: QtBot, searched: Session) -> None:
    save(qtbot, searched, "bridge")
    look_for(qtbot, searched, "ferries")
    do(searched, "saved_searches")
    press(searched, ENTER)
    settled(qtbot, searched)
    assert searched.window.top.box.text() == "bridge"
    assert found(searched) == {"A1", "A2", "A3"}


def test_a_search_is_dragged_to_its_place(qtbot: QtBot, searched: Session) -> None:
    for word in ("bridge", "council", "ferries"):
        save(qtbot, searched, word)
    model = saved_of(searched).part.model
    dragged: QMimeData = model.mimeData([model.index_of(3)])
    model.dropMimeData(dragged, Qt.DropAction.CopyAction, 0, 0, QModelIndex())
    assert names(searched) == ["ferries", "bridge", "council"]
    dragged = model.mimeData([model.index_of(3)])
    model.dropMimeData(dragged, Qt.DropAction.CopyAction, -1, -1, QModelIndex())
    assert names(searched) == ["bridge", "council", "ferries"]


def test_the_menu_does_what_the_keys_do(qtbot: QtBot, searched: Session) -> None:
    for word in ("bridge", "council"):
        save(qtbot, searched, word)
    part = saved_of(searched).part
    part.list.choose(2)

    def entry(name: str) -> QAction:
        return next(a for a in part.menu().actions() if a.objectName() == name)

    assert not entry("saved_down").isEnabled()
    entry("saved_up").trigger()
    assert names(searched) == ["council", "bridge"]
    entry("saved_copy").trigger()
    assert QApplication.clipboard().text() == "council"
    entry("saved_remove").trigger()
    assert names(searched) == ["bridge"]


def test_saved_searches_are_in_the_file_and_in_a_copy_of_it(
    qtbot: QtBot, searched: Session, tmp_path: Path
) -> None:
    saved = save(qtbot, searched, "bridge", "Міст")
    target = tmp_path / "Copy.wireside"
    searched.workspace.save_as(target)
    qtbot.waitUntil(lambda: file_of(searched) == target, timeout=10_000)
    settled(qtbot, searched)
    assert searched.workspace.project.searches == (saved,)
    with closing(sqlite3.connect(f"file:{target}?mode=ro", uri=True)) as base:
        assert base.execute("SELECT count(*) FROM saved_search").fetchone() == (1,)


def test_another_project_knows_nothing_of_a_search_that_was_open(
    qtbot: QtBot, searched: Session
) -> None:
    save(qtbot, searched, "bridge", "Bridge")
    searched.workspace.home.create()
    qtbot.waitUntil(lambda: not searched.workspace.project.articles, timeout=10_000)
    settled(qtbot, searched)
    assert names(searched) == []
    assert saved_of(searched).part.model.open_number == 0
    other = save(qtbot, searched, "bridge", "Another one")
    settled(qtbot, searched)
    assert other.number == 1
    assert searched.workspace.project.searches[0].seen.articles == ()
    assert not saved_of(searched).only_new.isVisible()


def test_a_search_that_is_removed_while_it_is_open_is_only_looked_for(
    qtbot: QtBot, searched: Session
) -> None:
    saved = save(qtbot, searched, "bridge", "Bridge")
    saved_of(searched).remove(saved.number)
    settled(qtbot, searched)
    assert found(searched) == {"A1", "A2", "A3"}
    searched.workspace.undo()
    settled(qtbot, searched)
    assert searched.workspace.project.searches == (saved,)


def test_a_start_counts_nothing(qtbot: QtBot, searched: Session, begin: Open) -> None:
    save(qtbot, searched, "bridge", "Bridge")
    path = file_of(searched)
    searched.window.close()
    searched.close()
    found_ = open_project(path)
    assert [each.name for each in found_.project.searches] == ["Bridge"]
    found_.close()
    again = begin(path, is_stored=True)
    assert again.window.pages.made_search is None
    assert f"wireside-{LANE}" not in [thread.name for thread in threading.enumerate()]
    do(again, "saved_searches")
    settled(qtbot, again)
    assert names(again) == ["Bridge"]
    assert saved_of(again).part.list.hasFocus()
    assert new_counts(again) == {"Bridge": 0}
