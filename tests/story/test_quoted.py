"""Statements are listed if some article has them in quotation marks, with how much stands in marks."""

from desktop.story.comparison import Comparison, Span, Statement
from desktop.story.quoted import InMarks, quoted_statements
from tests.window.invented import article

TOLD = article(1, '"The bridge is safe again," said the mayor.', "Trams run on Monday.")
WHOLE = article(2, "“The bridge is safe again.”", "Trams run on Monday.")
WITHOUT = article(3, "The mayor said that the bridge was safe again.", "Trams run on Monday.")
ARTICLES = (TOLD, WHOLE, WITHOUT)


def span(number: int, index: int) -> Span:
    passage = ARTICLES[number - 1].passages[index]
    return Span(number, passage.start, passage.end)


def statement(number: int, *spans: Span) -> Statement:
    return Statement(number, spans, (), ())


SAFE = statement(1, span(1, 0), span(2, 0), span(3, 0))
TRAMS = statement(2, span(1, 1), span(2, 1), span(3, 1))


def test_each_passage_says_how_much_of_it_stands_in_marks() -> None:
    (found,) = quoted_statements(ARTICLES, Comparison((1, 2, 3), statements=(SAFE,)))
    assert [each.in_marks for each in found.passages] == [
        InMarks.PART,
        InMarks.ALL,
        InMarks.NONE,
    ]
    assert found.articles_in_marks == (1, 2)


def test_a_statement_without_marks_is_not_listed() -> None:
    assert quoted_statements(ARTICLES, Comparison((1, 2, 3), statements=(TRAMS,))) == ()


def test_what_most_articles_quote_comes_first() -> None:
    fewer = statement(3, span(1, 0), span(3, 0))
    found = quoted_statements(ARTICLES, Comparison((1, 2, 3), statements=(fewer, SAFE)))
    assert [each.statement.number for each in found] == [1, 3]


def test_a_passage_inside_a_longer_quotation_stands_wholly_in_it() -> None:
    text = article(1, '"It fell. Nobody was hurt," she said.')
    inside = Span(1, 1, 9)
    (found,) = quoted_statements((text,), Comparison((1,), statements=(statement(1, inside),)))
    assert found.passages[0].in_marks is InMarks.ALL


def test_an_article_without_a_column_counts_for_nothing() -> None:
    (found,) = quoted_statements(ARTICLES[1:], Comparison((2, 3), statements=(SAFE,)))
    assert [each.span.article for each in found.passages] == [2, 3]
