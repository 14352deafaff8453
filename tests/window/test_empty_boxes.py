"""In linked reading a box says in a column why the passage being read has no counterpart there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.story.comparison import Comparison
from desktop.story.decisions import Absence
from desktop.story.project import Project
from desktop.window.accessible import make_accessible
from desktop.window.check_words import Empty
from desktop.window.compare_view import CompareView
from desktop.window.empty_boxes import EmptyBox
from tests.window.conftest import MakeView
from tests.window.hands import click, placed, wheel
from tests.window.invented import Ref, article, comparison, project, span

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 2
ARTICLES = tuple(article(number, *[LONG] * 14) for number in (1, 2, 3))
PAIRS = (((0, 2), (1, 2), 0.9), ((0, 3), (1, 3), 0.9), ((0, 4), (2, 4), 0.9))


def shown(make_view: MakeView, found: Comparison | None = None, **kept: object) -> CompareView:
    told = replace(project(*ARTICLES), **kept)  # type: ignore[arg-type]  # what a test keeps
    return make_view(told, found or comparison(ARTICLES, *PAIRS), width=1300)


def the_box(view: CompareView) -> EmptyBox:
    (box,) = view.scene.boxes
    return box


def test_where_nothing_was_found_a_box_says_so(make_view: MakeView) -> None:
    view = shown(make_view)
    assert view.scene.boxes == []
    click(view, (0, 2))
    box = the_box(view)
    assert (box.column, box.title) == (2, "No counterpart found")
    assert box.sentence == "No counterpart found for A1.3 in A3 (Outlet 3)."


def test_a_passage_of_the_same_statement_that_has_no_link_is_named(make_view: MakeView) -> None:
    chained = comparison(ARTICLES, ((0, 2), (1, 2), 0.9), ((1, 2), (2, 5), 0.9))
    view = shown(make_view, chained)
    click(view, (0, 2))
    box = the_box(view)
    assert (box.column, box.title) == (2, "No counterpart found, but A3.6 is in S1, too")
    assert box.sentence == (
        "No counterpart found for A1.3 in A3 (Outlet 3)."
        " A3.6 is in the same statement (S1), without a link of the two."
    )


def test_an_article_that_was_not_compared_says_so_in_every_other_column(
    make_view: MakeView,
) -> None:
    found = comparison(
        ARTICLES, PAIRS[0], not_compared=[(3, "no measured method for this language")]
    )
    view = shown(make_view, found)
    click(view, (2, 2))
    assert {box.column: box.title for box in view.scene.boxes} == dict.fromkeys(
        (0, 1), "Not compared: no measured method for this language"
    )
    assert view.scene.boxes[0].sentence == (
        "A3.3 not compared with A1: no measured method for this language."
    )


def test_the_box_stands_near_the_passage_being_read_and_covers_no_words(
    make_view: MakeView,
) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    box = the_box(view).box
    assert abs(box.top() - placed(view, (0, 2)).text_y) < 120
    for place in view.scene.placed:
        if place.column == 2:
            assert place.y >= box.bottom() or place.y + place.height <= box.top()


def test_what_is_above_the_box_and_what_is_clicked_stay_where_they_are(
    make_view: MakeView,
) -> None:
    view = shown(make_view)
    before = {(p.column, p.index): p.text_y for p in view.scene.placed}
    click(view, (0, 2))
    box = the_box(view)
    above = [p for p in view.scene.placed if p.column == 2 and p.y < box.box.top()]
    assert above
    assert all(before[p.column, p.index] == p.text_y for p in above)
    assert placed(view, (0, 2)).text_y == before[0, 2]


@pytest.mark.parametrize("scrolled", range(20, 260, 20))
def test_no_box_begins_under_the_header(make_view: MakeView, scrolled: int) -> None:
    view = shown(make_view)
    column = view.columns[0]
    view.read_span(span(ARTICLES, (0, 2)))
    view.release()
    for each in view.columns:
        each.offset = each.stack.top(2) - (0 if each is column else scrolled - 260)
    view.refresh()
    click(view, (0, 2))
    assert the_box(view).box.top() >= view.scene.text_area.top()


def test_the_box_goes_when_the_passage_is_let_go(make_view: MakeView) -> None:
    view = shown(make_view)
    before = {(p.column, p.index): p.text_y for p in view.scene.placed}
    click(view, (0, 2))
    view.release()
    assert view.scene.boxes == []
    after = {(p.column, p.index): p.text_y for p in view.scene.placed}
    assert {ref: after[ref] for ref in before if ref[0] == 2} == {
        ref: y for ref, y in before.items() if ref[0] == 2
    }


def test_the_next_passage_has_its_own_boxes(make_view: MakeView) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    click(view, (0, 4))
    box = the_box(view)
    assert (box.column, box.place) == (1, Empty(span(ARTICLES, (0, 4)), 2))


def test_a_box_stays_where_it_is_while_the_next_passage_lacks_there_too(
    make_view: MakeView,
) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    before = {(p.column, p.index): p.text_y for p in view.scene.placed if p.column == 2}
    click(view, (0, 3))
    after = {(p.column, p.index): p.text_y for p in view.scene.placed if p.column == 2}
    assert "A1.4" in the_box(view).sentence
    assert before == after


def test_clicking_below_a_box_leaves_the_clicked_passage_under_the_mouse(
    make_view: MakeView,
) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    below: Ref = next(
        (p.column, p.index)
        for p in view.scene.placed
        if p.column == 2 and p.y > the_box(view).box.y()
    )
    before = placed(view, below).text_y
    click(view, below)
    assert abs(placed(view, below).text_y - before) <= 1


def test_a_column_that_was_not_compared_says_why(make_view: MakeView) -> None:
    refused = ((3, "no measured method for this language"),)
    view = shown(make_view, comparison(ARTICLES, *PAIRS, not_compared=refused))
    click(view, (0, 2))
    assert the_box(view).title == "Not compared: no measured method for this language"


def test_what_a_person_looked_for_in_vain_is_checked_absent(make_view: MakeView) -> None:
    absence = Absence(span(ARTICLES, (0, 2)), 3, "Vera", "2026-03-04T10:00:00Z")
    told = replace(project(*ARTICLES), absences=(absence,))
    found = comparison(ARTICLES, *PAIRS)
    view = make_view(told, found, width=1300)
    click(view, (0, 2))
    reading = view.reading
    assert reading is not None
    from desktop.comparing.counterparts import read_passage

    by_number = {each.number: each for each in ARTICLES}
    view.show_reading(read_passage(by_number, found, reading.current, None, absences=(absence,)))
    assert the_box(view).title.replace("\u00a0", " ") == "Checked absent by Vera, 4 March 2026"


def test_a_click_on_the_box_asks_to_check_that_place(make_view: MakeView, qtbot: QtBot) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    middle = the_box(view).box.center().toPoint()
    with qtbot.waitSignal(view.empty_activated) as asked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked.args == [Empty(span(ARTICLES, (0, 2)), 3)]
    assert view.reading is not None


def test_pointing_at_the_box_says_the_sentence_and_the_key(make_view: MakeView) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    tip = view.tip_at(the_box(view).box.center())
    assert "for A1.3 in A3" in tip
    assert "press C" in tip


def test_the_box_scrolls_with_the_text(make_view: MakeView) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    before = the_box(view).box.top() - placed(view, (2, 3)).y
    wheel(view, view.viewport().rect().center(), 1)
    assert the_box(view).box.top() - placed(view, (2, 3)).y == pytest.approx(before)


def test_boxes_are_laid_out_again_for_another_zoom(make_view: MakeView) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    height = the_box(view).box.height()
    view.set_zoom(1.5)
    assert the_box(view).box.height() > height
    assert placed(view, (2, the_box_before(view))).y >= the_box(view).box.bottom()


def test_a_story_without_articles_comes_while_a_passage_is_read(make_view: MakeView) -> None:
    view = shown(make_view)
    click(view, (0, 2))
    assert the_box(view).box.height()
    view.show_project(Project())
    assert view.columns == []


def the_box_before(view: CompareView) -> int:
    gap = view.columns[2].gap
    assert gap is not None
    return gap.before


def test_a_screen_reader_finds_the_box_as_the_last_part_of_its_article(
    make_view: MakeView,
) -> None:
    QAccessible.installFactory(make_accessible)
    view = shown(make_view)
    click(view, (0, 2))
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    told = document.child(2)
    last = told.child(told.childCount() - 1)
    assert last is not None
    assert last.text(QAccessible.Text.Name) == the_box(view).sentence
    assert told.indexOfChild(last) == told.childCount() - 1
    view.release()
    assert told.childCount() == len(view.columns[2].blocks)


def test_a_click_on_the_name_of_a_further_article_goes_there(make_view: MakeView) -> None:
    view = shown(make_view)
    click(view, (0, 4))
    tab = next(tab for tab in view.scene.gutters.tabs if tab.label == "A3")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=tab.box.center().toPoint())
    assert view.current == (2, 4)
