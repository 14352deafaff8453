"""What a reader does in the library as pure edits of the project, each with its label for undo."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.decisions import CopyDecision, CopyGroup
from desktop.story.judging import decide_copies, forget_copies
from desktop.story.project import Project, set_fact
from desktop.story.stories import (
    add_story,
    add_to_story,
    choose_columns,
    move_story,
    open_story,
    remove_articles,
    remove_story,
    rename_story,
    story_of,
    take_from_story,
)
from desktop.window.library.columns import columns


def tr(text: str) -> str:
    return QCoreApplication.translate("LibraryEdits", text)


class Edit(NamedTuple):
    """A label for undo, and a pure function from Project to Project."""

    label: str
    change: Callable[[Project], Project]


def named(numbers: Sequence[int]) -> str:
    """Name articles: "A5", or how many they are."""
    return f"A{numbers[0]}" if len(numbers) == 1 else tr("{} articles").format(len(numbers))


# --- facts --------------------------------------------------------------------------------------


def state_facts(numbers: Sequence[int], facts: Mapping[str, str]) -> Edit:
    """Say the same facts of several articles."""
    heading = fact_heading(next(iter(facts))) if len(facts) == 1 else tr("Facts")
    label = tr("{} of {}").format(heading, named(numbers))
    return Edit(label, partial(with_facts, numbers=tuple(numbers), facts=dict(facts)))


def with_facts(project: Project, numbers: Sequence[int], facts: Mapping[str, str]) -> Project:
    for number in numbers:
        for name, value in facts.items():
            project = set_fact(project, number, name, value)
    return project


def fact_heading(fact: str) -> str:
    return next((column.heading for column in columns() if column.fact == fact), fact)


def remove(numbers: Sequence[int]) -> Edit:
    return Edit(
        tr("Remove {}").format(named(numbers)), partial(remove_articles, numbers=tuple(numbers))
    )


# --- stories ------------------------------------------------------------------------------------


def make_story(name: str, numbers: Sequence[int]) -> Edit:
    label = tr("New story “{}”").format(name)
    return Edit(label, partial(add_story, name=name, articles=tuple(numbers)))


def open_it(number: int, name: str) -> Edit:
    return Edit(tr("Open “{}”").format(name), partial(open_story, number=number))


def rename(number: int, name: str) -> Edit:
    label = tr("Rename story to “{}”").format(name)
    return Edit(label, partial(rename_story, number=number, name=name))


def remove_it(number: int, name: str) -> Edit:
    return Edit(tr("Remove story “{}”").format(name), partial(remove_story, number=number))


def move(number: int, place: int, name: str) -> Edit:
    label = tr("Move story “{}”").format(name)
    return Edit(label, partial(move_story, number=number, place=place))


def add_to(number: int, name: str, articles: Sequence[int]) -> Edit:
    label = tr("Add {} to “{}”").format(named(articles), name)
    return Edit(label, partial(add_to_story, number=number, articles=tuple(articles)))


def take_from(number: int, name: str, articles: Sequence[int]) -> Edit:
    label = tr("Take {} from “{}”").format(named(articles), name)
    return Edit(label, partial(take_from_story, number=number, articles=tuple(articles)))


def give_columns(number: int, articles: Sequence[int]) -> Edit:
    label = tr("Give {} a column").format(named(articles))
    return Edit(label, partial(with_columns, story=number, given=tuple(articles)))


def take_columns(number: int, articles: Sequence[int]) -> Edit:
    label = tr("Close the column of {}").format(named(articles))
    return Edit(label, partial(with_columns, story=number, taken=tuple(articles)))


def with_columns(
    project: Project, story: int, given: Sequence[int] = (), taken: Sequence[int] = ()
) -> Project:
    """Give articles of a story a column, and take it from others."""
    kept = [number for number in story_of(project, story).columns if number not in taken]
    return choose_columns(project, story, (*kept, *given))


# --- copies -------------------------------------------------------------------------------------


def same_text(numbers: Sequence[int], project: Project, by: str, at: str) -> Edit:
    """Say that articles have the same text; confirmed groups that they are in are joined."""
    chosen = set(numbers)
    joined = [c for c in project.copies if c.is_copy and chosen & set(c.articles)]
    articles = tuple(sorted(chosen.union(*(c.articles for c in joined))))
    decision = CopyDecision(articles, is_copy=True, by=by, at=at)
    replaced = tuple(decision.articles for decision in joined)
    label = tr("Same text: {}").format(addresses(articles))
    return Edit(label, partial(with_decision, decision=decision, replaced=replaced))


def with_decision(
    project: Project, decision: CopyDecision, replaced: Sequence[tuple[int, ...]]
) -> Project:
    for articles in replaced:
        project = forget_copies(project, articles)
    return decide_copies(project, decision)


def not_same_text(group: CopyGroup, by: str, at: str) -> Edit:
    decision = CopyDecision(group.articles, is_copy=False, by=by, at=at)
    label = tr("Not the same text: {}").format(addresses(group.articles))
    return Edit(label, partial(decide_copies, decision=decision))


def take_back(articles: tuple[int, ...]) -> Edit:
    label = tr("Take back what was said of {}").format(addresses(articles))
    return Edit(label, partial(forget_copies, articles=articles))


def addresses(numbers: Sequence[int]) -> str:
    return ", ".join(f"A{number}" for number in numbers)


def count_once(*, is_once: bool) -> Edit:
    label = tr("Count copies once") if is_once else tr("Count every copy")
    return Edit(label, partial(with_copies_once, is_once=is_once))


def with_copies_once(project: Project, *, is_once: bool) -> Project:
    return replace(project, options=project.options._replace(copies_once=is_once))
