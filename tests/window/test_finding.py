"""Words are found in every column, however they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.window.finding import MOST, Hit, find_all
from tests.window.invented import article

words = st.text("abAB", min_size=1, max_size=2)
texts = st.lists(words, min_size=1, max_size=12).map(" ".join)


@given(st.lists(texts, min_size=1, max_size=4), words)
def test_every_hit_reads_as_the_query_when_folded(passages: list[str], query: str) -> None:
    found = find_all([article(1, *passages)], query, match_case=False)
    assert all(passages[h.index][h.start : h.end].casefold() == query.casefold() for h in found)


@given(st.lists(texts, min_size=1, max_size=4), words)
def test_no_place_is_missed(passages: list[str], query: str) -> None:
    found = find_all([article(1, *passages)], query, match_case=False)
    assert len(found) == sum(p.casefold().count(query.casefold()) for p in passages)


@given(st.lists(texts, min_size=1, max_size=4), words)
def test_with_case_a_hit_reads_exactly_as_the_query(passages: list[str], query: str) -> None:
    found = find_all([article(1, *passages)], query, match_case=True)
    assert [passages[h.index][h.start : h.end] for h in found] == [query] * len(found)
    assert len(found) == sum(p.count(query) for p in passages)


@given(st.text(max_size=20))
def test_any_query_is_words_and_no_pattern(query: str) -> None:
    found = find_all([article(1, "x " + query + " y")], query, match_case=True)
    assert bool(found) is bool(query.split())


def test_hits_come_column_by_column_from_top_to_bottom() -> None:
    articles = [article(1, "war", "a war, a war"), article(2, "war")]
    assert find_all(articles, "war", match_case=False) == [
        Hit(0, 0, 0, 3),
        Hit(0, 1, 2, 5),
        Hit(0, 1, 9, 12),
        Hit(1, 0, 0, 3),
    ]


@pytest.mark.parametrize("printed", ["red  line", "red\nline", "red\u00a0line", "red\tline"])
def test_one_blank_of_a_query_fits_any_blanks(printed: str) -> None:
    assert len(find_all([article(1, printed)], " red line ", match_case=False)) == 1


@pytest.mark.parametrize("typed", ['"red line"', "“red line”", "'red line'"])
def test_any_quotation_mark_fits_any_other(typed: str) -> None:
    assert len(find_all([article(1, "a “red line” here")], typed, match_case=True)) == 1


def test_characters_with_a_meaning_in_patterns_are_taken_as_they_are() -> None:
    assert len(find_all([article(1, "(a+b)* [c]")], "(a+b)* [c]", match_case=True)) == 1
    assert find_all([article(1, "aab")], "a+b", match_case=True) == []


def test_cyrillic_is_found_in_either_case() -> None:
    assert len(find_all([article(1, "Россия и РОССИЯ")], "россия", match_case=False)) == 2


@pytest.mark.parametrize("query", ["", "   ", "\n"])
def test_nothing_typed_finds_nothing(query: str) -> None:
    assert find_all([article(1, "text")], query, match_case=False) == []


def test_counting_stops_at_a_limit() -> None:
    assert len(find_all([article(1, "a" * (MOST + 10))], "a", match_case=False)) == MOST
