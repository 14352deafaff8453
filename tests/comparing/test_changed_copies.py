"""Copies say most things in the same words: what one of them changed is what a reader looks for."""

from desktop.comparing import compare
from desktop.comparing.copies import find_copies
from desktop.comparing.findings import find_findings
from desktop.story.article import Article
from desktop.story.finding import Finding, FindingKind
from tests.comparing.test_findings import article

FERRY = (
    "The old ferry of Marlow Quay sank on Friday, and 12 people were drowned in the cold water.",
    "The harbour office said that the repairs of the quay would take nine weeks in the spring.",
    "The mayor told reporters that a bus would run every ten minutes until a boat is found.",
    "A bakery on the bank gave bread to those who had to walk home through the rain that evening.",
    "Engineers from the university will look at the other boats of the town before the winter.",
)
ADDED = "The widow of the helmsman told a court that the pumps had been broken since the summer."


def looked_through(*articles: Article) -> tuple[Finding, ...]:
    groups = find_copies(articles)
    assert groups, "the program guesses that these are copies"
    return find_findings(articles, compare(articles), copies=groups)


def of_kind(kind: FindingKind, found: tuple[Finding, ...]) -> list[tuple[str, ...]]:
    return [each.words for each in found if each.kind is kind]


def test_a_number_that_a_copy_changed_is_a_finding():
    changed = (FERRY[0].replace("12 people", "21 people"), *FERRY[1:])
    found = looked_through(article(1, *FERRY), article(2, *changed))
    assert of_kind(FindingKind.NUMBER, found) == [("12", "21")]


def test_a_day_that_a_copy_changed_is_a_finding():
    changed = (FERRY[0].replace("Friday", "Saturday"), *FERRY[1:])
    found = looked_through(article(1, *FERRY), article(2, *changed))
    assert of_kind(FindingKind.DATE, found) == [("Friday", "Saturday")]


def test_a_sentence_that_a_copy_added_is_a_finding():
    found = looked_through(article(1, *FERRY), article(2, *FERRY, ADDED))
    assert of_kind(FindingKind.SINGLE, found) == [(ADDED,)]


def test_the_words_that_copies_share_are_none():
    assert looked_through(article(1, *FERRY), article(2, *FERRY)) == ()


def test_a_day_that_copies_word_alike_is_none_though_they_are_of_two_days():
    said = ("The council said the bridge will be opened again tomorrow by the mayor.", *FERRY)
    one = article(1, *said, published="2026-03-04")
    other = article(2, *said, published="2026-03-05")
    assert of_kind(FindingKind.DATE, looked_through(one, other)) == []
