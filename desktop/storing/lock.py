"""The lock beside a project file: only its holder writes. It ends with the process, however that ends."""

import os
import sys
from pathlib import Path

TRIES = 5
"""How often a lock file that was removed meanwhile is made anew."""


class Lock:
    """An exclusive lock on `.NAME.lock` in the folder of a file, held until `release`."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f".{path.name}.lock")
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        return self._handle is not None

    def acquire(self) -> bool:
        """Take the lock if nobody has it; OSError if no file can be made in the folder."""
        for _ in range(TRIES):
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            if not take(handle):
                os.close(handle)
                return False
            if is_same(handle, self.path):
                self._handle = handle
                return True
            os.close(handle)  # its last holder removed the file before we had the lock
        return False

    def release(self) -> None:
        if self._handle is None:
            return
        if sys.platform != "win32":  # there an open file cannot be removed
            self.path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = None


def take(handle: int) -> bool:
    """Lock an open file without waiting; False if somebody else has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def is_same(handle: int, path: Path) -> bool:
    """Tell whether an open file is still the one at a path."""
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    ours = os.fstat(handle)
    return (ours.st_dev, ours.st_ino) == (there.st_dev, there.st_ino)
