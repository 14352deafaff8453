"""A query that found nothing says which part of it is nowhere, and what there is without one."""

from datetime import date

import pytest

from desktop.searching.language import understand
from desktop.searching.nothing import Nothing, Without, nothing_of
from desktop.searching.service import Searcher
from tests.searching.told import FERRIES, NOTHING_QUOTED


@pytest.fixture
def why(tmp_path):
    searcher = Searcher(tmp_path / "index")
    searcher.update(FERRIES, NOTHING_QUOTED)

    def told(typed: str) -> Nothing:
        tree = understand(typed, date(2024, 6, 1)).tree
        assert tree is not None
        assert not searcher.search(tree, shown=0).total
        return nothing_of(tree, lambda node: searcher.search(node, shown=0).total)

    yield told
    searcher.close()


def test_a_word_that_is_nowhere_is_named(why):
    assert why("ferry zeppelin") == Nothing(("zeppelin",), (Without("zeppelin", "ferry", 2),))


def test_words_that_never_stand_together_are_offered_one_by_one(why):
    found = why("fuel lane")
    assert found.nowhere == ()
    assert found.without == (Without("fuel", "lane", 1), Without("lane", "fuel", 1))


def test_a_filter_is_named_with_what_it_keeps_away(why):
    found = why('fuel outlet:"Harbour Times"')
    assert Without('outlet:"Harbour Times"', "fuel", 1) in found.without


def test_one_word_alone_has_no_parts(why):
    assert why("zeppelin") == Nothing()
