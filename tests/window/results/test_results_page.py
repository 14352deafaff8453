"""The page of results: heads that stay, cells that are read aloud, lists as long as their figure."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QFontMetricsF, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.codebook import add_code
from desktop.story.coded_counts import Kind
from desktop.story.comparison import Span
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Project
from desktop.window.figures.heads import PADDING, QUIET
from desktop.window.results.page import ResultsPage
from desktop.window.results.places import PlacesModel
from desktop.window.styles import SANS, sized
from desktop.window.theme import DARK, LIGHT, THEMES
from tests.window.invented import article, project

NOON = "2026-11-22T12:00:00Z"
SAID = Qt.ItemDataRole.AccessibleTextRole.value
ONE = article(1, "The council shut the old weir on Friday.", "Anglers were angry.")
TWO = article(2, "أغلق المجلس السد القديم يوم الجمعة.", "غضب الصيادون.", language="ar")
THREE = article(3, "The council shut the old weir on Friday.", "Anglers were angry.")


def with_codes() -> Project:
    made = project(ONE, TWO, THREE)
    for code in (Code(0, "Frames"), Code(0, "Cause", 1, colour="sky"), Code(0, "<b>Tone</b> & co")):
        made = add_code(made, code)
    return made


def coded(made: Project, article_: int, start: int, end: int, *codes: int, **more: str) -> Project:
    new = Annotation(
        0, codes=codes, made=NOON, by=more.get("by", "Ana"), comment=more.get("note", "")
    )
    return annotate(made, [Span(article_, start, end)], new)


def some() -> Project:
    made = coded(with_codes(), 1, 4, 11, 2, note="see 🌉\nlater")
    made = coded(coded(made, 2, 0, 10, 2, 3), 3, 0, 20, 2, by="Ben")
    return coded(made, 3, 4, 11, 3)


@pytest.fixture
def page(qtbot: QtBot, faces: None) -> ResultsPage:
    made = ResultsPage(LIGHT)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show_project(some(), None)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.table.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def cell(page: ResultsPage, row: int, column: int, role: int = SAID) -> str:
    return str(page.model.data(page.model.index(row, column), role))


def test_codes_are_rows_set_in_by_their_level_with_their_letters(page):
    model = page.model
    assert [model.title(row) for row in range(3)] == ["All codes", "Cause", "<b>Tone</b> & co"]
    assert [model.indent(row) for row in range(3)] == [0, 0, 0]
    assert model.row_sign(1).colour == "sky"
    assert model.row_sign(1).words == "C"
    page.show_project(coded(some(), 1, 12, 15, 1), None)
    assert [model.title(row) for row in range(1, 3)] == ["Frames", "Cause"]
    assert [model.indent(row) for row in range(4)] == [0, 0, 1, 0]


def test_a_cell_is_read_aloud_with_count_words_and_share(page):
    assert cell(page, 1, 1) == "1 annotation, 1 word, 90.9 per 1,000 words"
    assert cell(page, 2, 1) == "none"


@pytest.mark.parametrize("width", [1100, 1600])
def test_every_cell_has_room_for_its_share(page, width):
    page.resize(width, 700)
    font = QFontMetricsF(sized(SANS, QUIET))
    for row in range(page.model.rowCount()):
        for column in range(page.model.columnCount()):
            figure = page.model.figure(row, column)
            room = page.table.columnWidth(column) - 2 * PADDING
            assert font.horizontalAdvance(figure.second) <= room
            assert figure.empty or figure.second.endswith("‰")
    assert "‰: coded words per 1,000 words." in page.note.text()


def test_the_table_says_its_name_and_n_and_every_part_has_a_name(page):
    told = QAccessible.queryAccessibleInterface(page.table).text(QAccessible.Text.Name)
    assert told == "Codes by outlets. n = 4 annotations in 3 articles, 30 words"
    for part in (page.table.heads, page.table.names, page.list, page.bar.segments):
        assert part.accessibleName()
        assert part.objectName()
    for button in page.bar.findChildren(QToolButton):
        assert button.toolTip()
        assert button.objectName()


def test_nothing_that_is_shown_is_taken_for_html(page):
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText
        for label in page.findChildren(QLabel)
        if label.objectName().startswith("results")
    )
    page.table.setCurrentIndex(page.model.index(2, 2))
    assert page.heading.text().startswith("<b>Tone</b> & co, A2 Outlet 2")
    tip = str(page.model.headerData(2, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in tip


def test_heads_stay_in_sight_when_the_table_scrolls(page):
    page.choose(page.choice._replace(kind=Kind.COURSE))
    page.resize(800, 360)
    QApplication.processEvents()
    names, heads = page.table.names, page.table.heads
    before = names.mapTo(page, names.rect().topLeft()), heads.mapTo(page, heads.rect().topLeft())
    bar = page.table.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    after = names.mapTo(page, names.rect().topLeft()), heads.mapTo(page, heads.rect().topLeft())
    assert before == after


def test_in_a_narrow_window_the_list_is_below_the_table(page):
    assert page.parts.orientation() is Qt.Orientation.Horizontal
    page.resize(1000, 640)
    QApplication.processEvents()
    assert page.parts.orientation() is Qt.Orientation.Vertical
    assert page.list.isVisible()


def test_all_annotations_of_a_figure_are_listed_though_there_are_many(page):
    made = with_codes()
    for _ in range(PlacesModel.chunk + 30):
        made = coded(made, 1, 4, 11, 2)
    page.show_project(made, None)
    page.table.setCurrentIndex(page.model.index(1, 1))
    assert len(page.list.places.places) == PlacesModel.chunk + 30
    assert page.list.places.rowCount() == PlacesModel.chunk
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_End)
    assert page.list.currentIndex().row() == PlacesModel.chunk + 29


def test_a_click_on_a_place_of_the_list_asks_for_its_words(page):
    asked = QSignalSpy(page.place_activated)
    page.table.setCurrentIndex(page.model.index(1, 3))
    index = page.list.places.index(0, 0)
    where = page.list.visualRect(index).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked.at(0)[0].span == Span(3, 0, 20)


def test_an_empty_figure_has_an_empty_list_and_enter_does_nothing(page):
    page.table.setCurrentIndex(page.model.index(2, 1))
    assert page.heading.text().endswith("none")
    assert page.list.places.rowCount() == 0
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.table.hasFocus()


def test_copies_count_once_in_the_sums_and_the_head_says_so(page):
    made = some()
    page.show_project(made, Texts(made, [CopyGroup((1, 3))]))
    assert (
        page.count.text()
        == "n = 3 annotations in 3 articles, 19 words; copies counted once: 2 texts"
    )
    assert "probably same text as A3" in " ".join(page.model.lines(1))
    assert "each text once" in " ".join(page.model.lines(0))
    assert "Sums count copies of a text once" in page.note.text()


def test_the_coder_is_offered_only_where_there_are_several(page):
    assert page.bar.buttons["results_coder"].isVisible()
    notes = tuple(note._replace(by="Ana") for note in some().annotations)
    page.show_project(replace(some(), annotations=notes), None)
    assert not page.bar.buttons["results_coder"].isVisible()


def test_the_same_cell_stays_chosen_in_another_measure_and_another_table(page):
    page.table.setCurrentIndex(page.model.index(2, 2))
    page.choose_measure("words")
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (2, 2)
    page.choose(page.choice._replace(kind=Kind.COURSE))
    assert page.model.title(page.table.currentIndex().row()) == "<b>Tone</b> & co"


def test_words_and_heads_grow_with_the_zoom(page):
    def heights() -> list[int]:
        fonts = (page.heading.font(), page.note.font(), page.table.heads.name_font())
        return [QFontMetrics(font).height() for font in fonts]

    before = heights()
    page.show_zoom(1.5)
    assert all(after > plain for plain, after in zip(before, heights(), strict=True))


def test_each_theme_looks_its_own_way(page):
    seen: list[QImage] = []
    for theme in THEMES.values():
        page.show_theme(theme)
        seen.append(page.table.grab().toImage())
    assert all(one != other for at, one in enumerate(seen) for other in seen[at + 1 :])
    page.show_theme(DARK)
    assert page.list.grab().toImage().pixelColor(200, 2) != seen[0].pixelColor(200, 2)


def test_digits_turn_tables_from_the_picture_the_list_and_the_bar_too(page):
    QTest.keyClick(page.table, Qt.Key.Key_4)
    assert page.plot.isVisible()
    QTest.keyClick(page.plot, Qt.Key.Key_2)
    assert page.choice.kind is list(Kind)[1]
    QTest.keyClick(page.plot, Qt.Key.Key_4)
    assert not page.plot.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_3)
    assert page.choice.kind is list(Kind)[2]
    QTest.keyClick(page.bar.plot, Qt.Key.Key_1)
    assert page.choice.kind is next(iter(Kind))


def test_a_code_on_an_article_as_a_whole_is_not_said_to_be_given_nowhere(page):
    made = add_code(some(), Code(0, "Genre"))
    number = made.codes[-1].number
    note = Annotation(0, codes=(number,), about=About.ARTICLE, made=NOON)
    page.show_project(annotate(made, [Span(1, 0, 0)], note), None)
    assert "Codes given to no words here are left out: 2." in page.note.text()  # and Frames
