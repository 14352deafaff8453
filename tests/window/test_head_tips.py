"""Where the mouse rests on a header's button or on a rail, it is said what a click does there."""

import pytest

from desktop.window.compare_view import CompareView
from desktop.window.headers import menu_box
from tests.window.conftest import MakeView
from tests.window.invented import article, comparison, project

FOUR = tuple(article(number, f"The quay was shut in week {number}.") for number in range(1, 5))


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    return make_view(project(*FOUR), comparison(FOUR, ((0, 0), (1, 0), 0.9)), width=800)


def test_the_button_of_a_header_says_what_it_opens(view: CompareView) -> None:
    head = view.scene.heads[0]
    assert view.tip_at(menu_box(head.box).center()).startswith("What can be done with this article")
    assert view.tip_at(head.box.topLeft()).startswith("Outlet 1")


def test_a_rail_says_that_a_click_shows_its_column(view: CompareView) -> None:
    rail = view.scene.rails[-1]
    lines = view.tip_at(rail.box.topLeft()).split("\n")
    assert lines[0] == "Outlet 4"
    assert lines[-1].startswith("A click shows the column")
