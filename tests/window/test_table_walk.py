"""The synopsis is worked in by keyboard and mouse as any table is."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.comparing.row_words import row_words
from desktop.story.comparison import Conflict, Span, Statement
from desktop.window.accessible import make_accessible
from desktop.window.check_cells import EmptyCells
from desktop.window.compare_view import CompareView
from desktop.window.stage_view import SYNOPSIS
from desktop.window.synopsis_rows import BY_ARTICLES, BY_DIFFERENCE
from desktop.window.table_places import more_box, near_box, show_box
from desktop.window.table_row import ALIKE, SINGLE, CellAt
from tests.window.conftest import MakeView
from tests.window.hands import LEFT, hover, press
from tests.window.invented import Ref, article, comparison, project, span

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "The pilot said that the tide had been lower than the tables of the harbour promised. " * 2
FERRY = (
    article(
        1,
        "The ferry ran aground on Friday.",
        "Four people were hurt.",
        "Tugs came at noon.",
        "The owner was silent.",
        "The harbour is 200 years old.",
    ),
    article(2, "The ferry ran aground on Friday.", "Six people were hurt.", *[LONG] * 5),
    article(
        3,
        "Tugs pulled it free.",
        "Rain is expected.",
        "It sails again in May.",
        "Nobody was fined.",
    ),
)
FOUND = comparison(
    FERRY,
    ((0, 0), (1, 0), 0.95),
    ((0, 1), (1, 1), 0.9),
    *[((0, 2), (1, index), 0.9) for index in range(2, 7)],
    ((0, 2), (2, 0), 0.8),
    ((0, 3), (2, 1), 0.6),
)
HURT, TUGS = 1, 2
"""Rows: of who was hurt, and the long one of the tugs; the first is of the ferry."""
SINGLES = 4
"""The row of the band, after that of the owner."""


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    made = make_view(project(*FERRY), FOUND, width=1100, height=700)
    made.set_mode(SYNOPSIS)
    return made


@pytest.fixture
def cells(view: CompareView) -> EmptyCells:
    return EmptyCells(view)


def worded(view: CompareView) -> None:
    view.show_row_words(row_words(FOUND, FERRY, {}))


def at(view: CompareView) -> Ref | CellAt | None:
    """Return where the keyboard is."""
    return view.synopsis.focused or view.focus_ref


def click_at(view: CompareView, point: QPointF) -> None:
    shift = view.horizontalScrollBar().value()
    QTest.mouseClick(view.viewport(), LEFT, pos=(point - QPointF(shift, 0)).toPoint())


# --- keys -------------------------------------------------------------------------------------------


def test_home_and_end_go_to_the_first_and_last_article(
    view: CompareView, cells: EmptyCells
) -> None:
    view.move_focus((1, 0))
    press(view, Qt.Key.Key_End)
    assert at(view) == CellAt(0, 2)
    press(view, Qt.Key.Key_Home)
    assert at(view) == (0, 0)


def test_with_control_they_go_to_the_first_and_last_row(
    view: CompareView, cells: EmptyCells
) -> None:
    view.move_focus((1, 1))
    press(view, Qt.Key.Key_End, CONTROL)
    assert view.synopsis.rows[-1].is_band
    assert at(view) == CellAt(len(view.synopsis.rows) - 1, 1)
    press(view, Qt.Key.Key_Home, CONTROL)
    assert at(view) == (1, 0)


def test_page_keys_go_over_what_is_in_sight_and_back(view: CompareView, cells: EmptyCells) -> None:
    view.resize(1100, 360)
    view.set_band(SINGLE, is_open=True)
    view.move_focus((0, 0))
    rows = [0]
    for _ in range(20):
        press(view, Qt.Key.Key_PageDown)
        here = cells.walk.here()
        assert here is not None
        rows.append(here.row)
    assert rows == sorted(rows)
    assert rows[-1] == len(view.synopsis.rows) - 1
    for _ in range(20):
        press(view, Qt.Key.Key_PageUp)
    assert at(view) == (0, 0)


def test_down_goes_through_the_passages_of_a_cell_then_to_the_next_row(
    view: CompareView, cells: EmptyCells
) -> None:
    view.move_focus((1, 1))
    shown = len(view.synopsis.part(TUGS, 1).heights)
    assert 1 < shown < 5
    met = []
    for _ in range(shown + 1):
        cells.next_row(1)
        met.append(at(view))
    assert met == [*[(1, 2 + index) for index in range(shown)], CellAt(TUGS + 1, 1)]
    cells.next_row(-1)
    assert at(view) == (1, 1 + shown)


def test_enter_right_and_space_open_a_band_and_left_closes_it(
    view: CompareView, cells: EmptyCells
) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        cells.focus(CellAt(SINGLES, 0))
        assert view.synopsis.rows[SINGLES].is_band
        press(view, key)
        assert len(view.synopsis.rows) == SINGLES + 1 + 3
        assert cells.next_column(-1)
        assert len(view.synopsis.rows) == SINGLES + 1
    assert cells.next_column(1)
    assert SINGLE in view.synopsis.opened
    assert at(view) == CellAt(SINGLES, 0)
    assert cells.next_column(1)
    assert at(view) == (0, 4)


def test_left_of_the_first_cell_goes_to_the_band_of_the_row(
    view: CompareView, cells: EmptyCells
) -> None:
    view.set_band(SINGLE, is_open=True)
    cells.focus(CellAt(SINGLES + 1, 0))
    cells.next_column(-1)
    assert at(view) == CellAt(SINGLES, 0)


def test_space_opens_a_long_row_and_folds_it_again(view: CompareView, cells: EmptyCells) -> None:
    view.move_focus((0, 2))
    before = view.synopsis.stack.height_of(TUGS)
    press(view, Qt.Key.Key_Space)
    assert view.synopsis.stack.height_of(TUGS) > before
    press(view, Qt.Key.Key_Space)
    assert view.synopsis.stack.height_of(TUGS) == before


def test_a_passage_with_the_focus_is_not_folded_away(view: CompareView, cells: EmptyCells) -> None:
    view.move_focus((1, 6))
    assert view.synopsis.is_unfolded(TUGS)
    press(view, Qt.Key.Key_Space)
    assert view.focus_ref in cells.walk.shown_at(CellAt(TUGS, 1))


def test_enter_at_an_empty_cell_reads_its_row_and_stays_there(
    view: CompareView, cells: EmptyCells
) -> None:
    cells.focus(CellAt(HURT, 2))
    press(view, Qt.Key.Key_Return)
    assert view.current == (0, 1)
    assert at(view) == CellAt(HURT, 2)


def test_the_row_being_read_is_shown_whole(view: CompareView, cells: EmptyCells) -> None:
    view.activate((0, 2))
    assert view.synopsis.is_unfolded(TUGS)
    press(view, Qt.Key.Key_Space)
    assert view.synopsis.is_unfolded(TUGS)


def test_keys_of_the_table_are_left_alone_in_linked_reading(
    view: CompareView, cells: EmptyCells
) -> None:
    view.set_mode("linked")
    view.move_focus((0, 1))
    press(view, Qt.Key.Key_End)
    assert at(view) == (0, 1)


def test_every_cell_is_reached_from_the_first_by_arrows(
    view: CompareView, cells: EmptyCells
) -> None:
    cells.walk.first_row()
    met = set()
    for row in range(len(view.synopsis.rows)):
        for column in range(3):
            cells.walk.go(CellAt(row, column))
            here = cells.walk.here()
            assert here is not None
            met.add(here.row)
            assert cells.next_row(1)
            assert cells.next_row(-1)
    assert met == set(range(len(view.synopsis.rows)))


# --- order ------------------------------------------------------------------------------------------


def test_a_click_on_a_header_puts_the_rows_in_its_order(
    view: CompareView, cells: EmptyCells
) -> None:
    head = view.scene.heads[2]
    click_at(view, QPointF(head.box.left() + 30, head.box.bottom() - 8))
    assert view.synopsis.order == "A3"
    assert view.scene.ordered_by == 2
    assert view.scene.labels[0].badge == "S3"


@pytest.mark.parametrize("order", ["A2", "A3", BY_ARTICLES, BY_DIFFERENCE])
@pytest.mark.parametrize("where", [(1, 1), CellAt(HURT, 2), CellAt(SINGLES, 0)])
def test_the_keyboard_keeps_its_place_in_another_order(
    view: CompareView, cells: EmptyCells, order: str, where: Ref | CellAt
) -> None:
    if isinstance(where, CellAt):
        cells.focus(where)
    else:
        view.move_focus(where)

    def held() -> object:
        here = cells.walk.here()
        assert here is not None
        row = view.synopsis.rows[here.row]
        return row.statement, row.kind, here.column

    before = held()
    view.set_order(order)
    assert held() == before
    here = cells.walk.here()
    assert here is not None
    assert here.row in view.synopsis.visible_rows()


def test_a_right_click_over_the_first_column_offers_the_orders(
    view: CompareView, cells: EmptyCells
) -> None:
    where = QPoint(40, 40)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where)
    )
    QApplication.sendEvent(view.viewport(), event)
    (menu,) = view.findChildren(QMenu, "ordersMenu")
    checked = [action.data() for action in menu.actions() if action.isChecked()]
    assert checked == ["A1"]
    next(action for action in menu.actions() if action.data() == BY_ARTICLES).trigger()
    menu.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert view.synopsis.order == BY_ARTICLES


# --- bands and what rows are named by ---------------------------------------------------------------


def test_a_click_on_a_band_opens_it(view: CompareView, cells: EmptyCells) -> None:
    (band,) = view.scene.bands
    assert (
        f"{band.told} {band.words}" == "3 passages with no counterpart found in any other article"
    )
    assert band.addresses == "A1 1 · A3 2"
    click_at(view, show_box(band).center())
    assert view.scene.bands[0].is_open


def test_a_band_under_the_mouse_is_lit(view: CompareView, cells: EmptyCells) -> None:
    hover(view, view.scene.bands[0].box.center().toPoint())
    assert view.scene.bands[0].is_pointed
    hover(view, QPoint(300, 20))
    assert not view.scene.bands[0].is_pointed


def test_a_click_on_a_label_reads_the_clearest_passage_of_the_row(
    view: CompareView, cells: EmptyCells
) -> None:
    label = view.scene.labels[HURT]
    click_at(view, label.box.center())
    assert view.current == (0, 1)


def test_what_can_be_clicked_has_the_hand(view: CompareView, cells: EmptyCells) -> None:
    head = view.scene.heads[1].box
    offered = (
        view.scene.bands[0].box.center(),
        view.scene.labels[0].box.center(),
        QPointF(head.center().x(), head.bottom() - 8),
        QPointF(40, 40),
    )
    for place in offered:
        hover(view, place.toPoint())
        assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
        hover(view, QPoint(3, 300))
        assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_passage_is_no_longer_lit_when_the_mouse_is_on_a_band(
    view: CompareView, cells: EmptyCells
) -> None:
    place = view.scene.placed[0]
    hover(view, QPoint(int(place.text_x) + 5, int(place.text_y) + 5))
    assert view.pointed == (0, 0)
    hover(view, view.scene.bands[0].box.center().toPoint())
    assert view.pointed is None


def test_rows_worded_alike_collapse_when_that_is_known(view: CompareView) -> None:
    worded(view)
    band = view.scene.bands[0]
    assert (band.told, band.words, band.addresses) == ("1 row", "worded alike", "S1")


def test_the_passage_with_the_focus_is_not_hidden_when_rows_collapse(view: CompareView) -> None:
    view.move_focus((1, 0))
    worded(view)
    assert ALIKE in view.synopsis.opened
    assert view.synopsis.row_of((1, 0)) == 1


def test_rows_are_named_by_what_differs_and_their_clearest_passage(view: CompareView) -> None:
    worded(view)
    labels = {label.badge: label for label in view.scene.labels}
    hurt = labels["S2"]
    assert hurt.noticed == "Words differ"
    assert (hurt.quote, hurt.whose) == ("“Four people were hurt.”", "A1, Outlet 1")
    assert hurt.words == "in 2 of 3 articles"


def test_a_row_that_disagrees_says_in_what(view: CompareView) -> None:
    one, two = span(FERRY, (0, 1)), span(FERRY, (1, 1))
    four, six = Span(1, one.start, one.start + 4), Span(2, two.start, two.start + 3)
    elsewhere = Conflict("name", four, span(FERRY, (2, 1)))
    found = comparison(FERRY, ((0, 1), (1, 1), 0.9))
    judged = type(found)(
        found.articles,
        (),
        found.links,
        found.statements,
        (Conflict("number", four, six), elsewhere),
    )
    view.show_comparison(judged)
    label = view.scene.labels[0]
    assert (label.noticed, label.notes) == ("Numbers disagree", "Four, Six")
    assert label.is_conflict


def test_a_kept_row_says_who_locked_it(view: CompareView) -> None:
    (first, *rest) = FOUND.statements
    kept = type(first)(first.number, first.passages, first.no_counterpart_found, (), is_kept=True)
    view.show_comparison(type(FOUND)(FOUND.articles, (), FOUND.links, (kept, *rest)))
    assert "locked by a person" in view.scene.labels[0].notes


def test_a_click_on_more_shows_the_whole_row(view: CompareView, cells: EmptyCells) -> None:
    cell = next(each for each in view.scene.cells if each.more)
    assert cell.more.startswith("+ ")
    click_at(view, more_box(cell).center())
    assert not any(each.more for each in view.scene.cells if each.at.row == cell.at.row)


def test_what_is_possibly_the_same_is_named_and_gone_to(
    view: CompareView, cells: EmptyCells
) -> None:
    maybe = comparison(FERRY, ((0, 0), (1, 0), 0.95), ((0, 0), (2, 2), 0.6))
    (statement,) = [each for each in FOUND.statements if span(FERRY, (0, 0)) in each.passages]
    view.show_comparison(type(maybe)(maybe.articles, (), maybe.links, (statement,)))
    cell = next(each for each in view.scene.cells if each.empty)
    assert (cell.empty, cell.possibly) == ("no counterpart found", "possibly A3.3")
    click_at(view, near_box(cell).center())
    assert view.focus_ref == (2, 2)
    assert view.synopsis.row_of((2, 2)) is not None


# --- assistive technology ---------------------------------------------------------------------------


def test_a_band_is_read_with_its_count_and_whether_it_is_open(
    view: CompareView, cells: EmptyCells
) -> None:
    QAccessible.installFactory(make_accessible)
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    assert document.childCount() == 3 + 1
    band = document.child(3)
    assert band is not None
    said = "3 passages with no counterpart found in any other article: A1 1 · A3 2"
    assert band.text(QAccessible.Text.Name) == said
    assert band.text(QAccessible.Text.Description).endswith("to show them")
    assert (band.state().collapsed, band.state().expanded) == (True, False)
    cells.focus(CellAt(SINGLES, 0))
    focused = document.focusChild()
    assert focused is not None
    assert focused.text(QAccessible.Text.Name) == said
    press(view, Qt.Key.Key_Space)
    assert band.state().expanded
    assert document.indexOfChild(band) == 3
    where = view.viewport().mapToGlobal(view.scene.bands[0].box.center().toPoint())
    at_band = document.childAt(where.x(), where.y())
    assert at_band is not None
    assert at_band.text(QAccessible.Text.Name) == said


def test_a_passage_is_read_with_its_row(view: CompareView) -> None:
    worded(view)
    QAccessible.installFactory(make_accessible)
    document = QAccessible.queryAccessibleInterface(view)
    assert document is not None
    column = document.child(0)
    assert column is not None
    passage = column.child(1)
    assert passage is not None
    assert passage.text(QAccessible.Text.Description).endswith("; row S2, Words differ")
    view.set_mode("linked")
    heard = passage.text(QAccessible.Text.Description)
    assert "row" not in heard
    assert heard.endswith("; S2, in 2 of 3 articles")


def test_what_is_similar_in_another_row_is_gone_to(view: CompareView, cells: EmptyCells) -> None:
    split = comparison(FERRY, ((0, 0), (1, 0), 0.95), ((0, 1), (1, 1), 0.9), ((0, 0), (2, 0), 0.8))
    statements = [each for each in FOUND.statements if span(FERRY, (2, 0)) not in each.passages]
    tugs = Statement(7, (span(FERRY, (0, 2)), span(FERRY, (2, 0))), (2,), ())
    view.show_comparison(type(split)(split.articles, (), split.links, (*statements[:2], tugs), ()))
    cell = next(each for each in view.scene.cells if each.empty.startswith("similar"))
    assert (cell.at, cell.empty) == (CellAt(0, 2), "similar: A3.1, in S7")
    click_at(view, near_box(cell).center())
    assert view.focus_ref == (2, 0)


# --- columns ----------------------------------------------------------------------------------------


def test_columns_that_do_not_fit_are_scrolled_to_and_labels_stay(
    make_view: MakeView, cells: EmptyCells
) -> None:
    view = make_view(project(*FERRY), FOUND, width=620, height=500)
    view.set_mode(SYNOPSIS)
    assert view.scene.rails == []
    assert all(head.box.width() >= 190 for head in view.scene.heads)
    view.move_focus((2, 0))
    shift = view.horizontalScrollBar().value()
    assert shift > 0
    assert view.scene.labels[0].box.left() == shift + 16
    assert view.scene.heads[2].box.right() <= shift + view.viewport().width()
    view.move_focus((0, 0))
    assert view.horizontalScrollBar().value() == 0


def test_what_is_scrolled_under_the_labels_is_not_hit(make_view: MakeView) -> None:
    view = make_view(project(*FERRY), FOUND, width=620, height=500)
    view.set_mode(SYNOPSIS)
    view.horizontalScrollBar().setValue(100)
    first = view.scene.cells[0].box
    under = QPointF(view.scene.left - 10, first.center().y())
    assert first.contains(under)
    assert view.scene.passage_at(under) is None
    assert view.scene.cell_at(under) is None
    assert view.scene.head_at(QPointF(view.scene.left - 10, 40)) is None


def test_tooltips_say_what_is_cut_and_what_a_click_does(view: CompareView) -> None:
    worded(view)
    label = view.scene.labels[0]
    said = view.tip_at(label.box.center())
    assert label.quote in said
    assert said.startswith("Words differ")
    head = view.scene.heads[1].box.center()
    assert view.tip_at(head).endswith("Click: rows in the order of A2")
    band = view.scene.bands[0].box.center()
    assert view.tip_at(band).splitlines() == [
        "1 row worded alike: S1",
        "Click, or press Enter or Right, to show them",
    ]
