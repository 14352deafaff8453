"""Dates as headers, feeds and lists write them: as much of them as is known, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.stamps import LONGEST, stamp_of


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("2026", "2026"),
        ("2026-03", "2026-03"),
        ("2026-03-01", "2026-03-01"),
        ("2026-03-01T10:05:33Z", "2026-03-01T10:05+00:00"),
        ("2026-03-01 10:05", "2026-03-01T10:05"),
        ("2026-03-01T10:05+0200", "2026-03-01T10:05+02:00"),
        ("2026-03-01T10:05:33.123-03:30", "2026-03-01T10:05-03:30"),
        ("Sun, 1 Mar 2026 10:05:00 +0200", "2026-03-01T10:05+02:00"),
        ("Sun, 1 Mar 2026 10:05:00 -0330", "2026-03-01T10:05-03:30"),
        ("Sun, 1 Mar 2026 10:05:00 GMT", "2026-03-01T10:05+00:00"),
        ("Sun, 1 Mar 2026 10:05:00 EST", "2026-03-01T10:05-05:00"),
        ("Sun, 1 Mar 2026 10:05:00 -0000", "2026-03-01T10:05"),
        ("Sun, 1 Mar 2026 10:05:00", "2026-03-01T10:05"),
        ("Sun, 1 Mar 2026 10:05:00 MSK", "2026-03-01T10:05"),
        ("Sun, 01 Mar 2026", "2026-03-01"),
        ("2026/03/01/", "2026-03-01"),
        ("2026/03//", "2026-03"),
        ("2026///spring", "2026"),
        ("March 2026", "2026-03"),
        ("1 березня 2026", "2026-03-01"),
        ("3/4/2026", None),
        ("2026-13-01", None),
        ("2026-02-30", None),
        ("0026-02-03", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_far_as_it_is_known(written, read_as):
    assert stamp_of(written) == read_as


@given(st.text(max_size=LONGEST + 20))
def test_any_text_is_read_or_none(text):
    found = stamp_of(text)
    assert found is None or found[:4].isdigit()
