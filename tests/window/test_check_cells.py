"""Empty cells of the synopsis can be pointed at, walked to, and checked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.story.article import Kind
from desktop.story.comparison import Checked
from desktop.story.copies import Texts
from desktop.story.decisions import Absence, CopyGroup
from desktop.story.project import Project
from desktop.window.accessible import make_accessible
from desktop.window.cell_words import describe
from desktop.window.check_cells import EmptyCells
from desktop.window.check_words import Empty
from desktop.window.compare_view import CompareView
from desktop.window.linking import Linking
from desktop.window.stage_view import LINKED, SYNOPSIS
from desktop.window.table_places import Cell, offer_box
from desktop.window.table_row import SINGLE, TWICE, CellAt
from tests.window.conftest import MakeView
from tests.window.hands import LEFT, hover
from tests.window.invented import article, comparison, project, span

FERRY = (
    article(1, "The ferry ran aground on Friday.", "Nobody was hurt.", "Tugs came at noon."),
    article(2, "A ferry ran aground on Friday.", "No one was hurt, the pilot said."),
    article(3, "On Friday a ferry ran aground."),
    article(4, "Паром сів на мілину.", language="uk"),
)
FOUND = comparison(
    FERRY,
    ((0, 0), (1, 0), 0.9),
    ((0, 0), (2, 0), 0.8),
    ((0, 1), (1, 1), 0.9),
    not_compared=[(4, "no measured method")],
)
HURT = next(s for s in FOUND.statements if span(FERRY, (0, 1)) in s.passages)
IN_A3 = CellAt(1, 2)
"""The cell of A3 in the row of who was hurt."""
LOOKED_FOR = span(FERRY, (0, 1))


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    made = make_view(project(*FERRY), FOUND, width=1500)
    made.set_mode(SYNOPSIS)
    return made


@pytest.fixture
def cells(view: CompareView) -> EmptyCells:
    return EmptyCells(view)


def asked(cells: EmptyCells) -> list[object]:
    found: list[object] = []
    cells.check_requested.connect(found.append)
    return found


def cell(view: CompareView, at: CellAt = IN_A3) -> Cell:
    return next(each for each in view.scene.cells if each.at == at)


def middle(view: CompareView, at: CellAt = IN_A3) -> QPoint:
    return cell(view, at).box.center().toPoint()


def checked_project(by: str = "Marta", passage: int = 1) -> Project:
    absence = Absence(span(FERRY, (0, passage)), 3, by, "2026-05-03T12:00:00Z")
    return replace(project(*FERRY), absences=(absence,))


# --- what is said -----------------------------------------------------------------------------------


def test_each_empty_cell_says_which_absence_it_is(view: CompareView) -> None:
    assert cell(view).empty == "no counterpart found"
    assert cell(view, CellAt(1, 3)).empty == "not compared: no measured method"
    assert cell(view, CellAt(1, 1)).empty == ""


def test_a_checked_cell_says_who_looked_and_when(view: CompareView) -> None:
    looked = Checked(3, "Marta", "2026-05-03T12:00:00Z")
    judged = HURT._replace(no_counterpart_found=(), checked_absent=(looked,))
    statements = tuple(judged if each is HURT else each for each in FOUND.statements)
    view.show_comparison(replace(FOUND, statements=statements))
    assert cell(view).empty == "checked absent by Marta, 3\u00a0May\u00a02026"
    assert cell(view).is_checked


def test_a_passage_of_one_article_only_can_be_checked_absent_too(view: CompareView) -> None:
    view.show_project(checked_project("", passage=2))
    view.set_band(SINGLE, is_open=True)
    row = view.synopsis.row_of((0, 2))
    assert row is not None
    assert cell(view, CellAt(row, 2)).empty == "checked absent, 3\u00a0May\u00a02026"
    assert cell(view, CellAt(row, 1)).empty == "no counterpart found"


def test_what_a_person_said_of_an_article_that_was_not_compared_counts(view: CompareView) -> None:
    absence = Absence(LOOKED_FOR, 4, "Marta", "2026-05-03T12:00:00Z")
    view.show_project(replace(project(*FERRY), absences=(absence,)))
    assert cell(view, CellAt(1, 3)).empty.startswith("checked absent by Marta")


def test_rows_count_texts_when_there_are_copies(view: CompareView) -> None:
    view.synopsis.show_texts(Texts(project(*FERRY), (CopyGroup((1, 2)),)))
    view.refresh()
    said = [label.words for label in view.scene.labels]
    assert said[:2] == [
        "in 2 of 2 texts\n(in 3 of 3 articles)",
        "in 1 of 2 texts\n(in 2 of 3 articles)",
    ]


def test_a_passage_is_described_with_what_a_person_checked(view: CompareView) -> None:
    assert describe(view, (0, 1)) == "A1.2, body, 1 similar passage in another article"
    view.show_project(checked_project())
    view.synopsis.show_texts(Texts(project(*FERRY), (CopyGroup((1, 2)),)))
    said = "A1.2, body, 1 similar passage in the same text, checked absent in A3"
    assert describe(view, (0, 1)) == said
    assert describe(view, (0, 2)) == "A1.3, body, no counterpart found"
    assert describe(view, (3, 0)) == "A4.1, body, not compared"


# --- the mouse --------------------------------------------------------------------------------------


def test_an_empty_cell_under_the_mouse_offers_to_check_it(
    view: CompareView, cells: EmptyCells
) -> None:
    assert not cell(view).offers
    hover(view, middle(view))
    assert cell(view).offers
    hover(view, middle(view, CellAt(0, 0)))
    assert not cell(view).offers


def test_a_click_on_the_offer_asks(view: CompareView, cells: EmptyCells) -> None:
    found = asked(cells)
    hover(view, middle(view))
    offer = offer_box(cell(view)).center().toPoint()
    QTest.mouseClick(view.viewport(), LEFT, pos=offer)
    assert found == [Empty(LOOKED_FOR, 3)]


def test_a_click_beside_the_offer_only_goes_there(view: CompareView, cells: EmptyCells) -> None:
    found = asked(cells)
    hover(view, middle(view))
    corner = cell(view).box.topLeft().toPoint() + QPoint(6, 6)
    QTest.mouseClick(view.viewport(), LEFT, pos=corner)
    assert found == []
    assert view.synopsis.focused == IN_A3


def test_a_click_on_a_passage_leaves_the_cell(view: CompareView, cells: EmptyCells) -> None:
    cells.focus(IN_A3)
    QTest.mouseClick(view.viewport(), LEFT, pos=middle(view, CellAt(1, 0)))
    assert view.synopsis.focused is None
    assert view.focus_ref == (0, 1)


def test_beside_a_line_printed_twice_there_is_nothing_to_check(
    make_view: MakeView,
) -> None:
    doubled = (FERRY[0].with_kind(2, Kind.DUPLICATE), *FERRY[1:])
    view = make_view(project(*doubled), FOUND, width=1500)
    view.set_mode(SYNOPSIS)
    cells = EmptyCells(view)
    view.set_band(TWICE, is_open=True)
    row = view.synopsis.row_of((0, 2))
    assert row is not None
    cells.focus(CellAt(row, 1))
    assert (cell(view, CellAt(row, 1)).empty, cell(view, CellAt(row, 1)).offers) == (
        "not compared",
        False,
    )
    assert not cells.check()


def test_c_checks_the_cell_under_the_mouse(view: CompareView, cells: EmptyCells) -> None:
    found = asked(cells)
    hover(view, middle(view))
    assert cells.check()
    assert found == [Empty(LOOKED_FOR, 3)]


def choose(cells: EmptyCells, at: QPoint, text: str) -> None:
    """Right-click somewhere and choose an entry of the menu."""
    view = cells.view
    where = view.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = view.findChildren(QMenu, "cellMenu")
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_right_click_opens_a_menu_that_checks(view: CompareView, cells: EmptyCells) -> None:
    found = asked(cells)
    choose(cells, middle(view), "Check it")
    assert found == [Empty(LOOKED_FOR, 3)]


def test_a_right_click_takes_back_what_was_checked(view: CompareView, cells: EmptyCells) -> None:
    taken: list[object] = []
    cells.uncheck_requested.connect(taken.append)
    view.show_project(checked_project())
    choose(cells, middle(view), "Take back")
    assert taken == [Empty(LOOKED_FOR, 3)]


def test_what_nobody_checked_cannot_be_taken_back(view: CompareView, cells: EmptyCells) -> None:
    cells.focus(IN_A3)
    menu = cells.menu()
    assert [action.text() for action in menu.actions()] == ["Check it…\tC"]
    menu.deleteLater()


# --- the keyboard -----------------------------------------------------------------------------------


def keyboard(view: CompareView) -> tuple[object, object]:
    return view.focus_ref, view.synopsis.focused


def test_keys_walk_through_passages_and_empty_cells(view: CompareView, cells: EmptyCells) -> None:
    view.move_focus((0, 1))
    assert cells.next_column(1)
    assert view.focus_ref == (1, 1)
    assert cells.next_column(1)
    assert keyboard(view) == (None, IN_A3)
    assert cells.next_column(1)
    assert view.synopsis.focused == CellAt(1, 3)
    assert cells.next_column(1)
    assert view.synopsis.focused == CellAt(1, 3)
    assert cells.next_row(-1)
    assert view.synopsis.focused == CellAt(0, 3)
    assert cells.next_column(-1)
    assert keyboard(view) == ((2, 0), None)


def test_walking_down_comes_to_the_band_and_through_it(
    view: CompareView, cells: EmptyCells
) -> None:
    cells.focus(IN_A3)
    assert cells.next_row(1)
    assert view.synopsis.rows[2].is_band
    assert view.synopsis.focused == CellAt(2, 2)
    assert not cells.check()
    assert cells.next_column(1)
    assert cells.next_row(1)
    assert view.synopsis.focused == CellAt(3, 2)


def test_c_checks_the_cell_with_the_focus(view: CompareView, cells: EmptyCells) -> None:
    found = asked(cells)
    cells.focus(IN_A3)
    assert cells.check()
    assert found == [Empty(LOOKED_FOR, 3)]


def test_elsewhere_keys_are_no_matter_of_cells(view: CompareView, cells: EmptyCells) -> None:
    view.move_focus((0, 1))
    assert not cells.check()
    view.set_mode(LINKED)
    assert not cells.next_row(1)
    assert not cells.next_column(1)


def test_the_focus_stays_on_a_cell_that_was_checked(view: CompareView, cells: EmptyCells) -> None:
    cells.focus(IN_A3)
    view.show_project(checked_project())
    assert view.synopsis.focused == IN_A3
    assert cell(view).is_checked


def test_a_cell_that_is_filled_now_has_no_focus(view: CompareView, cells: EmptyCells) -> None:
    cells.focus(IN_A3)
    linked = comparison(FERRY, ((0, 1), (2, 0), 0.9), ((0, 0), (1, 0), 0.9))
    view.show_comparison(linked)
    assert view.synopsis.focused is None


def test_the_frame_is_seen_while_the_keyboard_is_there(
    view: CompareView, cells: EmptyCells, qtbot: QtBot
) -> None:
    cells.focus(IN_A3)
    box = cell(view).box
    edge = QPoint(int(box.left() + 3), int(box.center().y()))
    ring = view.painter.theme.link
    assert view.viewport().grab().toImage().pixelColor(edge) == ring
    view.clearFocus()
    assert view.viewport().grab().toImage().pixelColor(edge) != ring


# --- assistive technology ---------------------------------------------------------------------------


def test_an_empty_cell_is_read_as_a_sentence(view: CompareView, cells: EmptyCells) -> None:
    QAccessible.installFactory(make_accessible)
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    section = document.child(2)
    assert section is not None
    empty = section.child(section.childCount() - 1)
    assert empty is not None
    name, description = QAccessible.Text.Name, QAccessible.Text.Description
    assert empty.text(name) == "No counterpart found for A1.2 in A3 (Outlet 3)."
    assert empty.text(description) == "row S2; Press C to look for it yourself"
    assert section.indexOfChild(empty) == section.childCount() - 1
    cells.focus(IN_A3)
    focused = document.focusChild()
    assert focused is not None
    assert focused.text(name) == empty.text(name)
    assert focused.state().focused
    view.show_project(checked_project())
    assert empty.text(name) == "Checked absent in A3 by Marta, 3 May 2026"


def test_in_linked_reading_there_are_no_empty_cells(view: CompareView) -> None:
    QAccessible.installFactory(make_accessible)
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    view.set_mode(LINKED)
    assert [document.child(column).childCount() for column in range(4)] == [3, 2, 1, 1]


def test_coming_to_an_empty_cell_is_told(
    view: CompareView, cells: EmptyCells, monkeypatch: pytest.MonkeyPatch
) -> None:
    QAccessible.installFactory(make_accessible)
    assert QAccessible.queryAccessibleInterface(view) is not None
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: told.append(event.accessibleInterface().text(QAccessible.Text.Name)),
    )
    cells.focus(IN_A3)
    assert told.count("No counterpart found for A1.2 in A3 (Outlet 3).") == 1
    view.refresh()
    assert told.count("No counterpart found for A1.2 in A3 (Outlet 3).") == 1


def test_an_empty_cell_is_no_place_while_the_articles_are_shown(
    view: CompareView, cells: EmptyCells
) -> None:
    linking = Linking(view)
    view.activate((0, 2))
    cells.focus(IN_A3)
    assert linking.focus() is None
    view.set_mode(LINKED)
    assert linking.focus() == (0, 2)
    view.set_mode(SYNOPSIS)
    assert view.cell == IN_A3


def test_words_that_are_found_take_the_keyboard_out_of_an_empty_cell(
    view: CompareView, cells: EmptyCells
) -> None:
    cells.focus(IN_A3)
    view.find_words("Tugs", match_case=False)
    assert view.focus_ref == (0, 2)
    assert view.cell is None


def test_selecting_by_keys_takes_the_keyboard_out_of_an_empty_cell(
    view: CompareView, cells: EmptyCells
) -> None:
    cells.focus(IN_A3)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection is not None
    assert view.cell is None
