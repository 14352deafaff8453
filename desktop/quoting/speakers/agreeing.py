"""Tell by gender and case whether two Cyrillic names of several words may be one person's: Олександра Білик is no Олександр Білик."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.quoting.speakers.given_names import CASES, Gender, given

VOWELS = frozenset("аеєиіїоуюяыэё")
WOMANLY = (
    "ова",
    "ева",
    "єва",
    "ёва",
    "іна",
    "їна",
    "ина",
    "ына",
    "ська",
    "цька",
    "зька",
    "ская",
    "цкая",
    "ая",
    "на",
)
"""Endings of last names that are of women where the given name may be too."""  # fmt: skip
MANLY = ("ого", "ому", "ові", "еві", "єві", "ом", "ем", "єм", "ём", "им", "ым", "ым", "ий", "ый", "ев", "ов", "єв", "ёв", "ін", "їн", "ын")  # fmt: skip
"""Endings of last names that no woman has in any case."""


class Reading(NamedTuple):
    """One way to read a name: whose given name, of a man or woman, and whether in the case of dictionaries."""

    given: str
    gender: Gender
    is_plain: bool


def may_agree(words: Sequence[str], full: Sequence[str]) -> bool:
    """Tell whether two names can be read as those of one man, or of one woman."""
    one, other = readings(words[0], words[-1]), readings(full[0], full[-1])
    if not one or not other:
        return True
    ends_alike = words[-1][-1:].lower() == full[-1][-1:].lower()
    return any(
        a.gender == b.gender and (ends_alike or not (a.is_plain and b.is_plain))
        for a in one
        for b in other
    )


def dictionary_forms(names: Iterable[Sequence[str]]) -> set[Sequence[str]]:
    """Return those of one person's names that stand in the case of dictionaries, as far as can be told."""
    known = {name: found for name in names if (found := readings(name[0], name[-1]))}
    common = (
        set.intersection(*({each.gender for each in found} for found in known.values()))
        if known
        else set()
    )
    return {
        name
        for name, found in known.items()
        if any(each.is_plain and each.gender in common for each in found)
    }


@lru_cache(maxsize=4096)
def readings(first: str, last: str) -> tuple[Reading, ...]:
    """Return the ways a given and a last name go together, none where the given name tells nothing."""
    lowered, surname = first.lower(), last.lower()
    known = given_readings(lowered)
    found = [each for each in known if goes_with(surname, each.gender, is_plain=each.is_plain)]
    if not found and known and lowered.endswith(("а", "я")):
        found = [Reading(lowered, "f", is_plain=True)]
    if not known and lowered[-1:] not in VOWELS and not surname.endswith(WOMANLY):
        found = [Reading(lowered, "m", is_plain=True)]
    is_womanly = any(each.gender == "f" and each.is_plain for each in found)
    if is_womanly and surname.endswith(WOMANLY):
        found = [each for each in found if each.gender == "f"]
    return tuple(found)


def given_readings(word: str) -> list[Reading]:
    """Return the given names a word may be, with whether it is the case of dictionaries."""
    known = given()
    found = [Reading(word, known[word], is_plain=True)] if word in known else []
    for ending, plain in CASES:
        name = word.removesuffix(ending) + plain
        if word.endswith(ending) and name != word and name in known:
            found.append(Reading(name, known[name], is_plain=False))
    return [each for each in found if each.gender]


def goes_with(surname: str, gender: Gender, *, is_plain: bool) -> bool:
    """Tell whether a last name may stand beside a given name of that gender and case."""
    is_bare = surname[-1:] not in VOWELS and not surname.endswith(MANLY)
    if gender == "f":
        return not surname.endswith(MANLY)
    return is_plain or not is_bare or surname.endswith(("их", "ых"))
