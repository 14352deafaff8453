"""Say why a statement has no passage in an article: never that something was left out."""

from __future__ import annotations

from desktop.exporting.pdf.document import Run
from desktop.story.comparison import Checked, Span, Statement, Strength
from desktop.story.places import index_of
from desktop.story.strictness import possibly
from desktop.window.check_words import Why, absence_among, in_cell, why_empty
from desktop.window.report.gathered import Gathered, passage_label
from desktop.window.report.words import tr


def empty_runs(told: Gathered, statement: Statement, number: int) -> tuple[Run, ...]:
    """Say what is known of an article that has no passage in a row."""
    why = why_no_passage(told, statement, number)
    if why.checked is not None or not why.is_compared:
        return (Run(in_cell(why)),)
    similar = elsewhere(told, statement, number, Strength.SOLID)
    if similar is not None:
        return _pointing(told, tr("similar, in another row:"), similar)
    near = elsewhere(told, statement, number, Strength.MAYBE)
    if near is not None:
        return _pointing(told, tr("possibly the same:"), near)
    if any(number in possibly(told.comparison, each) for each in statement.passages):
        return (Run(tr("nothing sure enough")),)
    return (Run(in_cell(why)),)


def why_no_passage(told: Gathered, statement: Statement, number: int) -> Why:
    """Return why a place is empty: what a person said counts first."""
    known = next((each for each in statement.checked_absent if each.article == number), None)
    if known is None:
        absence = absence_among(told.project.absences, statement.passages, number)
        if absence is not None:
            known = Checked(absence.article, absence.by, absence.at)
    if known is not None:
        return Why(known)
    return why_empty(told.articles[number], told.comparison)


def elsewhere(told: Gathered, statement: Statement, number: int, strength: Strength) -> Span | None:
    """Return a passage of an article that is linked with a row, but stands in another one."""
    found = [
        (link.score, other)
        for span in statement.passages
        for other, link in told.linked(span)
        if other.article == number and link.strength is strength
    ]
    return max(found, key=lambda each: each[0])[1] if found else None


def _pointing(told: Gathered, words: str, span: Span) -> tuple[Run, ...]:
    article = told.articles[span.article]
    label = passage_label(article, index_of(article, span))
    page = (Run(" "), Run(tr("page {}"), style="page", to=label))
    return (Run(f"{words} "), Run(told.address(span), to=label), *page)
