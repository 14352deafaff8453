"""What is counted about quotes counts right."""

import pytest

from desktop.story.quote import Quote, QuoteKind
from tests.quoting.cases import Case, article_cases, seed_cases
from tests.quoting.figures import COUNTED, Counts, count, finder
from tests.quoting.matching import wrongs

FLOORS = {
    ("articles", False): (0.90, 0.91),
    ("articles", True): (0.90, 0.92),
    ("seeds", False): (0.92, 1.0),
    ("seeds", True): (0.86, 1.0),
}
"""The least F1 of quotable and of direct quotes, by texts and whether by patterns alone: two points below what was reached."""

ARTICLE = next(case for case in article_cases() if "Congress" in case.title)


def without_the_first(case: Case) -> tuple[Quote, ...]:
    return case.quotes[1:]


def test_what_was_annotated_scores_one():
    counted = count(ARTICLE, ARTICLE.quotes)
    for kind in COUNTED:
        if counted[kind].gold:
            assert counted[kind].recall == 1.0, kind
            assert counted[kind].precision == 1.0, kind
    everything = counted["all"]
    assert everything.exact_f1 == 1.0
    assert everything.speaker == everything.speaker_asked > 20
    assert everything.via == everything.via_asked > 0
    assert everything.via_invented == 0


def test_nothing_found_scores_nothing():
    counted = count(ARTICLE, ())["all"]
    assert (counted.precision, counted.recall, counted.f1) == (0.0, 0.0, 0.0)
    assert counted.gold == sum(quote.is_spoken for quote in ARTICLE.quotes)


def test_a_missed_quote_costs_recall_alone():
    counted = count(ARTICLE, without_the_first(ARTICLE))["all"]
    assert counted.precision == 1.0
    assert counted.hit_gold == counted.gold - 1


def test_a_quote_too_much_costs_precision_alone():
    headline = Quote(0, 0, 20, QuoteKind.INDIRECT)
    counted = count(ARTICLE, (headline, *without_the_first(ARTICLE)))["all"]
    assert counted.hit_made == counted.made - 1


def test_a_wrong_speaker_is_not_right():
    first, *rest = ARTICLE.quotes
    wrong = first._replace(speaker=(0, 5), name="")
    counted = count(ARTICLE, (wrong, *rest))["all"]
    assert counted.speaker == counted.speaker_asked - 1
    assert any(line.startswith("speaker 'House'") for line in wrongs(ARTICLE, (wrong, *rest)))


def test_a_name_given_in_place_of_the_mention_is_right():
    marin = next(quote for quote in ARTICLE.quotes if quote.name == "Sofia Marin")
    elsewhere = marin._replace(speaker=None)
    changed = tuple(elsewhere if quote == marin else quote for quote in ARTICLE.quotes)
    assert wrongs(ARTICLE, changed) == []


def test_a_clause_cut_short_is_wrong_in_a_case_but_found_in_the_count():
    quote = max(ARTICLE.quotes, key=lambda one: one.end - one.start)
    words = ARTICLE.text[quote.start : quote.end].split()
    cut = quote._replace(end=quote.start + len(" ".join(words[: len(words) * 3 // 4])))
    changed = tuple(cut if one == quote else one for one in ARTICLE.quotes)
    assert count(ARTICLE, changed)["all"].recall == 1.0
    assert len(wrongs(ARTICLE, changed)) == 1


def test_an_outlet_and_a_name_made_up_are_counted():
    first, *rest = ARTICLE.quotes
    assert first.via is None
    assert first.name == ""
    counted = count(ARTICLE, (first._replace(via=(0, 5), name="House"), *rest))["all"]
    assert (counted.via_invented, counted.name_invented) == (1, 1)


@pytest.mark.parametrize(
    ("what", "patterns"),
    [pytest.param(*key, marks=() if key[1] else pytest.mark.needs_model) for key in FLOORS],
)
def test_what_is_found_does_not_get_less(what: str, patterns: bool):
    find = finder(patterns)
    cases = article_cases() if what == "articles" else seed_cases()
    counted = [count(case, find(case)) for case in cases]
    floor = FLOORS[what, patterns]
    for kind, least in zip(("quotable", "direct"), floor, strict=True):
        together = Counts(
            *map(sum, zip(*(one[kind] for one in counted), strict=True)),
        )
        assert together.f1 >= least, f"{kind} F1 {together.f1:.3f}"
