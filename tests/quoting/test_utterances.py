"""Quotes of several articles that report the same words stand together, and no others do."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.quoting import utterances as module
from desktop.quoting.differing import worded_differently
from desktop.quoting.utterances import group
from desktop.story.article import Article, Stated
from desktop.story.comparison import Span
from desktop.story.decisions import UtteranceDecision
from desktop.story.quote import Certainty, Quote, QuoteKind, Utterance
from tests.quoting.utterance_cases import STORIES, Case, seeds_case, story_case
from tests.quoting.utterance_figures import Figures, figures, found_case

ALL = (*STORIES, "seeds")
LEAST_PRECISION = 0.88
"""Average precision of pairs, by the score alone; measured: .91 to 1.00."""
LEAST_RECALL = {"seeds": 0.25}
"""Share of the right pairs that are grouped without asking; the examples report most things freely."""


@cache
def case(name: str) -> Case:
    return seeds_case() if name == "seeds" else story_case(name)


@cache
def measured(name: str) -> Figures:
    return figures(case(name))


@pytest.mark.parametrize("name", ALL)
def test_no_false_group_is_made_without_asking(name: str) -> None:
    assert measured(name).false == ()


@pytest.mark.parametrize("name", ALL)
def test_pairs_are_put_in_the_right_order(name: str) -> None:
    assert measured(name).average_precision >= LEAST_PRECISION


@pytest.mark.parametrize("name", ALL)
def test_most_pairs_are_grouped_and_nearly_all_are_offered(name: str) -> None:
    assert measured(name).recall >= LEAST_RECALL.get(name, 0.85)
    assert measured(name).reached >= 0.93


@pytest.mark.parametrize("name", ["ruling", "port", "heating"])
def test_quotes_found_by_patterns_make_no_false_group(name: str) -> None:
    from desktop.quoting.extract import find_quotes

    annotated = case(name)
    quotes = [
        quote._replace(article=article.number)
        for article in annotated.articles
        for quote in find_quotes(article.text, language=article.language.value)
    ]
    assert figures(found_case(annotated, quotes)).false == ()


@pytest.mark.parametrize("name", ALL)
def test_every_spoken_quote_is_in_exactly_one_utterance(name: str) -> None:
    found = same(group(case(name).quotes, case(name).articles))
    spans = [span for utterance in found for span in utterance.quotes]
    assert sorted(spans) == sorted(quote.span for quote in case(name).quotes)


@pytest.mark.parametrize("name", ALL)
def test_quotes_of_one_article_stand_together_only_side_by_side(name: str) -> None:
    order = [quote.span for quote in case(name).quotes]
    for utterance in same(group(case(name).quotes, case(name).articles)):
        for a, b in pairwise(utterance.quotes):
            assert a.article != b.article or order.index(b) == order.index(a) + 1


@pytest.mark.parametrize("name", ALL)
def test_order_of_quotes_and_articles_does_not_matter(name: str) -> None:
    quotes, articles = list(case(name).quotes), list(case(name).articles)
    expected = group(quotes, articles)
    random.Random(7).shuffle(quotes)
    assert group(quotes, articles[::-1]) == expected


@pytest.mark.parametrize("name", ALL)
def test_pairs_that_are_not_measured_would_not_be_grouped(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = same(group(case(name).quotes, case(name).articles))
    monkeypatch.setattr(module, "MOST_MEASURED", 0)
    assert same(group(case(name).quotes, case(name).articles)) == expected


@pytest.mark.parametrize("seed", range(8))
def test_some_of_the_quotes_are_parted_among_utterances_too(seed: int) -> None:
    chosen = case("flood")
    quotes = random.Random(seed).sample(chosen.quotes, 15)
    spans = [span for each in same(group(quotes, chosen.articles)) for span in each.quotes]
    assert sorted(spans) == sorted(quote.span for quote in quotes)


def test_words_in_marks_here_and_reported_there_are_one_utterance() -> None:
    quotes, articles = told(
        "“The old bridge must be closed to lorries tonight,” {said} Ana Ruiz.",
        "The old bridge had to be closed to lorries that night, {said} Ana Ruiz.",
        name="Ana Ruiz",
    )
    (only,) = same(group(quotes, articles))
    assert len(only.quotes) == 2


def test_two_people_who_say_the_same_words_are_two_utterances() -> None:
    quotes, articles = told(
        "The old bridge must be closed to lorries tonight, {said} Ana Ruiz.",
        "The old bridge must be closed to lorries tonight, {said} Jon Bell.",
        name="Ana Ruiz",
    )
    quotes[1] = quotes[1]._replace(name="Jon Bell")
    found = same(group(quotes, articles))
    assert [each.quotes for each in found] == [(quote.span,) for quote in quotes]


def test_a_pronoun_that_was_guessed_contradicts_nobody() -> None:
    quotes, articles = told(
        "“The old bridge must be closed to lorries tonight,” {said} Ana Ruiz.",
        "“The old bridge must be closed to lorries tonight,” {said} she.",
        name="Ana Ruiz",
    )
    quotes[1] = quotes[1]._replace(name="Jon Bell", is_guess=True)
    assert len(same(group(quotes, articles))) == 1


def test_another_number_is_asked_about() -> None:
    quotes, articles = told(
        "The flood has destroyed 40 houses in the valley, {said} Ana Ruiz.",
        "The flood has destroyed 60 houses in the valley, {said} Ana Ruiz.",
        name="Ana Ruiz",
    )
    found = group(quotes, articles)
    assert len(same(found)) == 2
    assert [each.certainty for each in found].count(Certainty.POSSIBLE) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The driver had been warned by the coastguard",
            "The driver had not been warned by the coastguard",
        ),
        (
            "No wells were found poisoned in the valley",
            "Wells were found poisoned all over the valley",
        ),
        ("He moved the money to banks in Malta", "He moved the money to banks in Cyprus"),
        (
            "The council was warned of the flood in March",
            "The council was warned of the flood in June",
        ),
        ("We will not raise school fees", "We will not raise parking fees"),
    ],
)
def test_claims_that_contradict_each_other_are_asked_about(one: str, other: str) -> None:
    quotes, articles = told(f"{one}, {{said}} an official.", f"{other}, {{said}} an official.")
    found = group(quotes, articles)
    assert len(same(found)) == 2
    assert [each.certainty for each in found].count(Certainty.POSSIBLE) == 1


def test_languages_are_not_mixed() -> None:
    quotes, articles = told(
        "Hotel Taxi 24 Berlin, {said} Ruiz.", "Hotel Taxi 24 Berlin, {said} Ruiz."
    )
    german = Article(2, "", articles[1].text, (), Stated("de", ""), "utf-8")
    assert len(same(group(quotes, (articles[0], german)))) == 2


def test_a_sentence_that_its_cue_interrupts_is_one_utterance() -> None:
    text = "“We will wait,” she said, “until the water is gone from the valley.”"
    article = Article(1, "", text, (), Stated("en", ""), "utf-8")
    second = text.index("“until")
    quotes = [
        Quote(1, 0, 15, QuoteKind.DIRECT, name="Ana Ruiz"),
        Quote(1, second, len(text), QuoteKind.DIRECT, name="Ana Ruiz", continues=True),
    ]
    (only,) = group(quotes, [article])
    assert only.quotes == (quotes[0].span, quotes[1].span)


def test_sentences_behind_one_cue_that_nobody_else_has_are_one_utterance() -> None:
    text = "“We will wait.” She said: “The water is gone.”"
    article = Article(1, "", text, (), Stated("en", ""), "utf-8")
    second = text.index("“The")
    quotes = [
        Quote(1, 0, 15, QuoteKind.DIRECT, name="Ana Ruiz"),
        Quote(1, second, len(text), QuoteKind.DIRECT, name="Ana Ruiz", continues=True),
    ]
    (only,) = group(quotes, [article])
    assert only.quotes == (quotes[0].span, quotes[1].span)


@pytest.mark.parametrize("name", ALL)
def test_an_utterance_is_offered_with_two_others_at_most(name: str) -> None:
    found = group(case(name).quotes, case(name).articles)
    offers = [set(each.quotes) for each in found if each.certainty is Certainty.POSSIBLE]
    for utterance in same(found):
        assert sum(set(utterance.quotes) <= offer for offer in offers) <= 2


def test_what_nobody_says_is_no_utterance() -> None:
    quotes, articles = told("“The Long Night”, {said} Ruiz.")
    marked = [quotes[0]._replace(kind=QuoteKind.MARKED)]
    assert group(marked, articles) == ()
    assert group((), ()) == ()


APART = (
    "“The old bridge must be closed tonight,” {said} Ana Ruiz.",
    "“Farmers have lost everything they had,” {said} Ana Ruiz.",
    "“I will not speak about my family,” {said} Ana Ruiz.",
)
ALIKE = (
    "“The old bridge must be closed to lorries tonight,” {said} Ana Ruiz.",
    "“The old bridge has to be closed to lorries tonight,” {said} Ana Ruiz.",
    "“The old bridge must be closed to all lorries tonight,” {said} Ana Ruiz.",
)


def test_what_a_reader_joins_is_joined_and_confirmed_over_all_pairs() -> None:
    quotes, articles = told(*APART, name="Ana Ruiz")
    a, b, c = (quote.span for quote in quotes)
    found = group(quotes, articles, [decided(a, b), decided(b, c)])
    assert found == (Utterance((a, b, c), Certainty.SAME, is_confirmed=True),)


def test_what_a_reader_joins_in_part_is_not_confirmed_as_a_whole() -> None:
    quotes, articles = told(*ALIKE, name="Ana Ruiz")
    a, b, _ = (quote.span for quote in quotes)
    (only,) = same(group(quotes, articles, [decided(a, b)]))
    assert len(only.quotes) == 3
    assert not only.is_confirmed


def test_what_a_reader_parts_stays_apart_and_is_not_offered() -> None:
    quotes, articles = told(*ALIKE, name="Ana Ruiz")
    a, b, c = (quote.span for quote in quotes)
    found = group(quotes, articles, [decided(a, b, is_same=False), decided(a, c, is_same=False)])
    assert [each.quotes for each in found] == [(a,), (b, c)]


def test_the_newer_of_two_decisions_counts() -> None:
    quotes, articles = told(*APART, name="Ana Ruiz")
    a, b, c = (quote.span for quote in quotes)
    joined = [decided(a, b, at="2026-01-01"), decided(b, c, at="2026-01-02")]
    parted = decided(a, c, is_same=False, at="2026-01-03")
    assert [each.quotes for each in group(quotes, articles, [*joined, parted])] == [(a,), (b, c)]
    older = parted._replace(at="2025-12-31")
    assert [each.quotes for each in group(quotes, articles, [older, *joined])] == [(a, b, c)]


def test_a_decision_follows_a_quote_whose_bounds_moved() -> None:
    quotes, articles = told(*APART, name="Ana Ruiz")
    a, b, _ = (quote.span for quote in quotes)
    moved = decided(Span(a.article, a.start + 3, a.end + 9), b)
    assert group(quotes, articles, [moved])[0].quotes == (a, b)


def test_a_decision_on_words_that_nobody_says_any_more_changes_nothing() -> None:
    quotes, articles = told(*APART, name="Ana Ruiz")
    gone = decided(Span(1, 5_000, 5_010), quotes[1].span)
    assert group(quotes, articles, [gone]) == group(quotes, articles)


def told(*texts: str, name: str = "") -> tuple[list[Quote], list[Article]]:
    """Make an article of each text; what stands before the cue is quoted."""
    quotes, articles = [], []
    for number, text in enumerate(texts, 1):
        end = text.index("{said}")
        words = text[:end].rstrip(", ")
        printed = text.replace("{said}", "said")
        speaker = (printed.index("said ") + 5, len(printed) - 1)
        kind = QuoteKind.DIRECT if words.startswith("“") else QuoteKind.INDIRECT
        quotes.append(Quote(number, 0, len(words), kind, speaker, name=name))
        articles.append(Article(number, "", printed, (), Stated("en", ""), "utf-8"))
    return quotes, articles


def decided(a: Span, b: Span, *, is_same: bool = True, at: str = "2026-01-01") -> UtteranceDecision:
    return UtteranceDecision(a, b, is_same, "", at)


def same(found: Sequence[Utterance]) -> list[Utterance]:
    return [each for each in found if each.certainty is Certainty.SAME]


PIECES = st.lists(
    st.tuples(
        st.integers(0, 2), st.integers(0, 90), st.integers(1, 60), st.sampled_from(QuoteKind)
    ),
    max_size=12,
)


@given(st.lists(st.text(max_size=150), min_size=3, max_size=3), PIECES)
def test_any_texts_and_quotes_are_parted_among_utterances(
    texts: list[str], pieces: list[tuple[int, int, int, QuoteKind]]
) -> None:
    articles = [Article(n, "", text, (), Stated("en", ""), "utf-8") for n, text in enumerate(texts)]
    quotes = [Quote(n, start, start + length, kind) for n, start, length, kind in pieces]
    quotes = [quote for quote in quotes if quote.end <= len(texts[quote.article])]
    found = group(quotes, articles)
    worded_differently(quotes, found, articles)
    spans = sorted(span for each in same(found) for span in each.quotes)
    assert spans == sorted({quote.span for quote in quotes if quote.is_spoken})
