"""Texts into quotes: who said what, through whom, with the places of all of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.quoting.attribution import Attribute, Paragraph
    from desktop.story.article import Article
    from desktop.story.quote import Quote, Range

ENGLISH = "en"


def find_quotes(
    text: str,
    *,
    language: str = "",
    paragraphs: Sequence[Paragraph] | None = None,
    attribute: Attribute | None = None,
) -> tuple[Quote, ...]:
    """Find the quotes of a text, of all kinds, sorted by start; without `attribute` by patterns.

    `language` is an ISO 639-1 code, with a region or not, "" where it is not known. Never raises, whatever the text.
    """
    from desktop.quoting import first_line
    from desktop.quoting.combining import combined
    from desktop.quoting.marks import regions
    from desktop.quoting.merging import merge
    from desktop.quoting.paragraphs import paragraphs_of_text
    from desktop.quoting.speakers.resolving import resolve

    language = plain_code(language) or detected(text)
    lines = tuple(paragraphs_of_text(text) if paragraphs is None else paragraphs)
    marked = regions(text, lines)
    patterns = pattern_attribute(language)
    lines, attributions = first_line.read(text, lines, marked, attribute or patterns)
    by_patterns = patterns(text, lines, marked) if attribute else []
    if attribute and language == ENGLISH:
        attributions = combined(text, marked, attributions, by_patterns)
    merged = merge(text, lines, marked, attributions, by_patterns)
    return resolve(text, lines, merged, attributions, language)


def quotes_of(article: Article, attribute: Attribute | None = None) -> tuple[Quote, ...]:
    """Find the quotes of an article; the kinds of its passages tell where somebody may speak."""
    from desktop.quoting.paragraphs import paragraphs_of_article

    found = find_quotes(
        article.text,
        language=article.language.value,
        paragraphs=paragraphs_of_article(article),
        attribute=attribute,
    )
    return tuple(quote._replace(article=article.number) for quote in found)


def extract(text: str, *, language: str = "", model: bool = True) -> list[dict[str, object]]:
    """Return the direct, mixed and indirect quotes of a text as plain values, sorted by start.

    Each has `start`, `end`, `kind`; `speaker_start`, `speaker_end`, `cue_start`, `cue_end`, `via_start`,
    `via_end` (half-open code points, None where nothing is stated) and their texts `speaker`, `cue`,
    `via`; `name`, `cue_class`, `reason`, `confidence` (0–1). With `model` a parser of English is loaded
    if one is installed (a second or two, once); else, and for other languages, patterns find what is said.
    """
    language = plain_code(language) or detected(text)
    attribute = _parsing() if model and language == ENGLISH else None
    found = find_quotes(text, language=language, attribute=attribute)
    return [plain(text, quote) for quote in found if quote.is_spoken]


def has_patterns(text: str, language: str) -> bool:
    """Tell whether words are known that attribute something in the language of a text.

    In others only what stands in quotation marks is found, hardly ever with a speaker.
    """
    from desktop.quoting.cues import LANGUAGES

    return (plain_code(language) or detected(text)) in LANGUAGES


def plain_code(language: str) -> str:
    """Return "en" for "en-GB", "" for a language that could not be told."""
    from desktop.text.languages import UNDETERMINED

    code = language.partition("-")[0].lower()
    return "" if code == UNDETERMINED else code


SHORT = 600
"""Code points of a text that is too short to be told by its frequent words alone."""
OWN_LETTERS = {"uk": frozenset("іїєґ"), "ru": frozenset("ыэёъ")}


def detected(text: str) -> str:
    """Return the language of a text as ISO 639-1, English where it cannot be told.

    A sentence has few frequent words: its letters, then the fewest of those words, decide.
    """
    from desktop.text.languages import UNDETERMINED, detect_language, script_of

    found = detect_language(text)
    if len(text) > SHORT and found != UNDETERMINED:
        return found
    letters = set(text.casefold())
    if script_of(text) == "cyrillic":
        own = [code for code, few in OWN_LETTERS.items() if few & letters]
        return own[0] if len(own) == 1 else _nearest(text, "cyrillic", ("ru", "uk"))
    if found == UNDETERMINED:
        return _nearest(text, "latin", (ENGLISH, "de", "fr"))
    return found


def _nearest(text: str, script: str, codes: Sequence[str]) -> str:
    """Return the first of some languages that has most frequent words in a text."""
    from desktop.text.languages import WORDS, points

    found = points(WORDS.findall(text.casefold()), script, codes)
    return max(codes, key=lambda code: found[code])


def pattern_attribute(language: str) -> Attribute:
    """Return what finds attributions without a model."""
    from desktop.quoting.patterns import attributing

    return attributing.attribute(language)


@lru_cache(maxsize=1)
def _parsing() -> Attribute | None:
    """Load the model once and return what parses with it, None where there is none."""
    from desktop.quoting import model
    from desktop.quoting.dependency import attributing

    nlp = model.load().nlp
    return None if nlp is None else attributing.attribute(nlp)


def plain(text: str, quote: Quote) -> dict[str, object]:
    """Return a quote of a text as `extract` gives it."""
    found: dict[str, object] = {"start": quote.start, "end": quote.end, "kind": quote.kind.value}
    parts: dict[str, Range | None] = {
        "speaker": quote.speaker,
        "cue": quote.cue,
        "via": quote.via,
    }
    for name, place in parts.items():
        found[f"{name}_start"], found[f"{name}_end"] = place or (None, None)
        found[name] = text[place[0] : place[1]] if place else ""
    found |= {"name": quote.name, "cue_class": quote.cue_class.value}
    return found | {"reason": quote.reason, "confidence": quote.confidence}
