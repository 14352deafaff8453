"""Places found have a lane beside the overview of each column; a click in it goes there."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.story.article import Kind
from desktop.story.comparison import Span
from desktop.window.compare_view import CompareView
from desktop.window.found_lane import LANE
from desktop.window.overview import rail_strip_box, strip_box
from desktop.window.overview_walk import value_of
from desktop.window.stage_layout import SYNOPSIS
from tests.window.conftest import MakeView
from tests.window.hands import LEFT, is_in_sight
from tests.window.invented import article, comparison, project
from tests.window.test_folding import with_kinds

LONG = "The council asked the engineers for weeks of repairs on all of its roads. " * 3
ONE = article(1, "Bridge shut", *[LONG] * 12, "The bridge opens again.", *[LONG] * 6)
TWO = article(2, "Мост закрыт", *[LONG] * 4, "Ещё один мост.")


@pytest.fixture
def view(make_view: MakeView, qtbot: QtBot) -> CompareView:
    made = make_view(project(ONE, TWO), comparison((ONE, TWO)))
    qtbot.waitUntil(lambda: made.shows_overviews)
    return made


def lane_of(view: CompareView, column: int, share: float) -> QPoint:
    """Return a point in the lane of a column's header."""
    head = next(head for head in view.scene.heads if head.column == column)
    box = strip_box(head.box)
    return QPoint(round(box.left() + share * box.width()), round(box.bottom() + LANE / 2))


def colours_in_lane(view: CompareView, column: int) -> int:
    """Return how many pixels of the lane have the colour of places found."""
    image: QImage = view.viewport().grab().toImage()
    head = next(head for head in view.scene.heads if head.column == column)
    box = strip_box(head.box)
    y = round(box.bottom() + 2)
    wanted = view.painter.theme.link.rgb()
    across = range(round(box.left()), round(box.right()))
    return sum(image.pixel(x, y) == wanted for x in across)


def test_the_lane_shows_what_was_found_and_is_empty_before(view: CompareView) -> None:
    assert colours_in_lane(view, 0) == 0
    view.find_words("bridge", match_case=False)
    assert colours_in_lane(view, 0) > 0
    assert colours_in_lane(view, 1) == 0
    view.find_words("мост", match_case=False)
    assert colours_in_lane(view, 0) == 0
    assert colours_in_lane(view, 1) > 0
    view.find_words("", match_case=False)
    assert colours_in_lane(view, 1) == 0


def test_a_click_in_the_lane_goes_to_the_place_found(view: CompareView, qtbot: QtBot) -> None:
    view.find_words("bridge", match_case=False)
    assert view.hit == 0
    share = ONE.text.index("bridge opens") / len(ONE.text)
    with qtbot.waitSignal(view.hit_reached):
        QTest.mouseClick(view.viewport(), LEFT, pos=lane_of(view, 0, share))
    assert view.hit == 1
    assert view.focus_ref == (0, 13)
    assert is_in_sight(view, (0, 13))


def test_a_click_beside_places_found_goes_along_the_article(view: CompareView) -> None:
    view.find_words("bridge", match_case=False)
    QTest.mouseClick(view.viewport(), LEFT, pos=lane_of(view, 0, 0.4))
    assert view.hit == 0
    assert view.columns[0].offset > 0


def test_a_column_in_its_rail_has_the_lane_too(make_view: MakeView, qtbot: QtBot) -> None:
    many = [article(n, f"Bridge {n}", LONG, LONG) for n in range(1, 8)]
    view = make_view(project(*many), comparison(tuple(many)))
    qtbot.waitUntil(lambda: view.shows_overviews)
    view.find_words("bridge", match_case=False)
    rail = next(rail for rail in view.scene.rails if rail.size == 1)
    assert rail.overview is not None
    (tick,) = rail.overview.ticks
    box = rail_strip_box(rail.box)
    at = QPoint(round(box.left() - LANE / 2), round(box.top() + tick.share * box.height()))
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.hit == tick.hit
    assert view.stage.column(rail.column) is not None


def test_places_found_are_said_in_words(view: CompareView) -> None:
    assert "found" not in value_of(view, 0)
    view.find_words("bridge", match_case=False)
    assert ", places found: 2" in value_of(view, 0)
    tip = view.tip_at(view.to_scene(lane_of(view, 0, 0.4).toPointF()))
    assert "places found: 2" in tip


def test_places_of_a_query_are_framed_and_walked(view: CompareView) -> None:
    start = ONE.text.index("bridge opens")
    spans = (Span(1, start, start + 6), Span(2, 0, 4), Span(9, 0, 4))
    view.show_found("bridge OR мост", spans, spans[0])
    assert [(hit.column, hit.index) for hit in view.hits] == [(0, 13), (1, 0)]
    assert view.focus_ref == (0, 13)
    view.find_next(1)
    assert view.focus_ref == (1, 0)
    assert view.hit_span == spans[1]


def test_places_of_a_query_stay_when_columns_change(view: CompareView) -> None:
    view.show_found("мост", (Span(2, 0, 4),), Span(2, 0, 4))
    view.show_project(project(TWO))
    assert [(hit.column, hit.index) for hit in view.hits] == [(0, 0)]
    assert view.hit == 0


def test_what_is_framed_without_going_there_leaves_the_reader(view: CompareView) -> None:
    view.move_focus((0, 3))
    view.frame_found("мост", (Span(2, 0, 4),))
    assert view.focus_ref == (0, 3)
    assert view.hit == -1
    view.find_next(-1)
    assert view.focus_ref == (1, 0)


def test_the_table_frames_places_of_a_query_too(view: CompareView) -> None:
    view.set_mode(SYNOPSIS)
    start = ONE.text.index("bridge opens")
    view.show_found("bridge", (Span(1, start, start + 6),), Span(1, start, start + 6))
    assert view.focus_ref == (0, 13)
    assert is_in_sight(view, (0, 13))


def test_a_folded_place_is_opened_when_it_is_walked_to(make_view: MakeView) -> None:
    folded = with_kinds(
        article(1, "Bridge", LONG, "The bridge at dusk. " * 9, "Photo: Ada Moss", *[LONG] * 8),
        p2=Kind.CAPTION,
        p3=Kind.CREDIT,
    )
    view = make_view(project(folded, article(2, *[LONG] * 9)), comparison(()), height=600)
    assert (0, 2) in view.scene.folded
    view.find_words("bridge", match_case=False)
    view.find_next(1)
    assert view.focus_ref == (0, 2)
    assert (0, 2) in view.scene.unfolded
