"""The workspace owns the project: one path for every change, and jobs beside the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desktop.jobs import LONG, Jobs
from desktop.story.article import Kind
from desktop.story.comparison import Reading, Span
from desktop.story.errors import UserError
from desktop.story.project import (
    Project,
    add_articles,
    close_article,
    move_column,
    set_kind,
    set_language,
)
from desktop.story.stories import choose_columns, rename_story
from desktop.story.strictness import BALANCED, STRICT, seen
from desktop.workspace import HISTORY, Opened, Workspace, among, comparison_key

BRIDGE = "Bridge closed\n\nThe old bridge over the river was closed on Monday, police said.\n"
AGAIN = "Bridge shut\n\nThe old bridge over the river was closed on Tuesday, police said.\n"
WEATHER = "Rain expected\n\nHeavy rain is expected in the whole country on Friday afternoon.\n"
PATIENCE = 5.0


@pytest.fixture
def workspace(qtbot: QtBot) -> Iterator[Workspace]:
    jobs = Jobs()
    made = Workspace(jobs)
    yield made
    jobs.shut_down()
    made.deleteLater()
    jobs.deleteLater()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = []
    for name, text in (("a.txt", BRIDGE), ("b.txt", AGAIN), ("c.txt", WEATHER)):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    return paths


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace, files: list[Path]) -> Workspace:
    """A workspace with three articles, compared."""
    settle(qtbot, workspace, lambda: workspace.start_with("Bridge", files))
    return workspace


PAGE = """<!doctype html><html lang="en"><head><title>Ferry runs instead of the bridge</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>Ferry runs instead of the bridge</h1>
<p>A small ferry has carried commuters across the river since Monday, when the old bridge was closed.</p>
<p>The port authority said that it takes two hundred people an hour, and that nobody has to pay.</p>
<p>“We have not seen so many boats here for years,” said Ida Holm, who lives on the north bank.</p></article></body></html>"""


def settle(qtbot: QtBot, workspace: Workspace, act: Callable[[], object]) -> None:
    """Do something and wait until every job that follows from it has ended."""
    act()
    qtbot.waitUntil(lambda: workspace.is_settled)


def numbers(workspace: Workspace) -> list[int]:
    return [article.number for article in workspace.project.columns]


def hold(workspace: Workspace) -> Event:
    """Keep the lane of long work busy until the event is set."""
    gate = Event()
    workspace.jobs.submit(
        LONG, "held", "", lambda job: gate.wait(PATIENCE), lambda result: None, unexpected
    )
    return gate


def unexpected(error: BaseException) -> None:
    raise error


# --- files ----------------------------------------------------------------------------------------


def test_files_become_the_columns_of_the_story(opened: Workspace) -> None:
    assert opened.project.story.name == "Bridge"
    assert [article.source for article in opened.project.columns] == ["a.txt", "b.txt", "c.txt"]


def test_starting_with_files_is_no_step_to_undo(opened: Workspace) -> None:
    assert (opened.undo_label, opened.redo_label) == (None, None)


def test_starting_anew_forgets_the_steps_before(
    qtbot: QtBot, opened: Workspace, files: list[Path]
) -> None:
    opened.edit("Close A2", lambda project: close_article(project, 2))
    settle(qtbot, opened, lambda: opened.start_with("Bridge", files[:1]))
    assert (opened.undo_label, opened.redo_label) == (None, None)
    opened.undo()
    assert numbers(opened) == [1]


def test_opening_files_is_one_step(qtbot: QtBot, workspace: Workspace, files: list[Path]) -> None:
    settle(qtbot, workspace, lambda: workspace.open_files(files))
    assert workspace.undo_label == "Add 3 articles"
    workspace.undo()
    assert workspace.project.articles == ()


def test_a_file_that_cannot_be_read_leaves_the_others(
    qtbot: QtBot, workspace: Workspace, files: list[Path], tmp_path: Path
) -> None:
    with qtbot.waitSignal(workspace.files_opened) as told:
        workspace.open_files([files[0], tmp_path / "missing.txt", files[1]])
    found = told.args[0]
    assert isinstance(found, Opened)
    assert len(found.articles) == 2
    (failure,) = found.failures
    assert "missing.txt" in failure


def test_nothing_readable_leaves_a_line_in_the_log_and_nothing_else(
    qtbot: QtBot, opened: Workspace, tmp_path: Path
) -> None:
    before = opened.project
    settle(qtbot, opened, lambda: opened.open_files([tmp_path / "missing.txt"]))
    assert opened.project.articles is before.articles
    assert opened.undo_label is None
    (entry,) = opened.project.imported
    assert (entry.outcome, entry.name, entry.article) == ("failed", "missing.txt", 0)
    assert entry.why is not None
    assert "moved, renamed or deleted" in entry.why


def test_a_folder_is_read_with_all_that_is_in_it(
    qtbot: QtBot, opened: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "coverage" / "day two"
    folder.mkdir(parents=True)
    (folder / "late.txt").write_text("The bridge was opened again on Friday evening.\n")
    (folder / ".hidden.txt").write_text("Nobody sees this.\n")
    (tmp_path / "coverage" / "page.html").write_text(PAGE)
    settle(qtbot, opened, lambda: opened.open_files([tmp_path / "coverage"]))
    said = [(e.name, e.outcome) for e in opened.project.imported]
    assert said == [("page.html", "added"), ("late.txt", "added")]
    assert opened.undo_label == "Add 2 articles"
    page = opened.project.articles[-2]
    assert page.headline == "Ferry runs instead of the bridge"
    opened.undo()
    assert len(opened.project.imported) == 2


def test_the_same_file_twice_is_one_column(
    qtbot: QtBot, workspace: Workspace, files: list[Path]
) -> None:
    settle(qtbot, workspace, lambda: workspace.open_files([files[0], files[0]]))
    settle(qtbot, workspace, lambda: workspace.open_files([files[0]]))
    assert numbers(workspace) == [1]


def test_files_opened_while_others_are_read_are_all_added(
    qtbot: QtBot, workspace: Workspace, files: list[Path]
) -> None:
    gate = hold(workspace)
    workspace.open_files(files[:1])
    workspace.open_files(files[1:])
    settle(qtbot, workspace, gate.set)
    assert [article.source for article in workspace.project.columns] == ["a.txt", "b.txt", "c.txt"]


def test_the_same_bytes_under_another_name_keep_that_name(
    qtbot: QtBot, workspace: Workspace, files: list[Path], tmp_path: Path
) -> None:
    settle(qtbot, workspace, lambda: workspace.open_files(files[:1]))
    renamed = tmp_path / "renamed.txt"
    renamed.write_bytes(files[0].read_bytes())
    settle(qtbot, workspace, lambda: workspace.start_with("Again", [renamed]))
    assert workspace.project.columns[0].source == "renamed.txt"


def test_a_pasted_text_is_an_article(qtbot: QtBot, opened: Workspace) -> None:
    settle(qtbot, opened, lambda: opened.add_text("Pasted words of some length."))
    assert opened.project.columns[-1].source == "pasted text"
    assert opened.undo_label == "Add article"


def test_an_empty_pasted_text_is_told_as_it_is(qtbot: QtBot, opened: Workspace) -> None:
    with qtbot.waitSignal(opened.failed) as told:
        opened.add_text("  \n")
    assert isinstance(told.args[0], UserError)


# --- history --------------------------------------------------------------------------------------


def test_a_change_is_shown_and_can_be_undone(qtbot: QtBot, opened: Workspace) -> None:
    with qtbot.waitSignals([opened.project_changed, opened.history_changed]):
        opened.edit("Close A2", lambda project: close_article(project, 2))
    assert (numbers(opened), opened.undo_label) == ([1, 3], "Close A2")
    opened.undo()
    assert (numbers(opened), opened.redo_label) == ([1, 2, 3], "Close A2")


def test_a_change_that_changes_nothing_is_no_step(qtbot: QtBot, opened: Workspace) -> None:
    with qtbot.assertNotEmitted(opened.project_changed):
        opened.edit("Close A9", lambda project: close_article(project, 9))
    assert opened.undo_label is None


def test_a_change_that_fails_leaves_project_and_history(opened: Workspace) -> None:
    before = opened.project
    with pytest.raises(KeyError):
        opened.edit("Flip", lambda project: set_kind(project, 9, 0, Kind.CAPTION))
    assert (opened.project, opened.undo_label) == (before, None)


def test_a_new_change_forgets_what_was_undone(opened: Workspace) -> None:
    opened.edit("Close A2", lambda project: close_article(project, 2))
    opened.undo()
    opened.edit("Close A3", lambda project: close_article(project, 3))
    assert opened.redo_label is None
    opened.redo()
    assert numbers(opened) == [1, 2]


def test_only_so_many_steps_are_kept(workspace: Workspace) -> None:
    for count in range(HISTORY + 5):
        workspace.edit("Rename", partial(renamed, count=count))
    for _ in range(HISTORY + 5):
        workspace.undo()
    assert workspace.project.story.name == "4"


def renamed(project: Project, count: int) -> Project:
    return rename_story(project, 1, str(count))


edits = st.lists(
    st.one_of(
        st.integers(1, 3).map(lambda n: lambda p: close_article(p, n)),
        st.tuples(st.integers(1, 3), st.integers(0, 2)).map(
            lambda at: lambda p: move_column(p, *at) if at[0] in p.story.columns else p
        ),
        st.sampled_from(list(Kind)).map(lambda kind: lambda p: set_kind(p, 1, 0, kind)),
        st.just(lambda p: add_articles(p, p.articles)),
    ),
    max_size=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(edits, st.data())
def test_undoing_and_redoing_any_steps_returns_every_value(
    opened: Workspace, changes: list[Callable[[Project], Project]], data: st.DataObject
) -> None:
    opened.edit("start", lambda project: renamed(project, data.draw(st.integers(0, 10**9))))
    values = [opened.project]
    for change in changes:
        opened.edit("change", change)
        if opened.project != values[-1]:
            values.append(opened.project)
    back = min(data.draw(st.integers(0, 8)), len(values) - 1)
    for _ in range(back):
        opened.undo()
    assert opened.project == values[len(values) - 1 - back]
    for _ in range(back):
        opened.redo()
    assert opened.project == values[-1]


# --- comparing ------------------------------------------------------------------------------------


def test_what_is_opened_is_compared(opened: Workspace) -> None:
    assert opened.comparison.articles == (1, 2, 3)
    assert any((link.a.article, link.b.article) == (1, 2) for link in opened.comparison.links)


def test_another_strictness_shows_other_links_without_comparing_again(
    qtbot: QtBot, opened: Workspace
) -> None:
    jobs: list[str] = []
    opened.jobs.began.connect(partial(jobs.append, "began"))

    def choose(project: Project) -> Project:
        return replace(project, options=project.options._replace(strictness=STRICT))

    found = opened.comparison
    with qtbot.waitSignal(opened.comparison_changed):
        opened.edit("Links: strict", choose)
    assert opened.shown == seen(found, STRICT)
    assert opened.comparison is found
    assert not jobs
    opened.undo()
    assert opened.shown == seen(found, BALANCED)


def test_moving_a_column_compares_nothing_again(qtbot: QtBot, opened: Workspace) -> None:
    with qtbot.assertNotEmitted(opened.comparison_changed):
        settle(qtbot, opened, lambda: opened.edit("Move", lambda p: move_column(p, 3, 0)))


def test_a_closed_article_is_left_out_of_the_comparison(qtbot: QtBot, opened: Workspace) -> None:
    settle(qtbot, opened, lambda: opened.edit("Close", lambda p: close_article(p, 1)))
    assert opened.comparison.articles == (2, 3)


def test_the_newest_comparison_wins(qtbot: QtBot, opened: Workspace) -> None:
    gate = hold(opened)
    opened.edit("Close", lambda project: close_article(project, 1))
    opened.undo()
    opened.edit("Close", lambda project: close_article(project, 3))
    seen: list[object] = []
    opened.comparison_changed.connect(seen.append)
    settle(qtbot, opened, gate.set)
    assert seen == [opened.shown]
    assert list(opened.comparison.articles) == [1, 2]


def test_what_was_found_in_other_columns_is_not_taken(qtbot: QtBot, opened: Workspace) -> None:
    told: list[tuple[tuple[int, ...], list[int]]] = []
    opened.comparing.found.connect(lambda found: told.append((found.articles, numbers(opened))))
    gate, is_compared = hold(opened), Event()
    opened.edit("Close A3", lambda project: close_article(project, 3))
    qtbot.waitUntil(lambda: opened.comparing.is_settled)

    def tell(_job: object) -> None:
        is_compared.set()

    opened.jobs.submit(LONG, "after", "", tell, lambda result: None, unexpected)
    gate.set()
    assert is_compared.wait(PATIENCE)
    settle(
        qtbot,
        opened,
        lambda: opened.edit("Bring A3 back", partial(choose_columns, number=1, columns=[1, 2, 3])),
    )
    assert told == [((1, 2, 3), [1, 2, 3])]


def test_a_statement_keeps_its_number_when_an_article_is_closed_and_comes_back(
    qtbot: QtBot, opened: Workspace
) -> None:
    before = {s.passages: s.number for s in opened.comparison.statements}
    settle(qtbot, opened, lambda: opened.edit("Close", lambda p: close_article(p, 3)))
    settle(qtbot, opened, opened.undo)
    assert {s.passages: s.number for s in opened.comparison.statements} == before


def test_cancelled_comparing_is_done_at_the_next_change(qtbot: QtBot, opened: Workspace) -> None:
    gate = hold(opened)
    opened.edit("Close", lambda project: close_article(project, 1))
    opened.cancel()
    settle(qtbot, opened, gate.set)
    assert list(opened.comparison.articles) == [1, 2, 3]
    settle(qtbot, opened, lambda: opened.edit("Move", lambda p: move_column(p, 3, 0)))
    assert list(opened.comparison.articles) == [2, 3]


def test_cancelled_comparing_is_done_when_it_is_asked_for(qtbot: QtBot, opened: Workspace) -> None:
    gate = hold(opened)
    opened.edit("Close", lambda project: close_article(project, 1))
    opened.cancel()
    settle(qtbot, opened, gate.set)
    settle(qtbot, opened, opened.comparing.again)
    assert list(opened.comparison.articles) == [2, 3]
    opened.comparing.again()
    assert opened.is_settled


def test_cancelled_looking_is_done_when_it_is_asked_for(qtbot: QtBot, opened: Workspace) -> None:
    opened.edit("Close", lambda project: close_article(project, 3))
    qtbot.waitUntil(lambda: list(opened.comparison.articles) == [1, 2])
    opened.cancel()
    assert not opened.looking.is_done
    settle(qtbot, opened, opened.comparing.again)
    assert opened.looking.is_done


def test_cancelled_reading_of_files_adds_none_and_says_so(
    qtbot: QtBot, workspace: Workspace, files: list[Path]
) -> None:
    gate = hold(workspace)
    workspace.open_files(files)
    with qtbot.waitSignal(workspace.files_opened) as told:
        workspace.cancel()
    settle(qtbot, workspace, gate.set)
    assert told.args == [Opened((), ())]
    assert workspace.project.articles == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda project: set_kind(project, 1, 0, Kind.CAPTION),
        lambda project: set_language(project, 1, "uk"),
        lambda project: close_article(project, 2),
    ],
    ids=["kind", "language", "column"],
)
def test_whatever_a_comparison_depends_on_is_in_its_key(
    opened: Workspace, change: Callable[[Project], Project]
) -> None:
    assert comparison_key(change(opened.project).columns) != comparison_key(opened.project.columns)


def test_a_text_marked_incomplete_is_compared_anew(opened: Workspace) -> None:
    articles = opened.project.columns
    marked = (replace(articles[0], complete="incomplete"), *articles[1:])
    assert comparison_key(marked) != comparison_key(articles)


# --- reading --------------------------------------------------------------------------------------


def linked_span(workspace: Workspace) -> Span:
    return next(link.a for link in workspace.comparison.links if link.a.article == 1)


def test_the_words_of_a_passage_are_found_beside_the_window(
    qtbot: QtBot, opened: Workspace
) -> None:
    with qtbot.waitSignal(opened.reading_changed) as told:
        opened.read_passage(linked_span(opened), None)
    (found,) = told.args
    assert isinstance(found, Reading)
    assert found.counterparts[0].span.article == 2
    assert opened.reading is found


def test_the_passage_read_last_wins(qtbot: QtBot, opened: Workspace) -> None:
    seen: list[object] = []
    opened.reading_changed.connect(seen.append)
    link = next(link for link in opened.comparison.links if link.a.article == 1)
    opened.read_passage(link.a, None)
    settle(qtbot, opened, lambda: opened.read_passage(link.b, None))
    last = seen[-1]
    assert isinstance(last, Reading)
    assert last.current == link.b


def test_letting_go_of_a_passage_drops_what_was_on_its_way(qtbot: QtBot, opened: Workspace) -> None:
    seen: list[object] = []
    opened.reading_changed.connect(seen.append)
    opened.read_passage(linked_span(opened), None)
    settle(qtbot, opened, lambda: opened.read_passage(None, None))
    assert seen == [None]


def test_a_passage_can_be_read_before_a_closed_article_is_out_of_the_comparison(
    qtbot: QtBot, opened: Workspace
) -> None:
    current = linked_span(opened)
    gate = hold(opened)
    opened.edit("Close", lambda project: close_article(project, 2))
    with qtbot.waitSignal(opened.reading_changed) as told:
        opened.read_passage(current, None)
    assert told.args[0].counterparts == ()
    assert told.args[0].no_counterpart_found == (3,)
    settle(qtbot, opened, gate.set)


def test_a_comparison_among_fewer_articles_names_no_other(opened: Workspace) -> None:
    found = among(opened.comparison, {1, 3})
    assert found.articles == (1, 3)
    assert all({link.a.article, link.b.article} <= {1, 3} for link in found.links)
