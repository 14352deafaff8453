"""The same said in another way is no finding; what is only nearly the same is one."""

import pytest

from desktop.story.finding import FindingKind
from tests.comparing.test_findings import found, of_kind

NUMBER, DATE, CERTAINTY = FindingKind.NUMBER, FindingKind.DATE, FindingKind.CERTAINTY


def told(one: str, other: str) -> list[FindingKind]:
    kinds = {NUMBER, DATE, CERTAINTY, FindingKind.SPELLING}
    return [each.kind for each in found(one, other) if each.kind in kinds]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2 hours 5 minutes", "125 minutes"),
        ("two hours and five minutes", "125 minutes"),
        ("5ft 6in", "168 cm"),
        ("5 feet 6 inches", "168 cm"),
        ("7lb 8oz", "3.4 kilograms"),
        ("2 billion cubic metres", "two cubic kilometres"),
        ("4 square miles", "10.4 square kilometres"),
        ("3.000 barges", "3,000 barges"),
    ],
)
def test_a_size_in_two_units_is_that_in_one(one: str, other: str):
    said = "The survey of the old harbour at Marlow Quay speaks of {} for the new pier."
    assert told(said.format(one), said.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2 hours 5 minutes", "145 minutes"),
        ("5ft 6in", "188 cm"),
        ("2 billion cubic metres", "four cubic kilometres"),
        ("3.000 barges", "4,000 barges"),
        ("3.125 tonnes", "9 tonnes"),
        ("$3 million", "€3 million"),
    ],
)
def test_another_size_is_a_finding_in_two_units_too(one: str, other: str):
    said = "The survey of the old harbour at Marlow Quay speaks of {} for the new pier."
    assert told(said.format(one), said.format(other)) == [NUMBER]


def test_a_sum_that_may_be_converted_is_no_finding():
    said = "The survey of the old harbour at Marlow Quay speaks of {} for the new pier."
    assert told(said.format("$3 million"), said.format("£2.4 million")) == []


def test_a_share_and_a_price_are_no_range():
    assert (
        told(
            "Oil rose 3% to $82 on Monday after the old pipeline was shut.",
            "Oil rose by 3 percent to 82 dollars on Monday after the old pipeline was shut.",
        )
        == []
    )
    assert of_kind(
        NUMBER,
        "Oil rose 3 percent to 82 dollars on Monday after the old pipeline was shut.",
        "Oil rose 3 percent to 88 dollars on Monday after the old pipeline was shut.",
    ) == [("82 dollars", "88 dollars")]


@pytest.mark.parametrize(
    ("first", "second"), [("$3 to 5 million", "$4 million"), ("3 to 5 percent", "4 percent")]
)
def test_a_range_with_one_mark_is_a_range(first: str, second: str):
    said = "The survey of the old harbour at Marlow Quay speaks of {} for the new pier."
    notes = [
        each.note for each in found(said.format(first), said.format(second)) if each.kind is NUMBER
    ]
    assert notes == ["a difference of precision"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("7:30 in the evening", "7.30pm"),
        ("7.30 in the morning", "7:30 a.m."),
        ("11:30 at night", "23:30"),
        ("1:30 at night", "1.30am"),
        ("12:15 in the afternoon", "12:15"),
    ],
)
def test_a_half_of_the_day_may_be_said_in_words(one: str, other: str):
    said = "The fire at the old mill of Marlow Quay was seen at {} by the watchman."
    assert told(said.format(one), said.format(other)) == []


def test_the_two_halves_of_a_day_are_two_times():
    said = "The fire at the old mill of Marlow Quay was seen at {} by the watchman."
    one, other = "7:30 in the morning", "7:30 in the evening"
    assert of_kind(DATE, said.format(one), said.format(other)) == [(one, other)]


def test_two_decades_are_a_finding_and_a_year_of_one_is_none():
    said = "The bridge of the old town was built in {} by the army of the duke."
    decades = said.format("the 1980s"), said.format("the 1990s")
    assert of_kind(DATE, *decades) == [("1980s", "1990s")]
    assert told(said.format("the 1980s"), said.format("1984")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The minister is likely to resign over", "The minister will probably resign over"),
        ("The bank did not rule out raising", "The bank may raise"),
        ("The bank refused to exclude raising", "The bank did not rule out raising"),
        ("The alleged attacker stood beside", "The suspected attacker stood beside"),
        ("The suspect was charged with", "He was charged with"),
        ("The suspect will be charged with", "A man will be charged with"),
    ],
)
def test_as_certain_in_other_words_is_no_finding(one: str, other: str):
    assert (
        told(f"{one} the toll on the old harbour.", f"{other} the toll on the old harbour.") == []
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The minister is likely to resign over", "The minister will resign over"),
        ("The bank did not rule out raising", "The bank will raise"),
        ("The guards suspect the clerk forged", "The clerk forged"),
    ],
)
def test_more_certain_in_other_words_is_one(one: str, other: str):
    end = "the toll of Marlow Quay on the old harbour."
    assert told(f"{one} {end}", f"{other} {end}") == [CERTAINTY]


def test_a_given_name_alone_is_no_spelling_of_another_man():
    assert (
        told(
            "The baker was late, and Vladimir said so to the miller of the town.",
            "The president met Volodymyr Zelensky in the mill of the town on the hill.",
        )
        == []
    )


def test_a_given_name_before_one_family_name_is_a_spelling():
    found_ = told(
        "The president met Vladimir Zelensky in the mill of the town on the hill.",
        "The president met Volodymyr Zelensky in the mill of the town on the hill.",
    )
    assert FindingKind.SPELLING in found_


def test_what_is_ruled_out_and_what_is_not_is_said_and_denied_once():
    one = "Police rule out arson at the old mill of Marlow Quay."
    other = "Police did not rule out arson at the old mill of Marlow Quay."
    kinds = [each.kind for each in found(one, other)]
    assert FindingKind.NEGATION in kinds
    assert CERTAINTY not in kinds


def test_a_place_is_no_inch():
    assert of_kind(
        NUMBER,
        "The pier was raised by 6 feet 3 in the summer of the flood at Marlow Quay.",
        "The pier was raised by 7 feet in the summer of the flood at Marlow Quay.",
    ) == [("6 feet", "7 feet")]


def test_two_numbers_that_changed_places_are_two_findings():
    assert of_kind(
        NUMBER,
        "The blast at the old mill of Marlow Quay killed one and injured two of the guards.",
        "The blast at the old mill of Marlow Quay injured one and killed two of the guards.",
    ) == [("one", "two"), ("two", "one")]


def test_the_same_numbers_in_another_order_are_none():
    assert (
        told(
            "The blast at the old mill of Marlow Quay killed one and injured two of the guards.",
            "The blast at the old mill of Marlow Quay injured two and killed one of the guards.",
        )
        == []
    )
