"""A project on a medium that cannot be written is read, and nothing of it is touched."""

import gc
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storing.folders import cache_folder
from desktop.storing.opening import open_project, read_backup
from desktop.storing.project_file import original_of
from desktop.storing.recovered import remove_stale
from desktop.story.errors import UserError
from desktop.story.project import Project
from tests.storing.child import field, give_away, leave_hot, run, start
from tests.storing.made import full_project, hot, opened, stored

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="folders are not protected so there"
)


@pytest.fixture
def medium() -> Iterator[Path]:
    with field() as folder:
        yield folder


def seen(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def protect(folder: Path) -> None:
    give_away(folder)
    for path in folder.iterdir():
        path.chmod(0o400)
    folder.chmod(0o500)


def copies() -> list[Path]:
    return [*(cache_folder() / "copies").glob("*")]


def opened_there(name: str) -> dict[str, object]:
    """Open a project and say what came of it, and which copies there were meanwhile."""
    found = open_project(Path(name))
    articles = found.project.articles
    original = None
    if articles and articles[0].provenance is not None:
        original = original_of(found.source, articles[0].provenance.sha256)
    meanwhile = [path.stat().st_mode & 0o777 for path in copies()]
    meanwhile += [path.stat().st_mode & 0o777 for each in copies() for path in each.glob("*")]
    result: dict[str, object] = {
        "reason": found.state.reason,
        "waits": found.state.waits,
        "path": str(found.state.path),
        "damage": found.state.damage,
        "articles": [article.digest for article in articles],
        "writable": found.file is not None,
        "original": original is not None,
        "copies": meanwhile,
    }
    found.close()
    result["left"] = [str(path) for path in copies()]
    return result


def read_there(path: Path, project: Project) -> dict[str, object]:
    """Open a project without privileges, and see that the whole of it was read, to read only."""
    before = seen(path.parent)
    told = run(opened_there, path, as_nobody=True)
    assert isinstance(told, dict)
    assert told["articles"] == [article.digest for article in project.articles]
    assert told["original"]
    assert not told["damage"]
    assert not told["writable"]
    assert not told["waits"]
    assert told["path"] == str(path)
    assert told["reason"] == (
        "P.wireside lies where nothing can be written. It can be read here; save the project in"
        " another place to change it."
    )
    assert seen(path.parent) == before
    assert told["left"] == []
    return told


def test_a_project_on_a_read_only_medium_is_read(medium):
    project = stored(medium / "P.wireside", *full_project(3))
    protect(medium)
    assert read_there(medium / "P.wireside", project)["copies"] == []


def test_a_file_that_is_read_only_in_a_folder_that_is_not_is_read(medium):
    project = stored(medium / "P.wireside", *full_project(3))
    give_away(medium)
    (medium / "P.wireside").chmod(0o400)
    assert read_there(medium / "P.wireside", project)["copies"] == []


def test_a_folder_in_which_only_a_lock_is_left_is_read(medium):
    project = stored(medium / "P.wireside", *full_project(3))
    (medium / ".P.wireside.lock").touch(0o600)
    give_away(medium)
    medium.chmod(0o500)
    assert read_there(medium / "P.wireside", project)["copies"] == []
    assert (medium / ".P.wireside.lock").exists()


def test_an_unfinished_change_on_a_read_only_medium_is_taken_back_in_a_copy(medium):
    project = stored(medium / "P.wireside", *full_project(3))
    run(leave_hot, medium / "P.wireside")
    assert hot(medium / "P.wireside")
    (medium / ".P.wireside.lock").unlink()
    protect(medium)
    told = read_there(medium / "P.wireside", project)
    assert sorted(map(oct, told["copies"])) == ["0o600", "0o600", "0o700"]  # type: ignore[call-overload]  # what JSON gave
    assert hot(medium / "P.wireside")


def test_a_copy_goes_when_nobody_holds_it_any_more(medium):
    stored(medium / "P.wireside", *full_project(3))
    run(leave_hot, medium / "P.wireside")
    (medium / ".P.wireside.lock").unlink()
    protect(medium)
    assert run(forgotten, medium / "P.wireside", as_nobody=True) == [2, 0]


def forgotten(name: str) -> list[int]:
    found = open_project(Path(name))
    counts = [len(copies())]
    del found
    gc.collect()
    return [*counts, len(copies())]


def end_without_closing(name: str) -> int:
    found = open_project(Path(name))
    globals()["held"] = found
    return len(copies())


def test_a_copy_goes_with_the_program(medium):
    stored(medium / "P.wireside", *full_project(3))
    run(leave_hot, medium / "P.wireside")
    (medium / ".P.wireside.lock").unlink()
    protect(medium)
    assert run(end_without_closing, medium / "P.wireside", as_nobody=True) == 2
    assert copies() == []


def hold(name: str) -> None:
    found = open_project(Path(name))
    print(json.dumps(len(copies())), flush=True)
    sys.stdin.read()
    found.close()


def test_the_copy_of_a_killed_program_goes_at_a_later_start_and_no_other(medium, tmp_path):
    stored(medium / "P.wireside", *full_project(3))
    run(leave_hot, medium / "P.wireside")
    (medium / ".P.wireside.lock").unlink()
    protect(medium)
    with (
        start(hold, medium / "P.wireside", as_nobody=True) as killed,
        start(hold, medium / "P.wireside", as_nobody=True) as alive,
    ):
        for process in (killed, alive):
            assert process.stdout is not None
            assert process.stdout.readline()
        assert len(copies()) == 4
        killed.kill()
        killed.wait()
        stored(tmp_path / "Q.wireside", *full_project(3))
        with opened(tmp_path / "Q.wireside"):
            assert len(copies()) == 2
        alive.communicate("")
        assert alive.returncode == 0
    assert copies() == []


def test_where_no_copy_can_be_made_that_is_told(medium):
    stored(medium / "P.wireside", *full_project(3))
    run(leave_hot, medium / "P.wireside")
    (medium / ".P.wireside.lock").unlink()
    protect(medium)
    before = seen(medium)
    told = run(refused, medium / "P.wireside", as_nobody=True)
    assert isinstance(told, str)
    assert told.startswith(
        "P.wireside has an unfinished change, and lies where nothing can be written"
    )
    assert seen(medium) == before


def refused(name: str) -> str:
    cache_folder().chmod(0o500)
    try:
        open_project(Path(name))
    except UserError as error:
        return str(error)
    return "nothing"


def test_removing_stale_copies_where_there_are_none_makes_nothing(home):
    start_time = time.perf_counter()
    remove_stale()
    assert time.perf_counter() - start_time < 5
    assert not list(home.rglob("copies"))


def test_a_backup_is_read_and_stays_what_it_is(home, tmp_path):
    path = tmp_path / "backup.wireside"
    project = stored(path, *full_project(3))
    path.chmod(0o640)
    before = (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
    found = read_backup(path)
    assert found.project == project
    assert found.file is None
    assert (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode) == before
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["backup.wireside"]
