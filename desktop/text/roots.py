"""Reduce words of any language to what their forms share, and write names of other alphabets in ours."""

import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import import_module

from desktop.text.stems import stem

SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek",
    "es": "spanish", "et": "estonian", "fi": "finnish", "fr": "french", "hi": "hindi", "hu": "hungarian",
    "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nl": "dutch",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
"""ISO 639-1 code -> Snowball's algorithm. Those a release of it lacks are cut like the rest."""
CUT = 5
"""Letters kept of a longer word where there is no algorithm: for inflecting languages about as good
(McNamee and Mayfield, Character N-Gram Tokenization for European Language Text Retrieval, 2004)."""
UNSPACED = frozenset({"zh", "ja", "th"})
"""Languages whose words are single signs here, or runs of them, and have no endings to cut."""

LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "ђ": "d", "е": "e", "є": "e", "ж": "zh",
    "з": "z", "ѕ": "z", "и": "i", "і": "i", "ј": "i", "к": "k", "л": "l", "љ": "l", "м": "m", "н": "n",
    "њ": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h",
    "ц": "ts", "ч": "ch", "џ": "d", "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e",
    "ю": "iu", "я": "ia", "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i",
    "θ": "th", "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p",
    "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f", "χ": "h", "ψ": "ps", "ω": "o",
    "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe",
})  # fmt: skip
"""Letters as they sound in names; the marks above and below are gone before."""
SPELLINGS = (("kh", "h"), ("ck", "k"), ("ph", "f"), ("x", "ks"), ("y", "i"), ("j", "i"), ("w", "v"))
"""Spellings of one sound that writers of names choose differently."""


@lru_cache(maxsize=65536)
def root(key: str, language: str) -> str:
    """Return what the forms of a word share, given its folded key; a number stays as it is."""
    if language == "en":
        return stem(key)
    if not key.isalpha():
        return key
    stemmed = stemmer(language)
    if stemmed is not None:
        return stemmed(key)
    return key if language in UNSPACED else key[:CUT]


@cache
def stemmer(language: str) -> Callable[[str], str] | None:
    """Return Snowball's stemmer of a language, None if there is none."""
    name = SNOWBALL.get(language)
    if name is None:
        return None
    try:
        module = import_module(f"snowballstemmer.{name}_stemmer")
    except ModuleNotFoundError:
        return None
    stem_word: Callable[[str], str] = getattr(module, f"{name.title()}Stemmer")().stemWord
    return stem_word


@lru_cache(maxsize=65536)
def sounded(key: str) -> str:
    """Write a folded key so that a name looks alike in Latin, Cyrillic and Greek letters.

    "Харків" and "Kharkiv" both become "harkiv". Digits of other scripts become ours.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", key) if not unicodedata.combining(c))
    plain = "".join(str(unicodedata.digit(c, c)) for c in plain).translate(LATIN)
    for spelling, sound in SPELLINGS:
        plain = plain.replace(spelling, sound)
    return "".join(
        c for c, before in zip(plain, " " + plain, strict=False) if c != before or c.isdigit()
    )
