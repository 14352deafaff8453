"""What comparing found, as values."""

import pytest

from desktop.story.comparison import (
    MAYBE,
    REWRITTEN,
    SOLID,
    Comparison,
    Span,
    Statement,
    WordingDifference,
)


def test_spans_sort_by_article_then_place() -> None:
    spans = [Span(2, 0, 5), Span(1, 9, 12), Span(1, 0, 8)]
    assert sorted(spans) == [Span(1, 0, 8), Span(1, 9, 12), Span(2, 0, 5)]


def test_a_statement_has_the_address_of_its_number() -> None:
    assert Statement(12, (), (), ()).address == "S12"


def test_a_solid_link_is_surer_than_one_that_may_be() -> None:
    assert 0.5 <= MAYBE < SOLID < 1


@pytest.mark.parametrize(
    ("changed", "is_rewritten"), [(0.0, False), (REWRITTEN, False), (REWRITTEN + 0.01, True)]
)
def test_a_pair_is_rewritten_when_more_than_that_share_changed(
    changed: float, *, is_rewritten: bool
) -> None:
    assert WordingDifference((), changed).is_rewritten is is_rewritten


def test_articles_in_an_unmeasured_language_are_not_among_the_compared() -> None:
    found = Comparison((1, 2, 3), not_compared=((2, "no measured method for this language"),))
    assert found.compared == {1, 3}


@pytest.mark.parametrize("refused", [(), ((2, "no measured method for this language"),)])
def test_a_single_article_is_compared_with_nothing(refused: tuple[tuple[int, str], ...]) -> None:
    numbers = (1, *(number for number, _ in refused))
    assert Comparison(numbers, not_compared=refused).compared == frozenset()
