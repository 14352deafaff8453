"""Facets count what was found, and each click is text of the query."""

from dataclasses import replace

from desktop.story.project import Story
from desktop.window.search.facet_rows import FacetRow, Section, rows_of
from tests.searching.told import FERRIES, article, project
from tests.window.search.answering import Ask, ask

__all__ = ["ask"]


def of(rows: list[FacetRow], section: Section) -> list[FacetRow]:
    return [row for row in rows if row.section is section and not row.is_head]


def test_outlets_are_counted_and_ask_for_themselves(ask: Ask) -> None:
    rows = of(rows_of(ask(FERRIES, "brenholm"), set(), set()), Section.OUTLET)
    assert [(row.words, row.times, row.part) for row in rows] == [
        ("Harbour Times", 2, 'outlet:"Harbour Times"'),
        ("The Daily Coast", 1, 'outlet:"The Daily Coast"'),
    ]


def test_every_facet_leaves_as_many_as_it_says(ask: Ask) -> None:
    rows = [row for row in rows_of(ask(FERRIES, "brenholm"), set(), set()) if row.part]
    assert {row.section for row in rows} == {Section.OUTLET, Section.DATE}
    assert "date:none" in {row.part for row in rows}
    for row in rows:
        assert ask(FERRIES, f"brenholm {row.part}").result.total == row.times


def test_outlets_whose_names_lie_in_others_leave_as_many_as_they_say(ask: Ask) -> None:
    told = project(
        article(1, "One buoy.", outlet="Post"),
        article(2, "One buoy.", outlet="Latin Post"),
        article(3, "One buoy.", outlet="Echo", carried_by="Latin Post"),
        article(4, "One buoy.", outlet="Gazette"),
        article(5, "One buoy."),
        article(6, "One buoy.", outlet="東京"),
    )
    rows = of(rows_of(ask(told, "buoy"), set(), set()), Section.OUTLET)
    assert {row.words: row.part for row in rows} == {
        "Post": 'outlet:="Post"',
        "Latin Post": 'outlet:="Latin Post"',
        "Echo": "outlet:Echo",
        "Gazette": "outlet:Gazette",
        "東京": "outlet:東京",
        "not stated": "outlet:none",
    }
    for row in rows:
        answer = ask(told, f"buoy {row.part}")
        assert answer.result.total == row.times
        (on,) = [row for row in rows_of(answer, set(), set()) if row.is_on]
        assert on.words == row.words


def test_what_has_no_date_is_counted_apart(ask: Ask) -> None:
    rows = of(rows_of(ask(FERRIES, "brenholm"), set(), set()), Section.DATE)
    assert [(row.words, row.times, bool(row.part)) for row in rows] == [
        ("2024-05-30", 1, True),
        ("2024-05-31", 1, True),
        ("no date", 1, True),
    ]


def test_many_days_are_counted_by_month(ask: Ask) -> None:
    days = [f"2024-{month:02}-{day:02}" for month in (4, 5) for day in range(1, 11)]
    many = project(*(article(n, "One buoy.", published=day) for n, day in enumerate(days, 1)))
    rows = of(rows_of(ask(many, "buoy"), set(), set()), Section.DATE)
    assert [(row.words, row.times) for row in rows] == [("2024-04", 10), ("2024-05", 10)]


def test_what_the_query_asks_for_is_marked_though_it_is_the_only_one(ask: Ask) -> None:
    rows = rows_of(ask(FERRIES, 'brenholm outlet:"harbour times"'), set(), set())
    assert [row.words for row in rows if row.is_on] == ["Harbour Times"]


def test_many_outlets_are_shown_when_all_are_asked_for(ask: Ask) -> None:
    many = project(*(article(n, "One buoy.", outlet=f"Paper {n:02}") for n in range(1, 21)))
    answer = ask(many, "buoy")
    rows = of(rows_of(answer, set(), set()), Section.OUTLET)
    assert [row.words for row in rows[-2:]] == ["Paper 08", "Show all 20"]
    assert len(of(rows_of(answer, set(), {Section.OUTLET}), Section.OUTLET)) == 20


def test_stories_count_the_articles_found(ask: Ask) -> None:
    stories = (Story("Aground", (1, 2)), Story("Lanes", (3,), number=2))
    told = replace(FERRIES, stories=stories)
    rows = of(rows_of(ask(told, "ferry"), set(), set()), Section.STORY)
    assert [(row.words, row.times) for row in rows] == []
    rows = of(rows_of(ask(told, "brenholm"), set(), set()), Section.STORY)
    assert [(row.words, row.times, row.part) for row in rows] == [
        ("Aground", 2, "story:Aground"),
        ("Lanes", 1, "story:Lanes"),
    ]
