"""Suggested stories are guesses, taken or dismissed one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.story.suggestion import Suggestion
from desktop.window.library import LibraryPage
from desktop.window.library.suggestions import FIRST
from desktop.window.theme import LIGHT
from tests.window.invented import article, project
from tests.window.library_cases import Desk, let_go, make_desk, shown

CLOSURE = Suggestion("Bridge closure", (1, 2, 5), ("rare words: bearings, pillar", "same day"))
COUNCIL = Suggestion("Council", (4, 6), ("both name the council",))


@pytest.fixture
def desk(qtbot, faces) -> Desk:
    made = make_desk(qtbot)
    made.page.show_suggestions((CLOSURE, COUNCIL))
    return made


@pytest.fixture
def page(desk: Desk) -> LibraryPage:
    return desk.page


def names(page: LibraryPage) -> list[str]:
    return [card.suggestion.name for card in page.suggestions.cards]


def press(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    let_go()


def test_the_button_asks_and_says_that_it_is_looking(qtbot, faces):
    page = make_desk(qtbot).page
    with qtbot.waitSignal(page.suggestions_requested):
        press(page.suggest)
    assert not page.suggest.isEnabled()
    page.show_suggestions(())
    assert page.suggest.isEnabled()
    assert names(page) == []


def test_each_card_says_why(page):
    assert names(page) == ["Bridge closure", "Council"]
    assert page.suggestions.cards[0].reasons.text() == "rare words: bearings, pillar; same day"
    assert page.suggestions.cards[0].look.text() == "A1, A2, A5"


def test_a_suggestion_taken_becomes_a_story_and_leaves_the_others(desk, page):
    press(page.suggestions.cards[0].take)
    story = desk.project.stories[-1]
    assert (story.name, story.articles) == ("Bridge closure", (1, 2, 5))
    assert names(page) == ["Council"]
    assert desk.told == ["“Bridge closure” is a story now. Ctrl+Z takes it back."]


def test_a_dismissed_suggestion_does_not_come_back(desk, page):
    press(page.suggestions.cards[0].dismiss)
    assert desk.labels == []
    page.show_suggestions((CLOSURE, COUNCIL))
    assert names(page) == ["Council"]


def test_its_articles_can_be_looked_at_first(page):
    page.bar.field.setText("budget")
    press(page.suggestions.cards[0].look)
    assert shown(page) == [1, 2, 5]
    assert page.all_again.isVisible()
    press(page.all_again)
    assert len(shown(page)) == 6


def test_articles_removed_since_are_left_out(desk, page):
    page.doing.remove((2,))
    press(page.suggestions.cards[0].take)
    assert desk.project.stories[-1].articles == (1, 5)


def test_many_suggestions_are_shown_a_few_at_a_time(page):
    many = tuple(Suggestion(f"Event {n}", (n, n + 1), ()) for n in range(30))
    page.show_suggestions(many)
    assert len(page.suggestions.cards) == FIRST
    press(page.suggestions.cards[0].dismiss)
    assert names(page)[0] == "Event 1"
    assert len(page.suggestions.cards) == FIRST


def test_a_project_that_is_only_read_takes_none(page):
    page.set_writable(False)
    assert not page.suggestions.cards[0].take.isEnabled()
    assert page.suggestions.cards[0].dismiss.isEnabled()


def test_stories_are_suggested_of_two_articles_or_more(qtbot, faces):
    page = LibraryPage(LIGHT)
    qtbot.addWidget(page)
    page.show_project(project())
    assert not page.suggest.isEnabled()
    page.show_project(project(article(1, "A boat sank.")))
    assert not page.suggest.isEnabled()
    page.show_suggestions(())
    assert not page.suggest.isEnabled()
    page.show_project(project(article(1, "A boat sank."), article(2, "Boats sank.")))
    assert page.suggest.isEnabled()


def test_that_nothing_was_found_takes_the_room_of_a_sentence(qtbot, page):
    low = page.suggest.y()
    page.show_suggestions(())
    qtbot.waitUntil(lambda: page.suggest.y() > low)
    assert page.suggestions.height() < 80
    page.show_suggestions((CLOSURE,))
    qtbot.waitUntil(lambda: page.suggestions.height() > 120)
