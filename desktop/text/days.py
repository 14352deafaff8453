"""Find the days that a text names, as "17 November", in the languages of most articles."""

import re
from functools import cache
from itertools import product
from typing import NamedTuple

MONTHS = (
    "january jan januar jänner janvier enero gennaio stycznia січня января",
    "february feb februar février febrero febbraio lutego лютого февраля",
    "march mar märz mars marzo marca березня марта",
    "april apr avril abril aprile kwietnia квітня апреля",
    "may mai mayo maggio maja травня мая",
    "june jun juni juin junio giugno czerwca червня июня",
    "july jul juli juillet julio luglio lipca липня июля",
    "august aug août agosto sierpnia серпня августа",
    "september sept sep septembre septiembre settembre września вересня сентября",
    "october oct oktober octobre octubre ottobre października жовтня октября",
    "november nov novembre noviembre listopada листопада ноября",
    "december dec dezember décembre diciembre dicembre grudnia грудня декабря",
)
"""Names of the months as they stand beside a day; the place in the tuple is the month."""
BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
"""Days of a usual year before each month."""
YEAR = 365
LONGEST = 16
"""Code points before a number in which a month may stand."""
NUMBER = re.compile(r"(?<![\d.,])\d{1,2}(?![\d,.]\d|\d)")
AFTER = re.compile(
    r"(?:st|nd|rd|th|er|\.)?[ \u00a0](?:de |of )?(?P<month>[^\W\d_]{3,10})\b\.?(?:,?[ \u00a0](?:de )?(?P<year>(?:19|20)\d\d)\b)?"
)
LAST_WORD = re.compile(r"\b(?P<month>[^\W\d_]{3,10})\.?[ \u00a0]$")
YEAR_AFTER = re.compile(r"(?:st|nd|rd|th)?,?[ \u00a0](?P<year>(?:19|20)\d\d)\b")
ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})")


class Day(NamedTuple):
    """A day of a month; `year` is 0 where it is not said."""

    month: int
    day: int
    year: int = 0


def days_in(text: str) -> frozenset[Day]:
    """Return the days that a text names with their months; cost is linear."""
    found = set()
    for number in NUMBER.finditer(text):
        after = AFTER.match(text, number.end())
        before = LAST_WORD.search(text[max(0, number.start() - LONGEST) : number.start()])
        month = month_of().get(after["month"].casefold()) if after else None
        year = after["year"] if after and month else None
        if month is None and before:
            month = month_of().get(before["month"].casefold())
            year = (YEAR_AFTER.match(text, number.end()) or {"year": None})["year"]
        if month is not None and 1 <= int(number.group()) <= 31:
            found.add(Day(month, int(number.group()), int(year or 0)))
    return frozenset(found)


def day_of(stated: str) -> Day | None:
    """Return the day that begins an ISO 8601 date, None if it is none."""
    match = ISO.match(stated)
    if match is None:
        return None
    year, month, day = map(int, match.groups())
    return Day(month, day, year) if 1 <= month <= 12 and 1 <= day <= 31 else None


def gap(one: frozenset[Day], other: frozenset[Day]) -> int | None:
    """Return the days between the nearest two days of two sets, None if one is empty.

    Days without a year are taken as near as they can be.
    """
    return min((_between(a, b) for a, b in product(one, other)), default=None)


def _between(a: Day, b: Day) -> int:
    ours, theirs = BEFORE[a.month] + a.day, BEFORE[b.month] + b.day
    if a.year and b.year:
        return abs(ours - theirs + YEAR * (a.year - b.year))
    apart = abs(ours - theirs)
    return min(apart, YEAR - apart)


@cache
def month_of() -> dict[str, int]:
    return {word: place for place, words in enumerate(MONTHS, 1) for word in words.split()}
