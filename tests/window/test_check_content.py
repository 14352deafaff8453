"""What a reader is given to look for a passage in an article."""

from dataclasses import replace

import pytest

from desktop.comparing.nearest import nearest
from desktop.story.article import Article, Kind
from desktop.story.comparison import Checked, Near, Span
from desktop.story.decisions import Absence
from desktop.window.check_content import CheckContent, check_content, unchecked
from desktop.window.check_words import Empty
from tests.window.invented import article, comparison, project, span

OWN = article(1, "The ferry Zoria ran aground near Velyka Kosa on Friday.", "Nobody was hurt.")
OTHER = article(
    2,
    "Forty passengers of the Zoria waited on deck for tugs.",
    "The weather was calm and clear.",
    "A harbour pilot said that sandbanks move there every spring.",
    headline="Ferry aground at Velyka Kosa",
)
FOREIGN = article(3, "Пором «Зоря» сів на мілину біля Великої Коси.", "Було тихо.", language="uk")
ARTICLES = (OWN, OTHER, FOREIGN)
WANTED = span(ARTICLES, (0, 0))


def content(other: int = 2, *, articles: tuple[Article, ...] = ARTICLES) -> CheckContent:
    by_number = {each.number: each for each in articles}
    near = nearest(WANTED, by_number, other)
    return check_content(WANTED, other, project(*articles), near, None, "Marta")


def test_the_whole_article_is_there_passage_by_passage() -> None:
    found = content()
    assert [line.address for line in found.lines] == ["A2.1", "A2.2", "A2.3", "A2.4"]
    assert found.lines[0].kind is Kind.HEADLINE
    assert [line.span for line in found.lines] == [span(ARTICLES, (1, i)) for i in range(4)]


def test_the_passage_looked_for_has_its_address_and_outlet() -> None:
    found = content()
    assert (found.looked_for.address, found.outlet) == ("A1.1", "Outlet 1")
    assert found.looked_for.text == OWN.passage_text(0)
    assert found.place == Empty(WANTED, 2)
    assert found.name == "Marta"


def test_a_headline_may_be_the_nearest() -> None:
    first = content().near[0]
    assert content().lines[first.line].kind is Kind.HEADLINE
    assert first.why == "shares: aground, Velyka, Kosa, Ferry"


def test_shared_words_are_marked_where_they_stand() -> None:
    found = content()
    first = found.near[0]
    text = found.lines[first.line].text
    assert [text[start:end] for start, end, _ in first.runs] == [
        "Ferry",
        "aground",
        "Velyka",
        "Kosa",
    ]


def test_words_that_all_texts_have_are_no_reason() -> None:
    found = content().near
    assert found
    for near in found:
        shared = near.why.removeprefix("shares: ").split(", ")
        assert not {"the", "The", "on", "was", "and"}.intersection(shared)


def test_a_near_passage_that_makes_a_statement_already_says_so() -> None:
    found = comparison(ARTICLES, ((1, 0), (2, 0), 0.9))
    by_number = {each.number: each for each in ARTICLES}
    near = nearest(WANTED, by_number, 2)
    shown = check_content(
        WANTED, 2, project(*ARTICLES), near, None, statements=found.statements
    ).near
    said = {each.line: each.why.partition("\n")[2] for each in shown}
    assert said[0] == "makes S1 already, with A3.1"
    assert set(said.values()) == {"", said[0]}


def test_an_ending_behind_an_apostrophe_is_no_word_that_is_shared() -> None:
    own = article(1, "The ferry's captain was asleep.")
    other = article(2, "Velyka Kosa's mayor resigned.")
    found = check_content(
        span((own, other), (0, 0)),
        2,
        project(own, other),
        [Near(span((own, other), (1, 0)), 0.1)],
        None,
    )
    assert found.near[0].runs == ()
    assert "'s" not in found.near[0].why


def test_a_passage_that_shares_nothing_says_so() -> None:
    near = (Near(span(ARTICLES, (1, 2)), 0.0),)
    found = check_content(WANTED, 2, project(*ARTICLES), near, None)
    assert found.near[0].why == "shares no words; stands at about the same place"
    common = check_content(WANTED, 2, project(*ARTICLES), (near[0]._replace(score=0.1),), None)
    assert common.near[0].why == "shares only frequent words, or parts of words"


def test_names_are_shared_over_alphabets() -> None:
    assert "Зоря" in content(3).near[0].why


def test_the_same_passage_is_listed_once() -> None:
    twice = (Near(Span(2, 0, 5), 0.5), Near(Span(2, 2, 9), 0.4))
    assert len(check_content(WANTED, 2, project(*ARTICLES), twice, None).near) == 1


def test_a_text_without_passages_can_be_read_whole() -> None:
    bare = replace(OTHER, passages=())
    found = content(articles=(OWN, bare, FOREIGN))
    assert [line.text for line in found.lines] == [OTHER.text]
    assert found.lines[0].span == Span(2, 0, len(OTHER.text))


def test_an_article_that_is_gone_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        check_content(WANTED, 9, project(*ARTICLES), (), None)


def test_what_was_checked_before_is_known() -> None:
    checked = Checked(2, "Marta", "2026-05-03T12:00:00Z")
    assert check_content(WANTED, 2, project(*ARTICLES), (), checked).checked == checked


def test_taking_back_removes_every_look_at_that_place() -> None:
    moved = WANTED._replace(end=WANTED.end - 2)
    at = "2026-05-03T12:00:00Z"
    kept = Absence(span(ARTICLES, (0, 1)), 2, "", at)
    absences = (Absence(WANTED, 2, "", at), Absence(moved, 2, "Marta", at), kept)
    before = replace(project(*ARTICLES), absences=absences)
    assert unchecked(before, Empty(WANTED, 2)).absences == (kept,)
    assert unchecked(before, Empty(WANTED, 3)) == before
