"""What the window of a check shows, as plain values, and the edit that takes a check back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article, Kind, Passage
from desktop.story.comparison import Checked, Near, Span, Statement
from desktop.story.judging import statement_of, uncheck_absent
from desktop.story.places import address_of, covers
from desktop.story.project import Project
from desktop.window.check_words import Empty, is_about
from desktop.window.headers import outlet_label
from desktop.window.marks import MarkKind, Run

MOST_SHARED = 6
"""Shared words that are named, the rarest: more are not read."""
MOST_NAMED = 4
"""Passages that are named beside one of their statement: more do not fit the card's line."""
COMMON = 4.0
"""In nats: an English word that over one sentence in 50 holds tells nothing when it is shared."""
LEAST_SIGNS = 2
"""Letters of a word in Latin script: fewer are an ending that an apostrophe cut off."""
LEAST_LETTERS = 4
"""Letters of a word that tells something, in languages whose frequent words are not known here."""


class Line(NamedTuple):
    """One passage: its span and address, what kind it is, and its words."""

    span: Span
    address: str
    kind: Kind
    text: str


class NearLine(NamedTuple):
    """One of the nearest passages: `line` counts from 0 in the lines; `runs` mark what is shared."""

    line: int
    why: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class CheckContent:
    """A passage, and another article to be looked through for it.

    `looked_for` is named with its article's outlet in `outlet`; `article` is the one looked through,
    its passages the `lines`. `name` is the reader's, to be recorded.
    """

    looked_for: Line
    outlet: str
    article: Article
    other_outlet: str
    lines: tuple[Line, ...]
    near: tuple[NearLine, ...]
    checked: Checked | None = None
    name: str = ""
    is_part: bool = False
    """Whether a part of a passage is looked for, as one of two quotes in it."""

    @property
    def place(self) -> Empty:
        return Empty(self.looked_for.span, self.article.number)


def tr(text: str) -> str:
    return QCoreApplication.translate("Check", text)


def check_content(
    passage: Span,
    article: int,
    project: Project,
    near: Sequence[Near],
    checked: Checked | None,
    name: str = "",
    statements: Sequence[Statement] = (),
) -> CheckContent:
    """Gather what a reader needs to look for a passage in an article; KeyError if one is not there."""
    own, other = project.article(passage.article), with_passages(project.article(article))
    index = holding(own, passage.start)
    words = own.text[passage.start : passage.end]
    looked_for = Line(passage, own.passage_address(index), own.passages[index].kind, words)
    lines = tuple(
        Line(Span(article, p.start, p.end), other.passage_address(place), p.kind, text)
        for place, p in enumerate(other.passages)
        for text in (other.passage_text(place),)
    )
    asked = roots_of(looked_for.text, own.language.value, other.language.value)
    scores = {holding(other, each.span.start): each.score for each in reversed(near)}
    nearest = tuple(
        NearLine(
            place,
            with_statement(why, made_with(lines[place].span, project, statements)),
            runs,
        )
        for place in dict.fromkeys(holding(other, each.span.start) for each in near)
        if lines
        for why, runs in (shared(asked, lines[place].text, own, other, is_near=scores[place] > 0),)
    )
    return CheckContent(
        looked_for,
        outlet_label(own),
        other,
        outlet_label(other),
        lines,
        nearest,
        checked,
        name,
        is_part_of(passage, own, index),
    )


def made_with(passage: Span, project: Project, statements: Sequence[Statement]) -> str:
    """Name the statement that a passage makes already, and the others in it; "" if it makes none."""
    statement = statement_of(statements, passage)
    if statement is None:
        return ""
    articles = {article.number: article for article in project.articles}
    others = [
        address_of(articles[each.article], each)
        for each in statement.passages
        if each.article in articles and each.article != passage.article
    ]
    if not others:
        return ""
    named = ", ".join(others[:MOST_NAMED]) + (" …" if len(others) > MOST_NAMED else "")
    return tr("makes {} already, with {}").format(statement.address, named)


def with_statement(why: str, made: str) -> str:
    return f"{why}\n{made}" if made else why


def is_part_of(span: Span, article: Article, index: int) -> bool:
    """Tell whether a span leaves something of the passage it begins in."""
    if index >= len(article.passages):
        return False
    passage = article.passages[index]
    return not covers(span, Span(article.number, passage.start, passage.end))


def with_passages(article: Article) -> Article:
    """Return an article whose text can be read passage by passage, however it came."""
    if article.passages or not article.text.strip():
        return article
    return replace(article, passages=(Passage(0, len(article.text), Kind.BODY, "", 0),))


def holding(article: Article, start: int) -> int:
    """Return which passage, from 0, holds a place of the text, or the one before it."""
    at = (index for index, passage in enumerate(article.passages) if passage.start <= start)
    return max(at, default=0)


class Shared(NamedTuple):
    """Why a passage is near, in words, and where the shared ones are."""

    why: str
    runs: tuple[Run, ...]


def shared(
    asked: frozenset[str], text: str, own: Article, other: Article, *, is_near: bool
) -> Shared:
    """Say which words of a passage are among those asked for, the most telling first."""
    from desktop.text.words import words_of

    language = other.language.value
    across = own.language.value != language
    found: dict[str, tuple[float, str]] = {}
    runs = []
    for word in words_of(text):
        key = keyed(word.key, language, across=across)
        weight = telling(word.key, "" if across else language)
        if weight and key in asked:
            found.setdefault(key, (weight, word.surface))
            runs.append((word.start, word.end, MarkKind.SAME))
    if not found:
        if is_near:
            return Shared(tr("shares only frequent words, or parts of words"), ())
        return Shared(tr("shares no words; stands at about the same place"), ())
    best = sorted(found.values(), key=lambda each: -each[0])[:MOST_SHARED]
    return Shared(tr("shares: {}").format(", ".join(word for _, word in best)), tuple(runs))


def telling(key: str, language: str) -> float:
    """Return how much it tells that two passages share a word, 0 for words that all texts have."""
    from desktop.text.frequencies import background
    from desktop.text.words import is_number

    if sum(map(str.isalnum, key)) < LEAST_SIGNS and key.isascii() and not is_number(key):
        return 0.0
    if language == "en":
        weight = background(key)
        return weight if weight >= COMMON else 0.0
    is_sign = len(key) == 1 and not key.isascii() and key > UNSPACED
    return float(len(key)) if len(key) >= LEAST_LETTERS or is_number(key) or is_sign else 0.0


UNSPACED = "\u3040"
"""From here on a single sign is a word (scripts without spaces)."""


def roots_of(text: str, language: str, other: str) -> frozenset[str]:
    """Return what the forms of the words of a passage share, or how they sound in another language."""
    from desktop.text.words import words_of

    return frozenset(keyed(w.key, language, across=language != other) for w in words_of(text))


def keyed(key: str, language: str, *, across: bool) -> str:
    from desktop.text.roots import root, sounded

    return sounded(key) if across else root(key, language)


def unchecked(project: Project, place: Empty) -> Project:
    """Take back every "checked absent" of a passage in an article."""
    for absence in project.absences:
        if absence.article == place.article and is_about(absence.passage, place.passage):
            project = uncheck_absent(project, absence.passage, absence.article)
    return project
