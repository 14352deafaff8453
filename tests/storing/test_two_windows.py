"""One window writes a project; every other one reads what is whole, and takes over when it may."""

import gc
import os
import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest

from desktop.storing import opening
from desktop.storing.connecting import connect
from desktop.storing.header import NoProject
from desktop.storing.lock import Lock
from desktop.storing.opening import open_project
from desktop.storing.projects import create_first, create_new, projects_folder
from desktop.story.errors import UserError
from desktop.story.project import Project
from desktop.story.stories import rename_story
from tests.storing.child import leave_hot, run, start
from tests.storing.killing import Stream
from tests.storing.made import digest, full_project, hot, opened, stored

ELSEWHERE = (
    "This project is open in another window. It can be read here, as it was when it was opened."
)


@pytest.fixture
def path(home: Path, tmp_path: Path) -> Path:
    made = tmp_path / "P.wireside"
    stored(made, *full_project(4))
    return made


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir() if each.is_file()}


def hold(name: str) -> None:
    """Have a project open until the other process lets this one end."""
    found = open_project(Path(name))
    print("open to write" if found.file is not None else found.state.reason, flush=True)
    sys.stdin.readline()
    found.close()
    print("null")


def edit_on_and_on(name: str, seed: str, count: str) -> None:
    stream = Stream(Path(name), int(seed))
    stream.make_up(int(count))
    try:
        stream.write_from(1, lambda number: print(number, flush=True))
    except BrokenPipeError:
        os._exit(0)


# --- who writes ---------------------------------------------------------------------------------


def test_the_second_window_only_reads_until_the_first_is_closed(path):
    with start(hold, path) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open to write\n"
        with opened(path) as second:
            assert second.file is None
            assert second.state.waits
            assert second.state.reason == ELSEWHERE
            assert len(second.project.articles) == 4
        first.communicate("\n")
    with opened(path) as second:
        assert second.file is not None
        assert not second.state.waits
    assert names(path.parent) == {"P.wireside"}


def test_a_killed_window_holds_nothing(path):
    with start(hold, path) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open to write\n"
        first.kill()
    assert ".P.wireside.lock" in names(path.parent)
    with opened(path) as second:
        assert second.file is not None
    assert names(path.parent) == {"P.wireside"}


def test_a_reader_sees_one_whole_edit_or_the_next_while_they_are_written(home, tmp_path):
    path, seed, count = tmp_path / "P.wireside", 4, 60
    stream = Stream(path, seed)
    stored(path, *stream.edits[0])
    stream.make_up(count)
    seen: set[int] = set()
    with start(edit_on_and_on, path, seed, count) as writer:
        assert writer.stdout is not None
        written = int(writer.stdout.readline())
        while written < count - 5 and len(seen) < 30:
            with opened(path) as found:
                assert found.state.waits
                assert not found.state.damage
                shown = replace(found.project, identity="")
            now = int(writer.stdout.readline())
            assert shown in [stream.project(n) for n in range(count + 1)]
            seen.add(stream.edits.index(next(e for e in stream.edits if e[0] == shown)))
            written = now
        writer.kill()
    assert len(seen) > 3


def test_one_file_by_two_names_has_one_lock(path, tmp_path):
    other = tmp_path / "Other.wireside"
    try:
        other.symlink_to(path)
    except OSError:
        pytest.skip("links need a privilege here")
    with opened(path) as first, opened(other) as second:
        assert first.file is not None
        assert second.file is None
        assert second.state.path == first.state.path
        assert second.state.waits


def test_the_same_process_does_not_open_a_project_twice_to_write(path):
    with opened(path) as first, opened(path) as second:
        assert first.file is not None
        assert second.file is None
        assert second.state.waits


def test_looking_at_a_project_that_is_open_does_not_end_its_locks(path):
    """On POSIX, closing a file ends all locks that the process has on it (howtocorrupt §2.2)."""
    with opened(path) as first:
        assert first.file is not None
        first.file.connection.execute("BEGIN IMMEDIATE")
        with opened(path):
            pass
        assert run(can_write, path) is False
        first.file.connection.execute("ROLLBACK")


def can_write(name: str) -> bool:
    with closing(sqlite3.connect(name, timeout=0)) as base:
        try:
            base.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
    return True


# --- unfinished changes -------------------------------------------------------------------------


def test_the_next_holder_takes_back_what_a_killed_one_left(path):
    with opened(path) as found:
        before = found.project
    run(leave_hot, path)
    assert hot(path)
    with opened(path) as found:
        assert found.file is not None
        assert found.project == before
    assert not hot(path)


def test_a_reader_leaves_an_unfinished_change_to_the_holder(path, monkeypatch):
    run(leave_hot, path)
    before, lock = digest(path), Lock(path)
    monkeypatch.setattr(opening, "WAIT", 0.3)
    assert lock.acquire()  # another window is about to open it
    with pytest.raises(UserError, match="in the middle of a change"):
        open_project(path)
    assert digest(path) == before
    assert hot(path)
    lock.release()


def test_a_reader_waits_for_the_holder_to_take_back_an_unfinished_change(path):
    with opened(path) as found:
        project = found.project
    run(leave_hot, path)
    lock = Lock(path)
    assert lock.acquire()

    def recover() -> None:
        with closing(connect(path, "rw")) as base:
            base.execute("SELECT count(*) FROM article").fetchone()

    soon = Timer(0.3, recover)
    soon.start()
    with opened(path) as found:
        assert found.state.waits
        assert found.project == project
    soon.join()
    lock.release()


def test_another_program_in_the_middle_of_a_change_is_told(path, monkeypatch):
    monkeypatch.setattr("desktop.storing.connecting.PATIENCE", 0.1)
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        base.execute("BEGIN EXCLUSIVE")
        start_time = time.monotonic()
        with pytest.raises(UserError, match="in use by another program"):
            open_project(path)
        assert time.monotonic() - start_time < 10
        base.execute("ROLLBACK")
    with opened(path) as found:
        assert found.file is not None


# --- lock files ---------------------------------------------------------------------------------


def test_no_lock_file_stays_behind(path, caplog):
    with opened(path):
        assert ".P.wireside.lock" in names(path.parent)
    assert names(path.parent) == {"P.wireside"}
    path.write_bytes(path.read_bytes()[:-5000])
    with opened(path) as found:
        assert found.state.damage
        assert names(path.parent) == {"P.wireside"}
    path.write_bytes(b"")
    with pytest.raises(NoProject):
        open_project(path)
    assert names(path.parent) == {"P.wireside"}


def test_the_lock_of_a_folder_that_was_moved_is_let_go_and_no_other_is(home, tmp_path):
    (tmp_path / "a").mkdir()
    stored(tmp_path / "a" / "P.wireside", *full_project(3))
    found = open_project(tmp_path / "a" / "P.wireside")
    (tmp_path / "a").rename(tmp_path / "b")
    (tmp_path / "a").mkdir()
    other = Lock(tmp_path / "a" / "P.wireside")
    assert other.acquire()
    found.close()
    assert other.path.exists()
    other.release()
    with opened(tmp_path / "b" / "P.wireside") as again:
        assert again.file is not None


def test_a_lock_is_had_by_one_of_many(tmp_path):
    locks = [Lock(tmp_path / "P") for _ in range(20)]
    for _ in range(50):
        held = [lock for lock in locks if lock.acquire()]
        assert len(held) == 1
        held[0].release()
        held[0].release()
    assert not list(tmp_path.iterdir())


def test_a_project_that_nobody_holds_any_more_is_let_go(path):
    """A job that was cancelled opens a project, and nobody asks for it."""
    found = open_project(path)
    assert found.file is not None
    found.file.connection.close()  # else Python 3.13 warns
    del found
    gc.collect()
    with opened(path) as again:
        assert again.file is not None
    assert names(path.parent) == {"P.wireside"}


# --- new projects at once ------------------------------------------------------------------------


def make_ten() -> list[str]:
    return [create_new(Project()).name for _ in range(10)]


def test_windows_that_make_new_projects_at_once_make_different_ones(home):
    made: list[str] = []
    with start(make_ten) as one, start(make_ten) as other, start(make_ten) as third:
        for process in (one, other, third):
            out, told = process.communicate()
            assert process.returncode == 0, told
            made += out.split('"')[1::2]
    assert len(set(made)) == 30
    assert names(projects_folder()) == set(made)


def test_a_project_is_made_where_there_is_none(home, tmp_path):
    path = tmp_path / "Example.wireside"
    assert create_first(path, rename_story(Project(), 1, "First"))
    assert not create_first(path, rename_story(Project(), 1, "Second"))
    with opened(path) as found:
        assert found.project.story.name == "First"
