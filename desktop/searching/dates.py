"""Read days as people type them: "2024-05", "2024-05-01..2024-06-15", ">2024-05-30", "last week"."""

from __future__ import annotations

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import NamedTuple

from desktop.text.days import month_of

VALUE = r"\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?"
BETWEEN = re.compile(r"\s*(?:\.\.|–|—|\bto\b)\s*")
LITERAL = re.compile(rf"({VALUE})$")
RANGE = re.compile(rf"({VALUE})?\.\.({VALUE})?$")
ROLLING = re.compile(r"(?:last|past)(?: (\d{1,4}))? (day|week|month|year)s?$")
DAYS_OF = {"day": 1, "week": 7, "month": 0, "year": 0}
WRITTEN = re.compile(
    r"(?:(?P<day>\d{1,2}) )?(?P<month>[^\W\d_]{3,10})\.?(?: (?P<later>\d{1,2}),?)? (?P<year>\d{4})$"
)
IN_NUMBERS = re.compile(r"(?:(?P<a>\d{1,2})(?P<sign>[./]))?(?P<b>\d{1,2})[./](?P<year>\d{4})$")
DECEMBER = 12


class Days(NamedTuple):
    """From one day to another, both included; None = no limit."""

    first: date | None
    last: date | None


def days_of(typed: str, today: date) -> Days | None:
    """Return the days that words name, None if they name none; "last week" is the one before this one."""
    words = " ".join(typed.casefold().split())
    words = _as_numbers(words) or BETWEEN.sub("..", words)
    if LITERAL.match(words):
        return _period(words)
    found = RANGE.match(words)
    if found and (found[1] or found[2]):
        first = _period(found[1]) if found[1] else Days(None, None)
        last = _period(found[2]) if found[2] else Days(None, None)
        return Days(first.first, last.last) if first and last else None
    return _named(words.replace("previous", "last"), today) or _rolling(words, today)


def _rolling(words: str, today: date) -> Days | None:
    """Return the days until today, as many as "past week" or "last 3 months" says."""
    found = ROLLING.match(words)
    count = int(found[1] or 1) if found else 0
    if found is None or not count or (found[1] is None and words.startswith("last")):
        return None
    if found[2] in ("day", "week"):
        first = today.toordinal() - count * DAYS_OF[found[2]] + 1
        return Days(date.fromordinal(first), today) if first > 0 else None
    months = (
        today.year * DECEMBER + today.month - 1 - count * (DECEMBER if found[2] == "year" else 1)
    )
    year, month = months // DECEMBER, months % DECEMBER + 1
    if year < MINYEAR:
        return None
    day = min(today.day, _end_of(year, month).day)
    return Days(date(year, month, day) + timedelta(days=1), today)


def _as_numbers(words: str) -> str | None:
    """Return a day or a month that is written as people do, in ISO 8601; None if it is none, or may be two."""
    found = WRITTEN.match(words)
    if found:
        month, day = month_of().get(found["month"]), found["day"] or found["later"]
        if month is None or (found["day"] and found["later"]):
            return None
        return f"{found['year']}-{month:02}" + (f"-{int(day):02}" if day else "")
    found = IN_NUMBERS.match(words)
    if found is None:
        return None
    if found["a"] is None:
        return f"{found['year']}-{int(found['b']):02}"
    day, month = int(found["a"]), int(found["b"])
    if found["sign"] == "/" and day <= DECEMBER and month != day:
        if month <= DECEMBER:
            return None  # 05/06 is a day of May, or of June
        day, month = month, day
    return f"{found['year']}-{month:02}-{day:02}"


def compared(sign: str, typed: str) -> Days | None:
    """Return the days before or after those that a date names; `sign` is one of < <= > >=."""
    typed = _as_numbers(typed) or typed
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
