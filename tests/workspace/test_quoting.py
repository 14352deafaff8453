"""Quotes keep their numbers and what was said of them, whatever comes between."""

import json
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.story.article import Kind
from desktop.story.errors import UserError
from desktop.story.project import Project, close_article, set_kind
from desktop.story.quote_edits import add_quote, correct_quote
from desktop.workspace import Workspace
from desktop.workspace.extracting import Extracting

TEXTS = {
    "herald.txt": "Bridge shut\n\n“The bridge is not safe,” Mayor Ana Ruiz said. She said it would"
    " stay shut until May.\n",
    "courier.txt": "Mayor shuts bridge\n\nThe bridge will stay shut until May, Ana Ruiz said on"
    " Monday. “It is not safe,” she told the Courier.\n",
    "post.txt": "No way over\n\nInspectors warned that two piers had cracked. “It will be a long"
    " winter,” one of them said.\n",
}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in TEXTS]


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path, files: list[Path], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = Workspace(Jobs())
    made.home.begin(files)
    qtbot.waitUntil(lambda: made.quoting is not None and made.is_settled, timeout=20_000)
    yield made
    made.close()


def settle(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.wait(10)
    qtbot.waitUntil(lambda: workspace.is_settled, timeout=20_000)


def shown(workspace: Workspace) -> list[tuple[int, int, int]]:
    return [(q.number, q.article, q.start) for q in workspace.quotes.quotes]


def test_numbers_that_could_not_be_written_are_not_given_again(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    more = tmp_path / "late.txt"
    more.write_text("Late\n\n“Nobody asked us,” Bo Lind said.\n", encoding="utf-8")
    workspace.open_files([more])
    qtbot.waitUntil(lambda: len(workspace.project.articles) == 4, timeout=20_000)
    workspace.home.is_moving = True  # as while it is saved under another name
    settle(qtbot, workspace)
    late = [q for q in workspace.quotes.quotes if q.article == 4]
    assert late
    workspace.home.is_moving = False
    added = late[0]._replace(article=3, start=0, end=6, speaker=None, cue=None)
    workspace.edit("Add", partial(add_quote, quote=added, by="", at="2026-11-22T00:00:00Z"))
    settle(qtbot, workspace)
    numbers = [number for number, *_ in shown(workspace)]
    assert len(set(numbers)) == len(numbers)
    assert {q.number: q.span for q in late}.items() <= {
        q.number: q.span for q in workspace.quotes.quotes
    }.items()
    assert workspace.home.file is not None
    path, project = workspace.home.file.path, workspace.project
    workspace.close()
    again = Workspace(Jobs())
    again.home.open(path)
    qtbot.waitUntil(lambda: bool(again.project.articles), timeout=20_000)
    assert again.home.state is not None
    assert again.home.state.damage == ()
    assert (again.project.quoted, again.project.counters) == (project.quoted, project.counters)
    again.close()


def test_numbers_given_while_the_project_is_saved_elsewhere_stay(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    more = tmp_path / "late.txt"
    more.write_text("Late\n\n“Nobody asked us,” Bo Lind said.\n", encoding="utf-8")
    workspace.open_files([more])
    qtbot.waitUntil(lambda: len(workspace.project.articles) == 4, timeout=20_000)
    workspace.save_as(tmp_path / "Other.wireside")
    qtbot.waitUntil(lambda: not workspace.home.is_moving, timeout=20_000)
    settle(qtbot, workspace)
    quoted = {each.number: each.span for each in workspace.project.quoted}
    assert {q.number: q.span for q in workspace.quotes.quotes} == quoted


def test_what_is_said_while_columns_go_and_come_back_is_shown(
    qtbot: QtBot, workspace: Workspace
) -> None:
    first = workspace.quotes.quotes[0]
    workspace.edit("No quote", lambda p: correct_quote(p, first, None, "", "2026-11-22T00:00:00Z"))
    workspace.edit("Close", partial(close_article, number=2))
    workspace.undo()
    settle(qtbot, workspace)
    assert first.number not in [number for number, *_ in shown(workspace)]
    assert {q.article for q in workspace.quotes.quotes} == {1, 2, 3}


def test_the_name_that_a_person_gave_a_speaker_is_not_made_another(
    qtbot: QtBot, workspace: Workspace
) -> None:
    quote = next(each for each in workspace.quotes.quotes if each.name == "Ana Ruiz")
    said = quote._replace(name="Ruiz")
    workspace.edit("Correct", partial(correct_quote, found=quote, quote=said, by="Ada", at=""))
    settle(qtbot, workspace)
    names = {each.number: each.name for each in workspace.quotes.quotes}
    assert names.pop(quote.number) == "Ruiz"
    assert "Ana Ruiz" in names.values()


def test_after_a_failure_quotes_are_looked_for_again(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[BaseException] = []
    workspace.failed.connect(said.append)
    before = shown(workspace)
    assert workspace.quoting is not None
    with monkeypatch.context() as broken:
        broken.setattr(Extracting, "_find", refuse)
        workspace.edit("Close", partial(close_article, number=2))
        settle(qtbot, workspace)
    assert [str(error) for error in said] == ["no room"]
    assert not workspace.quoting.has_looked_through(workspace.project.columns)
    workspace.again()
    settle(qtbot, workspace)
    assert workspace.quoting.has_looked_through(workspace.project.columns)
    assert shown(workspace) == [each for each in before if each[1] != 2]


def test_after_a_failure_to_group_quotes_they_are_grouped_again(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[BaseException] = []
    workspace.failed.connect(said.append)
    assert workspace.quoting is not None
    with monkeypatch.context() as broken:
        broken.setattr("desktop.workspace.quoting.gather", refuse)
        workspace.edit("Close", partial(close_article, number=2))
        settle(qtbot, workspace)
    assert [str(error) for error in said] == ["no room"]
    assert not workspace.quoting.has_looked_through(workspace.project.columns)
    workspace.again()
    settle(qtbot, workspace)
    assert workspace.quoting.has_looked_through(workspace.project.columns)


def refuse(*_: object) -> object:
    raise UserError("no room")


def test_what_was_found_in_an_article_as_it_was_is_not_shown(
    qtbot: QtBot, workspace: Workspace
) -> None:
    quoting = workspace.quoting
    assert quoting is not None
    count = len(workspace.project.article(1).passages)
    for index in range(count):
        workspace.edit("Kind", partial(set_kind, number=1, index=index, kind=Kind.PROMOTION))
    quoting._take_extracted({1: (), 2: (), 3: ()}, "patterns")  # of the article as it was
    settle(qtbot, workspace)
    assert {q.article for q in workspace.quotes.quotes} == {2, 3}


def test_another_project_has_none_of_the_quotes(qtbot: QtBot, workspace: Workspace) -> None:
    told: list[object] = []
    workspace.quotes_changed.connect(told.append)
    workspace.home.leaving.emit()
    assert workspace.quotes.quotes == ()
    assert told
    assert workspace.project != Project()


def test_a_file_has_no_quotes_as_long_as_an_article_was_not_looked_through(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    assert workspace.quotes_of_all == workspace.quotes
    more = tmp_path / "late.txt"
    more.write_text("Late\n\n“Nobody asked us,” Bo Lind said.\n", encoding="utf-8")
    workspace.open_files([more])
    qtbot.waitUntil(lambda: len(workspace.project.articles) == 4, timeout=20_000)
    workspace.cancel()
    assert workspace.quotes_of_all.quotes == ()
    path = tmp_path / "comparison.json"
    with qtbot.waitSignal(workspace.asking.exported, timeout=20_000):
        workspace.asking.export(path)
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert (saved["quotes"], saved["made_with"]["quotes"]) == ([], None)
