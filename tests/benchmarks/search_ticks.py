"""Whether the window answers while many articles are indexed, and how soon they are found."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.benchmarks import probing
from tests.benchmarks.probing import Figures, waiting
from tests.benchmarks.search_corpus import kept
from tests.benchmarks.tick_probes import Ticks

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.workspace.searching import Answer

PATIENCE = 600.0
"""Seconds for 10,000 articles on a busy machine."""
COLUMNS = 5
QUIET = 2.0
"""Seconds after the articles came in which nothing has to happen any more."""


def ticks_indexing(path: str) -> Figures:
    """Show an archive in the real window and search it; return the gaps until all of it is indexed.

    "first" is the clock until something could be found, "whole" until all could.
    """
    from desktop.application import Session, make_application
    from desktop.application.search_doors import SearchDoors
    from desktop.storing.settings import Settings
    from desktop.story.project import Counters, Project, Story

    told, asked = kept(path)
    probing.PATIENCE = PATIENCE
    application = make_application()
    session = Session(Settings(), [])
    session.window.resize(1600, 1000)
    session.window.show()
    for _ in waiting(application):
        if session.is_settled():
            break

    def archive(project: Project) -> Project:
        story = Story("Archive", tuple(range(1, COLUMNS + 1)))
        counters = Counters(article=len(told) + 1)
        return Project(tuple(told), (story,), counters=counters, identity=project.identity)

    session.workspace.edit("Add", archive)
    quiet = time.perf_counter()
    for _ in waiting(application):
        quiet = quiet if session.is_settled() else time.perf_counter()
        if time.perf_counter() > quiet + QUIET:
            break
    session.window.actions_["search"].trigger()
    doors = session.findChild(SearchDoors, "searchDoors")
    assert doors is not None
    answers: list[tuple[float, Answer]] = []
    doors.searching.answered.connect(lambda each: answers.append((time.perf_counter(), each)))
    ticks = Ticks()
    began = time.perf_counter()
    session.window.top.box.setText(asked.words[0])
    session.window.pages.search.ask(asked.words[0])
    for _ in waiting(application):
        if answers and answers[-1][1].indexed.is_whole:
            break
    figures = ticks.gaps(began, time.perf_counter())
    first = next(at for at, each in answers if each.indexed.articles)
    session.close()
    return figures | {"first": first - began, "whole": answers[-1][0] - began}
