"""Only what changed is painted; what shows is what painting everything gives."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication

from desktop.window.column import MOST_LAID_OUT
from desktop.window.compare_view import CompareView
from desktop.window.stage_layout import LINKED, SYNOPSIS
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


def on_screen(view: CompareView) -> QImage:
    """Return what the window shows, without having it painted."""
    QApplication.processEvents()
    shown = view.screen().grabWindow(view.window().winId()).toImage()
    return shown.copy(QRect(view.viewport().mapTo(view.window(), QPoint()), view.viewport().size()))


def screen_shows_what_painting_all_gives(view: CompareView) -> bool:
    shown = on_screen(view)
    view.repaint_all()
    return bool(shown == on_screen(view))


def point(view: CompareView, at: QPoint) -> None:
    """Move the mouse over the view, the button up."""
    spot = view.viewport().mapToGlobal(at).toPointF()
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, at.toPointF(), spot, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("mode", [LINKED, SYNOPSIS])
def test_pointing_at_passages_leaves_nothing_behind(view: CompareView, mode: str) -> None:
    view.set_mode(mode)
    click(view, in_sight(view)[2])
    QApplication.processEvents()
    before = on_screen(view)
    for place in list(view.scene.placed):
        point(view, QPoint(int(place.text_x) + 5, int(place.text_y) + 5))
        assert screen_shows_what_painting_all_gives(view)
    assert on_screen(view) != before
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert on_screen(view) == before


def test_pointing_while_scrolling_leaves_nothing_behind(view: CompareView) -> None:
    bar = view.verticalScrollBar()
    for step in range(8):
        point(view, QPoint(60 + 90 * step, 120 + 40 * step))
        bar.setValue(bar.value() + 35)
        assert screen_shows_what_painting_all_gives(view)
        bar.setValue(bar.value() - 17)
        point(view, QPoint(500 - 40 * step, 150 + 30 * step))
        assert screen_shows_what_painting_all_gives(view)


def test_pointing_at_ribbons_and_tabs_leaves_nothing_behind(view: CompareView) -> None:
    seen = 0
    for value in range(0, view.verticalScrollBar().maximum() + 1, 90):
        view.verticalScrollBar().setValue(value)
        gutters = view.scene.gutters
        for spot in [r.middle for r in gutters.ribbons] + [t.box.center() for t in gutters.tabs]:
            point(view, spot.toPoint())
            seen += view.painter.pointed_link is not None
            assert screen_shows_what_painting_all_gives(view)
    assert seen > 3


class Painted(QObject):
    """Gathers what a widget was asked to paint."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_pointing_paints_two_passages_and_their_tabs(view: CompareView) -> None:
    first, *_, last = [place for place in view.scene.placed if place.column == 0]
    point(view, QPoint(int(first.text_x) + 5, int(first.text_y) + 5))
    QApplication.processEvents()
    painted = Painted(view)
    point(view, QPoint(int(last.text_x) + 5, int(last.text_y) + 5))
    QApplication.processEvents()
    allowed = QRegion()
    for place in (first, last):
        gutter = 40
        width, height = int(place.width) + gutter, int(place.height) + 3
        allowed += QRegion(int(place.x), int(place.y) - 1, width, height)
    assert not painted.region.isEmpty()
    assert (painted.region - allowed).isEmpty()
