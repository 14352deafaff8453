"""Leave out of a project what hangs on something that could not be read, and say so."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from desktop.storing.rows import NAMES
from desktop.story.article import Article
from desktop.story.comparison import Span
from desktop.story.decisions import Kept, QuoteCorrection
from desktop.story.errors import Sentence
from desktop.story.project import Counters, Project
from desktop.story.stories import kept_where

Item = TypeVar("Item")
LOOSE = "In {what}, {count} entry belongs to an article or story that is damaged; what belongs to it is left out."
LOOSE_ONES = "In {what}, {count} entries belong to an article or story that is damaged; what belongs to it is left out."
IN_TWO = "In {what}, a passage is in two; the second one is left out."
NEWER_THAN_NONE = "The article {address} is a version of one that is lost."


def consistent(project: Project) -> tuple[Project, list[str]]:
    """Return a project in which nothing points nowhere, and a sentence for each kind left out."""
    sizes = {article.number: len(article.text) for article in project.articles}
    damage: list[str] = []

    def in_text(span: Span) -> bool:
        return span.end <= sizes.get(span.article, 0)

    def tell(name: str, count: int) -> None:
        if count == 1:
            damage.append(Sentence(LOOSE, what=NAMES[name], count=count))
        elif count:
            damage.append(Sentence(LOOSE_ONES, what=NAMES[name], count=count))

    def those(name: str, items: Iterable[Item], holds: Callable[[Item], bool]) -> tuple[Item, ...]:
        every = tuple(items)
        kept = tuple(item for item in every if holds(item))
        tell(name, len(every) - len(kept))
        return kept

    links = those("link", project.links, lambda link: in_text(link.a) and in_text(link.b))
    absences = those(
        "absence", project.absences, lambda a: in_text(a.passage) and a.article in sizes
    )
    kept = kept_where(project.kept, in_text)
    tell("kept", sum(not all(map(in_text, each.passages)) for each in project.kept))
    findings = those("finding", project.findings, lambda each: all(map(in_text, each.spans)))
    corrections = those("quote_correction", project.corrections, lambda c: is_in(c, in_text))
    utterances = those(
        "utterance", project.utterances, lambda each: in_text(each.a) and in_text(each.b)
    )
    numbers = {story.number for story in project.stories}
    opened = project.open_story
    has_head = bool(project.identity)  # else that is said already
    if opened not in numbers:
        opened = min(numbers)
        damage.extend([Sentence("The story that was open is lost.")] if has_head else [])
    if has_head and not is_ahead(project):
        damage.append(Sentence("The counters are damaged: a number would be given twice."))
    articles = tuple(with_older(article, sizes, damage) for article in project.articles)
    return (
        replace(
            project,
            articles=articles,
            links=tuple(sorted(links)),
            absences=tuple(sorted(absences)),
            copies=tuple(sorted(project.copies)),
            numbered=tuple(sorted(project.numbered)),
            kept=once_each(sorted(kept), damage),
            findings=tuple(sorted(findings)),
            quoted=tuple(sorted(project.quoted)),
            corrections=tuple(sorted(corrections, key=lambda each: each.number)),
            utterances=tuple(sorted(utterances)),
            open_story=opened,
        ),
        damage,
    )


def is_in(correction: QuoteCorrection, in_text: Callable[[Span], bool]) -> bool:
    """Tell whether every place that a correction names lies in its article."""
    spans, quote = [correction.found], correction.quote
    if quote is not None:
        ranges = (quote.speaker, quote.cue, quote.via)
        spans += [quote.span, *(Span(quote.article, *each) for each in ranges if each is not None)]
    return all(map(in_text, spans))


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
    )
    return all(number < free for number, free in zip(given, project.counters, strict=True))
