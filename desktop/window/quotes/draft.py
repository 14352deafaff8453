"""A quote while a reader corrects it: its places moved word by word, or taken from a selection. Pure."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from desktop.story.quote import Quote, QuoteKind, Range
from desktop.text.words import whole_words

MARKS = '"“”„‟«»‹›「」『』'
"""Marks that make words direct; single ones may be apostrophes."""
SINGLE = "'‘’‚"
WORD = re.compile(r"\S+")


class Part(StrEnum):
    """What of a quote has a place in the text."""

    WORDS = "words"
    SPEAKER = "speaker"
    CUE = "cue"
    VIA = "via"


class Draft(NamedTuple):
    """A quote as it would be, in one article's text."""

    text: str
    quote: Quote

    def place(self, part: Part) -> Range | None:
        """Return the code points of a part, None where it is not stated."""
        if part is Part.WORDS:
            return self.quote.start, self.quote.end
        found: Range | None = getattr(self.quote, part.value)
        return found

    def printed(self, part: Part) -> str:
        """Return the words of a part in one line."""
        place = self.place(part)
        return "" if place is None else " ".join(self.text[slice(*place)].split())

    def take(self, part: Part, start: int, end: int) -> Draft:
        """Give a part another place, without blanks at its ends; an empty one changes nothing."""
        start, end = trimmed(self.text, start, end)
        if start >= end:
            return self
        if part is Part.WORDS:
            return self._replace(quote=self.quote._replace(start=start, end=end))
        return self._with(part, (start, end))

    def clear(self, part: Part) -> Draft:
        """Say that a part is not stated; the words always are."""
        return self if part is Part.WORDS else self._with(part, None)

    def _with(self, part: Part, place: Range | None) -> Draft:
        quote = self.quote._replace(**{part.value: place})  # type: ignore[arg-type]  # three ranges
        return self._replace(
            quote=quote._replace(is_guess=False) if part is Part.SPEAKER else quote
        )

    def move_end(self, part: Part, direction: int) -> Draft:
        """Take one word more (1) or less (−1) at the end of a part; one is left."""
        place = self.place(part)
        if place is None:
            return self
        start, end = place
        if direction > 0:
            found = WORD.search(self.text, end)
            return self if found is None else self.take(part, start, found.end())
        shorter = self.text[start:end].rstrip()
        cut = max((shorter.rfind(blank) for blank in " \n\t\u00a0"), default=-1)
        return self if cut < 0 else self.take(part, start, start + cut)

    def move_start(self, part: Part, direction: int) -> Draft:
        """Take one word less (1) or more (−1) at the beginning of a part; one is left."""
        place = self.place(part)
        if place is None:
            return self
        start, end = place
        if direction > 0:
            first = WORD.search(self.text, start, end)
            rest = None if first is None else WORD.search(self.text, first.end(), end)
            return self if rest is None else self.take(part, rest.start(), end)
        before = self.text[:start].rstrip()
        cut = max(before.rfind(blank) for blank in " \n\t\u00a0") + 1
        return self.take(part, cut, end) if before else self

    def named(self, name: str) -> Draft:
        """Give the speaker a name, "" for one who is only described; what a person says is no guess."""
        name = " ".join(name.split())
        if name == self.quote.name:
            return self
        return self._replace(quote=self.quote._replace(name=name, is_guess=False))

    def of_kind(self, kind: QuoteKind) -> Draft:
        return self._replace(quote=self.quote._replace(kind=kind))


def trimmed(text: str, start: int, end: int) -> Range:
    """Return a range of a text without blanks at its ends."""
    start, end = sorted(min(max(point, 0), len(text)) for point in (start, end))
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    return (
        (start, start)
        if left == len(words)
        else (start + left, end - len(words) + len(words.rstrip()))
    )


def kind_of(words: str) -> QuoteKind:
    """Guess from the marks in some words how they are given."""
    words = words.strip().rstrip(",.;:!?")
    if len(words) > 1 and words[0] in MARKS + SINGLE and words[-1] in MARKS + SINGLE:
        return QuoteKind.DIRECT
    return QuoteKind.MIXED if any(mark in words for mark in MARKS) else QuoteKind.INDIRECT


def new_quote(article: int, text: str, start: int, end: int) -> Quote:
    """Return what a reader selected as a quote of nobody yet."""
    start, end = whole_words(text, *trimmed(text, start, end))
    return Quote(article, start, end, kind_of(text[start:end]))
