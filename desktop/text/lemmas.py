"""Reduce a word to the key of its dictionary form, so that "hit" and "hitting" share it.

English has a table of its own, read in a few ms; the dictionaries of the other languages are simplemma's,
read at the first use (Ukrainian 0.3 CPU s, Russian 0.6 s).
"""

from functools import cache, lru_cache

from desktop.resources import resource

LANGUAGES = frozenset({"uk", "ru", "de", "fr"})
"""The languages whose dictionary is simplemma's; those without any keep the folded key."""
IRREGULAR = {"us": "us", "left": "leave", "felt": "feel", "found": "find"}
"""Keys whose dictionary form is wrong in news: "US" is no "we"."""


@lru_cache(maxsize=65536)
def lemma(key: str, language: str) -> str:
    """Return the dictionary form of a folded key, itself folded."""
    if language == "en":
        return IRREGULAR.get(key) or _english().get(key, key)
    if language not in LANGUAGES or not key.isalpha():
        return key
    import simplemma

    return str(simplemma.lemmatize(key, lang=language)).casefold()


@cache
def _english() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in resource("words/english-lemmas.tsv").read_text(encoding="utf-8").splitlines():
        form, _, words = line.partition("\t")
        table.update(dict.fromkeys(words.split(" "), form))
    return table
