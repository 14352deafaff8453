"""Keep words from right to left from turning what stands beside them in a line."""

import unicodedata

ISOLATED, ENDED = "\u2068", "\u2069"
"""First strong isolate, and its end (Unicode Standard Annex 9, 2.5)."""
FROM_RIGHT = frozenset(("R", "AL"))


def isolated(words: str) -> str:
    """Return words between isolates if they have a letter that is written from right to left."""
    if any(unicodedata.bidirectional(letter) in FROM_RIGHT for letter in words):
        return f"{ISOLATED}{words}{ENDED}"
    return words
