"""An empty place in words: no counterpart found, not compared, or checked absent by whom and when."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.comparing import NO_METHOD
from desktop.story.article import MAYBE_INCOMPLETE, Article
from desktop.story.comparison import Checked, Comparison, Origin, Span, Statement
from desktop.story.decisions import Absence
from desktop.story.places import address_of, covers
from desktop.window.headers import outlet_label
from desktop.window.said import reason_words
from desktop.window.telling import local_date


class Empty(NamedTuple):
    """A place without a counterpart: the passage looked for, and the article looked through."""

    passage: Span
    article: int


class Drawn(NamedTuple):
    """Two passages that a reader says state the same; `a` is the one that was looked for."""

    a: Span
    b: Span


class Decided(NamedTuple):
    """What a reader says of a link: CONFIRMED, REJECTED, or AUTOMATIC to take an earlier word back."""

    a: Span
    b: Span
    origin: Origin


class Absent(NamedTuple):
    """What a reader looked for in vain, and the name to record with it, perhaps empty."""

    passage: Span
    article: int
    by: str


class Why(NamedTuple):
    """Why a place is empty: a person looked; it was not compared, for a `reason`; or nothing was found."""

    checked: Checked | None = None
    is_compared: bool = True
    reason: str = ""


NO_BREAK = "\u00a0"
"""Keeps a date on one line of a narrow cell."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Absence", text)


def why_empty(article: Article, comparison: Comparison) -> Why:
    """Say why nothing stands in an article, as far as the program goes."""
    reason = dict(comparison.not_compared).get(article.number, "")
    if reason or article.number not in comparison.articles:
        return Why(is_compared=False, reason=reason)
    if article.number not in comparison.compared:
        return Why(is_compared=False, reason=tr("there is no other article to compare it with"))
    if article.complete == MAYBE_INCOMPLETE:
        return Why(is_compared=False, reason=tr("its text may be incomplete"))
    if article.may_lack:
        return Why(is_compared=False, reason=tr("its text is marked incomplete"))
    return Why()


def absence_among(
    absences: Iterable[Absence], spans: Sequence[Span], article: int
) -> Absence | None:
    """Return the latest look for one of some passages, or for what holds it, in an article."""
    found = (
        each
        for each in absences
        if each.article == article and any(is_about(each.passage, span) for span in spans)
    )
    return max(found, key=lambda absence: absence.at, default=None)


def is_about(looked_for: Span, passage: Span) -> bool:
    """Tell whether what was looked for is a passage, or holds it: ends may have moved a little."""
    return covers(looked_for, passage)


def in_cell(why: Why) -> str:
    """Say it where passage and article are plain to see."""
    if why.checked is not None:
        date = local_date(why.checked.at).replace(" ", NO_BREAK)
        if why.checked.by:
            return tr("checked absent by {name}, {date}").format(name=why.checked.by, date=date)
        return tr("checked absent, {date}").format(date=date)
    if why.is_compared:
        return tr("no counterpart found")
    return (
        tr("not compared: {}").format(reason_words(why.reason))
        if why.reason
        else tr("not compared")
    )


def in_sentence(why: Why, passage: str, article: Article) -> str:
    """Say it with the address of the passage and the article."""
    if why.checked is not None:
        return checked_sentence(why.checked, article.address)
    if why.is_compared:
        return tr("No counterpart found for {} in {} ({}).").format(
            passage, article.address, outlet_label(article)
        )
    if why.reason:
        return tr("{} not compared: {}.").format(article.address, reason_words(why.reason))
    return tr("{} not compared.").format(article.address)


class Fellow(NamedTuple):
    """A passage of another article that makes the same statement, without a link of the two."""

    passage: str
    statement: str


def fellow(passage: Span, article: Article, statements: Sequence[Statement]) -> Fellow | None:
    """Return the first passage of an article in the statement that a passage makes."""
    from desktop.story.judging import statement_of

    statement = statement_of(statements, passage)
    found = () if statement is None else statement.passages
    places = [each for each in found if each.article == article.number]
    if statement is None or not places:
        return None
    return Fellow(address_of(article, min(places)), statement.address)


def beside_fellow(sentence: str, other: Fellow | None) -> str:
    """Add to a sentence that found nothing what stands in the same statement."""
    if other is None:
        return sentence
    words = tr("{passage} is in the same statement ({statement}), without a link of the two.")
    return f"{sentence} {words.format(passage=other.passage, statement=other.statement)}"


def refused(articles: Iterable[Article], comparison: Comparison) -> tuple[str, ...]:
    """Say of the articles that were not compared why, those with one reason together, and what to do."""
    found: dict[Why, list[Article]] = {}
    for article in articles:
        why = why_empty(article, comparison)
        if not why.is_compared:
            found.setdefault(why, []).append(article)
    said = [
        in_sentence(why, "", same[0])
        if len(same) == 1 or not why.reason
        else tr("{} not compared: {}.").format(
            joined([article.address for article in same]), reason_words(why.reason)
        )
        for why, same in found.items()
    ]
    if any(why.reason == NO_METHOD for why in found):
        said.append(
            tr(
                "Similar passages are looked for in English only. If one of these articles is in"
                " English, say so in what is known about it (Ctrl+I). Quotes are found and compared"
                " in each language (Ctrl+4)."
            )
        )
    return tuple(said)


def joined(names: Sequence[str]) -> str:
    """Join names as in a sentence."""
    return tr("{} and {}").format(", ".join(names[:-1]), names[-1]) if names[1:] else names[0]


def checked_sentence(checked: Checked, article: str) -> str:
    date = local_date(checked.at)
    if checked.by:
        return tr("Checked absent in {article} by {name}, {date}").format(
            article=article, name=checked.by, date=date
        )
    return tr("Checked absent in {article}, {date}").format(article=article, date=date)
