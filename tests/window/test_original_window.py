"""The original is shown as plain text, with the passage found again in it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.story.article import Article
from desktop.window.finding_again import find_again, readable
from desktop.window.original_window import OriginalWindow
from desktop.window.theme import DARK, LIGHT
from tests.window.library_cases import BODY, LEDGER, article

HEADLINE = (0, len("Harbour bridge to close"))


@pytest.fixture
def window(qtbot, faces) -> OriginalWindow:
    made = OriginalWindow(LIGHT)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def body(told: Article) -> tuple[int, int]:
    return told.passages[-1].start, told.passages[-1].end


def marked(window: OriginalWindow) -> str:
    selections = window.page.extraSelections()
    return selections[0].cursor.selectedText().replace("\u2029", "\n") if selections else ""


def found(original: str, told: Article, span: tuple[int, int]) -> str | None:
    place = find_again(original, told, span)
    return None if place is None else original[place[0] : place[1]]


# --- finding again --------------------------------------------------------------------------------


def test_other_blanks_do_not_matter():
    original = "Harbour   bridge\r\nto\u00a0close\n\nMore."
    assert found(original, LEDGER, HEADLINE) == "Harbour   bridge\r\nto\u00a0close"


def test_tags_and_entities_do_not_matter():
    told = article(1, "Müller & Söhne “close” the bridge")
    original = (
        "<h1 class='x'>M&uuml;ller &amp; S&#246;hne &ldquo;close&rdquo; <b>the</b> bridge</h1>"
    )
    span = (0, len("Müller & Söhne “close” the bridge"))
    assert found(original, told, span) == original[len("<h1 class='x'>") : -len("</h1>")]


def test_letters_in_another_normal_form_are_found():
    told = article(1, "Café closes")
    assert found("x Cafe\u0301 closes", told, (0, 11)) == "Cafe\u0301 closes"


def test_of_equal_sentences_the_one_at_the_same_turn_is_found():
    told = article(1, body="It rained. Then it stopped. It rained.")
    start = told.text.rindex("It rained.")
    place = find_again(told.text, told, (start, start + 10))
    assert place == (start, start + 10)


def test_what_is_not_there_is_not_found():
    assert find_again("Something else entirely", LEDGER, HEADLINE) is None
    assert find_again("", LEDGER, HEADLINE) is None


def test_a_passage_cut_short_in_the_original_is_found_by_its_first_words():
    start, end = body(LEDGER)
    original = " ".join(BODY.split()[:12]) + " <advert>"
    assert found(original, LEDGER, (start, end)) == " ".join(BODY.split()[:12])


def test_hostile_originals_do_not_take_long():
    original = ("Harbour " + "<" * 3000 + "&nbsp" * 500) * 40
    assert find_again(original, LEDGER, HEADLINE) is None


@given(st.lists(st.text("abcé<&\"' .", min_size=1, max_size=8), min_size=1, max_size=8))
def test_every_span_is_found_in_its_own_text(parts):
    text = " ".join(parts)
    if not text.strip():
        return
    told = article(1, body=text)
    place = find_again(text, told, (0, len(text)))
    assert place is not None
    assert text[place[0] : place[1]].split() == text.split()


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("Міст\r\nзакрито".encode("cp1251"), "cp1251", "Міст\nзакрито"),
        ("\ufeffMіст".encode(), "utf-8", "Mіст"),
        (b"pasted", "text", "pasted"),
        (b"a\x00b\xffc", "utf-8", "a\ufffdb\ufffdc"),
        (b"plain", "no-such-encoding", "plain"),
    ],
)
def test_bytes_are_read_as_text_whatever_they_are(data, encoding, text):
    assert readable(data, encoding) == text


# --- the window -----------------------------------------------------------------------------------


def test_the_passage_is_marked_in_the_colour_of_a_selection(window):
    window.show_original(LEDGER, LEDGER.text.encode(), body(LEDGER), True)
    assert marked(window) == BODY
    first = window.page.extraSelections()[0]
    assert first.format.background().color() == LIGHT.selection
    assert window.place.text() == "A1.2 is marked."
    assert window.again.isVisible()


def test_it_says_that_nothing_changed_since_import_with_the_hash(window):
    window.show_original(LEDGER, LEDGER.text.encode(), None, True)
    assert window.state.text().startswith(f"Unchanged since import, SHA-256 {1:064x}")
    assert window.place.isHidden()


def test_it_says_when_the_bytes_are_others(window):
    window.show_original(LEDGER, b"something else", HEADLINE, False)
    assert window.state.text().startswith("NOT the bytes that were imported")
    assert "not found again" in window.place.text()
    assert window.again.isHidden()


def test_html_is_shown_as_text_and_nothing_is_loaded(window):
    page = b"<html><img src='http://tracker.example/x.png'><b>Harbour bridge to close</b></html>"
    window.show_original(LEDGER, page, HEADLINE, True)
    assert window.page.toPlainText() == page.decode()
    assert marked(window) == "Harbour bridge to close"


def test_nothing_can_be_changed(window):
    window.show_original(LEDGER, LEDGER.text.encode(), None, True)
    QTest.keyClicks(window.page, "x")
    assert window.page.toPlainText() == LEDGER.text
    assert window.page.isReadOnly()


def test_words_are_found_one_after_the_other(window):
    window.show_original(LEDGER, b"bridge Bridge\nBRIDGE", None, True)
    QTest.keyClicks(window.field, "bridge")
    assert window.count.text() == "1 of 3"
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert window.count.text() == "2 of 3"
    QTest.keyClick(window.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.count.text() == "1 of 3"
    window.go_back()
    assert window.count.text() == "3 of 3"
    window.go_on()
    assert window.count.text() == "1 of 3"


def test_words_that_are_not_there_are_said_not_to_be(window):
    window.show_original(LEDGER, b"bridge", None, True)
    window.field.setText("ferry")
    assert window.count.text() == "not found"
    window.field.clear()
    assert window.count.text() == ""


def test_ctrl_f_goes_to_the_search(qtbot, window):
    window.show_original(LEDGER, b"bridge", None, True)
    QTest.keyClick(window.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.field.hasFocus)


def test_places_are_right_after_characters_outside_the_basic_plane(window):
    told = replace(LEDGER, text="\U0001f309 " + LEDGER.text)
    window.show_original(told, told.text.encode(), (2, 2 + HEADLINE[1]), True)
    assert marked(window) == "Harbour bridge to close"


def test_marks_take_the_dark_theme(window):
    window.show_original(LEDGER, LEDGER.text.encode(), HEADLINE, True)
    window.show_theme(DARK)
    assert window.page.extraSelections()[0].format.background().color() == DARK.selection


def test_another_original_takes_the_place_of_the_first(window):
    window.show_original(LEDGER, LEDGER.text.encode(), HEADLINE, True)
    window.field.setText("bridge")
    window.show_original(LEDGER, b"New words", None, True)
    assert window.hits == []
    assert marked(window) == ""


def test_words_are_found_however_the_original_prints_them(window: OriginalWindow) -> None:
    data = "Ещё: the U.S. said.\nеще: the US said.".encode()
    window.show_original(LEDGER, data, HEADLINE, is_unchanged=True)
    window.look_for("US said")
    text = data.decode()
    assert [text[start:end] for start, end in window.hits] == ["U.S. said", "US said"]
    window.look_for("еще")
    assert [text[start:end] for start, end in window.hits] == ["Ещё", "еще"]
