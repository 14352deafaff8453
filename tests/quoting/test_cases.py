"""Every small case is right, with the language model and by patterns alone, or known not to be."""

from collections.abc import Mapping

import pytest

from tests.quoting.cases import Case, small_cases
from tests.quoting.figures import Find, finder
from tests.quoting.known_failures import (
    BY_PATTERNS,
    OUTLETS_BY_PATTERNS,
    OUTLETS_WITH_MODEL,
    WITH_MODEL,
)
from tests.quoting.matching import wrong_outlets, wrongs

KNOWN = (WITH_MODEL, BY_PATTERNS, OUTLETS_WITH_MODEL, OUTLETS_BY_PATTERNS)


def name(case: Case) -> str:
    return f"{case.title} [{case.language}]"


each_case = pytest.mark.parametrize("case", small_cases(), ids=name)
each_case_with_an_outlet = pytest.mark.parametrize(
    "case", [case for case in small_cases() if any(quote.via for quote in case.quotes)], ids=name
)


@pytest.fixture(scope="module")
def with_model() -> Find:
    return finder()


@pytest.fixture(scope="module")
def by_patterns() -> Find:
    return finder(patterns=True)


@pytest.mark.needs_model
@each_case
def test_a_case_is_right_with_the_model(case: Case, with_model: Find):
    judge(case, wrongs(case, with_model(case)), WITH_MODEL)


@each_case
def test_a_case_is_right_by_patterns(case: Case, by_patterns: Find):
    judge(case, wrongs(case, by_patterns(case)), BY_PATTERNS)


@pytest.mark.needs_model
@each_case_with_an_outlet
def test_the_outlet_it_came_through_is_found_with_the_model(case: Case, with_model: Find):
    judge(case, wrong_outlets(case, with_model(case)), OUTLETS_WITH_MODEL)


@each_case_with_an_outlet
def test_the_outlet_it_came_through_is_found_by_patterns(case: Case, by_patterns: Find):
    judge(case, wrong_outlets(case, by_patterns(case)), OUTLETS_BY_PATTERNS)


def test_known_failures_are_cases():
    titles = {case.title for case in small_cases()}
    assert [title for known in KNOWN for title in known if title not in titles] == []


def judge(case: Case, lines: list[str], known: Mapping[str, str]) -> None:
    if case.title in known:
        assert lines, f"It is right now: take it from the known failures ({known[case.title]})."
    else:
        assert not lines, "\n".join([case.text, *lines])
