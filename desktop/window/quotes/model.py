"""What the page of quotes is about: the quotes of a story, by utterance, by speaker and by outlet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import cached_property
from typing import Final, Literal, NamedTuple

from desktop.story.article import Article
from desktop.story.comparison import Comparison, Span
from desktop.story.copies import Texts
from desktop.story.decisions import Absence
from desktop.story.quote import Certainty, Quote, QuoteKind, Quotes, Range, Utterance
from desktop.story.vouched import Voucher
from desktop.window.voucher_words import vouched_words


class View(StrEnum):
    """By what the quotes are listed."""

    UTTERANCES = "utterances"
    SPEAKERS = "speakers"
    OUTLETS = "outlets"


NO_QUOTE: Final = "no_quote"
"""What a person said is no quote; it is listed apart, to be taken back."""
Apart = QuoteKind | Literal["no_quote"]
"""What is listed apart: a kind that is no speech, or what a person said is no quote."""


class Stage(StrEnum):
    """How far the program is with a story."""

    EMPTY = "empty"
    """There is no article."""
    NOT_COMPARED = "not_compared"
    LOOKING = "looking"
    CANCELLED = "cancelled"
    READY = "ready"


class State(NamedTuple):
    """How far the program is, with the articles that are looked through of how many."""

    stage: Stage = Stage.NOT_COMPARED
    done: int = 0
    of: int = 0


class Material(NamedTuple):
    """Everything the page shows. `articles` are the columns, in order.

    `described` maps the number of a quote to its speaker as printed, with title, apposition and the
    clause that keeps a name back ("three officials who asked not to be named"). `through` maps it to
    the clause that names the outlet it came through ("as the Herald reported").
    """

    articles: tuple[Article, ...] = ()
    comparison: Comparison = Comparison()
    quotes: Quotes = Quotes()
    described: Mapping[int, str] = {}
    texts: Texts | None = None
    absences: tuple[Absence, ...] = ()
    through: Mapping[int, str] = {}
    dismissed: tuple[Quote, ...] = ()
    """What the program found, and a person said is no quote."""
    persons: Mapping[str, tuple[str, ...]] = {}
    """The name of several who speak as one, with the name of each."""
    vouchers: Mapping[int, Voucher] = {}
    """Who corrected or added a quote, by its number."""
    coded: Mapping[Span, tuple[str, ...]] = {}
    """The codes that words have, with those above them: "Frames > Causes"."""


class Group(NamedTuple):
    """One utterance: its quotes by article and place, and the utterances offered as the same."""

    utterance: Utterance
    quotes: tuple[Quote, ...]
    offered: tuple[int, ...] = ()
    """Places of other groups in `Book.groups`."""

    @property
    def articles(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(quote.article for quote in self.quotes))


class Speaker(NamedTuple):
    """A named person or thing, or the unnamed speaker that one article describes in some words.

    Unnamed speakers are never joined over articles. Neither `name` nor `described`: nobody is stated.
    """

    name: str = ""
    article: int = 0
    described: str = ""


class Book:
    """The quotes of a story, found by everything the page asks for; made once for a Material."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.articles = {article.number: article for article in material.articles}
        self.place = {number: place for place, number in enumerate(self.articles)}
        known = [quote for quote in material.quotes.quotes if quote.article in self.articles]
        self.quotes = tuple(sorted(known, key=self.order_of))
        self.by_number = {quote.number: quote for quote in self.quotes}
        self.dismissed = {
            quote.number: quote for quote in material.dismissed if quote.article in self.articles
        }
        self.by_span = {quote.span: quote for quote in self.quotes if quote.is_spoken}
        self.groups = self._grouped()
        self.group_of = {
            quote.number: place for place, group in enumerate(self.groups) for quote in group.quotes
        }

    def order_of(self, quote: Quote) -> tuple[int, int, int]:
        """Return what puts quotes in the order of the columns and places."""
        return self.place[quote.article], quote.start, quote.end

    def _grouped(self) -> tuple[Group, ...]:
        found: list[Group] = []
        offers: list[tuple[Quote, ...]] = []
        for utterance in self.material.quotes.utterances:
            quotes = self._known(utterance.quotes)
            if utterance.certainty is Certainty.POSSIBLE:
                offers.append(quotes)
            elif quotes:
                found.append(Group(utterance, quotes))
        place = {quote.span: at for at, group in enumerate(found) for quote in group.quotes}
        offered: dict[int, list[int]] = {}
        for quotes in offers:
            places = list(dict.fromkeys(place[q.span] for q in quotes if q.span in place))
            for one in places:
                offered.setdefault(one, []).extend(p for p in places if p != one)
        return tuple(
            group._replace(offered=tuple(dict.fromkeys(offered.get(at, ()))))
            for at, group in enumerate(found)
        )

    def _known(self, spans: Iterable[Span]) -> tuple[Quote, ...]:
        return tuple(
            sorted(
                (self.by_span[span] for span in spans if span in self.by_span), key=self.order_of
            )
        )

    # --- of one quote ---------------------------------------------------------------------------

    def printed(self, quote: Quote, place: Range | None) -> str:
        """Return what stands at a place of the quote's article, "" for no place."""
        if place is None:
            return ""
        return " ".join(self.articles[quote.article].text[slice(*place)].split())

    def words(self, quote: Quote) -> str:
        return self.printed(quote, (quote.start, quote.end))

    def cue(self, quote: Quote) -> str:
        """Return the verb as printed, "" where none is: a colon is no verb."""
        found = self.printed(quote, quote.cue)
        return found if any(letter.isalnum() for letter in found) else ""

    def speaker(self, quote: Quote) -> Speaker:
        if quote.name:
            return Speaker(quote.name)
        return Speaker("", quote.article, self.described(quote).casefold())

    def names(self, quote: Quote) -> tuple[str, ...]:
        """Return the name of each who speaks: of two who speak as one, both."""
        return self.material.persons.get(quote.name) or ((quote.name,) if quote.name else ())

    def speakers(self, quote: Quote) -> tuple[Speaker, ...]:
        """Return each speaker of a quote."""
        return tuple(Speaker(name) for name in self.names(quote)) or (self.speaker(quote),)

    def vouched(self, quote: Quote) -> str:
        """Say which person vouches for a quote, "" for what only the program found."""
        return vouched_words(quote, self.material.vouchers.get(quote.number))

    def coded(self, quotes: Iterable[Quote]) -> str:
        """Return the codes that quotes have, each once, "" for none."""
        found = (code for quote in quotes for code in self.material.coded.get(quote.span, ()))
        return ", ".join(dict.fromkeys(found))

    def described(self, quote: Quote) -> str:
        """Return the speaker as printed, "" where none is stated."""
        found = self.material.described.get(quote.number, "")
        return found or self.printed(quote, quote.speaker)

    def through(self, quote: Quote) -> str:
        """Return how the article says through whom words came, "" where it does not."""
        found = self.material.through.get(quote.number, "")
        return found or self.printed(quote, quote.via)

    @cached_property
    def searched(self) -> Mapping[int, str]:
        """What typed words are looked for in: the words, the speaker and the cue of each quote."""
        return {
            quote.number: " ".join(
                (
                    self.words(quote),
                    self.described(quote),
                    quote.name,
                    self.cue(quote),
                    self.through(quote),
                    quote.address,
                )
            ).casefold()
            for quote in self.quotes
        }

    # --- of all ---------------------------------------------------------------------------------

    @cached_property
    def spoken(self) -> tuple[Quote, ...]:
        return tuple(quote for quote in self.quotes if quote.is_spoken)

    def of_kind(self, kind: QuoteKind) -> tuple[Quote, ...]:
        return tuple(quote for quote in self.quotes if quote.kind is kind)

    @cached_property
    def by_speaker(self) -> Mapping[Speaker, tuple[Quote, ...]]:
        """The spoken quotes of each speaker, in order of the first; named speakers before others."""
        found: dict[Speaker, list[Quote]] = {}
        for quote in self.spoken:
            for speaker in self.speakers(quote):
                found.setdefault(speaker, []).append(quote)
        ordered = sorted(found.items(), key=lambda each: not each[0].name)
        return {speaker: tuple(quotes) for speaker, quotes in ordered}

    @cached_property
    def by_outlet(self) -> Mapping[int, tuple[Quote, ...]]:
        """The spoken quotes of each article that has any, in order of the columns."""
        found: dict[int, list[Quote]] = {}
        for quote in self.spoken:
            found.setdefault(quote.article, []).append(quote)
        return {number: tuple(quotes) for number, quotes in found.items()}

    def texts(self, numbers: Iterable[int]) -> int:
        """Count the texts of articles: copies are one."""
        chosen = set(numbers)
        texts = self.material.texts
        return len(chosen) if texts is None or not texts.once else texts.count(chosen).texts

    def is_probable(self, numbers: Iterable[int]) -> bool:
        """Tell whether only the program says that some of these articles have the same text."""
        chosen, texts = set(numbers), self.material.texts
        groups = () if texts is None or not texts.once else texts.groups
        return any(len(chosen.intersection(g.articles)) > 1 and not g.is_confirmed for g in groups)

    def once(self, quotes: Iterable[Quote]) -> int:
        """Count quotes, those of copies once: of the copy that has most."""
        count = Counter(quote.article for quote in quotes)
        return sum(max(count[number] for number in same) for same in self.copies(list(count)))

    def copies(self, numbers: Sequence[int]) -> list[list[int]]:
        """Part articles into those that have the same text."""
        texts = self.material.texts
        found: list[list[int]] = []
        for number in numbers:
            same = (
                held
                for held in found
                if texts is not None and texts.once and texts.count((held[0], number)).texts == 1
            )
            held = next(same, None)
            if held is None:
                found.append([number])
            else:
                held.append(number)
        return found
