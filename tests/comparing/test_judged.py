"""What a reader decided counts at once, over what the program found."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.comparing import compare
from desktop.comparing.counterparts import read_passage
from desktop.comparing.judged import judge
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import (
    Checked,
    Comparison,
    Conflict,
    Link,
    Origin,
    Span,
    Statement,
    Strength,
)
from desktop.story.decisions import Absence, LinkDecision
from desktop.story.places import holds, is_same_place

NOON = "2024-11-18T12:00:00Z"
EVENING = "2024-11-18T19:00:00Z"
WIDTH = 10
COUNT = 6
"""Passages of each invented article; passage n of article a is `at(a, n)`."""


def article(number, kinds=(Kind.BODY,) * COUNT, language="en", complete="unknown"):
    """Return an article of passages of nine letters and a line end each."""
    text = "".join(f"{'abcdefgh'[n] * (WIDTH - 1)}\n" for n in range(len(kinds)))
    passages = tuple(
        Passage(n * WIDTH, n * WIDTH + WIDTH - 1, kind, "", n) for n, kind in enumerate(kinds)
    )
    stated = Stated(language, "")
    return Article(number, f"{number}.txt", text, passages, stated, "utf-8", complete=complete)


def at(number, place, start=0, end=WIDTH - 1):
    return Span(number, place * WIDTH + start, place * WIDTH + end)


def link(a, b, score=0.9):
    strength = Strength.SOLID if score >= 0.73 else Strength.MAYBE
    return Link(a, b, score, strength, Origin.AUTOMATIC, ("words",))


def decision(a, b, origin, when=NOON):
    return LinkDecision(a, b, origin, "Nadia", when)


ARTICLES = tuple(article(number) for number in (1, 2, 3, 4))
FOUND = Comparison(
    (1, 2, 3, 4),
    (),
    (
        link(at(1, 0), at(2, 0)),
        link(at(1, 0), at(3, 0), 0.8),
        link(at(1, 1), at(2, 1)),
        link(at(1, 1), at(3, 2), 0.6),
        link(at(2, 3), at(3, 2)),
    ),
    (
        Statement(1, (at(1, 0), at(2, 0), at(3, 0)), (4,), ()),
        Statement(2, (at(1, 1), at(2, 1)), (4,), ()),
        Statement(5, (at(2, 3), at(3, 2)), (4,), ()),
    ),
    (Conflict("number", at(1, 1, 2, 4), at(2, 1, 3, 5)),),
)


def judged(*links, absences=(), articles=ARTICLES, found=FOUND):
    return judge(found, articles, links, absences)


def origins(comparison):
    return {(each.a, each.b): each.origin for each in comparison.links}


def rows(comparison):
    return {each.number: set(each.passages) for each in comparison.statements}


def statement(comparison, number):
    return next(each for each in comparison.statements if each.number == number)


def test_without_decisions_the_comparison_is_the_same_object():
    assert judge(FOUND, ARTICLES, (), ()) is FOUND


def test_a_confirmed_link_keeps_its_score():
    after = judged(decision(at(1, 1), at(3, 2), Origin.CONFIRMED))
    assert replace(FOUND, links=after.links) == after
    changed = set(after.links) - set(FOUND.links)
    assert changed == {FOUND.links[3]._replace(origin=Origin.CONFIRMED)}


def test_a_rejected_link_is_listed_and_connects_nothing():
    after = judged(decision(at(1, 1), at(2, 1), Origin.REJECTED))
    assert origins(after)[at(1, 1), at(2, 1)] is Origin.REJECTED
    assert not any(at(2, 1) in row for row in rows(after).values())
    assert after.conflicts == ()
    assert read_passage({a.number: a for a in ARTICLES}, after, at(2, 1), None).counterparts == ()


def test_a_passage_whose_statement_ends_joins_that_of_its_surest_other_link():
    after = judged(decision(at(1, 1), at(2, 1), Origin.REJECTED))
    assert rows(after) == {1: rows(FOUND)[1], 5: {at(1, 1), at(2, 3), at(3, 2)}}


def test_a_passage_held_by_another_link_stays():
    after = judged(decision(at(1, 0), at(3, 0), Origin.REJECTED))
    assert rows(after)[1] == {at(1, 0), at(2, 0)}
    assert statement(after, 1).no_counterpart_found == (3, 4)


def test_a_drawn_link_is_solid_certain_and_without_reasons():
    after = judged(decision(at(1, 5), at(4, 5), Origin.DRAWN))
    drawn = Link(at(1, 5), at(4, 5), 1.0, Strength.SOLID, Origin.DRAWN, ())
    assert drawn in after.links
    assert after.links == tuple(sorted(after.links, key=lambda each: (each.a, each.b)))


def test_a_drawn_link_between_unlinked_passages_is_a_statement_with_a_new_number():
    after = judged(decision(at(1, 5), at(4, 5), Origin.DRAWN))
    assert statement(after, 6) == Statement(6, (at(1, 5), at(4, 5)), (2, 3), ())


def test_a_drawn_link_brings_a_passage_into_a_statement():
    after = judged(decision(at(2, 0), at(4, 0), Origin.DRAWN))
    assert rows(after)[1] == {at(1, 0), at(2, 0), at(3, 0), at(4, 0)}
    assert statement(after, 1).no_counterpart_found == ()


def test_a_drawn_link_joins_two_statements_under_the_lower_number():
    after = judged(decision(at(2, 1), at(3, 2), Origin.DRAWN))
    assert rows(after) == {1: rows(FOUND)[1], 2: rows(FOUND)[2] | rows(FOUND)[5]}


def test_a_confirmed_link_between_statements_does_not_join_them():
    after = judged(decision(at(1, 1), at(3, 2), Origin.CONFIRMED))
    assert rows(after) == rows(FOUND)


def test_a_confirmed_link_that_the_program_no_longer_finds_is_kept():
    after = judged(decision(at(3, 4), at(4, 4), Origin.CONFIRMED))
    assert origins(after)[at(3, 4), at(4, 4)] is Origin.CONFIRMED
    assert {at(3, 4), at(4, 4)} in rows(after).values()


def test_a_drawn_part_of_a_passage_stands_in_the_statement_itself():
    part = at(1, 1, 0, 3)
    after = judged(decision(part, at(4, 1), Origin.DRAWN))
    assert {part, at(4, 1)} in rows(after).values()
    assert rows(after)[2] == rows(FOUND)[2]


def test_a_drawn_part_adds_nothing_to_a_statement_that_has_the_whole_passage():
    after = judged(decision(at(1, 1, 0, 3), at(2, 1), Origin.DRAWN))
    assert rows(after) == rows(FOUND)
    assert at(1, 1, 0, 3) in {each.a for each in after.links}


def test_a_rejection_holds_for_a_passage_whose_ends_have_moved_a_little():
    after = judged(decision(at(1, 1, 2), at(2, 1, 0, 8), Origin.REJECTED))
    assert origins(after)[at(1, 1), at(2, 1)] is Origin.REJECTED


def test_a_rejection_of_a_part_leaves_the_link_of_the_whole_alone():
    after = judged(decision(at(1, 1, 0, 3), at(2, 1), Origin.REJECTED))
    assert origins(after) == origins(FOUND)


def test_a_rejection_of_a_pair_that_is_not_linked_lists_nothing():
    assert judged(decision(at(1, 4), at(2, 5), Origin.REJECTED)) == FOUND


def test_of_two_decisions_on_one_pair_the_later_counts():
    one = decision(at(1, 1), at(2, 1), Origin.REJECTED, NOON)
    other = decision(at(1, 1), at(2, 1), Origin.CONFIRMED, EVENING)
    for order in ((one, other), (other, one)):
        assert origins(judged(*order))[at(1, 1), at(2, 1)] is Origin.CONFIRMED


def test_the_later_of_two_decisions_on_parts_counts():
    part = at(1, 5, 0, 3)
    drawn = decision(part, at(4, 5), Origin.DRAWN, NOON)
    rejected = decision(part, at(4, 5), Origin.REJECTED, EVENING)
    assert judged(drawn, rejected) == FOUND
    assert (part, at(4, 5)) in origins(
        judged(rejected._replace(at=NOON), drawn._replace(at=EVENING))
    )


@pytest.mark.parametrize(
    "ignored",
    [
        decision(at(1, 4), at(9, 4), Origin.DRAWN),
        decision(at(1, 4), at(1, 5), Origin.DRAWN),
        decision(at(1, 4), Span(2, 50, 5000), Origin.DRAWN),
        decision(at(1, 4), Span(2, 5, 5), Origin.DRAWN),
        decision(at(1, 0), at(2, 0), Origin.AUTOMATIC),
    ],
)
def test_what_cannot_be_applied_is_ignored(ignored):
    assert judged(ignored) == FOUND


def test_a_checked_absence_takes_the_article_from_those_without_counterpart():
    after = judged(absences=(Absence(at(2, 0), 4, "Nadia", NOON),))
    assert statement(after, 1).checked_absent == (Checked(4, "Nadia", NOON),)
    assert statement(after, 1).no_counterpart_found == ()
    assert statement(after, 2) == statement(FOUND, 2)


def test_the_latest_of_two_checks_is_told():
    checks = (Absence(at(2, 0), 4, "Nadia", EVENING), Absence(at(1, 0), 4, "Oleh", NOON))
    for order in (checks, checks[::-1]):
        assert statement(judged(absences=order), 1).checked_absent == (
            Checked(4, "Nadia", EVENING),
        )


def test_an_article_that_has_the_statement_is_not_checked_absent():
    after = judged(absences=(Absence(at(2, 0), 3, "Nadia", NOON),))
    assert after == FOUND


def test_who_looked_in_vain_is_believed_and_not_the_programs_link():
    looked = (Absence(at(3, 0), 1, "Nadia", NOON),)
    after = judged(absences=looked)
    assert [e for e in FOUND.links if e not in after.links] == [link(at(1, 0), at(3, 0), 0.8)]
    assert set(after.links) < set(FOUND.links)
    assert rows(after)[1] == {at(1, 0), at(2, 0)}
    texts = {each.number: each for each in ARTICLES}
    reading = read_passage(texts, after, at(3, 0), None, absences=looked)
    assert reading.checked_absent == (Checked(1, "Nadia", NOON),)
    assert reading.counterparts == ()
    other_way = read_passage(texts, after, at(1, 0), None, absences=looked)
    assert {each.span for each in other_way.counterparts} == {at(2, 0)}


def test_looking_in_vain_ends_a_statement_and_the_conflict_in_it():
    after = judged(absences=(Absence(at(1, 1, 0, 8), 2, "Nadia", NOON),))
    assert not any({at(1, 1), at(2, 1)} <= row for row in rows(after).values())
    assert after.conflicts == ()


def test_a_link_that_a_person_made_is_not_left_out_for_an_absence():
    said = decision(at(1, 0), at(3, 0), Origin.CONFIRMED)
    after = judged(said, absences=(Absence(at(3, 0), 1, "Nadia", NOON),))
    assert origins(after)[at(1, 0), at(3, 0)] is Origin.CONFIRMED
    assert rows(after)[1] == rows(FOUND)[1]


def test_an_article_that_was_never_compared_can_be_checked_absent():
    found = replace(FOUND, not_compared=((4, "no measured method for this language"),))
    first = FOUND.statements[0]._replace(no_counterpart_found=(), not_compared=(4,))
    found = replace(found, statements=(first, *FOUND.statements[1:]))
    after = judged(found=found, absences=(Absence(at(1, 0), 4, "", NOON),))
    assert statement(after, 1).not_compared == ()
    assert statement(after, 1).checked_absent == (Checked(4, "", NOON),)


def test_a_statement_of_captions_is_not_said_to_be_missed():
    captions = tuple(article(n, (Kind.CAPTION,) * COUNT) for n in (1, 2))
    articles = (*captions, *ARTICLES[2:])
    after = judged(decision(at(1, 5), at(2, 5), Origin.DRAWN), articles=articles)
    assert statement(after, 6).no_counterpart_found == ()
    assert statement(after, 6).not_compared == (3, 4)


def test_an_incomplete_article_misses_nothing_that_a_rejection_opens():
    articles = (*ARTICLES[:2], article(3, complete="incomplete"), ARTICLES[3])
    after = judged(decision(at(1, 0), at(3, 0), Origin.REJECTED), articles=articles)
    assert statement(after, 1).no_counterpart_found == (4,)
    assert statement(after, 1).not_compared == (3,)


def test_links_can_be_drawn_where_nothing_was_compared():
    found = Comparison((1, 2), ((1, "no measured method"), (2, "no measured method")))
    after = judged(decision(at(1, 0), at(2, 0), Origin.DRAWN), found=found)
    assert rows(after) == {1: {at(1, 0), at(2, 0)}}


REAL = (
    "The mayor of Calder Falls resigned on Tuesday after an inquiry blamed her office.",
    "Eleven people drowned when the river broke through the northern dike.",
    "Farmers in the valley expect a poor harvest of apples this year.",
)


def test_confirming_a_real_link_changes_nothing_else():
    def told(number, *sentences):
        text = "\n".join(sentences)
        starts = [text.index(each) for each in sentences]
        passages = tuple(
            Passage(start, start + len(each), Kind.BODY, "", n)
            for n, (start, each) in enumerate(zip(starts, sentences, strict=True))
        )
        return Article(number, f"{number}.txt", text, passages, Stated("en", ""), "utf-8")

    articles = (
        told(1, *REAL),
        told(2, "Mayor of Calder Falls quits after the inquiry blamed her.", REAL[1]),
        told(3, "A new cinema opened in the harbour.", "An inquiry blamed the mayor's office."),
    )
    found = compare(articles)
    decisions = [decision(each.a, each.b, Origin.CONFIRMED) for each in found.links]
    after = judge(found, articles, decisions, ())
    assert found.links
    assert after.statements == found.statements
    assert after.conflicts == found.conflicts
    assert {each.origin for each in after.links} == {Origin.CONFIRMED}


# --- what holds for any decisions -------------------------------------------------------------------

places = st.builds(at, st.integers(1, 4), st.integers(0, COUNT - 1))
parts = st.builds(
    at, st.integers(1, 4), st.integers(0, COUNT - 1), st.integers(0, 3), st.integers(4, WIDTH)
)
wide = st.builds(
    lambda span, more: Span(span.article, span.start, span.end + more), places, st.integers(1, 12)
)
spans = st.one_of(places, places, parts, wide)
decisions = st.lists(
    st.builds(
        decision,
        spans,
        spans,
        st.sampled_from([Origin.CONFIRMED, Origin.DRAWN, Origin.REJECTED, Origin.REJECTED]),
        st.sampled_from([NOON, EVENING]),
    ),
    max_size=8,
)
absences = st.lists(
    st.builds(Absence, spans, st.integers(1, 5), st.sampled_from(["", "Nadia"]), st.just(NOON)),
    max_size=4,
)


@st.composite
def comparisons(draw):
    """Draw links among whole passages, and a partition of the linked passages into statements."""
    pairs = draw(st.lists(st.tuples(places, places), max_size=12))
    ends = {tuple(sorted(pair)) for pair in pairs if pair[0].article != pair[1].article}
    scores = st.sampled_from([0.5, 0.6, 0.74, 0.9])
    links = tuple(link(a, b, draw(scores)) for a, b in sorted(ends))
    groups: dict[int, set[Span]] = {}
    for span in sorted({span for pair in ends for span in pair}):
        groups.setdefault(draw(st.integers(1, 4)), set()).add(span)
    kept = [tuple(sorted(g)) for g in groups.values() if len({s.article for s in g}) > 1]
    statements = tuple(Statement(n, group, (), ()) for n, group in enumerate(sorted(kept), start=1))
    conflicts = tuple(Conflict("number", each.a, each.b) for each in links[::2])
    return Comparison((1, 2, 3, 4), (), links, statements, conflicts)


@settings(max_examples=200)
@given(comparisons(), decisions, absences)
def test_judging_again_changes_nothing(found, links, looked):
    once = judge(found, ARTICLES, links, looked)
    assert judge(once, ARTICLES, links, looked) == once


@settings(max_examples=200)
@given(comparisons(), decisions, absences, st.randoms(use_true_random=False))
def test_the_order_of_decisions_does_not_matter(found, links, looked, random):
    mixed_links, mixed_looked = list(links), list(looked)
    random.shuffle(mixed_links)
    random.shuffle(mixed_looked)
    assert judge(found, ARTICLES, mixed_links, mixed_looked) == judge(
        found, ARTICLES, links, looked
    )


@settings(max_examples=100)
@given(comparisons(), decisions, absences)
def test_a_judged_comparison_says_nothing_twice_and_nothing_empty(found, links, looked):
    after = judge(found, ARTICLES, links, looked)
    numbers = [each.number for each in after.statements]
    assert len(numbers) == len(set(numbers))
    for each in after.statements:
        assert len({span.article for span in each.passages}) > 1
        named = [*each.no_counterpart_found, *each.not_compared]
        named += [checked.article for checked in each.checked_absent]
        assert len(named) == len(set(named))
        assert not {span.article for span in each.passages} & set(named)
    ends = [(each.a, each.b) for each in after.links]
    assert len(ends) == len(set(ends))
    for link in found.links:
        is_denied = any(
            (is_same_place(each.passage, one) or holds(each.passage, one))
            and each.article == other.article
            for each in looked
            for one, other in ((link.a, link.b), (link.b, link.a))
        )
        assert is_denied or (link.a, link.b) in ends


@settings(max_examples=200)
@given(comparisons(), decisions)
def test_a_reader_meets_no_rejected_link(found, links):
    after = judge(found, ARTICLES, links, ())
    by_number = {each.number: each for each in ARTICLES}
    for span in {end for each in found.links for end in (each.a, each.b)}:
        reading = read_passage(by_number, after, span, None)
        assert all(each.link.origin is not Origin.REJECTED for each in reading.counterparts)
        assert len({each.span for each in reading.counterparts}) == len(reading.counterparts)
