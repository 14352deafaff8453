"""The window has an index that grows while it is searched, is kept in order, and knows all stories."""

import os
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.searching import upkeep
from desktop.story.project import Project, Story, add_articles
from desktop.story.stories import add_story, open_story
from desktop.workspace import Workspace
from desktop.workspace.search_index import BUILD, TIDY
from desktop.workspace.searching import Answer, Asked, Searching
from tests.searching.told import article

TEXTS = {
    "herald.txt": "Bridge shut\n\n“The bridge is not safe,” Mayor Ana Zelensky said on Monday.\n\nInspectors"
    " counted nine cracks.\n",
    "courier.txt": "Mayor shuts bridge\n\n“It is not safe,” Ana Zelenskyy told the Courier. The bridge will stay"
    " shut until May.\n",
    "post.txt": "No way over\n\n“It will be a long winter,” said Bo Lind, who bakes bread on the bank.\n",
}  # fmt: skip
FEW, MANY = 20, 60
PATIENCE = 30_000


class Told:
    """A workspace that is searched, and what it answered."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.searching = Searching(workspace)
        self.index = self.searching.index
        self.answers: list[Answer] = []
        self.notes: list[str] = []
        self.searching.answered.connect(self.answers.append)  # type: ignore[call-overload]  # an Answer, as it says
        self.index.noted.connect(self.notes.append)

    def ask(self, typed: str) -> Answer:
        """Ask and wait for the first answer."""
        self.answers.clear()
        self.searching.ask(Asked(typed))
        self.qtbot.waitUntil(lambda: bool(self.answers), timeout=PATIENCE)
        return self.answers[-1]

    def whole(self) -> Answer:
        """Wait until all articles are found."""
        self.qtbot.waitUntil(
            lambda: self.answers[-1].indexed.is_whole and not self.index.is_building,
            timeout=PATIENCE,
        )
        return self.answers[-1]

    def found(self, typed: str) -> list[str]:
        self.ask(typed)
        return sorted(hit.document.key for hit in self.whole().result.hits)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.workspace.is_settled, timeout=PATIENCE)

    def add(self, count: int, first: int = 0) -> None:
        numbers = range(first, first + count)
        made = tuple(article(n + 1, f"Ferry {n} sails at dawn.") for n in numbers)
        self.workspace.edit("Add", partial(add_articles, articles=made))


@pytest.fixture
def told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Told]:
    monkeypatch.setattr(upkeep, "HANDED", FEW)
    for variable in ("DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable))
    paths = [tmp_path / name for name in TEXTS]
    for path in paths:
        path.write_text(TEXTS[path.name], encoding="utf-8")
    workspace = Workspace(Jobs())
    workspace.home.begin(paths)
    qtbot.waitUntil(
        lambda: workspace.quoting is not None and workspace.is_settled, timeout=PATIENCE
    )
    yield Told(qtbot, workspace)
    workspace.close()


def children() -> list[int]:
    """Return the processes that this one began."""
    tasks = Path("/proc/self/task")
    return [int(pid) for task in tasks.iterdir() for pid in (task / "children").read_text().split()]


def test_a_search_says_how_far_the_index_is_and_finds_all_in_the_end(told: Told) -> None:
    told.add(MANY)
    first = told.ask("ferry")
    assert (first.indexed.articles, first.indexed.of) == (0, MANY + 3)
    assert told.whole().result.facets.kinds[0].times == MANY
    assert told.notes == []


def test_only_the_process_indexes_many_articles(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.searching import index

    def here(*_: object) -> None:
        raise AssertionError("words are cut in the window")

    told.add(MANY)
    monkeypatch.setattr(index, "analyse", here)
    told.ask("ferry")
    assert told.whole().result.facets.kinds[0].times == MANY


@pytest.mark.skipif(sys.platform != "linux", reason="children are listed in /proc")
def test_a_process_that_is_killed_is_begun_again(
    told: Told, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told.add(MANY)
    before = set(children())
    told.ask("ferry")
    qtbot.waitUntil(lambda: bool(set(children()) - before), timeout=PATIENCE)
    for pid in set(children()) - before:
        os.kill(pid, signal.SIGKILL)
    assert told.whole().result.facets.kinds[0].times == MANY
    assert "ended with code -9" in caplog.text


def test_indexing_that_is_cancelled_goes_on_with_the_next_search(told: Told, qtbot: QtBot) -> None:
    told.add(MANY)
    told.ask("ferry")
    qtbot.waitUntil(lambda: BUILD in told.workspace.jobs, timeout=PATIENCE)
    told.index.cancel()
    told.settle()
    assert not told.answers[-1].indexed.is_whole
    assert not told.answers[-1].indexed.is_growing
    assert "stopped" in told.notes[0]
    told.ask("dawn")
    told.settle()
    assert not told.answers[-1].indexed.is_whole
    told.searching.stop()
    told.ask("ferry")
    assert told.whole().result.facets.kinds[0].times == MANY


def test_a_process_that_always_fails_is_left_and_said(
    told: Told, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from desktop.searching import building

    monkeypatch.setattr(building.build, "__defaults__", ((sys.executable, "-c", ""),))
    told.add(MANY)
    told.ask("ferry")
    told.qtbot.waitUntil(lambda: bool(told.notes), timeout=PATIENCE)
    told.settle()
    assert not told.answers[-1].indexed.is_whole
    assert told.ask("bridge").indexed.of == MANY + 3
    assert caplog.text.count("ended with code 0") == 3


def test_where_the_disk_is_full_articles_are_indexed_elsewhere(
    told: Told, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from desktop.searching.index import Index

    folder = told.index._folder(told.workspace.project)
    real = Index.take

    def full(self: Index, *step: object) -> None:
        if folder in self.folder.parents:
            raise OSError(28, "No space left on device")
        real(self, *step)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(Index, "take", full)
    told.add(MANY)
    told.ask("ferry")
    assert told.whole().result.facets.kinds[0].times == MANY
    assert "No space left" in caplog.text
    assert not list(folder.rglob("*.seg"))


def test_where_no_caches_can_be_written_everything_is_found(
    told: Told, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    told.index.forget()
    told.settle()
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert told.found("cracks") == ["A1"]
    assert told.found("bread") == ["A3"]
    assert caplog.text.count("not in the folder of caches") == 1


def test_another_process_with_the_index_does_not_keep_this_one_from_searching(told: Told) -> None:
    from desktop.searching.index import Index

    folder = told.index._folder(told.workspace.project) / "index"
    other = Index(folder)
    told.add(MANY)
    told.ask("ferry")
    assert told.whole().result.facets.kinds[0].times == MANY
    assert other.owns
    other.close()
    assert not list(folder.rglob("*.seg"))


def test_a_damaged_index_is_made_anew_and_one_line_says_so(told: Told) -> None:
    assert told.found("cracks") == ["A1"]
    told.index.forget()
    told.settle()
    folder = told.index._folder(told.workspace.project)
    for segment in folder.rglob("*.seg"):
        segment.write_bytes(segment.read_bytes()[:-50])
    assert told.found("cracks") == ["A1"]
    assert told.found("bread") == ["A3"]
    assert len(told.notes) == 1
    assert "made anew" in told.notes[0]


@pytest.mark.parametrize("typed", ["ferry", "fer*", "ferry OR cracks"])
def test_damage_that_shows_while_many_articles_are_searched_is_mended(
    told: Told, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    from desktop.searching import whoosh_files

    told.add(MANY)
    assert told.found("dawn")
    real = whoosh_files.SegmentFiles.blocks

    def broken(self: whoosh_files.SegmentFiles, posting: whoosh_files.Posting) -> object:
        monkeypatch.setattr(whoosh_files.SegmentFiles, "blocks", real)
        raise whoosh_files.IndexDamaged("blocks")

    monkeypatch.setattr(whoosh_files.SegmentFiles, "blocks", broken)
    first = told.ask(typed)
    assert not first.indexed.is_whole
    assert told.whole().result.facets.kinds[0].times >= MANY
    assert len(told.notes) == 1


def test_damage_that_no_time_tells_of_is_found_when_nobody_asks(told: Told) -> None:
    told.index._idle.setInterval(50)
    told.ask("cracks")
    folder = told.index._folder(told.workspace.project)
    for segment in folder.rglob("*.seg"):
        times = segment.stat().st_atime_ns, segment.stat().st_mtime_ns
        data = bytearray(segment.read_bytes())
        data[len(data) // 2] ^= 0xFF
        segment.write_bytes(bytes(data))
        os.utime(segment, ns=times)
    told.qtbot.waitUntil(lambda: bool(told.notes), timeout=PATIENCE)
    assert told.found("cracks") == ["A1"]


def test_small_segments_are_joined_when_nobody_asks(told: Told, qtbot: QtBot) -> None:
    told.ask("ferry")
    for number in range(10):
        told.add(1, number)
        told.ask(f"ferry {number}")
    searcher = told.index._searcher
    assert searcher is not None
    assert len(searcher._upkeep.index.segments) > 8
    told.index._idle.setInterval(50)
    told.ask("dawn")
    qtbot.waitUntil(lambda: len(searcher._upkeep.index.segments) == 1, timeout=PATIENCE)
    assert len(told.found("ferry")) == 10


def test_a_question_comes_before_putting_in_order(told: Told) -> None:
    told.ask("cracks")
    told.index._tidy()
    assert TIDY in told.workspace.jobs
    told.searching.ask(Asked("bread"))
    assert TIDY not in told.workspace.jobs
    told.settle()


def test_an_edit_is_indexed_a_moment_later_without_a_question(told: Told, qtbot: QtBot) -> None:
    told.ask("ferry")
    told.searching.stop()
    searcher = told.index._searcher
    assert searcher is not None
    told.add(1)
    qtbot.waitUntil(lambda: len(searcher._project.articles) == 4, timeout=PATIENCE)
    assert told.found("ferry") == ["A4"]


def test_nothing_is_indexed_before_something_is_asked(told: Told, qtbot: QtBot) -> None:
    told.index._soon.setInterval(0)
    told.add(1)
    told.settle()
    assert told.index._searcher is None


def test_quotes_of_other_stories_are_found_as_far_as_they_are_known(
    told: Told, qtbot: QtBot
) -> None:
    workspace = told.workspace

    def parted(project: Project) -> Project:
        story = project.stories[0]
        first: Story = story._replace(articles=(1, 3))
        return add_story(replace(project, stories=(first,)), "Elsewhere", [2])

    workspace.edit("Part", parted)
    workspace.edit("Open", partial(open_story, number=workspace.project.stories[0].number))
    told.settle()
    qtbot.waitUntil(
        lambda: (
            workspace.quoting is not None
            and workspace.quoting.has_looked_through(workspace.project.columns)
        ),
        timeout=PATIENCE,
    )
    told.settle()
    told.ask("speaker:zelenskyy quote:safe")
    qtbot.waitUntil(lambda: len(told.answers[-1].result.hits) == 2, timeout=PATIENCE)
    assert {hit.document.article for hit in told.answers[-1].result.hits} == {1, 2}
    assert told.answers[-1].not_quoted == 0
    later = (*workspace.project.articles, article(4, "“It is not safe,” he said."))
    workspace.edit("Put by", lambda project: replace(project, articles=later))
    assert told.ask("quote:safe").not_quoted == 1


def test_a_name_is_found_in_the_spellings_that_the_project_has(told: Told) -> None:
    assert told.found("=Zelenskyy") == ["A2"]
    assert {key for key in told.found("Zelenskyy") if key[0] == "A"} == {"A1", "A2"}
