"""Many articles: three columns stay, and the rails of the others join into one with a menu."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.window.compare_view import CompareView
from tests.window.conftest import MakeView
from tests.window.hands import LEFT, click
from tests.window.invented import article, comparison, project

TWELVE = tuple(
    article(number, f"The harbour was dredged in week {number}.", headline=f"Harbour {number}")
    for number in range(1, 13)
)
LINKED = comparison(TWELVE, ((0, 1), (8, 1), 0.97))


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    return make_view(project(*TWELVE), LINKED, width=1010)


def choices(view: CompareView) -> QMenu:
    """Click on the joined rail and return its menu."""
    (rail,) = view.scene.rails
    QTest.mouseClick(view.viewport(), LEFT, pos=rail.box.center().toPoint())
    menu = view.findChild(QMenu, "railMenu")
    assert menu is not None
    return menu


def test_twelve_articles_leave_three_columns_and_one_rail(view: CompareView) -> None:
    assert [head.text.badge for head in view.scene.heads] == ["A1", "A2", "A3"]
    assert [rail.text.badge for rail in view.scene.rails] == ["+9"]


def test_a_joined_rail_lists_its_articles(view: CompareView) -> None:
    lines = [action.text() for action in choices(view).actions()]
    assert [line.split()[0] for line in lines] == [f"A{number}" for number in range(4, 13)]
    assert "Outlet 4: Harbour 4" in lines[0]


def test_an_article_chosen_from_a_joined_rail_is_shown(view: CompareView) -> None:
    choices(view).actions()[4].trigger()
    assert "A8" in [head.text.badge for head in view.scene.heads]
    assert [rail.text.badge for rail in view.scene.rails] == ["+5", "+4"]


def test_a_joined_rail_says_where_a_similar_passage_is(view: CompareView) -> None:
    click(view, (0, 1))
    lines = [action.text() for action in choices(view).actions()]
    assert [line for line in lines if "A9.2" in line] == [lines[5]]


def test_the_tip_of_a_joined_rail_names_its_articles(view: CompareView) -> None:
    (rail,) = view.scene.rails
    tip = view.tip_at(rail.box.center())
    assert "9 more articles" in tip
    assert "A12" in tip
    assert tip.endswith("A click lists these articles")
