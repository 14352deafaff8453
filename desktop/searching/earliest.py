"""Put what was found in the order of its dates, and say what each text shares with the earliest, word for word."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from desktop.searching.catalogue import NO_DAY, day_of
from desktop.text.words import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from desktop.searching.found_places import FoundIn
    from desktop.searching.hits import Range
    from desktop.story.article import Article
    from desktop.text.words import Word

AROUND = 60
"""Words on each side of a hit that are compared."""
MOST_HITS = 12
"""Hits of a text around which words are compared: time is the product of both sides."""
LEAST_RUN = 4
"""Words of the shortest run that is told: "after the" says nothing of where a text comes from."""


class Shared(NamedTuple):
    """The longest run of words that two texts have alike: so many, and where, in code points of each."""

    words: int
    there: Range
    """In the earliest text."""
    here: Range


class Dated(NamedTuple):
    """A text that was found, and what it shares with the earliest one; None if no run of words is alike."""

    found: FoundIn
    shared: Shared | None = None


class Earliest(NamedTuple):
    """What was found, by date: `first` so many of `dated` state the earliest date, all the same.

    The order of texts of one day is that of their times, if all of them state one; else that of
    their numbers. What later texts share is told of the first of `dated`.
    """

    dated: tuple[Dated, ...] = ()
    undated: tuple[Dated, ...] = ()
    first: int = 0
    others: int = 0
    """Texts found that are not listed: the latest ones, and of those without a date the last."""


def by_date(articles: Iterable[Article]) -> tuple[list[Article], list[Article], int]:
    """Return articles in the order of their dates, those without one, and how many are the earliest."""
    days: dict[int, list[Article]] = {}
    for article in articles:
        days.setdefault(day_of(article), []).append(article)
    undated = sorted(days.pop(NO_DAY, []), key=_number)
    dated = [article for day in sorted(days) for article in _in_a_day(days[day])]
    if not dated:
        return [], undated, 0
    own = days[min(days)]
    times = _times(own)
    if times is None:
        return dated, undated, len(own)
    return dated, undated, sum(time == min(times) for time in times)


def _number(article: Article) -> int:
    return article.number


def _in_a_day(articles: Sequence[Article]) -> list[Article]:
    times = _times(articles)
    if times is None:
        return sorted(articles, key=_number)
    timed = sorted(zip(times, (each.number for each in articles), articles, strict=True))
    return [article for _, _, article in timed]


def _times(articles: Sequence[Article]) -> list[datetime] | None:
    """Return the times of articles of one day, None if they cannot be compared: one has none, or no zone."""
    found = [_time(each.published.value) for each in articles if each.published]
    times = [time for time in found if time is not None]
    if len(times) < len(articles) or len({time.tzinfo is None for time in times}) > 1:
        return None
    return times


def _time(stated: str) -> datetime | None:
    try:
        return datetime.fromisoformat(stated) if stated[10:].strip() else None
    except ValueError:
        return None


def earliest(
    found: Sequence[FoundIn], most: int, others: int, check: Callable[[], None]
) -> Earliest:
    """Order what was found and compare it with the earliest; `check` is called between texts, to raise.

    `most` texts are listed with a date, as many without one; `others` are known not to be in `found`.
    """
    by_number = {each.article.number: each for each in found}
    dated, undated, first = by_date(each.article for each in found)
    shown = [by_number[article.number] for article in dated[:most]]
    silent = [by_number[article.number] for article in undated[:most]]
    rest = others + max(0, len(dated) - most) + max(0, len(undated) - most)
    if not shown:
        return Earliest((), tuple(map(Dated, silent)), 0, rest)
    base, later = shown[0], []
    for each in (*shown[1:], *silent):
        check()
        later.append(Dated(each, shared(base, each)))
    cut = len(shown) - 1
    return Earliest((Dated(base), *later[:cut]), tuple(later[cut:]), min(first, most), rest)


def shared(there: FoundIn, here: FoundIn) -> Shared | None:
    """Return the longest run of words that two texts have alike around their hits."""
    one, other = _around(there), _around(here)
    a, b, length = longest_run([_key(word) for word in one], [_key(word) for word in other])
    if length < LEAST_RUN:
        return None
    return Shared(length, _range(one[a : a + length]), _range(other[b : b + length]))


def _key(word: Word | None) -> Hashable:
    return object() if word is None else word.key


def _range(run: Sequence[Word | None]) -> Range:
    words = [word for word in run if word is not None]
    return words[0].start, words[-1].end


def _around(found: FoundIn) -> list[Word | None]:
    """Return the words around the hits; None stands where some between them are left out."""
    cut = words_of(found.article.text)
    wanted: set[int] = set()
    at = 0
    for start, end in found.hits[:MOST_HITS]:
        while at < len(cut) and cut[at].end <= start:
            at += 1
        last = at
        while last < len(cut) and cut[last].start < end:
            last += 1
        wanted.update(range(max(0, at - AROUND), min(len(cut), last + AROUND)))
    words: list[Word | None] = []
    before = -1
    for place in sorted(wanted):
        if words and place != before + 1:
            words.append(None)
        words.append(cut[place])
        before = place
    return words


def longest_run(a: Sequence[Hashable], b: Sequence[Hashable]) -> tuple[int, int, int]:
    """Return where the longest run that two lists have alike begins in each, and its length.

    Of several alike the first in `b`. Time: a step for each pair of equal items.
    """
    places: dict[Hashable, list[int]] = {}
    for place, item in enumerate(a):
        places.setdefault(item, []).append(place)
    best = (0, 0, 0)
    ending: dict[int, int] = {}
    for j, item in enumerate(b):
        now = {}
        for i in places.get(item, ()):
            length = now[i] = ending.get(i - 1, 0) + 1
            if length > best[2]:
                best = (i - length + 1, j - length + 1, length)
        ending = now
    return best
