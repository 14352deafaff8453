"""The tray at the foot: chips in the reader's order, by mouse and keyboard, at any width."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.story.briefing import check_pin, move_pin, remove_pin
from desktop.story.project import Project
from desktop.window.brief.asks import PinAsks
from desktop.window.brief.tray import GAP, Tray, shared
from desktop.window.theme import DARK, LIGHT
from tests.window.brief.pins import CHECKED, a_project, drag, rows_of

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    asks = PinAsks()
    made = Tray(LIGHT, asks)
    asks.setParent(made)
    qtbot.addWidget(made)
    made.resize(1400, 46)
    show(made, a_project(3, checked=(2,)))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def show(tray: Tray, project: Project) -> None:
    tray.show_rows("Brief", rows_of(project))


def seen(tray: Tray) -> list[str]:
    """Return the words of the chips that are seen, from left to right."""
    chips = [chip for chip in tray.chips if not chip.isHidden()]
    return [chip.text() for chip in sorted(chips, key=lambda chip: chip.x())]


def test_the_tray_counts_pins_and_says_how_many_are_checked(tray: Tray) -> None:
    assert tray.count.text() == "3 pins, 1 checked"
    assert seen(tray) == ["Boats sink", "Three boats sank.", "The warden slept."]


def test_every_chip_says_to_a_screen_reader_what_it_is(tray: Tray) -> None:
    first, second, _ = tray.chips
    assert first.accessibleName() == "Pin 1 of 3, A1.1, Boats sink, not checked"
    assert second.accessibleName().endswith("checked by Ana, 2026-01-02")
    interface = QAccessible.queryAccessibleInterface(first)
    assert interface is not None
    assert interface.role() == QAccessible.Role.Button


def test_a_click_shows_the_place_and_one_on_the_state_checks(qtbot: QtBot, tray: Tray) -> None:
    first, second, _ = tray.chips
    with qtbot.waitSignal(tray.asks.activated) as shown:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(20, 13))
    assert shown.args == [first.row.pin.number]
    with qtbot.waitSignal(tray.asks.check_requested) as asked:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=first.state_box().center())
    assert asked.args == [first.row.pin.number]
    with qtbot.waitSignal(tray.asks.activated), qtbot.assertNotEmitted(tray.asks.check_requested):
        QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.state_box().center())


def test_what_a_screen_reader_presses_shows_the_place(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.asks.activated):
        tray.chips[1].click()


def test_arrows_walk_and_tab_stops_once(tray: Tray) -> None:
    tray.enter()
    assert tray.chips[0].hasFocus()
    QTest.keyClick(tray.chips[0], Qt.Key.Key_Right)
    assert tray.chips[1].hasFocus()
    QTest.keyClick(tray.chips[1], Qt.Key.Key_End)
    assert tray.chips[2].hasFocus()
    stops = [c for c in tray.chips if c.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [tray.chips[2]]


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Return, "activated"),
        (Qt.Key.Key_C, "check_requested"),
        (Qt.Key.Key_N, "note_requested"),
        (Qt.Key.Key_Delete, "remove_requested"),
        (Qt.Key.Key_Escape, "left"),
    ],
)
def test_every_key_of_a_pin_works_in_the_tray(
    qtbot: QtBot, tray: Tray, key: Qt.Key, name: str
) -> None:
    tray.enter()
    with qtbot.waitSignal(getattr(tray.asks, name)) as asked:
        QTest.keyClick(tray.chips[0], key)
    assert asked.args == ([] if name == "left" else [tray.chips[0].row.pin.number])


@pytest.mark.parametrize(
    ("key", "place"), [(Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 0)]
)
def test_alt_and_an_arrow_move_a_pin(qtbot: QtBot, tray: Tray, key: Qt.Key, place: int) -> None:
    tray.go_to(1)
    with qtbot.waitSignal(tray.asks.move_requested) as asked:
        QTest.keyClick(tray.chips[1], key, ALT)
    assert asked.args == [tray.chips[1].row.pin.number, place]


def test_a_chip_is_dragged_to_its_place(qtbot: QtBot, tray: Tray) -> None:
    first, _, third = tray.chips
    end = first.mapFromParent(third.geometry().center() + QPoint(20, 0))
    with qtbot.waitSignal(tray.asks.move_requested) as asked:
        drag(first, QPoint(40, 13), end)
    assert asked.args == [first.row.pin.number, 2]
    back = third.mapFromParent(first.geometry().topLeft() + QPoint(2, 13))
    with qtbot.waitSignal(tray.asks.move_requested) as asked:
        drag(third, QPoint(40, 13), back)
    assert asked.args == [third.row.pin.number, 0]


def test_a_chip_that_is_dropped_where_it_was_stays(qtbot: QtBot, tray: Tray) -> None:
    first = tray.chips[0]
    with (
        qtbot.assertNotEmitted(tray.asks.move_requested),
        qtbot.assertNotEmitted(tray.asks.activated),
    ):
        drag(first, QPoint(40, 13), QPoint(60, 13))


def test_the_keyboard_stays_on_a_pin_that_moves_and_goes_on_from_one_that_goes(
    tray: Tray,
) -> None:
    project = a_project(3)
    numbers = [pin.number for pin in project.briefs[0].pins]
    tray.go_to(0)
    show(tray, move_pin(project, numbers[0], 2))
    assert tray.chips[2].hasFocus()
    show(tray, remove_pin(project, numbers[0]))
    assert tray.chips[1].hasFocus()


def test_a_tick_takes_the_place_of_not_checked(tray: Tray) -> None:
    before = tray.chips[0].sizeHint().width()
    project = a_project(3)
    show(tray, check_pin(project, project.briefs[0].pins[0].number, CHECKED))
    assert tray.chips[0].sizeHint().width() < before
    assert "checked by Ana" in tray.chips[0].toolTip()


@pytest.mark.parametrize("width", [420, 640, 1100, 1600])
@pytest.mark.parametrize("count", [1, 5, 40])
def test_chips_never_lie_over_each_other_and_the_rest_is_counted(
    tray: Tray, width: int, count: int
) -> None:
    tray.resize(width, 46)
    show(tray, a_project(count))
    chips = sorted((c for c in tray.chips if not c.isHidden()), key=lambda c: c.x())
    assert chips
    ends = [chip.geometry().right() for chip in chips]
    for end, chip in zip(ends, chips[1:], strict=False):
        assert chip.x() - end > 0
    hidden = count - len(chips)
    assert tray.more.isHidden() == (hidden == 0)
    assert not hidden or str(hidden) in tray.more.text()
    assert ends[-1] <= width
    assert chips[0].x() > tray.count.geometry().right()


def test_of_many_pins_each_that_is_seen_says_more_than_a_few_letters(tray: Tray) -> None:
    tray.resize(1366, 46)
    show(tray, a_project(9))
    seen_ = [chip for chip in tray.chips if not chip.isHidden()]
    assert 4 < len(seen_) < 9
    for chip in seen_:
        assert chip.width() >= min(140, chip.wanted())


def test_walking_brings_a_chip_without_room_into_sight(tray: Tray) -> None:
    tray.resize(600, 46)
    show(tray, a_project(12))
    tray.go_to(11)
    assert not tray.chips[11].isHidden()
    assert tray.chips[11].hasFocus()
    tray.go_to(0)
    assert not tray.chips[0].isHidden()


def test_the_menu_of_a_chip_takes_back_a_check_only_where_there_is_one(
    qtbot: QtBot, tray: Tray
) -> None:
    for place, can_take_back in ((0, False), (1, True)):
        chip = tray.chips[place]
        tray.asks.show_menu(chip.row, chip.mapToGlobal(QPoint(5, 5)), chip)
        menu = chip.findChild(QMenu, "pin_menu")
        assert isinstance(menu, QMenu)
        words = [action.text() for action in menu.actions()]
        assert any(text.startswith("Take back") for text in words) == can_take_back
        menu.close()
        qtbot.waitUntil(lambda chip=chip: not chip.findChildren(QMenu))  # type: ignore[misc]  # a default


def test_both_themes_paint_without_a_word_of_warning(tray: Tray) -> None:
    light = tray.grab().toImage()
    tray.show_theme(DARK)
    assert tray.grab().toImage() != light


@given(st.lists(st.integers(60, 300), min_size=1, max_size=30), st.integers(100, 1500))
def test_shared_room_is_never_more_than_there_is(wanted: list[int], room: int) -> None:
    widths = shared(wanted, room)
    needed = len(wanted) * 52 + GAP * (len(wanted) - 1)
    assert all(width <= want for width, want in zip(widths, wanted, strict=True))
    assert sum(widths) + GAP * (len(wanted) - 1) <= max(room, needed)


def test_the_reader_is_not_taken_to_the_tray_by_what_is_shown(tray: Tray) -> None:
    tray.clearFocus()
    before = QApplication.focusWidget()
    show(tray, a_project(5))
    assert QApplication.focusWidget() is before


def test_a_click_beside_the_circle_of_a_narrow_chip_checks_too(qtbot: QtBot, tray: Tray) -> None:
    tray.resize(560, 46)
    first = tray.chips[0]
    beside = first.state_box().center() - QPoint(first.state_box().width() // 2 + 5, 0)
    with qtbot.waitSignal(tray.asks.check_requested):
        QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=beside)
