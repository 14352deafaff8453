"""A project lives in a file: what is shown is stored, whoever opens it, however it ends."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.resources import seeds
from desktop.storing import projects
from desktop.storing.backups import backups_of, forget_backups
from desktop.storing.opening import open_project
from desktop.storing.project_file import create
from desktop.story.article import WAY_EXAMPLE, WAY_FILE, WAY_PASTE
from desktop.story.comparison import Origin, Span, Statement
from desktop.story.decisions import Absence, LinkDecision
from desktop.story.errors import UserError
from desktop.story.judging import check_absent, decide_link
from desktop.story.project import Project, close_article
from desktop.story.stories import remove_articles, rename_story
from desktop.workspace import Workspace

BRIDGE = "Bridge closed\n\nThe old bridge over the river was closed on Monday, police said.\n"
AGAIN = "Bridge shut\n\nThe old bridge over the river was closed on Tuesday, police said.\n"
LATER = "Bridge shut\n\nThe old bridge over the river was opened again on Friday, police said.\n"

Make = Callable[[], Workspace]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Return a function that makes a workspace of its own, as another window would have it."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    made: list[Workspace] = []

    def one() -> Workspace:
        workspace = Workspace(Jobs())
        made.append(workspace)
        return workspace

    yield one
    for workspace in made:
        workspace.close()
        workspace.jobs.deleteLater()
        workspace.deleteLater()


@pytest.fixture
def bridge(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "gazette.txt", tmp_path / "herald.txt"]
    for path, text in zip(paths, (BRIDGE, AGAIN), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def settle(qtbot: QtBot, workspace: Workspace, act: Callable[[], object]) -> None:
    act()
    qtbot.waitUntil(lambda: workspace.is_settled, timeout=10_000)


def begun(qtbot: QtBot, workspace: Workspace, *paths: Path) -> Workspace:
    settle(qtbot, workspace, lambda: workspace.home.begin(paths))
    return workspace


def path_of(workspace: Workspace) -> Path:
    assert workspace.home.file is not None
    return workspace.home.file.path


def numbers_of(statements: tuple[Statement, ...]) -> dict[tuple[Span, ...], int]:
    return {statement.passages: statement.number for statement in statements}


def stored(workspace: Workspace) -> Project:
    """Return what another program would read in the file now."""
    return open_project(path_of(workspace)).project


def test_the_first_start_shows_the_readers_own_copy_of_the_example(
    qtbot: QtBot, make: Make
) -> None:
    workspace = begun(qtbot, make())
    assert path_of(workspace) == projects.example_path()
    assert workspace.home.state is not None
    assert workspace.home.state.is_example
    assert len(workspace.project.columns) == 5
    assert {a.provenance.way_in for a in workspace.project.articles if a.provenance} == {
        WAY_EXAMPLE
    }


def test_the_next_start_shows_what_was_open_last(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    first = begun(qtbot, make(), *bridge)
    first.edit("Rename", lambda project: rename_story(project, 1, "The bridge"))
    first.close()
    again = begun(qtbot, make())
    assert again.project == first.project
    assert again.project.story.name == "The bridge"


def test_what_is_open_at_a_start_is_compared(qtbot: QtBot, make: Make, bridge: list[Path]) -> None:
    begun(qtbot, make(), *bridge).close()
    again = begun(qtbot, make())
    assert again.comparison.links
    assert again.undo_label is None


def test_articles_on_the_command_line_make_an_untitled_project(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    assert path_of(workspace).name == "Untitled.wireside"
    assert [a.source for a in workspace.project.columns] == ["gazette.txt", "herald.txt"]
    assert workspace.undo_label == "Add 2 articles"
    other = begun(qtbot, make(), bridge[0])
    assert path_of(other).name == "Untitled 2.wireside"


def test_a_change_is_in_the_file_when_it_is_shown(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    shown: list[Project] = []
    workspace.project_changed.connect(lambda project: shown.append(stored(workspace)))
    workspace.edit("Close A1", lambda project: close_article(project, 1))
    assert shown == [workspace.project]


def test_undo_and_redo_are_stored(qtbot: QtBot, make: Make, bridge: list[Path]) -> None:
    workspace = begun(qtbot, make(), *bridge)
    workspace.edit("Close A1", lambda project: close_article(project, 1))
    workspace.undo()
    assert stored(workspace).story.columns == (1, 2)
    workspace.redo()
    assert stored(workspace).story.columns == (2,)


def test_a_change_that_cannot_be_stored_leaves_everything_as_it_was(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    workspace.edit("Rename", lambda project: rename_story(project, 1, "The bridge"))
    workspace.undo()
    before = workspace.project
    file = workspace.home.file
    assert file is not None
    pages = file.connection.execute("PRAGMA page_count").fetchone()[0]
    file.connection.execute(f"PRAGMA max_page_count = {pages}")
    with (
        qtbot.waitSignal(workspace.failed) as told,
        qtbot.assertNotEmitted(workspace.project_changed),
    ):
        workspace.edit("Rename", lambda project: rename_story(project, 1, "x" * 100_000))
    assert isinstance(told.args[0], UserError)
    assert "full" in str(told.args[0])
    assert workspace.project is before
    assert (workspace.undo_label, workspace.redo_label) == ("Add 2 articles", "Rename")
    assert stored(workspace) == before


def test_an_address_is_never_given_again_after_undo(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    third = tmp_path / "courier.txt"
    third.write_text(LATER, encoding="utf-8")
    settle(qtbot, workspace, lambda: workspace.open_files([third]))
    settle(qtbot, workspace, workspace.undo)
    third.write_text(LATER.replace("Friday", "Sunday"), encoding="utf-8")
    settle(qtbot, workspace, lambda: workspace.open_files([third]))
    assert [a.number for a in workspace.project.articles] == [1, 2, 4]


def test_statements_keep_their_numbers_over_a_restart_and_closed_columns(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    statements = workspace.comparison.statements
    before = numbers_of(statements)
    assert before
    settle(
        qtbot,
        workspace,
        lambda: workspace.edit("Close", lambda p: close_article(close_article(p, 1), 2)),
    )
    workspace.close()
    again = begun(qtbot, make())
    assert again.comparison.statements == ()
    settle(qtbot, again, lambda: again.open_files(bridge))
    statements = again.comparison.statements
    assert numbers_of(statements) == before


def test_the_same_file_with_another_text_is_a_newer_version_beside_the_old(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    bridge[0].write_text(LATER, encoding="utf-8")
    with qtbot.waitSignal(workspace.files_opened) as told:
        workspace.open_files([bridge[0]])
    qtbot.waitUntil(lambda: workspace.is_settled)
    assert told.args[0].newer == ((1, 3),)
    assert [a.number for a in workspace.project.columns] == [1, 3, 2]
    assert workspace.project.article(3).newer_than == 1
    assert workspace.project.article(1).text == BRIDGE


def test_every_article_says_how_it_came_and_its_original_is_kept(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    settle(qtbot, workspace, lambda: workspace.add_text("Pasted words, quite a few."))
    file, pasted = workspace.project.articles[0], workspace.project.articles[-1]
    assert file.provenance is not None
    assert pasted.provenance is not None
    assert (file.provenance.way_in, file.provenance.place) == (WAY_FILE, str(bridge[0]))
    assert (pasted.provenance.way_in, pasted.provenance.place) == (WAY_PASTE, "")
    with qtbot.waitSignal(workspace.asking.original_read) as told:
        workspace.asking.read_original(1)
    assert told.args[0].data == bridge[0].read_bytes()


def test_what_was_removed_comes_back_with_its_original(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    settle(qtbot, workspace, lambda: workspace.edit("Remove", lambda p: remove_articles(p, [1])))
    settle(qtbot, workspace, workspace.undo)
    with qtbot.waitSignal(workspace.asking.original_read) as told:
        workspace.asking.read_original(1)
    assert told.args[0].data == bridge[0].read_bytes()
    assert stored(workspace) == workspace.project


def test_a_second_window_reads_and_becomes_writable_when_the_first_closes(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    first = begun(qtbot, make(), *bridge)
    second = begun(qtbot, make(), path_of(first))
    assert second.home.state is not None
    assert second.home.state.waits
    with qtbot.waitSignal(second.failed) as told:
        second.edit("Rename", lambda project: rename_story(project, 1, "Mine"))
    assert "another window" in str(told.args[0])
    first.edit("Rename", lambda project: rename_story(project, 1, "Ours"))
    second.home.look_again()
    assert second.project.story.name == "Untitled"
    first.close()
    settle(qtbot, second, second.home.look_again)
    assert second.home.state.is_writable
    assert second.project.story.name == "Ours"
    second.edit("Rename", lambda project: rename_story(project, 1, "Mine"))
    assert stored(second).story.name == "Mine"


def test_a_project_that_went_while_a_window_waits_is_told_once(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    first = begun(qtbot, make(), *bridge)
    second = begun(qtbot, make(), path_of(first))
    path_of(first).unlink()
    first.close()
    with qtbot.waitSignal(second.failed) as told:
        second.home.look_again()
    assert "is not there" in str(told.args[0])
    assert not any(timer.isActive() for timer in second.home.findChildren(QTimer))


def test_a_project_that_cannot_be_opened_leaves_the_one_that_is(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    empty = tmp_path / "empty.wireside"
    empty.touch()
    with qtbot.waitSignal(workspace.failed) as told:
        workspace.home.open(empty)
    assert "empty.wireside" in str(told.args[0])
    workspace.edit("Rename", lambda project: rename_story(project, 1, "Still here"))
    assert stored(workspace).story.name == "Still here"


def test_saving_an_untitled_project_elsewhere_moves_it(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    before, articles = path_of(workspace), workspace.project.articles
    target = tmp_path / "Bridge.wireside"
    settle(qtbot, workspace, lambda: workspace.save_as(target))
    assert path_of(workspace) == target
    assert workspace.project.articles == articles
    assert not before.exists()
    with qtbot.waitSignal(workspace.asking.original_read) as told:
        workspace.asking.read_original(2)
    assert told.args[0].data == bridge[1].read_bytes()


def test_saving_an_untitled_project_elsewhere_leaves_the_backups_of_a_deleted_one(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    first = begun(qtbot, make(), *bridge)
    place, identity = path_of(first), first.project.identity
    assert backups_of(place, identity)
    first.close()
    place.unlink()
    second = begun(qtbot, make(), bridge[0])
    assert path_of(second) == place
    own = second.project.identity
    settle(qtbot, second, lambda: second.save_as(tmp_path / "Bridge.wireside"))
    assert not place.exists()
    assert backups_of(place, identity)
    assert not backups_of(place, own)


def test_undo_goes_on_after_saving_elsewhere(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    workspace.edit("Rename", lambda project: rename_story(project, 1, "Ours"))
    target = tmp_path / "Bridge.wireside"
    settle(qtbot, workspace, lambda: workspace.save_as(target))
    workspace.undo()
    assert workspace.project.story.name == "Untitled"
    assert stored(workspace) == workspace.project


def test_a_deleted_file_is_noticed_and_can_be_saved_elsewhere(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    path_of(workspace).unlink()
    with qtbot.waitSignal(workspace.failed) as told:
        workspace.edit("Rename", lambda project: rename_story(project, 1, "Lost"))
    assert "Save project as" in str(told.args[0])
    target = tmp_path / "Saved.wireside"
    settle(qtbot, workspace, lambda: workspace.save_as(target))
    assert stored(workspace).articles == workspace.project.articles
    workspace.edit("Rename", lambda project: rename_story(project, 1, "Found"))
    assert stored(workspace).story.name == "Found"


def test_the_example_can_be_begun_anew(qtbot: QtBot, make: Make) -> None:
    workspace = begun(qtbot, make())
    workspace.edit("Remove", lambda project: remove_articles(project, [1, 2]))
    settle(qtbot, workspace, workspace.reset_example)
    assert [a.number for a in workspace.project.columns] == [1, 2, 3, 4, 5]
    assert path_of(workspace) == projects.example_path()


def test_a_forgotten_project_leaves_nothing(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    path, identity = path_of(workspace), workspace.project.identity
    assert backups_of(path, identity)
    settle(qtbot, workspace, workspace.forget)
    assert not path.exists()
    assert path_of(workspace) == projects.example_path()
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        for file in (tmp_path / variable).rglob("*"):
            assert identity not in file.name
            if file.is_file():
                assert b"old bridge over the river" not in file.read_bytes()
                assert path.name.encode() not in file.read_bytes()


def test_a_backup_is_opened_as_a_project_of_its_own(
    qtbot: QtBot, make: Make, bridge: list[Path], caplog: pytest.LogCaptureFixture
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    path = path_of(workspace)
    workspace.close()
    path.write_bytes(path.read_bytes()[:9000])
    damaged = begun(qtbot, make(), path)
    state = damaged.home.state
    assert state is not None
    assert state.damage
    assert state.backups
    before = path.read_bytes()
    settle(qtbot, damaged, lambda: damaged.home.restore(state.backups[0], path.stem))
    assert [a.text for a in damaged.project.articles] == [BRIDGE, AGAIN]
    assert path_of(damaged) != path
    assert path.read_bytes() == before


def test_the_example_files_are_never_written(qtbot: QtBot, make: Make) -> None:
    before = {path: path.stat().st_mtime_ns for path in seeds().iterdir()}
    begun(qtbot, make())
    assert {path: path.stat().st_mtime_ns for path in seeds().iterdir()} == before


def test_nothing_is_changed_while_the_project_moves_to_another_file(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    workspace.save_as(tmp_path / "Moved.wireside")
    with qtbot.waitSignal(workspace.failed) as told:
        workspace.edit("Rename", lambda project: rename_story(project, 1, "Lost"))
    assert "being saved" in str(told.args[0])
    settle(qtbot, workspace, lambda: None)
    assert stored(workspace) == workspace.project
    workspace.edit("Rename", lambda project: rename_story(project, 1, "Kept"))
    assert stored(workspace).story.name == "Kept"


def test_a_project_is_not_saved_elsewhere_while_articles_are_read(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), bridge[0])
    workspace.open_files([bridge[1]])
    with qtbot.waitSignal(workspace.failed) as told:
        workspace.save_as(tmp_path / "Moved.wireside")
    assert "being read" in str(told.args[0])
    settle(qtbot, workspace, lambda: None)
    assert len(workspace.project.articles) == 2


def test_articles_read_for_one_project_never_land_in_another(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), bridge[0])
    workspace.home.create()
    workspace.open_files([bridge[1]])
    settle(qtbot, workspace, lambda: None)
    assert [a.source for a in workspace.project.articles] in ([], ["herald.txt"])
    assert stored(workspace) == workspace.project


def test_what_cannot_be_opened_at_the_start_is_told_and_something_else_is_stored(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.wireside"
    empty.touch()
    workspace = make()
    with qtbot.waitSignal(workspace.failed) as told:
        workspace.home.begin([empty])
    assert "empty.wireside" in str(told.args[0])
    settle(qtbot, workspace, lambda: None)
    settle(qtbot, workspace, lambda: workspace.open_files(bridge))
    assert stored(workspace) == workspace.project
    assert len(workspace.project.articles) == 7


def test_a_last_project_that_cannot_be_opened_does_not_keep_the_program_from_starting(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    first = begun(qtbot, make(), *bridge)
    path = path_of(first)
    first.close()
    forget_backups(first.project.identity)
    path.write_bytes(b"")
    again = begun(qtbot, make())
    assert path_of(again) == projects.example_path()


def test_a_project_opened_for_nobody_is_let_go(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    one, two = tmp_path / "one.wireside", tmp_path / "two.wireside"
    for path in (one, two):
        create(path, workspace.project)
    workspace.home.open(one)
    settle(qtbot, workspace, lambda: workspace.home.open(two))
    assert path_of(workspace) == two
    found = open_project(one)
    assert found.file is not None
    found.close()


def test_nothing_found_in_one_project_is_said_of_the_next(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    other = [tmp_path / "rain.txt", tmp_path / "storm.txt"]
    other[0].write_text("Rain\n\nIt will rain in the north on Friday, forecasters said.\n")
    other[1].write_text("Storm\n\nA storm comes from the west at night, forecasters said.\n")
    target = tmp_path / "weather.wireside"
    weather = begun(qtbot, make(), *other)
    create(target, weather.project)
    weather.close()
    workspace = begun(qtbot, make(), *bridge)
    assert workspace.comparison.links
    with qtbot.waitSignal(workspace.opened):
        workspace.home.open(target)
    assert workspace.comparison.links == ()
    a, b = (
        Span(n, p.start, p.end) for n in (1, 2) for p in [workspace.project.article(n).passages[0]]
    )
    drawn = LinkDecision(a, b, Origin.DRAWN, "", "2026-11-22T06:00:00Z")
    workspace.edit("Draw", lambda project: decide_link(project, drawn))
    settle(qtbot, workspace, lambda: None)
    sizes = {article.number: len(article.text) for article in workspace.project.articles}
    for each in workspace.project.numbered:
        assert all(span.end <= sizes[span.article] for span in each.passages)


def test_a_decision_about_a_place_that_is_not_there_changes_nothing(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    before = workspace.project
    beyond = Absence(Span(1, 5_000, 5_020), 2, "", "2026-11-22T06:00:00Z")
    workspace.edit("Checked", lambda project: check_absent(project, beyond))
    assert workspace.project is before


def test_undo_after_saving_elsewhere_brings_the_original_back(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    settle(qtbot, workspace, lambda: workspace.edit("Remove", lambda p: remove_articles(p, [1])))
    settle(qtbot, workspace, lambda: workspace.save_as(tmp_path / "Moved.wireside"))
    settle(qtbot, workspace, workspace.undo)
    with qtbot.waitSignal(workspace.asking.original_read) as told:
        workspace.asking.read_original(1)
    assert told.args[0].data == bridge[0].read_bytes()


def test_a_deleted_file_can_be_saved_under_its_own_name(
    qtbot: QtBot, make: Make, bridge: list[Path]
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    path = path_of(workspace)
    path.unlink()
    settle(qtbot, workspace, lambda: workspace.save_as(path))
    workspace.edit("Rename", lambda project: rename_story(project, 1, "There again"))
    assert stored(workspace).story.name == "There again"


def test_resetting_the_example_can_be_undone(qtbot: QtBot, make: Make) -> None:
    workspace = begun(qtbot, make())
    settle(qtbot, workspace, lambda: workspace.edit("Remove", lambda p: remove_articles(p, [1, 2])))
    settle(qtbot, workspace, workspace.reset_example)
    assert [a.number for a in workspace.project.columns] == [1, 2, 3, 4, 5]
    settle(qtbot, workspace, workspace.undo)
    assert [a.number for a in workspace.project.columns] == [3, 4, 5]


@pytest.mark.parametrize("act", ["read", "compare"])
def test_forgetting_while_jobs_run_leaves_nothing(
    qtbot: QtBot, make: Make, bridge: list[Path], tmp_path: Path, act: str
) -> None:
    workspace = begun(qtbot, make(), *bridge)
    identity = workspace.project.identity
    if act == "read":
        late = []
        for number in range(30):
            path = tmp_path / f"late-{number}.txt"
            path.write_text(f"{BRIDGE}\nThe {number}th report on the old bridge over the river.\n")
            late.append(path)
        workspace.open_files(late)
    else:
        workspace.edit("Close", lambda project: close_article(project, 1))
        qtbot.waitUntil(lambda: not workspace.jobs.is_idle or workspace.is_settled)
    settle(qtbot, workspace, workspace.forget)
    for file in (tmp_path / "XDG_CACHE_HOME").rglob("*"):
        assert identity not in str(file)
        assert not file.is_file() or b"old bridge over the river" not in file.read_bytes()
