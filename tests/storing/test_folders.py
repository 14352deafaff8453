"""What the program keeps is its owner's alone."""

import stat
import sys
from pathlib import Path

import pytest

from desktop.storing.folders import cache_folder, config_folder, log_folder, private, write_private

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix_only
@pytest.mark.parametrize("folder", [config_folder, cache_folder, log_folder])
def test_only_its_owner_opens_a_folder_of_ours(folder):
    assert mode(folder()) == 0o700


@posix_only
def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path):
    tmp_path.chmod(0o755)
    private(tmp_path)
    assert mode(tmp_path) == 0o700


@posix_only
def test_only_its_owner_reads_a_written_file(tmp_path):
    path = tmp_path / "file"
    write_private(path, b"words")
    assert mode(path) == 0o600


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "file"
    write_private(path, b"the longer words of before")
    write_private(path, b"words")
    assert path.read_bytes() == b"words"
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_write_leaves_nothing_behind(tmp_path):
    target = tmp_path / "taken"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(OSError):  # noqa: PT011  # the kind differs between systems
        write_private(target, b"words")
    assert list(tmp_path.iterdir()) == [target]
