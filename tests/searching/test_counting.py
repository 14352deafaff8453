"""What the views of a search count is what plain counting counts."""

import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import pytest

from desktop import importing
from desktop.searching.collocates import NEAR, collocates
from desktop.searching.dispersion import strips
from desktop.searching.earliest import by_date, earliest, longest_run, shared
from desktop.searching.found_places import FoundIn
from desktop.searching.over_time import Count, over_time
from desktop.story.article import Article, Stated
from desktop.text.words import words_of

HARBOUR = (
    "Harbour ferry sinks\n\nThe harbour ferry Aurora sank at the old pier on Monday night, police said."
    " Police divers searched the ferry until dawn."
)


def article(
    number: int, text: str, outlet: str = "", published: str = "", language: str = "en"
) -> Article:
    made = importing.parse(text.encode(), f"{number}.txt")
    return replace(
        made,
        number=number,
        outlet=Stated(outlet, "the reader") if outlet else None,
        published=Stated(published, "the reader") if published else None,
        language=Stated(language, "the reader"),
    )


def found(made: Article, word: str) -> FoundIn:
    """Return where a word stands in an article, in any case."""
    text, places, at = made.text.casefold(), [], -1
    while (at := text.find(word.casefold(), at + 1)) >= 0:
        places.append((at, at + len(word)))
    return FoundIn(made, tuple(places))


def nobody() -> None:
    """Let it go on."""


def outlet_of(each: FoundIn) -> str:
    return each.article.outlet.value if each.article.outlet else ""


# --- words near hits ----------------------------------------------------------------------------


def test_words_near_hits_are_those_within_five_words_counted_once() -> None:
    one = found(article(1, HARBOUR, "Gazette"), "ferry")
    told = collocates([one], {}, outlet_of, nobody)
    words = [word.key for word in words_of(one.article.text)]
    hits = [place for place, word in enumerate(words) if word == "ferry"]
    near = {
        place
        for place in range(len(words))
        if words[place] != "ferry" and any(abs(place - hit) <= NEAR for hit in hits)
    }
    assert told.near == len(near)
    assert told.total == len(words) - len(hits)
    assert (told.hits, told.articles, told.texts) == (3, 1, 1)
    (harbour,) = [each for each in told.words if each.word.casefold() == "harbour"]
    assert harbour.times == sum(words[place] == "harbour" for place in near) == 2
    assert harbour.expected == pytest.approx(2 * len(near) / told.total)
    assert harbour.by_outlet == (harbour.times,)


def test_copies_of_a_text_count_once_but_each_outlet_counts_its_own() -> None:
    same = [found(article(n, HARBOUR, name), "ferry") for n, name in ((1, "Gazette"), (2, "Echo"))]
    alone = collocates(same[:1], {}, outlet_of, nobody)
    both = collocates(same, {1: 1, 2: 1}, outlet_of, nobody)
    assert (both.articles, both.texts, both.hits) == (2, 1, alone.hits)
    assert [(each.word, each.times) for each in both.words] == [
        (each.word, each.times) for each in alone.words
    ]
    assert all(each.by_outlet == (each.times, each.times) for each in both.words)
    apart = collocates(same, {}, outlet_of, nobody)
    assert apart.hits == 2 * alone.hits


def test_the_most_frequent_words_of_a_language_are_left_out() -> None:
    told = collocates([found(article(1, HARBOUR), "ferry")], {}, outlet_of, nobody)
    assert "harbour" in {each.word.casefold() for each in told.words}
    assert not {"the", "at", "on"} & {each.word.casefold() for each in told.words}


def test_random_texts_are_counted_as_by_hand() -> None:
    chance = random.Random(5)
    for _ in range(40):
        words = chance.choices("ferry pier dawn crew bread quay".split(), k=60)
        one = found(article(1, " ".join(words)), "ferry")
        told = collocates([one], {}, outlet_of, nobody)
        near = {
            n
            for n, word in enumerate(words)
            if word != "ferry" and "ferry" in words[max(0, n - NEAR) : n + NEAR + 1]
        }
        counts = {w: sum(words[n] == w for n in near) for w in set(words)}
        assert {each.word: each.times for each in told.words} == {
            word: count for word, count in counts.items() if count > 1
        }


# --- where in the articles ----------------------------------------------------------------------


def test_a_strip_has_a_tick_for_each_hit_at_its_share_of_the_text() -> None:
    one = found(article(1, HARBOUR), "police")
    (strip,) = strips([one])
    assert strip.words == len(HARBOUR.split())
    assert strip.ticks == tuple(start / len(one.article.text) for start, _ in one.hits)
    assert len(strip.ticks) == 2


# --- over time ----------------------------------------------------------------------------------


def dated() -> list[Article]:
    return [
        article(1, "one two three four", "Gazette", "2024-05-01"),
        article(2, "one two three four", "Echo", "2024-05-01T10:00"),
        article(3, "one two", "Gazette", "2024-05-03"),
        article(4, "one two three", "Gazette"),
        article(5, "one", "", "2024-05-03"),
        article(6, "one two three four five", "Gazette", "2024-05-02"),
        article(7, "seven seven", "Courier", "2024-05-02"),
    ]


def test_articles_hits_and_words_are_counted_by_day_and_outlet() -> None:
    table = over_time(dated(), {1, 2, 3, 4, 5}, {1: 2, 2: 2, 3: 1, 4: 1, 5: 1}, {})
    assert table.periods == ("2024-05-01", "2024-05-02", "2024-05-03", "")
    assert table.outlets == ("Gazette", "Echo", "")
    assert table.at("2024-05-01", "Gazette") == Count(1, 1, 2, 1, 4)
    assert table.at("2024-05-02", "Gazette") == Count(0, 0, 0, 1, 5)
    assert table.at("2024-05-02", "Echo") == Count()
    assert table.at("", "Gazette") == Count(1, 1, 1, 1, 3)
    assert table.at("2024-05-03", None) == Count(2, 2, 2, 2, 3)
    assert table.at(None, "Gazette") == Count(3, 3, 4, 4, 14)
    assert table.at(None, None) == Count(5, 5, 7, 6, 19)
    assert table.at(None, "Gazette").per_1000 == pytest.approx(4000 / 14)


def test_a_text_counts_once_in_each_sum() -> None:
    table = over_time(dated(), {1, 2}, {1: 2, 2: 2}, {1: 1, 2: 1})
    assert table.at("2024-05-01", "Echo") == Count(1, 1, 2, 1, 4)
    assert table.at("2024-05-01", None) == Count(2, 1, 2, 1, 4)


def test_many_days_are_months_and_many_months_are_years() -> None:
    days = [article(1, "a b", "Gazette", "2024-01-05"), article(2, "a c", "Gazette", "2024-05-06")]
    assert over_time(days, {1, 2}, None, {}).periods == ("2024-01", "2024-05")
    days[0] = article(1, "a b", "Gazette", "2004-01-05")
    assert over_time(days, {1, 2}, None, {}).periods == ("2004", "2024")


# --- the earliest -------------------------------------------------------------------------------


def ordered(stated: Sequence[str]) -> tuple[list[int], list[int], int]:
    made = [article(number, "a", published=value) for number, value in enumerate(stated, 1)]
    early, undated, first = by_date(made)
    return [each.number for each in early], [each.number for each in undated], first


def test_texts_are_in_order_of_their_dates_undated_ones_apart() -> None:
    assert ordered(["2024-05-03", "", "2024-05-01", "2024-04-30T23:00"]) == ([4, 3, 1], [2], 1)


def test_one_day_is_in_order_of_times_only_if_all_state_one() -> None:
    assert ordered(["2024-05-03T12:00", "2024-05-03T09:00"]) == ([2, 1], [], 1)
    assert ordered(["2024-05-03T12:00", "2024-05-03"]) == ([1, 2], [], 2)
    assert ordered(["2024-05-03T12:00+02:00", "2024-05-03T11:00Z"]) == ([1, 2], [], 1)
    assert ordered(["2024-05-03T12:00+02:00", "2024-05-03T09:00"]) == ([1, 2], [], 2)


def test_the_longest_run_of_random_lists_is_that_of_trying_all() -> None:
    chance = random.Random(3)
    for _ in range(300):
        a, b = (chance.choices("abc", k=chance.randrange(12)) for _ in range(2))
        i, j, length = longest_run(a, b)
        assert a[i : i + length] == b[j : j + length]
        runs = (
            (m - k)
            for k, m in product(range(len(a)), range(len(a) + 1))
            if k < m and any(a[k:m] == b[n : n + m - k] for n in range(len(b)))
        )
        assert length == max(runs, default=0)


def test_what_a_later_text_shares_is_the_longest_run_around_the_hits() -> None:
    base = found(article(1, HARBOUR, published="2024-05-01"), "ferry")
    other = article(2, "The ferry Aurora sank at the old pier, officers said.", "", "2024-05-02")
    told = shared(base, found(other, "ferry"))
    assert told is not None
    assert told.words == 7
    assert other.text[slice(*told.here)] == "ferry Aurora sank at the old pier"
    assert base.article.text[slice(*told.there)] == "ferry Aurora sank at the old pier"


def test_what_any_two_texts_share_is_not_told() -> None:
    base = found(article(1, "The ferry sank after the storm of Monday."), "ferry")
    for text, is_told in (
        ("Hope faded after the ferry left with Jan Holm.", False),
        ("A ferry sank after the crew had slept.", True),
    ):
        assert (shared(base, found(article(2, text), "ferry")) is not None) is is_told


def test_a_run_does_not_go_over_words_that_are_left_out() -> None:
    gap = " ".join(f"w{n}" for n in range(200))
    base = found(article(1, f"ferry at dawn {gap} crew of the ferry"), "ferry")
    other = found(article(2, "ferry at dawn crew of the ferry"), "ferry")
    told = shared(base, other)
    assert told is not None
    assert told.words == 4


def test_the_list_is_as_long_as_wanted_and_counts_the_rest() -> None:
    texts = [found(article(n, HARBOUR, published=f"2024-05-{n:02}"), "ferry") for n in range(1, 9)]
    told = earliest(texts, 5, 2, nobody)
    assert [each.found.article.number for each in told.dated] == [1, 2, 3, 4, 5]
    assert (told.first, told.others) == (1, 5)
    assert told.dated[0].shared is None
    assert all(each.shared is not None for each in told.dated[1:])
