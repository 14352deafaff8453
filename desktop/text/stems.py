"""Reduce English words to their stems (Snowball's English algorithm, Porter 2)."""

from collections.abc import Callable
from functools import cache, lru_cache


@lru_cache(maxsize=65536)
def stem(key: str) -> str:
    """Return the stem of a folded key."""
    return _stemmer()(key)


@cache
def _stemmer() -> Callable[[str], str]:
    from snowballstemmer.english_stemmer import EnglishStemmer

    stemmer: Callable[[str], str] = EnglishStemmer().stemWord
    return stemmer
