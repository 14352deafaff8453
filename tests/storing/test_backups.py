"""The last three different states of a project are kept, of sound files only."""

import sqlite3
import stat
import sys
from pathlib import Path
from random import Random

import pytest

from desktop.storing import backups
from desktop.storing.backups import back_up, backup_folder, backups_of
from desktop.storing.opening import open_project, read_backup
from desktop.story.project import Project
from desktop.story.stories import rename_story
from tests.storing.made import article_of, edited, full_project, opened, stored


@pytest.fixture
def path(home: Path, tmp_path: Path) -> Path:
    made = tmp_path / "P.wireside"
    stored(made, *full_project(4))
    return made


def renamed(path: Path, name: str) -> Project:
    """Change the project in a file."""
    with opened(path) as found:
        assert found.file is not None
        after = rename_story(found.project, 1, name)
        found.file.write(found.project, after)
    return after


def test_the_last_three_that_differ_are_kept_and_open(path):
    made = []
    for name in "abcde":
        made.append(renamed(path, name))
        assert back_up(path) is not None
        assert back_up(path) is None  # the same again
    kept = backups_of(path, made[0].identity)
    assert [read_backup(backup.path).project for backup in kept] == made[:1:-1]
    assert [backup.articles for backup in kept] == [4, 4, 4]


def test_a_clock_that_goes_back_removes_no_newer_copy(path, monkeypatch):
    times = ["2031-01-01T00:00:00Z", "1999-01-01T00:00:00Z", "2026-11-22T06:31:59Z"]
    times += ["2026-11-22T06:31:59Z", "1980-01-01T00:00:00Z"]
    made = []
    for index, at in enumerate(times):
        monkeypatch.setattr(backups, "now_utc", lambda at=at: at)
        made.append(renamed(path, f"Story {index}"))
        back_up(path)
    kept = backups_of(path, made[0].identity)
    assert [backup.at for backup in kept] == times[:1:-1]
    assert [read_backup(backup.path).project for backup in kept] == made[:1:-1]


def test_a_copy_that_was_begun_by_a_killed_program_goes(path):
    first = renamed(path, "a")
    folder = backup_folder(first.identity)
    left = [folder / "000009-x.part", folder / "000009-x.part-journal"]
    for each in left:
        each.write_bytes(b"half")
    back_up(path)
    assert not any(each.exists() for each in left)


def test_a_file_that_is_damaged_makes_no_copy_and_pushes_none_out(path):
    made = renamed(path, "a")
    back_up(path)
    data = bytearray(path.read_bytes())
    data[4096 * 5 + 3] ^= 0xFF
    data[4096 * 9 + 5] ^= 0xFF
    path.write_bytes(data)
    before = backups_of(path, made.identity)
    with pytest.raises(sqlite3.DatabaseError):
        backups.make_backup(path, made.identity, 4, "0badc0de")
    assert backups_of(path, made.identity) == before
    assert not list(backup_folder(made.identity).glob("*.part"))


def test_a_damaged_file_is_offered_its_copies(path, caplog):
    made = renamed(path, "a")
    back_up(path)
    data = path.read_bytes()
    path.write_bytes(data.replace(b"Report", b"report"))
    found = open_project(path)
    assert found.state.damage
    assert [read_backup(b.path).project for b in found.state.backups] == [made]


def test_a_file_whose_identity_is_lost_is_offered_its_copies_by_its_place(path, caplog):
    made = renamed(path, "a")
    back_up(path)
    path.write_bytes(path.read_bytes().replace(made.identity.encode(), b"0" * 32))
    found = open_project(path)
    assert found.state.damage
    assert [read_backup(b.path).project for b in found.state.backups] == [made]


def test_a_project_that_was_moved_keeps_its_copies(path, tmp_path):
    made = renamed(path, "a")
    back_up(path)
    moved = path.rename(tmp_path / "Moved.wireside")
    with opened(moved) as found:
        assert found.project == made
    back_up(moved)
    assert len(backups_of(moved)) == 1
    assert backups_of(path) == ()


def test_a_copied_file_is_a_project_of_its_own(path, tmp_path):
    """Otherwise forgetting one of the two would remove the copies of the other."""
    made = renamed(path, "a")
    back_up(path)
    copy = tmp_path / "Copy.wireside"
    copy.write_bytes(path.read_bytes())
    with opened(copy) as found:
        assert found.project.identity != made.identity
        assert rename_story(found.project, 1, "b") != found.project
        identity = found.project.identity
    with opened(copy) as again:
        assert again.project.identity == identity
    with opened(path) as first:
        assert first.project == made
    assert len(backups_of(path, made.identity)) == 1


def test_a_copy_can_be_made_while_the_project_is_edited(path):
    from concurrent.futures import ThreadPoolExecutor

    random = Random(6)
    with opened(path) as found, ThreadPoolExecutor(1) as lane:
        assert found.file is not None
        project, states = found.project, [found.project]
        making = [lane.submit(back_up, path) for _ in range(5)]
        while not all(each.done() for each in making):
            after, originals = edited(project, random)
            found.file.keep(originals)
            found.file.write(project, after)
            states.append(after)
            project = after
        assert any(each.result() for each in making)
    for backup in backups_of(path, project.identity):
        assert read_backup(backup.path).project in states


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_their_owner_reads_copies(path):
    made = renamed(path, "a")
    back_up(path)
    folder = backup_folder(made.identity)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}


def test_a_large_project_is_copied_whole(home, tmp_path):
    article, original = article_of(Random(2), 30, times=2_000)
    project, originals = full_project(3)
    from desktop.story.project import add_articles

    path = tmp_path / "Large.wireside"
    named = stored(path, add_articles(project, (article,)), [*originals, original])
    made = back_up(path)
    assert made is not None
    assert made.stat().st_size > backups.PAGES * 4096
    assert read_backup(made).project == named


def test_without_a_folder_for_data_a_file_is_opened_all_the_same(path, tmp_path, monkeypatch):
    (tmp_path / "no folder").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "no folder"))
    with opened(path) as found:
        assert found.state.is_writable
    path.write_bytes(b"")
    with pytest.raises(Exception, match="is empty"):
        open_project(path)
