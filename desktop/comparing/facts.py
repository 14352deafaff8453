"""Find the names, numbers, dates, negations and modal verbs among the words of a passage."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop.comparing.lexicon import (
    BOUNDS,
    CURRENCIES,
    GLUED_NUMBERS,
    LARGE_NUMBERS,
    MODALITIES,
    MONTHS,
    NEGATIONS,
    SAME_NAMES,
    SMALL_NUMBERS,
    STOP_WORDS,
    TITLES,
    WEEKDAYS,
)
from desktop.text.lemmas import lemma
from desktop.text.words import Word, is_number, words_in

SPELLINGS = 0.8
"""Least likeness (Indel, 0–1) of two spellings of one name: Zelensky, Zelenskyy (.94)."""
STEM_OF_NAME = 4
"""Letters two forms of one name begin with alike: Ukraine, Ukrainian."""
LINE = re.compile(r"[^\n]+")
PEOPLES = ("ian", "ean", "ish", "ese", "utch", "ench", "erman", "merican", "aqi", "aeli")
"""Endings of the names of peoples."""
LONGEST_BOUND = 3
"""Words of "no more than"."""
NO_FRACTION = ".000"
"""What parts thousands where a comma parts fractions: "3.000 jobs"; nobody writes three so."""
TITLE_CASE = 0.6
"""Share of capitals among a line's longer words from which capitals show no names in it."""
NOT_A_NEGATION = frozenset(
    {"only", "just", "merely", "simply", "least", "longer", "more", "less", "fewer"}
)
"""What follows "not" or "no" where nothing is denied."""


VALUES = WEEKDAYS | MONTHS | SMALL_NUMBERS.keys() | LARGE_NUMBERS.keys()
"""Words that are dates or numbers."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value among the words `start` to `end` (half-open places in the list of words).

    `kind` is number, date or name. Dates disagree in one `unit` only (weekday, month, day, year);
    the unit of a number is what it counts: "$", "%", "hour". `bound` says what the words before a
    number make of it: least, most, about, or nothing.
    """

    kind: str
    unit: str
    value: str
    start: int
    end: int
    bound: str = ""


def facts(passage: Sequence[Word], names: frozenset[str]) -> tuple[Fact, ...]:
    """Return the numbers, dates and names of a passage, whose text has these names."""
    found = []
    place = 0
    while place < len(passage):
        key = passage[place].key
        if key not in names and key not in VALUES and key.isalpha():
            place += 1
            continue
        fact = _date(passage, place) or _number(passage, place) or _name(passage, place, names)
        if fact is not None:
            found.append(fact)
        place = fact.end if fact is not None else place + 1
    return tuple(found)


def is_negation(passage: Sequence[Word], place: int, language: str) -> bool:
    """Tell whether a word denies what follows; "not only" and "no longer than" do not."""
    following = passage[place + 1].key if place + 1 < len(passage) else ""
    return passage[place].key in NEGATIONS[language] and following not in NOT_A_NEGATION


def modality(word: Word, language: str) -> str | None:
    """Return what a modal verb says: possible, certain or due. "May" with a capital is a month."""
    return MODALITIES[language].get(word.key) if word.surface != "May" else None


@lru_cache(maxsize=128)
def names_of(text: str) -> frozenset[str]:
    """Return the keys of words that a text writes with a capital only, and inside a sentence too.

    Headlines in title case show nothing, so a name of a headline is known from the text below it.
    """
    inside: set[str] = set()
    small: set[str] = set()
    for line in LINE.finditer(text):
        found = words_in(text, line.start(), line.end())
        if _is_title_case(found):
            continue
        small.update(word.key for word in found if word.surface[:1].islower())
        inside.update(
            word.key
            for before, word in pairwise(found)
            if _is_capital(word) and _goes_on(text, before, word)
        )
    return frozenset(inside - small - STOP_WORDS["en"] - TITLES - MONTHS - WEEKDAYS) | (
        frozenset({"us"}) & inside
    )


def day_number(key: str) -> int | None:
    """Return the day of a month that a word is, None if it is none: "²" is a digit, and no number."""
    is_number = key.isdecimal() and len(key) <= 2
    return int(key) if is_number and 0 < int(key) <= 31 else None


def counted_on(size: tuple[float, float], value: float) -> tuple[float, float]:
    """Return the thousands and the rest of a number that goes on with a word: "forty", "thousand"."""
    thousands, rest = size
    if value < 100:
        return thousands, rest + value
    rest = max(rest, 1.0) * value
    return (thousands + rest, 0.0) if value >= 1_000 else (thousands, rest)


def is_same_name(a: str, b: str) -> bool:
    """Tell whether two names (keys parted by blanks) may be one: spellings, forms, usual stand-ins."""
    return any(_is_same_word(x, y) for x in a.split() for y in b.split())


def is_other_form(a: str, b: str) -> bool:
    """Tell whether one name is of a people and the other is not: a Dutch court may sit in Rotterdam."""
    return a.endswith(PEOPLES) != b.endswith(PEOPLES)


def _is_same_word(a: str, b: str) -> bool:
    from desktop.text.fuzzy import ratio

    if a == b or (a[:STEM_OF_NAME] == b[:STEM_OF_NAME] and len(a) >= STEM_OF_NAME):
        return True
    if any(a in group and b in group for group in SAME_NAMES):
        return True
    return min(len(a), len(b)) > STEM_OF_NAME and ratio(a, b) >= 100 * SPELLINGS


def _goes_on(text: str, before: Word, word: Word) -> bool:
    """Tell whether no sentence, quotation or list item can begin between two words."""
    return not text[before.end : word.start].strip(" ,\u00a0")


def _is_title_case(found: Sequence[Word]) -> bool:
    longer = [word for word in found if len(word.surface) > 3 and word.surface[:1].isalpha()]
    capital = sum(map(_is_capital, longer))
    return capital > 1 and capital >= TITLE_CASE * len(longer)


def _is_capital(word: Word) -> bool:
    return word.surface[:1].isupper()


def _date(passage: Sequence[Word], place: int) -> Fact | None:
    word = passage[place]
    if word.key in WEEKDAYS:
        return Fact("date", "weekday", word.key, place, place + 1)
    if word.key in MONTHS and (_is_capital(word) or word.key not in {"may", "march"}):
        return Fact("date", "month", word.key, place, place + 1)
    near = [passage[i].key for i in (place - 1, place + 1) if 0 <= i < len(passage)]
    is_day = any(key in MONTHS for key in near)
    day = day_number(word.key) if is_day else None
    if day is not None:
        return Fact("date", "day", str(day), place, place + 1)
    if re.fullmatch(r"(?:19|20)\d\d", word.key):
        return Fact("date", "year", word.key, place, place + 1)
    return None


def _number(passage: Sequence[Word], place: int) -> Fact | None:
    end = place
    size = (0.0, 0.0)
    while end < len(passage) and (value := _value_at(passage, end)) is not None:
        size = (0.0, value) if end == place else counted_on(size, value)
        end += 1
    if end == place or (end == place + 1 and passage[place].key in {"one", *LARGE_NUMBERS}):
        return None
    unit, bound = _unit(passage, place, end), _bound(passage, place)
    return Fact("number", unit, f"{sum(size):g}", place, end, bound)


def _bound(passage: Sequence[Word], place: int) -> str:
    """Return what the three words before a number, or fewer, make of it."""
    for size in range(min(LONGEST_BOUND, place), 0, -1):
        before = " ".join(word.key for word in passage[place - size : place])
        if before in BOUNDS:
            return BOUNDS[before]
    return ""


def _value_at(passage: Sequence[Word], place: int) -> float | None:
    """Return the value of the word there; of two figures in a row only the first belongs."""
    word = passage[place]
    if place and word.key in GLUED_NUMBERS and word.start == passage[place - 1].end:
        return number_value(GLUED_NUMBERS[word.key])
    if place and word.key[-1:].isdigit() and number_value(passage[place - 1].key) is not None:
        return None
    return number_value(word.key)


@lru_cache(maxsize=65536)
def number_value(key: str) -> float | None:
    """Return the value of a number in digits or words, None for other words."""
    if key in SMALL_NUMBERS:
        return float(SMALL_NUMBERS[key])
    if key in LARGE_NUMBERS:
        return float(LARGE_NUMBERS[key])
    digits = re.fullmatch(r"\W?(\d+(?:[.,]\d+)?)%?", key)
    if not digits or len(digits[1]) > 15:
        return None
    number = digits[1].replace(",", ".")
    return float(number.replace(".", "") if number.endswith(NO_FRACTION) else number)


def _unit(passage: Sequence[Word], start: int, end: int) -> str:
    """Return the mark of a number, or the dictionary form of what it counts: "four US officials"."""
    key = passage[start].key
    if not key[0].isalnum():
        return key[0]
    if [word.key for word in passage[end : end + 2]] == ["year", "old"]:
        return ""
    while end + 1 < len(passage) and passage[end].surface.isupper() and passage[end].key.isalpha():
        end += 1
    following = passage[end].key if end < len(passage) else ""
    if key.endswith("%") or following in {"percent", "per"}:
        return "%"
    if end < len(passage) and _is_capital(passage[end]):
        return ""
    return CURRENCIES.get(following) or lemma(following, "en")


def _name(passage: Sequence[Word], place: int, names: frozenset[str]) -> Fact | None:
    end = place
    while end < len(passage) and passage[end].key in names and not is_number(passage[end].key):
        if not _is_capital(passage[end]) and passage[end].surface[:1].isalpha():
            break
        end += 1
    if end == place:
        return None
    return Fact("name", "", " ".join(word.key for word in passage[place:end]), place, end)
