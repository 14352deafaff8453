"""Three workspaces, one box to search in, one panel beside the articles, and where a story opens."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings, load_settings
from desktop.window.actions import rows
from desktop.window.chips import FollowingButton
from tests.application.hands import Open, choose, do, press, settled

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session(begin: Open, bridge: list[Path]) -> Session:
    return begin(*bridge)


def page_in_sight(session: Session) -> str:
    pages = session.window.pages
    names = {"read": session.window.middle_part, "quotes": pages.quotes, "code": pages.code}
    return ", ".join(name for name, page in names.items() if page.isVisible())


def test_beside_one_article_alone_the_box_goes_to_articles_and_waits_for_enter(
    session: Session,
) -> None:
    press(session, Qt.Key.Key_5, CONTROL)
    QTest.keyClicks(session.window.top.box, "pillars")
    assert page_in_sight(session) == "code"
    session.window.top.box.clear()
    QTest.keyClicks(session.window.top.box, "A3.2")
    QTest.keyClick(session.window.top.box, Qt.Key.Key_Return)
    assert page_in_sight(session) == "code"
    shown = session.window.pages.code.article
    assert shown is not None
    assert shown.number == 3


def test_an_address_that_was_gone_to_leaves_the_box(session: Session) -> None:
    box = session.window.top.box
    box.setFocus()
    QTest.keyClicks(box, "A3.2")
    assert box.isClearButtonEnabled()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == ""
    box.setFocus()
    QTest.keyClicks(box, "A9.9")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "A9.9"


@pytest.mark.parametrize("page", ["quotes", "code"])
def test_a_list_beside_a_page_follows_a_change_of_colours(session: Session, page: str) -> None:
    do(session, page)
    for name in ("theme_dark", "theme_light"):
        do(session, name)
        QApplication.processEvents()
        shown = getattr(session.window.pages, page).list.grab().toImage()
        ground = shown.pixelColor(shown.width() // 2, shown.height() - 6)
        assert ground == session.window.theme.bar


# --- workspaces -----------------------------------------------------------------------------------


def test_keys_lead_from_workspace_to_workspace(session: Session) -> None:
    press(session, Qt.Key.Key_4, CONTROL)
    assert page_in_sight(session) == "quotes"
    assert not session.window.bar.isVisible()
    press(session, Qt.Key.Key_5, CONTROL)
    assert page_in_sight(session) == "code"
    press(session, Qt.Key.Key_F4)
    assert page_in_sight(session) == "read"
    assert session.window.bar.isVisible()
    assert session.window.view.hasFocus()


def test_a_segment_shows_its_workspace_and_a_mode_leads_back(session: Session) -> None:
    read, quotes, _ = session.window.top.segments.segments
    quotes.click()
    assert page_in_sight(session) == "quotes"
    assert (read.isChecked(), quotes.isChecked()) == (False, True)
    do(session, "synopsis")
    assert page_in_sight(session) == "read"
    assert session.window.view.mode == "synopsis"


def test_one_article_alone_is_the_one_the_reader_was_in(session: Session, qtbot: QtBot) -> None:
    session.window.go_to("A2.2")
    settled(qtbot, session)
    do(session, "code")
    assert session.window.pages.code.title.text().startswith("A2")


def test_an_address_typed_in_another_workspace_leads_to_read(
    session: Session, qtbot: QtBot
) -> None:
    do(session, "quotes")
    press(session, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(session.window.top.box, "A3.2")
    assert page_in_sight(session) == "quotes"
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    assert page_in_sight(session) == "read"
    assert session.window.view.current == (2, 1)


def test_while_an_address_is_typed_nothing_is_looked_for(session: Session) -> None:
    press(session, Qt.Key.Key_F, CONTROL)
    for letter in "A3.2":
        QTest.keyClicks(session.window.top.box, letter)
        assert session.window.view.hits == []


def test_words_typed_in_another_workspace_are_found_in_read(session: Session) -> None:
    do(session, "code")
    press(session, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(session.window.top.box, "pillars")
    assert page_in_sight(session) == "code"
    press(session, Qt.Key.Key_Return)
    assert page_in_sight(session) == "read"
    assert session.window.top.box.hasFocus()
    assert session.window.find_bar.count.text() == "1 of 3 in 3 articles"
    press(session, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert session.window.find_bar.count.text() == "3 of 3 in 3 articles"


def test_words_found_before_are_gone_to_from_another_workspace_too(session: Session) -> None:
    press(session, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(session.window.top.box, "pillars")
    do(session, "code")
    press(session, Qt.Key.Key_F, CONTROL)
    press(session, Qt.Key.Key_Return)
    assert page_in_sight(session) == "read"
    assert session.window.find_bar.count.text().endswith("of 3 in 3 articles")


def test_beside_one_article_alone_nothing_is_said_of_passages(
    session: Session, qtbot: QtBot
) -> None:
    session.window.go_to("A2.2")
    settled(qtbot, session)
    assert session.window.status.address.text() == "A2.2"
    do(session, "code")
    session.window.show_project(session.workspace.project)
    session.window.show_reading(session.window.view.reading)
    assert session.window.status.address.text() == ""
    do(session, "read")
    assert session.window.status.address.text() == "A2.2"


def test_the_workspace_is_remembered(begin: Open, bridge: list[Path]) -> None:
    first = begin(*bridge)
    do(first, "synopsis")
    do(first, "quotes")
    first.window.middle_part.width_beside = 420
    do(first, "quit")
    second = begin(*bridge, settings=load_settings())
    assert page_in_sight(second) == "quotes"
    assert second.window.actions_["quotes"].isChecked()
    do(second, "read")
    assert second.window.view.mode == "synopsis"
    assert second.window.side.width() == 420


def test_a_new_project_begins_with_its_articles_wherever_the_last_one_was_left(
    stored: Session, begin: Open, bridge: list[Path]
) -> None:
    do(stored, "results")
    do(stored, "quit")
    again = begin(settings=load_settings(), is_stored=True)
    assert again.window.pages.shown == "results"
    do(again, "quit")
    new = begin(*bridge, settings=load_settings(), is_stored=True)
    assert page_in_sight(new) == "read"
    assert new.window.actions_["read"].isChecked()


# --- the side -------------------------------------------------------------------------------------


def test_findings_take_the_place_of_the_panel_and_give_it_back(session: Session) -> None:
    window = session.window
    window.bar.show_findings(2)
    assert window.bar.findings.isVisible()
    press(session, Qt.Key.Key_F7)
    listed = window.side.page("findings")
    assert listed is not None
    assert (listed.isVisible(), window.panel.isVisible()) == (True, False)
    assert window.bar.findings.isChecked()
    press(session, Qt.Key.Key_F9)
    assert not window.side.isVisible()
    assert not window.bar.findings.isChecked()
    press(session, Qt.Key.Key_F7)
    assert listed.isVisible()
    window.bar.findings.click()
    assert (listed.isVisible(), window.panel.isVisible()) == (False, True)


def test_without_findings_nothing_is_said_of_them(session: Session) -> None:
    session.window.bar.show_findings(0)
    assert not session.window.bar.findings.isVisible()


# --- how sure links must be ---------------------------------------------------------------------


def test_the_links_shown_are_chosen_and_undone(session: Session, qtbot: QtBot) -> None:
    bar = session.window.bar
    press(session, Qt.Key.Key_1, ALT_SHIFT)
    settled(qtbot, session)
    assert session.workspace.project.options.strictness == "strict"
    assert "strict" in bar.links.text()
    assert session.workspace.undo_label == "Links: strict"
    do(session, "undo")
    assert session.workspace.project.options.strictness == "balanced"
    assert session.window.actions_["links_balanced"].isChecked()


def test_the_menu_says_how_sure_each_setting_is(session: Session) -> None:
    menu = session.window.bar.links.menu_
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == [
        "Strict: about 1 link in 10 is wrong, nearly half are missed",
        "Balanced: about 1 link in 6 is wrong, 1 in 3 is missed",
        "Generous: about 1 link in 5 is wrong, 1 in 4 is missed",
    ]
    choose(menu, menu.actions()[2].text())
    assert session.workspace.project.options.strictness == "generous"


# --- the story ------------------------------------------------------------------------------------


def test_the_menu_of_the_story_makes_and_opens_stories(session: Session, qtbot: QtBot) -> None:
    menu = session.window.top.story.menu_
    menu.aboutToShow.emit()
    choose(menu, "New story…")
    dialog = session.window.findChild(QInputDialog, "story_name")
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Ferries")
    dialog.accept()
    settled(qtbot, session)
    assert session.window.top.story.text() == "Ferries ▾"
    assert session.workspace.project.columns == ()
    menu.aboutToShow.emit()
    choose(menu, "Untitled")
    settled(qtbot, session)
    assert session.window.top.story.text() == "Untitled ▾"
    assert len(session.workspace.project.columns) == 3


def test_the_story_takes_another_name(session: Session) -> None:
    session.stories.rename("Bridge & river")
    assert session.window.top.story.text().startswith("Bridge && river")
    menu = session.window.top.story.menu_
    menu.aboutToShow.emit()
    assert menu.actions()[0].isChecked()
    do(session, "undo")
    assert session.window.top.story.text() == "Untitled ▾"


# --- opening --------------------------------------------------------------------------------------


def test_a_story_opens_on_a_passage_that_others_word_differently(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge, opens_on_finding=True)
    settled(qtbot, session)
    view = session.window.view
    assert view.current is not None
    content = session.window.panel.content
    assert content is not None
    assert any(shown.spans for shown in content.counterparts)
    assert session.window.status.address.text() == content.selected.address


def test_it_opens_nowhere_when_the_reader_went_somewhere(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge, opens_on_finding=True, settle=False)
    qtbot.waitUntil(lambda: bool(session.window.view.columns))
    session.window.view.move_focus((2, 0))
    settled(qtbot, session)
    assert session.window.view.current is None
    assert session.window.view.focus_ref == (2, 0)


def test_a_passage_let_go_is_not_opened_again(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge, opens_on_finding=True)
    settled(qtbot, session)
    do(session, "release")
    settled(qtbot, session)
    session.workspace.comparison_changed.emit(session.workspace.shown)
    settled(qtbot, session)
    assert session.window.view.current is None


# --- what the window says of itself -----------------------------------------------------------------


def test_every_control_has_a_tooltip_and_a_name(session: Session, qtbot: QtBot) -> None:
    session.window.go_to("A1.2")
    settled(qtbot, session)
    for name in ("quotes", "code", "read"):
        do(session, name)
    controls: list[QWidget] = [
        *session.window.top.findChildren(QToolButton),
        *session.window.bar.findChildren(QToolButton),
        *session.window.pages.code.findChildren(QToolButton),
        *session.window.findChildren(FollowingButton),
    ]
    assert len(controls) > 15
    assert [c.objectName() for c in controls if not c.toolTip() or not c.objectName()] == []


def test_a_control_of_an_action_names_its_key(session: Session) -> None:
    keys = {row.name: row.keys[0] for row in rows() if row.keys}
    buttons = session.window.findChildren(FollowingButton)
    assert buttons
    for button in buttons:
        name = button.objectName().removeprefix("button_")
        assert f"({keys[name]})" in button.toolTip()


def test_the_foot_names_the_keys_that_do_something(session: Session, qtbot: QtBot) -> None:
    view, status = session.window.view, session.window.status
    view.move_focus((0, 1))
    assert status.hints is not None
    assert "level" in [hint.words for hint in status.hints.hints]
    press(session, Qt.Key.Key_Return)
    settled(qtbot, session)
    words = [hint.words for hint in status.hints.hints]
    assert "level" not in words
    assert "copy with source" in words


# --- room -----------------------------------------------------------------------------------------


def parts_out_of_place(bar: QWidget) -> list[str]:
    """Name what is outside its bar, on top of its neighbour, or narrower than its words."""
    shown = [c for c in bar.findChildren(QWidget) if c.parent() is bar and c.isVisible()]
    shown.sort(key=lambda child: child.x())
    wrong = [c.objectName() for c in shown if not bar.rect().contains(c.geometry())]
    wrong += [b.objectName() for a, b in zip(shown, shown[1:]) if a.geometry().right() >= b.x()]  # noqa: B905, RUF007  # the last has no neighbour
    narrow = (QToolButton, FollowingButton, QLabel)
    return wrong + [
        c.objectName() for c in shown if isinstance(c, narrow) and c.width() < c.sizeHint().width()
    ]


class Longer(QTranslator):
    """Makes every sentence a third longer, as Ukrainian or German would at the most."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return source + "ж" * (len(source) // 3)

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def language(
    request: pytest.FixtureRequest, qapp: QApplication, speak: Callable[[str], bool]
) -> Iterator[str]:
    """Show the interface in English, in Ukrainian, or in a language of long words."""
    longer = Longer()
    if request.param == "long":
        qapp.installTranslator(longer)
    else:
        speak(request.param)
    yield request.param
    qapp.removeTranslator(longer)


@pytest.mark.parametrize("language", ["en", "uk", "long"], indirect=True)
@pytest.mark.parametrize("mode", ["linked", "synopsis"])
def test_nothing_is_cut_off_in_the_bars(
    begin: Open, bridge: list[Path], qtbot: QtBot, language: str, mode: str
) -> None:
    session = begin(*bridge, settings=Settings(theme="light", mode=mode))
    window = session.window
    window.bar.show_findings(12)
    window.bar.show_against(window.view.project.columns, 3)
    for width in (533, 733, 800, 1100, 1366, 1600, 2560):
        window.resize(width, 700)
        settled(qtbot, session)
        assert window.width() == width
        for part in (window.top, window.bar, window.status):
            assert parts_out_of_place(part) == [], (language, width)


def test_every_menu_fits_a_small_screen_in_one_column(session: Session) -> None:
    for action in session.window.menuBar().actions():
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        menu.ensurePolished()
        menu.sizeHint()
        places = [menu.actionGeometry(each) for each in menu.actions()]
        assert len({place.left() for place in places}) == 1, menu.title()
        assert places[-1].bottom() < SMALL_SCREEN - 2 * session.window.menuBar().height()


SMALL_SCREEN = 768
"""px of height that many laptops have."""
