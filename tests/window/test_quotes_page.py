"""The page of quotes lists statements with quotation marks and shows them article by article."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.story.comparison import Comparison, Span
from desktop.window.marks import MarkKind
from desktop.window.panel_builder import panel_content
from desktop.window.panel_parts import Badge
from desktop.window.quotes_list import lines_of
from desktop.window.quotes_page import QuotesPage, StateBadge
from desktop.window.styles import SANS, sized
from desktop.window.theme import DARK, LIGHT
from tests.window.invented import article, comparison, project, reading

ONE = article(1, '"The bridge is safe again," said the mayor.', "“Trams run,” he said.")
TWO = article(2, "“The bridge is quite safe again.”", "No trams run before Monday.")
THREE = article(3, "Ferries go on.", "Trams run on Monday.")
ARTICLES = (ONE, TWO, THREE)
FOUND = comparison(ARTICLES, ((0, 0), (1, 0), 0.9), ((0, 1), (1, 1), 0.9), ((0, 1), (2, 1), 0.9))


@pytest.fixture
def page(qtbot: QtBot, faces: None) -> QuotesPage:
    made = QuotesPage(LIGHT)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show_comparison(project(*ARTICLES), FOUND)
    made.show()
    qtbot.waitExposed(made)
    made.list.setFocus()
    return made


def table(page: QuotesPage) -> list[tuple[str, str, str]]:
    return [(cell.address or cell.badge, cell.words, cell.state) for cell, _ in page.rows]


def test_the_statement_most_articles_quote_is_shown_first(page: QuotesPage) -> None:
    assert [page.list.item(row).data(Qt.ItemDataRole.UserRole).number for row in range(2)] == [1, 2]
    assert table(page) == [
        ("A1.1", '"The bridge is safe again," said the mayor.', "part in marks"),
        ("A2.1", "“The bridge is quite safe again.”", "in marks"),
        ("A3", "no counterpart found", ""),
    ]
    assert [badge.accessibleName() for badge in page.area.findChildren(StateBadge)] == [
        "part in marks",
        "in marks",
    ]


def test_the_arrow_keys_go_through_the_statements(page: QuotesPage, qtbot: QtBot) -> None:
    passage = ONE.passages[1]
    with qtbot.waitSignal(page.passage_chosen) as told:
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert told.args == [Span(1, passage.start, passage.end)]
    assert [row[0] for row in table(page)] == ["A1.2", "A2.2", "A3.2"]
    assert [row[2] for row in table(page)] == ["part in marks", "no marks", "no marks"]


def test_enter_shows_the_passage_in_read(page: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_activated) as told:
        QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert told.args == ["A2.1"]  # the article that has it wholly in marks


def test_a_badge_leads_to_its_passage(page: QuotesPage, qtbot: QtBot) -> None:
    badge = next(b for b in page.area.findChildren(Badge) if b.text() == "A1.1")
    assert badge.toolTip() == "Show A1.1 in Read"
    with qtbot.waitSignal(page.place_activated) as told:
        badge.click()
    assert told.args == ["A1.1"]


def test_words_are_marked_as_in_reading(page: QuotesPage) -> None:
    read = reading(ARTICLES, FOUND, (1, 0))
    page.show_reading(panel_content(read, ARTICLES, FOUND))
    marked = {cell.address: words.runs for cell, words in page.rows if words is not None}
    assert MarkKind.ONLY in {kind for _, _, kind in marked["A2.1"]}
    assert marked["A1.1"]


def test_marks_of_another_passage_are_not_shown(page: QuotesPage) -> None:
    read = reading(ARTICLES, FOUND, (2, 1))
    page.show_reading(panel_content(read, ARTICLES, FOUND))
    assert all(words.runs == () for _, words in page.rows if words is not None)


def test_a_new_comparison_keeps_the_statement_chosen(page: QuotesPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    again = comparison(ARTICLES, ((0, 0), (1, 0), 0.9), ((0, 1), (1, 1), 0.9))
    page.show_comparison(project(*ARTICLES), again)
    assert table(page)[0][0] == "A1.2"


def test_without_a_quotation_it_says_what_would_be_here(page: QuotesPage) -> None:
    page.show_comparison(project(THREE), Comparison((3,)))
    assert page.rows == []
    said = [label.text() for label in page.area.findChildren(type(page.note))]
    assert said[0] == "No statement with quotation marks"
    assert "Ctrl+O" in said[1]


def test_it_takes_theme_and_zoom_as_they_come(page: QuotesPage) -> None:
    before = page.rows[0][1]
    assert before is not None
    height = before.heightForWidth(400)
    page.show_theme(DARK)
    page.show_zoom(2.0)
    after = page.rows[0][1]
    assert after is not None
    assert after.heightForWidth(400) > height
    picture = page.grab().toImage()
    assert picture.pixelColor(page.width() - 6, page.height() - 6) == DARK.page


def test_before_comparing_it_does_not_claim_that_nobody_is_quoted(page: QuotesPage) -> None:
    page.show_comparison(project(*ARTICLES), Comparison())
    said = [each.text() for each in page.area.findChildren(QLabel)]
    assert "Not compared yet" in said
    assert any("F5" in each for each in said)
    assert not any("No statement" in each for each in said)


def test_no_letter_is_lost_between_two_lines_of_the_list(faces: None) -> None:
    words = "🚋🚋🚋🚋 The trams run again over the bridge"
    first, second = lines_of(words, sized(SANS, 14), 250)
    assert first + second == words
    cut = lines_of(words * 9, sized(SANS, 14), 250)
    assert len(cut) == 2
    assert cut[1].endswith("…")
    assert lines_of("Trams run", sized(SANS, 14), 250) == ["Trams run"]
    assert lines_of("", sized(SANS, 14), 250) in ([], [""])


def test_words_like_tags_are_words_in_the_tooltip(page: QuotesPage) -> None:
    told = article(1, "“Write <img src=x> here.”"), article(2, "“Write it here.”")
    found = comparison(told, ((0, 0), (1, 0), 0.9))
    page.show_comparison(project(*told), found)
    assert "&lt;img src=x&gt;" in page.list.item(0).toolTip()
