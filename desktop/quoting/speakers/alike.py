"""Tell whether two words are one name: other spellings, other cases, a letter more or less."""

import re
from functools import lru_cache

from desktop.quoting.speakers.given_names import nominative
from desktop.text.roots import sounded

CASE_ENDINGS = frozenset(
    " а у ом ем ём ым им ін ой ою ого его ому ему ий ый ій ая яя ої єї ую юю і ї и ы е є ю я єм ей ею єю ові еві єві й ь о ів ев ев"
    " ым ых их ими".split(" ")
)
"""Endings of Ukrainian and Russian names in any case, the bare stem included."""
CYRILLIC = re.compile("[\u0400-\u04ff]")
SHORTEST_STEM = 3
"""Letters that two forms of a Slavic name must share."""
ONE_SLIP = 5
"""Letters from which on one letter may differ: Maurer, Mauer."""
TWO_SLIPS = 9
"""Letters from which on two letters may differ: Buchtmann, Bauchtman."""


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """Return a word as it sounds, without the "'s" of a possessive."""
    lowered = word.lower().replace("’", "'").replace("ʼ", "'")
    if lowered.endswith("'s"):
        lowered = lowered[:-2]
    return sounded(lowered.rstrip("'."))


@lru_cache(maxsize=16384)
def is_same(one: str, other: str) -> bool:
    """Tell whether two words are one name in another spelling or another case."""
    if plain(one) == plain(other):
        return True
    if is_cyrillic(one) and is_cyrillic(other):
        return are_cases(one.lower(), other.lower())
    return not is_cyrillic(one + other) and are_genitive(plain(one), plain(other))


@lru_cache(maxsize=16384)
def is_near(one: str, other: str) -> bool:
    """Tell whether one of two words may be a slip of the pen for the other."""
    a, b = plain(one), plain(other)
    shorter = min(len(a), len(b))
    most = 2 if shorter >= TWO_SLIPS else 1
    if shorter < ONE_SLIP or a[0] != b[0] or abs(len(a) - len(b)) > most:
        return False
    a, b = unlike_middles(a, b)
    return max(len(a), len(b)) <= most or (most > 1 and slips(a, b) <= most)


def slips(a: str, b: str) -> int:
    """Return how many letters must be put in, taken out or changed (Levenshtein); O(n·m)."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, other in enumerate(b, 1):
            before, row[j] = (
                row[j],
                min(row[j] + 1, row[j - 1] + 1, before + (letter != other)),
            )
    return row[-1]


def unlike_middles(a: str, b: str) -> tuple[str, str]:
    """Return two words without the letters that they begin and end with alike; as many slips are left."""
    start = len(shared_start(a, b))
    a, b = a[start:], b[start:]
    end = len(shared_start(a[::-1], b[::-1]))
    return a[: len(a) - end], b[: len(b) - end]


def is_cyrillic(word: str) -> bool:
    return CYRILLIC.search(word) is not None


def are_cases(a: str, b: str) -> bool:
    """Tell whether two Cyrillic words are cases of one name."""
    if nominative(a) == nominative(b) or without_fleeting(a) == b or without_fleeting(b) == a:
        return True
    stem = shared_start(a, b)
    while len(stem) >= SHORTEST_STEM:
        if a[len(stem) :] in CASE_ENDINGS and b[len(stem) :] in CASE_ENDINGS:
            return len(stem) * 2 >= max(len(a), len(b))
        stem = stem[:-1]
    return False


FLEETING = (("єць", "йц"), ("ець", "ц"), ("ец", "ц"), ("ок", "к"), ("ёк", "ьк"))
"""Ends of names whose vowel goes in other cases: Кравець, Кравця."""


def without_fleeting(word: str) -> str:
    """Return a Slavic name in the genitive where a vowel goes: "кравця" of "кравець", "" for most."""
    for ending, stem in FLEETING:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + stem + ("я" if ending in ("єць", "ець") else "а")
    return ""


def are_genitive(a: str, b: str) -> bool:
    """Tell whether one word is the other with the "s" of a German genitive."""
    longer, shorter = (a, b) if len(a) > len(b) else (b, a)
    return len(shorter) > SHORTEST_STEM and longer == shorter + "s"


def shared_start(a: str, b: str) -> str:
    """Return the letters that both words begin with."""
    length = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    return a[:length]
