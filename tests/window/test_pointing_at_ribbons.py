"""Ribbons under the mouse: what they say, where a click leads, and how a person's links look."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from desktop.story.comparison import Origin
from desktop.window.compare_view import CompareView
from desktop.window.ribbons import Rank, Ribbon
from tests.window.conftest import MakeView, Told
from tests.window.hands import LEFT, hover


def in_the_open(view: CompareView) -> Ribbon:
    """Return a band whose ends at both gutter edges are in sight and under no other one."""
    scene = view.scene
    for ribbon in scene.gutters.ribbons:
        if not ribbon.is_far and ribbon.rank is Rank.PLAIN:
            points = [QPointF(x, sum(y) / 2) for x, y in near_ends(ribbon)]
            if all(scene.link_at(point) == ribbon for point in points):
                return ribbon
    raise AssertionError("no ribbon lies open")


def near_ends(ribbon: Ribbon) -> list[tuple[float, tuple[float, float]]]:
    return [(ribbon.x[0] + 4, ribbon.a), (ribbon.x[1] - 4, ribbon.b)]


def end_points(ribbon: Ribbon) -> list[QPointF]:
    return [QPointF(x, sum(y) / 2) for x, y in near_ends(ribbon)]


def test_pointing_at_a_ribbon_names_the_counterpart_of_the_nearer_end(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, height=1000)
    ribbon = in_the_open(view)
    at_left, at_right = end_points(ribbon)
    for point, far in ((at_left, ribbon.right), (at_right, ribbon.left)):
        article = view.columns[far[0]].article
        told = view.tip_at(point)
        assert told.startswith(article.passage_address(far[1]))
        assert " ".join(article.passage_text(far[1]).split())[:20] in told
        assert told.endswith("found by the program")


def test_pointing_at_a_ribbon_brings_it_out_and_leaving_ends_that(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, height=1000)
    ribbon = in_the_open(view)
    before = view.viewport().grab().toImage()
    hover(view, end_points(ribbon)[0].toPoint())
    assert view.viewport().grab().toImage() != before
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    hover(view, QPointF(view.scene.heads[0].box.center()).toPoint())
    assert view.viewport().grab().toImage() == before


@pytest.mark.parametrize("end", [0, 1])
def test_a_click_on_a_ribbon_reads_the_passage_of_the_nearer_end(
    make_view: MakeView, five: Told, end: int
) -> None:
    view = make_view(*five, height=1000)
    ribbon = in_the_open(view)
    QTest.mouseClick(view.viewport(), LEFT, pos=end_points(ribbon)[end].toPoint())
    assert view.current == (ribbon.left, ribbon.right)[end]
    read = next(r for r in view.scene.gutters.ribbons if r.rank is Rank.CURRENT)
    assert read.left in view.scene.current


def test_links_of_a_person_look_different_from_each_other_and_from_the_programs(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, height=1000)
    ribbon = in_the_open(view)
    ends = {view.span_of(ribbon.left), view.span_of(ribbon.right)}
    pictures = [view.viewport().grab().toImage()]
    told = [view.tip_at(end_points(ribbon)[0])]
    for origin in (Origin.CONFIRMED, Origin.DRAWN):
        links = tuple(
            link._replace(origin=origin) if {link.a, link.b} == ends else link
            for link in five[1].links
        )
        view.show_comparison(replace(five[1], links=links))
        pictures.append(view.viewport().grab().toImage())
        told.append(view.tip_at(end_points(ribbon)[0]))
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])
    assert [each.rsplit("\n", 1)[1] for each in told] == [
        "Similar passages, found by the program",
        "Similar passages, confirmed by a person",
        "Similar passages, linked by a person",
    ]


def test_a_point_beside_the_curve_is_not_on_the_ribbon() -> None:
    ribbon = Ribbon((0, 0), (1, 0), (0.0, 40.0), (0.0, 30.0), (100.0, 130.0), Rank.PLAIN)
    assert ribbon.has(QPointF(1, 15))
    assert ribbon.has(QPointF(20, 65))
    assert ribbon.has(QPointF(39, 115))
    assert not ribbon.has(QPointF(5, 60))
    assert not ribbon.has(QPointF(35, 60))
    assert not ribbon.has(QPointF(41, 115))
