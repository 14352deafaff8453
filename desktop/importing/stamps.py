"""Read dates as headers, feeds and lists of references write them, and keep how much of them is known."""

from __future__ import annotations

import re
from datetime import date, datetime

LONGEST = 100
"""Characters of a date; what is longer is none."""
ISO = re.compile(
    r"(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)
SLASHED = re.compile(r"(\d{4})/(\d{0,2})/?(\d{0,2})(?:/.*)?")
"""RIS: 2026/03/01/other, where months and days may be empty."""
ZONED = re.compile(r":\d\d\s*(?!-0000)(?:[+-]\d{4}|GMT|UTC?|Z|[ECMP][SD]T)\b")
"""What says a zone after a clock; -0000 says that it is not known (RFC 5322, 3.3)."""


def stamp_of(text: str) -> str | None:
    """Return a date as ISO 8601 as far as it is known, None if it is none or can be read twice."""
    text = text.strip()[:LONGEST]
    return iso_stamp(text) or slashed_stamp(text) or mail_stamp(text) or written_stamp(text)


def iso_stamp(text: str) -> str | None:
    if re.fullmatch(r"[12]\d{3}", text):
        return text
    found = ISO.fullmatch(text)
    if found is None:
        return None
    year, month, day, clock, zone = found.groups()
    known = stamp(int(year), int(month), int(day or 0))
    if known is None or clock is None or day is None:
        return known if clock is None else None
    zone = {None: "", "Z": "+00:00"}.get(zone, zone)
    return checked(
        f"{known}T{clock}{zone if ':' in zone or not zone else zone[:3] + ':' + zone[3:]}"
    )


def slashed_stamp(text: str) -> str | None:
    found = SLASHED.fullmatch(text)
    return stamp(*(int(part or 0) for part in found.groups())) if found else None


def mail_stamp(text: str) -> str | None:
    """Read "Sun, 1 Mar 2026 10:05:00 +0200" and what many write in its place."""
    from email.utils import parsedate_tz

    parts = parsedate_tz(text) if re.search(r"\d:\d\d", text) else None
    if parts is None:
        return None
    try:
        known = datetime(*parts[:5]).isoformat(timespec="minutes")  # noqa: DTZ001  # its zone follows
    except (ValueError, OverflowError):
        return None
    zone = parts[9]
    if parts[0] < 1000:
        return None
    if zone is None or abs(zone) >= 86_400 or not ZONED.search(text):
        return known
    hours, minutes = divmod(abs(zone) // 60, 60)
    return f"{known}{'-' if zone < 0 else '+'}{hours:02}:{minutes:02}"


def written_stamp(text: str) -> str | None:
    """Read "1 March 2026", "March 2026" and their like."""
    from desktop.importing.dates import iso_date, month_of

    day = iso_date(text)
    if day:
        return day
    found = re.fullmatch(r"([^\W\d_]+)\.?,?\s+(\d{4})", text)
    month = month_of().get(found[1].casefold()) if found else None
    return stamp(int(found[2]), month) if found and month else None


def stamp(year: int, month: int = 0, day: int = 0) -> str | None:
    """Return "2026", "2026-03" or "2026-03-01"; 0 is a part that is not known."""
    if not 1000 <= year <= 9999 or not 0 <= month <= 12 or (day and not month):
        return None
    if not day:
        return f"{year}-{month:02}" if month else str(year)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def checked(text: str) -> str | None:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return None
    return text
