"""Say what two sentences share, in the short words that are shown as a link's reasons."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from desktop.text.frequencies import zipf
from desktop.text.stems import stem
from desktop.text.words import Word, is_number

COMMON = 5.9
"""Zipf value from which a word says nothing about the story (about the 150 most frequent words)."""
LEAST_SHARED = 2
"""Content stems two sentences must share to be linked: one alone links subheadings of two words.

On the benchmark this changes neither average precision nor F1 by more than .001.
"""


@dataclass(frozen=True)
class Content:
    """The content words of a sentence: stems, and which of them are names or numbers."""

    words: Sequence[Word]

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem(w.key) for w in self.words if is_content(w))

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(stem(w.key) for w in self.words[1:] if is_content(w) and _is_capital(w))

    @cached_property
    def numbers(self) -> frozenset[str]:
        return frozenset(w.key for w in self.words if is_number(w.key))


def is_content(word: Word) -> bool:
    """Tell whether a word says something about the story; "US" does, though "us" does not."""
    if word.surface.isupper() and len(word.surface) > 1:
        return True
    return _is_rare(word.key)


def is_enough(a: Content, b: Content) -> bool:
    """Tell whether two sentences share enough to be linked at all."""
    return len(a.stems & b.stems) >= LEAST_SHARED


def reasons(a: Content, b: Content, *, is_lifted: bool) -> tuple[str, ...]:
    """Return what speaks for a link: words, names, numbers, neighbours."""
    found = ["words"]
    if a.names & b.names:
        found.append("names")
    if a.numbers & b.numbers:
        found.append("numbers")
    if is_lifted:
        found.append("neighbours")
    return tuple(found)


@lru_cache(maxsize=65536)
def _is_rare(key: str) -> bool:
    return zipf(key) < COMMON and not key.startswith("'")


def _is_capital(word: Word) -> bool:
    return word.surface[:1].isupper()
