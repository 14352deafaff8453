"""Only what changed is painted; what shows is what painting everything gives."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.window.column import MOST_LAID_OUT
from desktop.window.compare_view import CompareView
from tests.window.conftest import MakeView, Told
from tests.window.hands import click, drag, in_sight, middle_of, press
from tests.window.invented import article, comparison, project


@pytest.fixture
def view(make_view: MakeView, five: Told) -> CompareView:
    return make_view(*five)


def shows_what_painting_all_gives(view: CompareView) -> bool:
    """Compare what the kept pictures show with all of it painted anew."""
    QApplication.processEvents()
    shown = view.viewport().grab().toImage()
    view.repaint_all()
    return bool(shown == view.viewport().grab().toImage())


def test_selecting_paints_the_columns_it_is_in(view: CompareView) -> None:
    drag(view, middle_of(view, 0), middle_of(view, 0) + QPoint(40, 90))
    assert view.selection is not None
    assert shows_what_painting_all_gives(view)
    drag(view, middle_of(view, 1), middle_of(view, 1) + QPoint(30, 0))
    assert shows_what_painting_all_gives(view)


def test_a_selection_let_go_is_painted_over(view: CompareView) -> None:
    before = view.viewport().grab().toImage()
    drag(view, middle_of(view, 0), middle_of(view, 0) + QPoint(40, 90))
    assert view.viewport().grab().toImage() != before
    view.select(None)
    assert shows_what_painting_all_gives(view)


def test_reading_scrolling_and_finding_leave_nothing_behind(view: CompareView) -> None:
    click(view, in_sight(view)[2])
    assert shows_what_painting_all_gives(view)
    for notches in (1, 3, -2):
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + 60 * notches)
        assert shows_what_painting_all_gives(view)
    view.find_words("Ukraine", match_case=False)
    view.find_next(1)
    assert view.hits
    assert shows_what_painting_all_gives(view)
    press(view, Qt.Key.Key_Down)
    assert shows_what_painting_all_gives(view)


def test_layouts_let_go_come_back_with_their_marks(view: CompareView) -> None:
    click(view, in_sight(view)[2])
    before = view.viewport().grab().toImage()
    for column in view.columns:
        for block in column.blocks:
            block.let_go()
    view.refresh()
    assert view.viewport().grab().toImage() == before


def test_layouts_far_from_what_is_in_sight_are_let_go(make_view: MakeView) -> None:
    sentences = [f"The ferry number {number} crossed the river at dawn." for number in range(300)]
    ferries = article(1, *sentences)
    view = make_view(project(ferries), comparison((ferries,)))
    column, bar = view.columns[0], view.verticalScrollBar()
    assert all(block.is_exact for block in column.blocks)
    for value in range(0, bar.maximum(), 200):
        bar.setValue(value)
        assert all(place.block.is_ready for place in view.scene.placed)
        assert sum(block.is_ready for block in column.blocks) <= MOST_LAID_OUT + 30
