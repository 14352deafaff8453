"""A session words the rows of the synopsis, and keeps the order a reader likes."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings, load_settings
from desktop.story.comparison import Comparison
from desktop.window.library.edits import with_copies_once
from desktop.window.synopsis_rows import BY_ARTICLES
from desktop.window.table_row import SINGLE
from desktop.window.table_scene import why_no_rows
from tests.application.hands import Open, press, settled

TABLE = Settings(theme="light", mode="synopsis")


def choose(qtbot: QtBot, session: Session, order: str) -> None:
    """Choose an order in the menu of the button."""
    button = session.table.button
    button.menu_.aboutToShow.emit()
    next(action for action in button.menu_.actions() if action.data() == order).trigger()
    QApplication.processEvents()


def test_rows_are_worded_in_the_synopsis(qtbot: QtBot, begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge, settings=TABLE)
    qtbot.waitUntil(lambda: bool(session.window.view.synopsis.words))
    noticed = [label.noticed for label in session.window.view.scene.labels if label.quote]
    assert noticed
    assert all(noticed)


def test_the_order_is_shown_with_the_synopsis_only(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge)
    button = session.table.button
    assert button.isHidden()
    session.window.actions_["synopsis"].trigger()
    assert not button.isHidden()
    assert button.text() == "Rows: in the order of A1 ▾"
    session.window.actions_["linked"].trigger()
    assert button.isHidden()


def test_a_chosen_order_is_there_at_the_next_start(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge, settings=TABLE)
    choose(qtbot, session, "A2")
    assert session.table.button.text() == "Rows: in the order of A2 ▾"
    assert load_settings().row_order == "A2"
    again = begin(*bridge, settings=load_settings()._replace(theme="light"))
    assert again.window.view.synopsis.order == "A2"
    assert again.window.view.scene.ordered_by == 1


@pytest.mark.parametrize("counted", ["articles", "texts"])
def test_the_menu_and_the_button_say_alike_what_is_counted(
    qtbot: QtBot, begin: Open, bridge: list[Path], counted: str
) -> None:
    session = begin(*bridge, settings=TABLE)
    is_once = counted == "texts"
    session.workspace.edit("Count copies", partial(with_copies_once, is_once=is_once))
    choose(qtbot, session, BY_ARTICLES)
    button = session.table.button
    assert button.text() == f"Rows: by number of {counted} ▾"
    button.menu_.aboutToShow.emit()
    chosen = [each.text() for each in button.menu_.actions() if each.isChecked()]
    assert chosen == [f"By number of {counted}, most first"]


def test_an_order_by_difference_uses_the_words_of_rows(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge, settings=TABLE)
    choose(qtbot, session, "difference")
    settled(qtbot, session)
    synopsis = session.window.view.synopsis
    numbers = [row.statement.number for row in synopsis.rows if row.statement and not row.kind]
    shares = [synopsis.words[number].changed for number in numbers]
    assert shares == sorted(shares, reverse=True)


def test_the_keys_of_the_table_reach_it_past_those_of_the_actions(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge, settings=TABLE)
    view = session.window.view
    view.setFocus()
    press(session, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    band = view.synopsis.rows[-1]
    assert band.is_band
    count = len(view.synopsis.rows)
    press(session, Qt.Key.Key_Return)
    assert len(view.synopsis.rows) > count
    press(session, Qt.Key.Key_Left)
    assert len(view.synopsis.rows) == count
    press(session, Qt.Key.Key_Up)
    press(session, Qt.Key.Key_Home)
    here = session.absences.cells.walk.here()
    assert here is not None
    assert (here.row, here.column) == (count - 2, 0)
    press(session, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not view


def test_words_looked_for_are_found_in_what_is_collapsed(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge, settings=TABLE)
    view = session.window.view
    view.set_band(SINGLE, is_open=False)
    view.find_words("ferries", match_case=False)
    assert view.focus_ref is not None
    assert view.synopsis.row_of(view.focus_ref) is not None
    assert any((place.column, place.index) == view.focus_ref for place in view.scene.placed)


def test_the_line_at_the_foot_tells_of_an_empty_cell_too(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge, settings=TABLE)
    view = session.window.view
    empty = next(cell.at for cell in view.scene.cells if cell.empty)
    walking = session.window.walking
    assert walking.cells is not None
    walking.cells.focus(empty)
    told = view.columns[empty.column].article.address
    assert session.window.status.address.text() == told
    words = session.window.status.place.text()
    assert f" in {told}" in words
    walking.cells.walk.enter()
    settled(qtbot, session)
    assert view.reading is not None
    assert session.window.status.place.text() == words


def test_the_line_at_the_foot_follows_when_comparing_ends(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    view, status = session.window.view, session.window.status
    found, ref = view.comparison, next(iter(view.partners))
    view.move_focus(ref)
    assert "similar passage" in status.place.text()
    session.window.show_comparison(Comparison())
    assert status.place.text().endswith("not compared yet")
    session.window.show_comparison(found)
    assert "similar passage" in status.place.text()


def test_while_comparing_the_table_says_that_something_may_be_running(
    begin: Open, bridge: list[Path]
) -> None:
    view = begin(*bridge).window.view
    view.show_comparison(Comparison())
    assert why_no_rows(view).startswith("Not compared yet. Where nothing is running")
