"""What became of everything that was to be added: the import log, and what was left out by whom."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from desktop.story.article import Article, Stated
from desktop.story.decisions import CopyGroup
from desktop.story.errors import Sentence
from desktop.story.project import FACTS, Project, add_articles
from desktop.story.same_origin import Origins
from desktop.story.stories import remove_articles

TRACKING = re.compile(r"(?:utm_\w+|fbclid|gclid|ref|cmpid|mc_[ce]id)=", re.IGNORECASE)
"""Parts of an address that say where its reader came from."""


class Outcome(StrEnum):
    """What became of a file, an address, or a part of one."""

    ADDED = "added"
    KNOWN = "already there"
    NEWER = "new version"
    MATCHED = "facts taken over"
    LISTED = "no article"
    SKIPPED = "not chosen"
    FAILED = "failed"


class Entry(NamedTuple):
    """A line of the import log; it is never changed, and no undo takes it away.

    `name` is what was read as its reader knows it (a file, an address, "pasted text"), `place` the
    full path or address, `part` which part of it. `article` is the number of the article that came
    of it, or was there, 0 if none; `other` that of the older version. `by` is the name in the
    settings, perhaps empty; `at` is UTC, ISO 8601 with seconds. `why` says what is the matter.
    """

    number: int
    outcome: Outcome
    name: str
    place: str
    part: str
    article: int
    other: int
    by: str
    at: str
    why: Sentence | None = None


class Exclusion(NamedTuple):
    """A person took what a line of the log brought out of the project, and said why."""

    entry: int
    by: str
    at: str
    why: str


class Arrival(NamedTuple):
    """Something on its way into the project: an article, or a reason why there is none.

    `facts` without an article are what a list of references states of one that may be there.
    """

    name: str
    place: str = ""
    part: str = ""
    article: Article | None = None
    why: Sentence | None = None
    outcome: Outcome = Outcome.ADDED
    facts: Mapping[str, Stated] | None = None


def take_in(project: Project, arrivals: Sequence[Arrival], by: str, at: str) -> Project:
    """Add the articles that arrived, and a line of the log for each arrival; linear in both."""
    following = project.counters.article
    origins = Origins(project.articles)
    came = tuple(arrival.article for arrival in arrivals if arrival.article is not None)
    project = add_articles(project, came)
    by_text = {article.text: article for article in reversed(project.articles)}
    cited = Cited(project.articles)
    told: set[int] = set()
    entries = []
    for number, arrival in enumerate(arrivals, project.counters.entry):
        outcome, article, other, why = arrival.outcome, 0, 0, arrival.why
        if arrival.article is not None:
            found = by_text[arrival.article.text]
            article = found.number
            outcome = Outcome.KNOWN
            if article >= following and article not in told:
                other = found.newer_than
                outcome = Outcome.NEWER if other else Outcome.ADDED
                why = why or _why_no_version(origins, found)
                origins.put(found)
            told.add(article)
        elif arrival.facts is not None:
            outcome, article, why = _take_facts(cited, arrival.facts)
        said = (arrival.name, arrival.place, arrival.part)
        entries.append(Entry(number, outcome, *said, article, other, by, at, why))
    counters = project.counters._replace(entry=project.counters.entry + len(entries))
    return replace(
        project,
        articles=tuple(cited.articles.values()) if cited.has_changed else project.articles,
        imported=(*project.imported, *entries),
        counters=counters,
    )


class Cited:
    """The articles of a project by what a list of references may call them."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = {article.number: article for article in articles}
        self.has_changed = False
        self._addresses: dict[str, int] = {}
        self._headlines: dict[str, list[int]] = {}
        for article in articles:
            self._name(article)

    def _name(self, article: Article) -> None:
        if article.url is not None:
            self._addresses.setdefault(bare_address(article.url.value), article.number)
        same = self._headlines.setdefault(_folded(article.headline or ""), [])
        if article.number not in same:
            same.append(article.number)

    def put(self, article: Article) -> None:
        """Put another value in the place of the article with the same number."""
        self.articles[article.number] = article
        self.has_changed = True
        self._name(article)

    def found(self, facts: Mapping[str, Stated]) -> Article | None:
        """Return the article with the address, else the only one with the headline, that facts name."""
        url, title = (facts[name].value if name in facts else "" for name in ("url", "title"))
        if url:
            number = self._addresses.get(bare_address(url))
            if number is not None:
                return self.articles[number]
        folded = _folded(title)
        same = self._headlines.get(folded, []) if folded else []
        return self.articles[same[0]] if len(same) == 1 else None


def _take_facts(cited: Cited, facts: Mapping[str, Stated]) -> tuple[Outcome, int, Sentence | None]:
    """State what is not known yet of the article that facts are about, if it is there."""
    found = cited.found(facts)
    if found is None:
        why = Sentence("No article of this address or headline is in the project.")
        return Outcome.LISTED, 0, why
    known = known_facts(found)
    stated = {name: fact for name, fact in facts.items() if name in FACTS}
    new = {name: fact for name, fact in stated.items() if name not in known}
    other = [
        _other_words(name, fact.value, known[name])
        for name, fact in stated.items()
        if name in known and not agree(name, fact.value, known[name])
    ]
    said = Sentence("Not taken over: {facts}.", facts=_in_one(other)) if other else None
    if not new:
        return Outcome.KNOWN, found.number, said or Sentence("Nothing new is stated of it.")
    cited.put(replace(found, **new))  # type: ignore[arg-type]  # FACTS are of one type
    return Outcome.MATCHED, found.number, said


def _why_no_version(origins: Origins, article: Article) -> Sentence | None:
    """Say that a text is no later version of the one that came from the same place before."""
    there = None if article.newer_than else origins.at(article)
    if there is None:
        return None
    return Sentence("Same file name as {address}, another text.", address=there.address)


def known_facts(article: Article) -> dict[str, str]:
    """Return what is stated of an article; its headline is a title, too."""
    known = {name: fact.value for name in FACTS if (fact := getattr(article, name)) is not None}
    if article.headline:
        known.setdefault("title", article.headline)
    return known


def agree(name: str, one: str, other: str) -> bool:
    """Tell whether two values of a fact say the same; a date may be told to the day or to the minute."""
    if name in ("published", "updated"):
        return one.startswith(other) or other.startswith(one)
    if name == "url":
        return bare_address(one) == bare_address(other)
    return _folded(one) == _folded(other)


def _other_words(name: str, stated: str, known: str) -> Sentence:
    """Say that a list states another value than the one that is known."""
    values = {"stated": " ".join(stated.split()), "known": " ".join(known.split())}
    return {
        "outlet": Sentence("outlet “{stated}” (here: “{known}”)", **values),
        "carried_by": Sentence("carried by “{stated}” (here: “{known}”)", **values),
        "agency": Sentence("agency “{stated}” (here: “{known}”)", **values),
        "title": Sentence("headline “{stated}” (here: “{known}”)", **values),
        "byline": Sentence("author “{stated}” (here: “{known}”)", **values),
        "published": Sentence("date {stated} (here: {known})", **values),
        "updated": Sentence("date of the update {stated} (here: {known})", **values),
        "url": Sentence("address {stated} (here: {known})", **values),
    }[name]


def _in_one(sentences: Sequence[Sentence]) -> Sentence:
    """Join sentences, each of which can still be translated."""
    joined, *rest = sentences
    for each in rest:
        joined = Sentence("{one}; {more}", one=joined, more=each)
    return joined


def bare_address(url: str) -> str:
    """Return an address without what does not tell pages apart: scheme, "www.", tracking, fragment."""
    bare = re.sub(r"^https?://(?:www\.)?", "", url.strip(), flags=re.IGNORECASE).partition("#")[0]
    path, _, query = bare.partition("?")
    kept = "&".join(sorted(p for p in query.split("&") if p and not TRACKING.match(p)))
    host, slash, rest = path.rstrip("/").partition("/")
    return host.casefold() + slash + rest + (f"?{kept}" if kept else "")


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def exclude(project: Project, entries: Sequence[int], by: str, at: str, why: str) -> Project:
    """Take the articles of lines of the log out of the project, and keep who said so and why."""
    chosen = set(entries)
    there = {article.number for article in project.articles}
    gone = [e.article for e in project.imported if e.number in chosen and e.article in there]
    project = remove_articles(project, gone)
    rest = tuple(each for each in project.excluded if each.entry not in chosen)
    said = tuple(Exclusion(number, by, at, why.strip()) for number in sorted(chosen))
    return replace(project, excluded=tuple(sorted((*rest, *said))))


class LogRow(NamedTuple):
    """A line of the log with what is known of it now.

    `article` is None where none came of it, or it is not in the project any more; `copies` are the
    numbers of other articles with nearly the same text.
    """

    entry: Entry
    article: Article | None = None
    copies: tuple[int, ...] = ()
    exclusion: Exclusion | None = None


def log_rows(project: Project, groups: Sequence[CopyGroup]) -> tuple[LogRow, ...]:
    """Return the lines of the log, by number, as things stand."""
    articles = {article.number: article for article in project.articles}
    group_of = {number: group.articles for group in groups for number in group.articles}
    excluded = {each.entry: each for each in project.excluded}
    return tuple(
        LogRow(
            entry,
            articles.get(entry.article),
            tuple(n for n in group_of.get(entry.article, ()) if n != entry.article),
            excluded.get(entry.number),
        )
        for entry in project.imported
    )
