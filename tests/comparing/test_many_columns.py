"""Findings over many columns: nothing is left out, and copies cost no more than they must."""

import tracemalloc

import pytest

from desktop.comparing.findings.same_words import same_words
from desktop.comparing.findings.spellings import spelling_variants
from desktop.story.article import Article
from desktop.story.errors import Cancelled
from tests.comparing.test_findings import article

WORDS = " ".join(f"harbour{number} quay{number * 7}" for number in range(1_000))


def copied(times: int) -> dict[int, Article]:
    return {number: article(number, WORDS) for number in range(1, times + 1)}


def peak(times: int) -> int:
    """Return the most bytes held while looking for the same words in so many copies of one text."""
    articles, texts = copied(times), dict.fromkeys(range(1, times + 1), 1)
    tracemalloc.start()
    try:
        assert same_words(articles, texts, lambda share: None) == []
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_copies_need_memory_by_their_number_not_by_their_pairs():
    assert peak(20) < 15 * peak(2)


def test_looking_for_the_same_words_can_be_stopped_before_places_are_paired():
    asked: list[float] = []

    def reach(share: float) -> None:
        asked.append(share)
        if len(asked) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        same_words(copied(2), {1: 1, 2: 2}, reach)
    assert asked[1] < 0.4, "half of the way is not gone"


def test_a_name_that_many_outlets_spell_in_two_ways_is_shown_in_both():
    written = ("Kyiv", "Kiev")
    articles = {
        number: article(number, f"The train to {written[number % 2]} was late on Monday again.")
        for number in range(1, 61)
    }
    (found,) = spelling_variants(articles)
    assert set(found.words) == set(written)
    assert found.words.count("Kyiv") == found.words.count("Kiev")
