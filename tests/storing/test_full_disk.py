"""What cannot be stored is told in a sentence, and everything is as it was."""

import os
import signal
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desktop.storing.connecting import connect
from desktop.storing.opening import Opened, open_project
from desktop.storing.project_file import ProjectFile, create, original_of
from desktop.story.errors import UserError
from desktop.story.project import Project, add_articles, set_fact
from desktop.story.stories import rename_story
from tests.storing.child import field, give_away, leave_hot, run
from tests.storing.made import article_of, digest, full_project, opened, stored

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits there")


@pytest.fixture
def path(home: Path, tmp_path: Path) -> Path:
    made = tmp_path / "P.wireside"
    stored(made, *full_project(5))
    return made


def larger(project: Project) -> tuple[Project, bytes]:
    article, original = article_of(Random(3), 40, times=50)
    return add_articles(project, (article,)), original


def file_of(found: Opened) -> ProjectFile:
    assert found.file is not None
    return found.file


# --- no room ------------------------------------------------------------------------------------


def test_a_full_disk_leaves_the_file_as_it_was(path):
    with opened(path) as found:
        connection = file_of(found).connection
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")
        before = digest(path)
        after, _ = larger(found.project)
        for _ in range(3):
            with pytest.raises(UserError, match=r"The disk with P\.wireside is full: the change"):
                file_of(found).write(found.project, after)
            assert digest(path) == before
        connection.execute(f"PRAGMA max_page_count = {pages * 100}")
        file_of(found).write(found.project, after)
    with opened(path) as again:
        assert again.project == after


def write_without_room(name: str) -> list[str]:
    """Write with a limit of the system on the size of files; return what was told."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    path, told = Path(name), []
    found = open_project(path)
    after, original = larger(found.project)
    before = digest(path)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192, resource.RLIM_INFINITY))
    for act in (
        lambda: file_of(found).write(found.project, after),
        lambda: file_of(found).keep([Random(1).randbytes(100_000)]),
        lambda: create(path.with_name("New.wireside"), after),
        lambda: create(path.with_name("Old.wireside"), after),
    ):
        try:
            act()
        except UserError as error:
            told.append(str(error))
        assert digest(path) == before
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    file_of(found).write(found.project, after)
    file_of(found).keep([original])
    found.close()
    with opened(path) as again:
        assert again.project == after
    return told


@posix_only
def test_a_write_that_the_system_refuses_leaves_every_file_as_it_was(path, tmp_path):
    old = tmp_path / "Old.wireside"
    stored(old, Project(), [])
    before = digest(old)
    told = run(write_without_room, path)
    assert isinstance(told, list)
    assert len(told) == 4
    assert all("the change was not made" in sentence for sentence in told)
    assert [sentence.split("wireside")[0] for sentence in told[2:]] == [
        "The disk with New.",
        "The disk with Old.",
    ]
    assert digest(old) == before
    left = {each.name for each in tmp_path.iterdir() if each.is_file()}
    assert left == {"P.wireside", "Old.wireside"}


# --- no permission ------------------------------------------------------------------------------


def write_where_it_is_forbidden(name: str) -> list[str]:
    """Edit while the folder loses and gets back its permissions; return what was told."""
    path, told = Path(name), []
    found = open_project(path)
    after = rename_story(found.project, 1, "The bridge")
    before = digest(path)
    path.parent.chmod(0o500)
    for act in (
        lambda: file_of(found).write(found.project, after),
        lambda: file_of(found).keep([b"x"]),
        lambda: create(path.with_name("New.wireside"), after),
    ):
        try:
            act()
        except UserError as error:
            told.append(str(error))
        assert digest(path) == before
    path.parent.chmod(0o700)
    file_of(found).write(found.project, after)
    found.close()
    with opened(path) as again:
        assert again.project == after
    return told


@posix_only
def test_a_folder_that_may_not_be_written_any_more_is_told():
    with field() as folder:
        path = folder / "P.wireside"
        stored(path, *full_project(3))
        give_away(folder)
        told = run(write_where_it_is_forbidden, path, as_nobody=True)
    assert isinstance(told, list)
    assert len(told) == 3
    assert all("permission" in sentence or "only be read" in sentence for sentence in told)


# --- another file in its place -------------------------------------------------------------------


def test_a_file_that_was_deleted_takes_nothing_and_can_be_saved_elsewhere(path, tmp_path):
    project, originals = full_project(5)
    found = open_project(path)
    path.unlink()
    after = rename_story(found.project, 1, "The bridge")
    for act in (
        lambda: file_of(found).write(found.project, after),
        lambda: file_of(found).keep([]),
    ):
        with pytest.raises(UserError, match="moved, replaced or deleted while it was open"):
            act()
    assert not path.exists()
    saved = create(tmp_path / "Saved.wireside", after, file_of(found).all_originals())
    found.close()
    with opened(tmp_path / "Saved.wireside") as again:
        assert again.project == saved
        assert replace(saved, identity="") == rename_story(project, 1, "The bridge")
        for article, data in zip(project.articles, originals, strict=True):
            assert article.provenance is not None
            assert original_of(again.source, article.provenance.sha256) == data
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["Saved.wireside"]


def test_a_file_that_was_moved_is_not_changed_where_it_is_now(path, tmp_path):
    with opened(path) as found:
        moved = path.rename(tmp_path / "Moved.wireside")
        before = digest(moved)
        with pytest.raises(UserError, match="moved, replaced or deleted"):
            file_of(found).write(found.project, rename_story(found.project, 1, "x"))
    assert digest(moved) == before
    with opened(moved) as again:
        assert again.state.is_writable


def test_a_file_that_was_replaced_is_not_changed(path, tmp_path):
    other = tmp_path / "Other.wireside"
    stored(other, *full_project(3, seed=8))
    with opened(path) as found:
        other.replace(path)
        before = digest(path)
        with pytest.raises(UserError, match="moved, replaced or deleted"):
            file_of(found).write(found.project, rename_story(found.project, 1, "x"))
    assert digest(path) == before


def test_another_content_in_the_same_file_is_not_changed(path, tmp_path):
    """A program that synchronises folders, or `cp`, writes into the file that is there."""
    other = tmp_path / "Other.wireside"
    stored(other, *full_project(3, seed=8))
    with opened(path) as found:
        path.write_bytes(other.read_bytes())
        with pytest.raises(UserError, match="changed by another program"):
            file_of(found).write(found.project, set_fact(found.project, 1, "byline", "Ida"))
        assert file_of(found).is_lost
    with opened(path) as again, opened(other) as same:
        assert not again.state.damage
        assert again.project.articles == same.project.articles


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.95])
def test_a_file_that_was_cut_short_while_it_was_open_is_told(path, share):
    with opened(path) as found:
        with path.open("r+b") as file:
            file.truncate(int(path.stat().st_size * share))
        with pytest.raises(UserError):
            file_of(found).write(found.project, larger(found.project)[0])


def test_a_folder_that_was_taken_away_is_told_and_closing_is_quiet(home, tmp_path):
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "P.wireside"
    stored(path, *full_project(3))
    found = open_project(path)
    (tmp_path / "stick").rename(tmp_path / "elsewhere")
    with pytest.raises(UserError, match="Save project as"):
        file_of(found).write(found.project, rename_story(found.project, 1, "x"))
    found.close()
    with opened(tmp_path / "elsewhere" / "P.wireside") as again:
        assert again.state.is_writable


def test_a_file_that_was_closed_takes_no_originals_any_more(path):
    found = open_project(path)
    found.close()
    with pytest.raises(UserError, match="was closed"):
        file_of(found).keep([b"x"])
    assert original_of(path, "0" * 64) is None


# --- saving elsewhere ----------------------------------------------------------------------------


def test_saving_without_the_source_of_the_originals_keeps_the_project(path, tmp_path, caplog):
    with opened(path) as found:
        project = found.project
    source = path.rename(tmp_path / "gone")
    source.unlink()
    saved = create(tmp_path / "Saved.wireside", project, source=source)
    with opened(tmp_path / "Saved.wireside") as again:
        assert again.project == saved
    assert "originals" in caplog.text


def test_saving_over_a_project_with_an_unfinished_change_does_not_take_that_over(path):
    run(leave_hot, path)
    assert path.with_name("P.wireside-journal").exists()
    saved = create(path, full_project(3, seed=5)[0])
    with opened(path) as again:
        assert again.project == saved
        assert not again.state.damage


def test_a_journal_without_its_file_does_not_spoil_a_new_one(path):
    run(leave_hot, path)
    path.unlink()
    saved = create(path, full_project(3, seed=5)[0])
    with opened(path) as again:
        assert again.project == saved


def test_saving_over_a_project_by_its_other_name_keeps_that_name(path, tmp_path):
    other = tmp_path / "Other.wireside"
    try:
        other.symlink_to(path)
    except OSError:
        other = path
    saved = create(other, full_project(3, seed=5)[0])
    assert other == path or other.is_symlink()
    with opened(path) as again:
        assert again.project == saved


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("x" * 244 + ".wireside", "too long a name"),
        ("я" * 130 + ".wireside", "too long a name"),
        ("no such folder/P.wireside", "is not there"),
        ("P.wireside/Q.wireside", "no place for a file"),
    ],
)
def test_a_place_that_is_none_is_told(path, tmp_path, name, sentence):
    before = digest(path)
    with pytest.raises(UserError, match=sentence):
        create(tmp_path / name, Project())
    assert digest(path) == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["P.wireside"]


def test_a_project_does_not_take_the_place_of_a_folder(path, tmp_path):
    (tmp_path / "folder.wireside").mkdir()
    with pytest.raises(UserError, match="no place for a file"):
        create(tmp_path / "folder.wireside", Project())
    assert (tmp_path / "folder.wireside").is_dir()
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("name", ["a?b#c%20.wireside", "Мост ☃.wireside", "quote ' \".wireside"])
def test_a_name_of_any_characters_is_a_name(home, tmp_path, name):
    if sys.platform == "win32":
        name = name.translate({ord(c): "-" for c in '?"'})
    saved = stored(tmp_path / name, *full_project(3))
    with opened(tmp_path / name) as found:
        assert found.project == saved
        file_of(found).write(saved, rename_story(saved, 1, "x"))
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == [name]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_name_that_is_no_text_is_a_name_too(home, tmp_path):
    from desktop.storing.projects import recent, remember_opened

    path = tmp_path / os.fsdecode(b"caf\xe9.wireside")
    saved = stored(path, *full_project(3))
    with opened(path) as found:
        assert found.project == saved
        remember_opened(found.state.path)
    assert recent()[0].path == path


@pytest.mark.skipif(sys.platform == "win32", reason="such a name cannot be made there")
def test_a_project_whose_name_is_too_long_to_be_locked_can_be_read(home, tmp_path):
    stored(tmp_path / "P.wireside", *full_project(3))
    path = (tmp_path / "P.wireside").rename(tmp_path / ("x" * 245 + ".wireside"))
    with opened(path) as found:
        assert found.file is None
        assert "too long" in found.state.reason
        assert len(found.project.articles) == 3


def test_what_a_crash_left_of_a_new_file_goes_when_the_project_is_opened(path):
    left = path.with_name(".P.wireside.part")
    left.write_bytes(b"half a project")
    left.with_name(".P.wireside.part-journal").write_bytes(b"half a journal")
    with opened(path):
        assert not list(path.parent.glob("*.part*"))


def test_originals_arrive_while_the_reader_edits(path):
    """A job keeps what it reads in the middle of the edits; nobody waits for long, nothing is lost."""
    from concurrent.futures import ThreadPoolExecutor

    random = Random(9)
    made = [article_of(random, 20) for _ in range(40)]
    with opened(path) as found, ThreadPoolExecutor(1) as lane:
        file, project = file_of(found), found.project
        kept = [lane.submit(file.keep, [data], [article]) for article, data in made]
        for article, _ in made:
            after = rename_story(add_articles(project, (article,)), 1, f"S{len(project.articles)}")
            file.write(project, after)
            project = after
        assert [each.result() for each in kept] == [None] * len(made)
    with opened(path) as again:
        assert again.project == project
        for article, data in made:
            assert article.provenance is not None
            assert original_of(path, article.provenance.sha256) == data
    with closing(connect(path, "ro")) as base:
        assert base.execute("SELECT count(*) FROM text").fetchone() == (45,)
