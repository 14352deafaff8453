"""A speaker whom a person corrects is shown in the row, and no longer counts as the one of the others."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.window.quotes.correcting import CorrectQuote
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import RowKind, TableRow
from desktop.window.quotes.said import row_said
from tests.application.hands import Open, press, settled
from tests.application.harbour import PLANK, group, harbour_files, quote


@pytest.fixture
def page(
    begin: Open, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> tuple[Session, QuotesPage]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    session = begin(*harbour_files(tmp_path), is_stored=True)
    press(session, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, session)
    return session, session.window.pages.quotes


def name(qtbot: QtBot, session: Session, beginning: str, words: str) -> None:
    """Say on the sheet who speaks."""
    shown = session.window.pages.quotes
    assert shown.show_quote(quote(session, beginning).number)
    shown.rows.setFocus()
    press(session, Qt.Key.Key_E)
    sheet = next(each for each in session.window.findChildren(CorrectQuote) if each.isVisible())
    sheet.name.setText(words)
    sheet.ok.click()
    settled(qtbot, session)


def clipboard_text() -> str:
    return QGuiApplication.clipboard().text()


def row_of(page: QuotesPage, kind: RowKind = RowKind.TEXT) -> TableRow:
    return next(row for row in page.table.rows if row.kind is kind)


def painted(page: QuotesPage) -> list[str]:
    """Return what is painted in the row of the first text."""
    laid = page.rows.painter_.laid(page.table.rows.index(row_of(page)))
    return [part.block.text for part in laid.parts]


def test_the_name_that_a_person_gave_is_shown_in_the_row(
    qtbot: QtBot, page: tuple[Session, QuotesPage]
) -> None:
    session, shown = page
    name(qtbot, session, PLANK[2], "Bo Lind")
    row = row_of(shown)
    assert (row.speaker, row.corrected, row.guess) == (
        "Harbour master Ana Ruiz",
        "→ Bo Lind",
        "",
    )
    assert "→ Bo Lind" in painted(shown)
    place = shown.table.rows.index(row)
    assert "as a person says: Bo Lind" in row_said(
        shown.table, place, shown.rows.model_.marks_at(0)
    )
    assert shown.side.title.text() == "Bo Lind"


def test_a_copied_quote_says_who_is_printed_and_whom_a_person_named(
    qtbot: QtBot, page: tuple[Session, QuotesPage]
) -> None:
    session, shown = page
    name(qtbot, session, PLANK[2], "Bo Lind")
    QTest.keyClick(shown.rows, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Harbour master Ana Ruiz [as a person says: Bo Lind]" in clipboard_text()


def test_a_name_that_is_printed_already_is_not_said_twice(
    qtbot: QtBot, page: tuple[Session, QuotesPage]
) -> None:
    session, shown = page
    name(qtbot, session, PLANK[2], "Ruiz")
    assert {row.corrected for row in shown.table.rows} == {""}


@pytest.mark.parametrize("place", [0, 1, 2])
def test_words_of_somebody_else_leave_the_group_and_are_offered(
    qtbot: QtBot, page: tuple[Session, QuotesPage], place: int
) -> None:
    session, shown = page
    before = group(session, quote(session, PLANK[0]))
    assert len(before) == 3
    name(qtbot, session, PLANK[place], "Bo Lind")
    said = quote(session, PLANK[place])
    assert group(session, said) == (said.span,)
    assert [row.badge for row in shown.table.rows if row.kind is RowKind.TEXT] == [
        f"A{said.article}"
    ]
    assert any(row.kind is RowKind.OFFERED for row in shown.table.rows)
    assert session.workspace.project.corrections[0].quote == said
    session.workspace.undo()
    settled(qtbot, session)
    assert group(session, quote(session, PLANK[0])) == before
    session.workspace.redo()
    settled(qtbot, session)
    assert quote(session, PLANK[place]).name == "Bo Lind"
    assert len(group(session, quote(session, PLANK[place]))) == 1


def test_a_group_that_a_person_confirmed_stays_and_says_that_the_speakers_differ(
    qtbot: QtBot, page: tuple[Session, QuotesPage]
) -> None:
    session, shown = page
    shown.show_quote(quote(session, PLANK[0]).number)
    shown.list.setFocus()
    press(session, Qt.Key.Key_Y)
    settled(qtbot, session)
    assert "speakers differ" not in shown.side.told.text()
    name(qtbot, session, PLANK[2], "Bo Lind")
    assert len(group(session, quote(session, PLANK[2]))) == 3
    assert "confirmed by a person, though different speakers are named" in shown.side.told.text()
    assert shown.list.current is not None
    assert shown.list.current.note.startswith("speakers differ")


def test_who_is_only_described_may_still_be_the_one_whom_a_person_named(
    qtbot: QtBot, page: tuple[Session, QuotesPage]
) -> None:
    session, _ = page
    name(qtbot, session, "the repairs had cost", "Bo Lind")
    one, other = (quote(session, each) for each in ("the repairs had cost", "The repairs had cost"))
    assert (one.name, other.name) == ("Bo Lind", "")
    assert len(group(session, one)) == 2
