"""What the reader is at is pinned, ordered, noted, checked against originals, copied, and undone."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import brief_of
from desktop.window.brief.checking import CheckPin
from desktop.window.brief.panel import BriefPanel
from desktop.window.brief.tray import Tray
from desktop.window.check_view import CheckView
from desktop.window.check_words import Absent, Empty
from desktop.window.findings_panel import FindingsPanel
from desktop.window.panel_parts import Badge
from tests.application.hands import Open, do, press, settled, status
from tests.application.harbour import harbour_files, quote
from tests.window.brief.pins import drag

CONTROL = Qt.KeyboardModifier.ControlModifier
CRACKS, BREAD = "A1.2", "A1.4"
"""Passages of the Gazette: one that all have, and the bakery that only it tells of."""

TWELVE_LINES = 376
"""px of a column with its header and twelve lines of text."""


def at(qtbot: QtBot, session: Session, address: str) -> None:
    """Bring the reader to a passage, with the keyboard in the articles."""
    session.window.go_to(address)
    settled(qtbot, session)
    session.window.view.setFocus()


def pins(session: Session) -> tuple[Pin, ...]:
    brief = brief_of(session.workspace.project)
    return () if brief is None else brief.pins


def pin(qtbot: QtBot, session: Session, *addresses: str) -> None:
    for address in addresses:
        at(qtbot, session, address)
        press(session, Qt.Key.Key_P)


def panel(session: Session) -> BriefPanel:
    """Open the brief by its key."""
    press(session, Qt.Key.Key_6, CONTROL)
    found = session.briefs.panel
    assert found is not None
    return found


def check_pin(session: Session) -> CheckPin:
    (found,) = session.window.findChildren(CheckPin)
    return found


def has_seen(window: CheckPin, count: int) -> bool:
    return len(window.seen) == count


def is_seen(widget: QWidget) -> bool:
    return widget.isVisible()


def tray_of(session: Session) -> Tray | None:
    return session.briefs.tray


def typed(words: str) -> None:
    where = QApplication.focusWidget()
    assert where is not None
    QTest.keyClicks(where, words)


def says(session: Session) -> list[str]:
    return [row.places[0].words for row in session.briefs.rows]


@pytest.fixture
def gazette(begin: Open, bridge: list[Path], qtbot: QtBot) -> Session:
    session = begin(*bridge)
    at(qtbot, session, CRACKS)
    return session


# --- what is pinned -----------------------------------------------------------------------------------


def test_nothing_is_seen_of_a_tray_until_something_is_pinned(gazette: Session) -> None:
    assert tray_of(gazette) is None
    assert gazette.briefs.button.count == 0
    press(gazette, Qt.Key.Key_P)
    tray = tray_of(gazette)
    assert tray is not None
    assert is_seen(tray)
    assert gazette.briefs.button.count == 1
    do(gazette, "undo")
    assert not is_seen(tray)
    assert pins(gazette) == ()


def test_p_pins_the_statement_with_its_passages_in_sight(gazette: Session) -> None:
    press(gazette, Qt.Key.Key_P)
    (made,) = pins(gazette)
    assert made.kind is PinKind.STATEMENT
    assert {span.article for span in made.spans} >= {1, 2}
    statement = next(s for s in gazette.workspace.comparison.statements if s.number == made.of)
    assert set(made.spans) <= set(statement.passages)


def test_a_passage_of_no_statement_is_pinned_alone(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD)
    (made,) = pins(gazette)
    assert made.kind is PinKind.WORDS
    assert says(gazette)[0].startswith("A bakery")


def test_selected_words_are_pinned_without_the_blanks_around_them(
    qtbot: QtBot, gazette: Session
) -> None:
    at(qtbot, gazette, BREAD)
    for _ in range(2):
        press(gazette, Qt.Key.Key_Right, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    press(gazette, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(gazette, Qt.Key.Key_P)
    assert says(gazette) == ["A bakery"]


def test_p_again_says_which_pin_it_is_and_shows_it(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD, CRACKS, BREAD)
    assert len(pins(gazette)) == 2
    assert status(gazette) == "Already pinned: 1"
    tray = gazette.briefs.tray
    assert tray is not None
    assert [chip.is_framed for chip in tray.chips] == [True, False]


def test_a_finding_is_pinned_from_the_list(qtbot: QtBot, gazette: Session) -> None:
    press(gazette, Qt.Key.Key_F7)
    found = gazette.findings.panel
    assert isinstance(found, FindingsPanel)
    press(gazette, Qt.Key.Key_Down)
    item = found.list.current
    assert item is not None
    press(gazette, Qt.Key.Key_P)
    (made,) = pins(gazette)
    assert (made.kind, made.what) == (PinKind.CONFLICT, str(item.finding.kind))
    assert made.spans == item.finding.spans
    found.answers.pin.click()
    assert status(gazette) == "Already pinned: 1"


def test_all_quotes_of_an_utterance_are_one_pin(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    session = begin(*harbour_files(tmp_path))
    plank = quote(session, "“We checked every plank")
    session.quotes.show_on_page(plank.number)
    settled(qtbot, session)
    press(session, Qt.Key.Key_P)
    (made,) = pins(session)
    assert made.kind is PinKind.QUOTE
    assert plank.span in made.spans
    assert len({span.article for span in made.spans}) >= 2
    (row,) = session.briefs.rows
    speaking = next(place.speaking for place in row.places if place.span == plank.span)
    assert speaking is not None
    assert "Ana Ruiz" in speaking.speaker
    assert session.briefs.tray is not None
    assert session.briefs.tray.isVisible()


def test_only_an_absence_that_a_person_checked_is_pinned(qtbot: QtBot, gazette: Session) -> None:
    at(qtbot, gazette, BREAD)
    press(gazette, Qt.Key.Key_Return)
    settled(qtbot, gazette)
    view = gazette.window.view
    assert view.current is not None
    bread = view.span_of(view.current)
    gazette.absences.record(Absent(bread, 2, "Ana"))
    settled(qtbot, gazette)
    missing = gazette.window.panel.content
    assert missing is not None
    (place,) = [each.place for each in missing.absences if each.is_checked]
    from desktop.window.check_place import EmptyPlace

    (box,) = [b for b in gazette.window.panel.findChildren(EmptyPlace) if b.missing.is_checked]
    box.button.setFocus()
    QTest.keyClick(box.button, Qt.Key.Key_P)
    (made,) = pins(gazette)
    assert made.kind is PinKind.ABSENCE
    assert made.looked_in == (place.article,) == (2,)
    (row,) = gazette.briefs.rows
    absence = row.looked[0].absence
    assert absence is not None
    assert absence.by == "Ana"
    gazette.briefs.pin_absence(place._replace(article=3))
    assert "Nobody has looked there yet" in status(gazette)
    assert len(pins(gazette)) == 1


def test_an_annotation_is_pinned_where_the_reader_is_at_it(qtbot: QtBot, gazette: Session) -> None:
    at(qtbot, gazette, BREAD)
    ref = gazette.window.view.focus_ref
    assert ref is not None
    span = gazette.window.view.span_of(ref)
    note = Annotation(0, comment="only here")
    gazette.workspace.edit("note", lambda project: annotate(project, [span], note))
    number = gazette.workspace.project.annotations[-1].number
    gazette.notes.go_to(number)
    press(gazette, Qt.Key.Key_P)
    (made,) = pins(gazette)
    assert (made.kind, made.of) == (PinKind.ANNOTATION, number)
    gazette.briefs.pin_annotation(number)
    assert status(gazette) == "Already pinned: 1"


def test_what_was_checked_before_is_pinned_from_the_window_of_checks(
    qtbot: QtBot, gazette: Session
) -> None:
    at(qtbot, gazette, BREAD)
    ref = gazette.window.view.focus_ref
    assert ref is not None
    bread = gazette.window.view.span_of(ref)
    gazette.absences.record(Absent(bread, 2, "Ana"))
    settled(qtbot, gazette)
    gazette.absences.check(Empty(bread, 2))
    qtbot.waitUntil(lambda: bool(gazette.window.findChildren(CheckView)))
    (window,) = gazette.window.findChildren(CheckView)
    window.pin.click()
    window.close()
    assert [each.looked_in for each in pins(gazette)] == [(2,)]


def test_a_note_is_pinned_from_the_list_of_notes(qtbot: QtBot, gazette: Session) -> None:
    at(qtbot, gazette, BREAD)
    ref = gazette.window.view.focus_ref
    assert ref is not None
    span = gazette.window.view.span_of(ref)
    note = Annotation(0, comment="only here")
    gazette.workspace.edit("note", lambda project: annotate(project, [span], note))
    press(gazette, Qt.Key.Key_F6)
    shown = gazette.notes_list.panel
    assert shown is not None
    shown.list.setFocus()
    shown.list.go_to_row(0)
    press(gazette, Qt.Key.Key_P)
    assert [each.kind for each in pins(gazette)] == [PinKind.ANNOTATION]


# --- what is done with pins -----------------------------------------------------------------------------


def test_notes_keep_exactly_what_is_typed(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD)
    shown = panel(gazette)
    press(gazette, Qt.Key.Key_N)
    note = "  seven\u00a0loaves\tпекарня 🥖 مخبز "
    QGuiApplication.clipboard().setText(note + "\n\nend ")
    press(gazette, Qt.Key.Key_V, CONTROL)
    press(gazette, Qt.Key.Key_Return, CONTROL)
    assert pins(gazette)[0].note == note + "\n\nend "
    assert shown.cards[0].hasFocus()
    do(gazette, "undo")
    assert pins(gazette)[0].note == ""
    assert shown.cards[0].note.toPlainText() == ""
    do(gazette, "redo")
    assert shown.cards[0].note.toPlainText().startswith("  seven")


def test_a_note_is_kept_when_the_reader_goes_elsewhere_and_not_after_esc(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD)
    panel(gazette)
    press(gazette, Qt.Key.Key_N)
    typed("why")
    press(gazette, Qt.Key.Key_Escape)
    assert pins(gazette)[0].note == ""
    press(gazette, Qt.Key.Key_N)
    typed("who")
    gazette.window.view.setFocus()
    assert pins(gazette)[0].note == "who"


def test_looking_at_a_note_that_no_field_can_show_changes_nothing(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD)
    odd = "a\rb\u2028c\u2029d\x00e"
    gazette.briefs.note(pins(gazette)[0].number, odd)
    panel(gazette)
    press(gazette, Qt.Key.Key_N)
    gazette.window.view.setFocus()
    assert pins(gazette)[0].note == odd


def test_pins_are_moved_by_keys_and_by_dragging_and_taken_back(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD, CRACKS, "A2.4")
    before = [each.number for each in pins(gazette)]
    shown = panel(gazette)
    shown.go_to(0)
    press(gazette, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.number for each in pins(gazette)] == [before[1], before[0], before[2]]
    assert shown.cards[1].hasFocus()
    first, last = shown.cards[0], shown.cards[2]
    end = first.mapFromParent(last.geometry().bottomLeft() + QPoint(20, -2))
    drag(first, QPoint(4, 4), end)
    assert [each.number for each in pins(gazette)] == [before[0], before[2], before[1]]
    tray = gazette.briefs.tray
    assert tray is not None
    assert [chip.row.pin.number for chip in tray.chips] == [before[0], before[2], before[1]]
    do(gazette, "undo")
    do(gazette, "undo")
    assert [each.number for each in pins(gazette)] == before


def test_a_pin_is_removed_by_its_key_and_the_keyboard_goes_to_the_next(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD, CRACKS)
    shown = panel(gazette)
    shown.go_to(0)
    press(gazette, Qt.Key.Key_Delete)
    assert len(pins(gazette)) == 1
    assert shown.cards[0].hasFocus()
    press(gazette, Qt.Key.Key_Delete)
    assert pins(gazette) == ()
    assert shown.empty.isVisible()


def test_enter_on_a_pin_shows_its_words_in_the_articles(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD, CRACKS)
    shown = panel(gazette)
    shown.go_to(0)
    press(gazette, Qt.Key.Key_Return)
    settled(qtbot, gazette)
    view = gazette.window.view
    assert view.focus_ref is not None
    column, index = view.focus_ref
    assert view.columns[column].article.passage_address(index) == BREAD


def test_arrows_walk_through_the_cards_also_from_inside_one(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD, CRACKS, "A2.4")
    shown = panel(gazette)
    assert shown.cards[2].hasFocus()  # the pin made last
    press(gazette, Qt.Key.Key_Up)
    assert shown.cards[1].hasFocus()
    press(gazette, Qt.Key.Key_Home)
    assert shown.cards[0].hasFocus()
    shown.cards[0].state.setFocus()
    press(gazette, Qt.Key.Key_End)
    assert shown.cards[2].hasFocus()
    press(gazette, Qt.Key.Key_Escape)
    assert gazette.window.view.hasFocus()


def test_the_badge_of_words_over_several_passages_leads_to_the_first(
    qtbot: QtBot, gazette: Session
) -> None:
    at(qtbot, gazette, BREAD)
    press(gazette, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    press(gazette, Qt.Key.Key_P)
    (row,) = gazette.briefs.rows
    assert row.places[0].address == "A1.3"
    press(gazette, Qt.Key.Key_Escape)
    at(qtbot, gazette, "A1.2")
    for _ in range(2):
        press(gazette, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(gazette, Qt.Key.Key_P)
    assert gazette.briefs.rows[1].places[0].address == "A1.2–3"
    shown = panel(gazette)
    (badge,) = shown.cards[1].findChildren(Badge)
    at(qtbot, gazette, "A3.2")
    badge.click()
    settled(qtbot, gazette)
    view = gazette.window.view
    assert view.focus_ref is not None
    assert view.columns[view.focus_ref[0]].article.number == 1


def test_a_long_note_with_every_kind_of_character_is_stored_as_it_is(
    qtbot: QtBot, stored: Session, begin: Open
) -> None:
    note = "\x00\x07\r\n\u2028\u202e 🥖\U0001f468\u200d\U0001f373 مخبز\tend " * 4_000
    assert len(note.encode()) > 100_000
    pin(qtbot, stored, BREAD)
    panel(stored)
    stored.briefs.note(pins(stored)[0].number, note)
    stored.window.close()
    stored.close()
    again = begin(is_stored=True)
    assert pins(again)[0].note == note


# --- checking --------------------------------------------------------------------------------------------


def test_a_pin_is_checked_only_after_all_its_originals_were_seen(
    qtbot: QtBot, stored: Session
) -> None:
    stored.keep_settings(stored.settings._replace(reader="Ana"))
    pin(qtbot, stored, CRACKS)
    stored.briefs.check(pins(stored)[0].number)
    window = check_pin(stored)
    assert not window.says_so.isEnabled()
    count = len(window.wanted)
    assert count >= 2
    for seen in range(1, count + 1):
        qtbot.waitUntil(lambda seen=seen: len(window.seen) == seen)  # type: ignore[misc]  # a default
        assert window.state.text().startswith("Unchanged since import")
        assert window.original is not None
        assert window.original.passage is not None
        assert pins(stored)[0].checked is None
        assert window.can_check == (seen == count)
        QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    checked = pins(stored)[0].checked
    assert checked is not None
    assert checked.by == "Ana"
    tray = stored.briefs.tray
    assert tray is not None
    assert tray.count.text() == "1 pin, 1 checked"


def test_a_check_is_taken_back_and_undone(qtbot: QtBot, stored: Session) -> None:
    pin(qtbot, stored, BREAD)
    number = pins(stored)[0].number
    stored.briefs.check(number)
    window = check_pin(stored)
    qtbot.waitUntil(lambda: window.can_check)
    window.says_so.click()
    checked = pins(stored)[0].checked
    assert checked is not None
    assert checked.by == ""
    assert stored.briefs.tray is not None
    assert "checked, 20" in stored.briefs.tray.chips[0].accessibleName()
    stored.briefs.uncheck(number)
    assert pins(stored)[0].checked is None
    do(stored, "undo")
    assert pins(stored)[0].checked == checked
    qtbot.waitUntil(lambda: not stored.window.findChildren(CheckPin))
    stored.briefs.check(number)
    check_pin(stored).back.click()
    assert pins(stored)[0].checked is None


def test_enter_goes_on_from_original_to_original_and_says_that_it_is_so(
    qtbot: QtBot, stored: Session
) -> None:
    pin(qtbot, stored, CRACKS)
    stored.briefs.check(pins(stored)[0].number)
    window = check_pin(stored)
    for seen in range(1, len(window.wanted) + 1):
        qtbot.waitUntil(partial(has_seen, window, seen))
        assert pins(stored)[0].checked is None
        QTest.keyClick(window.page, Qt.Key.Key_Return)
    assert pins(stored)[0].checked is not None


def test_the_buttons_for_checking_are_on_the_screen(qtbot: QtBot, stored: Session) -> None:
    pin(qtbot, stored, BREAD)
    stored.briefs.check(pins(stored)[0].number)
    window = check_pin(stored)
    room = window.screen().availableSize()
    assert window.height() < room.height() - 40
    assert window.width() < room.width()
    window.close()


def test_enter_in_the_words_to_find_checks_nothing(qtbot: QtBot, stored: Session) -> None:
    pin(qtbot, stored, BREAD)
    stored.briefs.check(pins(stored)[0].number)
    window = check_pin(stored)
    qtbot.waitUntil(lambda: window.can_check)
    QTest.keyClicks(window.field, "bakery")
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert pins(stored)[0].checked is None
    window.close()


def test_where_no_original_is_stored_the_stored_text_is_shown_and_said_to_be_it(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD)
    gazette.briefs.check(pins(gazette)[0].number)
    window = check_pin(gazette)
    qtbot.waitUntil(lambda: window.can_check)
    assert window.state.text().startswith("No original of A1 is stored")
    assert "A bakery on the bank" in window.page.toPlainText()
    window.close()


def test_an_absence_is_checked_in_what_was_looked_through_too(
    qtbot: QtBot, stored: Session
) -> None:
    at(qtbot, stored, BREAD)
    ref = stored.window.view.focus_ref
    assert ref is not None
    bread = stored.window.view.span_of(ref)
    stored.absences.record(Absent(bread, 3, "Ana"))
    settled(qtbot, stored)
    stored.briefs.pin_absence(Empty(bread, 3))
    stored.briefs.check(pins(stored)[0].number)
    window = check_pin(stored)
    assert [each.article.number for each in window.wanted] == [1, 3]
    qtbot.waitUntil(lambda: len(window.seen) == 1)
    assert window.says_so.text() == "Next: A3"
    window.says_so.click()
    qtbot.waitUntil(lambda: window.can_check)
    assert window.says_so.text() == "It is not there: checked"
    assert "Ferries will run" in window.page.toPlainText()
    window.close()


# --- copying ---------------------------------------------------------------------------------------------


def test_the_brief_is_copied_with_sources_notes_and_states(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD, CRACKS)
    gazette.briefs.note(pins(gazette)[0].number, "<why> bread?")
    panel(gazette)
    press(gazette, Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    text, html = data.text(), data.html()
    assert "Brief\n2 pins, 0 checked" in text
    assert "A bakery on the bank gave bread to those who had to walk." in text
    assert "“Bridge shut after cracks found”, no date, A1.4, retrieved " in text
    assert "Note: <why> bread?" in text
    assert "&lt;why&gt; bread?" in html
    assert text.count("[not checked]") == 2
    assert "Outlet not stated" in text


def test_an_empty_brief_copies_nothing(gazette: Session) -> None:
    QGuiApplication.clipboard().setText("before")
    panel(gazette)
    press(gazette, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "before"
    assert "nothing in the brief" in status(gazette)


# --- several briefs ---------------------------------------------------------------------------------------


def test_a_project_has_several_briefs_each_with_its_pins(qtbot: QtBot, gazette: Session) -> None:
    pin(qtbot, gazette, BREAD)
    shown = panel(gazette)
    shown.new_requested.emit()
    (dialog,) = gazette.window.findChildren(QInputDialog, "brief_name")
    dialog.setTextValue("For Ida")
    dialog.accept()
    gazette.window.activateWindow()
    qtbot.waitUntil(gazette.window.isActiveWindow)
    assert shown.title.text() == "For Ida"
    assert pins(gazette) == ()
    pin(qtbot, gazette, CRACKS)
    assert [len(brief.pins) for brief in gazette.workspace.project.briefs] == [1, 1]
    shown.menu.aboutToShow.emit()
    names = [action.text() for action in shown.menu.actions() if action.isCheckable()]
    assert names == ["Brief", "For Ida"]
    shown.menu.actions()[0].trigger()
    assert says(gazette)[0].startswith("A bakery")
    shown.duplicate_requested.emit()
    assert shown.title.text() == "Brief, copy"
    shown.delete_requested.emit()
    assert len(gazette.workspace.project.briefs) == 2
    do(gazette, "undo")
    assert len(gazette.workspace.project.briefs) == 3


def test_pins_are_there_at_the_next_start_with_the_tray(
    qtbot: QtBot, stored: Session, begin: Open
) -> None:
    stored.workspace.home.state  # noqa: B018  # there is a file
    pin(qtbot, stored, BREAD, CRACKS)
    stored.briefs.note(pins(stored)[0].number, "bread")
    kept = pins(stored)
    stored.window.close()
    stored.close()
    again = begin(is_stored=True)
    assert pins(again) == kept
    assert again.briefs.tray is not None
    assert again.briefs.tray.isVisible()


def test_the_brief_is_opened_from_the_quotes_and_its_button_tells_where_it_is(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD)
    panel(gazette)
    assert gazette.briefs.button.isChecked()
    do(gazette, "quotes")
    assert not gazette.briefs.button.isChecked()
    gazette.briefs.button.click()
    assert gazette.window.pages.is_reading
    assert gazette.briefs.button.isChecked()
    assert gazette.briefs.panel is not None
    assert gazette.briefs.panel.isVisible()
    gazette.briefs.button.click()
    assert not gazette.briefs.panel.isVisible()
    assert not gazette.briefs.button.isChecked()
    assert gazette.window.view.hasFocus()


# --- room -------------------------------------------------------------------------------------------------


def test_the_tray_gives_its_lines_to_the_text_in_a_small_window(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD)
    gazette.window.resize(1100, 700)
    settled(qtbot, gazette)
    tray = gazette.briefs.tray
    assert tray is not None
    assert not tray.isVisible()
    assert gazette.briefs.button.isVisible()
    assert gazette.window.side.isVisible()
    assert gazette.window.view.height() >= TWELVE_LINES
    gazette.window.resize(1100, 800)
    assert tray.isVisible()
    gazette.window.resize(1100, 700)
    assert not tray.isVisible()


def test_the_tray_is_not_beside_an_article_that_is_coded_alone(
    qtbot: QtBot, gazette: Session
) -> None:
    pin(qtbot, gazette, BREAD)
    tray = gazette.briefs.tray
    assert tray is not None
    do(gazette, "code")
    assert not is_seen(tray)
    do(gazette, "read")
    assert is_seen(tray)


# --- five pins, two of them checked ----------------------------------------------------------------------------


def test_five_articles_give_five_pins_two_of_them_checked_in_twenty_keys(
    qtbot: QtBot, begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.application.hands import SEEDS

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    session = begin(*SEEDS, is_stored=True, opens_on_finding=True)
    assert len(session.window.view.columns) == 5
    pressed = 0

    def key(*which: Qt.Key | Qt.KeyboardModifier) -> None:
        nonlocal pressed
        pressed += 1
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in which[1:]:
            assert isinstance(each, Qt.KeyboardModifier)
            modifiers |= each
        windows = session.window.findChildren(CheckPin)
        where = windows[0] if windows else QApplication.focusWidget()
        assert where is not None
        assert isinstance(which[0], Qt.Key)
        QTest.keyClick(where, which[0], modifiers)
        settled(qtbot, session)

    session.window.view.setFocus()
    key(Qt.Key.Key_P)  # what the program opens on
    key(Qt.Key.Key_F7)  # the findings
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_P)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_P)
    key(Qt.Key.Key_Escape)  # back to the articles
    key(Qt.Key.Key_U)  # a passage without a counterpart
    key(Qt.Key.Key_P)
    key(Qt.Key.Key_U)
    key(Qt.Key.Key_P)
    assert len(pins(session)) == 5
    key(Qt.Key.Key_6, CONTROL)  # the brief, at the pin made last
    for which in range(2):
        key(Qt.Key.Key_C)
        window = check_pin(session)
        qtbot.waitUntil(lambda window=window: window.can_check)  # type: ignore[misc]  # a default
        key(Qt.Key.Key_Return, CONTROL)
        qtbot.waitUntil(lambda: not session.window.findChildren(CheckPin))
        if which == 0:
            session.window.activateWindow()
            qtbot.waitUntil(session.window.isActiveWindow)
            key(Qt.Key.Key_Up)
    assert len(pins(session)) == 5
    assert sum(each.checked is not None for each in pins(session)) == 2
    assert pressed <= 20
