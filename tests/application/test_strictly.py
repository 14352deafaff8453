"""Where links are hidden for being unsure, nobody says that there is none."""

from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.resources import seeds
from desktop.story.comparison import Origin
from desktop.story.project import Project, set_fact
from desktop.story.strictness import LEVELS
from desktop.window.place_words import place_told
from desktop.window.stage_view import SYNOPSIS
from desktop.window.table_row import SINGLE
from tests.application.hands import Open, settled

CLAIM = "no counterpart found"


@pytest.fixture
def session(begin: Open) -> Session:
    return begin(*sorted(seeds().glob("*.txt")))


def set_number(number: int, project: Project) -> Project:
    return set_fact(project, number, "complete", "incomplete")


def choose(qtbot: QtBot, session: Session, strictness: str) -> None:
    def edit(project: Project) -> Project:
        return replace(project, options=project.options._replace(strictness=strictness))

    session.workspace.edit("Links", edit)
    settled(qtbot, session)


def linked_articles(session: Session) -> dict[object, set[int]]:
    """Return where each span has a link, however unsure, that nobody rejected."""
    found: dict[object, set[int]] = {}
    for link in session.workspace.comparison.links:
        if link.origin is not Origin.REJECTED:
            found.setdefault(link.a, set()).add(link.b.article)
            found.setdefault(link.b, set()).add(link.a.article)
    return found


@pytest.mark.parametrize("strictness", LEVELS)
def test_no_passage_with_a_hidden_link_is_said_to_have_no_counterpart(
    qtbot: QtBot, session: Session, strictness: str
) -> None:
    choose(qtbot, session, strictness)
    view, linked = session.window.view, linked_articles(session)
    claims = 0
    for span, ref in view.refs.items():
        said = place_told(view, ref).words
        claim = next((part for part in said.split("; ") if part.startswith(CLAIM)), "")
        claims += bool(claim)
        if linked.get(span):
            assert CLAIM not in view.describe(ref)
        for number in linked.get(span, ()):
            assert f"A{number}" not in claim, said
    assert claims


@pytest.mark.parametrize("strictness", LEVELS)
def test_the_synopsis_calls_only_unlinked_passages_found_in_one_article(
    qtbot: QtBot, session: Session, strictness: str
) -> None:
    choose(qtbot, session, strictness)
    view, linked = session.window.view, linked_articles(session)
    view.set_mode(SYNOPSIS)
    bands = [row.band for row in view.synopsis.rows if row.band is not None]
    single = next(band for band in bands if band.kind == SINGLE)
    assert single.rows
    for row in single.rows:
        assert not linked.get(view.span_of(row.refs[0]))


def test_of_an_incomplete_article_nobody_says_that_something_is_not_found_there(
    qtbot: QtBot, session: Session
) -> None:
    for number in (2, 3, 4, 5):
        session.workspace.edit("Incomplete", partial(set_number, number))
    settled(qtbot, session)
    view = session.window.view
    first = [ref for ref in view.refs.values() if ref[0] == 0]
    assert first
    for ref in first:
        assert CLAIM not in view.describe(ref)
        assert CLAIM not in place_told(view, ref).words
