"""An article is a text, its passages and what is stated about it."""

from hashlib import sha256

import pytest

from desktop.story.article import (
    COMPARED_KINDS,
    READER,
    UNDETERMINED,
    Article,
    Kind,
    Passage,
    Stated,
)

TEXT = "Bridge closed\n\nThe bridge was closed on Monday. Repairs begin in May.\n"
PASSAGES = (
    Passage(0, 13, Kind.HEADLINE, "first line", 0),
    Passage(15, 47, Kind.BODY, "sentence", 1),
    Passage(48, 69, Kind.BODY, "sentence", 1),
)
ARTICLE = Article(3, "bridge.txt", TEXT, PASSAGES, Stated("en", "its text"), "utf-8")


def test_passages_are_counted_from_one_in_addresses() -> None:
    assert ARTICLE.passage_address(0) == "A3.1"
    assert ARTICLE.passage_address(2) == "A3.3"


def test_the_text_of_a_passage_is_its_span_of_the_article() -> None:
    assert ARTICLE.passage_text(1) == "The bridge was closed on Monday."


def test_the_headline_is_the_first_passage_of_that_kind() -> None:
    again = ARTICLE.with_kind(2, Kind.HEADLINE)
    assert again.headline == "Bridge closed"


def test_an_article_without_headline_passage_has_no_headline() -> None:
    assert ARTICLE.with_kind(0, Kind.RELATED).headline is None


def test_a_kind_given_by_the_reader_names_the_reader_as_reason() -> None:
    changed = ARTICLE.with_kind(1, Kind.CAPTION).passages[1]
    assert (changed.kind, changed.reason) == (Kind.CAPTION, READER)


def test_giving_a_kind_changes_that_passage_only() -> None:
    changed = ARTICLE.with_kind(1, Kind.CAPTION)
    assert (changed.passages[0], changed.passages[2]) == (PASSAGES[0], PASSAGES[2])
    assert changed.text == TEXT


def test_giving_a_kind_leaves_the_article_it_came_from_alone() -> None:
    ARTICLE.with_kind(1, Kind.CAPTION)
    assert ARTICLE.passages == PASSAGES


def test_the_digest_is_that_of_the_text_alone() -> None:
    other = Article(9, "copy.txt", TEXT, (), Stated(UNDETERMINED, "too short"), "latin-1")
    assert other.digest == ARTICLE.digest == sha256(TEXT.encode()).hexdigest()


def test_a_text_with_a_lone_surrogate_has_a_digest() -> None:
    broken = Article(1, "broken.txt", "a\ud800b", (), Stated("en", "its text"), "utf-8")
    assert len(broken.digest) == 64


@pytest.mark.parametrize("kind", [Kind.CAPTION, Kind.PROMOTION, Kind.RELATED, Kind.DUPLICATE])
def test_what_is_no_telling_of_the_story_is_not_compared(kind: Kind) -> None:
    assert not Passage(0, 1, kind, "", 0).is_compared


def test_headlines_and_sentences_are_compared() -> None:
    assert {Kind.HEADLINE, Kind.STANDFIRST, Kind.SUBHEADING, Kind.BODY} == COMPARED_KINDS
    assert all(passage.is_compared for passage in PASSAGES)
