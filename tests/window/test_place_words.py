"""What is said of the place of the keyboard says neither more nor less than what was looked at."""

from dataclasses import replace

import pytest

from desktop.story.article import Kind
from desktop.story.comparison import Comparison, Conflict, Origin, Span
from desktop.story.decisions import Kept, LinkDecision
from desktop.story.project import Project
from desktop.window.cell_words import describe
from desktop.window.compare_view import CompareView
from desktop.window.place_words import cell_told, place_told
from desktop.window.stage_view import SYNOPSIS
from desktop.window.table_row import CellAt
from tests.window.conftest import MakeView
from tests.window.invented import article, comparison, project, span

MILL = (
    article(1, "The mill burnt for 3 hours.", "A photographer stood by.", headline="Mill burns"),
    article(2, "For 4 hours the mill burnt.", "It rained later."),
    article(3, "A mill stood in flames.", "Nobody lives there."),
)
FOUND = comparison(MILL, ((0, 1), (1, 0), 0.9), ((0, 1), (2, 0), 0.9))


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    return make_view(project(*MILL), FOUND, width=1500)


def judged(origin: Origin, found: Comparison = FOUND) -> tuple[Project, Comparison]:
    """Return what is shown when a person has rejected the link between A1.2 and A3.1, or drawn it."""
    said = LinkDecision(span(MILL, (0, 1)), span(MILL, (2, 0)), origin, "", "2026-05-03T12:00:00Z")
    return replace(project(*MILL), links=(said,)), found


def test_a_drawn_link_does_not_claim_that_the_rest_was_looked_through(make_view: MakeView) -> None:
    credit = MILL[0].passages[2]._replace(kind=Kind.CREDIT)
    first = replace(MILL[0], passages=(*MILL[0].passages[:2], credit))
    articles = (first, *MILL[1:])
    view = make_view(project(*articles), comparison(articles, ((0, 2), (1, 1), 0.9)))
    said = "1 similar passage in another article; not compared with A3"
    assert place_told(view, (0, 2)).words == said


def test_a_rejected_link_is_not_said_to_lack_a_counterpart(view: CompareView) -> None:
    left = comparison(MILL, ((0, 1), (1, 0), 0.9))
    told, _ = judged(Origin.REJECTED)
    view.show_project(told)
    view.show_comparison(left)
    said = "1 similar passage in another article; not the same as A3.1, said by a person"
    assert place_told(view, (0, 1)).words == said
    assert "not the same as A1.2, said by a person" in place_told(view, (2, 0)).words
    assert describe(view, (2, 0)) == "A3.1, body, not the same as A1.2, said by a person"


def test_before_anything_is_compared_the_line_says_not_yet(view: CompareView) -> None:
    view.show_comparison(Comparison())
    assert place_told(view, (0, 1)).words == "body, not compared yet"


def test_what_was_decided_of_a_statement_stands_apart(view: CompareView) -> None:
    kept = Kept((span(MILL, (1, 1)),), "", "2026-05-03T12:00:00Z")
    view.show_project(replace(project(*MILL), kept=(kept,)))
    said = "no counterpart found in A1, A3; alone, by a person"
    assert place_told(view, (1, 1)).words == said


def test_an_article_marked_incomplete_was_not_looked_through(view: CompareView) -> None:
    cut = replace(MILL[2], complete="incomplete")
    view.show_project(project(*MILL[:2], cut))
    words = place_told(view, (1, 1)).words
    assert words == "no counterpart found in A1; not compared with A3"


def test_an_empty_cell_has_a_line_of_its_own(view: CompareView) -> None:
    found = comparison(MILL, ((0, 1), (1, 0), 0.9))
    view.show_comparison(found)
    view.set_mode(SYNOPSIS)
    told = cell_told(view, CellAt(0, 2))
    assert told.address == "A3"
    assert told.words == "No counterpart found for A1.2 in A3 (Outlet 3)"
    band = next(row for row in range(len(view.synopsis.rows)) if view.synopsis.rows[row].is_band)
    assert "no counterpart found in any other article" in cell_told(view, CellAt(band, 0)).words


def test_who_hears_a_passage_hears_that_numbers_disagree(view: CompareView) -> None:
    first, second = span(MILL, (0, 1)), span(MILL, (1, 0))
    three = Span(1, first.start + 19, first.start + 20)
    four = Span(2, second.start + 4, second.start + 5)
    view.show_comparison(replace(FOUND, conflicts=(Conflict("number", three, four),)))
    assert "numbers disagree: 3 / 4 (A2)" in describe(view, (0, 1))
    assert "numbers disagree: 4 / 3 (A1)" in describe(view, (1, 0))
    assert "disagree" not in describe(view, (2, 0))
