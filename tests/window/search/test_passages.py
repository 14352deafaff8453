"""The list of passages shows long answers in parts, and stays where the reader is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.window.search.passages import FIRST, PassagesView
from desktop.window.theme import DARK, LIGHT
from tests.searching.told import article, project
from tests.window.search.answering import Ask, ask

__all__ = ["ask"]
MANY = project(
    *(
        article(
            n,
            *("The harbour council said on Monday that one buoy was lost. " * 5,) * 3,
            headline=f"Buoy lost off pier {n}",
            outlet="Harbour Times",
        )
        for n in range(1, 101)
    )
)


@pytest.fixture
def view(qtbot: QtBot, faces: object) -> PassagesView:
    made = PassagesView(LIGHT)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_long_answer_is_given_in_parts_and_end_shows_all(view: PassagesView, ask: Ask) -> None:
    answer = ask(MANY, "buoy")
    view.show_answer(answer)
    lines = view.list.lines
    assert lines.rowCount() == FIRST < len(answer.lines) == 200
    QTest.keyClick(view.list, Qt.Key.Key_End)
    assert lines.rowCount() == 201
    assert (
        lines.data(lines.index(200, 0))
        == "Show more: 50 of 100 articles, quotes and notes are shown"
    )


def test_more_is_shown_where_the_reader_is(qtbot: QtBot, view: PassagesView, ask: Ask) -> None:
    view.show_answer(ask(MANY, "buoy"))
    QTest.keyClick(view.list, Qt.Key.Key_End)
    scrolled = view.list.verticalScrollBar().value()
    with qtbot.waitSignal(view.more_wanted):
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    view.show_answer(ask(MANY, "buoy", shown=150))
    assert view.list.currentIndex().row() == 200
    assert view.list.verticalScrollBar().value() >= scrolled
    assert not view.list.lines.more
    QTest.keyClick(view.list, Qt.Key.Key_End)
    assert view.list.lines.rowCount() == 400


def test_an_answer_to_the_same_question_leaves_the_list_where_it_is(
    view: PassagesView, ask: Ask
) -> None:
    view.show_answer(ask(MANY, "buoy"))
    view.list.go_to(60)
    scrolled = view.list.verticalScrollBar().value()
    assert scrolled
    view.show_answer(ask(MANY, "buoy"))
    assert (view.list.currentIndex().row(), view.list.verticalScrollBar().value()) == (60, scrolled)
    view.show_answer(ask(MANY, "lost"))
    assert (view.list.currentIndex().row(), view.list.verticalScrollBar().value()) == (0, 0)


def test_the_current_line_is_shown_whole_and_the_others_around_what_was_found(
    view: PassagesView, ask: Ask
) -> None:
    view.resize(420, 600)
    view.show_answer(ask(MANY, "lost"))
    row = next(n for n in range(4) if len(view.list.lines.cards.lines[n].text) > 200)
    painter = view.list.painter_
    other = painter.laid(row, is_current=False)
    whole = painter.laid(row, is_current=True)
    assert whole.block.text == view.list.lines.cards.lines[row].text.replace("\n", " ")
    assert other.height < whole.height
    assert other.block.text.endswith("…")


def test_a_click_reads_a_line_and_control_chooses_it(
    qtbot: QtBot, view: PassagesView, ask: Ask
) -> None:
    view.show_answer(ask(MANY, "buoy"))
    read: list[object] = []
    view.line_activated.connect(read.append)
    where = view.list.visualRect(view.list.lines.index(1, 0)).center()
    port, left = view.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(port, left, Qt.KeyboardModifier.ControlModifier, where)
    assert (read, view.chosen()) == ([], (view.list.lines.cards.lines[1],))
    QTest.mouseClick(port, left, Qt.KeyboardModifier.NoModifier, where)
    assert read == [view.list.lines.cards.lines[1]]
    assert view.chosen() == (view.list.lines.cards.lines[1],)


def test_another_theme_and_zoom_are_painted(view: PassagesView, ask: Ask) -> None:
    view.show_answer(ask(MANY, "buoy"))
    light, high = view.grab().toImage(), view.list.painter_.height(1, is_current=False)
    view.show_theme(DARK)
    assert view.grab().toImage() != light
    view.show_zoom(1.5)
    assert view.list.painter_.height(1, is_current=False) > high
