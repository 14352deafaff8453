"""The lock beside a project file: only its holder writes. It ends with the process, however that ends.

It is `flock`: on a local disk it holds between all processes, on NFS (Linux) and on Windows shares
between the computers that the server lets lock. Where a disk knows no locks a project is only read.
A folder that is copied between computers (by a program for synchronising) has no lock in common;
there `ProjectFile` notices a file that was changed by somebody else before it writes.
"""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from pathlib import Path

TRIES = 5
"""How often a lock file that was removed meanwhile is made anew."""
FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


class Lock:
    """An exclusive lock on `.NAME.lock` in the folder of a file, held until `release`.

    It is let go, too, when nobody refers to it any more: a job that was cancelled opens a project
    that nobody asks for.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f".{path.name}.lock")
        self._release: weakref.finalize[..., Lock] | None = None

    @property
    def is_held(self) -> bool:
        return self._release is not None

    def acquire(self) -> bool:
        """Take the lock if nobody has it; OSError if no file can be made or locked in the folder."""
        for _ in range(TRIES):
            handle = os.open(self.path, FLAGS, 0o600)
            try:
                if not take(handle):
                    return False
                if is_same(handle, self.path):
                    self._release = weakref.finalize(self, let_go, handle, self.path)
                    self._release.atexit = False  # a lock ends with its process anyway
                    handle = -1
                    return True
            finally:  # else its last holder removed the file before we had the lock
                if handle >= 0:
                    os.close(handle)
        return False

    def is_taken(self) -> bool:
        """Tell whether somebody has the lock; no file is made, and one that was left behind stays."""
        try:
            handle = os.open(self.path, FLAGS & ~os.O_CREAT)
        except OSError:
            return False  # nobody has it, or nobody could in this folder
        try:
            return not take(handle)
        finally:
            os.close(handle)

    def release(self) -> None:
        if self._release is not None:
            self._release()
            self._release = None


def let_go(handle: int, path: Path) -> None:
    """Remove a lock file and close it; a disk that went away has taken it along."""
    with contextlib.suppress(OSError):
        if sys.platform != "win32" and is_same(handle, path):
            path.unlink()
    os.close(handle)
    if sys.platform == "win32":  # there an open file cannot be removed, by nobody
        with contextlib.suppress(OSError):
            path.unlink()


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
