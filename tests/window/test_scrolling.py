"""Columns follow a leading one along their links: pure numbers."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.window.scrolling import (
    EASE,
    Anchor,
    Candidate,
    eased,
    follow,
    increasing_chain,
    with_ends,
)

places = st.integers(0, 60).map(float)
candidates = st.lists(
    st.builds(Candidate, places, places, st.sampled_from([0.25, 0.5, 0.75, 1.0])), max_size=9
)


def is_rising(anchors: list[Anchor]) -> bool:
    return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(anchors))


@st.composite
def rising(draw: st.DrawFn) -> list[Anchor]:
    count = draw(st.integers(1, 8))
    values = st.lists(st.integers(-50, 400), min_size=count, max_size=count, unique=True).map(
        sorted
    )
    return [(float(a), float(b)) for a, b in zip(draw(values), draw(values), strict=True)]


@given(candidates)
def test_a_chain_rises_in_both_columns(found: list[Candidate]) -> None:
    assert is_rising(increasing_chain(found))


@given(candidates)
def test_a_chain_is_made_of_links_only(found: list[Candidate]) -> None:
    assert set(increasing_chain(found)) <= {(c.lead, c.other) for c in found}


@given(candidates)
def test_no_rising_chain_has_a_greater_total(found: list[Candidate]) -> None:
    best = max(
        (
            sum(c.score for c in some)
            for size in range(len(found) + 1)
            for some in combinations(sorted(found, key=lambda c: (c.lead, c.other)), size)
            if is_rising([(c.lead, c.other) for c in some])
        ),
        default=0.0,
    )
    surest: dict[Anchor, float] = {}
    for c in found:
        surest[c.lead, c.other] = max(c.score, surest.get((c.lead, c.other), 0.0))
    assert sum(surest[anchor] for anchor in increasing_chain(found)) == best


def test_one_sure_link_against_the_order_gives_way_to_two_weaker_ones_in_order() -> None:
    crossing = [Candidate(0, 90, 0.9), Candidate(10, 10, 0.6), Candidate(20, 20, 0.6)]
    assert increasing_chain(crossing) == [(10, 10), (20, 20)]


@given(rising(), st.floats(-200, 600))
def test_following_is_monotone(anchors: list[Anchor], y: float) -> None:
    assert follow(y, anchors) <= follow(y + 1, anchors)


@given(rising(), st.floats(-200, 600))
def test_following_is_continuous(anchors: list[Anchor], y: float) -> None:
    steepest = max([1.0, *((b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(anchors))])
    assert abs(follow(y + 1e-3, anchors) - follow(y, anchors)) <= steepest * 1e-3 + 1e-6


@given(rising())
def test_following_meets_every_anchor(anchors: list[Anchor]) -> None:
    assert [follow(lead, anchors) for lead, _ in anchors] == [other for _, other in anchors]


@given(st.floats(-200, 600))
def test_without_links_columns_scroll_side_by_side(y: float) -> None:
    assert follow(y, []) == y


@given(rising(), st.integers(0, 3000), st.integers(0, 3000), st.integers(30, 900))
def test_ends_are_added_without_breaking_the_rise(
    chain: list[Anchor], lead: int, other: int, room: int
) -> None:
    assert is_rising(with_ends(chain, float(lead), float(other), room / 3, float(room)))


@given(rising(), st.integers(901, 3000), st.integers(901, 3000), st.integers(30, 900))
def test_columns_reach_their_start_and_their_end_together(
    chain: list[Anchor], lead: int, other: int, room: int
) -> None:
    line = room / 3
    anchors = with_ends(chain, float(lead), float(other), line, float(room))
    assert follow(line, anchors) == line
    assert abs(follow(lead - room + line, anchors) - (other - room + line)) <= 1.0


def test_a_shift_is_whole_where_it_was_made_and_gone_after_a_while() -> None:
    assert eased(40.0, 0.0) == 40.0
    assert eased(40.0, EASE) == eased(40.0, -2 * EASE) == 0.0


@given(st.floats(-500, 500), st.floats(0, 2 * EASE))
def test_a_shift_only_ever_shrinks(shift: float, travelled: float) -> None:
    assert abs(eased(shift, travelled + 1)) <= abs(eased(shift, travelled)) <= abs(shift)
