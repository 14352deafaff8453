"""What the program keeps of a project is its owner's alone, and goes when the project is forgotten."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from desktop.storing import projects
from desktop.storing.backups import back_up
from desktop.storing.caches import store_cached
from desktop.storing.lock import Lock
from desktop.storing.logfile import start_log
from desktop.storing.opening import open_project
from desktop.storing.project_file import create
from desktop.storing.projects import (
    create_new,
    example_path,
    forget_project,
    is_untitled,
    new_path,
    projects_folder,
    recent,
    remember_opened,
)
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles, set_fact
from desktop.story.stories import remove_articles, rename_story
from tests.storing.child import leave_hot, run
from tests.storing.made import article_of, full_project, opened, stored

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@contextmanager
def logging_to_file() -> Iterator[logging.Logger]:
    handler = start_log()
    assert handler is not None
    yield logging.getLogger("desktop.tests")
    logging.getLogger("desktop").removeHandler(handler)
    handler.close()


def places_of(folder: Path, *words: str) -> list[str]:
    """Return the files below a folder that have one of the words in them or in their name."""
    found = []
    for path in folder.rglob("*"):
        held = os.fsencode(path) + (path.read_bytes() if path.is_file() else b"")
        if any(word.encode() in held for word in words):
            found.append(str(path.relative_to(folder)))
    return found


def used(path: Path) -> tuple[Project, str]:
    """Make a project, and everything that is kept of one; return it with words of an article."""
    project = stored(path, *full_project(3, seed=77))
    article = project.articles[0]
    with opened(path) as found:
        assert found.file is not None
        remember_opened(path)
        back_up(path)
        found.file.write(found.project, rename_story(project, 1, "The bridge"))
        back_up(path)
        store_cached("article", "one", article, project.identity)
        with logging_to_file() as log:
            log.info("project %s opened", project.identity)
            log.info("something else")
    return project, article.passage_text(1)


def test_forgetting_a_project_leaves_no_trace_of_it_anywhere(home, tmp_path):
    path = projects_folder() / "Untitled.wireside"
    other, other_words = used(home / "Other.wireside")
    project, words = used(path)
    left = path.with_name(".Untitled.wireside.part")
    left.write_text(words)
    path.with_name("Untitled.wireside-journal").write_text(words)
    assert len(places_of(tmp_path, project.identity, words)) >= 7
    forget_project(path, project.identity)
    assert places_of(tmp_path, project.identity) == []
    assert places_of(projects_folder(), words, "Untitled") == []
    assert [each.name for each in recent()] == ["Other"]
    kept = places_of(home, other.identity)
    assert any("backups" in each for each in kept)
    assert any(each.endswith(".log") for each in kept)
    assert other_words in (home / "Other.wireside").read_bytes().decode("utf-8", "ignore")


def test_words_of_a_forgotten_project_are_in_no_file(home, tmp_path):
    path = tmp_path / "P.wireside"
    project, _ = used(path)
    words = [article.passage_text(0) for article in project.articles]
    assert places_of(tmp_path, *words)
    forget_project(path, project.identity)
    assert places_of(tmp_path, project.identity, *words) == []


def test_saved_searches_of_a_forgotten_project_are_in_no_file(home, tmp_path):
    path = tmp_path / "P.wireside"
    project, _ = used(path)
    queries = [saved.query.rpartition(" ")[2] for saved in project.searches]
    assert queries
    assert places_of(tmp_path, *queries)
    forget_project(path, project.identity)
    assert places_of(tmp_path, *queries) == []


def test_a_project_that_another_window_has_open_is_not_forgotten(home, tmp_path):
    path = tmp_path / "P.wireside"
    project, _ = used(path)
    before = places_of(tmp_path, project.identity)
    lock = Lock(path)
    assert lock.acquire()
    with pytest.raises(UserError, match="open in another window"):
        forget_project(path, project.identity)
    lock.release()
    assert places_of(tmp_path, project.identity) == before


def test_a_file_that_cannot_be_removed_keeps_its_traces(home, tmp_path, monkeypatch):
    path = tmp_path / "P.wireside"
    project, _ = used(path)
    before = places_of(home, project.identity)

    def refuse(path: Path) -> None:
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr(projects, "discard", refuse)
        with pytest.raises(PermissionError):
            forget_project(path, project.identity)
    assert places_of(home, project.identity) == before
    assert not list(tmp_path.glob(".*.lock"))


def test_one_trace_that_cannot_be_removed_is_told_and_the_others_go(home, tmp_path, monkeypatch):
    path = tmp_path / "P.wireside"
    project, _ = used(path)

    def refuse(identity: str) -> None:
        raise PermissionError(13, "no")

    with monkeypatch.context() as patch:
        patch.setattr(projects, "forget_caches", refuse)
        with pytest.raises(PermissionError):
            forget_project(path, project.identity)
    left = places_of(tmp_path, project.identity)
    assert left
    assert all("xdg_cache_home" in each for each in left)


def test_the_words_of_a_removed_article_are_not_in_the_file_any_more(home, tmp_path):
    path = tmp_path / "P.wireside"
    for seed in range(12):
        random = Random(f"secret {seed}")
        project, originals = full_project(6, seed, sentences=random.choice([4, 20, 90]))
        project = stored(path, project, originals)
        secret, original = article_of(random, random.choice([3, 15, 60]), random.choice([1, 9]))
        with opened(path) as found:
            assert found.file is not None
            found.file.keep([original], [secret])
            with_it = add_articles(project, (secret,))
            number = with_it.articles[-1].number
            for step in range(6):
                after = set_fact(with_it, number, "byline", f"Informant {step} {seed}")
                after = set_fact(after, random.randint(1, 6), "title", "x" * random.randint(1, 900))
                found.file.write(found.project if step == 0 else with_it, after)
                with_it = after
            gone = remove_articles(with_it, [number])
            found.file.write(with_it, gone)
        held = path.read_bytes()
        for words in [*(secret.passage_text(i)[-20:] for i in range(4)), f"Informant 5 {seed}"]:
            assert words.encode() not in held, (seed, words)
        assert original[-16:] not in held


# --- modes --------------------------------------------------------------------------------------


@posix_only
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o027])
def test_only_their_owner_reads_files_and_folders_whatever_the_umask(home, tmp_path, mask):
    before = os.umask(mask)
    try:
        path = create_new(Project())
        stored(path, *full_project(3))
        store_cached("article", "one", ["words"], "a" * 32)
        remember_opened(path)
        with opened(path) as found:
            assert found.file is not None
            back_up(path)
            connection = found.file.connection
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE article SET facts = facts || ' '")
            with logging_to_file() as log:
                log.info("opened")
            modes = {
                str(each.relative_to(home)): stat.S_IMODE(each.stat().st_mode)
                for each in home.rglob("*")
            }
            connection.execute("ROLLBACK")
    finally:
        os.umask(before)
    files = {name: mode for name, mode in modes.items() if not (home / name).is_dir()}
    for ending in ("wireside", "-journal", ".lock", ".json", ".log", ".txt"):
        assert any(name.endswith(ending) for name in modes), (ending, modes)
    wrong = {name: oct(mode) for name, mode in modes.items() if mode & 0o077}
    ours = {name: mode for name, mode in wrong.items() if "wireside" in name}
    assert not ours
    assert {mode | 0o200 for mode in files.values()} <= {0o600, 0o700}


@posix_only
def test_a_project_that_others_could_read_is_closed_to_them_when_it_is_opened(home, tmp_path):
    path = tmp_path / "P.wireside"
    stored(path, *full_project(3))
    path.chmod(0o644)
    with opened(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


# --- where projects are --------------------------------------------------------------------------


def test_new_projects_are_told_from_those_with_a_place(home, tmp_path):
    first = create_new(Project())
    second = create_new(Project())
    assert [first.name, second.name] == ["Untitled.wireside", "Untitled 2.wireside"]
    assert new_path().name == "Untitled 3.wireside"
    assert is_untitled(first)
    assert not is_untitled(tmp_path / "Untitled.wireside")
    assert not is_untitled(example_path())


@posix_only
def test_new_projects_are_known_where_the_home_is_a_link(tmp_path, monkeypatch):
    (tmp_path / "disk").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "disk")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    path = create_new(Project())
    with opened(path) as found:
        assert is_untitled(found.state.path)
        assert found.state.path == path


def test_a_very_long_name_makes_a_project(home):
    for name in ("x" * 300, "я" * 300):
        path = create_new(Project(), name)
        with opened(path) as found:
            assert found.file is not None
            found.file.write(found.project, rename_story(found.project, 1, "The bridge"))


def test_projects_that_were_opened_are_remembered_the_last_one_first(home, tmp_path):
    for index in range(20):
        remember_opened(tmp_path / f"{index}.wireside")
    remember_opened(tmp_path / "15.wireside")
    names = [each.name for each in recent()]
    assert names[:3] == ["15", "19", "18"]
    assert len(names) == len(set(names)) == projects.MOST_RECENT


def test_where_nothing_can_be_remembered_a_project_is_opened_all_the_same(
    home, tmp_path, monkeypatch, caplog
):
    (tmp_path / "no folder").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "no folder"))
    remember_opened(tmp_path / "P.wireside")
    assert "not written" in caplog.text
    assert recent() == ()


def test_a_project_left_in_the_middle_of_a_change_can_be_forgotten(home, tmp_path):
    path = tmp_path / "P.wireside"
    project = stored(path, *full_project(3))
    run(leave_hot, path)
    forget_project(path, project.identity)
    assert [each.name for each in tmp_path.iterdir() if each != home] == []


def test_an_identity_of_a_stranger_removes_nothing(home, tmp_path, caplog):
    """Such a project is damaged: `test_hostile` says which identities are none."""
    kept = tmp_path / "kept"
    kept.mkdir()
    path = tmp_path / "P.wireside"
    create(path, Project())
    with opened(path) as found:
        identity = found.project.identity
    data = path.read_bytes().replace(identity.encode(), b"../../../../../../../../../../kept"[:32])
    path.write_bytes(data)
    found = open_project(path)
    assert found.state.damage
    forget_project(path, found.project.identity)
    assert kept.exists()
    assert not path.exists()


def test_a_project_that_was_saved_over_is_forgotten_with_the_one_in_its_place(home, tmp_path):
    path = tmp_path / "P.wireside"
    before, words = used(path)
    named = create(path, Project())
    assert places_of(tmp_path, before.identity, words)
    forget_project(path, named.identity)
    assert places_of(tmp_path, before.identity, named.identity, words) == []
