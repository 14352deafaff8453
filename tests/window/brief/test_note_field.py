"""A note is shown, and kept exactly as it was unless somebody types."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.window.brief.note_field import NoteField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[NoteField]:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = NoteField("Note of pin 1", holder)
    holder.show()
    yield made
    holder.close()


def test_a_note_is_seen_at_once_and_again_after_another(field: NoteField) -> None:
    field.show_note("first")
    assert field.toPlainText() == "first"
    field.show_note("second\nline")
    assert field.toPlainText() == "second\nline"
    field.show_note("")
    assert field.toPlainText() == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_any_note_that_nobody_typed_in_is_the_same_when_it_is_kept(
    field: NoteField, note: str
) -> None:
    said: list[str] = []
    field.note_changed.connect(said.append)
    field.show_note(note)
    assert field.note() == note
    field.keep()
    assert said == []


def test_blanks_that_do_not_break_are_kept(qtbot: QtBot, field: NoteField) -> None:
    field.show_note("10\u00a0000 boats")
    field.moveCursor(field.textCursor().MoveOperation.End)
    QTest.keyClicks(field, " sank")
    with qtbot.waitSignal(field.note_changed) as said:
        QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert said.args == ["10\u00a0000 boats sank"]


def test_what_is_being_typed_is_not_taken_away(qtbot: QtBot, field: NoteField) -> None:
    holder = field.parentWidget()
    assert holder is not None
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "mine")
    field.show_note("another")
    assert field.toPlainText() == "mine"


def test_the_field_grows_with_its_lines_up_to_a_few(field: NoteField) -> None:
    field.resize(300, field.height())
    field.show_note("one")
    one = field.height()
    field.show_note("one\ntwo\nthree")
    three = field.height()
    field.show_note("\n".join("many words"))
    ten = field.height()
    field.show_note("\n" * 99)
    assert one < three < ten == field.height()
