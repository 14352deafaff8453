"""What the facets say: by what a search can be narrowed, and how many of what was found each would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.searching.rewording import Asked, asked_of, key_of, named, unstated
from desktop.window.fact_words import language_name
from desktop.window.said import name_words
from desktop.window.search.outlet_words import outlet_asker

if TYPE_CHECKING:
    from desktop.searching.results import Facet, Facets
    from desktop.story.project import Project
    from desktop.workspace.searching import Answer

MOST = 8
"""Values of a section that are shown until all are asked for."""
MOST_DAYS = 12
"""Days from which on they are counted by month."""
MOST_MONTHS = 24
"""Months from which on they are counted by year."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SearchFacets", text)


class Section(StrEnum):
    KIND = "kind"
    OUTLET = "outlet"
    DATE = "date"
    LANGUAGE = "language"
    STORY = "story"


class FacetRow(NamedTuple):
    """A row: the head of a section, a value with its count, or what shows all values (`times` is None).

    `part` is what a click adds to the query or takes away, "" where nothing can be asked for.
    """

    section: Section
    words: str
    times: int | None = None
    part: str = ""
    is_head: bool = False
    is_on: bool = False
    is_open: bool = True


def rows_of(answer: Answer, closed: set[Section], whole: set[Section]) -> list[FacetRow]:
    """Return the rows for an answer; of sections in `closed` the head alone, of those in `whole` all."""
    asked, rows = asked_of(answer.asked.typed), []
    for section, values in _sections(answer):
        if not values or (len(values) == 1 and not _marked(values[0], asked).is_on):
            continue
        is_open = section not in closed
        rows.append(FacetRow(section, title_of(section), is_head=True, is_open=is_open))
        if not is_open:
            continue
        shown = values if section in whole or len(values) <= MOST + 1 else values[:MOST]
        rows += [_marked(row, asked) for row in shown]
        if len(shown) < len(values):
            words = tr("Show all {}").format(len(values))
            rows.append(FacetRow(section, words))
    return rows


def _marked(row: FacetRow, asked: Collection[Asked]) -> FacetRow:
    """Tell of a value whether the query asks for it."""
    return row._replace(is_on=bool(row.part) and key_of(row.part) in asked)


def title_of(section: Section) -> str:
    return {
        Section.KIND: tr("Kind"),
        Section.OUTLET: tr("Outlet"),
        Section.DATE: tr("Date"),
        Section.LANGUAGE: tr("Language"),
        Section.STORY: tr("Story (articles)"),
    }[section]


def _sections(answer: Answer) -> Iterator[tuple[Section, list[FacetRow]]]:
    facets = answer.result.facets
    yield Section.KIND, [_kind(each) for each in facets.kinds]
    yield Section.OUTLET, _outlets(facets.outlets, answer.project)
    yield Section.DATE, list(_dates(facets))
    yield Section.LANGUAGE, [_language(each) for each in facets.languages if each.value]
    yield Section.STORY, list(_stories(answer))


def _kind(facet: Facet) -> FacetRow:
    words = {"article": tr("Articles"), "quote": tr("Quotes"), "note": tr("Notes")}
    return FacetRow(Section.KIND, words[facet.value], facet.times, named(Section.KIND, facet.value))


def _outlets(facets: Iterable[Facet], project: Project) -> list[FacetRow]:
    asking = outlet_asker(project)
    stated = [
        FacetRow(Section.OUTLET, each.value, each.times, asking(each.value))
        for each in facets
        if each.value
    ]
    none = [
        FacetRow(Section.OUTLET, tr("not stated"), each.times, unstated(Section.OUTLET))
        for each in facets
        if not each.value
    ]
    return stated + none


def _language(facet: Facet) -> FacetRow:
    words = language_name(facet.value)
    return FacetRow(Section.LANGUAGE, words, facet.times, named(Section.LANGUAGE, facet.value))


def _dates(facets: Facets) -> Iterator[FacetRow]:
    """Count by day, of many days by month, of many months by year; what has no date apart."""
    days = [(date.fromordinal(day).isoformat(), times) for day, times in facets.days]
    for length in (10, 7, 4):
        counts: Counter[str] = Counter()
        for day, times in days:
            counts[day[:length]] += times
        if len(counts) <= (MOST_DAYS if length == 10 else MOST_MONTHS):
            break
    for period, times in counts.items():
        yield FacetRow(Section.DATE, period, times, named(Section.DATE, period))
    if facets.undated:
        yield FacetRow(Section.DATE, tr("no date"), facets.undated, unstated(Section.DATE))


def _stories(answer: Answer) -> Iterator[FacetRow]:
    found = answer.result.articles
    for story in answer.project.stories:
        times = len(found.intersection(story.articles))
        if times:
            name = name_words(story.name)
            yield FacetRow(Section.STORY, name, times, named(Section.STORY, story.name))
