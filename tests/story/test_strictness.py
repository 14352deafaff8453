"""A comparison seen strictly, in balance or generously shows more or fewer of the same links."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.story.comparison import Comparison, Link, Origin, Span, Statement, Strength
from desktop.story.strictness import BALANCED, GENEROUS, LEVELS, STRICT, possibly, seen


def at(article, place):
    return Span(article, 10 * place, 10 * place + 9)


def link(a, b, score, origin=Origin.AUTOMATIC):
    strength = Strength.SOLID if score >= 0.73 else Strength.MAYBE
    return Link(a, b, score, strength, origin, ())


def row(number, *passages, is_kept=False):
    return Statement(number, passages, (), (), is_kept=is_kept)


SURE, USUAL, WEAK = (
    link(at(1, 0), at(2, 0), 0.97),
    link(at(1, 1), at(3, 1), 0.8),
    link(at(2, 2), at(3, 2), 0.55),
)
FOUND = Comparison(
    (1, 2, 3),
    (),
    (SURE, USUAL, WEAK, link(at(1, 0), at(3, 0), 0.6)),
    (
        row(1, at(1, 0), at(2, 0), at(3, 0)),
        row(2, at(1, 1), at(3, 1)),
        row(3, at(2, 2), at(3, 2)),
    ),
)


def solid(comparison):
    return [(each.a, each.b) for each in comparison.links if each.strength is Strength.SOLID]


def test_each_setting_shows_the_links_that_are_sure_enough():
    assert solid(seen(FOUND, STRICT)) == [(SURE.a, SURE.b)]
    assert solid(seen(FOUND, BALANCED)) == [(SURE.a, SURE.b), (USUAL.a, USUAL.b)]
    assert len(solid(seen(FOUND, GENEROUS))) == 4


def test_links_that_are_nearly_sure_enough_stay_as_possibly_the_same():
    assert [each.strength for each in seen(FOUND, BALANCED).links] == [
        Strength.SOLID,
        Strength.SOLID,
        Strength.MAYBE,
        Strength.MAYBE,
    ]
    assert len(seen(FOUND, STRICT).links) == 2


def test_a_statement_loses_the_passages_that_only_weaker_links_tie_to_it():
    rows = {each.number: each.passages for each in seen(FOUND, BALANCED).statements}
    assert rows == {1: (at(1, 0), at(2, 0)), 2: (at(1, 1), at(3, 1))}


def test_what_a_person_said_is_shown_at_every_setting():
    said = tuple(each._replace(origin=Origin.CONFIRMED) for each in FOUND.links)
    strict = seen(replace(FOUND, links=said), STRICT)
    assert len(solid(strict)) == 4
    assert strict.statements == FOUND.statements


def test_a_kept_statement_stays_as_it_is():
    rows = tuple(each._replace(is_kept=True) for each in FOUND.statements)
    assert seen(replace(FOUND, statements=rows), STRICT).statements == rows


def test_a_link_to_a_part_of_a_passage_ties_it():
    part = Span(1, 2, 6)
    found = Comparison(
        (1, 2), (), (link(part, at(2, 0), 1.0, Origin.DRAWN),), (row(1, at(1, 0), at(2, 0)),)
    )
    assert seen(found, STRICT).statements == found.statements


def test_a_part_ties_a_passage_that_a_less_sure_link_leads_from_elsewhere():
    drawn = link(Span(1, 2, 6), at(2, 0), 1.0, Origin.DRAWN)
    found = Comparison(
        (1, 2, 3), (), (drawn, link(at(1, 0), at(3, 0), 0.6)), (row(1, at(1, 0), at(2, 0)),)
    )
    for name in LEVELS:
        assert seen(found, name).statements == found.statements


def test_where_only_less_sure_links_lead_is_not_forgotten():
    strict, balanced = seen(FOUND, STRICT), seen(FOUND, BALANCED)
    assert possibly(strict, at(1, 0)) == {3}
    assert possibly(strict, at(1, 1)) == {3}
    assert possibly(balanced, at(1, 1)) == set()
    assert possibly(balanced, at(2, 2)) == {3}
    assert possibly(seen(FOUND, GENEROUS), at(2, 2)) == set()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.floats(0.5, 1)), max_size=20))
def test_a_looser_setting_shows_all_that_a_stricter_one_does(pairs):
    links = tuple(link(at(1, i), at(2, j), score) for i, j, score in pairs)
    passages = [at(1, n) for n in range(4)] + [at(2, n) for n in range(4)]
    found = Comparison((1, 2), (), links, (row(1, *passages),))
    shown = [set(solid(seen(found, name))) for name in LEVELS]
    assert shown[0] <= shown[1] <= shown[2]
    kept = [{p for each in seen(found, name).statements for p in each.passages} for name in LEVELS]
    assert kept[0] <= kept[1] <= kept[2]
