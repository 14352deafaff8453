"""One panel at a time stands beside the articles; its edge can be dragged."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.window.geometry import HEADER, RADIUS, STAGE_BOTTOM, STAGE_TOP
from desktop.window.side import HEIGHT, LEAST_HEIGHT, LEAST_WIDTH, WIDTH, Middle, Side

GRIP = 3
"""px by which the edge may be beside the pointer that drags it."""
Make = Callable[..., Middle]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    def made(width: int = 1400, height: int = 800) -> Middle:
        side = Side()
        middle = Middle(QWidget(), side)
        side.setParent(middle)
        qtbot.addWidget(middle)
        side.put("panel", QWidget())
        side.put("findings", QWidget())
        middle.resize(width, height)
        middle.show()
        qtbot.waitExposed(middle)
        return middle

    return made


def side_of(middle: Middle) -> Side:
    side = middle.widget(1)
    assert isinstance(side, Side)
    return side


def drag_edge(middle: Middle, across: int, down: int = 0) -> None:
    handle = middle.handle(1)
    start = handle.rect().center()
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(handle, button, pos=start)
    QTest.mouseMove(handle, start + QPoint(across, down))
    QTest.mouseRelease(handle, button, pos=start + QPoint(across, down))


def test_one_panel_is_shown_at_a_time(make: Make) -> None:
    middle = make()
    side = side_of(middle)
    side.show_page("findings")
    shown = [page.isVisible() for page in side.findChildren(QWidget)]
    assert shown == [False, True]
    side.show_page("panel")
    assert [page.isVisible() for page in side.findChildren(QWidget)] == [True, False]


def test_it_has_its_width_from_the_start_and_keeps_it_in_a_wider_window(make: Make) -> None:
    middle = make()
    assert side_of(middle).width() == WIDTH
    middle.resize(1900, 800)
    assert side_of(middle).width() == WIDTH


def test_its_edge_can_be_dragged_and_stays(make: Make, qtbot: QtBot) -> None:
    middle = make()
    with qtbot.waitSignal(middle.side_resized):
        drag_edge(middle, -100)
    dragged = side_of(middle).width()
    assert dragged == pytest.approx(WIDTH + 100, abs=GRIP)
    assert middle.width_beside == dragged
    middle.resize(1500, 800)
    assert side_of(middle).width() == dragged


def test_it_is_never_dragged_away(make: Make) -> None:
    middle = make()
    drag_edge(middle, 900)
    assert side_of(middle).width() == LEAST_WIDTH


def test_as_a_drawer_it_has_a_height_of_its_own(make: Make) -> None:
    middle = make(1000, 760)
    middle.turn(is_narrow=True)
    assert side_of(middle).height() == HEIGHT
    assert side_of(middle).width() == 1000
    drag_edge(middle, 0, -60)
    assert middle.height_below == pytest.approx(HEIGHT + 60, abs=GRIP)
    assert middle.width_beside == WIDTH
    middle.turn(is_narrow=False)
    assert side_of(middle).width() == WIDTH


def test_a_very_low_drawer_leaves_eight_lines_of_text(make: Make) -> None:
    middle = make(733, 331)  # 1100 x 700 at 150 %, without bars and menus
    middle.turn(is_narrow=True)
    reading = middle.widget(0)
    assert reading is not None
    text = reading.height() - STAGE_TOP - HEADER - STAGE_BOTTOM - RADIUS
    assert text >= 8 * 22
    assert side_of(middle).height() >= LEAST_HEIGHT


def test_a_drawer_leaves_twelve_lines_of_text_in_a_window_of_700_px(make: Make) -> None:
    middle = make(1000, 550)  # 1000 x 700 without bars and menus
    middle.turn(is_narrow=True)
    reading = middle.widget(0)
    assert reading is not None
    assert reading.height() - STAGE_TOP - HEADER - STAGE_BOTTOM - RADIUS >= 12 * 22
    assert side_of(middle).height() >= 130


def test_a_low_drawer_leaves_two_thirds_to_the_articles(make: Make) -> None:
    middle = make(911, 372)  # 1366 x 768 at 150 %, without bars and menus
    middle.turn(is_narrow=True)
    assert LEAST_HEIGHT <= side_of(middle).height() <= 0.35 * 372
    reading = middle.widget(0)
    assert reading is not None
    assert reading.height() >= 0.65 * 372 - 1


def test_a_height_that_was_dragged_is_kept_where_it_fits(make: Make) -> None:
    middle = make(911, 600)
    middle.turn(is_narrow=True)
    drag_edge(middle, 0, -60)
    dragged = side_of(middle).height()
    middle.resize(911, 500)
    assert side_of(middle).height() == dragged > 0.35 * 500
    middle.resize(911, 372)
    assert side_of(middle).height() <= 0.35 * 372
    middle.resize(911, 700)
    assert side_of(middle).height() == dragged
