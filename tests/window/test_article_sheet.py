"""In the article alone the reader moves by passage, word and character, in any script."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation, Code
from desktop.story.codebook import Entry, add_codes
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.article_sheet import ArticleSheet
from desktop.window.theme import DARK, LIGHT
from tests.window.invented import article, project

ARABIC = "أغلق المجلس الجسر يوم الاثنين."
ASTRAL = "The 🚢 ferry 𝒙 left at noon."
TEXT = article(
    1, "The pier was shut on Monday.", ARABIC, ASTRAL, *["A long line of words. " * 30] * 12
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sheet(qtbot: QtBot, faces: None) -> ArticleSheet:
    made = ArticleSheet(LIGHT)
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show_article(TEXT)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def press(
    sheet: ArticleSheet, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1
) -> None:
    for _ in range(times):
        QTest.keyClick(sheet, key, held)


def words(sheet: ArticleSheet) -> str:
    span = sheet.selected
    return "" if span is None else TEXT.text[span.start : span.end]


def noted(*spans: tuple[int, int], by: str = "Nadia") -> Project:
    made = add_codes(project(TEXT), [Entry(0, Code(0, "Causes", colour="sky"))])
    for start, end in spans:
        note = Annotation(0, codes=(1,), by=by, made="2026-01-01T00:00:00Z")
        made = annotate(made, [Span(1, start, end)], note)
    return made


def test_shift_extends_by_character_word_and_passage(sheet: ArticleSheet) -> None:
    press(sheet, Qt.Key.Key_Right, SHIFT, 2)
    assert words(sheet) == "Th"
    press(sheet, Qt.Key.Key_Right, CONTROL | SHIFT, 2)
    assert words(sheet) == "The pier"
    press(sheet, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert words(sheet) == "The"
    press(sheet, Qt.Key.Key_Down, SHIFT)
    assert words(sheet) == "The pier was shut on Monday."
    press(sheet, Qt.Key.Key_Escape)
    assert words(sheet) == ""


def test_control_moves_the_caret_by_words_from_where_a_selection_begins(
    sheet: ArticleSheet,
) -> None:
    press(sheet, Qt.Key.Key_Right, CONTROL, 2)
    assert words(sheet) == ""
    press(sheet, Qt.Key.Key_Right, CONTROL | SHIFT, 2)
    assert words(sheet) == "was shut"


def test_in_text_from_the_right_the_left_key_leads_on(sheet: ArticleSheet) -> None:
    press(sheet, Qt.Key.Key_Down)
    press(sheet, Qt.Key.Key_Left, CONTROL | SHIFT)
    assert words(sheet) == "أغلق"


def test_an_emoji_is_one_character(sheet: ArticleSheet) -> None:
    press(sheet, Qt.Key.Key_Down, times=2)
    press(sheet, Qt.Key.Key_Right, SHIFT, 5)
    assert words(sheet) == "The 🚢"


def test_up_and_down_keep_the_passage_in_sight(sheet: ArticleSheet) -> None:
    press(sheet, Qt.Key.Key_Down, times=10)
    assert sheet.place.passage == 10
    box = sheet.passage_box(10)
    top = sheet.viewport().mapFromGlobal(box.topLeft()).y()
    assert 0 <= top < sheet.viewport().height()
    press(sheet, Qt.Key.Key_Up, times=20)
    assert sheet.place.passage == 0
    assert sheet.verticalScrollBar().value() == 0


def test_everything_is_selected_over_all_passages(sheet: ArticleSheet) -> None:
    press(sheet, Qt.Key.Key_A, CONTROL)
    assert words(sheet) == TEXT.text.rstrip()


def test_only_the_readers_own_notes_are_painted(sheet: ArticleSheet) -> None:
    before = sheet.grab().toImage()
    sheet.show_notes(noted((4, 8), by="Petro"), "Nadia")
    assert sheet.grab().toImage() == before
    sheet.show_notes(noted((4, 8)), "Nadia")
    assert sheet.grab().toImage() != before


def test_a_note_shows_in_another_theme_and_stands_out_when_it_is_current(
    sheet: ArticleSheet,
) -> None:
    sheet.show_notes(noted((4, 8)), "Nadia")
    before = sheet.grab().toImage()
    sheet.show_note(1)
    current = sheet.grab().toImage()
    assert current != before
    sheet.show_theme(DARK)
    assert sheet.grab().toImage() != current


def test_the_ring_of_the_keyboard_leaves_noted_words_to_be_read(sheet: ArticleSheet) -> None:
    sheet.show_notes(noted((4, 8)), "Nadia")
    inside = sheet.sheet.toRect().adjusted(4, 4, -4, -4)
    sheet.setFocus(Qt.FocusReason.MouseFocusReason)
    plain = sheet.viewport().grab().toImage()
    sheet.clearFocus()
    sheet.setFocus(Qt.FocusReason.TabFocusReason)
    ringed = sheet.viewport().grab().toImage()
    assert ringed != plain
    assert ringed.copy(inside) == plain.copy(inside)


def test_a_tooltip_says_what_is_written(sheet: ArticleSheet) -> None:
    sheet.show_notes(noted((4, 8), (0, 20)), "Nadia")
    column = sheet.column
    assert column is not None
    caret = sheet.caret_at(
        QPointF(sheet.sheet.left() + 33 + column.blocks[0].rectangle_of(6).x(), 40)
    )
    assert caret is not None
    assert [note.number for note in sheet.notes_at(caret)] == [1, 2]
    assert "Causes" in sheet.notes.tip(sheet.notes_at(caret))
    assert "N1" in sheet.notes.told(0)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 60)), max_size=6))
def test_painted_runs_are_the_stored_spans(
    sheet: ArticleSheet, places: list[tuple[int, int]]
) -> None:
    made = noted(*((start, start + size) for start, size in places))
    sheet.show_notes(made, "Nadia")
    found: dict[int, set[int]] = {}
    for index, passage in enumerate(TEXT.passages):
        for run in sheet.notes.runs(index):
            points = range(passage.start + run.start, passage.start + run.end)
            found.setdefault(run.number, set()).update(points)
    inside = {point for passage in TEXT.passages for point in range(passage.start, passage.end)}
    wanted = {
        note.number: inside.intersection(range(span.start, span.end))
        for note in made.annotations
        for span in note.spans
    }
    assert found == {number: points for number, points in wanted.items() if points}
