"""What is only possibly the same is offered below it, and the reader says which it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.story.article import Stated
from desktop.story.quote import Certainty, Utterance
from desktop.window.marks import MarkKind
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import RowKind
from tests.window.quotes.told import ARTICLES, COMPARED, ONE, TWO, material

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def offered(page: QuotesPage) -> QuotesPage:
    """The page on an utterance of two articles, to which that of a third is offered."""
    told = material()
    one, two, three = (q for q in told.quotes.quotes if q.name)
    rest = told.quotes.utterances[1:]
    utterances = (
        Utterance((one.span, two.span)),
        Utterance((three.span,)),
        Utterance((one.span, two.span, three.span), Certainty.POSSIBLE),
        *rest,
    )
    page.show_material(told._replace(quotes=told.quotes._replace(utterances=utterances)))
    return page


def go_to_offer(page: QuotesPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    while page.rows.current is None or page.rows.current.kind is not RowKind.OFFERED:
        where = QApplication.focusWidget()
        assert where is page.rows
        QTest.keyClick(where, Qt.Key.Key_Down)


def press_at(page: QuotesPage, place: int, command: str) -> QPoint:
    index = page.rows.model_.index(place, 0)
    page.rows.scrollTo(index)
    press = next(p for p in page.rows.painter_.laid(place).presses if p.command == command)
    return page.rows.visualRect(index).topLeft() + press.rect.center().toPoint()


def test_an_offer_stands_below_the_texts_and_is_not_called_absent(offered: QuotesPage) -> None:
    shown = [(row.kind, row.badge) for row in offered.table.rows]
    assert shown == [
        (RowKind.TEXT, "A1"),
        (RowKind.TEXT, "A2"),
        (RowKind.HEADING, ""),
        (RowKind.OFFERED, "A3"),
        (RowKind.EMPTY, "A4"),
    ]
    assert offered.table.rows[2].words == "Possibly the same, in A3"
    assert offered.rows.model_.marks_at(3).places
    assert "before the first snow" in offered.side.common.runs


def test_the_row_others_are_shown_against_is_marked_for_the_texts_only(
    offered: QuotesPage,
) -> None:
    marked = offered.rows.model_.marks_at(0).runs[0]
    words = offered.table.rows[0].words
    differing = {words[start:end] for start, end, kind in marked if kind is not MarkKind.SAME}
    assert "will" not in differing
    in_offer = offered.rows.model_.marks_at(3).runs[0]
    other = offered.table.rows[3].words
    assert "would" in {other[start:end] for start, end, kind in in_offer}


def test_y_says_same_words_and_x_says_not_the_same(offered: QuotesPage, qtbot: QtBot) -> None:
    one, two, three = (q.span for q in offered.book.quotes if q.name)
    go_to_offer(offered)
    with qtbot.waitSignal(offered.same_requested) as told:
        QTest.keyClick(offered.rows, Qt.Key.Key_Y)
    assert told.args == [(one, two, three)]
    with qtbot.waitSignal(offered.apart_requested) as told:
        QTest.keyClick(offered.rows, Qt.Key.Key_X)
    assert told.args == [((three,), (one, two))]


def test_the_small_buttons_say_the_same(offered: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(offered.same_requested):
        QTest.mouseClick(offered.rows.viewport(), LEFT, pos=press_at(offered, 3, "same"))
    with qtbot.waitSignal(offered.apart_requested):
        QTest.mouseClick(offered.rows.viewport(), LEFT, pos=press_at(offered, 3, "apart"))


def test_a_heading_is_passed_over_by_the_keys(offered: QuotesPage) -> None:
    go_to_offer(offered)
    assert offered.rows.currentIndex().row() == 3
    assert offered.doing.told() == ("Q6", "A3.1")
    assert "same words" in {hint.words for hint in offered.doing.hints()}


def test_no_key_stops_at_a_heading(offered: QuotesPage, qtbot: QtBot) -> None:
    offered.rows.setFocus()
    offered.rows.go_to(1)
    QTest.keyClick(offered.rows, Qt.Key.Key_Down)
    assert offered.rows.currentIndex().row() == 3
    one, two, three = (q.span for q in offered.book.quotes if q.name)
    with qtbot.waitSignal(offered.same_requested) as told:
        QTest.keyClick(offered.rows, Qt.Key.Key_Y)
    assert told.args == [(one, two, three)]
    QTest.keyClick(offered.rows, Qt.Key.Key_Up)
    assert offered.rows.currentIndex().row() == 1


def test_a_click_on_an_address_shows_the_passage(offered: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(offered.place_activated) as told:
        QTest.mouseClick(offered.rows.viewport(), LEFT, pos=press_at(offered, 1, "show"))
    assert told.args == ["A2.1"]


def test_a_text_others_have_it_from_is_the_one_they_are_shown_against(page: QuotesPage) -> None:
    source = replace(TWO, outlet=Stated("Harbour Times", "invented"))
    told = material((ONE, source), COMPARED)
    place = ONE.text.index("Friday")
    quotes = tuple(
        quote._replace(via=(place, place + 6)) if quote.number == 1 else quote
        for quote in told.quotes.quotes
    )
    named = replace(source, outlet=Stated("Friday", "invented"))
    page.show_material(
        told._replace(articles=(ONE, named), quotes=told.quotes._replace(quotes=quotes))
    )
    assert page.table.rows[0].via == "Friday"
    assert page.table.base == 1
    assert "have it from there" in page.side.told.text()


def test_s_leads_to_all_that_a_speaker_is_quoted_with(page: QuotesPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_S)
    assert page.side.title.text() == "Ana Ruiz"
    assert page.list.current is not None
    assert page.list.current.words == "Ana Ruiz"
    assert page.bar.against.isHidden()


def test_without_a_mark_no_article_is_lost(page: QuotesPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_O)
    for _ in range(3):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.side.title.text() == "A4 Outlet 4"
    assert page.side.told.text() == "No quote found."
    assert len(ARTICLES) == 4


def test_confirming_the_group_leaves_the_offer_out_wherever_the_reader_is(
    offered: QuotesPage, qtbot: QtBot
) -> None:
    one, two = (q.span for q in offered.book.quotes if q.name and q.article < 3)
    go_to_offer(offered)
    with qtbot.waitSignal(offered.same_requested) as told:
        QTest.mouseClick(offered.side.confirm, LEFT)
    assert told.args == [(one, two)]


def test_the_speaker_of_the_title_is_shown_from_an_article_without_a_quote(
    offered: QuotesPage,
) -> None:
    go_to_offer(offered)
    QTest.keyClick(offered.rows, Qt.Key.Key_Down)
    assert offered.rows.current is not None
    assert offered.rows.current.kind is RowKind.EMPTY
    QTest.mouseClick(offered.side.speaker, LEFT)
    assert offered.side.title.text() == "Ana Ruiz"
    assert offered.bar.against.isHidden()
