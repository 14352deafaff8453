"""Pure edits of what a reader decided: links, statements, empty places looked through, copies."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.story.comparison import Link, Origin, Span, Statement
from desktop.story.decisions import (
    Absence,
    Attachments,
    CopyDecision,
    Kept,
    LinkDecision,
    is_about,
    ordered,
)
from desktop.story.places import is_same_place, overlap
from desktop.story.project import Project

SAID_SO = frozenset({Origin.CONFIRMED, Origin.DRAWN})
"""A person said that this is a link."""


def decide_link(project: Project, decision: LinkDecision) -> Project:
    """Confirm, reject or draw a link; AUTOMATIC takes an earlier decision back.

    A link and "checked absent" cannot both be true: the later word counts.
    """
    a, b = ordered(decision.a, decision.b)
    if not (has(project, a) and has(project, b)):
        return project
    decision = decision._replace(a=a, b=b)
    links = tuple(each for each in project.links if (each.a, each.b) != (a, b))
    absences = project.absences
    if decision.origin is not Origin.AUTOMATIC:
        links = tuple(sorted((*links, decision)))
    if decision.origin in (Origin.CONFIRMED, Origin.DRAWN):
        denied = {(a, b.article), (b, a.article)}
        absences = tuple(e for e in absences if (e.passage, e.article) not in denied)
    return replace(project, links=links, absences=absences)


def word_on(decisions: Sequence[LinkDecision], link: Link) -> LinkDecision | None:
    """Return what a person said that is true of a link now: of exactly its ends, else at their places.

    Of several the latest counts, as in `comparing/judged.py`.
    """
    ends = ordered(link.a, link.b)
    said = [
        each
        for each in decisions
        if each.origin is link.origin
        and is_same_place(each.a, ends[0])
        and is_same_place(each.b, ends[1])
    ]
    return max(said, key=lambda each: ((each.a, each.b) == ends, each.at, each.by), default=None)


def check_absent(project: Project, absence: Absence) -> Project:
    """Record that a person looked for a passage in an article, and it is not there."""
    if not has(project, absence.passage) or not has(project, Span(absence.article, 0, 0)):
        return project
    rest = uncheck_absent(project, absence.passage, absence.article).absences
    return replace(project, absences=tuple(sorted((*rest, absence))))


def uncheck_absent(project: Project, passage: Span, article: int) -> Project:
    """Take a "checked absent" back."""
    rest = (e for e in project.absences if (e.passage, e.article) != (passage, article))
    return replace(project, absences=tuple(rest))


def decide_copies(project: Project, decision: CopyDecision) -> Project:
    """Say that articles have the same text, or that a proposed group has not."""
    decision = decision._replace(articles=tuple(sorted(set(decision.articles))))
    rest = forget_copies(project, decision.articles).copies
    return replace(project, copies=tuple(sorted((*rest, decision))))


def forget_copies(project: Project, articles: tuple[int, ...]) -> Project:
    """Take a decision about copies back, so that the program's proposal counts again."""
    numbers = tuple(sorted(set(articles)))
    return replace(project, copies=tuple(c for c in project.copies if c.articles != numbers))


def keep_statement(project: Project, passages: Sequence[Span], by: str, at: str) -> Project:
    """Say that exactly these passages are one statement; a single one then stands in none.

    They leave the other kept statements; one that nothing is left of goes.
    """
    chosen = tuple(sorted(set(passages)))
    if not chosen or not all(has(project, each) for each in chosen):
        return project
    same = next((each for each in project.kept if each.passages == chosen), None)
    rest = [_without(each, chosen) for each in project.kept if each is not same]
    kept = [same or Kept(chosen, by, at), *(each for each in rest if each.passages)]
    return replace(project, kept=tuple(sorted(kept)))


def release_statement(project: Project, passages: Sequence[Span]) -> Project:
    """Let the program decide again about the kept statements that have one of these passages."""
    rest = (each for each in project.kept if not _has_one(each.passages, passages))
    return replace(project, kept=tuple(rest))


def split_statement(
    project: Project, chosen: Sequence[Span], rest: Sequence[Span], by: str, at: str
) -> Project:
    """Take passages out of a statement; what is left of it is kept together if it is one still.

    To what is left belongs what a reader keeps with it, in articles that are not shown too.
    """
    whole = with_kept(project, (*chosen, *rest))
    left = tuple(span for span in whole if not _has_one((span,), chosen))
    project = keep_statement(project, chosen, by, at)
    if len({span.article for span in left}) < 2:
        return release_statement(project, left)
    return keep_statement(project, left, by, at)


def with_kept(project: Project, passages: Sequence[Span]) -> tuple[Span, ...]:
    """Return passages, and those of any article that a reader keeps in one statement with them."""
    kept = (each.passages for each in project.kept if _has_one(each.passages, passages))
    others = (span for spans in kept for span in spans if not _has_one((span,), passages))
    return tuple(sorted({*passages, *others}))


def is_kept(project: Project, passage: Span) -> bool:
    """Tell whether a reader keeps a statement with a passage, or the passage alone."""
    return any(_has_one(each.passages, (passage,)) for each in project.kept)


def statement_of(statements: Sequence[Statement], passage: Span) -> Statement | None:
    """Return the statement that has a passage, else one that has a part of it."""
    for has_it in (is_same_place, overlap):
        for statement in statements:
            if any(has_it(each, passage) for each in statement.passages):
                return statement
    return None


def _without(kept: Kept, passages: Sequence[Span]) -> Kept:
    rest = (each for each in kept.passages if not _has_one((each,), passages))
    return kept._replace(passages=tuple(rest))


def _has_one(spans: Iterable[Span], passages: Sequence[Span]) -> bool:
    """Tell whether a span is one of the passages, perhaps with ends that have moved a little."""
    return any(is_same_place(span, passage) for span in spans for passage in passages)


def attachments(project: Project, number: int) -> Attachments:
    """Return what a reader attached to an article: decisions about its links, and absences."""
    return Attachments(
        tuple(each for each in project.links if is_about(each, {number})),
        tuple(each for each in project.absences if is_about(each, {number})),
        tuple(k for k in project.kept if any(span.article == number for span in k.passages)),
        tuple(each for each in project.findings if is_about(each, {number})),
        tuple(each for each in project.corrections if is_about(each, {number})),
        tuple(each for each in project.utterances if is_about(each, {number})),
    )


def has(project: Project, span: Span) -> bool:
    """Tell whether a span lies in an article of the project: a window may be of another one."""
    return any(
        article.number == span.article and span.end <= len(article.text)
        for article in project.articles
    )
