"""Every change of a project has a name, can be undone, and can be done again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.article import Kind
from desktop.story.project import UNUSED, Project
from desktop.window.context_menus import ContextMenus
from tests.application.hands import (
    Open,
    addresses,
    choose,
    do,
    drop,
    files,
    press,
    settled,
)
from tests.window.hands import at_character

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def menus(session: Session) -> ContextMenus:
    assert session.menus is not None
    return session.menus


def close_second(session: Session) -> None:
    session.window.view.move_focus((1, 0))
    press(session, Qt.Key.Key_W, CONTROL)


def move_first_right(session: Session) -> None:
    session.window.view.move_focus((0, 0))
    press(session, Qt.Key.Key_PageDown, CONTROL | SHIFT)


def call_headline_a_caption(session: Session) -> None:
    choose(menus(session).passage_menu((0, 0)), "This is a …", "caption")


def call_it_german(session: Session) -> None:
    choose(menus(session).article_menu(2), "Language", "Deutsch")


CHANGES = {
    "Close A2": close_second,
    "Move A1": move_first_right,
    "A1.1: caption": call_headline_a_caption,
    "Language of A3": call_it_german,
}


@pytest.mark.parametrize("label", CHANGES)
def test_a_change_is_named_undone_and_done_again(
    label: str, begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    undo, redo = session.window.actions_["undo"], session.window.actions_["redo"]
    before = session.workspace.project
    CHANGES[label](session)
    settled(qtbot, session)
    after = session.workspace.project
    assert after != before
    assert (undo.text(), undo.isEnabled()) == (f"Undo: {label}", True)
    press(session, Qt.Key.Key_Z, CONTROL)
    settled(qtbot, session)
    assert unnumbered(session.workspace.project) == unnumbered(before)
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    assert redo.text() == f"Redo: {label}"
    press(session, Qt.Key.Key_Z, CONTROL | SHIFT)
    settled(qtbot, session)
    assert unnumbered(session.workspace.project) == unnumbered(after)
    assert unnumbered(session.window.view.project) == unnumbered(after)


def unnumbered(project: Project) -> Project:
    """Return what the reader can undo: numbers that were given stay given."""
    return replace(project, numbered=(), counters=UNUSED)


def test_what_was_opened_can_be_undone(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    session = begin(bridge[0])
    drop(session, files(*bridge[1:]))
    settled(qtbot, session)
    assert session.window.actions_["undo"].text() == "Undo: Add 2 articles"
    do(session, "undo")
    settled(qtbot, session)
    assert addresses(session) == ["A1"]


def test_a_closed_article_is_reopened_from_the_menu(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    close_second(session)
    settled(qtbot, session)
    assert addresses(session) == ["A1", "A3"]
    session.window.reopen.aboutToShow.emit()
    choose(session.window.reopen, "A2 Outlet not stated: Cracks shut the Orsha bridge")
    settled(qtbot, session)
    assert addresses(session) == ["A1", "A3", "A2"]
    assert session.workspace.undo_label == "Reopen A2"
    session.window.reopen.aboutToShow.emit()
    assert [action.text() for action in session.window.reopen.actions()] == ["No article is closed"]


def test_columns_keep_their_addresses_and_links_when_moved(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    links = session.workspace.comparison.links
    move_first_right(session)
    settled(qtbot, session)
    assert addresses(session) == ["A2", "A1", "A3"]
    assert session.workspace.comparison.links == links


def test_a_passage_of_another_kind_is_compared_no_more(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    view = session.window.view
    assert (0, 0) in view.partners
    call_headline_a_caption(session)
    settled(qtbot, session)
    assert view.columns[0].article.passages[0].kind is Kind.CAPTION
    assert (0, 0) not in view.partners
    assert view.describe((0, 0)).startswith("A1.1, caption, not compared")


def test_another_language_is_said_in_the_header(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    call_it_german(session)
    settled(qtbot, session)
    assert "not compared" in session.window.view.headers[2].state
    assert "1 not compared" in session.window.top.count.text()


def test_the_menu_of_a_passage_opens_where_it_is_clicked(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QApplication, QMenu

    session = begin(*bridge)
    view = session.window.view
    where = at_character(view, (1, 1), 3)
    reason = QContextMenuEvent.Reason.Mouse
    there = view.viewport().mapToGlobal(where)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, where, there))
    menu = view.findChild(QMenu, "passageMenu")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    assert view.focus_ref == (1, 1)
    menu.close()


def test_all_columns_can_be_closed_and_taken_back(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    for _ in bridge:
        do(session, "close_article")
        settled(qtbot, session)
    assert addresses(session) == []
    assert "Ctrl+O" in session.window.view.scene.message
    assert not session.window.actions_["export"].isEnabled()
    for _ in bridge:
        do(session, "undo")
    settled(qtbot, session)
    assert addresses(session) == ["A1", "A2", "A3"]
    assert session.workspace.comparison.links
