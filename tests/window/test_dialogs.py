"""The program says plainly what happened, and never shows an article in a bug report."""

import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop import VERSION
from desktop.window.dialogs import (
    Message,
    bug_report,
    show_bug,
    show_error,
    show_failures,
    show_note,
)
from desktop.window.exception_hook import install_exception_hook
from desktop.window.sheet import Sheet, Tick
from desktop.window.theme import LIGHT

SHIFT = Qt.KeyboardModifier.ShiftModifier


def failed(words: str) -> Exception:
    try:
        raise ValueError(words)
    except ValueError as error:
        return error


@pytest.fixture
def closing():
    """Close dialogs at the end of a test; they delete themselves."""
    shown: list[Message] = []

    def keep(message: Message) -> Message:
        shown.append(message)
        return message

    yield keep
    for message in shown:
        message.close()


def button(message: Message, name: str) -> QPushButton:
    found = message.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_an_error_is_shown_as_its_sentence_says_it(qapp, closing):
    message = closing(show_error(None, "notes.bin: this is no text file."))
    assert message.sentence.text() == "notes.bin: this is no text file."


def test_a_name_that_looks_like_html_is_shown_as_it_is(qapp, closing):
    message = closing(show_error(None, "<b>x</b>.txt: it is empty."))
    assert all(label.textFormat().name == "PlainText" for label in message.findChildren(QLabel))


def test_one_unread_file_is_one_sentence(qapp, closing):
    message = closing(show_failures(None, ["a.txt: it is empty."]))
    assert message.sentence.text() == "a.txt: it is empty."
    assert message.details is None


def test_several_unread_files_are_listed(qapp, closing):
    message = closing(show_failures(None, ["a.txt: it is empty.", "b: this is a folder."]))
    assert message.windowTitle() == "2 files could not be read"
    assert message.sentence.text() == "Everything else is open."
    assert message.details.toPlainText() == "a.txt: it is empty.\nb: this is a folder."


def test_where_nothing_is_open_nothing_else_is_said_to_be(qapp, closing):
    message = closing(show_failures(None, ["a.bin: no.", "b.bin: no."], is_rest_open=False))
    assert message.windowTitle() == "2 files could not be read"
    assert message.sentence.text() == ""
    assert message.sentence.isHidden()


def test_a_bug_report_holds_versions_and_place_and_no_text_of_an_article():
    report = bug_report(failed("words of an article"))
    assert f"Wireside {VERSION}" in report
    assert "in failed" in report
    assert "ValueError" in report
    assert "words of an article" not in report


def test_a_bug_report_can_be_copied(qapp, closing):
    message = closing(show_bug(None, failed("")))
    button(message, "copy_details").click()
    assert QApplication.clipboard().text() == message.details.toPlainText()


def test_a_closed_message_is_gone(qtbot):
    message = show_note(None, "Title", "Sentence.")
    with qtbot.waitSignal(message.destroyed):
        button(message, "close").click()


def test_every_button_of_a_message_has_a_name(qapp, closing):
    message = closing(show_bug(None, failed("")))
    assert all(b.accessibleName() and b.objectName() for b in message.findChildren(QPushButton))


# --- errors nobody caught ---------------------------------------------------------------------------


@pytest.fixture
def shown(qapp, caplog):
    """Errors that the hook showed, each with whether that was on the GUI thread."""
    found: list[tuple[BaseException, bool]] = []

    def show(error: BaseException) -> None:
        found.append((error, QThread.currentThread() is qapp.thread()))

    before = sys.excepthook, threading.excepthook
    hook = install_exception_hook(show)
    yield found
    hook.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_an_uncaught_error_is_shown(shown):
    error = failed("")
    sys.excepthook(type(error), error, error.__traceback__)
    assert shown == [(error, True)]


def test_an_error_that_repeats_at_one_place_is_shown_once(shown):
    for _ in range(3):
        error = failed("")
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(shown) == 1


def test_an_uncaught_error_of_a_thread_is_shown_on_the_gui_thread(shown, qtbot):
    def fail() -> None:
        raise LookupError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert isinstance(shown[0][0], LookupError)
    assert shown[0][1]


def test_an_uncaught_error_is_logged_without_its_words(shown, caplog):
    error = failed("")
    sys.excepthook(type(error), error, error.__traceback__)
    assert "uncaught" in caplog.text


def test_enter_presses_the_button_in_focus_and_else_the_last_one(qapp, qtbot):
    message = Message("asked", "Replace it?", "There is one already.", None)
    replace = message.add_button("replace", "Replace")
    replaced: list[bool] = []
    replace.clicked.connect(lambda: replaced.append(True))
    message.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(message.show_now("Cancel"))
    qtbot.waitUntil(message.isActiveWindow)
    QTest.keyClick(message, Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is replace
    QTest.keyClick(replace, Qt.Key.Key_Return)
    assert (replaced, message.isVisible()) == ([True], True)
    QTest.keyClick(replace, Qt.Key.Key_Tab)
    close = QApplication.focusWidget()
    assert close is not None
    QTest.keyClick(close, Qt.Key.Key_Enter)
    assert (replaced, message.isVisible()) == ([True], False)


def test_enter_on_cancel_of_a_sheet_does_not_do_what_the_sheet_is_for(qapp, qtbot):
    sheet = Sheet("asked", "Add", LIGHT, None)
    qtbot.addWidget(sheet)
    done: list[str] = []
    cancel, add = (sheet.make_button(name, name, name) for name in ("Cancel", "Add"))
    tick = Tick("all", "All of them", "Take all", sheet)
    for button in (cancel, add):
        button.clicked.connect(partial(done.append, button.text()))
    add.setDefault(True)
    sheet.add_buttons(cancel, add, left=(tick,))
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    for widget in (cancel, add, tick):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_Return)
    assert done == ["Cancel", "Add", "Add"]
    assert not tick.isChecked()
