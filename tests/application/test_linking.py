"""A reader draws links and shapes statements, by keys and by mouse, and it is all kept."""

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QContextMenuEvent,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings
from desktop.story.comparison import Origin, Span
from desktop.story.project import close_article
from desktop.story.stories import remove_articles
from desktop.window.linked import PassageRef
from tests.application.hands import Open, choose, do, press, settled, status
from tests.window.hands import LEFT, at_character, hover, placed, send_mouse

BAKERY = (0, 3)
"""The sentence of the Gazette, A1.4, that no other article has."""
FERRIES = (2, 2)
"""The one of the Courier, A3.3."""
REPAIRS = (0, 2)
SHUT = (0, 1)
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session(begin: Open, bridge: list[Path], qtbot: QtBot) -> Session:
    return begin(*bridge, settings=Settings(theme="light", reader="Nadia"), is_stored=True)


def go(qtbot: QtBot, session: Session, ref: PassageRef) -> Span:
    """Go to a passage with the keyboard."""
    view = session.window.view
    view.move_focus(ref)
    settled(qtbot, session)
    return view.span_of(ref)


def drawn(session: Session) -> list[tuple[Span, Span]]:
    return [(e.a, e.b) for e in session.workspace.project.links if e.origin is Origin.DRAWN]


def linked(session: Session) -> set[tuple[PassageRef, PassageRef]]:
    return {(a, b) for a, b, _ in session.window.view.linked.links}


def statements(session: Session) -> list[set[Span]]:
    return [set(each.passages) for each in session.workspace.shown.statements]


def statement_with(session: Session, span: Span) -> set[Span]:
    """Return the passages of the statement that a passage stands in; none if it is in none."""
    return next((each for each in statements(session) if span in each), set())


def link_by_keys(qtbot: QtBot, session: Session, a: PassageRef, b: PassageRef) -> None:
    go(qtbot, session, a)
    press(session, Qt.Key.Key_M)
    go(qtbot, session, b)
    press(session, Qt.Key.Key_L)
    settled(qtbot, session)


def lane(session: Session, ref: PassageRef) -> QPoint:
    """Return where the address of a passage is."""
    place = placed(session.window.view, ref)
    return QPointF(place.x + 8, place.text_y + 8).toPoint()


def drag(
    session: Session,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press, move and let go of the mouse."""
    hold(session, start, end, modifier)
    QTest.mouseRelease(session.window.view.viewport(), LEFT, modifier, end)


def hold(
    session: Session,
    start: QPoint,
    end: QPoint,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    view = session.window.view
    QTest.mousePress(view.viewport(), LEFT, modifier, start)
    for where in ((start + end) / 2, end):
        send_mouse(view, QEvent.Type.MouseMove, where, LEFT)


def is_blue(picture: QImage, point: QPoint) -> bool:
    """Tell whether a pixel has the colour of links, at the edge of a line too."""
    colour = picture.pixelColor(point)
    return colour.blue() - colour.red() > 90


# --- by keys ------------------------------------------------------------------------------------------


def test_mark_go_link_undo_redo_and_it_is_there_after_opening_again(
    qtbot: QtBot, session: Session, begin: Open, tmp_path: Path
) -> None:
    a, b = session.window.view.span_of(BAKERY), session.window.view.span_of(FERRIES)
    go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_M)
    assert status(session).startswith("Marked: A1.4.")
    assert session.window.actions_["draw_link"].text() == "Link with A1.4"
    go(qtbot, session, FERRIES)
    press(session, Qt.Key.Key_L)
    settled(qtbot, session)
    assert drawn(session) == [(a, b)]
    assert (BAKERY, FERRIES) in linked(session)
    assert {a, b} in statements(session)
    assert session.window.actions_["undo"].text() == "Undo: Link A1.4 – A3.3"
    assert "Marked" not in status(session)
    do(session, "undo")
    settled(qtbot, session)
    assert drawn(session) == []
    assert (BAKERY, FERRIES) not in linked(session)
    do(session, "redo")
    settled(qtbot, session)
    assert (BAKERY, FERRIES) in linked(session)
    path = tmp_path / "Bridge.wireside"
    session.workspace.save_as(path)
    settled(qtbot, session)
    session.window.close()
    session.close()
    again = begin(path, is_stored=True)
    assert drawn(again) == [(a, b)]
    assert (BAKERY, FERRIES) in linked(again)


def test_a_part_of_a_passage_is_linked_and_named_as_a_part(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    go(qtbot, session, BAKERY)
    for _ in range(2):
        press(session, Qt.Key.Key_Right, SHIFT | Qt.KeyboardModifier.ControlModifier)
    press(session, Qt.Key.Key_M)
    assert view.selection is None
    assert status(session).startswith("Marked: a part of A1.4.")
    go(qtbot, session, FERRIES)
    press(session, Qt.Key.Key_L)
    settled(qtbot, session)
    ((a, _b),) = drawn(session)
    article = view.columns[0].article
    assert article.text[a.start : a.end] == "A bakery"
    assert (BAKERY, FERRIES) in linked(session)
    assert session.window.actions_["undo"].text() == "Undo: Link a part of A1.4 – A3.3"


def test_a_part_that_cuts_words_is_linked_with_the_whole_of_them(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    go(qtbot, session, BAKERY)
    start, end = (at_character(view, BAKERY, place) for place in (4, 15))
    drag(session, start, end)
    assert view.selection is not None
    press(session, Qt.Key.Key_M)
    go(qtbot, session, FERRIES)
    press(session, Qt.Key.Key_L)
    settled(qtbot, session)
    ((a, _b),) = drawn(session)
    assert view.columns[0].article.text[a.start : a.end] == "bakery on the"


def test_links_may_cross_and_one_passage_may_have_several(qtbot: QtBot, session: Session) -> None:
    link_by_keys(qtbot, session, BAKERY, (1, 0))
    link_by_keys(qtbot, session, (0, 0), (1, 3))
    link_by_keys(qtbot, session, BAKERY, (1, 3))
    assert len(drawn(session)) == 3
    assert {(BAKERY, (1, 0)), ((0, 0), (1, 3)), (BAKERY, (1, 3))} <= linked(session)


def test_two_passages_of_one_article_are_refused_with_a_sentence(
    qtbot: QtBot, session: Session
) -> None:
    link_by_keys(qtbot, session, BAKERY, REPAIRS)
    assert drawn(session) == []
    assert "A1.4 and A1.3 are of the same article" in status(session)
    assert session.links.linking.mark is not None


def test_without_a_mark_the_key_says_what_to_do(qtbot: QtBot, session: Session) -> None:
    go(qtbot, session, FERRIES)
    for key, modifier in ((Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_M, SHIFT)):
        press(session, key, modifier)
        assert "Mark a passage first (M)" in status(session)
    assert session.workspace.undo_label is None or "Link" not in session.workspace.undo_label


def test_escape_lets_go_of_the_mark_before_the_passage_being_read(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    session.window.go_to("A1.3")
    settled(qtbot, session)
    view.setFocus()
    press(session, Qt.Key.Key_M)
    press(session, Qt.Key.Key_Escape)
    assert session.links.linking.mark is None
    assert "Marked" not in status(session)
    assert view.current == REPAIRS
    press(session, Qt.Key.Key_Escape)
    settled(qtbot, session)
    assert view.current is None


def test_a_screen_reader_is_told_what_is_marked_and_why_nothing_is_linked(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_M)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_L)
    press(session, Qt.Key.Key_Escape)
    assert [said.split(".")[0] for said in heard] == [
        "Marked: A1",
        "A1",
        "Nothing is marked",
    ]
    assert "of the same article" in heard[1]


def test_a_mark_whose_article_is_gone_is_let_go_of(qtbot: QtBot, session: Session) -> None:
    go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_M)
    assert status(session).startswith("Marked: A1.4.")
    session.workspace.edit("Remove", partial(remove_articles, numbers=[1]))
    assert session.links.linking.mark is None
    assert "Marked" not in status(session)
    assert session.window.actions_["draw_link"].text() == "Link with the marked passage"
    settled(qtbot, session)
    go(qtbot, session, (0, 1))
    press(session, Qt.Key.Key_L)
    assert "Mark a passage first" in status(session)
    assert drawn(session) == []


def test_a_mark_keeps_its_address_where_its_article_has_no_column(
    qtbot: QtBot, session: Session
) -> None:
    span = go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_M)
    session.workspace.edit("Close", partial(close_article, number=1))
    settled(qtbot, session)
    other = go(qtbot, session, (1, 2))
    assert session.window.actions_["draw_link"].text() == "Link with A1.4"
    assert session.links.linking.name(span) == "A1.4"
    assert session.links.linking.name(Span(1, span.start + 2, span.end)) == "a part of A1.4"
    press(session, Qt.Key.Key_L)
    assert session.window.actions_["undo"].text() == "Undo: Link A1.4 – A3.3"
    assert drawn(session) == [(span, other)]


# --- by mouse -----------------------------------------------------------------------------------------


def test_dragging_from_an_address_to_another_column_links(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    hold(session, lane(session, BAKERY), at_character(view, FERRIES, 5))
    assert status(session).startswith("Release to link A1.4 – A3.3")
    assert session.links.linking.drag.target == FERRIES
    assert view.viewport().cursor().shape() == Qt.CursorShape.DragLinkCursor
    QTest.mouseRelease(view.viewport(), LEFT, pos=at_character(view, FERRIES, 5))
    settled(qtbot, session)
    assert drawn(session) == [(view.span_of(BAKERY), view.span_of(FERRIES))]
    assert (BAKERY, FERRIES) in linked(session)


def test_the_line_of_a_drag_is_painted_and_goes(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    plain = view.viewport().grab().toImage()
    start, end = lane(session, BAKERY), at_character(view, FERRIES, 5)
    hold(session, start, end)
    middle = (start + end) / 2
    during = view.viewport().grab().toImage()
    assert is_blue(during, middle)
    assert not is_blue(plain, middle)
    press(session, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)
    hover(view, QPoint(1, 1))
    assert view.viewport().grab().toImage() == plain
    assert drawn(session) == []


def test_a_selected_part_is_dragged_with_alt(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    first, last = at_character(view, BAKERY, 0), at_character(view, BAKERY, 8)
    drag(session, first, last)
    assert view.selection is not None
    drag(session, at_character(view, BAKERY, 4), at_character(view, FERRIES, 3), ALT)
    settled(qtbot, session)
    ((a, b),) = drawn(session)
    assert view.columns[0].article.text[a.start : a.end] == "A bakery"
    assert b == view.span_of(FERRIES)


def test_a_drag_inside_an_article_is_refused_and_outside_of_passages_does_nothing(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    hold(session, lane(session, BAKERY), at_character(view, REPAIRS, 5))
    assert view.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert session.links.linking.drag.target is None
    QTest.mouseRelease(view.viewport(), LEFT, pos=at_character(view, REPAIRS, 5))
    assert "of the same article" in status(session)
    drag(session, lane(session, BAKERY), QPoint(5, view.viewport().height() - 5))
    assert drawn(session) == []


def test_a_click_on_an_address_reads_the_passage(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    QTest.mouseClick(view.viewport(), LEFT, pos=lane(session, REPAIRS))
    settled(qtbot, session)
    assert view.current == REPAIRS


def test_the_address_offers_to_be_dragged(session: Session) -> None:
    view = session.window.view
    hover(view, lane(session, BAKERY))
    assert view.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert "Drag from here" in view.tip_at(QPointF(lane(session, BAKERY)))
    hover(view, at_character(view, BAKERY, 5))
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert "Drag from here" not in view.tip_at(QPointF(at_character(view, BAKERY, 5)))


def test_selecting_with_the_mouse_is_as_it_was(session: Session) -> None:
    view = session.window.view
    drag(session, at_character(view, BAKERY, 0), at_character(view, FERRIES, 5))
    assert drawn(session) == []
    assert view.selection is not None
    assert view.selection.column == BAKERY[0]


def test_cells_of_the_synopsis_are_linked_by_dragging(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    do(session, "synopsis")
    settled(qtbot, session)
    view.reveal(BAKERY)
    settled(qtbot, session)
    place = placed(view, BAKERY)
    start = QPointF(place.x + 20, place.y + 10).toPoint()
    hold(session, start, at_character(view, FERRIES, 3))
    QTest.mouseRelease(view.viewport(), LEFT, pos=at_character(view, FERRIES, 3))
    settled(qtbot, session)
    assert drawn(session) == [(view.span_of(BAKERY), view.span_of(FERRIES))]
    assert {view.span_of(BAKERY), view.span_of(FERRIES)} in statements(session)


def test_a_drag_to_the_edge_scrolls_the_table_sideways(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    do(session, "synopsis")
    session.window.resize(700, 900)
    settled(qtbot, session)
    view.reveal(BAKERY)
    settled(qtbot, session)
    bar = view.horizontalScrollBar()
    bar.setValue(0)
    assert bar.maximum() > 0
    place = placed(view, BAKERY)
    start = QPointF(place.x + 20, place.y + 10).toPoint()
    edge = QPoint(view.viewport().width() - 3, start.y())
    hold(session, start, edge)
    for _ in range(200):
        send_mouse(view, QEvent.Type.MouseMove, edge, LEFT)
    assert bar.value() == bar.maximum()
    press(session, Qt.Key.Key_Escape)
    assert not session.links.linking.drag.is_active
    QTest.mouseRelease(view.viewport(), LEFT, pos=edge)
    assert drawn(session) == []


def test_dragging_over_a_rail_opens_its_column(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    session.window.resize(700, 900)
    settled(qtbot, session)
    view.reveal((0, 0))
    settled(qtbot, session)
    rail = view.scene.rails[-1]
    hold(session, lane(session, BAKERY), rail.box.center().toPoint())
    assert view.stage.column(rail.column) is not None
    end = at_character(view, FERRIES, 3)
    send_mouse(view, QEvent.Type.MouseMove, end, LEFT)
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)
    settled(qtbot, session)
    assert drawn(session) == [(view.span_of(BAKERY), view.span_of(FERRIES))]


def test_a_second_button_does_not_end_a_drag(qtbot: QtBot, session: Session) -> None:
    view = session.window.view
    end = at_character(view, FERRIES, 5)
    hold(session, lane(session, BAKERY), end)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=end)
    assert session.links.linking.drag.is_active
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)
    assert len(drawn(session)) == 1


def test_a_drag_whose_release_was_lost_ends(session: Session) -> None:
    view = session.window.view
    hold(session, lane(session, BAKERY), at_character(view, FERRIES, 5))
    hover(view, at_character(view, FERRIES, 6))
    assert not session.links.linking.drag.is_active
    assert drawn(session) == []


# --- taking back --------------------------------------------------------------------------------------


def test_a_link_by_hand_is_removed_in_the_menu(qtbot: QtBot, session: Session) -> None:
    link_by_keys(qtbot, session, BAKERY, FERRIES)
    assert session.menus is not None
    menu = session.menus.passage_menu(FERRIES)
    choose(menu, "Remove the link A1.4 – A3.3 drawn by hand")
    settled(qtbot, session)
    assert drawn(session) == []
    assert (BAKERY, FERRIES) not in linked(session)
    assert session.window.actions_["undo"].text() == "Undo: Take back the link A1.4 – A3.3"
    menu = session.menus.passage_menu(FERRIES)
    assert not [each for each in menu.actions() if "by hand" in each.text()]


def test_the_label_of_a_row_has_the_menu_of_its_clearest_passage(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    do(session, "synopsis")
    settled(qtbot, session)
    label = next(each for each in view.scene.labels if each.badge.startswith("S"))
    asked: list[PassageRef] = []
    view.passage_menu_requested.connect(lambda ref, _where: asked.append(ref))
    point = label.box.center().toPoint()
    reason = QContextMenuEvent.Reason.Mouse
    where = view.viewport().mapToGlobal(point)
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, point, where))
    (ref,) = asked
    assert view.span_of(ref) in next(
        each.passages for each in view.comparison.statements if each.address == label.badge
    )
    for menu in session.window.findChildren(QMenu):
        if menu.objectName() == "passageMenu":
            menu.close()


# --- statements ---------------------------------------------------------------------------------------


def test_a_locked_statement_is_ticked_kept_and_unlocked(qtbot: QtBot, session: Session) -> None:
    span = go(qtbot, session, SHUT)
    before = statement_with(session, span)
    assert len(before) > 1
    number = next(e.address for e in session.workspace.shown.statements if span in e.passages)
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    assert session.window.actions_["lock_statement"].isChecked()
    assert session.window.actions_["undo"].text().startswith("Undo: Lock S")
    assert f"{number} locked by a person" in status(session)
    ((passages, by, _),) = session.workspace.project.kept
    assert (set(passages), by) == (before, "Nadia")
    go(qtbot, session, BAKERY)
    assert not session.window.actions_["lock_statement"].isChecked()
    link_by_keys(qtbot, session, SHUT, (1, 3))
    assert statement_with(session, span) == before
    go(qtbot, session, (1, 1))
    assert session.window.actions_["lock_statement"].isChecked()
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    assert session.workspace.project.kept == ()
    assert not session.window.actions_["lock_statement"].isChecked()
    assert len(statement_with(session, span)) > len(before)


def test_a_passage_is_split_off_and_undo_brings_it_back(qtbot: QtBot, session: Session) -> None:
    span = go(qtbot, session, SHUT)
    before = statement_with(session, span)
    number = next(e.number for e in session.workspace.shown.statements if span in e.passages)
    press(session, Qt.Key.Key_S, SHIFT)
    settled(qtbot, session)
    assert statement_with(session, span) == set()
    rest = before - {span}
    assert rest in statements(session)
    kept = {e.number: set(e.passages) for e in session.workspace.shown.statements if e.is_kept}
    assert kept == {number: rest}
    assert session.window.actions_["undo"].text() == f"Undo: Split A1.2 off S{number}"
    do(session, "undo")
    settled(qtbot, session)
    assert statement_with(session, span) == before


def test_of_two_passages_none_stays_alone_by_force(qtbot: QtBot, session: Session) -> None:
    span = go(qtbot, session, REPAIRS)
    assert len(statement_with(session, span)) == 2
    press(session, Qt.Key.Key_S, SHIFT)
    settled(qtbot, session)
    assert [each.passages for each in session.workspace.project.kept] == [(span,)]
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    assert session.workspace.project.kept == ()
    assert len(statement_with(session, span)) == 2


def test_two_statements_are_joined(qtbot: QtBot, session: Session) -> None:
    one = statement_with(session, go(qtbot, session, SHUT))
    press(session, Qt.Key.Key_M)
    other = statement_with(session, go(qtbot, session, (1, 2)))
    assert other
    press(session, Qt.Key.Key_M, SHIFT)
    settled(qtbot, session)
    assert one | other in statements(session)
    assert session.links.linking.mark is None
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_M)
    go(qtbot, session, (1, 2))
    press(session, Qt.Key.Key_M, SHIFT)
    assert "stand in one statement already" in status(session)


def test_a_statement_of_a_part_is_locked_and_unlocked_too(qtbot: QtBot, session: Session) -> None:
    go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_Right, SHIFT | Qt.KeyboardModifier.ControlModifier)
    press(session, Qt.Key.Key_Right, SHIFT | Qt.KeyboardModifier.ControlModifier)
    press(session, Qt.Key.Key_M)
    go(qtbot, session, FERRIES)
    press(session, Qt.Key.Key_L)
    settled(qtbot, session)
    go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_L, SHIFT)
    assert len(session.workspace.project.kept) == 1
    assert session.window.actions_["lock_statement"].isChecked()
    press(session, Qt.Key.Key_L, SHIFT)
    assert len(session.workspace.project.kept) == 0


def test_a_passage_without_a_statement_cannot_be_locked_or_split(
    qtbot: QtBot, session: Session
) -> None:
    go(qtbot, session, BAKERY)
    for key in (Qt.Key.Key_L, Qt.Key.Key_S):
        press(session, key, SHIFT)
        assert "A1.4 stands in no statement" in status(session)
    assert not session.window.actions_["lock_statement"].isChecked()
    assert session.workspace.project.kept == ()


def test_the_comparison_file_says_who_drew_and_who_keeps(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    link_by_keys(qtbot, session, BAKERY, FERRIES)
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    path = tmp_path / "comparison.json"
    session.workspace.asking.export(path)
    settled(qtbot, session)
    said = json.loads(path.read_text(encoding="utf-8"))
    (link,) = [each for each in said["links"] if each["origin"] == "drawn"]
    assert (link["a"]["article"], link["b"]["article"]) == ("A1", "A3")
    assert link["decided"]["by"] == "Nadia"
    (kept,) = [each["kept"] for each in said["statements"] if each["kept"]]
    assert kept["by"] == "Nadia"


def test_the_menu_of_a_passage_names_the_link_and_offers_what_can_be_done(
    qtbot: QtBot, session: Session
) -> None:
    view, menus = session.window.view, session.menus
    assert menus is not None
    view.activate(REPAIRS)
    settled(qtbot, session)
    entries = {
        each.text().partition("\t")[0]: each for each in menus.passage_menu(REPAIRS).actions()
    }
    assert entries["Confirm the link: A1.3 – A2.3"].isEnabled()
    assert not entries["Link with the marked passage"].isEnabled()
    assert {"Check an empty place…", "Show in original"} <= set(entries)
    entries["Reject the link: A1.3 – A2.3"].trigger()
    assert [each.origin for each in session.workspace.project.links] == [Origin.REJECTED]


def test_the_menu_offers_to_link_once_something_is_marked(qtbot: QtBot, session: Session) -> None:
    menus = session.menus
    assert menus is not None
    go(qtbot, session, BAKERY)
    press(session, Qt.Key.Key_M)
    entries = {each.text(): each for each in menus.passage_menu(FERRIES).actions()}
    assert entries["Link with A1.4"].isEnabled()
    header = [each.text() for each in menus.article_menu(0).actions()]
    assert "What is known about the article…" in header
