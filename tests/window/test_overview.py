"""The strips over the columns: what they show of an article, and going along it by them."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.comparing import compare
from desktop.story.comparison import Comparison
from desktop.window.compare_view import CompareView
from desktop.window.marks import MarkKind
from desktop.window.overview import (
    Part,
    Sign,
    height_at,
    numbers_beside,
    rail_strip_box,
    share_at,
    strip_box,
)
from desktop.window.theme import LIGHT
from tests.window.conftest import MakeView, Told
from tests.window.hands import LEFT, hover, send_mouse
from tests.window.invented import article, comparison, project

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 3


def on_strip(view: CompareView, column: int, share: float) -> QPoint:
    head = next(head for head in view.scene.heads if head.column == column)
    box = strip_box(head.box)
    return QPointF(box.left() + share * box.width(), box.center().y()).toPoint()


def signs(view: CompareView, column: int) -> list[Sign]:
    head = next(head for head in view.scene.heads if head.column == column)
    assert head.overview is not None
    return [part.sign for part in head.overview.parts]


def test_a_strip_tells_linked_passages_from_those_without_a_counterpart(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five)
    assert len(view.scene.heads) == len(view.columns)
    for head in view.scene.heads:
        shown = signs(view, head.column)
        linked = {ref[1] for ref in view.partners if ref[0] == head.column}
        assert shown.count(Sign.LINKED) == len(linked)
        assert shown.count(Sign.ONLY) > 0
        assert Sign.READ not in shown


def test_the_passage_being_read_stands_out_on_every_strip(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    ref = next(ref for ref, others in view.partners.items() if len(others) > 2)
    view.activate(ref)
    for column in {ref[0]} | {other[0] for other in view.partners[ref]}:
        assert Sign.READ in {
            part.sign for part in view.overviews.of(view, column, view.scene.current).parts
        }


def test_strips_tell_of_a_comparison_that_found_no_link(make_view: MakeView) -> None:
    told = (article(1, LONG, LONG), article(2, LONG))
    view = make_view(project(*told), Comparison())
    assert signs(view, 0) == []
    view.show_comparison(comparison(told))
    assert signs(view, 0) == [Sign.ONLY, Sign.ONLY]


def test_strips_go_with_their_columns_where_nothing_is_linked(make_view: MakeView) -> None:
    told = (article(1, LONG, LONG), article(2, LONG))
    view = make_view(project(*told), comparison(told))
    assert (len(signs(view, 0)), len(signs(view, 1))) == (2, 1)
    view.show_project(project(*reversed(told)))
    assert (len(signs(view, 0)), len(signs(view, 1))) == (1, 2)


def test_without_the_marks_of_contradictions_the_strips_show_none(make_view: MakeView) -> None:
    told = (
        article(1, "Eleven people died when the ferry sank near Lund, the coast guard said."),
        article(2, "Nine people died when the ferry sank near Lund, the coast guard said."),
    )
    view = make_view(project(*told), compare(told))
    assert Sign.CONFLICT in signs(view, 0)

    def picture() -> QImage:
        view.viewport().repaint()
        head = next(head for head in view.scene.heads if head.column == 0)
        return view.viewport().grab(strip_box(head.box).toAlignedRect()).toImage()

    with_bars = picture()
    view.set_layers(view.painter.shown - {MarkKind.CONFLICT})
    without = picture()
    view.set_layers(view.painter.shown | {MarkKind.CONFLICT})
    assert without != with_bars
    assert picture() == with_bars


def test_an_article_that_was_not_compared_has_no_signs(make_view: MakeView, five: Told) -> None:
    view = make_view(five[0], Comparison())
    assert all(not signs(view, head.column) for head in view.scene.heads)
    assert "not compared" in view.tip_at(QPointF(on_strip(view, 0, 0.5)))


def test_a_click_on_a_strip_goes_there_and_the_others_follow(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, height=500)
    before = [column.offset for column in view.columns]
    QTest.mouseClick(view.viewport(), LEFT, pos=on_strip(view, 0, 0.7))
    shown = view.columns[0]
    middle = share_at(shown, shown.offset + view.room / 2)
    assert abs(middle - 0.7) < 0.05
    assert all(column.offset > was for column, was in zip(view.columns, before, strict=True))
    assert view.verticalScrollBar().value() == int(shown.offset)


def test_dragging_along_a_strip_scrolls_and_letting_go_ends_it(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, height=500)
    QTest.mousePress(view.viewport(), LEFT, pos=on_strip(view, 1, 0.2))
    offsets = []
    for share in (0.3, 0.5, 0.7):
        send_mouse(view, QEvent.Type.MouseMove, on_strip(view, 1, share), LEFT)
        offsets.append(view.columns[1].offset)
    QTest.mouseRelease(view.viewport(), LEFT, pos=on_strip(view, 1, 0.7))
    assert all(a < b for a, b in pairwise(offsets))
    send_mouse(view, QEvent.Type.MouseMove, on_strip(view, 1, 0.1), LEFT)
    assert view.columns[1].offset == offsets[-1]
    assert view.selection is None


def test_a_strip_shows_that_it_can_be_clicked(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    hover(view, on_strip(view, 0, 0.5))
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert "no counterpart found" in view.tip_at(QPointF(on_strip(view, 0, 0.5)))


def test_a_click_on_a_rails_strip_opens_the_column_there(make_view: MakeView, five: Told) -> None:
    view = make_view(*five, width=900, height=600)
    rail = view.scene.rails[-1]
    box = rail_strip_box(rail.box)
    where = QPointF(box.center().x(), box.top() + 0.6 * box.height()).toPoint()
    QTest.mouseClick(view.viewport(), LEFT, pos=where)
    column = view.columns[rail.column]
    assert view.stage.column(rail.column) is not None
    assert abs(share_at(column, column.offset + view.room / 2) - 0.6) < 0.1


def test_scrolling_moves_the_frame_and_paints_no_header_anew(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, height=500)
    before = view.scene.heads[0].overview
    view.verticalScrollBar().setValue(300)
    after = view.scene.heads[0].overview
    assert before is not None
    assert after is not None
    assert after.start > before.start
    assert after.parts is before.parts
    assert view.scene.moving_area.top() > view.scene.heads[0].box.top() + 64


def test_shares_and_heights_of_a_column_are_each_others_inverse(make_view: MakeView) -> None:
    view = make_view(project(article(1, *[LONG] * 9), article(2, LONG)), Comparison(), height=300)
    column = view.columns[0]
    for share in (0.0, 0.1, 0.35, 0.8, 0.95):
        assert abs(share_at(column, height_at(column, share)) - share) < 0.01


def test_the_numbers_beside_a_rail_stand_in_order_beside_their_passages() -> None:
    box = QRectF(0, 100, 11, 200)
    parts = tuple(
        Part(start, start + 0.02, sign, passage)
        for start, sign, passage in (
            (0.5, Sign.READ, 8),
            (0.97, Sign.READ, 29),
            (0.0, Sign.POSSIBLE, 0),
            (0.03, Sign.POSSIBLE, 1),
            (0.04, Sign.POSSIBLE, 2),
            (0.05, Sign.POSSIBLE, 4),
            (0.2, Sign.LINKED, 5),
        )
    )
    found = numbers_beside(parts, box)
    assert [words for _, words in found] == ["1", "2", "9", "30"]
    tops = [top for top, _ in found]
    assert all(b - a >= 14 for a, b in pairwise(tops))
    middles = {str(p.passage + 1): 100 + (p.start + 0.01) * 200 - 7 for p in parts}
    assert all(abs(top - middles[words]) <= 14 for top, words in found)


def test_texts_are_painted_before_the_strips(qtbot: QtBot, five: Told) -> None:
    view = CompareView(LIGHT)
    qtbot.addWidget(view)
    view.resize(1600, 800)
    view.show_project(five[0])
    view.show_comparison(five[1])
    painted: list[bool] = []

    def note() -> None:
        painted.append(any(head.overview is not None for head in view.scene.heads))

    view.scene_changed.connect(note)
    view.show()
    qtbot.waitUntil(lambda: bool(painted) and painted[-1])
    assert painted[0] is False
    assert all(head.overview is not None for head in view.scene.heads)
