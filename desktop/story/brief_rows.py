"""What the pins of a brief say: their words as the articles print them now, and who looked where they are not."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.annotating import annotation_of
from desktop.story.brief import Brief, Pin, PinKind
from desktop.story.codebook import code_path
from desktop.story.comparison import Span
from desktop.story.places import covers, overlap

if TYPE_CHECKING:
    from desktop.story.annotation import Anchor, Annotation
    from desktop.story.article import Article
    from desktop.story.decisions import Absence
    from desktop.story.project import Project
    from desktop.story.quote import Quote


class Speaking(NamedTuple):
    """Who says the words of a place, and through whom, all as printed."""

    quote: Quote
    speaker: str
    via: str


class PinPlace(NamedTuple):
    """One place of a pin, such as "A5.3".

    `words` are those of the article; of a conflict the passages around them, and `start`, `end` say
    where the words that disagree are. An orphan's are those that the article had. `is_whole`: the
    article is meant, without words.
    """

    article: Article
    span: Span
    address: str
    words: str
    start: int = 0
    end: int = 0
    is_orphan: bool = False
    is_whole: bool = False
    speaking: Speaking | None = None

    @property
    def marked(self) -> str:
        return self.words[self.start : self.end]


class Looked(NamedTuple):
    """An article that a pin says a passage is absent from; `absence` is what a person said of it."""

    article: Article
    absence: Absence | None


class PinRow(NamedTuple):
    """A pin with all that it says; `place` counts the pins of its brief from 1."""

    pin: Pin
    place: int
    places: tuple[PinPlace, ...]
    looked: tuple[Looked, ...] = ()
    annotation: Annotation | None = None
    codes: tuple[str, ...] = ()
    """The paths of the codes that its annotation has."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """Every article whose original has to be read to check the pin, each once."""
        found = [*(each.article for each in self.places), *(each.article for each in self.looked)]
        return tuple({article.number: article for article in found}.values())

    @property
    def values(self) -> tuple[str, ...]:
        """The different words that disagree, as printed, in the order of the places."""
        printed = (" ".join(place.marked.split()) for place in self.places)
        return tuple({words.casefold(): words for words in reversed([*printed])}.values())[::-1]


Described = Callable[["Quote"], str]


def brief_rows(
    project: Project,
    brief: Brief | None,
    quotes: Iterable[Quote] = (),
    described: Described | None = None,
) -> tuple[PinRow, ...]:
    """Read all pins of a brief; `described` says the speaker of a quote, as printed."""
    if brief is None or not brief.pins:
        return ()
    reader = _Reader(project, {quote.span: quote for quote in quotes}, described)
    return tuple(reader.row(pin, place) for place, pin in enumerate(brief.pins, 1))


class _Reader:
    """Reads pins of one project."""

    def __init__(
        self, project: Project, quotes: Mapping[Span, Quote], described: Described | None
    ) -> None:
        self.project, self.quotes, self.described = project, quotes, described
        self.articles = {article.number: article for article in project.articles}

    def row(self, pin: Pin, place: int) -> PinRow:
        anchors = [each for each in pin.anchors if each.span.article in self.articles]
        annotation = annotation_of(self.project, pin.of) if _is_note(pin) else None
        codes = () if annotation is None else annotation.codes
        return PinRow(
            pin,
            place,
            origin_first(pin, [self._place(pin, each) for each in anchors]),
            tuple(self._looked(pin, n) for n in pin.looked_in if n in self.articles),
            annotation,
            tuple(filter(None, (code_path(self.project, code) for code in codes))),
        )

    def _place(self, pin: Pin, anchor: Anchor) -> PinPlace:
        article, span = self.articles[anchor.span.article], anchor.span
        if anchor.is_orphan:
            return PinPlace(article, span, article.address, anchor.quote, is_orphan=True)
        if anchor.is_whole:
            return PinPlace(article, span, article.address, "", is_whole=True)
        address = address_of_span(article, span)
        shown = around(article, span) if pin.kind is PinKind.CONFLICT else span
        words = article.text[shown.start : shown.end]
        start, end = span.start - shown.start, span.end - shown.start
        return PinPlace(
            article, span, address, words, start, end, speaking=self._speaking(pin, article, span)
        )

    def _speaking(self, pin: Pin, article: Article, span: Span) -> Speaking | None:
        quote = self.quotes.get(span) if pin.kind is PinKind.QUOTE else None
        if quote is None:
            return None
        via = "" if quote.via is None else article.text[slice(*quote.via)]
        printed = "" if quote.speaker is None else article.text[slice(*quote.speaker)]
        speaker = printed or quote.name if self.described is None else self.described(quote)
        return Speaking(quote, " ".join(speaker.split()), " ".join(via.split()))

    def _looked(self, pin: Pin, number: int) -> Looked:
        said = [
            absence
            for absence in self.project.absences
            if absence.article == number
            and any(covers(absence.passage, anchor.span) for anchor in pin.anchors)
        ]
        latest = max(said, key=lambda absence: absence.at, default=None)
        return Looked(self.articles[number], latest)


def origin_first(pin: Pin, places: list[PinPlace]) -> tuple[PinPlace, ...]:
    """Put the place at which a statement was pinned before the others."""
    if pin.kind is PinKind.STATEMENT:
        places = sorted(places, key=lambda place: place.address != pin.what)
    return tuple(places)


def _is_note(pin: Pin) -> bool:
    return pin.kind is PinKind.ANNOTATION


def address_of_span(article: Article, span: Span) -> str:
    """Return the address of words: "A5.3", or "A5.3–5" where they go on over the passage's end."""
    touched = _touched(article, span)
    if not touched:
        return article.address
    first = article.passage_address(touched[0])
    return first if len(touched) == 1 else f"{first}–{touched[-1] + 1}"


def around(article: Article, span: Span) -> Span:
    """Return the passages that words are in, from end to end."""
    touched = _touched(article, span)
    if not touched:
        return span
    first, last = article.passages[touched[0]], article.passages[touched[-1]]
    return Span(article.number, min(first.start, span.start), max(last.end, span.end))


def _touched(article: Article, span: Span) -> list[int]:
    """Return the places of the passages that share characters with a span. O(log n) for one of few."""
    first = bisect_right(article.passages, span.start, key=attrgetter("end"))
    end = bisect_left(article.passages, span.end, key=attrgetter("start"))
    return [
        index
        for index, each in enumerate(article.passages[first:end], first)
        if overlap(Span(article.number, each.start, each.end), span)
    ]
