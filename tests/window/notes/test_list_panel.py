"""The panel of notes does what a reader's hands ask of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.story.annotating import comment_on, remove_annotations
from desktop.story.annotation import About
from desktop.story.codebook import remove_code
from desktop.story.project import Project
from desktop.window.notes.filters import Kind, NoteFilter, Order
from desktop.window.notes.list_copy import copied
from desktop.window.notes.list_editor import CommentEditor
from desktop.window.notes.list_menu import notes_menu
from desktop.window.notes.list_panel import NotesPanel
from desktop.window.notes.list_rows import Room, laid
from desktop.window.notes.list_words import Card, PlaceWords
from desktop.window.notes.model import Notes
from desktop.window.theme import DARK, LIGHT
from tests.window.notes.noted import articles, noted, with_lost

LATER = "2026-12-01T12:00:00Z"


@pytest.fixture
def panel(qtbot: QtBot, faces: None) -> Iterator[NotesPanel]:
    made = NotesPanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(352, 700)
    made.show_project(noted())
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.list.setFocus()
    yield made
    made._warmer.stop()


def numbers(panel: NotesPanel) -> list[int]:
    return [note.number for note in panel.listed()]


def at_card(panel: NotesPanel, number: int) -> QPoint:
    model = panel.list.model_
    row = next(r for r in range(model.given) if (n := model.note(r)) and n.number == number)
    box = panel.list.visualRect(model.index(row, 0))
    return QPoint(box.left() + 60, box.top() + 30)


def editor_of(panel: NotesPanel) -> CommentEditor:
    editor = panel.list.editor
    assert editor is not None
    return editor


def test_the_title_counts_what_is_listed(panel: NotesPanel) -> None:
    assert panel.title.text() == "Notes  7"
    panel.field.setText("says")
    assert panel.title.text() == "Notes  1 of 7"
    assert numbers(panel) == [1]


def test_without_notes_it_says_how_one_is_made(panel: NotesPanel) -> None:
    panel.show_project(articles())
    assert panel.empty.isVisible()
    assert "press N" in panel.empty.text()
    assert not panel.list.isVisible()


def test_where_nothing_passes_it_says_what_was_looked_for(panel: NotesPanel) -> None:
    panel.field.setText("zeppelin")
    assert "“zeppelin”" in panel.empty.text()
    panel.field.clear()
    panel.show_filter(NoteFilter(Kind.LOST))
    assert panel.empty.text() == "Every note has its place."
    panel.clear.click()
    assert len(numbers(panel)) == 7


def test_a_filter_of_the_menu_is_told_and_let_go(panel: NotesPanel) -> None:
    panel.filter_menu.fill()
    inner = panel.filter_menu.menu.findChild(QMenu, "notes_filter_code")
    assert inner is not None
    words = [action.text().strip() for action in inner.actions() if action.text()]
    assert words == ["Any", "Frames", "Causes", "Naming"]
    next(a for a in inner.actions() if a.text().strip() == "Frames").trigger()
    assert panel.told.text() == "Code: Frames"
    assert numbers(panel) == [7, 3, 1]
    panel.clear.click()
    assert not panel.line.isVisible()


def test_a_filter_and_typed_words_go_together(panel: NotesPanel) -> None:
    panel.field.setText("ferry")
    panel.show_filter(NoteFilter(author="Ana"))
    assert numbers(panel) == [2]
    panel.field.clear()
    assert numbers(panel) == [2, 1]


def test_a_code_that_goes_is_not_filtered_by_any_more(panel: NotesPanel) -> None:
    panel.show_filter(NoteFilter(code=3))
    panel.show_project(remove_code(noted(), 3))
    assert panel.wanted.code == 0
    assert numbers(panel) == [5, 6, 7, 3, 1, 4], "N2 had nothing but the code"


def test_a_click_asks_for_the_words(qtbot: QtBot, panel: NotesPanel) -> None:
    with qtbot.waitSignal(panel.jump_requested) as asked:
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at_card(panel, 2))
    assert asked.args == [2]


def test_enter_asks_for_the_words(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.list.go_to(3)
    with qtbot.waitSignal(panel.jump_requested) as asked:
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked.args == [3]


def test_with_ctrl_several_are_chosen_and_removed_together(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.show_order(Order.NEWEST)
    left, ctrl = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(panel.list.viewport(), left, pos=at_card(panel, 7))
    with qtbot.assertNotEmitted(panel.jump_requested):
        QTest.mouseClick(panel.list.viewport(), left, ctrl, at_card(panel, 5))
    with qtbot.waitSignal(panel.removal_requested) as asked:
        QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert asked.args == [(7, 5)]


def test_after_a_removal_the_reader_is_at_the_next_note(panel: NotesPanel) -> None:
    panel.show_order(Order.NEWEST)
    panel.list.go_to(4)
    panel.show_project(remove_annotations(noted(), [4]))
    assert panel.list.current is not None
    assert panel.list.current.number == 3


def test_f2_writes_a_comment_where_it_is_read(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.list.go_to(1)
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    editor = editor_of(panel)
    assert editor.text == "Who says so?"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "And when?")
    with qtbot.waitSignal(panel.comment_changed) as written:
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == [1, "Who says so?\nAnd when?"]
    assert panel.list.editor is None
    assert panel.list.hasFocus()


def test_a_double_click_opens_the_comment(panel: NotesPanel) -> None:
    where, left = at_card(panel, 2), Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.list.viewport(), left, pos=where)
    QTest.mouseDClick(panel.list.viewport(), left, pos=at_card(panel, 2))
    assert editor_of(panel).number == 2


def test_escape_keeps_what_was_typed_and_changes_nothing_else(
    qtbot: QtBot, panel: NotesPanel
) -> None:
    panel.list.go_to(1)
    panel.edit_comment()
    with qtbot.assertNotEmitted(panel.comment_changed):
        QTest.keyClick(editor_of(panel), Qt.Key.Key_Escape)
    assert panel.list.editor is None
    panel.edit_comment()
    QTest.keyClicks(editor_of(panel), "!")
    with qtbot.waitSignal(panel.comment_changed) as written:
        QTest.keyClick(editor_of(panel), Qt.Key.Key_Escape)
    assert written.args[1].endswith("!")
    assert panel.list.editor is None


def test_going_elsewhere_keeps_what_was_typed(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.list.go_to(2)
    panel.edit_comment()
    QTest.keyClicks(editor_of(panel), "Kept")
    with qtbot.waitSignal(panel.comment_changed) as written:
        panel.field.setFocus(Qt.FocusReason.TabFocusReason)
    assert written.args == [2, "Kept"]


@pytest.mark.parametrize(
    "comment", ["слово\nدوسطر\n\n😀", "a\r\nb\x00\x07\u2028c\u2029d\xa0e", "tab\tend \n "]
)
def test_a_comment_that_is_only_looked_at_stays_exactly(
    qtbot: QtBot, panel: NotesPanel, comment: str
) -> None:
    panel.show_project(comment_on(noted(), 1, comment, LATER))
    panel.list.go_to(1)
    panel.edit_comment()
    assert editor_of(panel).text == comment
    with qtbot.assertNotEmitted(panel.comment_changed):
        panel.close_editor()


def test_a_comment_of_100_kb_is_shown_in_a_few_lines(panel: NotesPanel) -> None:
    panel.show_project(comment_on(noted(), 1, "All of it. " * 10_000, LATER))
    panel.list.go_to(1)
    box = panel.list.visualRect(panel.list.currentIndex())
    assert box.height() < panel.list.height()


def test_a_field_that_is_open_survives_other_notes(panel: NotesPanel) -> None:
    panel.list.go_to(1)
    panel.edit_comment()
    QTest.keyClicks(editor_of(panel), "!")
    panel.show_project(remove_annotations(noted(), [4]))
    assert editor_of(panel).text == "Who says so?!"


def test_a_memo_is_written_in_a_field_of_its_own(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.begin_memo(About.ARTICLE, 2)
    assert panel.memo_box.title.text() == "Memo on A2 Річковик"
    editor = panel.memo_box.editor
    assert editor is not None
    QTest.keyClicks(editor, "Quiet")
    with qtbot.waitSignal(panel.memo_written) as written:
        panel.memo_box.done.click()
    assert written.args == [(About.ARTICLE, 2, "Quiet")]
    assert not panel.memo_box.isVisible()


def test_an_empty_memo_is_none(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.begin_memo(About.PROJECT, 0)
    editor = panel.memo_box.editor
    assert editor is not None
    with qtbot.assertNotEmitted(panel.memo_written):
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not panel.memo_box.isVisible()


def test_what_lost_its_place_says_how_it_gets_one(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.show_project(with_lost(noted(), 2))
    assert not panel.placing.isVisible()
    panel.list.go_to(2)
    assert panel.placing.isVisible()
    assert "N2" in panel.lost.text()
    with qtbot.waitSignal(panel.place_requested) as asked:
        panel.place.click()
    assert asked.args == [2]
    spoken = panel.list.model_.said(panel.list.currentIndex().row())
    assert "without a place: The ferry stops on Monday." in spoken


def test_a_card_is_read_out_with_code_words_and_comment(panel: NotesPanel) -> None:
    panel.list.go_to(1)
    spoken = panel.list.model_.said(panel.list.currentIndex().row())
    assert spoken.startswith("N1, Frames > Causes. A1.3 The Gazette: Nobody was asked.")
    assert "Who says so?" in spoken
    assert "Ana" in spoken


def test_the_menu_of_several_offers_only_what_several_have(panel: NotesPanel) -> None:
    panel.list.selectAll()
    words = [a.text().partition("\t")[0] for a in notes_menu(panel).actions() if a.text()]
    assert words == ["Give or take a code", "Copy with source", "Remove 7 notes"]
    panel.list.go_to(1)
    words = [a.text().partition("\t")[0] for a in notes_menu(panel).actions() if a.text()]
    assert words[:3] == ["Go to its words", "Edit the comment", "Codes and colour…"]


def test_a_leap_among_many_notes_gives_the_rows_around(panel: NotesPanel) -> None:
    panel.show_project(many())
    panel.list.go_to(1500)
    assert panel.list.model_.given < 400
    assert panel.list.visualRect(panel.list.currentIndex()).height() > 0
    panel.list.verticalScrollBar().setValue(0)
    assert panel.list.model_.first < 1400
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    assert panel.list.place == 1
    QTest.keyClick(panel.list, Qt.Key.Key_End)
    assert panel.list.current is not None
    assert panel.list.current.number == 2000


def many() -> Project:
    project = noted()
    first = project.annotations[0]
    notes = tuple(first._replace(number=n) for n in range(1, 2001))
    return replace(project, annotations=notes)


def test_ctrl_a_chooses_every_note_that_is_listed(panel: NotesPanel) -> None:
    panel.show_project(many())
    QTest.keyClick(panel.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.list.chosen) == 2000


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("width", [280, 352, 1000])
def test_no_card_is_cut_and_cards_do_not_lie_over_each_other(
    panel: NotesPanel, zoom: float, width: int
) -> None:
    panel.resize(width, 700)
    panel.show_zoom(zoom)
    QApplication.processEvents()
    model, bottom = panel.list.model_, None
    for row in range(model.given):
        box = panel.list.visualRect(model.index(row, 0))
        assert bottom is None or box.top() == bottom + 1
        bottom = box.bottom()
        found = panel.list.painter_.laid(row)
        if found is not None:
            assert all(part.y + part.height <= box.height() for part in found[1].parts)
            assert all(sign.y + 15 <= box.height() for sign in found[1].signs)


def test_a_card_never_says_of_one_place_that_there_is_one_more(qapp: object) -> None:
    place = PlaceWords("A1.1", "Gazette", "The bridge is shut.", is_lost=False)

    def lines(count: int) -> list[str]:
        card = Card(1, "N1", (place,) * count, (), "", "", "", "", "on S1")
        return [part.block.text for part in laid(card, Room(320)).parts]

    assert lines(5).count("The bridge is shut.") == 5
    assert "and 2 more places" in lines(6)
    assert not any("1 more" in line for count in range(9) for line in lines(count))


def test_a_theme_that_changes_is_shown(panel: NotesPanel) -> None:
    panel.show_theme(DARK)
    image = panel.list.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 3, image.height() - 3).lightness() < 60


def test_copied_notes_have_words_source_codes_and_comment_and_no_new_marks(qapp: object) -> None:
    notes = Notes(noted())
    data = copied(notes, notes.project.annotations[:1])
    assert data.text().split("\n") == [
        "N1 · Frames > Causes",
        "Nobody was asked.",
        "The Gazette, “Ferry stops for a week”, no date, A1.3.",
        "Who says so?",
        "Ana, 2026-11-10",
    ]
    assert "“Nobody" not in data.text()


def test_nothing_in_a_copied_note_is_taken_for_a_tag(qapp: object) -> None:
    notes = Notes(comment_on(noted(), 1, "<b>bold</b> & \x00more", LATER))
    html = copied(notes, notes.project.annotations[:1]).html()
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; more" in html


def test_a_note_on_two_articles_is_copied_with_both_sources(qapp: object) -> None:
    notes = Notes(noted())
    text = copied(notes, [notes.project.annotations[2]]).text()
    assert "A1.2." in text
    assert "A2.2." in text
