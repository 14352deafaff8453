"""Reading in the compare view: a passage is activated, its counterparts come level and stay there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.comparing import compare
from desktop.story.article import Kind
from desktop.story.comparison import Span
from desktop.story.project import close_article, move_column, set_kind
from desktop.window.compare_view import CompareView
from desktop.window.marks import MarkKind
from desktop.window.stage_view import LINKED, SYNOPSIS
from desktop.window.theme import DARK
from tests.window.conftest import MakeView, Told
from tests.window.hands import (
    click,
    hover,
    in_sight,
    linked_most,
    middle_of,
    placed,
    surest,
    text_tops,
    wheel,
)
from tests.window.invented import Ref, article, comparison, project

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 3


@pytest.fixture
def view(make_view: MakeView, five: Told) -> CompareView:
    return make_view(*five)


def read(view: CompareView) -> list[Ref]:
    """Read a passage that most columns have, and return it with its counterparts."""
    ref = linked_most(view)
    view.reveal(ref)
    view.activate(ref)
    return [ref, *surest(view, ref)]


def level(tops: list[float]) -> bool:
    return max(tops) - min(tops) <= 1.0


# --- activating ----------------------------------------------------------------------------------


def test_a_click_activates_the_passage_under_it(qtbot: QtBot, view: CompareView) -> None:
    ref = in_sight(view)[1]
    with qtbot.waitSignal(view.passage_activated) as told:
        click(view, ref)
    assert told.args == [view.span_of(ref)]


def test_a_click_beside_the_text_of_a_passage_activates_it_too(
    qtbot: QtBot, view: CompareView
) -> None:
    place = view.scene.placed[1]
    where = QPoint(int(place.x) + 8, int(place.text_y) + 4)
    with qtbot.waitSignal(view.passage_activated) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args == [view.span_of((place.column, place.index))]


def test_a_click_into_a_gutter_activates_nothing(qtbot: QtBot, view: CompareView) -> None:
    first = view.scene.stage.columns[0]
    gutter = QPoint(int(first.x + first.width + 20), 400)
    with qtbot.assertNotEmitted(view.passage_activated):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=gutter)


def test_a_click_on_a_header_activates_nothing(qtbot: QtBot, view: CompareView) -> None:
    where = view.scene.heads[0].box.center().toPoint()
    with qtbot.assertNotEmitted(view.passage_activated):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_click_on_the_dots_asks_for_the_menu_of_the_article(
    qtbot: QtBot, view: CompareView
) -> None:
    box = view.scene.heads[2].box
    where = QPoint(int(box.right()) - 20, int(box.top()) + 20)
    with qtbot.waitSignal(view.article_menu_requested) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert told.args[0] == 2


def test_counterparts_are_level_with_the_passage_read(view: CompareView) -> None:
    refs = read(view)
    assert len(refs) >= 4
    assert level(text_tops(view, refs))


def test_every_passage_comes_level_with_its_counterparts(view: CompareView) -> None:
    assert view.partners
    for ref in sorted(view.partners):
        view.reveal(ref)
        view.activate(ref)
        assert level(text_tops(view, [ref, *surest(view, ref)])), ref


def test_the_clicked_passage_stays_under_the_mouse(view: CompareView) -> None:
    ref = next(ref for ref in in_sight(view) if view.partners.get(ref))
    before = placed(view, ref).text_y
    click(view, ref)
    assert placed(view, ref).text_y == before


def test_a_reading_lights_the_passage_and_its_counterparts(view: CompareView) -> None:
    refs = read(view)
    assert view.scene.current >= set(refs)


def test_a_reading_marks_how_the_words_differ(make_view: MakeView) -> None:
    two = (article(1, "The old bridge was shut."), article(2, "The old bridge was closed."))
    view = make_view(project(*two), comparison(two, ((0, 0), (1, 0), 0.9)))
    click(view, (0, 0))
    for ref, word in (((0, 0), (19, 23)), ((1, 0), (19, 25))):
        marks = placed(view, ref).block.marks
        assert [(m.start, m.end) for m in marks if m.kind is MarkKind.DIFFERS] == [word]


def test_releasing_takes_the_marks_of_the_reading_away(view: CompareView) -> None:
    refs = read(view)
    view.release()
    assert view.scene.current == frozenset()
    kinds = {mark.kind for ref in refs for mark in placed(view, ref).block.marks}
    assert kinds <= {MarkKind.CONFLICT}


def test_releasing_tells_that_no_passage_is_read(qtbot: QtBot, view: CompareView) -> None:
    read(view)
    with qtbot.waitSignal(view.passage_activated) as told:
        view.release()
    assert told.args == [None]


def test_releasing_moves_no_text(view: CompareView) -> None:
    refs = read(view)
    before = text_tops(view, refs)
    view.release()
    assert text_tops(view, refs) == before


def test_a_lone_passage_can_be_read(make_view: MakeView) -> None:
    two = (article(1, "Alpha one.", "Lone."), article(2, "Alpha two."))
    view = make_view(project(*two), comparison(two, ((0, 0), (1, 0), 0.9)))
    click(view, (0, 1))
    assert view.reading is not None
    assert view.reading.no_counterpart_found == (2,)
    assert view.scene.current == {(0, 1)}


def test_against_a_column_its_passage_is_the_base(view: CompareView) -> None:
    refs = read(view)
    other = view.columns[refs[1][0]].article.number
    view.set_against(other)
    assert view.reading is not None
    assert view.reading.base == view.span_of(refs[1])
    assert level(text_tops(view, refs))


# --- scrolling -----------------------------------------------------------------------------------


@pytest.mark.parametrize("column", [0, 2, 4])
def test_the_wheel_scrolls_the_column_under_it(view: CompareView, column: int) -> None:
    before = view.columns[column].offset
    wheel(view, middle_of(view, column), 2)
    assert view.columns[column].offset > before
    assert view.linked.lead == column


def test_the_other_columns_follow_the_wheel(view: CompareView) -> None:
    for _ in range(12):
        wheel(view, middle_of(view, 1), 1)
    anchors = [view.linked.followed(index) for index in (0, 2, 3, 4)]
    assert [view.columns[index].offset for index in (0, 2, 3, 4)] == pytest.approx(anchors, abs=1)
    assert min(anchors) > 0


def test_no_wheel_scrolls_past_the_ends(view: CompareView) -> None:
    for _ in range(30):
        wheel(view, middle_of(view, 0), 50)
    assert view.columns[0].offset == pytest.approx(view.linked.greatest(0), abs=1)
    for _ in range(30):
        wheel(view, middle_of(view, 0), -50)
    assert [column.offset for column in view.columns] == pytest.approx([0.0] * 5, abs=1)


def test_the_scroll_bar_shows_the_place_of_the_leading_column(view: CompareView) -> None:
    wheel(view, middle_of(view, 3), 4)
    assert view.verticalScrollBar().value() == int(view.columns[3].offset)
    assert view.verticalScrollBar().maximum() == int(view.linked.greatest(3))


def test_long_columns_have_a_scroll_bar(view: CompareView) -> None:
    assert view.verticalScrollBar().isVisible()


def test_articles_shown_later_get_their_scroll_bar(make_view: MakeView, five: Told) -> None:
    view = make_view(project(), comparison(()))
    assert not view.verticalScrollBar().isVisible()
    view.show_project(five[0])
    assert view.verticalScrollBar().isVisible()


def test_levelled_columns_scroll_on_from_where_they_are(view: CompareView) -> None:
    refs = read(view)
    before = text_tops(view, refs)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 4)
    moved = [a - b for a, b in zip(before, text_tops(view, refs), strict=True)]
    assert moved == pytest.approx([4.0] * len(refs), abs=8.0)


# --- what keeps the reader's place ----------------------------------------------------------------


def at_line(view: CompareView, column: int) -> int:
    return view.columns[column].position(view.linked.line)[0]


@pytest.fixture
def midway(view: CompareView) -> CompareView:
    """A view scrolled halfway down."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    return view


@pytest.mark.parametrize("size", [(1300, 800), (1600, 500), (2200, 1100), (900, 700)])
def test_resizing_keeps_the_passage_at_the_reading_line(
    qtbot: QtBot, midway: CompareView, size: tuple[int, int]
) -> None:
    before = at_line(midway, midway.linked.lead)
    midway.resize(*size)
    qtbot.waitUntil(lambda: midway.is_laid_out)
    assert at_line(midway, midway.linked.lead) == before


@pytest.mark.parametrize("zoom", [0.7, 1.25, 2.0])
def test_zooming_keeps_the_passage_at_the_reading_line(
    qtbot: QtBot, midway: CompareView, zoom: float
) -> None:
    before = at_line(midway, midway.linked.lead)
    midway.set_zoom(zoom)
    qtbot.waitUntil(lambda: midway.is_laid_out)
    assert at_line(midway, midway.linked.lead) == before


def test_zooming_in_and_out_again_returns_to_the_same_place(
    qtbot: QtBot, midway: CompareView
) -> None:
    before = [column.offset for column in midway.columns]
    midway.set_zoom(1.5)
    qtbot.waitUntil(lambda: midway.is_laid_out)
    midway.set_zoom(1.0)
    qtbot.waitUntil(lambda: midway.is_laid_out)
    after = [column.offset for column in midway.columns]
    assert after[midway.linked.lead] == pytest.approx(before[midway.linked.lead], abs=6)


def test_a_visit_to_the_synopsis_keeps_the_place(qtbot: QtBot, midway: CompareView) -> None:
    before = [column.offset for column in midway.columns]
    midway.set_mode(SYNOPSIS)
    qtbot.waitUntil(lambda: midway.is_laid_out)
    midway.set_mode(LINKED)
    assert [column.offset for column in midway.columns] == pytest.approx(before, abs=1)


def test_the_passage_read_is_in_sight_in_both_modes(view: CompareView) -> None:
    refs = read(view)
    view.set_mode(SYNOPSIS)
    assert set(refs[:1]) <= set(in_sight(view))
    view.set_mode(LINKED)
    assert level(text_tops(view, refs))


@pytest.mark.parametrize("change", ["resize", "zoom", "narrow"])
def test_level_passages_stay_level(qtbot: QtBot, view: CompareView, change: str) -> None:
    refs = read(view)
    if change == "zoom":
        view.set_zoom(1.25)
    else:
        view.resize(1450 if change == "resize" else 1350, 700)
    qtbot.waitUntil(lambda: view.is_laid_out)
    shown = {place.column for place in view.scene.stage.columns}
    assert level(text_tops(view, [ref for ref in refs if ref[0] in shown]))


def positions(view: CompareView) -> list[tuple[float, ...]]:
    return [(p.column, p.index, p.x, p.y, p.height, p.text_x, p.text_y) for p in view.scene.placed]


def test_another_theme_moves_nothing(view: CompareView) -> None:
    read(view)
    before = positions(view)
    view.show_theme(DARK)
    assert positions(view) == before


@pytest.mark.parametrize("kind", [MarkKind.SAME, MarkKind.DIFFERS, MarkKind.ONLY, MarkKind.MOVED])
def test_switching_a_layer_moves_no_text(view: CompareView, kind: MarkKind) -> None:
    read(view)
    before = positions(view)
    view.set_layers(frozenset(MarkKind) - {kind})
    view.refresh()
    assert positions(view) == before


def test_switching_a_layer_off_takes_its_marks_away(view: CompareView) -> None:
    read(view)
    everything = view.viewport().grab().toImage()
    view.set_layers(frozenset())
    assert view.viewport().grab().toImage() != everything


# --- articles that change -------------------------------------------------------------------------


def test_closing_an_article_leaves_nothing_of_it(qtbot: QtBot, view: CompareView) -> None:
    read(view)
    shown = close_article(view.project, 5)
    view.show_project(shown)
    view.show_comparison(compare(shown.columns))
    assert {place.column for place in view.scene.placed} <= {0, 1, 2, 3}
    assert [head.text.badge for head in view.scene.heads] == ["A1", "A2", "A3", "A4"]
    assert all(max(a[0], b[0]) < 4 for a, b, _ in view.linked.links)


def test_nothing_is_painted_beside_the_columns_after_closing_articles(
    qtbot: QtBot, view: CompareView
) -> None:
    view.viewport().grab()
    shown = view.project
    for number in (2, 3, 4, 5):
        shown = close_article(shown, number)
    view.show_project(shown)
    view.show_comparison(compare(shown.columns))
    image = view.viewport().grab().toImage()
    (only,) = view.scene.stage.columns
    page = view.painter.theme.page.rgb()
    outside = [x for x in range(image.width()) if not only.x <= x < only.x + only.width]
    assert {image.pixel(x, y) for x in outside for y in range(0, image.height(), 3)} == {page}


def test_closing_the_last_article_shows_an_empty_stage(view: CompareView) -> None:
    read(view)
    shown = view.project
    for number in (1, 2, 3, 4, 5):
        shown = close_article(shown, number)
        view.show_project(shown)
        view.show_comparison(compare(shown.columns))
    assert (view.scene.placed, view.scene.heads, view.reading) == ([], [], None)


def test_a_reading_ends_when_its_article_is_closed(qtbot: QtBot, view: CompareView) -> None:
    ref = read(view)[0]
    number = view.columns[ref[0]].article.number
    with qtbot.waitSignal(view.passage_activated) as told:
        view.show_project(close_article(view.project, number))
    assert told.args == [None]
    assert view.scene.current == frozenset()


def test_a_passage_activated_before_its_article_closed_is_let_go(
    qtbot: QtBot, view: CompareView
) -> None:
    view.passage_activated.disconnect()
    view.activate((4, 3))
    view.show_project(close_article(view.project, 5))
    assert view.current is None


@pytest.mark.parametrize("mode", [LINKED, SYNOPSIS])
@pytest.mark.parametrize("number", [1, 3, 5])
def test_a_kind_can_be_flipped_and_a_column_closed_while_old_links_are_shown(
    view: CompareView, mode: str, number: int
) -> None:
    view.set_mode(mode)
    shown = set_kind(view.project, number, 2, Kind.CAPTION)
    view.show_project(shown)
    view.show_project(close_article(shown, number))
    view.show_project(shown)
    assert len(view.scene.heads) == 5


def test_flipping_a_kind_keeps_the_place_of_the_column(midway: CompareView) -> None:
    before = at_line(midway, 2)
    midway.show_project(set_kind(midway.project, 3, 0, Kind.CAPTION))
    assert at_line(midway, 2) == before


def test_moving_a_column_keeps_the_reading(view: CompareView) -> None:
    refs = read(view)
    span = view.span_of(refs[0])
    view.show_project(move_column(view.project, span.article, 0 if refs[0][0] else 4))
    assert view.current is not None
    assert view.span_of(view.current) == span


def test_the_focus_stays_with_its_passage_when_columns_move(view: CompareView) -> None:
    view.move_focus((0, 3))
    span = view.span_of((0, 3))
    view.show_project(move_column(view.project, 1, 4))
    assert view.focus_ref == (4, 3)
    assert view.span_of((4, 3)) == span == Span(1, span.start, span.end)


# --- pointing -------------------------------------------------------------------------------------


def test_a_passage_pointed_at_is_lit_and_let_go(view: CompareView) -> None:
    place = view.scene.placed[0]
    hover(view, QPoint(int(place.text_x) + 5, int(place.text_y) + 5))
    assert view.pointed == (place.column, place.index)
    hover(view, QPoint(3, 3))
    assert view.pointed is None


def test_pointing_moves_no_text(view: CompareView) -> None:
    before = positions(view)
    assert len(view.scene.placed) >= 4
    for place in view.scene.placed[:4]:
        hover(view, QPoint(int(place.text_x) + 5, int(place.text_y) + 5))
        assert positions(view) == before


def test_the_same_state_is_painted_the_same_twice(view: CompareView) -> None:
    read(view)
    first: QImage = view.viewport().grab().toImage()
    assert view.viewport().grab().toImage() == first
