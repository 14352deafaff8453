"""Examples are made of what the project has, and every one of words finds something."""

from dataclasses import replace

from desktop.story.annotation import Code
from desktop.story.article import Stated
from desktop.story.project import Project
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.window.search.example_words import groups_of
from tests.searching.told import FERRIES, NOTHING_QUOTED
from tests.window.search.answering import Ask, ask

__all__ = ["ask"]
MISSING = ("date:", "words", "only:", "nocounterpart:", "code:", "~", "atleast", " -")


def queries(project: Project, quotes: Quotes) -> list[str]:
    return [each.query for group in groups_of(project, quotes) for each in group.examples]


def test_outlets_speakers_and_codes_are_those_of_the_project() -> None:
    quotes = Quotes((Quote(2, 0, 9, QuoteKind.DIRECT, name="Ole Strand"),))
    found = queries(replace(FERRIES, codes=(Code(1, "Cause"),)), quotes)
    assert 'speaker:"Ole Strand"' in found
    assert 'only:"Harbour Times"' in found
    assert "code:Cause" in found
    assert "date:2024-05" in found


def test_examples_of_words_find_something(ask: Ask) -> None:
    asked = [
        query
        for query in queries(FERRIES, NOTHING_QUOTED)
        if not any(each in query for each in MISSING) and "w/" not in query
    ]
    assert len(asked) >= 6
    for query in asked:
        answer = ask(FERRIES, query)
        assert not answer.understood.troubles, query
        assert "AND" in query or " " in query or answer.result.total, query


def test_every_example_is_understood(ask: Ask) -> None:
    quotes = Quotes((Quote(2, 0, 9, QuoteKind.DIRECT, name="Ole Strand"),))
    for query in queries(replace(FERRIES, codes=(Code(1, "Cause"),)), quotes):
        understood = ask(FERRIES, query).understood
        assert understood.tree is not None, query
        assert not understood.troubles, query


def test_a_project_without_articles_has_few_examples() -> None:
    assert queries(Project(), NOTHING_QUOTED) == ['date:"last week"', "words>500"]


def test_words_are_those_of_the_language_of_most_articles(ask: Ask) -> None:
    first, *others = FERRIES.articles
    told = "Паром затонув біля пристані"
    named = Stated(told, "stated in the page")
    ukrainian = replace(
        first, number=9, text=f"{told}.", title=named, language=Stated("uk", "made"), passages=()
    )
    found = queries(replace(FERRIES, articles=(ukrainian, first, *others)), NOTHING_QUOTED)
    assert found == queries(FERRIES, NOTHING_QUOTED)


def test_what_an_outlet_has_alone_is_asked_of_one_in_the_open_story() -> None:
    other = replace(FERRIES.articles[1], outlet=Stated("Tide", "the reader"))
    more = tuple(replace(other, number=number) for number in (7, 8, 9))
    story = FERRIES.stories[0]._replace(articles=(1, 2, 3))
    told = replace(FERRIES, articles=(*more, *FERRIES.articles), stories=(story,))
    found = queries(told, NOTHING_QUOTED)
    assert 'only:"Harbour Times"' in found
    assert "only:Tide" not in found
