"""Everything in the window is reached with Tab, and shows that the keyboard is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from desktop.application import Session
from tests.application.hands import do, settled

VIEWS = ("linked", "findings", "synopsis", "quotes", "code")
MOST = 120
"""Tabs after which a round through the window must have ended."""


@pytest.fixture
def session(begin, bridge, qtbot) -> Session:
    said = "\n\n“The bridge will open again in the spring,” the mayor of Orsha told reporters.\n"
    for path in bridge:
        path.write_text(path.read_text(encoding="utf-8") + said, encoding="utf-8")
    made: Session = begin(*bridge, opens_on_finding=True)
    settled(qtbot, made)
    return made


def show(session: Session, view: str, qtbot) -> None:
    if session.window.actions_[view].isEnabled() and not session.window.actions_[view].isChecked():
        do(session, view)
    settled(qtbot, session)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def wants_tab(widget: QWidget) -> bool:
    policy = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    is_there = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return bool(policy) and is_there


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def goes_round(session: Session) -> list[QWidget]:
    """Press Tab until the keyboard is back where it was; return where it came."""
    start = focused()
    found: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        found.append(focused())
        if found[-1] is start:
            return found
    raise AssertionError(f"no way round: {[each.objectName() for each in found]}")


def picture(widget: QWidget) -> QImage:
    shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return shown.grab().toImage()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_keyboard(session, key, qtbot) -> None:
    show(session, "linked", qtbot)
    button = next(
        each
        for each in session.window.findChildren(QAbstractButton)
        if each.isVisible() and each.text() == "Quotes"
    )
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), key)
    assert session.window.actions_["quotes"].isChecked()


@pytest.mark.parametrize("view", VIEWS)
def test_tab_comes_to_every_control_once_and_it_has_a_name(session, view, qtbot) -> None:
    show(session, view, qtbot)
    wanted = {each for each in session.window.findChildren(QWidget) if wants_tab(each)}
    came = goes_round(session)
    assert {each.objectName() for each in wanted - set(came)} == set()
    assert len(came) == len(set(came))
    assert all(each.objectName() for each in came)
    assert [
        e.objectName() for e in came if not (e.accessibleName() or getattr(e, "text", str)())
    ] == []


@pytest.mark.parametrize("view", VIEWS)
def test_what_tab_comes_to_looks_different_from_before(session, view, qtbot) -> None:
    show(session, view, qtbot)
    same: set[str] = set()
    for _ in range(MOST):
        before = {
            each: picture(each) for each in session.window.findChildren(QWidget) if wants_tab(each)
        }
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        here = focused()
        if here in before and picture(here) == before[here]:
            same.add(here.objectName())
        if here is session.window.view:
            break
    assert same == set()


@pytest.mark.parametrize("view", VIEWS)
def test_esc_leads_back_to_the_articles_from_every_control(session, view, qtbot) -> None:
    show(session, view, qtbot)
    for count in (1, 4, 9, 14):
        show(session, view, qtbot)
        for _ in range(count):
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        for _ in range(2):
            QTest.keyClick(focused(), Qt.Key.Key_Escape)
        assert focused() is session.window.view
        assert session.window.pages.is_reading


def test_tab_goes_from_the_articles_over_their_overviews_and_the_bars_to_the_panel(
    session, qtbot
) -> None:
    window = session.window
    settled(qtbot, session)
    window.view.setFocus()
    parts = (window.top, window.bar, window.side, window.status, window.view)
    came = [
        next(p for p in parts if p is each or p.isAncestorOf(each)) for each in goes_round(session)
    ]
    order = [part for index, part in enumerate(came) if index == 0 or part is not came[index - 1]]
    assert order == [window.view, window.top, window.bar, window.side, window.view]
