"""Tell in which sentence a cue stands, when what is quoted holds sentences of its own."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from desktop.quoting.attribution import Paragraph
from desktop.story.quote import Quote, QuoteKind, Range

FILLER = "\u00b7"
"""Stands in for the words of direct speech, so that their full stops end no sentence."""
IN_MARKS = re.compile(r"[\"“„«][^\"”“«»\n]*[\"”“»]")
SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|No|vs|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Aug"
    r"|Sept?|Oct|Nov|Dec|ca|bzw|Nr|ім|вул|ст|пл|див|напр|тис|млн|М|p|pp)|\b[A-ZА-ЯІЇЄ]|\b[A-Z]\.[A-Z])\.$"
)
"""What stands before a full stop that ends no sentence."""
END = re.compile(r"[.!?…]+[\"”“»’')\]]*\s+(?=[\"“„«‘'(\[]*[A-ZÀ-ÝА-ЯІЇЄҐ\d" + FILLER + r"])")


class Sentences:
    """The sentences of a text, cut outside of quoted words; made once for a text."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph], quotes: Iterable[Quote]) -> None:
        self.masked = masked(text, quotes)
        spans = [span for each in paragraphs for span in cut(self.masked, each.start, each.end)]
        self.spans: list[Range] = sorted(spans)
        self._starts = [start for start, _ in self.spans]

    def around(self, place: int) -> Range:
        """Return the sentence that a place lies in, an empty one where there is none."""
        at = self.index(place)
        return self.spans[at] if at >= 0 else (place, place)

    def index(self, place: int) -> int:
        """Return the number of the sentence that a place lies in or behind, -1 before the first."""
        return bisect_right(self._starts, place) - 1

    def before(self, place: int) -> Range | None:
        """Return the sentence before the one that a place lies in."""
        at = self.index(place) - 1
        return self.spans[at] if at >= 0 else None


def masked(text: str, quotes: Iterable[Quote]) -> str:
    """Return the text, as long as before, with fillers for the words of direct speech."""
    letters = list(text)
    spans = [quote.span for quote in quotes if quote.kind is QuoteKind.DIRECT]
    for start, end in [(span.start, span.end) for span in spans] + [
        match.span() for match in IN_MARKS.finditer(text)
    ]:
        for place in range(start + 1, end - 1):
            if letters[place] != "\n" and not is_last_stop(text, place, end):
                letters[place] = FILLER
    return "".join(letters)


def is_last_stop(text: str, place: int, end: int) -> bool:
    return place >= end - 2 and text[place] in ".!?…"


def cut(text: str, start: int, end: int) -> Iterable[Range]:
    """Cut one paragraph at its full stops."""
    at = start
    for match in END.finditer(text, start, end):
        if SHORT.search(text, max(at, match.start() - 8), match.start() + 1):
            continue
        yield at, match.end()
        at = match.end()
    if at < end:
        yield at, end
