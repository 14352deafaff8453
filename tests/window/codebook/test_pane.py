"""Codes are made, ordered, nested, described, merged and deleted, and everything can be taken back."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from desktop.story.annotation import COLOURS, Code
from desktop.story.code_files import HEXES
from desktop.story.codebook import Entry, add_codes, code_of
from desktop.story.project import Project
from desktop.window.codebook.merge_sheet import MergeSheet
from desktop.window.codebook.tree import COUNT, NUMBER, CodeTree
from desktop.window.dialogs import Message
from desktop.window.notes.colours import code_line
from desktop.window.theme import DARK, LIGHT
from tests.window.codebook.conftest import Desk

NONE = Qt.KeyboardModifier.NoModifier
ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def rows(tree: CodeTree) -> list[QTreeWidgetItem]:
    found = []
    item = tree.topLevelItem(0)
    while item is not None:
        found.append(item)
        item = tree.itemBelow(item)
    return found


def shown(desk: Desk) -> list[str]:
    return [item.text(0) for item in rows(desk.pane.tree)]


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(desk.pane.tree, key, modifiers)


def type_name(desk: Desk, name: str) -> None:
    field = desk.pane.tree.findChildren(QLineEdit, "code_rename")[-1]
    field.selectAll()
    field.insert(name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


def code(desk: Desk, name: str) -> Code:
    return next(each for each in desk.project.codes if each.name == name)


# --- the tree -------------------------------------------------------------------------------------


def test_the_tree_counts_annotations(desk: Desk) -> None:
    counts = {item.text(0): item.data(0, COUNT) for item in rows(desk.pane.tree)}
    assert counts == {"Frames": 0, "Problem": 3, "Causes": 1, "Actors": 1}
    spoken = rows(desk.pane.tree)[1].data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Problem, 3 annotations"
    assert desk.pane.count.text() == "4 codes"


def test_alt_and_arrows_order_and_nest(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Causes").number)
    press(desk, Qt.Key.Key_Up, ALT)
    assert desk.tree() == ["Frames", ".Causes", ".Problem", "Actors"]
    press(desk, Qt.Key.Key_Down, ALT)
    press(desk, Qt.Key.Key_Right, ALT)
    assert desk.tree() == ["Frames", ".Problem", "..Causes", "Actors"]
    press(desk, Qt.Key.Key_Left, ALT)
    press(desk, Qt.Key.Key_Left, ALT)
    assert desk.tree() == ["Frames", ".Problem", "Causes", "Actors"]
    assert desk.pane.tree.number == code(desk, "Causes").number
    for _ in range(5):
        desk.undo()
    assert desk.tree() == ["Frames", ".Problem", ".Causes", "Actors"]


def test_at_the_ends_keys_move_nothing(desk: Desk) -> None:
    desk.pane.tree.go_to(1)
    press(desk, Qt.Key.Key_Up, ALT)
    press(desk, Qt.Key.Key_Left, ALT)
    press(desk, Qt.Key.Key_Right, ALT)
    assert desk.labels == []


def drop(desk: Desk, name: str, on: str, share: float) -> None:
    """Drag a code over another one and let go at a share of its height."""
    tree = desk.pane.tree
    tree.go_to(code(desk, name).number)
    item = next(each for each in rows(tree) if each.text(0) == on)
    box = tree.visualItemRect(item)
    where = QPoint(box.center().x(), box.top() + round(share * box.height()))
    mime = QMimeData()
    mime.setData("application/x-qabstractitemmodeldatalist", b"\0\0\0\0")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.MoveAction
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(where, action, mime, left, none))
    QApplication.sendEvent(tree.viewport(), QDragMoveEvent(where, action, mime, left, none))
    QApplication.sendEvent(tree.viewport(), QDropEvent(where.toPointF(), action, mime, left, none))


@pytest.mark.parametrize(
    ("name", "on", "share", "after"),
    [
        ("Actors", "Frames", 0.5, ["Frames", ".Problem", ".Causes", ".Actors"]),
        ("Actors", "Causes", 0.02, ["Frames", ".Problem", ".Actors", ".Causes"]),
        ("Actors", "Causes", 0.98, ["Frames", ".Problem", ".Causes", ".Actors"]),
        ("Problem", "Causes", 0.98, ["Frames", ".Causes", ".Problem", "Actors"]),
        ("Problem", "Actors", 0.98, ["Frames", ".Causes", "Actors", "Problem"]),
        ("Frames", "Causes", 0.5, ["Frames", ".Problem", ".Causes", "Actors"]),
    ],
)
def test_a_code_is_dropped_on_or_between_others(
    desk: Desk, name: str, on: str, share: float, after: list[str]
) -> None:
    drop(desk, name, on, share)
    assert desk.tree() == after
    assert [each.lstrip(".") for each in after] == shown(desk)


def test_insert_makes_a_code_after_this_one_and_lets_it_be_named(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    press(desk, Qt.Key.Key_Insert)
    type_name(desk, "Remedies")
    assert desk.tree() == ["Frames", ".Problem", ".Remedies", ".Causes", "Actors"]
    press(desk, Qt.Key.Key_Insert, SHIFT)
    type_name(desk, "Boats")
    assert "..Boats" in desk.tree()
    assert len({each.letter for each in desk.project.codes}) == 6


def test_f2_renames_and_an_empty_name_changes_nothing(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Actors").number)
    press(desk, Qt.Key.Key_F2)
    type_name(desk, "Дійові особи")
    assert desk.tree()[-1] == "Дійові особи"
    assert desk.labels == ["Rename Actors to Дійові особи"]
    press(desk, Qt.Key.Key_F2)
    field = desk.pane.tree.findChildren(QLineEdit, "code_rename")[-1]
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.tree()[-1] == "Дійові особи"


def test_escape_empties_the_filter_and_shows_all_codes(desk: Desk) -> None:
    before = shown(desk)
    desk.pane.filter.setText("zzz")
    assert shown(desk) != before
    QTest.keyClick(desk.pane.filter, Qt.Key.Key_Escape)
    assert desk.pane.filter.text() == ""
    assert shown(desk) == before


def test_typing_filters_with_the_codes_above(desk: Desk) -> None:
    QTest.keyClicks(desk.pane.tree, "b")
    QTest.keyClicks(desk.pane.filter, "rought")
    assert shown(desk) == ["Frames", "Causes"]
    desk.pane.filter.clear()
    assert len(shown(desk)) == 4


def test_what_was_closed_stays_closed_after_an_edit(desk: Desk) -> None:
    desk.pane.tree.go_to(1)
    press(desk, Qt.Key.Key_Left)
    assert shown(desk) == ["Frames", "Actors"]
    desk.pane.tree.go_to(code(desk, "Actors").number)
    press(desk, Qt.Key.Key_Insert)
    type_name(desk, "Deeds")
    assert shown(desk) == ["Frames", "Actors", "Deeds"]


# --- the editor -----------------------------------------------------------------------------------


def test_a_definition_is_taken_when_the_field_is_left(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    press(desk, Qt.Key.Key_Return)
    field = desk.pane.editor.fields["definition"]
    assert field.hasFocus()
    QTest.keyClicks(field, "What the matter is.")
    assert desk.labels == []
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert code(desk, "Problem").definition == "What the matter is."
    desk.undo()
    assert field.toPlainText() == ""


def test_what_is_typed_is_taken_after_a_pause_too(desk: Desk, qtbot: QtBot) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    field = desk.pane.editor.fields["included"]
    field.setFocus()
    QTest.keyClicks(field, "boats")
    qtbot.waitUntil(lambda: code(desk, "Problem").included == "boats", timeout=5000)
    QTest.keyClicks(field, " too")
    assert field.toPlainText() == "boats too"


def test_going_to_another_code_keeps_what_was_typed(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    desk.pane.editor.fields["excluded"].insertPlainText("not this")
    desk.pane.tree.go_to(code(desk, "Actors").number)
    assert code(desk, "Problem").excluded == "not this"
    assert code(desk, "Actors").excluded == ""
    assert desk.pane.tree.number == code(desk, "Actors").number
    assert desk.pane.editor.name.text() == "Actors"


def test_colour_letter_and_tick_are_taken_at_once(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Causes").number)
    editor = desk.pane.editor
    editor.dots[COLOURS.index("teal")].click()
    assert code(desk, "Causes").colour == "teal"
    editor.is_applicable.click()
    assert not code(desk, "Causes").is_applicable
    editor.letter.selectAll()
    editor.letter.insert("Дx!")
    QTest.keyClick(editor.letter, Qt.Key.Key_Return)
    assert code(desk, "Causes").letter == "Дx"
    for _ in range(3):
        desk.undo()
    assert editor.dots[COLOURS.index("sky")].isChecked()
    assert editor.is_applicable.isChecked()


def test_line_ends_that_a_field_cannot_show_are_kept(desk: Desk) -> None:
    odd = code(desk, "Causes")._replace(definition="one\r\ntwo\u2029three")
    from desktop.story.codebook import change_code

    desk.edit("x", lambda project: change_code(project, odd))
    desk.pane.tree.go_to(odd.number)
    desk.pane.editor.dots[0].click()
    assert code(desk, "Causes").definition == "one\r\ntwo\u2029three"
    assert code(desk, "Causes").colour == COLOURS[0]


# --- merging and deleting -------------------------------------------------------------------------


def test_merging_says_what_happens_and_keeps_comments(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    desk.pane.merge()
    sheet = desk.pane.findChild(MergeSheet)
    assert sheet is not None
    paths = [sheet.list.item(n).text() for n in range(sheet.list.count())]
    assert paths == ["Frames", "Frames > Causes", "Actors"]
    sheet.list.setCurrentRow(1)
    assert "3 annotations go to Causes; comments stay." in sheet.said.text()
    assert "1 of them have both" in sheet.said.text()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert desk.tree() == ["Frames", ".Causes", "Actors"]
    assert [each.codes for each in desk.project.annotations] == [(3,), (3,), (3,), (4,)]
    assert desk.project.annotations[2].comment == "Hm"
    desk.undo()
    assert len(desk.project.annotations[0].codes) == 1
    assert shown(desk) == ["Frames", "Problem", "Causes", "Actors"]


def asked(desk: Desk) -> Message:
    found = [each for each in desk.pane.findChildren(Message) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_deleting_says_what_goes_and_asks(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    press(desk, Qt.Key.Key_Delete)
    message = asked(desk)
    assert message.sentence.text() == (
        "3 annotations lose this code, 1 of them have nothing else and go. Ctrl+Z takes it back."
    )
    message.reject()
    assert len(desk.project.codes) == 4
    press(desk, Qt.Key.Key_Delete)
    asked(desk).findChild(QPushButton, "delete_code_do").click()
    assert desk.tree() == ["Frames", ".Causes", "Actors"]
    assert len(desk.project.annotations) == 3
    desk.undo()
    assert len(desk.project.annotations) == 4


def test_deleting_says_that_codes_below_go_too(desk: Desk) -> None:
    desk.pane.tree.go_to(1)
    press(desk, Qt.Key.Key_Delete)
    assert "Codes below it go, too: 2." in asked(desk).sentence.text()


def test_a_code_that_nothing_has_is_deleted_at_once(desk: Desk) -> None:
    press(desk, Qt.Key.Key_Insert)
    type_name(desk, "Spare")
    press(desk, Qt.Key.Key_Delete)
    assert "Spare" not in shown(desk)


# --- the empty codebook ---------------------------------------------------------------------------


def test_an_empty_codebook_offers_to_begin(desk: Desk, qtbot: QtBot) -> None:
    pane = desk.pane
    pane.show_starting((("frames", "Four functions", "Entman 1993."),))
    desk.edit("x", lambda _: Project())
    assert pane.stack.currentWidget() is pane.empty
    button = pane.empty.findChild(QPushButton, "starting_frames")
    assert button is not None
    with qtbot.waitSignal(pane.starting_requested) as asked_for:
        button.click()
    assert asked_for.args == ["frames"]
    pane.take_focus()
    QTest.keyClick(pane.empty.new, Qt.Key.Key_Insert)
    type_name(desk, "First")
    assert desk.tree() == ["First"]
    assert pane.stack.currentWidget() is pane.split


# --- how it looks ---------------------------------------------------------------------------------


def test_colours_in_files_are_those_on_light_paper() -> None:
    assert {name: code_line(LIGHT, name).name() for name in COLOURS} == HEXES


def test_it_takes_the_theme_and_its_widgets_have_names(desk: Desk) -> None:
    before = desk.pane.grab().toImage()
    desk.pane.show_theme(DARK)
    assert desk.pane.grab().toImage() != before
    for name in ("code_tree", "codebook_filter", "code_name", "code_definition", "code_letter"):
        found = desk.pane.findChild(QWidget, name)
        assert found is not None
        assert found.accessibleName()
        assert found.toolTip()


def test_another_code_of_the_same_number_is_shown_anew(desk: Desk) -> None:
    number = code(desk, "Causes").number
    desk.pane.tree.go_to(number)
    assert desk.pane.editor.fields["definition"].toPlainText() == "What brought it about."
    found = code_of(desk.project, number)
    assert found is not None
    assert desk.pane.tree.currentItem().data(0, NUMBER) == number


# --- what a fresh eye stumbled over ---------------------------------------------------------------


def test_a_new_code_gets_the_letter_of_its_name_and_a_colour_of_its_own(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Causes").number)
    press(desk, Qt.Key.Key_Insert)
    type_name(desk, "Remedies")
    made = code(desk, "Remedies")
    assert made.letter == "R"
    assert made.colour != code(desk, "Causes").colour
    field = desk.pane.editor.name
    field.selectAll()
    field.insert("Blame")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert code(desk, "Blame").letter == "B"


def test_a_letter_stays_where_words_are_coded_or_the_reader_chose_it(desk: Desk) -> None:
    coded = next(each for each in desk.project.codes if each.name == "Problem")
    assert any(coded.number in each.codes for each in desk.project.annotations)
    desk.pane.tree.go_to(coded.number)
    press(desk, Qt.Key.Key_F2)
    type_name(desk, "Matter")
    assert code(desk, "Matter").letter == coded.letter
    desk.pane.tree.go_to(code(desk, "Actors").number)
    letter = desk.pane.editor.letter
    letter.selectAll()
    letter.insert("Z")
    QTest.keyClick(letter, Qt.Key.Key_Return)
    press(desk, Qt.Key.Key_F2)
    type_name(desk, "People")
    assert code(desk, "People").letter == "Z"


def test_after_deleting_the_keyboard_is_at_what_stands_there_now(desk: Desk) -> None:
    desk.pane.tree.go_to(code(desk, "Problem").number)
    press(desk, Qt.Key.Key_Insert)
    type_name(desk, "Fear")
    press(desk, Qt.Key.Key_Delete)
    assert desk.pane.tree.number == code(desk, "Causes").number


def test_a_filter_that_no_code_fits_says_so(desk: Desk) -> None:
    pane = desk.pane
    assert not pane.seeking.nothing.isVisible()
    pane.filter.setText("zebra")
    assert pane.seeking.nothing.isVisible()
    assert (
        pane.seeking.nothing.text() == "No code has “zebra”. Empty the filter to see all 4 codes."
    )
    pane.filter.setText("causes")
    assert not pane.seeking.nothing.isVisible()


def test_many_codes_have_most_of_the_room_and_few_no_more_than_they_need(
    desk: Desk, qtbot: QtBot
) -> None:
    pane = desk.pane
    pane.resize(320, 900)
    qtbot.waitUntil(lambda: 0 < pane.tree.height() < 300)
    assert pane.area.height() > 450
    many = tuple(Entry(0, Code(0, f"Actor {n}", colour="plum")) for n in range(25))
    pane.show_project(add_codes(desk.project, many))
    qtbot.waitUntil(lambda: pane.tree.height() > 480)
    assert pane.area.height() > 200
