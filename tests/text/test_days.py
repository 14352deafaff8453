from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.days import Day, day_of, days_in, gap


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on 17 November 2024, the day", Day(11, 17, 2024)),
        ("On November 17, 2024 they met", Day(11, 17, 2024)),
        ("Nov. 17 was a Sunday", Day(11, 17)),
        ("the 2nd of March", Day(3, 2)),
        ("am 3. Oktober 1990", Day(10, 3, 1990)),
        ("le 1er mai", Day(5, 1)),
        ("el 5 de enero de 2023", Day(1, 5, 2023)),
        ("17 листопада 2024 року", Day(11, 17, 2024)),
        ("9 мая", Day(5, 9)),
    ],
)
def test_days_are_found_as_people_write_them(text, day):
    assert days_in(text) == {day}


@pytest.mark.parametrize(
    "text", ["It may be 2.5 percent", "12 people", "March of 4,000", "45 November", "3.11 May"]
)
def test_other_numbers_are_no_days(text):
    assert days_in(text) == frozenset()


def test_a_stated_date_may_have_a_time():
    assert day_of("2024-11-17T08:00:00Z") == Day(11, 17, 2024)
    assert day_of("yesterday") is None
    assert day_of("2024-13-01") is None


def test_the_gap_is_that_of_the_nearest_days():
    one = frozenset([Day(2, 24, 2022), Day(11, 17, 2024)])
    assert gap(one, frozenset([Day(11, 19, 2024)])) == 2
    assert gap(one, frozenset()) is None


def test_days_without_a_year_are_as_near_as_they_can_be():
    assert gap(frozenset([Day(12, 30)]), frozenset([Day(1, 2, 2024)])) == 3


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 300))
def test_gaps_of_full_dates_are_right_to_a_leap_day(first, days):
    second = date.fromordinal(first.toordinal() + days)
    one, other = (Day(d.month, d.day, d.year) for d in (first, second))
    found = gap(frozenset([one]), frozenset([other]))
    assert found is not None
    assert abs(found - days) <= 1


@given(st.text())
def test_any_text_can_be_read(text):
    assert all(1 <= day.month <= 12 and 1 <= day.day <= 31 for day in days_in(text))
