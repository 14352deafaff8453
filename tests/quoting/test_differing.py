"""Other words inside quotation marks for one utterance are found, and nothing else is."""

from __future__ import annotations

import pytest

from desktop.quoting.differing import difference, marked_words, worded_differently
from desktop.quoting.opening import opening_quote
from desktop.quoting.utterances import group
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Span
from desktop.story.finding import FindingKind
from desktop.story.quote import Quote, QuoteKind, Utterance
from tests.quoting.utterance_cases import STORIES, seeds_case, story_case
from tests.quoting.utterance_figures import differing

LONG = "“The old harbour wall will be torn down before the autumn storms,”"


@pytest.mark.parametrize("name", [*STORIES, "seeds"])
def test_utterances_with_other_words_in_marks_are_found_in_the_stories(name: str) -> None:
    case = seeds_case() if name == "seeds" else story_case(name)
    assert differing(case) == case.differing


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (LONG, LONG.upper()),
        (LONG, "«The old harbour wall will be torn down – before the autumn storms!»"),
        (LONG, '"The old harbour wall ... will be torn down before the autumn storms."'),
        (LONG, "“The old harbour wall … before the autumn storms,”"),
        (LONG, "“[This] harbour wall will be torn down before the autumn storms,”"),
        (LONG, "“The old harbour wall [in Brekk] will be torn down before the autumn storms,”"),
        (LONG, "the city's “old harbour wall” would go"),
        (LONG, "the wall would be “torn down before the autumn storms”"),
        (LONG, "the “old harbour wall” would go “before the autumn storms”"),
        (LONG, "the old harbour wall would be pulled down before autumn"),
        (LONG, "“Every fishing family in this town will get a new home,”"),
        ("“Eight organised gangs set the fires,”", "“8 organized gangs set the fires,”"),
    ],
)
def test_the_same_words_printed_in_another_way_do_not_differ(one: str, other: str) -> None:
    assert compared(one, other) is None
    assert compared(other, one) is None


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ("“The old harbour wall must be torn down before the autumn storms,”", "must"),
        ("“The old harbour wall will be torn down before the winter storms,”", "winter"),
        ("“The old harbour wall will soon be torn down before the autumn storms,”", "soon"),
        ("“The old harbour wall will be torn down before the autumn gales,”", "gales"),
        ("“That old harbour wall will be torn down”", "That"),
        ("the “harbour wall must be torn down before autumn storms”", "must"),
    ],
)
def test_other_words_in_marks_are_named(other: str, words: str) -> None:
    found = compared(LONG, other)
    assert found is not None
    assert words in [other[start:end] for start, end in found[1]]


def test_a_finding_names_the_words_of_each_article() -> None:
    case = story_of(
        "“The old harbour wall will be torn down before the autumn storms,”",
        "“The old harbour wall must be torn down before the autumn storms,”",
        "a harbour wall that the mayor had called old",
    )
    (finding,) = worded_differently(*case)
    assert finding.kind is FindingKind.MARKS
    assert finding.words == ("will", "must")
    assert [span.article for span in finding.spans] == [1, 2]
    assert 0 < finding.weight < 1


def test_words_are_named_from_the_first_to_the_last_that_differs() -> None:
    case = story_of(
        "“The old harbour wall will be torn down before the autumn storms,”",
        "“The old harbour wall must be torn down before the winter storms,”",
    )
    (finding,) = worded_differently(*case)
    assert finding.words[1] == "must be torn down before the winter"


def test_more_articles_and_more_words_weigh_more() -> None:
    least = story_of(LONG, LONG.replace("will", "must"))
    words = story_of(LONG, LONG.replace("will be torn down", "must come down at last"))
    articles = story_of(LONG, LONG.replace("will", "must"), LONG.replace("will", "should"))
    weights = [worded_differently(*each)[0].weight for each in (least, words, articles)]
    assert weights[0] < min(weights[1:])


def test_what_is_only_possible_is_no_finding() -> None:
    quotes, utterances, articles = story_of(LONG, LONG.replace("will", "must"))
    (only,) = utterances
    assert only.marks_differ
    parted = tuple(Utterance((span,)) for span in only.quotes)
    assert worded_differently(quotes, parted, articles) == ()


def test_a_story_opens_at_the_words_that_most_articles_print_differently() -> None:
    case = seeds_case()
    span = opening_quote(case.articles)
    assert span is not None
    ids = {case.ids[each] for each in case.ids if overlaps(each, span)}
    assert ids == {"counterfire"}


def test_a_story_opens_at_the_passage_of_the_quote() -> None:
    texts = [
        f"It rained.\n{LONG} said Ana Ruiz.",
        f"Sun.\n{LONG.replace('will', 'must')} she said.",
    ]
    articles = []
    for number, text in enumerate(texts, 1):
        start = text.index("\n") + 1
        passages = (
            Passage(0, start - 1, Kind.BODY, "", 0),
            Passage(start, len(text), Kind.BODY, "", 1),
        )
        articles.append(Article(number, "", text, passages, Stated("en", ""), "utf-8"))
    assert opening_quote(articles) == Span(1, 11, len(texts[0]))


def test_a_story_without_other_words_in_marks_has_no_such_opening() -> None:
    assert opening_quote(story_of(LONG, LONG)[2]) is None
    assert opening_quote(story_of("It rained.", "Nobody spoke.")[2]) is None
    assert opening_quote(()) is None


def compared(
    one: str, other: str
) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]] | None:
    sides = [
        marked_words([quoted(n, text)], article(n, text)) for n, text in enumerate((one, other))
    ]
    found = difference(sides[0], sides[1])
    return None if found is None else (found.a, found.b)


def story_of(
    *texts: str,
) -> tuple[tuple[Quote, ...], tuple[Utterance, ...], tuple[Article, ...]]:
    articles = tuple(article(number, text) for number, text in enumerate(texts, 1))
    quotes = tuple(quoted(number, text) for number, text in enumerate(texts, 1))
    return quotes, group(quotes, articles), articles


def quoted(number: int, text: str) -> Quote:
    kind = QuoteKind.DIRECT if text[0] in '“«"' and text[-1] in '”»"' else QuoteKind.MIXED
    return Quote(number, 0, len(text), kind, name="Ana Ruiz")


def article(number: int, text: str) -> Article:
    return Article(number, "", text, (), Stated("en", ""), "utf-8")


def overlaps(a: Span, b: Span) -> bool:
    return a.article == b.article and a.start < b.end and b.start < a.end
