"""A query is narrowed and widened as text, so that the box always says all that is asked."""

import pytest

from desktop.searching.rewording import (
    exactly,
    has,
    named,
    replaced,
    unstated,
    with_part,
    without_part,
)

POST = named("outlet", "Latin Post")


def test_a_value_of_several_words_is_quoted():
    assert POST == 'outlet:"Latin Post"'
    assert named("language", "uk") == "language:uk"
    assert named("date", "2024-05-30") == "date:2024-05-30"
    assert named("outlet", 'The "Coast"') == 'outlet:"The Coast"'


def test_the_very_name_of_an_outlet_and_none_are_parts_of_their_own():
    assert (exactly("outlet", 'The "Post"'), unstated("date")) == (
        'outlet:="The Post"',
        "date:none",
    )
    assert named("outlet", "None") == 'outlet:"None"'
    parts = [named("outlet", "Post"), exactly("outlet", "Post"), exactly("outlet", "POST")]
    parts += [unstated("outlet"), named("outlet", "none")]
    for part in parts:
        typed = with_part("ferry", part)
        assert [has(typed, each) for each in parts] == [each is part for each in parts]
        assert without_part(typed, part) == "ferry"


@pytest.mark.parametrize(
    ("typed", "narrowed"),
    [
        ("", 'outlet:"Latin Post"'),
        ("missile russia", 'missile russia outlet:"Latin Post"'),
        ("missile OR rocket", '(missile OR rocket) outlet:"Latin Post"'),
        ("(missile OR rocket)", '(missile OR rocket) outlet:"Latin Post"'),
        ("missile NOT russia", 'missile NOT russia outlet:"Latin Post"'),
        ('"long range', '"long range" outlet:"Latin Post"'),
        ("(missile OR rocket", '(missile OR rocket) outlet:"Latin Post"'),
    ],
)
def test_a_query_is_narrowed_by_what_is_said_about_documents(typed, narrowed):
    assert with_part(typed, POST) == narrowed
    assert has(narrowed, POST)
    assert with_part(narrowed, POST) == narrowed


@pytest.mark.parametrize(
    ("typed", "widened"),
    [
        ('outlet:"Latin Post"', ""),
        ('missile outlet:"latin  post" russia', "missile russia"),
        ('missile AND outlet:"Latin Post"', "missile"),
        ("(missile OR rocket) outlet:“Latin Post”", "missile OR rocket"),
        ('(missile) w/5 (russia) outlet:"Latin Post"', "(missile) w/5 (russia)"),
    ],
)
def test_what_narrowed_a_query_is_taken_away_again(typed, widened):
    assert without_part(typed, POST) == widened


@pytest.mark.parametrize(
    "typed",
    [
        'missile -outlet:"Latin Post"',
        'missile OR outlet:"Latin Post"',
        'x (outlet:"Latin Post" OR y)',
        "post",
    ],
)
def test_what_does_not_narrow_a_query_is_left_alone(typed):
    assert not has(typed, POST)
    assert without_part(typed, POST) == typed


def test_a_mistyped_word_is_replaced_where_it_stands_alone():
    assert (
        replaced("Misile OR misiles w/5 (misile)", "misile", "missile")
        == "missile OR misiles w/5 (missile)"
    )
