"""What is offered while a query is typed goes on with it, and is counted."""

import pytest

from desktop.searching.lexicon import Suggestion
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.window.search.offers import Offer, Values, offers_of
from tests.searching.told import FERRIES

QUOTES = Quotes((Quote(1, 0, 9, QuoteKind.DIRECT, name="Ole Strand"),) * 2)
VALUES = Values(FERRIES, QUOTES)
FERRY = (Suggestion("ferry", 12), Suggestion("ferries", 3))


def taken(typed: str, offer: Offer) -> str:
    return typed[: offer.start] + offer.text


def offered(typed: str, words: tuple[Suggestion, ...] = ()) -> list[str]:
    return [taken(typed, offer) for offer in offers_of(typed, words, VALUES)]


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("ferr", ["ferry", "ferries"]),
        ("(coast OR ferr", ["(coast OR ferry", "(coast OR ferries"]),
        ('"old ferr', ['"old ferry', '"old ferries']),
        ("-ferr", ["-ferry", "-ferries"]),
        ("ferry", ["ferries"]),
    ],
)
def test_words_go_on_where_they_stand(typed: str, whole: list[str]) -> None:
    assert offered(typed, FERRY) == whole


def test_a_word_says_in_how_many_it_is() -> None:
    assert offers_of("ferr", (Suggestion("ferry", 1200),), VALUES)[0].remark == "1,200"


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("fuel outlet:", ['fuel outlet:"Harbour Times"', 'fuel outlet:"The Daily Coast"']),
        ("outlet:har", ['outlet:"Harbour Times"']),
        ("outlet:coast", ['outlet:"The Daily Coast"']),
        ('outlet:"the d', ['outlet:"The Daily Coast"']),
        ("speaker:st", ['speaker:"Ole Strand"']),
        ("only:nobody", []),
    ],
)
def test_a_field_goes_on_with_the_values_of_the_project(typed: str, whole: list[str]) -> None:
    assert offered(typed) == whole


def test_what_is_not_stated_is_offered_where_there_is_such() -> None:
    assert offered("date:no") == ["date:none"]
    assert offered("outlet:no") == []
    assert [each.remark for each in offers_of("date:no", (), VALUES)] == ["1"]
    assert offered("date:none") == []
    assert offered('byline:"no') == []


def test_values_are_counted() -> None:
    assert [each.remark for each in offers_of("outlet:", (), VALUES)] == ["2", "1"]
    assert [each.remark for each in offers_of("speaker:", (), VALUES)] == ["2"]


def test_fields_and_operators_are_offered_by_their_beginning() -> None:
    assert offered("ferry out") == ["ferry outlet:"]
    assert offered("ferry w/") == ["ferry w/5 ", "ferry w/s ", "ferry w/p "]
    assert offered("ferry NO") == ["ferry NOT "]
    assert offered("ferry ") == []
