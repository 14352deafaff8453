"""Edits of a project are pure, and keep its numbers and columns in order."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.story.article import READER, UNDETERMINED, Article, Kind, Passage, Stated
from desktop.story.project import (
    Project,
    add_articles,
    close_article,
    move_column,
    set_kind,
    set_language,
)


def text(words: str) -> Article:
    passages = (Passage(0, len(words), Kind.BODY, "sentence", 0),)
    return Article(0, f"{words}.txt", words, passages, Stated(UNDETERMINED, "too short"), "utf-8")


def of(*words: str) -> Project:
    return add_articles(Project(), tuple(text(each) for each in words))


def numbers(project: Project) -> list[int]:
    return [article.number for article in project.columns]


def test_articles_are_numbered_in_the_order_they_come() -> None:
    project = of("one", "two", "three")
    assert [(a.number, a.text) for a in project.columns] == [(1, "one"), (2, "two"), (3, "three")]


def test_the_same_text_twice_gets_one_number_and_one_column() -> None:
    project = of("one", "two", "one")
    assert numbers(project) == [1, 2]
    assert len(project.articles) == 2


def test_a_closed_article_comes_back_with_its_number_at_the_end() -> None:
    project = add_articles(close_article(of("one", "two"), 1), (text("one"),))
    assert numbers(project) == [2, 1]


def test_the_number_of_a_closed_article_is_not_given_to_another() -> None:
    project = add_articles(close_article(of("one", "two"), 2), (text("three"),))
    assert numbers(project) == [1, 3]


def test_a_closed_article_stays_in_the_project() -> None:
    project = close_article(of("one", "two"), 1)
    assert [article.number for article in project.closed] == [1]
    assert project.article(1).text == "one"


def test_an_unknown_number_is_an_error() -> None:
    with pytest.raises(KeyError):
        of("one").article(7)


@pytest.mark.parametrize(
    ("number", "place", "order"),
    [(1, 0, [1, 2, 3]), (1, 1, [2, 1, 3]), (1, 2, [2, 3, 1]), (3, 0, [3, 1, 2]), (2, 9, [1, 3, 2])],
)
def test_a_column_moves_to_its_place_among_the_others(
    number: int, place: int, order: list[int]
) -> None:
    assert numbers(move_column(of("one", "two", "three"), number, place)) == order


def test_moving_columns_renumbers_nothing() -> None:
    project = move_column(of("one", "two"), 2, 0)
    assert [article.text for article in project.columns] == ["two", "one"]
    assert project.article(1).text == "one"


def test_a_kind_is_set_in_the_named_article_only() -> None:
    project = set_kind(of("one", "two"), 2, 0, Kind.CAPTION)
    assert project.article(2).passages[0].kind is Kind.CAPTION
    assert project.article(1) == of("one").article(1)


def test_a_language_is_set_by_the_reader() -> None:
    project = set_language(of("one", "two"), 1, "uk")
    assert project.article(1).language == Stated("uk", READER)
    assert project.article(2).language.value == UNDETERMINED


words = st.text("ab", min_size=1, max_size=2)
edits = st.one_of(
    st.lists(words, max_size=3).map(lambda each: lambda p: add_articles(p, tuple(map(text, each)))),
    st.integers(1, 6).map(lambda number: lambda p: close_article(p, number)),
    st.tuples(st.integers(0, 5), st.integers(0, 5)).map(
        lambda at: (
            lambda p: (
                move_column(p, p.story.columns[at[0] % len(p.story.columns)], at[1])
                if p.story.columns
                else p
            )
        )
    ),
)


@given(st.lists(edits, max_size=12))
def test_no_sequence_of_edits_loses_or_doubles_a_column(
    changes: list[Callable[[Project], Project]],
) -> None:
    project = Project()
    for change in changes:
        project = change(project)
        shown = numbers(project)
        everything = [article.number for article in project.articles]
        assert sorted({*shown, *(a.number for a in project.closed)}) == everything
        assert len(shown) == len(set(shown))
        assert everything == list(range(1, project.counters.article))
        assert len({article.text for article in project.articles}) == len(project.articles)
