"""A copy of a project on a medium that cannot be written, in which its unfinished change is taken back."""

import os
import shutil
import weakref
from contextlib import closing, suppress
from pathlib import Path

from desktop.storing.connecting import beside, connect
from desktop.storing.folders import cache_folder, private
from desktop.storing.lock import Lock


def copies_folder() -> Path:
    return private(cache_folder() / "copies")


class Recovered:
    """A file in a folder of its own, which goes when nobody holds this, or when the program ends.

    Other processes know by a lock beside the folder that it is in use; it ends with this process.
    OSError or sqlite3.Error if the copy cannot be made; then nothing is left of it.
    """

    def __init__(self, path: Path) -> None:
        folder = copies_folder() / os.urandom(16).hex()
        lock = Lock(folder)
        if not lock.acquire():
            raise FileExistsError(folder)
        self.path = folder / path.name
        self.close = weakref.finalize(self, remove, folder, lock)
        is_made = False
        try:
            folder.mkdir(mode=0o700)
            for ending in ("", "-journal"):
                copy_private(beside(path, ending), beside(self.path, ending))
            with closing(connect(self.path, "rw")) as connection:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            is_made = True
        finally:
            if not is_made:
                self.close()


def remove(folder: Path, lock: Lock) -> None:
    shutil.rmtree(folder, ignore_errors=True)  # what is left is removed at the next opening
    lock.release()


def copy_private(source: Path, target: Path) -> None:
    """Copy a file for its owner only."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as file, source.open("rb") as read:
        shutil.copyfileobj(read, file, 1 << 20)


def remove_stale() -> None:
    """Remove the copies of processes that were killed."""
    with suppress(OSError):
        for lock_file in (cache_folder() / "copies").glob(".*.lock"):
            folder = lock_file.with_name(lock_file.name.removeprefix(".").removesuffix(".lock"))
            lock = Lock(folder)
            if lock.acquire():
                remove(folder, lock)
