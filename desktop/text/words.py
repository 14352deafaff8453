"""Cut a text into words, each with its place and a folded key.

Equal keys mean the same word printed differently: case, the shape of quotes and dashes, the dots of
"U.S." and the separators of "1,000" are folded.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

LETTER = (
    r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a"
    r"\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u0900-\u0903\u093a-\u094f\u00ad\u200c\u200d]"
)
"""A word character, or a mark that Python's \\w leaves out though it belongs to the word."""
APOSTROPHE = r"['\u2019\u02bc\u2018\u00b4`\uff07]"
HYPHEN = r"[-\u2010\u2011\u00ad]"

WORD = re.compile(
    rf"""
    (?!cannot\b)[a-z]{{2,}}+(?!{LETTER}|{APOSTROPHE})         # most words, at half the time
  | (?<=\w){APOSTROPHE}s\b                                  # the possessive, on its own
  | (?<=\w)(?P<not>n{APOSTROPHE}t)\b                        # don't = do + n't
  | [^\W\d_](?:\.[^\W\d_])+\b\.?                            # U.S., a.m.
  | [\u3040-\u30ff\u3400-\u9fff]                            # scripts without spaces: one sign
  | (?:(?<=\w){HYPHEN})?[$\u20ac\u00a3\u00a5]?              # 1,000  1 000  $3.5  20%  80th
    (?:\d{{1,3}}(?:[\ \u00a0\u202f]\d{{3}})+(?!\d)|\d+(?:[.,:]\d+)*)(?:%|(?:st|nd|rd|th|s)\b)?
  | (?:(?<=\w){HYPHEN}(?=\w))?
    (?:(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu){APOSTROPHE}(?=[^\W\d_]{{2}})  # l'accord = l' + accord
      |can(?=not\b)
      |{LETTER}+?(?=n{APOSTROPHE}t\b)
      |(?:(?!\d)[^\u3040-\u30ff\u3400-\u9fff\W]|(?=\W){LETTER}){LETTER}*
       (?:{APOSTROPHE}(?!s\b){LETTER}+)*)
  | \w+
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""One word; a hyphen opens the second part of a compound, so "US-supplied" is "US" and "-supplied"."""

CONTRACTED = {"ca": "can", "wo": "will", "sha": "shall"}
"""What is left of a verb before "n't", where it is not the verb itself."""
DROPPED = re.compile(r"[\u00ad\u0640\u200c\u200d\u0591-\u05c7\u064b-\u065f\u0670]")
"""Signs that do not tell two words apart: soft hyphens, joiners, vowel points, tatweel."""
SAME_SHAPE = str.maketrans(dict.fromkeys("\u2019\u02bc\u2018\u00b4`\uff07", "'"))


class Word(NamedTuple):
    """A word of a text: half-open code points, the word as printed, and the folded key.

    A tuple, because an article has a thousand and a frozen dataclass takes three times as long to make.
    """

    start: int
    end: int
    surface: str
    key: str


@lru_cache(maxsize=128)
def words_of(text: str) -> tuple[Word, ...]:
    """Cut a whole text into words; kept, because each of its passages is read several times."""
    return tuple(words(text))


def words_in(text: str, start: int, end: int) -> Sequence[Word]:
    """Return the words of a passage of a text that is read as a whole."""
    found = words_of(text)
    first, last = bisect_left(found, (start,)), bisect_left(found, (end,))
    reaches_in = first > 0 and found[first - 1].end > start
    reaches_out = last > first and found[last - 1].end > end
    return words(text, start, end) if reaches_in or reaches_out else found[first:last]


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a part of a text to the ends of the words it cuts, "don't" and "cannot" being one."""
    whole: list[tuple[int, int]] = []
    for word in words_of(text):
        opens = word.start + (word.surface[0] in "-\u2010\u2011" and len(word.surface) > 1)
        if word.key == "not" and whole and whole[-1][1] == word.start:
            opens = whole.pop()[0]
        whole.append((opens, word.end))
    cut = [(first, last) for first, last in whole if first < end and start < last]
    return min([start, *(first for first, _ in cut)]), max([end, *(last for _, last in cut)])


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Cut the code points `start` to `end` of a text into words; cost is linear."""
    return [
        Word(match.start(), match.end(), surface, fold(surface))
        for match, surface in _matches(text, start, len(text) if end is None else end)
    ]


def keys(text: str) -> list[str]:
    """Return the folded keys of the words of a text."""
    return [fold(surface) for _, surface in _matches(text, 0, len(text))]


def is_number(key: str) -> bool:
    """Tell whether a key is written in digits."""
    return key[:1].isdigit() or key[1:2].isdigit()


@lru_cache(maxsize=65536)
def fold(surface: str) -> str:
    """Return the key that equal words share, however they are printed."""
    key = DROPPED.sub("", surface.casefold()).translate(SAME_SHAPE).lstrip("-\u2010\u2011")
    if key == "n't":
        return "not"
    if any(character.isdigit() for character in key):
        return _folded_number(key)
    if "." in key:
        return key.replace(".", "")
    key = CONTRACTED.get(key, key)
    return key if key.isascii() else unicodedata.normalize("NFKC", key)


def _folded_number(key: str) -> str:
    whole = re.sub(r"[,\s](?=\d{3}(?:\D|$))", "", key)
    return re.sub(r"(?<=\d)(?:st|nd|rd|th)$", "", whole)


def _matches(text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], str]]:
    for match in WORD.finditer(text, start, end):
        yield match, match.group()
