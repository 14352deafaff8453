"""Say what two sentences share, in the short words that are shown as a link's reasons."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.text.frequencies import zipf
from desktop.text.stems import stem
from desktop.text.words import Word, is_number

WORDS, NAMES, NUMBERS, NEIGHBOURS = "words", "names", "numbers", "neighbours"
"""What can speak for a link, as it is stored; the window says it in the reader's language."""
COMMON = 5.9
"""Zipf value from which a word says nothing about the story (about the 150 most frequent words)."""
LEAST_SHARED = 2
"""Content stems two sentences must share to be linked: one alone links subheadings of two words.

On the benchmark this changes neither average precision nor F1 by more than .001.
"""


@dataclass(frozen=True, slots=True)
class Content:
    """The stems of a sentence's content words, its names and its numbers, each as a set of bits.

    Bits, because with 50 articles some 50,000 pairs of sentences are intersected.
    """

    stems: int
    names: int
    numbers: int


def contents(sentences: Iterable[Sequence[Word]]) -> tuple[Content, ...]:
    """Read sentences that are to be compared with each other."""
    places: dict[str, int] = {}

    def bits(values: set[str]) -> int:
        total = 0
        for value in values:
            total |= 1 << places.setdefault(value, len(places))
        return total

    def content(words: Sequence[Word]) -> Content:
        telling = [word for word in words if is_content(word)]
        stems = {stem(word.key) for word in telling}
        names = {stem(word.key) for word in telling if is_name(word, words)}
        numbers = {word.key for word in words if is_number(word.key)}
        return Content(bits(stems), bits(names), bits(numbers))

    return tuple(map(content, sentences))


def is_content(word: Word) -> bool:
    """Tell whether a word says something about the story; "US" does, though "us" does not."""
    if word.surface.isupper() and len(word.surface) > 1:
        return True
    return _is_rare(word.key)


def is_name(word: Word, sentence: Sequence[Word]) -> bool:
    """Tell whether a word is printed as a name; the first of a sentence has a capital anyhow."""
    return word is not sentence[0] and word.surface[:1].isupper()


def is_enough(a: Content, b: Content) -> bool:
    """Tell whether two sentences share enough to be linked at all."""
    return (a.stems & b.stems).bit_count() >= LEAST_SHARED


def reasons(a: Content, b: Content, *, is_lifted: bool) -> tuple[str, ...]:
    """Return what speaks for a link: words, names, numbers, neighbours."""
    found = [WORDS]
    if a.names & b.names:
        found.append(NAMES)
    if a.numbers & b.numbers:
        found.append(NUMBERS)
    if is_lifted:
        found.append(NEIGHBOURS)
    return tuple(found)


@lru_cache(maxsize=65536)
def _is_rare(key: str) -> bool:
    return zipf(key) < COMMON and not key.startswith("'")
