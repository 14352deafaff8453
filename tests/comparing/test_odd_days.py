"""Days that no calendar has: one odd sign in a text stops nothing."""

import pytest

from desktop.comparing import compare
from desktop.comparing.facts import day_number
from desktop.comparing.findings import find_findings
from desktop.story.finding import FindingKind
from tests.comparing.test_findings import article


@pytest.mark.parametrize("sign", ["²", "①", "½", "Ⅻ", "1" * 400, "1" * 5001, "0", "32"])
def test_what_is_no_day_stands_beside_a_month(sign: str):
    articles = [
        article(1, f"The bridge of Marlow Quay was shut on {sign} May after {sign} cracks."),
        article(2, f"The bridge of Marlow Quay was shut on May {sign} after cracks."),
    ]
    comparison = compare(articles)
    assert comparison.links, "the passages are compared"
    find_findings(articles, comparison)


def test_the_days_of_a_month_are_read_in_any_digits():
    assert [day_number(key) for key in ("1", "09", "31", "٤", "𝟗")] == [1, 9, 31, 4, 9]


@pytest.mark.parametrize("key", ["0", "32", "111", "²", "①", "", "5th"])
def test_no_other_number_is_a_day(key: str):
    assert day_number(key) is None


@pytest.mark.parametrize(
    ("published", "word"), [("9999-12-31", "tomorrow"), ("0001-01-01", "yesterday")]
)
def test_an_article_of_the_last_day_may_speak_of_the_next(published: str, word: str):
    said = f"The council said {word} that %s stone bridges in Marlow Quay will be shut."
    articles = [
        article(1, said % "nine", published=published),
        article(2, said % "ten", published=published),
    ]
    found = find_findings(articles, compare(articles))
    assert [each.words for each in found if each.kind is FindingKind.NUMBER] == [("nine", "ten")]
