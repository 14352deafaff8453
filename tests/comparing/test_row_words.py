"""Rows of the synopsis are worded: how much differs, whether all are alike, the clearest passage."""

from dataclasses import replace

import pytest

from desktop.comparing.row_words import row_words
from desktop.story.article import Article
from desktop.story.comparison import Comparison, Origin
from desktop.story.errors import Cancelled
from tests.window.invented import article, comparison, span

ALIKE = "The ferry ran aground near the lighthouse on Friday."
ONE = article(1, ALIKE, "Four sailors were hurt, the pilot said.", "Tugs will pull it free.")
TWO = article(2, ALIKE, "Four people were hurt, a pilot told reporters.")
THREE = article(3, "“The ferry ran aground near the lighthouse on Friday.”", "Divers looked at it.")
THREE_OF_THEM = (ONE, TWO, THREE)
FOUND = comparison(
    THREE_OF_THEM,
    ((0, 0), (1, 0), 0.95),
    ((0, 0), (2, 0), 0.9),
    ((0, 1), (1, 1), 0.8),
    ((0, 2), (2, 1), 0.75),
)


def worded(found: Comparison = FOUND, *articles: Article) -> dict[str, tuple[float, int, bool]]:
    """Return share, places and likeness of each row by its first passage's address."""
    rows = row_words(found, articles or THREE_OF_THEM, {})
    return {
        f"A{each.passages[0].article}.{each.passages[0].start}": (
            round(each.changed, 2),
            each.places,
            each.is_alike,
        )
        for each in rows.values()
    }


def test_rows_with_the_same_words_are_alike_whatever_their_quotation_marks() -> None:
    assert worded()["A1.0"] == (0.0, 0, True)


def test_a_row_with_other_words_says_how_much_of_them_differs() -> None:
    changed, places, is_alike = worded()[f"A1.{ONE.passages[1].start}"]
    assert 0.2 < changed < 0.8
    assert places > 0
    assert not is_alike


def test_wholly_other_words_are_too_different_for_marks() -> None:
    rows = row_words(FOUND, THREE_OF_THEM, {})
    rewritten = [each.passages for each in rows.values() if each.is_rewritten]
    assert rewritten == [(span(THREE_OF_THEM, (0, 2)), span(THREE_OF_THEM, (2, 1)))]


def test_a_second_passage_with_other_words_makes_a_row_unlike() -> None:
    twice = (ONE, article(2, ALIKE, "The ferry sits near the lighthouse."))
    found = comparison(twice, ((0, 0), (1, 0), 0.95), ((0, 0), (1, 1), 0.8))
    assert worded(found, *twice)["A1.0"] == (0.0, 0, False)


def test_rows_of_several_passages_are_alike_if_each_has_its_like() -> None:
    title = "Ferry runs aground near the lighthouse"
    two = (article(1, ALIKE, title), article(2, title, ALIKE))
    found = comparison(two, ((0, 0), (1, 1), 0.95), ((0, 1), (1, 0), 0.95), ((0, 0), (1, 0), 0.8))
    (row,) = row_words(found, two, {}).values()
    assert row.is_alike


def test_the_clearest_passage_is_the_one_most_surely_linked() -> None:
    (first, *_) = row_words(FOUND, THREE_OF_THEM, {}).values()
    assert first.clearest == span(THREE_OF_THEM, (0, 0))


def test_a_rejected_link_makes_no_passage_clear() -> None:
    links = tuple(
        link._replace(origin=Origin.REJECTED) if link.a.article == 1 else link
        for link in comparison(THREE_OF_THEM, ((0, 0), (2, 0), 0.9), ((1, 0), (2, 0), 0.8)).links
    )
    (first, *_) = row_words(replace(FOUND, links=links), THREE_OF_THEM, {}).values()
    assert first.clearest == span(THREE_OF_THEM, (1, 0))


def test_what_is_known_of_the_same_passages_is_taken_over() -> None:
    rows = row_words(FOUND, THREE_OF_THEM, {})
    known = {each.passages: each._replace(changed=0.123) for each in rows.values()}
    again = row_words(FOUND, THREE_OF_THEM, known)
    assert {each.changed for each in again.values()} == {0.123}


def test_another_surest_link_words_another_passage_of_an_article() -> None:
    twice = (ONE, article(2, ALIKE, "The ferry sits near the lighthouse."))
    before = comparison(twice, ((0, 0), (1, 0), 0.95), ((0, 0), (1, 1), 0.8))
    links = tuple(
        link._replace(origin=Origin.REJECTED) if link.b == span(twice, (1, 0)) else link
        for link in before.links
    )
    after = replace(before, links=links)
    known = {each.passages: each for each in row_words(before, twice, {}).values()}
    assert [each.changed for each in known.values()] == [0.0]
    assert row_words(after, twice, known) == row_words(after, twice, {})
    assert row_words(after, twice, known)[1].changed > 0


def test_a_statement_of_closed_articles_is_not_worded() -> None:
    assert row_words(FOUND, (TWO,), {}) == {}


def test_wording_stops_when_it_is_cancelled() -> None:
    with pytest.raises(Cancelled):
        row_words(FOUND, THREE_OF_THEM, {}, lambda: True)
