"""What a reader says of a quote holds: corrected, added, dismissed, taken back, kept in the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.comparison import Span
from desktop.story.project import close_article
from desktop.story.quote import Quote, QuoteKind
from desktop.window.quotes.correcting import CorrectQuote
from desktop.window.quotes.draft import Part
from desktop.window.selection import Caret, Selection
from tests.application.hands import Open, press, settled, status, written
from tests.application.harbour import PLANK, group, harbour_files, quote, spoken, words

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
BEFORE = "Add 3 articles"
"""The step before a test's first one."""


@pytest.fixture
def session(begin: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return begin(*harbour_files(tmp_path), is_stored=True)


def sheet(session: Session) -> CorrectQuote:
    found = [each for each in session.window.findChildren(CorrectQuote) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def opened(qtbot: QtBot, session: Session, beginning: str) -> CorrectQuote:
    """Go to a quote by its address, and press E."""
    session.window.go_to(quote(session, beginning).address)
    settled(qtbot, session)
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    press(session, Qt.Key.Key_E)
    return sheet(session)


def select(session: Session, article: int, wanted: str) -> None:
    """Select words in an article."""
    view = session.window.view
    column = next(i for i, c in enumerate(view.columns) if c.article.number == article)
    for index, block in enumerate(view.columns[column].blocks):
        start = block.text.find(wanted)
        if start >= 0:
            view.focus_ref = (column, index)
            view.select(Selection(column, Caret(index, start), Caret(index, start + len(wanted))))
            view.setFocus()
            return
    raise AssertionError(wanted)


def test_the_ends_of_a_quote_move_word_by_word(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, PLANK[2])
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(made.text, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT | CONTROL)
    made.ok.click()
    settled(qtbot, session)
    said = quote(session, "said every plank")
    assert words(session, said).endswith("before the ferries came")
    assert said.number == 5
    assert session.workspace.undo_label == "Correct Q5"


def test_words_selected_with_the_mouse_become_the_speaker(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, PLANK[0])
    made.buttons[Part.SPEAKER].click()
    text = session.workspace.project.article(1).text
    start = text.index("port official")
    cursor = made.text.textCursor()
    cursor.setPosition(start + 2)
    cursor.setPosition(start + len("port offic"), cursor.MoveMode.KeepAnchor)
    made.text.setTextCursor(cursor)
    QTest.mouseRelease(made.text.viewport(), Qt.MouseButton.LeftButton)
    assert made.values[Part.SPEAKER].text() == "port official"
    made.ok.click()
    settled(qtbot, session)
    said = quote(session, PLANK[0])
    assert spoken(session, said.speaker, said) == "port official"
    assert said.name == "", "the name was that of another speaker"


def test_a_name_is_typed_and_a_kind_chosen(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, "“Nobody can sleep")
    made.name.setText("  Bo   Lind ")
    made.kind.setCurrentIndex(made.kind.findData(str(QuoteKind.MARKED)))
    made.kind.activated.emit(made.kind.currentIndex())
    made.ok.click()
    settled(qtbot, session)
    said = quote(session, "“Nobody can sleep")
    assert (said.name, said.kind, said.is_guess) == ("Bo Lind", QuoteKind.MARKED, False)


def test_the_verb_and_the_way_can_be_said_not_to_be_stated(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, PLANK[0])
    made.clears[Part.CUE].click()
    assert not made.clears[Part.VIA].isEnabled(), "nothing is stated there"
    made.ok.click()
    settled(qtbot, session)
    assert quote(session, PLANK[0]).cue is None


def test_a_sheet_that_is_cancelled_changes_nothing(qtbot: QtBot, session: Session) -> None:
    made = opened(qtbot, session, PLANK[0])
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT)
    made.reject()
    assert session.workspace.undo_label == BEFORE


def test_taking_over_what_was_not_changed_is_no_step(qtbot: QtBot, session: Session) -> None:
    opened(qtbot, session, PLANK[0]).ok.click()
    assert session.workspace.undo_label == BEFORE


def test_taking_over_a_guess_makes_it_a_persons_word(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    told = (
        "Ruth Amsel runs the quay. “We waited for hours,” Ruth Amsel said. “It is shut,” she said."
    )
    guessed = begin(written(tmp_path / "quay.txt", f"Quay\n\n{told}\n"))
    assert quote(guessed, "“It is shut").is_guess
    opened(qtbot, guessed, "“It is shut").ok.click()
    settled(qtbot, guessed)
    said = quote(guessed, "“It is shut")
    assert (said.name, said.is_guess) == ("Ruth Amsel", False)
    opened(qtbot, guessed, "“It is shut").ok.click()
    settled(qtbot, guessed)
    guessed.workspace.undo()
    settled(qtbot, guessed)
    assert guessed.workspace.undo_label is None, "said once"


def test_words_that_are_added_twice_or_over_a_quote_make_no_other(
    qtbot: QtBot, session: Session
) -> None:
    found = quote(session, PLANK[0])
    numbers = [each.number for each in session.workspace.quotes.quotes]
    session.quotes.answers.add(Quote(found.article, found.start, found.end, found.kind))
    assert session.workspace.undo_label == BEFORE
    for _ in range(2):
        session.quotes.answers.add(found._replace(number=0, start=found.start + 3, name="Bo Lind"))
        settled(qtbot, session)
        shown = session.workspace.quotes.quotes
        assert [each.number for each in shown] == numbers
        assert [each.number for each in shown if each.name == "Bo Lind"] == [found.number]


def test_the_sheet_shows_what_the_program_found_and_takes_the_correction_back(
    qtbot: QtBot, session: Session
) -> None:
    before = quote(session, PLANK[0])
    made = opened(qtbot, session, PLANK[0])
    made.name.setText("Bo Lind")
    made.ok.click()
    settled(qtbot, session)
    again = opened(qtbot, session, PLANK[0])
    place = again.findChild(type(again.values[Part.CUE]), "quote_place")
    assert place is not None
    assert "The program found: said by harbour master Ana Ruiz (“said”)" in place.text()
    again.released.emit()
    again.reject()
    settled(qtbot, session)
    assert quote(session, PLANK[0]) == before
    assert session.workspace.undo_label == "Take back the correction of Q1"


def test_a_missed_quote_is_added_from_a_selection(qtbot: QtBot, session: Session) -> None:
    select(session, 3, "he harbour was open again on Frida")
    press(session, Qt.Key.Key_Q, SHIFT)
    made = sheet(session)
    assert made.values[Part.WORDS].text() == "The harbour was open again on Friday", "whole words"
    made.ok.click()
    settled(qtbot, session)
    added = quote(session, "The harbour was open")
    assert (added.article, added.kind, added.speaker, added.number) == (
        3,
        QuoteKind.INDIRECT,
        None,
        7,
    )
    session.workspace.undo()
    settled(qtbot, session)
    assert len(session.workspace.quotes.quotes) == 6


def test_without_a_selection_it_is_said_what_to_do(session: Session) -> None:
    session.window.view.setFocus()
    press(session, Qt.Key.Key_Q, SHIFT)
    assert status(session) == "Select the words that are quoted first."


def test_a_dismissed_quote_leaves_its_group_and_undo_brings_it_back(
    qtbot: QtBot, session: Session
) -> None:
    first = quote(session, PLANK[0])
    made = opened(qtbot, session, PLANK[1])
    made.dismissed.emit()
    made.reject()
    settled(qtbot, session)
    assert len(group(session, first)) == 2
    assert session.workspace.undo_label == "Take A2's quote Q3 for no quote"
    session.workspace.undo()
    settled(qtbot, session)
    assert len(group(session, first)) == 3


def test_what_is_gone_while_the_sheet_is_open_is_said_and_changes_nothing(
    qtbot: QtBot, session: Session
) -> None:
    made = opened(qtbot, session, PLANK[2])
    session.workspace.edit("Close", lambda project: close_article(project, 3))
    settled(qtbot, session)
    made.name.setText("Bo Lind")
    made.ok.click()
    assert session.workspace.undo_label == "Close"
    assert status(session) == "Q5 is not here any more."


def test_corrections_are_kept_in_the_file(
    qtbot: QtBot, session: Session, begin: Open, tmp_path: Path
) -> None:
    made = opened(qtbot, session, "“Nobody can sleep")
    made.name.setText("Bo Lind")
    made.ok.click()
    settled(qtbot, session)
    session.quotes.answers.dismiss([quote(session, PLANK[2]).number])
    settled(qtbot, session)
    kept = session.workspace.quotes.quotes
    file = session.workspace.home.file
    assert file is not None
    path = file.path
    session.window.close()
    session.close()
    again = begin(path, is_stored=True)
    assert again.workspace.quotes.quotes == kept
    assert quote(again, "“Nobody can sleep").name == "Bo Lind"


def test_the_tooltip_says_that_a_person_corrected_a_quote(qtbot: QtBot, session: Session) -> None:
    before = quote(session, PLANK[2])
    passage = Span(before.article, 0, 9)
    lane = session.quotes.lane
    assert "corrected" not in lane.tip(passage, before.start)
    made = opened(qtbot, session, PLANK[2])
    QTest.keyClick(made.text, Qt.Key.Key_Left, SHIFT)
    made.ok.click()
    settled(qtbot, session)
    assert "corrected by a person, " in lane.tip(passage, before.start)
