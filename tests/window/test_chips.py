"""A chip is the legend of a mark and its switch."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.window.actions import Actions
from desktop.window.chips import MarkChip, SegmentedControl
from desktop.window.icons import PATHS, icon
from desktop.window.marks import MarkKind
from desktop.window.theme import DARK, LIGHT

MARKED = [MarkKind.DIFFERS, MarkKind.ONLY, MarkKind.MOVED, MarkKind.CONFLICT, MarkKind.SAME]


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window, QWidget(window))
    made.complete()
    yield made
    assert window.isHidden()


@pytest.fixture
def action(actions: Actions) -> QAction:
    actions["layer_differs"].setChecked(True)
    return actions["layer_differs"]


@pytest.fixture
def make_chip(qtbot, action):
    def make(kind: MarkKind = MarkKind.DIFFERS) -> MarkChip:
        chip = MarkChip(action, "differs", kind, LIGHT)
        qtbot.addWidget(chip)
        chip.resize(chip.sizeHint())
        return chip

    return make


def test_pressing_a_chip_switches_its_layer(make_chip, action, qtbot):
    chip = make_chip()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert not action.isChecked()
    assert not chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert action.isChecked()


def test_a_chip_follows_its_layer(make_chip, action):
    chip = make_chip()
    action.trigger()
    assert not chip.isChecked()


def test_a_chip_tells_its_key(make_chip):
    assert "Alt+1" in make_chip().toolTip()
    assert make_chip().accessibleName() == "differs"


def test_no_two_chips_look_the_same(make_chip):
    pictures = [make_chip(kind).grab().toImage() for kind in MARKED]
    for place, picture in enumerate(pictures):
        assert picture not in pictures[place + 1 :]


@pytest.mark.parametrize("kind", MARKED, ids=lambda kind: kind.name)
def test_a_chip_shows_whether_it_is_on(make_chip, action, kind: MarkKind):
    chip = make_chip(kind)
    on = chip.grab().toImage()
    action.trigger()
    assert chip.grab().toImage() != on


def test_a_chip_takes_another_theme(make_chip):
    chip = make_chip()
    before = chip.grab().toImage()
    chip.show_theme(DARK)
    assert chip.grab().toImage() != before


def test_of_two_segments_one_is_on(actions: Actions, qtbot):
    choices = ((actions["linked"], "Linked"), (actions["synopsis"], "Synopsis"))
    control = SegmentedControl("Mode", choices, LIGHT)
    qtbot.addWidget(control)
    linked, synopsis = control.segments
    qtbot.mouseClick(linked, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(synopsis, Qt.MouseButton.LeftButton)
    assert (linked.isChecked(), synopsis.isChecked()) == (False, True)
    qtbot.mouseClick(synopsis, Qt.MouseButton.LeftButton)
    assert (linked.isChecked(), synopsis.isChecked()) == (False, True)


@pytest.mark.parametrize("name", sorted(PATHS))
def test_every_icon_draws_something(qapp, name: str):
    picture = icon(name, LIGHT.ink).pixmap(16, 16).toImage()
    drawn = sum(picture.pixelColor(x, y).alpha() > 0 for x in range(16) for y in range(16))
    assert drawn > 4
