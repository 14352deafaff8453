"""The import log shows reasons of any length without growing wide."""

import pytest
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.story.errors import Sentence
from desktop.story.imported import Entry, LogRow, Outcome
from desktop.window.adding.capped import TIP_WIDTH, wrapped
from desktop.window.adding.choose_sheet import DATE, Candidate, ChooseSheet
from desktop.window.adding.log_sheet import LogSheet
from desktop.window.adding.log_table import ARTICLE, HEADLINE, NOTES
from desktop.window.adding.row_delegate import PADDING
from desktop.window.theme import LIGHT
from tests.window.invented import article

AT = "2026-03-02T08:00:00Z"
WHY = "{name} was not read: it defines entities of its own, by which a small file can grow without limit. Add the pages themselves, by their addresses."


def failure(number: int, name: str = "bomb.rss") -> LogRow:
    why = Sentence(WHY, name=name)
    return LogRow(Entry(number, Outcome.FAILED, name, f"/tmp/{name}", "", 0, 0, "", AT, why))


def added(number: int) -> LogRow:
    entry = Entry(number, Outcome.ADDED, "a.txt", "/tmp/a.txt", "", number, 0, "", AT)
    return LogRow(entry, article(number, "The dike held."))


@pytest.fixture
def sheet(qtbot: QtBot) -> LogSheet:
    made = LogSheet(LIGHT, range(1, 100))
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("name", ["x" * 20_000, "word " * 4_000])
def test_a_name_of_any_length_makes_nothing_wide(sheet: LogSheet, name: str) -> None:
    sheet.show_rows([failure(1, "a.rss")])
    before = sheet.minimumSizeHint(), sheet.sizeHint()
    sheet.show_rows([failure(1, name)])
    sheet.show()
    assert (sheet.minimumSizeHint(), sheet.sizeHint()) == before
    assert sheet.whole.height() < 70
    assert sheet.whole.text().startswith(name.strip()[:100])
    assert max(map(len, sheet.whole.toolTip().splitlines())) <= TIP_WIDTH
    sheet.copy_all()
    assert QGuiApplication.clipboard().text().count(name.strip()) == 2


def test_where_most_lines_are_failures_their_reasons_are_read_in_the_table(sheet: LogSheet) -> None:
    sheet.show_rows([failure(number) for number in range(1, 16)])
    sheet.show()
    table = sheet.table
    widths = [table.columnWidth(column) for column in range(NOTES + 1)]
    assert widths[NOTES] == max(widths)
    assert table.isColumnHidden(ARTICLE)
    assert table.isColumnHidden(HEADLINE)
    index = table.sorted.index(0, NOTES)
    room = table.columnWidth(NOTES) - 2 * PADDING
    lines = wrapped(str(index.data()), table.font(), room, 10)
    assert len(lines) > 1
    high = QFontMetricsF(table.font()).lineSpacing() * len(lines)
    assert table.rowHeight(index) >= high
    assert not any("…" in line for line in wrapped(str(index.data()), table.font(), room, 3))


def test_where_most_are_articles_their_headlines_stay(sheet: LogSheet) -> None:
    sheet.show_rows([added(1), added(2), failure(3)])
    sheet.show()
    assert not sheet.table.isColumnHidden(HEADLINE)
    sheet.field.setText("bomb")
    sheet.copy_all()
    assert QGuiApplication.clipboard().text().startswith("bomb.rss. failed. ")


def test_in_a_small_window_reasons_keep_their_room(sheet: LogSheet) -> None:
    sheet.show_rows([added(1), added(2), failure(3)])
    sheet.resize(sheet.minimumSizeHint().width(), 420)
    sheet.show()
    assert sheet.table.columnWidth(NOTES) >= 220


def test_the_dates_of_articles_to_choose_from_are_whole(qtbot: QtBot) -> None:
    date = "2026-03-21 08:05:59+02:00"
    made = ChooseSheet(LIGHT, "a.warc", [Candidate("Ferry", date, 50, "https://a.example/1")])
    qtbot.addWidget(made)
    room = made.list.columnWidth(DATE) - 2 * PADDING
    assert made.list.fontMetrics().horizontalAdvance(date) <= room
