"""The workspace words the rows of what is shown, after every comparison and setting."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.story.project import Project
from desktop.workspace import Workspace

FIRST = "The old bridge over the river was closed on Monday, police said.\n"
SECOND = "The old bridge over the river was closed on Tuesday, police told us.\n"


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Iterator[Workspace]:
    paths = []
    for name, text in (("a.txt", FIRST), ("b.txt", SECOND)):
        paths.append(tmp_path / name)
        paths[-1].write_text(text, encoding="utf-8")
    jobs = Jobs()
    made = Workspace(jobs)
    with qtbot.waitSignal(made.rows_worded):
        made.start_with("Bridge", paths)
    yield made
    jobs.shut_down()
    made.deleteLater()
    jobs.deleteLater()


def test_every_statement_shown_is_worded(qtbot: QtBot, workspace: Workspace) -> None:
    with qtbot.waitSignal(workspace.rows_worded) as told:
        workspace.edit("Generous", generously)
    (words,) = told.args
    assert set(words) == {each.number for each in workspace.shown.statements} != set()
    assert all(not each.is_alike for each in words.values())
    qtbot.waitUntil(lambda: workspace.is_settled)


def generously(project: Project) -> Project:
    return replace(project, options=project.options._replace(strictness="generous"))


def test_rows_of_a_comparison_that_goes_are_not_worded(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    workspace.rows_worded.connect(told.append)
    workspace.edit("Generous", generously)
    assert not workspace.is_settled
    workspace.cancel()
    qtbot.waitUntil(lambda: workspace.is_settled)
    assert told == []
