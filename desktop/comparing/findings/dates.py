"""Find the days, months, years and hours that differ between two similar passages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from desktop.comparing.facts import day_number
from desktop.comparing.findings.reading import Difference, Pair, Read
from desktop.comparing.lexicon import MONTHS
from desktop.story.article import Article
from desktop.text.days import day_of
from desktop.text.words import Word

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTH_NUMBERS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(),
        1,
    )
}
NEARBY = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
LEAST_CONTEXT = 1.0
"""Sum over words near both dates, from which they are of one event (tests/cases/findings)."""
LEAST_SOLE = 0.65
"""The same for the only two dates that are left on both sides."""
SAME_BEFORE = 0.4
"""What the same preposition before both adds: "since 2010", "since 2011"."""
SAYING = frozenset("say tell announce report write publish update post state add".split())
"""Verbs beside which a day is that of the saying, not of what is said."""
LEAST_UNSURE = 1.9
"""The same where it is unsure whether the two passages state the same."""
PERIODS = frozenset("hour hours day days week weeks month months year years".split())
WORDS_OF_DATES = frozenset((*DAYS, *MONTH_NUMBERS, *NEARBY))
CLOCK = re.compile(r"(?P<hour>[012]?\d)(?:[.:](?P<minute>[0-5]\d))?(?P<half>[ap]m)?$")
HALVES = frozenset({"am", "pm"})
PARTS_OF_DAY = {"morning": "am", "afternoon": "pm", "evening": "pm"}
SAME_HOUR = 10
"""Minutes by which two times of day may be apart without being two."""


class Moment(NamedTuple):
    """What the words `start` to `end` say of a time: the parts that are not said are None.

    `day` is that of the calendar, where the text or the date of the article tells; `clock` is in
    minutes from midnight, of half a day if that is not said.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    number: int | None = None
    weekday: int | None = None
    day: date | None = None
    clock: int | None = None
    decade: int | None = None


def differing_dates(pair: Pair) -> Iterator[Difference]:
    """Yield the moments that differ; those that the other side has too stand for themselves."""
    left, right = list(_own_moments(pair.a)), list(_own_moments(pair.b))
    if not left or not right:
        return
    both = [(x, y) for x in left for y in right if _are_same(x, y)]
    same_left, same_right = {id(x) for x, _ in both}, {id(y) for _, y in both}
    left = [x for x in left if id(x) not in same_left]
    right = [y for y in right if id(y) not in same_right]
    found = sorted(
        ((_context(pair, x, y), x, y) for x in left for y in right if _contradict(x, y)),
        key=lambda each: -each[0],
    )
    taken: set[Moment] = set()
    is_sole = len(found) == 1
    least = LEAST_SOLE if is_sole else LEAST_CONTEXT
    least = least if pair.is_sure else LEAST_UNSURE
    for score, x, y in found:
        if (
            score >= least
            and _is_saying(pair.a, x) == _is_saying(pair.b, y)
            and x not in taken
            and y not in taken
        ):
            taken |= {x, y}
            a, b = pair.a.at(x.start, x.end), pair.b.at(y.start, y.end)
            yield Difference("date", a, b, "", min(1.0, 0.5 + score / 10))


def moments(read: Read) -> Iterator[Moment]:
    """Read what a passage says of times."""
    words = read.side.words
    place = 0
    while place < len(words):
        key = words[place].key
        if key.isalpha() and key not in WORDS_OF_DATES:
            place += 1
            continue
        found = (
            _dated(read, place)
            or _weekday(read, place)
            or _nearby(read, place)
            or _clock(read, place)
        )
        if found is not None:
            yield found
            place = found.end
        else:
            place += 1


def _dated(read: Read, place: int) -> Moment | None:
    """Read "4 March 2024", "March 4", "March", "2024"."""
    words = read.side.words
    keys = [word.key for word in words[place : place + 4]]
    first = words[place]
    number = day_number(keys[0])
    if number is not None and len(keys) > 1 and _is_month(words, place + 1):
        month, at = MONTH_NUMBERS[keys[1]], 2
    elif _is_month(words, place):
        month, at = MONTH_NUMBERS[keys[0]], 1
        number = day_number(keys[1]) if len(keys) > 1 else None
        at += number is not None
    elif re.fullmatch(r"(?:19|20)\d0s", first.key):
        return Moment(place, place + 1, decade=int(first.key[:4]))
    elif re.fullmatch(r"(?:19|20)\d\d", first.key) and not _is_counted(words, place):
        return Moment(place, place + 1, year=int(first.key))
    else:
        return None
    year = None
    if len(keys) > at and re.fullmatch(r"(?:19|20)\d\d", keys[at]):
        year, at = int(keys[at]), at + 1
    return Moment(
        place, place + at, year, month, number, day=_day(read.article, year, month, number)
    )


def _is_month(words: Sequence[Word], place: int) -> bool:
    word = words[place]
    return (
        word.key in MONTHS
        and word.surface[:1].isupper()
        and (word.key not in {"may", "march"} or place > 0)
    )


def _is_counted(words: Sequence[Word], place: int) -> bool:
    """Tell whether a number like 2,000 counts something: a year stands after "in" or "since"."""
    if not words[place].surface.isdigit():
        return True
    before = words[place - 1].key if place else ""
    return before not in {
        "in",
        "since",
        "by",
        "until",
        "of",
        "from",
        "before",
        "after",
        "for",
        "to",
        "and",
    }


def _weekday(read: Read, place: int) -> Moment | None:
    word = read.side.words[place]
    if word.key not in DAYS:
        return None
    weekday = DAYS.index(word.key)
    return Moment(place, place + 1, weekday=weekday)


def _nearby(read: Read, place: int) -> Moment | None:
    words = read.side.words
    days = NEARBY.get(words[place].key)
    published = _published(read.article)
    if days is None or published is None:
        return None
    try:
        day = published + timedelta(days)
    except OverflowError:  # the last day of the calendar has no tomorrow
        return None
    return Moment(place, place + 1, weekday=day.weekday(), day=day)


def _clock(read: Read, place: int) -> Moment | None:
    """Read "7.40pm", "9 a.m.", "11pm"; a bare number is none."""
    words = read.side.words
    found = CLOCK.match(words[place].key)
    if found is None or int(found["hour"]) > 24:
        return None
    half, end = found["half"], place + 1
    if half is None and end < len(words) and words[end].key in HALVES:
        half, end = words[end].key, end + 1
    elif half is None and found["minute"] is not None:
        half, end = _half_in_words(words, end, int(found["hour"]))
    if half is None and (found["minute"] is None or ":" not in words[place].surface):
        return None
    hour = int(found["hour"]) % 12 + (12 if half == "pm" else 0) if half else int(found["hour"])
    return Moment(place, end, clock=60 * hour + int(found["minute"] or 0))


def _half_in_words(words: Sequence[Word], at: int, hour: int) -> tuple[str | None, int]:
    """Read "in the evening", "at night": which half of the day it is, and where the words end."""
    keys = [word.key for word in words[at : at + 3]]
    if keys[:2] == ["in", "the"] and keys[-1] in PARTS_OF_DAY and hour <= 12:
        return PARTS_OF_DAY[keys[-1]], at + 3
    if keys[:2] == ["at", "night"] and hour <= 12:
        return "pm" if 6 <= hour < 12 else "am", at + 2
    return None, at


def _published(article: Article) -> date | None:
    found = day_of(article.published.value) if article.published is not None else None
    return _made(found.year, found.month, found.day) if found is not None else None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(article: Article, year: int | None, month: int, number: int | None) -> date | None:
    """Return the day of the calendar; of several years the one nearest to the article's date."""
    published = _published(article)
    if number is None or (year is None and published is None):
        return None
    if year is not None:
        return _made(year, month, number)
    assert published is not None
    near = [_made(published.year + step, month, number) for step in (-1, 0, 1)]
    found = [each for each in near if each is not None]
    return min(found, key=lambda each: abs(each - published), default=None)


def _are_same(x: Moment, y: Moment) -> bool:
    if x.day is not None and x.day == y.day:
        return True
    if x.clock is not None and y.clock is not None:
        return abs(x.clock - y.clock) <= SAME_HOUR
    return any(_parts(x, y)) and not _contradict(x, y)


def _parts(x: Moment, y: Moment) -> list[bool]:
    """Return for each part that both say whether it is the same."""
    pairs = [(x.year, y.year), (x.month, y.month), (x.number, y.number), (x.weekday, y.weekday)]
    if x.decade is not None or y.decade is not None:
        pairs.append((_decade(x), _decade(y)))
    return [a == b for a, b in pairs if a is not None and b is not None]


def _decade(each: Moment) -> int | None:
    return each.year // 10 * 10 if each.year is not None else each.decade


def _contradict(x: Moment, y: Moment) -> bool:
    if x.clock is not None or y.clock is not None:
        both = x.clock is not None and y.clock is not None
        return both and abs(x.clock - y.clock) > SAME_HOUR  # type: ignore[operator]  # both are said
    if x.day is not None and y.day is not None:
        return x.day != y.day
    if x.day is not None and y.weekday is not None:
        return x.day.weekday() != y.weekday
    if y.day is not None and x.weekday is not None:
        return y.day.weekday() != x.weekday
    found = _parts(x, y)
    return bool(found) and not all(found)


def _context(pair: Pair, x: Moment, y: Moment) -> float:
    one, other = pair.a.near(x.start, x.end), pair.b.near(y.start, y.end)
    shared = one.keys() & other.keys()
    before = [
        read.side.words[each.start - 1].key if each.start else ""
        for read, each in ((pair.a, x), (pair.b, y))
    ]
    near = sum(2 / (2 + max(one[key], other[key])) for key in shared)
    return near + (SAME_BEFORE if near and before[0] == before[1] != "" else 0.0)


def _own_moments(read: Read) -> Iterator[Moment]:
    """Yield the moments but those of which the next words say how far they are from another.

    "Wednesday, a day after the ruling" is not the day of the ruling.
    """
    for each in moments(read):
        near = [word.key for word in read.side.words[each.end : each.end + 5]]
        if not any(a in PERIODS and b in {"after", "before", "later"} for a, b in pairwise(near)):
            yield each


def _is_saying(read: Read, each: Moment) -> bool:
    return not SAYING.isdisjoint(read.side.keys[max(0, each.start - 2) : each.start])
