"""What a person sees and does on the page of quotes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.window.quotes.entries import Entry
from desktop.window.quotes.page import QuotesPage


def lines(page: QuotesPage) -> list[str]:
    return [
        line.words if isinstance(line, Entry) else f"{line.words} ({line.quotes})"
        for line in page.list.model_.lines
    ]


def badges(page: QuotesPage) -> list[str]:
    return [row.badge for row in page.table.rows]


def press(page: QuotesPage, key: Qt.Key) -> None:
    where = QApplication.focusWidget()
    assert where is not None
    assert where is page or page.isAncestorOf(where)
    QTest.keyClick(where, key)
