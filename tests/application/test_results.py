"""What was coded in numbers: counted, listed, read, saved, in the real program."""

import csv
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.annotating import annotate, set_progress
from desktop.story.annotation import Annotation, Code, Progress
from desktop.story.codebook import add_code
from desktop.story.coded_counts import Kind
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.results.page import ResultsPage
from tests.application.hands import Open, choose, dialog, do, press, settled, status

RIGHT, DOWN, ENTER, ESCAPE = (
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
)
NOON = "2026-11-22T12:00:00Z"


def with_codes(project: Project) -> Project:
    for code in (Code(0, "Cause", colour="sky"), Code(0, "Remedy", colour="moss")):
        project = add_code(project, code)
    return project


def code(words: str, number: int, by: str, project: Project) -> Project:
    """Give every article that has the words a code on them, each as an annotation of its own."""
    for article in project.columns:
        start = article.text.find(words)
        if start >= 0:
            span = Span(article.number, start, start + len(words))
            new = Annotation(0, codes=(number,), comment="so it is", by=by, made=NOON)
            project = annotate(project, [span], new)
    return project


@pytest.fixture
def coded(begin: Open, bridge: list[Path]) -> Session:
    """A session on three articles in which causes and a remedy are coded; the results are shown."""
    session = begin(*bridge)
    workspace = session.workspace
    workspace.edit("Codes", with_codes)
    workspace.edit("Cause", partial(code, "cracks", 1, "Ana"))
    workspace.edit("Remedy", partial(code, "Repairs will take nine weeks", 2, "Ana"))
    workspace.edit("Weeks", partial(code, "weeks", 2, "Ben"))
    do(session, "results")
    return session


def page(session: Session) -> ResultsPage:
    made = session.window.pages.made_results
    assert made is not None
    return made


def said(session: Session) -> list[list[str]]:
    model = page(session).model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def listed(session: Session) -> int:
    return len(page(session).list.places.places)


def offer(session: Session, button: str, words: str) -> None:
    menu = page(session).bar.buttons[f"results_{button}"].menu_
    menu.aboutToShow.emit()
    choose(menu, words)


def test_the_page_says_n_and_counts_each_code_in_each_article(coded):
    assert page(coded).count.text() == "n = 6 annotations in 3 articles, 105 words"
    assert said(coded)[0][0] == "6 annotations"
    cause = said(coded)[1]
    assert cause == ["3 annotations", "1 annotation", "1 annotation", "1 annotation"]


def test_every_figure_has_a_list_as_long_as_it_says(coded):
    shown = page(coded)
    for kind in Kind:
        shown.choose(shown.choice._replace(kind=kind))
        for row in range(shown.model.rowCount()):
            for column in range(shown.model.columnCount()):
                index = shown.model.index(row, column)
                shown.table.setCurrentIndex(index)
                first = str(shown.model.data(index)).partition(" ")[0]
                assert listed(coded) == (int(first) if first.isdigit() else 0)


def test_enter_goes_to_the_list_and_from_there_to_the_words(coded, qtbot):
    shown = page(coded)
    shown.table.setCurrentIndex(shown.model.index(0, 0))
    qtbot.waitUntil(shown.table.hasFocus)
    for key in (DOWN, RIGHT, RIGHT, ENTER):
        press(coded, key)
    assert shown.list.hasFocus()
    (place,) = shown.list.places.places
    press(coded, ENTER)
    view = coded.window.view
    assert coded.window.pages.is_reading
    assert view.focus_ref is not None
    assert view.span_of(view.focus_ref).article == place.span.article
    do(coded, "results")
    assert shown.table.currentIndex().column() == 2


def test_escape_in_the_list_goes_back_to_the_table(coded, qtbot):
    shown = page(coded)
    shown.table.setFocus()
    press(coded, ENTER)
    press(coded, ESCAPE)
    assert shown.table.hasFocus()
    assert not coded.window.pages.is_reading


def test_a_place_of_the_list_says_its_words_address_code_and_comment(coded):
    shown = page(coded)
    shown.table.setCurrentIndex(shown.model.index(1, 1))
    told = str(shown.list.places.data(shown.list.places.index(0, 0)))
    for each in ("N1", "Cause", "A1.1", "cracks", "so it is", "Ana"):
        assert each in told


def test_the_number_keys_choose_a_table(coded):
    shown = page(coded)
    for key, kind in ((Qt.Key.Key_2, Kind.CODES), (Qt.Key.Key_3, Kind.COURSE)):
        QTest.keyClick(shown.table, key)
        assert shown.choice.kind is kind
        assert shown.bar.kinds[kind].isChecked()


def test_one_coder_can_be_counted(coded):
    offer(coded, "coder", "Ben")
    assert page(coded).count.text().startswith("n = 2 annotations")
    offer(coded, "coder", "everybody")
    assert page(coded).count.text().startswith("n = 6 annotations")


def test_only_what_is_coded_to_the_end_can_be_counted(coded):
    done = partial(set_progress, article=2, progress=Progress.DONE, by="Ana", at=NOON)
    offer(coded, "options", "Only articles that are coded to the end")
    assert page(coded).empty.title.text() == "Nothing here has a code"
    coded.workspace.edit("Done", done)
    assert "in 1 article," in page(coded).count.text()
    assert len(said(coded)[0]) == 2


def test_the_measure_is_what_stands_first_in_a_cell(coded):
    offer(coded, "measure", "Coded words")
    assert said(coded)[1][1] == "1 word"
    offer(coded, "measure", "Coded words per 1,000 words")
    assert said(coded)[1][1].endswith("per 1,000")


def test_codes_meet_on_the_same_words_or_in_the_same_passage(coded):
    QTest.keyClick(page(coded).table, Qt.Key.Key_2)
    assert said(coded)[1][2] == "none"
    assert said(coded)[1][1] == "–"
    offer(coded, "options", "Codes in the same passage, not on the same words")
    assert page(coded).choice.in_passages


def test_the_course_of_one_article_can_be_chosen(coded):
    QTest.keyClick(page(coded).table, Qt.Key.Key_3)
    assert len(said(coded)[0]) == 11
    menu = page(coded).bar.buttons["results_article"].menu_
    menu.aboutToShow.emit()
    menu.actions()[2].trigger()
    assert "in 1 article," in page(coded).count.text()


def test_an_edit_is_counted_at_once_and_the_cell_stays(coded):
    shown = page(coded)
    shown.table.setCurrentIndex(shown.model.index(2, 2))
    coded.workspace.edit("Bridge", partial(code, "bridge", 1, "Ana"))
    assert shown.count.text().startswith("n = 9 annotations")
    assert (shown.table.currentIndex().row(), shown.table.currentIndex().column()) == (2, 2)
    do(coded, "undo")
    assert shown.count.text().startswith("n = 6 annotations")


def test_the_table_is_saved_as_csv_picture_and_with_its_n(coded, qtbot, tmp_path):
    for suffix in ("csv", "svg", "png"):
        offer(
            coded,
            "save",
            {"csv": "Table (CSV)…", "svg": "Picture with text (SVG)…", "png": "Picture (PNG)…"}[
                suffix
            ],
        )
        target = tmp_path / f"codes.{suffix}"
        is_table = target.suffix == ".csv"
        title = dialog(coded, "codesDialog").windowTitle()
        assert title == ("Save table" if is_table else "Save picture")
        dialog(coded, "codesDialog").fileSelected.emit(str(target))
        dialog(coded, "codesDialog").close()
        settled(qtbot, coded)
        qtbot.waitUntil(lambda found=target: found.exists())
    rows = list(csv.DictReader((tmp_path / "codes.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0]["counted_n"] == "6"
    assert "n = 6 annotations in 3 articles, 105 words." in (tmp_path / "codes.svg").read_text(
        "utf-8"
    )
    assert (tmp_path / "codes.png").read_bytes().startswith(b"\x89PNG")


def test_the_picture_stands_in_the_place_of_the_table_and_follows_it(coded, qtbot):
    shown = page(coded)
    shown.table.setFocus()
    press(coded, Qt.Key.Key_4)
    assert shown.plot.isVisible()
    assert shown.plot.hasFocus()
    assert not shown.parts.isVisible()
    sizes = []
    for kind in Kind:
        shown.choose(shown.choice._replace(kind=kind))
        sizes.append(shown.plot.paper.size())
        assert "n = 6 annotations" in shown.plot.accessibleDescription()
    assert len({(size.width(), size.height()) for size in sizes}) == len(Kind)
    white = shown.plot.paper.grab().toImage()
    assert len({white.pixel(x, y) for x in range(20, 600, 3) for y in range(20, 120, 3)}) > 3
    press(coded, ESCAPE)
    assert shown.table.hasFocus()
    assert shown.parts.isVisible()
    assert not coded.window.pages.is_reading


def test_a_cell_is_copied_in_words(coded):
    shown = page(coded)
    shown.table.setCurrentIndex(shown.model.index(1, 1))
    QTest.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert status(coded).startswith("Copied Cause; A1 ")
    assert "1 annotation, 1 word" in status(coded)


def test_the_workspace_code_has_a_button_that_leads_to_the_results(coded):
    do(coded, "code")
    coded.window.pages.code.results.click()
    assert coded.window.pages.shown == "results"


def test_without_articles_codes_or_coding_the_page_says_what_to_do(
    begin: Open, bridge: list[Path], qtbot: QtBot
):
    session = begin(*bridge)
    do(session, "results")
    assert page(session).empty.title.text() == "There is no code yet"
    assert "Ctrl+Shift+K" in page(session).empty.sentence.text()
    assert not page(session).parts.isVisible()
    session.workspace.edit("Codes", with_codes)
    assert page(session).empty.title.text() == "Nothing is coded yet"
    session.workspace.edit("Cause", partial(code, "cracks", 1, "Ana"))
    assert page(session).parts.isVisible()


def test_many_annotations_are_counted_while_the_window_goes_on(
    qtbot: QtBot, coded: Session
) -> None:
    shown = page(coded)
    at_once = said(coded)
    shown.most_at_once = 1
    QTest.keyClick(shown.table, Qt.Key.Key_2)
    assert shown.count.text().startswith("Counting")
    assert said(coded) == at_once  # the table that was there stays till then
    QTest.keyClick(shown.table, Qt.Key.Key_3)  # the newest wish is shown, not the one before
    settled(qtbot, coded)
    assert shown.counts.choice.kind is Kind.COURSE
    assert shown.count.text().startswith("n = ")
    QTest.keyClick(shown.table, Qt.Key.Key_1)
    settled(qtbot, coded)
    assert said(coded) == at_once


def test_what_was_counted_before_an_edit_is_not_shown_after_it(
    qtbot: QtBot, coded: Session
) -> None:
    shown = page(coded)
    shown.most_at_once = 1
    before = said(coded)
    coded.workspace.edit("Cause", partial(code, "weeks", 1, "Ana"))
    QTest.keyClick(shown.table, Qt.Key.Key_2)
    coded.workspace.undo()
    QTest.keyClick(shown.table, Qt.Key.Key_1)
    settled(qtbot, coded)
    assert said(coded) == before
