"""Copies are proposed by the program and decided by a person, who can take it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.story.decisions import CopyDecision
from desktop.window.library import LibraryPage
from desktop.window.library.menus import article_menu
from tests.window.library_cases import Desk, make_desk
from tests.window.test_library_stories import entries, entry


@pytest.fixture
def desk(qtbot, faces) -> Desk:
    return make_desk(qtbot)


@pytest.fixture
def page(desk: Desk) -> LibraryPage:
    return desk.page


def press(page: LibraryPage, name: str) -> None:
    button = page.details.buttons[name]
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_proposal_looks_like_a_guess(page):
    cell = page.rows[1].cell("copies")
    assert cell.text == "same text as A5"
    assert cell.remark == "proposed"
    assert cell.is_guess
    page.table.select_article(1)
    assert page.details.copies.text() == "Nearly the same text as A5: proposed by the program"


def test_confirming_says_who_did_it(desk, page):
    page.table.select_article(1)
    press(page, "same_text")
    decision = desk.project.copies[0]
    assert decision.articles == (1, 5)
    assert decision.is_copy
    assert decision.by == "Olena"
    assert decision.at.endswith("Z")
    assert not page.rows[1].cell("copies").is_guess
    assert page.details.copies.text().startswith("Same text as A5, said by Olena")


def test_a_denied_proposal_counts_every_article(desk, page):
    page.table.select_article(5)
    press(page, "not_same_text")
    assert page.rows[5].around.group is None
    assert page.footer.text() == "6 articles, 4 outlets stated"
    assert page.details.copies.text().startswith("Not the same text as A1, said by Olena")


@pytest.mark.parametrize(
    ("answer", "back"), [("same_text", "take_back"), ("not_same_text", "forget_denial")]
)
def test_what_was_said_can_be_taken_back(desk, page, answer, back):
    page.table.select_article(1)
    press(page, answer)
    press(page, back)
    assert desk.project.copies == ()
    assert page.rows[1].cell("copies").is_guess


def test_a_group_is_made_of_selected_rows(desk, page):
    entry(article_menu(page.doing, (2, 3), page), "menu_same").trigger()
    assert desk.project.copies[0].articles == (2, 3)
    assert page.rows[2].cell("copies").text == "same text as A3"


def test_groups_by_hand_are_joined_with_confirmed_ones(desk, page):
    page.doing.confirm_copies((2, 3))
    page.doing.confirm_copies((3, 4))
    assert [decision.articles for decision in desk.project.copies] == [(2, 3, 4)]
    desk.undo()
    assert [decision.articles for decision in desk.project.copies] == [(2, 3)]


def test_a_proposal_is_not_taken_for_confirmed_when_one_of_it_is_joined(desk, page):
    page.doing.confirm_copies((5, 6))
    assert desk.project.copies[0].articles == (5, 6)
    assert page.rows[1].around.group is None


def test_nothing_is_asked_of_an_article_without_copies(page):
    assert not {"menu_same_text", "menu_take_back"} & set(
        entries(article_menu(page.doing, (2,), page))
    )
    page.table.select_article(2)
    assert page.details.copies.isHidden()


def test_a_decision_without_a_name_is_signed_by_its_time_only(desk, page):
    desk.project = desk.project.__class__(
        desk.project.articles,
        desk.project.stories,
        copies=(CopyDecision((1, 5), is_copy=True, by="", at="2026-05-30T10:00:00Z"),),
    )
    desk.show()
    page.table.select_article(1)
    assert "said by" not in page.details.copies.text()
    assert page.details.copies.text().startswith("Same text as A5, 2026-05-30")
