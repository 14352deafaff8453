"""The projects that were open before are one step away, and those that are gone say so."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.storing.state import Recent
from desktop.window.recent_menu import RecentMenu

OPENED = "2025-09-24T20:05:00Z"


@pytest.fixture
def recent(qtbot) -> RecentMenu:
    menu = QMenu()
    qtbot.addWidget(menu)
    return RecentMenu(menu)


def entry(folder: Path, name: str) -> Recent:
    path = folder / f"{name}.wireside"
    path.touch()
    return Recent(path, name, OPENED)


def actions(recent: RecentMenu, name: str) -> list[QAction]:
    return [action for action in recent.menu.actions() if action.objectName() == name]


def gone(recent: RecentMenu) -> list[QMenu]:
    menus = (action.menu() for action in recent.menu.actions())
    return [menu for menu in menus if isinstance(menu, QMenu)]


def test_each_project_is_named_with_its_folder_in_the_order_given(recent, tmp_path):
    recent.fill((entry(tmp_path, "Strike"), entry(tmp_path, "Flood")))
    texts = [action.text().split("\t") for action in actions(recent, "recent_project")]
    assert [name for name, _ in texts] == ["&1  Strike", "&2  Flood"]
    assert all(folder for _, folder in texts)


def test_choosing_a_project_reports_its_path(recent, tmp_path, qtbot):
    flood = entry(tmp_path, "Flood")
    recent.fill((entry(tmp_path, "Strike"), flood))
    with qtbot.waitSignal(recent.path_chosen) as told:
        actions(recent, "recent_project")[1].trigger()
    assert told.args == [flood.path]


def test_a_project_that_is_gone_cannot_be_chosen_and_can_be_taken_off_the_list(
    recent, tmp_path, qtbot
):
    lost = Recent(tmp_path / "Lost.wireside", "Lost", OPENED)
    recent.fill((lost,))
    assert actions(recent, "recent_project") == []
    (menu,) = gone(recent)
    assert menu.title() == "Lost (not there any more)"
    path, remove = menu.actions()
    assert not path.isEnabled()
    with qtbot.waitSignal(recent.forget_requested) as told:
        remove.trigger()
    assert told.args == [lost.path]


def test_the_list_can_be_cleared(recent, tmp_path, qtbot):
    recent.fill((entry(tmp_path, "Strike"),))
    with qtbot.waitSignal(recent.clear_requested):
        actions(recent, "recent_clear")[0].trigger()


def test_an_empty_list_says_so_and_offers_nothing(recent):
    recent.fill(())
    (only,) = recent.menu.actions()
    assert not only.isEnabled()


def test_filling_again_replaces_what_was_there(recent, tmp_path):
    recent.fill((entry(tmp_path, "Strike"), Recent(tmp_path / "x", "Lost", OPENED)))
    recent.fill((entry(tmp_path, "Flood"),))
    assert [a.text().split("\t")[0] for a in actions(recent, "recent_project")] == ["&1  Flood"]
    assert gone(recent) == []


@pytest.mark.parametrize(
    ("name", "shown"), [("Q&A", "&1  Q&&A"), ("Рішення", "&1  Рішення"), ("قرار", "&1  قرار")]
)
def test_a_name_is_shown_as_it_is(recent, tmp_path, name, shown):
    recent.fill((entry(tmp_path, name),))
    assert actions(recent, "recent_project")[0].text().split("\t")[0] == shown


def test_a_long_folder_keeps_its_ends(recent, tmp_path):
    deep = tmp_path / ("a" * 80) / "end"
    deep.mkdir(parents=True)
    recent.fill((entry(deep, "Strike"),))
    told = actions(recent, "recent_project")[0].text().split("\t")[1]
    assert len(told) < 70
    assert told.endswith("end")


def test_the_tenth_project_has_no_digit(recent, tmp_path):
    recent.fill(tuple(entry(tmp_path, f"Story {n}") for n in range(10)))
    assert actions(recent, "recent_project")[-1].text().startswith("Story 9")


def test_the_tooltip_names_the_whole_path_and_when_it_was_open(recent, tmp_path):
    strike = entry(tmp_path, "Strike")
    recent.fill((strike,))
    tip = actions(recent, "recent_project")[0].toolTip()
    assert str(strike.path) in tip
    assert "2025" in tip
