"""A field gives back exactly what was put in, whatever it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.window.notes.exact_text import ExactText, meant, shown

ANY = st.text(
    st.characters(codec=None, categories=None)
    | st.sampled_from("\r\n\u2028\u2029\U0010f801\U0010f8ff")
)


@given(ANY)
def test_a_document_can_hold_any_text(text: str):
    held = shown(text)
    assert meant(held.replace("\n", "\u2029")) == text
    assert not any(0xD800 <= ord(character) < 0xE000 for character in held)


@pytest.fixture
def field(qtbot) -> ExactText:
    made = ExactText()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "text",
    [
        "",
        "one\ntwo\n",
        "\r\n\r",
        "\0\x01\x1f\x7f",
        "\ud83d alone",
        "🌉 شبكة ой",
        "\ufdd0\ufdd1\ufffc\ufffe",
        "\U0010f000\U0010f801\U0010f8ff\U0010f8ff\U0010f000",
        "a\u2028b\u2029c\u00a0d\t",
    ],
)
def test_what_is_shown_comes_back(field: ExactText, text: str):
    field.show_text(text)
    assert field.text == text


def test_what_is_pasted_comes_back_and_is_copied_again(field: ExactText):
    data = QMimeData()
    data.setText("a\r\nb\u2029c\U0010f801")
    field.insertFromMimeData(data)
    assert field.text == data.text()
    field.selectAll()
    assert field.createMimeDataFromSelection().text() == data.text()


def test_what_is_typed_comes_back(field: ExactText):
    typed = QInputMethodEvent()
    typed.setCommitString("Ще раз: 🌉")
    QApplication.sendEvent(field, typed)
    field.insert_text("\0")
    QTest.keyClicks(field, "x")
    assert field.text == "Ще раз: 🌉\0x"
