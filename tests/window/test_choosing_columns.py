"""Which columns are shown where not all fit: those of what is read and of what is like it."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop.story.comparison import Span
from desktop.window.compare_view import CompareView
from desktop.window.link_drag import LinkDrag
from tests.window.conftest import MakeView
from tests.window.hands import LEFT, click, placed
from tests.window.invented import article, comparison, project

FIVE = tuple(
    article(
        number,
        f"The tram to the harbour was late again in town {number}.",
        f"Passengers waited in the rain of week {number}.",
    )
    for number in range(1, 6)
)
LINKED = comparison(FIVE, ((0, 0), (1, 0), 0.96), ((1, 0), (2, 0), 0.99), ((2, 0), (4, 0), 0.7))


def shown(view: CompareView) -> list[int]:
    return [head.column for head in view.scene.heads]


def make(make_view: MakeView, width: int = 800) -> CompareView:
    view = make_view(project(*FIVE), LINKED, width=width)
    assert len(shown(view)) < 5
    return view


def test_a_passage_read_by_key_brings_the_columns_of_its_counterparts(make_view: MakeView) -> None:
    view = make(make_view)
    view.show_column(4)
    view.move_focus((2, 0))
    view.activate_focused()
    assert shown(view) == [1, 2]


def test_a_click_leaves_the_columns_where_they_are(make_view: MakeView) -> None:
    view = make(make_view)
    view.show_column(3)
    before = shown(view)
    assert 2 in before
    click(view, (2, 0))
    assert view.current == (2, 0)
    assert shown(view) == before


def test_a_click_on_an_address_leaves_the_columns_where_they_are(make_view: MakeView) -> None:
    view = make(make_view)
    LinkDrag(view, view)
    view.show_column(3)
    before = shown(view)
    place = placed(view, (2, 0))
    where = QPoint(int(place.x) + 8, int(place.text_y) + 8)
    QTest.mouseClick(view.viewport(), LEFT, pos=where)
    assert view.current == (2, 0)
    assert shown(view) == before


def test_where_there_is_no_counterpart_the_columns_stay(make_view: MakeView) -> None:
    view = make(make_view)
    view.show_column(4)
    view.move_focus((3, 1))
    before = shown(view)
    view.activate_focused()
    assert shown(view) == before


def test_the_passage_being_read_stays_when_the_window_shrinks(make_view: MakeView) -> None:
    view = make_view(project(*FIVE), LINKED, width=1600)
    view.read_span(Span(5, *_ends(view, 4)))
    for width in (1366, 1000, 700, 400):
        view.resize(width, 700)
        assert 4 in shown(view), width


def test_a_window_that_grows_shows_the_surest_counterparts_too(make_view: MakeView) -> None:
    found = comparison(FIVE, ((0, 0), (1, 0), 0.9), ((1, 0), (2, 0), 0.85), ((1, 0), (3, 0), 0.97))
    view = make_view(project(*FIVE), found, width=800)
    view.move_focus((1, 0))
    view.activate_focused()
    assert shown(view) == [0, 1]
    view.resize(1050, 700)
    assert shown(view) == [1, 2, 3]


def test_larger_type_keeps_the_passage_and_its_surest_counterpart(make_view: MakeView) -> None:
    view = make_view(project(*FIVE), LINKED, width=1200)
    view.show_column(3)
    click(view, (2, 0))
    view.set_zoom(1.5)
    assert shown(view) == [1, 2]


def test_a_rail_can_be_opened_though_another_passage_is_read(make_view: MakeView) -> None:
    view = make(make_view)
    click(view, (0, 0))
    view.show_column(4)
    assert 4 in shown(view)
    view.resize(view.width() + 10, 700)
    assert 4 in shown(view)


def _ends(view: CompareView, column: int) -> tuple[int, int]:
    passage = view.columns[column].article.passages[0]
    return passage.start, passage.end
