"""The open project as a value, and the pure edits a reader makes to its columns and articles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.article import READER, Article, Kind, Stated
from desktop.story.comparison import Span
from desktop.story.decisions import (
    Absence,
    CopyDecision,
    FindingDecision,
    Kept,
    LinkDecision,
    QuoteCorrection,
    UtteranceDecision,
)
from desktop.story.strictness import BALANCED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.story.annotation import Annotation, Code, Coding
    from desktop.story.brief import Brief
    from desktop.story.imported import Entry, Exclusion
    from desktop.story.saved_search import SavedSearch

UNTITLED = "Untitled"


class Story(NamedTuple):
    """A named, ordered choice of articles, by number, that are compared together.

    `aside` are those of its articles that have no column now.
    """

    name: str = UNTITLED
    articles: tuple[int, ...] = ()
    aside: frozenset[int] = frozenset()
    number: int = 1

    @property
    def columns(self) -> tuple[int, ...]:
        return tuple(number for number in self.articles if number not in self.aside)


class Numbered(NamedTuple):
    """A statement number that was given once, and the passages it stood for last."""

    number: int
    passages: tuple[Span, ...]


class NumberedQuote(NamedTuple):
    """A number that was given to a quote once, and the place it stood for last."""

    number: int
    span: Span


class Counters(NamedTuple):
    """The next free numbers. They never go back, not even by undo: an address is never reused."""

    article: int = 1
    story: int = 2
    statement: int = 1
    quote: int = 1
    entry: int = 1
    code: int = 1
    annotation: int = 1
    brief: int = 1
    pin: int = 1
    search: int = 1


class Options(NamedTuple):
    """Settings of the comparison that belong to the project."""

    copies_once: bool = True
    """Whether a copy group counts as one text."""
    strictness: str = BALANCED
    """How sure a link must be to be shown; one of the names in `strictness.LEVELS`."""


DEFAULTS, UNUSED = Options(), Counters()


@dataclass(frozen=True, slots=True)
class Project:
    """Everything a project file holds, without the original bytes.

    `articles` are sorted by number; one story at least, one of them open. `identity` is that of
    the file, empty until there is one.
    """

    articles: tuple[Article, ...] = ()
    stories: tuple[Story, ...] = (Story(),)
    open_story: int = 1
    links: tuple[LinkDecision, ...] = ()
    absences: tuple[Absence, ...] = ()
    copies: tuple[CopyDecision, ...] = ()
    options: Options = DEFAULTS
    counters: Counters = UNUSED
    numbered: tuple[Numbered, ...] = ()
    identity: str = ""
    kept: tuple[Kept, ...] = ()
    findings: tuple[FindingDecision, ...] = ()
    quoted: tuple[NumberedQuote, ...] = ()
    corrections: tuple[QuoteCorrection, ...] = ()
    utterances: tuple[UtteranceDecision, ...] = ()
    imported: tuple[Entry, ...] = ()
    """The import log, by number."""
    excluded: tuple[Exclusion, ...] = ()
    codes: tuple[Code, ...] = ()
    """The codebook: codes of one parent are in the reader's order."""
    annotations: tuple[Annotation, ...] = ()
    """By number, as they were made."""
    briefs: tuple[Brief, ...] = ()
    open_brief: int = 0
    """The brief that is shown, 0 = the first."""
    codings: tuple[Coding, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    """Saved searches, in the reader's order."""

    def article(self, number: int) -> Article:
        """Return the article with that number; KeyError if there is none."""
        for article in self.articles:
            if article.number == number:
                return article
        raise KeyError(number)

    @property
    def story(self) -> Story:
        """The open story."""
        return next(story for story in self.stories if story.number == self.open_story)

    @property
    def columns(self) -> tuple[Article, ...]:
        """The articles of the open story that have a column, in its order."""
        return self._named(self.story.columns)

    @property
    def closed(self) -> tuple[Article, ...]:
        """The articles of the open story without a column."""
        story = self.story
        return self._named(tuple(n for n in story.articles if n in story.aside))

    def _named(self, numbers: tuple[int, ...]) -> tuple[Article, ...]:
        wanted = set(numbers)
        by_number = {a.number: a for a in self.articles if a.number in wanted}
        return tuple(by_number[number] for number in numbers)


NOTED = ("codes", "annotations", "briefs", "open_brief", "codings", "searches", "counters")
"""The fields that only say what a reader wrote or saved: no article, link or quote is another for them."""

NUMBERED = ("numbered", "quoted")
"""The fields that remember which numbers statements and quotes were given; no view shows them."""


def is_only_noted(before: Project, after: Project) -> bool:
    """Tell whether nothing but what a reader wrote differs: then nothing is compared or laid out anew."""
    return is_same_but_for(NOTED, before, after)


def is_same_but_for(fields: Sequence[str], before: Project, after: Project) -> bool:
    """Tell whether two projects have the same values in all other fields, by identity."""
    others = (name for name in Project.__slots__ if name not in fields)
    return all(getattr(before, name) is getattr(after, name) for name in others)


def with_story(project: Project, story: Story) -> Project:
    """Put another value in the place of the story with the same number."""
    changed = tuple(story if s.number == story.number else s for s in project.stories)
    return replace(project, stories=changed)


def with_strictness(project: Project, strictness: str) -> Project:
    """Show links that are as sure as a setting of `strictness.LEVELS` wants them."""
    return replace(project, options=project.options._replace(strictness=strictness))


def with_article(project: Project, article: Article) -> Project:
    """Put another value in the place of the article with the same number."""
    changed = tuple(article if a.number == article.number else a for a in project.articles)
    return replace(project, articles=changed)


def counted(project: Project, current: Project) -> Project:
    """Return a project with the counters, numbered statements and quotes, log and file of `current`.

    Undo takes back what the reader did, never a number that was given, nor a file that was chosen,
    nor what was once imported or looked at.
    """
    furthest = Counters(*map(max, project.counters, current.counters))
    searches = project.searches
    if searches:
        from desktop.story.saving_searches import with_looks  # only where a search was saved

        searches = with_looks(searches, current.searches)
    return replace(
        project,
        counters=furthest,
        numbered=current.numbered,
        quoted=current.quoted,
        imported=current.imported,
        searches=searches,
        identity=current.identity,
    )


def add_articles(project: Project, articles: tuple[Article, ...]) -> Project:
    """Give new texts the next numbers and a column; a text that is there already gets its column.

    The text of a page that is there with another text becomes a newer version, and so do one of a
    file that shares words with it, and one that says of which article it is a version; its column
    stands beside the older one's.
    """
    from desktop.story.same_origin import Origins

    by_text = {article.text: article for article in project.articles}
    origins = Origins(project.articles)
    for article in articles:
        known = by_text.get(article.text)
        if known is None:
            older = origins.older(article)
            number = project.counters.article
            before = article.newer_than or (older.number if older else 0)
            known = replace(article, number=number, newer_than=before)
            project = replace(
                project,
                articles=(*project.articles, known),
                counters=project.counters._replace(article=number + 1),
            )
            by_text[known.text] = known
            origins.put(known)
        project = with_story(project, show_in(project.story, known))
    return project


def show_in(story: Story, article: Article) -> Story:
    """Give an article a column: the last one, or beside the article it is a newer version of."""
    number = article.number
    if number in story.columns:
        return story
    rest = [each for each in story.articles if each != number]
    place = rest.index(article.newer_than) + 1 if article.newer_than in rest else len(rest)
    rest.insert(place, number)
    return story._replace(articles=tuple(rest), aside=story.aside - {number})


def close_article(project: Project, number: int) -> Project:
    """Take the article's column away; the article stays in its story and keeps its number."""
    story = project.story
    if number not in story.columns:
        return project
    return with_story(project, story._replace(aside=story.aside | {number}))


def move_column(project: Project, number: int, place: int) -> Project:
    """Move the article's column to `place`, counted from 0 in the order of columns without it."""
    story = project.story
    others = [each for each in story.columns if each != number]
    rest = [each for each in story.articles if each != number]
    at = rest.index(others[place]) if place < len(others) else len(rest)
    rest.insert(at, number)
    return with_story(project, story._replace(articles=tuple(rest)))


def set_kind(project: Project, number: int, index: int, kind: Kind) -> Project:
    """Give the passage at `index` (from 0) of an article another kind."""
    return with_article(project, project.article(number).with_kind(index, kind))


def set_language(project: Project, number: int, language: str) -> Project:
    """Override the language of an article with an ISO 639-1 code."""
    return set_fact(project, number, "language", language)


FACTS = frozenset(
    {"outlet", "carried_by", "agency", "title", "byline", "published", "updated", "url"}
)
"""What is stated about an article, or unknown (None), each with its evidence."""


def set_fact(project: Project, number: int, name: str, value: str) -> Project:
    """Say something about an article as its reader; an empty value makes it unknown."""
    article = project.article(number)
    value = value.strip()
    if name in FACTS:
        stated = Stated(value, READER) if value else None
        return with_article(project, replace(article, **{name: stated}))  # type: ignore[arg-type]  # FACTS are of one type
    if not value:
        return project
    if name == "language":
        return with_article(project, replace(article, language=Stated(value, READER)))
    if name == "complete":
        return with_article(project, replace(article, complete=value, complete_evidence=READER))
    if name == "role":
        return with_article(project, replace(article, role=value, role_evidence=READER))
    raise KeyError(name)
