"""The table speakers × outlets: walked by keys, read aloud, every figure opens its quotes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.story.article import READER
from desktop.story.quoted_counts import Row, Tally, Who, count_quotes
from desktop.window.figures.heads import LEAST_COLUMN, NAMES
from desktop.window.figures.model import SUMS
from desktop.window.quotes.matrix import Matrix
from desktop.window.quotes.matrix_words import (
    cell_said,
    cell_tip,
    cell_words,
    second_line,
    short_words,
)
from desktop.window.quotes.model import Book, Material, Speaker, View
from desktop.window.theme import DARK, LIGHT
from tests.window.quotes.told import material

RIGHT, DOWN, ENTER = Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return


@pytest.fixture
def matrix(qtbot: QtBot, faces: None) -> Matrix:
    """The table of four articles, of which three quote the mayor."""
    made = Matrix(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show_book(Book(material()))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.table.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def said(matrix: Matrix, row: int, column: int) -> str:
    index = matrix.model.index(row, column)
    return str(matrix.model.data(index, Qt.ItemDataRole.AccessibleTextRole.value))


def row_of(matrix: Matrix, title: str) -> int:
    return [matrix.model.title(row) for row in range(matrix.model.rowCount())].index(title)


def press(matrix: Matrix, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(matrix.table, key)


def test_speakers_are_rows_outlets_columns_and_the_sums_come_first(matrix):
    model = matrix.model
    titles = [model.title(row) for row in range(model.rowCount())]
    assert titles[:2] == ["All speakers", "Ana Ruiz"]
    assert sorted(titles[2:]) == [
        "described as a city official",
        "described as an engineer, who asked not to be named",
    ]
    assert [model.lines(column)[0] for column in range(model.columnCount())] == [
        "All",
        "Outlet 1",
        "Outlet 2",
        "Outlet 3",
        "Outlet 4",
    ]


def test_a_cell_says_words_n_and_share(matrix):
    row = row_of(matrix, "Ana Ruiz")
    cell = matrix.model.cell(row, 1)
    index = matrix.model.index(row, 1)
    assert matrix.model.data(index) == f"{cell.words} words in 1 quote"
    share = f"{cell.share:.1f} per 1,000 words"
    assert said(matrix, row, 1) == f"10 words in 1 quote, all in quotation marks, {share}"


def test_a_cell_says_how_many_speakers_are_guessed(matrix):
    assert "guess" not in said(matrix, 1, 1) + matrix.note.text()
    shown = material()
    guessed = tuple(quote._replace(is_guess=bool(quote.name)) for quote in shown.quotes.quotes)
    matrix.show_book(Book(shown._replace(quotes=shown.quotes._replace(quotes=guessed))))
    assert "1 of them by a speaker whom the program guessed" in said(matrix, 1, 1)
    assert "Guessed speakers are counted" in matrix.note.text()


def test_an_empty_cell_says_no_quote_found_and_no_number(matrix):
    assert said(matrix, row_of(matrix, "Ana Ruiz"), 4) == "no quote found"
    assert said(matrix, SUMS, 4) == "no quote found"


def test_nothing_is_said_of_an_unnamed_speaker_in_other_articles(matrix):
    row = row_of(matrix, "described as a city official")
    assert matrix.model.data(matrix.model.index(row, 2)) == ""
    assert said(matrix, row, 2) == "not joined over articles"


def test_arrows_walk_and_enter_opens_the_quotes_of_a_cell(matrix):
    opened = QSignalSpy(matrix.quotes_chosen)
    matrix.table.setCurrentIndex(matrix.model.index(0, 0))
    press(matrix, DOWN, RIGHT, RIGHT, ENTER)
    index = matrix.table.currentIndex()
    assert (index.row(), index.column()) == (1, 2)
    assert opened.at(0)[0] == frozenset(matrix.model.cell(1, 2).numbers)
    press(matrix, RIGHT, RIGHT, ENTER)
    assert opened.count() == 1  # an empty cell has no quotes to open


def test_the_sum_of_a_speaker_opens_the_quotes_of_all_articles(matrix):
    opened = QSignalSpy(matrix.quotes_chosen)
    matrix.table.setCurrentIndex(matrix.model.index(row_of(matrix, "Ana Ruiz"), SUMS))
    press(matrix, ENTER)
    assert len(opened.at(0)[0]) == 3


def test_a_double_click_opens_a_cell_too(matrix):
    opened = QSignalSpy(matrix.quotes_chosen)
    place = matrix.table.visualRect(matrix.model.index(1, 1)).center()
    QTest.mouseClick(matrix.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(matrix.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.count() == 1


def test_heads_stay_in_sight_when_the_table_scrolls(matrix):
    table = matrix.table
    matrix.resize(480, 200)
    QApplication.processEvents()
    before = table.verticalHeader().mapTo(matrix, table.verticalHeader().rect().topLeft())
    bar = table.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    after = table.verticalHeader().mapTo(matrix, table.verticalHeader().rect().topLeft())
    assert before == after
    assert table.columnViewportPosition(0) < 0
    assert table.verticalHeader().isVisible()
    assert table.horizontalHeader().isVisible()


def test_a_screen_reader_hears_cells_with_their_heads(matrix):
    table = QAccessible.queryAccessibleInterface(matrix.table)
    assert table.role() == QAccessible.Role.Table
    heard = [
        (inner.role(), inner.text(QAccessible.Text.Name))
        for inner in (table.child(place) for place in range(table.childCount()))
    ]
    assert (QAccessible.Role.RowHeader, "Ana Ruiz") in heard
    assert any(
        role == QAccessible.Role.ColumnHeader and name.startswith("A1 Outlet 1")
        for role, name in heard
    )
    cells = [name for role, name in heard if role == QAccessible.Role.Cell]
    assert any("10 words in 1 quote, all in quotation marks" in name for name in cells)
    assert "no quote found" in cells


def test_rows_are_ordered_by_words_or_by_name(matrix):
    by_name = next(a for a in matrix.order.menu_.actions() if a.data())
    by_name.trigger()
    titles = [matrix.model.title(row) for row in range(matrix.model.rowCount())]
    assert titles[1:] == [
        "Ana Ruiz",
        "described as a city official",
        "described as an engineer, who asked not to be named",
    ]
    assert "name" in matrix.order.text()
    assert by_name.isChecked()


def test_the_speaker_chosen_on_the_page_is_chosen_here(matrix):
    matrix.show_speaker("Ana Ruiz")
    assert matrix.table.currentIndex().row() == row_of(matrix, "Ana Ruiz")
    matrix.show_speaker("Nobody Known")
    assert matrix.table.currentIndex().row() == row_of(matrix, "Ana Ruiz")


def test_who_was_chosen_on_the_page_is_chosen_once_the_table_is_in_sight(matrix):
    assert matrix.table.currentIndex().row() == SUMS
    matrix.hide()
    matrix.show_book(Book(material()))
    matrix.show_speaker("Ana Ruiz")
    matrix.show()
    assert matrix.table.currentIndex().row() == row_of(matrix, "Ana Ruiz")


def test_the_note_says_what_found_the_quotes_and_that_nobody_checked_them(matrix):
    assert "not checked" in matrix.note.text()
    assert "Found by patterns" in matrix.note.text()
    assert "copies" not in matrix.note.text()


def test_copies_are_named_in_heads_and_counted_once_in_sums(matrix):
    alone = matrix.model.cell(1, SUMS)
    matrix.show_book(Book(material(copies=(1, 3))))
    model = matrix.model
    assert "same text as A3" in model.lines(1)[-1]
    assert "each text once" in model.lines(0)[1]
    assert "copies" in matrix.note.text()
    assert len(model.cell(1, SUMS).numbers) == len(alone.numbers) - 1


def test_without_quotes_it_says_so_and_saves_nothing(matrix):
    matrix.show_book(Book(Material()))
    assert matrix.empty.isVisible()
    assert not matrix.table.isVisible()
    assert not matrix.save.isEnabled()


def test_saving_asks_for_a_kind_of_file(matrix):
    asked = QSignalSpy(matrix.save_requested)
    for entry in matrix.save.menu_.actions():
        entry.trigger()
    assert [asked.at(place)[0] for place in range(asked.count())] == ["svg", "png", "csv"]


def test_nothing_is_counted_until_it_is_seen(qtbot, faces):
    made = Matrix(LIGHT)
    qtbot.addWidget(made)
    made.show_book(Book(material()))
    assert made.model.rowCount() == 0
    made.show()
    assert made.model.rowCount() > 1


def test_other_colours_are_painted(matrix):
    light = matrix.table.grab().toImage()
    matrix.show_theme(DARK)
    assert matrix.table.grab().toImage() != light


def test_every_cell_is_counted_from_the_quotes_it_opens(matrix):
    shown = material()
    for row in range(1, matrix.model.rowCount()):
        for column in range(matrix.model.columnCount()):
            cell = matrix.model.cell(row, column)
            quotes = [quote for quote in shown.quotes.quotes if quote.number in cell.numbers]
            again = count_quotes(quotes, shown.articles, shown.described, shown.texts)
            assert again.total.total.words == cell.words


def test_what_is_thought_is_told_apart_from_what_is_said() -> None:
    said, thought = Tally((1,), 10, 0, 100, thoughts=(2,)), Tally((), 0, 0, 100, thoughts=(2,))
    row = Row(Who("Ana Ruiz"), "Ana Ruiz", (), Tally())
    assert second_line(said) == "100.0 per 1,000 · thoughts reported: 1"
    assert cell_tip(row, None, thought).startswith("thoughts reported: 1\nEnter")
    assert cell_said(row, None, thought) == "thoughts reported: 1"
    assert "thoughts reported: 1" in cell_said(row, None, said)


def test_names_and_columns_give_way_so_that_all_outlets_are_in_sight(matrix):
    table = matrix.table
    for width, narrower in ((1400, False), (860, True)):
        matrix.resize(width, 500)
        QApplication.processEvents()
        columns = [table.columnWidth(at) for at in range(matrix.model.columnCount())]
        assert sum(columns) <= table.viewport().width()
        assert (table.verticalHeader().width() < NAMES) is narrower
    assert min(columns) >= LEAST_COLUMN


def test_a_cell_with_little_room_says_the_same_in_fewer_letters():
    cell = Tally(tuple(range(12)), 1284, 0, 5000)
    assert (cell_words(cell), short_words(cell)) == (
        "1,284 words in 12 quotes",
        "1,284 words, n = 12",
    )


def test_the_pane_is_headed_by_the_table_while_that_is_shown(page):
    page.show_view(View.SPEAKERS)
    page.show_speaker(Speaker("Ana Ruiz"))
    page.put_side("matrix", "Speakers by outlets", Matrix(LIGHT, page), "All speakers")
    page.side.show_side("matrix")
    assert (page.side.title.text(), page.side.told.text()) == (
        "Speakers by outlets",
        "All speakers",
    )
    QTest.keyClick(page.list, DOWN)
    assert page.side.title.text() == "Speakers by outlets"
    page.side.show_side("quotes")
    assert page.side.title.text() != "Speakers by outlets"


def test_cells_and_note_say_how_much_a_person_did(matrix):
    told = material()
    first, *rest = told.quotes.quotes
    quotes = told.quotes._replace(quotes=(first._replace(reason=READER), *rest))
    matrix.show_book(Book(told._replace(quotes=quotes)))
    assert "not checked; 1 corrected or added by a person." in matrix.note.text()
    assert "of them 1 corrected or added by a person" in said(matrix, row_of(matrix, "Ana Ruiz"), 1)
