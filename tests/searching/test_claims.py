"""What an outlet alone has is found: statements, and passages that are linked with no other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop import comparing, importing
from desktop.searching.claims import Claims
from desktop.searching.language import understand
from desktop.searching.service import Result, Searcher
from desktop.searching.views import Row, lines_of, rows_of
from desktop.story.absent import Absent, Reasons
from desktop.story.article import Stated
from desktop.story.comparison import Comparison, Link, Origin, Span, Strength
from desktop.story.project import Project, add_articles
from desktop.story.quote import Quotes
from desktop.story.strictness import Seen, seen
from desktop.workspace.search_report import Found, report_of

TEXTS = {
    "Gazette": "Harbour ferry sinks at the old pier\n\nThe harbour ferry Aurora sank at the old pier on Monday"
    " night, police said.\n\nA baker on the quay gave the crew warm bread. The council meets on Friday.\n",
    "Echo": "Harbour ferry sinks at the old pier\n\nThe harbour ferry Aurora sank at the old pier on Monday night,"
    " police said.\n\nThe mayor will speak about fares tomorrow.\n",
    "Порт": "Пором затонув\n\nПором «Аврора» затонув біля старого причалу в понеділок увечері.\n",
}


class Asked:
    """A compared story that is searched."""

    def __init__(self, folder: Path) -> None:
        self.searcher = Searcher(folder / "index")
        parsed = [importing.parse(text.encode(), "a.txt") for text in TEXTS.values()]
        named = zip(parsed, TEXTS, strict=True)
        articles = tuple(replace(each, outlet=Stated(name, "made")) for each, name in named)
        self.project = add_articles(Project(), articles)
        self.show(comparing.compare(self.project.columns))

    def show(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.searcher.update(self.project, Quotes(), comparison)

    def result(self, typed: str) -> Result:
        tree = understand(typed, date(2024, 11, 20)).tree
        assert tree is not None
        return self.searcher.search(tree, shown=100, within={1, 2, 3})

    def told(self, typed: str) -> list[str]:
        """Return the address of each line with the words of its hits."""
        lines = lines_of(self.result(typed).hits, self.project)
        return [" ".join((n.address, *(n.text[s:e] for s, e in n.hits))) for n in lines]

    def rows(self, typed: str) -> list[Row]:
        result = self.result(typed)
        lines, columns = lines_of(result.within, self.project), self.project.columns
        asked, alone = result.statements, result.alone
        return rows_of(lines, self.comparison, columns, asked, alone, is_stated=result.is_stated)

    def span(self, words: str) -> Span:
        """Return the passage of the first article that begins so."""
        article = self.project.articles[0]
        (found,) = [p for p in article.passages if article.text.startswith(words, p.start)]
        return Span(1, found.start, found.end)


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Asked]:
    made = Asked(tmp_path)
    yield made
    made.searcher.close()


def test_a_passage_that_is_linked_with_no_other_is_what_its_outlet_alone_has(asked: Asked) -> None:
    assert asked.told("only:Gazette") == ["A1.3", "A1.4"]
    assert asked.told("only:Echo") == ["A2.3"]
    assert asked.told("nocounterpart:Gazette") == ["A2.3"]
    assert asked.result("only:Gazette").alone == (asked.span("A baker"), asked.span("The council"))


def test_words_beside_it_stand_in_that_passage(asked: Asked) -> None:
    assert asked.told("only:Gazette crew") == ["A1.3 crew"]
    assert asked.told("only:Gazette police") == []
    assert asked.told("only:Gazette OR police") == ["A2.2 police", "A1.2 police", "A1.3", "A1.4"]


def test_its_row_says_why_the_others_have_nothing(asked: Asked) -> None:
    baker, council = asked.rows("only:Gazette")
    assert [row.statement for row in (baker, council)] == [None, None]
    assert [line.address for line in baker.cells[0].lines] == ["A1.3"]
    assert [cell.absence for cell in council.cells] == [
        None,
        Absent.NOT_FOUND,
        Absent.NOT_COMPARED,
    ]


def test_a_file_tells_what_was_asked_for_and_what_the_others_lack(asked: Asked) -> None:
    tree = understand("only:Gazette", date(2024, 11, 20)).tree
    assert tree is not None
    result = asked.result("only:Gazette")
    lines = lines_of(result.hits, asked.project)
    found = Found("only:Gazette", tree, lines, result, asked.project, asked.comparison)
    rows = report_of(found, "statements").rows
    assert [row["state"] for row in rows] == [
        *("asked for", "no counterpart found", "not compared"),
        *("asked for", "no counterpart found", "not compared"),
    ]
    assert [row["address"] for row in report_of(found, "passages").rows] == ["A1.3", "A1.4"]


def test_an_article_that_was_not_compared_makes_no_claim(asked: Asked) -> None:
    assert asked.told("only:Порт") == []
    assert asked.told("nocounterpart:Порт") == []


def test_a_passage_with_a_weak_or_lonely_link_is_not_said_to_have_no_counterpart(
    asked: Asked,
) -> None:
    baker = asked.span("A baker")
    mayor = Span(2, *asked.project.articles[1].passages[2][:2])
    link = Link(baker, mayor, 0.6, Strength.MAYBE, Origin.AUTOMATIC, ())
    comparison = asked.comparison
    asked.show(seen(replace(comparison, links=(*comparison.links, link)), "balanced"))
    assert asked.told("only:Gazette") == ["A1.4"]
    assert asked.told("nocounterpart:Gazette") == []
    similar = link._replace(strength=Strength.SOLID, score=0.9)
    asked.show(replace(comparison, links=(*comparison.links, similar)))
    assert asked.told("only:Gazette") == ["A1.4"]


def test_where_nothing_was_found_is_what_the_reasons_say(asked: Asked) -> None:
    council = asked.span("The council")
    told = Seen(
        asked.comparison.articles,
        asked.comparison.not_compared,
        asked.comparison.links,
        asked.comparison.statements,
        possible={council: frozenset({2})},
    )
    reasons = Reasons(told)
    claims = Claims(told, asked.project.articles).all
    assert [claim.is_alone for claim in claims] == [False, True, True, True]
    for claim in claims:
        absences = {n: reasons.of_statement(claim.statement, n) for n in {1, 2, 3} - claim.tellers}
        missed = {n for n, absence in absences.items() if absence is Absent.NOT_FOUND}
        assert claim.without == missed
