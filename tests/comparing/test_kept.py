"""A statement that a reader keeps has exactly its passages, whatever the program finds."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.comparing.judged import judge
from desktop.comparing.numbering import renumber
from desktop.story.comparison import Origin
from desktop.story.decisions import Kept
from desktop.story.judging import decide_link, keep_statement, release_statement
from desktop.story.places import is_same_place
from desktop.story.project import Project
from desktop.story.stories import remove_articles
from desktop.story.strictness import LEVELS, seen
from tests.comparing.test_judged import (
    ARTICLES,
    FOUND,
    NOON,
    absences,
    at,
    comparisons,
    decision,
    decisions,
    places,
    rows,
    spans,
    statement,
)

PROJECT = Project(articles=ARTICLES)


def kept(*groups):
    """Return what a reader keeps after saying this of one group after the other."""
    project = PROJECT
    for group in groups:
        project = keep_statement(project, group, "Nadia", NOON)
    return project.kept


def judged(*groups, links=(), found=FOUND):
    return judge(found, ARTICLES, links, (), kept(*groups))


def test_a_locked_statement_stays_when_the_program_would_take_a_passage_out():
    locked = tuple(sorted(rows(FOUND)[1]))
    poorer = replace(FOUND, links=FOUND.links[2:], statements=FOUND.statements[1:])
    after = judged(locked, found=poorer)
    (row,) = [each for each in after.statements if each.is_kept]
    assert row.passages == locked
    assert row.no_counterpart_found == (4,)


def test_a_locked_statement_takes_in_nothing_new():
    locked = (at(1, 0), at(2, 0))
    after = judged(locked)
    assert rows(after)[1] == set(locked)
    assert not any(at(3, 0) in row for row in rows(after).values())


def test_merging_makes_one_statement_that_keeps_the_number_of_the_larger():
    after = judged([*FOUND.statements[0].passages, *FOUND.statements[1].passages])
    assert rows(after)[1] == rows(FOUND)[1] | rows(FOUND)[2]
    assert set(rows(after)) == {1, 5}
    assert statement(after, 1).is_kept


def test_splitting_leaves_each_part_what_it_is():
    whole = {at(1, 0), at(2, 0), at(3, 0), at(4, 0)}
    found = replace(
        FOUND, statements=(FOUND.statements[0]._replace(passages=tuple(sorted(whole))),)
    )
    after = judged([at(1, 0), at(2, 0)], [at(3, 0), at(4, 0)], found=found)
    assert sorted(map(sorted, rows(after).values())) == [
        [at(1, 0), at(2, 0)],
        [at(3, 0), at(4, 0)],
    ]
    assert all(each.is_kept for each in after.statements)


def test_a_passage_that_was_split_off_stands_in_no_statement():
    after = judged([at(3, 0)], [at(1, 0), at(2, 0)])
    assert rows(after)[1] == {at(1, 0), at(2, 0)}
    assert not any(at(3, 0) in row for row in rows(after).values())


def test_a_link_drawn_to_a_kept_statement_is_shown_and_changes_it_not():
    link = decision(at(1, 0), at(4, 0), Origin.DRAWN)
    after = judged([at(1, 0), at(2, 0)], links=[link])
    assert rows(after)[1] == {at(1, 0), at(2, 0)}
    assert any((each.a, each.b) == (at(1, 0), at(4, 0)) for each in after.links)


def test_what_only_the_kept_passage_tied_together_is_no_statement_any_more():
    after = judged([at(1, 0)])
    assert not {at(2, 0), at(3, 0)} & set().union(*rows(after).values())


def test_the_number_stays_with_what_shares_most():
    after = judged([at(1, 0), at(2, 0)])
    numbered, free = renumber(FOUND.statements, after.statements, 6)
    assert {each.number: set(each.passages) for each in numbered}[1] == {at(1, 0), at(2, 0)}
    assert free == 6


def test_a_kept_statement_is_shown_at_every_strictness():
    after = judged([at(1, 5), at(2, 4)])
    for strictness in LEVELS:
        shown = seen(after, strictness)
        assert {at(1, 5), at(2, 4)} in rows(shown).values()


def test_a_drawn_or_confirmed_link_is_shown_at_every_strictness():
    links = [
        decision(at(1, 5), at(2, 4), Origin.DRAWN),
        decision(at(1, 1), at(3, 2), Origin.CONFIRMED),
    ]
    after = judge(FOUND, ARTICLES, links, ())
    for strictness in LEVELS:
        shown = {(each.a, each.b): each.strength for each in seen(after, strictness).links}
        assert shown[at(1, 5), at(2, 4)] == shown[at(1, 1), at(3, 2)] == "solid"


# --- the project's side -----------------------------------------------------------------------------


def test_keeping_takes_passages_out_of_what_was_kept_before():
    assert [each.passages for each in kept([at(1, 0), at(2, 0)], [at(2, 0), at(3, 0)])] == [
        (at(1, 0),),
        (at(2, 0), at(3, 0)),
    ]
    assert [
        each.passages for each in kept([at(1, 0), at(2, 0)], [at(1, 0), at(2, 0), at(3, 0)])
    ] == [(at(1, 0), at(2, 0), at(3, 0))]


def test_a_passage_whose_ends_have_moved_counts_as_the_same():
    moved = at(1, 0, 0, 8)
    assert [each.passages for each in kept([at(1, 0), at(2, 0)], [moved, at(3, 0)])] == [
        (moved, at(3, 0)),
        (at(2, 0),),
    ]


def test_what_is_not_in_the_project_is_not_kept():
    assert keep_statement(PROJECT, [at(1, 0), at(9, 0)], "", NOON) is PROJECT
    assert keep_statement(PROJECT, [], "", NOON) is PROJECT


def test_with_an_article_goes_what_was_kept_of_it():
    project = keep_statement(PROJECT, [at(1, 0), at(2, 0), at(3, 0)], "Nadia", NOON)
    project = keep_statement(project, [at(1, 1), at(2, 1)], "Nadia", NOON)
    project = keep_statement(project, [at(4, 2)], "Nadia", NOON)
    left = remove_articles(project, [2]).kept
    assert [each.passages for each in left] == [(at(1, 0), at(3, 0)), (at(4, 2),)]
    assert remove_articles(project, [4]).kept == project.kept[:2]


def test_a_kept_passage_of_an_article_without_a_column_is_left_out():
    three = tuple(each for each in ARTICLES if each.number != 3)
    found = replace(FOUND, articles=(1, 2, 4), links=(), statements=())
    after = judge(found, three, (), (), kept([at(1, 0), at(2, 0), at(3, 0)]))
    assert list(rows(after).values()) == [{at(1, 0), at(2, 0)}]
    assert judge(found, three, (), (), kept([at(1, 0), at(3, 0)])).statements == ()


groups = st.lists(st.lists(spans, min_size=1, max_size=5), max_size=4)


@settings(max_examples=150)
@given(groups, st.lists(places, min_size=1, max_size=4))
def test_keeping_twice_is_keeping_once_and_no_passage_is_in_two(some, last):
    project = replace(PROJECT, kept=kept(*some))
    once = keep_statement(project, last, "Ana", NOON)
    assert keep_statement(once, last, "Ida", "2025") == once
    every = [span for each in once.kept for span in each.passages]
    assert len(every) == len(set(every))
    assert all(each.passages for each in once.kept)
    assert once.kept == tuple(sorted(once.kept))
    released = release_statement(once, last)
    assert not [
        s for k in released.kept for s in k.passages if any(is_same_place(s, p) for p in last)
    ]
    if not any(is_same_place(one, p) for k in project.kept for one in k.passages for p in last):
        assert released == project


@settings(max_examples=200)
@given(comparisons(), decisions, absences, groups)
def test_kept_passages_are_together_and_judging_again_changes_nothing(found, links, looked, some):
    said = kept(*some)
    once = judge(found, ARTICLES, links, looked, said)
    assert judge(once, ARTICLES, links, looked, said) == once
    assert judge(found, ARTICLES, links, looked, said[::-1]) == once
    numbers = [each.number for each in once.statements]
    assert len(numbers) == len(set(numbers))
    for each in once.statements:
        assert len({span.article for span in each.passages}) > 1


whole = st.lists(st.lists(places, min_size=1, max_size=5), max_size=4)


@settings(max_examples=300)
@given(comparisons(), decisions, whole)
def test_a_kept_statement_is_exactly_what_was_said(found, links, some):
    said = kept(*some)
    after = judge(found, ARTICLES, links, (), said)
    exact = {each.passages for each in after.statements if each.is_kept}
    assert exact == {
        each.passages for each in said if len({span.article for span in each.passages}) > 1
    }
    inside = [span for each in said for span in each.passages]
    others = [span for each in after.statements if not each.is_kept for span in each.passages]
    assert not set(inside) & set(others)


def test_a_confirmed_link_stays_when_the_program_finds_it_no_more():
    said = [decision(at(1, 0), at(2, 0), Origin.CONFIRMED)]
    project = decide_link(PROJECT, said[0])
    poorer = replace(FOUND, links=(), statements=())
    (link,) = judge(poorer, ARTICLES, project.links, ()).links
    assert (link.origin, link.a, link.b) == (Origin.CONFIRMED, at(1, 0), at(2, 0))


def test_overlapping_kept_statements_of_a_damaged_file_are_still_each_in_one():
    twice = (Kept((at(1, 0), at(2, 0)), "", NOON), Kept((at(1, 0), at(3, 0)), "", NOON))
    after = judge(FOUND, ARTICLES, (), (), twice)
    inside = [span for each in after.statements for span in each.passages]
    assert len(inside) == len(set(inside))
