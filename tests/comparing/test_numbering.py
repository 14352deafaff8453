from desktop.comparing.numbering import number, renumber
from desktop.story.comparison import Span, Statement


def statement(number, *passages):
    return Statement(number, tuple(Span(a, s, s + 1) for a, s in passages), (), ())


def test_rows_follow_the_lowest_article():
    groups = [(Span(2, 0, 1), Span(3, 9, 10)), (Span(1, 50, 51), Span(2, 5, 6))]
    assert [group[0] for group in number(groups)] == [Span(1, 50, 51), Span(2, 0, 1)]


def test_a_statement_keeps_the_number_of_the_one_it_shares_most_passages_with():
    before = (statement(1, (1, 0), (2, 0)), statement(2, (1, 5), (2, 5), (3, 5)))
    after = (statement(1, (1, 5), (2, 5)), statement(2, (1, 0), (3, 5)))
    kept, following = renumber(before, after, 3)
    assert [each.number for each in kept] == [2, 1]
    assert following == 3


def test_a_new_statement_gets_a_number_never_used_before():
    before = (statement(7, (1, 0), (2, 0)),)
    after = (statement(1, (1, 9), (2, 9)), statement(2, (1, 0), (2, 0)))
    kept, following = renumber(before, after, 12)
    assert [each.number for each in kept] == [12, 7]
    assert following == 13


def test_one_number_is_not_given_twice():
    before = (statement(1, (1, 0), (2, 0), (3, 0)),)
    after = (statement(1, (1, 0), (2, 0)), statement(2, (3, 0), (2, 5)))
    kept, following = renumber(before, after, 2)
    assert [each.number for each in kept] == [1, 2]
    assert following == 3
