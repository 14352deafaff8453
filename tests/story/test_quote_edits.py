"""What a person said of quotes holds, and their numbers stay, whatever is found anew."""

from dataclasses import replace

import pytest

from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Span
from desktop.story.moving import move_attachments, moves
from desktop.story.project import Project, add_articles, counted
from desktop.story.quote import Quote, QuoteKind
from desktop.story.quote_edits import (
    add_quote,
    correct_quote,
    corrected,
    number_quotes,
    release_quote,
    release_utterance,
    say_apart,
    say_same,
)
from desktop.story.stories import remove_articles

SAID = (
    "“The quay is safe,” the harbour master said. Nobody else was asked.",
    "The harbour master said the quay was safe. It opens on Friday.",
    "The quay is safe, the harbour master told the paper.",
)
BY, AT = "Ada", "2026-11-22T06:31:59Z"


def article(text: str, source: str = "") -> Article:
    passages = (Passage(0, len(text), Kind.BODY, "", 0),)
    return Article(0, source or f"{text[:9]}.txt", text, passages, Stated("en", ""), "utf-8")


@pytest.fixture
def project() -> Project:
    return add_articles(Project(), tuple(map(article, SAID)))


def quote(number: int, words: str, kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    start = SAID[number - 1].index(words)
    return Quote(number, start, start + len(words), kind)


FOUND = (
    quote(1, "“The quay is safe,”"),
    quote(2, "the quay was safe", QuoteKind.INDIRECT),
    quote(3, "The quay is safe", QuoteKind.INDIRECT),
)


def test_quotes_are_numbered_once_and_keep_their_numbers(project: Project) -> None:
    project, numbered = number_quotes(project, FOUND)
    assert [each.address for each in numbered] == ["Q1", "Q2", "Q3"]
    again, same = number_quotes(project, FOUND)
    assert (again, same) == (project, numbered)
    wider = FOUND[1]._replace(end=FOUND[1].end + 1)
    later, found = number_quotes(project, (FOUND[0], wider, quote(2, "It opens on Friday")))
    assert [each.number for each in found] == [1, 2, 4]
    assert later.counters.quote == 5


def test_a_number_is_not_given_again_after_undo_or_removal(project: Project) -> None:
    before = project
    project, _ = number_quotes(project, FOUND)
    back = counted(before, project)
    assert (back.quoted, back.counters.quote) == (project.quoted, 4)
    left = remove_articles(project, [3])
    _, found = number_quotes(left, (quote(2, "It opens on Friday"),))
    assert found[0].number == 4


def test_a_corrected_quote_survives_that_it_is_found_with_other_ends(project: Project) -> None:
    project, numbered = number_quotes(project, FOUND)
    start = SAID[1].index("the quay was")
    better = numbered[1]._replace(start=start, end=start + 17, name="Ida Orm", kind=QuoteKind.MIXED)
    project = correct_quote(project, numbered[1], better, BY, AT)
    anew = FOUND[1]._replace(start=FOUND[1].start - 5)
    project, found = number_quotes(project, (FOUND[0], anew))
    shown = corrected(found, project.corrections)
    assert [(each.number, each.name, each.kind) for each in shown] == [
        (1, "", QuoteKind.DIRECT),
        (2, "Ida Orm", QuoteKind.MIXED),
    ]
    assert shown[1].reason == "the reader"
    assert [q.number for q in corrected((), project.corrections)] == [2]
    assert corrected(found, release_quote(project, 2).corrections) == found


def test_a_dismissed_quote_stays_away_and_comes_back(project: Project) -> None:
    project, numbered = number_quotes(project, FOUND)
    project = correct_quote(project, numbered[0], None, BY, AT)
    assert [q.number for q in corrected(numbered, project.corrections)] == [2, 3]
    _, anew = number_quotes(project, (FOUND[0]._replace(end=FOUND[0].end - 1),))
    assert corrected(anew, project.corrections) == ()
    assert corrected(numbered, release_quote(project, 1).corrections) == numbered


def test_an_added_quote_takes_the_place_of_one_that_is_found_there_later(project: Project) -> None:
    added = quote(2, "It opens on Friday")._replace(speaker=(0, 18))
    project = add_quote(project, added, BY, AT)
    (shown,) = corrected((), project.corrections)
    assert (shown.number, shown.speaker, shown.confidence) == (1, (0, 18), 1.0)
    project, found = number_quotes(project, (added, FOUND[0]))
    assert [q.number for q in found] == [1, 2]
    assert corrected(found, project.corrections) == (found[1], shown)
    assert release_quote(project, 1).corrections == ()


def test_a_quote_outside_of_the_articles_is_not_taken(project: Project) -> None:
    project, numbered = number_quotes(project, FOUND)
    beyond = numbered[0]._replace(via=(0, 10_000))
    assert correct_quote(project, numbered[0], beyond, BY, AT) is project
    assert add_quote(project, Quote(9, 0, 4, QuoteKind.DIRECT), BY, AT) is project
    assert say_same(project, (FOUND[0].span, Span(9, 0, 4)), BY, AT) is project


def test_the_later_word_on_two_quotes_counts(project: Project) -> None:
    spans = [each.span for each in FOUND]
    same = say_same(project, spans, BY, AT)
    assert [(u.a.article, u.b.article, u.is_same) for u in same.utterances] == [
        (1, 2, True),
        (2, 3, True),
    ]
    assert say_same(same, spans, "Bo", "2027-01-01T00:00:00Z") is same
    apart = say_apart(same, spans[2:], spans[:2], BY, AT)
    assert [u.is_same for u in apart.utterances] == [True, False, False]
    assert {u.a for u in apart.utterances if not u.is_same} == set(spans[:2])
    assert release_utterance(apart, spans).utterances == ()
    assert release_utterance(apart, spans[:1]) is apart


def test_what_was_said_of_quotes_moves_to_a_newer_version() -> None:
    older, other = article(SAID[0], "quay.txt"), article(SAID[2])
    project = add_articles(Project(), (older, other))
    newer = replace(article("Updated. " + SAID[0], "quay.txt"), newer_than=1)
    project = add_articles(project, (newer,))
    number = project.articles[-1].number
    project = replace(
        project, articles=(*project.articles[:-1], replace(project.articles[-1], newer_than=1))
    )
    project, (found,) = number_quotes(project, FOUND[:1])
    start = SAID[0].index("the harbour")
    named = found._replace(speaker=(start, start + 18), name="Ida Orm")
    project = correct_quote(project, found, named, BY, AT)
    third = Span(2, 0, 16)
    project = say_same(project, (found.span, third), BY, AT)
    offered = moves(project, 1, number)
    assert [move.changed is not None for move in offered] == [True, True]
    moved = move_attachments(project, offered)
    (correction,) = moved.corrections
    assert correction.quote is not None
    assert (correction.number, correction.quote.number) == (2, 2)
    assert correction.quote.speaker == (start + 9, start + 27)
    assert [{u.a, u.b} for u in moved.utterances] == [{Span(number, 9, 28), third}]
    assert moves(moved, 1, number) == ()


def test_what_the_reader_said_of_a_quote_of_the_newer_version_is_not_offered_again() -> None:
    project = add_articles(Project(), (article(SAID[0]), article("Updated. " + SAID[0])))
    project = replace(
        project, articles=(project.articles[0], replace(project.articles[1], newer_than=1))
    )
    older, newer = FOUND[0], FOUND[0]._replace(article=2, start=9, end=28)
    project, (first, second) = number_quotes(project, (older, newer))
    project = correct_quote(project, first, None, BY, AT)
    assert len(moves(project, 1, 2)) == 1
    project = correct_quote(project, second, second._replace(name="Ida Orm"), BY, AT)
    assert moves(project, 1, 2) == ()


def test_what_was_said_of_quotes_goes_with_the_article_of_one_of_them(project: Project) -> None:
    project, numbered = number_quotes(project, FOUND)
    project = correct_quote(project, numbered[1], None, BY, AT)
    project = say_same(project, [each.span for each in numbered[:2]], BY, AT)
    without_second, without_third = (remove_articles(project, [each]) for each in (2, 3))
    assert (without_second.corrections, without_second.utterances) == ((), ())
    assert without_third.corrections == project.corrections != ()
    assert without_third.utterances == project.utterances != ()
