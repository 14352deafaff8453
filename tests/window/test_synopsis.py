"""The synopsis has a row for every statement, and one for what stands in one article only."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.comparing.row_words import RowWords
from desktop.story.article import Article, Kind
from desktop.story.comparison import Comparison, Origin, Span
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.window.cell_parts import ADDRESS, CELL, MORE, MOST_LINES, part_of
from desktop.window.check_words import Empty
from desktop.window.column import Column
from desktop.window.geometry import TABLE, place_table
from desktop.window.label_painter import lines_of, quote_font
from desktop.window.styles import styles
from desktop.window.synopsis import BAND, EMPTY, ROW_GAP, Synopsis
from desktop.window.synopsis_rows import BY_ARTICLES, BY_DIFFERENCE, ref_at, rows_of
from desktop.window.table_row import ALIKE, SINGLE, TWICE, UNCOMPARED, CellAt
from desktop.window.text_block import TextBlock
from tests.window.invented import article, comparison, project, span

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
    stage = place_table(len(made), 1200.0, TABLE)
    for column in made:
        column.place(stage.columns[0].width, styles(1.0, dense=True), 2 * CELL)
    flow.opened |= {SINGLE}
    flow.show(made, found)
    flow.place(stage, ROOM)
    flow.restack()
    while flow.measure_next():
        pass
    return flow


def refs(found: Comparison = FOUND) -> list[tuple[tuple[int, int], ...]]:
    return [row.refs for row in rows_of(columns(), found)]


def test_rows_are_in_the_order_of_the_first_article_that_makes_them() -> None:
    assert refs()[:2] == [((0, 0), (1, 2)), ((0, 1), (1, 0), (2, 0), (2, 1))]


def test_passages_of_one_article_only_come_last_under_a_band() -> None:
    rows = synopsis().rows
    assert [row.kind for row in rows if row.is_band] == [SINGLE]
    assert [row.refs for row in rows[3:]] == [((0, 2),), ((1, 1),)]


def test_every_compared_passage_stands_in_exactly_one_row() -> None:
    shown = sorted(ref for row in refs() for ref in row)
    assert shown == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]


def test_where_everything_is_linked_there_is_no_band() -> None:
    two = (article(1, "Alpha."), article(2, "Alpha too."))
    flow = synopsis(comparison(two, ((0, 0), (1, 0), 0.9)), columns_of=two)
    assert [row.is_band for row in flow.rows] == [False]


def test_a_passage_of_a_kind_that_is_not_compared_has_no_row() -> None:
    credited = (ONE.with_kind(2, Kind.CREDIT), TWO, THREE)
    rows = rows_of(columns(*credited), FOUND)
    assert ((0, 2),) not in [row.refs for row in rows]


def test_an_article_that_was_not_compared_is_in_no_row() -> None:
    found = comparison(ARTICLES, ((0, 0), (1, 2), 0.9), not_compared=[(3, "another language")])
    assert not any(ref[0] == 2 for row in refs(found) for ref in row)


def test_before_anything_is_compared_there_are_no_rows() -> None:
    assert refs(Comparison()) == []


def test_rows_follow_the_order_of_the_columns() -> None:
    flow = synopsis(columns_of=(TWO, ONE, THREE))
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 0), (0, 2)]


def test_a_statement_of_closed_articles_is_in_no_row() -> None:
    rows = rows_of(columns(THREE), FOUND)
    assert [row.refs for row in rows if row.statement] == [((0, 0), (0, 1))]


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    flow = synopsis()
    row = flow.row_of((2, 0))
    assert row is not None
    text = sum(flow.columns[2].blocks[index].height for index in (0, 1))
    assert flow.part(row, 2).height == CELL + 2 * ADDRESS + text
    assert flow.stack.height_of(row) == flow.part(row, 2).height + ROW_GAP
    assert flow.stack.height_of(0) == EMPTY + ROW_GAP


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
    flow.show(columns(), FOUND)
    stage = place_table(3, 1200.0, TABLE)
    for column in flow.columns:
        column.place(stage.columns[0].width, styles(1.0, dense=True), 2 * CELL)
    flow.place(stage, ROOM)
    flow.restack()
    flow.settle()
    assert all(place.block.is_exact for place in flow.placed(96.0))


def test_an_empty_synopsis_shows_nothing() -> None:
    flow = Synopsis()
    flow.show([], Comparison())
    flow.place(place_table(0, 800.0, TABLE), ROOM)
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
        link._replace(origin=Origin.REJECTED) if link.b.article == 3 else link
        for link in FOUND.links
    )
    flow = synopsis(replace(FOUND, links=links))
    row = flow.row_of((1, 0))
    assert row is not None
    assert flow.clearest(row) == (0, 1)


def test_a_filled_cell_a_band_and_what_is_no_cell_are_not_empty() -> None:
    flow = synopsis()
    assert flow.is_empty(CellAt(0, 2))
    assert not flow.is_empty(CellAt(0, 0))
    assert flow.rows[2].is_band
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


def test_empty_cells_of_a_column_are_listed() -> None:
    assert synopsis().empty_rows(2) == [0, 3, 4]
    assert synopsis().empty_rows(9) == []


def test_a_linked_part_of_a_passage_stands_in_its_row() -> None:
    part = Span(1, 8, 12)
    (first, *rest) = FOUND.statements
    whole = next(each for each in first.passages if each.article == 1)
    inside = whole._replace(start=whole.start, end=whole.end - 1)
    others = tuple(each for each in first.passages if each != whole)
    found = replace(FOUND, statements=(first._replace(passages=(inside, *others)), *rest))
    assert refs(found) == refs()
    assert ref_at(columns(), part) == (0, 1)
    assert ref_at(columns(), Span(1, 0, 12)) is None
    assert ref_at(columns(), Span(9, 0, 1)) is None


# --- bands ------------------------------------------------------------------------------------------


def words(changed: dict[int, float]) -> dict[int, RowWords]:
    """Say how much of the words of each statement differs; none differ: worded alike."""
    passages = {each.number: each.passages for each in FOUND.statements}
    return {
        number: RowWords(
            passages[number], passages[number][0], share, int(share * 10), share == 0.0, share > 0.6
        )
        for number, share in changed.items()
    }


def bands(flow: Synopsis) -> list[tuple[str, int, bool]]:
    found = (row.band for row in flow.rows)
    return [(band.kind, len(band.rows), band.is_open) for band in found if band]


def test_bands_are_closed_at_first_and_hide_their_rows() -> None:
    flow = Synopsis()
    flow.show(columns(), FOUND)
    assert bands(flow) == [(SINGLE, 2, False)]
    assert flow.row_of((0, 2)) is None
    assert flow.row_height(2) == BAND + ROW_GAP


def test_a_band_opens_and_closes_and_the_rest_stays() -> None:
    flow = Synopsis()
    flow.show(columns(), FOUND)
    flow.set_band(SINGLE, is_open=True)
    assert flow.row_of((0, 2)) == 3
    flow.set_band(SINGLE, is_open=False)
    assert len(flow.rows) == 3


def test_rows_worded_alike_collapse_once_that_is_known() -> None:
    flow = synopsis()
    flow.show_words(words({1: 0.0, 2: 0.5}))
    assert bands(flow)[0] == (ALIKE, 1, False)
    assert flow.row_of((0, 0)) is None
    assert flow.row_of((0, 1)) == 1


def test_words_of_other_passages_say_nothing_of_a_row() -> None:
    flow = synopsis()
    stale = {1: words({1: 0.0})[1]._replace(passages=FOUND.statements[1].passages)}
    flow.show_words(stale)
    assert [kind for kind, _, _ in bands(flow)] == [SINGLE]


def test_a_line_printed_twice_has_a_band_of_its_own() -> None:
    twice = (ONE.with_kind(2, Kind.DUPLICATE), TWO, THREE)
    flow = synopsis(columns_of=twice)
    assert [(kind, count) for kind, count, _ in bands(flow)] == [(SINGLE, 1), (TWICE, 1)]


def test_what_was_compared_with_nothing_is_shown_at_once() -> None:
    flow = Synopsis()
    flow.show(columns(ONE), Comparison((1,)))
    assert bands(flow) == [(UNCOMPARED, 3, True)]
    assert flow.row_of((0, 0)) == 1


def test_going_to_a_passage_opens_its_band() -> None:
    flow = synopsis()
    flow.set_band(SINGLE, is_open=False)
    flow.reveal((0, 2))
    assert (0, 2) in {(p.column, p.index) for p in flow.placed(96.0)}


# --- order ------------------------------------------------------------------------------------------


def test_rows_are_put_in_the_order_of_any_article() -> None:
    flow = synopsis()
    flow.set_order("A2")
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 1), (0, 0)]
    flow.set_order("A3")
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 1), (0, 0)]
    flow.set_order("A77")
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 0), (0, 1)]


def test_rows_with_the_most_articles_come_first() -> None:
    flow = synopsis()
    flow.set_order(BY_ARTICLES)
    assert [len({ref[0] for ref in row.refs}) for row in flow.rows[:2]] == [3, 2]


def test_copies_count_once_in_the_order_of_articles() -> None:
    four = (*ARTICLES, article(4, "Alpha is the same."))
    found = comparison(four, ((0, 0), (3, 0), 0.9), ((0, 1), (1, 0), 0.9), ((0, 1), (2, 0), 0.9))
    flow = Synopsis()
    flow.show_texts(Texts(project(*four), (CopyGroup((1, 2, 3)),)))
    flow.order = BY_ARTICLES
    flow.show(columns(*four), found)
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 0), (0, 1)]


def test_copies_that_are_found_later_put_the_rows_in_another_order() -> None:
    four = (*ARTICLES, article(4, "Alpha is the same."))
    pairs = ((0, 0), (3, 0), 0.9), ((0, 1), (1, 0), 0.9), ((0, 1), (2, 0), 0.9)
    flow = Synopsis()
    flow.order = BY_ARTICLES
    flow.show(columns(*four), comparison(four, *pairs))
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 1), (0, 0)]
    flow.show_texts(Texts(project(*four), (CopyGroup((1, 2, 3)),)))
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 0), (0, 1)]


def test_the_most_different_rows_come_first() -> None:
    flow = synopsis()
    flow.show_words(words({1: 0.2, 2: 0.7}))
    flow.set_order(BY_DIFFERENCE)
    assert [row.refs[0] for row in flow.rows[:2]] == [(0, 1), (0, 0)]


def test_an_open_band_stays_open_in_another_order() -> None:
    flow = synopsis()
    flow.set_order("A2")
    assert bands(flow) == [(SINGLE, 2, True)]
    assert [row.refs for row in flow.rows[3:]] == [((1, 1),), ((0, 2),)]


def test_the_keyboard_stays_at_its_cell_and_its_band_in_another_order() -> None:
    flow = synopsis()
    flow.focused = CellAt(0, 2)
    flow.set_order("A2")
    assert flow.focused == CellAt(1, 2)
    flow.focused = CellAt(2, 1)
    flow.show_words(words({1: 0.0, 2: 0.5}))
    assert flow.focused == CellAt(2, 1)
    assert flow.rows[2].is_band


def test_what_is_at_the_top_stays_there_when_rows_collapse_above_it() -> None:
    flow = synopsis()
    flow.room = 60.0
    flow.offset = flow.stack.top(1) + 7
    flow.show_words(words({1: 0.0, 2: 0.5}))
    assert flow.rows[1].refs[0] == (0, 1)
    assert flow.offset == flow.stack.top(1) + 7


# --- long rows --------------------------------------------------------------------------------------

LONGER = article(3, *["Beta again, with many more words than anybody would want. " * 3] * 5)
MANY = comparison((ONE, LONGER), *[((0, 1), (1, index), 0.9) for index in range(5)])


def long_row() -> Synopsis:
    flow = synopsis(MANY, columns_of=(ONE, LONGER))
    assert flow.row_of((1, 4)) == 0
    return flow


def test_a_long_cell_shows_whole_passages_and_says_how_many_more_there_are() -> None:
    flow = long_row()
    part = flow.part(0, 1)
    pitch = flow.columns[1].blocks[0].style.pitch
    assert 0 < len(part.heights) == 5 - part.hidden < 5
    assert sum(part.heights) <= ADDRESS + MOST_LINES * pitch
    assert part.height == CELL + sum(part.heights) + MORE
    assert flow.can_fold(0)


def test_an_unfolded_row_shows_everything() -> None:
    flow = long_row()
    flow.unfold(0)
    assert flow.part(0, 1).hidden == 0
    assert len(flow.placed(96.0)) == 1 + 5
    flow.unfold(0, is_open=False)
    assert flow.part(0, 1).hidden


def test_going_to_a_passage_that_is_not_shown_unfolds_its_row() -> None:
    flow = long_row()
    flow.reveal((1, 0))
    assert not flow.is_unfolded(0)
    flow.reveal((1, 4))
    assert flow.is_unfolded(0)


def test_the_row_that_is_read_is_open_and_stays_so_in_another_order() -> None:
    flow = long_row()
    flow.show_current((0, 1))
    flow.set_order("A3")
    row = flow.row_of((0, 1))
    assert row is not None
    assert flow.is_unfolded(row)


def test_one_long_passage_is_cut_at_a_line() -> None:
    one = article(1, LONG * 6)
    two = article(2, "Short.")
    flow = synopsis(comparison((one, two), ((0, 0), (1, 0), 0.9)), columns_of=(one, two))
    part = flow.part(0, 0)
    assert (part.hidden, part.is_cut) == (0, True)
    pitch = flow.columns[0].blocks[0].style.pitch
    assert part.heights == (ADDRESS + MOST_LINES * pitch,)


def test_after_a_short_passage_the_next_is_begun_where_there_is_room() -> None:
    style = styles(1.0, dense=True)[Kind.BODY]
    short, long = TextBlock("Short.", style), TextBlock(LONG * 9, style)
    short.height, long.height = style.pitch, 40 * style.pitch
    part = part_of([short, long, short], is_open=False)
    assert (len(part.heights), part.hidden, part.is_cut) == (2, 1, True)
    assert sum(part.heights) <= ADDRESS + MOST_LINES * style.pitch
    assert (part.heights[1] - ADDRESS) % style.pitch == 0


def test_a_cell_a_little_too_long_is_shown_whole() -> None:
    blocks = [TextBlock("word " * 60, styles(1.0, dense=True)[Kind.BODY])]
    pitch = blocks[0].style.pitch
    blocks[0].height = (MOST_LINES + 2) * pitch
    assert not part_of(blocks, is_open=False).is_short
    blocks[0].height = (MOST_LINES + 8) * pitch
    assert part_of(blocks, is_open=False).is_short


@pytest.mark.parametrize("marks", ["“{}”", "«{}»"])
def test_a_quotation_that_is_cut_in_a_label_stays_closed(qapp: QApplication, marks: str) -> None:
    quote = marks.format("Four people were hurt when the ferry ran aground at noon")
    lines = lines_of(quote, 120.0, 2, quote_font().toString())
    assert len(lines) == 2
    assert lines[-1].endswith(f"…{quote[-1]}")
