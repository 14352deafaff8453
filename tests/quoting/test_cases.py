"""Every small case is right, with the language model and by patterns alone, or known not to be."""

from collections.abc import Mapping

import pytest

from tests.quoting.cases import Case, small_cases
from tests.quoting.figures import Find, NoModel, finder
from tests.quoting.known_failures import BY_PATTERNS, WITH_MODEL
from tests.quoting.matching import wrongs

each_case = pytest.mark.parametrize(
    "case", small_cases(), ids=lambda case: f"{case.title} [{case.language}]"
)


@pytest.fixture(scope="module")
def with_model() -> Find:
    try:
        return finder()
    except NoModel as error:
        pytest.skip(f"no language model: {error}")


@each_case
def test_a_case_is_right_with_the_model(case: Case, with_model: Find):
    judge(case, with_model, WITH_MODEL)


@each_case
def test_a_case_is_right_by_patterns(case: Case):
    judge(case, finder(patterns=True), BY_PATTERNS)


@pytest.mark.parametrize("known", [WITH_MODEL, BY_PATTERNS], ids=["with model", "by patterns"])
def test_known_failures_are_cases(known: Mapping[str, str]):
    assert set(known) <= {case.title for case in small_cases()}


def judge(case: Case, find: Find, known: Mapping[str, str]) -> None:
    lines = wrongs(case, find(case))
    if case.title in known:
        assert lines, f"It is right now: take it from the known failures ({known[case.title]})."
    else:
        assert not lines, "\n".join([case.text, *lines])
