"""Examples of queries, made of what the project has: its words, outlets, speakers, codes and days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.searching.rewording import named, quoted
from desktop.text.words import words as words_of
from desktop.window.fact_words import headline_of

if TYPE_CHECKING:
    from desktop.story.article import Article
    from desktop.story.project import Project
    from desktop.story.quote import Quotes

LEAST = 5
"""Letters of a word that is worth an example."""
MOST_READ = 200
"""Articles whose headlines give the words of the examples."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SearchExamples", text)


class Example(NamedTuple):
    """A query that can be run, and what it finds."""

    query: str
    told: str


class Group(NamedTuple):
    title: str
    examples: tuple[Example, ...]


class Known(NamedTuple):
    """What the examples are made of; "" for what the project does not have."""

    word: str
    other: str
    phrase: str
    outlet: str
    speaker: str
    code: str
    day: str


def groups_of(project: Project, quotes: Quotes) -> tuple[Group, ...]:
    """Return the examples for a project, without those that need what it does not have."""
    known = known_of(project, quotes)
    made = (
        Group(tr("Words"), tuple(_words(known))),
        Group(tr("Phrases, letter by letter"), tuple(_phrases(known))),
        Group(tr("Near each other"), tuple(_near(known))),
        Group(tr("Where, and who"), tuple(_fields(known))),
        Group(tr("Dates and lengths"), tuple(_dates(known))),
        Group(tr("What an outlet has alone, or has not"), tuple(_alone(known))),
    )
    return tuple(group for group in made if group.examples)


def known_of(project: Project, quotes: Quotes) -> Known:
    """Pick frequent words of headlines in the most frequent language, outlet and speaker, a code and a day."""
    read = project.articles[:MOST_READ]
    language = _most(Counter(article.language.value for article in read))
    titles = [headline_of(article) for article in read if article.language.value == language]
    counts = Counter(word for title in titles for word in dict.fromkeys(_long(title)))
    frequent = [word for word, _ in counts.most_common(2)]
    word, other = [*frequent, "", ""][:2]
    speakers = Counter(quote.name for quote in quotes.quotes if quote.name and quote.is_spoken)
    days = sorted(a.published.value[:10] for a in read if a.published is not None)
    return Known(
        word,
        other,
        next(filter(None, map(_phrase, titles)), ""),
        _most(_outlets(project.columns) or _outlets(read)),
        _most(speakers),
        project.codes[0].name if project.codes else "",
        days[0] if days else "",
    )


def _outlets(articles: Iterable[Article]) -> Counter[str]:
    return Counter(article.outlet.value for article in articles if article.outlet is not None)


def _most(counts: Counter[str]) -> str:
    return counts.most_common(1)[0][0] if counts else ""


def _long(title: str) -> list[str]:
    return [w.surface for w in words_of(title) if len(w.surface) >= LEAST and w.surface.isalpha()]


def _phrase(title: str) -> str:
    """Return two long words that stand beside each other."""
    for one, other in pairwise(words_of(title)):
        is_long = min(len(one.surface), len(other.surface)) >= LEAST
        if is_long and one.surface.isalpha() and other.surface.isalpha():
            return title[one.start : other.end]
    return ""


def _words(known: Known) -> Iterator[Example]:
    word, other = known.word, known.other
    if word:
        yield Example(word, tr("the word in any of its forms"))
    if other:
        yield Example(f"{word} {other}", tr("articles that have both words"))
        yield Example(f"{word} OR {other}", tr("articles that have one of them, or both"))
        yield Example(f"{word} -{other}", tr("the first word without the second"))
    if word:
        yield Example(f"{word[:4].lower()}*", tr("words that begin so"))
        yield Example(f"{_misspelled(word)}~", tr("words spelled almost so"))


def _misspelled(word: str) -> str:
    return word[:2] + word[3:]


def _phrases(known: Known) -> Iterator[Example]:
    if known.phrase:
        one, _, other = known.phrase.partition(" ")
        yield Example(f'"{known.phrase}"', tr("these words one after another"))
        choice = known.other if known.word == one else known.word
        if choice:
            told = tr("a phrase with a choice of words in it")
            yield Example(f'"({one} OR {choice}) {other}"', told)
    if known.word:
        yield Example(f"={known.word}", tr("exactly these letters, capitals too"))


def _near(known: Known) -> Iterator[Example]:
    one, other = known.word, known.other
    if not other:
        return
    yield Example(f"{one} w/5 {other}", tr("at most five words apart, in any order"))
    yield Example(f"{one} w/s {other}", tr("in the same sentence"))
    yield Example(f"{one} w/p {other}", tr("in the same paragraph"))
    yield Example(f"atleast3 {one}", tr("three times or more in one article"))


def _fields(known: Known) -> Iterator[Example]:
    word = known.word
    if known.outlet:
        yield Example(f"{named('outlet', known.outlet)} {word}".strip(), tr("in one outlet"))
    if word:
        yield Example(f"headline:{word}", tr("in headlines; lead: finds it in the first paragraph"))
    if known.speaker:
        yield Example(named("speaker", known.speaker), tr("what somebody is quoted with"))
        if word:
            yield Example(
                f"{named('speaker', known.speaker)} quote:{word}", tr("when somebody says a word")
            )
    if known.code:
        yield Example(named("code", known.code), tr("notes that give this code"))


def _dates(known: Known) -> Iterator[Example]:
    if known.day:
        yield Example(
            f"date:{known.day[:7]}", tr("of one month; a day or a year is asked for alike")
        )
        yield Example(f">={known.day}", tr("of this day or later"))
    yield Example('date:"last week"', tr("today, yesterday, this week, last month, last 30 days"))
    yield Example("words>500", tr("articles with more than 500 words"))


def _alone(known: Known) -> Iterator[Example]:
    if not known.outlet:
        return
    outlet = quoted(known.outlet)
    yield Example(
        f"nocounterpart:{outlet}",
        tr("statements of others without a counterpart found there"),
    )
    yield Example(f"only:{outlet}", tr("what this outlet alone has"))
    if known.word:
        yield Example(f"{known.word} nocounterpart:{outlet}", tr("those of them that have a word"))
