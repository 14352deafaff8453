"""Columns scrolled together keep linked passages near each other."""

import pytest

from desktop.story.article import Kind
from desktop.story.comparison import Comparison
from desktop.window.column import NEW_PARAGRAPH, Column, paragraph_gaps
from desktop.window.geometry import READING, place_columns
from desktop.window.linked import Linked, passage_refs
from desktop.window.styles import styles
from tests.window.invented import Ref, article, comparison, paragraph, span

pytestmark = pytest.mark.usefixtures("faces")

SHORT = "The bridge is shut."
LONG = "Engineers found cracks in two of the pillars and asked for weeks of repairs. " * 4
ROOM = 400.0


def columns(*texts: list[str]) -> list[Column]:
    table = styles(1.0)
    return [Column(article(number, *each), table) for number, each in enumerate(texts, 1)]


def linked(made: list[Column], *pairs: tuple[Ref, Ref, float], width: float = 1200.0) -> Linked:
    """Lay all columns out to the end and link them."""
    flow = Linked()
    flow.show_columns(made)
    articles = [column.article for column in made]
    flow.show_links(comparison(articles, *pairs))
    stage = place_columns(len(made), 0, width, READING)
    for column in made:
        column.place(stage.columns[0].width, styles(1.0))
    flow.place(stage, ROOM)
    while flow.measure_next():
        pass
    return flow


def two() -> Linked:
    """Return a column of 12 long passages beside one of 12 short and long ones, linked in order."""
    made = columns([LONG] * 12, [SHORT, LONG] * 6)
    return linked(made, *(((0, index), (1, index), 0.9) for index in range(12)))


def heights_at_line(flow: Linked) -> list[float]:
    return [column.offset + flow.line for column in flow.columns]


# --- columns -------------------------------------------------------------------------------------


def test_every_span_of_a_passage_has_its_place() -> None:
    made = columns([SHORT, LONG], [SHORT])
    articles = [column.article for column in made]
    assert passage_refs(made) == {span(articles, ref): ref for ref in [(0, 0), (0, 1), (1, 0)]}


def test_only_a_new_paragraph_has_a_gap() -> None:
    assert paragraph_gaps(article(1, "One.", "Two.")) == [NEW_PARAGRAPH, NEW_PARAGRAPH]
    assert paragraph_gaps(paragraph(1, "One.", "Two.")) == [NEW_PARAGRAPH, 0.0]


def test_text_begins_under_the_gap_of_its_paragraph() -> None:
    column = Column(paragraph(1, "One.", "Two."), styles(1.0))
    column.place(280.0, styles(1.0))
    assert column.text_top(0) - column.stack.top(0) > column.text_top(1) - column.stack.top(1)


def test_laying_out_what_is_above_keeps_the_reading_line_in_its_place() -> None:
    column = columns([LONG] * 30)[0]
    column.place(280.0, styles(1.0))
    column.offset = column.stack.top(20)
    line = ROOM / 3
    fixed = column.stack.index_at(column.offset + line)
    before = column.stack.top(fixed) - column.offset
    column.blocks[3].style = styles(1.0)[Kind.HEADLINE]
    while column.measure_next():
        pass
    assert column.stack.top(fixed) - column.offset == pytest.approx(before)


def test_a_settled_window_shows_exact_passages_only() -> None:
    column = columns([LONG] * 30)[0]
    column.place(280.0, styles(1.0))
    column.offset = column.stack.top(10)
    column.measure_visible(ROOM, ROOM / 3)
    visible = column.stack.visible(column.offset, column.offset + ROOM)
    assert all(column.blocks[index].is_exact for index in visible)
    assert not column.blocks[29].is_exact


@pytest.mark.parametrize("width", [180.0, 420.0])
def test_a_position_is_come_back_to_in_another_width(width: float) -> None:
    column = columns([LONG] * 30)[0]
    column.place(280.0, styles(1.0))
    line = ROOM / 3
    column.offset = column.stack.top(10)
    column.measure_visible(ROOM, line)
    position = column.position(line)
    column.place(width, styles(1.0))
    column.return_to(position, line)
    column.measure_visible(ROOM, line)
    again = column.position(line)
    assert again[0] == position[0]
    assert again[1] == pytest.approx(position[1], abs=0.02)


# --- following -----------------------------------------------------------------------------------


def test_without_links_columns_are_scrolled_by_their_ends() -> None:
    flow = linked(columns([LONG] * 12, [LONG] * 4))
    flow.scroll_to(flow.greatest(0))
    assert flow.columns[1].offset == pytest.approx(flow.greatest(1), abs=1)
    flow.scroll_to(0.0)
    assert flow.columns[1].offset == 0.0


@pytest.mark.parametrize("index", [3, 6, 9])
def test_linked_passages_meet_at_the_reading_line(index: int) -> None:
    flow = two()
    flow.scroll_to(flow.columns[0].stack.top(index) - flow.line)
    assert heights_at_line(flow)[1] == pytest.approx(flow.columns[1].stack.top(index))


def test_a_follower_never_scrolls_back_while_the_leader_goes_on() -> None:
    flow = two()
    seen = []
    for offset in range(0, int(flow.greatest(0)), 7):
        flow.scroll_to(float(offset))
        seen.append(flow.columns[1].offset)
    assert seen == sorted(seen)
    assert seen[-1] > 0


@pytest.mark.parametrize("there", [0.3, 0.9])
def test_scrolling_there_and_back_returns_every_column(there: float) -> None:
    flow = two()
    flow.scroll_to(0.5 * flow.greatest(0))
    before = [column.offset for column in flow.columns]
    flow.scroll_to(there * flow.greatest(0))
    flow.scroll_to(0.5 * flow.greatest(0))
    assert [column.offset for column in flow.columns] == before


def test_taking_the_lead_moves_nothing() -> None:
    flow = two()
    flow.scroll_to(500.0)
    before = [column.offset for column in flow.columns]
    flow.take_lead(1)
    flow.scroll_to(flow.columns[1].offset)
    assert [column.offset for column in flow.columns] == pytest.approx(before)


def test_a_link_against_the_order_does_not_pull_the_column_back() -> None:
    pairs = [((0, index), (1, index), 0.9) for index in range(12)]
    flow = linked(columns([LONG] * 12, [LONG] * 12), *pairs, ((0, 2), (1, 11), 0.95))
    assert flow.chain(0, 1) == [(index, index) for index in range(12) if index != 2]


def test_of_several_counterparts_the_surest_guides() -> None:
    flow = linked(columns([LONG] * 3, [LONG] * 3), ((0, 1), (1, 0), 0.6), ((0, 1), (1, 2), 0.9))
    assert flow.chain(0, 1) == [(1, 2)]


def test_of_equally_sure_counterparts_the_first_guides() -> None:
    flow = linked(columns([LONG] * 3, [LONG] * 3), ((0, 1), (1, 2), 0.9), ((0, 1), (1, 0), 0.9))
    assert flow.chain(0, 1) == [(1, 0)]


# --- levelling -----------------------------------------------------------------------------------


def text_heights(flow: Linked, refs: list[Ref]) -> list[float]:
    return [flow.columns[c].text_top(i) - flow.columns[c].offset for c, i in refs]


def test_counterparts_are_brought_to_the_height_of_the_base() -> None:
    flow = two()
    flow.scroll_to(300.0)
    flow.level((0, 4), [(1, 9)])
    base, other = text_heights(flow, [(0, 4), (1, 9)])
    assert base == pytest.approx(other)


def test_levelling_raises_the_base_as_far_as_the_longest_counterpart_needs() -> None:
    flow = linked(columns([SHORT] * 30, [LONG] * 12), ((0, 20), (1, 6), 0.9))
    base = flow.columns[0]
    base.offset = base.text_top(20) - (ROOM - 40.0)
    flow.level((0, 20), [(1, 6)])
    foot = flow.text_height((1, 6)) + flow.columns[1].blocks[6].height
    assert flow.is_level((0, 20), [(1, 6)])
    assert ROOM - 40.0 < foot <= ROOM


def test_a_counterpart_longer_than_the_stage_leaves_the_base_in_sight() -> None:
    flow = linked(columns([SHORT] * 30, [LONG * 8] * 2), ((0, 20), (1, 1), 0.9))
    base = flow.columns[0]
    base.offset = base.text_top(20) - 300.0
    flow.level((0, 20), [(1, 1)])
    assert 0 < flow.text_height((0, 20)) < 40


def test_levelling_leaves_the_column_of_the_base_where_it_is() -> None:
    flow = two()
    flow.scroll_to(400.0)
    flow.level((0, 4), [(1, 9)])
    assert flow.columns[0].offset == 400.0


def test_the_surest_counterpart_of_a_column_is_the_one_levelled() -> None:
    flow = two()
    flow.level((0, 4), [(1, 9), (1, 2)])
    base, other = text_heights(flow, [(0, 4), (1, 9)])
    assert base == pytest.approx(other)


def test_levelled_columns_drift_back_to_their_links() -> None:
    flow = two()
    flow.scroll_to(300.0)
    flow.level((0, 4), [(1, 9)])
    flow.scroll_to(310.0)
    near = flow.columns[1].offset - flow.followed(1)
    flow.scroll_to(1300.0)
    assert abs(near) > 100
    assert flow.columns[1].offset == flow.followed(1)


def test_a_passage_in_sight_is_not_moved_by_revealing_it() -> None:
    flow = two()
    flow.scroll_to(300.0)
    visible = flow.columns[0].stack.index_at(300.0 + flow.line) + 1
    flow.reveal((0, visible))
    assert flow.columns[0].offset == 300.0


def test_a_passage_out_of_sight_is_brought_to_the_reading_line() -> None:
    flow = two()
    flow.reveal((1, 9))
    column = flow.columns[1]
    assert column.stack.top(9) - column.offset == pytest.approx(flow.line)


def test_revealing_the_first_and_last_passage_stays_inside_the_column() -> None:
    flow = two()
    flow.reveal((0, 11))
    assert flow.columns[0].offset <= flow.greatest(0)
    flow.reveal((0, 0))
    assert flow.columns[0].offset == 0.0


def test_links_to_a_closed_article_are_left_out() -> None:
    made = columns([LONG] * 3, [LONG] * 3)
    articles = [column.article for column in made]
    found = comparison(articles, ((0, 1), (1, 1), 0.9))
    flow = Linked()
    flow.show_columns(made[:1])
    flow.show_links(found)
    assert flow.links == []


def test_without_columns_nothing_is_scrolled() -> None:
    flow = Linked()
    flow.show_columns([])
    flow.show_links(Comparison())
    flow.place(place_columns(0, 0, 800.0, READING), ROOM)
    flow.scroll_to(100.0)
    flow.settle()
    assert flow.placed(0.0) == []
    assert not flow.measure_next()


def test_passages_in_sight_lie_under_each_other_in_their_column() -> None:
    flow = two()
    flow.scroll_to(700.0)
    for column in (0, 1):
        own = [place for place in flow.placed(96.0) if place.column == column]
        assert own[0].y <= 96.0 < own[0].y + own[0].height
        assert [p.y for p in own[1:]] == pytest.approx([p.y + p.height for p in own[:-1]])


def test_a_column_that_fits_the_stage_lets_a_longer_one_lead() -> None:
    flow = linked(columns([SHORT], [LONG] * 12))
    assert flow.lead == 1


def test_a_column_that_can_be_scrolled_keeps_the_lead() -> None:
    flow = linked(columns([LONG] * 6, [LONG] * 12))
    assert flow.lead == 0
