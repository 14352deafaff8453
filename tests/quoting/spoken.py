"""Quotes made by hand from the words of a text, to be resolved."""

import re

from desktop.quoting.attribution import Attribution, Paragraph
from desktop.quoting.speakers.resolving import resolve
from desktop.story.quote import CueClass, Quote, QuoteKind, Range


def place(text: str, words: str, after: int = 0) -> Range | None:
    """Return the first place of some words, None for no words."""
    if not words:
        return None
    start = text.index(words, after)
    return start, start + len(words)


def said(text: str, words: str, speaker: str = "", cue: str = "", via: str = "") -> Quote:
    """Make a quote; in marks it is direct, else reported. The speaker is the one nearest to the words."""
    start = text.index(words)
    end = start + len(words)
    is_direct = words[0] in "\"“«„'"
    kind = QuoteKind.DIRECT if is_direct else QuoteKind.INDIRECT
    return Quote(
        1, start, end, kind, near(text, speaker, start), near(text, cue, start), place(text, via)
    )


def near(text: str, words: str, start: int) -> Range | None:
    if not words:
        return None
    found = [match.span() for match in re.finditer(rf"\b{re.escape(words)}\b", text)]
    return min(found, key=lambda one: abs(one[0] - start))


def attributed(text: str, cue: str, speaker: str, *content: str) -> Attribution:
    return Attribution(
        near(text, cue, 0) or (0, 0),
        CueClass.SPEECH,
        place(text, speaker),
        tuple(found for found in (place(text, each) for each in content) if found),
    )


def resolved(
    text: str, *quotes: Quote, language: str = "en", attributions: tuple[Attribution, ...] = ()
) -> tuple[Quote, ...]:
    """Resolve the speakers of a text, each line of which is a paragraph."""
    paragraphs = tuple(Paragraph(*match.span()) for match in re.finditer(r"[^\n]+", text))
    return resolve(text, paragraphs, sorted(quotes), attributions, language)


def words(text: str, found: Range | None) -> str:
    return text[slice(*found)] if found else ""
