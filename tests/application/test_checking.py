"""Where no counterpart was found, the reader looks: links by hand, or records the absence."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.comparison import Origin
from desktop.window.check_view import CheckView
from desktop.window.check_words import Decided
from tests.application.hands import Open, do, press, settled

BREAD = "A1.4"
"""The bakery that only the Gazette tells of."""


@pytest.fixture
def bread(begin: Open, bridge: list[Path], qtbot: QtBot) -> Session:
    """A session at the passage that has no counterpart in two other articles."""
    session = begin(*bridge)
    session.window.go_to(BREAD)
    settled(qtbot, session)
    return session


def check_view(qtbot: QtBot, session: Session, address: str) -> CheckView:
    """Press the key of an empty place, and choose the article if there is a choice."""
    before = set(session.window.findChildren(CheckView))
    press(session, Qt.Key.Key_C)
    menus = [m for m in session.window.findChildren(QMenu, "emptyPlacesMenu") if m.isVisible()]
    for action in menus[0].actions() if menus else ():
        if f" {address} " in action.text():
            action.trigger()
            menus[0].close()
    qtbot.waitUntil(lambda: len(session.window.findChildren(CheckView)) > len(before))
    (made,) = set(session.window.findChildren(CheckView)) - before
    return made


def test_the_key_opens_the_other_article_with_its_nearest_passages(
    qtbot: QtBot, bread: Session
) -> None:
    view = check_view(qtbot, bread, "A2")
    assert view.content is not None
    assert view.content.looked_for.address == BREAD
    assert 1 <= len(view.content.near) <= 5
    assert view.content.article.number == 2
    view.close()


def test_what_a_near_passage_is_linked_with_already_is_said(qtbot: QtBot, bread: Session) -> None:
    view = check_view(qtbot, bread, "A2")
    assert view.content is not None
    said = [near.why.partition("\n")[2] for near in view.content.near]
    assert any(words.startswith("makes S") for words in said)
    view.close()


def test_a_checked_absence_is_said_everywhere_and_undone(qtbot: QtBot, bread: Session) -> None:
    view = check_view(qtbot, bread, "A2")
    view.name.setText("Ana")
    view.absent.click()
    settled(qtbot, bread)
    (absence,) = bread.workspace.project.absences
    assert (absence.article, absence.by) == (2, "Ana")
    content = bread.window.panel.content
    assert content is not None
    said = [each.words for each in content.absences]
    assert any(words.startswith("Checked absent in A2 by Ana") for words in said)
    do(bread, "undo")
    settled(qtbot, bread)
    assert bread.workspace.project.absences == ()
    content = bread.window.panel.content
    assert content is not None
    assert not any("Checked absent" in each.words for each in content.absences)


def test_a_link_drawn_by_hand_becomes_a_counterpart_and_can_be_taken_back(
    qtbot: QtBot, bread: Session
) -> None:
    view = check_view(qtbot, bread, "A3")
    assert view.content is not None
    view.text.choose(len(view.content.lines) - 1)
    view.link.click()
    settled(qtbot, bread)
    drawn = [link for link in bread.workspace.comparison.links if link.origin is Origin.DRAWN]
    assert [{link.a.article, link.b.article} for link in drawn] == [{1, 3}]
    content = bread.window.panel.content
    assert content is not None
    assert any(shown.address == "A3.3" for shown in content.counterparts)
    bread.window.panel.link_decided.emit(Decided(drawn[0].a, drawn[0].b, Origin.AUTOMATIC))
    settled(qtbot, bread)
    assert not [link for link in bread.workspace.comparison.links if link.origin is Origin.DRAWN]


def test_where_nothing_is_empty_the_key_says_what_to_do(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(bridge[0])
    assert QApplication.focusWidget() is session.window.view
    press(session, Qt.Key.Key_C)
    assert "Go to a passage first" in session.window.status.place.text()


def test_a_checked_absence_is_in_the_comparison_file(
    qtbot: QtBot, bread: Session, tmp_path: Path
) -> None:
    view = check_view(qtbot, bread, "A2")
    view.name.setText("Ana")
    view.absent.click()
    settled(qtbot, bread)
    target = tmp_path / "comparison.json"
    with qtbot.waitSignal(bread.workspace.asking.exported):
        bread.workspace.asking.export(target)
    (look,) = json.loads(target.read_text("utf-8"))["checked_absent"]
    assert (look["article"], look["by"]) == ("A2", "Ana")
