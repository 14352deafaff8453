"""Reduce a word to the key of its dictionary form, so that "hit" and "hitting" share it.

English has a table of its own; the dictionaries of the other languages are simplemma's,
read at the first use (Ukrainian 0.3 CPU s, Russian 0.6 s).
"""

from functools import lru_cache

from desktop.text.tables import look_up

LANGUAGES = frozenset({"uk", "ru", "de", "fr"})
"""The languages whose dictionary is simplemma's; those without any keep the folded key."""
IRREGULAR = {"us": "us", "left": "leave", "felt": "feel", "found": "find"}
"""Keys whose dictionary form is wrong in news: "US" is no "we"."""


@lru_cache(maxsize=65536)
def lemma(key: str, language: str) -> str:
    """Return the dictionary form of a folded key, itself folded."""
    if language == "en":
        known = look_up("english-lemmas", key)
        return IRREGULAR.get(key) or (known[0] if known else key)
    if language not in LANGUAGES or not key.isalpha():
        return key
    import simplemma

    return str(simplemma.lemmatize(key, lang=language)).casefold()
