"""Addresses are printed and read the same way everywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.story.addresses import Address, parse_address

numbers = st.integers(1, 999_999)


@given(numbers, st.integers(0, 999_999))
def test_a_printed_article_or_passage_address_reads_back(article: int, passage: int) -> None:
    address = Address(article, passage)
    assert parse_address(str(address)) == address


@given(numbers)
def test_a_printed_statement_address_reads_back(statement: int) -> None:
    assert parse_address(f"S{statement}") == Address(statement=statement)
    assert str(Address(statement=statement)) == f"S{statement}"


@given(st.integers(1, 999_999))
def test_a_quote_reads_back_as_it_is_written(quote: int) -> None:
    assert parse_address(f" q{quote}") == Address(quote=quote)
    assert str(Address(quote=quote)) == f"Q{quote}"


@pytest.mark.parametrize("typed", ["a5.3", " A5.3 ", "A5.3\n", "A05.03"])
def test_case_blanks_and_leading_zeros_do_not_matter(typed: str) -> None:
    assert parse_address(typed) == Address(5, 3)


@pytest.mark.parametrize(
    "typed", ["", "A", "5.3", "A5.", "A.3", "A5.3.1", "S", "S1.2", "B5", "A-5", "A5 3", "A5.3 x"]
)
def test_what_is_no_address_reads_as_none(typed: str) -> None:
    assert parse_address(typed) is None


@pytest.mark.parametrize("typed", ["A0", "S0", "Q0", "A0.0"])
def test_nothing_has_the_number_zero(typed: str) -> None:
    assert parse_address(typed) is None


def test_absurdly_long_numbers_are_no_address() -> None:
    assert parse_address("A" + "9" * 5000) is None


@given(st.text(max_size=12))
def test_any_typing_reads_without_an_error(typed: str) -> None:
    found = parse_address(typed)
    assert found is None or parse_address(str(found)) == found
