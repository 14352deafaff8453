"""Assistive technology meets the page of quotes as two lists of sentences."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.window.quotes.page import QuotesPage

NAME = QAccessible.Text.Name


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def names(widget: QWidget) -> list[str]:
    tree = interface(widget)
    return [tree.child(place).text(NAME) for place in range(tree.childCount())]


def test_a_line_says_words_speaker_and_how_each_article_has_them(page: QuotesPage) -> None:
    assert interface(page.list).text(NAME) == "Utterances"
    said = names(page.list)
    assert said[0] == (
        'Q1: "The old bridge will open again before the first snow,"; Ana Ruiz; A1 in marks,'
        " A2 in marks, A3 reported; words differ; in marks here, reported there"
    )
    assert said[3] == "No comment: 1, closed"


def test_a_row_says_quote_article_words_speaker_and_what_differs(page: QuotesPage) -> None:
    said = names(page.rows)
    assert said[0] == (
        'Q1, A1 Outlet 1, in marks: "The old bridge will open again before the first snow,"; said:'
        " Mayor Ana Ruiz; the others are shown against this one"
    )
    assert said[1].startswith("Q4, A2 Outlet 2, in marks: “The old bridge will open again well")
    assert said[1].endswith("words differ from A1 in 1 place: only on this side: well")
    assert said[3] == "A4 Outlet 4: No counterpart found"


def test_a_row_keeps_its_name_until_the_table_is_another(page: QuotesPage) -> None:
    row = interface(page.rows).child(1)
    assert row.isValid()
    before = row.text(NAME)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert names(page.rows)[0] != before


@pytest.mark.parametrize("view", [Qt.Key.Key_U, Qt.Key.Key_W, Qt.Key.Key_O])
def test_every_control_has_a_name(page: QuotesPage, view: Qt.Key) -> None:
    QTest.keyClick(page.list, view)
    shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
    reached = [each for each in shown if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(reached) > 10
    nameless = [each.objectName() for each in reached if not interface(each).text(NAME)]
    assert nameless == []
