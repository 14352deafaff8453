"""Leave out of a project what hangs on something that could not be read, and say so."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from desktop.storing.loose import tell_loose
from desktop.storing.rows import NAMES
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.decisions import Kept, Placed
from desktop.story.errors import Sentence
from desktop.story.project import Counters, Project
from desktop.story.stories import kept_where

Item = TypeVar("Item", bound=Placed)
IN_TWO = "In {what}, a passage is in two; the second one is left out."
NEWER_THAN_NONE = "The article {address} is a version of one that is lost."


def consistent(project: Project) -> tuple[Project, list[str]]:
    """Return a project in which nothing points nowhere, and a sentence for each kind left out."""
    damage: list[str] = []
    sound = without_loose(project, damage)
    opened = open_story(project, damage)
    if project.identity and not is_ahead(project):  # else the head is lost, which is said already
        damage.append(Sentence("The counters are damaged: a number would be given twice."))
    known = {article.number for article in project.articles}
    articles = tuple(with_older(article, known, damage) for article in project.articles)
    kept = once_each(sorted(sound.kept), damage)
    if sound.codes or sound.annotations or sound.briefs or sound.codings:
        from desktop.storing.consistent_notes import with_sound_notes

        sound = with_sound_notes(sound, damage)
    return in_order(replace(sound, articles=articles, kept=kept, open_story=opened)), damage


def without_loose(project: Project, damage: list[str]) -> Project:
    """Return a project in which whatever a person said is of places that are there."""
    sizes = {article.number: len(article.text) for article in project.articles}

    def is_there(span: Span) -> bool:
        return span.article in sizes and span.end <= sizes[span.article]

    def is_sound(item: Placed) -> bool:
        return all(map(is_there, item.spans))

    def those(name: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
        sound = tuple(filter(is_sound, items))
        tell_loose(name, len(items) - len(sound), damage)
        return sound

    links = those("link", project.links)
    absences = those("absence", project.absences)
    loose = sum(not all(map(is_there, each.passages)) for each in project.kept)
    tell_loose("kept", loose, damage)
    return replace(
        project,
        links=links,
        absences=absences,
        kept=kept_where(project.kept, is_there),
        findings=those("finding", project.findings),
        corrections=those("quote_correction", project.corrections),
        utterances=those("utterance", project.utterances),
    )


def open_story(project: Project, damage: list[str]) -> int:
    """Return the story to open; where the one that was open is lost, the first."""
    numbers = {story.number for story in project.stories}
    if project.open_story in numbers:
        return project.open_story
    if project.identity:
        damage.append(Sentence("The story that was open is lost."))
    return min(numbers)


def in_order(project: Project) -> Project:
    """Return a project with all that was said in the order in which edits keep it."""
    return replace(
        project,
        links=tuple(sorted(project.links)),
        absences=tuple(sorted(project.absences)),
        copies=tuple(sorted(project.copies)),
        numbered=tuple(sorted(project.numbered)),
        findings=tuple(sorted(project.findings)),
        quoted=tuple(sorted(project.quoted)),
        corrections=tuple(sorted(project.corrections, key=lambda each: each.number)),
        utterances=tuple(sorted(project.utterances)),
        imported=tuple(sorted(project.imported, key=lambda entry: entry.number)),
        excluded=tuple(sorted(project.excluded)),
    )


def once_each(kept: Iterable[Kept], damage: list[str]) -> tuple[Kept, ...]:
    """Return the statements a person keeps, each without the passages of an earlier one."""
    taken: set[Span] = set()
    found: list[Kept] = []
    for each in kept:
        if not taken.isdisjoint(each.passages):
            damage.append(Sentence(IN_TWO, what=NAMES["kept"]))
        found += kept_where([each], lambda span: span not in taken)
        taken.update(each.passages)
    return tuple(sorted(found))


def with_older(article: Article, known: Iterable[int], damage: list[str]) -> Article:
    """Return the article; a version of one that is not there, or came later, is one of its own."""
    older = article.newer_than
    if not older or (older in known and older < article.number):
        return article
    damage.append(Sentence(NEWER_THAN_NONE, address=article.address))
    return replace(article, newer_than=0)


def is_ahead(project: Project) -> bool:
    """Tell whether the counters are above every number that was given."""
    given = Counters(
        max((a.number for a in project.articles), default=0),
        max((s.number for s in project.stories), default=0),
        max((n.number for n in project.numbered), default=0),
        max(
            *(each.number for each in project.quoted),
            *(c.number for c in project.corrections),
            0,
            0,
        ),
        max((entry.number for entry in project.imported), default=0),
        max((code.number for code in project.codes), default=0),
        max((each.number for each in project.annotations), default=0),
        max((brief.number for brief in project.briefs), default=0),
        max((pin.number for brief in project.briefs for pin in brief.pins), default=0),
        max((each.number for each in project.searches), default=0),
    )
    return all(number < free for number, free in zip(given, project.counters, strict=True))
