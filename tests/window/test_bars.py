"""The bar at the top and the line at the foot count texts, and their tooltips name the copies."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.story.project import Story
from desktop.window.actions import Actions
from desktop.window.bars import ReadingBar
from desktop.window.counts import Tally
from desktop.window.status_line import StatusLine
from desktop.window.theme import LIGHT
from desktop.window.top_bar import TopBar

COPIES = Tally("5 outlets, 3 texts", "A2, A4: same text, proposed by the program")


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[TopBar]:
    window = QWidget()
    qtbot.addWidget(window)
    yield TopBar(Actions(window, window), LIGHT, window)
    window.close()


def test_the_bar_counts_outlets_and_texts(bar: TopBar) -> None:
    bar.show_stories((Story("Orsha bridge"),), 1)
    bar.show_count(COPIES, 0)
    assert bar.story.text() == "Orsha bridge ▾"
    assert bar.count.text() == "5 outlets, 3 texts"
    assert bar.count.toolTip() == COPIES.explained


def test_the_bar_says_how_many_were_not_compared(bar: TopBar) -> None:
    bar.show_count(Tally("3 articles"), 1)
    assert bar.count.text() == "3 articles, 1 not compared"
    assert bar.count.toolTip() == ""


def test_the_name_of_a_story_is_shown_as_it_is(bar: TopBar) -> None:
    bar.show_stories((Story("Fire & <b>rescue</b>"),), 1)
    assert bar.story.text() == "Fire && <b>rescue</b> ▾"
    assert bar.story.accessibleName() == "Story: Fire & <b>rescue</b>"
    bar.show_stories((Story("Fire & <b>rescue</b> " * 9),), 1)
    assert bar.story.toolTip().startswith("<qt>Fire &amp; &lt;b&gt;rescue")


def test_the_line_at_the_foot_counts_the_same(qtbot: QtBot) -> None:
    line = StatusLine(LIGHT)
    qtbot.addWidget(line)
    line.show_count(COPIES)
    said = "5 outlets, 3 texts, offline, nothing is sent. Links are suggestions."
    assert line.promise.text() == said
    assert line.promise.toolTip() == COPIES.explained


def test_a_name_that_looks_like_a_tag_is_said_at_the_foot_as_it_is(qtbot: QtBot) -> None:
    line = StatusLine(LIGHT)
    qtbot.addWidget(line)
    told = "Saved <b>b.txt"
    line.show_place(told)
    letters = line.place.fontMetrics().horizontalAdvance(told)
    assert line.place.sizeHint().width() >= letters
    assert line.place.toolTip() == "<qt>Saved &lt;b&gt;b.txt</qt>"


@pytest.mark.parametrize(("width", "is_said"), [(1000, False), (1400, True)])
def test_in_a_narrow_window_how_sure_goes_first(
    qtbot: QtBot,
    width: int,
    is_said: bool,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ReadingBar(Actions(window, window), LIGHT, window)
    bar.resize(width, 42)
    bar.show_against((), None)
    window.resize(width, 100)
    window.show()
    assert bar.sure.isVisible() is is_said
    window.close()


@pytest.mark.parametrize(("width", "is_whole"), [(1400, True), (1366, True), (1280, True)])
def test_what_the_links_button_is_about_is_said_longer_than_long_chips(
    qtbot: QtBot, width: int, is_whole: bool
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = ReadingBar(Actions(window, window), LIGHT, window)
    bar.show_findings(13)
    bar.resize(width, 42)
    bar.show_against((), None)
    window.resize(width, 100)
    window.show()
    assert bar.links.text().startswith("Links: ") is is_whole
    assert max(part.geometry().right() for part in (bar.links, bar.findings)) < width


def test_the_line_at_the_foot_ends_in_an_ellipsis_while_a_job_leaves_it_no_room(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.status_line.NOTICEABLE", -1)
    line = StatusLine(LIGHT)
    qtbot.addWidget(line)
    line.resize(520, 30)
    line.show()
    line.show_count(COPIES)
    line.show_place("12 similar passages in other articles, all linked by the program")
    line.show_progress("Looking for who said what", 0.3)
    layout = line.layout()
    assert layout is not None
    layout.activate()
    assert line.task.isVisible()
    assert line.promise.text() == ""  # it has no room beside a job
    place = line.place
    wanted = place.fontMetrics().horizontalAdvance(place.text())
    assert place.width() < wanted
    told, whole = place.grab().toImage(), place.text()
    place.setText(place.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, place.width()))
    assert place.text().endswith("…")
    assert place.grab().toImage() == told
