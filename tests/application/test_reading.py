"""A reader walks, finds, copies and changes how the window looks; the looks are kept."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings, load_settings
from desktop.window.headers import named_outlet
from desktop.window.marks import MarkKind
from desktop.window.stage_view import LINKED, SYNOPSIS
from desktop.window.theme import DARK, LIGHT, Theme
from tests.application.hands import (
    Open,
    dialog,
    do,
    drop,
    files,
    press,
    sentences,
    settled,
    status,
)

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session(begin: Open, bridge: list[Path]) -> Session:
    return begin(*bridge)


# --- reading --------------------------------------------------------------------------------------


def test_enter_reads_a_passage_and_escape_lets_go(session: Session, qtbot: QtBot) -> None:
    window = session.window
    press(session, Qt.Key.Key_Down)
    press(session, Qt.Key.Key_Down)
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert window.view.reading is not None
    content = window.panel.content
    assert content is not None
    assert content.selected.address == "A1.2"
    assert {shown.address for shown in content.counterparts} >= {"A2.2", "A3.2"}
    assert session.window.status.address.text() == "A1.2"
    press(session, Qt.Key.Key_Escape)
    settled(qtbot, session)
    assert session.workspace.reading is None
    assert window.panel.content is None


def test_b_shows_the_others_against_the_article_one_is_in(session: Session, qtbot: QtBot) -> None:
    window = session.window
    window.view.move_focus((1, 1))
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    window.view.move_focus((0, 1))
    press(session, Qt.Key.Key_B)
    settled(qtbot, session)
    assert window.view.against == 1
    assert window.bar.against.text() == "Against A1 ▾"
    assert window.view.reading is not None
    assert window.view.reading.base.article == 1
    press(session, Qt.Key.Key_B)
    assert window.view.against is None


def test_the_menu_names_what_the_others_are_shown_against(session: Session) -> None:
    menu = session.window.bar.menu
    *columns, line, every = menu.actions()
    articles = session.workspace.project.columns
    assert [each.text() for each in columns] == [
        "The passage being read",
        *(f"{article.address} ({named_outlet(article)})" for article in articles),
    ]
    assert line.isSeparator()
    assert every is session.window.actions_["mark_all"]
    columns[2].trigger()
    assert session.window.view.against == 2
    checked = [action.isChecked() for action in menu.actions()[:4]]
    assert checked == [False, False, True, False]


def test_the_mode_is_switched_by_key(session: Session, qtbot: QtBot) -> None:
    press(session, Qt.Key.Key_2, CONTROL)
    settled(qtbot, session)
    assert session.window.view.mode == SYNOPSIS
    assert session.window.view.scene.labels[0].badge == "S1"
    press(session, Qt.Key.Key_1, CONTROL)
    settled(qtbot, session)
    assert session.window.view.mode == LINKED


def test_a_layer_is_switched_without_moving_the_text(session: Session) -> None:
    view = session.window.view
    before = [(p.text_x, p.text_y) for p in view.scene.placed]
    press(session, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert MarkKind.DIFFERS not in view.painter.shown
    assert [(p.text_x, p.text_y) for p in view.scene.placed] == before


# --- addresses and finding ------------------------------------------------------------------------


def type_in_box(session: Session, typed: str) -> None:
    press(session, Qt.Key.Key_G, CONTROL)
    box = session.window.top.box
    assert box.hasFocus()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_a_typed_address_is_gone_to_and_read(session: Session, qtbot: QtBot) -> None:
    type_in_box(session, "a3.2")
    settled(qtbot, session)
    assert session.window.view.current == (2, 1)
    assert session.window.view.hasFocus()


def test_an_address_nobody_has_is_said(session: Session) -> None:
    type_in_box(session, "A9.1")
    assert status(session) == "Nothing here has the address A9.1."


def test_other_words_typed_there_are_looked_for(session: Session) -> None:
    type_in_box(session, "bridge")
    bar = session.window.find_bar
    assert bar.isVisible()
    assert session.window.top.box.text() == "bridge"
    assert "in 3 articles" in bar.count.text()


def find(session: Session, typed: str) -> None:
    press(session, Qt.Key.Key_F, CONTROL)
    box = session.window.top.box
    assert box.hasFocus()
    QTest.keyClicks(box, typed)


def test_words_are_found_in_all_columns_and_gone_through(session: Session) -> None:
    find(session, "pillars")
    bar, view = session.window.find_bar, session.window.view
    assert bar.count.text() == "1 of 3 in 3 articles"
    press(session, Qt.Key.Key_Return)
    press(session, Qt.Key.Key_F3)
    assert bar.count.text() == "3 of 3 in 3 articles"
    press(session, Qt.Key.Key_F3)
    assert bar.count.text() == "1 of 3 in 3 articles"
    assert view.focus_ref == (0, 1)
    press(session, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert view.hits == []
    assert view.hasFocus()


def test_the_count_follows_the_articles(session: Session, qtbot: QtBot, bridge: list[Path]) -> None:
    find(session, "pillars")
    session.window.view.move_focus((2, 0))
    do(session, "close_article")
    settled(qtbot, session)
    assert session.window.find_bar.count.text().endswith("2 in 2 articles")
    do(session, "undo")
    settled(qtbot, session)
    assert session.window.find_bar.count.text().endswith("3 in 3 articles")


def test_words_that_come_with_a_new_article_are_found(
    begin: Open, qtbot: QtBot, bridge: list[Path]
) -> None:
    session = begin(bridge[0])
    find(session, "ferries")
    assert session.window.find_bar.count.text() == "not found in the articles shown"
    drop(session, files(bridge[2]))
    settled(qtbot, session)
    assert session.window.find_bar.count.text() == "1 in 1 article"


# --- copying and saving ---------------------------------------------------------------------------


def test_a_passage_is_copied_with_its_source(session: Session) -> None:
    press(session, Qt.Key.Key_Down)
    press(session, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == (
        "Bridge shut after cracks found\nOutlet not stated · Bridge shut after cracks found · A1.1"
    )
    assert status(session) == "Copied"


def test_a_selection_over_passages_is_copied_as_it_stands(session: Session) -> None:
    press(session, Qt.Key.Key_A, CONTROL)
    press(session, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == session.workspace.project.article(1).text.strip()


def test_the_comparison_is_saved_as_readable_json(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    do(session, "export")
    found = dialog(session, "exportDialog")
    found.selectFile(str(tmp_path / "orsha"))
    with qtbot.waitSignal(session.workspace.asking.exported):
        found.accept()
    content = json.loads((tmp_path / "orsha.json").read_text(encoding="utf-8"))
    assert [article["id"] for article in content["articles"]] == ["A1", "A2", "A3"]
    assert content["links"]
    assert status(session) == "Saved orsha.json"
    settled(qtbot, session)


def test_a_place_that_cannot_be_written_is_said(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "taken.json").mkdir()
    with qtbot.waitSignal(session.workspace.failed):
        session.workspace.asking.export(tmp_path / "taken.json")
    assert "taken.json: the file cannot be written" in sentences(session)[0]
    settled(qtbot, session)


# --- looks ----------------------------------------------------------------------------------------


def widgets(window: QWidget) -> Iterator[QWidget]:
    yield from (w for w in window.findChildren(QWidget) if w.isVisible() and w.width() > 8)


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def brightness(picture: QImage) -> float:
    """Return the median brightness of a picture, 0–255."""
    small = picture.scaled(24, 24).convertToFormat(QImage.Format.Format_Grayscale8)
    return sorted(small.pixelColor(x, y).value() for x in range(24) for y in range(24))[288]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_widget_takes_the_theme(
    theme: Theme, begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    other = "light" if theme is DARK else "dark"
    session = begin(*bridge, settings=Settings(theme=other))
    session.window.go_to("A1.2")
    find(session, "pillars")
    settled(qtbot, session)
    do(session, "theme_dark" if theme is DARK else "theme_light")
    settled(qtbot, session)
    picture = session.window.grab().toImage()
    is_wrong = [
        widget.objectName() or type(widget).__name__
        for widget in widgets(session.window)
        if (brightness(picture.copy(place(widget))) < 128) != (theme is DARK)
        and widget.objectName() not in ACCENTED
    ]
    assert is_wrong == []


ACCENTED = frozenset({"badge_A1.2", "button_pin", "button_read"})
"""What is filled with the accent (the badge of the passage being read, the button that pins), or reversed."""


def test_the_text_is_made_larger_and_smaller(session: Session, qtbot: QtBot) -> None:
    view = session.window.view
    before = view.columns[0].stack.height
    press(session, Qt.Key.Key_Plus, CONTROL)
    settled(qtbot, session)
    assert view.columns[0].stack.height > before
    assert status(session) == "Text at 110%"
    press(session, Qt.Key.Key_Minus, CONTROL)
    press(session, Qt.Key.Key_Minus, CONTROL)
    assert view.zoom == 0.9
    press(session, Qt.Key.Key_0, CONTROL)
    settled(qtbot, session)
    assert view.columns[0].stack.height == pytest.approx(before)


def test_the_panel_comes_and_goes(session: Session, qtbot: QtBot) -> None:
    window = session.window
    wide = window.view.width()
    assert window.panel.isVisible()
    press(session, Qt.Key.Key_F9)
    assert not window.panel.isVisible()
    qtbot.waitUntil(lambda: window.view.width() > wide)
    press(session, Qt.Key.Key_F9)
    assert window.panel.isVisible()
    settled(qtbot, session)


def test_in_a_narrow_window_the_panel_is_a_drawer(session: Session, qtbot: QtBot) -> None:
    window = session.window

    def is_below() -> bool:
        panel = window.panel.mapTo(window, window.panel.rect().topLeft())
        view = window.view.mapTo(window, window.view.rect().bottomLeft())
        return panel.y() > view.y()

    assert not is_below()
    window.resize(1100, 700)
    qtbot.waitUntil(is_below)
    assert window.width() == 1100
    assert window.panel.width() > 1000
    window.resize(1600, 1000)
    qtbot.waitUntil(lambda: not is_below())
    settled(qtbot, session)


def test_the_window_is_as_it_was_left(begin: Open, bridge: list[Path], qtbot: QtBot) -> None:
    first = begin(*bridge)
    for name in ("theme_dark", "synopsis", "zoom_in", "layer_differs"):
        do(first, name)
    do(first, "panel")
    first.last_folder = str(bridge[0].parent)
    first.window.resize(1400, 900)
    QApplication.processEvents()
    do(first, "quit")
    assert not first.window.isVisible()
    second = begin(*bridge, settings=load_settings())
    window = second.window
    assert window.theme is DARK
    assert (window.view.mode, window.view.zoom) == (SYNOPSIS, 1.1)
    assert window.actions_["synopsis"].isChecked()
    assert not window.side.isVisible()
    assert MarkKind.DIFFERS not in window.looks.layers()
    assert not window.actions_["layer_differs"].isChecked()
    assert second.last_folder == str(bridge[0].parent)
    assert second.settings.geometry
