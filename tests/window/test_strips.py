"""Only what changed is painted; what shows is what painting everything gives."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.story.annotating import annotate
from desktop.story.annotation import COLOURS, Annotation, Code
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.column import MOST_LAID_OUT, Placed
from desktop.window.compare_view import CompareView
from desktop.window.scene import Scene
from desktop.window.stage_layout import LINKED, SYNOPSIS
from desktop.window.strips import Strips
from desktop.window.theme import DARK, LIGHT
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


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_ring_of_pixels_closes_without_a_seam(qapp: QApplication, ratio: float) -> None:
    width, height, black = 60, 101, QColor(Qt.GlobalColor.black)
    area = QRectF(7, 5, width, height)
    strips = Strips()

    def draw(painter: QPainter, top: float, bottom: float) -> None:
        painter.fillRect(QRectF(0, top, width, bottom - top), black)

    inner = QRectF(area.left() * ratio + 1, area.top() * ratio + 1, 40, height * ratio - 3).toRect()
    for offset in (3, 4, 17, 120, 121, 64, -9):
        shown = QImage(round(80 * ratio), round(120 * ratio), QImage.Format.Format_RGB32)
        shown.setDevicePixelRatio(ratio)
        shown.fill(Qt.GlobalColor.white)
        painter = QPainter(shown)
        strips.paint(painter, 0, area, offset, ratio, draw)
        painter.end()
        column = shown.copy(inner)
        colours = {column.pixelColor(20, y).name() for y in range(column.height())}
        assert colours == {"#000000"}, offset


def test_text_between_two_pixels_stays_where_it_was_painted(qapp: QApplication) -> None:
    """Every offset shows the same pixels as painting all of it for that offset."""
    area, ratio = QRectF(0, 0, 40, 99), 1.5

    def paint(strips: Strips, offset: int) -> QImage:
        def draw(painter: QPainter, top: float, bottom: float) -> None:
            painter.fillRect(QRectF(0, top, 40, bottom - top), QColor(Qt.GlobalColor.white))
            for line in range(0, 400, 13):
                painter.fillRect(QRectF(0, line - offset, 40, 2), QColor(Qt.GlobalColor.black))

        shown = QImage(60, 150, QImage.Format.Format_RGB32)
        shown.setDevicePixelRatio(ratio)
        shown.fill(Qt.GlobalColor.white)
        painter = QPainter(shown)
        strips.paint(painter, 0, area, offset, ratio, draw)
        painter.end()
        return shown

    scrolled = Strips()
    for offset in (0, 31, 30, 77, 78, 12, 111):
        anew = Strips()
        assert paint(scrolled, offset) == paint(anew, offset), offset


def test_the_first_frame_shows_the_texts_as_they_stay(qtbot: QtBot, five: Told) -> None:
    view = CompareView(LIGHT)
    qtbot.addWidget(view)
    view.resize(1600, 800)
    view.show_project(five[0])
    view.show_comparison(five[1])
    before = view.painter.strips.are_kept
    view.show()
    first = view.viewport().grab().toImage()
    assert (before, view.painter.strips.are_kept) == (False, True)
    qtbot.waitUntil(lambda: view.scene.heads[0].overview is not None)
    later = view.viewport().grab().toImage()
    text = view.scene.text_area.toRect()
    assert first.copy(text) == later.copy(text)
    assert first != later  # the overviews came


@pytest.mark.parametrize("width", [500, 1100, 1600, 2400])
@pytest.mark.parametrize("mode", [LINKED, SYNOPSIS])
def test_every_pixel_of_a_frame_is_painted(
    make_view: MakeView, five: Told, width: int, mode: str
) -> None:
    view = make_view(*five, width)
    view.set_mode(mode)
    bar = view.horizontalScrollBar()
    for at in (0, bar.maximum()):
        bar.setValue(at)
        QApplication.processEvents()
        on_black, on_white = (painted_over(view, name) for name in ("black", "white"))
        assert on_black == on_white


def painted_over(view: CompareView, ground: str) -> QImage:
    """Return a frame painted over a colour, which shows wherever nothing is painted."""
    shown = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    shown.fill(QColor(ground))
    nothing_before = QWidget.RenderFlag.DrawChildren
    view.viewport().render(shown, QPoint(), QRegion(), nothing_before)
    return shown


# --- painted before it comes into sight ----------------------------------------------------------

STEPS = (*[60] * 6, 17, 130, 60, -35, -60, -60, -17, 240, -90, 60, 60, 3, 60, -1, 60)
"""px from frame to frame."""


def noted(told: Project) -> Project:
    """Write a note across every two passages, with codes in all colours."""
    for number, colour in enumerate(COLOURS, 1):
        told = add_code(told, Code(0, f"Code {number}", colour=colour, letter=chr(64 + number)))
    for at, each in enumerate(told.columns):
        for number, (one, next_) in enumerate(zip(each.passages, each.passages[1:], strict=False)):
            codes = (1 + (at + number) % len(COLOURS), 1 + (at + 3 * number) % len(COLOURS))
            span = Span(each.number, (one.start + one.end) // 2, next_.end - number % 3)
            told = annotate(told, [span], Annotation(0, codes=codes, comment="Why?"))
    return told


def frame(view: CompareView, ratio: float) -> QImage:
    """Paint the scene on a screen of so many pixels per px."""
    size = view.viewport().size()
    shown = QImage(size * ratio, QImage.Format.Format_RGB32)
    shown.setDevicePixelRatio(ratio)
    shown.fill(Qt.GlobalColor.magenta)
    painter = QPainter(shown)
    view.painter.hover = view.pointed
    view.painter.paint(painter, view.scene, QRectF(view.viewport().rect()))
    painter.end()
    return shown


def is_as_painted_anew(view: CompareView, ratio: float) -> bool:
    scrolled, kept = frame(view, ratio), view.painter.strips
    view.painter.strips = Strips()
    anew = frame(view, ratio)
    view.painter.strips = kept
    return bool(scrolled == anew)


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_scrolled_frames_are_those_painted_anew(
    make_view: MakeView, five: Told, ratio: float, zoom: float
) -> None:
    view = make_view(noted(five[0]), five[1])
    view.set_zoom(zoom)
    click(view, in_sight(view)[2])
    QApplication.processEvents()
    assert view.scene.notes
    bar, ahead = view.verticalScrollBar(), 0
    frame(view, ratio)
    for step in STEPS:
        bar.setValue(bar.value() + step)
        ahead += bool(view.scene.reach)
        assert is_as_painted_anew(view, ratio), (bar.value(), step)
    assert ahead > len(STEPS) / 2


def test_a_passage_is_painted_once_while_the_reader_scrolls(
    view: CompareView, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = view.verticalScrollBar()
    painted: list[tuple[int, int]] = []
    whole = view.painter.paint_passage

    def noting(painter: QPainter, scene: Scene, place: Placed, clip: QRectF) -> None:
        painted.append((place.column, place.index))
        whole(painter, scene, place, clip)

    for step in range(30):
        bar.setValue(bar.value() + 60)
        QApplication.processEvents()
        if step == 5:
            monkeypatch.setattr(view.painter, "paint_passage", noting)
    assert len(painted) > 20
    assert len(painted) < 2.2 * len(set(painted))  # cut to the steps they are four times as many


def changes(view: CompareView) -> dict[str, Callable[[], object]]:
    """Return what may change the looks of passages that are not in sight."""
    first = view.scene.placed[0]
    last = view.scene.placed[-1]
    middle = [place for place in view.scene.placed if place.column == first.column][-1]
    return {
        "found": lambda: view.find_words("the", match_case=False),
        "found no more": lambda: view.find_words("", match_case=False),
        "pointed at": lambda: point(view, QPoint(int(first.text_x) + 5, int(view.scene.top) + 4)),
        "selected": lambda: drag(
            view,
            QPoint(int(last.text_x) + 5, int(view.scene.bottom) - 40),
            QPoint(int(last.text_x) + 90, int(view.scene.bottom) - 5),
        ),
        "current note": lambda: view.notes.show_current(
            view.notes.in_passage((middle.column, middle.index))[0].number
        ),
        "notes": lambda: view.show_notes(
            annotate(view.project, [view.span_of((0, 30))], Annotation(0, codes=(2,)))
        ),
        "notes hidden": lambda: view.show_note_marks(shown=not view.has_note_marks),
        "margins": lambda: view.show_margins(shown=not view.has_margins),
        "layers": lambda: view.set_layers(frozenset()),
        "theme": lambda: view.show_theme(DARK),
    }


def test_what_changes_out_of_sight_is_painted_anew(make_view: MakeView, five: Told) -> None:
    view = make_view(noted(five[0]), five[1], 1600, 500)
    bar = view.verticalScrollBar()
    for name in changes(view):
        for steps in ((60, 60, 60), (60, 60, -60)):
            for step in steps:
                bar.setValue(bar.value() + step)
                QApplication.processEvents()
            changes(view)[name]()
            for step in (-60, -60, 60, 60, 60, 60):
                bar.setValue(bar.value() + step)
                assert is_as_painted_anew(view, 1.0), (name, step)
                QApplication.processEvents()


def test_what_changes_before_the_next_frame_is_painted_anew(view: CompareView) -> None:
    bar = view.verticalScrollBar()
    for _ in range(4):
        bar.setValue(bar.value() + 60)
        QApplication.processEvents()
    bar.setValue(bar.value() + 150)
    view.find_words("the", match_case=False)
    QApplication.processEvents()
    for step in (-60, -60, -60, 60, 60, 60, 60):
        bar.setValue(bar.value() + step)
        assert screen_shows_what_painting_all_gives_scrolled(view), step


def screen_shows_what_painting_all_gives_scrolled(view: CompareView) -> bool:
    """Compare what the window shows with a frame painted anew, and keep what was painted."""
    QApplication.processEvents()
    return is_as_painted_anew(view, 1.0)
