"""Read days as people type them: "2024-05", "2024-05-01..2024-06-15", ">2024-05-30", "last week"."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

VALUE = r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?"
LITERAL = re.compile(rf"({VALUE})$")
RANGE = re.compile(rf"({VALUE})?\.\.({VALUE})?$")
ROLLING = re.compile(r"last (\d{1,4}) days$")
DECEMBER = 12


class Days(NamedTuple):
    """From one day to another, both included; None = no limit."""

    first: date | None
    last: date | None


def days_of(typed: str, today: date) -> Days | None:
    """Return the days that words name, None if they name none; "last week" is the one before this one."""
    words = " ".join(typed.casefold().split())
    if LITERAL.match(words):
        return _period(words)
    found = RANGE.match(words)
    if found and (found[1] or found[2]):
        first = _period(found[1]) if found[1] else Days(None, None)
        last = _period(found[2]) if found[2] else Days(None, None)
        return Days(first.first, last.last) if first and last else None
    rolling = ROLLING.match(words)
    if rolling and int(rolling[1]):
        return Days(today - timedelta(days=int(rolling[1]) - 1), today)
    return _named(words, today)


def compared(sign: str, typed: str) -> Days | None:
    """Return the days before or after those that a date names; `sign` is one of < <= > >=."""
    named = _period(typed) if LITERAL.match(typed) else None
    if named is None or named.first is None or named.last is None:
        return None
    one = timedelta(days=1)
    if sign == ">=":
        return Days(named.first, None)
    if sign == "<=":
        return Days(None, named.last)
    if sign == ">":
        return Days(named.last + one, None) if named.last < date.max else None
    return Days(None, named.first - one) if named.first > date.min else None


def _period(typed: str) -> Days | None:
    """Return the days of a year, of a month or of one day; None if the calendar has none such."""
    numbers = [int(each) for each in typed.split("-")]
    year, month, day = (*numbers, 0, 0)[:3]
    if not MINYEAR <= year <= MAXYEAR or (len(numbers) > 1 and not 1 <= month <= DECEMBER):
        return None
    if len(numbers) == 1:
        return Days(date(year, 1, 1), date(year, DECEMBER, 31))
    if len(numbers) == 2:
        return Days(date(year, month, 1), _end_of(year, month))
    if not 1 <= day <= _end_of(year, month).day:
        return None
    return Days(date(year, month, day), date(year, month, day))


def _end_of(year: int, month: int) -> date:
    if month == DECEMBER:
        return date(year, DECEMBER, 31)
    return date(year, month + 1, 1) - timedelta(days=1)


def _named(words: str, today: date) -> Days | None:
    monday = today - timedelta(days=today.weekday())
    month = today.replace(day=1)
    before = month - timedelta(days=1)
    one = timedelta(days=1)
    known = {
        "today": Days(today, today),
        "yesterday": Days(today - one, today - one),
        "this week": Days(monday, today),
        "last week": Days(monday - timedelta(days=7), monday - one),
        "this month": Days(month, today),
        "last month": Days(before.replace(day=1), before),
        "this year": Days(date(today.year, 1, 1), today),
        "last year": Days(date(today.year - 1, 1, 1), date(today.year - 1, DECEMBER, 31)),
    }
    return known.get(words)
