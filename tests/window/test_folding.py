"""Folded lines: what is no part of the account takes one line until it is wanted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.story.addresses import Address
from desktop.story.article import Article, Kind
from desktop.story.comparison import Comparison
from desktop.window.compare_view import CompareView
from desktop.window.folding import fold_words, folds_of
from desktop.window.link_drag import LinkDrag
from tests.window.conftest import MakeView
from tests.window.hands import at_character, click, is_in_sight, placed
from tests.window.invented import article, paragraph, project

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 3


def with_kinds(made: Article, **kinds: Kind) -> Article:
    passages = list(made.passages)
    for name, kind in kinds.items():
        index = int(name[1:])
        passages[index] = passages[index]._replace(kind=kind)
    return replace(made, passages=tuple(passages))


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    first = article(1, LONG, "The bridge at dusk. " * 9, "Photo: Ada Moss", *[LONG] * 8)
    first = with_kinds(first, p1=Kind.CAPTION, p2=Kind.CREDIT)
    return make_view(project(first, article(2, *[LONG] * 9)), Comparison(), height=600)


def test_neighbours_that_are_no_account_are_one_line_naming_them(view: CompareView) -> None:
    assert view.scene.folded == {
        (0, 1): fold_words(
            view.columns[0].article, folds_of(view.columns[0].article, {9}.__contains__)[0]
        )
    }
    assert view.scene.folded[0, 1].startswith("caption, credit: The bridge at dusk.")
    assert placed(view, (0, 1)).height < 50
    assert not is_in_sight(view, (0, 2))
    assert is_in_sight(view, (0, 3))


def test_a_click_opens_a_folded_line_and_a_click_on_its_address_closes_it(
    view: CompareView,
) -> None:
    click(view, (0, 1))
    assert view.current is None
    assert is_in_sight(view, (0, 2))
    assert placed(view, (0, 1)).height > 50
    lane = at_character(view, (0, 1), 0)
    lane.setX(int(placed(view, (0, 1)).x) + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=lane)
    assert (0, 1) in view.scene.folded


def test_a_click_on_the_address_closes_a_line_though_links_can_be_dragged_from_there(
    view: CompareView,
) -> None:
    LinkDrag(view, view)
    click(view, (0, 1))
    assert (0, 1) in view.scene.unfolded
    lane = at_character(view, (0, 1), 0)
    lane.setX(int(placed(view, (0, 1)).x) + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=lane)
    assert (0, 1) in view.scene.folded


def test_enter_opens_a_folded_line_and_closes_it(view: CompareView) -> None:
    view.move_focus((0, 1))
    view.activate_focused()
    assert not view.scene.folded
    view.activate_focused()
    assert view.scene.folded


def test_walking_stops_once_at_a_folded_line(view: CompareView) -> None:
    view.move_focus((0, 0))
    stops = []
    for _ in range(2):
        view.next_passage(1)
        stops.append(view.focus_ref)
    assert stops == [(0, 1), (0, 3)]
    assert (0, 1) in view.scene.folded
    assert view.describe((0, 1)).endswith("folded")
    assert not view.describe((0, 3)).endswith("folded")


def test_what_is_jumped_to_or_found_opens_by_itself(view: CompareView) -> None:
    assert view.go_to(Address(1, 3))
    assert view.current == (0, 2)
    assert is_in_sight(view, (0, 2))
    view.set_fold((0, 2), is_open=False)
    assert not is_in_sight(view, (0, 2))
    view.find_words("Ada Moss", match_case=False)
    assert is_in_sight(view, (0, 2))


def test_everything_can_be_shown_and_folded_again(view: CompareView) -> None:
    view.unfold_all(shown=True)
    assert not view.scene.folded
    assert is_in_sight(view, (0, 2))
    view.unfold_all(shown=False)
    assert view.scene.folded


def test_a_selection_over_a_folded_line_copies_all_of_its_text(view: CompareView) -> None:
    view.move_focus((0, 0))
    view.select_all()
    assert "Photo: Ada Moss" in view.copied(with_source=False)


@pytest.mark.parametrize("offset", [150.0, 420.0, 700.0])
def test_the_passage_at_the_reading_line_stays_there_while_others_unfold(
    view: CompareView, offset: float
) -> None:
    view.verticalScrollBar().setValue(int(offset))
    line = view.linked.line
    index, share = view.columns[0].position(line)
    for shown in (True, False):
        view.unfold_all(shown=shown)
        now, share_now = view.columns[0].position(line)
        assert now == index
        assert share_now == pytest.approx(share, abs=0.03)


def test_a_dateline_before_a_lead_stays_and_what_is_linked_stays() -> None:
    glued = with_kinds(paragraph(1, "KYIV –", "Repairs began."), p0=Kind.DATELINE)
    alone = with_kinds(article(2, "KYIV, 4 June", "Repairs began."), p0=Kind.DATELINE)
    assert folds_of(glued, set[int]().__contains__) == ()
    assert [(fold.start, fold.end) for fold in folds_of(alone, set[int]().__contains__)] == [(0, 1)]
    assert folds_of(alone, {0}.__contains__) == ()


def test_words_from_right_to_left_keep_their_order_behind_the_name_of_the_kind() -> None:
    day = "12 نوفمبر 2024 - بيروت - رويترز"
    made = with_kinds(article(1, day, "أغلقت السلطات الجسر.", language="ar"), p0=Kind.DATELINE)
    (fold,) = folds_of(made, frozenset[int]().__contains__)
    assert fold_words(made, fold) == f"dateline: \u2068{day}\u2069"
