"""What the compare view shows of unusual stages: narrow, empty, long, in any script, as a table."""

from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.comparing import compare
from desktop.story.article import Kind
from desktop.story.comparison import Comparison, Conflict, Span
from desktop.story.project import close_article
from desktop.window.compare_view import CompareView
from desktop.window.headers import menu_box
from desktop.window.marks import Mark, MarkKind, Piece
from desktop.window.stage_view import SYNOPSIS
from desktop.window.table_painter import frame_of
from desktop.window.table_row import SINGLE
from tests.window.conftest import MakeView, Told
from tests.window.hands import (
    at_character,
    click,
    drag,
    in_sight,
    is_in_sight,
    placed,
    wheel,
)
from tests.window.invented import article, comparison, project

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 3
ARABIC = "قال المسؤولون يوم الثلاثاء إن الجسر سيبقى مغلقا لعدة أسابيع."
HEBREW = "הגשר יישאר סגור במשך כמה שבועות, אמרו הפקידים ביום שלישי."
CYRILLIC = "Мост останется закрытым на несколько недель, сообщили во вторник."
MIXED = "The word גשר means bridge and جسر means it too, שלום 123 עולם."


# --- facts that disagree -------------------------------------------------------------------------


def test_a_conflict_with_a_third_article_stays_marked_while_reading(make_view: MakeView) -> None:
    articles = (
        article(1, "Nine were hurt there."),
        article(2, "Nine were hurt there."),
        article(3, "Two were hurt there."),
    )
    linked = comparison(articles, ((0, 0), (1, 0), 0.9))
    odd = Conflict("number", Span(2, 0, 4), Span(3, 0, 3))
    view = make_view(project(*articles), replace(linked, conflicts=(odd,)))
    click(view, (0, 0))
    assert view.reading is not None
    marks = view.columns[1].blocks[0].marks
    assert Mark(0, 4, MarkKind.CONFLICT) in marks


def test_what_a_box_leaves_at_the_foot_is_painted_whole(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    viewport = view.viewport()
    foot = QRect(0, int(view.scene.bottom) - 30, viewport.width(), 30)
    foot.setBottom(viewport.height() - 1)
    left = QImage(viewport.size(), QImage.Format.Format_RGB32)
    left.fill(QColor("#ff00ff"))
    viewport.render(left, foot.topLeft(), QRegion(foot), QWidget.RenderFlag(0))
    sampled = {
        left.pixelColor(x, y).name()
        for x in range(foot.left(), foot.right(), 3)
        for y in range(foot.top(), foot.bottom() + 1)
    }
    assert "#ff00ff" not in sampled


# --- narrow --------------------------------------------------------------------------------------


@pytest.fixture
def narrow(make_view: MakeView, five: Told) -> CompareView:
    return make_view(*five, width=900)


def test_dragging_from_a_rail_or_a_menu_leaves_the_selection(narrow: CompareView) -> None:
    column, index = in_sight(narrow)[1]
    drag(narrow, at_character(narrow, (column, index), 2), at_character(narrow, (column, index), 6))
    before = narrow.selection
    assert before is not None
    target = at_character(narrow, (column, index), 9)
    dots = menu_box(narrow.scene.heads[0].box).center().toPoint()
    drag(narrow, dots, target)
    assert narrow.selection == before
    drag(narrow, narrow.scene.rails[0].box.center().toPoint(), target)
    assert narrow.selection == before


def test_columns_that_do_not_fit_become_rails(narrow: CompareView) -> None:
    shown = [head.column for head in narrow.scene.heads]
    rails = [rail.column for rail in narrow.scene.rails]
    assert rails
    assert sorted(shown + rails) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("nth", [0, -1])
def test_a_click_on_a_rail_shows_its_column(qtbot: QtBot, narrow: CompareView, nth: int) -> None:
    rail = narrow.scene.rails[nth]
    where = rail.box.center().toPoint()
    qtbot.mouseClick(narrow.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert rail.column in {head.column for head in narrow.scene.heads}


def test_a_column_on_a_rail_comes_out_for_an_address(narrow: CompareView) -> None:
    column = narrow.scene.rails[-1].column
    narrow.activate((column, 4))
    narrow.reveal((column, 4))
    assert is_in_sight(narrow, (column, 4))


def test_showing_a_column_keeps_the_others_where_they_are(narrow: CompareView) -> None:
    wheel(narrow, QPoint(300, 400), 3)
    before = [column.offset for column in narrow.columns]
    narrow.show_column(narrow.scene.rails[-1].column)
    assert [column.offset for column in narrow.columns] == pytest.approx(before, abs=1)


def test_a_wide_view_needs_no_horizontal_scroll_bar(narrow: CompareView) -> None:
    assert narrow.horizontalScrollBar().maximum() == 0


@pytest.fixture
def tiny(make_view: MakeView, five: Told) -> CompareView:
    return make_view(*five, width=290)


def test_below_a_readable_width_the_stage_scrolls_across(tiny: CompareView) -> None:
    bar = tiny.horizontalScrollBar()
    assert bar.isVisible()
    assert bar.maximum() == int(tiny.scene.stage.width - tiny.viewport().width())


def test_clicks_hit_what_is_under_them_when_scrolled_across(
    qtbot: QtBot, tiny: CompareView
) -> None:
    tiny.horizontalScrollBar().setValue(60)
    ref = in_sight(tiny)[1]
    with qtbot.waitSignal(tiny.passage_activated) as told:
        click(tiny, ref, 14)
    assert told.args == [tiny.span_of(ref)]


def test_scrolling_across_moves_nothing_up_or_down(tiny: CompareView) -> None:
    before = [(p.column, p.index, p.x, p.y) for p in tiny.scene.placed]
    tiny.horizontalScrollBar().setValue(60)
    assert [(p.column, p.index, p.x, p.y) for p in tiny.scene.placed] == before


# --- few -----------------------------------------------------------------------------------------


def test_an_empty_project_says_what_can_be_done(make_view: MakeView) -> None:
    view = make_view(project(), comparison(()))
    before = view.viewport().grab().toImage()
    view.set_message("Open some articles")
    assert view.scene.message == "Open some articles"
    assert view.viewport().grab().toImage() != before


def test_the_message_goes_when_there_are_articles(make_view: MakeView, five: Told) -> None:
    view = make_view(project(), comparison(()))
    view.set_message("Open some articles")
    view.show_project(five[0])
    assert view.scene.message == ""


@pytest.mark.parametrize("mode", ["linked", "synopsis"])
def test_an_empty_project_can_be_walked_and_resized(make_view: MakeView, mode: str) -> None:
    view = make_view(project(), comparison(()))
    view.set_mode(mode)
    for walk in (view.next_passage, view.next_column, view.next_difference, view.next_single):
        walk(1)
        walk(-1)
    view.find_words("word", match_case=False)
    view.resize(500, 300)
    view.set_zoom(1.5)
    view.release()
    wheel(view, QPoint(100, 100), 3)
    assert (view.focus_ref, view.scene.placed) == (None, [])


@pytest.mark.parametrize("mode", ["linked", "synopsis"])
def test_one_article_alone_is_shown(make_view: MakeView, mode: str) -> None:
    one = (article(1, "First.", "Second.", headline="Alone"),)
    view = make_view(project(*one), compare(one))
    view.set_mode(mode)
    assert in_sight(view) == [(0, 0), (0, 1), (0, 2)]


def test_an_article_alone_is_not_said_to_lack_counterparts(make_view: MakeView) -> None:
    one = (article(1, "First.", "Second."),)
    view = make_view(project(*one), compare(one))
    assert view.describe((0, 1)) == "A1.2, body, not compared"


def test_an_article_without_passages_keeps_its_column(make_view: MakeView) -> None:
    two = (article(1), article(2, "Text."))
    view = make_view(project(*two), comparison(two))
    for step in (view.next_passage, view.next_column, view.next_single):
        step(1)
        step(-1)
    view.select_all()
    assert [head.column for head in view.scene.heads] == [0, 1]


# --- long ----------------------------------------------------------------------------------------


def test_a_passage_of_20_000_words_is_laid_out_and_painted_within_a_second(
    make_view: MakeView,
) -> None:
    words = " ".join(f"word{count % 977}" for count in range(20_000))
    two = (article(1, words), article(2, LONG))
    view = make_view(project(*two), comparison(two))
    begun = perf_counter()
    view.set_zoom(1.1)
    view.viewport().grab()
    assert perf_counter() - begun < 1.0


def test_a_drag_through_20_000_words_stays_quick(make_view: MakeView) -> None:
    words = " ".join(f"word{count % 977}" for count in range(20_000))
    view = make_view(project(article(1, words)), comparison(()))
    begun = perf_counter()
    drag(view, at_character(view, (0, 0), 5), at_character(view, (0, 0), 900))
    view.viewport().grab()
    assert perf_counter() - begun < 1.0


def test_a_passage_taller_than_the_stage_can_be_scrolled_through(make_view: MakeView) -> None:
    words = " ".join(f"word{count % 977}" for count in range(5_000))
    view = make_view(project(article(1, words)), comparison(()))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    place = placed(view, (0, 0))
    assert place.y < 0
    assert place.y + place.height <= view.scene.bottom


# --- scripts -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (ARABIC, "الجسر"),
        (HEBREW, "הגשר"),
        (HEBREW, "שבועות"),
        (CYRILLIC, "закрытым"),
        (MIXED, "جسر"),
        (MIXED, "bridge"),
    ],
)
def test_a_found_word_is_framed_where_it_stands(make_view: MakeView, text: str, word: str) -> None:
    view = make_view(project(article(1, text)), comparison(()), width=330)
    view.find_words(word, match_case=True)
    block = placed(view, (0, 0)).block
    start = text.index(word)
    assert block.marks == (Mark(start, start + len(word), MarkKind.FOUND_CURRENT),)
    (piece,) = block._pieces or ()
    assert isinstance(piece, Piece)
    line = block.ensure().lineForTextPosition(start)
    glyphs = [run.boundingRect() for run in line.glyphRuns(start, len(word))]
    assert piece.x == pytest.approx(min(box.left() for box in glyphs))
    assert piece.x + piece.width == pytest.approx(max(box.right() for box in glyphs))
    assert piece.y == line.y() + line.ascent()


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_text_written_from_the_right_is_set_to_the_right(make_view: MakeView, text: str) -> None:
    view = make_view(project(article(1, text)), comparison(()), width=330)
    block = placed(view, (0, 0)).block
    layout = block.ensure()
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        assert line.naturalTextRect().right() == pytest.approx(line.width(), abs=1)


def test_a_click_in_text_written_from_the_right_finds_its_character(make_view: MakeView) -> None:
    view = make_view(project(article(1, HEBREW)), comparison(()), width=330)
    drag(view, at_character(view, (0, 0), 0), at_character(view, (0, 0), 4))
    assert view.copied(with_source=False) == HEBREW[:4]


@pytest.mark.parametrize("text", ["a\ud800b", "nul \x00 inside", "\u202eoverride", "é" * 40])
def test_odd_characters_are_shown_without_an_error(make_view: MakeView, text: str) -> None:
    view = make_view(project(article(1, text), article(2, LONG)), comparison(()))
    click(view, (0, 0), 1)
    view.viewport().grab()
    assert in_sight(view)[0] == (0, 0)


def reads_nothing(view: CompareView) -> bool:
    return view.current is None and view.reading is None


def test_other_texts_under_the_same_numbers_let_go_of_what_was_read(make_view: MakeView) -> None:
    first = (article(1, "The bridge is shut. " * 3), article(2, "The bridge was shut."))
    view = make_view(project(*first), comparison(first, ((0, 0), (1, 0), 0.9)))
    click(view, (0, 0), 1)
    assert view.current is not None
    others = (article(1, "A storm hit the coast on Monday, and it was long. " * 6), first[1])
    view.show_project(project(*others))
    assert reads_nothing(view)


# --- synopsis ------------------------------------------------------------------------------------


THREE = (
    article(1, "The old bridge was shut on Monday.", "Only here."),
    article(2, "The bridge was shut on Monday."),
    article(3, "Міст закрили в понеділок.", language="uk"),
)
FOUND = comparison(
    THREE, ((0, 0), (1, 0), 0.9), not_compared=[(3, "no measured method for this language")]
)


@pytest.fixture
def table(make_view: MakeView) -> CompareView:
    view = make_view(project(*THREE), FOUND)
    view.set_mode(SYNOPSIS)
    return view


def test_a_table_without_rows_says_why(make_view: MakeView) -> None:
    both = (article(1, "Міст закрили."), article(2, "Мост закрыт."))
    reasons = [(number, "no measured method for this language") for number in (1, 2)]
    view = make_view(project(*both), comparison(both, not_compared=reasons))
    view.set_mode(SYNOPSIS)
    assert "None of these articles could be compared" in view.scene.message
    view.show_comparison(Comparison())
    assert "F5" in view.scene.message


def test_empty_cells_say_what_is_true(table: CompareView) -> None:
    table.set_band(SINGLE, is_open=True)
    assert [cell.empty for cell in table.scene.cells] == [
        "",
        "",
        "not compared: no measured method for this language",
        "",
        "no counterpart found",
        "not compared: no measured method for this language",
    ]


def test_rows_are_named_by_their_statement_and_how_many_make_it(table: CompareView) -> None:
    table.set_band(SINGLE, is_open=True)
    labels = [(label.badge, label.words) for label in table.scene.labels]
    assert labels == [("S1", "in 2 of 2 articles"), ("–", "in 1 article")]
    (band,) = table.scene.bands
    said = f"{band.told} {band.words} {band.addresses}"
    assert said == "1 passage with no counterpart found in any other article A1 1"


def test_an_absence_is_never_worded_as_left_out(table: CompareView) -> None:
    table.set_band(SINGLE, is_open=True)
    said = " ".join(
        [cell.empty for cell in table.scene.cells]
        + [label.words for label in table.scene.labels]
        + [band.words for band in table.scene.bands]
    )
    assert "not in" not in said.casefold()
    assert "left out" not in said.casefold()


def test_text_lies_inside_its_cell(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    view.set_mode(SYNOPSIS)
    boxes = [cell.box for cell in view.scene.cells if not cell.empty]
    assert view.scene.placed
    for place in view.scene.placed:
        own = [box for box in boxes if box.left() == place.x and box.top() <= place.y]
        box = max(own, key=lambda box: box.top())
        assert place.text_y + place.block.height <= box.bottom() + 1
        assert place.text_x + place.block.ensure().maximumWidth() >= place.text_x
        assert place.text_x >= box.left()


def test_a_click_in_the_table_reads_the_passage(qtbot: QtBot, table: CompareView) -> None:
    with qtbot.waitSignal(table.passage_activated) as told:
        click(table, (1, 0))
    assert told.args == [table.span_of((1, 0))]
    assert [cell.is_current for cell in table.scene.cells[:2]] == [True, True]


def test_the_wheel_scrolls_the_rows(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    view.set_mode(SYNOPSIS)
    wheel(view, QPoint(700, 500), 3)
    assert view.synopsis.offset > 0
    tops = {cell.box.top() for cell in view.scene.cells}
    assert len(tops) < len(view.scene.cells)


def test_rows_are_made_anew_when_an_article_is_closed(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    view.set_mode(SYNOPSIS)
    shown = close_article(view.project, 1)
    view.show_project(shown)
    view.show_comparison(compare(shown.columns))
    assert [head.text.badge for head in view.scene.heads] == ["A2", "A3", "A4", "A5"]
    assert max(place.column for place in view.scene.placed) == 3


def test_a_flipped_kind_leaves_the_table(make_view: MakeView) -> None:
    flipped = (THREE[0].with_kind(1, Kind.CREDIT), *THREE[1:])
    view = make_view(project(*flipped), FOUND)
    view.set_mode(SYNOPSIS)
    assert not is_in_sight(view, (0, 1))


def test_an_empty_synopsis_has_no_band_of_headers(make_view: MakeView) -> None:
    view = make_view(project(), Comparison())
    view.set_message("Drop text files here.")
    view.set_mode(SYNOPSIS)
    assert not view.scene.is_table
    assert view.scene.message == "Drop text files here."


def test_the_synopsis_opens_with_the_column_being_read_in_sight(make_view: MakeView) -> None:
    told = [article(number, LONG) for number in (1, 2, 3)]
    found = comparison(told, ((0, 0), (2, 0), 0.9))
    view = make_view(project(*told), found, width=620, height=500)
    view.activate((2, 0))
    view.set_mode(SYNOPSIS)
    shift = view.horizontalScrollBar().value()
    assert shift > 0
    assert view.scene.heads[2].box.right() <= shift + view.viewport().width()


def test_the_frame_of_a_passage_alone_in_its_cell_is_as_high_as_the_cell(
    make_view: MakeView, five: Told
) -> None:
    view = make_view(*five)
    view.set_mode(SYNOPSIS)
    framed = 0
    for cell in (each for each in view.scene.cells if not each.empty):
        inside = [
            place
            for place in view.scene.placed
            if place.x == cell.box.left() and cell.box.top() <= place.y < cell.box.bottom()
        ]
        frames = [frame_of(view.scene, place) for place in inside]
        if frames and not cell.more:
            framed += len(inside) == 1
            assert frames[0].top() == cell.box.top() + 3
            assert frames[-1].bottom() == cell.box.bottom() - 3
    assert framed > 2
