"""What is typed goes to a line; single letters are keys, and no word that is typed does anything else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.window.quotes import typed_ahead
from desktop.window.quotes.model import View
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.quiet_list import QuietList
from desktop.window.quotes.typed_ahead import place_of
from tests.window.quotes.hands import press


def type_(where: QuietList, letters: str) -> None:
    """Type as a person does: a capital letter with Shift."""
    for letter in letters:
        shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
        QTest.keyClicks(where, letter, shift if letter.isupper() else none)


def listed(page: QuotesPage) -> str:
    assert page.list.current is not None
    return page.list.current.words


def done(page: QuotesPage) -> list[str]:
    """Note what is asked for by keys."""
    found: list[str] = []
    for view in (page.list, page.rows):
        view.commanded.connect(found.append)
    return found


def test_a_capital_letter_begins_and_what_follows_is_no_key(page: QuotesPage) -> None:
    asked = done(page)
    type_(page.list, "Repa")
    assert listed(page) == "repairs had cost two million euros"
    type_(page.list, "irs")
    assert asked == []
    assert listed(page) == "repairs had cost two million euros"


def test_a_small_letter_that_is_a_key_is_that_key(page: QuotesPage, qtbot: QtBot) -> None:
    asked = done(page)
    before = listed(page)
    type_(page.list, "m")
    assert asked == ["mark"]
    assert listed(page) == before


def test_a_small_letter_that_is_no_key_begins_too(page: QuotesPage) -> None:
    asked = done(page)
    type_(page.list, "the pil")
    assert listed(page).startswith("the pillars")
    assert asked == []


def test_after_a_pause_letters_are_keys_again(
    page: QuotesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = done(page)
    monkeypatch.setattr(typed_ahead, "PAUSE", 0)
    type_(page.list, "Rm")
    assert asked == ["mark"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_escape_and_arrows_end_what_is_typed(page: QuotesPage, key: Qt.Key) -> None:
    asked = done(page)
    type_(page.list, "The")
    press(page, key)
    type_(page.list, "m")
    assert asked == ["mark"]


def test_escape_while_typing_does_not_leave_the_page(page: QuotesPage) -> None:
    page.enter_list()
    type_(page.list, "R")
    press(page, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    assert not page.list.typing.is_under_way


def test_backspace_takes_the_last_letter_back(page: QuotesPage) -> None:
    type_(page.list, "Rx")
    press(page, Qt.Key.Key_Backspace)
    type_(page.list, "e")
    assert page.list.typing.letters == "Re"
    assert listed(page).startswith("repairs")


def test_in_the_table_an_address_an_outlet_or_words_lead_to_a_row(page: QuotesPage) -> None:
    asked = done(page)
    page.enter_rows()
    type_(page.rows, "A3")
    assert page.rows.current is not None
    assert page.rows.current.badge == "A3"
    press(page, Qt.Key.Key_Escape)
    type_(page.rows, "Outlet 2")
    assert page.rows.current.badge == "A2"
    press(page, Qt.Key.Key_Escape)
    type_(page.rows, "Mayor")
    assert page.rows.current.badge == "A1"
    assert page.view is View.UTTERANCES, "3 and 2 are keys of the page"
    assert asked == []


def test_a_letter_again_goes_to_the_next_that_begins_with_it() -> None:
    rows = [["Ana"], ["Bo"], ["“Ari"], ["Aa"]]
    assert place_of("a", rows, 0) == 2
    assert place_of("aa", rows, 2) == 3, "what begins with both is first"
    assert place_of("bb", rows, 1) == 1
    assert place_of("x", rows, 1) == -1
    assert place_of("a", [], 0) == -1


def test_a_speaker_is_found_by_the_name(page: QuotesPage) -> None:
    page.show_view(View.SPEAKERS)
    page.list.setFocus()
    page.list.go_to(None)
    press(page, Qt.Key.Key_End)
    type_(page.list, "Ana R")
    assert listed(page) == "Ana Ruiz"
