"""Speakers in numbers in the running program: card, table, copying, saving."""

import csv
import io
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.application.speaker_doors import CARD, TABLE
from desktop.story.quote import Quote
from desktop.window.quotes.model import View
from desktop.window.theme import DARK, LIGHT, Theme
from tests.application.hands import Open, choose, dialog, do, press, sentences, settled, status
from tests.application.harbour import PLANK, harbour_files, quote

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(begin: Open, tmp_path: Path, qtbot: QtBot) -> Session:
    """A session that shows the speakers on the page of quotes."""
    made = begin(*harbour_files(tmp_path))
    press(made, Qt.Key.Key_4, CONTROL)
    settled(qtbot, made)
    made.window.pages.quotes.show_view(View.SPEAKERS)
    settled(qtbot, made)
    return made


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_cell_of_the_table_shows_its_quotes_on_the_page(qtbot: QtBot, session: Session) -> None:
    page, matrix = session.window.pages.quotes, session.quotes.speakers.matrix
    page.side.show_side(TABLE)
    matrix.table.setFocus()
    matrix.show_speaker("Ana Ruiz")
    matrix.table.setCurrentIndex(matrix.model.index(matrix.table.currentIndex().row(), 2))
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert page.filters.filters.numbers == {quote(session, PLANK[1]).number}
    assert page.side.stack.currentWidget() is not matrix
    assert page.list.hasFocus()


def test_the_card_follows_the_list_and_goes_to_the_passage(qtbot: QtBot, session: Session) -> None:
    page, card = session.window.pages.quotes, session.quotes.speakers.card
    session.quotes.speakers.show_card("Ana Ruiz")
    settled(qtbot, session)
    assert card.isVisible()
    assert len(card.shown.outlets) == 3
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Tab)
    QTest.keyClick(card, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert session.window.pages.is_reading
    assert page.side.stack.currentWidget() is card
    assert session.window.view.current is not None


def test_the_figures_follow_a_correction(qtbot: QtBot, session: Session) -> None:
    matrix = session.quotes.speakers.matrix
    session.window.pages.quotes.side.show_side(TABLE)
    before = matrix.model.cell(0, 0).words
    session.quotes.dismiss(quote(session, PLANK[0]).number)
    settled(qtbot, session)
    assert matrix.model.cell(0, 0).words < before


def test_colours_and_size_follow_the_window(qtbot: QtBot, session: Session) -> None:
    speakers = session.quotes.speakers
    do(session, "zoom_in")
    assert speakers.card.zoom == session.window.view.zoom > 1.0
    do(session, "theme_dark")
    assert speakers.card.theme.name == speakers.matrix.theme.name == "dark"


def test_ctrl_c_copies_the_quotes_of_a_line_with_their_sources(
    qtbot: QtBot, session: Session
) -> None:
    page = session.window.pages.quotes
    page.show_quote(quote(session, PLANK[0]).number)
    page.list.setFocus()
    press(session, Qt.Key.Key_C, CONTROL)
    parts = clipboard().split("\n\n")
    assert len(parts) == 3
    assert PLANK[0] in parts[0]
    assert "(reported, not in quotation marks)" in parts[2]
    assert status(session) == "Copied 3 quotes with their sources"
    data = QGuiApplication.clipboard().mimeData()
    assert data.html().count("<p>") == 3


def test_a_cell_is_copied_in_words(session: Session) -> None:
    matrix = session.quotes.speakers.matrix
    session.window.pages.quotes.side.show_side(TABLE)
    matrix.table.setFocus()
    matrix.show_speaker("Ana Ruiz")
    press(session, Qt.Key.Key_C, CONTROL)
    assert clipboard().startswith("Ana Ruiz; All, 3 articles")
    assert "per 1,000 words" in clipboard()


def saved(qtbot: QtBot, session: Session, path: Path) -> bytes:
    """Choose a kind of file in the menu of the table and a name in the dialog."""
    matrix = session.quotes.speakers.matrix
    session.window.pages.quotes.side.show_side(TABLE)
    suffix = path.suffix[1:]
    next(a for a in matrix.save.menu_.actions() if a.data() == suffix).trigger()
    found = dialog(session, "speakersDialog")
    assert found.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not found.testOption(QFileDialog.Option.DontConfirmOverwrite)
    found.fileSelected.emit(str(path))
    found.close()
    settled(qtbot, session)
    return path.read_bytes()


def test_the_table_is_saved_as_csv(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    content = saved(qtbot, session, tmp_path / "speakers.csv")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    named = {row["speaker"] for row in rows if row["is_named"] == "yes"}
    assert named == {"Ana Ruiz"}
    assert rows[0]["state"] == "found by the program, not checked"
    assert rows[0]["story"] == session.workspace.project.story.name
    assert rows[0]["found_by"] == session.workspace.quotes.engine != ""
    assert status(session) == "Saved speakers.csv"


def test_the_table_is_saved_as_svg(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    content = saved(qtbot, session, tmp_path / "speakers.svg")
    assert ElementTree.fromstring(content).tag.endswith("svg")
    assert b"Ana Ruiz" in content


def test_the_table_is_saved_as_a_picture_twice_as_large(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    svg = ElementTree.fromstring(saved(qtbot, session, tmp_path / "speakers.svg"))
    saved(qtbot, session, tmp_path / "speakers.png")
    image = QImage(str(tmp_path / "speakers.png"))
    assert image.width() == 2 * int(svg.get("width", "0"))
    shades = {image.pixelColor(x, y).lightness() for x in range(40, 400, 3) for y in range(40, 80)}
    assert min(shades) < 60
    assert max(shades) == 255


def test_a_name_of_another_kind_is_refused_and_nothing_is_written(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    place = tmp_path / "mine.wireside"
    place.write_bytes(b"precious")
    session.quotes.speakers.save(str(place))
    settled(qtbot, session)
    assert sentences(session) == ["The name of the table must end in .csv, .png, .svg."]
    assert place.read_bytes() == b"precious"


def test_the_card_is_one_of_the_tabs_of_the_speakers_only(session: Session) -> None:
    page = session.window.pages.quotes
    assert page.side.tabs[CARD].isVisible()
    page.show_view(View.OUTLETS)
    assert not page.side.tabs[CARD].isVisible()


def menu_of(session: Session, each: Quote) -> QMenu:
    """Return the menu of the passage that a quote is in."""
    assert session.menus is not None
    place = next(
        place
        for span, place in session.window.view.refs.items()
        if span.article == each.article and span.start <= each.start < span.end
    )
    return session.menus.passage_menu(place)


def test_a_quote_is_copied_from_the_menu_of_its_passage(
    begin: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = begin(*harbour_files(tmp_path))
    menu = menu_of(session, quote(session, "“Nobody can sleep"))
    choose(menu, "Q4: Nobody can sleep here", "Copy with its source")
    assert "“Nobody can sleep here,” – a neighbour, “said”. " in clipboard()
    assert status(session) == "Copied 1 quote with its source"
    menu.deleteLater()


def test_the_card_opens_from_the_menu_of_a_passage(
    begin: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = begin(*harbour_files(tmp_path))
    wanted = quote(session, PLANK[2])
    menu = menu_of(session, wanted)
    name = next(a.text() for a in menu.actions() if a.text().startswith(wanted.address))
    choose(menu, name, "All quotes of Ana Ruiz")
    settled(qtbot, session)
    page = session.window.pages.quotes
    assert page.side.stack.currentWidget() is session.quotes.speakers.card
    assert session.quotes.speakers.card.shown.name == "Ana Ruiz"
    entry = page.list.current
    assert entry is not None
    assert entry.subject.speaker.name == "Ana Ruiz"
    menu.deleteLater()


@pytest.mark.parametrize("name", [CARD, TABLE])
def test_no_key_changes_a_quote_that_is_out_of_sight(
    qtbot: QtBot, session: Session, name: str
) -> None:
    page = session.window.pages.quotes
    page.show_speaker(page.book.speaker(quote(session, "“Nobody can sleep")))
    page.side.show_side(name)
    found = session.workspace.quotes.quotes
    (session.quotes.speakers.card if name == CARD else session.quotes.speakers.matrix).setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_E, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_M):
        press(session, key)
    settled(qtbot, session)
    assert session.workspace.quotes.quotes == found
    assert session.workspace.undo_label is None
    press(session, Qt.Key.Key_O)
    assert page.view is View.OUTLETS


@pytest.mark.parametrize(("name", "theme"), [("theme_dark", DARK), ("theme_light", LIGHT)])
def test_card_and_table_take_the_colours_that_are_chosen(
    qtbot: QtBot, session: Session, name: str, theme: Theme
) -> None:
    speakers = session.quotes.speakers
    do(session, "theme_light" if theme is DARK else "theme_dark")
    session.window.pages.quotes.side.show_side(CARD)
    settled(qtbot, session)
    do(session, name)
    settled(qtbot, session)
    seen = speakers.card.viewport()
    picture = seen.grab().toImage()
    assert picture.pixelColor(seen.width() - 3, seen.height() - 3) == theme.card
    assert speakers.matrix.table.viewport().palette().base().color() == theme.page


def test_card_and_head_say_how_many_of_how_many_are_shown(qtbot: QtBot, session: Session) -> None:
    page, card = session.window.pages.quotes, session.quotes.speakers.card
    session.quotes.speakers.show_card("Ana Ruiz")
    settled(qtbot, session)
    assert page.side.told.text() == "3 quotes; 3 articles"
    assert "filters" not in card.toPlainText()
    page.filters.field.setText("checked")
    assert page.side.told.text() == "2 of 3 quotes shown; 2 articles"
    assert page.list.current is not None
    assert page.list.current.line == "2 of 3 quotes shown; 2 articles"
    told = "the filters show 2 of 3 quotes; the card has all of them."
    assert told in card.toPlainText()
    assert "in 3 quotes" in card.toPlainText()
    press(session, Qt.Key.Key_O)
    assert page.side.told.text() == "1 of 2 quotes shown"
    press(session, Qt.Key.Key_W)
    page.filters.clear()
    session.quotes.speakers.show_card("Ana Ruiz")
    assert "filters" not in card.toPlainText()


def test_the_table_keeps_its_cell_while_its_quotes_are_walked_and_while_there_are_filters(
    qtbot: QtBot, session: Session
) -> None:
    page, matrix = session.window.pages.quotes, session.quotes.speakers.matrix
    page.side.show_side(TABLE)
    matrix.table.setFocus()
    matrix.table.setCurrentIndex(matrix.model.index(0, 3))
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    press(session, Qt.Key.Key_Down)
    press(session, Qt.Key.Key_Escape)
    assert matrix.isVisible()
    at = matrix.table.currentIndex()
    assert (at.row(), at.column()) == (0, 3)
    page.filters.field.setText("million")
    at = matrix.table.currentIndex()
    assert (at.row(), at.column()) == (0, 3), "the list chose somebody else, the reader did not"


def test_the_table_goes_to_the_speaker_whom_the_reader_picks_in_the_list(
    qtbot: QtBot, session: Session
) -> None:
    page, matrix = session.window.pages.quotes, session.quotes.speakers.matrix
    page.side.show_side(TABLE)
    matrix.table.setCurrentIndex(matrix.model.index(0, 3))
    page.list.setFocus()
    press(session, Qt.Key.Key_Down)
    press(session, Qt.Key.Key_Up)
    assert matrix.model.title(matrix.table.currentIndex().row()) == "Ana Ruiz"


def test_the_table_follows_the_zoom(qtbot: QtBot, session: Session) -> None:
    session.window.pages.quotes.side.show_side(TABLE)
    table = session.quotes.speakers.matrix.table
    before = table.rowHeight(1)
    do(session, "zoom_in")
    assert table.rowHeight(1) > before
