"""Which rows are shown, in what order and under which headings."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.copies import Count, Texts
from desktop.story.project import Project, Story
from desktop.window.fact_words import date_words
from desktop.window.library.rows import SORT_KEYS, Row, folded
from desktop.window.said import number_words

NO_GROUPS, BY_OUTLET, BY_DATE, BY_STORY, BY_COPIES = "", "outlet", "date", "story", "copies"
GROUPINGS = (NO_GROUPS, BY_OUTLET, BY_DATE, BY_STORY, BY_COPIES)
LAST = "\U0010ffff"
"""Sorts after every title: the group of what is unknown."""


def tr(text: str) -> str:
    return QCoreApplication.translate("LibraryGroups", text)


class Wanted(NamedTuple):
    """What the reader asked for: words that must all be in a row, headings, and an order."""

    words: str = ""
    grouping: str = NO_GROUPS
    sort: str = "address"
    is_descending: bool = False


class Group(NamedTuple):
    """Rows under one heading; `key` names it from one arrangement to the next."""

    key: str
    title: str
    counts: str
    rows: tuple[Row, ...]
    is_guess: bool = False


def matching(rows: Iterable[Row], typed: str) -> list[Row]:
    """Keep the rows in which every typed word occurs, whatever its case and accents."""
    words = folded(typed).split()
    found = list(rows)
    for word in words:
        found = [row for row in found if word in row.haystack]
    return found


def in_order(rows: Sequence[Row], sort: str, *, is_descending: bool) -> list[Row]:
    """Sort by a column; rows about which nothing is known come last in both directions."""
    key = SORT_KEYS[sort]
    keyed = [(key(row), row) for row in rows]
    known = [each for each in keyed if each[0] is not None]
    known.sort(key=lambda each: each[0], reverse=is_descending)  # type: ignore[arg-type,return-value]  # keys of one column are of one type
    return [row for _, row in known] + [row for found, row in keyed if found is None]


def story_order(rows: dict[int, Row], story: Story) -> list[Row]:
    """Return the rows of a story's articles in its order, and mark those that have a column."""
    columns = set(story.columns)
    found = [rows[number] for number in story.articles if number in rows]
    for row in found:
        row.is_shown = row.number in columns
    return found


Key = tuple[str, str]
"""What a group sorts by, and its title."""


def grouped(
    rows: Sequence[Row], grouping: str, project: Project, texts: Texts
) -> tuple[Group, ...]:
    """Put rows under headings in the order of these; a row may stand under several."""
    keys = KEYS[grouping](project)
    found: dict[Key, list[Row]] = {}
    for row in rows:
        for key in keys(row):
            found.setdefault(key, []).append(row)
    return tuple(
        Group(
            f"{grouping}:{key}",
            title,
            count_words(members, texts),
            tuple(members),
            is_guess=grouping == BY_COPIES and is_proposed(members[0]),
        )
        for (key, title), members in sorted(found.items(), key=lambda each: each[0])
    )


def by_outlet(project: Project) -> Callable[[Row], list[Key]]:
    def keys(row: Row) -> list[Key]:
        outlet = row.article.outlet
        if outlet is None:
            return [(LAST, tr("Outlet not stated"))]
        return [(folded(outlet.value), outlet.value)]

    return keys


def by_date(project: Project) -> Callable[[Row], list[Key]]:
    def keys(row: Row) -> list[Key]:
        published = row.article.published
        if published is None:
            return [(LAST, tr("No date"))]
        day = date_words(published.value)[:10]
        return [(day, day)]

    return keys


def by_story(project: Project) -> Callable[[Row], list[Key]]:
    names: dict[int, list[Key]] = {}
    for place, story in enumerate(project.stories):
        for number in story.articles:
            names.setdefault(number, []).append((f"{place:06}", story.name))
    alone = [(LAST, tr("In no story"))]
    return lambda row: names.get(row.number, alone)


def by_copies(project: Project) -> Callable[[Row], list[Key]]:
    def keys(row: Row) -> list[Key]:
        group = row.around.group
        if group is None:
            return [(LAST, tr("In no copy group"))]
        addresses = ", ".join(f"A{number}" for number in group.articles)
        said = tr("{}: the same text") if group.is_confirmed else tr("{}: proposed as one text")
        return [(f"{group.articles[0]:09}", said.format(addresses))]

    return keys


KEYS: dict[str, Callable[[Project], Callable[[Row], list[Key]]]] = {
    BY_OUTLET: by_outlet,
    BY_DATE: by_date,
    BY_STORY: by_story,
    BY_COPIES: by_copies,
}


def is_proposed(row: Row) -> bool:
    return row.around.group is not None and not row.around.group.is_confirmed


def count_words(rows: Sequence[Row], texts: Texts) -> str:
    """Count articles, outlets and, where some have the same text, texts."""
    count = texts.count(row.number for row in rows)
    names = {folded(row.article.outlet.value) for row in rows if row.article.outlet is not None}
    are_all_stated = all(row.article.outlet is not None for row in rows)
    parts = [articles_words(count.articles)]
    if names and are_all_stated:
        parts.append(tr("1 outlet") if len(names) == 1 else tr("{} outlets").format(len(names)))
    elif names:
        one, many = tr("1 outlet stated"), tr("{} outlets stated")
        parts.append(one if len(names) == 1 else many.format(len(names)))
    if count.has_copies:
        parts.append(texts_words(count))
    return ", ".join(parts)


def articles_words(count: int) -> str:
    return tr("1 article") if count == 1 else tr("{} articles").format(number_words(count))


def texts_words(count: Count) -> str:
    return tr("1 text") if count.texts == 1 else tr("{} texts").format(number_words(count.texts))
