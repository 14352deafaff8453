"""What the heads of articles in exports of press databases have in common."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desktop.importing.content import Block
from desktop.importing.dates import iso_date
from desktop.story.article import Kind, Stated

LONGEST_HEAD = 300
"""Characters of a line of a head that are looked at; the patterns of dates are quadratic."""
LANGUAGES = {
    "english": "en", "englisch": "en", "anglais": "en", "inglés": "en", "german": "de", "deutsch": "de", "allemand": "de",
    "french": "fr", "français": "fr", "französisch": "fr", "spanish": "es", "español": "es", "spanisch": "es",
    "italian": "it", "italiano": "it", "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk",
    "arabic": "ar", "العربية": "ar", "portuguese": "pt", "português": "pt", "dutch": "nl", "nederlands": "nl",
    "polish": "pl", "polski": "pl", "turkish": "tr", "türkçe": "tr", "chinese": "zh", "japanese": "ja", "swedish": "sv",
}  # fmt: skip
CLOCK = re.compile(
    r"(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]\.?M\.?)?(?:\s*(GMT|UTC))?", re.IGNORECASE
)
BY = re.compile(r"(?:by|von|par|por|di|autor|автор)[:\s]\s*(?=\S)", re.IGNORECASE)
RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright|copr\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)",
    re.IGNORECASE,
)
WORDS = re.compile(
    r"(?:length|länge|longueur|longitud|lunghezza)?\s*:?\s*\d[\d,.\s\u202f]{0,9}\s*(?:words?|wörter|worte|mots?|palabras|parole|"
    r"слов\w{0,2}|слів|كلمة|palavras|woorden)",
    re.IGNORECASE,
)


def language_of(text: str) -> str:
    """Return the code of a language by its name, "" if it is none that is known."""
    words = re.split(r"[\s;,/(]", text.strip().casefold(), maxsplit=1)
    return LANGUAGES.get(words[0], "")


def moment_of(date: str, clock: str = "") -> str:
    """Return a date, with the time if it is given, and with the zone if that is given, too; "" if there is none."""
    day = iso_date(date[:LONGEST_HEAD]) or ""
    found = CLOCK.search(clock[:LONGEST_HEAD]) if day else None
    if found is None:
        return day
    hour, minute = int(found[1]), int(found[2])
    half = (found[3] or "").replace(".", "").casefold()
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        return day
    return f"{day}T{hour:02}:{minute:02}" + ("+00:00" if found[4] else "")


def writer_of(text: str) -> str:
    """Return the names of a byline without "By", and without their e-mail addresses."""
    text = re.sub(r"\s*\(?\S{1,80}@\S{1,80}\)?", "", text[:LONGEST_HEAD])
    found = BY.match(text)
    return (text[found.end() :] if found else text).strip(" ,;|")


def facts_of(evidence: str, values: Mapping[str, str]) -> dict[str, Stated]:
    """Return the facts that have a value."""
    return {name: Stated(value, evidence) for name, value in values.items() if value}


def blocks_of(
    headline: str, above: Sequence[Block], body: Sequence[str], rights: str, evidence: str
) -> tuple[Block, ...]:
    """Return the blocks of an article: headline, what stands above the text, the text, its rights."""
    first = [Block(headline, Kind.HEADLINE, evidence, is_sure=True)] if headline else []
    last = [Block(rights, Kind.RIGHTS, evidence, is_sure=True)] if rights else []
    return (*first, *above, *(Block(line) for line in body), *last)
