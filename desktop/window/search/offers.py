"""What can go on with a query that is being typed: words with counts, fields, operators, and the values of a field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.searching.lexing import NONE, STATED
from desktop.searching.rewording import quoted
from desktop.text.words import fold
from desktop.window.said import number_words

if TYPE_CHECKING:
    from desktop.searching.lexicon import Suggestion
    from desktop.story.project import Project
    from desktop.story.quote import Quotes

MOST, MOST_WORDS = 8, 6
"""Offers, and words among them."""
LEAST = 2
"""Letters from which on fields and operators are offered."""
VALUE = re.compile(
    r"(?P<field>outlet|speaker|byline|code|story|only|nocounterpart|kind|language|date):"
    r"[ ]?(?:(?P<mark>[\"“„])(?P<inside>[^\"“”„]*)|(?P<plain>[^\s\"“”„()]*))$",
    re.IGNORECASE,
)
"""The value of a field, as far as it is typed."""
WORD = re.compile(r"[^\s\"“”„«»()=:<>~*?-][^\s\"“”„«»():<>~*?]*$")


def tr(text: str) -> str:
    return QCoreApplication.translate("SearchOffers", text)


class Offer(NamedTuple):
    """Text that takes the place of what is typed from `start` on; how it is shown, and what it is or finds."""

    start: int
    text: str
    shown: str
    remark: str


class Values:
    """The values of fields in a project, each with how many articles, quotes or notes have it."""

    def __init__(self, project: Project, quotes: Quotes) -> None:
        self.project, self.quotes = project, quotes
        self._found: dict[str, list[tuple[str, int]]] = {}

    def of(self, field: str) -> list[tuple[str, int]]:
        """Return the values of a field, the most frequent first; counted when it is first asked for."""
        if field not in self._found:
            counts = Counter(self._all(field))
            self._found[field] = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
        return self._found[field]

    def without(self, field: str) -> int:
        """Return how many articles state nothing of a field."""
        if field not in STATED:
            return 0
        return len(self.project.articles) - sum(times for _, times in self.of(field))

    def _all(self, field: str) -> Iterator[str]:
        articles = self.project.articles
        if field in ("outlet", "only", "nocounterpart"):
            read = self.project.columns if field != "outlet" else articles
            yield from (each.outlet.value for each in read if each.outlet is not None)
        elif field == "byline":
            yield from (each.byline.value for each in articles if each.byline is not None)
        elif field == "language":
            yield from (each.language.value for each in articles)
        elif field == "date":
            yield from (each.published.value[:7] for each in articles if each.published is not None)
        elif field == "speaker":
            yield from (quote.name for quote in self.quotes.quotes if quote.name)
        elif field == "story":
            yield from (story.name for story in self.project.stories for _ in story.articles)
        elif field == "kind":
            yield from ["article"] * len(articles)
            yield from ["quote"] * len(self.quotes.quotes)
            yield from ["note"] * len(self.project.annotations)
        elif field == "code":
            names = {code.number: code.name for code in self.project.codes}
            yield from names.values()
            yield from (
                names[n] for each in self.project.annotations for n in each.codes if n in names
            )


def offers_of(typed: str, words: Sequence[Suggestion], values: Values | None) -> list[Offer]:
    """Return what can go on with what is typed, the likeliest first; nothing behind a blank."""
    found = VALUE.search(typed)
    if found and values is not None:
        return list(_values(found, values))[:MOST]
    word = WORD.search(typed)
    if word is None:
        return list(_fixed("", len(typed), typed)) if typed.endswith("w/") else []
    start, begun = word.start(), word[0]
    made = [
        Offer(start, each.word, each.word, number_words(each.times))
        for each in words
        if fold(each.word) != fold(begun)
    ][:MOST_WORDS]
    return (made + list(_fixed(begun, start, typed)))[:MOST]


def _values(found: re.Match[str], values: Values) -> Iterator[Offer]:
    field = found["field"].casefold()
    begun = fold(found["inside"] if found["mark"] else found["plain"])
    start = found.start("mark") if found["mark"] else found.start("plain")
    for value, times in values.of(field):
        folded = fold(value)
        is_begun = folded.startswith(begun) or f" {begun}" in folded
        if is_begun and folded != begun:
            shown = times - (
                field == "code"
            )  # a code counts itself: one that no note gives is offered
            yield Offer(start, quoted(value), value, number_words(shown))
    without = values.without(field)
    if without and not found["mark"] and NONE.startswith(begun) and begun != NONE:
        yield Offer(start, NONE, NONE, number_words(without))


def _fixed(begun: str, start: int, typed: str) -> Iterator[Offer]:
    """Give fields and operators that begin so."""
    if typed.endswith("w/"):
        start, begun = len(typed) - 2, "w/"
    if len(begun) < LEAST:
        return
    for text, told in FIXED:
        is_name = text.endswith(":")
        is_shouted = begun.isupper() or not text[0].islower()
        matches = text.startswith(begun if is_shouted else begun.casefold())
        if matches and text != begun:
            yield Offer(start, text if is_name else f"{text} ", text, told())


FIXED: tuple[tuple[str, Callable[[], str]], ...] = (
    ("outlet:", lambda: tr("an outlet, or who carried it")),
    ("speaker:", lambda: tr("who is quoted")),
    ("quote:", lambda: tr("words that are quoted")),
    ("headline:", lambda: tr("words of headlines")),
    ("lead:", lambda: tr("words of first paragraphs")),
    ("byline:", lambda: tr("who wrote it")),
    ("note:", lambda: tr("words of your comments")),
    ("code:", lambda: tr("notes with a code")),
    ("story:", lambda: tr("articles of a story")),
    ("kind:", lambda: tr("article, quote or note")),
    ("language:", lambda: tr("a language, such as uk")),
    ("date:", lambda: tr("a day, a month, “last week”")),
    ("words>", lambda: tr("longer than so many words")),
    ("only:", lambda: tr("what one outlet alone has")),
    ("nocounterpart:", lambda: tr("no counterpart found in an outlet")),
    ("OR", lambda: tr("one of both")),
    ("AND", lambda: tr("both")),
    ("NOT", lambda: tr("without")),
    ("w/5", lambda: tr("at most five words apart")),
    ("w/s", lambda: tr("in one sentence")),
    ("w/p", lambda: tr("in one paragraph")),
    ("atleast3", lambda: tr("three times or more")),
)
"""Fields and operators, and what each finds."""
