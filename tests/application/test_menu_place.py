"""A menu opened with the mouse shows what it is about, and leaves the keyboard where it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.linked import PassageRef
from tests.application.hands import Open, do, settled
from tests.window.hands import at_character

READ: PassageRef = (0, 1)
OTHER: PassageRef = (2, 2)


@pytest.fixture
def session(begin: Open, bridge: list[Path], qtbot: QtBot) -> Session:
    session = begin(*bridge)
    session.window.view.move_focus(READ)
    session.window.view.activate(READ)
    settled(qtbot, session)
    return session


def right_click(session: Session, where: QPoint) -> None:
    view = session.window.view
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)


def menu(session: Session, name: str) -> QMenu:
    return next(m for m in session.window.view.findChildren(QMenu) if m.objectName() == name)


def test_a_menu_shows_the_passage_it_is_about(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    right_click(session, at_character(view, OTHER, 2))
    assert (view.focus_ref, view.ring) == (OTHER, True)
    assert session.window.status.address.text() == "A3.3"
    menu(session, "passageMenu").close()
    qtbot.waitUntil(lambda: view.focus_ref == READ)


def test_a_menu_closed_without_a_choice_leaves_the_keyboard_where_it_was(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    right_click(session, at_character(view, OTHER, 2))
    menu(session, "passageMenu").close()
    qtbot.waitUntil(lambda: view.focus_ref == READ)
    assert session.window.status.address.text() == "A1.2"
    do(session, "next_passage")
    assert view.focus_ref == (0, 2)


def test_what_is_chosen_is_done_to_the_passage_clicked_on(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    right_click(session, at_character(view, OTHER, 2))
    shown = menu(session, "passageMenu")
    shown.setActiveAction(session.window.actions_["level"])
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert view.current == OTHER
    do(session, "previous_passage")
    assert view.focus_ref == (2, 1)


def test_the_menu_of_a_header_leaves_the_keyboard_where_it_was(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    right_click(session, view.scene.heads[2].box.center().toPoint())
    menu(session, "articleMenu").close()
    qtbot.waitUntil(lambda: view.focus_ref == READ)


def test_with_the_keyboard_nowhere_a_closed_menu_leaves_it_nowhere(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge)
    view = session.window.view
    right_click(session, at_character(view, OTHER, 2))
    menu(session, "passageMenu").close()
    qtbot.waitUntil(lambda: view.focus_ref is None)
    assert session.window.status.address.text() == ""
