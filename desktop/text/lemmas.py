"""Reduce a word to the key of its dictionary form, so that "hit" and "hitting" share it.

The dictionary of a language is read at the first use (English 0.13 CPU s, Russian 0.6 s).
"""

from functools import lru_cache

LANGUAGES = frozenset({"en", "uk", "ru", "de", "fr"})
"""The languages whose dictionary is used; others keep the folded key."""
IRREGULAR = {
    ("us", "en"): "us",
    ("'s", "en"): "'s",
    ("left", "en"): "leave",
}
"""Keys whose dictionary form is wrong in news: "US" is no "we"."""


@lru_cache(maxsize=65536)
def lemma(key: str, language: str) -> str:
    """Return the dictionary form of a folded key, itself folded."""
    if language not in LANGUAGES or not key.isalpha():
        return key
    found = IRREGULAR.get((key, language))
    if found is not None:
        return found
    import simplemma

    return simplemma.lemmatize(key, lang=language).casefold()
