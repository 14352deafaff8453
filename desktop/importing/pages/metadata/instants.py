"""Read points in time as machines and people write them, no more exactly than they are given."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import NamedTuple

from desktop.importing.dates import month_of

EARLIEST = date(1990, 1, 1)
"""No page of the web is older."""
AHEAD = timedelta(days=2)
"""How far a date of publication may lie ahead: clocks of time zones, and dates of tomorrow's paper."""
LONGEST = 200
"""Characters of a text that is read as a date."""
ISO = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-/.](?=\d\d?[-/.])|(?=\d{4}(?!\d{1,3}(?!\d))))(0?[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))"
    r"(?:(?:T|\s+|,\s*|%20|(?<=\d{8})(?=\d{6}(?!\d)))(\d{1,2}):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?!\d)",
    re.IGNORECASE,
)
EPOCH = re.compile(r"(\d{10})(?:\d{3})?")
ARABIC_MONTHS = (
    "يناير كانون‌الثاني جانفي", "فبراير شباط فيفري", "مارس آذار", "أبريل ابريل إبريل نيسان أفريل", "مايو أيار ماي", "يونيو حزيران جوان",
    "يوليو تموز جويلية", "أغسطس آب اغسطس أوت", "سبتمبر أيلول", "أكتوبر اكتوبر تشرين‌الأول", "نوفمبر تشرين‌الثاني", "ديسمبر كانون‌الأول",
)  # fmt: skip
OTHER_MONTHS = (
    "januari janeiro ocak ledna ianuarie leden jaanuar tammikuuta януари ιανουαρίου ιαν", "februari fevereiro şubat února februarie helmikuuta февруари φεβρουαρίου φεβ",
    "maart março mart března martie maret marts maaliskuuta μαρτίου μαρ", "abril nisan dubna aprilie huhtikuuta април απριλίου απρ",
    "mei maio mayıs května maj mai toukokuuta μαΐου μαϊ", "junho haziran června iunie kesäkuuta юни ιουνίου ιουν",
    "julho temmuz července iulie heinäkuuta юли ιουλίου ιουλ", "augustus augusti ağustos srpna agustus elokuuta август αυγούστου αυγ",
    "setembro eylül září septembrie syyskuuta септември σεπτεμβρίου σεπ", "outubro ekim října octombrie lokakuuta октомври οκτωβρίου οκτ",
    "kasım listopadu noiembrie marraskuuta ноември νοεμβρίου νοε", "dezembro aralık prosince decembrie desember joulukuuta декември δεκεμβρίου δεκ",
)  # fmt: skip
TWO_WORDS = {
    "تشرين الثاني": "نوفمبر",
    "تشرين الأول": "أكتوبر",
    "كانون الثاني": "يناير",
    "كانون الأول": "ديسمبر",
}
ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
WORD = re.compile(r"[^\W\d_]+")
DAY_BEFORE = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|-?го|-?е)?(?:[.,][\s\u00a0]{0,3}|[\s\u00a0/-]{1,3})(?:of |de |d['’])?$",
    re.IGNORECASE,
)
YEAR_AFTER = re.compile(r"[.,]?[\s\u00a0/-]{1,3}(?:de |del |of )?((?:19|20)\d\d)(?!\d)")
DAY_AFTER = re.compile(
    r"\.?[\s\u00a0/-]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00a0/-]{1,3}((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
NUMBERS = re.compile(
    r"(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?![\d/]|\.\d)"
)
EAST_ASIAN = re.compile(r"((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
CLOCK = re.compile(
    r"(?<![\d.:/-])(\d{1,2})(?::|\.|\s?h\s?|h)([0-5]\d)(?::\d\d)?(?![\d.]*\d)\s*(a\.?m\b|p\.?m\b|Uhr\b)?"
    r"\s*(?:(UTC|GMT|(?=[+-]\d{4}(?!\d)))\s*([+-]\d{1,2}(?::?\d\d)?)?(?!\w))?",
    re.IGNORECASE,
)
DAY_FIRST = frozenset(
    "de fr es uk ru it pt pl nl ar be bg cs sk ro da no nb sv fi tr el he id en-gb en-au en-nz en-ie en-in en-za".split()
)


class Instant(NamedTuple):
    """A day, with the clock and the zone as far as they are stated; `is_sure` unless it reads two ways."""

    day: date
    clock: str = ""
    zone: str = ""
    is_sure: bool = True

    @property
    def iso(self) -> str:
        return self.day.isoformat() + (f"T{self.clock}{self.zone}" if self.clock else "")

    @property
    def is_possible(self) -> bool:
        return EARLIEST <= self.day <= datetime.now(UTC).date() + AHEAD

    @property
    def detail(self) -> int:
        return bool(self.clock) + bool(self.zone)


def instant_of(text: str, language: str = "") -> Instant | None:
    """Return the point in time that a field holds; None if it holds none, or an impossible one."""
    text = text.strip()[:LONGEST]
    found = epoch(text) or iso(text) or (written(text, language) or None)
    return found if found is not None and found.is_possible else None


def epoch(text: str) -> Instant | None:
    match = EPOCH.fullmatch(text)
    if match is None:
        return None
    if iso_match := ISO.fullmatch(text[:8] if len(text) == 10 else ""):
        return made(iso_match[1], iso_match[3], iso_match[4])
    moment = datetime.fromtimestamp(int(match[1]), UTC)
    return Instant(moment.date(), f"{moment:%H:%M}", "+00:00")


def iso(text: str) -> Instant | None:
    match = ISO.search(text)
    if match is None:
        return None
    found = made(match[1], match[3], match[4])
    if found is None or not match[5]:
        return found if found is None else with_clock(found, text[match.end() :])
    return with_time(found, int(match[5]), int(match[6]), match[7] or "")


def with_time(found: Instant, hour: int, minute: int, zone: str) -> Instant:
    """Add a clock; midnight to the minute is what programs write where they know no time."""
    if hour > 23 or minute > 59 or (hour, minute) == (0, 0):
        return found
    return found._replace(clock=f"{hour:02}:{minute:02}", zone=zone_of(zone))


def zone_of(text: str) -> str:
    text = text.strip().upper().replace(":", "")
    if text in ("Z", "UTC", "GMT"):
        return "+00:00"
    if not text:
        return ""
    digits = text[1:].zfill(2).ljust(4, "0")
    return f"{text[0]}{digits[:2]}:{digits[2:]}" if int(digits[:2]) <= 14 else ""


def made(year: str | int, month: str | int, day: str | int) -> Instant | None:
    number = int(year)
    try:
        return Instant(date(number + 2000 if number < 100 else number, int(month), int(day)))
    except ValueError:
        return None


@cache
def months() -> dict[str, int]:
    known = dict(month_of())
    for names in (ARABIC_MONTHS, OTHER_MONTHS):
        for place, words in enumerate(names, 1):
            known |= dict.fromkeys(words.split(), place)
    return known


def written(text: str, language: str = "") -> Instant | None:
    """Return the first full date of a text in words or numbers, with the clock that stands by it."""
    text = text[:LONGEST].translate(ARABIC_DIGITS)
    for words, word in TWO_WORDS.items():
        text = text.replace(words, word)
    found = [*in_words(text), *in_numbers(text, language)]
    if not found:
        return None
    start, end, instant = min(found, key=lambda row: row[0])
    return (
        with_clock(instant, text[end:])
        if CLOCK.search(text[end:])
        else with_clock(instant, text[:start])
    )


def with_clock(found: Instant, rest: str) -> Instant:
    """Add the first clock of the words beside a date."""
    match = CLOCK.search(rest[:60])
    if match is None:
        return found
    hour, half = int(match[1]), (match[3] or "").casefold()
    if half.startswith("p") and hour < 12:
        hour += 12
    if half.startswith("a") and hour == 12:
        hour = 0
    zone = match[5] or match[4] or ""
    if re.match(r"\s*(?:Uhr)?\s*\(?[A-Z]{2,4}\b", rest[match.end() :]):
        zone = ""  # a zone by its letters: what it means depends on the season and the place
    return with_time(found, hour, int(match[2]), zone)


def in_words(text: str) -> list[tuple[int, int, Instant]]:
    found = []
    for match in WORD.finditer(text):
        month = months().get(match.group().casefold())
        if month is None:
            continue
        before = DAY_BEFORE.search(text[max(0, match.start() - 12) : match.start()])
        year = YEAR_AFTER.match(text, match.end())
        after = DAY_AFTER.match(text, match.end())
        instant, start, end = None, match.start(), match.end()
        if before and year:
            instant, end = made(year[1], month, before[1]), year.end()
            start = max(0, match.start() - 12) + before.start()
        elif after:
            instant, end = made(after[2], month, after[1]), after.end()
        if instant is not None:
            found.append((start, end, instant))
    return found


def in_numbers(text: str, language: str) -> list[tuple[int, int, Instant]]:
    found = []
    for match in ISO.finditer(text):
        instant = made(match[1], match[3], match[4])
        if instant is not None and match[2]:
            found.append((match.start(), match.start() + 10, instant))
    read = [(match, made(*match.groups())) for match in EAST_ASIAN.finditer(text)]
    read += [(match, two_ways(match, language.casefold())) for match in NUMBERS.finditer(text)]
    return found + [(match.start(), match.end(), instant) for match, instant in read if instant]


def two_ways(match: re.Match[str], language: str) -> Instant | None:
    """Read 3.4.2024 and 03/04/2024 the way that is possible, or that the language of the page settles."""
    by_day = made(match[4], match[3], match[1])
    by_month = made(match[4], match[1], match[3])
    if by_day is None or by_month is None or by_day == by_month:
        return by_day or by_month
    if match[2] == "." or language in DAY_FIRST or language.split("-")[0] in DAY_FIRST:
        return by_day
    return by_month._replace(is_sure=False)
