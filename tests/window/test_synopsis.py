"""The synopsis has a row for every statement, and one for what stands in one article only."""

from dataclasses import replace

import pytest

from desktop.story.article import Article, Kind
from desktop.story.comparison import Comparison, Origin, Span
from desktop.window.check_words import Empty
from desktop.window.column import Column
from desktop.window.geometry import TABLE, place_columns
from desktop.window.styles import styles
from desktop.window.synopsis import CELL, EMPTY, ROW_GAP, CellAt, Synopsis, ref_at, rows_of
from tests.window.invented import article, comparison, span

pytestmark = pytest.mark.usefixtures("faces")

LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 4
ONE = article(1, "Alpha.", "Beta.", "Gamma.")
TWO = article(2, "Beta too.", "Delta.", "Alpha too.")
THREE = article(3, "Beta as well. " + LONG, "And beta again.")
ARTICLES = (ONE, TWO, THREE)
FOUND = comparison(
    ARTICLES,
    ((0, 0), (1, 2), 0.9),
    ((0, 1), (1, 0), 0.9),
    ((1, 0), (2, 0), 0.9),
    ((1, 0), (2, 1), 0.8),
)
ROOM = 300.0


def columns(*articles: Article) -> list[Column]:
    table = styles(1.0, dense=True)
    return [Column(each, table) for each in articles or ARTICLES]


def synopsis(found: Comparison = FOUND, *, columns_of: tuple[Article, ...] = ARTICLES) -> Synopsis:
    flow = Synopsis()
    made = columns(*columns_of)
    stage = place_columns(len(made), 0, 1200.0, TABLE)
    for column in made:
        column.place(stage.columns[0].width, styles(1.0, dense=True), 2 * CELL)
    flow.show(made, found, "Found in one article only")
    flow.place(stage, ROOM)
    flow.restack()
    while flow.measure_next():
        pass
    return flow


def refs(found: Comparison = FOUND) -> list[tuple[tuple[int, int], ...]]:
    return [row.refs for row in rows_of(columns(), found, "Single")]


def test_rows_are_in_the_order_of_the_first_article_that_makes_them() -> None:
    assert refs()[:2] == [((0, 0), (1, 2)), ((0, 1), (1, 0), (2, 0), (2, 1))]


def test_passages_of_one_article_only_come_last_under_a_title() -> None:
    rows = rows_of(columns(), FOUND, "Single")
    assert [row.title for row in rows if row.is_divider] == ["Single"]
    assert [row.refs for row in rows[3:]] == [((0, 2),), ((1, 1),)]


def test_every_compared_passage_stands_in_exactly_one_row() -> None:
    shown = sorted(ref for row in refs() for ref in row)
    assert shown == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]


def test_where_everything_is_linked_there_is_no_title() -> None:
    two = (article(1, "Alpha."), article(2, "Alpha too."))
    rows = rows_of(columns(*two), comparison(two, ((0, 0), (1, 0), 0.9)), "Single")
    assert [row.title for row in rows] == [""]


def test_a_passage_of_a_kind_that_is_not_compared_has_no_row() -> None:
    credited = (ONE.with_kind(2, Kind.CREDIT), TWO, THREE)
    rows = rows_of(columns(*credited), FOUND, "Single")
    assert ((0, 2),) not in [row.refs for row in rows]


def test_an_article_that_was_not_compared_is_in_no_row() -> None:
    found = comparison(ARTICLES, ((0, 0), (1, 2), 0.9), not_compared=[(3, "another language")])
    assert not any(ref[0] == 2 for row in refs(found) for ref in row)


def test_before_anything_is_compared_there_are_no_rows() -> None:
    assert refs(Comparison()) == []


def test_rows_follow_the_order_of_the_columns() -> None:
    moved = rows_of(columns(TWO, ONE, THREE), FOUND, "Single")
    assert [row.refs[0] for row in moved[:2]] == [(0, 0), (0, 2)]


def test_a_statement_of_closed_articles_is_in_no_row() -> None:
    rows = rows_of(columns(THREE), FOUND, "Single")
    assert [row.refs for row in rows if row.statement] == [((0, 0), (0, 1))]


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    flow = synopsis()
    row = flow.row_of((2, 0))
    assert row is not None
    assert flow.stack.height_of(row) == flow.cell_height(2, [0, 1]) + ROW_GAP
    assert flow.stack.height_of(0) == max(flow.cell_height(0, [0]), EMPTY) + ROW_GAP


def test_cells_of_a_row_begin_at_one_height() -> None:
    flow = synopsis()
    tops = {
        place.y
        for place in flow.placed(96.0)
        if (place.column, place.index) in [(0, 1), (1, 0), (2, 0)]
    }
    assert len(tops) == 1


def test_passages_of_a_cell_stand_under_each_other() -> None:
    flow = synopsis()
    flow.reveal((2, 1))
    placed = {(p.column, p.index): p for p in flow.placed(96.0)}
    assert placed[2, 1].y == placed[2, 0].y + placed[2, 0].height


def test_a_revealed_passage_is_in_sight() -> None:
    flow = synopsis()
    flow.offset = flow.greatest()
    flow.reveal((0, 0))
    assert (0, 0) in {(p.column, p.index) for p in flow.placed(96.0)}
    assert flow.offset == 0.0


def test_a_passage_without_row_is_not_gone_to() -> None:
    flow = synopsis()
    flow.offset = 5.0
    flow.reveal((7, 7))
    assert flow.offset == 5.0


def test_every_row_in_sight_is_exact_once_settled() -> None:
    flow = Synopsis()
    flow.show(columns(), FOUND, "Single")
    stage = place_columns(3, 0, 1200.0, TABLE)
    for column in flow.columns:
        column.place(stage.columns[0].width, styles(1.0, dense=True), 2 * CELL)
    flow.place(stage, ROOM)
    flow.restack()
    flow.settle()
    assert all(place.block.is_exact for place in flow.placed(96.0))


def test_an_empty_synopsis_shows_nothing() -> None:
    flow = Synopsis()
    flow.show([], Comparison(), "Single")
    flow.place(place_columns(0, 0, 800.0, TABLE), ROOM)
    flow.settle()
    assert flow.placed(0.0) == []
    assert flow.greatest() == 0.0


# --- empty cells ------------------------------------------------------------------------------------


def test_an_empty_cell_asks_for_the_clearest_passage_of_its_row() -> None:
    four = (*ARTICLES, article(4, "Nothing of it."))
    flow = synopsis(columns_of=four)
    row = flow.row_of((1, 0))
    assert row is not None
    assert flow.clearest(row) == (1, 0)
    assert flow.empty_place(CellAt(row, 3)) == Empty(span(four, (1, 0)), 4)


def test_a_rejected_link_makes_no_passage_clear() -> None:
    links = tuple(
        replace(link, origin=Origin.REJECTED) if link.b.article == 3 else link
        for link in FOUND.links
    )
    flow = synopsis(replace(FOUND, links=links))
    row = flow.row_of((1, 0))
    assert row is not None
    assert flow.clearest(row) == (0, 1)


def test_a_filled_cell_a_title_and_what_is_no_cell_are_not_empty() -> None:
    flow = synopsis()
    assert flow.is_empty(CellAt(0, 2))
    assert not flow.is_empty(CellAt(0, 0))
    assert flow.rows[2].is_divider
    assert not flow.is_empty(CellAt(2, 0))
    assert not flow.is_empty(CellAt(0, 9))
    assert not flow.is_empty(CellAt(99, 0))
    assert flow.empty_place(CellAt(0, 0)) is None


def test_a_cell_is_found_again_by_what_it_asks_for() -> None:
    flow = synopsis()
    place = flow.empty_place(CellAt(0, 2))
    assert place is not None
    assert flow.cell_of(place) == CellAt(0, 2)
    assert flow.cell_of(place._replace(article=2)) is None
    assert flow.cell_of(place._replace(article=9)) is None


def test_what_stands_beside_and_beyond_a_cell() -> None:
    flow = synopsis()
    assert flow.beside(CellAt(0, 2), -1) == (1, 2)
    assert flow.beside(CellAt(0, 2), 1) is None
    assert flow.beyond(CellAt(0, 2), 1) == (2, 0)
    assert flow.beyond(CellAt(0, 2), -1) is None
    assert flow.beyond(CellAt(3, 2), -1) == (2, 0)


def test_empty_cells_of_a_column_are_listed() -> None:
    assert synopsis().empty_rows(2) == [0, 3, 4]
    assert synopsis().empty_rows(9) == []


def test_a_linked_part_of_a_passage_stands_in_its_row() -> None:
    part = Span(1, 8, 12)
    (first, *rest) = FOUND.statements
    whole = next(each for each in first.passages if each.article == 1)
    inside = replace(whole, start=whole.start, end=whole.end - 1)
    others = tuple(each for each in first.passages if each != whole)
    found = replace(FOUND, statements=(replace(first, passages=(inside, *others)), *rest))
    assert refs(found) == refs()
    assert ref_at(columns(), part) == (0, 1)
    assert ref_at(columns(), Span(1, 0, 12)) is None
    assert ref_at(columns(), Span(9, 0, 1)) is None
