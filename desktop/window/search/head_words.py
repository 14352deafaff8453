"""What the head of a search says: how much was found, how the query was understood, what of it was not."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.searching.documents import DocumentKind
from desktop.window.counts import articles_told, counted, texts_told
from desktop.window.said import number_words
from desktop.window.said import said as said_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.searching.language import Trouble
    from desktop.story.project import Project
    from desktop.workspace.searching import Answer

QUOTED = re.compile(r"\b(?:speaker|quote):|\bkind:quotes?\b")
"""What is only found where quotes were looked for."""
STATED = re.compile(r"\b(?:only|nocounterpart):")
AROUND = 24
"""Code points of a query that are shown beside the place of a trouble."""
MOST_TOLD = 4
"""Troubles that are said: text that was pasted may have hundreds."""
MARKED = 60
"""Those of the place itself, from which on its two ends are shown."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SearchHead", text)


def count_words(answer: Answer) -> str:
    """Say how much was found; copies of a text count once."""
    if answer.understood.tree is None:
        return ""
    kinds = {facet.value: facet.times for facet in answer.result.facets.kinds}
    said = []
    if articles := kinds.get(DocumentKind.ARTICLE, 0):
        count = counted(answer.result.articles, answer.texts)
        words = _number(articles, articles_told(articles), tr("{} articles"))
        said.append(f"{words} ({texts_told(count.texts)})" if count.has_copies else words)
    if quotes := kinds.get(DocumentKind.QUOTE, 0):
        said.append(tr("1 quote") if quotes == 1 else tr("{} quotes").format(number_words(quotes)))
    if notes := kinds.get(DocumentKind.NOTE, 0):
        said.append(tr("1 note") if notes == 1 else tr("{} notes").format(number_words(notes)))
    return " · ".join(said) or tr("Nothing found")


def whole_words(project: Project) -> str:
    """Say what is looked through while nothing is asked."""
    articles = len(project.articles)
    words = _number(articles, articles_told(articles), tr("{} articles"))
    return tr("Search {}, with their quotes and your notes").format(words) if articles else ""


def _number(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(number_words(count))


def understood_words(answer: Answer) -> str:
    """Say the query as it was understood, "" if that is just what was typed."""
    from desktop.searching.saying import said

    tree = answer.understood.tree
    words = "" if tree is None else said(tree)
    is_same = words.casefold() == " ".join(answer.asked.typed.split()).casefold()
    return "" if is_same or not words else tr("Understood as: {}").format(words)


def troubles_html(typed: str, troubles: Sequence[Trouble], tint: str) -> list[str]:
    """Say what was not understood, a line each, and how much more there is."""
    lines = [trouble_html(typed, each, tint) for each in troubles[:MOST_TOLD]]
    more = len(troubles) - len(lines)
    if more:
        lines.append(tr("And 1 more place") if more == 1 else tr("And {} more places").format(more))
    return lines


def trouble_html(typed: str, trouble: Trouble, tint: str) -> str:
    """Say what was not understood, with the place in the query marked in a tint ("#f9e8db")."""
    start, end = trouble.start, max(trouble.end, trouble.start + 1)
    before, place, behind = typed[:start], typed[start:end], typed[end:]
    if len(place) > MARKED:
        place = f"{place[:AROUND]}…{place[-AROUND:]}"
    shown_before = f"…{before[-AROUND:]}" if len(before) > AROUND else before
    shown_behind = f"{behind[:AROUND]}…" if len(behind) > AROUND else behind
    mark = (
        f'<span style="background-color:{tint}; text-decoration:underline">{escape(place)}</span>'
    )
    shown = f"{escape(shown_before)}{mark}{escape(shown_behind)}"
    return f"{escape(said_words(trouble.sentence))}&nbsp;&nbsp; {shown}"


def cut_words(answer: Answer) -> list[str]:
    """Say which parts of a query stand for more words than were looked for."""
    from desktop.searching.saying import said

    told = tr("{} stands for {} words; the {} most frequent were looked for.")
    return [
        told.format(said(cut.part), number_words(cut.all_words), number_words(cut.words))
        for cut in answer.result.cut
    ]


def notice_words(answer: Answer) -> str:
    """Say where was not looked yet: articles that are no part of the index, quotes that nobody looked for."""
    told, indexed = [], answer.indexed
    if not indexed.is_whole:
        words = tr("{} of {} articles are in the index so far; what is found grows.")
        if not indexed.is_growing:
            words = tr("{} of {} articles are in the index; nothing is found in the others.")
        told.append(words.format(number_words(indexed.articles), number_words(indexed.of)))
    if answer.not_quoted and _asks(answer, QUOTED):
        one = tr("1 article was not looked through for quotes yet: open its story.")
        many = tr("{} articles were not looked through for quotes yet: open their stories.")
        told.append(_number(answer.not_quoted, one, many))
    return " ".join(told)


def asks_for_statements(answer: Answer) -> bool:
    """Tell whether a query is about statements, not about words alone."""
    return _asks(answer, STATED)


def _asks(answer: Answer, for_what: re.Pattern[str]) -> bool:
    from desktop.searching.saying import said

    tree = answer.understood.tree
    return tree is not None and for_what.search(said(tree)) is not None


def meant_html(answer: Answer) -> str:
    """Offer words in the place of those that are nowhere, as a link to what would be asked then."""
    from desktop.searching.rewording import replaced

    meant, typed = answer.result.meant, answer.asked.typed
    for word, other in meant:
        typed = replaced(typed, word, other)
    if typed == answer.asked.typed:
        return ""
    shown = meant[0][1] if len(meant) == 1 else typed
    return tr("Did you mean {}?").format(f'<a href="{escape(typed)}">{escape(shown)}</a>')
