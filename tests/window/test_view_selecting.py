"""Text is selected with mouse and keyboard, and copied with where it is from."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.story.article import Stated
from desktop.window.compare_view import CompareView
from desktop.window.marks import MarkKind
from desktop.window.selection import Caret, Selection
from tests.window.conftest import MakeView, Told
from tests.window.hands import (
    at_character,
    click,
    double_click,
    drag,
    in_sight,
    middle_of,
    placed,
    press,
)
from tests.window.invented import article, comparison, project

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ONE = article(
    1, "The bridge is shut.", "It isn't safe 😀 they say.", "Repairs begin.", headline="Bridge shut"
)
TWO = article(2, "שלום עולם טוב", "Мост закрыт.")


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    return make_view(project(ONE, TWO), comparison((ONE, TWO), ((0, 1), (1, 1), 0.9)))


def selected(view: CompareView) -> str:
    return view.copied(with_source=False)


def test_dragging_selects_the_characters_passed_over(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    assert selected(view) == "bridge"


def test_dragging_backwards_selects_the_same(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 10), at_character(view, (0, 1), 4))
    assert selected(view) == "bridge"


def test_dragging_selects_across_passages(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 14), at_character(view, (0, 3), 7))
    assert selected(view) == "shut.\n\nIt isn't safe 😀 they say.\n\nRepairs"


def test_dragging_after_an_astral_character_counts_it_once(view: CompareView) -> None:
    drag(view, at_character(view, (0, 2), 16), at_character(view, (0, 2), 20))
    assert selected(view) == "they"


def test_dragging_into_another_column_stays_in_the_first(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 0), at_character(view, (1, 0), 3))
    assert view.selection is not None
    assert view.selection.column == 0


def test_dragging_selects_hebrew_in_the_order_of_the_text(view: CompareView) -> None:
    drag(view, at_character(view, (1, 0), 5), at_character(view, (1, 0), 9))
    assert selected(view) == "עולם"


def test_dragging_activates_nothing(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.assertNotEmitted(view.passage_activated):
        drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 2), 10))


def test_selected_characters_are_marked(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    marks = placed(view, (0, 1)).block.marks
    assert [(m.start, m.end) for m in marks if m.kind is MarkKind.SELECTION] == [(4, 10)]


def test_selecting_moves_no_text(view: CompareView) -> None:
    before = [(p.x, p.text_y, p.height) for p in view.scene.placed]
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 3), 7))
    assert [(p.x, p.text_y, p.height) for p in view.scene.placed] == before


def test_a_copy_names_outlet_headline_and_address(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 2), 8))
    text, source = view.copied(with_source=True).rsplit("\n", 1)
    assert text == "bridge is shut.\n\nIt isn't"
    assert source == "Outlet 1 · Bridge shut · A1.2–A1.3"


def test_without_selection_the_passage_in_focus_is_copied(view: CompareView) -> None:
    click(view, (0, 1))
    assert view.copied(with_source=True) == "The bridge is shut.\nOutlet 1 · Bridge shut · A1.2"


def test_with_neither_selection_nor_focus_nothing_is_copied(view: CompareView) -> None:
    assert view.copied(with_source=True) == ""


def test_a_double_click_selects_the_word(view: CompareView) -> None:
    double_click(view, (0, 2), 6)
    assert selected(view) == "isn't"


def test_a_click_lets_go_of_the_selection(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    click(view, (0, 2))
    assert view.selection is None


def test_releasing_lets_go_of_the_selection_before_the_passage(view: CompareView) -> None:
    click(view, (0, 1))
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    view.release()
    assert (view.selection, view.current) == (None, (0, 1))
    view.release()
    assert view.current is None


def test_a_click_with_shift_extends_the_selection(qtbot: QtBot, view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    where = at_character(view, (0, 2), 8)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, where)
    assert selected(view) == "bridge is shut.\n\nIt isn't"


def test_everything_is_the_article_the_reader_is_in(view: CompareView) -> None:
    view.move_focus((1, 1))
    view.select_all()
    assert selected(view) == TWO.text


def test_shift_and_right_extends_by_a_character(view: CompareView) -> None:
    view.move_focus((0, 1))
    for _ in range(3):
        press(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == "The"


def test_shift_and_left_takes_the_last_character_back(view: CompareView) -> None:
    view.move_focus((0, 1))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(view, key, SHIFT)
    assert selected(view) == "T"


def test_in_text_from_the_right_the_left_arrow_leads_on(view: CompareView) -> None:
    view.move_focus((1, 0))
    for _ in range(4):
        press(view, Qt.Key.Key_Left, SHIFT)
    assert selected(view) == "שלום"
    press(view, Qt.Key.Key_Left, SHIFT | CONTROL)
    assert selected(view) == "שלום עולם"
    press(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == "שלום עול"


def test_control_shift_and_right_extends_by_a_word(view: CompareView) -> None:
    view.move_focus((0, 1))
    press(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    press(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert selected(view) == "The bridge"


def test_shift_and_down_extends_by_a_passage(view: CompareView) -> None:
    view.move_focus((0, 1))
    press(view, Qt.Key.Key_Down, SHIFT)
    press(view, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == "The bridge is shut.\n\nI"


def test_shift_and_up_extends_back_over_the_passage_before(view: CompareView) -> None:
    view.select(Selection(0, Caret(2, 2), Caret(2, 2)))
    press(view, Qt.Key.Key_Up, SHIFT)
    press(view, Qt.Key.Key_Up, SHIFT)
    assert view.selection is not None
    assert view.selection.head < Caret(1, 19)


def test_the_keyboard_goes_on_from_a_selection_of_the_mouse(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    press(view, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert selected(view) == "bridge is"


def test_a_changed_selection_is_told(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.waitSignal(view.selection_changed):
        drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))


def test_dragging_below_the_columns_scrolls_on(make_view: MakeView, five: Told) -> None:
    view = make_view(*five, height=500)
    ref = in_sight(view)[1]
    below = QPoint(middle_of(view, 0).x(), view.viewport().height() - 2)
    drag(view, at_character(view, ref, 1), below)
    assert view.columns[0].offset > 0


def test_selecting_in_an_empty_view_does_nothing(make_view: MakeView) -> None:
    view = make_view(project(), comparison(()))
    view.select_all()
    press(view, Qt.Key.Key_Right, SHIFT)
    drag(view, QPoint(200, 200), QPoint(300, 300))
    assert view.selection is None


def test_what_is_selected_stays_while_the_project_changes(view: CompareView) -> None:
    drag(view, at_character(view, (0, 1), 4), at_character(view, (0, 1), 10))
    view.show_project(project(replace(ONE, outlet=Stated("The Orsha Herald", "the reader")), TWO))
    assert selected(view) == "bridge"
    view.show_project(project(TWO, ONE))
    assert view.selection is not None
    assert view.selection.column == 1
    assert selected(view) == "bridge"
    view.show_project(project(TWO))
    assert view.selection is None
