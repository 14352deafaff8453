"""The table speakers × outlets keeps its cell, follows the size of type, and cuts no head."""

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.story.article import Stated
from desktop.story.quote import Quotes
from desktop.story.quoted_counts import Tally
from desktop.window.figures.heads import PADDING
from desktop.window.figures.model import SUMS, Figure
from desktop.window.quotes.matrix import Matrix
from desktop.window.quotes.matrix_words import second_line
from desktop.window.quotes.model import Book, Material
from desktop.window.theme import LIGHT
from tests.window.invented import article
from tests.window.quotes.told import ARTICLES, material


@pytest.fixture
def matrix(qtbot: QtBot, faces: None) -> Matrix:
    made = Matrix(LIGHT)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show_book(Book(material()))
    made.show()
    qtbot.waitExposed(made)
    return made


def row_of(matrix: Matrix, title: str) -> int:
    return [matrix.model.title(row) for row in range(matrix.model.rowCount())].index(title)


def chosen(matrix: Matrix) -> tuple[str, str]:
    at = matrix.table.currentIndex()
    return matrix.model.title(at.row()), matrix.model.lines(at.column())[0]


def choose(matrix: Matrix, title: str, column: int) -> None:
    matrix.table.setCurrentIndex(matrix.model.index(row_of(matrix, title), column))


def by_name(matrix: Matrix, *, is_by_name: bool = True) -> None:
    next(a for a in matrix.order.menu_.actions() if a.data() is is_by_name).trigger()


@pytest.mark.parametrize(
    "who", ["described as an engineer, who asked not to be named", "All speakers"]
)
def test_another_order_keeps_the_cell_of_a_speaker_and_an_outlet(matrix: Matrix, who: str) -> None:
    choose(matrix, who, 2)
    by_name(matrix)
    assert chosen(matrix) == (who, "Outlet 2")
    by_name(matrix, is_by_name=False)
    assert chosen(matrix) == (who, "Outlet 2")


def test_all_cells_of_a_table_say_their_figures_in_the_same_way(matrix: Matrix) -> None:
    table, model = matrix.table, matrix.model
    ways = set()
    for width in range(500, 1400, 20):
        matrix.resize(width, 500)
        QApplication.processEvents()
        room = table.columnWidth(0) - 2 * PADDING
        places = product(range(model.rowCount()), range(model.columnCount()))
        figures = [model.figure(*place) for place in places]
        said = [table.painter_.lines(each, room)[0] for each in figures if each.first]
        is_short = {", n = " in words for words in said}
        assert len(is_short) == 1, (width, said)
        ways |= is_short
    assert ways == {False, True}


def test_thoughts_are_told_in_full_where_the_window_is_wide(matrix: Matrix) -> None:
    matrix.resize(2200, 500)
    QApplication.processEvents()
    room = matrix.table.columnWidth(0) - 2 * PADDING
    told = second_line(Tally((1,), 10, 0, 9999, thoughts=(2,)))
    figure = Figure("10 words in 1 quote", second=told)
    assert matrix.table.painter_.lines(figure, room) == ("10 words in 1 quote", told)


def test_thoughts_are_told_in_fewer_letters_where_there_is_less_room(matrix: Matrix) -> None:
    text = "Mayor Ana Ruiz fears that the ferry will stop.", "Ana Ruiz said the bridge would open."
    matrix.show_book(Book(material((article(1, *text),))))
    figure = matrix.model.figure(row_of(matrix, "Ana Ruiz"), 1)
    wide, narrow = (matrix.table.painter_.lines(figure, room)[1] for room in (234, 178))
    assert wide.endswith(" per 1,000 · thoughts reported: 1")
    assert narrow.endswith(" per 1,000 · thoughts: 1")


def test_other_quotes_keep_the_cell_of_a_speaker_and_an_outlet(matrix: Matrix) -> None:
    who = "described as an engineer, who asked not to be named"
    choose(matrix, who, 2)
    shown = material()
    rest = tuple(q for q in shown.quotes.quotes if not q.name)
    less = shown._replace(articles=ARTICLES[1:], quotes=Quotes(rest, (), "patterns"))
    matrix.show_book(Book(less))
    assert chosen(matrix) == (who, "Outlet 2")
    matrix.show_book(Book(shown))
    assert chosen(matrix) == (who, "Outlet 2")


def test_a_speaker_who_went_leaves_the_cell_that_stands_there_now(matrix: Matrix) -> None:
    choose(matrix, "Ana Ruiz", 3)
    shown = material()
    rest = tuple(q for q in shown.quotes.quotes if not q.name)
    matrix.show_book(Book(shown._replace(quotes=Quotes(rest, (), "patterns"))))
    assert matrix.table.currentIndex().row() == 1
    assert chosen(matrix)[1] == "Outlet 3"


def test_who_was_gone_to_once_is_not_gone_to_again(matrix: Matrix) -> None:
    matrix.show_speaker("Ana Ruiz")
    choose(matrix, "All speakers", 2)
    matrix.show_book(Book(material(copies=(1, 3))))
    assert chosen(matrix) == ("All speakers", "Outlet 2")


def test_the_list_leads_to_a_row_only_until_the_table_was_seen(qtbot: QtBot, faces: None) -> None:
    made = Matrix(LIGHT)
    qtbot.addWidget(made)
    made.show_book(Book(material()))
    made.follow("Ana Ruiz")
    made.show()
    assert chosen(made)[0] == "Ana Ruiz"
    choose(made, "All speakers", SUMS)
    made.follow("Ana Ruiz")
    assert chosen(made)[0] == "All speakers"


def test_type_rows_columns_and_heads_grow_with_the_zoom(matrix: Matrix) -> None:
    table = matrix.table

    def sizes() -> tuple[int, ...]:
        return (
            table.rowHeight(1),
            table.columnWidth(1),
            table.verticalHeader().width(),
            table.horizontalHeader().height(),
            matrix.note.font().pixelSize(),
        )

    before, plain = sizes(), table.grab().toImage()
    matrix.show_zoom(1.25)
    QApplication.processEvents()
    assert all(now > then for now, then in zip(sizes(), before, strict=True))
    matrix.show_zoom(1.0)
    QApplication.processEvents()
    assert sizes() == before
    assert table.grab().toImage() == plain


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("width", [700, 1000])
def test_no_head_is_cut_in_ukrainian(
    speak: Callable[[str], bool], qtbot: QtBot, faces: None, zoom: float, width: int
) -> None:
    speak("uk")
    made = Matrix(LIGHT)
    qtbot.addWidget(made)
    made.resize(width, 500)
    made.show_book(Book(told_of_agencies()))
    made.show_zoom(zoom)
    made.show()
    qtbot.waitExposed(made)
    head = made.table.heads
    for column in range(made.model.columnCount()):
        lines = head.head_lines(column, head.sectionSize(column) - 18)
        assert " ".join(line.words for line in lines) == " ".join(made.model.lines(column))
        assert not any("…" in line.words for line in lines)
        assert sum(line.font.pixelSize() for line in lines) < head.height()
    assert any("через" in line for line in made.model.lines(1))


def told_of_agencies() -> Material:
    """The story as agencies sent it, two of them with one text."""
    shown = material(copies=(1, 3))
    carried = Stated("Northern Harbour News Agency", "its text")
    articles = tuple(replace(each, carried_by=carried) for each in shown.articles)
    return shown._replace(articles=articles)
