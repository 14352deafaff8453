"""A project that is only read stays as it is, whoever has it open or left it unfinished."""

from pathlib import Path

import pytest

from desktop.storing.folders import cache_folder
from desktop.storing.lock import Lock
from desktop.storing.opening import read_project
from desktop.story.errors import UserError
from tests.storing.child import leave_hot, run
from tests.storing.made import full_project, hot, opened, stored


@pytest.fixture
def path(home: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    made = folder / "P.wireside"
    stored(made, *full_project(5))
    return made


def seen(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in path.parent.iterdir()}


def test_nothing_is_made_beside_it(path):
    before = seen(path)
    assert not Lock(path).is_taken()
    found = read_project(path)
    assert (found.file, len(found.project.articles), found.state.damage) == (None, 5, ())
    assert seen(path) == before
    found.close()
    assert seen(path) == before


def test_whoever_has_it_open_keeps_the_lock_and_can_write(path):
    with opened(path) as holder:
        assert holder.file is not None
        assert Lock(path).is_taken()
        before = seen(path)
        found = read_project(path)
        assert found.project == holder.project
        found.close()
        assert seen(path) == before
        assert holder.file.lock.is_held
        assert Lock(path).is_taken()
    assert not Lock(path).is_taken()


def test_a_change_that_was_never_finished_is_taken_back_in_a_copy_that_goes(path):
    with opened(path) as holder:
        project = holder.project
    run(leave_hot, path)
    assert hot(path)
    before = seen(path)
    assert not Lock(path).is_taken()  # its file is there, and nobody has it
    found = read_project(path)
    assert found.project == project
    assert seen(path) == before
    found.close()
    assert list((cache_folder() / "copies").iterdir()) == []
    assert hot(path)


def test_what_is_no_project_is_refused(path):
    path.write_bytes(b"something else, of more than a hundred bytes: " + b"x" * 100)
    with pytest.raises(UserError, match=r"P\.wireside is no Wireside project"):
        read_project(path)
