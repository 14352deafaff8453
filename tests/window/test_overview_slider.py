"""The overview strip takes the focus: it is gone along by keyboard, and is a slider to a screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.storing.settings import Settings
from desktop.window.accessible import make_accessible
from desktop.window.main_window import MainWindow
from desktop.window.overview import strip_box
from desktop.window.overview_slider import OverviewSlider
from desktop.window.stage_layout import LINKED, SYNOPSIS
from tests.window.invented import project
from tests.window.test_overview_walk import ARTICLES, FOUND

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, faces: None) -> MainWindow:
    QAccessible.installFactory(make_accessible)
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    made.show_project(project(*ARTICLES))
    made.show_comparison(FOUND)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    for _ in made.completing():
        pass
    made.activateWindow()
    made.view.setFocus()
    made.view.move_focus((0, 0))
    qtbot.waitUntil(lambda: made.view.is_laid_out and made.view.shows_overviews)
    qtbot.waitUntil(made.view.hasFocus)
    return made


@pytest.fixture
def strip(window: MainWindow) -> OverviewSlider:
    """The strip, come to from the text by Tab."""
    QTest.keyClick(window.view, Key.Key_Tab)
    found = window.view.strip
    assert isinstance(found, OverviewSlider)
    assert found.hasFocus()
    return found


def sight(window: MainWindow) -> list[int]:
    """Return the passages of the first column in sight."""
    return [place.index for place in window.view.scene.placed if place.column == 0]


def test_it_lies_on_the_strip_of_the_column_the_reader_is_in(
    window: MainWindow, strip: OverviewSlider
) -> None:
    head = next(head for head in window.view.scene.heads if head.column == 0)
    middle = strip_box(head.box).center().toPoint()
    assert strip.geometry().contains(middle + window.view.viewport().pos())
    QTest.keyClick(strip, Key.Key_Backtab)
    assert window.view.hasFocus()
    window.view.move_focus((1, 0))
    QTest.keyClick(window.view, Key.Key_Tab)
    assert (strip.hasFocus(), strip.column) == (True, 1)


def test_right_and_left_go_by_sign_and_enter_into_the_text(
    window: MainWindow, strip: OverviewSlider
) -> None:
    reached = []
    for _ in range(12):
        QTest.keyClick(strip, Key.Key_Right)
        reached.append(strip.passage())
        assert strip.passage() in sight(window)
    assert [each for each in reached if each in (4, 6, 9)] == [4, 6, 9]
    assert reached == sorted(reached)
    for _ in range(12):
        if strip.passage() == 6:
            break
        QTest.keyClick(strip, Key.Key_Left)
    assert window.view.focus_ref == (0, 0)
    QTest.keyClick(strip, Key.Key_Return)
    assert window.view.focus_ref == (0, 6)
    assert window.view.hasFocus()


def test_home_end_and_page_keys_are_those_of_a_slider(
    window: MainWindow, strip: OverviewSlider
) -> None:
    QTest.keyClick(strip, Key.Key_End)
    assert (strip.value(), strip.passage()) == (100, 11)
    assert 11 in sight(window)
    QTest.keyClick(strip, Key.Key_PageUp)
    assert 0 < strip.value() < 100
    QTest.keyClick(strip, Key.Key_Home)
    assert (strip.value(), strip.passage()) == (0, 0)
    assert 0 in sight(window)


def test_what_stands_at_the_place_is_said(window: MainWindow, strip: OverviewSlider) -> None:
    for _ in range(12):
        if strip.passage() == 4:
            break
        QTest.keyClick(strip, Key.Key_Right)
    assert "no counterpart found" in window.status.place.text()
    interface = QAccessible.queryAccessibleInterface(strip)
    assert interface.role() == QAccessible.Role.Slider
    name = interface.text(QAccessible.Text.Name)
    assert name == "Overview of A1, Outlet 1"
    said = interface.text(QAccessible.Text.Description)
    assert said.startswith("A1.5, body, no counterpart found; ")
    QTest.keyClick(strip, Key.Key_Escape)
    assert window.view.hasFocus()
    assert window.status.address.text() == "A1.1"


def test_with_ctrl_it_goes_to_the_strip_beside(window: MainWindow, strip: OverviewSlider) -> None:
    QTest.keyClick(strip, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert strip.column == 1
    assert strip.accessibleName().startswith("Overview of A2")
    QTest.keyClick(strip, Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert strip.column == 1
    QTest.keyClick(strip, Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert strip.column == 0


def test_a_screen_reader_finds_it_after_the_articles(
    window: MainWindow, strip: OverviewSlider
) -> None:
    document = QAccessible.queryAccessibleInterface(window.view)
    last = document.child(document.childCount() - 1)
    assert last.object() is strip
    assert document.indexOfChild(last) == document.childCount() - 1
    window.view.set_mode(SYNOPSIS)
    assert strip.isHidden()
    assert document.childCount() >= 2
    assert all(document.child(each).object() is not strip for each in range(document.childCount()))
    assert window.view.hasFocus()
    window.view.set_mode(LINKED)
    assert not strip.isHidden()


def test_the_ring_is_seen_only_with_the_focus_and_the_mouse_goes_through(
    window: MainWindow, strip: OverviewSlider
) -> None:
    shown = strip.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 1) == window.theme.link
    share = strip.share
    QTest.keyClick(strip, Key.Key_Escape)
    QApplication.processEvents()
    viewport = window.view.viewport()
    at = strip.geometry().center() + QPoint(60, 0) - viewport.pos()
    before = sight(window)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert sight(window) != before
    assert strip.share == share
    assert window.view.childAt(strip.geometry().center()) is viewport
